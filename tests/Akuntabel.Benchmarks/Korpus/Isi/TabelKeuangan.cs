using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Further tables of money: kinds of spending, quarters, five years.</summary>
internal static class TabelKeuangan
{
    private static readonly string[] Jenis = ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Hibah", "Belanja Modal"];

    private static readonly string[] Penerimaan = ["Retribusi Jasa Umum", "Retribusi Jasa Usaha", "Retribusi Perizinan", "Sewa Aset",
        "Denda Keterlambatan"];

    /// <summary>Kinds of spending; they add up to the same as the programmes.</summary>
    public static void Belanja(Bahan b)
    {
        var (pagu, nyata) = (b.K.Program.Sum(p => p.Pagu), b.K.Program.Sum(p => p.Realisasi));
        var (c, d) = (Pecah(b, pagu, nyata));
        var jPagu = b.P.Jumlah(c, b.G.Uang, b.G.KataJumlah);
        var jNyata = b.P.Jumlah(d, b.G.Uang, b.G.KataJumlah);
        Samakan(b, jPagu, "pagu");
        Samakan(b, jNyata, "realisasi anggaran");
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", b.A.Pilih("Jenis Belanja", "Uraian", "Uraian Belanja")),
                new("pagu", b.A.Pilih("Anggaran", "Pagu (Rp)", "Target Belanja")),
            new("nyata", b.A.Pilih("Realisasi", "Realisasi (Rp)", "Realisasi Belanja")),
                new("sisa", b.A.Pilih("Sisa Anggaran", "Selisih", "Bertambah/(Berkurang)"), "{pagu}-{nyata}"),
                new("persen", b.A.Pilih("%", "Persentase"), "{nyata}/{pagu}x100"),
        ];
        var baris = c.Zip(d, (x, y) => Baris(b, x, y, x.Pokok, false)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis($"{b.A.Pilih("Realisasi Belanja Menurut Jenis", "Anggaran dan Realisasi Belanja")} Tahun {b.Tahun}", kolom,
            TabelAnggaran.Dengan(b, baris, Baris(b, jPagu, jNyata, b.G.KataJumlah, true), "sisa"));
    }

    private static (List<Cetakan> Pagu, List<Cetakan> Nyata) Pecah(Bahan b, decimal pagu, decimal nyata)
    {
        var jenis = b.A.Ambil(Jenis, b.A.Antara(2, 4));
        decimal sisaPagu = pagu, sisaNyata = nyata;
        var (c, d) = (new List<Cetakan>(), new List<Cetakan>());
        foreach (var (j, i) in jenis.Select((j, i) => (j, i)))
        {
            var akhir = i == jenis.Count - 1;
            var p = akhir ? sisaPagu : Math.Truncate(sisaPagu * b.A.Desimal(0.3m, 0.6m, 4) / 1000) * 1000;
            var n = akhir ? sisaNyata : Math.Min(p, Math.Truncate(sisaNyata * p / sisaPagu));
            (sisaPagu, sisaNyata) = (sisaPagu - p, sisaNyata - n);
            c.Add(Cetakan.Angka(p, b.G.Uang, j));
            d.Add(Cetakan.Angka(n, b.G.Uang, j));
        }

        return (c, d);
    }

    private static IsiBaris Baris(Bahan b, Cetakan pagu, Cetakan nyata, string nama, bool tebal) => new(new()
    {
        ["nama"] = nama, ["pagu"] = pagu, ["nyata"] = nyata, ["sisa"] = b.P.Selisih(pagu, nyata, b.G.Uang, nama),
            ["persen"] = b.P.Rasio(nyata, pagu, b.G.Persen, nama),
    }, tebal);

