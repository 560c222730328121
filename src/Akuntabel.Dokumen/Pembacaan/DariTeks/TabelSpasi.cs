using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using Akuntabel.Uji.Bacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>
/// Tables of a text whose columns stand below one another by blanks, as a typist or "pdftotext -layout" sets them: found as those of a page
/// without rulings are. What no table takes stays text.
/// </summary>
internal sealed partial class TabelSpasi
{
    private const int KataTerbanyak = 400_000;
    private const int BarisTersedikit = 2;
    private readonly string[] _baris;
    private readonly List<HalamanTeks> _halaman = [];
    private readonly Dictionary<int, PenyambungTabel> _tabel = [];
    private PenyambungTabel? _terbuka;
    private KolomSelaras? _kolom;

    /// <summary>Finds the tables and blanks their lines, and those of running heads and feet.</summary>
    /// <param name="baris">The lines of the text.</param>
    public TabelSpasi(string[] baris)
    {
        _baris = baris;
        if (baris.Where(b => Berkolom().IsMatch(b)).Take(BarisTersedikit).Count() < BarisTersedikit || !Bagi())
        {
            return;
        }

        BuangTepi();
        var kosakata = new Kosakata(_halaman.Select(h => h.Halaman));
        _halaman.ForEach(h => Cari(h, kosakata));
    }

    /// <summary>Hands on the table that begins at a line.</summary>
    public void Tulis(int i, PenyusunDokumen penyusun)
    {
        if (_tabel.TryGetValue(i, out var tabel))
        {
            PenulisTabelPdf.Tulis(tabel.Baris(), penyusun, b => _halaman[b.Halaman - 1].Baris(HalamanTeks.Letak(b.Jangkar)) + 1);
        }
    }

    /// <summary>Puts the lines on pages; false of a text larger than any report, which is read without.</summary>
    private bool Bagi()
    {
        var utuh = new BagianUtuh();
        var kata = 0;
        for (var i = 0; i < _baris.Length && kata <= KataTerbanyak; i++)
        {
            if (_halaman.Count == 0 || _baris[i].Contains('\f') || _halaman[^1].Penuh)
            {
                _halaman.Add(new HalamanTeks());
            }

            // letters behind the mark of a page stand where they stand without it
            _baris[i] = _baris[i].Replace("\f", "", StringComparison.Ordinal);
            kata += _halaman[^1].Tambah(_baris, i, utuh.Berikut(_baris[i]));
        }

        return kata <= KataTerbanyak;
    }

    /// <summary>Pages end at form feeds; where some are stretches of a long text, their edges hold no heads and feet.</summary>
    private void BuangTepi()
    {
        var halaman = _halaman.Select((h, i) => h.Susun(i + 1)).ToList();
        if (!_halaman.Exists(h => h.Penuh))
        {
            KepalaKakiHalaman.Buang(halaman);
        }

        foreach (var (h, isi) in _halaman.Zip(halaman))
        {
            h.Ganti(isi).ForEach(i => _baris[i] = "");
        }
    }

    private void Cari(HalamanTeks h, Kosakata kosakata)
    {
        var akhir = -1;
        foreach (var (tabel, kata) in new TabelSelaras(h.Halaman.Kata, h.Halaman.Nomor, kosakata).Cari(_kolom).ToList())
        {
            var (atas, bawah) = (HalamanTeks.Letak(kata.Min(k => k.Y0)), HalamanTeks.Letak(kata.Max(k => k.Y0)));
            if (h.Berkata(akhir + 1, atas) || _terbuka?.Sambung(tabel) != true)
            {
                _tabel[h.Baris(atas)] = _terbuka = new PenyambungTabel(tabel);
            }

            (akhir, _kolom) = (bawah, tabel.Kolom);
            Array.Fill(_baris, "", h.Baris(atas), h.Baris(bawah) - h.Baris(atas) + 1);
        }

        if (h.Berkata(akhir + 1, h.Tinggi))
        {
            (_terbuka, _kolom) = (null, null);
        }
    }

    // two gaps and a figure
    [GeneratedRegex(@"\S {2,}\S.* {2,}.*[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Berkolom();
}
