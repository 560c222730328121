using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Clustered columns, and lines over the same frame.</summary>
internal static class GrafikTegak
{
    private const double Huruf = PenulisGrafikHtml.Huruf;
    private const int LarikTerbanyak = 4;

    public static void Tulis(Svg svg, Grafik g, double lebar, double tinggi)
    {
        var sumbu = SumbuNilai.Dari(g);
        var kiri = sumbu.Tanda().Max(t => LarikTeks.Ukur(t.Label, Huruf)) + 28;
        var bidang = new Bidang(kiri, 0, lebar - kiri - 4, 0, g.Kategori.Count);
        var kunci = KunciKategori.Buat(g.Kategori, bidang.Petak - 6, LarikTerbanyak, lebar);
        var atas = PenulisGrafikHtml.Legenda(null, g, lebar) + 16;
        var bawah = kunci.TinggiLabel + 8 + kunci.TinggiKunci;
        // a long key must not squeeze the plot flat: then the picture grows
        bidang = bidang with { Atas = atas, Tinggi = Math.Max(160, Math.Min(tinggi, g.Jenis == JenisGrafik.BatangGaris ? 250 : 330) - atas - kunci.TinggiLabel - 8 - (kunci.TinggiKunci / 2)) };

        svg.Buka(g.Keterangan.Id, lebar, bidang.Dasar + bawah, KonteksHtml.Nama(g.Keterangan), g.TeksAlternatif);
        PenulisGrafikHtml.Legenda(svg, g, lebar);
        Kisi(svg, g, sumbu, bidang);
        var nol = bidang.Y(sumbu.Letak(0));
        // lines lie over the columns
        Batang(svg, g, sumbu, bidang, nol);
        Garis(svg, g, sumbu, bidang);

        svg.Garis(bidang.Kiri, nol, bidang.Kiri + bidang.Lebar, nol, "sumbu");
        kunci.Tulis(svg, bidang.Tengah, bidang.Dasar + 13, bidang.Dasar + kunci.TinggiLabel + 20);
        svg.Tutup();
    }

    private static void Kisi(Svg svg, Grafik g, SumbuNilai sumbu, Bidang b)
    {
        foreach (var (nilai, label) in sumbu.Tanda())
        {
            var y = b.Y(sumbu.Letak(nilai));
            svg.Garis(b.Kiri, y, b.Kiri + b.Lebar, y, "kisi");
            svg.Teks(b.Kiri - 6, y + 3.5, Huruf, [label], "te");
        }

        svg.TeksTegak(10, b.Atas + (b.Tinggi / 2), Huruf, g.JudulSumbu);
    }

    private static void Batang(Svg svg, Grafik g, SumbuNilai sumbu, Bidang b, double nol)
    {
        var banyak = g.Seri.Count(s => !g.Bergaris(s));
        var lebar = Math.Min(48, b.Petak * 0.78 / Math.Max(1, banyak));
        var huruf = HurufLabel(g, banyak == 1 ? b.Petak - 4 : lebar - 2);
        for (int s = 0, letak = 0; s < g.Seri.Count; s++)
        {
            if (g.Bergaris(g.Seri[s]))
            {
                continue;
            }

            for (var i = 0; i < Math.Min(g.Seri[s].Nilai.Count, g.Kategori.Count); i++)
            {
                if (g.Seri[s].Nilai[i].Besaran.Nilai is not { } n)
                {
                    continue;
                }

                var y = b.Y(sumbu.Letak(n));
                var x = b.Tengah(i) + ((letak - (banyak / 2.0)) * lebar);
                svg.Kotak(x + 0.5, Math.Min(y, nol), lebar - 1, Math.Abs(nol - y), PenulisGrafikHtml.Warna(s));
                Label(svg, x + (lebar / 2), n < 0 ? y + huruf + 1 : y - 4, huruf, g.Seri[s].Nilai[i]);
            }

            letak++;
        }
    }

    private static void Garis(Svg svg, Grafik g, SumbuNilai sumbu, Bidang b)
    {
        // a path over columns is read off their labels; where there are none, it bears its own
        var huruf = g.Seri.Count == 1 || g.Jenis == JenisGrafik.BatangGaris ? HurufLabel(g, b.Petak - 4) : 0;
        for (var s = 0; s < g.Seri.Count; s++)
        {
            if (!g.Bergaris(g.Seri[s]))
            {
                continue;
            }

            var titik = new List<(double X, double Y)>();
            for (var i = 0; i < Math.Min(g.Seri[s].Nilai.Count, g.Kategori.Count); i++)
            {
                if (g.Seri[s].Nilai[i].Besaran.Nilai is { } n)
                {
                    titik.Add((b.Tengah(i), b.Y(sumbu.Letak(n))));
                    Label(svg, titik[^1].X, titik[^1].Y - 8, Berbatang(g, i) ? 0 : huruf, g.Seri[s].Nilai[i]);
                }
                else
                {
                    // an unknown value leaves a gap, never a line to zero
                    Ruas(svg, titik, s);
                }
            }

            Ruas(svg, titik, s);
        }
    }

    private static bool Berbatang(Grafik g, int kategori) =>
        g.Seri.Any(s => !g.Bergaris(s) && kategori < s.Nilai.Count && s.Nilai[kategori].Besaran.Ada);

    private static void Ruas(Svg svg, List<(double X, double Y)> titik, int seri)
    {
        svg.Rantai(titik, "garis g" + PenulisGrafikHtml.Warna(seri));
        foreach (var (x, y) in titik)
        {
            // shapes differ too: colour alone must not tell the series apart
            (double X, double Y)[] bentuk = (seri % 3) switch
            {
                0 => [(x - 3.5, y - 3.5), (x + 3.5, y - 3.5), (x + 3.5, y + 3.5), (x - 3.5, y + 3.5)],
                1 => [(x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y)],
                _ => [(x, y - 5), (x + 5, y + 4), (x - 5, y + 4)],
            };
            svg.Rantai(bentuk, PenulisGrafikHtml.Warna(seri), tutup: true);
        }

        titik.Clear();
    }

    // the largest size at which every label fits beside its neighbours; 0 when none does
    private static double HurufLabel(Grafik g, double lebar)
    {
        var terlebar = g.Seri.SelectMany(s => s.Nilai).Select(f => LarikTeks.Ukur(PenulisGrafikHtml.Label(f), 1)).DefaultIfEmpty(0).Max();
        return terlebar * 8 > lebar ? 0 : Math.Min(Huruf, lebar / Math.Max(terlebar, 0.1));
    }

    private static void Label(Svg svg, double x, double y, double huruf, Core.Umum.Fakta f)
    {
        if (huruf > 0)
        {
            svg.Teks(x, y, huruf, [PenulisGrafikHtml.Label(f)], "tt");
        }
    }

    /// <summary>The plot area, divided into equal slots, one for each category.</summary>
    private sealed record Bidang(double Kiri, double Atas, double Lebar, double Tinggi, int Banyak)
    {
        public double Petak => Lebar / Math.Max(1, Banyak);

        public double Dasar => Atas + Tinggi;

        public double Tengah(int i) => Kiri + (Petak * (i + 0.5));

        public double Y(double letak) => Atas + (Tinggi * (1 - letak));
    }
}
