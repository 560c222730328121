namespace Akuntabel.Core.Umum;

/// <summary>Prints a computation for a reader: once with its values, once with the names of its inputs.</summary>
/// <remarks>
/// Parentheses appear only where leaving them out would change the result. A sum of many parts is shortened, so that a total over
/// thousands of rows still prints as one line.
/// </remarks>
public static class PencetakEkspresi
{
    /// <summary>Sums up to this many parts are printed whole.</summary>
    public const int SukuTerbanyak = 12;

    /// <summary>Decimals of an input that is not exact at its declared places; more would not help a reader.</summary>
    private const int DesimalTerbanyak = 6;

    private const string TakAda = "(belum ada)";

    // how tightly a printed form binds
    private const int Lepas = 0;
    private const int Tambah = 1;
    private const int KaliBagi = 2;
    private const int Tunggal = 3;

    /// <summary>"166.613.200 / 182.768.200 × 100".</summary>
    public static string DenganAngka(Ekspresi ekspresi) => Cetak(ekspresi, AngkaDari, lewatiKosong: true).Teks;

    /// <summary>"Realisasi anggaran / Pagu × 100".</summary>
    public static string DenganNama(Ekspresi ekspresi) => Cetak(ekspresi, f => f.Nama, lewatiKosong: false).Teks;

    /// <summary>The value of an input as a formula shows it: its declared decimals when they are exact, else up to six.</summary>
    public static string AngkaDari(Fakta fakta)
    {
        if (fakta.Kata is { } kata)
        {
            return kata;
        }

        return fakta.Besaran.Nilai is { } n ? AngkaDari(n, fakta.Desimal) : TakAda;
    }

    /// <summary>Prints with the fewest decimals, at least <paramref name="paling"/>, that keep the value exact, at most six.</summary>
    private static string AngkaDari(decimal nilai, int paling)
    {
        var desimal = paling;
        while (desimal < DesimalTerbanyak && AngkaIndonesia.Bulatkan(nilai, desimal) != nilai)
        {
            desimal++;
        }

        return AngkaIndonesia.Cetak(nilai, desimal);
    }

    private static Potongan Cetak(Ekspresi e, Func<Fakta, string> daun, bool lewatiKosong)
    {
        Potongan Isi(Ekspresi x) => Cetak(x, daun, lewatiKosong);
        return e switch
        {
            Ambil a => Bilangan(daun(a.Fakta)),
            Tetapan t => Bilangan(AngkaDari(t.Nilai, 0)),
            Jumlah j => Rangkai(j.Bagian, Isi),
            Selisih s => new(Isi(s.A).Dalam(Tambah) + " − " + Isi(s.B).DalamKanan(KaliBagi), Tambah),
            Kali k => new(Isi(k.A).Dalam(KaliBagi) + " × " + Isi(k.B).DalamKanan(KaliBagi), KaliBagi),
            Bagi b => new(Isi(b.A).Dalam(KaliBagi) + " / " + Isi(b.B).DalamKanan(Tunggal), KaliBagi),
            RataRata r => Rata(lewatiKosong ? [.. r.Bagian.Where(b => b.Hitung().Ada)] : r.Bagian, Isi),
            RataTertimbang r => Tertimbang(r, Isi),
            Batas b => new(Isi(b.Isi).Dalam(Tambah) + Pagar(b), Lepas),
            NilaiTepi t => new($"{(t.Terbesar ? "terbesar" : "terkecil")}({string.Join("; ", t.Bagian.Select(b => Isi(b).Teks))})",
                Tunggal),
            BilaNol n => new(Isi(n.Isi).Dalam(Tambah) + $", {AngkaDari(n.Pengganti, 0)} bila pembaginya nol", Lepas),
            _ => new(e.ToString() ?? "", Lepas),
        };
    }

    // a negative number needs parentheses after an operator, so it binds as loosely as a difference there
    private static Potongan Bilangan(string teks) => new(teks, Tunggal, Negatif: teks.StartsWith('−'));

    private static Potongan Rangkai(IReadOnlyList<Ekspresi> bagian, Func<Ekspresi, Potongan> isi)
    {
        if (bagian.Count == 0)
        {
            return Bilangan("0");
        }

        if (bagian.Count == 1)
        {
            return isi(bagian[0]);
        }

        var utuh = bagian.Count <= SukuTerbanyak;
        var awal = utuh ? bagian.Count : SukuTerbanyak - 2;
        // only the parts that are shown are printed at all: the cost does not grow with the number of rows
        var suku = bagian.Take(awal).Select((b, i) => i == 0 ? isi(b).Dalam(Tambah) : isi(b).DalamKanan(Tambah)).ToList();
        if (!utuh)
        {
            suku.Add($"… ({AngkaIndonesia.Cetak(bagian.Count - awal - 1, 0)} suku lainnya) …");
            suku.Add(isi(bagian[^1]).DalamKanan(Tambah));
        }

        return new(string.Join(" + ", suku), Tambah);
    }

    private static Potongan Rata(IReadOnlyList<Ekspresi> bagian, Func<Ekspresi, Potongan> isi) => bagian.Count switch
    {
        0 => Bilangan(TakAda),
        1 => isi(bagian[0]),
        _ => new($"({Rangkai(bagian, isi).Teks}) / {AngkaIndonesia.Cetak(bagian.Count, 0)}", KaliBagi),
    };

    private static Potongan Tertimbang(RataTertimbang r, Func<Ekspresi, Potongan> isi)
    {
        var atas = Rangkai([.. r.Pasangan.Select(p => new Kali(p.Nilai, p.Bobot))], isi);
        var bawah = Rangkai([.. r.Pasangan.Select(p => p.Bobot)], isi);
        return new(atas.Dalam(KaliBagi) + " / " + bawah.DalamKanan(Tunggal), KaliBagi);
    }

    private static string Pagar(Batas b) => (b.Bawah, b.Atasan) switch
    {
        ({ } x, { } y) => $", dibatasi {AngkaDari(x, 0)} sampai {AngkaDari(y, 0)}",
        ({ } x, null) => $", paling rendah {AngkaDari(x, 0)}",
        (null, { } y) => $", paling tinggi {AngkaDari(y, 0)}",
        _ => "",
    };

    /// <summary>Printed text and how tightly it binds.</summary>
    private readonly record struct Potongan(string Teks, int Ikat, bool Negatif = false)
    {
        public string Dalam(int ikat) => Ikat < ikat ? $"({Teks})" : Teks;

        public string DalamKanan(int ikat) => Negatif ? $"({Teks})" : Dalam(ikat);
    }
}
