using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-014: a sentence just below a table that repeats the realisation of a row repeats its target too.</summary>
internal static class KalimatBawahTabel
{
    private const int KataSama = 3;
    private const int HurufKata = 4;

    public static AturanUji Aturan { get; } = new(
        "NAR-014", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Target dan realisasi dalam kalimat tepat di bawah sebuah tabel sama dengan baris tabel yang diulangnya.",
        "Konsistensi dokumen",
        "Tabel memuat target 86 dan realisasi 84; kalimat di bawahnya menyebut \"target sebesar 81, realisasi 84\".",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis == JenisParagraf.Isi && k.Isi.Count > 1).Select(k => Periksa(d, k)));

    private static Temuan? Periksa(PemahamanDokumen d, KalimatDipahami k)
    {
        if (k.Paragraf.Indeks == 0 || d.Blok[k.Paragraf.Indeks - 1] is not TabelTerbaca tabel || Pasangan(k) is not var (target, realisasi))
        {
            return null;
        }

        // the target of the end of the plan is another one
        var peran = tabel.Kepala.Select(h => PolaAkhir.IsMatch(h) ? PeranKolom.Lain : PenentuPeran.Peran(h)).ToList();
        var (t, r) = (Kolom(peran, PeranKolom.Target), Kolom(peran, PeranKolom.Realisasi));
        var kata = Kata(k.Teks[..target.Awal]);
        var cocok = t < 0 || r < 0 ? [] : tabel.Isi.Select((b, i) => (b, i)).Where(x => Satu(x.b[r], realisasi) is true).ToList();
        if (cocok is not [var (baris, indeks)] || Satu(baris[t], target) is not false
            || Kata(string.Join(' ', baris.Sel.Select(s => s.Teks))).Count(kata.Contains) < KataSama)
        {
            return null;
        }

        var (sel, teks) = (baris[t].Trim(), target.Teks.Trim());
        return Aturan.Temukan(
            tabel.Tempat(indeks, t), DariSel(baris[t])[0].Teks, $"satu angka; kalimat di bawahnya {teks}", $"{sel} ≠ {teks}",
            $"{tabel.SebutAwal} memuat target {sel}, sedangkan kalimat di bawahnya menyebut target {teks} untuk realisasi yang sama, "
                + $"{realisasi.Teks.Trim()}.") with
        { Terkait = [k.Tempat(target)] };
    }

    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"\b(rpjmd|renstra|rpd|akhir|lalu|sebelumnya)\b");

    private static (AngkaTertulis Target, AngkaTertulis Realisasi)? Pasangan(KalimatDipahami k) =>
        k.Isi.Where(x => x.Besaran == BesaranKalimat.Target).ToList() is [{ Banding: Banding.Sama, Angka: { Penyebut: null } t }]
        && k.Isi.Where(x => x.Besaran is BesaranKalimat.Realisasi || (x.Besaran == BesaranKalimat.Capaian && !x.Angka.Persen)).ToList()
            is [{ Banding: Banding.Sama, Angka: { Penyebut: null } r }] && t.Satuan == r.Satuan ? (t, r) : null;

    private static int Kolom(IReadOnlyList<PeranKolom> peran, PeranKolom cari) =>
        peran.Count(p => p == cari) == 1 ? peran.ToList().IndexOf(cari) : -1;

    /// <summary>Whether the only figure of a cell has the value; <c>null</c> without one, or of another unit.</summary>
    private static bool? Satu(string sel, AngkaTertulis a) => DariSel(sel) is [{ Penyebut: null } x]
        && (x.Satuan == a.Satuan || x.Satuan.Length == 0) ? x.Bacaan.Any(m => a.Bacaan.Any(n => m.Nilai == n.Nilai)) : null;

    private static HashSet<string> Kata(string teks) => [.. Bunyi.Kata(teks).Where(k => k.Length >= HurufKata && k.All(char.IsLetter))];
}
