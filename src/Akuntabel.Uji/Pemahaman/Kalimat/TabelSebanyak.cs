using Akuntabel.Uji.Pemahaman.Hal;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>Tables that a sentence points to by how many things it says there are: "dari 10 indikator kinerja, …".</summary>
internal static class TabelSebanyak
{
    private static readonly PolaTeks PolaDari = Bunyi.Pola(
        @"\b(?:dari|terhadap|atas)\s+(?:total\s+|jumlah\s+|keseluruhan\s+|sebanyak\s+|sejumlah\s+)*([0-9]{1,3})\s*(?:\([^()]{1,25}\)\s*)?(?:buah\s+)?(indikator|sasaran|program|kegiatan)\b");

    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(lalu|sebelumnya|renstra|rpjmd|akhir|target|triwulan|semester)\b");

    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|keuangan|belanja|pagu|dpa|serapan|penyerapan)\b");

    /// <summary>How many things of which kind the whole of a sentence is; <c>null</c> when it does not say.</summary>
    public static (int Banyak, string Benda)? Seluruhnya(string teks) => PolaDari.Matches(teks) is [var m]
        ? (int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), m.Groups[2].Value.ToLowerInvariant()) : null;

    /// <summary>The tables of the report's year that measure just so many of them, each once; those of another year or part left out.</summary>
    /// <param name="d">The document.</param>
    /// <param name="banyak">How many.</param>
    /// <param name="benda">What.</param>
    /// <param name="kalimat">The sentence, which may name the quarter.</param>
    public static IReadOnlyList<HalTerukur> Cari(PemahamanDokumen d, int banyak, string benda, string kalimat = "") =>
        [.. d.DaftarTabel.Where(t => (LingkupAngka.TandaTabel(t).Length == 0 || TanpaPeriode(t.Judul, kalimat) != t.Judul) && Setahun(d, t))
            .Select(t => HalTerukur.Baca(t, benda)).OfType<HalTerukur>()
            .Where(h => h.Lengkap && !Uang(h.Tabel) && !h.Tabel.Kepala.Any(Jangka) && h.Baris.Count == banyak
                && !PolaLain.IsMatch(TanpaPeriode(h.Tabel.Kepala[h.Kolom], kalimat)))];

    /// <summary>A heading without the quarter that the sentence names as well.</summary>
    private static string TanpaPeriode(string kepala, string kalimat) => PolaPeriode.Matches(kepala).FirstOrDefault(m =>
        PolaPeriode.Matches(kalimat).Any(k => Bunyi.Rapat(k.Value) == Bunyi.Rapat(m.Value))) is { } m
            ? kepala.Remove(m.Index, m.Length) : kepala;

    private static readonly PolaTeks PolaPeriode = Bunyi.Pola(@"\b(triwulan|tw|semester)\s+(iv|i{1,3}|[1-4])\b");

    /// <summary>Progress towards the end of a plan is no achievement of the year.</summary>
    private static bool Jangka(string kepala) => PolaJangka.IsMatch(kepala);

    private static readonly PolaTeks PolaJangka = Bunyi.Pola(@"\bkemajuan\b|\btarget\b.*\b(akhir|renstra|rpjmd|rpjmn|jangka menengah)\b");

    /// <summary>A table of spending measures no targets, whatever it lists.</summary>
    private static bool Uang(TabelTerbaca t) => PolaUang.IsMatch(t.Judul) || (t.Judul.Length == 0 && PolaUang.IsMatch(t.Bab))
        || t.Isi.Count(b => b.Sel.Any(s => AngkaTertulis.DariSel(s.Teks) is [{ Persen: false, Nilai: >= 1_000_000 }])) * 3 > t.Isi.Count;

    /// <summary>Whether a table speaks of the year of the report.</summary>
    public static bool Setahun(PemahamanDokumen d, TabelTerbaca t) =>
        LingkupAngka.Tahun(t.Judul) is not { } tahun || tahun == IndeksPernyataan.Dari(d).Tahun;
}
