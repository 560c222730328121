using System.Globalization;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Who counts a heading.</summary>
internal enum SumberNomor
{
    /// <summary>It has no number.</summary>
    Tanpa,

    /// <summary>The list of chapters, whose levels are bound to the heading styles.</summary>
    Bab,

    /// <summary>The list of annexes.</summary>
    Lampiran,

    /// <summary>Nobody: the number is another than the list would give, and stands as text.</summary>
    Tertulis,
}

/// <summary>Follows the word processor's own counting, so that it is left to it wherever it comes to the number of the document.</summary>
internal sealed class NomorOtomatis
{
    private static readonly string[] Romawi =
        ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private readonly int[] _nomor = new int[5];
    private int _lampiran;
    private bool _dalamBab;

    /// <summary>Number of the chapter as captions bear it ("3", "L1"), if the word processor knows it; else empty.</summary>
    public string Bab { get; private set; } = "";

    /// <summary>Passes a heading.</summary>
    public SumberNomor Lewati(Judul j) => j.Tingkat <= 1 ? Kepala(j.Nomor) : Anak(j.Nomor, Math.Min(j.Tingkat, 4));

    private SumberNomor Kepala(string nomor)
    {
        (Bab, _dalamBab) = ("", false);
        if (nomor.Length == 0)
        {
            return SumberNomor.Tanpa;
        }

        if (_nomor[1] + 1 < Romawi.Length && nomor == "BAB " + Romawi[_nomor[1] + 1])
        {
            _nomor[1]++;
            Array.Clear(_nomor, 2, 3);
            (Bab, _dalamBab) = (Angka(_nomor[1]), true);
            return SumberNomor.Bab;
        }

        if (nomor == "LAMPIRAN " + Angka(_lampiran + 1))
        {
            Bab = "L" + Angka(++_lampiran);
            return SumberNomor.Lampiran;
        }

        return SumberNomor.Tertulis;
    }

    private SumberNomor Anak(string nomor, int tingkat)
    {
        if (nomor.Length == 0)
        {
            return SumberNomor.Tanpa;
        }

        var kini = _nomor[1..(tingkat + 1)];
        kini[^1]++;
        if (!_dalamBab || kini.Contains(0) || nomor != string.Join('.', kini.Select(Angka)))
        {
            return SumberNomor.Tertulis;
        }

        _nomor[tingkat]++;
        Array.Clear(_nomor, tingkat + 1, _nomor.Length - tingkat - 1);
        return SumberNomor.Bab;
    }

    private static string Angka(int n) => n.ToString(CultureInfo.InvariantCulture);
}
