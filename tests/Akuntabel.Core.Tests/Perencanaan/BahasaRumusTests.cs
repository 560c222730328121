using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Perencanaan;

/// <summary>The language in which a planner writes how an indikator is computed.</summary>
public class BahasaRumusTests
{
    private static readonly IReadOnlyList<Fakta> Komponen =
    [
        Bagian("Peserta", 80, "orang"), Bagian("Peserta yang memahami", 48, "orang"), Bagian("Kegiatan non-fisik", 4, "kegiatan"),
        Bagian("Nilai AKIP", 70.5m, "nilai"), Bagian("Konflik", 0, "kasus"), Bagian("Konflik tuntas", 0, "kasus"),
        Bagian("Serapan", 91.25m, "%"), Bagian("Ketepatan", 80, "%"), Bagian("Belanja", 1_000_000, "Rp"), Bagian("Belum ada", null,
            "orang"),
    ];

    [Theory]
    [InlineData("Peserta yang memahami / Peserta × 100 %", "60", "%")]
    [InlineData("peserta  yang MEMAHAMI : peserta x 100 persen", "60", "%")]
    [InlineData("Persentase = Peserta yang memahami [orang] dibagi Peserta dikali 100%", "60", "%")]
    [InlineData("(Peserta − Peserta yang memahami) ÷ Peserta * 100 %", "40", "%")]
    [InlineData("Peserta - Peserta yang memahami", "32", "orang")]
    [InlineData("Peserta + Peserta yang memahami + 2", "130", "orang")]
    [InlineData("Peserta ÷ Kegiatan non-fisik", "20", "orang per kegiatan")]
    [InlineData("Belanja / Peserta", "12500", "Rp per orang")]
    [InlineData("Peserta yang memahami / Peserta", "0,6", "rasio")]
    [InlineData("rata-rata(Serapan; Ketepatan)", "85,625", "%")]
    [InlineData("rata-rata(Serapan, Ketepatan)", "85,625", "%")]
    [InlineData("terkecil(Serapan; Ketepatan; 90 %)", "80", "%")]
    [InlineData("terbesar(Serapan; Ketepatan)", "91,25", "%")]
    [InlineData("jumlah(Peserta; Peserta yang memahami)", "128", "orang")]
    [InlineData("100 % − Serapan", "8,75", "%")]
    [InlineData("-2,5 × Nilai AKIP", "-176,25", "nilai")]
    [InlineData("1.000 × 2,5 − 10 ÷ 4", "2497,5", "bilangan")]
    [InlineData("2 × 3 + 4 × 5 − 6 ÷ 2 ÷ 3", "25", "bilangan")]
    [InlineData("jika-nol(Konflik tuntas ÷ Konflik; 1) × 100 %", "100", "%")]
    public void Rumus_dibaca_dihitung_dan_bersatuan(string rumus, string hasil, string satuan)
    {
        var terbaca = BahasaRumus.Baca(rumus, Komponen);
        terbaca.DaftarGalat.ShouldBeEmpty();
        BacaAngka.Coba(hasil, out var harapan, out _).ShouldBeTrue();
        terbaca.Ekspresi.ShouldNotBeNull().Hitung().Nilai.ShouldBe(harapan);
        terbaca.Satuan.ToString().ShouldBe(satuan);
    }

    [Theory]
    [InlineData("", 1, "belum ditulis", "Tulis misalnya")]
    [InlineData("Peserta ÷", 10, "berhenti sesudah \"Peserta ÷\"", "komponen atau angka")]
    [InlineData("(Peserta + Peserta yang memahami", 1, "Kurung belum ditutup", "kurung tutup")]
    [InlineData("Peserta) × 2", 8, "kurung tutup tanpa kurung buka", "kurung tutup")]
    [InlineData("rata-rata(Serapan; Ketepatan", 1, "Kurung rata-rata belum ditutup", "titik koma")]
    [InlineData("jika-nol(Serapan; Ketepatan)", 1, "satu angka", "jika-nol(A ÷ B; 100)")]
    [InlineData("Peserta × 1.2", 11, "titik hanya untuk ribuan", "")]
    [InlineData("Peserta × × 2", 11, "tidak dapat berdiri di sini", "angka")]
    [InlineData("Peserta yang paham ÷ Peserta", 1, "\"Peserta yang paham\" tidak ada", "Mungkin maksudnya \"Peserta")]
    [InlineData("Hadirin ÷ Peserta", 1, "\"Hadirin\" tidak ada", "Tambahkan pada daftar komponen")]
    [InlineData("Peserta + Kegiatan non-fisik", 9, "Satuan orang dan kegiatan tidak dapat dijumlahkan", "satuannya sama")]
    [InlineData("Serapan × Peserta", 9, "Satuan % dan orang tidak dapat dikalikan", "hasil bagi")]
    [InlineData("Peserta [dokumen] ÷ Peserta", 1, "ditulis bersatuan dokumen", "Samakan")]
    public void Yang_salah_disebut_tempatnya_dan_jalan_keluarnya(string rumus, int huruf, string pesan, string saran)
    {
        var galat = BahasaRumus.Baca(rumus, Komponen).DaftarGalat;
        galat[0].Huruf.ShouldBe(huruf, galat[0].ToString());
        galat[0].Pesan.ShouldContain(pesan);
        galat[0].ToString().ShouldContain(saran);
    }

