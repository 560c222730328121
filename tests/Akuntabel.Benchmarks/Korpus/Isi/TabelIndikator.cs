using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables of indicators: the promise, the measurement, the comparison with other years and with the Renstra.</summary>
internal static class TabelIndikator
{
    /// <summary>Sasaran, indicator and target.</summary>
    public static void Perjanjian(Bahan b)
    {
        var satuan = b.A.Kadang(60);
        List<KolomTabel> kolom = [.. Pokok(b), .. Satuan(b, satuan), new("target",
            b.A.Pilih("Target", "Target Kinerja", $"Target {b.Tahun}"))];
        var baris = Baris(b, (i, sel) => sel["target"] = b.P.Catat("target", i.Nama,
            Cetakan.Angka(i.Target, b.Bentuk(i, !satuan), i.Nama)), satuan);
        b.T.Tulis($"Perjanjian Kinerja Tahun {b.Tahun}", kolom, baris, b.A.Pilih(0, 2));
    }

    /// <summary>Target, realisasi, capaian and perhaps predicate; perhaps a row with the mean.</summary>
    public static void Pengukuran(Bahan b)
    {
        var satuan = b.A.Kadang(60);
        var predikat = b.A.Kadang(60);
        b.P.L.Ciri.Add($"satuan={(satuan ? "kolom" : "dalam sel")}");
        var capaian = b.A.Pilih("Capaian (%)", "% Capaian", "Tingkat Capaian (%)", "Persentase Capaian", "Capaian Kinerja (%)", "%",
            "Persentase (%)");
        List<KolomTabel> kolom =
        [
            .. Pokok(b), .. Satuan(b, satuan), new("target", b.A.Pilih<Larik>("Target", TahunKepala(b, "Target"), "Rencana")),
            new("realisasi", b.A.Pilih<Larik>("Realisasi", TahunKepala(b, "Realisasi"), "Realisasi Kinerja")),
            new("capaian", capaian, b.A.Pilih("({realisasi}/{target})x100", "{realisasi}/{target}*100")), .. predikat
                ? [new KolomTabel("predikat", b.A.Pilih("Predikat", "Kategori", "Kriteria", "Keterangan"))] : Array.Empty<KolomTabel>(),
        ];
        if (b.K.Indikator.Any(i => i.Arah != ArahIndikator.Naik))
        {
            // such a formula would not be true of the rows where less is better
            kolom = [.. kolom.Select(k => k with { Rumus = "" })];
        }

        var baris = Baris(b, (i, sel) => Ukur(b, i, sel, satuan, predikat), satuan);
        if (b.A.Kadang(25))
        {
            (kolom, baris) = (kolom.FindAll(k => k.Kunci != "sasaran"), PerSasaran(b, baris, b.A.Kadang(60)));
            b.P.L.Ciri.Add("sasaran=baris tersendiri");
        }

        b.T.Tulis(Larik.Susun($"Pengukuran Kinerja Tahun {Kerangka.Tahun(b, "judul tabel")}"), kolom, b.A.Kadang(50)
            ? [.. baris, RataRata(b)] : baris, kolom.Exists(k => k.Kunci == "sasaran") ? b.A.Pilih(0, 2) : 0);
    }

    /// <summary>The same figures again, in another order and under other headings.</summary>
    public static void Ringkas(Bahan b)
    {
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("indikator", b.A.Pilih("Uraian", "Indikator Kinerja Utama")),
                new("t", b.A.Pilih("Rencana", "Target PK", $"Target {b.Tahun}")),
            new("r", b.A.Pilih("Hasil", "Realisasi", "Tercapai")), new("c",
                b.A.Pilih("Tingkat Keberhasilan (%)", "% Capaian", "Capaian (%)")),
        ];
        var baris = b.A.Kocok([.. b.K.Indikator]).Select(i => (i, t: b.P.Cari("target", i.Nama), r: b.P.Cari("realisasi", i.Nama)))
            .Where(x => x.t is not null && x.r is not null)
            .Select(x => Ringkas(b, x.i, x.t, x.r)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis(b.A.Pilih("Capaian Indikator Kinerja Utama", "Rekapitulasi Capaian Kinerja"), kolom, baris);
    }

