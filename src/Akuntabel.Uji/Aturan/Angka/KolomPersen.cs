using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>Columns of percentages with the pair of columns from which most of their rows follow.</summary>
internal static class KolomPersen
{
    private const int CalonTerbanyak = 8;
    private const int BarisContoh = 300;

    private static readonly PolaTeks PolaDasar = Bunyi.Pola(@"\b(target|rencana|pagu|anggaran|alokasi)\b");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\b(realisasi|penyerapan|serapan)\b");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"(lalu|sebelum(nya)?|akhir|renstra|rpjmd|jangka menengah|nasional|kumulatif)");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b(19|20)\d\d\b");

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Lajur(int Dasar, int Realisasi);

    private readonly record struct Kasus(int Baris, AngkaTertulis Persen, AngkaTertulis Realisasi, AngkaTertulis Dasar, bool Cocok, bool Bulat);

    public static IEnumerable<HubunganAngka> Cari(KisiAngka kisi)
    {
        for (var p = 0; p < kisi.Lebar; p++)
        {
            if (kisi.Peran[p] != PeranKolom.Persen || !kisi.Berangka(p))
            {
                continue;
            }

            foreach (var h in SatuKolom(kisi, p))
            {
                yield return h;
            }
        }
    }

    private static IEnumerable<HubunganAngka> SatuKolom(KisiAngka kisi, int p)
    {
        var calon = DaftarLajur(kisi, p).ToList();
        if (calon.Count == 0)
        {
            yield break;
        }

        var lajur = calon.MaxBy(l => Skor(DaftarKasus(kisi, l, p, BarisContoh)));
        var kasus = DaftarKasus(kisi, lajur, p, kisi.Tinggi).ToList();
        var (benar, salah) = (kasus.Count(k => k.Cocok), kasus.Count(k => !k.Cocok));
        var dipahami = benar > 0 ? benar >= salah : kasus.Count == 1 && calon.Count == 1;
        foreach (var k in kasus.Where(k => k.Cocok || dipahami))
        {
            if (k.Cocok || !Lain(kisi, k, p))
            {
                yield return new HubunganAngka(
                    JenisHubungan.Persen, new Titik(k.Baris, p), [new(k.Baris, lajur.Realisasi), new(k.Baris, lajur.Dasar)], k.Cocok,
                    () => Nisbah.Temukan(PersentaseBaris.Aturan, kisi.Tabel.Tempat(k.Baris, p), k.Persen, k.Realisasi, k.Dasar));
            }
        }
    }

    /// <summary>Pairs of a base and a realisation to the left, the nearest first; a heading that names a year takes none of another year.</summary>
    private static IEnumerable<Lajur> DaftarLajur(KisiAngka kisi, int p)
    {
        var kiri = Enumerable.Range(0, p).Reverse().Where(k => kisi.Peran[k] != PeranKolom.Nomor && SatuTahun(kisi, k, p)).ToList();
        var lain = PolaLain.IsMatch(kisi.Tabel.Kepala[p]);
        var dasar = kiri.Where(k => (!lain || PolaLain.IsMatch(kisi.Tabel.Kepala[k])) && PolaDasar.IsMatch(kisi.Tabel.Kepala[k]) && kisi.Peran[k] is not PeranKolom.Realisasi && (kisi.Peran[k] is not PeranKolom.Persen || PolaDasar.IsMatch(Ujung(kisi, k)))).Take(CalonTerbanyak);
        var realisasi = kiri.Where(k => PolaRealisasi.IsMatch(kisi.Tabel.Kepala[k]) && kisi.Peran[k] is not (PeranKolom.Target or PeranKolom.Pagu) && (kisi.Peran[k] is not PeranKolom.Persen || PolaRealisasi.IsMatch(Ujung(kisi, k)))).Take(CalonTerbanyak).ToList();
        return from d in dasar from r in realisasi where d != r select new Lajur(d, r);
    }

    private static string Ujung(KisiAngka kisi, int k) => kisi.Tabel.Kepala[k].Split(" › ")[^1];

    private static bool SatuTahun(KisiAngka kisi, int k, int p)
    {
        var tahun = PolaTahun.Match(kisi.Tabel.Kepala[p]).Value;
        return tahun.Length == 0 || (PolaTahun.Match(kisi.Tabel.Kepala[k]).Value is var t && (t.Length == 0 || t == tahun));
    }

    /// <summary>Rows that agree count; one that is 100 for 100 says little.</summary>
    private static int Skor(IEnumerable<Kasus> kasus) => kasus.Sum(k => k.Cocok ? (k.Bulat ? 2 : 5) : -3);

    private static IEnumerable<Kasus> DaftarKasus(KisiAngka kisi, Lajur l, int p, int sampai)
    {
        for (var i = 0; i < Math.Min(sampai, kisi.Tinggi); i++)
        {
            if (kisi.Satu(i, p) is not { Satuan: "" or "%" } persen || RataRata(kisi.Tabel.Isi[i]))
            {
                continue;
            }

            var pasangan = Pasangan(kisi[i, l.Dasar], kisi[i, l.Realisasi]).ToList();
            if (pasangan.Count > 0)
            {
                var kinerja = kisi.Peran[l.Dasar] != PeranKolom.Pagu;
                var cocok = pasangan.Exists(x => Nisbah.Cocok(x.Realisasi, x.Dasar, persen, kinerja)) || (kisi.Jumlah[i] >= 0 && SamaRata(kisi, i, p, persen));
                yield return new Kasus(i, persen, pasangan[0].Realisasi, pasangan[0].Dasar, cocok, persen.Nilai is 0 or 100);
            }
        }
    }

    private static bool RataRata(BarisTerbaca b) => b.Sel.Any(s => s.Teks.Length > 0 && Bunyi.RataRata(s.Teks));

    /// <summary>In the row of a total the mean of the percentages above is another honest reading.</summary>
    private static bool SamaRata(KisiAngka kisi, int i, int p, AngkaTertulis persen)
    {
        if (i + 1 < kisi.Tinggi)
        {
            return false;
        }

        var suku = Enumerable.Range(0, kisi.Tinggi).Where(j => kisi.Jumlah[j] < 0).Select(j => kisi.Satu(j, p)?.Bacaan[0].Selang).OfType<Selang>().ToList();
        return suku.Count >= 2 && persen.Bacaan.Any(b => b.Selang.Bertemu(suku.Aggregate((a, c) => a + c).Kali(1m / suku.Count)));
    }

    /// <summary>Figures of the same unit, one from each cell.</summary>
    private static IEnumerable<(AngkaTertulis Realisasi, AngkaTertulis Dasar)> Pasangan(IReadOnlyList<AngkaTertulis> dasar, IReadOnlyList<AngkaTertulis> realisasi) =>
        from d in dasar.Take(4)
        from r in realisasi.Take(4)
        where d.Penyebut is null && r.Penyebut is null && Serupa(d.Satuan, r.Satuan) && d.Nilai > 0 && r.Nilai >= 0
        select (r, d);

    private static bool Serupa(string a, string b) => a == b || (a.Length == 0 && b is "Rp" or "%") || (b.Length == 0 && a is "Rp" or "%") || (a.Length > 0 && b.Length > 0 && a is not ("%" or "Rp") && b is not ("%" or "Rp"));

    /// <summary>Whether the percentage follows from two other figures of the row, such as the target of the last year.</summary>
    private static bool Lain(KisiAngka kisi, Kasus k, int p)
    {
        if (k.Bulat)
        {
            return false;
        }

        var angka = Enumerable.Range(0, kisi.Lebar).Where(c => c != p && kisi.Peran[c] is not (PeranKolom.Nomor or PeranKolom.Persen)).Select(c => kisi.Satu(k.Baris, c)).OfType<AngkaTertulis>().Where(a => a.Nilai > 0).Take(CalonTerbanyak).ToList();
        return (from a in angka from b in angka where a.Awal != b.Awal || a.Teks != b.Teks where Nisbah.Cocok(a, b, k.Persen, kinerja: false) select a).Any();
    }
}
