using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>"95 dari 113 dokumen. Yang tidak masuk sebanyak 16 dokumen": what is left of a whole that the text has just divided.</summary>
internal static class BelumDari
{
    private const int JarakTerjauh = 300;
    private const decimal DekatTerkecil = 3;

    private static readonly PolaTeks PolaDepan = Bunyi.Pola(@"\b(?:tidak|belum|tak)\s+\w+(?:\s+\w+){0,3}\W*(?:rp\W*)?$");
    private static readonly PolaTeks PolaSesudah = Bunyi.Pola(@"^\W*(?:lagi\s+|lainnya\s+)?(?:yang\s+)?(?:masih\s+)?(?:belum|"
        + @"tidak)\s+(?!ada|hanya|termasuk)\w+");
    private static readonly PolaTeks PolaSisa = Bunyi.Pola(@"\b(sisa(nya)?|selebihnya|kekurangan|tersisa)\b");
    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"^\W*(?:\w+\s+)?dari\s+(?:(?:total|seluruh|jumlah|keseluruhan|sebanyak|"
        + @"target)\s+)?\W*(?:rp\W*)?$");
    private static readonly PolaTeks PolaDariDepan = Bunyi.Pola(@"^\W*(?:\w+\W+){0,3}dari\s+(?:(?:total|seluruh|jumlah|keseluruhan|"
        + @"sebanyak)\s+)*\W*(?:rp\W*)?$");

    /// <summary>Whether words around a figure say that it was not done.</summary>
    public static bool Disebut(KalimatDipahami k, PernyataanKalimat x) => !x.Angka.Persen && x.Besaran != BesaranKalimat.Target
        && (PolaDepan.IsMatch(x.Depan) || PolaSesudah.IsMatch(k.Teks[x.Angka.Akhir..]));

    /// <summary>The whole and its part that stand last before a remainder; <c>null</c> where none do, or where the remainder may be of
    /// something else.</summary>
    public static (AngkaTertulis, AngkaTertulis)? Pasangan(List<KalimatDipahami> p, KalimatDipahami k, PernyataanKalimat x)
    {
        var akhir = k.Kalimat.Awal + x.Angka.Awal;
        foreach (var y in p.Where(y => y.Kalimat.Awal <= k.Kalimat.Awal).Reverse())
        {
            var isi = y.Isi.Where(z => y.Kalimat.Awal + z.Angka.Awal < akhir).ToList();
            for (var i = isi.Count - 1; i > 0; i--)
            {
                if (Terbagi(isi[i - 1], isi[i], x.Angka) is var (utuh, bagian) && akhir - y.Kalimat.Awal - bagian.Awal < JarakTerjauh)
                {
                    return Layak(x, utuh, bagian) && !isi.Skip(i + 1).Any(z => Sesatuan(z.Angka, x.Angka)) ? (utuh, bagian) : null;
                }
            }
        }

        return null;
    }

    /// <summary>"a dari b", or "dari b, a".</summary>
    private static (AngkaTertulis Utuh, AngkaTertulis Bagian)? Terbagi(PernyataanKalimat a, PernyataanKalimat b, AngkaTertulis x)
    {
        var (utuh, bagian) = PolaDari.IsMatch(b.Depan) ? (b, a) : PolaDariDepan.IsMatch(a.Depan) ? (a, b) : (null, null);
        return utuh is { Banding: Banding.Sama, Angka: { Penyebut: null, Persen: false } u } && bagian is { Banding: Banding.Sama,
            Angka: { Penyebut: null, Persen: false } n } && Sesatuan(u, x) && (n.Satuan.Length == 0 || Sesatuan(n, u)) && n.Nilai < u.Nilai
            ? (u, n) : null;
    }

    private static bool Sesatuan(AngkaTertulis a, AngkaTertulis b) => a.Satuan.Length > 1 && (a.Satuan == b.Satuan
        || (a.Satuan.Length > 3 && b.Satuan.Length > 3 && a.Satuan[..4] == b.Satuan[..4]));

    /// <summary>Called the rest, or near to it: what is not done may be counted of something else.</summary>
    private static bool Layak(PernyataanKalimat x, AngkaTertulis utuh, AngkaTertulis bagian)
    {
        var sisa = utuh.Nilai - bagian.Nilai;
        return PolaSisa.IsMatch(x.Depan) || Math.Abs(x.Angka.Nilai - sisa) <= Math.Max(DekatTerkecil, sisa / 4)
            || PembandingAngka.SalahKetik(x.Angka, utuh with { Bacaan = [new BacaanAngka(sisa, 0)] });
    }
}
