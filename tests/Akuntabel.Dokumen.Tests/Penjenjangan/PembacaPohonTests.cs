using System.Text;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Penjenjangan;

/// <summary>The tree follows from plan and budget; what an office adds and moves is a small file beside them.</summary>
public class PembacaPohonTests
{
    [Fact]
    public void Tersusun_dari_Renstra_dan_anggaran_tanpa_mengetik_apa_pun()
    {
        var pohon = PohonUji.Pohon();
        pohon.Semua.Where(s => s.Isi.Tingkat <= TingkatKinerja.HasilAntara).Select(s => (s.Isi.Kode, s.Kedalaman)).ShouldBe(
            [("Sasaran RPJMD S4", 0), ("Tujuan T1", 1), ("Sasaran 1", 2), ("8.01.02", 3), ("8.01.03", 3), ("Sasaran 2", 2),
                ("8.01.09", 0)]);
        pohon.Cari("8.01.01").ShouldBeNull("program penunjang tidak mendukung sasaran");
        pohon.Penunjang.ShouldHaveSingleItem().Kode.ShouldBe("8.01.01");
        var sasaran = pohon.Cari("Sasaran 1").ShouldNotBeNull().Isi;
        (sasaran.Jabatan, KataSimpul.Ukuran(sasaran)).ShouldBe(("Kepala Badan Contoh", "Konflik yang selesai damai: 80 %"));
        var sub = pohon.Cari("8.01.02.2.01.02").ShouldNotBeNull();
        (sub.Induk?.Isi.Kode, KataSimpul.Ukuran(sub.Isi), sub.Isi.Tingkat).ShouldBe(("8.01.02.2.01", "3 dokumen", TingkatKinerja.Keluaran));
        pohon.Cari("8.01.03").ShouldNotBeNull().Juga.ShouldHaveSingleItem().ShouldBe(pohon.Cari("Sasaran 2"));
        pohon.Cari("Sasaran 2").ShouldNotBeNull().JugaDidukung.ShouldHaveSingleItem().ShouldBe(pohon.Cari("8.01.03"));
    }

    [Fact]
    public void Kantor_contoh_tergambar_seluruhnya()
    {
        var berkas = new KumpulanBerkas(new[] { "perencanaan.yaml", "anggaran.csv", "instansi.yaml" }.Select(j =>
            KeyValuePair.Create(j, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(ContohBelitungTimur.Folder, j)))));
        var pohon = PembacaPohon.Baca(berkas, 2022);
        pohon.Akar.ShouldHaveSingleItem().Isi.Kode.ShouldBe("Sasaran RPJMD S4");
        pohon.Semua.Count(s => s.Isi.Asal == AsalSimpul.Program).ShouldBe(5);
        PemeriksaPohon.Periksa(pohon).ShouldAllBe(t => t.Temuan.Kode == "RCN-034" || t.Temuan.Kode == "RCN-035");
    }

    [Fact]
    public void Kondisi_disisipkan_simpul_dipindah_dan_dilengkapi()
    {
        var pohon = PohonUji.Pohon("""
            kondisi:
              - {kode: K1, uraian: Sekolah mendampingi siswa, tingkat: hasil-antara, induk: Sasaran 1, faktor-kunci: [Guru terlatih]}
            simpul:
              - simpul: "8.01.02"
                induk: K1
                uraian: Wawasan warga
                jabatan: Kepala Sub Bidang Ideologi
                indikator:
                  - {renstra: "1.1"}
              - {simpul: "8.01.01.2.01.01", induk: K1}
            """);
        var program = pohon.Cari("8.01.02").ShouldNotBeNull();
        (program.Induk?.Isi.Kode, program.Isi.Uraian, program.Isi.Semula, program.Isi.Tempat)
            .ShouldBe(("K1", "Wawasan warga", "Ideologi", "simpul[1]"));
        KataSimpul.Ukuran(program.Isi).ShouldBe("Konflik yang selesai damai: 80 %");
        pohon.Cari("K1").ShouldNotBeNull().Isi.FaktorKunci.ShouldBe(["Guru terlatih"]);
        pohon.Cari("8.01.01.2.01.01").ShouldNotBeNull().Induk?.Isi.Kode.ShouldBe("K1");
        pohon.Cari("8.01.01").ShouldBeNull("yang diberi tempat hanya sub kegiatannya");
    }

    [Theory]
    [InlineData("- bukan peta")]
    [InlineData("simpul: [{simpul: \"8.01.02\", induk: \"8.01.02.2.01\"}]")]
    [InlineData("kondisi: [{kode: \"\", tingkat: lain, urutan: satu}, {}, teks]\nsimpul: 5")]
    [InlineData("\u0000")]
    public void Tulisan_buruk_tidak_menghilangkan_pohon(string tulisan) =>
        PohonUji.Pohon(tulisan).Cari("8.01.02.2.01.01").ShouldNotBeNull();

    [Theory]
    [InlineData("RCN-034", "indikator: [{uraian: A, satuan: orang}], ", "")]
    [InlineData("RCN-035", "jabatan: Analis, ", "")]
    [InlineData("RCN-036", "induk: Sasaran 1, ", "")]
    [InlineData("RCN-037", "tingkat: keluaran", "tingkat: hasil-akhir, induk: 8.01.02")]
    [InlineData("RCN-038", "uraian: Peserta yang dilatih", "uraian: Meningkatnya peserta")]
    [InlineData("RCN-038", "uraian: Peserta yang dilatih, tingkat: keluaran", "uraian: Terlaksananya pelatihan, tingkat: hasil-antara")]
    [InlineData("RCN-039", "induk: Sasaran 1, ", "induk: tiada, ")]
    [InlineData("RCN-039", "induk: Sasaran 1, ", "induk: K1, ")]
    public void Setiap_aturan_menegur_yang_dirusak(string kode, string dari, string ke)
    {
        const string baik = "kondisi:\n  - {kode: K1, indikator: [{uraian: A, satuan: orang}], jabatan: Analis, induk: Sasaran 1, "
            + "uraian: Peserta yang dilatih, tingkat: keluaran}\n";
        Kode(baik).ShouldBeEmpty();
        baik.ShouldContain(dari);
        // an own key twice is refused by YAML: the later place counts
        var rusak = ke.Contains("induk: 8", StringComparison.Ordinal) ? baik.Replace("induk: Sasaran 1, ", "", StringComparison.Ordinal)
            : baik;
        Kode(rusak.Replace(dari, ke, StringComparison.Ordinal)).ShouldContain(kode);
    }

    [Fact]
    public void Sub_kegiatan_di_luar_sasaran_ditegur()
    {
        var temuan = PemeriksaPohon.Periksa(PohonUji.Pohon()).Where(t => t.Temuan.Kode == "RCN-036").ToList();
        temuan.ShouldHaveSingleItem().Simpul.ShouldBe("8.01.09");
        temuan[0].Temuan.Dasar.ShouldContain("89/2021");
    }

    private static List<string> Kode(string pohon) => [.. PemeriksaPohon.Periksa(PohonUji.Pohon(pohon)).Where(t => t.Simpul == "K1")
        .Select(t => t.Temuan.Kode)];
}
