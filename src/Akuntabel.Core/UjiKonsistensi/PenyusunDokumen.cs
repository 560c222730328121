using System.Text.RegularExpressions;

namespace Akuntabel.Core.UjiKonsistensi;

/// <summary>Collects what a reader meets, in reading order; it numbers tables, joins those that a page break has parted and knows the heading above.</summary>
public sealed class PenyusunDokumen
{
    private readonly List<Unsur> _unsur = [];
    private string _bab = "";

    private sealed record Unsur(ParagrafTerbaca? Paragraf, List<BarisTerbaca>? Tabel, int Baris, string Bab);

    /// <summary>Adds a paragraph, heading or list item.</summary>
    /// <param name="baris">Physical line, or 0.</param>
    /// <param name="teks">Plain text.</param>
    /// <param name="jenis">What it is.</param>
    /// <param name="awalBaris">Offsets at which further physical lines begin.</param>
    public void Tambah(int baris, string teks, JenisParagraf jenis, IReadOnlyList<int>? awalBaris = null)
    {
        ArgumentNullException.ThrowIfNull(teks);
        _bab = jenis == JenisParagraf.Judul ? teks : _bab;
        _unsur.Add(new Unsur(new ParagrafTerbaca(baris, _bab, teks, jenis, awalBaris ?? []), null, baris, _bab));
    }

    /// <summary>Adds a table as it stands, headers and page-break rows included.</summary>
    public void Tambah(IReadOnlyList<BarisTerbaca> baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        var bersih = baris.Where(b => !PenataTabel.Hampa(b)).ToList();
        if (bersih.Count == 0)
        {
            return;
        }

        if (_unsur is [.., { Tabel: { } atas }] && PenataTabel.Bersambung(atas[0], bersih[0]))
        {
            atas.AddRange(bersih);
            return;
        }

        _unsur.Add(new Unsur(null, bersih, bersih[0].Baris, _bab));
    }

    /// <summary>The document.</summary>
    public DokumenTerbaca Selesai()
    {
        var blok = new List<BlokTerbaca>();
        var nomor = 0;
        foreach (var u in _unsur)
        {
            blok.Add(u.Paragraf ?? (BlokTerbaca)PenataTabel.Tata(u.Tabel ?? [], u.Bab, ++nomor, Judul(blok)));
        }

        return new DokumenTerbaca(blok);
    }

    private static string Judul(List<BlokTerbaca> blok) =>
        blok.TakeLast(3).OfType<ParagrafTerbaca>().LastOrDefault(p => p.Teks.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase))?.Teks ?? "";
}
