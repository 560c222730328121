using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Usulan;

/// <summary>What a proposed thing is.</summary>
public enum JenisUsulan
{
    /// <summary>A tujuan of the office.</summary>
    Tujuan,

    /// <summary>A sasaran.</summary>
    Sasaran,

    /// <summary>An indikator of a sasaran.</summary>
    Indikator,

    /// <summary>A program of the budget.</summary>
    Program,

    /// <summary>A kegiatan of a program.</summary>
    Kegiatan,

    /// <summary>A sub kegiatan.</summary>
    SubKegiatan,

    /// <summary>A kind of belanja.</summary>
    Belanja,

    /// <summary>The visi that the office serves.</summary>
    Visi,

    /// <summary>A misi of it.</summary>
    Misi,

    /// <summary>What the office is there for.</summary>
    Profil,

    /// <summary>A table of its staff.</summary>
    TabelPegawai,

    /// <summary>A row of such a table.</summary>
    BarisPegawai,
}

/// <summary>A field of a proposed thing.</summary>
public enum BidangUsulan
{
    /// <summary>Official code of program, kegiatan, sub kegiatan or rekening.</summary>
    Kode,

    /// <summary>Its wording.</summary>
    Uraian,

    /// <summary>Unit of its figures.</summary>
    Satuan,

    /// <summary>How an indikator is computed, in a sentence.</summary>
    Formula,

    /// <summary>What an indikator means.</summary>
    Definisi,

    /// <summary>Where its data come from.</summary>
    SumberData,

    /// <summary>Who answers for it.</summary>
    PenanggungJawab,

    /// <summary>Strategy of a sasaran.</summary>
    Strategi,

    /// <summary>Arah kebijakan of a sasaran, one a line.</summary>
    ArahKebijakan,

    /// <summary>Its value at the start of the Renstra.</summary>
    KondisiAwal,

    /// <summary>Target of a year in the Renstra.</summary>
    TargetRenstra,

    /// <summary>Its target at the end of the Renstra.</summary>
    KondisiAkhir,

    /// <summary>Target of a year in the Perjanjian Kinerja.</summary>
    TargetPerjanjian,

    /// <summary>Target of a year in RKT or Renja.</summary>
    TargetTahunan,

    /// <summary>What was reached in a year.</summary>
    Realisasi,

    /// <summary>Target of the output of a sub kegiatan.</summary>
    TargetKeluaran,

    /// <summary>Output of a sub kegiatan, in words.</summary>
    Keluaran,

    /// <summary>For whom a sub kegiatan is.</summary>
    KelompokSasaran,

    /// <summary>Source of funds.</summary>
    SumberDana,

    /// <summary>Pagu, in rupiah.</summary>
    Pagu,

    /// <summary>Budget realised, in rupiah.</summary>
    RealisasiAnggaran,

    /// <summary>Programs that serve a sasaran, one a line, each behind its code where one is printed.</summary>
    Program,

    /// <summary>Duty of the office.</summary>
    Tugas,

    /// <summary>Its functions, one a line.</summary>
    Fungsi,

    /// <summary>People in a row of a table of staff.</summary>
    Jumlah,
}

/// <summary>A printed row or paragraph from which something is proposed.</summary>
/// <param name="Tabel">Number of the table in the document, from 1; 0: it is a paragraph.</param>
/// <param name="Judul">Its caption, or the heading above it; empty when it has neither.</param>
/// <param name="Halaman">Page, from 1, in formats that have pages.</param>
/// <param name="Baris">Row of the table, from 1, headings not counted; of a paragraph 0.</param>
/// <param name="Teks">What it prints, a row cell by cell.</param>
public sealed record SumberUsulan(int Tabel, string Judul, int? Halaman, int Baris, string Teks)
{
    private const int JudulTerpanjang = 110;

