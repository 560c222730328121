using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-010: no more is spent than was allotted.</summary>
internal static class LampauPagu
{
    public static AturanUji Aturan { get; } = new(
        "KLK-010", TingkatTemuan.Minor, [KelasTemuan.TidakWajar],
        "Realisasi belanja tidak melampaui pagunya, kecuali pada badan layanan umum.",
        "UU 17/2003 dan PP 12/2019: pengeluaran tidak melebihi anggaran yang tersedia",
        "Pagu 10.000.000 dan realisasi 12.000.000, 120 %.",
        Periksa);

    private const decimal Terkecil = 100_000;

    private static readonly PolaTeks PolaBelanja = Bunyi.Pola(@"\b(belanja|program|kegiatan|rincian output|kro)\b");
    private static readonly PolaTeks PolaBukan = Bunyi.Pola(@"\b(pendapatan|penerimaan|retribusi|pajak|pad|pembiayaan|target|transfer|laba)\b");
    private static readonly PolaTeks PolaBlud = Bunyi.Pola(@"\b(blud|blu|badan layanan umum)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) =>
        d.Blok.SelectMany(RagaLaporan.Teks).Any(PolaBlud.IsMatch) ? []
            : d.DaftarTabel.Where(t => !PolaBukan.IsMatch(t.Judul) && !PolaBukan.IsMatch(t.Bab)).SelectMany(Tabel);

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t).ToList();
        var kp = peran.IndexOf(PeranKolom.Pagu);
        var (kr, kn) = Pasangan(t, peran, kp);
        if (kn < 0 || peran.Count(p => p == PeranKolom.Pagu) > 1 || PolaBukan.IsMatch(t.Kepala[kp]) || PolaBukan.IsMatch(t.Kepala[kr]))
        {
            yield break;
        }

        for (var i = 0; i < t.Isi.Count; i++)
        {
            var b = t.Isi[i];
            if (b.Sel.Count <= t.Kepala.Count && DariSel(b[kp]) is [{ Bacaan.Count: 1, Nilai: >= Terkecil } pagu]
                && DariSel(b[kr]) is [{ Bacaan.Count: 1 } realisasi] && DariSel(b[kn]) is [var persen]
                && b.Sel.Concat([new SelTerbaca(t.Judul), new SelTerbaca(t.Bab)]).Concat(t.Kepala.Select(k => new SelTerbaca(k))).Any(s =>
                    PolaBelanja.IsMatch(s.Teks)) && !b.Sel.Any(s => PolaBukan.IsMatch(s.Teks)))
            {
                // the stated percentage confirms that the columns were understood
                yield return realisasi.Nilai > pagu.Nilai && persen.Nilai > 100 && Nisbah.Cocok(realisasi, pagu, persen, kinerja: false)
                    ? Temukan(t.Tempat(i, kr), pagu, realisasi) : null;
            }
        }
    }

    /// <summary>Of several realisations the one of money: behind the allotment, its amounts as large as those; and the percentage behind it.</summary>
    private static (int Realisasi, int Persen) Pasangan(TabelTerbaca t, List<PeranKolom> peran, int kp)
    {
        var calon = kp < 0 ? []
            : Enumerable.Range(kp + 1, peran.Count - kp - 1).Where(k => peran[k] == PeranKolom.Realisasi
            && t.Isi.Any(b => DariSel(b[k]) is [{ Nilai: >= Terkecil }])).ToList();
        return calon is [var kr] && peran.FindIndex(kr + 1, p => p == PeranKolom.Persen) is var kn and > 0 ? (kr, kn) : (-1, -1);
    }

    private static Temuan Temukan(TempatTemuan tempat, AngkaTertulis pagu, AngkaTertulis realisasi) => Aturan.Temukan(
        tempat, realisasi.Teks, $"paling banyak {pagu.Teks.Trim()}", $"{Cetak(realisasi.Nilai)} > {Cetak(pagu.Nilai)}",
        $"Realisasi {realisasi.Teks.Trim()} melampaui pagu {pagu.Teks.Trim()}.");
}
