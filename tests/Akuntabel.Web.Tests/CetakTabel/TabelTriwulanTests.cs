using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.CetakTabel;

/// <summary>Official tables up to the end of a quarter: what is known by then, what the quarter before promised to do, nothing of what comes
/// later.</summary>
public sealed class TabelTriwulanTests : KantorUji
{
    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2023"}
        tujuan:
          - {kode: T1, uraian: Meningkatkan layanan}
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Meningkatnya layanan
            program: ["1.06.02"]
            indikator:
              - {kode: "1.1", uraian: Persentase warga terlayani, satuan: "%", penanggung-jawab: Bidang Layanan, renstra: {awal: 60, "2022": 70, "2023": 80}}
              - {kode: "1.2", uraian: Warga dilatih, satuan: orang, agregasi: sampai-dengan, penanggung-jawab: Bidang Latih, renstra: {"2022": 100, "2023": 400}}
              - {kode: "1.3", uraian: Warga dibantu, satuan: orang, agregasi: kumulatif, penanggung-jawab: Bidang Bantu, renstra: {"2022": 90, "2023": 90}}

        """;

    private const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,"
        + "kelompok_sasaran,pemilik\n1.06.02,Program Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.01,Pelatihan,orang,20,,1000000,,,Bidang Latih\n";

    private const string Realisasi = "kode_sub,triwulan,realisasi,realisasi_fisik,kendala,tindak_lanjut,bukti\n"
        + "1.06.02.2.01.01,1,300000,5,,Rapat tiap Senin,\n1.06.02.2.01.01,2,700000,12,Narasumber sakit,Diganti,\"Kuitansi.pdf, di halaman 2 (kode 0123456789ab)\"\n"
        + "1.06.02.2.01.01,3,987654,19,,,\n";

    private const string Ukuran = "indikator,tahun,triwulan,satuan,realisasi,sumber,kendala,tindak_lanjut,bukti\n"
        + "1.1,2022,1,%,33,,Jalan putus,Dipindah ke Mei,\n1.1,2022,2,%,40,,Hujan,Dipercepat,Daftar hadir.xlsx (kode 0123456789ab)\n1.1,2022,3,%,55,,,,\n"
        + "1.2,2022,1,orang,30,,,,\n1.2,2022,2,orang,75,,,,\n1.3,2022,1,orang,11,,,,\n1.3,2022,2,orang,17,,,,\n";

    private const string Target = "indikator,dokumen,tahun,triwulan,target\n1.1,rkt,2022,,66\n1.2,rkt,2022,,100\n1.3,rkt,2022,,90\n"
        + "1.1,rencana-aksi,2022,1,44\n1.1,rencana-aksi,2022,2,50\n1.2,rencana-aksi,2022,2,60\n";

    private async Task SiapkanAsync()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", Target));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Ukuran), ("realisasi-anggaran.csv", Realisasi));
    }

    [Fact]
    public async Task E81_triwulan_II_kosong_untuk_triwulan_sesudahnya_dan_jumlahnya_jumlah_triwulan()
    {
        await SiapkanAsync();
        var baris = await BarisAsync("e81", "?triwulan=2");
        // columns 7 to 14: the year's target, four quarters, the year, the Renstra, how far
        baris.Single(b => b[1].Contains("terlayani", StringComparison.Ordinal))[4..12].ShouldBe(["66", "33", "40", "", "", "40", "40", "50,00"]);
        baris.Single(b => b[1].Contains("dilatih", StringComparison.Ordinal))[4..12].ShouldBe(["100", "30", "45", "", "", "75", "75", "18,75"]);
        baris.Single(b => b[1].Contains("dibantu", StringComparison.Ordinal))[4..12].ShouldBe(["90", "11", "17", "", "", "28", "28", "31,11"]);
        var program = baris.Single(b => b[0].Contains("Program Sosial", StringComparison.Ordinal));
        program[4..12].ShouldBe(["1.000.000", "300.000", "400.000", "", "", "700.000", "", "70,00"]);
        baris.Single(b => b[1].StartsWith("Keluaran", StringComparison.Ordinal))[4..12].ShouldBe(["20", "5", "7", "", "", "12", "", "60,00"]);
        string.Concat(baris.SelectMany(b => b)).ShouldNotContain("987.654");
    }

    [Fact]
    public async Task E81_triwulan_II_menyebut_tindak_lanjut_triwulan_I()
    {
        await SiapkanAsync();
        var baris = await BarisAsync("e81", "?triwulan=2");
        baris.Single(b => b[0] == "Faktor penghambat pencapaian kinerja")[1].ShouldBe("Hujan; Narasumber sakit");
        baris.Single(b => b[0] == "Tindak lanjut yang disebut pada triwulan sebelumnya")[1].ShouldBe("Dipindah ke Mei");
        baris.Single(b => b[0] == "Tindak lanjut yang diperlukan dalam triwulan berikutnya")[1].ShouldBe("Dipercepat; Diganti");
        (await BarisAsync("e81", "?triwulan=1")).ShouldNotContain(b => b[0].Contains("triwulan sebelumnya", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pengukuran_triwulan_terhadap_rencana_aksi_dan_setahun_terhadap_targetnya()
    {
        await SiapkanAsync();
        var triwulan = await BarisAsync("pengukuran", "?triwulan=2");
        triwulan[0][^3..].ShouldBe(["50 %", "40 %", "80,00"]);
        triwulan[1][^3..].ShouldBe(["60 orang", "75 orang", "125,00"]);
        // nothing is promised for the quarter: the year's target stands there and says so
        triwulan[2][^3..].ShouldBe(["90 orang (RKT 2022) setahun", "28 orang", "31,11"]);
        triwulan.Single(b => b.Contains("Program Sosial"))[^3..].ShouldBe(["1.000.000", "700.000", "70,00"]);
        (await BarisAsync("pengukuran", ""))[0][^3..].ShouldBe(["66 % (RKT 2022)", "55 %", "83,33"]);
    }

    [Fact]
    public async Task Monitoring_memuat_kendala_tindak_lanjut_sebelum_dan_sesudah_dan_bukti_tanpa_kodenya()
    {
        await SiapkanAsync();
        var baris = await BarisAsync("monitoring-aksi", "?triwulan=2");
        baris[0][^9..].ShouldBe(["%", "50", "40", "80,00", "Hujan", "Dipindah ke Mei", "Dipercepat", "Bidang Layanan", "Daftar hadir.xlsx"]);
        baris.Single(b => b.Contains("orang") && b[0].Contains("Pelatihan", StringComparison.Ordinal))[^9..].ShouldBe(
            ["orang", "20", "12", "60,00", "Narasumber sakit", "Rapat tiap Senin", "Diganti", "Bidang Latih", "Kuitansi.pdf, di halaman 2"]);
        baris.ShouldContain(b => b.Contains("700.000") && b.Contains("70,00"));
    }

    // what the head agreed to is printed as that, with who and when; any other quarter is what was typed last
    [Fact]
    public async Task Triwulan_terkunci_tercetak_menurut_yang_disetujui_dan_bertanda_tangan_kepala()
    {
        await SiapkanAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        await Pelayan.Layanan.GetRequiredService<PelaksanaanSopStore>().MulaiAsync(new Pelaku(Pelayan.Pemda, "kepala", "Kepala", "kepala"),
            (PelayanUji.Badan, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 2)), KatalogSop.PengumpulanData, [], new KalenderKerja());
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "UPDATE pelaksanaan_sop SET terkunci = '2022-07-10T02:00:00.000000Z', terkunci_oleh = 'Plh. Kepala Badan (Sari)' WHERE triwulan = 2"));
        foreach (var jenis in new[] { "pengukuran", "monitoring-aksi" })
        {
            var tampilan = await k.BukaAsync(Alamat(jenis, "?triwulan=2&handler=Tampilan"));
            tampilan.Body?.TextContent.Replace('\u00A0', ' ').ShouldContain("Menurut isian triwulan II yang disetujui Plh. Kepala Badan (Sari), 10 Juli 2022");
            tampilan.QuerySelectorAll(".ttd").Length.ShouldBe(1, jenis);
            (await k.BukaAsync(Alamat(jenis, "?triwulan=1"))).QuerySelector("main")?.TextContent.ShouldContain("Menurut isian terakhir, termasuk draf.");
        }
    }

    [Fact]
    public async Task Triwulan_yang_tidak_ada_ditolak_dan_tabel_setahun_tidak_bertriwulan()
    {
        await SiapkanAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.GetAsync(Alamat("e81", "?triwulan=5"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await k.BukaAsync(Alamat("e80", "?triwulan=2"))).QuerySelector("main h1")?.TextContent.ShouldBe("Formulir E.80 Evaluasi hasil Renstra 2022");
        (await k.BukaAsync(Alamat("e81", "?triwulan=2"))).QuerySelector("main h1")?.TextContent.ShouldContain("s.d. triwulan II");
    }

    private static string Alamat(string jenis, string kueri) => $"/pd/{PelayanUji.Badan}/tabel/{jenis}/2022{kueri}";

    // cells of each row; those of No and Sasaran that reach down from the first row are not in the others
    private async Task<List<List<string>>> BarisAsync(string jenis, string kueri)
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await k.BukaAsync(Alamat(jenis, kueri + (kueri.Length > 0 ? "&" : "?") + "handler=Tampilan"));
        return [.. halaman.QuerySelectorAll("tbody tr").Select(b => b.Children.SkipWhile(s => s.HasAttribute("rowspan"))
            .Select(s => s.TextContent.Replace('\u00A0', ' ').Trim()).ToList())];
    }
}
