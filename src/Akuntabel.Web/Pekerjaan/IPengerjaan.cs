using System.Text.Json;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>
/// Does the jobs of one kind. It knows files and its own input only, so that it runs in this process or in one of its own.
/// </summary>
public interface IPengerjaan
{
    /// <summary>The kind.</summary>
    string Jenis { get; }

    /// <summary>Does one job.</summary>
    /// <exception cref="PekerjaanGagalException">It cannot be done; the message is for its owner.</exception>
    void Kerjakan(RuangKerja ruang);
}

/// <summary>What a job works with: files given, files made, what is asked, and who wants to know how far it is.</summary>
public sealed class RuangKerja
{
    /// <summary>File of the results for the page that shows them; not offered for download.</summary>
    internal const string BerkasHasil = ".hasil.json";

    /// <summary>File of a summary for lists of many jobs; not offered for download.</summary>
    internal const string BerkasRingkas = ".ringkas.json";

    private const string BerkasCukup = "cukup";

    private readonly string _isian;

    private readonly string _cukup;

    private readonly Action<string, int> _maju;

    internal RuangKerja(string folder, string isian, Action<string, int> maju, CancellationToken batal)
    {
        (Masukan, Keluaran, _isian, _maju, Batal) = (Path.Combine(folder, "masukan"), Path.Combine(folder, "hasil"), isian, maju, batal);
        _cukup = Path.Combine(folder, BerkasCukup);
        FolderAman.Buat(Masukan);
        FolderAman.Buat(Keluaran);
    }

    /// <summary>Folder of the files given.</summary>
    public string Masukan { get; }

    /// <summary>Folder of the files made: each is a result.</summary>
    public string Keluaran { get; }

    /// <summary>Cancelled when nobody wants it any more.</summary>
    public CancellationToken Batal { get; }

    /// <summary>What is asked.</summary>
    public T Isian<T>() => JsonSerializer.Deserialize<T>(_isian) ?? throw new InvalidOperationException("Isian pekerjaan kosong.");

    /// <summary>Leaves something for the page that shows the results.</summary>
    public void Hasil<T>(T hasil) => File.WriteAllBytes(Path.Combine(Keluaran, BerkasHasil), JsonSerializer.SerializeToUtf8Bytes(hasil));

    /// <summary>Leaves a summary for a list of many jobs; it is small.</summary>
    public void Ringkas<T>(T ringkas) => File.WriteAllBytes(Path.Combine(Keluaran, BerkasRingkas),
        JsonSerializer.SerializeToUtf8Bytes(ringkas));

    /// <summary>Says that what is among the results suffices: if the rest fails, takes too long or ends the process, the job is done all
    /// the
    /// same.</summary>
    /// <param name="ya">Whether it does.</param>
    public void Cukup(bool ya)
    {
        if (ya)
        {
            File.WriteAllText(_cukup, "");
        }
    }

    /// <summary>Whether that was said.</summary>
    internal bool SudahCukup => File.Exists(_cukup);

    /// <summary>Says what is being done.</summary>
    /// <param name="tahap">In words.</param>
    /// <param name="persen">0–100; −1 when it can't be told.</param>
    public void Maju(string tahap, int persen = -1)
    {
        Batal.ThrowIfCancellationRequested();
        _maju(tahap, persen);
    }
}

/// <summary>A job cannot go on, through no fault of the program; the message is for its owner.</summary>
public sealed class PekerjaanGagalException(string pesan, Exception? asal = null) : Exception(pesan, asal);
