using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Papan;

/// <summary>The board of a quarter says how it stands, in figures that are those of its report, each with where it comes from.</summary>
public class PapanTests : KantorUji
{
    private const string Renstra =
        "sasaran:\n  - kode: '1'\n    uraian: Ormas tertib\n    program: ['1.01']\n    indikator:\n"
        + "      - {kode: '1.1', uraian: Ormas terbina, satuan: orang, polaritas: naik, rumus-capaian: realisasi-per-target, agregasi: kumulatif, penanggung-jawab: Bidang Satu}\n"
        + "      - {kode: '1.2', uraian: Konflik tertangani, satuan: orang, polaritas: naik, rumus-capaian: realisasi-per-target, agregasi: kumulatif, penanggung-jawab: Bidang Dua}\n"
        + "  - kode: '2'\n    uraian: Warga paham\n    program: ['1.02']\n    indikator:\n"
        + "      - {kode: '2.1', uraian: Warga terlatih, satuan: orang, polaritas: naik, rumus-capaian: realisasi-per-target, agregasi: kumulatif, penanggung-jawab: Bidang Satu}\n"
        + "  - kode: '3'\n    uraian: Belum diukur\n    program: ['1.02']\n    indikator:\n"
        + "      - {kode: '3.1', uraian: Kelak diukur, satuan: orang, polaritas: naik, rumus-capaian: realisasi-per-target, agregasi: kumulatif, penanggung-jawab: Bidang Dua}\n";

    private const string Janji = "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,rkt,100,\n1.2,2022,,rkt,40,\n2.1,2022,,rkt,80,\n3.1,2022,,rkt,10,\n"
        + "1.1,2022,1,rencana-aksi,20,\n1.1,2022,2,rencana-aksi,30,\n1.2,2022,1,rencana-aksi,10,\n1.2,2022,2,rencana-aksi,10,\n";

    private const string Terukur = "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,orang,15,LHP Januari\n1.2,2022,1,orang,10,Daftar hadir\n"
        + "2.1,2022,1,orang,4,Daftar hadir\n1.1,2022,2,orang,20,LHP\n1.2,2022,2,orang,11,LHP\n2.1,2022,2,orang,4,LHP\n";

    private const string Pagu = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran,pemilik\n"
        + "1.01,Pembinaan,1.01.01,Bina,1.01.01.01,Bina ormas,orang,10,,1000,,,Bidang Satu\n1.01,Pembinaan,1.01.01,Bina,1.01.01.02,Bina konflik,orang,10,,500,,,Bidang Dua\n"
        + "1.02,Pelatihan,1.02.01,Latih,1.02.01.01,Latih warga,orang,10,,2000,,,Bidang Satu; Bidang Dua\n";

    private const string Belanja = "kode_sub,triwulan,realisasi,realisasi_fisik\n1.01.01.01,1,250,2\n1.01.01.02,1,300,3\n1.02.01.01,1,100,1\n";

    private static KalenderKerja Kalender { get; } = new();

    private PelaksanaanSopStore Jalan => Pelayan.Layanan.GetRequiredService<PelaksanaanSopStore>();

    private Pelaku Kepala => new(Pelayan.Pemda, "kepala", "Bu Kepala", "uji");

    private static string Pangkal(int triwulan = 1) => $"/pd/{PelayanUji.Badan}/papan/2022/{triwulan}";

