using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Catatan;

/// <summary>A request's path as it may stand in a log: short, and without the secrets of one-time addresses. The query is never written.</summary>
internal static class JalurTercatat
{
    private const int Terpanjang = 200;

    private static readonly HashSet<string> Rahasia = new(StringComparer.OrdinalIgnoreCase) { "mulai", "tautan", "titipan" };

    /// <summary>The path.</summary>
    public static string Tulis(PathString jalur)
    {
        var bagian = (jalur.Value ?? "").Split('/', 3, StringSplitOptions.RemoveEmptyEntries);
        return bagian.Length > 1 && Rahasia.Contains(bagian[0]) ? $"/{bagian[0]}/…" : Pendek(jalur.Value ?? "");
    }

    /// <summary>The beginning of a text that a stranger sent.</summary>
    public static string Pendek(string teks) => teks.Length <= Terpanjang ? teks : teks[..Terpanjang] + "…";
}
