using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-003: a table that shows a target and its change shows the first target in the first column.</summary>
internal static class TargetSemula
{
    public static AturanUji Aturan { get; } = new(
        "NAR-003", TingkatTemuan.Minor, [KelasTemuan.NarasiBertentangan, KelasTemuan.AngkaBerbeda],
        "Target semula yang disebut teks sama dengan kolom target pada tabel yang juga memuat target perubahan.",
        "Konsistensi dokumen",
        "\"Semula target 100 % menjadi 3,55 %\" sedangkan kolom target dan kolom target perubahan keduanya memuat 3,55 %.",
        Periksa);

    private static readonly PolaTeks PolaSemula = Bunyi.Pola(
        @"\b(semula|sebelumnya|awalnya)\b[^;]{0,80}\b(di)?target(kan|nya)?\b|\b(di)?target(kan|nya)?\b[^;]{0,80}\b(semula|sebelumnya|awalnya)\b");
    private static readonly PolaTeks PolaMenjadi = Bunyi.Pola(@"\bmenjadi\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var kalimat = d.DaftarParagraf.Where(p => PolaSemula.IsMatch(p.Teks)).SelectMany(p =>
            PemenggalKalimat.Kalimat(p).Select(k => (Paragraf: p, Kalimat: k))).ToList();
        if (kalimat.Count == 0)
        {
            yield break;
        }

        var pencari = new PencariNama(IndeksPernyataan.Dari(d));
        foreach (var (p, k) in kalimat)
        {
            if (Baca(k) is { } ubah && pencari.Cari(k.Teks).Distinct().ToList() is [var nama])
            {
                foreach (var b in pencari.Baris[nama])
                {
                    yield return Periksa(p, k, ubah.Semula, ubah.Menjadi, b);
                }
            }
        }
    }

    private static (List<AngkaTertulis> Semula, List<AngkaTertulis> Menjadi)? Baca(KalimatTerbaca k)
    {
        var (m, n) = (PolaSemula.Match(k.Teks), PolaMenjadi.Match(k.Teks));
        if (!m.Success || !n.Success || n.Index < m.Index)
        {
            return null;
        }

        var koma = k.Teks.IndexOf(", ", n.Index, StringComparison.Ordinal);
        var semula = k.Angka.Where(a => a.Awal > m.Index && a.Akhir <= n.Index && !a.MungkinTahun).ToList();
        var menjadi = k.Angka.Where(a => a.Awal > n.Index && (koma < 0 || a.Awal < koma) && !a.MungkinTahun).ToList();
        return semula.Count is 1 or 2 && menjadi.Count is 1 or 2 && PembandingAngka.Sama(semula, menjadi) is false ? (semula, menjadi)
            : null;
    }

    private static Temuan? Periksa(ParagrafTerbaca p, KalimatTerbaca k, List<AngkaTertulis> semula, List<AngkaTertulis> menjadi,
        BarisBernama b)
    {
        var target = b.Pernyataan.Where(x => x.Besaran is { Peran: PeranKolom.Target, Uang: false }).ToList();
        var asal = target.Find(x => x.Besaran.Lingkup.EndsWith('|'));
        var ubah = target.Exists(x => x.Besaran.Lingkup.EndsWith("|perubahan", StringComparison.Ordinal));
        if (asal is null || !ubah || PembandingAngka.Sama(asal.Angka, semula) is not false
            || PembandingAngka.Sama(asal.Angka, menjadi) is not true)
        {
            return null;
        }

        var tertulis = string.Join(" atau ", semula.Select(a => a.Teks.Trim()));
        return Aturan.Temukan(
            asal.Tempat, asal.Teks, tertulis, $"{asal.Teks} ≠ {tertulis}",
            $"Kolom {b.Tabel.Kepala[asal.Kolom]} memuat {asal.Teks}, sedangkan menurut teks target semula {tertulis}; {asal.Teks} adalah target perubahannya.") with
        { Terkait = [p.Tempat(k.Awal + semula[0].Awal)] };
    }
}
