using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Hands a table on; what turns out to have no rows or columns to compare becomes paragraphs.</summary>
internal static class PenulisTabelPdf
{
    private static readonly Regex Nomor = new(@"^\(?([0-9]{1,2})\)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <param name="baris">Its rows.</param>
    /// <param name="penyusun">Takes them.</param>
    /// <param name="nomor">The line of a row, in texts, whose places are lines; else they are pages and boxes.</param>
    public static void Tulis(List<BarisPdf> baris, PenyusunDokumen penyusun, Func<BarisPdf, int>? nomor = null)
    {
        var berisi = baris.FindAll(b => b.Sel.Any(s => s.Length > 0));
        var kolom = berisi.Count == 0 ? [] : Enumerable.Range(0, berisi[0].Sel.Count).Where(k => berisi.Exists(b => b.Sel[k].Length > 0))
            .ToList();
        if (berisi.Count < 4 && berisi.Exists(b => b.Sel.Contains("=")))
        {
            // a formula set as a table
            var kotak = berisi.SelectMany(b => b.Asal.Where(a => !a.Kotak.Kosong).Select(a => new LarikTerbaca(0, b.Halaman, a.Kotak)));
            penyusun.Tambah(nomor?.Invoke(berisi[0]) ?? 0, string.Join(' ', berisi.SelectMany(b => b.Sel).Where(s => s.Length > 0)),
                JenisParagraf.Isi, larik: nomor is null ? [.. kotak] : []);
            return;
        }

        if (kolom.Count < 2 || berisi.Count < 2)
        {
            Paragraf(berisi, penyusun, nomor);
            return;
        }

        var rapi = Rapikan(berisi);
        // a title over all columns names the table, not its first column
        var judul = rapi.TakeWhile(b => b.Penuh).Count();
        judul = judul < rapi.Count && rapi[judul].Kepala ? judul : 0;
        Paragraf(rapi[..judul], penyusun, nomor);
        rapi.RemoveRange(0, judul);
        var kepala = rapi.TakeWhile(b => b.Kepala).Count();
        kepala -= rapi.RemoveAll(b => b.Kepala && NomorKolom(b));
        rapi.RemoveAll(b => NomorKolom(b) && b.Sel.All(s => s.Length == 0 || s[0] == '('));
        penyusun.Tambah([.. rapi.Select(b => nomor is null
            ? new BarisTerbaca(0, [.. kolom.Select(k => Sel(b, k))]) { Halaman = b.Halaman }
            : new BarisTerbaca(nomor(b), [.. kolom.Select(k => new SelTerbaca(b.Sel[k]))]))], kepala);
    }

    private static SelTerbaca Sel(BarisPdf b, int k)
    {
        var asal = b.Asal.ElementAtOrDefault(k);
        return new SelTerbaca(b.Sel[k], asal.Tebal) { Kotak = asal.Kotak };
    }

    // "(1) (2) (4)", "2 3 7 8": it says nothing about the rows below
    private static bool NomorKolom(BarisPdf b)
    {
        var nomor = b.Sel.Where(s => s.Length > 0).Select(s => Nomor.Match(s) is { Success: true } m
            ? int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0).ToList();
        return nomor.Count > 2 && nomor[0] is > 0 and < 4 && nomor.Zip(nomor.Skip(1)).All(p => p.Second >= p.First);
    }

    private static void Paragraf(List<BarisPdf> baris, PenyusunDokumen penyusun, Func<BarisPdf, int>? nomor)
    {
        foreach (var (b, k) in baris.SelectMany(b => Enumerable.Range(0, b.Sel.Count).Where(k => b.Sel[k].Length > 0).Select(k => (b, k))))
        {
            penyusun.Tambah(nomor?.Invoke(b) ?? 0, b.Sel[k], JenisParagraf.Isi,
                larik: nomor is null ? [new LarikTerbaca(0, b.Halaman, b.Asal.ElementAtOrDefault(k).Kotak)] : []);
        }
    }

    private static List<BarisPdf> Rapikan(List<BarisPdf> baris)
    {
        var hasil = new List<BarisPdf>();
        // where every row has its key, a row without one at the top of a page is the rest of the row above
        var berkunci = baris.Where((b, i) => i == 0 || baris[i - 1].Halaman == b.Halaman).All(b => b.Sel[0].Length > 0);
        var tersedikit = baris.Where((b, i) => !b.Penuh && (i == 0 || baris[i - 1].Halaman == b.Halaman)).Select(Terisi)
            .DefaultIfEmpty(0).Min();
        // a column with cells joined down is empty in many rows
        var jarang = Enumerable.Range(0, baris[0].Sel.Count).Select(k => baris.Count(b => b.Sel[k].Length == 0) * 4 > baris.Count).ToList();
        foreach (var b in baris)
        {
            if (hasil is [.., var atas] && (Terbelah(atas, b) || Sisa(atas, b, tersedikit) || (berkunci && SisaLabel(atas, b))))
            {
                hasil[^1] = atas with { Sel = [.. atas.Sel.Zip(b.Sel, TeksSel.Sambung)] };
            }
            else
            {
                hasil.Add(hasil is [.., var h] && h.Halaman + 1 == b.Halaman ? Naikkan(hasil, b, jarang) : b);
            }
        }

        return hasil;
    }

    private static int Terisi(BarisPdf b) => b.Sel.Count(s => s.Length > 0);

    /// <summary>Far less than any row of the table holds, at the top of a page, and only text below text.</summary>
    private static bool Sisa(BarisPdf atas, BarisPdf bawah, int tersedikit) =>
        atas.Halaman + 1 == bawah.Halaman && !bawah.Penuh && Terisi(bawah) + 1 < tersedikit
        && bawah.Sel.Zip(atas.Sel).Where(p => p.First.Length > 0).All(p => p.Second.Length > 0 && char.IsLetter(p.First[0])
            && !char.IsAsciiDigit(p.Second[^1]));

    /// <summary>A cell that is joined down over a page break goes on in lower case: its text stands where it began.</summary>
    private static BarisPdf Naikkan(List<BarisPdf> atas, BarisPdf bawah, List<bool> jarang)
    {
        var sel = bawah.Sel.ToArray();
        for (var k = 0; k < sel.Length; k++)
        {
            var i = jarang[k] && sel[k].Length > 2 && !sel[k].Any(char.IsAsciiDigit) && char.IsLower(sel[k][0])
                && char.IsLetter(sel[k][1]) ? atas.FindLastIndex(b => b.Sel[k].Length > 0) : -1;
            if (i >= 0 && !atas[i].Kepala && !atas[i].Penuh && (char.IsLetter(atas[i].Sel[k][^1])
                || atas[i].Sel[k][^1] is ',' or '-' or '/'))
            {
                atas[i] = atas[i] with { Sel = [.. atas[i].Sel.Select((s, j) => j == k ? TeksSel.Sambung(s, sel[k]) : s)] };
                sel[k] = "";
            }
        }

        return bawah with { Sel = sel };
    }

    private static bool SisaLabel(BarisPdf atas, BarisPdf bawah) =>
        atas.Halaman + 1 == bawah.Halaman && bawah.Sel[0].Length == 0 && bawah.Sel.Zip(atas.Sel).Where(p => p.First.Length > 0)
            .ToList() is [var (b, a)] && a.Length > 0 && char.IsLetter(b[0]) && char.IsLetter(a[^1]);

    /// <summary>A row that a page break has cut: its second half is only text that goes on in lower case below text.</summary>
    private static bool Terbelah(BarisPdf atas, BarisPdf bawah)
    {
        var isi = bawah.Sel.Zip(atas.Sel).Where(p => p.First.Length > 0).ToList();
        return atas.Halaman + 1 == bawah.Halaman && isi.TrueForAll(p => p.Second.Length > 0 && !char.IsAsciiDigit(p.First[0])
            && !char.IsAsciiDigit(p.Second[^1]))
            && isi.Exists(p => char.IsLower(p.First[0])) && (bawah.Sel[0].Length == 0 || char.IsLower(bawah.Sel[0][0]));
    }
}
