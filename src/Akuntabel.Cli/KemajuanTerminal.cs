namespace Akuntabel.Cli;

/// <summary>Says on the terminal which of many documents is being worked on; silent when the error stream goes to a file.</summary>
internal static class KemajuanTerminal
{
    /// <summary>Passes the items on, announcing each.</summary>
    public static IEnumerable<string> Tampilkan(IReadOnlyList<string> daftar)
    {
        var tampil = daftar.Count > 1 && !Console.IsErrorRedirected;
        for (var i = 0; i < daftar.Count; i++)
        {
            if (tampil)
            {
                Tulis($"[{i + 1}/{daftar.Count}] {Path.GetFileName(daftar[i])}");
            }

            yield return daftar[i];
            if (tampil)
            {
                Tulis("");
            }
        }
    }

    /// <summary>Tells the rows of a sheet while they are read; <c>null</c> when nobody looks.</summary>
    public static IProgress<int>? Baris() => Console.IsErrorRedirected ? null : new Langsung();

    /// <summary>Wipes the line.</summary>
    public static void Hapus()
    {
        if (!Console.IsErrorRedirected)
        {
            Tulis("");
        }
    }

    // at once and in order, as Progress<T> does not promise
    private sealed class Langsung : IProgress<int>
    {
        public void Report(int value) => Tulis($"{value} baris dibaca");
    }

    // the line is wiped before anything else is printed on it
    private static void Tulis(string teks) => Console.Error.Write($"\r\u001b[K{(teks.Length > 78 ? teks[..77] + "…" : teks)}");
}