    private static IsiBaris Ringkas(Bahan b, IndikatorAcak i, Cetakan? target, Cetakan? nyata)
    {
        var (t, r) = (b.P.Ulang(target ?? throw new ArgumentNullException(nameof(target)), b.Bentuk(i, true), i.Nama),
            b.P.Ulang(nyata ?? throw new ArgumentNullException(nameof(nyata)), b.Bentuk(i, true), i.Nama));
        return new(new() { ["indikator"] = i.Nama, ["t"] = t, ["r"] = r, ["c"] = b.Capaian(i, t, r, b.G.Persen) });
    }

    private static Larik TahunKepala(Bahan b, string kata) => Larik.Susun($"{kata} {Kerangka.Tahun(b, kata)}");

    private static void Ukur(Bahan b, IndikatorAcak i, Dictionary<string, Larik> sel, bool satuan, bool predikat)
    {
        var lama = b.P.Cari("target", i.Nama);
        var target = lama is null ? Cetakan.Angka(i.Target, b.Bentuk(i, !satuan), i.Nama) : b.P.Ulang(lama, b.Bentuk(i, !satuan), i.Nama);
        var nyata = b.P.Catat("realisasi", i.Nama, Cetakan.Angka(i.Realisasi, b.Bentuk(i, !satuan), i.Nama));
        var capaian = b.P.Catat("capaian", i.Nama, b.Capaian(i, target, nyata, b.G.Persen));
        (sel["target"], sel["realisasi"], sel["capaian"]) = (target, nyata, capaian);
        if (predikat)
        {
            sel["predikat"] = b.Skala.Predikat(capaian.NilaiTercetak, i.Nama);
        }
    }

    /// <summary>Each sasaran as a row of its own above its indicators, perhaps with their mean below.</summary>
    private static List<IsiBaris> PerSasaran(Bahan b, List<IsiBaris> baris, bool rata)
    {
        var hasil = new List<IsiBaris>();
        foreach (var (s, n) in b.K.Sasaran.Select((s, n) => (s, n + 1)))
        {
            hasil.Add(new(new() { ["indikator"] = $"Sasaran {Kunci(n)}: {s.Nama}" }, true));
            hasil.AddRange(baris.Where(x => s.Indikator.Any(i => i.Nama == x.Sel["indikator"].Teks)));
            if (rata && s.Indikator.Count > 1)
            {
                var capaian = s.Indikator.Select(i => b.P.Cari("capaian", i.Nama)).OfType<Cetakan>().ToList();
                var nama = $"Rata-rata Sasaran {Kunci(n)}";
                hasil.Add(new(new() { ["indikator"] = nama, ["capaian"] = b.P.RataRata(capaian,
                    b.G.Persen with { Desimal = 2, Potong = false }, nama) }, true));
            }
        }

        return hasil;
    }

    private static IsiBaris RataRata(Bahan b)
    {
        var semua = b.K.Indikator.Select(i => b.P.Cari("capaian", i.Nama)).OfType<Cetakan>().ToList();
        var kata = b.A.Pilih("Rata-rata", "Rata-rata Capaian", "RATA-RATA", "Rata - rata capaian kinerja");
        var rata = b.P.Catat("rata-rata capaian", "", b.P.RataRata(semua, b.G.Persen with { Desimal = 2, Potong = false }, kata));
        return new(new() { ["indikator"] = kata, ["capaian"] = rata }, true);
    }

