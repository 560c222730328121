namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The elements of one page in the order of reading.</summary>
internal static class PenyusunHalaman
{
    private const int LarikSekolom = 8;

    /// <param name="halaman">The page, without its head and foot.</param>
    /// <param name="kosakata">The words of the document.</param>
    /// <param name="atas">The columns of the table without rulings that ended the page before.</param>
    public static List<UnsurPdf> Susun(HalamanPdf halaman, Kosakata kosakata, KolomSelaras? atas)
    {
        var bebas = halaman.Kata.ToList();
        var hasil = new List<UnsurPdf>();
        foreach (var p in halaman.Petak.OrderBy(p => (p.X[^1] - p.X[0]) * (p.Y[^1] - p.Y[0])))
        {
            var dalam = bebas.FindAll(k => Dalam(p, k));
            var unsur = PengisiPetak.Isi(p, dalam, halaman, kosakata);
            if (unsur.Count > 0)
            {
                hasil.AddRange(unsur);
                bebas.RemoveAll(k => Dalam(p, k));
            }
        }

        for (var i = 0; i < hasil.Count; i++)
        {
            if (hasil[i] is TabelPdf t && KepalaLepas.Ambil(t, bebas, halaman.Garis.Arsir) is { Kata.Count: > 0 } k)
            {
                hasil[i] = k.Tabel;
                var kepala = k.Kata.ToHashSet();
                bebas.RemoveAll(kepala.Contains);
            }
        }

        // what goes on from the page before stands above all else
        var lanjutan = hasil.Count == 0 || bebas.Count == 0 || bebas.Min(k => k.Y0) < hasil.Min(u => u.Atas) ? atas : null;
        foreach (var (tabel, kata) in new TabelSelaras(bebas, halaman.Nomor, kosakata).Cari(lanjutan).ToList())
        {
            hasil.Add(tabel);
            var dipakai = kata.ToHashSet();
            bebas.RemoveAll(dipakai.Contains);
        }

        return Jalin(Larik(bebas, halaman), [.. hasil.OrderBy(u => u.Atas)]);
    }

    private static bool Dalam(PetakTergaris p, Kata k) =>
        k.TengahX > p.X[0] && k.TengahX < p.X[^1] && k.TengahY > p.Y[0] && k.TengahY < p.Y[^1];

    // text keeps its order; what is framed comes before the first line that begins below
    private static List<UnsurPdf> Jalin(List<LarikPdf> larik, List<UnsurPdf> berbingkai)
    {
        var hasil = new List<UnsurPdf>();
        var i = 0;
        foreach (var l in larik)
        {
            while (i < berbingkai.Count && berbingkai[i].Atas < (l.Larik.Y0 + l.Larik.Y1) / 2)
            {
                hasil.Add(berbingkai[i++]);
            }

            hasil.Add(l);
        }

        hasil.AddRange(berbingkai.Skip(i));
        return hasil;
    }

    private static List<LarikPdf> Larik(List<Kata> kata, HalamanPdf halaman)
    {
        var larik = PenyusunLarik.Susun(kata.Where(k => !k.Tegak)).Concat(kata.Exists(k => k.Tegak) ? PenyusunLarik.Susun(kata
            .Where(k => k.Tegak)) : []).ToList();
        if (Sela(larik, halaman.Lebar) is not { } sela)
        {
            return Tepi(larik, halaman.Nomor);
        }

        // two columns: what stands left is read before what stands right, down to the next line over both
        var hasil = new List<LarikPdf>();
        List<LarikKata> penuh = [], kiri = [], kanan = [];
        foreach (var l in larik)
        {
            if (Melintas(l, sela))
            {
                Tuang(hasil, kiri, kanan, halaman.Nomor);
                penuh.Add(l);
                continue;
            }

            hasil.AddRange(Tepi(penuh, halaman.Nomor));
            penuh.Clear();
            Bagi(l.Kata.Where(k => k.TengahX < sela), kiri);
            Bagi(l.Kata.Where(k => k.TengahX >= sela), kanan);
        }

        Tuang(hasil, kiri, kanan, halaman.Nomor);
        hasil.AddRange(Tepi(penuh, halaman.Nomor));
        return hasil;
    }

    private static void Tuang(List<LarikPdf> hasil, List<LarikKata> kiri, List<LarikKata> kanan, int halaman)
    {
        hasil.AddRange(Tepi(kiri, halaman));
        hasil.AddRange(Tepi(kanan, halaman));
        kiri.Clear();
        kanan.Clear();
    }

    private static void Bagi(IEnumerable<Kata> kata, List<LarikKata> ke)
    {
        if (kata.ToList() is { Count: > 0 } k)
        {
            ke.Add(new LarikKata(k));
        }
    }

    private static List<LarikPdf> Tepi(List<LarikKata> larik, int halaman)
    {
        var berisi = larik.FindAll(l => l.Kata.Count > 3) is { Count: > 0 } b ? b : larik;
        return berisi.Count == 0 ? [] : Tepi(larik, halaman, berisi.Min(b => b.X0), Kanan(berisi));
    }

    private static List<LarikPdf> Tepi(List<LarikKata> larik, int halaman, double kiri, double kanan) =>
        larik.ConvertAll(l => new LarikPdf(halaman, l, kiri, kanan));

    // a running header may reach further than the text: the edge is where several lines end
    private static double Kanan(List<LarikKata> larik)
    {
        var tepi = larik.Select(l => l.X1).OrderDescending().ToList();
        return Enumerable.Range(0, Math.Max(0, tepi.Count - 3)).Where(i => tepi[i] - tepi[i + 3] < 3)
            .Select(i => tepi[i]).FirstOrDefault(tepi[0]);
    }

    private static bool Melintas(LarikKata l, double sela) =>
        l.Kata.Any(k => k.X0 < sela && k.X1 > sela) || l.Kata.Zip(l.Kata.Skip(1)).Any(p => p.First.X1 <= sela && p.Second.X0 >= sela
            && p.Second.X0 - p.First.X1 < 0.6 * l.Huruf);

    /// <summary>The gap between two columns of prose, if the page has them.</summary>
    private static double? Sela(List<LarikKata> larik, double lebar)
    {
        for (var x = 0.4 * lebar; x <= 0.6 * lebar; x += 3)
        {
            var dua = larik.FindAll(l => !Melintas(l, x) && l.X0 < x && l.X1 > x);
            var melintas = larik.Count(l => Melintas(l, x));
            if (dua.Count >= LarikSekolom && melintas * 2 <= dua.Count && dua.Sum(l => l.Kata.Count(k => k.TengahX < x)) >= 3 * dua.Count
                && dua.Sum(l => l.Kata.Count(k => k.TengahX >= x)) >= 3 * dua.Count)
            {
                return x;
            }
        }

        return null;
    }
}
