using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>Prints a document as a tagged PDF by a headless browser.</summary>
/// <remarks>
/// The numbers in the contents are known only after the pages are made, and browsers cannot refer to a page number. So one page is
/// loaded once and printed twice: first with everything invisible, which costs little more than the layout, to learn where each
/// anchor stands; then with the numbers filled in. A last look checks that nothing moved.
/// </remarks>
public static class PdfPencetak
{
    private const int JalanTerbanyak = 4;

    /// <summary>Starts the browser, so that it is ready when the document is; optional. Dispose what it returns.</summary>
    public static PersiapanPdf Siapkan() => new(PencariPeramban.Cari());

    /// <summary>Prints to a file; on failure the file is not touched and the result says why.</summary>
    /// <param name="naskah">The document.</param>
    /// <param name="berkasKeluaran">The PDF to write; replaced only by a complete one.</param>
    /// <param name="persiapan">A browser started before, used up by this call; null = start one now.</param>
    /// <param name="batasWaktu">How long all may take; null = 60 seconds.</param>
    /// <param name="batal">Cancelled when nobody wants it any more: the browser is ended at once.</param>
    /// <exception cref="OperationCanceledException"><paramref name="batal"/> was cancelled.</exception>
    public static HasilPdf Cetak(
        Naskah naskah, string berkasKeluaran, PersiapanPdf? persiapan = null, TimeSpan? batasWaktu = null,
            CancellationToken batal = default) =>
        Jalankan((siap, waktu) => CetakAsync(naskah, berkasKeluaran, siap, waktu), persiapan, batasWaktu, batal);

    /// <summary>Prints a page that is complete in itself, without page numbers; its style sheet says the paper.</summary>
    /// <param name="html">The page.</param>
    /// <param name="berkasKeluaran">The PDF to write; replaced only by a complete one.</param>
    /// <param name="batasWaktu">How long all may take; null = 60 seconds.</param>
    /// <param name="batal">Cancelled when nobody wants it any more: the browser is ended at once.</param>
    /// <exception cref="OperationCanceledException"><paramref name="batal"/> was cancelled.</exception>
    public static HasilPdf CetakHalaman(
        string html, string berkasKeluaran, TimeSpan? batasWaktu = null, CancellationToken batal = default) =>
        Jalankan((siap, waktu) => CetakHalamanAsync(html, berkasKeluaran, siap, waktu), null, batasWaktu, batal);

    private static HasilPdf Jalankan(
        Func<PersiapanPdf, CancellationToken, Task<HasilPdf>> kerja, PersiapanPdf? persiapan, TimeSpan? batasWaktu, CancellationToken batal)
    {
        using var siap = persiapan ?? Siapkan();
        if (siap.Berkas is null)
        {
            return HasilPdf.Gagal(
                "PDF tidak dibuat: peramban Chromium, Chrome, atau Edge tidak ditemukan. Pasang salah satunya, atau isi variabel lingkungan "
                + $"{PencariPeramban.Variabel} dengan letak berkas programnya.");
        }

        var batas = batasWaktu ?? TimeSpan.FromSeconds(60);
        try
        {
            using var waktu = CancellationTokenSource.CreateLinkedTokenSource(batal);
            waktu.CancelAfter(batas);
            return kerja(siap, waktu.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (batal.IsCancellationRequested)
        {
            siap.Rusak = true;
            throw;
        }
        catch (OperationCanceledException)
        {
            siap.Rusak = true;
            return HasilPdf.Gagal(
                $"PDF tidak dibuat: {siap.Berkas} tidak selesai dalam {batas.TotalSeconds:0} detik dan dihentikan. Coba lagi, atau pilih peramban "
                + $"lain dengan variabel lingkungan {PencariPeramban.Variabel}.");
        }
        catch (Exception e) when (e is IOException or WebSocketException or InvalidOperationException or JsonException or InvalidDataException or FormatException
            or KeyNotFoundException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            siap.Rusak = true;
            var keluhan = siap.Peramban?.Keluhan() ?? "";
            return HasilPdf.Gagal($"PDF tidak dibuat oleh {siap.Berkas}: {e.Message}{(keluhan.Length > 0 ? "\n" + keluhan : "")}");
        }
    }

    private static async Task<HalamanPeramban> MuatAsync(string html, PersiapanPdf siap, CancellationToken batal)
    {
        await siap.Siap.WaitAsync(batal);
        var halaman = new HalamanPeramban((siap.Peramban ?? throw new InvalidOperationException("peramban tidak ada")).Saluran);
        await halaman.MuatAsync(html, batal);
        return halaman;
    }

    private static async Task<HasilPdf> CetakHalamanAsync(string html, string berkas, PersiapanPdf siap, CancellationToken batal)
    {
        var tanpaNomor = new Dictionary<string, string>();
        var halaman = await MuatAsync(html, siap, batal);
        await halaman.IsiNomorAsync(tanpaNomor, batal);
        var pdf = await halaman.CetakAsync(hanyaTata: false, batal);
        Simpan(pdf, berkas);
        return new HasilPdf(null, PembacaTujuan.Baca(pdf).BanyakHalaman, tanpaNomor);
    }

    private static async Task<HasilPdf> CetakAsync(Naskah naskah, string berkas, PersiapanPdf siap, CancellationToken batal)
    {
        // written while the browser starts
        var html = new StringWriter();
        HtmlPenulis.Tulis(naskah, html, new OpsiHtml { Cetak = true });
        var halaman = await MuatAsync(html.ToString(), siap, batal);

        var label = new Dictionary<string, string>();
        for (var jalan = 0; jalan < JalanTerbanyak; jalan++)
        {
            var pdf = await halaman.CetakAsync(hanyaTata: jalan == 0, batal);
            var (banyak, letak) = PembacaTujuan.Baca(pdf);
            var baru = LabelHalaman.Hitung(naskah, letak);
            if (jalan > 0 && Sama(label, baru))
            {
                Simpan(ArsipPdf.Lengkapi(pdf, naskah, LabelHalaman.Awal(naskah, letak)), berkas);
                return new HasilPdf(null, banyak, baru);
            }

            label = baru;
            await halaman.IsiNomorAsync(label, batal);
        }

        throw new InvalidOperationException("nomor halaman pada daftar isi tidak kunjung tetap");
    }

    private static bool Sama(Dictionary<string, string> a, Dictionary<string, string> b) =>
        a.Count == b.Count && a.All(x => b.TryGetValue(x.Key, out var y) && string.Equals(x.Value, y, StringComparison.Ordinal));

    // beside the target, so that the move is a rename; a reader never sees half a file
    private static void Simpan(byte[] pdf, string berkas)
    {
        var tujuan = Path.GetFullPath(berkas);
        var sementara = tujuan + ".sementara-" + Path.GetRandomFileName();
        try
        {
            File.WriteAllBytes(sementara, pdf);
            File.Move(sementara, tujuan, overwrite: true);
        }
        finally
        {
            File.Delete(sementara);
        }
    }
}
