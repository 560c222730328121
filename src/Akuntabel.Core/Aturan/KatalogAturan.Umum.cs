using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

public static partial class KatalogAturan
{
    /// <summary>Sum of rows.</summary>
    public static AturanHitung JumlahBaris { get; } = new(
        "UMU-HIT-01", "Jumlah baris",
        "Menjumlahkan seluruh baris; satu baris kosong membuat jumlah tidak diketahui.",
        Aritmetika, "18 + 10 = 28 orang");

    /// <summary>Count of rows.</summary>
    public static AturanHitung BanyakBaris { get; } = new(
        "UMU-HIT-02", "Banyak baris",
        "Menghitung banyaknya baris data.",
        Aritmetika, "35 baris → 35 sub kegiatan");

    /// <summary>Count of different things among rows.</summary>
    public static AturanHitung BanyakBeda { get; } = new(
        "UMU-HIT-04", "Banyak yang berbeda",
        "Menghitung banyaknya hal yang berbeda di antara baris data; baris yang menyebut hal yang sama dihitung satu kali.",
        Aritmetika, "109 baris, 97 sekolah berbeda → 97 sekolah");

    /// <summary>A field of a register that is computed.</summary>
    public static AturanHitung RumusRegister { get; } = new(
        "REG-HIT-01", "Rumus register",
        "Menghitung bidang register dari bidang lain dan parameter yang berlaku pada harinya.",
        "Definisi registernya; parameternya menurut keputusan yang disebut padanya", "60.531 suara × Rp15.000 = Rp907.965.000");

    /// <summary>A part in percent of a whole.</summary>
    public static AturanHitung Bagian { get; } = new(
        "UMU-HIT-03", "Persentase bagian",
        "Bagian dibagi keseluruhan, dikali 100.",
        Aritmetika, "10 / 28 × 100 = 35,71 %");

    /// <summary>Class of a value on a scale.</summary>
    public static AturanHitung PenentuanKelas { get; } = new(
        "SKL-HIT-01", "Kelas pada skala",
        "Mengambil kelas tertinggi yang batas bawahnya dicapai nilai itu; nilai kosong tidak diberi kelas.",
        "Skala yang disebut pada tabelnya (PermenPANRB 88/2021, Permendagri 86/2017, atau skala lain)",
        "99,74 > 90 → Sangat tinggi");

    /// <summary>How many values fall in a class.</summary>
    public static AturanHitung BanyakPerKelas { get; } = new(
        "SKL-HIT-02", "Banyak per kelas",
        "Menghitung banyaknya nilai yang masuk ke satu kelas.",
        Aritmetika, "14 dari 35 sub kegiatan Sangat tinggi");

    /// <summary>Share of a class.</summary>
    public static AturanHitung PersenPerKelas { get; } = new(
        "SKL-HIT-03", "Persentase per kelas",
        "Banyak nilai di kelas itu dibagi banyak seluruh nilai (termasuk yang belum diukur), dikali 100.",
        Aritmetika, "4 / 35 × 100 = 11,43 %");

    /// <summary>Whole-percent share of a class.</summary>
    public static AturanHitung PersenBulatPerKelas { get; } = new(
        "SKL-HIT-04", "Persentase bulat per kelas",
        "Persentase per kelas dibulatkan dengan metode sisa terbesar sehingga jumlahnya tepat 100 %; pada sisa yang sama kelas lebih tinggi didahulukan.",
        Aritmetika + " (metode sisa terbesar)", "40; 17,14; 14,29; 11,43; 17,14 → 40; 17; 14; 12; 17");
}
