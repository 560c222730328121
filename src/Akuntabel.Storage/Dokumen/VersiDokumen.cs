using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Dokumen;

/// <summary>Which document.</summary>
public sealed record KunciDokumen(string Pemda, string PerangkatDaerah, string Id);

/// <summary>A document with one of its versions (in lists: its newest).</summary>
public sealed class VersiDokumen
{
    /// <summary>Status of a version that may still be edited.</summary>
    public const string Draf = "draf";

    /// <summary>State of a draft that waits for the head.</summary>
    public const string Diajukan = "diajukan";

    /// <summary>State of a draft that the head gave back.</summary>
    public const string Dikembalikan = "dikembalikan";

    /// <summary>Status of a version that was set and is in force, until a later one is.</summary>
    public const string Ditetapkan = "ditetapkan";

    /// <summary>Status of a version that a later one replaced.</summary>
    public const string Digantikan = "digantikan";

    /// <summary>Pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Document.</summary>
    public string Dokumen { get; init; } = "";

    /// <summary>Code of the kind, see <see cref="JenisDokumen"/>.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>First year.</summary>
    public int Mulai { get; init; }

    /// <summary>Last year.</summary>
    public int Selesai { get; init; }

    /// <summary>Quarter, or 0.</summary>
    public int Triwulan { get; init; }

    /// <summary>Title.</summary>
    public string Judul { get; init; } = "";

    /// <summary>Number of the version, from 1; later ones are Perubahan.</summary>
    public int Versi { get; init; }

    /// <summary>Status.</summary>
    public string Status { get; init; } = "";

    /// <summary>The version that this one replaces, or 0.</summary>
    public int Pendahulu { get; init; }

    /// <summary>Why it replaces the former.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Number of the decision or letter, when set.</summary>
    public string Nomor { get; init; } = "";

    /// <summary>Date of setting, yyyy-MM-dd; empty for a draft.</summary>
    public string Tanggal { get; init; } = "";

    /// <summary>Digest of the list of its files.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Counts what was done to this version: what one must know to save it or decide on it.</summary>
    public int Revisi { get; init; }

    /// <summary>Made when.</summary>
    public string Dibuat { get; init; } = "";

    /// <summary>Last changed when.</summary>
    public string Diubah { get; init; } = "";

    /// <summary>Last changed by whom (name).</summary>
    public string DiubahOleh { get; init; } = "";

    /// <summary>Set when.</summary>
    public string DitetapkanSaat { get; init; } = "";

    /// <summary>Set by whom (name).</summary>
    public string DitetapkanOleh { get; init; } = "";

    /// <summary>Whether it was handed to the head (<see cref="Diajukan"/>) or given back (<see cref="Dikembalikan"/>); empty: neither. Of a
    /// version that was set: how it stood then.</summary>
    public string Pengajuan { get; init; } = "";

    /// <summary>Handed in or given back when.</summary>
    public string PengajuanSaat { get; init; } = "";

    /// <summary>By whom (name).</summary>
    public string PengajuanOleh { get; init; } = "";

    /// <summary>What was said with it.</summary>
    public string PengajuanCatatan { get; init; } = "";

    /// <summary>The contents that were handed in or given back.</summary>
    public string PengajuanSidik { get; init; } = "";

    /// <summary>Date of setting before it was corrected, yyyy-MM-dd; empty: it never was.</summary>
    public string KoreksiSemula { get; init; } = "";

    /// <summary>Why it was corrected.</summary>
    public string KoreksiAlasan { get; init; } = "";

    /// <summary>Corrected when.</summary>
    public string KoreksiSaat { get; init; } = "";

    /// <summary>By whom (name).</summary>
    public string KoreksiOleh { get; init; } = "";

    /// <summary>How it stands, in the word that people use: a draft may be handed in or given back.</summary>
    public string Keadaan => Status == Draf && Pengajuan.Length > 0 ? Pengajuan : Status;

    /// <summary>Procedures of the report that have not ended.</summary>
    public long SopTerbuka { get; init; }

    /// <summary>Whether a procedure brings it to the head: it is then not handed in beside it.</summary>
    public bool MenurutSop => SopTerbuka > 0;

    /// <summary>Whether it waits for the head.</summary>
    public bool Menunggu => Keadaan == Diajukan;

    /// <summary>Which document.</summary>
    public KunciDokumen Kunci => new(Pemda, PerangkatDaerah, Dokumen);

    /// <summary>Its span.</summary>
    public Periode Periode => new(Mulai, Selesai, Triwulan == 0 ? null : Triwulan);

    /// <summary>Its kind.</summary>
    public JenisDokumen JenisDokumen => JenisDokumen.Cari(Jenis) ?? JenisDokumen.Laporan;
}

/// <summary>Outcome of saving a draft.</summary>
public abstract record HasilSimpan
{
    private HasilSimpan()
    {
    }

    /// <summary>Saved (or nothing had changed).</summary>
    public sealed record Tersimpan(VersiDokumen Versi) : HasilSimpan;

    /// <summary>Somebody saved in between; nothing was written. Both contents are here to be shown side by side.</summary>
    /// <param name="Versi">The version as it is now.</param>
    /// <param name="Kini">What the other one saved.</param>
    public sealed record Bentrok(VersiDokumen Versi, KumpulanBerkas Kini) : HasilSimpan;

    /// <summary>Not possible now: no draft, already set.</summary>
    /// <param name="Pesan">For the user.</param>
    public sealed record Ditolak(string Pesan) : HasilSimpan;
}

/// <summary>Which version of each document is wanted.</summary>
public abstract record PilihanVersi
{
    private PilihanVersi()
    {
    }

    /// <summary>The newest, drafts included.</summary>
    public static PilihanVersi Terbaru { get; } = new PilihanTerbaru();

    /// <summary>What was in force on a date.</summary>
    public static PilihanVersi Berlaku(DateOnly tanggal) => new PilihanBerlaku(tanggal);

    /// <summary>What the store held at a moment, drafts included.</summary>
    public static PilihanVersi Tercatat(DateTimeOffset saat) => new PilihanTercatat(saat);

    internal sealed record PilihanTerbaru : PilihanVersi;

    internal sealed record PilihanBerlaku(DateOnly Tanggal) : PilihanVersi;

    internal sealed record PilihanTercatat(DateTimeOffset Saat) : PilihanVersi;
}