    /// <summary>Values of several years, perhaps with the change.</summary>
    public static void AntarTahun(Bahan b)
    {
        var ubah = b.A.Kadang(50);
        var banyak = b.A.Antara(1, 3);
        var tahun = Enumerable.Range(b.K.Tahun - banyak, banyak).ToList();
        var induk = b.A.Kadang(50) ? "Realisasi" : "";
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("indikator", b.A.Pilih("Indikator Kinerja", "Indikator")), new("satuan", "Satuan"),
            .. tahun.Append(b.K.Tahun).Select(t => new KolomTabel(Kunci(t), induk.Length > 0 ? Kunci(t) : $"Realisasi {t}", "", induk)),
            .. ubah ? [new KolomTabel("ubah", b.A.Pilih("Naik/Turun", "Peningkatan/Penurunan", "Selisih", "Perubahan"),
                $"{{{b.Tahun}}}-{{{Kunci(b.K.Tahun - 1)}}}")]
                : Array.Empty<KolomTabel>(),
        ];
        var baris = b.K.Indikator.Select((i, n) => Tahunan(b, i, n, tahun, ubah)).ToList();
        b.T.Tulis($"Perbandingan Realisasi Kinerja Tahun {tahun[0]} sampai dengan {b.Tahun}", kolom, baris);
    }

    private static IsiBaris Tahunan(Bahan b, IndikatorAcak i, int n, List<int> tahun, bool ubah)
    {
        var sel = new Dictionary<string, Larik> { ["no"] = Kunci(n + 1), ["indikator"] = Kerangka.Nama(i.Nama), ["satuan"] = i.Satuan };
        foreach (var (t, nilai) in tahun.Zip(i.Lalu.TakeLast(tahun.Count)))
        {
            sel[Kunci(t)] = b.P.Catat($"realisasi {t}", i.Nama, Cetakan.Angka(nilai, b.Bentuk(i), i.Nama));
        }

        var kini = b.P.Cari("realisasi", i.Nama) is { } c ? b.P.Ulang(c, b.Bentuk(i), i.Nama)
            : Cetakan.Angka(i.Realisasi, b.Bentuk(i), i.Nama);
        sel[b.Tahun] = kini;
        if (ubah && b.P.Cari($"realisasi {b.K.Tahun - 1}", i.Nama) is { } lalu)
        {
            sel["ubah"] = b.P.Selisih(kini, lalu, b.Bentuk(i), i.Nama);
        }

        return new(sel);
    }

    /// <summary>This year's value beside the last target of the Renstra.</summary>
    public static void Renstra(Bahan b)
    {
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("indikator", b.A.Pilih("Indikator Kinerja", "Indikator Sasaran")), new("satuan", "Satuan"),
            new("akhir", b.A.Pilih("Target Akhir Renstra", $"Target Akhir Renstra ({b.K.Tahun + 2})")), new("kini", $"Realisasi {b.Tahun}"),
            new("maju", b.A.Pilih("Tingkat Kemajuan (%)", "Capaian terhadap Target Akhir (%)", "Tingkat Kemajuan"), "{kini}/{akhir}x100"),
        ];
        var baris = b.K.Indikator.Where(i => i.Arah == ArahIndikator.Naik).Select((i, n) => Maju(b, i, n)).ToList();
        if (baris.Count > 0)
        {
            b.T.Tulis("Perbandingan Realisasi Kinerja dengan Target Akhir Renstra", kolom, baris);
        }
    }

    private static IsiBaris Maju(Bahan b, IndikatorAcak i, int n)
    {
        var akhir = Cetakan.Angka(i.TargetAkhir, b.Bentuk(i), i.Nama);
        var kini = b.P.Cari("realisasi", i.Nama) is { } c ? b.P.Ulang(c, b.Bentuk(i), i.Nama)
            : Cetakan.Angka(i.Realisasi, b.Bentuk(i), i.Nama);
        return new(new() { ["no"] = Kunci(n + 1), ["indikator"] = Kerangka.Nama(i.Nama), ["satuan"] = i.Satuan, ["akhir"] = akhir,
            ["kini"] = kini, ["maju"] = b.P.Rasio(kini, akhir, b.G.Persen, i.Nama) });
    }

    private static IEnumerable<KolomTabel> Pokok(Bahan b) =>
        [new("no", b.A.Pilih("No", "No.", "NO")), new("sasaran", b.A.Pilih("Sasaran Strategis", "Sasaran", "Sasaran Program")),
            new("indikator", b.A.Pilih("Indikator Kinerja", "Indikator", "Indikator Kinerja Utama"))];

    private static IEnumerable<KolomTabel> Satuan(Bahan b, bool ada) => ada ? [new("satuan", "Satuan")] : [];

    private static List<IsiBaris> Baris(Bahan b, Action<IndikatorAcak, Dictionary<string, Larik>> isi, bool satuan)
    {
        var hasil = new List<IsiBaris>();
        var ulang = b.A.Kadang(30);
        foreach (var (s, n) in b.K.Sasaran.Select((s, n) => (s, n)))
        {
            foreach (var (i, m) in s.Indikator.Select((i, m) => (i, m)))
            {
                var sel = new Dictionary<string, Larik> { ["no"] = m == 0 ? Kunci(n + 1) : "", ["sasaran"] = m == 0 || ulang ? s.Nama : "",
                    ["indikator"] = i.Nama };
                if (satuan)
                {
                    sel["satuan"] = i.Satuan;
                }

                isi(i, sel);
                hasil.Add(new(sel));
            }
        }

        return hasil;
    }

    private static string Kunci(int n) => n.ToString(CultureInfo.InvariantCulture);
}
