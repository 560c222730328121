using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-006: a table has as many rows as the sentence that introduces it says, and no shorter list of the same things stands elsewhere.</summary>
internal static class BanyakBaris
{
    public static AturanUji Aturan { get; } = new(
        "DAF-006", TingkatTemuan.Minor, [KelasTemuan.BanyakBaris],
        "Banyaknya hal yang disebut kalimat pengantar sama dengan baris tabelnya, dan sama di semua tempat.",
        "Konsistensi dokumen",
        "\"5 (lima) program sebagai berikut\", di tempat lain \"6 program\" dengan tabel yang memuat kelima program itu dan satu lagi.",
        Periksa);

    private const int BarisTersedikit = 3;
    private static readonly PolaTeks PolaPengantar = Bunyi.Pola(@"\b(berikut|yaitu|yakni|tabel)\b");

    // the row of the province or the nation below its regions
    private static readonly PolaTeks PolaInduk = Bunyi.Pola(@"^\W*(provinsi|nasional|indonesia|pemerintah pusat)\b");

    // "5 program yang menunjang sasaran" is a part of the programmes
    private static readonly PolaTeks PolaSeluruhnya = Bunyi.Pola(@"^\s*([,.:;]|dengan masing|dan\b|sebagai berikut|berikut|yaitu|yakni|adalah|$)");

    private sealed record Daftar(BanyakTersebut Tersebut, bool Seluruhnya, string Benda, IReadOnlyList<string> Nama, TabelTerbaca Tabel,
        TempatTemuan Tempat);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = d.DaftarTabel.Select(t => Baca(d, t)).OfType<Daftar>().ToList();
        foreach (var x in semua)
        {
            yield return x.Nama.Count == x.Tersebut.Banyak ? null : Aturan.Temukan(
                x.Tempat, x.Tersebut.Tertulis, $"{x.Nama.Count}", $"{x.Tersebut.Banyak} ≠ {x.Nama.Count} baris", $"Disebut {x.Tersebut.Banyak} {x.Benda}, tetapi tabelnya memuat {x.Nama.Count}.") with { Terkait = [x.Tabel.TempatKepala] };
        }

        foreach (var t in d.DaftarTabel)
        {
            yield return Berdua(d, t);
        }

