using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-023: the mean of a column that the text names.</summary>
public class RataRataKolomTests
{
    private static readonly string[] Bulan =
    [
        "Tabel 1 Kunjungan dan penerimaan", "Bulan | Wisatawan | Penerimaan (Rp ribu) | Penerimaan kumulatif (Rp ribu)",
            "Januari | 2400 | 36210 | 36210",
            "Februari | 2139 | 31880 | 68090", "Maret | 3075 | 50250 | 118340", "Mei | 4551 | 69915 | 188255",
                "Jumlah | 12165 | 188255 | 188255",
    ];

    [Theory]
    [InlineData("Rata-rata penerimaan per bulan Rp62.751 ribu.", "8: Rp62.751 ribu → 47.063,75")]
    [InlineData("Wisatawan rata-rata 4055 orang setiap bulan.", "8: 4055 orang → 3.041,25")]
    [InlineData("Rata-rata penerimaan per bulan Rp47.064 ribu.", "")]
    [InlineData("Rata-rata penerimaan per bulan tahun lalu Rp62.751 ribu.", "")]
    [InlineData("Rata-rata penerimaan per hari Rp62.751 ribu.", "")]
    [InlineData("Rata-rata pengeluaran per bulan Rp62.751 ribu.", "")]
    public void Per_bulan(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-023", [.. Bulan, kalimat])).ShouldBe(temuan);

    private static readonly string[] Aspek =
    [
        "Tabel 2 Pelaksanaan anggaran", "Aspek | Bobot (%) | Nilai | Nilai Akhir", "Perencanaan | 20 | 94,50 | 18,90",
            "Kepatuhan | 30 | 96,20 | 28,86",
            "Efektivitas | 35 | 97,80 | 34,23", "Efisiensi | 15 | 91,00 | 13,65", "Nilai Kinerja | 100 | - | 95,64",
    ];

    [Theory]
    [InlineData("Rata-rata sederhana keempat nilai aspek adalah 95,88.", "8: 95,88 → 94,88")]
    [InlineData("Nilai 4 aspek rata-rata 94,88.", "")]
    [InlineData("Rata-rata kelima nilai aspek adalah 95,88.", "")]
    [InlineData("Rata-rata tertimbang keempat nilai aspek adalah 95,88.", "")]
    [InlineData("Rata-rata keempat nilai aspek adalah 95,64.", "")] // printed by the table
    public void Sejumlah_baris(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-023", [.. Aspek, kalimat])).ShouldBe(temuan);
}
