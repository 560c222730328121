using Akuntabel.Uji.Usulan;

namespace Akuntabel.Uji.Tests.Usulan;

/// <summary>Printed totals beside what the offered rows make, rows that are not offered, and whose the rows are.</summary>
public class JumlahTercetakTests
{
    private static UsulanRencana Baca(string awal, params string[] baris) => PenemuRencana.Dari(NaskahUji.Dokumen([awal, .. baris]));

    private static IEnumerable<string> Beda(params string[] baris) => Baca("# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", baris).DaftarJumlah
        .Select(j => $"{j.Bidang} {j.Bagian}{(j.Bagian.Length > 0 ? " " : "")}{j.Tercetak}/{j.Baris}");

    private const string Kepala = "Kode | Program/Kegiatan/Sub Kegiatan | Pagu";
    private const string Judul = "Tabel 3.1 Anggaran Tahun 2024";
    private const string Program = "1.02.02 | Program Pelayanan Kesehatan | 150.000.000";
    private const string Kegiatan = "1.02.02.2.01 | Penyediaan Layanan Puskesmas | 150.000.000";
    private const string Obat = "1.02.02.2.01.01 | Pengadaan Obat Puskesmas | 100.000.000";
    private const string Alat = "1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 50.000.000";

    [Fact]
    public void Jumlah_yang_salah_disebut() => Beda(Judul, Kepala, Program, Kegiatan, Obat, Alat, " | JUMLAH | 175.000.000")
        .ShouldBe(["Pagu 175000000/150000000"]);

    [Fact]
    public void Jumlah_di_tengah_hanya_bagi_baris_di_atasnya() => Beda(Judul, Kepala, Program, Kegiatan, Obat, " | Jumlah | 100.000.000", Alat,
        " | Jumlah | 51.000.000", " | Jumlah Seluruhnya | 150.000.000").ShouldBe(["Pagu 51000000/50000000"]);

    [Fact]
    public void Jumlah_di_akhir_tabel_yang_bersambung_menghitung_bagian_sebelumnya() => Beda(Judul, Kepala, Program, Kegiatan, Obat,
        "Naskah di antara dua halaman.", "Tabel 3.1 Lanjutan Anggaran Tahun 2024", Kepala, Alat, " | Jumlah | 150.000.000").ShouldBeEmpty();

    [Fact]
    public void Program_yang_tidak_sama_dengan_rinciannya_disebut_sekali() => Beda(Judul, Kepala, Program, Kegiatan, Obat)
        .ShouldBe(["Pagu Program Pelayanan Kesehatan 150000000/100000000"]);

    [Fact]
    public void Jumlah_dalam_jutaan_yang_dibulatkan_tidak_salah() => Beda("Tabel 3.1 Anggaran Tahun 2024 (dalam juta rupiah)", Kepala,
        "1.02.02 | Program Pelayanan Kesehatan | 100,4", "1.02.03 | Program Sumber Daya Kesehatan | 50,4", " | Jumlah | 151").ShouldBeEmpty();

    [Theory]
    [InlineData("Jumlah | 200.000.000", "")]
    [InlineData("Jumlah | 210.000.000", "Pagu 210000000/200000000")]
    public void Jenis_belanja_dan_kelompoknya_tidak_dijumlahkan_dua_kali(string jumlah, string harap) => string.Join(' ', Beda(
        "Tabel 3.2 Belanja Tahun 2024", "No | Jenis Belanja | Anggaran", "1 | Belanja Operasi | 150.000.000", "2 | Belanja Pegawai | 100.000.000",
        "3 | Belanja Barang dan Jasa | 50.000.000", "4 | Belanja Modal | 50.000.000", " | " + jumlah)).ShouldBe(harap);

    [Theory]
    [InlineData("17", "Jumlah 17/15")]
    [InlineData("15", "")]
    public void Jumlah_pegawai_yang_salah_disebut(string jumlah, string harap) => string.Join(' ', Beda("Tabel 1.1 Pegawai menurut Golongan Tahun 2024",
        "No | Golongan | Jumlah", "1 | Golongan IV | 5", "2 | Golongan III | 10", $" | Jumlah | {jumlah}")).ShouldBe(harap);

    [Fact]
    public void Baris_berangka_yang_tidak_ditawarkan_disebut_dengan_sebabnya() => Baca("# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", Judul, Kepala,
        Program, Kegiatan, Obat, "5.1.02.01 | Belanja Barang | 100.000.000", " | | 25.000.000").DaftarTertinggal
        .Select(t => $"{t.Banyak} {t.Sebab}").ShouldBe(["1 rincian belanja; yang diambil program, kegiatan, dan sub kegiatannya",
            "1 tidak menyebut nama maupun kode"]);

    [Theory]
    [InlineData("# LAPORAN KINERJA DINAS SOSIAL TAHUN 2024", "DINAS SOSIAL", false)]
    [InlineData("# Rencana Strategis Badan Kesatuan Bangsa dan Politik Kabupaten Maju 2021-2026", "Badan Kesatuan Bangsa dan Politik", false)]
    [InlineData("# Laporan Perjalanan Dinas Luar Daerah Tahun 2024", "", false)]
    [InlineData("# RENCANA KERJA PEMERINTAH DAERAH (RKPD) KABUPATEN MAJU TAHUN 2024", "", true)]
    public void Halaman_depan_menyebut_kantornya(string judul, string kantor, bool daerah)
    {
        var u = Baca(judul, Judul, Kepala, Program, Kegiatan, Obat);
        (u.PerangkatDaerah, u.SeluruhDaerah).ShouldBe((kantor, daerah));
    }

    [Fact]
    public void Baris_milik_kantor_dalam_kolomnya_atau_di_atas_kelompoknya()
    {
        const string awal = "# RKPD KABUPATEN MAJU TAHUN 2024";
        Baca(awal, Judul, "Perangkat Daerah | " + Kepala, "Dinas Kesehatan | " + Obat, " | " + Alat,
            "Dinas Sosial | 1.06.02.2.01.01 | Pembinaan Lanjut Usia | 70.000.000").Baris.Select(b => b.PerangkatDaerah)
            .ShouldBe(["Dinas Kesehatan", "Dinas Kesehatan", "Dinas Sosial"]);
        Baca(awal, Judul, Kepala, " | Dinas Kesehatan | 100.000.000", Obat, " | Dinas Sosial | 70.000.000",
            "1.06.02.2.01.01 | Pengadaan Obat Puskesmas | 70.000.000").Baris.Select(b => $"{b.PerangkatDaerah} {b[BidangUsulan.Pagu, 2024]!.Pilihan[0].Nilai}")
            .ShouldBe(["Dinas Kesehatan 100.000.000", "Dinas Sosial 70.000.000"]);
    }
}