    /// <summary>Income against its target; here more than the target counts as plus.</summary>
    public static void Pendapatan(Bahan b)
    {
        var bentuk = b.G.Uang with { MinusKurung = b.A.Kadang(60) };
        var target = b.A.Ambil(Penerimaan, b.A.Antara(2, 4)).Select(n => Cetakan.Angka(b.A.Uang(20_000_000, 900_000_000, 1000), bentuk, n))
            .ToList();
        var nyata = target.Select(t => Cetakan.Angka(Math.Truncate((t.Nilai ?? 0) * b.A.Desimal(0.7m, 1.3m, 4)), bentuk, t.Pokok)).ToList();
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", b.A.Pilih("Jenis Pendapatan", "Uraian")),
                new("t", b.A.Pilih("Target", "Target (Rp)", "Target Penerimaan")), new("r", b.A.Pilih("Realisasi", "Realisasi (Rp)")),
            new("u", b.A.Pilih("Lebih/(Kurang)", "Selisih"), "{r}-{t}"), new("p", b.A.Pilih("%", "Capaian (%)"), "{r}/{t}x100"),
        ];
        IsiBaris Baris(string nama, Cetakan t, Cetakan r, bool tebal) =>
            new(new() { ["nama"] = nama, ["t"] = t, ["r"] = r, ["u"] = b.P.Selisih(r, t, bentuk, nama),
                ["p"] = b.P.Rasio(r, t, b.G.Persen, nama) }, tebal);
        var baris = target.Zip(nyata, (t, r) => Baris(t.Pokok, t, r, false)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis($"Target dan Realisasi Pendapatan Tahun {b.Tahun}", kolom,
            TabelAnggaran.Dengan(b, baris, Baris(b.G.KataJumlah, b.P.Jumlah(target, bentuk, b.G.KataJumlah),
            b.P.Jumlah(nyata, bentuk, b.G.KataJumlah), true), "u"));
    }

    /// <summary>Spending of each programme by quarter.</summary>
    public static void Triwulan(Bahan b)
    {
        var bagian = b.K.Program.Select(p => Kuartal(b.A, p.Realisasi)).ToList();
        var (samping, semua) = TabelSilang.Tulis(b, new(
            $"{b.A.Pilih("Realisasi Anggaran per Triwulan", "Pencairan Dana (SP2D) per Triwulan")} Tahun {b.Tahun}", "Program",
                [.. b.K.Program.Select(p => p.Nama)],
            b.A.Pilih<string[]>(["TW I", "TW II", "TW III", "TW IV"], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"],
                ["I", "II", "III", "IV"]),
            (i, k) => bagian[i][k], b.G.Uang) { Induk = b.A.Pilih("", "Realisasi", "Triwulan") });
        Samakan(b, semua, "realisasi anggaran");
        foreach (var (c, p) in samping.Zip(b.K.Program))
        {
            Samakan(b, c, "realisasi anggaran", p.Nama);
        }
    }

    private static decimal[] Kuartal(Acak a, decimal semua)
    {
        var satu = Math.Truncate(semua * a.Desimal(0.08m, 0.2m, 4));
        var dua = Math.Truncate(semua * a.Desimal(0.15m, 0.3m, 4));
        var tiga = Math.Truncate(semua * a.Desimal(0.15m, 0.25m, 4));
        return [satu, dua, tiga, semua - satu - dua - tiga];
    }

    private static void Samakan(Bahan b, Cetakan ini, string hal, string pokok = "")
    {
        if (b.P.Cari(hal, pokok) is { } lama)
        {
            b.P.Hubungkan(JenisHubungan.Sama, ini, [lama], n => n[0], 0);
        }
    }

    /// <summary>Budget and spending of earlier years with the ratio of each, as in T-C.23.</summary>
    public static void LimaTahun(Bahan b)
    {
        var tahun = Enumerable.Range(b.K.Tahun - 5, 5).Select(t => t.ToString(CultureInfo.InvariantCulture)).ToList();
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", "Uraian"), .. tahun.Select(t => new KolomTabel("a" + t, t, "", "Anggaran")),
                .. tahun.Select(t => new KolomTabel("r" + t, t, "", "Realisasi")),
            .. tahun.Select(t => new KolomTabel("p" + t, t, "", b.A.Pilih("Rasio antara Realisasi dan Anggaran (%)"))),
        ];
        var baris = b.A.Ambil(Jenis, b.A.Antara(2, 4)).Select(j => Tahunan(b, j, tahun)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis($"Anggaran dan Realisasi Pendanaan Pelayanan Tahun {tahun[0]}-{tahun[^1]}", kolom, baris);
    }

    private static IsiBaris Tahunan(Bahan b, string nama, List<string> tahun)
    {
        var sel = new Dictionary<string, Larik> { ["nama"] = nama };
        foreach (var t in tahun)
        {
            var pagu = Cetakan.Angka(b.A.Uang(200_000_000, 5_000_000_000, 1000), b.G.Uang, nama);
            var nyata = Cetakan.Angka(Math.Truncate((pagu.Nilai ?? 0) * b.A.Desimal(0.7m, 0.99m, 5)), b.G.Uang, nama);
            (sel["a" + t], sel["r" + t], sel["p" + t]) = (pagu, nyata, b.P.Rasio(nyata, pagu, b.G.Persen, nama));
        }

        return new(sel);
    }
}
