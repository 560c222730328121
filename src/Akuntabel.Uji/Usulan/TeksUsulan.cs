using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>Cells as forms take them.</summary>
internal static class TeksUsulan
{
    private const int DesimalTerbanyak = 6;

    private const int SatuanTerpanjang = 40;

    private static readonly PolaTeks PolaDepan = Bunyi.Pola(@"^[\s•▪●❖➢➤–—*\-]*"
        + @"(?:\(?(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-z]|[ivx]{1,4})\s*[.)]\s*)*"
        + @"(?:(?:sasaran|tujuan|misi|indikator)\s+(?:strategis\s+|kinerja\s+)?(?:ke\W?)?[0-9ivx]{1,4}\s*[:.)]\s*)?");
    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"^\W*(%|persen(tase)?|prosentase)\W*$");
    private static readonly PolaTeks PolaKode = Bunyi.Pola(@"^[0-9x]{1,3}(?:[.\-][0-9x]{1,4}){1,8}\.?$");
    private static readonly PolaTeks PolaKodeDepan = Bunyi.Pola(@"^([0-9x]{1,2}(?:\.[0-9x]{1,4}){2,8})\.?\s+(?=\D)");

    private static readonly PolaTeks PolaTerputus = Bunyi.Pola(@"\b(dan|atau|serta|maupun|yang|di|ke|dari|pada|dalam|dengan|untuk|"
        + @"terhadap|oleh|bagi|tentang|antara|antar|sebagai|melalui|guna|agar|atas|kepada|secara|tanpa|karena|per)$");

    /// <summary>Whether a wording ends with a word that another must follow.</summary>
    public static bool Terputus(string teks) => PolaTerputus.IsMatch(teks.TrimEnd());

    /// <summary>A wording without its ordinal, bullet and closing sign, one blank between words.</summary>
    public static string Uraian(string sel)
    {
        var teks = TandaCatatan.Buang(Rapi(sel));
        var inti = teks[PolaDepan.Match(teks).Length..].TrimEnd('.', ';', ',', ':', ' ');
        return inti.Any(char.IsLetter) ? inti : "";
    }

    /// <summary>One blank between words.</summary>
    public static string Rapi(string sel) => string.Join(' ', sel.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The items of a cell, one a line.</summary>
    public static string Butir(string sel) =>
        string.Join('\n', ButirSel.Pecah(Rapi(sel)).Select(b => Uraian(b)).Where(b => b.Length > 0));

    /// <summary>A unit; percent by its sign. Figures, and what is too long, are none.</summary>
    public static string Satuan(string sel) => PolaPersen.IsMatch(sel) ? "%"
        : TandaCatatan.Buang(Rapi(sel)) is { Length: <= SatuanTerpanjang } satuan
            && satuan.Count(c => char.IsLetter(c) || c is '²' or '³') * 2 > satuan.Length ? satuan : "";

    /// <summary>An official code; empty when the cell is none.</summary>
    public static string Kode(string sel) =>
        TandaCatatan.Buang(Rapi(sel)).Replace(" ", "") is { Length: > 0 } kode && PolaKode.IsMatch(kode)
            ? kode.TrimEnd('.').Replace('-', '.') : "";

    /// <summary>A code before a wording, and the wording.</summary>
    public static (string Kode, string Uraian) Berkode(string sel)
    {
        var teks = Rapi(sel);
        return PolaKodeDepan.Match(teks) is { Success: true } m ? (m.Groups[1].Value, Uraian(teks[m.Length..])) : ("", Uraian(teks));
    }

    /// <summary>A figure as a form takes it, with its unit; the text itself where it is no figure ("BB"), empty for a blank.</summary>
    public static (string Nilai, string Satuan) Angka(string sel, NotasiAngka notasi, decimal kali = 1)
    {
        var teks = TandaCatatan.Buang(Rapi(sel));
        if (teks.AsSpan().Trim("-–—.,: ").IsEmpty)
        {
            return ("", "");
        }

        var angka = PolaRibuanRenggang.IsMatch(teks) ? teks.Replace(" ", "", StringComparison.Ordinal) : teks;
        if (NilaiBerjenjang.Baca(angka) is not [{ Penyebut: null } a, ..] || Berlebih(angka, a)
            || Rusak(angka))
        {
            return (teks, "");
        }

        var baca = PengenalNotasi.Menurut(a, notasi).Bacaan[0];
        var nilai = KisiAngka.Kurang(angka) ? -Math.Abs(baca.Nilai) : baca.Nilai;
        var pangkat = a.Akhir < angka.Length && angka[a.Akhir] is '²' or '³' ? angka[a.Akhir..(a.Akhir + 1)] : "";
        return (Cetak(nilai * kali), a.Persen ? "%" : a.Rupiah ? "rupiah" : a.Satuan + pangkat);
    }

    /// <summary>What is odd about a printed figure, for a reader; empty: nothing.</summary>
    /// <param name="sel">The cell.</param>
    /// <param name="nilai">What <see cref="Angka"/> made of it.</param>
    /// <param name="persen">Whether its column or row counts in percent.</param>
    public static string Janggal(string sel, string nilai, bool persen)
    {
        var teks = TandaCatatan.Buang(Rapi(sel));
        return Rusak(teks) ? $"Penulisan angkanya tidak wajar: “{teks}”. Tulis angka yang dimaksud."
            : PolaKurungTutup.IsMatch(teks) ? $"Tercetak “{teks}”: mungkin nomor catatan kaki ikut menjadi angka."
            : persen && Bilangan(nilai) is > 0 and < 1 and var n && !teks.Contains('%')
                ? $"Satuannya persen, tetapi tercetak {nilai}: mungkin pecahan dari {Cetak(n * 100)} %." : "";
    }

    private static readonly PolaTeks PolaKurungTutup = Bunyi.Pola(@"^[^()]*[0-9]\s?\)$");
    private static readonly PolaTeks PolaBertanda = Bunyi.Pola(@"^\D*([0-9]+(?:[.,][0-9]+){2,})\D*$");
    private static readonly PolaTeks PolaBaku =
        Bunyi.Pola(@"^[0-9]{1,3}((\.[0-9]{3})+(,[0-9]+)?|(,[0-9]{3})+(\.[0-9]+)?)$");

    // signs that part neither thousands nor decimals: "1.250.00"
    private static bool Rusak(string teks) => PolaBertanda.Match(teks) is { Success: true } m && !PolaBaku.IsMatch(m.Groups[1].Value);

    /// <summary>A value that <see cref="Angka"/> gave, as a number; <c>null</c>: it is none.</summary>
    public static decimal? Bilangan(string nilai) => nilai.Length > 0 && BacaAngka.Coba(nilai, out var n, out _) ? n : null;

    /// <summary>More than one figure, or a limit: what is meant a person must say.</summary>
    private static bool Berlebih(string teks, AngkaTertulis a) => teks.IndexOfAny(TandaBatas) >= 0
        || teks[(Math.Max(0, teks.IndexOf(a.Teks, StringComparison.Ordinal)) + a.Teks.Length)..].Any(char.IsAsciiDigit);

    private static readonly char[] TandaBatas = [.. "<>±≤≥~"];
    private static readonly PolaTeks PolaRibuanRenggang = Bunyi.Pola(@"^(rp\.?\s*)?[0-9]{1,3}( [0-9]{3})+([.,][0-9]{1,2})?$");

    // as it is typed in a form, without zeros behind the figure: "100,00" and "100" are one value
    private static string Cetak(decimal nilai)
    {
        var desimal = Enumerable.Range(0, DesimalTerbanyak).FirstOrDefault(d => Math.Round(nilai, d) == nilai, DesimalTerbanyak);
        return AngkaIndonesia.Cetak(nilai, desimal).Replace('−', '-');
    }

    /// <summary>One string for values that say the same: case, signs and spacing of words do not count.</summary>
    public static string Sidik(string nilai) => nilai.Any(char.IsLetter) && Bunyi.Rapat(nilai) is { Length: > 0 } rapat ? rapat : nilai;
}