    [Fact]
    public async Task Judul_menyatakan_keadaan_dan_unit_yang_perlu_dilihat_di_atas()
    {
        await SiapkanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await JudulAsync(kepala)).ShouldBe("Triwulan I 2022: pengumpulan data belum dimulai");
        var id = await MulaiAsync();
        (await JudulAsync(kepala)).ShouldBe("Triwulan I 2022: 2 dari 2 unit belum menyerahkan");
        (await UnitAsync(kepala)).ShouldBe(["Bidang Satu: sedang diisi", "Bidang Dua: sedang diisi"]);
        await SelesaiAsync(id, 3, "satu", 1);
        (await JudulAsync(kepala)).ShouldBe("Triwulan I 2022: 1 dari 2 unit belum menyerahkan");
        (await UnitAsync(kepala)).ShouldBe(["Bidang Dua: sedang diisi", "Bidang Satu: diserahkan"]);
        await SelesaiAsync(id, 3, "dua", 1);
        (await JudulAsync(kepala)).ShouldBe("Triwulan I 2022: 2 unit sudah menyerahkan");
        (await Jalan.KembalikanAsync(Kepala, PelayanUji.Badan, id, new TugasDituju(5, "", 1), (3, ["dua"]), "Angka terbalik", Kalender))
            .ShouldBeOfType<HasilGerak.Bergerak>();
        (await JudulAsync(kepala)).ShouldBe("Triwulan I 2022: 1 dari 2 unit belum menyerahkan; 1 dikembalikan");
        (await UnitAsync(kepala)).ShouldBe(["Bidang Dua: dikembalikan", "Bidang Satu: diserahkan"]);
        (await UtamaAsync(kepala)).ShouldContain("Dikembalikan: Angka terbalik");
        Pelayan.Jam.Maju(TimeSpan.FromDays(30));
        (await JudulAsync(kepala)).ShouldContain("1 terlambat");
        (await UnitAsync(kepala))[0].ShouldBe("Bidang Dua: dikembalikan, terlambat");
    }

    [Fact]
    public async Task Langkah_yang_menunggu_pembacanya_satu_tombol_dan_yang_bukan_miliknya_tidak()
    {
        await SiapkanAsync();
        var id = await MulaiAsync();
        await SelesaiAsync(id, 3, "satu", 1);
        await SelesaiAsync(id, 3, "dua", 1);
        foreach (var (peran, ada) in new[] { (Peran.Perencana, true), (Peran.Kepala, false), (Peran.Bappeda, false) })
        {
            using var klien = await Pelayan.KlienAsync(peran);
            (await klien.BukaAsync(Pangkal())).QuerySelectorAll(".langkah a").Select(a => a.GetAttribute("href")).ShouldBe(
                ada ? [$"/pd/{PelayanUji.Badan}/alur/2022/1"] : [], peran.ToString());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Setiap_angka_papan_adalah_angka_laporan_triwulannya(int triwulan)
    {
        await SiapkanAsync();
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var papan = Angka(await perencana.BukaAsync(Pangkal(triwulan)));
        var halaman = await perencana.BukaAsync(Pangkal(triwulan));
        using var mulai = await perencana.KirimAsync(halaman, ".kepala-halaman form", "/");
        mulai.Headers.Location?.ToString().ShouldBe($"/pd/{PelayanUji.Badan}/laporan/2022?triwulan={triwulan}");
        var berkas = await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2022, triwulan), PilihanVersi.Terbaru);
        var naskah = PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas)).Naskah.ShouldNotBeNull();
        var tercetak = FaktaNaskah.DenganMasukan(naskah.Telusuri().SelectMany(r => r.Isi.OfType<Angka>()).Select(a => a.Fakta))
            .DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.Besaran.Ada ? f.CetakAngka() : "belum ada");
        var sama = papan.Where(a => tercetak.ContainsKey(a.Id)).ToList();
        sama.Select(a => $"{a.Id} {a.Teks}").ShouldBe(sama.Select(a => $"{a.Id} {tercetak[a.Id]}"));
        sama.Select(a => a.Id).ShouldBeSubsetOf(papan.Select(a => a.Id));
        foreach (var id in new[] { $"indikator.1.1.aksi.tw{triwulan}.capaian", $"indikator.1.1.aksi.tw{triwulan}.target", "indikator.2.1.capaian", "anggaran.program.1.01.serapan", "anggaran.seluruh.serapan" })
        {
            sama.ShouldContain(a => a.Id == id, id);
        }

        // begun, it is there: nothing else on the board becomes another figure
        Angka(await perencana.BukaAsync(Pangkal(triwulan))).ShouldBe(papan);
    }

    [Fact]
    public async Task Yang_paling_jauh_dari_target_di_atas_dan_yang_belum_diukur_di_bawah()
    {
        await SiapkanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await kepala.BukaAsync(Pangkal());
        halaman.QuerySelectorAll(".capaian .keping").Select(k => k.TextContent).ShouldBe(["Sasaran 2", "Sasaran 1", "Sasaran 3"]);
        halaman.QuerySelectorAll(".capaian-rinci")[1].QuerySelectorAll("tbody tr td:first-child").Select(s => s.TextContent[..5]).ShouldBe(["Ormas", "Konfl"]);
        // against what was promised for the quarter: 15 of 20, 10 of 10; without a promise against the year: 4 of 80
        halaman.QuerySelectorAll(".capaian-nilai .dari-mana").Select(a => a.FirstChild?.TextContent).ShouldBe(["5,00", "87,50", "belum ada"]);
    }

    [Fact]
    public async Task Serapan_tiap_unit_dihitung_sekali_dan_jumlahnya_jumlah_kantor()
    {
        await SiapkanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await kepala.BukaAsync(Pangkal())).QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent == "Serapan per unit")
            .QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.QuerySelectorAll("td").Take(4).Select(s => s.QuerySelector("a")?.FirstChild?.TextContent ?? s.FirstChild?.TextContent.Trim())))
            .ShouldBe(["Bidang Satu dan Bidang Dua|2.000|100|5,00", "Bidang Satu|1.000|250|25,00", "Bidang Dua|500|300|60,00"]);
    }

    [Fact]
    public async Task Setiap_angka_menjawab_dari_mana_sampai_isiannya()
    {
        await SiapkanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var alamat = (await kepala.BukaAsync(Pangkal(2))).QuerySelectorAll("a.dari-mana").Select(a => a.GetAttribute("href") ?? "").Distinct().ToList();
        alamat.Count.ShouldBeGreaterThan(25);
        foreach (var a in alamat)
        {
            using var jawaban = await kepala.GetAsync(a);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK, a);
        }

        // the figure is held to the cap of the report, so one further
        var mentah = await TelusuriAsync(await kepala.BukaAsync($"{Pangkal(2)}/asal?angka=indikator.1.1.aksi.tw2.capaian"), "(mentah)");
        Rapat(mentah.QuerySelector("main").ShouldNotBeNull().TextContent).ShouldContain("35 / 50 × 100 = 70,00 %");
        var realisasi = await TelusuriAsync(mentah, "Realisasi rencana aksi");
        realisasi.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td")[2].QuerySelector("a")?.GetAttribute("href")).ShouldAllBe(h => h != null && h.Contains("/isi/kinerja"));
        using var tiada = await kepala.GetAsync($"{Pangkal(2)}/asal?angka=tidak.ada");
        tiada.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        async Task<IHtmlDocument> TelusuriAsync(IHtmlDocument halaman, string apa) => await kepala.BukaAsync(
            halaman.QuerySelectorAll("tbody a").Single(a => a.TextContent.Contains(apa, StringComparison.Ordinal)).GetAttribute("href") ?? "");
    }

    [Fact]
    public async Task Yang_berubah_sesudah_disetujui_tampak_dengan_akibatnya_pada_papan_dan_pada_langkah_kepala()
    {
        var v = await SiapkanAsync();
        var id = await MulaiAsync();
        await SelesaiAsync(id, 3, "satu", 1);
        await SelesaiAsync(id, 3, "dua", 1);
        await SelesaiAsync(id, 5, "", 1);
        await SelesaiAsync(id, 7, "", 1);
        await SelesaiAsync(id, 8, "", 1);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await UtamaAsync(kepala)).ShouldNotContain("sejak disetujui");
        Pelayan.Jam.Maju(TimeSpan.FromMinutes(1));
        (await Jalan.BukaKembaliAsync(Kepala, PelayanUji.Badan, id, (5, []), "Salah ketik", Kalender)).ShouldBeOfType<HasilGerak.Bergerak>();
        (await UtamaAsync(kepala)).ShouldContain("Belum ada yang berubah sejak disetujui");
        Pelayan.Jam.Maju(TimeSpan.FromMinutes(1));
        await DisimpanRekanAsync(v, "kinerja.csv", Terukur.Replace("1.1,2022,1,orang,15", "1.1,2022,1,orang,18"));
        await DisimpanRekanAsync(v, "realisasi-anggaran.csv", Belanja.Replace("1.01.01.01,1,250", "1.01.01.01,1,400"));
        await SelesaiAsync(id, 5, "", 2);
        foreach (var alamat in new[] { Pangkal(), $"/pd/{PelayanUji.Badan}/alur/2022/1" })
        {
            var bagian = (await kepala.BukaAsync(alamat)).QuerySelector("section[aria-labelledby=beda]").ShouldNotBeNull(alamat);
            bagian.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(s => Rapat(s.TextContent)))).ShouldBe(
                ["Ormas terbinaRealisasi | 15 orang | 18 orang | capaian 75,00 menjadi 90,00", "Bina ormasRealisasi anggaran | Rp250 | Rp400 | serapan 25,00 menjadi 40,00"]);
            Rapat(bagian.TextContent).ShouldContain("rata-rata capaian sasaran 46,25 menjadi 50,00");
            bagian.TextContent.ShouldContain("Salah ketik");
        }

        // once he has agreed again, what stands is what he agreed to
        await SelesaiAsync(id, 7, "", 2);
        foreach (var alamat in new[] { Pangkal(), $"/pd/{PelayanUji.Badan}/alur/2022/1" })
        {
            (await kepala.BukaAsync(alamat)).QuerySelector("section[aria-labelledby=beda]").ShouldBeNull(alamat);
        }
    }

    [Theory]
    [InlineData(Peran.Perencana, true)]
    [InlineData(Peran.Kepala, false)]
    [InlineData(Peran.Apip, false)]
    public async Task Laporan_triwulan_dimulai_hanya_oleh_yang_menulisnya(Peran peran, bool boleh)
    {
        await SiapkanAsync();
        using var klien = await Pelayan.KlienAsync(peran);
        (await klien.BukaAsync(Pangkal())).QuerySelector(".kepala-halaman form").ShouldSatisfyAllConditions(f => (f is not null).ShouldBe(boleh));
    }

    [Theory]
    [InlineData("/pd/badan/papan/2022/5")]
    [InlineData("/pd/badan/papan/1999/1")]
    [InlineData("/pd/tiada/papan/2022/1")]
    public async Task Yang_tidak_ada_dijawab_tidak_ada(string alamat)
    {
        using var klien = await Pelayan.KlienAsync(Peran.Bappeda);
        using var jawaban = await klien.GetAsync(alamat);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Kantor_kosong_menyebut_mulai_dari_mana()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        (await UtamaAsync(klien)).ShouldContain("belum dapat dihitung");
    }

    private async Task<VersiDokumen> SiapkanAsync()
    {
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: Badan Uji\n"));
        await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", Janji));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Pagu));
        return await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Terukur), ("realisasi-anggaran.csv", Belanja));
    }

    private async Task<string> MulaiAsync(int triwulan = 1) => (await Jalan.MulaiAsync(
        Kepala, (PelayanUji.Badan, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, triwulan)), KatalogSop.PengumpulanData, ["satu", "dua"], Kalender))
        .ShouldBeOfType<HasilGerak.Bergerak>().Jadi.Id;

    private async Task SelesaiAsync(string id, int langkah, string unit, int putaran) =>
        (await Jalan.SelesaikanAsync(Kepala, PelayanUji.Badan, id, new TugasDituju(langkah, unit, putaran), "", Kalender)).ShouldBeOfType<HasilGerak.Bergerak>();

    private static async Task<string> JudulAsync(HttpClient klien) => (await klien.BukaAsync(Pangkal())).QuerySelector("h1")?.TextContent ?? "";

    private static async Task<string> UtamaAsync(HttpClient klien) => Rapat((await klien.BukaAsync(Pangkal())).QuerySelector("main")?.TextContent ?? "");

    private static async Task<List<string>> UnitAsync(HttpClient klien) => [.. (await klien.BukaAsync(Pangkal())).QuerySelectorAll("section[aria-labelledby=unit] tbody tr")
        .Select(r => $"{r.QuerySelector("td")?.FirstChild?.TextContent.Trim()}: {r.QuerySelector(".status")?.TextContent}")];

    private static List<(string Id, string Teks)> Angka(IHtmlDocument halaman) => [.. halaman.QuerySelectorAll("a.dari-mana")
        .Where(a => !a.Ancestors<IHtmlElement>().Any(x => x.ClassName == "grafik-waktu"))
        .Select(a => (Uri.UnescapeDataString((a.GetAttribute("href") ?? "").Split("angka=")[1]), a.FirstChild?.TextContent ?? ""))];

    private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
