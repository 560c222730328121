using Akuntabel.Core.Instansi;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>Letterhead of APIP.</summary>
/// <param name="Nama">Lines of the name, the pemda first: "PEMERINTAH KABUPATEN …", "INSPEKTORAT".</param>
/// <param name="Alamat">Lines of the address; may be empty.</param>
/// <param name="Lambang">Its emblem; <c>null</c>: none.</param>
public sealed record KopSurat(IReadOnlyList<string> Nama, IReadOnlyList<string> Alamat, Gambar? Lambang = null);

/// <summary>What documents of APIP about an office share: who signs what of whom, when.</summary>
/// <param name="Pemda">"Kabupaten Belitung Timur".</param>
/// <param name="Kantor">Name of the office.</param>
/// <param name="Tahun">Year of the report or of the evaluation.</param>
/// <param name="Tugas">Order and team.</param>
public abstract record IsiDokumenApip(string Pemda, string Kantor, int Tahun, SuratTugas Tugas)
{
    /// <summary>Name of APIP.</summary>
    public string Apip { get; init; } = "Inspektorat";

    /// <summary>Letterhead; <c>null</c>: none is known, and the name stands alone.</summary>
    public KopSurat? Kop { get; init; }

    /// <summary>To whom the report goes: "Kepala Badan …"; empty: the head of the office, in general words.</summary>
    public string Kepada { get; init; } = "";

    /// <summary>Number of the report; empty while not known.</summary>
    public string Nomor { get; init; } = "";

    /// <summary>Its date; <c>null</c> while not known.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>Where it is signed; empty while not known.</summary>
    public string Tempat { get; init; } = "";

    /// <summary>Who signs for APIP; <c>null</c>: a dotted line.</summary>
    public Pejabat? Penandatangan { get; init; }

    /// <summary>Head of the office that was looked at; <c>null</c>: a dotted line.</summary>
    public Pejabat? Pimpinan { get; init; }
}

/// <summary>A reviu as its documents print it.</summary>
/// <param name="Pemda">"Kabupaten Belitung Timur".</param>
/// <param name="Kantor">Name of the office.</param>
/// <param name="Tahun">Year of the report.</param>
/// <param name="Tugas">Order and team.</param>
/// <param name="Instrumen">What was asked.</param>
/// <param name="Jawaban">Answers; those that are missing count as not judged.</param>
public sealed record IsiDokumenReviu(
    string Pemda, string Kantor, int Tahun, SuratTugas Tugas, InstrumenReviu Instrumen, IReadOnlyList<JawabanReviu> Jawaban)
    : IsiDokumenApip(Pemda, Kantor, Tahun, Tugas)
{
    /// <summary>Digest of the text that was reviewed; empty: nobody has reviewed one.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Day on which that text was composed; <c>null</c>: not known.</summary>
    public DateOnly? TanggalNaskah { get; init; }

    /// <summary>Titles of the evidence attached to statements, by code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lampiran { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Where the notes stand in the report, by key of the part, in words; a part that is not in it is printed as it is.</summary>
    public IReadOnlyDictionary<string, string> NamaBagian { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether it was stopped or an irregularity was seen, also in an answer that is no longer asked.</summary>
    public bool Dihentikan { get; init; }

    /// <summary>What follows from the answers: computed here, so that no document says otherwise than its own table.</summary>
    public SimpulanReviu Simpulan => Dihentikan ? SimpulanReviu.Dihentikan : PenyimpulReviu.Simpulkan(Instrumen, PetaJawaban);

    /// <summary>Each statement with its answer, in order.</summary>
    internal IReadOnlyList<(PernyataanReviu Butir, JawabanReviu Jawaban)> Semua =>
        [.. Instrumen.Butir.Zip(PenyimpulReviu.Lengkapi(Instrumen, PetaJawaban))];

    /// <summary>Statements with a note.</summary>
    internal IReadOnlyList<(PernyataanReviu Butir, JawabanReviu Jawaban)> Catatan => [.. Semua.Where(s => s.Jawaban.Bercatatan)];

    private Dictionary<string, JawabanReviu> PetaJawaban =>
        Jawaban.GroupBy(j => j.Kode, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
}
