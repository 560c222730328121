using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Keamanan;

/// <summary>A right as the table names it, taken from the page and the method themselves: what is renamed there is renamed where it is asked.</summary>
/// <param name="Halaman">Page: <c>/SumberDaya/Register</c>.</param>
/// <param name="Handler">Method: <c>OnPost</c>.</param>
public readonly record struct Hak(string Halaman, string Handler)
{
    private const string Akar = "Akuntabel.Web.Fitur.";

    /// <summary>The right to call a method of a page.</summary>
    /// <typeparam name="T">The page's model.</typeparam>
    /// <param name="metode">Name of the method, by <c>nameof</c>.</param>
    public static Hak Atas<T>(string metode)
        where T : PageModel
    {
        ArgumentNullException.ThrowIfNull(metode);
        var fitur = (typeof(T).Namespace ?? "")[Akar.Length..].Replace('.', '/');
        return new Hak($"/{fitur}/{Tanpa(typeof(T).Name, "Model")}", Tanpa(metode, "Async"));
    }

    private static string Tanpa(string nama, string akhiran) => nama.EndsWith(akhiran, StringComparison.Ordinal) ? nama[..^akhiran.Length] : nama;
}
