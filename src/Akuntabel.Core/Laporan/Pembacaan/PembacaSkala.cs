using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Scales of the agency itself (skala.yaml): data, checked like those of the catalogue.</summary>
internal static class PembacaSkala
{
    /// <summary>The scales by code.</summary>
    public static Dictionary<string, Skala> Baca(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var hasil = new Dictionary<string, Skala>(StringComparer.Ordinal);
        foreach (var l in (data.Isi.Isi.GetValueOrDefault("skala") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [])
        {
            var skala = Satu(l, kesalahan);
            if (!hasil.TryAdd(skala.Kode, skala))
            {
                kesalahan.Add(new Kesalahan(l.Asal ?? Berkas, $"kode skala \"{skala.Kode}\" ditulis dua kali.", "Beri kode lain."));
            }
        }

        return hasil;
    }

    private static readonly Asal Berkas = new("skala.yaml", 0);

    private static Skala Satu(NilaiLingkup l, List<Kesalahan> kesalahan)
    {
        var kelas = (l.Isi.GetValueOrDefault("kelas") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>().Select(Kelas).ToList() ?? [];
        var batas = kelas.SkipLast(1).Select(k => k.Bawah).ToList();
        if (kelas.Count < 2 || kelas[^1].Bawah is not null || batas.Any(b => b is null) || batas.Zip(batas.Skip(1))
            .Any(p => p.First <= p.Second))
        {
            kesalahan.Add(new Kesalahan(
                l.Asal ?? Berkas, $"kelas skala \"{BacaNilai.Teks(l, "kode")}\" tidak menutup semua nilai.",
                "Tulis sedikitnya dua kelas dari yang tertinggi, batas bawahnya makin kecil, dan kelas terbawah tanpa bawah."));
        }

        return new Skala(
            BacaNilai.Teks(l, "kode"), BacaNilai.Teks(l, "nama"), DateOnly.MinValue, null, BacaNilai.Teks(l, "dasar"),
            BacaNilai.Teks(l, "penutup"), kelas);
    }

    private static KelasSkala Kelas(NilaiLingkup k) => new(
        BacaNilai.Teks(k, "kode"), BacaNilai.Teks(k, "label"),
        k.Isi.GetValueOrDefault("bawah") is NilaiFakta f ? f.Fakta.Besaran.Nilai : null, BacaNilai.Teks(k, "termasuk") == "ya",
        BacaNilai.Teks(k, "interval"), BacaNilai.Teks(k, "warna").Replace(".", "", StringComparison.Ordinal));
}
