using Akuntabel.Uji.Aturan.Rujukan;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>ISI-003: a row that has a target has its realisation.</summary>
internal static class RealisasiKosong
{
    public static AturanUji Aturan { get; } = new(
        "ISI-003", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Baris yang bertarget memuat realisasi dan capaiannya, dan kolom angka terisi di setiap baris, atau dijelaskan mengapa belum ada.",
        "PermenPANRB 53/2014, pembandingan target dan realisasi",
        "Target 52 kg tanpa realisasi dan capaian, di antara baris yang terisi.",
        d => TahunDokumen.Dari(d) is var tahun ? d.DaftarTabel
            .SelectMany(t => Tabel(t) is { Count: > 0 } baris ? baris : SelTunggal(t, tahun)) : []);

    private const int TerisiTersedikit = 2;
    private const int KosongTerbanyak = 2;

    /// <summary>What a row says instead of a figure.</summary>
    private static readonly PolaTeks PolaAlasan = Bunyi.Pola(@"\b(belum|tidak|menunggu|dalam proses|rilis|ditunda|dihapus|refocusing|n/?a|nihil|dibatalkan)\b");

    private static List<Temuan?> Tabel(TabelTerbaca t)
    {
        var peran = PenentuPeran.Peran(t).ToList();
        var (kt, kr) = (peran.IndexOf(PeranKolom.Target), peran.IndexOf(PeranKolom.Realisasi));
        // several years or quarters side by side are filled as they come
        if (kt < 0 || kr < 0 || peran.Count(p => p == PeranKolom.Target) > 1 || peran.Count(p => p == PeranKolom.Realisasi) > 1)
        {
            return [];
        }

        var hasil = Enumerable.Range(0, peran.Count).Where(k => peran[k] is PeranKolom.Realisasi or PeranKolom.Persen
            && Terisi(t, k) * 3 >= t.Isi.Count * 2).ToList();
        var kosong = Enumerable.Range(0, t.Isi.Count).Where(i => Kosong(t.Isi[i], kt, hasil)).ToList();
        var utuh = hasil.Contains(kr) && Terisi(t, kr) >= TerisiTersedikit && kosong.Count <= KosongTerbanyak
            && !t.Isi.Any(b => Yatim(b, kt, kr));
        List<Temuan?> semua = utuh ? kosong.ConvertAll(i => (Temuan?)Temukan(t, i, kt, hasil)) : [];
        return t.Halaman is not null ? semua : [.. semua, .. Sebagian(t, peran, kt, kr, utuh ? kosong : [])];
    }

    /// <summary>Where cells stand as they were typed, a row that has one of its figures lacks the others.</summary>
    private static List<Temuan?> Sebagian(TabelTerbaca t, List<PeranKolom> peran, int kt, int kr, List<int> sudah)
    {
        List<int> kolom = [kt, kr, .. Enumerable.Range(0, peran.Count).Where(k => peran[k] == PeranKolom.Persen)];
        if (kolom.Exists(k => Terisi(t, k) < TerisiTersedikit || Terisi(t, k) * 2 < t.Isi.Count))
        {
            return [];
        }

        var kosong = Enumerable.Range(0, t.Isi.Count).Select(i => (Baris: i, Kolom: kolom.FindAll(k => t.Isi[i][k].Trim().Length == 0)))
            .Where(x => x.Kolom.Count > 0 && x.Kolom.Count < kolom.Count && !sudah.Contains(x.Baris) && Bernama(t, x.Baris, kolom))
                .ToList();
        return kosong.Count > KosongTerbanyak ? [] : kosong.ConvertAll(x => (Temuan?)Temukan(t, x.Baris, x.Kolom, kolom));
    }

    /// <summary>A row of its own: no cell of words was left to the row above, nothing says why a figure lacks, and it is no
    /// total.</summary>
    private static bool Bernama(TabelTerbaca t, int i, List<int> kolom) =>
        Enumerable.Range(0, t.Kepala.Count).All(k => kolom.Contains(k) || t.Isi[i][k].Trim().Length > 0 || Terisi(t, k) == 0)
        && !t.Isi[i].Sel.Any(s => PolaAlasan.IsMatch(s.Teks) || Bunyi.Jumlah(s.Teks) || Bunyi.RataRata(s.Teks));

    private static Temuan Temukan(TabelTerbaca t, int i, List<int> kosong, List<int> kolom)
    {
        var isi = string.Join(", ", kolom.Where(k => !kosong.Contains(k)).Select(k => $"{t.Kepala[k]} {t.Isi[i][k].Trim()}"));
        var nama = string.Join(" dan ", kosong.Select(k => t.Kepala[k]));
        return Aturan.Temukan(
            t.Tempat(i, kosong[0]), $"{Nama(t, i)}: kosong", nama, $"{Terisi(t, kosong[0])} baris lain terisi",
                $"Baris {i + 1} ({Nama(t, i)}) memuat {isi}, tetapi {nama} kosong.");
    }

