using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-016: the share that a sentence gives to rows of a table is what these rows are of its total.</summary>
public class BagianDariSeluruhTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 2.1 Kunjungan menurut pasar", "No | Pasar | Pedagang (orang) | Retribusi (Rp) | Kepatuhan (%)",
            "1 | Pasar Baru | 120 | 41.000.000 | 88,10",
        "2 | Pasar Lama | 95 | 52.500.000 | 91,40", "3 | Pasar Induk | 210 | 38.000.000 | 79,90",
            "4 | Pasar Subuh | 60 | 12.300.000 | 93,20",
        " | Jumlah | 485 | 143.800.000 | ",
    ];

    [Theory]
    [InlineData("Pasar Lama dan Pasar Baru menyumbang 71,20 % dari seluruh retribusi.", "8: 71,20 % → 65,02 %")]
    [InlineData("Pasar Lama dan Pasar Baru menyumbang 65,02 % dari seluruh retribusi.", "")]
    [InlineData("Pasar Lama menyumbang 36,51 % dari seluruh penerimaan.", "")] // one of the columns
    [InlineData("Pasar Lama menyumbang 71,20 % dari target retribusi.", "")] // of something else
    public void Bagian(string kalimat, string temuan) => Semua("NAR-016", [.. Tabel, kalimat]).ShouldBe(temuan);

    [Theory]
    [InlineData("Perawat merupakan 67,31 % dari seluruh tenaga kesehatan.", 1)]
    [InlineData("Perawat merupakan 35,27 % dari seluruh tenaga kesehatan.", 0)]
    public void Satu_kolom(string kalimat, int banyak) => Temuan("NAR-016", "Tabel 1.2 Tenaga kesehatan", "Jenis tenaga | Jumlah (orang)",
        "Perawat | 243", "Bidan | 262", "Dokter | 84", "Apoteker | 100", "Jumlah | 689", kalimat).Count.ShouldBe(banyak);
}
