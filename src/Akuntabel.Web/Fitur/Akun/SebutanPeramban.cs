namespace Akuntabel.Web.Fitur.Akun;

/// <summary>Browsers as users call them.</summary>
internal static class SebutanPeramban
{
    // the first that fits; browsers name those that they resemble too
    private static readonly (string Tanda, string Nama)[] Peramban =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Tanda, string Nama)[] Sistem =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>"Firefox di Windows".</summary>
    public static string Baca(string tanda) => $"{Cari(Peramban, tanda, "Peramban lain")} di {Cari(Sistem, tanda, "perangkat lain")}";

    private static string Cari((string Tanda, string Nama)[] daftar, string teks, string lain) =>
        Array.Find(daftar, d => teks.Contains(d.Tanda, StringComparison.Ordinal)).Nama ?? lain;
}
