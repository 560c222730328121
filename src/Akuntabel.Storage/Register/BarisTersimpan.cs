using Akuntabel.Core.Register;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>A row as it is stored: open fields, and of the sealed ones only which are filled.</summary>
/// <param name="Baris">The row; without sealed fields.</param>
/// <param name="Tersegel">Codes of sealed fields that are filled.</param>
/// <param name="Revisi">What a change of it has to name.</param>
public sealed record BarisTersimpan(BarisRegister Baris, IReadOnlyCollection<string> Tersegel, int Revisi)
{
    /// <summary>What it shares with rows that are the same; of sealed fields it says nothing. Given as the fixed key of another row, both
    /// are the same.</summary>
    public string KunciSama { get; init; } = "";

    /// <summary>What it is called by.</summary>
    public string Sebutan { get; init; } = "";

    /// <summary>Day of its earliest open deadline; <c>null</c>: none.</summary>
    public DateOnly? Tempo { get; init; }

    /// <summary>Code of that deadline.</summary>
    public string Tenggat { get; init; } = "";

    /// <summary>Batch of the import that brought it; empty: it was typed.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Row that it became part of; empty: none.</summary>
    public string Gabung { get; init; } = "";

    /// <summary>Certificate by which its personal data were destroyed; empty: they were not.</summary>
    public string Musnah { get; init; } = "";

    /// <summary>When it was deleted; empty: it was not.</summary>
    public string Dihapus { get; init; } = "";

    /// <summary>Who changed it last.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Diubah { get; init; } = "";
}

/// <summary>A row to be kept.</summary>
/// <param name="Id">Which; empty: a new one.</param>
/// <param name="Revisi">The one that was seen; 0 for a new row.</param>
/// <param name="Isi">All open fields as they are kept, and the sealed ones that change; a sealed field that is absent stays as it
/// is.</param>
public sealed record BarisIsian(string Id, int Revisi, IReadOnlyDictionary<string, string> Isi)
{
    /// <summary>Stands for the row's own key, which a new one does not know yet: kept apart from what seems the same.</summary>
    public const string Sendiri = "sendiri";

    /// <summary>What a person decided on its sameness: <see cref="Sendiri"/>, or <see cref="BarisTersimpan.KunciSama"/> of the row that it
    /// is the same as; empty: its fields decide; <c>null</c>: as before.</summary>
    public string? KunciTetap { get; init; }

    /// <summary>Identifier of a new row that it had elsewhere; empty: it gets one.</summary>
    public string IdBaru { get; init; } = "";

    /// <summary>Whether sealed fields that a row cannot be kept without may be blank: they do not travel.</summary>
    public bool TanpaTersegel { get; init; }

    /// <summary>Whether it is refused when a row in view is the same.</summary>
    public bool Tunggal { get; init; }

    /// <summary>State in which it comes, of an import; empty: the first, or as before.</summary>
    public string Keadaan { get; init; } = "";

    /// <summary>Since when; <c>null</c>: the day on which it came.</summary>
    public DateOnly? KeadaanSejak { get; init; }

    /// <summary>Day on which it came, of an import; <c>null</c>: today.</summary>
    public DateOnly? Masuk { get; init; }
}

/// <summary>What came of changing a row.</summary>
public abstract record HasilSimpanBaris
{
    private HasilSimpanBaris()
    {
    }

    /// <summary>Kept.</summary>
    /// <param name="Id">The row.</param>
    public sealed record Tersimpan(string Id) : HasilSimpanBaris;

    /// <summary>Somebody changed it in between; nothing was written.</summary>
    /// <param name="Kini">As it is now.</param>
    public sealed record Bentrok(BarisTersimpan Kini) : HasilSimpanBaris;

    /// <summary>Not kept.</summary>
    /// <param name="Pesan">Why, for the user.</param>
    /// <param name="Bidang">Code of the field concerned; empty: none.</param>
    public sealed record Ditolak(string Pesan, string Bidang = "") : HasilSimpanBaris;
}

/// <summary>What came of an import: all of it, or nothing.</summary>
/// <param name="Id">Rows kept, in the order given; empty: none.</param>
/// <param name="Kelompok">Its batch.</param>
/// <param name="Salah">Place of each row that was refused (from 0), and why.</param>
public sealed record HasilImporBaris(IReadOnlyList<string> Id, string Kelompok, IReadOnlyList<(int Ke, string Pesan)> Salah)
{
    /// <summary>Whether it was kept.</summary>
    public bool Berhasil => Salah.Count == 0;
}

