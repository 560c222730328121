using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>"168 orang selama 12 bulan atau rata-rata 14 orang per bulan": a total, how many it was spread over, and the mean.</summary>
internal static class RataRataPer
{
    private static readonly string[] Bilangan = "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".Split(' ');

    private static readonly PolaTeks PolaRata = Bunyi.Pola(@"\b(?:rata\W{0,3}rata(?:nya)?|rerata)\b[^.;]*$");
    private static readonly PolaTeks PolaPer = Bunyi.Pola(@"^\W*(?:\w+\s+){0,2}(?:per|setiap|tiap|tiap-tiap|dalam\s+satu|"
        + @"se)[\s-]+(?<n>[a-z]{3,20})\b|^\s*/\s*(?<n>[a-z]{3,20})\b");
    private static readonly PolaTeks PolaPerDepan = Bunyi.Pola(@"\b(?:per|setiap|tiap)\s+(?<n>[a-z]{3,20})\b");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(nasional|provinsi|lalu|sebelumnya|dibanding\w*|target|standar|"
        + @"minimal|maksimal|tertimbang)\b");
    private static readonly PolaTeks PolaBilangan = Bunyi.Pola(@"\b(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|"
        + @"sebelas)\s+([a-z]{3,20})\b");

    /// <summary>What a mean is per, by the words around it; <c>null</c> where the figure is no mean per something.</summary>
    public static string? Benda(KalimatDipahami k, PernyataanKalimat x) => !PolaRata.IsMatch(k.Teks[..x.Angka.Awal])
        || x.Banding != Banding.Sama
        ? null : (PolaPer.Match(k.Teks[x.Angka.Akhir..]) is { Success: true } m ? m : PolaPerDepan.Matches(x.Depan).LastOrDefault())
            is { } n
            ? n.Groups["n"].Value.ToLowerInvariant() : null;

    /// <summary>How many of a thing a sentence names, in figures or in words.</summary>
    public static decimal? Banyak(KalimatDipahami k, string benda, int sebelum = int.MaxValue)
    {
        var angka = k.Isi.Where(x => x.Angka.Awal < sebelum && Sama(x.Angka.Satuan, benda) && x.Angka.Penyebut is null).ToList();
        var kata = PolaBilangan.Matches(k.Teks).Where(m => m.Index < sebelum && Sama(m.Groups[2].Value, benda)).ToList();
        return (angka, kata) switch
        {
            ([var a], []) => a.Angka.Nilai,
            ([], [var m]) => Array.IndexOf(Bilangan, m.Groups[1].Value.ToLowerInvariant()) + 2,
            _ => null,
        };
    }

    public static Temuan? Periksa(AturanUji aturan, KalimatDipahami k)
    {
        foreach (var x in k.Isi.Where(x => x.Angka is { Penyebut: null, Persen: false }))
        {
            if (Benda(k, x) is { } benda && !PolaLain.IsMatch(k.Teks) && Banyak(k, benda, x.Angka.Awal) is > 1 and var n
                && k.Isi.Where(y => y.Angka.Awal < x.Angka.Awal && y.Angka.Satuan == x.Angka.Satuan && x.Angka.Satuan.Length > 1
                    && y.Besaran != BesaranKalimat.RataRata && Benda(k, y) is null
                    && y.Angka.Penyebut is null).ToList() is [{ Banding: Banding.Sama } jumlah])
            {
                return Bandingkan(aturan, k, x.Angka, jumlah.Angka, (n, benda));
            }
        }

        return null;
    }

    private static Temuan? Bandingkan(AturanUji aturan, KalimatDipahami k, AngkaTertulis rata, AngkaTertulis jumlah,
        (decimal Banyak, string Benda) per)
    {
        var benar = jumlah.Nilai / per.Banyak;
        if (rata.Bacaan.Any(b => jumlah.Bacaan.Any(j => b.Selang.Bertemu(j.SelangCacah.Kali(1 / per.Banyak)))))
        {
            return null;
        }

        var hasil = (rata.Rupiah ? "Rp" : "") + Cetak(benar, rata.Bacaan[0].Desimal > 0 || benar != decimal.Truncate(benar) ? 2 : 0);
        return aturan.Temukan(
            k.Tempat(rata), rata.Teks, hasil, $"{jumlah.Teks.Trim()} / {Cetak(per.Banyak)}",
            $"Rata-rata tertulis {rata.Teks.Trim()} per {per.Benda}, sedangkan {jumlah.Teks.Trim()} dibagi {Cetak(per.Banyak)} "
                + $"{per.Benda} adalah {hasil}.");
    }

    private static bool Sama(string a, string b) => a == b || (a.Length > 3 && b.Length > 3 && a[..4].Equals(b[..4],
        StringComparison.OrdinalIgnoreCase));
}
