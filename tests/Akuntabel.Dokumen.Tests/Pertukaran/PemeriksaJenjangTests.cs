using System.Text;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Promises from the head down: each rule once right and once silent.</summary>
public class PemeriksaJenjangTests
{
    private const string Baik = """
        perjanjian:
          - {kode: "1", jabatan: Kepala Bidang A, jenjang: administrator, unit: Bidang A, atasan: kepala, anggaran: ["1.02.2.01"], janji: [{indikator-kepala: "1.1", indikator: Warga terlayani bidang A, satuan: orang, target: 60}]}
          - {kode: "2", jabatan: Sekretaris, jenjang: administrator, unit: Sekretariat, atasan: kepala, anggaran: ["1.01"], janji: [{indikator-kepala: "1.1", indikator: Warga terlayani loket, satuan: orang, target: 40}]}
          - {kode: "3", jabatan: Kepala Sub Bidang A1, jenjang: pengawas, atasan: "1", anggaran: ["1.02.2.01.01"], janji: [{sub: "1.02.2.01.01"}]}
        """;

    private const string Anggaran = """
        kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu,realisasi,satuan
        1.02,Layanan,1.02.2.01,Rumus,1.02.2.01.01,A,100,,orang
        1.02,Layanan,1.02.2.01,Rumus,1.02.2.01.02,B,200,,orang
        1.01,Penunjang,1.01.2.01,Rencana,1.01.2.01.01,C,50,,dokumen
        ,,,,jumlah,,350,,
        """;

    [Fact]
    public void Yang_berjenjang_baik_tidak_ditegur() => Kode(Baik).ShouldBeEmpty();

    [Theory]
    [InlineData("RCN-048", "indikator-kepala: \"1.1\", indikator: Warga terlayani bidang A", "indikator: Warga terlayani bidang A")]
    [InlineData("RCN-049", "anggaran: [\"1.01\"]", "anggaran: []")]
    [InlineData("RCN-050", "anggaran: [\"1.01\"]", "anggaran: [\"1.01\", \"1.02.2.01.02\"]")]
    [InlineData("RCN-051", "target: 60", "target: 70")]
    [InlineData("RCN-052", "unit: Sekretariat", "unit: Loket")]
    [InlineData("RCN-053", "atasan: \"1\"", "atasan: \"\"")]
    [InlineData("RCN-053", "atasan: \"1\"", "atasan: \"9\"")]
    [InlineData("RCN-053", "atasan: \"1\"", "atasan: \"3\"")]
    [InlineData("RCN-054", "anggaran: [\"1.01\"]", "anggaran: [\"1.01\", \"9.99\"]")]
    [InlineData("RCN-054", "anggaran: [\"1.02.2.01\"]", "anggaran: [\"1.02.2.01.01\"]")]
    [InlineData("RCN-055", "anggaran: [\"1.02.2.01.01\"]", "anggaran: [\"1.01.2.01.01\"]")]
    public void Setiap_aturan_menegur_yang_dirusak(string kode, string dari, string ke)
    {
        Baik.ShouldContain(dari);
        Kode(Baik.Replace(dari, ke, StringComparison.Ordinal)).ShouldContain(kode);
    }

    [Fact]
    public void Persen_tidak_dijumlahkan_dan_dokumen_kosong_tidak_ditegur()
    {
        Kode(Baik.Replace("satuan: orang", "satuan: \"%\"", StringComparison.Ordinal).Replace("target: 60", "target: 99",
            StringComparison.Ordinal), "%")
            .ShouldBeEmpty();
        Kode("perjanjian: []\n").ShouldBeEmpty();
    }

    [Fact]
    public void Target_lama_dan_target_yang_diturunkan_terlambat_ditegur()
    {
        IReadOnlyList<TemuanRencana> Pk(string target, string lalu, string semula, string terlambat, bool rendah = false)
        {
            var rujukan = new RujukanFormulir();
            rujukan.Tambah(Buka("perencanaan.yaml", "sasaran: [{kode: S, uraian: S, indikator: [{kode: \"1.1\", uraian: Mutu, satuan: "
                + "\"%\"}]}]\n"));
            return PemeriksaRencana.Perjanjian(Buka("perjanjian-kinerja.yaml", $"target: {{\"1.1\": {target}}}\n")
                .Terapkan(KirimanFormulir.Kosong, rujukan, []).Isi, new Dictionary<string, string> { ["1.1"] = "70" },
                new Dictionary<string, JanjiSebelum> { ["1.1"] = new(lalu, semula, rendah, terlambat) });
        }

        Pk("65", "65", "", "").ShouldHaveSingleItem().Kode.ShouldBe("RCN-023");
        Pk("66", "65", "", "").ShouldHaveSingleItem().Kode.ShouldBe("RCN-022");
        Pk("70", "70", "", "").ShouldBeEmpty();
        Pk("70", "", "80", "pada triwulan IV").ShouldHaveSingleItem().Kode.ShouldBe("RCN-024");
        Pk("70", "", "80", "").ShouldBeEmpty();
        Pk("70", "", "80", "pada triwulan IV", rendah: true).ShouldBeEmpty();
        Pk("70", "", "60", "pada triwulan IV", rendah: true).ShouldHaveSingleItem().Kode.ShouldBe("RCN-024");
    }

    private static List<string> Kode(string jenjang, string satuan = "orang") => [.. PemeriksaJenjang.Periksa(
        Buka(PerjanjianJenjang.Berkas, jenjang + "\n").Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi,
        new SekitarJenjang(new Dictionary<string, (string, string)> { ["1.1"] = (satuan, "100") },
            Buka("anggaran.csv", Anggaran + "\n").Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar[0].Butir,
            ["Bidang A", "Sekretariat", "Sub Bidang A1"])).Select(t => t.Kode)];

    private static FormulirBerkas Buka(string jalur, string teks) => FormulirBerkas.Buka(jalur, Encoding.UTF8.GetBytes(teks))
        .ShouldNotBeNull();
}
