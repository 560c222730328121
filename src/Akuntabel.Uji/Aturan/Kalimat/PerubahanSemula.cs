using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>A step whose two figures stand in other sentences of the paragraph: "semula A … menjadi B. … berkurang X", "mencapai B.
/// Dibandingkan … A,
/// naik X".</summary>
internal static class PerubahanSemula
{
    private static readonly PolaTeks PolaSemula = Bunyi.Pola(@"\b(semula|awal(nya)?|murni|sebelum\s+(perubahan|refocusing|revisi|"
        + @"pergeseran))\b[^;]{0,60}$");
    private static readonly PolaTeks PolaMenjadi = Bunyi.Pola(@"\b(menjadi|setelah\s+(perubahan|refocusing|revisi|"
        + @"pergeseran))\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\b(dibanding(kan|i)?|terhadap|daripada)\b[^;]{0,90}$");
    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|pagu|dana|belanja|alokasi|dipa|dpa|target)\b");

    private sealed record Letak(KalimatDipahami Kalimat, PernyataanKalimat Isi);

    public static IEnumerable<Temuan?> Periksa(AturanUji aturan, PemahamanDokumen d) => NaskahDipahami.Dari(d).Semua
        .GroupBy(k => k.Paragraf, ReferenceEqualityComparer.Instance).Select(g => g.ToList())
        .Where(p => p.Exists(k => k.Isi.Any(x => x.Besaran == BesaranKalimat.Perubahan)))
        .SelectMany(p => Semula(aturan, p).Concat(Dibanding(aturan, p)));

    private static IEnumerable<Temuan?> Semula(AturanUji aturan, List<KalimatDipahami> p)
    {
        Letak? semula = null, menjadi = null;
        foreach (var (k, x) in p.SelectMany(k => k.Isi.Select(x => (k, x))).Where(y => y.x is { Banding: Banding.Sama,
            Angka.Penyebut: null }))
        {
            if (!x.Angka.Persen && PolaMenjadi.IsMatch(x.Depan) && semula is not null && x.Angka.Satuan == semula.Isi.Angka.Satuan)
            {
                menjadi = new Letak(k, x);
            }
            else if (!x.Angka.Persen && PolaSemula.IsMatch(x.Depan) && x.Angka.Nilai > 0)
            {
                (semula, menjadi) = (new Letak(k, x), null);
            }
            else if (semula is not null && menjadi is not null && x.Besaran == BesaranKalimat.Perubahan && !Sekalimat(k, semula, menjadi)
                && (x.Angka.Persen || x.Angka.Satuan == semula.Isi.Angka.Satuan) && Sehal(k, semula, menjadi))
            {
                yield return Satu(aturan, p, new Letak(k, x), semula.Isi.Angka, menjadi);
            }
        }
    }

    private static bool Sekalimat(KalimatDipahami k, Letak semula, Letak menjadi) => semula.Kalimat == k && menjadi.Kalimat == k;

    /// <summary>In the sentence of the later figure, or without a figure of its own and about money as the earlier one.</summary>
    private static bool Sehal(KalimatDipahami k, Letak semula, Letak menjadi) => menjadi.Kalimat == k
        || (k.Isi.All(x => x.Angka.Persen || x.Besaran == BesaranKalimat.Perubahan) && PolaUang.IsMatch(k.Teks)
            && PolaUang.Matches(k.Teks).Any(m => PolaUang.Matches(semula.Kalimat.Teks).Any(n => Bunyi.Rapat(n.Value) == Bunyi.Rapat(
                m.Value))));

    private static Temuan? Satu(AturanUji aturan, List<KalimatDipahami> p, Letak x, AngkaTertulis a, Letak menjadi)
    {
        var b = menjadi.Isi.Angka;
        if (PembacaPerubahan.Kata(x.Isi.Depan) is not var (kata, naik) || a.Nilai == b.Nilai)
        {
            return null;
        }

        if (!PerubahanKalimat.Cocok(a, b, x.Isi.Angka))
        {
            return Lain(p, x.Isi.Angka, a) ? null : Selisih(aturan, x, a, b);
        }

        return naik is null || naik == b.Nilai > a.Nilai ? null : aturan.Temukan(
            x.Kalimat.Tempat(x.Isi.Angka), kata, naik is true ? "turun" : "naik", $"{a.Teks.Trim()} menjadi {b.Teks.Trim()}",
            $"Tertulis \"{kata}\" {x.Isi.Angka.Teks.Trim()}, sedangkan {a.Teks.Trim()} menjadi {b.Teks.Trim()} adalah "
                + $"{(naik is true ? "penurunan" : "kenaikan")}.");
    }

    /// <summary>Whether two other figures of the paragraph have this step between them.</summary>
    private static bool Lain(List<KalimatDipahami> p, AngkaTertulis x, AngkaTertulis contoh)
    {
        var semua = p.SelectMany(k => k.Isi).Select(y => y.Angka).Where(y => y.Satuan == contoh.Satuan && y.Penyebut is null && y.Nilai > 0
            && y.Nilai != x.Nilai).TakeLast(10).ToList();
        return semua.Exists(a => semua.Exists(b => a.Nilai != b.Nilai && PerubahanKalimat.Cocok(a, b, x)));
    }

    private static Temuan Selisih(AturanUji aturan, Letak x, AngkaTertulis a, AngkaTertulis b)
    {
        var (tertulis, nisbah) = (x.Isi.Angka, x.Isi.Angka.Persen && !a.Persen);
        var (beda, desimal) = (Math.Abs(b.Nilai - a.Nilai), Math.Max(0, Math.Max(a.Bacaan[0].Desimal, b.Bacaan[0].Desimal)));
        var hasil = nisbah ? Cetak(beda / a.Nilai * 100, 2) + " %" : (a.Rupiah ? "Rp" : "") + Cetak(beda, desimal);
        return aturan.Temukan(
            x.Kalimat.Tempat(tertulis), tertulis.Teks, hasil, $"{Cetak(b.Nilai, desimal)} − {Cetak(a.Nilai, desimal)}"
                + (nisbah ? $" = {Cetak(beda, desimal)}; terhadap {Cetak(a.Nilai, desimal)}" : ""),
            $"Tertulis perubahan {tertulis.Teks.Trim()}, sedangkan dari {a.Teks.Trim()} ke {b.Teks.Trim()} adalah {hasil}.");
    }

    /// <summary>A step that no figure before has, and that is one slip of the pen away from the step of one of them.</summary>
    private static IEnumerable<Temuan?> Dibanding(AturanUji aturan, List<KalimatDipahami> p)
    {
        for (var i = 1; i < p.Count; i++)
        {
            if (p[i].Isi is not [{ Angka.Penyebut: null } lalu, { Besaran: BesaranKalimat.Perubahan, Banding: Banding.Sama,
                Angka.Penyebut: null } besar]
                || lalu.Besaran == BesaranKalimat.Perubahan || !PolaBanding.IsMatch(p[i].Teks[..lalu.Angka.Awal]) || !Sesatuan(
                    lalu.Angka, besar.Angka))
            {
                continue;
            }

            var kini = p.Take(i).SelectMany(k => k.Isi).Where(x => x.Angka.Satuan == lalu.Angka.Satuan && x.Angka.Penyebut is null
                && x.Besaran != BesaranKalimat.Perubahan).Select(x => x.Angka).ToList();
            var salah = kini.FindAll(x => PembandingAngka.SalahKetik(besar.Angka, Beda(x, lalu.Angka)));
            yield return salah is not [var b] || kini.Exists(x => PerubahanKalimat.Cocok(lalu.Angka, x, besar.Angka)) ? null
                : Selisih(aturan, new Letak(p[i], besar), lalu.Angka, b);
        }
    }

    private static bool Sesatuan(AngkaTertulis a, AngkaTertulis x) => x.Satuan == a.Satuan || (a.Persen && x.Satuan is "poin" or "point");

    private static AngkaTertulis Beda(AngkaTertulis a, AngkaTertulis b) => a with
    {
        Bacaan = [new BacaanAngka(Math.Abs(a.Nilai - b.Nilai), Math.Max(a.Bacaan[0].Desimal, b.Bacaan[0].Desimal))],
    };
}
