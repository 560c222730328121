using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>The documents of an office that a report is made of, typed.</summary>
/// <param name="Pengaturan">How the report is made.</param>
/// <param name="Renstra">The plan.</param>
/// <param name="Perjanjian">The promises.</param>
/// <param name="Dpa">The budget.</param>
/// <param name="Realisasi">What was spent.</param>
/// <param name="Pengukuran">The measurements.</param>
public sealed record DokumenInstansi(
    PengaturanLaporan Pengaturan, Renstra Renstra, PerjanjianKinerja.PerjanjianKinerja Perjanjian, Dpa Dpa, RealisasiAnggaran Realisasi, PengukuranKinerja Pengukuran)
{
    /// <summary>The rows that the Renstra was read from, with whatever else an office writes there.</summary>
    internal RenstraTerbaca Terbaca { get; init; } = new(Renstra, BacaNilai.Kosong, []);

    /// <summary>Names of the registers, which the documents may take figures from.</summary>
    internal NilaiLingkup Register { get; init; } = BacaNilai.Kosong;

    /// <summary>Reads the documents of an office; each refuses what it cannot hold, and the others stand.</summary>
    /// <param name="data">The files as read.</param>
    public static Hasil<DokumenInstansi> Baca(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var salah = new List<Kesalahan>();
        var pengaturan = Ambil(PembacaPengaturan.Baca(data), salah);
        var (dpa, realisasi) = Ambil(PembacaAnggaran.Baca(data), salah);
        var register = LingkupRegister.Bangun(data, salah);
        var renstra = Ambil(PembacaRenstra.Baca(data), salah);
        var perjanjian = Ambil(PembacaPerjanjian.Baca(data, renstra.Renstra, pengaturan.Periode), salah);
        var pengukuran = Ambil(PembacaPengukuran.Baca(data, renstra, register, pengaturan.Periode), salah);
        return Hasil.Dari(new DokumenInstansi(pengaturan, renstra.Renstra, perjanjian, dpa, realisasi, pengukuran) { Terbaca = renstra, Register = register }, salah);
    }

    /// <summary>Everything that a report computes of them.</summary>
    public HasilKinerja Hitung() => Kinerja.Hitung(Renstra, Perjanjian, Dpa, Pengukuran, Realisasi, Pengaturan.Parameter);

    // a reader of a document gives one whatever was refused of it
    private static T Ambil<T>(Hasil<T> hasil, List<Kesalahan> salah)
        where T : notnull
    {
        salah.AddRange(hasil.DaftarKesalahan);
        return hasil.Nilai;
    }
}
