using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-020: what a sentence calls the spending of one quarter alone is not what was spent up to a quarter.</summary>
internal static class RealisasiSatuPeriode
{
    public static AturanUji Aturan { get; } = new(
        "NAR-020", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Angka yang disebut realisasi satu triwulan saja bukan angka kumulatif sampai dengan suatu triwulan.",
        "Konsistensi dokumen",
        "\"Realisasi khusus triwulan III sebesar Rp 259 juta\" sedangkan itu realisasi s.d. triwulan II menurut tabel.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).Select(k => Kalimat(d, k)));

    private static readonly PolaTeks PolaSatu = Bunyi.Pola(
        @"\b(khusus|selama|hanya|sepanjang)\s+(?:pada\s+|di\s+|untuk\s+)?(?:triwulan|tw)\s+(iv|i{1,3}|[1-4])\b|\b(?:triwulan|tw)\s+(iv|"
            + @"i{1,3}|[1-4])\s+(saja|sendiri|\(\s*(tidak|bukan)\s+kumulatif)");

    private static readonly PolaTeks PolaSampai = Bunyi.Pola(@"\b(s\.?\s?/?\s?d\.?|sampai)\b|\b(target|rencana|pagu)\b");

    private static Temuan? Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        if (PolaSatu.Match(k.Teks) is not { Success: true } m || PolaSampai.IsMatch(k.Teks)
            || k.Isi.Where(x => x.Angka.Awal >= m.Index + m.Length && x.Angka is { Rupiah: true, Penyebut: null }).ToList() is not [var x])
        {
            return null;
        }

        var ke = Ke(m.Groups[2].Success ? m.Groups[2].Value : m.Groups[3].Value);
        return d.DaftarTabel.Select(t => Tabel(k, x.Angka, new KisiAngka(t, d.Notasi), ke)).FirstOrDefault(t => t is not null);
    }

    private static int Ke(string urut) => urut.ToLowerInvariant() switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, var n =>
        n[0] - '0' };

    /// <summary>The total of a table whose columns are of quarters, alone or up to them.</summary>
    private static Temuan? Tabel(KalimatDipahami k, AngkaTertulis a, KisiAngka kisi, int ke)
    {
        var i = Enumerable.Range(0, kisi.Tinggi).LastOrDefault(i => kisi.Jumlah[i] >= 0, -1);
        var semua = i < 0 ? [] : kisi.Kolom.Where(c => c.Peran is PeranKolom.Realisasi or PeranKolom.Lain && c.Periode.Contains("tw"))
            .Select(c => (Kolom: c, Angka: kisi.Satu(i, c.Indeks))).Where(c => c.Angka is not null).ToList();
        AngkaTertulis? Cari(int n, bool kumulatif) => semua.Find(c => c.Kolom.Periode.EndsWith($"tw{n}", StringComparison.Ordinal)
            && PencariDeret.Kumulatif(kisi.Tabel.Kepala[c.Kolom.Indeks]) == kumulatif).Angka;
        var benar = Cari(ke, false)?.Nilai ?? Cari(ke, true)?.Nilai - (ke == 1 ? 0 : Cari(ke - 1, true)?.Nilai);
        var tertukar = semua.Find(c => PencariDeret.Kumulatif(kisi.Tabel.Kepala[c.Kolom.Indeks]) && c.Angka is { } y
            && PembandingAngka.Sama(y, a) is true);
        return benar is not { } b || tertukar.Kolom is not { } kolom || a.Bacaan.Any(z => z.Selang.Bertemu(Selang.Tepat(b))) ? null
            : Temukan(k, a, kisi, new Titik(i, kolom.Indeks), AngkaTertulis.Cetak(b, 0));
    }

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis a, KisiAngka kisi, Titik sel, string benar) => Aturan.Temukan(
        k.Tempat(a), a.Teks, benar, $"{a.Teks.Trim()} = \"{kisi.Tabel.Kepala[sel.Kolom]}\"",
        $"Tertulis {a.Teks.Trim()} untuk satu triwulan saja, sedangkan pada {kisi.Tabel.Sebut} itu "
            + $"\"{kisi.Tabel.Kepala[sel.Kolom]}\"; "
        + $"untuk triwulan itu saja {benar}.") with
    { Terkait = [kisi.Tempat(sel)] };
}
