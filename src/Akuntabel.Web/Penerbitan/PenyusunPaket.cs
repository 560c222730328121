using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Dokumen.Terbitan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Makes what is handed to the ESR portal and to PPID of an issued report: one ZIP with official files under clear names, and their list.</summary>
public sealed class PenyusunPaket(TerbitanStore store, TandaTerbitanStore tanda, DokumenStore dokumen, FotoLaporan foto, PerambanHangat hangat, OpsiWeb opsi)
{
    /// <summary>A portal takes so much of one file; no published limit was found, so this is what portals usually take.</summary>
    public const long UkuranLazim = 10L << 20;

    private static readonly Dictionary<string, (string Jenis, string Isi)[]> Bentuk = new(StringComparer.Ordinal)
    {
        ["esr"] = [("pdf", "Laporan Kinerja")],
        ["ppid"] = [("pdf", "Laporan Kinerja"), ("html", "Laporan Kinerja sebagai halaman"), ("xlsx", "Tabel dengan rumus"), ("json", "Setiap angka dengan asalnya")],
    };

    /// <summary>Whether there is such a package.</summary>
    public static bool Kenal(string? tujuan) => tujuan is not null && Bentuk.ContainsKey(tujuan);

    /// <summary>The official files, without their bytes: name, what it is, size, digest.</summary>
    /// <param name="t">The issue.</param>
    /// <param name="tujuan"><c>esr</c> or <c>ppid</c>.</param>
    /// <param name="kodeKantor">Code of the office for names.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<IsiPaket>> DaftarAsync(BarisTerbitan t, string tujuan, string kodeKantor, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(t);
        var ada = (await store.BerkasAsync(t, batal)).ToDictionary(b => b.Bentuk);
        var resmi = (await tanda.DaftarAsync(t, batal)).FirstOrDefault(b => b is { Cara: BarisTanda.Pdf, Sah: 1 });
        return [.. Bentuk[tujuan].Where(b => ada.ContainsKey(b.Jenis)).Select(b => b.Jenis == "pdf" && resmi is not null
            ? new IsiPaket(Nama(t, kodeKantor, "pdf"), b.Isi + " bertanda tangan elektronik", resmi.Ukuran, resmi.Sidik)
            : new IsiPaket(Nama(t, kodeKantor, b.Jenis), b.Isi, ada[b.Jenis].Ukuran, ada[b.Jenis].Sidik))];
    }

    /// <summary>What makes a PDF large, for the user; empty: it is not larger than usual.</summary>
    public async Task<string> SebabBesarAsync(BarisTerbitan t, IReadOnlyList<IsiPaket> daftar, CancellationToken batal)
    {
        if (daftar.All(b => b.Ukuran <= UkuranLazim))
        {
            return "";
        }

        var berkas = await foto.DenganAsync(await store.BahanAsync(t, batal), t.Pemda, t.PerangkatDaerah, batal);
        var gambar = berkas.Isi.Where(b => b.Key.StartsWith("foto/", StringComparison.Ordinal) || b.Key.StartsWith("gambar/", StringComparison.Ordinal)).ToList();
        return gambar.Count == 0 ? "Tidak ada foto di dalamnya; yang besar ialah tabel dan grafiknya."
            : $"Di dalamnya {gambar.Count} foto dan gambar, seluruhnya {Megabita(gambar.Sum(g => (long)g.Value.Length))}; yang terbesar {Megabita(gambar.Max(g => (long)g.Value.Length))}. Kurangi foto kegiatannya, lalu terbitkan perbaikannya.";
    }

    /// <summary>The package; without it, why, for the user.</summary>
    public async Task<(byte[]? Isi, string Alasan)> BuatAsync(BarisTerbitan t, string tujuan, string kodeKantor, SebutanTerbitan sebutan, CancellationToken batal)
    {
        var daftar = await DaftarAsync(t, tujuan, kodeKantor, batal);
        if (!daftar.Any(b => b.Nama.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            return (null, "PDF laporan ini belum selesai dibuat. Tunggu sampai PDF-nya ada di halaman terbitannya, lalu ambil paketnya lagi.");
        }

        var isi = new List<(IsiPaket Baris, byte[] Data)>();
        foreach (var b in daftar)
        {
            var bentuk = Path.GetExtension(b.Nama)[1..];
            isi.Add((b, await tanda.BacaAsync(t, b.Sidik, batal) ?? await store.BacaAsync(t, bentuk, batal) ?? []));
        }

        if (tujuan == "esr" && await PerjanjianAsync(t, batal) is { } pk)
        {
            isi.Add((new IsiPaket(NamaPaket.Buat($"{t.Mulai}", kodeKantor, "PK", t.Nomor, "pdf"), "Perjanjian Kinerja, dicetak dari dokumen yang tersimpan", pk.Length, Convert.ToHexStringLower(SHA256.HashData(pk))), pk));
        }

        return (Zip(isi, sebutan, tujuan), "");
    }

    private static byte[] Zip(List<(IsiPaket Baris, byte[] Data)> isi, SebutanTerbitan sebutan, string tujuan)
    {
        var baris = isi.ConvertAll(b => b.Baris);
        var csv = string.Concat(baris.Select(b => $"{b.Nama},\"{b.Isi}\",{b.Ukuran},{b.Sidik},{sebutan.Kode}\n").Prepend("nama,isi,ukuran,sha256,kode\n"));
        using var keluaran = new MemoryStream();
        using (var zip = new ZipArchive(keluaran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, data) in isi.Select(b => (b.Baris.Nama, b.Data)).Concat(
                [("daftar-isi.docx", PencetakNaskah.Docx(LembarSerah.DaftarIsi(sebutan, tujuan.ToUpperInvariant(), baris))), ("daftar-isi.csv", Encoding.UTF8.GetBytes(csv))]))
            {
                using var e = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
                e.Write(data);
            }
        }

        return keluaran.ToArray();
    }

    // as it was when the report was set
    private async Task<byte[]?> PerjanjianAsync(BarisTerbitan t, CancellationToken batal)
    {
        var (berkas, daftar) = await dokumen.BahanAsync(t.Pemda, t.PerangkatDaerah, t.Periode, SaatUtc.Baca(t.Saat) is { } saat ? PilihanVersi.Tercatat(saat) : PilihanVersi.Terbaru, batal: batal);
        return daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.PerjanjianKinerja.Kode) is { Status: VersiDokumen.Ditetapkan }
            ? (await PenyajiNaskah.CobaAsync(opsi, BahanPerjanjian.Dari(berkas, t.Mulai), FormatKeluaran.Pdf, null, hangat, batal)).Isi : null;
    }

    private static string Nama(BarisTerbitan t, string kodeKantor, string akhiran) =>
        NamaPaket.Buat(t.Triwulan > 0 ? $"{t.Mulai}-tw{t.Triwulan}" : $"{t.Mulai}", kodeKantor, JenisEsr.Laporan, t.Nomor, akhiran);

    private static string Megabita(long n) => $"{AngkaIndonesia.Cetak((decimal)n / (1 << 20), 1)} MB";
}
