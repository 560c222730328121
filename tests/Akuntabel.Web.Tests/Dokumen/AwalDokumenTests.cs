using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Tests.Dokumen;

public class AwalDokumenTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void Berkas_awal_semua_dokumen_terbaca_tanpa_kesalahan(int? triwulan)
    {
        var p = Periode.Tahun(2023, triwulan);
        var semua = JenisDokumen.Semua.Aggregate(KumpulanBerkas.Kosong, (b, j) => b.Gabung(AwalDokumen.Baru(j, j == JenisDokumen.Renstra ? new Periode(2021, 2026) : p, "Dinas \"A\": #1\\", "Kabupaten: Uji")));
        PembacaInstansi.Baca(SumberBerkas.Memori(semua)).DaftarKesalahan.ShouldBeEmpty();
    }

    [Fact]
    public void Profil_awal_tidak_mengulang_wilayah_dan_namanya_bukan_nama_singkatnya()
    {
        var isi = Teks(AwalDokumen.Baru(JenisDokumen.Profil, Periode.Tahun(2023), "Dinas Sosial Kab. Maju", "Pemerintah Kabupaten Maju",
            "Dinsos"), "instansi.yaml");
        isi.ShouldContain("\nnama: \"Dinas Sosial\"\nnama-singkat: \"Dinsos\"\nnama-lengkap: \"Dinas Sosial Kabupaten Maju\"\n");
        Teks(AwalDokumen.Baru(JenisDokumen.Profil, Periode.Tahun(2023), "Dinas Sosial", "Kabupaten Maju"), "instansi.yaml")
            .ShouldContain("\nnama-singkat: \"\"\n");
    }

    [Fact]
    public void Setiap_berkas_awal_milik_jenisnya_dan_yaml_menjelaskan_isinya()
    {
        foreach (var jenis in JenisDokumen.Semua)
        {
            var isi = AwalDokumen.Baru(jenis, Periode.Tahun(2023), "Badan", "Kabupaten");
            isi.DaftarJalur.ShouldAllBe(j => JenisDokumen.Untuk(j) == jenis);
            isi.Isi.Where(b => b.Key.EndsWith(".yaml", StringComparison.Ordinal)).Select(b => System.Text.Encoding.UTF8.GetString(b.Value.ToArray())).ShouldAllBe(t => t.StartsWith("# ", StringComparison.Ordinal));
        }
    }

    // of the same year only the span differs: nothing is blanked
    [Theory]
    [InlineData("anggaran", "anggaran.csv", "kode_program,program,pagu,realisasi\n8.01,A,1000,900\n")]
    [InlineData("pengukuran", "kegiatan.yaml", "daftar:\n  - judul: Rapat\n")]
    [InlineData("sumber-daya", "register/status.csv", "uraian,2022,2023\nPNS,10,11\n")]
    [InlineData("perjanjian-kinerja", "perjanjian-kinerja.yaml", "tanggal: 2023-01-20\n")]
    public void Salinan_triwulan_menjadi_dokumen_setahun_tanpa_kehilangan_apa_pun(string jenis, string jalur, string isi)
    {
        var j = JenisDokumen.Cari(jenis).ShouldNotBeNull();
        Teks(SalinanDokumen.Salin(j, Berkas((jalur, isi)), Periode.Tahun(2023, 2), Periode.Tahun(2023), "Badan", "Kabupaten"), jalur)
            .ShouldBe(isi);
    }

    [Theory]
    [InlineData(2023, null, 2023, 3, "jenis: triwulan\ntahun: 2023\nlabel: LKj\njudul: Laporan Kinerja\nkertas: F4\ntanggal:\ntriwulan: 3\n")]
    [InlineData(2023, null, 2024, null, "jenis: lkj\ntahun: 2024\nlabel: LKIP\njudul: Laporan Kami\nkertas: F4\ntanggal:\n")]
    public void Setelan_laporan_mengikuti_periode_barunya(int dari, int? dariTriwulan, int ke, int? keTriwulan, string setelan)
    {
        var lama = Berkas(("laporan.yaml", "jenis: lkj\ntahun: 2023\nlabel: LKIP\njudul: Laporan Kami\nkertas: F4\ntanggal: 2024-01-30\n"), ("narasi/pengantar.md", "Tahun 2023"), ("kerangka/01.md", "# A"));
        var baru = SalinanDokumen.LaporanBaru(lama, Periode.Tahun(dari, dariTriwulan), Periode.Tahun(ke, keTriwulan), "Badan", "Kabupaten");
        Teks(baru, "laporan.yaml").ShouldBe(setelan);
        baru.DaftarJalur.ShouldBe(keTriwulan is null ? ["kerangka/01.md", "laporan.yaml"] : ["laporan.yaml"]);
        PembacaInstansi.Baca(SumberBerkas.Memori(baru)).DaftarKesalahan.ShouldNotContain(k => k.Asal.Berkas == "laporan.yaml");
    }

    private static KumpulanBerkas Berkas(params (string Jalur, string Isi)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(d.Isi))));

    private static string Teks(KumpulanBerkas berkas, string jalur) => System.Text.Encoding.UTF8.GetString(berkas.Isi[jalur].Span);
}
