using System.Security.Cryptography;
using System.Text.Json;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Looks into files that anybody may have made to do harm: in a process of its own, with an end.</summary>
internal sealed class PemeriksaTerpisah(IPekerja pekerja, OpsiWeb opsi)
{
    private const long Jatah = 512L << 20;

    private static readonly TimeSpan Batas = TimeSpan.FromMinutes(1);

    /// <summary>Does a job and gives what it found; else why not, for the user.</summary>
    /// <param name="kode">Kind of the job.</param>
    /// <param name="masukan">Its files.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<(T? Hasil, string Sebab)> HitungAsync<T>(string kode, IReadOnlyList<(string Nama, byte[] Isi)> masukan, CancellationToken batal)
        where T : class
    {
        var folder = Path.Combine(opsi.FolderSementara, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        using var waktu = CancellationTokenSource.CreateLinkedTokenSource(batal);
        waktu.CancelAfter(Batas);
        try
        {
            var ruang = new RuangKerja(folder, "", (_, _) => { }, waktu.Token);
            foreach (var (nama, isi) in masukan)
            {
                await File.WriteAllBytesAsync(Path.Combine(ruang.Masukan, nama), isi, batal);
            }

            var kerja = await pekerja.KerjakanAsync(new TugasKerja(folder, kode, "", Jatah, (_, _) => { }), waktu.Token);
            return kerja.Keadaan == KeadaanPekerjaan.Selesai
                ? (JsonSerializer.Deserialize<T>(await File.ReadAllBytesAsync(Path.Combine(ruang.Keluaran, RuangKerja.BerkasHasil), batal)), "")
                : (null, kerja.Pesan);
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            return (null, "waktunya habis.");
        }
        finally
        {
            FolderAman.Hapus(folder);
        }
    }
}
