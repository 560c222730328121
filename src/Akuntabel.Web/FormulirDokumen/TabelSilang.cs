using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>An indikator of the Renstra, as other documents need it.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its words.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Target">What the Renstra promises for the year; empty when it does not say.</param>
public sealed record IndikatorRenstra(string Kode, string Uraian, string Satuan, string Target)
{
    /// <summary>Whether less is better.</summary>
    public bool MakinRendah { get; init; }

    /// <summary>How its quarters make its year, as the form says it; empty: as the last one.</summary>
    public string Agregasi { get; init; } = "";

    /// <summary>What a cell of a quarter holds: by what becomes of the quarters in the year.</summary>
    public string IsiTriwulan => Agregasi switch
    {
        "kumulatif" => "tiap triwulan sendiri, lalu dijumlahkan",
        "rata-rata" => "tiap triwulan sendiri, lalu dirata-ratakan",
        _ => "keadaan sampai akhir triwulan itu",
    };

    /// <summary>Whether a formula over components makes its figures.</summary>
    public bool Berumus { get; init; }
}

/// <summary>A cell of a table of indikator by documents or quarters: a field of the file, which may have to be made.</summary>
/// <param name="Nama">Name of the input; empty for one that only tells what is said elsewhere.</param>
/// <param name="Teks">What stands in it.</param>
/// <param name="Galat">Why it cannot be read.</param>
/// <param name="Tetap">Fields of the row that the cell makes, when the file has none yet.</param>
public sealed record SelSilang(string Nama, string Teks, string? Galat, IReadOnlyList<(string Nama, string Isi)> Tetap);

/// <summary>A file of one figure in each row, as the table that people know: indikator down, documents or quarters across.</summary>
/// <param name="Kolom">Headings, and what names the rows below them.</param>
/// <param name="Baris">Indikator with their cells.</param>
public sealed record TabelSilang(IReadOnlyList<(string Judul, (string Kunci, string Isi)[] Tetap)> Kolom,
    IReadOnlyList<(IndikatorRenstra Indikator, IReadOnlyList<SelSilang> Sel)> Baris)
{
    private static readonly string[] Triwulan = ["I", "II", "III", "IV"];

    /// <summary>The columns of a file that is such a table; none of any other.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="tahun">Year of the document.</param>
    public static IReadOnlyList<(string Judul, (string Kunci, string Isi)[] Tetap)> KolomUntuk(string jalur, int tahun) => jalur switch
    {
        "target.csv" => Target(tahun),
        "kinerja.csv" => [.. Triwulan.Select((r, i) => ($"Triwulan {r}", Ukur(tahun, $"{i + 1}"))), ("Setahun", Ukur(tahun, "")),
            ($"{tahun - 1}", Ukur(tahun - 1, ""))],
        _ => [],
    };

    /// <summary>The table of a file.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="daftar">Its rows.</param>
    /// <param name="kolom">Its columns.</param>
    /// <param name="indikator">Indikator of the Renstra that are shown.</param>
    public static TabelSilang Susun(string jalur, DaftarTerisi daftar,
        IReadOnlyList<(string Judul, (string Kunci, string Isi)[] Tetap)> kolom, IReadOnlyList<IndikatorRenstra> indikator)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(indikator);
        var nilai = jalur == "target.csv" ? "target" : "realisasi";
        var sel = new PembuatSel(daftar);
        return new TabelSilang(
            kolom,
            [.. indikator.Select(i => (i, (IReadOnlyList<SelSilang>)[.. kolom.Select(k =>
                sel.Sel([("indikator", i.Kode), .. k.Tetap], nilai, [nilai], Satuan(daftar, i)))]))]);
    }

    /// <summary>The indikator of a Renstra.</summary>
    public static IReadOnlyList<IndikatorRenstra> Indikator(KumpulanBerkas berkas, int tahun)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var isi = berkas.Coba("perencanaan.yaml", out var data)
            ? FormulirBerkas.Buka("perencanaan.yaml", data)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), [tahun]).Isi : null;
        return [.. (isi?.Daftar.First(d => d.Uraian.Kunci == "sasaran").Butir ?? [])
            .SelectMany(s => s.Daftar.First(d => d.Uraian.Kunci == "indikator").Butir)
            .Select(b => new IndikatorRenstra(b["kode"], b["uraian"], b["satuan"], b.Daftar.First(d => d.Uraian.Kunci == "renstra")
                .Butir[0][$"{tahun}"]) { MakinRendah = b["polaritas"] == "turun", Agregasi = b["agregasi"], Berumus = b["hitungan"].Trim().Length > 0 })];
    }

    private static List<(string, (string, string)[])> Target(int tahun)
    {
        (string, string)[] Dokumen(string kode, string triwulan = "", int? t = null) =>
            [("tahun", $"{t ?? tahun}"), ("triwulan", triwulan), ("dokumen", kode)];
        return
        [
            ("RKT", Dokumen("rkt")), ("Renja", Dokumen("renja")),
                .. Triwulan.Select((r, i) => ($"Rencana aksi {r}", Dokumen("rencana-aksi", $"{i + 1}"))),
            ($"PK {tahun - 1}", Dokumen("pk", "", tahun - 1)),
        ];
    }

    private static (string, string)[] Ukur(int tahun, string triwulan) => [("tahun", $"{tahun}"), ("triwulan", triwulan)];

    private static (string Kunci, string Isi)[] Satuan(DaftarTerisi daftar, IndikatorRenstra i) =>
        daftar.Uraian.Bidang.Any(b => b.Kunci == "satuan") ? [("satuan", i.Satuan)] : [];
}
