using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>ISI-003: a row that has a target has its realisation.</summary>
internal static class RealisasiKosong
{
    public static AturanUji Aturan { get; } = new(
        "ISI-003", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Baris yang bertarget memuat realisasi dan capaiannya, atau menjelaskan mengapa belum ada.",
        "PermenPANRB 53/2014, pembandingan target dan realisasi",
        "Target 52 kg tanpa realisasi dan capaian, di antara baris yang terisi.",
        d => d.DaftarTabel.SelectMany(Tabel));

    private const int TerisiTersedikit = 2;
    private const int KosongTerbanyak = 2;

    /// <summary>What a row says instead of a figure.</summary>
    private static readonly PolaTeks PolaAlasan = Bunyi.Pola(@"\b(belum|tidak|menunggu|dalam proses|rilis|ditunda|dihapus|refocusing|n/?a|nihil|dibatalkan)\b");

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t).ToList();
        var (kt, kr) = (peran.IndexOf(PeranKolom.Target), peran.IndexOf(PeranKolom.Realisasi));
        // several years or quarters side by side are filled as they come
        if (kt < 0 || kr < 0 || peran.Count(p => p == PeranKolom.Target) > 1 || peran.Count(p => p == PeranKolom.Realisasi) > 1)
        {
            yield break;
        }

        var hasil = Enumerable.Range(0, peran.Count).Where(k => peran[k] is PeranKolom.Realisasi or PeranKolom.Persen && Terisi(t, k) * 3 >= t.Isi.Count * 2).ToList();
        var kosong = Enumerable.Range(0, t.Isi.Count).Where(i => Kosong(t.Isi[i], kt, hasil)).ToList();
        if (!hasil.Contains(kr) || Terisi(t, kr) < TerisiTersedikit || kosong.Count > KosongTerbanyak || Enumerable.Range(0, t.Isi.Count).Any(i => Yatim(t.Isi[i], kt, kr)))
        {
            yield break;
        }

        foreach (var i in kosong)
        {
            yield return Temukan(t, i, kt, hasil);
        }
    }

    private static int Terisi(TabelTerbaca t, int k) => t.Isi.Count(b => b[k].Any(char.IsLetterOrDigit));

    private static bool Kosong(BarisTerbaca b, int kt, List<int> hasil) =>
        b.Sel.Count > kt && b[kt].Any(char.IsAsciiDigit) && b[0].Length > 0 && hasil.Count > 0 && hasil.TrueForAll(k => b[k].Trim().Length == 0)
        && !Bunyi.Jumlah(b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Length > 0) ?? "") && !b.Sel.Any(s => PolaAlasan.IsMatch(s.Teks));

    /// <summary>A result without a target: the rows were not read as they stand.</summary>
    private static bool Yatim(BarisTerbaca b, int kt, int kr) => b[kr].Any(char.IsAsciiDigit) && b[kt].Trim().Length == 0 && !b.Sel.Any(s => Bunyi.Jumlah(s.Teks) || Bunyi.RataRata(s.Teks));

    private static Temuan Temukan(TabelTerbaca t, int i, int kt, List<int> hasil)
    {
        var nama = t.Isi[i].Sel.Select(s => s.Teks).MaxBy(s => s.Count(char.IsLetter)) ?? "";
        var kolom = string.Join(" dan ", hasil.Select(k => t.Kepala[k]));
        return Aturan.Temukan(
            t.Tempat(i, hasil[0]), $"{nama}: kosong", $"{kolom} dari target {t.Isi[i][kt].Trim()}", $"{Terisi(t, hasil[0])} baris lain terisi",
            $"Baris {i + 1} ({nama}) bertarget {t.Isi[i][kt].Trim()}, tetapi {kolom} kosong.");
    }
}
