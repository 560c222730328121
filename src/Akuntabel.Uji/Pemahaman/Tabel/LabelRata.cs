namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>Tells the label of a mean ("Rata-rata", "Rata-rata capaian kinerja") from an indicator or item that is called alike ("Rata-rata lama melaut", between "Terendah" and "Tertinggi").</summary>
internal static class LabelRata
{
    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"^(?:(?:jumlah|nilai|skor|total|capaian|persentase)\s*/?\s*)*rata\s*[-–]?\s*rata\W*(?:nilai|skor|capaian|pencapaian|realisasi|kinerja|indikator|iku|sasaran|program|kegiatan|total|keseluruhan|persentase|prosentase|tingkat|penyerapan|anggaran|strategis|tujuan|fisik|keuangan|dari|\d{1,2}|i{1,3}|iv|%|\(|\)|\s|:)*$");

    private static readonly PolaTeks PolaUjung = Bunyi.Pola(@"^(terendah|tertinggi|minimum|maksimum|minimal|maksimal|min|maks|max)\b");

    /// <summary>Whether a row states the mean of rows above it.</summary>
    public static bool Ya(KisiAngka kisi, int i)
    {
        var baris = kisi.Tabel.Isi[i];
        var label = Label(baris);
        if (label.Length == 0 || !Pola.IsMatch(label) || i < 2)
        {
            return false;
        }

        // an indicator has a unit or a remark beside its name; the extremes of one thing have a mean that nobody can compute from them
        return !Enumerable.Range(0, baris.Sel.Count).Any(k => kisi.Kata(i, k) && baris[k] != label && kisi.Peran[k] is PeranKolom.Lain
            && kisi.Tabel.Kepala[k].Contains("satuan", StringComparison.OrdinalIgnoreCase))
            && !PolaUjung.IsMatch(Label(kisi.Tabel.Isi[i - 1]))
                && !(i + 1 < kisi.Tinggi && PolaUjung.IsMatch(Label(kisi.Tabel.Isi[i + 1])));
    }

    private static string Label(BarisTerbaca b) => b.Sel.Select(s => s.Teks.Trim()).FirstOrDefault(t => t.Count(char.IsLetter) >= 3) ?? "";
}
