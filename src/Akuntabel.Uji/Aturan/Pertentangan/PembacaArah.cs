using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>Which way a figure is said to have gone.</summary>
internal enum Arah
{
    Naik,
    Turun,
    Tetap,
}

/// <summary>A comparison that a sentence makes.</summary>
/// <param name="Kata">The word of direction as printed.</param>
/// <param name="Arah">What it says.</param>
/// <param name="Kini">The later figure, or the one that is compared.</param>
/// <param name="Lalu">The earlier figure, or the one it is compared with.</param>
/// <param name="Selisih">The stated difference, or <c>null</c>.</param>
internal sealed record PerbandinganTertulis(string Kata, Arah Arah, AngkaTertulis Kini, AngkaTertulis Lalu, AngkaTertulis? Selisih);

/// <summary>Reads comparisons; only turns of phrase that leave no doubt which figure is which.</summary>
internal static class PembacaArah
{
    private const int JarakTerjauh = 90;
    private const string Naik = "meningkat|naik|bertambah|lebih tinggi|lebih besar|lebih banyak";
    private const string Turun = "menurun|turun|berkurang|lebih rendah|lebih kecil|lebih sedikit";

    private static readonly PolaTeks PolaKata = Bunyi.Pola(
        $@"\b((tidak|belum|bukan|tak|tanpa)\s+(\w+\s+)?)?(({Naik})|({Turun})|((mengalami|terjadi|terdapat|ada)\s+(peningkatan|kenaikan|pertambahan))|((mengalami|terjadi|terdapat|ada)\s+(penurunan|pengurangan))|(tetap))\b");

    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b(19|20)[0-9]{2}\b");
    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"\bdari\b[^0-9;]*$");
    private static readonly PolaTeks PolaMenjadi = Bunyi.Pola(@"\bmenjadi\b[^0-9;]*$");
    private static readonly PolaTeks PolaMulai = Bunyi.Pola(@"^\s*(menjadi\b[^0-9;]{0,40}|[:=]\s*|menjadi\s*:\s*)$");
    private static readonly PolaTeks PolaMulaiTetap = Bunyi.Pola(@"^\s*(menjadi|sebesar|pada( angka| posisi)?|di( angka| posisi)?|yaitu)?\s*[:=]?\s*$");
    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\b(dibanding|dibandingkan|berbanding|sama dengan|dari)\b");
    private static readonly PolaTeks PolaBandingLangsung = Bunyi.Pola(@"^\s*(\w+\s+)?(dari|dibanding|dibandingkan|daripada)\b[^0-9;]*$");
    private static readonly PolaTeks PolaSelisih = Bunyi.Pola(@"\bselisih(nya)?[^0-9]{0,20}$");
    private static readonly PolaTeks PolaSelisihAkhir = Bunyi.Pola(@"^[\s,(]*((atau|yaitu|yakni|sehingga)\s+)?(terjadi\s+|ada\s+|mengalami\s+)?(selisih|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan)\s*(sebesar|sebanyak)?[\s:]*$");
    private static readonly PolaTeks PolaSebesar = Bunyi.Pola(@"^\s*(sebesar|sebanyak|sekitar)?\s*[-–]?\s*$");

    /// <summary>All comparisons of a sentence.</summary>
    public static IEnumerable<PerbandinganTertulis> Baca(KalimatTerbaca k)
    {
        var teks = PolaTahun.Replace(k.Teks, "tttt");
        var angka = k.Angka.Where(a => !a.MungkinTahun && a.Penyebut is null).ToList();
        if (angka.Count < 2)
        {
            yield break;
        }

        foreach (Match m in PolaKata.Matches(teks))
        {
            if (!m.Groups[1].Success
                && Satu(teks, m, [.. angka.Where(a => a.Awal >= m.Index + m.Length).Take(3)],
                angka.FindLast(a => a.Akhir <= m.Index)) is { } hasil)
            {
                yield return hasil;
            }
        }
    }

    private static PerbandinganTertulis? Satu(string teks, Match m, List<AngkaTertulis> sesudah, AngkaTertulis? sebelum)
    {
        var arah = m.Groups[5].Success || m.Groups[7].Success ? Arah.Naik : m.Groups[6].Success || m.Groups[10].Success ? Arah.Turun
            : Arah.Tetap;
        var c0 = sesudah.Count > 0 ? teks[(m.Index + m.Length)..sesudah[0].Awal] : "";
        if (sesudah.Count == 0 || c0.Length > JarakTerjauh || PolaKata.IsMatch(c0))
        {
            return null;
        }

        var lebih = m.Value.StartsWith("lebih", StringComparison.OrdinalIgnoreCase);
        return lebih ? Langsung(teks, m, arah, c0, sesudah[0], sebelum)
            : sesudah.Count < 2 ? null
            : (Berdua(teks, m, arah, c0, sesudah) ?? Bertiga(teks, m, arah, c0, sesudah)) is { } p
                && PembandingAngka.Sesatuan(p.Kini.Satuan, p.Lalu.Satuan) is not false ? p : null;
    }

    /// <summary>"85 % lebih tinggi dari target 80 %".</summary>
    private static PerbandinganTertulis? Langsung(string teks, Match m, Arah arah, string c0, AngkaTertulis lalu, AngkaTertulis? kini)
    {
        var dekat = kini is not null && m.Index - kini.Akhir <= 20 && !teks[kini.Akhir..m.Index].AsSpan().ContainsAny(',', ';');
        return dekat && kini is not null && PolaBandingLangsung.IsMatch(c0) && kini.Satuan == lalu.Satuan
            ? new PerbandinganTertulis(m.Value, arah, kini, lalu, null) : null;
    }

    /// <summary>"naik menjadi A dibandingkan B", "naik dari B menjadi A", either with its difference behind.</summary>
    private static PerbandinganTertulis? Berdua(string teks, Match m, Arah arah, string c0, List<AngkaTertulis> f)
    {
        var c1 = teks[f[0].Akhir..f[1].Awal];
        var c2 = f.Count > 2 ? teks[f[1].Akhir..f[2].Awal] : "";
        if (c1.Length > JarakTerjauh)
        {
            return null;
        }

        if (PolaDari.IsMatch(c0) && PolaMenjadi.IsMatch(c1))
        {
            return new PerbandinganTertulis(m.Value.Trim(), arah, f[1], f[0], f.Count > 2 && PolaSelisihAkhir.IsMatch(c2) ? f[2] : null);
        }

        var mulai = PolaMulai.IsMatch(c0) || (arah == Arah.Tetap && PolaMulaiTetap.IsMatch(c0));
        return mulai && PolaBanding.IsMatch(c1) && !c1.Contains("target", StringComparison.OrdinalIgnoreCase)
            ? new PerbandinganTertulis(m.Value.Trim(), arah, f[0], f[1], f.Count > 2 && PolaSelisih.IsMatch(c2) ? f[2] : null)
            : null;
    }

    /// <summary>"naik sebesar D dari B menjadi A".</summary>
    private static PerbandinganTertulis? Bertiga(string teks, Match m, Arah arah, string c0, List<AngkaTertulis> f)
    {
        if (f.Count < 3 || !PolaSebesar.IsMatch(c0) || arah == Arah.Tetap)
        {
            return null;
        }

        var (c1, c2) = (teks[f[0].Akhir..f[1].Awal], teks[f[1].Akhir..f[2].Awal]);
        var urut = c1.Length <= JarakTerjauh && c2.Length <= JarakTerjauh && PolaDari.IsMatch(c1) && PolaMenjadi.IsMatch(c2);
        return urut ? new PerbandinganTertulis(m.Value.Trim(), arah, f[2], f[1], f[0]) : null;
    }
}
