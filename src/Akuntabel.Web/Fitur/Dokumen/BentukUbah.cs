using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Which files can be edited on a page.</summary>
internal static class BentukUbah
{
    /// <summary>Longer ones are for an import: a page of that size serves nobody.</summary>
    public const int UkuranPaling = 1024 * 1024;

    public static bool Dapat(string jalur, ReadOnlyMemory<byte> data) =>
        data.Length <= UkuranPaling && JenisTeks(jalur) && TeksBerkas.Baca(data) is not null;

    public static bool JenisTeks(string jalur) =>
        jalur.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || jalur.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || jalur.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
