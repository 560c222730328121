namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Columns that are sums or differences of others in the same row.</summary>
public class PencariKolomTests
{
    private static readonly string[] Efisiensi =
    [
        "No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi", "1 | Niaga maju | 112,40 | 91,25 | 21,15",
        "2 | Pasar tertib | 101,00 | 93,18 | 7,82", "3 | Gudang aman | 98,00 | 90,40 | 7,60", "4 | Timbangan tepat | 104,50 | 95,00 | 9,50",
    ];

    private static readonly string[] SisaSerapan =
    [
        "No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi", "1 | Niaga maju | 112,40 | 91,25 | 8,75",
        "2 | Pasar tertib | 101,00 | 93,18 | 6,82", "3 | Gudang aman | 98,00 | 90,40 | 9,60", "4 | Timbangan tepat | 104,50 | 95,00 | 5,00",
    ];

    private static readonly string[] TakTentu =
    [
        "No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi", "1 | Niaga maju | 112,40 | 91,25 | 1,23",
        "2 | Pasar tertib | 101,00 | 93,18 | 7,82", "3 | Gudang aman | 98,00 | 90,40 | 1,08", "4 | Timbangan tepat | 104,50 | 95,00 | 1,10",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("7,82", "8,72", "3: 8,72 → 7,82")]
    public void Efisiensi_adalah_capaian_dikurangi_penyerapan(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Efisiensi, semula, menjadi).ShouldBe(temuan);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("6,82", "8,26", "3: 8,26 → 6,82")]
    public void Atau_seratus_dikurangi_penyerapan(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(SisaSerapan, semula, menjadi).ShouldBe(temuan);

    [Fact]
    public void Rumus_efisiensi_yang_hanya_cocok_pada_satu_baris_tidak_dipakai() => TabelUji.Ganti(TakTentu, "", "").ShouldBe("");

    private static readonly string[] DuaUkuran =
    [
        "No | Koperasi | Target Unit | Realisasi Unit | Target (Juta Rp) | Realisasi (Juta Rp) | Sisa Target | Sisa Target (Juta Rp)",
        "1 | Anggrek | 4 | 1 | 2.500 | - | 3 | 2.500", "2 | Cempaka | 358 | 8 | 1.392.700 | 5.000 | 350 | 1.387.700",
            "3 | Dahlia | 18 | 3 | 40.000 | 10.000 | 15 | 30.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 350 |", "| 360 |", "3: 360 → 350")]
    [InlineData("1.387.700", "1.378.700", "3: 1.378.700 → 1.387.700")]
    public void Sisa_dalam_ukurannya_sendiri(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(DuaUkuran, semula, menjadi).ShouldBe(temuan);

    [Fact]
    public void Bertambah_dan_berkurang_dalam_kurung() => TabelUji.Semua(
        "No | Program | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang)",
        "1 | Penunjang | Rp88.300.000 | Rp83.000.000 | Rp(5.300.000)", "2 | Niaga | Rp664.000.000 | Rp733.000.000 | Rp96.000.000",
            "3 | Pasar | Rp352.000.000 | Rp513.000.000 | Rp161.000.000")
        .ShouldBe("3: Rp96.000.000 → 69.000.000");

    /// <summary>The total leaves out a column, another table counts other things; a total read a line too low is no error.</summary>
    [Theory]
    [InlineData("Kecamatan | Gugur | Ditunda | Tahun 2023 | Tahun 2024 | Total", "Utara | 12 | 31 | 44 | 105 | 180",
        "Selatan | 9 | 27 | 60 | 88 | 175", "Barat | 15 | 40 | 71 | 132 | 243")]
    [InlineData("Unit | S2 | S1 | SMA | Jumlah", "Dinas | 3 | 12 | 9 | 24", "UPTD | 1 | 7 | 10 | 0", " | | | | 18",
        "Balai | 2 | 5 | 8 | 15")]
    public void Yang_benar_didiamkan(params string[] baris) => TabelUji.Semua(baris).ShouldBe("");
}
