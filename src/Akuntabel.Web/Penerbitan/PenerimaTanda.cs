using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penerbitan;

/// <summary>What was found of a signature, as it is kept beside it.</summary>
/// <param name="Daftar">Each signer.</param>
/// <param name="DariTerbitan">Whether the PDF that was issued is in it, byte for byte.</param>
/// <param name="Banding">How its text stands to that of the issued one; <c>null</c>: it was not compared.</param>
/// <param name="Catatan">What is to be known, for the user.</param>
public sealed record TemuanTanda(IReadOnlyList<TandaTanganTerperiksa> Daftar, bool DariTerbitan, HasilBandingPdf? Banding, IReadOnlyList<string> Catatan)
{
    /// <summary>Nothing.</summary>
    public static TemuanTanda Kosong { get; } = new([], false, null, []);

    /// <summary>As kept.</summary>
    public static TemuanTanda Baca(string hasil) => hasil.Length == 0 ? Kosong : JsonSerializer.Deserialize<TemuanTanda>(hasil) ?? Kosong;
}

/// <summary>Takes signatures that were made elsewhere: says what they are, verifies them, and keeps them as they came.</summary>
public sealed class PenerimaTanda
{
    /// <summary>A file may have so many bytes.</summary>
    public const long UkuranTerbesar = 64L << 20;

    private const long JatahBanding = 512L << 20;

    private static readonly TimeSpan BatasBanding = TimeSpan.FromMinutes(1);

    private static readonly string[] Pindaian = ["application/pdf", "image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic"];

    private readonly TerbitanStore _terbitan;
    private readonly TandaTerbitanStore _store;
    private readonly IPekerja _pekerja;
    private readonly OpsiWeb _opsi;

    internal PenerimaTanda(TerbitanStore terbitan, TandaTerbitanStore store, IPekerja pekerja, OpsiWeb opsi) =>
        (_terbitan, _store, _pekerja, _opsi) = (terbitan, store, pekerja, opsi);

