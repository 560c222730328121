using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Takes values out of what was read; only readers of documents and names that a file adds go this way.</summary>
internal static class BacaNilai
{
    /// <summary>Nothing.</summary>
    public static NilaiLingkup Kosong { get; } = new(new Dictionary<string, Nilai>(StringComparer.Ordinal));

    /// <summary>Characters under a key; empty when absent.</summary>
    public static string Teks(NilaiLingkup? l, string kunci) => PenilaiIkatan.Polos(l?.Isi.GetValueOrDefault(kunci));

    /// <summary>Named values under a key.</summary>
    public static NilaiLingkup? Peta(NilaiLingkup? l, string kunci) => l?.Isi.GetValueOrDefault(kunci) as NilaiLingkup;

    /// <summary>Things of a list under a key; none when absent.</summary>
    public static IEnumerable<NilaiLingkup> Daftar(NilaiLingkup? l, string kunci) =>
        (l?.Isi.GetValueOrDefault(kunci) as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [];

    /// <summary>A figure under a key; <c>null</c> when there is none.</summary>
    public static Fakta? Angka(NilaiLingkup? l, string kunci) => (l?.Isi.GetValueOrDefault(kunci) as NilaiFakta)?.Fakta;

    /// <summary>A date under a key; <c>null</c> when there is none.</summary>
    public static DateOnly? Tanggal(NilaiLingkup? l, string kunci) => (l?.Isi.GetValueOrDefault(kunci) as NilaiTanggal)?.Tanggal;

    /// <summary>A figure of an indikator: 60.5 and "60,5" in quotes are text in YAML, and a figure must not vanish for that.</summary>
    /// <param name="l">Where the figure stands.</param>
    /// <param name="kunci">Under which key.</param>
    /// <param name="indikator">Code of the indikator.</param>
    /// <param name="asal">Place of the indikator.</param>
    /// <param name="kesalahan">Receives the message.</param>
    public static Fakta? AngkaIndikator(NilaiLingkup? l, string kunci, string indikator, Asal asal, List<Kesalahan> kesalahan)
    {
        if (l?.Isi.GetValueOrDefault(kunci) is NilaiTeks t && t.Isi.Any(char.IsAsciiDigit))
        {
            kesalahan.Add(new Kesalahan(
                t.Asal ?? asal, $"\"{t.Isi}\" pada {kunci} (indikator {indikator}) bukan angka.",
                "Tulis tanpa tanda kutip, dengan koma untuk desimal, pada baris tersendiri: 60,5."));
        }

        return Angka(l, kunci);
    }

    /// <summary>The same figure under another name and in another unit: files give a bare number, the document knows what it is.</summary>
    public static Fakta Bersatuan(Fakta f, string nama, Satuan satuan) => new(f.Id, nama, f.Besaran, satuan, f.Desimal, f.Turunan);
}
