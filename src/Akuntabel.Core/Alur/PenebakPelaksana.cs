namespace Akuntabel.Core.Alur;

/// <summary>Who in Akuntabel an actor of a procedure is, from what offices call it.</summary>
public static class PenebakPelaksana
{
    // the first that fits: "Kasubbag" is no "kepala", and "Kepala Sub Bidang" is nobody's head of office; what an office is called says
    // nothing of a position in it
    private static readonly (Peran Peran, string[] Kata)[] Tanda =
    [
        (Peran.Kepala, ["kepala badan", "kepala dinas", "kepala kantor", "kepala satuan", "kepala perangkat", "kepala opd",
            "kepala skpd", "kaban", "kadis", "kasat",
            "camat", "inspektur", "direktur", "sekda", "bupati", "wali kota", "walikota", "gubernur"]),
        (Peran.Perencana, ["kasubag", "kasubbag", "ka. tu", "ka.tu", "katu", "kepala tata usaha", "sub bagian", "subbagian", "subbag",
            "sekretar", "sekban", "sekdin",
            "perencana", "pengelola keuangan", "bendahara"]),
        (Peran.SubBidang, ["sub bidang", "subbidang", "subbid", "kabid", "kepala bidang", "bidang", "seksi", "kasi", "upt", "irban",
            "jafung",
            "fungsional", "unit"]),
        (Peran.Penyusun, ["tim", "penyusun", "pokja", "kelompok kerja"]),
        (Peran.Kepala, ["kepala", "pimpinan"]),
    ];

    /// <summary>The role; the planner where the name tells nothing: he sees and does all of an office's own work.</summary>
    /// <param name="sebutan">As the procedure calls it: "KASUBBAG TU".</param>
    public static Peran Tebak(string sebutan)
    {
        ArgumentNullException.ThrowIfNull(sebutan);
        var kecil = sebutan.ToLowerInvariant();
        return Tanda.Where(t => t.Kata.Any(k => Memuat(kecil, k))).Select(t => t.Peran).FirstOrDefault(Peran.Perencana);
    }

    // as whole words, or the beginning of one where it is long enough to tell something: "tim" is not in "Timur"
    private static bool Memuat(string teks, string kata)
    {
        for (var i = teks.IndexOf(kata, StringComparison.Ordinal); i >= 0; i = teks.IndexOf(kata, i + 1, StringComparison.Ordinal))
        {
            var akhir = i + kata.Length;
            if ((i == 0 || !char.IsLetterOrDigit(teks[i - 1])) && (kata.Length > 5 || akhir == teks.Length
                || !char.IsLetterOrDigit(teks[akhir])))
            {
                return true;
            }
        }

        return false;
    }
}
