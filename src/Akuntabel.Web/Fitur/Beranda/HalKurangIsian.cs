using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.JalannyaSop;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>How much something that is missing holds up.</summary>
public enum BobotKurang
{
    /// <summary>The document, or the report, cannot be right without it.</summary>
    Menahan,

    /// <summary>A reader of the plan would stop there.</summary>
    PerluDilihat,

    /// <summary>Only for the signature.</summary>
    Tandatangan,
}

/// <summary>Something that is missing, with the field where it is typed.</summary>
/// <param name="Jenis">Code of the kind of document.</param>
/// <param name="Teks">What is missing.</param>
/// <param name="Uraian">In which document and part.</param>
/// <param name="Alamat">The field.</param>
/// <param name="Bobot">How much it holds up.</param>
/// <param name="Banyak">How many fields it stands for.</param>
public sealed record HalKurangIsian(string Jenis, string Teks, string Uraian, string Alamat, BobotKurang Bobot, int Banyak = 1)
{
    /// <summary>Code of the indikator concerned; empty: none.</summary>
    public string Indikator { get; init; } = "";

    /// <summary>Code of the sasaran concerned; empty: none.</summary>
    public string Sasaran { get; init; } = "";

    /// <summary>Who owns the row of the budget concerned, as written; empty: none, or nobody.</summary>
    public string Pemilik { get; init; } = "";

    /// <summary>Whether it is a document that nobody has begun.</summary>
    public bool Mulai { get; init; }

    /// <summary>With what it is one thing to do, when there are more; <c>null</c>: with nothing.</summary>
    public KelompokKurang? Kelompok { get; init; }

    /// <summary>The field among those of the other rows, where many are filled in one after the other; empty: it has no such
    /// place.</summary>
    public string DiDaftar { get; init; } = "";
}

/// <summary>The same field of several rows of one list.</summary>
/// <param name="Label">The field.</param>
/// <param name="Sebutan">What a row is called.</param>
/// <param name="Bagian">The part of the form that shows all of them.</param>
public sealed record KelompokKurang(string Label, string Sebutan, string Bagian)
{
    /// <summary>Who owns the rows, as written: those of one unit are one thing to do.</summary>
    public string Pemilik { get; init; } = "";

    // more than these are one thing to do
    private const int DisebutSatuan = 2;

    /// <summary>Many of one kind as one.</summary>
    public static IEnumerable<HalKurangIsian> Satukan(IEnumerable<HalKurangIsian> daftar) => daftar
        .GroupBy(k => k.Kelompok is { } g ? (object)g : k)
        .SelectMany(g => g.Key is KelompokKurang k && g.Count() > DisebutSatuan ? [k.Bersama(g.First(), g.Count())] : g.AsEnumerable());

    private HalKurangIsian Bersama(HalKurangIsian satu, int banyak) => satu with
    {
        Teks = $"{Label}: {banyak} {Sebutan} belum diisi", Alamat = satu.DiDaftar, Banyak = banyak, Kelompok = null, Indikator = "",
        Sasaran = "",
    };
}

/// <summary>What the documents of a year still lack.</summary>
/// <param name="Isian">Empty fields and findings of the documents that are written, in the order of the chain.</param>
/// <param name="Laporan">What holds up the report of the year; empty when there is none yet.</param>
/// <param name="Kosong">Documents that nobody has filled in.</param>
/// <param name="TriwulanTerisi">The last quarter with a measured figure, 1–4; 0: none.</param>
public sealed record IsiKekurangan(
    IReadOnlyList<HalKurangIsian> Isian, IReadOnlyList<HalKurangIsian> Laporan, IReadOnlySet<string> Kosong, int TriwulanTerisi)
{
    /// <summary>Codes of indikator that are computed of components.</summary>
    public IReadOnlySet<string> Berkomponen { get; init; } = new HashSet<string>();

    /// <summary>The documents of the year.</summary>
    public IReadOnlyList<VersiDokumen> Dokumen { get; init; } = [];

    /// <summary>What a quarter lacks, 1–4 in order: read by who asks for it.</summary>
    public IReadOnlyList<Lazy<KekuranganTriwulan>> Triwulan { get; init; } = [];
}
