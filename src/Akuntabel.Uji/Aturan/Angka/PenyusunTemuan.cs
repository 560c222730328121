using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Says what is wrong with a cell, in words.</summary>
internal static class PenyusunTemuan
{
    private const int SukuTercetak = 8;
    private const int NamaTerpanjang = 60;

    /// <summary>The rule that reports a kind of relation.</summary>
    public static AturanUji Aturan(JenisHubungan jenis) => jenis switch
    {
        JenisHubungan.Jumlah => JumlahBaris.Aturan,
        JenisHubungan.Persen or JenisHubungan.PersenJumlah => PersentaseBaris.Aturan,
        JenisHubungan.RataRata or JenisHubungan.Kelipatan => RataRataBaris.Aturan,
        JenisHubungan.Pertumbuhan or JenisHubungan.Bandingan or JenisHubungan.Perkalian => RumusSebaris.Aturan,
        _ => SisaAnggaran.Aturan,
    };

    /// <summary>The finding of a wrong cell.</summary>
    public static Temuan Susun(KisiAngka kisi, SebabSalah s)
    {
        var pokok = Pokok(kisi, s.Pokok);
        var terkait = s.Kena.SelectMany(h => h.Semua.Where(t => t == h.Hasil || h == s.Pokok)).Append(s.Lain ?? s.Sel).Where(t =>
            t != s.Sel).Distinct().Select(kisi.Tempat).ToList();
        if (s.Sel == s.Pokok.Hasil)
        {
            return pokok with { Terkait = terkait, Pesan = pokok.Pesan + Atau(kisi, s) };
        }

        var (tertulis, hasil) = (kisi.Teks(s.Sel), kisi.Teks(s.Pokok.Hasil));
        var cocok = s.Nilai is { } n ? Cetak((n.Bawah + n.Atas) / 2, kisi.Satu(s.Sel)?.Bacaan[0].Desimal ?? 0) : "";
        return pokok with
        {
            Tempat = kisi.Tempat(s.Sel),
            Tertulis = tertulis,
            Seharusnya = cocok,
            Hitungan = pokok.Hitungan + " ≠ " + hasil,
            Pesan = $"Tertulis {tertulis}, sedangkan {s.Kena.Count} hitungan yang memakainya hanya cocok dengan {cocok}.",
            Terkait = terkait,
            Tingkat = TingkatTemuan.Material,
        };
    }

    private static string Atau(KisiAngka kisi, SebabSalah s) =>
        s.Lain is { } lain && s.Pokok.Pemulih(kisi, lain) is { } n
            ? $" Bila angka itu benar, {kisi.Teks(lain)} seharusnya {Cetak((n.Bawah + n.Atas) / 2, kisi.Satu(lain)?.Bacaan[0].Desimal ?? 0)}."
            : "";

    private static Temuan Pokok(KisiAngka kisi, HubunganAngka h)
    {
        var aturan = Aturan(h.Jenis);
        var suku = h.Suku.Select(s => kisi.Satu(s)).OfType<AngkaTertulis>().ToList();
        var tertulis = kisi.Teks(h.Hasil);
        var (hasil, hitungan) = Hitung(kisi, h, suku);
        var tingkat = Dekat(kisi, h) ? TingkatTemuan.Minor : aturan.Tingkat;
        return aturan.Temukan(kisi.Tempat(h.Hasil), tertulis, hasil, hitungan, Kalimat(kisi, h, tertulis, hasil)) with
        {
            Tingkat = tingkat,
            Keyakinan = h.Asal == AsalHubungan.Tersurat ? KeyakinanTemuan.Pasti : KeyakinanTemuan.Kuat,
        };
    }

