using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>Whether two wordings are one thing: case, signs, connectives and a slip of the pen do not count.</summary>
public static class PencocokUraian
{
    private const decimal MiripTerkecil = 0.8m;
    private const decimal Selisih = 0.1m;

    /// <summary>Which of some wordings is the one; −1: none, or more than one could be.</summary>
    /// <param name="uraian">A wording.</param>
    /// <param name="daftar">The others.</param>
    public static int Cari(string uraian, IReadOnlyList<string> daftar)
    {
        ArgumentNullException.ThrowIfNull(uraian);
        ArgumentNullException.ThrowIfNull(daftar);
        var kata = new KataNama(uraian);
        var nilai = daftar.Select(d => d.Length == 0 ? 0 : new KataNama(d).Mirip(kata)).ToList();
        var terbaik = nilai.Count == 0 ? 0 : nilai.Max();
        return terbaik >= MiripTerkecil && (terbaik == 1 || nilai.Count(n => n > terbaik - Selisih) == 1) ? nilai.IndexOf(terbaik) : -1;
    }

    /// <summary>Whether two values say the same, but for case, signs and spacing of words.</summary>
    public static bool Sama(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return TeksUsulan.Sidik(a.Trim()) == TeksUsulan.Sidik(b.Trim());
    }
}
