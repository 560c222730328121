namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Columns that most rows of a table show to follow from others of the row, whatever their headings say: sums, differences, growth,
/// quotients and products
/// with a factor that all rows share ("ku/ha" from tons and hectares, beds occupied from days, a score from a weight).
/// </summary>
internal static class PencariRumusBaris
{
    private const int BarisTersedikit = 4;
    private const int BarisContoh = 40;
    private const int KolomTerbanyak = 9;
    private const int BenarTersedikit = 3;

    /// <summary>How unlikely it must be that the rows agree by chance, in powers of ten.</summary>
    private const double BuktiTerkecil = 8;

    private static readonly decimal[] FaktorLazim = [0.01m, 0.1m, 1, 10, 100, 1000];

    private sealed record Pilihan(RumusBaris Rumus, IReadOnlyList<HubunganAngka> Isi, double Bukti)
    {
        public int Benar { get; } = Isi.Count(h => h.Cocok);

        public int Salah { get; } = Isi.Count(h => !h.Cocok);
    }

    /// <summary>The relations of columns that are not understood yet.</summary>
    /// <param name="kisi">The table.</param>
    /// <param name="sudah">The relations within rows that are known.</param>
    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlyList<HubunganAngka> sudah)
    {
        var baris = Enumerable.Range(0, kisi.Tinggi).Where(i => kisi.Jumlah[i] < 0 && !kisi.Rata[i]).Take(BarisContoh).ToList();
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] != PeranKolom.Nomor && kisi.Berangka(k)
            && !PolaUrutan.IsMatch(kisi.Kolom[k].Ujung)).Take(KolomTerbanyak * 2).ToList();
        if (baris.Count < BarisTersedikit || angka.Count < 2)
        {
            yield break;
        }

        var paham = sudah.Select(h => h.Hasil.Kolom).ToHashSet();
        var diberikan = new HashSet<int>();
        var terpakai = sudah.Where(h => h.Sebaris).Select(h => string.Join(',', h.Semua.Select(t => t.Kolom).Order())).ToHashSet();
        // what was computed has decimals, or stands to the right
        foreach (var k in angka.Where(k => kisi.Peran[k] is PeranKolom.Lain or PeranKolom.Persen or PeranKolom.Sisa).OrderByDescending(k =>
            PolaHitungan.IsMatch(kisi.Kolom[k].Ujung))
            .ThenByDescending(k => Desimal(kisi, k)).ThenByDescending(k => k))
        {
            if (!paham.Contains(k) && Terbaik(kisi, k, angka, baris, r =>
                !terpakai.Contains(r.Kunci) && !(r.Berfaktor && diberikan.Contains(k))) is { } p)
            {
                terpakai.Add(p.Rumus.Kunci);
                // what others follow from was given, or added up
                diberikan.UnionWith(p.Rumus.Suku);
                foreach (var h in p.Isi)
                {
                    yield return h;
                }
            }
        }
    }

    private static readonly PolaTeks PolaHitungan = Bunyi.Pola(@"%|[a-z]\s*/\s*[a-z]|\bper\b|kepadatan|rasio|rata|produktivitas|"
        + @"tertimbang|\bskor\b|pertumbuhan|konversi|[x×]\s*[0-9]");
    private static readonly PolaTeks PolaUrutan = Bunyi.Pola(@"^(peringkat|ranking|rangking|tahun|kode|nomor|urutan)\b");

    private static int Desimal(KisiAngka kisi, int k) => Enumerable.Range(0, Math.Min(BarisContoh, kisi.Tinggi))
        .Max(i => kisi.Satu(i, k)?.Bacaan[0].Desimal ?? 0);

    /// <summary>The formula that most rows keep; none where another is kept as well and disagrees on which rows are wrong.</summary>
    private static Pilihan? Terbaik(KisiAngka kisi, int k, List<int> angka, List<int> baris, Func<RumusBaris, bool> boleh)
    {
        var lain = angka.Where(a => a != k).OrderBy(a => Math.Abs(a - k)).Take(KolomTerbanyak).ToList();
        var dihitung = PolaHitungan.IsMatch(kisi.Kolom[k].Ujung);
        var semua = DaftarRumus(k, lain).Where(r => boleh(r) && (r.Suku.Count == 1 ? dihitung : dihitung || r.Suku.Max() < k)).Select(r =>
            Nilai(kisi, r, baris)).OfType<Pilihan>()
            .OrderBy(p => p.Salah).ThenByDescending(p => p.Bukti).ToList();
        return semua.Count == 0 || (semua[0].Salah > 0 && semua.Exists(p => p.Salah == semua[0].Salah && !Sebaris(p, semua[0])))
            ? null : semua[0];
    }

    private static bool Sebaris(Pilihan a, Pilihan b) =>
        a.Isi.Where(h => !h.Cocok).Select(h => h.Hasil).ToHashSet().SetEquals(b.Isi.Where(h => !h.Cocok).Select(h => h.Hasil));

    private static IEnumerable<RumusBaris> DaftarRumus(int k, List<int> lain)
    {
        foreach (var a in lain)
        {
            yield return new RumusBaris(JenisHubungan.Perkalian, k, [a]);
            foreach (var b in lain.Where(b => b != a))
            {
                yield return new RumusBaris(JenisHubungan.Selisih, k, [a, b]);
                yield return new RumusBaris(JenisHubungan.Pertumbuhan, k, [a, b]);
                yield return new RumusBaris(JenisHubungan.Bandingan, k, [a, b]);
                if (a < b)
                {
                    yield return new RumusBaris(JenisHubungan.Jumlah, k, [a, b]);
                    yield return new RumusBaris(JenisHubungan.Perkalian, k, [a, b]);
                }
            }
        }
    }

    private static Pilihan? Nilai(KisiAngka kisi, RumusBaris rumus, List<int> baris)
    {
        if (rumus.Berfaktor && Faktor(kisi, rumus, baris) is not { } f)
        {
            return null;
        }
        else if (rumus.Berfaktor)
        {
            rumus = rumus with { Tetapan = Faktor(kisi, rumus, baris) };
        }

        var isi = baris.Select(i => rumus.Baris(kisi, i)).OfType<HubunganAngka>().Where(h => h.Cocok || !Wajar(kisi, h)).ToList();
        var p = new Pilihan(rumus, isi, Bukti(kisi, rumus, isi));
        if (Tersurat(kisi, rumus) && p.Benar >= 2 && p.Benar >= p.Salah)
        {
            return p;
        }

        return p.Benar >= BenarTersedikit && p.Benar >= p.Salah * 3 && p.Bukti >= (Tercetak(kisi, rumus) || Bersaksi(kisi, rumus)
            ? BuktiTerkecil / 2
            : BuktiTerkecil) ? p : null;
    }

    /// <summary>"Pertumbuhan 2020-2021" beside the columns of both years says what it is.</summary>
    private static bool Tersurat(KisiAngka kisi, RumusBaris rumus) => rumus.Jenis == JenisHubungan.Pertumbuhan
        && PencariDeret.Bertumbuh(kisi.Kolom[rumus.Hasil].Ujung)
        && kisi.Kolom[rumus.Hasil].Periode == $"{kisi.Kolom[rumus.Suku[1]].Periode}+{kisi.Kolom[rumus.Suku[0]].Periode}";

    /// <summary>Whether the row of the total keeps a sum or difference of columns too.</summary>
    private static bool Bersaksi(KisiAngka kisi, RumusBaris rumus) => rumus.Jenis is JenisHubungan.Selisih or JenisHubungan.Jumlah
        && Enumerable.Range(0, kisi.Tinggi).Any(i => kisi.Jumlah[i] >= 0 && rumus.Baris(kisi, i) is { Cocok: true }
            && kisi.Satu(i, rumus.Hasil) is { Nilai: > 9 });

    /// <summary>Whether the heading prints the factor ("x 0,11"), or calls growth what grew between two columns of time.</summary>
    private static bool Tercetak(KisiAngka kisi, RumusBaris rumus) => rumus.Jenis == JenisHubungan.Pertumbuhan
        ? PencariDeret.Bertumbuh(kisi.Kolom[rumus.Hasil].Ujung) && rumus.Suku.All(s => kisi.Kolom[s].Periode.Length > 0)
        : rumus.Tetapan is { } t && t.Bawah is not (1 or 10 or 100)
        && AngkaTertulis.Semua(kisi.Tabel.Kepala[rumus.Hasil]).Any(a => a.Nilai == t.Bawah);

    /// <summary>The factor of most rows: the usual one where several will do.</summary>
    private static Selang? Faktor(KisiAngka kisi, RumusBaris rumus, List<int> baris)
    {
        var semua = baris.Select(i => rumus.Faktor(kisi, i)).OfType<Selang>().ToList();
        var perlu = Math.Max(BenarTersedikit, (semua.Count * 3 + 3) / 4);
        if (semua.Count < BenarTersedikit)
        {
            return null;
        }

        List<Selang> Serasi(decimal t) => semua.FindAll(s => s.Bawah <= t && t <= s.Atas);
        // the factor that the heading prints, then the usual ones
        var tercetak = AngkaTertulis.Semua(kisi.Tabel.Kepala[rumus.Hasil]).Where(a => !a.MungkinTahun && a.Nilai > 0).Select(a => a.Nilai);
        if (tercetak.Concat(FaktorLazim).Where(t => Serasi(t).Count >= perlu).Select(t => (decimal?)t).FirstOrDefault() is { } lazim)
        {
            return Selang.Tepat(lazim);
        }

        var isi = semua.Select(s => Serasi(s.Bawah)).Where(x => x.Count >= perlu).MaxBy(x => x.Count);
        return isi is null ? null : new Selang(isi.Max(s => s.Bawah), isi.Min(s => s.Atas));
    }

    /// <summary>A figure that another of its row explains (a maximum), or that is off by the rounding of its parts.</summary>
    private static bool Wajar(KisiAngka kisi, HubunganAngka h)
    {
        if (kisi.Satu(h.Hasil) is not { } a || h.Pemulih(kisi, h.Hasil) is not { } benar)
        {
            return true;
        }

        // less is better in this row
        if (h is { Jenis: JenisHubungan.Bandingan, Tetapan: { Bawah: 100, Atas: 100 } } && kisi.Satu(h.Suku[0]) is { } r
            && kisi.Satu(h.Suku[1]) is { } d && Nisbah.Terbalik(r, d, a))
        {
            return true;
        }

        var b = a.Bacaan[0].Selang;
        var longgar = (b.Atas - b.Bawah) * 2;
        return (a.Nilai < benar.Bawah && Enumerable.Range(0, kisi.Lebar).Any(k => k != h.Hasil.Kolom
            && kisi.Satu(h.Hasil.Baris, k)?.Nilai == a.Nilai))
            || (a.Bacaan[0].Desimal > 0 && benar.Bertemu(new Selang(b.Bawah - longgar, b.Atas + longgar)));
    }

    /// <summary>What the rows that agree are worth: how small a part of the spread of the column each of them had to meet.</summary>
    private static double Bukti(KisiAngka kisi, RumusBaris rumus, List<HubunganAngka> isi)
    {
        var cocok = isi.Where(h => h.Cocok).Select(h => (Tertulis: kisi.Satu(h.Hasil), Nilai: h.Pemulih(kisi, h.Hasil)))
            .Where(x => x is { Tertulis: not null, Nilai: not null })
            .DistinctBy(x => x.Tertulis?.Nilai).ToList();
        if (cocok.Count < BenarTersedikit)
        {
            return 0;
        }

        var ragam = (double)(cocok.Max(x => x.Tertulis?.Nilai ?? 0) - cocok.Min(x => x.Tertulis?.Nilai ?? 0));
        var bukti = cocok.Select(x => Lebar(kisi, rumus.Hasil, x.Tertulis) + (double)((x.Nilai?.Atas ?? 0) - (x.Nilai?.Bawah ?? 0)))
            .Select(lebar => -Math.Log10(Math.Clamp(lebar / ragam, 0.0001, 1))).OrderDescending().ToList();
        return bukti.Skip(rumus.Berfaktor && rumus.Tetapan is { } t && t.Bawah != t.Atas ? 1 : 0).Sum();
    }

    private static double Lebar(KisiAngka kisi, int kolom, AngkaTertulis? a) =>
        a is null ? 1 : Math.Max((double)(kisi.Rentang(kolom, a.Bacaan[0]).Atas - kisi.Rentang(kolom, a.Bacaan[0]).Bawah),
            a.Bacaan[0].Desimal > 0 ? 0 : 1);
}
