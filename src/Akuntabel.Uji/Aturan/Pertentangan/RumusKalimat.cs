using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-002: a sentence that names target and realisation puts the same two figures into its formula.</summary>
internal static class RumusKalimat
{
    public static AturanUji Aturan { get; } = new(
        "PYT-002", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Target dan realisasi yang disebut sebuah kalimat sama dengan penyebut dan pembilang rumusnya.",
        "Konsistensi dokumen",
        "\"Target 39 laporan, realisasi 22, yaitu 32/39 × 100 % = 82,05 %\".",
        d => d.DaftarParagraf.SelectMany(p => PemenggalKalimat.Kalimat(p).Select(k => Kalimat(p, k))));

    private static readonly PolaTeks PolaTarget = Bunyi.Pola(@"\btarget\b[^0-9]{0,50}$");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\b(realisasi|terealisasi|direalisasikan)\b[^0-9]{0,40}$");
    private static readonly PolaTeks PolaTargetAkhir = Bunyi.Pola(@"\b(realisasi|capaian|persen|prosen)\b[^0-9]{0,50}$");

    private static Temuan? Kalimat(ParagrafTerbaca p, KalimatTerbaca k)
    {
        if (!k.Teks.Contains('/') || k.Angka.Where(a => a.Penyebut is not null).ToList() is not [var rumus]
            || rumus.Penyebut is not { } penyebut || !Sesuai(k, rumus, penyebut))
        {
            return null;
        }

        var target = Berlabel(k, PolaTarget).Where(a => !PolaTargetAkhir.IsMatch(Depan(k, a))
            || PolaTarget.Match(Depan(k, a)).Index > PolaTargetAkhir.Match(Depan(k, a)).Index).ToList();
        var realisasi = Berlabel(k, PolaRealisasi).Except(target).ToList();
        if (target is not [var t] || realisasi is not [var r] || t.Persen || r.Persen)
        {
            return null;
        }

        var (samaTarget, samaRealisasi) = (t.Bacaan.Any(x => x.Nilai == penyebut.Nilai), r.Bacaan.Any(x => x.Nilai == rumus.Nilai));
        return samaTarget == samaRealisasi ? null : samaTarget ? Temukan(p, k, r, rumus, rumus) : Temukan(p, k, t, penyebut, rumus);
    }

    /// <summary>A percentage that stands behind the formula follows from it; else the formula itself may be the slip.</summary>
    private static bool Sesuai(KalimatTerbaca k, AngkaTertulis rumus, AngkaTertulis penyebut)
    {
        var persen = k.Angka.Where(a => a.Awal >= rumus.Akhir && a.Persen && a.Nilai != 100).Take(1).ToList();
        return penyebut.Nilai > 0 && persen.TrueForAll(a => Nisbah.Cocok(rumus, penyebut, a, kinerja: false));
    }

    private static List<AngkaTertulis> Berlabel(KalimatTerbaca k, PolaTeks pola) =>
        [.. k.Angka.Where(a => a.Penyebut is null && !a.MungkinTahun && pola.IsMatch(Depan(k, a)))];

    private static string Depan(KalimatTerbaca k, AngkaTertulis a) => k.Teks[Math.Max(0, a.Awal - 70)..a.Awal];

    private static Temuan Temukan(ParagrafTerbaca p, KalimatTerbaca k, AngkaTertulis salah, AngkaTertulis benar, AngkaTertulis rumus) =>
        Aturan.Temukan(
        p.Tempat(k.Awal + salah.Awal), salah.Teks, Cetak(benar.Nilai, benar.Bacaan[0].Desimal), rumus.Teks.Trim(),
        $"Tertulis {salah.Teks.Trim()}, sedangkan rumus dalam kalimat yang sama memakai {Cetak(benar.Nilai, benar.Bacaan[0].Desimal)} ({rumus.Teks.Trim()}).");
}
