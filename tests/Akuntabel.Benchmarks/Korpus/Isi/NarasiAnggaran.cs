using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;
using Akuntabel.Core.Umum;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Sentences that restate money and absorption.</summary>
internal static class NarasiAnggaran
{
    /// <summary>The whole: budget, spending, percentage, perhaps what is left.</summary>
    public static void Keseluruhan(Bahan b)
    {
        if (b.P.Cari("pagu", "") is not { } pagu || b.P.Cari("realisasi anggaran", "") is not { } nyata || b.P.Cari("serapan", "") is null)
        {
            return;
        }

        const string Pokok = "anggaran";
        var (p, n) = (b.P.Ulang(pagu, b.G.UangKalimat, Pokok, true), b.P.Ulang(nyata, b.G.UangKalimat, Pokok, true));
        var persen = b.P.Rasio(n, p, b.G.PersenKalimat, Pokok, true);
        b.P.Alinea(Larik.Isi(b.A.Pilih(Kalimat.Anggaran), ("tahun", () => b.Tahun), ("kantor", () => b.K.Nama), ("p", () => p),
            ("n", () => n),
            ("persen", () => persen), ("sisa", () => b.P.Selisih(p, n, b.G.UangKalimat, Pokok, true))));
    }

    /// <summary>The whole in milliards, as prefaces and summaries say it.</summary>
    public static void Miliar(Bahan b)
    {
        if (b.P.Cari("pagu", "") is { } pagu && b.P.Cari("realisasi anggaran", "") is { } nyata)
        {
            var bentuk = b.G.Nilai with { TanpaNolEkor = false, Depan = b.G.UangKalimat.Depan, Belakang = " miliar" };
            Cetakan Bulat(Cetakan c) => b.P.Turunan(JenisHubungan.Sama, [c], n => n[0] / 1_000_000_000, bentuk, "anggaran", 0.01m, true);
            b.P.Paragraf($"Dengan anggaran {Bulat(pagu)} dan realisasi {Bulat(nyata)}, seluruh kegiatan dapat dilaksanakan.");
        }
    }

    /// <summary>Each programme in a list or sentence.</summary>
    public static void PerProgram(Bahan b)
    {
        var ada = b.K.Program.Where(p => b.P.Cari("serapan", p.Nama) is not null).ToList();
        var pola = b.A.Pilih(Kalimat.Program);
        if (ada.Count == 0 || b.A.Kadang(20))
        {
            return;
        }

        var butir = b.A.Ambil(ada, b.A.Antara(1, ada.Count)).Select(p => Satu(b, p, pola)).ToList();
        if (b.A.Kadang(60))
        {
            b.P.Alinea((Larik)"Rincian realisasi anggaran menurut program adalah sebagai berikut:");
            b.P.Daftar(b.A.Kadang(50), butir);
            return;
        }

        foreach (var x in butir)
        {
            b.P.Alinea(x);
        }
    }

    private static Larik Satu(Bahan b, SimpulAnggaran p, string pola)
    {
        var pagu = b.P.Ulang(b.P.Cari("pagu", p.Nama) ?? throw new InvalidOperationException(p.Nama), b.G.UangKalimat, p.Nama, true);
        var nyata = b.P.Ulang(b.P.Cari("realisasi anggaran", p.Nama) ?? throw new InvalidOperationException(p.Nama), b.G.UangKalimat,
            p.Nama, true);
        var persen = b.P.Rasio(nyata, pagu, b.G.PersenKalimat, p.Nama, true);
        return Larik.Isi(pola, ("nama", () => p.Nama), ("tahun", () => b.Tahun), ("p", () => pagu), ("n", () => nyata),
            ("persen", () => persen));
    }

    /// <summary>The programmes with the highest and the lowest absorption.</summary>
    public static void Peringkat(Bahan b)
    {
        var urut = b.K.Program.Select(p => (p.Nama, c: b.P.Cari("serapan", p.Nama))).Where(x => x.c is not null)
            .OrderByDescending(x => x.c?.NilaiTercetak).ToList();
        if (urut.Count < 3 || urut[0].c is not { } atas || urut[^1].c is not { } bawah || atas.NilaiTercetak == urut[1].c?.NilaiTercetak)
        {
            return;
        }

        var nama = Pena.Kata(urut[0].Nama, "serapan tertinggi", new Palsu("urutan salah", urut[1].Nama, TingkatTemuan.Material));
        b.P.Paragraf($"Penyerapan anggaran tertinggi terdapat pada {nama} sebesar {b.P.Ulang(atas, b.G.PersenKalimat, "serapan tertinggi",
            true)}, sedangkan yang terendah {urut[^1].Nama} sebesar {b.P.Ulang(bawah, b.G.PersenKalimat, urut[^1].Nama, true)}.");
    }

    /// <summary>What was not absorbed, in percent.</summary>
    public static void SisaPersen(Bahan b)
    {
        if (b.P.Cari("serapan", "") is { } serapan)
        {
            var s = b.P.Ulang(serapan, b.G.PersenKalimat, "penyerapan anggaran", true);
            var sisa = b.P.Turunan(JenisHubungan.Selisih, [s], n => 100 - n[0], b.G.PersenKalimat, "penyerapan anggaran",
                b.G.PersenKalimat.Satuan, true);
            b.P.Paragraf($"Penyerapan anggaran sebesar {s}, dengan demikian anggaran yang tidak terserap sebesar {sisa}.");
        }
    }

    /// <summary>How many programmes, kegiatan and sub kegiatan there are.</summary>
    public static void Banyak(Bahan b)
    {
        var (p, k, s) = (b.K.Program.Count, b.K.Program.Sum(x => x.Anak.Count), b.K.Program.Sum(x => x.Anak.Sum(y => y.Anak.Count)));
        b.P.Paragraf($"Pada tahun {b.Tahun} {b.K.Nama} melaksanakan {Hitungan(b, p, "program")} program, {Hitungan(b, k,
            "kegiatan")} kegiatan, dan {Hitungan(b, s, "sub kegiatan")} sub kegiatan.");
    }

    /// <summary>A count that may become wrong, with its words.</summary>
    public static Larik Hitungan(Bahan b, int n, string hal, bool bolehSalah = false)
    {
        var palsu = bolehSalah ? [new Palsu("banyaknya salah", $"{n + 1} ({Terbilang.Bilangan(n + 1)})", TingkatTemuan.Minor),
            new Palsu("terbilang salah", $"{n} ({Terbilang.Bilangan(n + 1)})", TingkatTemuan.Minor)]
            : new[] { new Palsu("terbilang salah", $"{n} ({Terbilang.Bilangan(n + 1)})", TingkatTemuan.Minor) };
        return Pena.Kata($"{n} ({Terbilang.Bilangan(n)})", hal, palsu);
    }
}
