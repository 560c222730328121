using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>Whether the whole or one of its parts is wrong, as a table near the sentence tells.</summary>
internal static class JumlahMenurutTabel
{
    private const int HurufKata = 3;

    /// <summary>Whether a total of a table near the sentence is the amount.</summary>
    public static bool Ada(PemahamanDokumen d, KalimatDipahami k, decimal jumlah) =>
        TabelDitunjuk.Sekitar(d, k).Any(t => Total(t).Contains(jumlah));

    /// <summary>The finding about the one that the table has otherwise; <c>null</c> where no table decides.</summary>
    public static Temuan? Temukan(AturanUji aturan, PemahamanDokumen d, KalimatDipahami k, AngkaTertulis n, List<AngkaTertulis> suku)
    {
        var jumlah = suku.Sum(s => s.Nilai);
        foreach (var t in TabelDitunjuk.Sekitar(d, k))
        {
            var total = Total(t);
            if (total.Contains(n.Nilai) == total.Contains(jumlah))
            {
                continue;
            }

            return total.Contains(jumlah) ? Susun(aturan, k, n, jumlah, t.TempatKepala, $"jumlah {t.Sebut}") with
            {
                Hitungan = string.Join(" + ", suku.Take(12).Select(s => Cetak(s.Nilai, s.Bacaan[0].Desimal))),
            }
            : Bagian(aturan, k, n, suku, t);
        }

        return null;
    }

    /// <summary>The only part that a row of its name has as what the others leave of the whole.</summary>
    private static Temuan? Bagian(AturanUji aturan, KalimatDipahami k, AngkaTertulis n, List<AngkaTertulis> suku, TabelTerbaca t)
    {
        var calon = (from s in suku
                     let benar = n.Nilai - suku.Sum(x => x.Nilai) + s.Nilai
                     where benar > 0
                     let i = Baris(t, Benda(k, s), benar)
                     where i >= 0
                     select (Suku: s, Benar: benar, Baris: i)).ToList();
        return calon is [var satu] ? Susun(aturan, k, satu.Suku, satu.Benar, t.Tempat(satu.Baris, 0), $"barisnya pada {t.Sebut}") with
        {
            Hitungan = $"{Cetak(n.Nilai)} − {string.Join(" − ", suku.Where(s => s != satu.Suku).Take(12).Select(s => Cetak(s.Nilai)))}",
        }
        : null;
    }

    /// <summary>The words behind a part, up to the next figure.</summary>
    private static HashSet<string> Benda(KalimatDipahami k, AngkaTertulis s)
    {
        var akhir = k.Isi.Select(x => x.Angka.Awal).Where(a => a > s.Awal).DefaultIfEmpty(k.Teks.Length).Min();
        return [.. Bunyi.Kata(s.Satuan + " " + k.Teks[s.Akhir..akhir]).Where(w => w.Length >= HurufKata && w is not ("orang" or "dan"
            or "yang" or "pegawai"))];
    }

    private static int Baris(TabelTerbaca t, HashSet<string> benda, decimal nilai) => Enumerable.Range(0, t.Isi.Count).FirstOrDefault(i =>
        t.Isi[i].Sel.Any(s => DariSel(s.Teks) is [var a] && a.Nilai == nilai)
        && t.Isi[i].Sel.Any(s => DariSel(s.Teks).Count == 0 && Bunyi.Kata(s.Teks).Any(benda.Contains)), -1);

    private static HashSet<decimal> Total(TabelTerbaca t) => [.. t.Isi.Where(b => b.Sel.Any(s => Bunyi.Jumlah(s.Teks)))
        .SelectMany(b => b.Sel.SelectMany(s => DariSel(s.Teks))).Select(a => a.Nilai)];

    private static Temuan Susun(AturanUji aturan, KalimatDipahami k, AngkaTertulis a, decimal benar, TempatTemuan tabel, string sebab) =>
        aturan.Temukan(k.Tempat(a), a.Teks, Cetak(benar), "", $"Tertulis {a.Teks.Trim()}, sedangkan menurut {sebab} {Cetak(benar)}; "
            + "dengan itu jumlah dan bagian-bagian dalam kalimat ini cocok.") with
        { Tingkat = TingkatTemuan.Material, Terkait = [tabel] };
}
