using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>How an amount was understood.</summary>
internal enum KepastianAngka
{
    Pasti,

    /// <summary>One comma with three digits behind: thousands only if the column shows elsewhere that its commas part thousands.</summary>
    KomaRagu,

    /// <summary>Thousands parted by commas for certain.</summary>
    KomaRibuan,

    Salah,
}

/// <summary>Amounts of rupiah as budget systems export them.</summary>
internal static partial class AngkaLembar
{
    /// <summary>Reads a cell; blank, a dash and "null" say nothing.</summary>
    public static KepastianAngka Baca(SelBuku sel, out decimal? nilai)
    {
        nilai = null;
        if (sel.Hilang)
        {
            return KepastianAngka.Salah;
        }

        var teks = PembacaSel.Rapi(sel.Teks ?? "");
        if (teks.Length == 0 || teks is "-" or "–" or "—" || teks.Equals("null", StringComparison.OrdinalIgnoreCase))
        {
            return KepastianAngka.Pasti;
        }

        if (sel.Jenis == JenisSkalar.Angka)
        {
            nilai = decimal.TryParse(teks.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var n) ? n : null;
            return nilai is null ? KepastianAngka.Salah : KepastianAngka.Pasti;
        }

        return sel.Jenis == JenisSkalar.Tanggal ? KepastianAngka.Salah : Teks(teks, ref nilai);
    }

    private static KepastianAngka Teks(string teks, ref decimal? nilai)
    {
        // digits that no one grouped, with a point before one or two decimals, as databases write them
        if (PolaMentah().IsMatch(teks) && decimal.TryParse(teks, NumberStyles.Number, CultureInfo.InvariantCulture, out var mentah))
        {
            nilai = mentah;
            return KepastianAngka.Pasti;
        }

        // three digits behind one point may be thousands or decimals
        if (PolaTitikRagu().IsMatch(teks))
        {
            return KepastianAngka.Salah;
        }

        var baku = PembacaSel.Baku(teks);
        var ragu = PolaKomaRagu().IsMatch(baku);
        if (!BacaAngka.Coba(ragu ? baku.Replace(",", "", StringComparison.Ordinal) : baku, out nilai, out _))
        {
            return KepastianAngka.Salah;
        }

        return ragu ? KepastianAngka.KomaRagu
            : teks.Count(c => c == ',') > 1 || PolaKomaTitik().IsMatch(teks) ? KepastianAngka.KomaRibuan
            : KepastianAngka.Pasti;
    }

    [GeneratedRegex(@"^-?\d{4,}\.(\d{1,2}|\d{4})$|^-?\d+\.0{1,2}$")]
    private static partial Regex PolaMentah();

    [GeneratedRegex(@"^-?\d{4,}\.\d{3}$")]
    private static partial Regex PolaTitikRagu();

    [GeneratedRegex(@"^-?\d{1,3},\d{3}$")]
    private static partial Regex PolaKomaRagu();

    [GeneratedRegex(@",\d{3}\.\d")]
    private static partial Regex PolaKomaTitik();
}
