namespace Akuntabel.Core.Alur;

/// <summary>Who in Akuntabel an actor of a procedure is, from what offices call it.</summary>
public static class PenebakPelaksana
{
    // the first that fits: "Kasubbag" is no "kepala", and "Kepala Sub Bidang" is nobody's head of office
    private static readonly (Peran Peran, string[] Kata)[] Tanda =
    [
        (Peran.Perencana, ["kasubag", "kasubbag", "ka. tu", "ka.tu", "katu", "kepala tata usaha", "sub bagian", "subbagian", "subbag", "sekretar", "sekban", "sekdin",
            "perencana", "program dan", "umum dan"]),
        (Peran.SubBidang, ["sub bidang", "subbidang", "subbid", "kabid", "kepala bidang", "bidang", "seksi", "kasi", "upt", "irban", "jafung",
            "fungsional", "unit"]),
        (Peran.Penyusun, ["tim", "penyusun", "pokja"]),
        (Peran.Kepala, ["kaban", "kadis", "kepala", "camat", "inspektur", "direktur", "sekda", "bupati", "wali kota", "gubernur"]),
    ];

    /// <summary>The role; the planner where the name tells nothing: he sees and does all of an office's own work.</summary>
    /// <param name="sebutan">As the procedure calls it: "KASUBBAG TU".</param>
    public static Peran Tebak(string sebutan)
    {
        ArgumentNullException.ThrowIfNull(sebutan);
        var kecil = sebutan.ToLowerInvariant();
        return Tanda.Where(t => t.Kata.Any(k => Memuat(kecil, k))).Select(t => t.Peran).FirstOrDefault(Peran.Perencana);
    }

    // at the beginning of a word
    private static bool Memuat(string teks, string kata)
    {
        for (var i = teks.IndexOf(kata, StringComparison.Ordinal); i >= 0; i = teks.IndexOf(kata, i + 1, StringComparison.Ordinal))
        {
            if (i == 0 || !char.IsLetterOrDigit(teks[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
