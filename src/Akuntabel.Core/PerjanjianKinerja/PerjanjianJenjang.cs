using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>One thing that an official promises.</summary>
/// <param name="Sasaran">What it serves.</param>
/// <param name="Indikator">What is measured.</param>
/// <param name="Target">The target, a figure in its unit or a word; blank when not stated.</param>
/// <param name="Mendukung">The indikator of the head that it serves; <c>null</c> when not said.</param>
/// <param name="Asal">Place.</param>
public sealed record JanjiJabatan(string Sasaran, string Indikator, Fakta Target, KodeIndikator? Mendukung, Asal Asal)
{
    /// <summary>Whether it is that indikator itself, with the target that the head promises.</summary>
    public bool MilikKepala { get; init; }
}

/// <summary>A part of the budget that an annex lists: named by its code, never by an amount.</summary>
/// <param name="Tingkat">Level.</param>
/// <param name="Kode">Code in the nomenclature.</param>
public sealed record AnggaranDirujuk(TingkatAnggaran Tingkat, string Kode);

/// <summary>The Perjanjian Kinerja of one position below the head.</summary>
/// <param name="Kode">Names it in its document.</param>
/// <param name="Jabatan">Position; never blank.</param>
/// <param name="Jenjang">Level.</param>
/// <param name="Atasan">To whom it is promised: the code of another, <see cref="PerjanjianJenjang.Kepala"/>, or empty while not
/// known.</param>
/// <param name="DaftarJanji">Promises in order.</param>
/// <param name="DaftarAnggaran">Parts of the budget in order; empty for an annex without budget.</param>
/// <param name="Asal">Place.</param>
public sealed record PerjanjianJabatan(
    string Kode, string Jabatan, JenjangJabatan Jenjang, string Atasan, IReadOnlyList<JanjiJabatan> DaftarJanji,
    IReadOnlyList<AnggaranDirujuk> DaftarAnggaran, Asal Asal)
{
    /// <summary>Unit that the position leads or belongs to; may be empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Number of its paper; may be empty.</summary>
    public string Nomor { get; init; } = "";

    /// <summary>Who holds the position; <c>null</c> when not known.</summary>
    public Pejabat? Pejabat { get; init; }
}

/// <summary>Perjanjian Kinerja of the positions below the head for a year (PermenPANRB 53/2014): each promises to the one above, up to the
/// head.</summary>
/// <remarks>No code names two, and nobody promises to himself, whatever way round.</remarks>
public sealed record PerjanjianJenjang
{
    /// <summary>File of the document.</summary>
    public const string Berkas = "perjanjian-jenjang.yaml";

    /// <summary>Who stands above those that promise to no other of the document.</summary>
    public const string Kepala = "kepala";

    private PerjanjianJenjang(IReadOnlyList<PerjanjianJabatan> daftar) => Daftar = daftar;

    /// <summary>None yet.</summary>
    public static PerjanjianJenjang BelumAda { get; } = new([]);

    /// <summary>All in order.</summary>
    public IReadOnlyList<PerjanjianJabatan> Daftar { get; }

    /// <summary>Makes it; one whose code is taken is refused, and of one that promises to nobody there is the superior is left
    /// open.</summary>
    /// <param name="daftar">All in order.</param>
    public static Hasil<PerjanjianJenjang> Buat(IReadOnlyList<PerjanjianJabatan> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var unik = daftar.DistinctBy(p => p.Kode, StringComparer.Ordinal).ToList();
        var atasan = unik.ToDictionary(p => p.Kode, p => p.Atasan, StringComparer.Ordinal);
        var salah = daftar.Except(unik).Select(p => new Kesalahan(p.Asal, $"nomor {p.Kode} ({p.Jabatan}) dipakai dua kali.",
            "Beri nomor lain: atasan disebut dengan nomornya.")).ToList();
        var lepas = unik.Where(p => p.Atasan.Length > 0 && !Sampai(p.Kode, atasan)).ToList();
        salah.AddRange(lepas.Select(p => new Kesalahan(p.Asal with { Kolom = "atasan" },
            atasan.ContainsKey(p.Atasan) ? $"{p.Jabatan} berjanji berputar: atasannya kembali kepada dirinya sendiri."
                : $"atasan {p.Jabatan} (nomor {p.Atasan}) tidak ada.", "Pilih atasannya: kepala, atau salah satu jabatan dalam daftar.")));
        return Hasil.Dari(new PerjanjianJenjang([.. unik.Select(p => lepas.Contains(p) ? p with { Atasan = "" } : p)]), salah);
    }

    /// <summary>The one to whom a position promises; <c>null</c> for the head, or while not known.</summary>
    /// <param name="p">The position.</param>
    public PerjanjianJabatan? AtasanDari(PerjanjianJabatan p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Daftar.FirstOrDefault(a => a.Kode == p.Atasan);
    }

    // the way up ends: at the head, or where a superior is not known yet
    private static bool Sampai(string kode, Dictionary<string, string> atasan)
    {
        var dilalui = new HashSet<string>(StringComparer.Ordinal);
        for (var k = kode; k is not (Kepala or ""); k = atasan[k])
        {
            if (!dilalui.Add(k) || !atasan.ContainsKey(k))
            {
                return false;
            }
        }

        return true;
    }
}
