namespace Akuntabel.Uji.Hubungan;

/// <summary>Columns that are the sum or the difference of others in the same row: a printed formula, headings, or two columns of which most rows show it.</summary>
internal static class PencariKolom
{
    private const int CalonTerbanyak = 24;
    private const int DugaanTerkecil = 3;

    private static readonly PolaTeks PolaJumlah = Bunyi.Pola(@"^([a-z]+\s+)?(sub\s*|grand\s*)?(jumlah|total|jml)(\s+[a-z0-9()]+){0,2}$");
    private static readonly PolaTeks PolaBeda = Bunyi.Pola(@"efisiensi|kenaikan|penurunan|pertumbuhan|gap|beda|bertambah|berkurang|"
        + @"penambahan|pengurangan|mutasi|\bnaik\b|\bturun\b|\blebih\b|\bkurang\b|perubahan");

    private sealed record Susunan(JenisHubungan Jenis, IReadOnlyList<int> Kolom, bool Tersurat);

    private readonly record struct Kasus(int Baris, IReadOnlyList<Titik> Suku, bool Cocok, bool Berbobot)
    {
        /// <summary>Agrees with its sign too.</summary>
        public bool Bertanda { get; init; }
    }

    private sealed record Pilihan(Susunan Susunan, List<Kasus> Isi)
    {
        public int Benar { get; } = Isi.Count(x => x is { Cocok: true, Berbobot: true });

        public int Salah { get; } = Isi.Count(x => !x.Cocok);

