using System.Diagnostics;

namespace Akuntabel;

/// <summary>How the tests start the program: as built beside them, or, where <c>./test</c> has a published one of the same sources, that one, as users do.</summary>
internal static class ProgramUji
{
    private static readonly string? Terbit = Environment.GetEnvironmentVariable("AKUNTABEL_PROGRAM") is { Length: > 0 } p ? p : null;

    /// <summary>A start with arguments, its output read, nothing of a shell.</summary>
    /// <param name="rakitan">The built <c>akuntabel.dll</c>.</param>
    /// <param name="argumen">Arguments.</param>
    public static ProcessStartInfo Mulai(string rakitan, params IEnumerable<string> argumen) =>
        Terbit is { } program ? new ProcessStartInfo(program, argumen) : new ProcessStartInfo("dotnet", [rakitan, .. argumen]);
}
