using Akuntabel.Web.Komponen;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>How a job stands.</summary>
public enum KeadaanPekerjaan
{
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

/// <summary>A job of one user: longer than a page may take. Its results are files of its own folder, for its owner, for an hour.</summary>
public sealed class PekerjaanBerjalan : IDisposable
{
    private readonly CancellationTokenSource _batal = new();

    private volatile Kemajuan _kemajuan = new(null, "Menunggu giliran");

    internal PekerjaanBerjalan(string id, string pemilik, string judul, string folder, DateTimeOffset dibuat)
    {
        (Id, Pemilik, Judul, Folder, Dibuat) = (id, pemilik, judul, folder, dibuat);
        Alamat = $"/pekerjaan/{id}";
    }

    /// <summary>Unguessable key.</summary>
    public string Id { get; }

    /// <summary>User.</summary>
    public string Pemilik { get; }

    /// <summary>What it does, for a reader.</summary>
    public string Judul { get; }

    /// <summary>Folder of the results.</summary>
    public string Folder { get; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset Dibuat { get; }

    /// <summary>How it stands.</summary>
    public KeadaanPekerjaan Keadaan { get; private set; }

    /// <summary>Why it failed.</summary>
    public string Pesan { get; private set; } = "";

    /// <summary>Where its owner looks at it.</summary>
    public string Alamat { get; internal set; }

    /// <summary>What it made, beside the files.</summary>
    public object? Hasil { get; set; }

    /// <summary>Whether it is over, well or not.</summary>
    public bool Berakhir => Keadaan >= KeadaanPekerjaan.Selesai;

    /// <summary>How far it is.</summary>
    public Kemajuan Kemajuan => _kemajuan;

    /// <summary>Cancelled when the owner wants no more of it.</summary>
    public CancellationToken Batal => _batal.Token;

    /// <summary>Says what is being done.</summary>
    /// <param name="tahap">In words.</param>
    /// <param name="persen">0–100, or nothing.</param>
    public void Maju(string tahap, int? persen = null)
    {
        Batal.ThrowIfCancellationRequested();
        _kemajuan = new Kemajuan(persen, tahap);
    }

    /// <summary>Asks it to stop.</summary>
    public void Batalkan()
    {
        if (!Berakhir)
        {
            _batal.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _batal.Dispose();

    internal void Mulai(TimeSpan batasWaktu)
    {
        _batal.CancelAfter(batasWaktu);
        Keadaan = KeadaanPekerjaan.Berjalan;
    }

    internal void Akhiri(KeadaanPekerjaan keadaan, string pesan)
    {
        (Keadaan, Pesan) = (keadaan, pesan);
        _kemajuan = new Kemajuan(100, pesan.Length > 0 ? pesan : "Selesai", Selesai: true, Alamat);
    }
}

/// <summary>A job cannot go on, through no fault of the program; the message is for its owner.</summary>
public sealed class PekerjaanGagalException(string pesan, Exception? asal = null) : Exception(pesan, asal);
