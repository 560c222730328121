using System.Reflection;
using Akuntabel.Core.Tests.Arsitektur;
using Akuntabel.Uji.Aturan;

namespace Akuntabel.Uji.Tests.Aturan;

/// <summary>Each rule is tested in one place, which bears its name and stands in its group.</summary>
public class SatuBerkasSatuAturanTests
{
    private const string Map = "tests/Akuntabel.Uji.Tests/Aturan";

    /// <summary>The rules of all classes that declare one, whether the catalogue lists them or not.</summary>
    private static readonly List<(AturanUji Aturan, string Kelas, string Berkas)> Semua =
        [.. typeof(AturanUji).Assembly.GetTypes()
            .Select(t => (Tipe: t, Nilai: t.GetProperty("Aturan", BindingFlags.Static | BindingFlags.Public)))
            .Where(x => x.Nilai?.PropertyType == typeof(AturanUji))
            .Select(x => ((AturanUji)x.Nilai!.GetValue(null)!, x.Tipe.Name,
                $"{Map}/{x.Tipe.Namespace!.Split('.')[^1]}/{x.Tipe.Name}Tests.cs"))];

    [Fact]
    public void Setiap_kelas_beraturan_terdaftar_dalam_katalog() =>
        Semua.Select(a => a.Aturan.Kode).ShouldBe(KatalogUji.DaftarAturan.Select(a => a.Kode), ignoreOrder: true);

    [Fact]
    public void Setiap_aturan_mempunyai_berkas_uji_yang_menyebut_kodenya()
    {
        var berkas = Repositori.Berkas(Map, "*Tests.cs").ToHashSet(StringComparer.Ordinal);
        Semua.Where(a => !berkas.Contains(a.Berkas) || !Menguji(Repositori.Baca(a.Berkas), a.Kelas, a.Aturan.Kode))
            .Select(a => $"{a.Aturan.Kode}: kelas {a.Kelas}Tests dengan \"{a.Aturan.Kode}\" dalam {a.Berkas}").ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_berkas_uji_dalam_kelompok_milik_satu_aturan() =>
        Repositori.Berkas(Map, "*Tests.cs").Where(b => b.Count(c => c == '/') > Map.Count(c => c == '/') + 1)
            .Except(Semua.Select(a => a.Berkas)).ShouldBeEmpty();

    private static bool Menguji(string isi, string kelas, string kode) =>
        isi.Contains($"public class {kelas}Tests", StringComparison.Ordinal) && isi.Contains($"\"{kode}\"", StringComparison.Ordinal);
}