    /// <summary>Whatever is typed, there is an answer: a result or a reason.</summary>
    [Fact]
    public void Tulisan_apa_pun_dijawab()
    {
        var acak = new Random(7);
        string[] potong = ["Peserta", "(", ")", "+", "−", "-", "×", "÷", "%", ";", ",", "[", "]", "=", " x ", "rata-rata(", "jika-nol(",
            "1.0,", "100 %", "persen", "ß\u0000\ud83d", "dibagi"];
        for (var n = 0; n < 3000; n++)
        {
            var rumus = string.Concat(Enumerable.Range(0, acak.Next(1, 12)).Select(_ => potong[acak.Next(potong.Length)]));
            var terbaca = BahasaRumus.Baca(rumus, Komponen);
            (terbaca.Ekspresi is not null || terbaca.DaftarGalat.Count > 0).ShouldBeTrue(rumus);
        }

        BahasaRumus.Baca(new string('(', 1999), Komponen).DaftarGalat[0].Pesan.ShouldContain("terlalu banyak");
        BahasaRumus.Baca(new string('-', 1999), Komponen).DaftarGalat[0].Pesan.ShouldContain("terlalu banyak");
        BahasaRumus.Baca(new string('1', 2001), Komponen).DaftarGalat[0].Pesan.ShouldContain("lebih panjang");
    }

    [Theory]
    [InlineData("Peserta yang memahami ÷ Peserta", "%",
        "perbandingan tanpa satuan, misalnya 0,85, padahal satuan indikatornya %. Tambahkan × 100 %")]
    [InlineData("Peserta ÷ Kegiatan non-fisik", "orang", "orang per kegiatan")]
    [InlineData("Peserta ÷ Kegiatan non-fisik", "orang/kegiatan", null)]
    [InlineData("Peserta yang memahami ÷ Peserta × 100 %", "%", null)]
    [InlineData("Peserta yang memahami ÷ Peserta × 100 %", "orang", "dalam %")]
    [InlineData("Peserta yang memahami ÷ Peserta × 5", "indeks", null)]
    [InlineData("Konflik ÷ Peserta × 1.000", "per 1.000 penduduk", null)]
    public void Satuan_hasil_dibandingkan_dengan_satuan_indikator(string rumus, string satuan, string? alasan)
    {
        var tolak = BahasaRumus.Baca(rumus, Komponen).Satuan.Tolak(Satuan.Baca(satuan));
        if (alasan is null)
        {
            tolak.ShouldBeNull();
        }
        else
        {
            tolak.ShouldNotBeNull().ShouldContain(alasan);
        }
    }

    [Fact]
    public void Kosong_bukan_nol()
    {
        BahasaRumus.Baca("Belum ada ÷ Peserta × 100 %", Komponen).Ekspresi.ShouldNotBeNull().Hitung().Alasan.ShouldBe("belum diukur");
        BahasaRumus.Baca("jika-nol(Belum ada ÷ Konflik; 100)", Komponen).Ekspresi.ShouldNotBeNull().Hitung().Ada.ShouldBeFalse();
        BahasaRumus.Baca("terbesar(Belum ada; Peserta)", Komponen).Ekspresi.ShouldNotBeNull().Hitung().Ada.ShouldBeFalse();
    }

    [Fact]
    public void Satu_pohon_dicetak_juga()
    {
        var e = BahasaRumus.Baca("(Peserta + Peserta yang memahami) ÷ terbesar(Peserta; 2) × 100 %", Komponen).Ekspresi.ShouldNotBeNull();
        PencetakEkspresi.DenganNama(e).ShouldBe("(Peserta + Peserta yang memahami) / terbesar(Peserta; 2) × 100");
        PencetakEkspresi.DenganAngka(e).ShouldBe("(80 + 48) / terbesar(80; 2) × 100");
        PencetakEkspresi.DenganAngka(new BilaNol(e, 100)).ShouldEndWith(", 100 bila pembaginya nol");
    }

    private static Fakta Bagian(string nama, decimal? nilai, string satuan) => new("uji." + nama, nama,
        nilai is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diukur"), Satuan.Baca(satuan), 0, new Isian(new Asal("uji.csv", 1)));
}