    /// <summary>How a reader finds it: caption or heading, and page.</summary>
    public string Sebutan => (Tabel, Judul) switch
    {
        (0, "") => "Naskah",
        (0, _) => $"Naskah di bawah judul “{Pendek}”",
        (_, "") => $"Tabel tanpa judul, yang ke-{Tabel} dalam dokumen",
        _ => Judul.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase) ? Pendek : $"Tabel “{Pendek}”",
    } + (Halaman is { } h ? $", halaman {h}" : "");

    private string Pendek => Judul.Length > JudulTerpanjang ? Judul[..(JudulTerpanjang - 1)].TrimEnd() + "…" : Judul;
}

/// <summary>A cell that states a value.</summary>
/// <param name="Sumber">Its row: index in <see cref="UsulanRencana.Sumber"/>.</param>
/// <param name="Kolom">Heading of its column.</param>
/// <param name="Tercetak">What the cell prints.</param>
/// <param name="Bertentangan">What the check found wrong there, in Indonesian; empty: nothing.</param>
public sealed record RujukanUsulan(int Sumber, string Kolom, string Tercetak, string Bertentangan);

/// <summary>A value with all cells that state it.</summary>
/// <param name="Nilai">As a form takes it: figures in the Indonesian way.</param>
/// <param name="Asal">Where it is stated, the best place first.</param>
public sealed record NilaiUsulan(string Nilai, IReadOnlyList<RujukanUsulan> Asal)
{
    /// <summary>Why a person has to look at it, in Indonesian; empty: nothing tells so.</summary>
    public string PerluDilihat { get; init; } = "";

    /// <summary>Why it is not the field's as it stands, in Indonesian: then it is not taken unless a person says so. Empty: it
    /// is.</summary>
    public string Menunggu { get; init; } = "";
}

/// <summary>A field with what the document states of it.</summary>
/// <param name="Bidang">Which field.</param>
/// <param name="Tahun">Of which year; <c>null</c> where years do not matter.</param>
/// <param name="Pilihan">The likeliest value first; more than one where the document contradicts itself.</param>
public sealed record IsianUsulan(BidangUsulan Bidang, int? Tahun, IReadOnlyList<NilaiUsulan> Pilihan)
{
    /// <summary>The quarter up to whose end it was counted, 4 for the whole year; <c>null</c>: that of the document.</summary>
    public int? Triwulan { get; init; }
}

/// <summary>A proposed thing.</summary>
/// <param name="Nomor">Its number in the proposal, from 0.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Induk">Number of the thing that it belongs to; <c>null</c>: the document does not say.</param>
/// <param name="Isian">What is known of it; its wording first.</param>
public sealed record BarisUsulan(int Nomor, JenisUsulan Jenis, int? Induk, IReadOnlyList<IsianUsulan> Isian)
{
    /// <summary>Why it may be no thing of its own, in Indonesian: then it is not taken unless a person says so. Empty: it is one.</summary>
    public string Ragu { get; init; } = "";

    /// <summary>The perangkat daerah to which its row, its group of rows or its table says that it belongs; empty: none is named.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Its likeliest wording.</summary>
    public string Uraian => this[BidangUsulan.Uraian]?.Pilihan[0].Nilai ?? "";

    /// <summary>A field; <c>null</c> when the document says nothing of it.</summary>
    public IsianUsulan? this[BidangUsulan bidang, int? tahun = null] => Isian.FirstOrDefault(i => i.Bidang == bidang && i.Tahun == tahun);
}

/// <summary>A plan as an existing document states it, every value beside its source: to be checked by a person, never taken as it
/// is.</summary>
/// <param name="Baris">Tujuan, sasaran, indikator, budget, belanja; what belongs to another thing stands behind it.</param>
/// <param name="Sumber">The printed rows that are referred to.</param>
public sealed record UsulanRencana(IReadOnlyList<BarisUsulan> Baris, IReadOnlyList<SumberUsulan> Sumber)
{
    /// <summary>What kind of document it is; empty: it does not say.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>The year of the document; <c>null</c>: it does not say.</summary>
    public int? Tahun { get; init; }

    /// <summary>The quarter up to whose end what it measured holds; <c>null</c>: the whole year, or it does not say.</summary>
    public int? Triwulan { get; init; }

