using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A sheet as CSV while it waits for a decision: what is of persons does not wait with it.</summary>
internal static partial class SalinanLembar
{
    // as many as the reader takes
    private const int BarisTerbanyak = 1_200_000;

    /// <summary>All rows of the sheets, cells of persons blank.</summary>
    public static byte[] Tulis(IEnumerable<(PetaLembar Peta, Lembaran Lembar)> semua)
    {
        using var hasil = new MemoryStream();
        foreach (var (peta, lembar) in semua)
        {
            var lebar = Math.Max(peta.Judul.Count, peta.Bidang.Count);
            var baris = lembar.Baca().Take(BarisTerbanyak).Select(b => (b.Nomor, Isi: Baris(b, peta, lebar)));
            hasil.Write(Encoding.UTF8.GetBytes($"{SumberLembar.AwalLembar}{lembar.Nama.Replace('\n', ' ')}\n"));
            var bernomor = Bernomor(baris, lebar);
            hasil.Write(TulisanCsv.Tulis(';', bernomor.FirstOrDefault([]), bernomor.Skip(1)));
        }

        return hasil.ToArray();
    }

    // rows keep their numbers: blank ones are not in a workbook
    private static IEnumerable<IEnumerable<string>> Bernomor(IEnumerable<(int Nomor, IEnumerable<string> Isi)> semua, int lebar)
    {
        var n = 1;
        foreach (var (nomor, isi) in semua)
        {
            for (; n < nomor; n++)
            {
                yield return Enumerable.Repeat("", lebar);
            }

            n++;
            yield return isi;
        }
    }

    /// <summary>A text without the numbers of employees and citizens in it.</summary>
    public static string Bersih(string teks) => PolaNip().Replace(teks, "");

    // above the headings stands the title, under them the cells of persons
    private static IEnumerable<string> Baris(BarisSumber b, PetaLembar peta, int lebar) => Enumerable.Range(0, lebar)
        .Select(k => b.Nomor > peta.BarisKepala && peta.Bidang.ElementAtOrDefault(k) == BidangLembar.Pribadi ? "" : Isi(b, k));

    // a figure keeps being one: three decimals would look like thousands
    private static string Isi(BarisSumber b, int k) => k < b.Sel.Length && b.Sel[k].Hilang ? SelBuku.TandaHilang
        : k < b.Sel.Length && b.Sel[k] is { Jenis: JenisSkalar.Angka } s
        ? s.Teks.Contains(',', StringComparison.Ordinal) ? s.Teks + "0" : s.Teks : Bersih(b[k]).Replace('\n', ' ');

    [GeneratedRegex(@"(?<!\d)(\d{8}\s?\d{6}\s?\d\s?\d{3}|\d{16})(?!\d)")]
    private static partial Regex PolaNip();
}
