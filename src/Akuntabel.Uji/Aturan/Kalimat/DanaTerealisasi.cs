using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-009: what a text gives as the money that was granted is not the money that was spent of it, unless all of it was.</summary>
internal static class DanaTerealisasi
{
    private const decimal DanaTerkecil = 1_000_000;

    public static AturanUji Aturan { get; } = new(
        "KAL-009", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda, KelasTemuan.Jumlah],
        "Anggaran yang disebut teks bukan angka realisasinya sendiri bila serapannya yang tertulis bukan 100 %.",
        "Aritmetika",
        "\"Dana APBD sebesar Rp8.500.000.000. APBD terealisasi Rp8.500.000.000 atau 85,00 %\": pagunya Rp10.000.000.000.",
        Periksa);

    private static readonly PolaTeks PolaDana = Bunyi.Pola(@"\b(dana|pendanaan|anggaran|pagu|alokasi|dianggarkan|dialokasikan)\b");
    private static readonly PolaTeks PolaBelanja = Bunyi.Pola(@"\b(\w*realisasi\w*|\w*serap\w*|digunakan|dibelanjakan|pengeluaran|sisa|"
        + @"silpa)\b");
    private static readonly PolaTeks PolaAtau = Bunyi.Pola(@"^\W*((atau|yaitu|yakni|setara)\s+(sebesar\s+|sekitar\s+)?)?$");
    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"^\W*dari\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => NaskahDipahami.Dari(d).Semua
        .Where(k => k.Isi.Any(x => x.Angka.Rupiah)).GroupBy(k => k.Paragraf.Indeks).SelectMany(g => Paragraf(d, [.. g]));

    private static IEnumerable<Temuan?> Paragraf(PemahamanDokumen d, List<KalimatDipahami> semua)
    {
        for (var j = 0; j < semua.Count; j++)
        {
            foreach (var (r, z) in Terserap(semua[j]))
            {
                if (Seimbang(semua, r, z))
                {
                    yield return null;
                    continue;
                }

                var pagu = semua.Take(j + 1).Select(k => (Kalimat: k, Isi: k.Isi.FirstOrDefault(a => Pagu(k, a, r, k == semua[j]))))
                    .FirstOrDefault(x => x.Isi is not null);
                foreach (var t in pagu.Isi is { } a ? Temukan(d, pagu.Kalimat, a, r, z) : [null])
                {
                    yield return t;
                }
            }
        }
    }

    /// <summary>Amounts that a sentence says were spent, with what they are in per cent where that is not all.</summary>
    private static IEnumerable<(AngkaTertulis Realisasi, AngkaTertulis Persen)> Terserap(KalimatDipahami k) =>
        k.Isi.Zip(k.Isi.Skip(1)).Where(p =>
            p.First is { Besaran: BesaranKalimat.Realisasi, Angka: { Rupiah: true, Nilai: >= DanaTerkecil } }
            && p.Second is { Angka: { Persen: true, Nilai: > 0 and (< 99.5m or > 100.5m) } z } && PolaAtau.IsMatch(p.Second.Depan)
            && !PolaBagian.IsMatch(k.Teks[z.Akhir..])).Select(p => (p.First.Angka, p.Second.Angka));

    /// <summary>Another amount of the paragraph is what the percentage was taken of.</summary>
    private static bool Seimbang(List<KalimatDipahami> semua, AngkaTertulis r, AngkaTertulis z) => semua.SelectMany(k => k.Isi).Any(x =>
        x.Angka is { Rupiah: true, Nilai: > 0 } p && p.Nilai != r.Nilai
        && z.Bacaan.Any(b => b.Selang.Bertemu(Selang.Tepat(r.Nilai / p.Nilai * 100))));

    private static bool Pagu(KalimatDipahami k, PernyataanKalimat a, AngkaTertulis r, bool sama) =>
        a.Besaran is BesaranKalimat.Pagu or BesaranKalimat.Lain && a.Angka.Rupiah && a.Angka.Nilai == r.Nilai
        && (!sama || a.Angka.Akhir <= r.Awal) && PolaDana.IsMatch(k.Teks[..a.Angka.Awal])
        && !PolaBelanja.IsMatch(k.Teks[..a.Angka.Awal]);

    private static IEnumerable<Temuan?> Temukan(PemahamanDokumen d, KalimatDipahami k, PernyataanKalimat a, AngkaTertulis r,
        AngkaTertulis z)
    {
        var (teks, sel) = (a.Angka.Teks.Trim(), DariTabel(d, r, z));
        var benar = sel is { } s ? Cetak(s.Angka.Nilai) : $"angka yang {z.Teks.Trim()}-nya {r.Teks.Trim()}";
        yield return Aturan.Temukan(
            k.Tempat(a.Angka), a.Angka.Teks, benar, $"{r.Teks.Trim()} / {teks} × 100 = 100 % ≠ {z.Teks.Trim()}",
            $"Teks menyebut dana {teks}, sedangkan angka itu juga realisasinya, yang tertulis {z.Teks.Trim()} dari anggarannya"
            + (sel is { } y ? $"; tabel {y.Tempat.Tabel} memuat anggaran {benar}." : ".")) with
        { Terkait = sel is { } x ? [x.Tempat] : [] };
        if (sel is { } p && Jumlah(k, a) is { } n)
        {
            var jumlah = Cetak(n.Nilai - a.Angka.Nilai + p.Angka.Nilai);
            yield return Aturan.Temukan(
                k.Tempat(n), n.Teks, jumlah, $"{Cetak(n.Nilai)} − {Cetak(a.Angka.Nilai)} + {benar}",
                $"Tertulis {n.Teks.Trim()}, jumlah yang memakai {teks}; dengan anggaran {benar} jumlahnya {jumlah}.") with
            { Terkait = [k.Tempat(a.Angka), p.Tempat] };
        }
    }

    /// <summary>The figure before it that is the sum of it and the amounts behind.</summary>
    private static AngkaTertulis? Jumlah(KalimatDipahami k, PernyataanKalimat a)
    {
        var uang = k.Isi.Where(x => x.Angka.Rupiah).Select(x => x.Angka).ToList();
        var bagian = Enumerable.Range(2, Math.Max(0, uang.Count - 2)).Select(n => uang.Skip(1).Take(n).ToList())
            .FirstOrDefault(b => b.Sum(x => x.Nilai) == uang[0].Nilai);
        return bagian?.Contains(a.Angka) is true ? uang[0] : null;
    }

    /// <summary>The budget beside the amount in a row of a table, of which it is that percentage.</summary>
    private static (AngkaTertulis Angka, TempatTemuan Tempat)? DariTabel(PemahamanDokumen d, AngkaTertulis r, AngkaTertulis z)
    {
        foreach (var (t, i) in d.DaftarTabel.SelectMany(t => Enumerable.Range(0, t.Isi.Count).Select(i => (t, i))))
        {
            var sel = t.Isi[i].Sel.Select((s, n) => (Kolom: n, Angka: DariSel(s.Teks))).Where(s => s.Angka is [{ Persen: false }])
                .Select(s => (s.Kolom, Angka: s.Angka[0])).ToList();
            var pagu = sel.Exists(s => s.Angka.Nilai == r.Nilai) ? sel.Find(s => s.Angka.Nilai > r.Nilai
                && z.Bacaan.Any(b => b.Selang.Bertemu(Selang.Tepat(r.Nilai / s.Angka.Nilai * 100)))) : default;
            if (pagu.Angka is not null)
            {
                return (pagu.Angka, t.Tempat(i, pagu.Kolom));
            }
        }

        return null;
    }
}
