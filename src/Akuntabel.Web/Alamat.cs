namespace Akuntabel.Web;

/// <summary>Addresses of pages, by feature: pages, redirects and links take them from here, so that an address is written once.</summary>
public static class Alamat
{
    // what is empty is left away
    private static string Dengan(string jalur, params (string Nama, string? Isi)[] kueri)
    {
        var isian = string.Join('&', kueri.Where(k => !string.IsNullOrEmpty(k.Isi)).Select(k => $"{k.Nama}={Uri.EscapeDataString(k.Isi ?? "")}"));
        return isian.Length > 0 ? $"{jalur}?{isian}" : jalur;
    }

    private static string Angka(int? n) => n is > 0 ? $"{n}" : "";

    /// <summary>Registers of a perangkat daerah.</summary>
    public static class SumberDaya
    {
        /// <summary>The years, or an act there.</summary>
        public static string Daftar(string perangkatDaerah, string? handler = null) => Dengan($"/pd/{Uri.EscapeDataString(perangkatDaerah)}/sumber-daya", ("handler", handler));

        /// <summary>One year or quarter, or an act there.</summary>
        public static string Tahun(string perangkatDaerah, int tahun, int? triwulan, string? handler = null) =>
            Dengan($"{Daftar(perangkatDaerah)}/{tahun}", ("triwulan", Angka(triwulan)), ("handler", handler));

        /// <summary>One register, or what a handler of its page answers.</summary>
        public static string Register(string perangkatDaerah, int tahun, int? triwulan, string register, string? handler = null) =>
            Dengan($"{Daftar(perangkatDaerah)}/{tahun}/{Uri.EscapeDataString(register)}", ("triwulan", Angka(triwulan)), ("handler", handler));
    }
}
