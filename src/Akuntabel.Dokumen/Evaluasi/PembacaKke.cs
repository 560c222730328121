using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>Reads the evaluation sheets that people have (XLSX, XLS, CSV): their instrument, answers, notes and evidence.</summary>
public static class PembacaKke
{
    /// <summary>Rows that are looked at, of all sheets together.</summary>
    public const int BarisTerbanyak = 20_000;

    /// <summary>Reads a workbook.</summary>
    /// <param name="isi">The file.</param>
    /// <param name="dikenal">Instruments that it may follow; <c>null</c>: those that come with the product.</param>
    /// <returns>What it says, and what was not understood; or why nothing could be taken from it.</returns>
    /// <exception cref="DokumenTakTerbacaException">The file cannot be read; says why and what to do.</exception>
    public static Hasil<HasilKke> Baca(byte[] isi, IReadOnlyList<InstrumenEvaluasi>? dikenal = null)
    {
        ArgumentNullException.ThrowIfNull(isi);
        dikenal = dikenal is { Count: > 0 } ? dikenal : InstrumenBawaan.Semua;
        using var sumber = SumberLembar.Buka(isi);
        var lembar = new List<LembarKke>();
        var sisa = BarisTerbanyak;
        foreach (var l in sumber.Daftar)
        {
            var terisi = sisa <= 0 ? [] : l.Baca().Where(b => b.Sel.Any(s => !string.IsNullOrWhiteSpace(s.Teks))).Take(sisa + 1).ToList();
            lembar.Add(new LembarKke(l.Nama, KepalaKke.Cari(l), [.. terisi.Take(sisa)], l.Gabungan(), terisi.Count > sisa));
            sisa -= terisi.Count;
        }

        var bacaan = dikenal.Select(i => new PenghimpunKke(i, lembar)).MinBy(PenyusunKke.Jarak) ?? throw new InvalidOperationException("No instrument.");
        return bacaan.Lama is { } lama ? Hasil.Gagal<HasilKke>([lama])
            : bacaan.Terkenal == 0 ? Hasil.Gagal<HasilKke>([new Kesalahan(new Asal("berkas", 0),
                "tidak ada komponen, sub komponen, atau kriteria evaluasi AKIP yang dikenal di dalamnya.",
                "Unggah lembar kerja evaluasi menurut PermenPANRB 88/2021, atau unduh lembarnya dari sini lalu isi.")])
            : Hasil.Dari(PenyusunKke.Susun(bacaan));
    }
}

/// <summary>A sheet, as it is looked at.</summary>
internal sealed record LembarKke(
    string Nama, KepalaKke Kepala, IReadOnlyList<BarisSumber> Baris, IReadOnlyList<Pembacaan.Xlsx.GabunganSel> Gabungan, bool Terpotong);

/// <summary>A row that stands for a component, sub component or criterion.</summary>
/// <param name="Jenis">Which of them.</param>
/// <param name="Kode">Its code in the known instrument; <c>null</c>: its wording is not known.</param>
/// <param name="Uraian">As it is written.</param>
/// <param name="Lembar">Sheet.</param>
/// <param name="Baris">Row.</param>
internal sealed record BarisKke(JenisButirLke Jenis, string? Kode, string Uraian, string Lembar, int Baris)
{
    public SelKke? Bobot { get; set; }

    public SelKke? Jawaban { get; set; }

    public SelKke? Nilai { get; set; }

    public string Catatan { get; set; } = "";

    public string Bukti { get; set; } = "";
}

/// <summary>A cell that says something of a row.</summary>
/// <param name="Teks">What.</param>
/// <param name="Tempat">Where, as a person finds it.</param>
internal sealed record SelKke(string Teks, string Tempat);
