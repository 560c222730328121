using System.Runtime.InteropServices;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A mark in the text: which finding, where in it, and whether it is one of its other places.</summary>
/// <param name="Nomor">Number of the finding, from 1.</param>
/// <param name="Ke">0 for its own place, else the number of the related one.</param>
/// <param name="Temuan">The finding.</param>
/// <param name="Tempat">The place.</param>
internal sealed record Tanda(int Nomor, int Ke, Temuan Temuan, TempatTemuan Tempat)
{
    /// <summary>Anchor in the page.</summary>
    public string Id => Ke == 0 ? $"d{Nomor}" : $"d{Nomor}-{Ke}";

    /// <summary>Classes of the mark.</summary>
    public string Kelas => Temuan.Tingkat.ToString().ToLowerInvariant() + (Ke == 0 ? "" : " terkait");
}

/// <summary>A stretch of a paragraph with the marks on it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuasTanda(int Awal, int Akhir, Tanda? Tanda);

/// <summary>The marks of a document by block and by cell.</summary>
internal sealed class PetaTanda
{
    private readonly ILookup<int, Tanda> _blok;

    public PetaTanda(DokumenTerbaca dokumen, IReadOnlyList<Temuan> temuan)
    {
        var semua = temuan.SelectMany((t, i) => t.Terkait.Select((x, j) => new Tanda(i + 1, j + 1, t, x)).Prepend(new Tanda(i + 1, 0, t, t.Tempat)));
        _blok = semua.Where(t => t.Tempat.Blok is { } b && b >= 0 && b < dokumen.Blok.Count).ToLookup(t => t.Tempat.Blok ?? 0);
    }

    /// <summary>Marks of a block.</summary>
    public IEnumerable<Tanda> Di(int blok) => _blok[blok];

    /// <summary>Marks of a table by row and column; without a row they belong to the table, without a column to the row's first cell.</summary>
    public ILookup<(int Baris, int Kolom), Tanda> Sel(TabelTerbaca tabel) =>
        _blok[tabel.Indeks].ToLookup(t => (
            t.Tempat.BarisTabel is { } b && b >= 1 && b <= tabel.Isi.Count ? b - 1 : -1,
            t.Tempat.BarisTabel is { } n && n >= 1 && n <= tabel.Isi.Count && t.Tempat.Sel is { } k && k >= 0 && k < tabel.Isi[n - 1].Sel.Count ? k : 0));

    /// <summary>Parts a paragraph into stretches; where two marks meet, the later one is a number only.</summary>
    public IEnumerable<RuasTanda> Ruas(ParagrafTerbaca p)
    {
        var posisi = 0;
        foreach (var (awal, akhir, tanda) in Di(p.Indeks).Select(t => Letak(p.Teks, t)).OrderBy(r => r.Awal).ThenByDescending(r => r.Akhir))
        {
            var mulai = Math.Max(awal, posisi);
            if (mulai > posisi)
            {
                yield return new RuasTanda(posisi, mulai, null);
            }

            posisi = Math.Max(mulai, awal < mulai ? mulai : akhir);
            yield return new RuasTanda(mulai, posisi, tanda);
        }

        if (posisi < p.Teks.Length)
        {
            yield return new RuasTanda(posisi, p.Teks.Length, null);
        }
    }

    /// <summary>The figure as it was printed, from the place on; else, at the place, nothing but the number of the finding.</summary>
    private static RuasTanda Letak(string teks, Tanda t)
    {
        var (awal, akhir) = RuasTeks.Cari(teks, t.Tempat.Posisi ?? 0, t.Ke == 0 ? t.Temuan.Tertulis : "");
        return new RuasTanda(awal, akhir, t);
    }
}
