using Akuntabel.Uji.Aturan.Angka;
using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>Says that a percentage of a sentence does not follow from its figures.</summary>
internal static class TemuanPersen
{
    private const decimal NilaiTerkecil = 10;

    public static Temuan Susun(AturanUji aturan, TempatTemuan tempat, AngkaTertulis persen, AngkaTertulis r, AngkaTertulis d)
    {
        var desimal = persen.Bacaan[0].Desimal == 1 ? 1 : 2;
        var hasil = Cetak(r.Nilai / d.Nilai * 100, desimal) + " %";
        return aturan.Temukan(
            tempat, persen.Teks, hasil, PenyusunTemuan.Pembagian(r, d, desimal),
            $"Tertulis {persen.Teks.Trim()}, sedangkan {r.Teks.Trim()} dibandingkan dengan {d.Teks.Trim()} adalah {hasil}.");
    }

    /// <summary>A row that has two of the three figures, and a third with which they agree, tells that the sentence has the third one
    /// wrong;
    /// <c>null</c> where no row, or more than one, does.</summary>
    public static Temuan? DariBaris(
        AturanUji aturan, PemahamanDokumen dokumen, KalimatDipahami k, AngkaTertulis persen, AngkaTertulis r, AngkaTertulis d)
    {
        var calon = persen.Nilai is 0 or 100 ? [] : dokumen.DaftarTabel.SelectMany(t => Enumerable.Range(0, t.Isi.Count)
            .SelectMany(i => Baris(t, i, persen, r, d))).DistinctBy(c => (c.Salah, c.Benar.Nilai)).Take(2).ToList();
        return calon is not [var (salah, benar, tempat)] ? null : aturan.Temukan(
            k.Tempat(salah), salah.Teks, benar.Teks, $"{salah.Teks.Trim()} ≠ {benar.Teks.Trim()}",
            $"Kalimat menyebut {salah.Teks.Trim()}, sedangkan tabel {tempat.Tabel} memuat {benar.Teks.Trim()}, yang cocok dengan "
                + $"{persen.Teks.Trim()} di keduanya.") with
        { Terkait = [tempat, k.Tempat(persen)] };
    }

    private static IEnumerable<(AngkaTertulis Salah, AngkaTertulis Benar, TempatTemuan Tempat)> Baris(
        TabelTerbaca t, int i, AngkaTertulis persen, AngkaTertulis r, AngkaTertulis d)
    {
        var sel = t.Isi[i].Sel.Select((s, k) => (Kolom: k, Angka: DariSel(s.Teks)))
            .Where(s => s.Angka is [{ Penyebut: null, Nilai: >= NilaiTerkecil }])
            .Select(s => (s.Kolom, Angka: s.Angka[0])).ToList();
        bool Ada(AngkaTertulis a) => sel.Exists(s => s.Angka.Nilai == a.Nilai);
        if (!Ada(persen) || Ada(r) == Ada(d))
        {
            yield break;
        }

        foreach (var (kolom, x) in sel.Where(s => s.Angka.Nilai != persen.Nilai && s.Angka.Nilai != r.Nilai && s.Angka.Nilai != d.Nilai
            && PenentuPeran.Peran(t.Kepala[s.Kolom]) is PeranKolom.Target or PeranKolom.Pagu or PeranKolom.Realisasi))
        {
            var (atas, bawah) = Ada(d) ? (x, d) : (r, x);
            if (Nisbah.Cocok(atas, bawah, persen, kinerja: false))
            {
                yield return (Ada(d) ? r : d, x, t.Tempat(i, kolom));
            }
        }
    }
}
