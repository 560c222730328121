using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel verifikasi BERKAS --bukti BUKTI</c>: says of a file, without data and server, whether it is the report of a proof.</summary>
internal static class VerifikasiBukti
{
    private const int Asli = 0;

    private const int BukanAsli = 1;

    private const int Masukan = 2;

    private static readonly Dictionary<string, string> Bentuk = new(StringComparer.Ordinal)
    {
        ["pdf"] = "PDF", ["docx"] = "Word (DOCX)", ["html"] = "HTML", ["xlsx"] = "tabel (XLSX)", ["json"] = "fakta (JSON)", ["txt"] = "teks",
    };

    /// <summary>Verifies and prints; gives the exit code.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="jalurBukti">The proof.</param>
    /// <param name="kunciPublik">Keys noted earlier; none: that of the proof is believed, and printed.</param>
    /// <param name="percaya">Files with certificates that are trusted and lists of withdrawn ones.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<int> JalankanAsync(
        string berkas, string jalurBukti, IReadOnlyList<string> kunciPublik, IReadOnlyList<string> percaya, CancellationToken batal)
    {
        try
        {
            var besar = new FileInfo(jalurBukti).Length > BuktiTerbitan.UkuranTerbesar;
            if ((besar ? null : BuktiTerbitan.Baca(await File.ReadAllBytesAsync(jalurBukti, batal))) is not { } bukti || bukti.Baca() is not { } isi)
            {
                return Galat($"\"{jalurBukti}\" bukan berkas bukti laporan. Unduh lagi dari halaman laporannya (Unduh berkas bukti).", Masukan);
            }

            if (!bukti.Terbukti)
            {
                return Galat($"Berkas bukti \"{jalurBukti}\" sudah diubah: tanda tangannya tidak cocok dengan isinya. Jangan dipercaya.", BukanAsli);
            }

            if (kunciPublik.Count > 0 && !kunciPublik.Contains(bukti.Kunci))
            {
                return Galat($"Berkas bukti \"{jalurBukti}\" ditandatangani kunci lain ({bukti.SidikKunci}), bukan yang Anda catat. Jangan dipercaya.", BukanAsli);
            }

            if (isi.Kurang is { Count: > 0 } kurang)
            {
                return Galat($"Berkas bukti \"{jalurBukti}\" tidak lengkap: tidak menyebut {string.Join(", ", kurang)}. "
                    + "Bukti yang utuh menyebut semuanya; unduh lagi dari halaman laporannya (Unduh berkas bukti).", Masukan);
            }

            using var dasar = DasarPercaya.Baca(percaya, out var keberatan);
            if (keberatan is not null)
            {
                return Galat(keberatan, Masukan);
            }

            Cetak(isi, bukti, kunciPublik.Count > 0);
            await using var aliran = File.OpenRead(berkas);
            var sidik = await SidikBerkas.HitungAsync(aliran, isi.Berkas.Where(b => b.Bentuk == "pdf").Select(b => (b.Ukuran, b.Sidik)), batal);
            return await PutuskanAsync(berkas, isi, sidik, dasar, batal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Galat($"Berkas tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa nama dan hak bacanya.", Masukan);
        }
    }

    private static void Cetak(IsiBukti isi, BuktiTerbitan bukti, bool kunciDicatat)
    {
        Console.WriteLine($"Laporan      : {Bersih(isi.Judul)}");
        Console.WriteLine($"Kantor       : {Bersih(isi.PerangkatDaerah)}, {Bersih(isi.Pemda)}");
        Console.WriteLine($"Ditetapkan   : {Tanggal(isi.Ditetapkan)}{(isi.NomorPenetapan.Length > 0 ? $", nomor {Bersih(isi.NomorPenetapan)}" : "")}, oleh {Bersih(isi.Oleh)}, tercatat {Saat(isi.Saat)}");
        Console.WriteLine($"Kode         : {Bersih(isi.Kode)}, terbitan ke-{isi.Nomor}{(isi.Alasan.Length > 0 ? $" (perbaikan: {Bersih(isi.Alasan)})" : "")}");
        Console.WriteLine($"Bukti dibuat : {Saat(isi.Dibuat)}, kunci {bukti.SidikKunci}" + (kunciDicatat ? " (yang Anda catat)"
            : "; bandingkan kunci ini dengan yang dicetak \"akuntabel verifikasi\" di peladennya, atau sebut dengan --kunci-publik"));
        Console.WriteLine(isi.DigantiOleh.Length > 0 ? $"Ketika bukti dibuat, laporan ini sudah diganti dengan {Bersih(isi.DigantiOleh)}."
            : "Perbaikan yang terbit sesudah bukti dibuat tidak diketahui di sini; periksa kodenya di peladen.");
    }

    private static async Task<int> PutuskanAsync(string berkas, IsiBukti isi, SidikBerkas sidik, DasarPercaya dasar, CancellationToken batal)
    {
        Console.WriteLine($"Sidik berkas : {sidik.Sidik}");
        if (isi.Berkas.FirstOrDefault(b => b.Sidik == sidik.Sidik) is { } sama)
        {
            Console.WriteLine($"Asli: \"{berkas}\" sama persis dengan {Bentuk.GetValueOrDefault(sama.Bentuk, Bersih(sama.Bentuk))} yang terbit.");
            return Asli;
        }

        return sidik.Awalan is null ? Galat($"Bukan yang terbit: \"{berkas}\" tidak sama dengan satu bentuk pun dari laporan itu.", BukanAsli)
            : sidik.Ukuran > BuktiTerbitan.PdfTerbesar
                ? Galat($"Bukan lagi yang terbit: di belakang PDF yang terbit ada {Besar(sidik)} tambahan, terlalu besar untuk diperiksa. Mintalah yang terbit kepada kantornya.", BukanAsli)
            : Ditambahi(berkas, await File.ReadAllBytesAsync(berkas, batal), sidik, dasar);
    }

    private static int Ditambahi(string berkas, byte[] pdf, SidikBerkas sidik, DasarPercaya dasar)
    {
        Console.WriteLine($"\"{berkas}\" memuat PDF yang terbit tanpa perubahan, lalu {Besar(sidik)} tambahan di belakangnya.");
        var terbit = pdf[..(int)sidik.UkuranAwalan];
        var banding = BandingPdf.Banding(terbit, pdf);
        if (!PeriksaPdf.Bertanda(pdf.AsSpan(terbit.Length), terusan: true))
        {
            var arti = banding.Sebab.Length > 0 ? $"artinya tidak dapat diperiksa ({banding.Sebab.TrimEnd('.')})"
                : banding.Perubahan.Count > 0 ? $"tambahan itu mengubah yang terlihat: {string.Join("; ", banding.Perubahan)}"
                : "tambahan itu tidak mengubah yang terlihat pada halamannya";
            return Galat($"Bukan lagi yang terbit: tambahannya bukan tanda tangan, dan tidak dijamin siapa pun; {arti}. Mintalah yang terbit kepada kantornya.", BukanAsli);
        }

        var hasil = PeriksaPdf.Periksa(pdf, terbit, dasar.Jangkar, TimeProvider.System.GetUtcNow(), banding, dasar.Bahan);
        foreach (var (t, _) in hasil.DaftarTanda)
        {
            Console.WriteLine($"Tanda tangan : {(t.Penanda.Length > 0 ? t.Penanda : "tidak diketahui siapa")}"
                + $"{(t.Penerbit.Length > 0 ? $", sertifikat dari {t.Penerbit}" : "")}{(t.Saat is { } s ? $", {Saat(SaatUtc.Tulis(s))}" : "")}: "
                + (!t.Sah ? "tidak cocok dengan isinya" : t.Pencabutan == StatusPencabutan.Dicabut ? "cocok, tetapi sertifikatnya sudah dicabut"
                    : !t.Dipercaya ? "cocok, tetapi penerbitnya tidak dipercaya di sini"
                    : t.Pencabutan == StatusPencabutan.Berlaku ? "cocok, penerbitnya dipercaya, tidak dicabut" : "cocok, penerbitnya dipercaya, pencabutannya tidak dapat diperiksa"));
            t.Catatan.ToList().ForEach(c => Console.WriteLine($"               {c}"));
        }

        foreach (var c in hasil.Keterangan(banding))
        {
            Console.WriteLine(c);
        }

        if (hasil.Resmi(banding))
        {
            Console.WriteLine("Asli dan ditandatangani: isi setiap halamannya yang terbit, dan yang ditambahkan hanya tanda tangan yang cocok dari penerbit yang Anda percayai.");
            return Asli;
        }

        return Galat(!hasil.Sah || !banding.Sama ? "Jangan dipakai sebagai laporan yang ditandatangani: lihat keterangan di atas. Mintalah berkasnya kepada kantornya."
            : dasar.Jangkar.Count == 0 ? "Isi halamannya yang terbit dan tanda tangannya cocok, tetapi siapa penandatangannya belum terbukti. Sebut sertifikat induk penerbitnya dengan --percaya."
            : "Isi halamannya yang terbit dan tanda tangannya cocok, tetapi sertifikatnya tidak terbukti: lihat keterangan di atas.", BukanAsli);
    }

    private static string Besar(SidikBerkas s) => s.Ukuran - s.UkuranAwalan is var n && n < 10_240 ? $"{AngkaIndonesia.Cetak(n, 0)} byte" : $"{AngkaIndonesia.Cetak(n / 1024, 0)} KB";

    private static string Tanggal(string isi) => DateOnly.TryParseExact(isi, "yyyy-MM-dd", out var t) ? TanggalIndonesia.Panjang(t) : Bersih(isi);

    private static string Saat(string isi) => SaatUtc.Coba(isi) is { } s
        ? $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(s.UtcDateTime))} pukul {s.UtcDateTime:HH\\.mm} UTC" : Bersih(isi);

    // a proof may be made by anybody: what moves the cursor or turns the line around is not shown
    private static string Bersih(string isi) => string.Concat(TeksAman.Tampak(isi).Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    private static int Galat(string pesan, int kode)
    {
        Console.Error.WriteLine(pesan);
        return kode;
    }

    // whom the one who verifies trusts
    private sealed class DasarPercaya : IDisposable
    {
        public X509Certificate2Collection Jangkar { get; } = [];

        public BahanPencabutan Bahan { get; private set; } = BahanPencabutan.Kosong;

        public static DasarPercaya Baca(IReadOnlyList<string> daftar, out string? keberatan)
        {
            var hasil = new DasarPercaya();
            keberatan = null;
            foreach (var jalur in daftar)
            {
                var data = File.ReadAllBytes(jalur);
                if (DaftarCabut.Baca(data) is { } cabut)
                {
                    hasil.Bahan = hasil.Bahan.Dengan(new BahanPencabutan([cabut.Isi], [], []));
                    continue;
                }

                try
                {
                    hasil.Jangkar.Add(X509CertificateLoader.LoadCertificate(data));
                }
                catch (CryptographicException)
                {
                    keberatan = $"\"{jalur}\" bukan sertifikat induk dan bukan daftar cabut. Unduh keduanya (.cer, .crt, .pem, .crl) dari situs resmi penerbitnya.";
                }
            }

            return hasil;
        }

        public void Dispose()
        {
            foreach (var s in Jangkar)
            {
                s.Dispose();
            }
        }
    }
}