    private const int BarisTersedikit = 4;
    private const int KolomHalaman = 4;

    private static readonly PolaTeks PolaTahunLain = Bunyi.Pola(@"\b20[0-9]{2}\b");

    /// <summary>The only blank of a column of results or money, in a row that is filled otherwise.</summary>
    private static IEnumerable<Temuan?> SelTunggal(TabelTerbaca t, int? tahun)
    {
        // on a page a narrow table may have lost a cell to the row beside it
        for (var k = 1; k < t.Kepala.Count && t.Isi.Count >= BarisTersedikit && (t.Halaman is null || t.Kepala.Count >= KolomHalaman); k++)
        {
            var kolom = k;
            var kosong = Enumerable.Range(0, t.Isi.Count).Where(i => t.Isi[i][kolom].Trim().Length == 0).ToList();
            var angka = t.Isi.Count(b => AngkaTertulis.DariSel(b[kolom]).Count > 0);
            if (PenentuPeran.Peran(t.Kepala[k]) is not (PeranKolom.Lain or PeranKolom.Nomor) && !TahunLain(t.Kepala[k], tahun)
                && kosong is [var i] && angka == t.Isi.Count - 1 && Penuh(t, i, kolom))
            {
                yield return Aturan.Temukan(
                    t.Tempat(i, k), $"{Nama(t, i)}: kosong", t.Kepala[k], $"{angka} baris lain terisi",
                        $"Baris {i + 1} ({Nama(t, i)}) tanpa {t.Kepala[k]}, satu-satunya sel kosong dalam kolomnya.");
            }
        }
    }

    /// <summary>Every other cell that the rest of the table fills is filled.</summary>
    private static bool Penuh(TabelTerbaca t, int i, int kolom) =>
        Enumerable.Range(0, t.Kepala.Count).All(k => k == kolom || t.Isi[i][k].Trim().Length > 0
            || t.Isi.Count(b => b[k].Trim().Length > 0) * 2 < t.Isi.Count)
        && !t.Isi[i].Sel.Any(s => PolaAlasan.IsMatch(s.Teks))
            && !Bunyi.Jumlah(t.Isi[i].Sel.Select(s => s.Teks).FirstOrDefault(s => s.Length > 0) ?? "");

    /// <summary>What is new this year has no figure of the year before.</summary>
    private static bool TahunLain(string kepala, int? tahun) =>
        PolaTahunLain.Matches(kepala).Any(m => tahun is null
            || m.Value != tahun.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)) || kepala.Contains("lalu",
            StringComparison.OrdinalIgnoreCase) || kepala.Contains("sebelumnya", StringComparison.OrdinalIgnoreCase);

    private static readonly PolaTeks PolaPokok = Bunyi.Pola(@"\b(indikator|iku|kegiatan|program)\b");

    /// <summary>What the row is about: its indicator or activity, else its longest words.</summary>
    private static string Nama(TabelTerbaca t, int i) =>
        Enumerable.Range(0, Math.Min(t.Kepala.Count, t.Isi[i].Sel.Count)).Where(k => PolaPokok.IsMatch(t.Kepala[k]))
            .Select(k => t.Isi[i][k]).LastOrDefault(s => s.Count(char.IsLetter) >= 3)
            ?? t.Isi[i].Sel.Select(s => s.Teks).MaxBy(s => s.Count(char.IsLetter)) ?? "";

    private static int Terisi(TabelTerbaca t, int k) => t.Isi.Count(b => b[k].Any(char.IsLetterOrDigit));

    private static bool Kosong(BarisTerbaca b, int kt, List<int> hasil) =>
        b.Sel.Count > kt && b[kt].Any(char.IsAsciiDigit) && b[0].Length > 0 && hasil.Count > 0
            && hasil.TrueForAll(k => b[k].Trim().Length == 0)
        && !Bunyi.Jumlah(b.Sel.Select(s => s.Teks).FirstOrDefault(s => s.Length > 0) ?? "") && !b.Sel.Any(s => PolaAlasan.IsMatch(s.Teks));

    /// <summary>A result without a target: the rows were not read as they stand.</summary>
    private static bool Yatim(BarisTerbaca b, int kt, int kr) => b[kr].Any(char.IsAsciiDigit) && b[kt].Trim().Length == 0 && !b.Sel
        .Any(s => Bunyi.Jumlah(s.Teks) || Bunyi.RataRata(s.Teks));

    private static Temuan Temukan(TabelTerbaca t, int i, int kt, List<int> hasil)
    {
        var nama = Nama(t, i);
        var kolom = string.Join(" dan ", hasil.Select(k => t.Kepala[k]));
        return Aturan.Temukan(
            t.Tempat(i, hasil[0]), $"{nama}: kosong", $"{kolom} dari target {t.Isi[i][kt].Trim()}",
                $"{Terisi(t, hasil[0])} baris lain terisi",
            $"Baris {i + 1} ({nama}) bertarget {t.Isi[i][kt].Trim()}, tetapi {kolom} kosong.");
    }
}
