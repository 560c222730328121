using System.CommandLine;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel verifikasi</c>: proves the store or names the first broken link.</summary>
internal static class VerifikasiPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var perintah = new Command("verifikasi", "Membuktikan bahwa riwayat, isi, dan dokumen utuh.");
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            if (await data.BukaYangAdaAsync(h, batal) is not { } basisdata)
            {
                return 2;
            }

            await using (basisdata)
            {
                return Cetak(await new Verifikasi(basisdata).JalankanAsync(batal: batal));
            }
        });
        return perintah;
    }

    private static int Cetak(HasilVerifikasi hasil)
    {
        Console.WriteLine($"Diperiksa: {hasil.Peristiwa} peristiwa, {hasil.Isi} isi, {hasil.Dokumen} dokumen.");
        foreach (var (pemda, nomor, sidik) in hasil.DaftarKepala)
        {
            Console.WriteLine($"Kepala rantai {pemda}: nomor {nomor}, sidik {sidik}");
        }

        if (hasil.DaftarMasalah.Count == 0)
        {
            Console.WriteLine("Utuh. Catat kepala rantai di tempat lain: kelak ia membuktikan bahwa tidak ada peristiwa yang dipotong dari ujungnya.");
            return 0;
        }

        foreach (var masalah in hasil.DaftarMasalah)
        {
            Console.Error.WriteLine(masalah);
        }

        Console.Error.WriteLine($"Tidak utuh: {hasil.DaftarMasalah.Count} masalah. Jangan menyimpan apa pun lagi ke data ini; pulihkan dari cadangan terakhir yang utuh, dan simpan data ini sebagai bukti.");
        return 1;
    }
}
