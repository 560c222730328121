using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>The Perjanjian Kinerja of one year, out of a folder of either layout; no report needs to be there.</summary>
public static class FolderPerjanjian
{
    /// <summary>Finds the files of a Perjanjian Kinerja.</summary>
    /// <param name="folder">The office's folder.</param>
    /// <param name="tahun">Its year; <c>null</c> = the latest, or the one that the files say.</param>
    /// <param name="jabatan">Whose, see <see cref="PilihanJabatan"/>.</param>
    public static Hasil<FolderLaporan> Buka(string folder, int? tahun, string jabatan = PilihanJabatan.HanyaKepala)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                return Gagal(folder, "folder tidak ditemukan.", "Periksa letak folder data instansi.");
            }

            if (tahun is < 2000 or > 2100)
            {
                return Gagal(folder, $"{tahun} bukan tahun Perjanjian Kinerja.", "Pilih --tahun 2000 sampai 2100.");
            }

            var jalur = IsiFolder.AdaLapisan(folder) ? IsiFolder.Jalur(folder) : [];
            return SusunanFolder.Berlapis(jalur) ? Berlapis(folder, jalur, tahun, jabatan) : Rata(folder, tahun, jabatan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Gagal(folder, $"isi folder tidak dapat dibaca ({e.Message.TrimEnd('.')}).",
                "Periksa hak baca folder itu dan yang di dalamnya, lalu ulangi.");
        }
    }

    private static Hasil<FolderLaporan> Rata(string folder, int? tahun, string jabatan)
    {
        var sumber = SumberBerkas.Folder(folder);
        if (new PilihanLaporan(tahun).Bukan((FolderLaporan.Periode(sumber).Tahun, null), folder) is { } lain)
        {
            return Hasil.Gagal<FolderLaporan>([lain]);
        }

        return (tahun ?? BahanPerjanjian.Tahun(sumber)) is { } t
            ? Hasil.Dari(new FolderLaporan(BahanPerjanjian.Dari(sumber, t, jabatan), null, []))
            : Gagal(folder, "tahun Perjanjian Kinerja tidak diketahui.",
                "Tambahkan --tahun, misalnya --tahun 2026, atau isi tanggal perjanjiannya.");
    }

    private static Hasil<FolderLaporan> Berlapis(string folder, IReadOnlyCollection<string> jalur, int? tahun, string jabatan)
    {
        var susunan = SusunanFolder.Baca(jalur);
        if (!susunan.Coba(out var s))
        {
            return Hasil.Gagal<FolderLaporan>(susunan.DaftarKesalahan);
        }

        var ada = s.DaftarTahun.Where(t => s.Ratakan(new PeriodeLaporan(t)).Jalur.ContainsKey(RiwayatPerjanjian.BerkasKini)).ToList();
        if (tahun is { } diminta ? !ada.Contains(diminta) : ada.Count == 0)
        {
            return Gagal(folder, $"Perjanjian Kinerja{(tahun is { } x ? $" tahun {x}" : "")} tidak ada"
                + (ada.Count > 0 ? $"; yang ada: {string.Join(", ", ada)}." : "."),
                $"Buat {tahun ?? s.DaftarTahun.LastOrDefault(2026)}/{RiwayatPerjanjian.BerkasKini}"
                + (ada.Count > 0 ? ", atau pilih tahun yang ada." : "."));
        }

        var pilih = tahun ?? ada[^1];
        var peta = s.Ratakan(new PeriodeLaporan(pilih));
        return Hasil.Dari(new FolderLaporan(BahanPerjanjian.Dari(SumberBerkas.Berlapis(folder, peta.Jalur), pilih, jabatan), peta,
            [.. ada.Select(t => new PeriodeLaporan(t))]));
    }

    private static Hasil<FolderLaporan> Gagal(string folder, string pesan, string saran) =>
        Hasil.Gagal<FolderLaporan>([new Kesalahan(new Asal(folder, 0), pesan, saran)]);
}
