using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of how an indikator is computed, and of how it was before.</summary>
internal static class LingkupRumus
{
    /// <summary>Names.</summary>
    /// <param name="baris">Row of the indikator.</param>
    /// <param name="i">The indikator.</param>
    public static IEnumerable<KeyValuePair<string, Nilai>> Nama(NilaiLingkup baris, Indikator i)
    {
        var kalimat = BacaNilai.Teks(baris, "formula");
        return
        [
            // the sentence that somebody wrote counts, else that of the formula
            .. kalimat.Length > 0 || i.Hitungan is null ? [] : new[] { new KeyValuePair<string, Nilai>("formula",
                Isi.Teks(Kalimat(i.Hitungan))) },
            new("arah-teks", Isi.Teks(i.Polaritas == Polaritas.MakinRendahMakinBaik ? "Makin rendah makin baik"
                : "Makin tinggi makin baik")),
            new("antartriwulan-teks", Isi.Teks(Antartriwulan(i))),
            new("bila-nol-teks", Isi.Teks(i.Hitungan?.BilaNol is { } n ? $"Dinilai {AngkaIndonesia.Cetak(n, 0)}" : "")),
            new("rumus-terdahulu", Isi.Daftar(Terdahulu(i).Select(r => Isi.Peta(
                ("sebelum", new NilaiTanggal(r.Sebelum)), ("formula", Isi.Teks(Kalimat(r.Rumus))))))),
        ];
    }

    private static string Antartriwulan(Indikator i) => i switch
    {
        { SampaiDengan: true } => "Setiap triwulan sudah kumulatif",
        { Agregasi: AgregasiTriwulan.Kumulatif } => "Dijumlahkan",
        { Agregasi: AgregasiTriwulan.RataRata } => "Dirata-ratakan",
        _ => "Dipakai angka terakhir",
    };

    // a change of the plan that left the formula as it was is no change of it
    private static IEnumerable<(DateOnly Sebelum, RumusIndikator Rumus)> Terdahulu(Indikator i) => i.RumusTerdahulu
        .Zip(i.RumusTerdahulu.Skip(1).Select(r => r.Rumus).Append(i.Hitungan))
        .Where(p => p.First.Rumus is not null && p.First.Sebelum.Year is > 1 and < 9999 && Kalimat(p.First.Rumus) != Kalimat(p.Second))
        .Select(p => (p.First.Sebelum, p.First.Rumus ?? throw new InvalidOperationException()));

    private static string Kalimat(RumusIndikator? rumus) => rumus is null ? "" : KalimatRumus.Tulis(rumus.Baca()) is { Length: > 0 } k ? k
        : rumus.Teks;
}
