namespace Akuntabel.Web.Tests.Arsitektur;

/// <summary>The measure itself: each way of using a type is one that it sees.</summary>
public class HubunganTipeTests
{
    [Theory]
    [InlineData(nameof(LewatIsi))]
    [InlineData(nameof(LewatMedan))]
    [InlineData(nameof(LewatTandaTangan))]
    [InlineData(nameof(LewatAtribut))]
    [InlineData(nameof(LewatBatas))]
    [InlineData(nameof(LewatDalaman))]
    public void Setiap_cara_memakai_tipe_terlihat(string pemakai) => Pemakai(nameof(Terpakai)).ShouldContain(pemakai);

    // why the test of folders reads usings too
    [Fact]
    public void Tetapan_tidak_meninggalkan_jejak() => Pemakai(nameof(Terpakai)).ShouldNotContain(nameof(LewatTetapan));

    [Fact]
    public void Halaman_milik_folder_berkasnya()
    {
        using var web = new HubunganTipe(typeof(AplikasiWeb).Assembly.Location);
        web.Semua().ShouldContain((new Tipe("Fitur_Bersama__Tata", "Fitur.Bersama"), new Tipe("Pengakses", "Keamanan")));
    }

    // the assembly of the tests, read once
    private static readonly Lazy<IReadOnlyList<(Tipe Dari, Tipe Ke)>> Semua = new(() =>
    {
        using var hubungan = new HubunganTipe(typeof(HubunganTipeTests).Assembly.Location);
        return [.. hubungan.Semua()];
    });

    private static List<string> Pemakai(string tipe) => [.. Semua.Value.Where(h => h.Ke.Nama == tipe).Select(h => h.Dari.Nama)];
}

internal sealed class Terpakai
{
    public const int Tetap = 2;

    public static int Nilai { get; } = Environment.ProcessId;
}

internal static class LewatTetapan
{
    public static int Hitung() => Terpakai.Tetap;
}

internal static class LewatIsi
{
    public static async Task<int> HitungAsync(int[] daftar)
    {
        await Task.Yield();
        return daftar.Select(d => d + Terpakai.Nilai).Sum();
    }
}

internal sealed class LewatMedan
{
    public readonly Dictionary<string, Terpakai[]?> Isi = [];
}

internal static class LewatTandaTangan
{
    public static void Terima(Func<Terpakai>? nilai) => _ = nilai is null;
}

[System.ComponentModel.TypeConverter(typeof(Terpakai))]
internal static class LewatAtribut;

internal static class LewatBatas
{
    public static int Hitung<T>(IReadOnlyList<T> daftar)
        where T : IEquatable<Terpakai> => daftar.Count;
}

internal static class LewatDalaman
{
    private interface IDalam
    {
        Terpakai? Isi { get; }
    }
}
