using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables of counts or money by two things, with sums across and down.</summary>
internal static class TabelSilang
{
    /// <summary>What a table is made of.</summary>
    /// <param name="Nama">Caption.</param>
    /// <param name="KepalaBaris">Heading of the names of rows.</param>
    /// <param name="Baris">Names of rows.</param>
    /// <param name="Kolom">Headings of columns.</param>
    /// <param name="Nilai">Value of a row and column.</param>
    /// <param name="Bentuk">How values are printed.</param>
    internal sealed record Bahan2(string Nama, string KepalaBaris, IReadOnlyList<string> Baris, IReadOnlyList<string> Kolom, Func<int, int,
        decimal> Nilai, BentukAngka Bentuk)
    {
        /// <summary>Heading above the columns; empty for none.</summary>
        public string Induk { get; init; } = "";

        /// <summary>Whether rows have a sum.</summary>
        public bool KeSamping { get; init; } = true;

        /// <summary>Whether the share of each row in the whole is printed.</summary>
        public bool Bagian { get; init; }
    }

    /// <summary>Writes it; gives the sum of each row and of all.</summary>
    public static (IReadOnlyList<Cetakan> Baris, Cetakan Semua) Tulis(Bahan b, Bahan2 x)
    {
        var sel = x.Baris.Select((r, i) => x.Kolom.Select((_, k) => Cetakan.Angka(x.Nilai(i, k), x.Bentuk, r)).ToList()).ToList();
        var samping = sel.Select((s, i) => s.Count == 1 ? s[0] : b.P.Jumlah(s, x.Bentuk, x.Baris[i])).ToList();
        var bawah = x.Kolom.Select((_, k) => b.P.Jumlah([.. sel.Select(s => s[k])], x.Bentuk, b.G.KataJumlah)).ToList();
        var semua = bawah.Count == 1 ? bawah[0] : b.P.Jumlah(samping, x.Bentuk, b.G.KataJumlah);
        if (bawah.Count > 1)
        {
            b.P.Hubungkan(JenisHubungan.Jumlah, semua, bawah, n => n.Sum(), 0);
        }

        var baris = x.Baris.Select((r, i) => Baris(b, x, r, sel[i], samping[i], semua)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis(x.Nama, Kolom(b, x), TabelAnggaran.Dengan(b, baris, Bawah(b, x, bawah, semua)));
        return (samping, semua);
    }

    private static IsiBaris Baris(Bahan b, Bahan2 x, string nama, List<Cetakan> sel, Cetakan samping, Cetakan semua)
    {
        var isi = new Dictionary<string, Larik> { ["nama"] = nama, ["jumlah"] = samping };
        for (var k = 0; k < sel.Count; k++)
        {
            isi[Kunci(k)] = sel[k];
        }

        if (x.Bagian)
        {
            isi["bagian"] = b.P.Rasio(samping, semua, b.G.Persen, nama);
        }

        return new(isi);
    }

    private static IsiBaris Bawah(Bahan b, Bahan2 x, List<Cetakan> bawah, Cetakan semua)
    {
        var isi = new Dictionary<string, Larik> { ["nama"] = b.G.KataJumlah, ["jumlah"] = semua };
        for (var k = 0; k < bawah.Count; k++)
        {
            isi[Kunci(k)] = bawah[k];
        }

        if (x.Bagian)
        {
            isi["bagian"] = b.G.Persen.Cetak(100);
        }

        return new(isi, true);
    }

    private static List<KolomTabel> Kolom(Bahan b, Bahan2 x)
    {
        List<KolomTabel> kolom = [new("no", "No"), new("nama", x.KepalaBaris)];
        kolom.AddRange(x.Kolom.Select((k, i) => new KolomTabel(Kunci(i), k, "", x.Kolom.Count > 1 ? x.Induk : "")));
        if (x.KeSamping && x.Kolom.Count > 1)
        {
            kolom.Add(new("jumlah", b.A.Pilih("Jumlah", "Total"), string.Join('+', x.Kolom.Select((_, i) => "{" + Kunci(i) + "}"))));
        }

        if (x.Bagian)
        {
            kolom.Add(new("bagian", b.A.Pilih("%", "Persentase (%)", "Proporsi (%)")));
        }

        return kolom;
    }

    private static string Kunci(int k) => "k" + k.ToString(CultureInfo.InvariantCulture);
}