    private static string Kalimat(KisiAngka kisi, HubunganAngka h, string tertulis, string hasil)
    {
        var (baris, kolom) = (Nama(kisi.Tabel.Isi[h.Hasil.Baris]), kisi.Tabel.Kepala[h.Hasil.Kolom]);
        return h.Jenis switch
        {
            JenisHubungan.Persen when h.Suku[0].Baris != h.Suku[1].Baris => $"Tertulis {tertulis}, sedangkan bagian {kisi.Teks(h.Suku[0])} dari jumlah {kisi.Teks(h.Suku[1])} adalah {hasil}.",
            JenisHubungan.Persen => $"Tertulis {tertulis}, sedangkan {kisi.Teks(h.Suku[0])} dibandingkan dengan {kisi.Teks(h.Suku[1])} adalah {hasil}.",
            JenisHubungan.PersenJumlah => $"Tertulis {tertulis}, sedangkan jumlah realisasi dibandingkan dengan jumlah pagu bagian-bagian tabel adalah {hasil}.",
            JenisHubungan.RataRata => $"Rata-rata tertulis {tertulis}, sedangkan rata-rata {h.Suku.Count} angka di atasnya adalah {hasil}.",
            JenisHubungan.Kelipatan => $"Baris \"{baris}\" tertulis {tertulis}, sedangkan {h.Kali} kali angka di atasnya adalah {hasil}.",
            JenisHubungan.Pelengkap =>
                $"Kolom \"{kolom}\" pada baris \"{baris}\" tertulis {tertulis}, sedangkan pada kebanyakan baris ia 100 dikurangi "
                    + $"\"{kisi.Tabel.Kepala[h.Suku[0].Kolom]}\", di sini {hasil}.",
            JenisHubungan.Pertumbuhan => $"Kolom \"{kolom}\" pada baris \"{baris}\" tertulis {tertulis}, sedangkan pertumbuhan dari "
                + $"{kisi.Teks(h.Suku[1])} ke {kisi.Teks(h.Suku[0])} adalah {hasil}.",
            JenisHubungan.Bandingan or JenisHubungan.Perkalian =>
                $"Kolom \"{kolom}\" pada baris \"{baris}\" tertulis {tertulis}, sedangkan dihitung seperti pada baris-baris lain adalah "
                    + $"{hasil}.",
            JenisHubungan.Jumlah when h.Suku[^1].Baris == h.Hasil.Baris && !h.Sebaris =>
                $"Kolom \"{kolom}\" pada baris \"{baris}\" tertulis {tertulis}, sedangkan jumlah sampai dengan baris itu {hasil}.",
            JenisHubungan.Selisih when h.Sebaris => $"Kolom \"{kolom}\" pada baris \"{baris}\" tertulis {tertulis}, sedangkan selisihnya {hasil}.",
            JenisHubungan.Selisih => $"Baris \"{baris}\" tertulis {tertulis}, sedangkan selisih kedua barisnya {hasil}.",
            _ when h.Sebaris => $"Kolom \"{kolom}\" pada baris \"{baris}\" tertulis {tertulis}, sedangkan kolom yang dijumlahkannya {hasil}.",
            _ when kisi.Jumlah[h.Hasil.Baris] >= 0 => $"{kisi.Tabel.Isi[h.Hasil.Baris][kisi.Jumlah[h.Hasil.Baris]]} tertulis {tertulis}, sedangkan baris rinciannya berjumlah {hasil}.",
            _ => $"Baris \"{baris}\" tertulis {tertulis}, sedangkan rinciannya berjumlah {hasil}.",
        };
    }

    private static (string Hasil, string Hitungan) Hitung(KisiAngka kisi, HubunganAngka h, List<AngkaTertulis> suku)
    {
        var desimal = suku.Count == 0 ? 0 : suku.Max(a => a.Bacaan[0].Desimal);
        var deret = suku.Count <= SukuTercetak ? string.Join(" + ", suku.Select(a => Cetak(a.Nilai, a.Bacaan[0].Desimal))) : $"jumlah {suku.Count} angka";
        var persen = kisi.Satu(h.Hasil) is { Persen: true } ? " %" : "";
        return h.Jenis switch
        {
            JenisHubungan.Persen when h.Seharusnya is { } benar && suku is [{ Nilai: > 0 } nyata, { Nilai: > 0 } target] => (
                Cetak(new[] { 2 - (nyata.Nilai / target.Nilai), target.Nilai / nyata.Nilai, nyata.Nilai / target.Nilai }
                    .FirstOrDefault(n => benar.Bertemu(Selang.Tepat(n * 100))) * 100, 2) + " %",
                $"target {kisi.Teks(h.Suku[1])}, realisasi {kisi.Teks(h.Suku[0])}, menurut arah indikatornya"),
            JenisHubungan.Persen when suku is [var r, var d] && d.Nilai != 0 =>
                (Cetak(r.Nilai / d.Nilai * 100, Ketelitian(kisi, h)) + " %", Pembagian(r, d, Ketelitian(kisi, h))),
            JenisHubungan.PersenJumlah => PersenJumlah(suku),
            JenisHubungan.RataRata => (Cetak(suku.Sum(a => a.Nilai) / suku.Count, 2) + persen, $"({deret}) / {suku.Count}"),
            JenisHubungan.Kelipatan => (Cetak(suku[0].Nilai * h.Kali, 2), $"{kisi.Teks(h.Suku[0])} × {h.Kali}"),
            JenisHubungan.Pelengkap => (Cetak(100 - suku[0].Nilai, desimal), $"100 − {kisi.Teks(h.Suku[0])}"),
            JenisHubungan.Pertumbuhan when suku is [var kini, var lalu] && lalu.Nilai != 0 =>
                (Cetak((kini.Nilai - lalu.Nilai) / lalu.Nilai * 100, 2),
                    $"({Cetak(kini.Nilai, kini.Bacaan[0].Desimal)} − {Cetak(lalu.Nilai, lalu.Bacaan[0].Desimal)}) / "
                        + $"{Cetak(lalu.Nilai, lalu.Bacaan[0].Desimal)} × 100"),
            JenisHubungan.Bandingan or JenisHubungan.Perkalian => Berfaktor(kisi, h),
            JenisHubungan.Selisih => (Cetak(Selisih(kisi, h), desimal), $"{kisi.Teks(h.Suku[0])} − {kisi.Teks(h.Suku[1])}"),
            _ when h.Suku.Any(s => KisiAngka.Kurang(kisi.Teks(s))) => (Cetak(h.Suku.Sum(s => Bertanda(kisi, s)), desimal),
                string.Join(" + ", h.Suku.Take(SukuTercetak).Select(s => Cetak(Bertanda(kisi, s), desimal)))),
            _ => (Cetak(suku.Sum(a => a.Nilai), desimal), deret),
        };
    }

