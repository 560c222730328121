using Akuntabel.Uji.Pemahaman.Hal;
using System.Runtime.InteropServices;

namespace Akuntabel.Uji.Hubungan;

/// <summary>
/// Columns of percentages and what they follow from: the formula that the table prints, the budget or target and the realisation that its headings
/// name, the share of a total; last, two columns of which most rows show it.
/// </summary>
internal static partial class PencariPersen
{
    private const int PasanganTerbanyak = 40;
    private const int BarisContoh = 300;
    private const int DugaanTerkecil = 3;
    private const int DugaanYakin = 5;
    private const int KecocokanUnggul = 2;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Pasangan(int Realisasi, int Dasar, int Kecocokan, bool Tersurat)
    {
        /// <summary>A printed formula leaves no other way to compute.</summary>
        public bool Rumus { get; init; }
    }

    private readonly record struct Kasus(int Baris, AngkaTertulis Persen, AngkaTertulis Realisasi, AngkaTertulis Dasar, bool Cocok,
        bool Bulat);

    private sealed record Pilihan(Pasangan Pasangan, List<Kasus> Contoh)
    {
        public int Benar { get; } = Contoh.Count(k => k is { Cocok: true, Bulat: false });

        public int Salah { get; } = Contoh.Count(k => !k.Cocok);

        /// <summary>Rows whose percentage is that of another row: they were swapped, or the column slipped.</summary>
        public int Tertukar { get; } = Pindah(Contoh);

        /// <summary>Rows that agree count; one that is 100 for 100 says little; headings weigh as much as a row.</summary>
        public int Skor { get; } = Contoh.Sum(k => k.Cocok ? (k.Bulat ? 2 : 5) : -3) + (Pasangan.Kecocokan * 2);
    }

    private static int Pindah(List<Kasus> contoh)
    {
        var lain = contoh.FindAll(k => k is { Cocok: false, Bulat: false } && k.Dasar.Nilai > 0);
        return lain.Count is < 2 or > BarisContoh / 4 ? 0
            // a row whose 100 could be a cap may have lost its own percentage all the same
            : lain.Count(k => contoh.Exists(l => l.Baris != k.Baris && l.Dasar.Nilai > 0
                && Nisbah.Cocok(l.Realisasi, l.Dasar, k.Persen, kinerja: false)
                && (!l.Cocok || !Nisbah.Cocok(l.Realisasi, l.Dasar, l.Persen, kinerja: false))));
    }

