using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>One job for a worker.</summary>
/// <param name="Folder">Folder of its own; the files given lie in <c>masukan</c>, those made are left in <c>hasil</c>.</param>
/// <param name="Jenis">Kind.</param>
/// <param name="Isian">What is asked, JSON.</param>
/// <param name="Jatah">Memory that it may use, bytes.</param>
/// <param name="Maju">Told how far it is.</param>
internal sealed record TugasKerja(string Folder, string Jenis, string Isian, long Jatah, Action<string, int> Maju);

/// <summary>How a job ended.</summary>
/// <param name="Keadaan">Done or not.</param>
/// <param name="Pesan">Why not.</param>
internal sealed record HasilKerja(KeadaanPekerjaan Keadaan, string Pesan)
{
    public static HasilKerja Selesai { get; } = new(KeadaanPekerjaan.Selesai, "");

    public static HasilKerja Gagal(string pesan) => new(KeadaanPekerjaan.Gagal, pesan);

    /// <summary>Parts of a document lie within one another without end.</summary>
    public static HasilKerja TerlaluDalam { get; } =
        Gagal("Dokumen ini tidak dapat dibaca: bagian-bagiannya bersusun lebih dalam daripada dokumen mana pun, sehingga kemungkinan "
            + "rusak. "
            + "Buka di program asalnya, simpan ulang, lalu ulangi.");

    public static HasilKerja Memori(long jatah) =>
        Gagal($"Pekerjaan ini memerlukan memori lebih dari jatahnya ({jatah >> 20} MB), jadi dihentikan; yang lain tidak terganggu. "
            + "Pisahkan dokumennya menjadi beberapa berkas, lalu ulangi.");
}

/// <summary>Where a job is done.</summary>
internal interface IPekerja
{
    /// <summary>Does it.</summary>
    Task<HasilKerja> KerjakanAsync(TugasKerja tugas, CancellationToken batal);
}

/// <summary>In this process: for tests, and where no program is known that could be started.</summary>
internal sealed class PekerjaSini(IEnumerable<IPengerjaan> daftar) : IPekerja
{
    public Task<HasilKerja> KerjakanAsync(TugasKerja tugas, CancellationToken batal) => Task.Factory.StartNew(
        () => Jalankan(daftar, tugas, batal), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Does it here and now.</summary>
    internal static HasilKerja Jalankan(IEnumerable<IPengerjaan> daftar, TugasKerja tugas, CancellationToken batal)
    {
        try
        {
            daftar.Single(p => p.Jenis == tugas.Jenis).Kerjakan(new RuangKerja(tugas.Folder, tugas.Isian, tugas.Maju, batal));
            batal.ThrowIfCancellationRequested();
            return HasilKerja.Selesai;
        }
        catch (PekerjaanGagalException e)
        {
            return HasilKerja.Gagal(e.Message);
        }
        catch (OutOfMemoryException)
        {
            return HasilKerja.Memori(tugas.Jatah);
        }
    }
}
