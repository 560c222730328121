using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Penjenjangan;

namespace Akuntabel.Dokumen.Tests.Penjenjangan;

/// <summary>The picture: nothing lies over anything, words stay in their boxes, and hundreds of nodes make a light page.</summary>
public class TataLetakPohonTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(45)]
    [InlineData(300)]
    public void Kotak_tidak_bertindihan_dan_induk_di_kiri_anaknya(int banyak)
    {
        var tata = TataLetakPohon.Susun(PohonUji.Besar(banyak).Akar);
        tata.Kotak.Count.ShouldBe(banyak);
        foreach (var kolom in tata.Kotak.GroupBy(k => k.X))
        {
            var urut = kolom.OrderBy(k => k.Y).ToList();
            urut.Zip(urut.Skip(1)).ShouldAllBe(p => p.First.Y + p.First.Tinggi < p.Second.Y);
        }

        tata.Garis.ShouldAllBe(g => g.Atas.X + g.Atas.Lebar < g.Bawah.X);
        tata.Kotak.ShouldAllBe(k => k.Y >= 0 && k.Y + k.Tinggi <= tata.Tinggi && k.X + k.Lebar <= tata.Lebar);
        tata.Garis.Count.ShouldBe(banyak - Math.Min(banyak, 10));
    }

    [Fact]
    public void Induk_berdiri_di_tengah_anaknya()
    {
        var tata = TataLetakPohon.Susun(PohonUji.Pohon().Akar);
        var garis = tata.Garis.Where(g => g.Atas.Simpul.Isi.Kode == "8.01.02.2.01").Select(g => g.Bawah).ToList();
        var tengah = (garis[0].Y + garis[^1].Y + garis[^1].Tinggi) / 2;
        var induk = tata.Kotak.Single(k => k.Simpul.Isi.Kode == "8.01.02.2.01");
        Math.Abs(induk.Y + (induk.Tinggi / 2) - tengah).ShouldBeLessThanOrEqualTo(1);
        tata.Kolom.Select(k => k.Judul).ShouldContain("Keluaran: sub kegiatan");
    }

    [Fact]
    public void Program_dua_sasaran_tampak_pada_keduanya()
    {
        var pohon = PohonUji.Pohon();
        var tata = TataLetakPohon.Susun(pohon.Akar);
        tata.GarisJuga.Select(g => (g.Atas.Simpul.Isi.Kode, g.Bawah.Simpul.Isi.Kode)).ShouldBe([("Sasaran 2", "8.01.03")]);
        tata.Kotak.Count.ShouldBe(pohon.Banyak);
        string.Join(' ', tata.Kotak.Single(k => k.Simpul.Isi.Kode == "8.01.03").Bantu)
            .ShouldContain("mendukung Sasaran\u00a01, Sasaran\u00a02");
        var lembar = TataLetakPohon.Susun([pohon.Cari("Sasaran 2").ShouldNotBeNull()]);
        lembar.Kotak.Select(k => k.Simpul.Isi.Kode).ShouldBe(["Sasaran 2", "8.01.03", "8.01.03.2.01", "8.01.03.2.01.01"]);
        lembar.GarisJuga.ShouldHaveSingleItem();
    }

    [Fact]
    public void Indikator_dihitung_dan_yang_pertama_utuh()
    {
        const string panjang = "Persentase pengunjung perpustakaan yang menyatakan puas terhadap layanan";
        var pohon = PohonKinerja.Susun([new IsianSimpul("a", AsalSimpul.Sasaran, TingkatKinerja.HasilAkhir, "Layanan baik")
        {
            Indikator = [.. Enumerable.Range(1, 4).Select(n => new IndikatorSimpul($"{panjang} {n}", "%", "82"))],
        }]);
        var bantu = TataLetakPohon.Susun(pohon.Akar).Kotak[0].Bantu;
        bantu[0].ShouldBe("4 indikator, 3 yang pertama:");
        var teks = string.Join(' ', bantu);
        Enumerable.Range(1, 3).ShouldAllBe(n => teks.Contains($"82 % · {panjang} {n}", StringComparison.Ordinal));
        teks.ShouldNotContain($"{panjang} 4");
    }

    [Fact]
    public void Yang_dilipat_dihitung_pada_simpul_di_atasnya()
    {
        var pohon = PohonUji.Pohon();
        var tata = TataLetakPohon.Susun(pohon.Akar, TingkatKinerja.HasilAntara);
        tata.Kotak.ShouldAllBe(k => k.Simpul.Isi.Tingkat <= TingkatKinerja.HasilAntara);
        tata.Tersembunyi(pohon.Cari("8.01.02").ShouldNotBeNull()).ShouldBe(3);
        tata.Kotak.Single(k => k.Simpul.Isi.Kode == "8.01.02").Bantu[^1].ShouldBe("+ 3 kotak di bawahnya");
    }

    [Fact]
    public void Tiga_ratus_simpul_ringan_dan_teks_menjadi_teks()
    {
        var tulis = new StringWriter();
        PenulisPohon.Tulis(tulis, TataLetakPohon.Susun(PohonUji.Besar(300).Akar),
            new RupaPohon("Pohon") { Tautan = s => $"2022/isi?k={s.Isi.KodeResmi}" });
        var isi = Encoding.UTF8.GetBytes(tulis.ToString());
        isi.Length.ShouldBeLessThan(110 * 1024);
        using var mampat = new MemoryStream();
        using (var brotli = new BrotliStream(mampat, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(isi);
        }

        mampat.Length.ShouldBeLessThan(25 * 1024, "yang dikirim");
        XDocument.Parse(tulis.ToString()).Descendants().Count(u => u.Name.LocalName == "a").ShouldBe(300);

        var jahat = new StringWriter();
        var pohon = PohonKinerja.Susun([new IsianSimpul("a", AsalSimpul.Sasaran, TingkatKinerja.HasilAkhir,
            "<script>x</script>\"&\u0001")]);
        PenulisPohon.Tulis(jahat, TataLetakPohon.Susun(pohon.Akar), new RupaPohon("<b>"));
        jahat.ToString().ShouldNotContain("<script>");
        XDocument.Parse(jahat.ToString()).Root.ShouldNotBeNull().Value.ShouldContain("<script>");
    }

    [Fact]
    public void Cetakan_A3_satu_lembar_dan_A4_satu_lembar_tiap_sasaran()
    {
        var pohon = PohonUji.Pohon();
        var a3 = CetakanPohon.Tulis(pohon, "Pohon & uji", KertasPohon.A3, _ => "");
        a3.ShouldContain("420mm 297mm");
        a3.Split("<section>").Length.ShouldBe(2);
        var a4 = CetakanPohon.Tulis(pohon, "Pohon", KertasPohon.A4, _ => "lintas");
        a4.Split("<section>").Length.ShouldBe(4, "dua sasaran, dan yang belum mendukung sasaran");
        a4.ShouldContain("Sasaran RPJMD S4: Meningkatnya mutu layanan › Tujuan T1: Kota yang rukun");
        a4.Split("Pelatihan kader").Length.ShouldBe(3, "programnya mendukung dua sasaran");
        a4.Split("max-width:").Length.ShouldBe(4, "gambar kecil tidak dibesarkan sepenuh lembar");
        foreach (var cetakan in new[] { a3, a4 })
        {
            cetakan.Split("8.01.01 Penunjang.").Length.ShouldBe(2, "disebut sekali di bawah gambar");
        }

        TataLetakPohon.Susun(pohon.Akar, renggang: 3).Tinggi.ShouldBeGreaterThan(TataLetakPohon.Susun(pohon.Akar).Tinggi);
    }

    [Fact]
    public void Di_kertas_tidak_ada_kata_yang_terpotong_dan_yang_terlalu_besar_dibagi()
    {
        var panjang = string.Join(' ', Enumerable.Repeat("Terwujudnya layanan yang baik bagi warga", 6)) + " akhirnya";
        var satu = PohonKinerja.Susun([new IsianSimpul("a", AsalSimpul.Sasaran, TingkatKinerja.HasilAkhir, panjang)]);
        var cetakan = CetakanPohon.Tulis(satu, "Pohon", KertasPohon.A3, _ => "");
        cetakan.ShouldContain("akhirnya");
        cetakan.ShouldNotContain("…");
        TataLetakPohon.Susun(satu.Akar).Kotak[0].Judul[^1].ShouldEndWith("…", customMessage: "di layar kotaknya dapat dibuka");
        CetakanPohon.Tulis(PohonUji.Besar(300), "Pohon", KertasPohon.A3, _ => "").Split("<section>").Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Lembar_Excel_memuat_setiap_simpul()
    {
        var pohon = PohonUji.Pohon();
        using var arsip = new ZipArchive(new MemoryStream(LembarPohon.Tulis(pohon, "Pohon", k => k == "8.01.02" ? "Dinas Lain" : "")));
        var isi = string.Concat(arsip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var baca = new StreamReader(e.Open());
            return baca.ReadToEnd();
        }));
        pohon.Semua.ShouldAllBe(s => isi.Contains(s.Isi.Kode, StringComparison.Ordinal));
        isi.ShouldContain("Dinas Lain");
    }
}
