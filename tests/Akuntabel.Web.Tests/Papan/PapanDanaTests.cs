using Akuntabel.Core.Alur;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Papan;

/// <summary>The board of a quarter shows the cash plan, revenue, and funds of the national budget where an office has them, and adds none of
/// them to its budget.</summary>
public class PapanDanaTests : KantorUji
{
    private const string Pangkal = "/pd/badan/papan/2022/2";
    private const string Renstra =
        "sasaran:\n  - kode: '1'\n    uraian: Ormas tertib\n    program: ['1.01']\n    indikator:\n"
        + "      - {kode: '1.1', uraian: Ormas terbina, satuan: orang, polaritas: naik, rumus-capaian: realisasi-per-target, agregasi: kumulatif}\n";

    private const string Pagu = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
        + "1.01,Pembinaan,1.01.01,Bina,1.01.01.01,Bina ormas,orang,10,,1000,,\n1.02,Pelatihan,1.02.01,Latih,1.02.01.01,Latih warga,orang,10,,2000,,\n";

    private const string Realisasi = "kode_sub,triwulan,realisasi,realisasi_fisik\n1.01.01.01,2,250,2\n1.02.01.01,2,700,\n";

    private const string Kas = "kode_sub,kode,januari,juni,juli,triwulan_1,triwulan_2\n1.01.01.01,5.1.02,100,200,700,,\n1.02.01.01,5,,,,300,400\n";

    private const string Pendapatan = "kode,uraian,target,target_perubahan\n4.1,PAD,1000,\n4.1.02,Retribusi,600,800\n4.1.04,Lain-lain,200,\n";

    private const string Apbn = "jenis,kementerian,kode,program,kegiatan,satuan,target_fisik,pagu\n"
        + "dekonsentrasi,Kementerian Uji,K-1,,Koordinasi,kali,4,5000\ntugas-pembantuan,Kementerian Uji,K-2,,Pembangunan,unit,2,8000\n";

    [Fact]
    public async Task Yang_ada_tampil_dengan_jumlahnya_sendiri()
    {
        await SiapkanAsync(true);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var papan = await kepala.BukaAsync(Pangkal);
        Baris(papan, "kas").ShouldBe(["Pembinaan|300|250|−50", "Pelatihan|700|700|0", "Jumlah|1.000|950|−50"]);
        Baris(papan, "pendapatan").ShouldBe(["PAD|1.000|1.000|450|45,00", "Retribusi|600|800|400|50,00", "Lain-lain|200|200|50|25,00",
            "Jumlah||1.000|450|45,00"]);
        Baris(papan, "apbn").ShouldBe(["Koordinasi|5.000|1.000|20,00|75,00", "Jumlah|5.000|1.000|20,00|", "Pembangunan|8.000|belum ada|belum ada|50,00",
            "Jumlah|8.000|belum ada|belum ada|"]);
        // neither revenue nor other funds are in the budget
        papan.QuerySelectorAll("section[aria-labelledby=serapan] .keadaan dd a").Select(a => a.FirstChild?.TextContent).ShouldContain("3.000");
        foreach (var a in papan.QuerySelectorAll("section[aria-labelledby=kas] a.dari-mana, section[aria-labelledby=pendapatan] a.dari-mana, "
            + "section[aria-labelledby=apbn] a.dari-mana").Select(a => a.GetAttribute("href") ?? "").Distinct())
        {
            using var jawaban = await kepala.GetAsync(a);
            jawaban.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, a);
        }
    }

    [Fact]
    public async Task Kantor_tanpa_dana_lain_tidak_melihat_bagiannya()
    {
        await SiapkanAsync(false);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var papan = await kepala.BukaAsync(Pangkal);
        papan.QuerySelector("#serapan").ShouldNotBeNull();
        papan.QuerySelectorAll("#kas, #pendapatan, #apbn").ShouldBeEmpty();
    }

    private async Task SiapkanAsync(bool dana)
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: Badan Uji\n"));
        await BuatAsync(JenisDokumen.Anggaran, dana ? [("anggaran.csv", Pagu), ("anggaran-kas.csv", Kas), ("pendapatan.csv", Pendapatan),
            ("apbn.csv", Apbn)] : [("anggaran.csv", Pagu)]);
        await BuatAsync(JenisDokumen.Pengukuran, dana ? [("realisasi-anggaran.csv", Realisasi),
            ("realisasi-pendapatan.csv", "kode,triwulan,realisasi\n4.1.02,2,400\n4.1.04,2,50\n"),
            ("realisasi-apbn.csv", "kode,triwulan,realisasi,realisasi_fisik\nK-1,2,1000,3\nK-2,2,,1\n")] : [("realisasi-anggaran.csv", Realisasi)]);
    }

    private static IEnumerable<string> Baris(IHtmlDocument papan, string bagian) => papan
        .QuerySelectorAll($"section[aria-labelledby={bagian}] tbody tr, section[aria-labelledby={bagian}] tfoot tr")
        .Select(r => string.Join('|', r.Children.Select(s => (s.QuerySelector("a")?.FirstChild ?? s.FirstChild)?.TextContent.Trim() ?? "")));
}