    /// <summary>The quarter up to whose end a figure was counted; <c>null</c>: the whole year.</summary>
    public int? TriwulanDari(IsianUsulan isian)
    {
        ArgumentNullException.ThrowIfNull(isian);
        return (isian.Triwulan ?? (isian.Tahun == Tahun ? Triwulan : null)) is < 4 and var t ? t : null;
    }

    /// <summary>First year of its Renstra; <c>null</c>: it does not say.</summary>
    public int? Mulai { get; init; }

    /// <summary>Last year of its Renstra; <c>null</c>: it does not say.</summary>
    public int? Selesai { get; init; }

    /// <summary>The perangkat daerah that the first page names; empty: none.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Whether it is the plan of the whole region, whose rows belong to many perangkat daerah.</summary>
    public bool SeluruhDaerah { get; init; }

    /// <summary>Totals that the offered rows do not make.</summary>
    public IReadOnlyList<JumlahUsulan> DaftarJumlah { get; init; } = [];

    /// <summary>Rows with figures that are not offered, table by table.</summary>
    public IReadOnlyList<BarisTertinggal> DaftarTertinggal { get; init; } = [];

    /// <summary>Tables of the document.</summary>
    public int BanyakTabel { get; init; }

    /// <summary>Things beyond what one proposal holds, which are not in it.</summary>
    public int Terlewat { get; init; }

    /// <summary>What is not in it, for a reader; empty: all is.</summary>
    public string SebutTerlewat =>
        Terlewat == 0 ? "" : $"Hanya {AngkaIndonesia.Cetak(Baris.Count, 0)} hal pertama yang dibaca; {AngkaIndonesia.Cetak(Terlewat, 0)} "
        + "hal sesudahnya tidak, jadi jumlahnya belum lengkap. Bagi dokumennya, atau kirim lembar anggarannya di Impor dan ekspor.";

    private static bool Bertahun(BidangUsulan bidang) => bidang is BidangUsulan.TargetRenstra or BidangUsulan.TargetPerjanjian
        or BidangUsulan.TargetTahunan or BidangUsulan.Realisasi or BidangUsulan.TargetKeluaran or BidangUsulan.Pagu
        or BidangUsulan.RealisasiAnggaran or BidangUsulan.Jumlah;

    /// <summary>Whether it states figures of a year without saying of which.</summary>
    public bool TanpaTahun => Baris.Any(b => b.Isian.Any(i => i.Tahun is null && Bertahun(i.Bidang)));

    /// <summary>The same, figures of no stated year being of one that a person says.</summary>
    public UsulanRencana Untuk(int tahun) => this with
    {
        Tahun = Tahun ?? tahun,
        Baris = [.. Baris.Select(b => b with
        {
            Isian = [.. b.Isian.Select(i => i.Tahun is null && Bertahun(i.Bidang) ? i with { Tahun = tahun } : i)
                .GroupBy(i => (i.Bidang, i.Tahun, i.Triwulan)).Select(g => g.First() with { Pilihan = [.. g.SelectMany(i => i.Pilihan)] })],
        })],
    };

    /// <summary>Whether a target of the Renstra is of a year outside its period.</summary>
    public bool LuarMasa(IsianUsulan isian)
    {
        ArgumentNullException.ThrowIfNull(isian);
        return isian is { Bidang: BidangUsulan.TargetRenstra, Tahun: { } y } && (y < Mulai || y > Selesai);
    }

    /// <summary>Targets of the Renstra that are left out since their years are not of its period, for a reader; empty: none.</summary>
    public string SebutLuarMasa =>
        Baris.SelectMany(b => b.Isian).Where(LuarMasa).ToList() is not { Count: > 0 } luar ? ""
        : $"{luar.Count} target tahun {string.Join(", ", luar.Select(i => i.Tahun).Distinct().Order())} tidak ditawarkan karena di luar "
            + $"masa Renstra {Mulai}–{Selesai}.";

    /// <summary>Tables from which something is proposed.</summary>
    public int TabelDipakai => Sumber.Select(s => s.Tabel).Where(t => t > 0).Distinct().Count();

    /// <summary>Things of a kind.</summary>
    public IEnumerable<BarisUsulan> Daftar(JenisUsulan jenis) => Baris.Where(b => b.Jenis == jenis);
}
