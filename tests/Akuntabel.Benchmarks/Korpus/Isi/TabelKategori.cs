using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>How many indicators fall into each class of the scale.</summary>
internal static class TabelKategori
{
    /// <summary>Writes it, with the share of each class.</summary>
    public static void Tulis(Bahan b)
    {
        var capaian = b.K.Indikator.Select(i => b.P.Cari("capaian", i.Nama)).OfType<Cetakan>().ToList();
        if (capaian.Count < 3)
        {
            return;
        }

        var banyak = b.Skala.Kelas.Select(k => Hitung(b, k.Nama, capaian)).ToList();
        var jumlah = b.P.Jumlah(banyak, b.G.Cacah, b.G.KataJumlah);
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", b.A.Pilih("Kategori", "Predikat")),
                new("n", b.A.Pilih("Jumlah Indikator", "Banyaknya Indikator", "Jumlah")),
            new("p", b.A.Pilih("%", "Persentase (%)")),
        ];
        var baris = banyak.Select(c => new IsiBaris(new() { ["nama"] = c.Pokok, ["n"] = c,
            ["p"] = b.P.Rasio(c, jumlah, b.G.Persen, c.Pokok) })).ToList();
        TabelAnggaran.Nomori(baris);
        baris.Add(new(new() { ["nama"] = b.G.KataJumlah, ["n"] = jumlah, ["p"] = b.G.Persen.Cetak(100) }, true));
        b.T.Tulis("Rekapitulasi Kategori Capaian Indikator", kolom, baris);
        var n = jumlah.Nilai?.ToString(CultureInfo.InvariantCulture) ?? "";
        b.P.Paragraf($"Dari {n} indikator, {b.P.Ulang(banyak[0], b.G.Cacah, banyak[0].Pokok, true)} indikator termasuk kategori {banyak[0]
            .Pokok}.");
    }

    private static Cetakan Hitung(Bahan b, string kelas, List<Cetakan> capaian) => b.P.Turunan(
        JenisHubungan.Banyak, capaian, n => n.Count(x => b.Skala.Nama(x) == kelas), b.G.Cacah, kelas, 0);
}
