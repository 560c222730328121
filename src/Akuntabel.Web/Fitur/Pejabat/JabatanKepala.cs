namespace Akuntabel.Web.Fitur.Pejabat;

/// <summary>What the head of an office is called, proposed from the office's name.</summary>
internal static class JabatanKepala
{
    private static readonly (string Awal, string Jabatan)[] Lain =
    [
        ("Sekretariat ", "Sekretaris "), ("Kecamatan ", "Camat "), ("Kelurahan ", "Lurah "), ("Inspektorat", "Inspektur"),
        ("Rumah Sakit", "Direktur Rumah Sakit"),
    ];

    /// <summary>"Kepala Dinas Sosial", "Camat Manggar"; a proposal, for a person to look at.</summary>
    public static string Usul(string kantor) =>
        Array.Find(Lain, l => kantor.StartsWith(l.Awal, StringComparison.OrdinalIgnoreCase)) is { Awal: { } awal, Jabatan: var jabatan }
            ? jabatan + kantor[awal.Length..] : $"Kepala {kantor}";
}
