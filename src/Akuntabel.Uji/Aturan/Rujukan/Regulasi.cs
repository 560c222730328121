namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>Kinds of regulations that a citation can name.</summary>
internal enum JenisRegulasi
{
    Lain,
    UndangUndang,
    Perppu,
    PeraturanPemerintah,
    PeraturanPresiden,
    KeputusanPresiden,
    InstruksiPresiden,
    PeraturanMenteri,
    PeraturanDaerah,
    PeraturanGubernur,
    PeraturanBupati,
    PeraturanWaliKota,
}

/// <summary>A regulation as it was promulgated.</summary>
/// <param name="Jenis">Its kind.</param>
/// <param name="Pihak">The minister, as <see cref="PembacaRujukan.Menteri"/> writes him; empty for other kinds.</param>
/// <param name="Nomor">Its number.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Judul">Its title, without "tentang".</param>
internal sealed record Regulasi(JenisRegulasi Jenis, string Pihak, int Nomor, int Tahun, string Judul)
{
    /// <summary>The year in which it was revoked; <c>null</c> while it is in force.</summary>
    public int? Dicabut { get; init; }

    /// <summary>What took its place.</summary>
    public string Pengganti { get; init; } = "";

    /// <summary>The words of its title.</summary>
    public IReadOnlyList<string> Kata { get; } = JudulRegulasi.Kata(Judul);

    /// <summary>"Peraturan Presiden Nomor 29 Tahun 2014".</summary>
    public string Nama => $"{PembacaRujukan.NamaJenis(Jenis, Pihak)} Nomor {Nomor} Tahun {Tahun}";
}

/// <summary>Titles of regulations compared by their content words, so that "Pemerintah Daerah" is "Pemerintahan Daerah".</summary>
internal static class JudulRegulasi
{
    private const int PanjangAkar = 7;

    private static readonly HashSet<string> Sambung =
        ["dan", "atas", "di", "ke", "dari", "yang", "untuk", "pada", "dalam", "dengan", "serta", "tentang", "nomor", "no", "tahun",
            "antara", "kepada", "republik", "indonesia", "bagi", "oleh"];

    /// <summary>Its content words, cut to their first letters.</summary>
    public static IReadOnlyList<string> Kata(string judul) =>
        [.. Bunyi.Kata(judul).Where(k => !Sambung.Contains(k)).Select(k => k.Length > PanjangAkar ? k[..PanjangAkar] : k)];

    /// <summary>Whether a cited title, which may be shortened or run on, is the title of a regulation.</summary>
    public static bool Cocok(IReadOnlyList<string> tertulis, IReadOnlyList<string> resmi)
    {
        if (tertulis.Count == 0 || resmi.Count == 0 || !Seawal(tertulis, resmi))
        {
            return false;
        }

        if (resmi.Count <= 3)
        {
            return tertulis.SequenceEqual(resmi);
        }

        var awal = tertulis.Take(resmi.Count).ToList();
        var sama = awal.Distinct().Count(resmi.Contains);
        return awal.Count >= 4 && sama * 5 >= awal.Distinct().Count() * 4 && sama * 5 >= resmi.Distinct().Count() * 2;
    }

    /// <summary>A long title may have lost or misspelt its first word.</summary>
    private static bool Seawal(IReadOnlyList<string> tertulis, IReadOnlyList<string> resmi) =>
        tertulis[0] == resmi[0] || (resmi.Count >= 5 && tertulis.Count >= 5 && (tertulis[0] == resmi[1] || tertulis[1] == resmi[1]));
}
