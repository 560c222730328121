using System.Globalization;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Files that want the server's memory, uploaded by a user without any role; the peak of the server's memory is watched.</summary>
internal sealed class BomSerangan : ISerangan
{
    /// <summary>What one upload may cost above the server at rest, MB.</summary>
    public const long MemoriPaling = 1024;

    // somebody else's job of one line has to be done in this time, whatever others do
    private static readonly TimeSpan TungguPaling = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan PekerjaanPaling = TimeSpan.FromSeconds(180);

    private static readonly (string Sebutan, string Berkas, Func<byte[]> Isi)[] DaftarUji =
    [
        ("DOCX 120 MB teks dalam paragraf", "a.docx", () => Bom.DocxTeks(120)),
        ("DOCX 120 MB teks dalam satu paragraf", "b.docx", () => Bom.DocxTeks(120, satuParagraf: true)),
        ("DOCX tabel bersarang 20.000", "c.docx", () => Bom.DocxDalam(20_000)),
        ("DOCX entitas berlipat", "d.docx", () => Bom.DocxEntitas(luar: false)),
        ("DOCX entitas ke berkas server", "e.docx", () => Bom.DocxEntitas(luar: true)),
        ("XLSX 2 juta sel", "f.xlsx", () => Bom.XlsxSel(100_000, 20)),
        ("XLSX 500.000 sel menyebut satu teks 1 MB", "g.xlsx", () => Bom.XlsxTeksBersama(500_000, 1 << 20)),
        ("XLSX sel di baris dan kolom terakhir", "h.xlsx", Bom.XlsxJauh),
        ("DOCX berisi ZIP bersarang", "i.docx", () => Bom.ZipBersarang(6)),
        ("PDF mengembang 200 MB", "j.pdf", () => Bom.PdfMengembang(200)),
        ("PDF larik bersarang 100.000", "k.pdf", () => Bom.PdfDalam(100_000)),
        ("HTML bersarang 200.000", "l.html", () => Bom.HtmlDalam(200_000)),
        ("HTML 48 MB", "m.html", () => Bom.Teks(48L << 20, "<html><body>", "<p>Realisasi 10 dari 20 atau 60%.</p>\n")),
        ("teks 45 MB", "n.txt", () => Bom.Teks(45L << 20)),
        ("teks 45 MB satu baris", "o.txt", () => Bom.Teks(45L << 20, "", "Realisasi 10 dari 20 ")),
        ("Markdown tabel 40 MB", "p.md", () => Bom.Teks(40L << 20, "| a | b |\n|---|---|\n", "| 10 | 20 |\n")),
    ];

    private static readonly (string Sebutan, string Berkas, Func<byte[]> Isi)[] DaftarImpor =
    [
        ("impor ZIP yang mengembang 900 MB", "a.zip", () => Bom.ZipBesar("kinerja.csv", 900)),
        ("impor ZIP bersarang", "b.zip", () => Bom.ZipBersarang(6)),
        ("impor XLSX 2 juta sel", "c.xlsx", () => Bom.XlsxSel(100_000, 20)),
        ("impor CSV 60 MB", "kinerja.csv", () => Bom.Teks(60L << 20, "indikator,tahun,target\n", "IKU-1,2022,10\n")),
        ("impor YAML alias berlipat", "instansi.yaml", YamlAlias),
    ];

    public string Nama => "bom";

    public string Uraian => "berkas kecil yang mengembang dan berkas besar: puncak memori peladen, dan lamanya pekerjaan orang lain "
        + "menunggu";

    public async Task JalankanAsync(Konteks k)
    {
        if (await k.TokoAsync(k.Pilihan.DaftarMesin[0]) is not { } toko)
        {
            return;
        }

        using var dunia = await Dunia.BuatAsync(k, toko);
        var (biasa, rena) = (await dunia.OrangAsync("tanpa.peran", "", ""),
            await dunia.OrangAsync("rena.satu", "perencana", dunia.DaftarPd[0]));
        for (var putaran = 0; putaran < k.Pilihan.Lama; putaran++)
        {
            foreach (var b in DaftarUji.TakeWhile(_ => !k.Habis))
            {
                await SatuAsync(k, dunia, biasa, b, UjiAsync);
            }

            foreach (var b in DaftarImpor.TakeWhile(_ => !k.Habis))
            {
                await SatuAsync(k, dunia, rena, b, ImporAsync);
            }
        }

        await TerlaluBesarAsync(k, dunia, rena);
        await AntreAsync(k, dunia, biasa);
    }