        public int Bertanda { get; } = Isi.Count(x => x.Bertanda);
    }

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi, IReadOnlyList<RumusKolom> rumus)
    {
        var angka = Enumerable.Range(0, kisi.Lebar).Where(k => kisi.Peran[k] is not PeranKolom.Nomor && kisi.Berangka(k)).ToList();
        foreach (var k in angka)
        {
            if (Terbaik(kisi, angka, k, rumus) is not { } pilihan)
            {
                continue;
            }

            var asal = pilihan.Susunan.Tersurat ? AsalHubungan.Tersurat : AsalHubungan.Terduga;
            List<HubunganAngka> semua = [.. pilihan.Isi.Select(x =>
                new HubunganAngka(pilihan.Susunan.Jenis, asal, new Titik(x.Baris, k), x.Suku, x.Cocok))];
            foreach (var h in pilihan.Susunan.Jenis == JenisHubungan.Selisih ? TandaSelisih.Periksa(kisi, semua) : semua)
            {
                yield return h;
            }
        }
    }

    private static Pilihan? Terbaik(KisiAngka kisi, List<int> angka, int k, IReadOnlyList<RumusKolom> rumus)
    {
        if (rumus.FirstOrDefault(r => r.Kolom == k
            && r.Jenis is JenisHubungan.Jumlah or JenisHubungan.Selisih or JenisHubungan.Pelengkap) is { } r
            && Nilai(kisi, new Susunan(r.Jenis, r.Suku, true), k) is { Isi.Count: > 0 } menurutRumus
                && (menurutRumus.Benar > 0 || menurutRumus.Isi.Count <= 2))
        {
            return menurutRumus;
        }

        var sisa = kisi.Peran[k] == PeranKolom.Sisa;
        var jumlah = PolaJumlah.IsMatch(kisi.Kolom[k].Ujung) && kisi.Dijumlahkan[k];
        if (sisa && DaftarSelisih(kisi, angka, k).Select(s => Nilai(kisi, s, k)).Where(x => x.Isi.Count > 0).MaxBy(x =>
            (x.Benar * 2) - x.Salah) is { } beda
            && ((beda.Benar > 0 && beda.Benar >= beda.Salah) || (beda.Susunan.Tersurat && beda.Isi.Count <= 2)))
        {
            return Searah(kisi, beda, k);
        }

        if (jumlah && DaftarJumlah(kisi, angka.FindAll(a => kisi.Dijumlahkan[a]), k).Select(s => Nilai(kisi, s, k)).MaxBy(x =>
            x.Benar) is { Benar: >= 2 } total
            && total.Benar > total.Salah)
        {
            return total;
        }

        if (PolaEfisiensi.IsMatch(kisi.Kolom[k].Ujung) && DaftarEfisiensi(kisi, angka, k).ToList() is { Count: > 0 } efisiensi)
        {
            return Terbanyak(efisiensi);
        }

        return sisa || PolaBeda.IsMatch(kisi.Kolom[k].Ujung) ? Duga(kisi, angka, k) : null;
    }

    /// <summary>A base and a realisation of the measure and time of the rest, those first that the headings name.</summary>
    private static IEnumerable<Susunan> DaftarSelisih(KisiAngka kisi, List<int> angka, int k) =>
        from a in angka
        from b in angka
        where a != b && a != k && b != k
            && kisi.Peran[a] is PeranKolom.Target or PeranKolom.Pagu && kisi.Peran[b] == PeranKolom.Realisasi
        let cocok = KecocokanKolom.Nilai(kisi.Kolom[a], kisi.Kolom[b], kisi.Kolom[k])
        where cocok is not null
        orderby cocok descending
        select new Susunan(JenisHubungan.Selisih, [a, b], true);

    /// <summary>The difference the other way round where the column prints the signs of that, as "Lebih/(Kurang)" does.</summary>
    private static Pilihan Searah(KisiAngka kisi, Pilihan p, int k) =>
        Nilai(kisi, p.Susunan with { Kolom = [.. p.Susunan.Kolom.Reverse()] }, k) is { } balik && balik.Bertanda > p.Bertanda ? balik : p;

    /// <summary>Efficiency has no one definition: what performance exceeds absorption by, or what was left unspent of a hundred.</summary>
    private static IEnumerable<Pilihan> DaftarEfisiensi(KisiAngka kisi, List<int> angka, int k)
    {
        var capaian = angka.FindAll(a => a != k && PolaCapaian.IsMatch(kisi.Kolom[a].Ujung) && !PolaSerapan.IsMatch(kisi.Kolom[a].Ujung));
        var serapan = angka.FindAll(a => a != k && PolaSerapan.IsMatch(kisi.Kolom[a].Ujung));
        if (capaian.Count == 1 && serapan.Count == 1)
        {
            yield return Nilai(kisi, new Susunan(JenisHubungan.Selisih, [capaian[0], serapan[0]], false), k);
            yield return Nilai(kisi, new Susunan(JenisHubungan.Pelengkap, [serapan[0]], false), k);
        }
    }

    /// <summary>The definition that more than half of the rows keep, two at least, and more than keep any other.</summary>
    private static Pilihan? Terbanyak(List<Pilihan> semua)
    {
        var terbaik = semua.MaxBy(x => x.Benar);
        return terbaik is { Benar: >= 2 } && terbaik.Benar > terbaik.Salah && semua.Count(x => x.Benar == terbaik.Benar) == 1
            ? terbaik : null;
    }

    private static readonly PolaTeks PolaEfisiensi = Bunyi.Pola(@"efisiensi");
    private static readonly PolaTeks PolaCapaian = Bunyi.Pola(@"capaian");
    private static readonly PolaTeks PolaSerapan = Bunyi.Pola(@"serapan|penyerapan|realisasi anggaran|capaian anggaran|capaian keuangan");

    private static Pilihan? Duga(KisiAngka kisi, List<int> angka, int k)
    {
        var kiri = angka.Where(a => a < k && kisi.Peran[a] != PeranKolom.Sisa).TakeLast(6).ToList();
        var semua = from a in kiri
                    from b in kiri
                    where a != b && (Persen(kisi, a, b) || (kisi.Kolom[a].Seukuran(kisi.Kolom[b]) && kisi.Kolom[a].Seukuran(kisi.Kolom[k])))
                    select Nilai(kisi, new Susunan(JenisHubungan.Selisih, [a, b], false), k);
        return semua.Where(x => x.Benar >= (PolaBeda.IsMatch(kisi.Kolom[k].Ujung) ? 1 : DugaanTerkecil)
            && x.Benar >= (PolaBeda.IsMatch(kisi.Kolom[k].Ujung) ? 1 : 2) * x.Salah).MaxBy(x => (x.Benar * 1000) + x.Bertanda);
    }

    /// <summary>Two percentages are of one unit, whatever they are percentages of.</summary>
    private static bool Persen(KisiAngka kisi, int a, int b) => kisi.Peran[a] == PeranKolom.Persen && kisi.Peran[b] == PeranKolom.Persen;

    /// <summary>Runs of columns to the left that end at the total, the shortest first; and all to its right.</summary>
    private static IEnumerable<Susunan> DaftarJumlah(KisiAngka kisi, List<int> angka, int k)
    {
        var kiri = angka.Where(a => a < k).TakeLast(CalonTerbanyak).ToList();
        var kanan = angka.Where(a => a > k).Take(CalonTerbanyak).ToList();
        var sebelum = kiri.FindAll(a => PolaJumlah.IsMatch(kisi.Kolom[a].Ujung));
        var runtun = Enumerable.Range(2, Math.Max(0, kiri.Count - 1)).Select(n => kiri[^n..])
            .Concat(sebelum.Count >= 2 ? [sebelum] : [])
            .Concat(Enumerable.Range(2, Math.Max(0, kanan.Count - 1)).Select(n => kanan[..n]));
        return runtun.Select(kolom => new Susunan(JenisHubungan.Jumlah, kolom, true));
    }

    private static Pilihan Nilai(KisiAngka kisi, Susunan s, int k) => new(s, [.. DaftarKasus(kisi, s, k)]);

    private static IEnumerable<Kasus> DaftarKasus(KisiAngka kisi, Susunan s, int k)
    {
        for (var i = 0; i < kisi.Tinggi; i++)
        {
            var titik = new Titik(i, k);
            if (kisi.Satu(titik) is not { } hasil || kisi.Rata[i])
            {
                continue;
            }

            if (s.Jenis == JenisHubungan.Jumlah && !hasil.Persen
                && PenjumlahanSel.Hitung(kisi, s.Kolom.Select(c => new Titik(i, c))) is { Sel.Count: > 0 } j)
            {
                if (j.Cocok(titik) || !Bergeser(kisi, j, titik))
                {
                    yield return new Kasus(i, j.Sel, j.Cocok(titik), j.Berisi >= 2);
                }
            }
            else if (s.Jenis == JenisHubungan.Pelengkap && kisi.Satu(i, s.Kolom[0]) is { } c)
            {
                var sisa = Selang.Tepat(100) - kisi.Rentang(s.Kolom[0], c.Bacaan[0]);
                yield return new Kasus(i, [new(i, s.Kolom[0])], hasil.Bacaan.Any(z => sisa.Bertemu(kisi.Rentang(k, z))), c.Nilai != 0);
            }
            else if (s.Jenis == JenisHubungan.Selisih && kisi.Satu(i, s.Kolom[0]) is { } a
                && (kisi.Satu(i, s.Kolom[1]) ?? Nihil(kisi, i, s.Kolom[1])) is { } b)
            {
                yield return new Kasus(i, [new(i, s.Kolom[0]), new(i, s.Kolom[1])], Selisih(kisi, s, k, a, b, hasil), b.Nilai != 0
                    && a.Nilai != b.Nilai)
                {
                    Bertanda = TandaSelisih.Bacaan(kisi, titik, hasil).Any(n => n.Nilai == a.Nilai - b.Nilai),
                };
            }
        }
    }

    /// <summary>Whether the total stands in the row above or below, where it was read a line too high or low.</summary>
    private static bool Bergeser(KisiAngka kisi, PenjumlahanSel j, Titik t) =>
        new[] { t.Baris - 1, t.Baris + 1 }.Any(i => i >= 0 && i < kisi.Tinggi && kisi.Satu(i, t.Kolom) is { } a && a.Nilai == j.Nilai
            && j.Sel.All(s => kisi.Satu(i, s.Kolom) is null));

    /// <summary>A dash is nothing; a blank is not known.</summary>
    private static AngkaTertulis? Nihil(KisiAngka kisi, int i, int k) =>
        kisi.Tabel.Isi[i][k].Trim() is "-" or "–" or "—" or "Rp -" or "Rp. -" ? new AngkaTertulis("0", 0, "", [new BacaanAngka(0, 0)])
            : null;

    private static bool Selisih(KisiAngka kisi, Susunan s, int k, AngkaTertulis a, AngkaTertulis b, AngkaTertulis hasil) =>
        (from x in a.Bacaan
         from y in b.Bacaan
         from z in hasil.Bacaan
         let beda = kisi.Rentang(s.Kolom[0], x) - kisi.Rentang(s.Kolom[1], y)
         where beda.Bertemu(kisi.Rentang(k, z)) || beda.Bertemu(kisi.Rentang(k, z with { Nilai = -z.Nilai }))
         select x).Any();
}
