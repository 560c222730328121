using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Terbitan;
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

    private static readonly string[] Pindaian = ["application/pdf", "image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic"];

    private readonly TerbitanStore _terbitan;
    private readonly TandaTerbitanStore _store;
    private readonly PemeriksaTerpisah _terpisah;
    private readonly OpsiWeb _opsi;

    internal PenerimaTanda(TerbitanStore terbitan, TandaTerbitanStore store, PemeriksaTerpisah terpisah, OpsiWeb opsi) =>
        (_terbitan, _store, _terpisah, _opsi) = (terbitan, store, terpisah, opsi);

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
        using var percaya = new Kepercayaan(await _store.IndukAsync(t.Pemda, batal), await _store.CabutAsync(t.Pemda, batal));
        if (PeriksaPdf.Bertanda(isi))
        {
            return pdf is null ? BelumAdaPdf : await PdfAsync(pelaku, t, (Nama(berkas, ".pdf"), isi), pdf, percaya, batal);
        }

        if (PeriksaCms.Cms(isi))
        {
            return pdf is null ? BelumAdaPdf : await CmsAsync(pelaku, t, (Nama(berkas, ".p7s"), isi), pdf, percaya, batal);
        }

        return await PindaianAsync(pelaku, t, berkas, pdf, batal);
    }

    private static string BelumAdaPdf => "PDF laporan ini belum selesai dibuat, jadi tanda tangannya belum dapat dicocokkan. Tunggu sampai PDF-nya ada, lalu unggah lagi.";

    private async Task<string?> PdfAsync(Pelaku pelaku, BarisTerbitan t, (string Nama, byte[] Isi) berkas, byte[] terbit, Kepercayaan percaya, CancellationToken batal)
    {
        var banding = await BandingAsync(terbit, berkas.Isi, batal);
        var hasil = PeriksaPdf.Periksa(berkas.Isi, terbit, percaya.Jangkar, _opsi.Waktu.GetUtcNow(), banding, percaya.Bahan);
        // what the file brings along about certificates stands in the file itself
        var temuan = new TemuanTanda([.. hasil.DaftarTanda.Select(d => d.Tanda)], hasil.DariTerbitan, banding with { Bahan = BahanPencabutan.Kosong }, hasil.Keterangan(banding));
        await _store.TambahAsync(pelaku, t, Baris(BarisTanda.Pdf, berkas.Nama, "application/pdf", hasil.Resmi(banding), temuan), berkas.Isi, batal);
        return null;
    }

    private async Task<string?> CmsAsync(Pelaku pelaku, BarisTerbitan t, (string Nama, byte[] Isi) berkas, byte[] terbit, Kepercayaan percaya, CancellationToken batal)
    {
        var daftar = PeriksaCms.Periksa(berkas.Isi, terbit, percaya.Jangkar, _opsi.Waktu.GetUtcNow(), percaya.Bahan);
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

    private async Task<HasilBandingPdf> BandingAsync(byte[] terbit, byte[] lain, CancellationToken batal)
    {
        var (hasil, sebab) = await _terpisah.HitungAsync<HasilBandingPdf>(KerjaBandingPdf.Kode, [(KerjaBandingPdf.Terbit, terbit), (KerjaBandingPdf.Kiriman, lain)], batal);
        return hasil ?? TakTerbanding(sebab);
    }

    private static HasilBandingPdf TakTerbanding(string sebab) => new(0, 0, [], $"Isinya tidak dapat dibandingkan dengan yang terbit: {sebab}".TrimEnd()) { SesudahAman = false };

    private static BarisTanda Baris(string cara, string nama, string mime, bool sah, TemuanTanda temuan) =>
        new() { Cara = cara, Nama = nama, Mime = mime, Sah = sah ? 1 : 0, Hasil = JsonSerializer.Serialize(temuan) };

    private static string Nama(LampiranBaru berkas, string akhiran) =>
        berkas.NamaBersih() is var nama && nama.EndsWith(akhiran, StringComparison.OrdinalIgnoreCase) ? nama : nama + akhiran;

    // what signatures are measured by, as the administrator entered it
    private sealed class Kepercayaan(IReadOnlyList<SertifikatInduk> induk, IReadOnlyList<byte[]> cabut) : IDisposable
    {
        public X509Certificate2Collection Jangkar { get; } = [.. induk.Select(s => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(s.Isi)))];

        public BahanPencabutan Bahan { get; } = new(cabut, [], []);

        public void Dispose()
        {
            foreach (var s in Jangkar)
            {
                s.Dispose();
            }
        }
    }
}
