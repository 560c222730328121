using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>What the sheets of an office's SOP are composed of when they are printed alone: the office and its procedures. They are written
/// as the report prints them, also where the office changed that part of its outline.</summary>
public static partial class BahanSop
{
    /// <summary>Code of this kind of outline.</summary>
    public const string Jenis = "sop";

    /// <summary>Name of the written files, without ending.</summary>
    public const string NamaHasil = "sop";

    private const int TahunPaling = 2100;

    private const string Isi = $"kerangka/{Jenis}/10-sop.md";

    private const string Lampiran = "kerangka/lkj/93-lampiran-sop.md";

    private const string MilikKantor = "kerangka/93-lampiran-sop.md";

    private static readonly string[] BerkasDibaca = ["instansi.yaml", MilikKantor, "laporan.yaml"];

    private static readonly string[] FolderDibaca = ["sop", "kantor"];

    // where the outline has the part of the report, and where that begins and ends
    private const string Tempat = "[sop]";

    [GeneratedRegex(@"^(:{3,}) untuk x di sop\n(?:.*\n)*?\1\n", RegexOptions.Multiline)]
    private static partial Regex PolaBagian();

    /// <summary>What of the office's files is printed: what is wrong elsewhere is no concern of the sheets.</summary>
    internal static IReadOnlyList<string> Bahan { get; } = ["instansi.yaml", "sop/"];

    /// <summary>The set of files that they are composed of, as any report is.</summary>
    /// <param name="semua">The office's files.</param>
    /// <param name="tahun">The year in which they are printed.</param>
    public static KumpulanBerkas Dari(KumpulanBerkas semua, int tahun)
    {
        ArgumentNullException.ThrowIfNull(semua);
        var bagian = (semua.Coba(MilikKantor, out var milik) ? Bagian(Encoding.UTF8.GetString(milik.Span)) : null)
            ?? Bagian(BahanTabel.Sumber(Lampiran)) ?? "";
        return new KumpulanBerkas(semua.Isi.Where(b => b.Key == Bahan[0] || b.Key.StartsWith(Bahan[1], StringComparison.Ordinal)
                || b.Key.StartsWith("kantor/", StringComparison.Ordinal)))
            .Dengan("laporan.yaml", Encoding.UTF8.GetBytes(
                $"jenis: {Jenis}\ntahun: {tahun}\njudul: Standar Operasional Prosedur\nlabel: SOP\n"
                + $"kertas: {BahanPerjanjian.Kertas(SumberBerkas.Memori(semua))}\n"))
            .Dengan(Isi, Encoding.UTF8.GetBytes(BahanTabel.Sumber(Isi).Replace(Tempat, bagian, StringComparison.Ordinal)));
    }

    /// <summary>The same out of a folder.</summary>
    /// <param name="semua">Where the office's files are.</param>
    public static KumpulanBerkas Dari(SumberBerkas semua)
    {
        ArgumentNullException.ThrowIfNull(semua);
        var jalur = BerkasDibaca.Where(semua.AdaBerkas)
            .Concat(FolderDibaca.SelectMany(f => semua.Daftar(f).Where(n => n.EndsWith(".yaml", StringComparison.Ordinal)).Select(n =>
                $"{f}/{n}")));
        return Dari(new KumpulanBerkas(jalur.Select(j => KeyValuePair.Create(j, (ReadOnlyMemory<byte>)semua.Baca(j)))),
            FolderLaporan.Periode(semua).Tahun ?? TahunPaling);
    }

    private static string? Bagian(string lampiran) =>
        PolaBagian().Match(lampiran.ReplaceLineEndings("\n")) is { Success: true } cocok ? cocok.Value : null;
}
