namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Where to go after signing in: only to a place of ours.</summary>
internal static class TujuanKembali
{
    /// <summary>The address when it is a path of this site, otherwise the first page.</summary>
    public static string Aman(string? alamat) =>
        alamat is { Length: > 0 and <= 2000 } && alamat[0] == '/' && !alamat.StartsWith("//", StringComparison.Ordinal) && !alamat.Contains('\\', StringComparison.Ordinal)
            && !alamat.Any(char.IsControl) && alamat.All(char.IsAscii) && Uri.TryCreate(alamat, UriKind.Relative, out _)
            ? alamat
            : "/";
}
