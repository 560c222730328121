using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>A quarter runs by the SOP: each does what is his, the head's yes locks it, nothing gets past the lock.</summary>
public partial class AlurTests : KantorUji
{
    private const string Renstra =
        "sasaran:\n  - kode: '1'\n    uraian: Sasaran\n    indikator:\n      - {kode: '1.1', uraian: Ormas terbina, satuan: '%', penanggung-jawab: Bidang Satu}\n"
        + "      - {kode: '1.2', uraian: Konflik tertangani, satuan: '%', penanggung-jawab: Bidang Dua}\n";

    private const string Terisi = "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,%,20,LHP\n1.2,2022,1,%,15,LHP\n";

    private static string Pangkal(int triwulan = 1) => $"/pd/{PelayanUji.Badan}/alur/2022/{triwulan}";

    [Fact]
    public async Task Dari_perintah_sampai_terkunci_dan_dibuka_lagi()
    {
        var v = await SiapkanAsync(Terisi);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var satu = await SubBidangAsync("satu");
        using var dua = await SubBidangAsync("dua");
        await GerakAsync(kepala, "Mulai");
        (await Utama(satu)).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Bidang Satu: Mengisi formulir"), t => t.ShouldNotContain("Bidang Dua: Mengisi formulir"));
        await GerakAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"));
        await GerakAsync(dua, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", "1"));
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"));
        (await Utama(kepala)).ShouldContain("Giliran Anda: Menganalisis");
        await GerakAsync(kepala, "Kembalikan", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Ke", "3"), ("Isian.KeUnit",
            "dua"), ("Isian.Catatan", "Angka terbalik"));
        (await Utama(dua)).ShouldContain("Angka terbalik");
        (await Utama(satu)).ShouldNotContain("Bidang Satu: Mengisi formulir");
        (await BerandaAsync(dua)).ShouldContain("Dikembalikan: Angka terbalik");
        await GerakAsync(dua, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", "2"));
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "5"), ("Isian.Putaran", "2"));
        await GerakAsync(kepala, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "2"));
        (await Utama(dua)).ShouldContain("Angka triwulan ini terkunci");
        (await kepala.BukaAsync(Pangkal())).QuerySelector("form[action*='handler=Buka']").ShouldNotBeNull("langkah 8 belum selesai");
        (await KolomBerisianAsync(perencana, v, "terkunci")).ShouldNotContain("Triwulan I");

        // by form, by text, by whatever way: not the locked quarter; another quarter, yes
        var kini = await KiniAsync(v);
        (await Store.SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, kini.Revisi, Isi(("kinerja.csv",
            Terisi.Replace("1.2,2022,1,%,15", "1.2,2022,1,%,51")))))
            .ShouldBeOfType<HasilSimpan.Ditolak>().Pesan.ShouldSatisfyAllConditions(
                p => p.ShouldContain("Triwulan I 2022 terkunci"), p => p.ShouldContain("1.2"), p => p.ShouldNotContain("1.1;"), p =>
                    p.ShouldContain("Pengguna Kepala"));
        (await Store.SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, kini.Revisi, Isi(("kinerja.csv",
            Terisi + "1.1,2022,2,%,40,LHP\n"))))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();

        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "8"), ("Isian.Putaran", "1"));
        await GerakAsync(kepala, "Buka", ("Isian.Ke", "3"), ("Isian.KeUnit", "dua"), ("Isian.Catatan", "Salah ketik ditemukan"));
        kini = await KiniAsync(v);
        (await Store.SimpanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, kini.Revisi, Isi(("kinerja.csv",
            Terisi.Replace("1.2,2022,1,%,15", "1.2,2022,1,%,51")))))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();
    }

    // columns that may be typed in; those that may not lead to the reason
    private static async Task<IReadOnlyList<string>> KolomBerisianAsync(HttpClient k, VersiDokumen v, string sebab)
    {
        var html = await k.BukaAsync(Alamat(v) + "/isi/kinerja");
        var kepala = html.QuerySelectorAll("table.tabel-silang thead th").ToList();
        kepala.Single(t => t.TextContent.Trim().StartsWith("Triwulan I" + sebab, StringComparison.Ordinal)).QuerySelector("a").ShouldNotBeNull()
            .GetAttribute("href").ShouldBe("#" + sebab);
        html.GetElementById(sebab).ShouldNotBeNull();
        var isian = html.QuerySelectorAll("table.tabel-silang tbody tr").SelectMany(r => r.Children.Index()
            .Where(s => s.Item.QuerySelector("input:not([type=hidden])") is not null).Select(s => kepala[s.Index].TextContent.Trim())).Distinct().ToList();
        isian.ShouldContain("Triwulan II");
        return isian;
    }

    // who does what of which step; a refusal changes nothing
    [Theory]
    [InlineData("satu", "3", "dua", false)]
    [InlineData("satu", "3", "satu", true)]
    [InlineData("perencana", "3", "dua", true)]
    [InlineData("kepala", "3", "dua", false)]
    [InlineData("penyusun", "3", "dua", false)]
    public async Task Langkah_hanya_dikerjakan_pelaksananya(string siapa, string langkah, string unit, bool boleh)
    {
        await SiapkanAsync(Terisi);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
        using var klien = siapa == "satu" ? await SubBidangAsync("satu")
            : await Pelayan.KlienAsync(Enum.Parse<Peran>(char.ToUpperInvariant(siapa[0]) + siapa[1..]));
        using var jawaban = await KirimAsync(klien, "Selesai", ("Isian.Langkah", langkah), ("Isian.Unit", unit), ("Isian.Putaran", "1"));
        jawaban.StatusCode.ShouldBe(boleh ? HttpStatusCode.Found : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Kepala_saja_yang_menyetujui_bukan_perencana()
    {
        await SiapkanAsync(Terisi);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(perencana, "Mulai");
        foreach (var unit in new[] { "satu", "dua" })
        {
            await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", unit), ("Isian.Putaran", "1"));
        }

        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"));
        using var jawaban = await KirimAsync(perencana, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Yang_kosong_diserahkan_dengan_sebabnya_dan_yang_diketik_tetap_bila_ditolak()
    {
        await SiapkanAsync("indikator,tahun,triwulan,satuan,realisasi,sumber\n1.2,2022,1,%,15,LHP\n");
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
        using var satu = await SubBidangAsync("satu");
        using var tanpa = await KirimAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"));
        var halaman = (await UtuhAsync(tanpa)).QuerySelector("main")?.TextContent ?? "";
        halaman.ShouldContain("1 isian belum diisi. Isi dahulu");
        halaman.ShouldContain("Ormas terbina (1.1)");
        using var basi = await KirimAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "9"),
            ("Isian.Catatan", "Kegiatan baru triwulan II"));
        (await UtuhAsync(basi)).QuerySelectorAll("input[name='Isian.Catatan']").OfType<IHtmlInputElement>().ShouldContain(i =>
            i.Value == "Kegiatan baru triwulan II");
        await GerakAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"), ("Isian.Catatan",
            "Kegiatan baru triwulan II"));
        (await Utama(kepala)).ShouldContain("Kegiatan baru triwulan II");
    }

    [Fact]
    public async Task Yang_sudah_diserahkan_unit_tidak_diubahnya_sampai_dikembalikan_kepadanya()
    {
        var v = await SiapkanAsync(Terisi);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
        using var satu = await SubBidangAsync("satu");
        await GerakAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"));
        (await UbahAsync("20", "21")).ShouldContain("sudah menyerahkan triwulan I");
        (await KolomBerisianAsync(satu, v, "diserahkan")).ShouldNotContain("Triwulan I");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", "1"));
        await GerakAsync(perencana, "Kembalikan", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"), ("Isian.Ke", "3"), ("Isian.KeUnit",
            "dua"), ("Isian.Catatan", "cek"));
        (await UbahAsync("20", "21")).ShouldContain("sudah menyerahkan triwulan I", customMessage: "yang dikembalikan unit lain");
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", "2"));
        await GerakAsync(perencana, "Kembalikan", ("Isian.Langkah", "5"), ("Isian.Putaran", "2"), ("Isian.Ke", "3"), ("Isian.KeUnit",
            "satu"), ("Isian.Catatan", "cek"));
        (await UbahAsync("20", "21")).ShouldBeEmpty();
        (await BacaAsync(v, "kinerja.csv")).ShouldContain("1.1,2022,1,%,21");

        async Task<string> UbahAsync(string dari, string ke)
        {
            var halaman = await satu.BukaAsync(AlamatUbah(v, "kinerja.csv"));
            var kotak = halaman.QuerySelectorAll("input").OfType<IHtmlInputElement>().First(i => i.Value == dari);
            using var jawaban = await KirimAsync(satu, halaman, "simpan", (kotak.Name ?? "", ke));
            return jawaban.StatusCode == HttpStatusCode.Found ? "" : (await jawaban.HtmlAsync()).QuerySelector("main")?.TextContent ?? "";
        }
    }

    // unit, target, quarters before and this one, how quarters make the year, which way is better → what is asked
    [Theory]
    [InlineData("%", "80", "40,5", "", "")]
    [InlineData("%", "43", "435", "", "lebih dari 100 %")]
    [InlineData("orang", "100", "435", "", "jauh di atas target")]
    [InlineData("orang", "100", "150", "", "150 di atas target 100, yaitu 150,00 %")]
    [InlineData("orang", "100", "100", "", "")]
    [InlineData("orang", "5000", "100;110;115", "", "")]
    [InlineData("orang", "5000", "100;110;400", "", "jauh dari gerak triwulan sebelumnya (100; 110)")]
    [InlineData("orang", "5000", "100;110;40", "", "jauh dari gerak triwulan sebelumnya")]
    [InlineData("orang", "100", "20;0", "", "0 berarti sudah diukur")]
    [InlineData("orang", "100", "0;0", "", "")]
    [InlineData("orang", "100", "20;", "", "")]
    [InlineData("kasus", "2", "9", "turun", "")]
    [InlineData("orang", "5000", "40;4000", "", "berbeda jauh")]
    [InlineData("orang", "5000", "4000;40", "", "berbeda jauh")]
    [InlineData("orang", "5000", "2000;1500", "sampai-dengan", "lebih rendah daripada triwulan sebelumnya")]
    [InlineData("kasus", "10", "4;3", "", "")]
    [InlineData("%", "80", "", "", "")]
    [InlineData("%", "80", "belum", "", "")]
    public void Angka_janggal_ditanya(string satuan, string target, string realisasi, string cara, string tanya)
    {
        var b = new BarisRekapTriwulan(
            new IndikatorRenstra("1.1", "Uji", satuan, "") { MakinRendah = cara == "turun", Agregasi = cara == "turun" ? "" : cara }, "",
                target, true, realisasi.Split(';'), "");
        if (tanya.Length == 0)
        {
            b.Janggal.ShouldBeEmpty();
        }

        b.Janggal.ShouldContain(tanya);
    }

    [Fact]
    public async Task Angka_janggal_diserahkan_dengan_sebabnya_dan_terlihat_kepala()
    {
        await SiapkanAsync(Terisi.Replace("%,20", "%,435"));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
        using var satu = await SubBidangAsync("satu");
        using var tanpa = await KirimAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"));
        (await UtuhAsync(tanpa)).QuerySelector("main")?.TextContent.ShouldContain("435 % lebih dari 100 %");
        await GerakAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"), ("Isian.Catatan",
            "Dihitung per kegiatan"));
        (await Utama(kepala)).ShouldSatisfyAllConditions(t => t.ShouldContain("435 % lebih dari 100 %"), t =>
            t.ShouldContain("Dihitung per kegiatan"));
    }

    [Fact]
    public async Task Unit_yang_ditandai_tidak_hilang_diam_diam_dan_yang_belum_ada_disiapkan()
    {
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
        (await Store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).ShouldContain(d => d.Jenis == JenisDokumen.Pengukuran.Kode);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var unit in new[] { "satu", "dua" })
        {
            await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", unit), ("Isian.Putaran", "1"),
                ("Isian.Catatan", "belum ada"));
        }

        (await BerandaAsync(perencana)).ShouldContain("1 langkah menunggu Anda");
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"));
        using var salah = await KirimAsync(kepala, "Kembalikan", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Ke", "5"),
            ("Isian.KeUnit", "dua"), ("Isian.Catatan", "cek"));
        (await UtuhAsync(salah)).QuerySelector("main")?.TextContent.ShouldContain("Anda menandai unit");
        using var kosong = await KirimAsync(kepala, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"));
        (await UtuhAsync(kosong)).QuerySelector("main")?.TextContent.ShouldContain("2 indikator belum terisi");
    }

    [Fact]
    public async Task Kepala_menyetujui_yang_dibacanya_bukan_yang_berubah_sesudahnya()
    {
        var v = await SiapkanAsync(Terisi);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await SampaiKepalaAsync(kepala);
        var dibaca = (await klienSidik(kepala)).ShouldNotBeNull();
        await DisimpanRekanAsync(v, "kinerja.csv", Terisi.Replace("1.1,2022,1,%,20", "1.1,2022,1,%,99"));
        using var basi = await KirimAsync(kepala, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"), ("Isian.Sidik", dibaca));
        (await UtuhAsync(basi)).QuerySelector("main")?.TextContent.ShouldContain("berubah sejak Anda membacanya");
        (await Utama(kepala)).ShouldNotContain("Angka triwulan ini terkunci");
        await GerakAsync(kepala, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"));

        static async Task<string?> klienSidik(HttpClient k) => (await k.BukaAsync(Pangkal())).QuerySelector("input[name='Isian.Sidik']")?.GetAttribute("value");
    }

    [Fact]
    public async Task Impor_ke_triwulan_terkunci_ditolak_sebelum_dan_ketika_diterapkan_dan_perencana_tidak_membukanya()
    {
        var v = await SiapkanAsync(Terisi);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await SampaiKepalaAsync(kepala);
        await GerakAsync(kepala, "Selesai", ("Isian.Langkah", "7"), ("Isian.Putaran", "1"));
        var impor = Pelayan.Layanan.GetRequiredService<Akuntabel.Web.Fitur.Berkas.ImporInstansi>();
        var berkas = (await Store.IsiAsync(await KiniAsync(v))).Dengan("kinerja.csv",
            System.Text.Encoding.UTF8.GetBytes(Terisi.Replace("%,20", "%,22")));
        berkas = berkas.Gabung(Isi(("target.csv", "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,rkt,80,RKT\n")));
        var rencana = await impor.RencanakanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2022), berkas, _ => true);
        rencana.Tolakan.ShouldNotBeNull().ShouldContain("terkunci");
        var hasil = await impor.TerapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, PelayanUji.Badan, Periode.Tahun(2022), berkas,
            rencana.SidikKini, "", _ => true);
        (hasil.Berhasil, hasil.Pesan.Contains("terkunci")).ShouldBe((false, true));
        (await Store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).ShouldNotContain(d => d.Jenis == JenisDokumen.RencanaKinerja.Kode,
            "semuanya atau tidak satu pun");

        // what comes after the head's yes takes nothing of it back, and only he opens it again
        using var kembali = await KirimAsync(perencana, "Kembalikan", ("Isian.Langkah", "8"), ("Isian.Putaran", "1"), ("Isian.Ke", "1"),
            ("Isian.Catatan", "."));
        kembali.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "8"), ("Isian.Putaran", "1"));
        using var buka = await KirimAsync(perencana, "Buka", ("Isian.Ke", "5"), ("Isian.Catatan", "ulang"));
        buka.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Yang_memutuskan_tetap_kepala_apa_pun_sebutannya_dalam_SOP()
    {
        await SiapkanAsync(Terisi);
        await BuatAsync(JenisDokumen.Sop, ("sop/kumpul.yaml",
            "judul: Kumpul\npelaksana: [STAF]\nlangkah:\n  - {kegiatan: Mengisi, pelaksana: [STAF], tindakan: isi-pengukuran}\n"
            + "  - {kegiatan: Menyetujui, pelaksana: [STAF], jenis: keputusan, tidak: 1, tindakan: tetapkan-triwulan}\n"));
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(perencana, "Mulai");
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "1"), ("Isian.Putaran", "1"));
        using var jawaban = await KirimAsync(perencana, "Selesai", ("Isian.Langkah", "2"), ("Isian.Putaran", "1"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Selesai", ("Isian.Langkah", "2"), ("Isian.Putaran", "1"));
    }

    [Fact]
    public async Task Sop_kantor_dipakai_bila_ada_dan_yang_berjalan_tidak_berubah_karenanya()
    {
        await SiapkanAsync(Terisi);
        const string Sop = "judul: Pengumpulan Kantor\npelaksana: [KADIS, SEKRETARIS]\nlangkah:\n"
            + "  - {kegiatan: Mengisi, pelaksana: [SEKRETARIS], tindakan: isi-pengukuran, waktu: {lama: 2, satuan: hari}}\n"
            + "  - {kegiatan: Menyetujui, pelaksana: [KADIS], jenis: keputusan, tidak: 1, tindakan: tetapkan-triwulan}\n";
        var sop = await BuatAsync(JenisDokumen.Sop, ("sop/kumpul.yaml", Sop));
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        (await Utama(perencana)).ShouldContain("Menurut SOP Pengumpulan Kantor.");
        await GerakAsync(perencana, "Mulai");
        await DisimpanRekanAsync(sop, "sop/kumpul.yaml", Sop.Replace("Mengisi", "Mengisi dengan cara baru"));
        (await Utama(perencana)).ShouldContain("1. Mengisi.");
        (await Utama(perencana, Pangkal(2))).ShouldContain("1. Mengisi dengan cara baru");
    }

    [Fact]
    public async Task Yang_tidak_ada_dijawab_tidak_ada()
    {
        await SiapkanAsync(Terisi);
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var alamat in new[] { Pangkal(5), $"/pd/{PelayanUji.Badan}/alur/1999/1", "/pd/tiada/alur/2022/1" })
        {
            using var jawaban = await klien.GetAsync(alamat);
            jawaban.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        }
    }

    private async Task SampaiKepalaAsync(HttpClient kepala, int triwulan = 1)
    {
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(kepala, triwulan, "Mulai");
        await GerakAsync(perencana, triwulan, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"));
        await GerakAsync(perencana, triwulan, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", "1"));
        await GerakAsync(perencana, triwulan, "Selesai", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"));
    }

    private async Task<VersiDokumen> SiapkanAsync(string kinerja)
    {
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        return await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", kinerja));
    }

    private static async Task<string> Utama(HttpClient klien, string? alamat = null) =>
        string.Join(' ', ((await klien.BukaAsync(alamat ?? Pangkal())).QuerySelector("main")?.TextContent ?? "").Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));

    private static Task<string> BerandaAsync(HttpClient klien) => Utama(klien, $"/pd/{PelayanUji.Badan}?tahun=2022");

    private static Task<HttpResponseMessage> KirimAsync(HttpClient klien, string tindakan, params (string Nama, string Isi)[] isian) =>
        KirimAsync(klien, 1, tindakan, isian);

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, int triwulan, string tindakan, params (string Nama, string Isi)[] isian)
    {
        var halaman = await klien.BukaAsync(Pangkal(triwulan));
        // who may not do it has no form of it: the token of any other counts
        var penanda = halaman.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        // what was read goes along, as in a browser
        if (halaman.QuerySelector("input[name='Isian.Sidik']")?.GetAttribute("value") is { } sidik && isian.All(b =>
            b.Nama != "Isian.Sidik"))
        {
            isian = [.. isian, ("Isian.Sidik", sidik)];
        }

        return await klien.PostAsync(
            new Uri($"{Pangkal(triwulan)}?handler={tindakan}", UriKind.Relative),
            new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", penanda), .. isian.Select(b =>
                KeyValuePair.Create(b.Nama, b.Isi))]));
    }

    private static Task GerakAsync(HttpClient klien, string tindakan, params (string Nama, string Isi)[] isian) =>
        GerakAsync(klien, 1, tindakan, isian);

    private static async Task GerakAsync(HttpClient klien, int triwulan, string tindakan, params (string Nama, string Isi)[] isian)
    {
        using var jawaban = await KirimAsync(klien, triwulan, tindakan, isian);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
    }
}
