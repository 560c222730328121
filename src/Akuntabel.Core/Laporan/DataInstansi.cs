using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>An agency's files as read: typed figures with their places, nothing computed.</summary>
/// <param name="Tahun">Year of the report.</param>
/// <param name="Isi">Contents of the YAML files by file name (and <c>sop</c>).</param>
/// <param name="Kinerja">Rows of kinerja.csv.</param>
/// <param name="Sub">Rows of anggaran.csv.</param>
/// <param name="PernyataanAnggaran">Stated totals of anggaran.csv.</param>
/// <param name="Belanja">Rows of belanja.csv.</param>
/// <param name="Register">Registers.</param>
/// <param name="Narasi">Narratives by file name, each a scope of headings.</param>
public sealed record DataInstansi(
    int Tahun,
    NilaiLingkup Isi,
    IReadOnlyList<BarisKinerja> Kinerja,
    IReadOnlyList<SubKegiatanIsian> Sub,
    IReadOnlyList<PernyataanBaris> PernyataanAnggaran,
    IReadOnlyList<BarisBelanja> Belanja,
    IReadOnlyList<RegisterIsian> Register,
    IReadOnlyDictionary<string, NilaiLingkup> Narasi)
{
    /// <summary>Rows of realisasi-anggaran.csv.</summary>
    public IReadOnlyList<RealisasiTriwulan> RealisasiTriwulan { get; init; } = [];

    /// <summary>Rows of realisasi-belanja.csv that name a quarter.</summary>
    public IReadOnlyList<RealisasiTriwulan> RealisasiBelanja { get; init; } = [];

    /// <summary>Rows of anggaran-kas.csv.</summary>
    public IReadOnlyList<AnggaranKas> AnggaranKas { get; init; } = [];

    /// <summary>Rows of pendapatan.csv, without its stated totals.</summary>
    public IReadOnlyList<JenisPendapatan> Pendapatan { get; init; } = [];

    /// <summary>Stated totals of pendapatan.csv.</summary>
    public IReadOnlyList<JumlahDinyatakan> PernyataanPendapatan { get; init; } = [];

    /// <summary>Rows of realisasi-pendapatan.csv.</summary>
    public IReadOnlyList<RealisasiTriwulan> RealisasiPendapatan { get; init; } = [];

    /// <summary>Rows of apbn.csv.</summary>
    public IReadOnlyList<KegiatanApbn> Apbn { get; init; } = [];

    /// <summary>Rows of realisasi-apbn.csv.</summary>
    public IReadOnlyList<RealisasiTriwulan> RealisasiApbn { get; init; } = [];

    /// <summary>What the documents of earlier years measured, by the year of the document; see <see cref="Pengukuran.BerkasPengukuran"/>.
    /// </summary>
    public IReadOnlyDictionary<int, IReadOnlyList<BarisKinerja>> KinerjaTerdahulu { get; init; } =
        new Dictionary<int, IReadOnlyList<BarisKinerja>>();

    /// <summary>Rows of the budget that the Perjanjian Kinerja before its Perubahan was paid by; empty when not known.</summary>
    public IReadOnlyList<SubKegiatanIsian> AnggaranSemula { get; init; } = [];

    /// <summary>Codes of the sasaran for which an effort is recorded beside a cause that stood in the way.</summary>
    public IReadOnlySet<string> SasaranBerupaya() => BacaNilai.Daftar(BacaNilai.Peta(Isi, "analisis"), "daftar")
        .Where(b => BacaNilai.Teks(b, "jenis") != "pendukung" && BacaNilai.Teks(b, "upaya").Length > 0)
        .Select(b => BacaNilai.Teks(b, "sasaran")).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Rows of komponen.csv.</summary>
    public IReadOnlyList<BarisKomponen> Komponen { get; init; } = [];

    /// <summary>Rows of target.csv.</summary>
    public IReadOnlyList<BarisTarget> Target { get; init; } = [];

    /// <summary>Whether a promise is printed, and not what became of it: nothing measured is missed, and a draft is what is signed.
    /// </summary>
    public bool RencanaSaja { get; init; }

    /// <summary>Whether nothing printed speaks of the budget, so that none is missed.</summary>
    public bool TanpaAnggaran { get; init; }
}

/// <summary>A target that a document promises, as typed.</summary>
/// <param name="Indikator">Code of the indikator.</param>
/// <param name="Tahun">Year of the document.</param>
/// <param name="Triwulan">Quarter; <c>null</c> for the year.</param>
/// <param name="Dokumen">The document.</param>
/// <param name="Target">The target; its unit is that of the indikator.</param>
/// <param name="Asal">Row.</param>
public sealed record BarisTarget(string Indikator, int Tahun, int? Triwulan, DokumenTarget Dokumen, Fakta Target, Asal Asal);

/// <summary>Realisation of an indicator in a year or quarter; <paramref name="Target"/> only in files of the first version.</summary>
public sealed record BarisKinerja(string Indikator, int Tahun, int? Triwulan, Fakta Target, Fakta Realisasi, string Satuan, Asal Asal)
{
    /// <summary>What was in the way; empty: nothing was said.</summary>
    public string Kendala { get; init; } = "";

    /// <summary>What is done about it; empty: nothing was said.</summary>
    public string TindakLanjut { get; init; } = "";

    /// <summary>Names of the files that show where it comes from, one in each line; empty: none.</summary>
    public string Bukti { get; init; } = "";
}

/// <summary>What was measured of a component of an indikator in a year or quarter.</summary>
public sealed record BarisKomponen(string Indikator, string Komponen, int Tahun, int? Triwulan, Fakta Realisasi, Asal Asal);

/// <summary>A stated total: what a person wrote that the rows must make.</summary>
public sealed record PernyataanBaris(Fakta Pagu, Fakta Realisasi, Asal Asal);

/// <summary>A kind of expenditure; a row with children states its total or leaves it blank.</summary>
public sealed record BarisBelanja(string Kode, string Induk, string Uraian, Fakta Pagu, Fakta Realisasi, Asal Asal);

/// <summary>A small register.</summary>
/// <param name="Nama">File name without ending.</param>
/// <param name="Kolom">Columns in order.</param>
/// <param name="KolomAngka">Those that hold figures only.</param>
/// <param name="Baris">Rows: text or fact by column.</param>
/// <param name="Pernyataan">Stated totals, by column.</param>
public sealed record RegisterIsian(
    string Nama, IReadOnlyList<string> Kolom, IReadOnlyList<string> KolomAngka,
    IReadOnlyList<NilaiLingkup> Baris, IReadOnlyList<NilaiLingkup> Pernyataan);
