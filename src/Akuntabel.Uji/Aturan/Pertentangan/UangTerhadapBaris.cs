using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-008: a budget and its realisation that a sentence states together stand together in a row, if either of them
/// does.</summary>
/// <remarks>Nobody needs to name a row of which an exact amount is given: the amount is its name. So totals are compared, too.</remarks>
internal static class UangTerhadapBaris
{
    private const decimal Terkecil = 10_000_000;

    public static AturanUji Aturan { get; } = new(
        "NAR-008", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Anggaran dan realisasi yang disebut bersama dalam sebuah kalimat sama dengan baris tabel yang memuat salah satunya.",
        "Konsistensi dokumen",
        "\"Anggaran Rp1.312.350.000 terealisasi Rp1.217.670.000\" sedangkan baris jumlah memuat 1.312.350.000 dan 1.271.670.000.",
        Periksa);

    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(triwulan|tribulan|tw|semester|bulan|s\.?d\.?|sampai dengan|semula|perubahan|pergeseran|refocusing|murni|lalu|sebelumnya|sebelum|rata|tahap|termin|sisa|menjadi|dak|apbn|dekonsentrasi|hibah)\b");

    private sealed record Baris(TabelTerbaca Tabel, int Indeks, Pernyataan Pagu, Pernyataan Realisasi);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var indeks = IndeksPernyataan.Dari(d);
        var baris = indeks.Semua.SelectMany(Baca).ToList();
        if (baris.Count == 0)
        {
            yield break;
        }

