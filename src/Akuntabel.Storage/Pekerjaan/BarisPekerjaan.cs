namespace Akuntabel.Storage.Pekerjaan;

/// <summary>How a job stands.</summary>
public enum KeadaanPekerjaan
{
    /// <summary>Its input is being stored; nobody may take it yet.</summary>
    Menyiapkan,

    /// <summary>Waiting for its turn.</summary>
    Menunggu,

    /// <summary>Being done.</summary>
    Berjalan,

    /// <summary>Done.</summary>
    Selesai,

    /// <summary>Not done; the message says why.</summary>
    Gagal,

    /// <summary>Stopped by its owner.</summary>
    Dibatalkan,
}

/// <summary>Names a job.</summary>
/// <param name="Pemda">Pemerintah daerah.</param>
/// <param name="Id">Unguessable key.</param>
public readonly record struct KunciPekerjaan(string Pemda, string Id);

/// <summary>A job that is asked for.</summary>
/// <param name="Pemda">Pemerintah daerah.</param>
/// <param name="Pemilik">User.</param>
/// <param name="Jenis">Kind; says who does it.</param>
/// <param name="Judul">What it does, for a reader.</param>
/// <param name="Isian">Input of its kind, JSON.</param>
public sealed record PekerjaanBaru(string Pemda, string Pemilik, string Jenis, string Judul, string Isian)
{
    /// <summary>Perangkat daerah that it is for; empty for none.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Address that its owner came from.</summary>
    public string Kembali { get; init; } = "";

    /// <summary>Memory that it may use, bytes.</summary>
    public long Bobot { get; init; }

    /// <summary>Whether it is short and light: there is always room for one of these.</summary>
    public bool Kecil { get; init; }

    /// <summary>Bytes of its input.</summary>
    public long Ukuran { get; init; }

    /// <summary>Unguessable key of what was sent in one go, of which it is a part; empty: it stands alone.</summary>
    public string Kiriman { get; init; } = "";

    /// <summary>Why it cannot be done at all: it is put down as failed, beside the others that were sent with it.</summary>
    public string Ditolak { get; init; } = "";
}

/// <summary>A job as stored.</summary>
public sealed class BarisPekerjaan
{
    /// <summary>Pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Unguessable key.</summary>
    public string Id { get; init; } = "";

    /// <summary>User.</summary>
    public string Pemilik { get; init; } = "";

    /// <summary>Perangkat daerah that it is for; empty for none.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Kind.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>What it does, for a reader.</summary>
    public string Judul { get; init; } = "";

    /// <summary>Input of its kind, JSON.</summary>
    public string Isian { get; init; } = "";

    /// <summary>Address that its owner came from.</summary>
    public string Kembali { get; init; } = "";

    /// <summary>Memory that it may use, bytes.</summary>
    public long Bobot { get; init; }

    /// <summary>Whether it is short and light.</summary>
    public bool Kecil { get; init; }

    /// <summary>What was sent in one go, of which it is a part; empty: it stands alone.</summary>
    public string Kiriman { get; init; } = "";

    /// <summary>Address where its result was kept for good; empty: nowhere.</summary>
    public string Disimpan { get; init; } = "";

    /// <summary>A small file of its results, where it was asked for.</summary>
    public byte[]? Ringkas { get; init; }

    /// <summary>How it stands.</summary>
    public KeadaanPekerjaan Keadaan { get; init; }

    /// <summary>Why it failed or was stopped.</summary>
    public string Pesan { get; init; } = "";

    /// <summary>What is being done.</summary>
    public string Tahap { get; init; } = "";

    /// <summary>0–100; −1 when it can't be told.</summary>
    public int Persen { get; init; }

    /// <summary>Whether its owner wants no more of it.</summary>
    public bool Batal { get; init; }

    /// <summary>How many times it was begun.</summary>
    public int Percobaan { get; init; }

    /// <summary>Rises as long as the process that has it lives.</summary>
    public long Denyut { get; init; }

    /// <summary>Names it.</summary>
    public KunciPekerjaan Kunci => new(Pemda, Id);

    /// <summary>Whether it is over, well or not.</summary>
    public bool Berakhir => Keadaan >= KeadaanPekerjaan.Selesai;
}
