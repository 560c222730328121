namespace Akuntabel.Web.Umum;

/// <summary>What the head of an office or of one of its units is called, proposed from its name.</summary>
internal static class JabatanKepala
{
    private static readonly (string Awal, string Jabatan)[] Lain =
    [
        ("Sekretariat", "Sekretaris"), ("Kecamatan ", "Camat "), ("Kelurahan ", "Lurah "), ("Inspektorat", "Inspektur"),
        ("Rumah Sakit", "Direktur Rumah Sakit"),
    ];

    private static readonly string[] Jabatan = ["Kepala", "Sekretaris", "Inspektur", "Direktur", "Kelompok"];

    /// <summary>"Kepala Dinas Sosial", "Camat Manggar", "Sekretaris"; a unit that is named by its position keeps that name. A proposal,
    /// for a person to look at.</summary>
    public static string Usul(string kantor) =>
        Array.Find(Lain, l => kantor.StartsWith(l.Awal, StringComparison.OrdinalIgnoreCase)) is { Awal: { } awal, Jabatan: var jabatan }
            ? jabatan + kantor[awal.Length..]
            : Jabatan.Any(j => kantor.StartsWith(j + " ", StringComparison.OrdinalIgnoreCase)) ? kantor : $"Kepala {kantor}";
}
