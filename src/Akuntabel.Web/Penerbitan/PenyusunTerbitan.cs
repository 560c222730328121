using System.Security.Cryptography;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Composes issued reports from what was frozen, each form once: what needs no browser first, then the PDF.</summary>
public sealed partial class PenyusunTerbitan(
    TerbitanStore store, FotoLaporan foto, PenandaKepala penanda, PerambanHangat hangat, OpsiWeb opsi, ILogger<PenyusunTerbitan> catatan)
{
    private const string Pdf = "pdf";

    // what the foot of a cover has room for
    private const int AlasanTercetak = 300;

    /// <summary>Composes the one whose turn it is; <c>false</c>: none waits.</summary>
    public async Task<bool> SatuAsync(CancellationToken batal)
    {
        if (await store.AmbilAsync(batal) is not { } t)
        {
            return false;
        }

        try
        {
            var kurang = await SusunAsync(t, batal);
            await (kurang is null ? store.LepasAsync(t, batal) : store.TundaAsync(t, kurang, batal));
        }
        catch (OperationCanceledException) when (batal.IsCancellationRequested)
        {
            // the server stops: the next one, or another process, goes on at once
            await store.LepasAsync(t, CancellationToken.None);
            throw;
        }
        catch (Exception e)
        {
            Gagal(catatan, t.Kode, e);
            await store.TundaAsync(t, "Terjadi kesalahan yang tidak terduga saat menyusun; sudah dicatat untuk administrator.", CancellationToken.None);
        }

        return true;
    }

    /// <summary>What every page of an issue carries.</summary>
    /// <param name="t">The issue.</param>
    /// <param name="alamatLuar">Address under which the application is opened.</param>
    /// <param name="semula">The issue that it corrects; <c>null</c>: it is the first.</param>
    public static TandaTerbitan Tanda(BarisTerbitan t, string alamatLuar, BarisTerbitan? semula = null)
    {
        ArgumentNullException.ThrowIfNull(t);
        return KodeTerbitan.Coba(t.Kode, out var kode)
            ? new TandaTerbitan(kode.Value.Tercetak, TandaTerbitan.Qr(alamatLuar, kode.Value, t.Masukan),
                $"Ditetapkan {Tanggal(t)} oleh {t.OlehNama}") { Perubahan = semula is null ? "" : Perubahan(t, semula) }
            : throw new InvalidDataException($"Kode terbitan {t.Kode} tidak sah.");
    }

    private static string Perubahan(BarisTerbitan t, BarisTerbitan semula)
    {
        var alasan = t.Alasan.Length <= AlasanTercetak ? t.Alasan.Trim().TrimEnd('.')
            : $"{t.Alasan[..(t.Alasan.LastIndexOf(' ', AlasanTercetak) is > 0 and var n ? n : AlasanTercetak)].TrimEnd()} … (selengkapnya pada pemeriksaan keaslian)";
        return $"Perubahan ke-{t.Nomor - 1} atas laporan yang ditetapkan {Tanggal(semula)} (kode {KodeTerbitan.Cetak(semula.Kode)})"
            + $"{(alasan.Length > 0 ? $", karena: {alasan}" : "")}. Laporan ini menggantikannya.";
    }

    private static string Tanggal(BarisTerbitan t) => TanggalIndonesia.Panjang(DateOnly.ParseExact(t.Tanggal, "yyyy-MM-dd"));

    // what still lacks, for the user; null: nothing
    private async Task<string?> SusunAsync(BarisTerbitan t, CancellationToken batal)
    {
        var ada = (await store.BerkasAsync(t, batal)).Select(b => b.Bentuk).ToHashSet(StringComparer.Ordinal);
        var berkas = await foto.DenganAsync(await store.BahanAsync(t, batal), t.Pemda, t.PerangkatDaerah, batal);
        var kepala = KepalaTertanda.Cari(t.Riwayat) is [var tercatat, ..] ? tercatat : await penanda.TandaiAsync(t.Pemda, batal: batal);
        var riwayat = kepala is null ? ("", "") : ($"Riwayat {kepala.Pendek}", kepala.ToString());
        var tanda = Tanda(t, opsi.AlamatLuar, t.Nomor == 1 ? null : (await store.DaftarAsync(t.KunciDokumen, batal)).FirstOrDefault(l => l.Nomor == t.Nomor - 1));
        var biasa = TerbitanStore.DaftarBentuk.Where(b => b != Pdf && !ada.Contains(b)).ToList();
        return (biasa.Count == 0 ? null : await TulisAsync(t, (berkas, tanda), biasa, riwayat, batal))
            ?? (ada.Contains(Pdf) ? null : await TulisAsync(t, (berkas, tanda), [Pdf], riwayat, batal));
    }

    private async Task<string?> TulisAsync(
        BarisTerbitan t, (KumpulanBerkas Berkas, TandaTerbitan Tanda) bahan, List<string> bentuk, (string Kaki, string Lengkap) riwayat, CancellationToken batal)
    {
        var format = bentuk.Select(b => FormatLaporan.Baca(b) ?? FormatKeluaran.Tanpa).Aggregate((a, b) => a | b);
        var folder = Path.Combine(opsi.FolderSementara, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        FolderAman.Buat(folder);
        try
        {
            var hasil = await Task.Run(() => PenyusunLaporan.Susun(SumberBerkas.Memori(bahan.Berkas), null, folder, format, riwayat, walauRusak: true,
                bahan.Tanda, hangat, batal), batal);
            if (!hasil.Berhasil)
            {
                return "Laporan tidak dapat disusun dari isian yang ditetapkan: " + string.Join(' ', hasil.DaftarKesalahan.Take(3));
            }

            var daftar = new List<(string, ReadOnlyMemory<byte>)>();
            foreach (var jalur in Directory.GetFiles(folder))
            {
                daftar.Add((Path.GetExtension(jalur)[1..], await File.ReadAllBytesAsync(jalur, batal)));
            }

            await store.SimpanAsync(t, daftar, riwayat.Lengkap, VersiProgram.Kini, batal);
            return daftar.Count == bentuk.Count ? null : string.Join(' ', hasil.DaftarCatatan.Where(c => c.StartsWith("PDF", StringComparison.Ordinal)));
        }
        finally
        {
            FolderAman.Hapus(folder);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Laporan yang terbit dengan kode {Kode} belum dapat disusun")]
    private static partial void Gagal(ILogger catatan, string kode, Exception e);
}
