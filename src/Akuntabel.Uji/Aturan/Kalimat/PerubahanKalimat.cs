using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-005: a stated rise or fall is the difference of its two figures, in points or in per cent of the first, not their
/// ratio.</summary>
internal static class PerubahanKalimat
{
    public static AturanUji Aturan { get; } = new(
        "KAL-005", TingkatTemuan.Material, [KelasTemuan.Selisih, KelasTemuan.Persentase],
        "Kenaikan, penurunan atau selisih yang tertulis sesuai dengan kedua angka dalam kalimatnya.",
        "Aritmetika",
        "\"150 kelompok menjadi 180 kelompok, peningkatan sebesar 120 %\" seharusnya 20 %.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => NaskahDipahami.Dari(d).Semua is var semua
        ? semua.SelectMany(Kalimat).Concat(semua.Zip(semua.Skip(1), Menyambung)).Concat(PerubahanSemula.Periksa(Aturan, d)) : [];

    private static IEnumerable<Temuan?> Kalimat(KalimatDipahami k)
    {
        var semua = PembacaPerubahan.Baca(k).ToList();
        return semua.Count > 0 ? semua.SelectMany(p => Berdua(k, p))
            : PembacaPerubahan.ArahSaja(k) is var (lalu, kini, naik, kata, letak) ? [Arah(k, lalu.Angka, kini.Angka, naik, kata, letak)]
                : [];
    }

    /// <summary>A step that is wrong may have the wrong direction, too.</summary>
    private static IEnumerable<Temuan?> Berdua(KalimatDipahami k, PerubahanTertulis p)
    {
        var hasil = Periksa(k, p);
        yield return hasil;
        if (hasil is not null && hasil.Tertulis != p.Kata && p.Lalu.Tahun is { } a && p.Kini.Tahun is { } b && a != b
            && p.Naik is { } naik && p.Lalu.Angka.Nilai != p.Kini.Angka.Nilai && naik != p.Kini.Angka.Nilai > p.Lalu.Angka.Nilai)
        {
            yield return SalahArah(k, p);
        }
    }

    /// <summary>"Tahun 2021 sebesar 281 orang, pada tahun 2022 menurun menjadi 285 orang": two years, one direction, no step.</summary>
    private static Temuan? Arah(KalimatDipahami k, AngkaTertulis lalu, AngkaTertulis kini, bool naik, string kata, int letak)
    {
        if (lalu.Nilai == kini.Nilai || naik == kini.Nilai > lalu.Nilai)
        {
            return null;
        }

        var benar = naik ? "menurun" : "meningkat";
        var (a, b) = (lalu.Teks.Trim(), kini.Teks.Trim());
        return Aturan.Temukan(k.Paragraf.Tempat(k.Kalimat.Awal + letak), kata, benar, $"{a} menjadi {b}",
            $"Tertulis \"{kata}\", sedangkan {a} menjadi {b} adalah {benar}.");
    }

    private static Temuan? Periksa(KalimatDipahami k, PerubahanTertulis p)
    {
        var (a, b, x) = (p.Lalu.Angka, p.Kini.Angka, p.Besar.Angka);
        var poin = x.Satuan is "poin" or "point" or "points";
        var sebanding = x.Persen || poin || x.Satuan == a.Satuan || x.Satuan.Length == 0
            || (x.Satuan.Length > 3 && a.Satuan.Length > 3 && x.Satuan[..4] == a.Satuan[..4]);
        if (!sebanding || x.Penyebut is not null || a.Nilai == 0 || Cocok(a, b, x))
        {
            return p.Naik is { } naik && sebanding && p.Lalu.Tahun != p.Kini.Tahun && a.Nilai != b.Nilai
                && naik != b.Nilai > a.Nilai ? SalahArah(k, p) : null;
        }

        var nisbah = x.Persen && !a.Persen;
        var desimal = Math.Max(a.Bacaan[0].Desimal, b.Bacaan[0].Desimal);
        var beda = Math.Abs(b.Nilai - a.Nilai);
        var hasil = nisbah ? Cetak(beda / a.Nilai * 100, 2) + " %" : (a.Rupiah ? "Rp" : "") + Cetak(beda, desimal) + (a.Persen ? " %" : "");
        var rasio = x.Persen && x.Bacaan.Any(z => b.Bacaan.Any(n =>
            a.Bacaan.Any(m => n.SelangCacah.Bagi(m.SelangCacah)?.Kali(100).Bertemu(z.Selang) is true)));
        var sebab = rasio ? $"{x.Teks.Trim()} adalah perbandingan {b.Teks.Trim()} terhadap {a.Teks.Trim()}, bukan {Nama(p)}nya"
            : $"{Nama(p)} dari {a.Teks.Trim()} ke {b.Teks.Trim()} adalah {hasil}";
        return Aturan.Temukan(
            k.Tempat(x), x.Teks, hasil, nisbah
                ? $"({Cetak(b.Nilai, desimal)} − {Cetak(a.Nilai, desimal)}) / {Cetak(a.Nilai, desimal)} × 100"
                : $"{Cetak(b.Nilai, desimal)} − {Cetak(a.Nilai, desimal)}",
            $"Tertulis {Nama(p)} {x.Teks.Trim()}, sedangkan {sebab}.");
    }

    private static readonly PolaTeks PolaDibanding = Bunyi.Pola(@"\b(dibanding(kan|i)?|terhadap|"
        + @"daripada)\b[^0-9;]{0,60}(\s(tahun\s+)?20[0-9]{2})?"
        + @"[^0-9;]{0,40}$");

    /// <summary>"Realisasi tahun ini B. Dibandingkan tahun lalu sebesar A, naik X %": the later figure stands in the sentence
    /// before.</summary>
    private static Temuan? Menyambung(KalimatDipahami dahulu, KalimatDipahami k)
    {
        if (!ReferenceEquals(dahulu.Paragraf, k.Paragraf) || k.Isi is not [{ Angka: { Penyebut: null, Persen: false } a } lalu,
            { Besaran: BesaranKalimat.Perubahan, Angka.Persen: true, Banding: Banding.Sama } besar] || a.Nilai == 0
            || !PolaDibanding.IsMatch(k.Teks[..a.Awal]) || lalu.Besaran is BesaranKalimat.Target or BesaranKalimat.Pagu)
        {
            return null;
        }

        var kini = dahulu.Isi.Where(x => x.Angka.Satuan == a.Satuan && x.Angka.Rupiah == a.Rupiah && x.Angka.Penyebut is null).ToList();
        if (kini.FindAll(x => x is { Besaran: BesaranKalimat.Realisasi or BesaranKalimat.Capaian, Banding: Banding.Sama }) is not [var satu]
            || kini.Exists(x => Cocok(a, x.Angka, besar.Angka)))
        {
            return null;
        }

        var (b, desimal) = (satu.Angka, besar.Angka.Bacaan[0].Desimal == 1 ? 1 : 2);
        var hasil = Cetak(Math.Abs(b.Nilai - a.Nilai) / a.Nilai * 100, desimal) + " %";
        return Aturan.Temukan(
            k.Tempat(besar.Angka), besar.Angka.Teks, hasil, $"({b.Teks.Trim()} − {a.Teks.Trim()}) / {a.Teks.Trim()} × 100",
            $"Tertulis perubahan {besar.Angka.Teks.Trim()}, sedangkan dari {a.Teks.Trim()} ke {b.Teks.Trim()} adalah {hasil}.") with
        { Terkait = [dahulu.Tempat(b)] };
    }

    private static string Nama(PerubahanTertulis p) => p.Naik switch { true => "kenaikan", false => "penurunan", _ => "selisih" };

    private static Temuan SalahArah(KalimatDipahami k, PerubahanTertulis p)
    {
        var (lalu, kini, benar) = (p.Lalu.Angka.Teks.Trim(), p.Kini.Angka.Teks.Trim(), p.Naik is true ? "menurun" : "meningkat");
        return Aturan.Temukan(k.Tempat(p.Besar.Angka), p.Kata,
            benar, $"{lalu} menjadi {kini}", $"Tertulis \"{p.Kata}\", sedangkan {lalu} menjadi {kini} adalah {benar}.");
    }

    /// <summary>The difference itself, or in per cent of either figure; what is counted has no difference in per cent.</summary>
    internal static bool Cocok(AngkaTertulis a, AngkaTertulis b, AngkaTertulis x)
    {
        var cacah = Cacah(a) && Cacah(b);
        var nisbah = x.Persen && cacah && a.Satuan == b.Satuan && PembandingAngka.Cacah(a.Satuan);
        return (from m in a.Bacaan
                from n in b.Bacaan
                from z in x.Bacaan
                where Cocok(m, n, new BacaanAngka(Math.Abs(z.Nilai), z.Desimal), x.Persen, nisbah, cacah && !x.Persen)
                select z).Any();
    }

    /// <summary>Things that are counted have a whole difference.</summary>
    private static bool Cacah(AngkaTertulis a) => a.Bacaan[0].Desimal == 0 && !a.Persen && a.Satuan is not ("poin" or "point" or "points");

    private static bool Cocok(BacaanAngka a, BacaanAngka b, BacaanAngka x, bool persen, bool nisbah, bool tepat)
    {
        var beda = a.Nilai > b.Nilai ? a.SelangCacah - b.SelangCacah : b.SelangCacah - a.SelangCacah;
        var positif = new Selang(Math.Max(0, beda.Bawah), Math.Max(0, beda.Atas));
        return (!nisbah && beda.Bertemu(tepat ? x.SelangCacah : x.Selang))
            || (persen && (positif.Bagi(a.SelangCacah)?.Kali(100).Bertemu(x.Selang) ?? true))
            || (persen && (positif.Bagi(b.SelangCacah)?.Kali(100).Bertemu(x.Selang) ?? true));
    }
}
