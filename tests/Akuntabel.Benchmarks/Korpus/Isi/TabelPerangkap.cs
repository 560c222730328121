using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables that look as if they held sums, means or twins, and do not.</summary>
internal static class TabelPerangkap
{
    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    /// <summary>Targets of quarters: percentages and indices are not added, counts grow.</summary>
    public static void TargetTriwulan(Bahan b)
    {
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", b.A.Pilih("Indikator Kinerja", "Indikator")), new("satuan", "Satuan"),
                new("tahun", b.A.Pilih("Target Tahunan", $"Target {b.Tahun}")),
            .. Romawi.Select(r => new KolomTabel(r, b.A.Pilih("TW ", "TW ") + r, "", "Target Triwulan")),
        ];
        var baris = b.K.Indikator.Select(i => Triwulan(b, i)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis($"Rencana Aksi Pencapaian Kinerja Tahun {b.Tahun}", kolom, baris);
    }

    private static IsiBaris Triwulan(Bahan b, IndikatorAcak i)
    {
        var tahun = b.P.Cari("target", i.Nama) is { } c ? b.P.Ulang(c, b.Bentuk(i), i.Nama) : Cetakan.Angka(i.Target, b.Bentuk(i), i.Nama);
        var sel = new Dictionary<string, Larik> { ["nama"] = i.Nama, ["satuan"] = i.Satuan, ["tahun"] = tahun };
        var bagian = new[] { 0.25m, 0.5m, 0.75m, 1 };
        for (var k = 0; k < Romawi.Length; k++)
        {
            var nilai = i.Satuan is "%" && i.Target > 90 ? i.Target : i.Target * bagian[k];
            sel[Romawi[k]] = b.Bentuk(i).Cetak(k == 3 ? i.Target : nilai);
        }

        return new(sel);
    }

    /// <summary>Statistics whose names begin with "Jumlah" and "Rata-rata" and are neither.</summary>
    public static void Statistik(Bahan b)
    {
        var (o, t) = (b.K.Bidang.Objek, b.K.Tahun);
        (string Nama, string Satuan)[] butir =
        [
            ($"Jumlah {o[0]}", "unit"), ($"Jumlah {o[1]} aktif", "unit"), ($"Rata-rata lama pelayanan {b.K.Bidang.Layanan}", "menit"),
                ($"Jumlah {b.K.Bidang.Layanan} terlayani", "orang"),
            ($"Rata-rata umur {b.K.Bidang.Layanan}", "tahun"), ($"Total luas {o[2]}", "hektare"),
        ];
        List<KolomTabel> kolom = [new("no", "No"), new("nama", b.A.Pilih("Data", "Uraian")), new("satuan", "Satuan"),
            .. Enumerable.Range(t - 2, 3).Select(x => new KolomTabel(Teks(x), Teks(x)))];
        var baris = b.A.Ambil(butir, b.A.Antara(4, 6)).Select(x => new IsiBaris(new()
        {
            ["nama"] = x.Nama, ["satuan"] = x.Satuan, [Teks(t - 2)] = b.G.Cacah.Cetak(b.A.Antara(11, 4000)),
                [Teks(t - 1)] = b.G.Cacah.Cetak(b.A.Antara(11, 4000)), [Teks(t)] = b.G.Cacah.Cetak(b.A.Antara(11, 4000)),
        })).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis(b.A.Pilih("Data Statistik Sektoral", "Perkembangan Data Layanan"), kolom, baris);
    }