    /// <summary>Takes one; gives what is wrong with the file, for the user, or <c>null</c> when it was kept.</summary>
    /// <param name="pelaku">Who brings it.</param>
    /// <param name="t">The issue.</param>
    /// <param name="berkas">The file.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string?> TerimaAsync(Pelaku pelaku, BarisTerbitan t, LampiranBaru berkas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentNullException.ThrowIfNull(berkas);
        var isi = berkas.Data.ToArray();
        var pdf = await _terbitan.BacaAsync(t, "pdf", batal);
        var jangkar = Jangkar(await _store.IndukAsync(t.Pemda, batal));
        try
        {
            if (PeriksaPdf.Bertanda(isi))
            {
                return pdf is null ? BelumAdaPdf : await PdfAsync(pelaku, t, (Nama(berkas, ".pdf"), isi), pdf, jangkar, batal);
            }

            if (PeriksaCms.Cms(isi))
            {
                return pdf is null ? BelumAdaPdf : await CmsAsync(pelaku, t, (Nama(berkas, ".p7s"), isi), pdf, jangkar, batal);
            }

            return await PindaianAsync(pelaku, t, berkas, pdf, batal);
        }
        finally
        {
            foreach (var s in jangkar)
            {
                s.Dispose();
            }
        }
    }

    private static string BelumAdaPdf => "PDF laporan ini belum selesai dibuat, jadi tanda tangannya belum dapat dicocokkan. Tunggu sampai PDF-nya ada, lalu unggah lagi.";

    private async Task<string?> PdfAsync(Pelaku pelaku, BarisTerbitan t, (string Nama, byte[] Isi) berkas, byte[] terbit, X509Certificate2Collection jangkar, CancellationToken batal)
    {
        var hasil = PeriksaPdf.Periksa(berkas.Isi, terbit, jangkar, _opsi.Waktu.GetUtcNow());
        var banding = await BandingAsync(terbit, berkas.Isi, batal);
        var catatan = new List<string>(hasil.Catatan);
        if (!hasil.DariTerbitan)
        {
            catatan.Add("PDF ini ditulis ulang: byte laporan yang terbit tidak ada utuh di dalamnya. Yang dapat dibandingkan hanya teksnya.");
        }

        if (!banding.Sama)
        {
            catatan.Add(banding.Sebab.Length > 0 ? banding.Sebab : banding.Halaman != banding.HalamanTerbit
                ? $"Banyak halamannya {banding.Halaman}, sedangkan yang terbit {banding.HalamanTerbit}."
                : $"Teksnya berbeda dari yang terbit pada halaman {string.Join(", ", banding.Beda)}.");
        }

        var temuan = new TemuanTanda([.. hasil.DaftarTanda.Select(d => d.Tanda)], hasil.DariTerbitan, banding, catatan);
        // official is only what a trusted issuer vouches for over the very bytes that were issued
        var resmi = hasil.Sah && banding.Sama && hasil.DariTerbitan && temuan.Daftar.Count > 0 && temuan.Daftar.All(d => d.Dipercaya);
        await _store.TambahAsync(pelaku, t, Baris(BarisTanda.Pdf, berkas.Nama, "application/pdf", resmi, temuan), berkas.Isi, batal);
        return null;
    }

    private async Task<string?> CmsAsync(Pelaku pelaku, BarisTerbitan t, (string Nama, byte[] Isi) berkas, byte[] terbit, X509Certificate2Collection jangkar, CancellationToken batal)
    {
        var daftar = PeriksaCms.Periksa(berkas.Isi, terbit, jangkar, _opsi.Waktu.GetUtcNow());
        var sah = daftar.All(d => d.Sah);
        await _store.TambahAsync(pelaku, t, Baris(BarisTanda.P7s, berkas.Nama, "application/pkcs7-signature", sah, new TemuanTanda(daftar, sah, null, [])), berkas.Isi, batal);
        return null;
    }

    private async Task<string?> PindaianAsync(Pelaku pelaku, BarisTerbitan t, LampiranBaru berkas, byte[]? terbit, CancellationToken batal)
    {
        if (terbit is not null && berkas.Data.Span.SequenceEqual(terbit))
        {
            return "Berkas ini PDF yang terbit itu sendiri, belum bertanda tangan. Tanda tangani dahulu, lalu unggah hasilnya.";
        }

        if (berkas.Data.Length > LampiranStore.UkuranTerbesar || JenisBerkas.Kenali(berkas.Data.Span, berkas.Nama) is not { } jenis || !Pindaian.Contains(jenis.Mime))
        {
            return "Yang diterima: PDF yang sudah ditandatangani, tanda tangan terpisah (.p7s), atau pindaian halaman bertanda tangan basah (PDF, JPEG, PNG, TIFF, WebP, HEIC) sampai 25 MB.";
        }

        await _store.TambahAsync(pelaku, t, Baris(BarisTanda.Basah, Nama(berkas, jenis.DaftarAkhiran[0]), jenis.Mime, false, TemuanTanda.Kosong), berkas.Data, batal);
        return null;
    }

    // in a process of its own: what is compared may be made to do harm
    private async Task<HasilBandingPdf> BandingAsync(byte[] terbit, byte[] lain, CancellationToken batal)
    {
        var folder = Path.Combine(_opsi.FolderSementara, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        using var waktu = CancellationTokenSource.CreateLinkedTokenSource(batal);
        waktu.CancelAfter(BatasBanding);
        try
        {
            var ruang = new RuangKerja(folder, "", (_, _) => { }, waktu.Token);
            await File.WriteAllBytesAsync(Path.Combine(ruang.Masukan, KerjaBandingPdf.Terbit), terbit, batal);
            await File.WriteAllBytesAsync(Path.Combine(ruang.Masukan, KerjaBandingPdf.Kiriman), lain, batal);
            var kerja = await _pekerja.KerjakanAsync(new TugasKerja(folder, KerjaBandingPdf.Kode, "", JatahBanding, (_, _) => { }), waktu.Token);
            return kerja.Keadaan == KeadaanPekerjaan.Selesai
                ? JsonSerializer.Deserialize<HasilBandingPdf>(await File.ReadAllBytesAsync(Path.Combine(ruang.Keluaran, RuangKerja.BerkasHasil), batal)) ?? TakTerbanding("")
                : TakTerbanding(kerja.Pesan);
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            return TakTerbanding("waktunya habis.");
        }
        finally
        {
            FolderAman.Hapus(folder);
        }
    }

    private static HasilBandingPdf TakTerbanding(string sebab) => new(0, 0, [], $"Teksnya tidak dapat dibandingkan dengan yang terbit: {sebab}".TrimEnd());

    private static BarisTanda Baris(string cara, string nama, string mime, bool sah, TemuanTanda temuan) =>
        new() { Cara = cara, Nama = nama, Mime = mime, Sah = sah ? 1 : 0, Hasil = JsonSerializer.Serialize(temuan) };

    private static string Nama(LampiranBaru berkas, string akhiran) =>
        berkas.NamaBersih() is var nama && nama.EndsWith(akhiran, StringComparison.OrdinalIgnoreCase) ? nama : nama + akhiran;

    private static X509Certificate2Collection Jangkar(IReadOnlyList<SertifikatInduk> daftar) =>
        [.. daftar.Select(s => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(s.Isi)))];
}