/// <summary>What came of looking at a sealed field.</summary>
/// <param name="Nilai">What it holds, as it is kept; <c>null</c>: it was not opened.</param>
/// <param name="Pesan">Why not, for the user.</param>
public sealed record HasilBuka(string? Nilai, string Pesan);

/// <summary>Which rows of a register.</summary>
public sealed record SaringBaris
{
    /// <summary>Words that begin words of open fields; empty: all rows.</summary>
    public string Cari { get; init; } = "";

    /// <summary>States; empty: all.</summary>
    public IReadOnlyList<string> Keadaan { get; init; } = [];

    /// <summary>Open fields and what they hold, as it is kept; empty text: nothing.</summary>
    public IReadOnlyDictionary<string, string> Bidang { get; init; } = new Dictionary<string, string>();

    /// <summary>Field by which they are ordered, with <c>-</c> before it downwards; empty: the newest first.</summary>
    public string Urut { get; init; } = "";

    /// <summary>Page, from 1.</summary>
    public int Halaman { get; init; } = 1;

    /// <summary>Rows of a page.</summary>
    public int Banyak { get; init; } = 50;

    /// <summary>Whether figures are summed however many rows there are; else of so many that it would be waited for they are not.</summary>
    public bool Jumlahkan { get; init; }

    /// <summary>Deleted rows instead of those in view.</summary>
    public bool Dihapus { get; init; }
}

/// <summary>A page of rows.</summary>
/// <param name="Baris">Its rows.</param>
/// <param name="Banyak">How many there are on all pages.</param>
/// <param name="PerKeadaan">Of those how many are in each state.</param>
/// <param name="Jumlah">Of those the sum of each open figure that can be summed, over the rows that hold one.</param>
public sealed record HalamanBaris(
    IReadOnlyList<BarisTersimpan> Baris, long Banyak, IReadOnlyDictionary<string, long> PerKeadaan, IReadOnlyDictionary<string,
        decimal> Jumlah);

/// <summary>A row that is due.</summary>
/// <param name="PerangkatDaerah">Office.</param>
/// <param name="Register">Code of its register.</param>
/// <param name="Id">The row.</param>
/// <param name="Sebutan">What it is called by.</param>
/// <param name="Tenggat">Code of its earliest deadline.</param>
/// <param name="Hari">Day of it.</param>
public sealed record BarisTempo(string PerangkatDaerah, string Register, string Id, string Sebutan, string Tenggat, DateOnly Hari);

/// <summary>A row whose personal data may no longer be kept.</summary>
/// <param name="Id">The row.</param>
/// <param name="Sebutan">What it is called by.</param>
/// <param name="Habis">Since when.</param>
public sealed record BarisHabis(string Id, string Sebutan, DateOnly Habis);

/// <summary>Certificate of personal data that were destroyed.</summary>
public sealed class BeritaPemusnahan
{
    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Year of its number.</summary>
    public int Tahun { get; init; }

    /// <summary>Number within the office and year.</summary>
    public int Nomor { get; init; }

    /// <summary>Code of the register.</summary>
    public string Register { get; init; } = "";

    /// <summary>Name of the register.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Rule by which it was done; empty: none, the reason alone.</summary>
    public string Aturan { get; init; } = "";

    /// <summary>Why.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Rows, by their identifiers, separated by blanks.</summary>
    public string Daftar { get; init; } = "";

    /// <summary>Digest of the sealed content that was destroyed.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>What was destroyed (<c>+</c>) and what stays (<c>=</c>), a line each; empty: of before this was kept.</summary>
    public string Rincian { get; init; } = "";

    /// <summary>Who.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>What was destroyed, for a reader.</summary>
    public IReadOnlyList<string> Dimusnahkan => Baca('+');

    /// <summary>What stays, and why.</summary>
    public IReadOnlyList<string> Tetap => Baca('=');

    private List<string> Baca(char tanda) => [.. Rincian.Split('\n').Where(r => r.StartsWith(tanda)).Select(r => r[1..])];

    /// <summary>The rows.</summary>
    public IReadOnlyList<string> Baris => Daftar.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>When, as a moment.</summary>
    public DateTimeOffset? Waktu => SaatUtc.Coba(Saat);
}

/// <summary>What came of destroying personal data.</summary>
/// <param name="Berita">The certificate; <c>null</c>: nothing was destroyed.</param>
/// <param name="Pesan">For the user.</param>
public sealed record HasilPemusnahan(BeritaPemusnahan? Berita, string Pesan);
