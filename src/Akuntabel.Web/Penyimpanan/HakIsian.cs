using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>What of a form may be typed in: all of it, or the rows of a unit.</summary>
/// <param name="Lingkup">What the user is limited to; <c>null</c>: nothing.</param>
/// <param name="Jalur">The file.</param>
/// <param name="Sunting">Whether anything may be typed in.</param>
/// <param name="Lembar">Whether the form is the sheet of one thing: it is typed in as a whole, or not at all.</param>
public sealed record HakIsian(LingkupUnit? Lingkup, string Jalur, bool Sunting, bool Lembar)
{
    /// <summary>Quarters to which the head agreed.</summary>
    public IReadOnlyList<TriwulanTerkunci> Triwulan { get; init; } = [];

    /// <summary>Year of the document.</summary>
    public int Tahun { get; init; }

    /// <summary>Why a column of a quarter or year is only read, in one word; <c>null</c>: it may be typed in.</summary>
    /// <param name="tetap">What names its rows.</param>
    public string? Tutup(IReadOnlyList<(string Kunci, string Isi)> tetap)
    {
        ArgumentNullException.ThrowIfNull(tetap);
        string Isi(string kunci) => tetap.FirstOrDefault(t => t.Kunci == kunci).Isi ?? "";
        return !Sunting ? null : Triwulan.Any(k => PenjagaTriwulan.Terkunci(Isi, k, Tahun)) ? "terkunci"
            : Lingkup?.TriwulanDiserahkan.Any(t => Isi("triwulan") == $"{t}"
                && Isi("tahun") is var y && (y.Length == 0 || y == $"{Tahun}")) == true ? "diserahkan" : null;
    }

    private bool Tutup(ButirTerisi b) => !b.Baru && (Triwulan.Any(k => PenjagaTriwulan.Milik(b, k, Tahun))
        || Tutup([("tahun", b["tahun"]), ("triwulan", b["triwulan"])]) is not null);

    /// <summary>Whether rows may be added, taken out and put elsewhere: of the plan a unit fills in its own only.</summary>
    public bool Menyusun => Sunting && Lingkup is not { Rencana: true };

    /// <summary>Whether a form can be typed in at all: a unit does so in its sheets, and in tables in which it has rows.</summary>
    /// <param name="lingkup">What the user is limited to; <c>null</c>: nothing.</param>
    /// <param name="jalur">The file.</param>
    /// <param name="lembar">Whether it is the sheet of one thing.</param>
    /// <param name="rinci">Whether a table is shown row by row.</param>
    public static bool Terbuka(LingkupUnit? lingkup, string jalur, bool lembar, bool rinci) =>
        lingkup is not { Rencana: true } l || lembar || (!rinci && l.Memuat(jalur));

    /// <summary>Whether the row of a thing may be typed in; one that is new belongs to whoever adds it.</summary>
    public bool Baris(DaftarTerisi daftar, ButirTerisi butir)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(butir);
        return Sunting && !Tutup(butir) && (Lembar || (butir.Baru && Menyusun) || Lingkup?.Milik(Jalur, daftar.Uraian, butir) != false);
    }

    /// <summary>Whether a field of a row may be typed in; what names a row that is there stays, for a unit.</summary>
    public bool Bidang(DaftarTerisi daftar, ButirTerisi butir, UraianBidang bidang)
    {
        ArgumentNullException.ThrowIfNull(butir);
        ArgumentNullException.ThrowIfNull(bidang);
        return Baris(daftar,
            butir) && !(Lingkup is not null && bidang.Kunci == "target" && butir["dokumen"] == "pk") && (butir.Baru || !(Terkunci(bidang) || (Terbagi && daftar.Uraian.Pengenal.Contains(bidang.Kunci))));
    }

    private bool Terbagi => Lingkup is not null && PerubahanBagian.Kolom(Jalur) is not null;

    /// <summary>Whether the row of an indikator may be typed in.</summary>
    public bool Indikator(string kode) => Sunting && Lingkup?.MilikIndikator(kode) != false;

    /// <summary>Whether the row of a sub kegiatan may be typed in.</summary>
    public bool Sub(string kode) => Sunting && Lingkup?.MilikSub(kode) != false;

    /// <summary>Whether a field says what a row is and whose, which is the planner's.</summary>
    public bool Terkunci(UraianBidang bidang)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        return Lingkup is not null && bidang.Perencana;
    }
}
