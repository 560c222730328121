using System.Reflection;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Aturan;

public sealed class KatalogAturanTests
{
    public static TheoryData<string> Kode => [.. KatalogAturan.Semua.Select(a => a.Kode)];

    [Theory]
    [MemberData(nameof(Kode))]
    public void Aturan_tanpa_kalimat_dasar_atau_contoh_ditolak(string kode)
    {
        var a = KatalogAturan.Semua.Single(x => x.Kode == kode);
        a.Kode.ShouldMatch("^[A-Z]{3}-HIT-[0-9]{2}$");
        a.Nama.ShouldNotBeNullOrWhiteSpace();
        a.Uraian.ShouldMatch("^[A-Z0-9(Σ].{20,}\\.$");
        a.Dasar.Length.ShouldBeGreaterThan(9);
        a.Contoh.ShouldMatch("[0-9]");
    }

    [Fact]
    public void Setiap_aturan_terdaftar_tepat_sekali()
    {
        var properti = typeof(KatalogAturan).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(AturanHitung)).Select(p => p.GetValue(null)).Cast<AturanHitung>().ToList();
        properti.Count.ShouldBeGreaterThan(30);
        KatalogAturan.Semua.ShouldBe(properti, ignoreOrder: true);
        KatalogAturan.Semua.Select(a => a.Kode).ShouldBeUnique();
        KatalogAturan.Semua.Select(a => a.Nama).ShouldBeUnique();
    }

    [Fact]
    public void Halaman_acuan_memuat_semua_aturan_dan_skala()
    {
        var md = KatalogAturan.Markdown([]);
        KatalogAturan.Semua.ShouldAllBe(a => md.Contains($"| {a.Kode} | {a.Nama} | {a.Uraian} | {a.Dasar} | {a.Contoh} |"));
        KatalogSkala.Semua.ShouldAllBe(s => md.Contains(s.Dasar) && md.Contains(s.AturanPenutup));
        md.ShouldContain("| (2) | Tinggi | 76–90 % | > 75 dan ≤ 90 |");
        md.ShouldContain("| (2) | Tinggi | 76–90 % | ≥ 76 dan < 91 |");
        md.ShouldContain("| D | Tidak Baik | 25,00–64,99 | ≥ 25 dan < 65 |");
        md.Split('\n').Where(b => b.StartsWith('|')).ShouldAllBe(b => b.Split(" | ", StringSplitOptions.None).Length == 5);
    }
}
