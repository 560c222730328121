using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Aturan;

public sealed class SkalaTests
{
    private static readonly DateOnly Akhir2022 = new(2022, 12, 31);

    // scale, value, class as the regulation says (boundaries belong to the class named)
    [Theory]
    [InlineData("akip-aa-d", "101.02", "Sangat Memuaskan")]
    [InlineData("akip-aa-d", "100", "Sangat Memuaskan")]
    [InlineData("akip-aa-d", "90.01", "Sangat Memuaskan")]
    [InlineData("akip-aa-d", "90", "Memuaskan")]
    [InlineData("akip-aa-d", "80.01", "Memuaskan")]
    [InlineData("akip-aa-d", "80", "Sangat Baik")]
    [InlineData("akip-aa-d", "70", "Baik")]
    [InlineData("akip-aa-d", "60", "Cukup")]
    [InlineData("akip-aa-d", "50", "Kurang")]
    [InlineData("akip-aa-d", "30.0001", "Kurang")]
    [InlineData("akip-aa-d", "30", "Sangat Kurang")]
    [InlineData("akip-aa-d", "0", "Sangat Kurang")]
    [InlineData("pmdn86-2017-gt", "166.67", "Sangat tinggi")]
    [InlineData("pmdn86-2017-gt", "90.31", "Sangat tinggi")]
    [InlineData("pmdn86-2017-gt", "90", "Tinggi")]
    [InlineData("pmdn86-2017-gt", "75.72", "Tinggi")]
    [InlineData("pmdn86-2017-gt", "75", "Sedang")]
    [InlineData("pmdn86-2017-gt", "65", "Rendah")]
    [InlineData("pmdn86-2017-gt", "50", "Sangat Rendah")]
    [InlineData("pmdn86-2017-gte", "91", "Sangat tinggi")]
    [InlineData("pmdn86-2017-gte", "90.99", "Tinggi")]
    [InlineData("pmdn86-2017-gte", "90.31", "Tinggi")]
    [InlineData("pmdn86-2017-gte", "75.72", "Sedang")]
    [InlineData("pmdn86-2017-gte", "66", "Sedang")]
    [InlineData("pmdn86-2017-gte", "65.5", "Rendah")]
    [InlineData("pmdn86-2017-gte", "50.99", "Sangat Rendah")]
    [InlineData("idi", "80.01", "Tinggi")]
    [InlineData("idi", "80", "Sedang")]
    [InlineData("idi", "60", "Sedang")]
    [InlineData("idi", "59.99", "Rendah")]
    [InlineData("ikm", "100", "Sangat Baik")]
    [InlineData("ikm", "88.31", "Sangat Baik")]
    [InlineData("ikm", "88.305", "Sangat Baik")]
    [InlineData("ikm", "88.30", "Baik")]
    [InlineData("ikm", "76.61", "Baik")]
    [InlineData("ikm", "76.60", "Kurang Baik")]
    [InlineData("ikm", "65", "Kurang Baik")]
    [InlineData("ikm", "64.99", "Tidak Baik")]
    [InlineData("ikm", "25", "Tidak Baik")]
    [InlineData("ikm", "24.99", "di luar skala")]
    [InlineData("ikm", "100.01", "di luar skala")]
    [InlineData("target", "100", "Target Tercapai")]
    [InlineData("target", "99.99", "Target Tidak Tercapai")]
    [InlineData("target", "97.87", "Target Tidak Tercapai")]
    public void Kelas(string kode, string nilai, string label)
    {
        var kata = Skala(kode).Tentukan("kelas", "Kategori", Contoh.Isi(nilai));
        kata.Kata.ShouldBe(label);
        Contoh.Aturan(kata).ShouldBe("SKL-HIT-01");
    }

    // the reason as a reader sees it
    [Theory]
    [InlineData("pmdn86-2017-gt", "99.74", "99,74 > 90 → Sangat tinggi")]
    [InlineData("pmdn86-2017-gt", "12", "12,00 ≤ 50 → Sangat Rendah")]
    [InlineData("pmdn86-2017-gte", "91", "91,00 ≥ 91 → Sangat tinggi")]
    [InlineData("akip-aa-d", "80.004", "80,004 > 80 → Memuaskan")]
    [InlineData("akip-aa-d", "84.4179", "84,42 > 80 → Memuaskan")]
    [InlineData("ikm", "88.305", "88,31 ≥ 88,31 → Sangat Baik")]
    public void Uraian(string kode, string nilai, string uraian) =>
        Skala(kode).Tentukan("kelas", "Kategori", Contoh.Isi(nilai)).Turunan.ShouldBeOfType<Penetapan>().Uraian.ShouldBe(uraian);

