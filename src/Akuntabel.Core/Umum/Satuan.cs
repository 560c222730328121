namespace Akuntabel.Core.Umum;

/// <summary>What kind of unit a value has; it decides how the value is printed and whether it may be summed.</summary>
public enum JenisSatuan
{
    /// <summary>Rupiah, exact.</summary>
    Rupiah,

    /// <summary>Percent of something; never summed.</summary>
    Persen,

    /// <summary>Difference of two percentages, in percentage points.</summary>
    Poin,

    /// <summary>Things counted (orang, dokumen, kegiatan); may be summed.</summary>
    Cacah,

    /// <summary>Index, score or ratio; never summed.</summary>
    Indeks,

    /// <summary>A word set by a rule (category, direction); has no number.</summary>
    Kata,
}

/// <summary>Unit of a value.</summary>
/// <param name="Jenis">Kind, see <see cref="JenisSatuan"/>.</param>
/// <param name="Nama">Printed name: "orang", "dokumen", "%"; empty for a bare number.</param>
public sealed record Satuan(JenisSatuan Jenis, string Nama)
{
    /// <summary>Rupiah.</summary>
    public static Satuan Rupiah { get; } = new(JenisSatuan.Rupiah, "Rp");

    /// <summary>Percent.</summary>
    public static Satuan Persen { get; } = new(JenisSatuan.Persen, "%");

    /// <summary>Percentage points.</summary>
    public static Satuan Poin { get; } = new(JenisSatuan.Poin, "poin");

    /// <summary>A bare count.</summary>
    public static Satuan Bilangan { get; } = new(JenisSatuan.Cacah, "");

    /// <summary>A word.</summary>
    public static Satuan Kata { get; } = new(JenisSatuan.Kata, "");

    /// <summary>Whether two units are the same; the letter case of the name does not matter.</summary>
    /// <param name="lain">The other.</param>
    public bool Sama(Satuan lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return Jenis == lain.Jenis && Nama.Equals(lain.Nama, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a unit as people write it: "%", "persen", "Rp", "indeks", "orang".</summary>
    public static Satuan Baca(string teks)
    {
        var t = teks.Trim();
        return t.ToLowerInvariant() switch
        {
            "%" or "persen" => Persen,
            "rp" or "rupiah" => Rupiah,
            "poin" => Poin,
            "indeks" or "nilai" or "skor" or "rasio" => new Satuan(JenisSatuan.Indeks, t),
            _ => new Satuan(JenisSatuan.Cacah, t),
        };
    }
}