        var (menurutPagu, menurutRealisasi) = (baris.ToLookup(b => b.Pagu.Angka[0].Nilai), baris.ToLookup(b => b.Realisasi.Angka[0].Nilai));
        var semua = d.DaftarTabel.SelectMany(t => t.Isi.SelectMany(b => b.Sel.SelectMany(s => NilaiBerjenjang.Baca(s.Teks))))
            .Select(a => a.Nilai).ToHashSet();
        foreach (var k in NaskahDipahami.Dari(d).Semua.Where(k => k.Isi.Count > 1 && !PolaLain.IsMatch(k.Teks)
            && k.Isi.All(x => x.Tahun is null || indeks.Tahun is null || x.Tahun == indeks.Tahun)))
        {
            if (Pasangan(k) is var (pagu, realisasi))
            {
                yield return Beda(k, realisasi, menurutPagu[pagu.Nilai].ToList(), b => b.Realisasi, semua)
                    ?? Beda(k, pagu, menurutRealisasi[realisasi.Nilai].ToList(), b => b.Pagu, semua)
                    ?? Bulat(k, pagu, realisasi, baris, semua);
            }
        }
    }

    private static IEnumerable<Baris> Baca(BarisBernama b)
    {
        var uang = b.Pernyataan.Where(p => p is { Tunggal: true, Angka: [{ Penyebut: null, Persen: false, Nilai: >= Terkecil,
            Bacaan: [{ Desimal: >= 0 }, ..] }] }
            && p.Besaran.Uang && p.Besaran.Lingkup.EndsWith('|')).ToList();
        return uang.FindAll(p => p.Besaran.Peran is PeranKolom.Pagu or PeranKolom.Target) is [var pagu]
            && uang.FindAll(p => p.Besaran.Peran == PeranKolom.Realisasi) is [var realisasi]
            ? [new Baris(b.Tabel, b.Indeks, pagu, realisasi)] : [];
    }

    /// <summary>The only budget and the only realisation of a sentence, each given to the rupiah.</summary>
    private static (AngkaTertulis Pagu, AngkaTertulis Realisasi)? Pasangan(KalimatDipahami k)
    {
        var rupiah = k.Isi.Where(x => x.Angka.Rupiah).Select(Dasar).ToList();
        return rupiah.FindAll(x => x.Besaran == BesaranKalimat.Pagu) is [{ Banding: Banding.Sama } p]
            && rupiah.FindAll(x => x.Besaran == BesaranKalimat.Realisasi) is [{ Banding: Banding.Sama } r] && rupiah.Count == 2
            ? (p.Angka, r.Angka) : null;
    }

    /// <summary>"… atau Rp A dari Rp B": B is what A was taken of.</summary>
    private static PernyataanKalimat Dasar(PernyataanKalimat x) => x.Besaran == BesaranKalimat.Lain && PolaDari.IsMatch(x.Depan)
        ? x with { Besaran = BesaranKalimat.Pagu } : x;

    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"^\W*(dari|terhadap)\s*(rp\W*)?$");

    private static bool Tepat(AngkaTertulis a) => a.Bacaan[0].Desimal >= 0 && a.Nilai >= Terkecil;

    /// <summary>Amounts rounded to at least three digits, as summaries state the whole: the totals of the tables, one of which agrees.</summary>
    private static Temuan? Bulat(KalimatDipahami k, AngkaTertulis pagu, AngkaTertulis realisasi, List<Baris> baris, HashSet<decimal> semua)
    {
        if (!Teliti(pagu) || !Teliti(realisasi))
        {
            return null;
        }

        var total = baris.GroupBy(b => b.Tabel.Indeks).Select(g => g.MaxBy(b => b.Pagu.Angka[0].Nilai)).OfType<Baris>()
            .Where(b => Bunyi.Jumlah(b.Pagu.Baris.Sebutan)).ToList();
        var menurutPagu = total.FindAll(b => Sama(pagu, b.Pagu));
        var menurutRealisasi = total.FindAll(b => Sama(realisasi, b.Realisasi));
        return menurutPagu.Count > 0 && menurutRealisasi.Count == 0 ? Pembulatan(k, realisasi, menurutPagu, b => b.Realisasi, semua)
            : menurutPagu.Count == 0 && menurutRealisasi.Count > 0 ? Pembulatan(k, pagu, menurutRealisasi, b => b.Pagu, semua) : null;
    }

    private static Temuan? Pembulatan(KalimatDipahami k, AngkaTertulis tertulis, List<Baris> calon, Func<Baris, Pernyataan> lawan,
        HashSet<decimal> semua) =>
        semua.Any(n => tertulis.Bacaan[0].Selang.Bertemu(Selang.Tepat(n)))
            || calon.Select(b => lawan(b).Angka[0].Nilai).Distinct().Count() > 1
            ? null : Temukan(k, tertulis, lawan(calon[0]));

    private static bool Sama(AngkaTertulis bulat, Pernyataan sel) => bulat.Bacaan[0].Selang.Bertemu(Selang.Tepat(sel.Angka[0].Nilai));

    private static bool Teliti(AngkaTertulis a) => a.Bacaan[0] is { Desimal: < 0 } b && a.Nilai >= Terkecil
        && (b.Selang.Atas - b.Nilai) * 100 <= a.Nilai;

    /// <summary>The rows that one amount identifies all say one other value; a round budget identifies nothing.</summary>
    private static Temuan? Beda(KalimatDipahami k, AngkaTertulis tertulis, List<Baris> calon, Func<Baris, Pernyataan> lawan,
        HashSet<decimal> semua)
    {
        if (calon.Count == 0 || !Tepat(tertulis) || semua.Contains(tertulis.Nilai)
            || calon.Select(b => lawan(b).Angka[0].Nilai).Distinct().Count() > 1
            || !Dikenal(k, tertulis, calon, lawan))
        {
            return null;
        }

        return Temukan(k, tertulis, lawan(calon[0]));
    }

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis tertulis, Pernyataan sel) =>
        Aturan.Temukan(
            k.Tempat(tertulis), tertulis.Teks, sel.Teks, $"{tertulis.Teks.Trim()} ≠ {sel.Teks.Trim()}",
            $"Teks menyebut {tertulis.Teks.Trim()}, sedangkan baris {sel.Baris.Tabel.Sebut} yang memuat angka lain dalam kalimat itu berisi {sel.Teks.Trim()} pada kolom {sel.Baris.Tabel.Kepala[sel.Kolom]}.") with
        { Terkait = [sel.Tempat] };

    private static bool Dikenal(KalimatDipahami k, AngkaTertulis tertulis, List<Baris> calon, Func<Baris, Pernyataan> lawan)
    {
        var pengenal = lawan(calon[0]) == calon[0].Pagu ? calon[0].Realisasi : calon[0].Pagu;
        var kata = Bunyi.Kata(k.Paragraf.Teks).ToHashSet();
        return pengenal.Angka[0].Nilai % 1_000_000 != 0
            || calon.Exists(b => Bunyi.Kata(b.Pagu.Baris.Sebutan) is { Count: >= 2 } nama
                && nama.Count(kata.Contains) * 10 >= nama.Count * 8)
            || Math.Abs(lawan(calon[0]).Angka[0].Nilai - tertulis.Nilai) * 50 < tertulis.Nilai;
    }
}