        foreach (var g in semua.Where(x => x.Seluruhnya && x.Nama.Count == x.Tersebut.Banyak).GroupBy(x => x.Benda))
        {
            var lengkap = g.MaxBy(x => x.Nama.Count);
            foreach (var x in g)
            {
                yield return lengkap is null || x.Nama.Count == lengkap.Nama.Count || x.Nama.Except(lengkap.Nama).Any() ? null
                    : Kurang(x, lengkap);
            }
        }
    }

    /// <summary>"Memuat 4 sasaran dan 11 indikator, sebagai berikut:" above a table that has both: the one that fits shows that it is
    /// meant.</summary>
    private static Temuan? Berdua(PemahamanDokumen d, TabelTerbaca t)
    {
        var p = Enumerable.Range(1, 2).Select(i => t.Indeks >= i ? d.Blok[t.Indeks - i] as ParagrafTerbaca : null)
            .FirstOrDefault(p => p is not null && !p.Teks.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase));
        if (p is null || p.Jenis == JenisParagraf.Judul || !PolaAkhir.IsMatch(p.Teks))
        {
            return null;
        }

        var awal = p.Teks.LastIndexOf(". ", StringComparison.Ordinal) + 1;
        var semua = BanyakTersebut.Semua(p.Teks[awal..]).Select(b => (Sebut: b, Isi: Isi(t, b.Benda.Split(' ')[0]))).ToList();
        return semua is not [{ Isi: { } a } x, { Isi: { } b } y] || a == x.Sebut.Banyak == (b == y.Sebut.Banyak) ? null
            : (a == x.Sebut.Banyak ? y : x) is { Isi: { } n } salah ? Aturan.Temukan(
                p.Tempat(awal + salah.Sebut.Awal), salah.Sebut.Tertulis, $"{n}", $"{salah.Sebut.Banyak} ≠ {n} baris",
                $"Disebut {salah.Sebut.Banyak} {salah.Sebut.Benda.Split(' ')[0]}, tetapi tabelnya memuat "
                    + $"{n}.") with { Terkait = [t.TempatKepala] } : null;
    }

    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"\b(berikut(\s+ini)?|yaitu|yakni)\s*[:.]?\s*$");

    /// <summary>How many different things stand in the only column that is called so.</summary>
    private static int? Isi(TabelTerbaca t, string benda) => Enumerable.Range(0, t.Kepala.Count).Where(k =>
        Bunyi.Kata(t.Kepala[k]) is [var kata, ..] && kata == benda).ToList() is [var satu]
            ? t.Isi.Where(b => !b.Sel.Any(s => Bunyi.Jumlah(s.Teks))).Select(b => Bunyi.Rapat(b[satu])).Where(n => n.Length > 0).Distinct()
                .Count() : null;

    private static Temuan Kurang(Daftar x, Daftar lengkap) =>
        Aturan.Temukan(
            x.Tempat, x.Tersebut.Tertulis, $"{lengkap.Nama.Count} {x.Benda}", $"{x.Nama.Count} dari {lengkap.Nama.Count} {x.Benda}",
            $"Disebut {x.Tersebut.Banyak} {x.Benda}; di tempat lain {lengkap.Tersebut.Banyak}, dengan tabel yang memuat semuanya dan {lengkap.Nama.Count - x.Nama.Count} lagi.") with
        { Terkait = [lengkap.Tempat, x.Tabel.TempatKepala, lengkap.Tabel.TempatKepala] };

    /// <summary>A numbered table whose heading names what the sentence above it counts.</summary>
    private static Daftar? Baca(PemahamanDokumen d, TabelTerbaca t)
    {
        var nama = Nama(t);
        var pengantar = Enumerable.Range(1, 2).Select(i => t.Indeks >= i ? d.Blok[t.Indeks - i] as ParagrafTerbaca
            : null).FirstOrDefault(p => p is not null && !p.Teks.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase));
        if (nama.Count < BarisTersedikit || pengantar is null || pengantar.Jenis == JenisParagraf.Judul
            || (t.Indeks + 1 < d.Blok.Count && d.Blok[t.Indeks + 1] is TabelTerbaca))
        {
            return null;
        }

        var awal = pengantar.Teks.LastIndexOf(". ", StringComparison.Ordinal) + 1;
        var kalimat = pengantar.Teks[awal..];
        var kata = Bunyi.Kata(t.Kepala[1]).ToHashSet(StringComparer.Ordinal);
        var disebut = BanyakTersebut.Semua(kalimat).Where(b => kata.Contains(b.Benda.Split(' ')[0])).ToList();
        return disebut is [var satu] && PolaPengantar.IsMatch(kalimat[satu.Awal..])
            ? new Daftar(satu, PolaSeluruhnya.IsMatch(kalimat[(satu.Akhir + satu.Benda.Split(' ')[0].Length)..]),
                satu.Benda.Split(' ')[0], nama, t, pengantar.Tempat(awal + satu.Awal)) : null;
    }

    /// <summary>The names in the second column of a table whose rows are numbered 1, 2, 3 … without exception but a total.</summary>
    private static List<string> Nama(TabelTerbaca t)
    {
        var hasil = new List<string>();
        foreach (var (b, i) in t.Isi.Select((b, i) => (b, i)))
        {
            if (b.Sel.Take(2).Any(s => Bunyi.Jumlah(s.Teks)) || PolaInduk.IsMatch(b[1]))
            {
                continue;
            }

            if (ButirBernomorTertulis.Dari(t, i) is not { } butir || butir.Nomor != hasil.Count + 1)
            {
                return [];
            }

            hasil.Add(Bunyi.Rapat(butir.Isi) is var r && r.StartsWith("program", StringComparison.Ordinal) ? r[7..] : r);
        }

        return t.Kepala.Count > 1 ? hasil : [];
    }
}
