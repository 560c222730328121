using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>What a column measures.</summary>
internal enum UkuranKolom
{
    /// <summary>Its headings and figures do not tell.</summary>
    TakTentu,

    /// <summary>Money.</summary>
    Uang,

    /// <summary>Performance or physical output.</summary>
    Fisik,
}

/// <summary>A column by the whole path of its headings and the shape of its figures.</summary>
/// <param name="Indeks">Its index.</param>
/// <param name="Peran">What its figures are.</param>
/// <param name="Ukuran">What they measure.</param>
/// <param name="Periode">Years, quarters and words such as "lalu" that its headings name, in order and joined; empty when none.</param>
/// <param name="Induk">Its headings without the lowest.</param>
/// <param name="Ujung">Its lowest heading, lower case.</param>
internal sealed record KolomDipahami(int Indeks, PeranKolom Peran, UkuranKolom Ukuran, string Periode, string Induk, string Ujung)
{
    private static readonly PolaTeks PolaUang = Bunyi.Pola(
        @"\b(rp|rupiah|anggaran|pagu|belanja|keuangan|biaya|dana|alokasi|pendanaan|serapan|penyerapan|dpa|dppa|dpa-p|apbd|input|juta rp)\b");

    private static readonly PolaTeks PolaFisik = Bunyi.Pola(@"\b(fisik|kinerja|output|outcome|keluaran|volume|unit|indikator|k|iku|orang|ton|dokumen|vol)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"(?:\b|tahun|thn)((?:19|20)\d\d)\b");
    private static readonly PolaTeks PolaTriwulan = Bunyi.Pola(@"\b(?:triwulan|tw|semester|smt|tahap|bulan|tahun ke)\W{0,3}(iv|i{1,3}|vi{0,3}|v|[1-6])\b");
    private static readonly PolaTeks PolaKe = Bunyi.Pola(@"^\(?\s*(?:thn|th)?\W?([1-6]|iv|i{1,3}|v)\s*\)?$");

    private static readonly (PolaTeks Pola, string Tanda)[] Waktu =
    [
        (Bunyi.Pola(@"\b(lalu|sebelum(nya)?|n-1)\b"), "lalu"),
        (Bunyi.Pola(@"\b(akhir|renstra|rpjmd|jangka menengah|kumulatif|s\.?\s*/?\s*d\.?|sampai)\b"), "akhir"),
        (Bunyi.Pola(@"\b(nasional|provinsi|standar|spm)\b"), "standar"),
        (Bunyi.Pola(@"\bsebelum perubahan\b|\bmurni\b"), "murni"),
        (Bunyi.Pola(@"\b(sesudah|setelah) perubahan\b"), "perubahan"),
    ];

    /// <summary>Understands a column.</summary>
    /// <param name="indeks">Its index.</param>
    /// <param name="kepala">Its headings, parted by " › ".</param>
    /// <param name="uang">Whether its figures are amounts of money by their size or sign.</param>
    public static KolomDipahami Dari(int indeks, string kepala, bool uang)
    {
        var ruas = kepala.Split(" › ");
        var ujung = ruas[^1].ToLowerInvariant().Trim();
        var bersih = kepala.ToLowerInvariant();
        var peran = PenentuPeran.Peran(kepala);
        var ukuran = uang || (PolaUang.IsMatch(ujung) && !PolaFisik.IsMatch(ujung)) ? UkuranKolom.Uang
            : PolaFisik.IsMatch(ujung) ? UkuranKolom.Fisik
            : PolaUang.IsMatch(bersih) && !PolaFisik.IsMatch(bersih) ? UkuranKolom.Uang
            : PolaFisik.IsMatch(bersih) && !PolaUang.IsMatch(bersih) ? UkuranKolom.Fisik
            : UkuranKolom.TakTentu;
        return new KolomDipahami(indeks, peran, ukuran, Waktunya(bersih, ruas), string.Join(" › ", ruas[..^1]), ujung);
    }

    /// <summary>Whether two columns can speak of the same time: a period that only one names parts nothing.</summary>
    public bool Sewaktu(KolomDipahami lain) => Periode.Length == 0 || lain.Periode.Length == 0 || Periode == lain.Periode
        || (Periode.Contains("tw", StringComparison.Ordinal) && TanpaSampai == lain.TanpaSampai);

    /// <summary>"s.d. TW III" and "TW III" name one time.</summary>
    private string TanpaSampai => Periode.Replace("akhir+", "", StringComparison.Ordinal);

    /// <summary>Whether two columns can measure the same.</summary>
    public bool Seukuran(KolomDipahami lain) => Ukuran == UkuranKolom.TakTentu || lain.Ukuran == UkuranKolom.TakTentu
        || Ukuran == lain.Ukuran;

    private static string Waktunya(string kepala, string[] ruas)
    {
        var hasil = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Match m in PolaTahun.Matches(kepala))
        {
            hasil.Add(m.Groups[1].Value);
        }

        foreach (Match m in PolaTriwulan.Matches(kepala))
        {
            hasil.Add("tw" + Angka(m.Groups[1].Value));
        }

        if (ruas.Length > 1 && PolaKe.Match(ruas[^1]) is { Success: true } ke)
        {
            hasil.Add("ke" + Angka(ke.Groups[1].Value));
        }

        hasil.UnionWith(Waktu.Where(w => w.Pola.IsMatch(kepala)).Select(w => w.Tanda));
        return string.Join('+', hasil);
    }

    private static string Angka(string urut) => urut.ToLowerInvariant() switch
    {
        "i" => "1", "ii" => "2", "iii" => "3", "iv" => "4", "v" => "5", "vi" => "6", var x => x,
    };
}
