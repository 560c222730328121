namespace Akuntabel.Uji.Hubungan;

/// <summary>The base that the heading of a percentage names itself: "% thd Kontrak", "capaian terhadap target setahun".</summary>
internal static class DasarTersebut
{
    private static readonly PolaTeks PolaTerhadap = Bunyi.Pola(@"\b(?:thd|terhadap|thdp|dari|atas)\b\.?\s*([^()%›]+)");
    private static readonly HashSet<string> Umum = ["total", "jumlah", "nilai", "seluruh", "realisasi", "keuangan", "fisik", "kinerja"];

    private static readonly string[][] Sama = [["pagu", "anggaran", "alokasi", "dpa", "dppa", "dana"], ["target", "rencana"]];

    /// <summary>The columns whose headings have all the words behind "terhadap", or others for them; empty where none has, <c>null</c>
    /// where
    /// the heading names no base.</summary>
    /// <param name="kisi">The table.</param>
    /// <param name="persen">The column of percentages.</param>
    /// <param name="lain">The columns that may be a base.</param>
    public static List<int>? Cari(KisiAngka kisi, int persen, IReadOnlyList<int> lain)
    {
        var kata = PolaTerhadap.Match(kisi.Kolom[persen].Ujung) is { Success: true } m
            ? Bunyi.Kata(m.Groups[1].Value).Where(w => !Umum.Contains(w)).ToList() : [];
        return kata.Count == 0 ? null : [.. lain.Where(k =>
            kisi.Peran[k] is not (PeranKolom.Sisa or PeranKolom.Persen or PeranKolom.Realisasi)
            && Bunyi.Kata(kisi.Tabel.Kepala[k]) is var kepala && kata.TrueForAll(w => kepala.Contains(w)
                || Array.Exists(Sama, s => s.Contains(w) && kepala.Any(s.Contains))))];
    }
}
