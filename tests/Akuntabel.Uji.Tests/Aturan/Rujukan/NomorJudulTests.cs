using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>NOM-013: chapters and their sections are numbered without a gap.</summary>
public class NomorJudulTests
{
    [Theory]
    [InlineData("3.1 Capaian|3.2 Anggaran|3.4 Penutup bab", "4: 3.4 → 3.3")]
    [InlineData("3.1 Capaian|3.2 Anggaran|3.3 Penutup bab", "")]
    [InlineData("3.1 Capaian|3.2 Anggaran|3.9 Penutup bab", "")] // so much is missing that it was not read
    [InlineData("3.1 Capaian|5.3 Juta orang", "")] // not of this chapter
    [InlineData("3.2 Anggaran|3.4 Penutup bab", "")] // an excerpt
    public void Subbab(string judul, string temuan) =>
        Semua("NOM-013", ["# BAB III CAPAIAN", .. judul.Split('|').Select(j => "# " + j)]).ShouldBe(temuan);

    [Fact]
    public void Bab()
    {
        Temuan("NOM-013", "# BAB I PENDAHULUAN", "# BAB II PERENCANAAN", "# BAB IV PENUTUP").ShouldBe(["3: BAB IV → BAB III"]);
        Temuan("NOM-013", "# BAB I PENDAHULUAN", "# BAB II PERENCANAAN", "BAB III", "# BAB IV PENUTUP").ShouldBeEmpty();
        Temuan("NOM-013", "# BAB I PENDAHULUAN", "# BAB III AKUNTABILITAS").ShouldBeEmpty(); // an excerpt
    }

    [Theory]
    [InlineData("3.1.4", 1)]
    [InlineData("3.1.3", 0)]
    public void Anak_subbab(string teks, int banyak) => Temuan("NOM-013", "# BAB III CAPAIAN", "# 3.1 Capaian", "# 3.1.1 Sasaran satu",
        "# 3.1.2 Sasaran dua", $"# {teks} Sasaran tiga").Count.ShouldBe(banyak);
}
