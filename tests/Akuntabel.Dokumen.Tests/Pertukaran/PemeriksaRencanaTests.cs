using System.Text;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>The check that speaks while a plan is written: each rule once right and once silent.</summary>
public class PemeriksaRencanaTests
{
    private const string Baik = """
        tujuan:
          - {kode: T1, uraian: Meningkatkan layanan}
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Meningkatnya mutu layanan
            program: ["1.06.02"]
            indikator:
              - kode: "1.1"
                uraian: Persentase warga terlayani
                satuan: "%"
                polaritas: naik
                hitungan: Warga terlayani ÷ Warga × 100 %
                formula: terlayani dibagi seluruhnya
                komponen:
                  - {nama: Warga terlayani, satuan: orang, sumber: Register layanan}
                  - {nama: Warga, satuan: orang, sumber: Register warga}
                penanggung-jawab: Bidang Layanan
                sumber-data: Laporan bidang
                renstra:
                  awal: 60
                  "2025": 70
                  "2026": 80
        """;

    [Fact]
    public void Rencana_yang_baik_tidak_ditegur() => Kode(Baik, "1.06.01", "1.06.02").ShouldBeEmpty();

    [Theory]
    [InlineData("RCN-001", "tujuan: T1\n", "tujuan: T2\n")]
    [InlineData("RCN-003", "tujuan: T1\n", "tujuan: T9\n")]
    [InlineData("RCN-004", "Meningkatnya mutu layanan", "Terlaksananya sosialisasi layanan")]
    [InlineData("RCN-010", "hitungan: Warga terlayani ÷ Warga × 100 %\n        formula: terlayani dibagi seluruhnya\n",
        "bidang-urusan: sosial\n")]
    [InlineData("RCN-040", "hitungan: Warga terlayani ÷ Warga × 100 %\n", "bidang-urusan: sosial\n")]
    [InlineData("RCN-041", "Warga, satuan: orang, sumber: Register warga", "Warga, satuan: orang")]
    [InlineData("RCN-041", "Warga, satuan: orang, sumber: Register warga", "Warga, sumber: Register warga")]
    [InlineData("RCN-042", " × 100 %", "")]
    [InlineData("RCN-042", "÷ Warga", "+ 3 % × Warga")]
    [InlineData("RCN-043", "÷ Warga ×", "÷ Penduduk ×")]
    [InlineData("RCN-044", "÷ Warga ×", "÷ ×")]
    [InlineData("RCN-046", "Warga terlayani", "Layanan")]
    [InlineData("RCN-061", "{nama: Warga, satuan", "{nama: warga  terlayani, satuan")]
    [InlineData("RCN-011", "Persentase warga terlayani", "Jumlah warga terlayani")]
    [InlineData("RCN-011", "satuan: \"%\"", "satuan: orang")]
    [InlineData("RCN-012", "Persentase warga terlayani", "Jumlah dokumen pelayanan")]
    [InlineData("RCN-013", "Persentase warga terlayani", "Tingkat persentase warga terlayani")]
    [InlineData("RCN-015", "          \"2026\": 80", "          akhir: 80")]
    [InlineData("RCN-017", "polaritas: naik", "polaritas: turun")]
    [InlineData("RCN-019", "polaritas: naik", "polaritas: turun")]
    [InlineData("RCN-018", "          awal: 60\n", "")]
    public void Setiap_aturan_menegur_yang_dirusak(string kode, string dari, string ke)
    {
        Baik.ShouldContain(dari);
        Kode(Baik.Replace(dari, ke, StringComparison.Ordinal), "1.06.02").ShouldContain(kode);
    }

    [Fact]
    public void Sasaran_tanpa_indikator_target_datar_dan_program_tanpa_sasaran()
    {
        Kode(Baik[..Baik.IndexOf("    indikator:", StringComparison.Ordinal)]).ShouldContain("RCN-002");
        Kode(Baik.Replace("70", "60", StringComparison.Ordinal).Replace("80", "60", StringComparison.Ordinal)).ShouldBe(["RCN-016"]);
        Kode(Baik, "1.06.02", "1.06.03").ShouldBe(["RCN-006"]);
        Kode(Baik[..Baik.IndexOf("        renstra:", StringComparison.Ordinal)], "1.06.02").ShouldBe(["RCN-014"]);
    }

