using System.Text.RegularExpressions;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-001: the percentage of a row or sentence follows from its two figures.</summary>
internal static class PersentaseBaris
{
    private const string Kode = "ANG-001";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Persentase yang tertulis sama dengan realisasi dibagi target atau pagunya.",
        "Aritmetika; PermenPANRB 53/2014, perbandingan target dan realisasi kinerja",
        "Pagu 2.342.737.320 dan realisasi 1.968.289.360 menghasilkan 84,02 %, tertulis 96,40 %.",
        d => HitunganTabel.Periksa(d, Kode).Concat(d.DaftarParagraf.SelectMany(Kalimat)));

    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\b(realisasi|realisasinya|direalisasi|direalisasikan|terealisasi|terserap|serapan|penyerapan)\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaDasar = Bunyi.Pola(@"\b(target|targetnya|rencana|pagu|anggaran|alokasi|sebesar|dari)\b[^0-9;]{0,60}$");
    private static readonly PolaTeks PolaAmbang = Bunyi.Pola(@"\b(di\s?atas|di\s?bawah|minimal|maksimal|lebih|kurang|paling|mencapai target)\b[^0-9]{0,20}$");

    /// <summary>"… realisasi Rp A dari Rp B atau 80,38 %", "target 6 laporan realisasi 5 laporan: 83 %": a percentage alone in its sentence.</summary>
    private static IEnumerable<Temuan?> Kalimat(ParagrafTerbaca p)
    {
        KalimatTerbaca? dahulu = null;
        foreach (var k in PemenggalKalimat.Kalimat(p))
        {
            var angka = k.Angka;
            var satuPersen = angka.Count(a => a.Persen) == 1;
            for (var i = 0; i < angka.Count; i++)
            {
                if (angka[i].Persen && angka[i].Penyebut is null && ((satuPersen ? Sekitar(k.Teks, angka, i) : null) ?? Menyambung(dahulu, k, i)) is var (r, d))
                {
                    var cocok = d.Nilai == 0 || Nisbah.Cocok(r, d, angka[i], kinerja: false) || Nisbah.Cocok(d, r, angka[i], kinerja: false) || Lain(p, k, angka[i], r.Satuan);
                    yield return cocok ? null : Nisbah.Temukan(Aturan, p.Tempat(k.Awal + angka[i].Awal), angka[i], r, d);
                }
            }

            dahulu = k;
        }
    }

    private static readonly PolaTeks PolaAtau = Bunyi.Pola(@"^\s*(\([^()0-9]*\)\s*)?,?\s*(atau|yaitu|yakni|\()\s*(sebesar|mencapai)?\s*$");

    /// <summary>"Anggaran sebesar Rp B. Anggaran itu terealisasi Rp A atau 81,64 %": the base stands alone in the sentence before.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Menyambung(KalimatTerbaca? dahulu, KalimatTerbaca k, int i)
    {
        if (dahulu is null || dahulu.Angka.Where(a => a.Rupiah).ToList() is not [var dasar] || i == 0 || !k.Angka[i - 1].Rupiah || k.Angka.Take(i).Count(a => a.Rupiah) != 1)
        {
            return null;
        }

        var realisasi = k.Angka[i - 1];
        var lekat = PolaAtau.IsMatch(k.Teks[realisasi.Akhir..k.Angka[i].Awal]) && PolaRealisasi.IsMatch(Depan(k.Teks, realisasi));
        return lekat && PolaAnggaran.IsMatch(Depan(dahulu.Teks, dasar)) && !PolaRealisasi.IsMatch(Depan(dahulu.Teks, dasar)) && realisasi.Nilai <= dasar.Nilai ? (realisasi, dasar) : null;
    }

    private static readonly PolaTeks PolaAnggaran = Bunyi.Pola(@"\b(pagu|anggaran|alokasi)\b[^0-9;]{0,60}$");

    /// <summary>Whether two other figures of the paragraph give the percentage: the budget may have been named a sentence earlier.</summary>
    private static bool Lain(ParagrafTerbaca p, KalimatTerbaca k, AngkaTertulis persen, string satuan)
    {
        var semua = Semua(p.Teks[..(k.Awal + k.Teks.Length)]).Where(a => a.Satuan == satuan && a.Penyebut is null && a.Nilai > 0).TakeLast(AngkaTerdekat).ToList();
        return (from a in semua from b in semua where a.Awal != b.Awal where Nisbah.Cocok(a, b, persen, kinerja: false) select a).Any();
    }

    private const int AngkaTerdekat = 10;

    /// <summary>The realisation and its base, of one unit, from which the only percentage, at <paramref name="i"/>, is said to follow; a clause with more figures is left alone.</summary>
    private static (AngkaTertulis, AngkaTertulis)? Sekitar(string teks, IReadOnlyList<AngkaTertulis> angka, int i)
    {
        var lain = angka.Where((a, j) => j != i && !a.Persen && !a.MungkinTahun && a.Penyebut is null && Math.Abs(j - i) <= 2).ToList();
        var satuan = lain.GroupBy(a => a.Satuan).Where(g => g.Key.Length > 0 && g.Count() == 2).ToList();
        if (satuan.Count != 1)
        {
            return null;
        }

        var (a, b) = (satuan[0].First(), satuan[0].Last());
        var (awal, akhir) = (Math.Min(a.Awal, angka[i].Awal), Math.Max(b.Akhir, angka[i].Akhir));
        var (depanA, depanB) = (Depan(teks, a), Depan(teks, b));
        var dahulu = PolaRealisasi.IsMatch(depanA) && PolaDasar.IsMatch(depanB);
        var berpasangan = dahulu || (PolaDasar.IsMatch(depanA) && PolaRealisasi.IsMatch(depanB));
        return akhir - awal <= 250 && berpasangan && !PolaAmbang.IsMatch(Depan(teks, angka[i])) ? (dahulu ? (a, b) : (b, a)) : null;
    }

    /// <summary>The words before a figure that say what it is.</summary>
    internal static string Depan(string teks, AngkaTertulis a) => teks[Math.Max(0, a.Awal - 80)..a.Awal];
}
