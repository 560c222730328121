using System.Globalization;
using System.Text;
using Akuntabel.Uji.Aturan.Rujukan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Pemahaman;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji;

/// <summary>What a document says that it is: for lists of many.</summary>
/// <param name="Jenis">Its kind; empty: it does not say.</param>
/// <param name="Tahun">The year on which it reports; <c>null</c>: it does not say, or says several.</param>
/// <param name="Muka">Its first words, on which the office that made it usually stands.</param>
public sealed record IdentitasLaporan(string Jenis, int? Tahun, string Muka)
{
    private const int PanjangMuka = 1500;

    private const int ParagrafMuka = 40;

    // a preface may tell of any quarter
    private const int PanjangJudul = 400;

    private static readonly (PolaTeks Pola, string Sebutan)[] DaftarJenis =
    [
        (Bunyi.Pola(@"\blaporan\s+(akuntabilitas\s+)?kinerja\b|\b(lkj|lkjip|lkip|lakip)\b"), "Laporan kinerja"),
        (Bunyi.Pola(@"\b(perjanjian|penetapan)\s+kinerja\b"), "Perjanjian kinerja"),
        (Bunyi.Pola(@"\brencana\s+strategis\b|\brenstra\b"), "Renstra"),
        (Bunyi.Pola(@"\brencana\s+kerja\b|\brenja\b"), "Renja"),
        (Bunyi.Pola(@"\bindikator\s+kinerja\s+utama\b"), "Indikator kinerja utama"),
        (Bunyi.Pola(@"\brencana\s+aksi\b"), "Rencana aksi"),
        (Bunyi.Pola(@"\bevaluasi\s+(atas\s+)?(implementasi\s+)?(akip|sakip|akuntabilitas\s+kinerja)\b"), "Evaluasi AKIP"),
    ];

    private static readonly PolaTeks PolaTabel = Bunyi.Pola(@"\n\s*tabel\s+[0-9ivx]");

    /// <summary>The quarter up to whose end it reports; <c>null</c>: it does not say, or says several.</summary>
    public int? Triwulan => Masa is { Triwulan: > 0 and var t } ? t : null;

    /// <summary>Up to when it reports; <c>null</c>: it does not say.</summary>
    internal MasaUkur? Masa { get; init; }

    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\btahun\s+(?:anggaran\s+)?(20[0-9]{2})\b");

    /// <summary>Reads it from a document.</summary>
    public static IdentitasLaporan Dari(DokumenTerbaca dokumen)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var muka = Awal(dokumen);
        // what stands first on the title page names it
        var jenis = DaftarJenis.Select(j => (j.Sebutan, Letak: j.Pola.Match(muka))).Where(j => j.Letak.Success)
            .OrderBy(j => j.Letak.Index).Select(j => j.Sebutan).FirstOrDefault() ?? "";
        var tahun = TahunDokumen.Dari(new PemahamanDokumen(dokumen)) ?? TahunMuka(muka);
        return new IdentitasLaporan(jenis, tahun, muka) { Masa = MasaUkur.Dari(Judul(muka), bulan: false) };
    }

    // paragraphs, and the cells of a table where a workbook or a framed title page has nothing else
    private static string Awal(DokumenTerbaca dokumen)
    {
        var hasil = new StringBuilder();
        var bagian = dokumen.Blok.Take(ParagrafMuka).SelectMany(b => b switch
        {
            ParagrafTerbaca { Jenis: not JenisParagraf.DaftarIsi } p => [p.Teks],
            TabelTerbaca t => [t.Judul, .. t.Isi.Take(5).SelectMany(r => r.Sel.Select(s => s.Teks))],
            _ => Array.Empty<string>(),
        });
        foreach (var teks in bagian.TakeWhile(_ => hasil.Length < PanjangMuka))
        {
            hasil.Append(teks).Append('\n');
        }

        return hasil.Length > PanjangMuka ? hasil.ToString(0, PanjangMuka) : hasil.ToString();
    }

    // what a table is called is that of the table alone
    private static string Judul(string muka) => muka[..Math.Min(muka.Length, PanjangJudul)] is var judul
        && PolaTabel.Match(judul) is { Success: true } tabel ? judul[..tabel.Index] : judul;

    private static int? TahunMuka(string muka) => PolaTahun.Matches(muka).Select(m => int.Parse(m.Groups[1].Value,
        CultureInfo.InvariantCulture))
        .Distinct().ToList() is [var satu] ? satu : null;
}
