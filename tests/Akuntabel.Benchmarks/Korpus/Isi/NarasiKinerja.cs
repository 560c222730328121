using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Sentences that restate targets, values and capaian of indicators.</summary>
internal static class NarasiKinerja
{
    /// <summary>Some indicators, one paragraph each.</summary>
    public static void PerIndikator(Bahan b)
    {
        foreach (var i in b.A.Ambil([.. b.K.Indikator], b.A.Antara(1, Math.Min(5, b.K.Indikator.Count()))))
        {
            if (b.P.Cari("realisasi", i.Nama) is { } nyata && b.P.Cari("target", i.Nama) is { } target
                && b.P.Cari("capaian", i.Nama) is { } capaian)
            {
                b.P.Alinea(Satu(b, i, target, nyata, capaian));
                Perubahan(b, i, nyata);
            }
        }
    }

    private static Larik Satu(Bahan b, IndikatorAcak i, Cetakan target, Cetakan nyata, Cetakan capaian)
    {
        var bentuk = b.Bentuk(i, true);
        var (t, n) = (b.P.Ulang(target, bentuk, i.Nama, true), b.P.Ulang(nyata, bentuk, i.Nama, true));
        var c = b.Capaian(i, t, n, b.G.PersenKalimat, true);
        b.P.Hubungkan(JenisHubungan.Sama, c, [capaian], x => x[0], Math.Max(c.Bentuk.Satuan, capaian.Bentuk.Satuan));
        return Larik.Isi(b.A.Pilih(Kalimat.Indikator), ("nama", () => i.Nama), ("tahun", () => b.Tahun), ("t", () => t), ("n", () => n),
            ("c", () => c),
            ("predikat", () => b.Skala.Predikat(capaian.NilaiTercetak, i.Nama)));
    }

    private static void Perubahan(Bahan b, IndikatorAcak i, Cetakan nyata)
    {
        if (b.P.Cari($"realisasi {b.K.Tahun - 1}", i.Nama) is not { } lalu || lalu.Nilai == nyata.Nilai || !b.A.Kadang(60))
        {
            return;
        }

        var (n, l) = (b.P.Ulang(nyata, b.Bentuk(i, true), i.Nama, true), b.P.Ulang(lalu, b.Bentuk(i, true), i.Nama, true));
        var naik = nyata.Nilai > lalu.Nilai;
        var beda = naik ? b.P.Selisih(n, l, b.Bentuk(i), i.Nama, true) : b.P.Selisih(l, n, b.Bentuk(i), i.Nama, true);
        var arah = Pena.Kata(naik ? "meningkat" : "menurun", i.Nama, new Palsu("arah perubahan salah", naik ? "menurun" : "meningkat",
            TingkatTemuan.Material));
        var tahun = (b.K.Tahun - 1).ToString(CultureInfo.InvariantCulture);
        b.P.Alinea(Larik.Isi(b.A.Pilih(Kalimat.Perubahan), ("nama", () => i.Nama), ("tahun", () => b.Tahun), ("lalu", () => tahun),
            ("n", () => n),
            ("l", () => l), ("arah", () => arah), ("beda", () => Larik.Susun($"{beda} {Poin(i)}"))));
    }

    private static string Poin(IndikatorAcak i) => i.Satuan == "%" ? "poin" : i.Satuan;

    /// <summary>Capaian of all indicators in a list.</summary>
    public static void DaftarCapaian(Bahan b)
    {
        var ada = b.K.Indikator.Select(i => (i, c: b.P.Cari("capaian", i.Nama))).Where(x => x.c is not null).ToList();
        var bentuk = b.A.Antara(0, 2);
        b.P.Alinea((Larik)"Capaian setiap indikator adalah sebagai berikut:");
        b.P.Daftar(b.A.Kadang(50),
            [.. ada.Select(x => x.c is { } c ? Butir(x.i.Nama, b.P.Ulang(c, b.G.PersenKalimat, x.i.Nama, true), bentuk) : "")]);
    }

    private static Larik Butir(string nama, Cetakan c, int bentuk) => bentuk switch
    {
        0 => Larik.Susun($"{nama} dengan capaian {c};"),
        1 => Larik.Susun($"{nama} tercapai sebesar {c}."),
        _ => Larik.Susun($"{nama} : {c}"),
    };

    /// <summary>The mean, how many are met, and a conclusion that fits.</summary>
    public static void Simpulan(Bahan b)
    {
        var capaian = b.K.Indikator.Select(i => b.P.Cari("capaian", i.Nama)).OfType<Cetakan>().ToList();
        if (capaian.Count == 0)
        {
            return;
        }

        var kena = capaian.Count(c => c.NilaiTercetak >= 100);
        if (b.P.Cari("rata-rata capaian", "") is { } rata)
        {
            var r = b.P.Ulang(rata, b.G.PersenKalimat with { Desimal = 2, Potong = false }, "rata-rata capaian", true);
            b.P.Paragraf($"Rata-rata capaian kinerja {b.K.Nama} tahun {b.Tahun} sebesar {r} atau termasuk kategori {b.Skala.Predikat(
                rata.NilaiTercetak, "rata-rata capaian")}.");
        }

        b.P.Alinea(Larik.Susun($"Dari {capaian.Count} indikator kinerja, {Kena(b, kena, capaian.Count)}."));
    }

    private static Larik Kena(Bahan b, int kena, int semua)
    {
        const string Pokok = "indikator";
        if (kena == semua)
        {
            return Pena.Kata(b.A.Pilih(Kalimat.Semua), Pokok);
        }

        var sapu = new Palsu("simpulan menyeluruh salah", b.A.Pilih(Kalimat.Semua), TingkatTemuan.Material);
        return Pena.Kata($"{kena} indikator mencapai target dan {semua - kena} indikator belum mencapai target", Pokok, sapu,
            new Palsu("banyaknya salah", $"{kena + 1} indikator mencapai target dan {semua - kena - 1} indikator belum mencapai target",
                TingkatTemuan.Minor));
    }

    /// <summary>The scale and how capaian is computed.</summary>
    public static void Skala(Bahan b)
    {
        b.P.Alinea((Larik)"Untuk indikator yang makin tinggi realisasinya makin baik, capaian = realisasi / target x 100%.");
        if (b.K.Indikator.FirstOrDefault(i => i.Arah != ArahIndikator.Naik) is { } turun)
        {
            b.P.Alinea((Larik)(turun.Arah == ArahIndikator.TurunBagi
                ? "Untuk indikator yang makin rendah realisasinya makin baik, capaian = target / realisasi x 100%."
                : "Untuk indikator yang makin rendah realisasinya makin baik, capaian = ((2 x target) - realisasi) / target x 100%."));
        }

        if (b.BatasCapaian is { } batas)
        {
            b.P.Alinea((Larik)$"Capaian dilaporkan paling tinggi {batas.ToString(CultureInfo.InvariantCulture)} persen.");
        }

        List<KolomTabel> kolom = [new("no", "No"), new("rentang", b.A.Pilih("Interval Nilai", "Rentang Capaian (%)", "Nilai Capaian")),
            new("nama", b.A.Pilih("Predikat", "Kategori", "Kriteria"))];
        var baris = b.Skala.Baris().Select(s => new IsiBaris(new() { ["rentang"] = s.Rentang, ["nama"] = s.Nama })).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis(b.A.Pilih("Skala Nilai Capaian Kinerja", "Kategori Capaian Kinerja"), kolom, baris);
    }
}