    [Fact]
    public void Yang_kosong_tidak_berkelas()
    {
        var kata = Skala("akip-aa-d").Tentukan("kelas", "Kategori", Contoh.Isi(""));
        kata.Kata.ShouldBe("belum diukur");
        kata.Turunan.ShouldBeOfType<Penetapan>().Uraian.ShouldContain("tidak berkelas");
    }

    // code, day, is there a scale, source begins with
    [Theory]
    [InlineData("akip-aa-d", "2022-12-31", "PermenPANRB 88/2021")]
    [InlineData("akip-aa-d", "2021-12-31", "PermenPANRB 88/2021")]
    [InlineData("akip-aa-d", "2021-12-30", "PermenPANRB 12/2015")]
    [InlineData("akip-aa-d", "2014-12-31", null)]
    [InlineData("pmdn86-2017-gt", "2022-12-31", "Permendagri 86/2017")]
    [InlineData("pmdn86-2017-gte", "2016-12-31", null)]
    [InlineData("ikm", "2022-12-31", "PermenPANRB 14/2017")]
    [InlineData("tidak-ada", "2022-12-31", null)]
    public void Berlaku_pada(string kode, string pada, string? dasar)
    {
        var skala = KatalogSkala.Cari(kode, DateOnly.ParseExact(pada, "yyyy-MM-dd"));
        if (dasar is null)
        {
            skala.ShouldBeNull();
        }
        else
        {
            skala.ShouldNotBeNull().Dasar.ShouldStartWith(dasar);
        }
    }

    [Fact]
    public void Setiap_nilai_masuk_tepat_satu_kelas() => Prop.ForAll<int>(seratusan =>
    {
        var nilai = seratusan / 100m;
        return KatalogSkala.Semua.All(s =>
        {
            var n = s.Ketelitian is null ? nilai : 25 + (Math.Abs(nilai) % 75);
            return s.Kelas.Count(k => Termasuk(s, k, n)) == 1 && s.KelasDari(n) is { } k1 && Termasuk(s, k1, n);
        });
    }).Periksa();

    [Fact]
    public void Setiap_batas_dan_sekitarnya_masuk_tepat_satu_kelas()
    {
        foreach (var (s, batas) in KatalogSkala.Semua.SelectMany(s => s.Kelas.Where(k => k.Bawah > 25).Select(k => (s, k.Bawah ?? 0))))
        {
            foreach (var n in new[] { batas - 0.01m, batas, batas + 0.01m })
            {
                s.Kelas.Count(k => Termasuk(s, k, n)).ShouldBe(1, $"{s.Kode} {n}");
            }
        }
    }

    [Fact]
    public void Tabel_skala_utuh()
    {
        foreach (var s in KatalogSkala.Semua)
        {
            var batas = s.Kelas.Select(k => k.Bawah ?? decimal.MinValue).ToList();
            batas.ShouldBe(batas.Distinct().OrderDescending().ToList(), s.Kode);
            s.Kelas.Select(k => k.Label).ShouldBeUnique();
            s.Kelas.Select(k => k.Kode).ShouldBeUnique();
            s.Kelas.Select(k => k.Warna).ShouldBeUnique();
            s.AturanPenutup.ShouldEndWith(".");
            s.Kelas.ShouldAllBe(k => Kontras(k.Warna) >= 7);
        }

        foreach (var kode in KatalogSkala.Semua.GroupBy(s => s.Kode))
        {
            kode.Zip(kode.Skip(1)).ShouldAllBe(p => p.First.Akhir < p.Second.Mulai);
        }
    }

    /// <summary>Reads the applied interval as printed, independently of the code that classes.</summary>
    private static bool Termasuk(Skala s, KelasSkala k, decimal n) => s.IntervalBerlaku(k).Split(" dan ").All(syarat =>
    {
        BacaAngka.Coba(syarat[2..], out var batas, out _).ShouldBeTrue(syarat);
        return syarat[0] switch
        {
            '>' => n > batas,
            '≥' => n >= batas,
            '<' => n < batas,
            '≤' => n <= batas,
            _ => throw new InvalidOperationException(syarat),
        };
    });

    /// <summary>WCAG contrast of black text on a background.</summary>
    private static double Kontras(string rrggbb)
    {
        double Kanal(int i)
        {
            var c = Convert.ToInt32(rrggbb.Substring(i, 2), 16) / 255.0;
            return c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return ((0.2126 * Kanal(0)) + (0.7152 * Kanal(2)) + (0.0722 * Kanal(4)) + 0.05) / 0.05;
    }

    private static Skala Skala(string kode) => KatalogSkala.Cari(kode, Akhir2022).ShouldNotBeNull();
}