    private static decimal Bertanda(KisiAngka kisi, Titik t) =>
        kisi.Satu(t) is not { } a ? 0 : KisiAngka.Kurang(kisi.Teks(t)) ? -Math.Abs(a.Nilai) : a.Nilai;

    /// <summary>Decimals in which a percentage is told: one where the column prints one, else two.</summary>
    private static int Ketelitian(KisiAngka kisi, HubunganAngka h) =>
        kisi.Satu(h.Hasil) is { } a && kisi.Setara(h.Hasil.Kolom, a).Bacaan[0].Desimal == 1 ? 1 : 2;

    /// <summary>The calculation of a percentage; its result to two decimals where the finding tells one.</summary>
    internal static string Pembagian(AngkaTertulis r, AngkaTertulis d, int desimal) =>
        $"{Cetak(r.Nilai, r.Bacaan[0].Desimal)} / {Cetak(d.Nilai, d.Bacaan[0].Desimal)} × 100"
            + (desimal == 1 ? $" = {Cetak(r.Nilai / d.Nilai * 100, 2)}" : "");

    private static (string Hasil, string Hitungan) Berfaktor(KisiAngka kisi, HubunganAngka h)
    {
        var faktor = h.Tetapan is { } t ? (t.Bawah + t.Atas) / 2 : 1;
        var angka = h.Suku.Select(s => kisi.Satu(s)?.Nilai ?? 0).ToList();
        var nilai = faktor * (h.Jenis == JenisHubungan.Perkalian ? angka.Aggregate(1m, (a, b) =>
            a * b) : angka[1] == 0 ? 0 : angka[0] / angka[1]);
        var suku = h.Suku.Select(kisi.Teks).ToList();
        return (Cetak(nilai, Math.Max(0, kisi.Satu(h.Hasil)?.Bacaan[0].Desimal ?? 0)),
            string.Join(h.Jenis == JenisHubungan.Bandingan ? " / " : " × ", suku) + (faktor == 1 ? ""
                : $" × {Cetak(faktor, FaktorDesimal)}"));
    }

    private const int FaktorDesimal = 4;

    private static (string Hasil, string Hitungan) PersenJumlah(List<AngkaTertulis> suku)
    {
        var (r, d) = (suku.Take(suku.Count / 2).Sum(a => a.Nilai), suku.Skip(suku.Count / 2).Sum(a => a.Nilai));
        return (d == 0 ? "" : Cetak(r / d * 100, 2) + " %", $"{Cetak(r)} / {Cetak(d)} × 100");
    }

    private static decimal Selisih(KisiAngka kisi, HubunganAngka h) =>
        (kisi.Satu(h.Suku[0])?.Nilai ?? 0) - (kisi.Satu(h.Suku[1])?.Nilai ?? 0);

    /// <summary>Off by no more than one in the last printed place: rounded wrongly.</summary>
    private static bool Dekat(KisiAngka kisi, HubunganAngka h)
    {
        if (h.Jenis is JenisHubungan.Jumlah or JenisHubungan.Selisih or JenisHubungan.Pelengkap || kisi.Satu(h.Hasil) is not { } a
            || h.Pemulih(kisi, h.Hasil) is not { } seharusnya || a.Bacaan[0].Desimal <= 0)
        {
            return false;
        }

        var langkah = 1m;
        for (var i = 0; i < a.Bacaan[0].Desimal; i++)
        {
            langkah /= 10;
        }

        return a.Nilai >= seharusnya.Bawah - langkah && a.Nilai <= seharusnya.Atas + langkah;
    }

    /// <summary>The name of a row, short enough for a sentence.</summary>
    private static string Nama(BarisTerbaca b)
    {
        var nama = b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Count(char.IsLetter) >= 3) ?? b[0];
        return nama.Length <= NamaTerpanjang ? nama : nama[..NamaTerpanjang] + "…";
    }
}
