using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>One version of the Perjanjian Kinerja: the first, or a Perubahan with its reason and predecessor.</summary>
/// <remarks>PermenPANRB 53/2014 allows a change only for a stated reason; the target in force is that of the last version that names it.</remarks>
/// <param name="Kode">Code: "murni", "perubahan".</param>
/// <param name="Isi">All that the file says of this version.</param>
/// <param name="Asal">Place.</param>
internal sealed record VersiPerjanjian(string Kode, NilaiLingkup Isi, Asal Asal)
{
    private static readonly Asal Berkas = new("perjanjian-kinerja.yaml", 0);

    /// <summary>Versions in order; a file without <c>versi</c> is its own only version.</summary>
    public static IReadOnlyList<VersiPerjanjian> Baca(DataInstansi data, List<Kesalahan> kesalahan)
    {
        if (data.Isi.Isi.GetValueOrDefault("perjanjian-kinerja") is not NilaiLingkup berkas)
        {
            return [];
        }

        if (RiwayatPerjanjian.Versi(data.Isi) is { } tersimpan)
        {
            return tersimpan;
        }

        if (berkas.Isi.GetValueOrDefault("versi") is not NilaiDaftar daftar)
        {
            return [new VersiPerjanjian("murni", berkas, berkas.Asal ?? Berkas)];
        }

        var versi = daftar.Butir.OfType<NilaiLingkup>().Select(l => new VersiPerjanjian(Teks(l, "kode"), l, l.Asal ?? Berkas)).ToList();
        for (var i = 1; i < versi.Count; i++)
        {
            PeriksaPerubahan(versi[i], versi.Take(i).ToList(), kesalahan);
        }

        return versi;
    }

    /// <summary>The first version's figure for an indicator, and the one in force.</summary>
    /// <param name="versi">Versions in order.</param>
    /// <param name="bagian">"target" or "target-cacah".</param>
    /// <param name="kode">Code of the indicator.</param>
    public static (Fakta? Murni, Fakta? Berlaku) Target(IReadOnlyList<VersiPerjanjian> versi, string bagian, string kode)
    {
        var semua = versi.Select(v => ((v.Isi.Isi.GetValueOrDefault(bagian) as NilaiLingkup)?.Isi.GetValueOrDefault(kode) as NilaiFakta)?.Fakta).ToList();
        return (semua.FirstOrDefault(), semua.LastOrDefault(f => f is not null));
    }

    private static string Teks(NilaiLingkup l, string kunci) => PenilaiIkatan.Polos(l.Isi.GetValueOrDefault(kunci));

    private static void PeriksaPerubahan(VersiPerjanjian v, List<VersiPerjanjian> sebelum, List<Kesalahan> kesalahan)
    {
        if (Teks(v.Isi, "alasan").Length == 0)
        {
            kesalahan.Add(new Kesalahan(v.Asal, $"Perjanjian Kinerja \"{v.Kode}\" tidak menyebut alasan perubahan.", "Isi alasan: mutasi pejabat, perubahan strategi (program, kegiatan, anggaran), atau perubahan prioritas (PermenPANRB 53/2014)."));
        }

        var pendahulu = Teks(v.Isi, "pendahulu");
        if (sebelum.All(s => s.Kode != pendahulu))
        {
            kesalahan.Add(new Kesalahan(
                v.Asal, pendahulu.Length == 0 ? $"Perjanjian Kinerja \"{v.Kode}\" tidak menyebut pendahulunya." : $"pendahulu \"{pendahulu}\" dari Perjanjian Kinerja \"{v.Kode}\" tidak ada.",
                $"Isi pendahulu dengan kode versi sebelumnya: {string.Join(", ", sebelum.Select(s => s.Kode))}."));
        }
    }
}
