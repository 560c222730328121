using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-001: a sentence that introduces a table of one sasaran or indikator says what the table says.</summary>
internal static class KalimatPengantar
{
    public static AturanUji Aturan { get; } = new(
        "NAR-001", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Capaian yang disebut tepat di atas tabel sebuah sasaran atau indikator sama dengan yang tertulis dalam tabel itu.",
        "Konsistensi dokumen",
        "\"Sasaran ini mencapai 100 %\" tepat di atas tabel yang memuat realisasi 75 %.",
        Periksa);

    private static readonly PolaTeks PolaCapaian = Bunyi.Pola(@"\b(sasaran|indikator|tujuan|kinerja)\b[^0-9.;]{0,50}\b(ini|tersebut)\b[^0-9.;]{0,50}\b(mencapai|sebesar|adalah|yaitu)\b[^0-9;]{0,15}$");
    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|keuangan|belanja|serapan|penyerapan)\b");
    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(target|triwulan|semester|tahun|rata|renstra|rpjmd|nasional|naik|turun|meningkat|menurun)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var baris = IndeksPernyataan.Dari(d).Baris.ToLookup(b => b.Tabel.Indeks);
        for (var i = 0; i + 1 < d.Blok.Count; i++)
        {
            if (d.Blok[i] is ParagrafTerbaca p && Tabel(d, i + 1) is { } t && baris[t.Indeks].ToList() is [var satu])
            {
                foreach (var (k, a) in Capaian(p))
                {
                    yield return Periksa(p, k, a, satu);
                }
            }
        }
    }

    /// <summary>The table that follows, a caption between them or not.</summary>
    private static TabelTerbaca? Tabel(PemahamanDokumen d, int i) =>
        d.Blok[i] is ParagrafTerbaca p && p.Teks.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase) && i + 1 < d.Blok.Count
            ? d.Blok[i + 1] as TabelTerbaca : d.Blok[i] as TabelTerbaca;

    private static IEnumerable<(KalimatTerbaca Kalimat, AngkaTertulis Angka)> Capaian(ParagrafTerbaca p)
    {
        foreach (var k in PemenggalKalimat.Kalimat(p))
        {
            foreach (var a in k.Angka.Where(a => a.Persen && a.Penyebut is null))
            {
                var depan = k.Teks[Math.Max(0, a.Awal - 140)..a.Awal];
                var m = PolaCapaian.Match(depan);
                if (m.Success && !PolaUang.IsMatch(depan) && !PolaLain.IsMatch(m.Value))
                {
                    yield return (k, a);
                }
            }
        }
    }

    private static Temuan? Periksa(ParagrafTerbaca p, KalimatTerbaca k, AngkaTertulis a, BarisBernama baris)
    {
        var hasil = baris.Pernyataan.Where(x => !x.Besaran.Uang && x.Besaran.Peran is PeranKolom.Realisasi or PeranKolom.Persen).ToList();
        var beda = hasil.Find(x => PembandingAngka.Sama(x.Angka, [a]) is false);
        if (beda is null || hasil.Exists(x => PembandingAngka.Sama(x.Angka, [a]) is true) || Terhitung(baris, hasil, a))
        {
            return null;
        }

        return Aturan.Temukan(
            p.Tempat(k.Awal + a.Awal), a.Teks, beda.Teks, $"{a.Teks.Trim()} ≠ {beda.Teks.Trim()}",
            $"Teks menyebut {a.Teks.Trim()}, sedangkan tabel di bawahnya memuat {beda.Teks.Trim()} pada kolom {baris.Tabel.Kepala[beda.Kolom]}.") with
        { Terkait = [beda.Tempat] };
    }

    /// <summary>The share of the target; of a target of 100 less is never better.</summary>
    private static bool Terhitung(BarisBernama baris, List<Pernyataan> hasil, AngkaTertulis persen) =>
        (from r in hasil.SelectMany(h => h.Angka)
         from t in baris.Pernyataan.Where(x => x.Besaran.Peran == PeranKolom.Target).SelectMany(x => x.Angka)
         where t.Nilai > 0 && PembandingAngka.Sesatuan(r.Satuan, t.Satuan) is not false
         select Nisbah.Cocok(r, t, persen, kinerja: t.Nilai != 100) || (r.Nilai >= t.Nilai && persen.Nilai == 100)).Any(x => x);
}
