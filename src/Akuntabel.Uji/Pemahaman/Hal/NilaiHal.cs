namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>What a cell states: a figure, a grade, or that there is none.</summary>
/// <param name="Teks">As printed.</param>
/// <param name="Angka">Its only figure.</param>
/// <param name="Kode">Its grade ("BB", "WTP", "III"), lower case; empty for a figure.</param>
internal sealed record NilaiHal(string Teks, AngkaTertulis? Angka, string Kode)
{
    private const int EkorTerpanjang = 25;
    private static readonly PolaTeks PolaKode = Bunyi.Pola(@"^(?:nilai|predikat|level|tingkat)?\s*(aa|a|bb|b|cc|c|d|wtp|wdp|tmp|i{1,3}|iv|v)\.?$");

    private static readonly PolaTeks PolaKumulatif = Bunyi.Pola(@"\b(kumulatif|akumulasi|akumulatif|s\.?d\.?)\b");

    /// <summary>A dash: that there is no figure.</summary>
    public bool Nihil => Angka is null && Kode.Length == 0;

    /// <summary>Reads a cell; <c>null</c> when it is blank, or says more than one thing.</summary>
    public static NilaiHal? Baca(string sel, NotasiAngka notasi)
    {
        var teks = sel.Trim();
        if (teks.Length == 0 || PolaKumulatif.IsMatch(teks))
        {
            return null;
        }

        if (teks.AsSpan().Trim("-–— ".AsSpan()).IsEmpty)
        {
            return new NilaiHal(teks, null, "");
        }

        if (PolaKode.Match(teks) is { Success: true } m)
        {
            return new NilaiHal(teks, null, m.Groups[1].Value.ToLowerInvariant());
        }

        var angka = NilaiBerjenjang.Baca(teks);
        return (angka is [{ Penyebut: null, MungkinTahun: false } a] && teks.Length - a.Akhir <= EkorTerpanjang)
            || (angka is [{ Penyebut: null, MungkinTahun: false } b, var persen] && Berkurung(teks, b, persen))
            ? new NilaiHal(teks, PengenalNotasi.Menurut(angka[0], notasi), "") : null;
    }

    /// <summary>"12 (100 %)": a realisation with what it is of its target.</summary>
    private static bool Berkurung(string teks, AngkaTertulis a, AngkaTertulis persen) =>
        teks.EndsWith(')') && teks.AsSpan(a.Akhir).TrimStart().StartsWith("(") && persen.Akhir >= teks.Length - 3;

    /// <summary>Whether both state the same; <c>null</c> when they do not compare.</summary>
    public bool? Sama(NilaiHal lain)
    {
        if (Kode.Length > 0 && lain.Kode.Length > 0)
        {
            return Kode == lain.Kode;
        }

        if (Angka is not { } a || lain.Angka is not { } b)
        {
            return null;
        }

        var sama = a.Bacaan.Any(x => b.Bacaan.Any(y => Bertemu(x, y) || Seribu(this, lain, x, y) || Pecahan(this, lain, x, y)));
        return sama ? true : Setara(a, b) ? false : null;
    }

    /// <summary>Nothing or all: what is counted the other way round says the same.</summary>
    private static bool Setara(AngkaTertulis a, AngkaTertulis b) =>
        !(a.Nilai is 0 or 100 && b.Nilai is 0 or 100) && PembandingAngka.Sesatuan(Satuan(a), Satuan(b)) is not false;

    private static string Satuan(AngkaTertulis a) => a.Satuan is "%" or "Rp" ? a.Satuan : "";

    /// <summary>Figures of equal decimals are equal or not; a shorter one was rounded or cut off.</summary>
    private static bool Bertemu(BacaanAngka x, BacaanAngka y) => x.Nilai == y.Nilai
        || (x.Desimal < y.Desimal && x.Selang.Bawah <= y.Nilai && y.Nilai < x.Selang.Atas)
        || (y.Desimal < x.Desimal && y.Selang.Bawah <= x.Nilai && x.Nilai < y.Selang.Atas);

    /// <summary>25 ‰ is 2,5 %.</summary>
    private static bool Seribu(NilaiHal a, NilaiHal b, BacaanAngka x, BacaanAngka y) =>
        (a.Teks.Contains('‰') && !b.Teks.Contains('‰') && x.Nilai == y.Nilai * 10)
        || (b.Teks.Contains('‰') && !a.Teks.Contains('‰') && y.Nilai == x.Nilai * 10);

    /// <summary>0,85 is 85 %.</summary>
    private static bool Pecahan(NilaiHal a, NilaiHal b, BacaanAngka x, BacaanAngka y) =>
        (a.Teks.Contains('%') || b.Teks.Contains('%'))
        && ((x.Nilai is > 0 and < 2 && x.Desimal > 0 && Bertemu(new BacaanAngka(x.Nilai * 100, Math.Max(0, x.Desimal - 2)), y))
        || (y.Nilai is > 0 and < 2 && y.Desimal > 0 && Bertemu(new BacaanAngka(y.Nilai * 100, Math.Max(0, y.Desimal - 2)), x)));
}
