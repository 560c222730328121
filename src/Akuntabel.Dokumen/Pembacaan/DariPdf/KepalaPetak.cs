namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>How many rows of a grid are headings, as far as its shape says: cells that span others, shading, bold letters.</summary>
internal static class KepalaPetak
{
    private const int Terbanyak = 5;
    private const int PanjangKepala = 90;
    /// <summary>The rows that are headings, below titles that reach over all columns; empty when the shape tells nothing.</summary>
    public static Range Cari(PetakTergaris petak, Dictionary<int, RentangSel> rentang, IReadOnlyList<IReadOnlyList<SelPdf>> lajur,
        IReadOnlyList<Kotak> arsir)
    {
        var judul = Enumerable.Range(0, petak.Baris).TakeWhile(b => Penuh(petak, rentang, b)).Count();
        var sisa = lajur.Skip(judul).ToList();
        var data = sisa.TakeWhile(l => !Data(l)).Count();
        // a row of one cell below the headings names a group of rows
        var kelompok = Enumerable.Range(judul, sisa.Count).TakeWhile(b => !Penuh(petak, rentang, b)).Count();
        var calon = sisa.Take(kelompok).ToList();
        var banyak = Math.Max(DariRentang(petak, rentang, sisa, judul), DariRupa(calon, Tebal, kelompok < sisa.Count));
        banyak = Math.Max(banyak, arsir.Count == 0 ? 0 : DariRupa(calon, l => Berarsir(l, arsir), kelompok < sisa.Count));
        return banyak < sisa.Count && banyak <= Math.Min(data, Terbanyak) ? judul..(judul + banyak) : 0..0;
    }

    /// <summary>A row of one cell that reaches over all columns.</summary>
    public static bool Penuh(PetakTergaris petak, Dictionary<int, RentangSel> rentang, int baris) =>
        rentang[petak.Wilayah[baris * petak.Kolom]] is { K0: 0, Persegi: true } r && r.K1 == petak.Kolom - 1 && r.B0 == r.B1;

    /// <summary>A heading below an empty cell of its own column stands in that cell: a ruling too many has parted them.</summary>
    public static void Naikkan(PetakTergaris petak, Dictionary<int, RentangSel> rentang, List<List<SelPdf>> lajur, Range kepala)
    {
        var (atas, akhir) = (kepala.Start.Value, kepala.End.Value);
        for (var k = 0; k < petak.Kolom && akhir - atas > 1; k++)
        {
            var r = rentang[petak.Wilayah[(atas * petak.Kolom) + k]];
            var b = Enumerable.Range(atas, akhir - atas).FirstOrDefault(b => lajur[b][k].Larik.Count > 0, atas);
            if (b > atas && !(r.Persegi && r.K1 > r.K0))
            {
                (lajur[atas][k], lajur[b][k]) = (lajur[b][k], lajur[atas][k]);
            }
        }
    }

    /// <summary>Headings that span columns have the names of those below; the deepest cell that begins in the first row tells how far down.</summary>
    private static int DariRentang(PetakTergaris petak, Dictionary<int, RentangSel> rentang, List<IReadOnlyList<SelPdf>> lajur, int judul)
    {
        var atas = rentang.Values.Where(r => r.B0 == judul && r.Persegi).ToList();
        if (!atas.Exists(r => r.K1 > r.K0 && r.K1 - r.K0 + 1 < petak.Kolom))
        {
            return 0;
        }

        var dalam = atas.Max(r => r.B1) + 1 - judul;
        return dalam > 1 ? dalam : lajur.Count > 2 && lajur[1].All(s => s.Larik.Sum(l => l.Teks.Length) <= PanjangKepala)
            && Beranak(lajur[1], atas) ? 2 : 1;
    }

    // below each spanning heading every column has its own
    private static bool Beranak(IReadOnlyList<SelPdf> bawah, List<RentangSel> atas) =>
        atas.Where(r => r.K1 > r.K0).All(r => Enumerable.Range(r.K0, r.K1 - r.K0 + 1).All(k => bawah[k].Larik.Count > 0));

    /// <summary>Rows that look otherwise than the row below them.</summary>
    private static int DariRupa(List<IReadOnlyList<SelPdf>> lajur, Func<IReadOnlyList<SelPdf>, bool> menonjol, bool adaKelompok)
    {
        var n = lajur.TakeWhile(l => menonjol(l) && !Data(l)).Count();
        return n < lajur.Count ? (menonjol(lajur[n]) ? 0 : n) : adaKelompok ? n : 0;
    }

    private static bool Tebal(IReadOnlyList<SelPdf> lajur) => Kata(lajur).Any() && Kata(lajur).All(k => k.Tebal);

    private static bool Berarsir(IReadOnlyList<SelPdf> lajur, IReadOnlyList<Kotak> arsir) =>
        Kata(lajur).Any() && Kata(lajur).All(k => arsir.Any(a => k.TengahX > a.X0 && k.TengahX < a.X1 && k.TengahY > a.Y0
            && k.TengahY < a.Y1));

    private static IEnumerable<Kata> Kata(IReadOnlyList<SelPdf> lajur) => lajur.SelectMany(s => s.Larik).SelectMany(l => l.Kata);

    // the number of a column is no figure, nor is a year
    private static bool Data(IReadOnlyList<SelPdf> lajur) =>
        lajur.Any(s => s.Larik is [var l] && l.Teks.Length > 2 && TeksSel.AngkaUtuh.IsMatch(l.Teks) && !BentukLarik.Tahun(l.Teks));
}
