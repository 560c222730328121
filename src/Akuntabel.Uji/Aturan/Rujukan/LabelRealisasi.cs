using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-006: of two amounts whose ratio a sentence states, only one is the realisation.</summary>
internal static class LabelRealisasi
{
    public static AturanUji Aturan { get; } = new(
        "IST-006", TingkatTemuan.Minor, [KelasTemuan.Istilah],
        "Jumlah yang menjadi pembagi persentase realisasi disebut anggaran atau target, bukan realisasi.",
        "Aritmetika",
        "\"Realisasi Rp80 juta dengan realisasi keuangan sebesar Rp100 juta atau 80 %\".",
        d => d.DaftarParagraf.SelectMany(p => PemenggalKalimat.Kalimat(p).Select(k => Kalimat(k, p))));

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(te|ter|di)?realisa\w*(\s+(keuangan|anggaran|belanja|dana))*\s*(adalah|yaitu|sebesar|sejumlah|mencapai|=|:)*\s*$");

    private static Temuan? Kalimat(KalimatTerbaca k, ParagrafTerbaca p)
    {
        for (var i = 0; i + 2 < k.Angka.Count; i++)
        {
            var (a, b, persen) = (k.Angka[i], k.Angka[i + 1], k.Angka[i + 2]);
            if (a.Rupiah && b.Rupiah && persen.Persen && Berlabel(k, i) && Berlabel(k, i + 1))
            {
                var (kecil, besar) = a.Nilai <= b.Nilai ? (a, b) : (b, a);
                return besar.Nilai <= 0 || kecil.Nilai == besar.Nilai
                    || !persen.Bacaan.Any(x => x.Selang.Bertemu(Selang.Tepat(kecil.Nilai / besar.Nilai * 100))) ? null : Aturan.Temukan(
                    p.Tempat(k.Awal + besar.Awal), besar.Teks, "anggaran atau target " + besar.Teks, $"{kecil.Teks} / {besar.Teks} × 100 = {persen.Teks}",
                    $"{a.Teks} dan {b.Teks} keduanya disebut realisasi, padahal {persen.Teks} adalah bagian {kecil.Teks} dari {besar.Teks}.");
            }
        }

        return null;
    }

    private static bool Berlabel(KalimatTerbaca k, int i) =>
        Pola.IsMatch(k.Teks[(i == 0 ? 0 : Math.Min(k.Angka[i - 1].Akhir, k.Angka[i].Awal))..k.Angka[i].Awal]);
}
