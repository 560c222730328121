namespace Akuntabel.Core.Instansi;

/// <summary>Names of offices, which stand before the name of their region and do not repeat it.</summary>
public static class NamaKantor
{
    private static readonly Dictionary<string, string> Baku = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kab"] = "kabupaten", ["prov"] = "provinsi", ["propinsi"] = "provinsi", ["prop"] = "provinsi", ["kotamadya"] = "kota",
        ["pemkab"] = "kabupaten", ["pemkot"] = "kota", ["pemprov"] = "provinsi",
    };

    private static readonly string[] Pemerintah = ["pemerintah", "daerah"];

    // what bears the name of the region as its own
    private static readonly string[] Bernama = ["kecamatan", "kelurahan", "distrik"];

    /// <summary>The name of an office without that of its region at the end, however that is spelled there.</summary>
    /// <param name="nama">Name of the office.</param>
    /// <param name="wilayah">Names of its region or its government; empty ones count for nothing.</param>
    public static string TanpaWilayah(string nama, params IEnumerable<string> wilayah)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(wilayah);
        var kata = nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kunci = Array.ConvertAll(kata, Kunci);
        foreach (var w in wilayah.Select(Inti).Where(w => w.Length > 1))
        {
            var sisa = kunci.Length - w.Length;
            if (sisa > 0 && kunci.AsSpan(sisa).SequenceEqual(w))
            {
                sisa -= kunci[sisa - 1] == Pemerintah[0] ? 1 : 0;
                return sisa > 0 && !Bernama.Contains(kunci[sisa - 1]) ? string.Join(' ', kata[..sisa]).TrimEnd(',', '-', ' ') : nama;
            }
        }

        return nama;
    }

    // "Pemerintah Daerah Kabupaten Maju" governs Kabupaten Maju
    private static string[] Inti(string wilayah) => [.. wilayah.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Kunci)
        .SkipWhile(Pemerintah.Contains)];

    private static string Kunci(string kata)
    {
        var inti = kata.Trim('.', ',', '(', ')', '-').ToLowerInvariant();
        return Baku.GetValueOrDefault(inti, inti);
    }
}