    [Fact]
    public void Dua_indikator_dengan_satu_rumus_dan_jumlah_dua_kali()
    {
        var kedua = Baik[Baik.IndexOf("      - kode: \"1.1\"", StringComparison.Ordinal)..].Replace("1.1", "1.2", StringComparison.Ordinal)
            .Replace("Persentase warga terlayani", "Persentase warga yang puas", StringComparison.Ordinal);
        var temuan = Periksa(Baik + "\n" + kedua, "1.06.02").ShouldHaveSingleItem();
        (temuan.Kode, temuan.Tempat).ShouldBe(("RCN-045", "sasaran[1].indikator[2].hitungan"));
        Kode(Baik.Replace("polaritas: naik", "polaritas: naik\n        agregasi: kumulatif", StringComparison.Ordinal)
            .Replace("Warga terlayani, satuan: orang,", "Warga terlayani, satuan: orang, agregasi: kumulatif,", StringComparison.Ordinal))
            .ShouldBe(["RCN-047"]);
    }

    [Fact]
    public void Tempatnya_adalah_alamat_isian()
    {
        var semua = Periksa(Baik.Replace("satuan: \"%\"", "satuan: orang", StringComparison.Ordinal));
        semua.Select(t => t.Tempat).ShouldBe(["sasaran[1].indikator[1].satuan", "sasaran[1].indikator[1].hitungan"]);
        var temuan = semua[0];
        temuan.Dasar.ShouldContain("88/2021");
    }

    [Theory]
    [InlineData("RCN-030", ",100,", ",-100,")]
    [InlineData("RCN-031", ",100,50,", ",100,150,")]
    [InlineData("RCN-032", "1.02.2.01.02", "1.02.2.01.01")]
    [InlineData("RCN-072", "1.02,Ideologi,1.02.2.01,Rumus,1.02.2.01.02,B,200,60", "1.02,Ideologi,,,,,200,60")]
    [InlineData("RCN-033", "1.02,Ideologi,1.02.2.01,Rumus,1.02.2.01.02", "1.02,Politik,1.02.2.01,Rumus,1.02.2.01.02")]
    public void Anggaran_yang_janggal_ditegur(string kode, string dari, string ke)
    {
        const string baik = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu,realisasi,satuan\n1.02,Ideologi,1.02.2.01,Rumus,1.02.2.01.01,A,100,50,orang\n"
            + "1.02,Ideologi,1.02.2.01,Rumus,1.02.2.01.02,B,200,60,orang\n,,,,jumlah,,300,110,\n";
        Anggaran(baik).ShouldBeEmpty();
        baik.ShouldContain(dari);
        Anggaran(baik.Replace(dari, ke, StringComparison.Ordinal)).ShouldContain(kode);
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(310, "RCN-063")]
    public void Jumlah_pagu_dibandingkan_dengan_jenis_belanja(int belanja, string kode) => string.Join(' ', PemeriksaAnggaran.Periksa(
        FormulirBerkas.Buka("anggaran.csv", Encoding.UTF8.GetBytes("kode_sub,sub_kegiatan,pagu\n1.1,A,100\n1.2,B,200\njumlah,,300\n"))
            .ShouldNotBeNull()
            .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi, belanja).Select(t => t.Kode)).ShouldBe(kode);

    [Theory]
    [InlineData("100", "")]
    [InlineData("101", "RCN-064")]
    public void Realisasi_sampai_triwulan_tidak_melampaui_pagu(string realisasi, string kode) => string.Join(' ', PemeriksaRincian.Periksa(
        "realisasi-anggaran.csv", FormulirBerkas.Buka("realisasi-anggaran.csv", Encoding.UTF8.GetBytes(
            $"kode_sub,triwulan,realisasi,realisasi_fisik\n1.1,1,60,\n1.1,2,{realisasi},\n")).ShouldNotBeNull()
            .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi, new Dictionary<string, decimal?> { ["1.1"] = 100 })
        .Select(t => t.Kode)).ShouldBe(kode);

