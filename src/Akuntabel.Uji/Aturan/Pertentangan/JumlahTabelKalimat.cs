using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-013: where the budget of a sentence is the sum of the programmes of a table, its realisation is the sum of
/// theirs.</summary>
internal static class JumlahTabelKalimat
{
    private const int BarisTersedikit = 3;

    public static AturanUji Aturan { get; } = new(
        "NAR-013", TingkatTemuan.Material, [KelasTemuan.Jumlah, KelasTemuan.NarasiBertentangan],
        "Realisasi yang disebut teks sama dengan jumlah program dalam tabel yang jumlah anggarannya disebut bersamanya.",
        "Aritmetika",
        "Teks menyebut anggaran Rp900 juta, jumlah program dalam tabel, dan realisasi Rp700 juta, sedangkan realisasi program berjumlah "
            + "Rp725 juta.",
        Periksa);

    private static readonly PolaTeks PolaProgram = Bunyi.Pola(@"^\W*([0-9ivx.]{1,6}\s+)?program\b");

    private sealed record Kolom(TabelTerbaca Tabel, int Indeks, PeranKolom Peran, IReadOnlyList<int> Baris, decimal Jumlah);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var tabel = d.DaftarTabel.Select(t => Baca(t).ToList()).Where(k => k.Count > 1).ToList();
        return tabel.Count == 0 ? [] : NaskahDipahami.Dari(d).Semua.Where(k => k.Isi.Count(x => x.Angka.Rupiah) > 1)
            .Select(k => Kalimat(k, tabel));
    }

    private static Temuan? Kalimat(KalimatDipahami k, List<List<Kolom>> tabel)
    {
        for (var i = 0; i + 1 < k.Isi.Count; i++)
        {
            if (k.Isi[i] is { Angka: { Rupiah: true } pagu }
                && k.Isi[i + 1] is { Angka: { Rupiah: true } r, Besaran: BesaranKalimat.Realisasi }
                && tabel.Select(t => Pasangan(t, pagu.Nilai)).FirstOrDefault(x => x is not null) is { } kolom)
            {
                return tabel.Exists(t => t.Exists(c => Sama(c, r))) ? null : Temukan(k, r, pagu, kolom);
            }
        }

        return null;
    }

    /// <summary>The same but for the cents of its parts.</summary>
    private static bool Sama(Kolom c, AngkaTertulis r) =>
        r.Bacaan.Any(b => b.SelangCacah.Bertemu(new Selang(c.Jumlah - c.Baris.Count, c.Jumlah + c.Baris.Count)));

    /// <summary>The column of realisation of a table whose budgets come to the amount.</summary>
    private static Kolom? Pasangan(List<Kolom> semua, decimal pagu) =>
        semua.FindAll(k => k.Jumlah == pagu && k.Peran is PeranKolom.Pagu or PeranKolom.Target).Count == 1
        && semua.FindAll(k => k.Peran == PeranKolom.Realisasi) is [var satu] ? satu : null;

    /// <summary>Columns of money in which every programme has its amount.</summary>
    private static IEnumerable<Kolom> Baca(TabelTerbaca t)
    {
        var program = Enumerable.Range(0, t.Isi.Count).Where(i => t.Isi[i].Sel.Any(s => PolaProgram.IsMatch(s.Teks))).ToList();
        for (var k = 0; program.Count >= BarisTersedikit && k < t.Kepala.Count; k++)
        {
            var angka = program.ConvertAll(i => DariSel(t.Isi[i][k]));
            if (PenentuPeran.Peran(t.Kepala[k]) is var peran and (PeranKolom.Pagu or PeranKolom.Target or PeranKolom.Realisasi)
                && angka.TrueForAll(a => a is [{ Persen: false, Nilai: >= 1000 }]))
            {
                yield return new Kolom(t, k, peran, program, angka.Sum(a => a[0].Nilai));
            }
        }
    }

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis r, AngkaTertulis pagu, Kolom kolom) => Aturan.Temukan(
        k.Tempat(r), r.Teks, Cetak(kolom.Jumlah), $"jumlah {kolom.Baris.Count} program",
        $"Teks menyebut realisasi {r.Teks.Trim()} dari {pagu.Teks.Trim()}; anggaran itu jumlah {kolom.Baris.Count} program pada tabel "
            + $"{kolom.Tabel.Nomor}, "
        + $"tetapi realisasi program-program itu berjumlah {Cetak(kolom.Jumlah)}. Salah satunya keliru.") with
    { Terkait = [.. kolom.Baris.Take(20).Select(i => kolom.Tabel.Tempat(i, kolom.Indeks))] };
}