    // each in a fresh process, so that what one leaves behind does not count for the next
    private static async Task SatuAsync(Konteks k, Dunia dunia, Orang orang, (string Sebutan, string Berkas, Func<byte[]> Isi) b,
        Func<Klien, string, byte[], Task<(bool Berakhir, string Kata)>> kirim)
    {
        var isi = b.Isi();
        dunia.Peladen.Bunuh();
        await dunia.Peladen.MulaiAsync();
        using var klien = await dunia.KlienAsync(orang);
        var dasar = dunia.Peladen.Memori();
        dunia.Peladen.LupakanPuncak();
        var (berakhir, kata) = await kirim(klien, b.Berkas, isi);
        var puncak = dunia.Peladen.Memori("VmHWM");
        var angka = $"{isi.Length / 1024} KB: memori {dasar} → {puncak} MB; {kata}";
        k.Hasil.Catat("peladen tetap hidup dan menjawab", dunia.Peladen.Hidup && (await klien.AmbilAsync("/akun")).Kode == 200,
            $"{b.Sebutan}, {angka}");
        k.Hasil.Catat($"memori bertambah paling banyak {MemoriPaling} MB", dunia.Peladen.Hidup && puncak - dasar <= MemoriPaling,
            $"{b.Sebutan}, {angka}");
        k.Hasil.Catat($"pekerjaan berakhir dalam {PekerjaanPaling.TotalSeconds} detik", berakhir, $"{b.Sebutan}, {angka}");
        k.Hasil.Angka(b.Sebutan, angka);
    }

    private static async Task<(bool Berakhir, string Kata)> UjiAsync(Klien klien, string nama, byte[] isi)
    {
        var jawaban = await klien.UjiAsync((nama, isi));
        if (jawaban.Kode != 302)
        {
            return (jawaban.Kode != 0, $"ditolak: {jawaban.Pesan}");
        }

        var akhir = await klien.TungguAsync(jawaban.Tujuan, PekerjaanPaling);
        return (akhir.Berakhir, $"{akhir.Lama.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} detik: {akhir.Kata}");
    }

    private static async Task<(bool Berakhir, string Kata)> ImporAsync(Klien klien, string nama, byte[] isi)
    {
        var pd = await PdAsync(klien);
        var jawaban = await klien.KirimAsync((await klien.FormulirAsync($"/pd/{pd}/berkas", "Tahun", "Triwulan")).Isi("Tahun", "2024")
            .Lampirkan(nama, isi));
        var akhir = jawaban.Kode == 302 ? await klien.AmbilAsync(jawaban.Tujuan) : jawaban;
        return (jawaban.Kode != 0 && !jawaban.Galat && !akhir.Galat && akhir.Kode != 0, jawaban.Kode == 302
            ? $"diterima, halaman perbedaan {akhir.Kode}" : $"ditolak: {jawaban.Pesan}");
    }

    private static async Task TerlaluBesarAsync(Konteks k, Dunia dunia, Orang rena)
    {
        using var klien = await dunia.KlienAsync(rena);
        var (_, kata) = await ImporAsync(klien, "kinerja.csv", Bom.Teks(66L << 20, "indikator,tahun,target\n", "IKU-1,2022,10\n"));
        k.Hasil.Catat("impor 66 MB ditolak karena ukurannya", kata.Contains("MB", StringComparison.Ordinal)
            || kata.Contains("besar", StringComparison.OrdinalIgnoreCase) || kata.EndsWith("kode 413", StringComparison.Ordinal), kata);
    }

    // three large documents of one user, and a small one of another's behind them
    private static async Task AntreAsync(Konteks k, Dunia dunia, Orang biasa)
    {
        dunia.Peladen.Bunuh();
        await dunia.Peladen.MulaiAsync();
        var lain = await dunia.OrangAsync("tanpa.peran2", "", "");
        using var besar = await dunia.KlienAsync(biasa);
        using var kecil = await dunia.KlienAsync(lain);
        var teks = Bom.Teks(45L << 20);
        var pekerjaan = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var j = await besar.UjiAsync(($"besar{i}.txt", teks));
            pekerjaan.AddRange(j.Kode == 302 ? [j.Tujuan] : []);
        }

        var mulai = await kecil.UjiAsync(("kecil.txt", "Realisasi 10 dari 20 = 60%."u8.ToArray()));
        var akhir = await kecil.TungguAsync(mulai.Tujuan, TimeSpan.FromSeconds(60));
        k.Hasil.Catat($"pekerjaan kecil orang lain selesai dalam {TungguPaling.TotalSeconds} detik", mulai.Kode == 302 && akhir.Berakhir
            && akhir.Lama < TungguPaling, $"{akhir.Lama.TotalSeconds:0} detik di belakang {pekerjaan.Count} × 45 MB");
        k.Hasil.Angka("pekerjaan kecil menunggu",
            $"{akhir.Lama.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} detik di belakang {pekerjaan.Count} × 45 MB");
        foreach (var p in pekerjaan)
        {
            await besar.BatalkanAsync(p);
        }
    }

    private static async Task<string> PdAsync(Klien klien) =>
        (await klien.AmbilAsync("/")).Html.QuerySelectorAll("a[href^='/pd/']").Select(a => (a.GetAttribute("href") ?? "").Split('/')[2])
            .First();

    private static byte[] YamlAlias()
    {
        var t = "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 9)
            .Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} "
                + $"[{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n"));
        return System.Text.Encoding.UTF8.GetBytes(t);
    }
}
