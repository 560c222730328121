using System.Globalization;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Clustered horizontal bars, for long labels and many categories.</summary>
internal static class GrafikMendatar
{
    private const double Huruf = PenulisGrafikHtml.Huruf;
    private const double Larik = Huruf * 1.15;
    private const double BatangTebal = 13;
    private const double BatangTipis = 7;

    public static void Tulis(Svg svg, Grafik g, double lebar, double tinggi)
    {
        var sumbu = SumbuNilai.Dari(g);
        var kiri = Math.Clamp(g.Kategori.Select(c => LarikTeks.Ukur(c, Huruf)).DefaultIfEmpty(0).Max(), 40, lebar * 0.4) + 8;
        var label = g.Kategori.Select(c => LarikTeks.Bungkus(c, Huruf, kiri - 8)).ToList();
        var legenda = PenulisGrafikHtml.Legenda(null, g, lebar);
        var ruang = tinggi - legenda - 44;
        var tebal = BatangTebal;
        while (tebal > BatangTipis && Baris(label, g.Seri.Count, tebal).Sum() > ruang)
        {
            tebal--;
        }

        var baris = Baris(label, g.Seri.Count, tebal);
        // what does not fit one page becomes several pictures of about equal height, each with its axis
        var bagian = (int)Math.Max(1, Math.Ceiling(baris.Sum() / ruang));
        var isi = Math.Max(1, (label.Count + bagian - 1) / bagian);
        for (var awal = 0; awal < Math.Max(1, label.Count); awal += isi)
        {
            var akhir = Math.Min(awal + isi, label.Count);
            var id = g.Keterangan.Id + (awal == 0 ? "" : "-" + awal.ToString(CultureInfo.InvariantCulture));
            svg.Buka(id, lebar, legenda + baris[awal..akhir].Sum() + 40, KonteksHtml.Nama(g.Keterangan), g.TeksAlternatif);
            PenulisGrafikHtml.Legenda(svg, g, lebar);
            Gambar(svg, g, sumbu, new Tata(kiri, lebar - kiri - LebarLabel(g, tebal), legenda, tebal, awal), label, baris[awal..akhir]);
            svg.Tutup();
        }
    }

    private static List<double> Baris(List<List<string>> label, int seri, double tebal) =>
        [.. label.Select(l => Math.Max((l.Count * Larik) + 3, (seri * tebal) + 6))];

    // room for the value labels at the right end
    private static double LebarLabel(Grafik g, double tebal) =>
        g.Seri.SelectMany(s => s.Nilai).Select(f => LarikTeks.Ukur(PenulisGrafikHtml.Label(f), HurufLabel(tebal))).DefaultIfEmpty(0).Max() + 10;

    private static double HurufLabel(double tebal) => Math.Clamp(tebal, 8, Huruf);

    private static void Gambar(Svg svg, Grafik g, SumbuNilai sumbu, Tata t, List<List<string>> label, List<double> baris)
    {
        var dasar = t.Atas + baris.Sum();
        double akhirLabel = double.MinValue;
        foreach (var (nilai, teks) in sumbu.Tanda())
        {
            var x = t.X(sumbu.Letak(nilai));
            svg.Garis(x, t.Atas, x, dasar, "kisi");
            var setengah = LarikTeks.Ukur(teks, Huruf) / 2;
            // a tick whose label would touch the one before it stays without
            if (x - setengah > akhirLabel)
            {
                svg.Teks(x, dasar + 14, Huruf, [teks], "tt");
                akhirLabel = x + setengah + 4;
            }
        }

        svg.Teks(t.Kiri + (t.Lebar / 2), dasar + 32, Huruf, [g.JudulSumbu], "tt");
        var nol = t.X(sumbu.Letak(0));
        var y = t.Atas;
        for (var i = 0; i < baris.Count; i++)
        {
            var teks = label[t.Awal + i];
            svg.Teks(t.Kiri - 6, y + (baris[i] / 2) - (teks.Count * Larik / 2) + (Huruf * 0.9), Huruf, teks, "te");
            Batang(svg, g, sumbu, t, nol, y + ((baris[i] - (g.Seri.Count * t.Tebal)) / 2), t.Awal + i);
            y += baris[i];
        }

        svg.Garis(nol, t.Atas, nol, dasar, "sumbu");
    }

    private static void Batang(Svg svg, Grafik g, SumbuNilai sumbu, Tata t, double nol, double y, int i)
    {
        for (var s = 0; s < g.Seri.Count; s++, y += t.Tebal)
        {
            if (i >= g.Seri[s].Nilai.Count || g.Seri[s].Nilai[i].Besaran.Nilai is not { } n)
            {
                continue;
            }

            var x = t.X(sumbu.Letak(n));
            svg.Kotak(Math.Min(x, nol), y + 0.5, Math.Abs(x - nol), t.Tebal - 1, PenulisGrafikHtml.Warna(s));
            var huruf = HurufLabel(t.Tebal);
            svg.Teks(Math.Max(x, nol) + 4, y + (t.Tebal / 2) + (huruf * 0.35), huruf, [PenulisGrafikHtml.Label(g.Seri[s].Nilai[i])], "ta");
        }
    }

    private sealed record Tata(double Kiri, double Lebar, double Atas, double Tebal, int Awal)
    {
        public double X(double letak) => Kiri + (Lebar * letak);
    }
}