    [Theory]
    [InlineData("terakhir", "80", "")]
    [InlineData("terakhir", "75,5", "RCN-066")]
    [InlineData("", "75", "RCN-066")]
    [InlineData("sampai-dengan", "75", "RCN-066")]
    [InlineData("rata-rata", "75", "")]
    [InlineData("kumulatif", "20", "")]
    [InlineData("kumulatif", "80", "RCN-066")]
    public void Triwulan_terakhir_rencana_aksi_bertemu_target_tahunnya(string agregasi, string keempat, string kode)
    {
        var temuan = PemeriksaRencanaAksi.Periksa(
            FormulirBerkas.Buka("target.csv", Encoding.UTF8.GetBytes("indikator,tahun,triwulan,dokumen,target,sumber\n"
                + string.Concat(new[] { 1, 2, 3 }.Select(t => $"1.1,2024,{t},rencana-aksi,20,\n"))
                + $"1.1,2024,4,rencana-aksi,\"{keempat}\",\n1.1,2023,,pk,10,\n")).ShouldNotBeNull()
                .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi,
            2024, new Dictionary<string, TargetSetahun> { ["1.1"] = new("80", "Perjanjian Kinerja", agregasi) });
        string.Join(' ', temuan.Select(t => t.Kode)).ShouldBe(kode);
        temuan.ShouldAllBe(t => t.Pesan.Contains(agregasi == "kumulatif" ? "140" : keempat, StringComparison.Ordinal)
            && t.Pesan.Contains("Perjanjian Kinerja 80", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.02", 100, null)]
    [InlineData("1.02", 120, "RCN-065")]
    [InlineData("1.03", 100, "RCN-065")]
    public void Pagu_program_dibandingkan_dengan_yang_menjadi_dasar_perjanjian(string program, int pagu, string? kode) =>
        (PemeriksaPaguPerjanjian.Periksa(new Dictionary<string, decimal> { ["1.02"] = 100 },
            new Dictionary<string, decimal> { [program] = pagu })?.Kode).ShouldBe(kode);

    private static List<string> Anggaran(string csv) => [.. PemeriksaAnggaran.Periksa(
        FormulirBerkas.Buka("anggaran.csv", Encoding.UTF8.GetBytes(csv)).ShouldNotBeNull()
            .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi).Select(t => t.Kode)];

    [Fact]
    public void Perjanjian_dibandingkan_dengan_Renstra()
    {
        var rujukan = new RujukanFormulir();
        rujukan.Tambah(FormulirBerkas.Buka("perencanaan.yaml", Encoding.UTF8.GetBytes(Baik)).ShouldNotBeNull());
        IReadOnlyList<TemuanRencana> Pk(string target) => PemeriksaRencana.Perjanjian(
            FormulirBerkas.Buka("perjanjian-kinerja.yaml", Encoding.UTF8.GetBytes($"target: {{{target}}}\n")).ShouldNotBeNull()
                .Terapkan(KirimanFormulir.Kosong, rujukan, []).Isi,
            new Dictionary<string, string> { ["1.1"] = "70" });
        Pk("\"1.1\": 70").ShouldBeEmpty();
        Pk("\"1.1\": 65").ShouldHaveSingleItem().Kode.ShouldBe("RCN-022");
        Pk("\"9.9\": 5").Select(t => t.Kode).ShouldBe(["RCN-021", "RCN-020"]);
    }

    private static List<string> Kode(string renstra, params string[] program) =>
        [.. Periksa(renstra, program).Select(t => t.Kode).Distinct()];

    private static IReadOnlyList<TemuanRencana> Periksa(string renstra, params string[] program) =>
        PemeriksaRencana.Renstra(FormulirBerkas.Buka("perencanaan.yaml", Encoding.UTF8.GetBytes(renstra)).ShouldNotBeNull()
            .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), [2025, 2026]).Isi, program);
}
