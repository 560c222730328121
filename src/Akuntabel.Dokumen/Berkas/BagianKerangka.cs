using System.Reflection;
using System.Text;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Parts that several outlines print, each written once (<c>::: muat nama</c>).</summary>
internal static class BagianKerangka
{
    private const string Awalan = "bagian/";
    private const string Akhiran = ".md";

    /// <summary>All names.</summary>
    public static IEnumerable<string> DaftarNama => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Awalan, StringComparison.Ordinal)).Select(n => n[Awalan.Length..^Akhiran.Length]).Order(StringComparer.Ordinal);

    /// <summary>Where messages say that a part stands.</summary>
    public static string Tempat(string nama) => $"kerangka/{Awalan}{nama}{Akhiran}";

    /// <summary>Its Markdown; <c>null</c> for an unknown name.</summary>
    public static string? Baca(string nama)
    {
        if (Assembly.GetExecutingAssembly().GetManifestResourceStream(Awalan + nama + Akhiran) is not { } aliran)
        {
            return null;
        }

        using var pembaca = new StreamReader(aliran, Encoding.UTF8);
        return pembaca.ReadToEnd();
    }
}
