using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Aturan.Angka;
using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KAT-004: a target is called reached when it was.</summary>
internal static class InterpretasiCapaian
{
    public static AturanUji Aturan { get; } = new(
        "KAT-004", TingkatTemuan.Material, [KelasTemuan.Kategori],
        "Target disebut tercapai bila capaiannya sekurang-kurangnya 100 %, dan tidak tercapai bila kurang, kecuali dokumen menetapkan batas lain.",
        "PermenPANRB 53/2014, pembandingan target dan realisasi",
        "Capaian 97,87 % disebut Target Tercapai.",
        Periksa);

    private static readonly HashSet<string> Tercapai = ["tercapai", "targettercapai", "telahtercapai", "sudahtercapai", "melampauitarget",
        "melebihitarget", "mencapaitarget", "memenuhitarget", "sesuaitarget"];
    private static readonly HashSet<string> TidakTercapai = ["tidaktercapai", "targettidaktercapai", "belumtercapai",
        "targetbelumtercapai", "tidakmencapaitarget", "belummencapaitarget", "dibawahtarget"];
    private static readonly PolaTeks PolaBatas = Bunyi.Pola(@"[≥>]\s*[0-9]{2}[^0-9].{0,80}\btercapai\b|\btercapai\b.{0,120}([≥>]|\b(minimal|apabila|jika|bila|bilamana|di\s?atas|lebih|sekurang)\b).{0,40}[0-9]{2}|\b(toleransi|batas)\b.{0,80}\btercapai\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var tabel = d.DaftarTabel.Where(Diperiksa).ToList();
        return tabel.Count == 0 || d.Blok.SelectMany(RagaLaporan.Teks).Any(PolaBatas.IsMatch)
            || SkalaTercetak.Dari(d).Any(s => s.Kelas.Any(k => k.Label.Contains("tercapai", StringComparison.Ordinal)))
            ? [] : tabel.SelectMany(t => Tabel(d, t));
    }

    /// <summary>Targets and percentages of one or several times.</summary>
    private static bool Diperiksa(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t);
        return peran.Contains(PeranKolom.Target) && peran.Contains(PeranKolom.Persen)
            && t.Isi.Any(b => b.Sel.Any(s => s.Teks.Length < 40
                && (Tercapai.Contains(Bunyi.Rapat(s.Teks)) || TidakTercapai.Contains(Bunyi.Rapat(s.Teks)))));
    }

    private static IEnumerable<Temuan?> Tabel(PemahamanDokumen d, TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t).ToList();
        var (kt, kr, kp) = (peran.IndexOf(PeranKolom.Target), peran.IndexOf(PeranKolom.Realisasi), peran.IndexOf(PeranKolom.Persen));
        var banyak = peran.Count(p => p == PeranKolom.Target) > 1 || peran.Count(p => p == PeranKolom.Persen) > 1;
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var b = t.Isi[i];
            var kolom = b.Sel.ToList().FindIndex(s => Tercapai.Contains(Bunyi.Rapat(s.Teks))
                || TidakTercapai.Contains(Bunyi.Rapat(s.Teks)));
            if (banyak && kolom >= 0)
            {
                yield return Bersama(d, t, i, kolom, peran);
            }
            else if (kolom >= 0 && b.Sel.Count <= t.Kepala.Count && DariSel(b[kp]) is [{ Penyebut: null, Satuan: "" or "%" } persen]
                && !b.Sel.Any(s => PolaritasNaskah.BiasaTurun(s.Teks)))
            {
                yield return Baris(t.Tempat(i, kolom), b[kolom], persen, DariSel(b[kt]), DariSel(b[kr]));
            }
        }
    }

    /// <summary>Of several percentages the word may mean any: all of them must say otherwise.</summary>
    private static Temuan? Bersama(PemahamanDokumen d, TabelTerbaca t, int i, int kolom, List<PeranKolom> peran)
    {
        var b = t.Isi[i];
        var isi = Enumerable.Range(0, Math.Min(peran.Count, b.Sel.Count)).Where(k => peran[k] == PeranKolom.Persen)
            .Select(k => DariSel(HitunganTabel.Seharusnya(d, t, i, k) ?? b[k])).Where(a => a.Count > 0).ToList();
        return isi.Count < 2 || b.Sel.Count > t.Kepala.Count || isi.Exists(a => a is not [{ Penyebut: null, Satuan: "" or "%" }])
            || b.Sel.Any(s => PolaritasNaskah.BiasaTurun(s.Teks)) || isi.Exists(a => a[0].Nilai >= 100 != isi[^1][0].Nilai >= 100)
            ? null : Baris(t.Tempat(i, kolom), b[kolom], isi[^1][0], [], []);
    }

    private static Temuan? Baris(TempatTemuan tempat, string label, AngkaTertulis persen, IReadOnlyList<AngkaTertulis> target,
        IReadOnlyList<AngkaTertulis> realisasi)
    {
        var sebut = Tercapai.Contains(Bunyi.Rapat(label));
        var pasangan = (from t in target from r in realisasi where t.Satuan == r.Satuan && t.Satuan.Length > 0 && t.Penyebut is null
            && r.Penyebut is null select (Target: t.Nilai, Realisasi: r.Nilai)).ToList();
        // the figures behind the percentage must say the same
        var kurang = persen.Bacaan.All(b => b.Selang.Atas < 100) && pasangan.TrueForAll(p => p.Realisasi < p.Target);
        var cukup = persen.Bacaan.All(b => b.Nilai >= 100) && pasangan.TrueForAll(p => p.Realisasi >= p.Target);
        return (sebut && kurang) || (!sebut && cukup) ? Aturan.Temukan(
            tempat, label, sebut ? "tidak tercapai, atau batas yang dipakai dinyatakan" : "tercapai, atau batas yang dipakai dinyatakan", $"capaian {persen.Teks.Trim()}",
            $"Capaian {persen.Teks.Trim()} disebut {label}.") : null;
    }
}
