using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-001: the percentage of a row follows from its two figures.</summary>
public class PersentaseBarisTests
{
    private const string KepalaPagu = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";

    [Theory]
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 96.40%", "3: 96.40% → 84,02 %")]
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 84,01", "")] // cut off
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 84,02", "")] // rounded
    [InlineData("1 | Pembinaan | 2.342.737.320 | 1.968.289.360 | 84", "")] // whole
    [InlineData("1 | Pembinaan | Rp. 2.342.737.320. | Rp. 1.968.289.360.00,- | 84.0 2", "")] // as people write
    [InlineData("1 | Pembinaan | 2.342.737.320 | - | 84", "")] // nothing to compare
    [InlineData("1 | Pembinaan | 0 | 0 | 100", "")]
    public void Persentase_baris(string baris, string temuan) =>
        Semua("ANG-001", KepalaPagu, "1 | Rutin | 200 | 100 | 50", baris).ShouldBe(temuan);

    [Theory]
    [InlineData("1 | Warga terlatih | 200 orang | 130 orang | 89%", "2: 89% → 65,00 %")]
    // the counts agree, the percentage of the target is another reading
    [InlineData("1 | Konflik ditangani | 100% (49 ormas) | 22 Ormas | 44.9", "")]
    [InlineData("1 | Lembaga terlibat | 3,55% (11 Lembaga) | 11 Lembaga | 100", "")]
    [InlineData("1 | Dokumen | 100% | 2 Dokumen | 75 %", "")] // different units: nothing follows
    [InlineData("1 | Waktu layanan | 10 hari | 8 hari | 125", "")] // lower is better
    [InlineData("1 | Waktu layanan | 10 hari | 8 hari | 120", "")] // the other formula of it
    [InlineData("1 | Indeks | 60 | 75 | 100", "")] // capped
    public void Capaian_kinerja(string baris, string temuan) =>
        Semua("ANG-001", "No | Indikator | Target | Realisasi | Capaian", baris).ShouldBe(temuan);

    [Fact]
    public void Kolom_yang_tidak_satu_baris_pun_cocok_tidak_dipahami_dan_dibiarkan() =>
        Temuan("ANG-001", "No | Indikator | Target | Realisasi | Capaian", "1 | a | 10 | 5 | 7", "2 | b | 20 | 5 | 9").ShouldBeEmpty();

    [Theory]
    [InlineData("2.000.000 | 1.500.000 | 75,00", "")]
    [InlineData("2.000.000 | 1.500.000 | 0,75", "")] // as a fraction
    [InlineData("2.000.000 | 1.500.000 | 65,00", "4: 65,00 → 75,00 %")]
    public void Persen_dari_kolom_yang_terbukti(string baris, string temuan) =>
        // the cash plan stands between, and is not what the percentages follow from
        Semua("ANG-001", "No | Program | Anggaran (Rp) | Realisasi (Rp) | Capaian (%) | Keterangan",
            "1 | a | 1.000.000 | 500.000 | 50,00 | -", "2 | b | 4.000.000 | 1.000.000 | 25,00 | -", $"3 | c | {baris} | -")
            .ShouldBe(temuan);

    [Theory]
    [InlineData("1 | a | 80 | 0,00 | 0,00 | 0,00", "")] // nothing achieved
    [InlineData("1 | a | 82 | 81 | 98,78 | 103 | 78", "")]
    [InlineData("1 | a | 82 | 81 | 103 | 103 | 78",
        "2: 103 → 98,78 %")] // the target of the plan stands behind the percentage, and is not its base
    public void Capaian_terhadap_sasaran_lain(string baris, string temuan) =>
        Semua("ANG-001", "No | Indikator | Target | Realisasi | Capaian (%) › Tahun ini | Capaian (%) › Tahun lalu | Target RPJMD", baris)
            .ShouldBe(temuan);

    [Theory]
    [InlineData("1.703,40", "94,58 → 91,58 %")]
    [InlineData("1.759,19", "")]
    public void Persen_sebelum_angka_yang_dibagi(string realisasi, string temuan) => Jadi(Temuan(
        "ANG-001", "Kegiatan | % Serap | Terpakai (juta Rp) | Dana (juta Rp)", "Pelatihan | 96,67 | 398,75 | 412,50",
        $"Logistik | 94,58 | {realisasi} | 1.860,00", "Gladi | 91,12 | 251,30 | 275,80")).ShouldBe(temuan);

    [Theory]
    [InlineData("98", "98 → 97,6 %")]
    [InlineData("97,6", "")]
    public void Persen_disebut_dengan_desimal_kolomnya(string persen, string temuan) => Jadi(Temuan(
        "ANG-001", "Layanan | Pagu | Realisasi | %", "Jalan | 1.842,5 | 1.793,8 | 97,4", $"Inap | 2.250,0 | 2.196,0 | {persen}",
        "Alat | 640,0 | 565,8 | 88,4", "Obat | 3.125,0 | 3.125,0 | 100,0")).ShouldBe(temuan);

    [Fact]
    public void Dasar_yang_disebut_kepala_tetapi_tidak_berkolom_tidak_diganti() => Temuan(
        "ANG-001", "Triwulan | Target s.d. Triwulan (Rp) | Realisasi s.d. Triwulan (Rp) | % thd Pagu",
            "I | 81.720.000 | 62.539.762 | 11,48",
        "II | 245.160.000 | 207.427.065 | 38,07", "III | 408.600.000 | 359.973.377 | 66,07").ShouldBeEmpty();

    [Theory]
    [InlineData("79,63%", 1)]
    [InlineData("76,93%", 0)]
    public void Realisasi_sampai_triwulan_terhadap_target_setahun(string persen, int banyak) => Temuan(
        "ANG-001", "Tabel 3.2 Realisasi sampai dengan Triwulan III terhadap Target Setahun",
            "No | Indikator | Target 2025 | s.d. TW I | s.d. TW II | s.d. TW III | % target setahun",
        "1 | Fasilitas | 82,00 | 76,20 | 78,45 | 79,10 | 96,46%", "2 | Kendaraan | 14.500 | 3.418 | 6.987 | 10.246 | 70,66%",
        $"3 | Retribusi | 9.600 | 2.314 | 4.790 | 7.385 | {persen}").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("90,00", 0)]
    [InlineData("99,00", 1)]
    public void Persen_keuangan_terhadap_kontrak_bila_barisnya_menunjukkannya(string persen, int banyak) => Temuan(
        "ANG-001", "No. | Nama Paket | Pagu | Nilai Kontrak | Realisasi Keuangan | Keu. (%)",
            "1 | Jalan Tasik | 8.250,00 | 7.846,50 | 7.846,50 | 100,00",
        $"2 | Jalan Hulu | 9.400,00 | 9.118,20 | 8.206,38 | {persen}", "3 | Jembatan | 6.180,00 | 5.992,75 | 5.992,75 | 100,00",
        "4 | SPAM | 4.210,00 | 4.087,90 | 3.883,51 | 95,00").Count.ShouldBe(banyak);
}
