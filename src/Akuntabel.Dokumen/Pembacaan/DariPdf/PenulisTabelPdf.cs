using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Hands a table on; what turns out to have no rows or columns to compare becomes paragraphs.</summary>
internal static class PenulisTabelPdf
{
    private static readonly Regex Nomor = new(@"^\(?([0-9]{1,2})\)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static void Tulis(List<BarisPdf> baris, PenyusunDokumen penyusun)
    {
        var berisi = baris.FindAll(b => b.Sel.Any(s => s.Length > 0));
        var kolom = berisi.Count == 0 ? [] : Enumerable.Range(0, berisi[0].Sel.Count).Where(k => berisi.Exists(b => b.Sel[k].Length > 0)).ToList();
        if (berisi.Count < 4 && berisi.Exists(b => b.Sel.Contains("=")))
        {
            // a formula set as a table
            penyusun.Tambah(0, string.Join(' ', berisi.SelectMany(b => b.Sel).Where(s => s.Length > 0)), JenisParagraf.Isi);
            return;
        }

        if (kolom.Count < 2 || berisi.Count < 2)
        {
            Paragraf(berisi, penyusun);
            return;
        }

        var rapi = Rapikan(berisi);
        // a title over all columns names the table, not its first column
        var judul = rapi.TakeWhile(b => b.Penuh).Count();
        judul = judul < rapi.Count && rapi[judul].Kepala ? judul : 0;
        Paragraf(rapi[..judul], penyusun);
        rapi.RemoveRange(0, judul);
        var kepala = rapi.TakeWhile(b => b.Kepala).Count();
        kepala -= rapi.RemoveAll(b => b.Kepala && NomorKolom(b));
        rapi.RemoveAll(b => NomorKolom(b) && b.Sel.All(s => s.Length == 0 || s[0] == '('));
        penyusun.Tambah([.. rapi.Select(b => new BarisTerbaca(0, [.. kolom.Select(k => new SelTerbaca(b.Sel[k]))]) { Halaman = b.Halaman })], kepala);
    }

    // "(1) (2) (4)", "2 3 7 8": it says nothing about the rows below
    private static bool NomorKolom(BarisPdf b)
    {
        var nomor = b.Sel.Where(s => s.Length > 0).Select(s => Nomor.Match(s) is { Success: true } m ? int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0).ToList();
        return nomor.Count > 2 && nomor[0] is > 0 and < 4 && nomor.Zip(nomor.Skip(1)).All(p => p.Second >= p.First);
    }

    private static void Paragraf(List<BarisPdf> baris, PenyusunDokumen penyusun)
    {
        foreach (var s in baris.SelectMany(b => b.Sel).Where(s => s.Length > 0))
        {
            penyusun.Tambah(0, s, JenisParagraf.Isi);
        }
    }

    private static List<BarisPdf> Rapikan(List<BarisPdf> baris)
    {
        var hasil = new List<BarisPdf>();
        // where every row has its key, a row without one at the top of a page is the rest of the row above
        var berkunci = baris.Where((b, i) => i == 0 || baris[i - 1].Halaman == b.Halaman).All(b => b.Sel[0].Length > 0);
        foreach (var b in baris)
        {
            if (hasil is [.., var atas] && (Terbelah(atas, b) || (berkunci && SisaLabel(atas, b))))
            {
                hasil[^1] = atas with { Sel = [.. atas.Sel.Zip(b.Sel, TeksSel.Sambung)] };
            }
            else
            {
                hasil.Add(b);
            }
        }

        return hasil;
    }

    private static bool SisaLabel(BarisPdf atas, BarisPdf bawah) =>
        atas.Halaman + 1 == bawah.Halaman && bawah.Sel[0].Length == 0 && bawah.Sel.Zip(atas.Sel).Where(p => p.First.Length > 0).ToList() is [var (b, a)] && a.Length > 0 && char.IsLetter(b[0]) && char.IsLetter(a[^1]);

    /// <summary>A row that a page break has cut: its second half is only text that goes on in lower case below text.</summary>
    private static bool Terbelah(BarisPdf atas, BarisPdf bawah)
    {
        var isi = bawah.Sel.Zip(atas.Sel).Where(p => p.First.Length > 0).ToList();
        return atas.Halaman + 1 == bawah.Halaman && isi.TrueForAll(p => p.Second.Length > 0 && !char.IsAsciiDigit(p.First[0]) && !char.IsAsciiDigit(p.Second[^1]))
            && isi.Exists(p => char.IsLower(p.First[0])) && (bawah.Sel[0].Length == 0 || char.IsLower(bawah.Sel[0][0]));
    }
}
