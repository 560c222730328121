using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Fitur.Beranda;
using Akuntabel.Web.FormulirDokumen;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Beranda;

/// <content>Figures of the year: which are not known, and why.</content>
public partial class BerandaTests
{
    /// <summary>What is unknown says what it waits for, and leads there.</summary>
    [Theory]
    [InlineData(null, null, "", "target 2031 belum diisi", "/isi/target?tuju=target.%221.1%22#f:target__1_1_")]
    [InlineData(80, null, "", "realisasi 2031 belum diisi", "/isi/kinerja?tuju=1.1#f:1_1")]
    [InlineData(80, null, "1.1", "nilai komponen rumusnya belum lengkap", "/isi/komponen")]
    [InlineData(80, 0, "", "pembagi bernilai nol", "/isi/kinerja?tuju=1.1#f:1_1")]
    public void Capaian_yang_belum_diketahui_menyebut_sebabnya_dan_menuju_isiannya(
        int? target, int? realisasi, string berkomponen, string kata, string alamat)
    {
        VersiDokumen Draf(JenisDokumen j) => new()
            { Dokumen = "d", Jenis = j.Kode, Mulai = 2031, Selesai = 2031, Status = VersiDokumen.Draf };
        var k = new FaktaKinerja("S1", "1.1", "Konflik", "%", target, realisasi, null, "pembagi bernilai nol");
        var b = new BerandaKantor
        {
            Kantor = new BarisPerangkatDaerah { Id = "badan" }, Waktu = new WaktuKerja(2031, 1, false, [2031]),
            HariIni = new DateOnly(2031, 2, 3), Dokumen = [Draf(JenisDokumen.PerjanjianKinerja), Draf(JenisDokumen.Pengukuran)],
            Berkomponen = new HashSet<string> { berkomponen }, Ditulis = JenisDokumen.Semua.ToHashSet(),
        };
        var sebab = new PenunjukUkuran(b).Tunjuk(k).ShouldNotBeNull();
        (sebab.Kata, sebab.Alamat).ShouldBe((kata, "/pd/badan/dokumen/d" + alamat));
        new PenunjukUkuran(b with { Dokumen = [] }).Tunjuk(k)!.Alamat.ShouldStartWith("/pd/badan/siklus/", customMessage: "belum dimulai");
        new PenunjukUkuran(b).Tunjuk(k with { Capaian = 100 }).ShouldBeNull();
    }

    /// <summary>The head, who fills in nothing, sees the year instead of an empty half of the page.</summary>
    [Fact]
    public async Task Tahun_tanpa_tenggat_menyebut_tahunnya_dan_yang_lewat_di_tahun_lain()
    {
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var kartu = (await k.BukaAsync("/pd/badan?tahun=2027")).QuerySelector("section[aria-labelledby=keadaan]").ShouldNotBeNull();
        kartu.TextContent.ShouldContain("Tidak ada tenggat kantor ini untuk tahun 2027");
        var lain = kartu.QuerySelectorAll("li").Single(l => l.QuerySelector("a")?.TextContent == "Tenggat tahun 2031");
        lain.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Perjanjian Kinerja 2031 ditandatangani"),
            t => t.ShouldContain("terlambat 3 hari"));
        (await k.BukaAsync(lain.QuerySelector("a")?.GetAttribute("href") ?? "")).QuerySelector("#keadaan").ShouldNotBeNull()
            .TextContent.ShouldBe("Keadaan 2031");
    }

    [Fact]
    public async Task Kepala_melihat_keadaan_tahunnya()
    {
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var h = await k.BukaAsync("/pd/badan");
        h.QuerySelector("#keadaan").ShouldNotBeNull().TextContent.ShouldBe("Keadaan 2031");
        h.QuerySelectorAll("dl.keadaan dt").Select(d => d.TextContent).ShouldContain("Serapan anggaran");
        h.QuerySelectorAll(".dua > div:first-child .tugas a").Select(a => a.TextContent)
            .ShouldContain(t => t.StartsWith("Tahap berikutnya"));
    }

    /// <summary>What is one thing to do opens where it is done first, not a list.</summary>
    [Fact]
    public void Banyak_isian_yang_sama_menuju_yang_pertama()
    {
        HalKurangIsian Satu(int i) => new("renstra", $"Program pendukung: sasaran {i}", "", $"/lembar/{i}", BobotKurang.Menahan)
        {
            DiDaftar = $"/isi#{i}", Kelompok = new KelompokKurang("Program pendukung", "sasaran", "/isi"),
        };
        KelompokKurang.Satukan([Satu(1), Satu(2)]).Select(k => k.Alamat).ShouldBe(["/lembar/1", "/lembar/2"]);
        KelompokKurang.Satukan([Satu(1), Satu(2), Satu(3)]).ShouldHaveSingleItem().Alamat.ShouldBe("/isi#1");
    }

    /// <summary>Figures of last year fill no measurement of this one.</summary>
    [Fact]
    public void Angka_tahun_lalu_tidak_membuat_pengukuran_terisi()
    {
        static RingkasanBagian Ringkas(string baris) => RingkasanBagian.Semua(JenisDokumen.Pengukuran,
            new KumpulanBerkas([KeyValuePair.Create("kinerja.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(
                "indikator,tahun,triwulan,satuan,realisasi,sumber\n" + baris))]), null, 2031)[0];
        Ringkas("1.1,2030,,%,80,LHP\n").ShouldSatisfyAllConditions(r => r.Kosong.ShouldBeTrue(), r => r.Uraian.ShouldBe(""));
        Ringkas("1.1,2030,,%,80,LHP\n1.1,2031,1,%,20,LHP\n1.1,2031,2,%,40,LHP\n")
            .ShouldSatisfyAllConditions(r => r.Kosong.ShouldBeFalse(), r => r.Uraian.ShouldBe("1 indikator"));
    }
}
