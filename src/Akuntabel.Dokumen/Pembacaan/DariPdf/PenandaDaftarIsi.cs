namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Marks the lines of tables of contents: from a heading "Daftar …" to the last line that ends in a page number at the right edge.</summary>
internal static class PenandaDaftarIsi
{
    private const int BarisTersedikit = 3;

    public static List<UnsurPdf> Tandai(IReadOnlyList<List<UnsurPdf>> halaman)
    {
        var hasil = new List<UnsurPdf>();
        var berlanjut = false;
        foreach (var h in halaman)
        {
            var judul = h.FindIndex(u => u is LarikPdf l && BentukLarik.JudulDaftar(l.Larik.Teks));
            var akhir = Akhir(h, judul);
            var mulai = berlanjut ? 0 : judul;
            berlanjut = mulai >= 0 && akhir > mulai;
            hasil.AddRange(berlanjut ? h.Select((u, i) => i >= mulai && i <= akhir && u is LarikPdf l && !BentukLarik.JudulDaftar(l.Larik.Teks) ? l with { DaftarIsi = true } : u) : h);
        }

        return hasil;
    }

    /// <summary>The last line of the contents on this page; −1 when too few lines look like it.</summary>
    private static int Akhir(List<UnsurPdf> halaman, int judul)
    {
        var cocok = Enumerable.Range(0, halaman.Count).Where(i => halaman[i] is LarikPdf l && Bernomor(l)).ToList();
        var dekatJudul = judul >= 0 && cocok.Exists(i => i > judul && i <= judul + BarisTersedikit);
        if (!dekatJudul && (cocok.Count < BarisTersedikit || cocok.Count * 3 < halaman.Count))
        {
            return -1;
        }

        // an entry of two lines may carry its number on the first
        var akhir = cocok[^1];
        return akhir + 1 < halaman.Count && halaman[akhir + 1] is LarikPdf a && a.Larik.Y1 - ((LarikPdf)halaman[akhir]).Larik.Y1 < 2 * a.Larik.Huruf ? akhir + 1 : akhir;
    }

    private static bool Bernomor(LarikPdf l) =>
        BentukLarik.DaftarIsi(l.Larik.Teks) || (l.Larik.Kata.Count > 1 && l.Kanan - l.Larik.X1 < 12 && BentukLarik.NomorHalaman(l.Larik.Kata[^1].Teks));
}