    private sealed record Usul(int Kolom, Pilihan? MenurutRumus, Pilihan? MenurutKepala);

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlyList<RumusKolom> rumus, PolaritasNaskah? polaritas = null)
    {
        var semua = (from p in Enumerable.Range(0, kisi.Lebar)
                     let r = rumus.FirstOrDefault(r => r.Kolom == p && r.Jenis == JenisHubungan.Persen)
                     where kisi.Berangka(p) && (kisi.Peran[p] == PeranKolom.Persen || r is not null)
                     select new Usul(p, r is null ? null : Nilai(kisi, new Pasangan(r.Suku[0], r.Suku[1], 9, true) { Rumus = true }, p),
                         MenurutKepala(kisi, p))).ToList();
        var keluarga = semua.Where(u => u.MenurutKepala is not null).ToLookup(u => Keluarga(kisi, u));
        var terpakai = new HashSet<(int, int)>();
        foreach (var u in semua)
        {
            foreach (var h in SatuKolom(kisi, u, keluarga[Keluarga(kisi, u)], terpakai))
            {
                yield return polaritas is null ? h : ArahCapaian.Periksa(kisi, h, polaritas);
            }
        }
    }

    private static Pilihan? MenurutKepala(KisiAngka kisi, int p) =>
        DaftarPasangan(kisi, p).Select(x => Nilai(kisi, x, p)).Where(x => x.Contoh.Count > 0).MaxBy(x => x.Skor);

    /// <summary>Columns that differ in nothing but their period are computed alike.</summary>
    private static string Keluarga(KisiAngka kisi, Usul u) =>
        u.MenurutKepala is not { Pasangan: var x } || kisi.Kolom[u.Kolom].Periode.Length == 0
            ? u.Kolom.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : string.Join('|', new[] { x.Dasar, x.Realisasi, u.Kolom }.Select(k =>
                string.Concat(kisi.Tabel.Kepala[k].Where(c => !char.IsAsciiDigit(c)))));

    private static IEnumerable<HubunganAngka> SatuKolom(KisiAngka kisi, Usul u, IEnumerable<Usul> keluarga, HashSet<(int, int)> terpakai)
    {
        var p = u.Kolom;
        var (pilihan, dipahami) = (u.MenurutRumus, u.MenurutRumus is { Contoh.Count: > 0 });
        if (pilihan is null || (pilihan.Benar == 0 && pilihan.Salah > 2))
        {
            (pilihan, dipahami) = u.MenurutKepala is { } m && Dipahami(kisi, m, p, keluarga, terpakai) ? (Terbukti(kisi, p, m) ?? m, true)
                : dipahami ? (pilihan, true) : (u.MenurutKepala, false);
        }

        if (!dipahami && (BagianTotal.Cari(kisi, p) is { Count: > 0 } bagian))
        {
            return bagian;
        }

        if (!dipahami && Duga(kisi, p) is { } duga)
        {
            (pilihan, dipahami) = (duga, true);
        }

        if (pilihan is null)
        {
            return [];
        }

        if (dipahami)
        {
            terpakai.Add((pilihan.Pasangan.Realisasi, pilihan.Pasangan.Dasar));
        }

        var asal = pilihan.Pasangan.Tersurat ? AsalHubungan.Tersurat : AsalHubungan.Terduga;
        var pecahan = kisi.Pecahan(p);
        return DaftarKasus(kisi, pilihan.Pasangan, p, kisi.Tinggi).Where(k => k.Cocok || (dipahami && !Lain(kisi, k, p)))
            .Select(k => new HubunganAngka(
                pecahan ? JenisHubungan.Bandingan : JenisHubungan.Persen, asal, new Titik(k.Baris, p),
                    [new(k.Baris, pilihan.Pasangan.Realisasi), new(k.Baris, pilihan.Pasangan.Dasar)], k.Cocok));
    }

    /// <summary>Where few rows agree with what the headings say: other columns of the measure of which nearly all rows do, such as the
    /// contract instead of the budget, or the sum of the quarters instead of one of them.</summary>
    private static Pilihan? Terbukti(KisiAngka kisi, int p, Pilihan m) => m.Benar > m.Salah || m.Contoh.Count < DugaanTerkecil ? null
        : Seukuran(kisi, p).Where(x => x.Benar > m.Benar && x.Salah <= 1 && x.Contoh.Count(k => k.Cocok) >= DugaanTerkecil)
            .MaxBy(x => (x.Skor, Lurus(x)));

    /// <summary>
    /// Money is divided in one way, so that headings alone are enough; performance is measured in several, so that one row at least must show that the
    /// columns were understood.
    /// </summary>
    private static bool Dipahami(KisiAngka kisi, Pilihan m, int p, IEnumerable<Usul> keluarga, HashSet<(int, int)> terpakai)
    {
        if (m.Benar > 0 && m.Benar * 4 >= m.Salah - m.Tertukar)
        {
            return true;
        }

        var (benar, salah) = (keluarga.Sum(u => u.MenurutKepala?.Benar ?? 0), keluarga.Sum(u => u.MenurutKepala?.Salah ?? 0));
        if (benar > 0 && benar * 2 >= salah)
        {
            return true;
        }

        if (terpakai.Contains((m.Pasangan.Realisasi, m.Pasangan.Dasar)))
        {
            return false;
        }

        var uang = kisi.Kolom[m.Pasangan.Dasar].Ukuran == UkuranKolom.Uang && kisi.Kolom[m.Pasangan.Realisasi].Ukuran == UkuranKolom.Uang
            && kisi.Kolom[p].Ukuran != UkuranKolom.Fisik;
        var tersurat = DaftarPasangan(kisi, p).Where(x => x.Tersurat).ToList();
        var tunggal = m.Pasangan.Tersurat && tersurat.TrueForAll(x => (x.Realisasi, x.Dasar) == (m.Pasangan.Realisasi, m.Pasangan.Dasar)
            || x.Kecocokan <= m.Pasangan.Kecocokan - KecocokanUnggul);
        return (tunggal && Bergeser(m))
            || (tunggal && m.Salah > 0 && (uang || m.Contoh.Count == 1)
            && (m.Contoh.Count <= 2 || m.Contoh.TrueForAll(k => k.Cocok || Dekat(k))));
    }

    /// <summary>Most of the percentages are those of other rows: they were swapped, or the column slipped.</summary>
    private static bool Bergeser(Pilihan m) => m.Tertukar >= 2 && m.Tertukar * 3 >= (m.Salah * 2);

    /// <summary>A slip of the pen stays near; another measure is far.</summary>
    private static bool Dekat(Kasus k)
    {
        var hasil = k.Dasar.Nilai == 0 ? 0 : k.Realisasi.Nilai / k.Dasar.Nilai * 100;
        return hasil > 0 && k.Persen.Nilai >= hasil / 2 && k.Persen.Nilai <= hasil * 2;
    }

    private static Pilihan Nilai(KisiAngka kisi, Pasangan x, int p) => new(x, [.. DaftarKasus(kisi, x, p, BarisContoh)]);

    /// <summary>Pairs that the headings allow, by how well they go together.</summary>
    private static IEnumerable<Pasangan> DaftarPasangan(KisiAngka kisi, int p)
    {
        var lain = Enumerable.Range(0, kisi.Lebar).Where(k => k != p && kisi.Peran[k] != PeranKolom.Nomor && kisi.Berangka(k)).ToList();
        // a base that is named and stands in no column is not another one
        var dasar = DasarTersebut.Cari(kisi, p, lain) is { } sebut ? sebut
            : lain.FindAll(k => kisi.Peran[k] is PeranKolom.Target or PeranKolom.Pagu);
        var realisasi = lain.FindAll(k => kisi.Peran[k] == PeranKolom.Realisasi
            || (kisi.Peran[k] == PeranKolom.Persen && !kisi.Kolom[k].Ujung.Contains('%')));
        return (from d in dasar
                from r in realisasi
                where d != r && (Math.Max(d, r) < p || kisi.Kolom[p].Induk.Length > 0 || Mendahului(p, dasar, realisasi))
                let k = KecocokanKolom.Nilai(kisi.Kolom[d], kisi.Kolom[r], kisi.Kolom[p])
                where k is not null
                select new Pasangan(r, d, k.Value, kisi.Peran[r] == PeranKolom.Realisasi)).OrderByDescending(x =>
                    x.Kecocokan).Take(PasanganTerbanyak);
    }

    /// <summary>A table that puts its percentages first has what they follow from behind them.</summary>
    private static bool Mendahului(int p, List<int> dasar, List<int> realisasi) => !dasar.Exists(k => k < p) || !realisasi.Exists(k =>
        k < p);

    private static IEnumerable<Kasus> DaftarKasus(KisiAngka kisi, Pasangan x, int p, int sampai)
    {
        // a printed formula leaves no other way to compute, unless the column shows that it is capped
        var fisik = kisi.Kolom[x.Dasar].Ukuran != UkuranKolom.Uang;
        var kinerja = fisik && (!x.Rumus || Dibatasi(kisi, x, p));
        var pecahan = kisi.Pecahan(p);
        for (var i = 0; i < Math.Min(sampai, kisi.Tinggi); i++)
        {
            if (kisi.Satu(i, p) is not { Satuan: "" or "%" } tertulis || kisi.Rata[i])
            {
                continue;
            }

            var persen = pecahan ? Ratusan(tertulis) : kisi.Setara(p, KisiAngka.Kurang(kisi.Teks(new(i, p))) ? Mutlak(tertulis) : tertulis);
            var pasangan = Sesatuan(kisi[i, x.Dasar], Besar(kisi, new(i, x.Realisasi), new(i, p))).Select(y =>
                (y.Realisasi, Dasar: Ditetapkan(kisi, x.Dasar, y.Dasar))).ToList();
            if (pasangan.Count > 0)
            {
                var cocok = pasangan.Exists(y => Nisbah.Cocok(y.Realisasi, y.Dasar, persen, kinerja)
                    || (!kinerja && fisik && Nisbah.Terbalik(y.Realisasi, y.Dasar, persen)))
                    || (kisi.Jumlah[i] >= 0 && SamaRata(kisi, i, p, persen));
                yield return new Kasus(i, persen, pasangan[0].Realisasi, pasangan[0].Dasar, cocok, persen.Nilai is 0 or 100);
            }
        }
    }

    private static AngkaTertulis Ratusan(AngkaTertulis a) =>
        a with { Bacaan = [.. a.Bacaan.Select(b => new BacaanAngka(b.Nilai * 100, b.Desimal - 2))] };

    private static bool Dibatasi(KisiAngka kisi, Pasangan x, int p) => Enumerable.Range(0, Math.Min(BarisContoh, kisi.Tinggi)).Count(i =>
        kisi.Satu(i, p) is { Nilai: 100 or 110 or 120 or 150 } c && kisi.Satu(i, x.Realisasi) is { } r
            && kisi.Satu(i, x.Dasar) is { Nilai: > 0 } d
            && Math.Max(r.Nilai / d.Nilai, Math.Max(2 - (r.Nilai / d.Nilai), r.Nilai > 0 ? d.Nilai / r.Nilai : 2)) * 100 > c.Nilai) >= 2;

    /// <summary>In the row of a total the mean of the percentages above is another honest reading.</summary>
    private static bool SamaRata(KisiAngka kisi, int i, int p, AngkaTertulis persen)
    {
        var awal = i + 1 == kisi.Tinggi ? 0 : kisi.SetelahJumlah(i);
        var suku = Enumerable.Range(awal, i - awal).Where(j => kisi.Jumlah[j] < 0).Select(j =>
            kisi.Satu(j, p)?.Bacaan[0].Selang).OfType<Selang>().ToList();
        return suku.Count >= 2 && persen.Bacaan.Any(b => b.Selang.Bertemu(suku.Aggregate((a, c) => a + c).Kali(1m / suku.Count)));
    }

    /// <summary>A whole target was decided, not rounded: 80 % is 80.</summary>
    private static AngkaTertulis Ditetapkan(KisiAngka kisi, int kolom, AngkaTertulis dasar) =>
        dasar is { Persen: true, Bacaan: [{ Desimal: 0 }] } && kisi.Peran[kolom] == PeranKolom.Target ? dasar with { Satuan = "" } : dasar;

    /// <summary>The figures of a cell by their size; none where it is printed as less than nothing and its percentage is not.</summary>
    private static IReadOnlyList<AngkaTertulis> Besar(KisiAngka kisi, Titik t, Titik persen) =>
        KisiAngka.Kurang(kisi.Teks(t)) != KisiAngka.Kurang(kisi.Teks(persen)) ? []
            : KisiAngka.Kurang(kisi.Teks(t)) ? [.. kisi[t.Baris, t.Kolom].Select(Mutlak)] : kisi[t.Baris, t.Kolom];

    private static AngkaTertulis Mutlak(AngkaTertulis a) =>
        a with { Bacaan = [.. a.Bacaan.Select(b => b with { Nilai = Math.Abs(b.Nilai) })] };

    /// <summary>Figures of the same unit, one from each cell.</summary>
    private static IEnumerable<(AngkaTertulis Realisasi, AngkaTertulis Dasar)> Sesatuan(IReadOnlyList<AngkaTertulis> dasar,
        IReadOnlyList<AngkaTertulis> realisasi) =>
        from d in dasar.Take(4)
        from r in realisasi.Take(4)
        where d.Penyebut is null && r.Penyebut is null && Serupa(d.Satuan, r.Satuan) && d.Nilai > 0 && r.Nilai >= 0
        select (r, d);

    private static bool Serupa(string a, string b) =>
        a == b || a.Length == 0 || b.Length == 0 || (a is not ("%" or "Rp") && b is not ("%" or "Rp"));

    /// <summary>Whether the percentage follows from two other figures of the row, such as the target of the last year.</summary>
    private static bool Lain(KisiAngka kisi, Kasus k, int p)
    {
        if (k.Bulat || k.Persen.Bacaan[0].Desimal == 0)
        {
            return false;
        }

        var angka = Enumerable.Range(0, kisi.Lebar).Where(c => c != p
            && kisi.Peran[c] is not (PeranKolom.Nomor or PeranKolom.Persen or PeranKolom.Sisa))
            .Select(c => (Kolom: c, Angka: kisi.Satu(k.Baris, c))).Where(x => x.Angka is { Nilai: > 0 }).Take(8).ToList();
        return (from a in angka
                from b in angka
                where a.Kolom != b.Kolom && kisi.Kolom[a.Kolom].Seukuran(kisi.Kolom[b.Kolom]) && !kisi.Kolom[b.Kolom].Sewaktu(kisi.Kolom[p])
                where a.Angka is { } x && b.Angka is { } y && Nisbah.Cocok(x, y, k.Persen, kinerja: false)
                select a).Any();
    }
}