    /// <summary>Income less spending.</summary>
    public static void Surplus(Bahan b)
    {
        var bentuk = b.G.Uang with { MinusKurung = b.A.Kadang(50) };
        var (a, r) = (Dua(b, bentuk, "Pendapatan"), Dua(b, bentuk, "Belanja"));
        List<KolomTabel> kolom = [new("nama", "Uraian"), new("a", "Anggaran"), new("r", "Realisasi")];
        b.T.Tulis($"Ringkasan Pendapatan dan Belanja Layanan Tahun {b.Tahun}", kolom, [
            new(new() { ["nama"] = "Pendapatan", ["a"] = a[0], ["r"] = a[1] }),
                new(new() { ["nama"] = "Belanja", ["a"] = r[0], ["r"] = r[1] }),
            new(new() { ["nama"] = "Surplus/(Defisit)", ["a"] = b.P.Selisih(a[0], r[0], bentuk, "Surplus/(Defisit)"),
                ["r"] = b.P.Selisih(a[1], r[1], bentuk, "Surplus/(Defisit)") }, true)]);
    }

    private static Cetakan[] Dua(Bahan b, BentukAngka bentuk, string pokok) =>
        [.. Enumerable.Range(0, 2).Select(_ => Cetakan.Angka(b.A.Uang(400_000_000, 900_000_000, 500), bentuk, pokok))];

    /// <summary>The same rows and headings for each programme; only the caption tells them apart.</summary>
    public static void Kembar(Bahan b)
    {
        string[] keluaran = ["Dokumen perencanaan", "Laporan evaluasi", "Peserta sosialisasi", "Lokasi pemantauan"];
        var dipakai = b.A.Ambil(keluaran, 3);
        foreach (var p in b.K.Program.Take(3))
        {
            List<KolomTabel> kolom = [new("no", "No"), new("nama", "Keluaran"), new("t", "Target"), new("r", "Realisasi"),
                new("c", "Capaian (%)", "{r}/{t}x100")];
            var baris = dipakai.Select(k =>
            {
                var t = Cetakan.Angka(b.A.Antara(4, 60), b.G.Cacah, k);
                var r = Cetakan.Angka(b.A.Antara((int)(t.Nilai ?? 0) / 2, (int)(t.Nilai ?? 0)), b.G.Cacah, k);
                return new IsiBaris(new() { ["nama"] = k, ["t"] = t, ["r"] = r, ["c"] = b.P.Rasio(r, t, b.G.Persen, k) });
            }).ToList();
            TabelAnggaran.Nomori(baris);
            b.T.Tulis($"Keluaran {p.Nama}", kolom, baris);
        }
    }

    /// <summary>Values that stand with a grade or level: "A (84,20)", "Level 3 (3,40)".</summary>
    public static void Bertingkat(Bahan b)
    {
        List<KolomTabel> kolom = [new("no", "No"), new("nama", "Indikator Tata Kelola"), new("t", "Target"), new("r", "Realisasi"),
            new("c", b.A.Pilih("Capaian (%)", "% Capaian"))];
        var baris = new[] { ("Nilai akuntabilitas kinerja", 60m, 89m), ("Indeks reformasi birokrasi", 60m, 89m),
            ("Maturitas pengendalian intern", 2m, 4m) }.Select(x =>
        {
            var t = Cetakan.Angka(b.A.Desimal(x.Item2, x.Item3, 2), b.G.Nilai with { TanpaNolEkor = false }, x.Item1);
            var r = Cetakan.Angka(b.A.Desimal(x.Item2, x.Item3, 2), b.G.Nilai with { TanpaNolEkor = false }, x.Item1);
            return new IsiBaris(new() { ["nama"] = x.Item1, ["t"] = Tingkat(t), ["r"] = Tingkat(r),
                ["c"] = b.P.Rasio(r, t, b.G.Persen, x.Item1) });
        }).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis("Capaian Indikator Tata Kelola", kolom, baris);
    }

    private static Larik Tingkat(Cetakan c) => (c.Nilai ?? 0) switch
    {
        < 10 => Larik.Susun($"Level {Teks((int)decimal.Truncate(c.Nilai ?? 0))} ({c})"),
        > 80 => Larik.Susun($"A ({c})"),
        > 70 => Larik.Susun($"BB ({c})"),
        _ => Larik.Susun($"B ({c})"),
    };

    private static string Teks(int n) => n.ToString(CultureInfo.InvariantCulture);
}
