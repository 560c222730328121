namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Parents and parts where nothing but names, capitals or the sums themselves tell the levels.</summary>
public class JenjangTests
{
    private static readonly string[] TanpaKode =
    [
        "Urusan/Program/Kegiatan | Triwulan I | | Triwulan II | ", "1 | 5 | | 6 | ", " | K | Rp | K | Rp",
        "DINAS PERDAGANGAN | | 977.300.000 | | 1.905.100.000",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | | 642.200.000 | | 1.240.800.000",
        "Administrasi Keuangan Perangkat Daerah | 22% | 471.900.000 | 43% | 930.500.000",
        "Penyediaan Gaji dan Tunjangan ASN | 31 | 450.600.000 | 31 | 901.300.000",
        "Koordinasi Laporan Keuangan SKPD | 1 | 21.300.000 | 1 | 29.200.000",
        "Administrasi Umum Perangkat Daerah | 20% | 170.300.000 | 39% | 310.300.000",
        "Penyediaan Peralatan Kantor | 2 | 70.100.000 | 3 | 140.200.000",
        "Penyediaan Bahan Logistik Kantor | 1 | 100.200.000 | 2 | 170.100.000",
        "PROGRAM PENATAAN PASAR | | 335.100.000 | | 664.300.000",
        "Pembinaan Pasar Rakyat | 12 | 335.100.000 | 20 | 664.300.000",
        "Penyediaan Sarana Pasar | 3 | 215.100.000 | 6 | 404.300.000",
        "Penertiban Pasar | 2 | 120.000.000 | 4 | 260.000.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("471.900.000", "417.900.000", "6: 417.900.000 → 471.900.000")]
    [InlineData("930.500.000", "939.500.000", "6: 939.500.000 → 930.500.000")]
    public void Nama_dan_jumlah_memberi_tahu_jenjangnya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(TanpaKode, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Bobot =
    [
        "Komponen | Bobot (%)", "PERENCANAAN | 30,00", "Pemenuhan | 6,00", "Kualitas | 9,00", "Implementasi | 15,00",
            "PENGUKURAN | 30,00", "Pelaksanaan | 6,00",
        "Mutu | 9,00", "Penerapan | 15,00", "PELAPORAN | 15,00", "Ketepatan | 3,00", "Penyajian | 4,50", "Pemanfaatan | 7,50",
            "EVALUASI | 25,00", "Cakupan | 5,00", "Kedalaman | 7,50", "Tindak lanjut | 12,50",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("12,50", "5,00", "14: 25,00 → 17,50")]
    public void Huruf_besar_mengepalai_rinciannya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Bobot, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Berhuruf =
    [
        "Kode | Uraian | Pagu | Realisasi", "A | Belanja Operasi | 1.190.000.000 | 1.156.850.000",
        "A.1 | Belanja Pegawai | 1.055.000.000 | 1.030.600.000", "A.1.1 | Gaji pokok | 810.000.000 | 790.500.000",
        "A.1.2 | Tunjangan | 245.000.000 | 240.100.000", "A.2 | Belanja Barang | 135.000.000 | 126.250.000",
        "A.2.1 | Alat tulis | 38.500.000 | 36.000.000", "A.2.2 | Perjalanan | 96.500.000 | 90.250.000",
        "B | Belanja Modal | 425.000.000 | 403.750.000", "B.1 | Peralatan | 150.000.000 | 142.500.000",
        "B.2 | Bangunan | 275.000.000 | 261.250.000", " | Jumlah A + B | 1.615.000.000 | 1.560.600.000",
    ];

    /// <summary>Codes that begin with a letter or a Roman number, in a cell of their own or before the name.</summary>
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("", "", "403.750.000", "9: 430.750.000 → 403.750.000")]
    [InlineData("A", "II", "403.750.000", "9: 430.750.000 → 403.750.000")]
    [InlineData(" | ", " ", "403.750.000", "9: 430.750.000 → 403.750.000")]
    public void Kode_berhuruf(string kode, string ganti, string salah, string temuan) => TabelUji.Semua(
        [.. Berhuruf.Select((b, i) => (i == 0 ? b : Kode(b, kode, ganti)).Replace(salah.Length > 0 ? salah : "#", "430.750.000",
            StringComparison.Ordinal))]).ShouldBe(temuan);

    private static string Kode(string baris, string semula, string menjadi) => semula.Length == 0 || baris[0] == ' ' ? baris
        : baris.IndexOf(semula, StringComparison.Ordinal) is >= 0 and < 7 and var i
            ? (semula[0] == ' ' ? " | " : "") + baris[..i] + menjadi + baris[(i + semula.Length)..] : baris;

    /// <summary>Targets are not added; a single part prints its parent again; round amounts add up by chance; a part that is missing proves nothing.</summary>
    [Theory]
    [InlineData(
        "Kode | Uraian | Target | Rp", "3.25.01 | Program Penunjang | 88,5 | 900.000.000",
            "3.25.01.2.01 | Kegiatan Perencanaan | 100 | 200.000.000", "3.25.01.2.02 | Kegiatan Keuangan | 100 | 500.000.000",
        "3.25.01.2.06 | Kegiatan Umum | 100 | 200.000.000")]
    [InlineData(
        "No | Program dan Kegiatan | Pagu (Rp)", "1 | Program Niaga | 63.092.000", " | Kegiatan Promosi | 63.092.000",
            " | Pameran dagang | 63.092.000", "2 | Program Pasar | 90.500.000",
        " | Kegiatan Penataan | 40.500.000", " | Kegiatan Penertiban | 50.000.000")]
    [InlineData(
        "Uraian | Pagu (Rp) | Realisasi (Rp)", "Penanganan kasus | 2.000.000.000 | 1.965.578.000",
            "Satuan tugas | 1.500.000.000 | 1.479.965.250", "Pengendalian tambang | 500.000.000 | 498.390.000",
            "Pembinaan sekolah | 400.000.000 | 394.289.000")]
    public void Yang_benar_didiamkan(params string[] baris) => TabelUji.Semua(baris).ShouldBe("");
}
