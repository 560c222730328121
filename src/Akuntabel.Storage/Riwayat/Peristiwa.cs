using System.Security.Cryptography;
using System.Text;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Riwayat;

/// <summary>Who acts, and through what.</summary>
/// <param name="Pemda">Key of the pemerintah daerah.</param>
/// <param name="Id">User, or the name of a process.</param>
/// <param name="Nama">Name as it is to be read later.</param>
/// <param name="Proses">Through what: <c>web</c>, <c>cli</c>, <c>impor</c>.</param>
public sealed record Pelaku(string Pemda, string Id, string Nama, string Proses);

/// <summary>What happened, before it has its place in the chain.</summary>
/// <param name="Jenis">Name of the event: <c>DokumenDisimpan</c>.</param>
public sealed record PeristiwaBaru(string Jenis)
{
    /// <summary>The perangkat daerah concerned, or empty.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>What it was done to: <c>dokumen/…</c>, <c>pengguna/…</c>.</summary>
    public string Objek { get; init; } = "";

    /// <summary>Events done together (an import) share this; such a batch can be undone as one.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Why.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Digest of the evidence among the contents.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>Value before: for documents the digest of the list of files.</summary>
    public string Lama { get; init; } = "";

    /// <summary>Value after.</summary>
    public string Baru { get; init; } = "";

    /// <summary>Other objects whose rows change with it, besides <see cref="Objek"/>: their state is recorded too.</summary>
    public IReadOnlyList<string> Turut { get; init; } = [];
}

/// <summary>One link of the chain.</summary>
public sealed class Peristiwa
{
    /// <summary>Key of the pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Number in the chain, from 1, without gaps.</summary>
    public long Nomor { get; init; }

    /// <summary>When (see <see cref="SaatUtc"/>); never before the previous event, even if the clock is set back.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Who: identifier.</summary>
    public string Pelaku { get; init; } = "";

    /// <summary>Who: name at that time.</summary>
    public string PelakuNama { get; init; } = "";

    /// <summary>Through what.</summary>
    public string Proses { get; init; } = "";

    /// <summary>Name of the event.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>Perangkat daerah concerned, or empty.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>What it was done to.</summary>
    public string Objek { get; init; } = "";

    /// <summary>Batch.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Why.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Digest of the evidence.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>Value before.</summary>
    public string Lama { get; init; } = "";

    /// <summary>Value after.</summary>
    public string Baru { get; init; } = "";

    /// <summary>State of the rows that it changed, as they were when its transaction ended (see <see cref="KeadaanObjek"/>); empty: of before this was kept, or told by a later event of the same transaction.</summary>
    public string Keadaan { get; init; } = "";

    /// <summary>What the machine's clock said, where it stood before the time of the previous event; otherwise empty.</summary>
    public string Jam { get; init; } = "";

    /// <summary>Digest of the previous link; empty for the first.</summary>
    public string SidikSebelum { get; init; } = "";

    /// <summary>Digest of this link, over every field above.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>The same event in which something was destroyed; its place in the chain stays.</summary>
    internal Peristiwa Dengan(string lama, string baru, string alasan, string keadaan) => new()
    {
        Pemda = Pemda, Nomor = Nomor, Saat = Saat, Pelaku = Pelaku, PelakuNama = PelakuNama, Proses = Proses, Jenis = Jenis,
        PerangkatDaerah = PerangkatDaerah, Objek = Objek, Kelompok = Kelompok, Alasan = alasan, Bukti = Bukti, Lama = lama, Baru = baru,
        Keadaan = keadaan, Jam = Jam, SidikSebelum = SidikSebelum, Sidik = Sidik,
    };

    /// <summary>The digest that this link must have. Each field is preceded by its length, so that no two events read alike; those that came later count only when they say something.</summary>
    public string HitungSidik()
    {
        string[] tambahan = Keadaan.Length + Jam.Length == 0 ? [] : Jam.Length == 0 ? [Keadaan] : [Keadaan, Jam];
        string[] isian =
            [Pemda, Nomor.ToString(), Saat, Pelaku, PelakuNama, Proses, Jenis, PerangkatDaerah, Objek, Kelompok, Alasan, Bukti, Lama, Baru, SidikSebelum, .. tambahan];
        var teks = new StringBuilder();
        foreach (var i in isian)
        {
            teks.Append(Encoding.UTF8.GetByteCount(i)).Append(':').Append(i).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(teks.ToString())));
    }
}
