namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>PYT-011: a kegiatan that a table lists under several indikator has one budget.</summary>
/// <remarks>Only where the table itself repeats other kegiatan with the same amount: elsewhere the parts of a shared kegiatan may honestly
/// differ.</remarks>
internal static class KegiatanBerulang
{
    private const int HurufTersedikit = 12;
    private const int Penjamin = 2;

    public static AturanUji Aturan { get; } = new(
        "PYT-011", TingkatTemuan.Material, [KelasTemuan.AngkaBerbeda],
        "Kegiatan yang dicantumkan berulang dalam satu tabel, dengan keluaran yang sama, beranggaran sama seperti kegiatan berulang lainnya.",
        "Konsistensi dokumen",
        "Pelatihan yang sama (2 angkatan, 40 orang) dianggarkan 394.000.000 pada satu baris dan 440.000.000 pada baris lain.",
        d => d.DaftarTabel.SelectMany(t => Tabel(t, d.Notasi)));

    private static readonly PolaTeks PolaNama = Bunyi.Pola(@"\b(program|kegiatan|aktivitas)\b");
    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|pagu|rp|biaya|alokasi|dana)\b");

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t, NotasiAngka notasi)
    {
        var nama = Kolom(t, k => PolaNama.IsMatch(k) && !k.Contains("indikator", StringComparison.OrdinalIgnoreCase)
            && !k.Contains("target", StringComparison.OrdinalIgnoreCase));
        var uang = Kolom(t, k => PolaUang.IsMatch(k) && !PolaNama.IsMatch(k));
        if (nama is not [var kn] || uang is not [var ku])
        {
            yield break;
        }

        var kelompok = Enumerable.Range(0, t.Isi.Count)
            .Where(i => Nilai(t, i, ku, notasi) is not null && Bunyi.Rapat(t.Isi[i][kn]).Length >= HurufTersedikit)
            .GroupBy(i => Sidik(t, i, kn, ku)).Where(g => g.Count() > 1).Select(g => g.ToList()).ToList();
        var beda = kelompok.FindAll(g => g.Exists(i => Nilai(t, i, ku, notasi) != Nilai(t, g[0], ku, notasi)));
        var terjamin = kelompok.Count - beda.Count >= Penjamin * beda.Count;
        foreach (var g in kelompok)
        {
            var i = g.Find(x => Nilai(t, x, ku, notasi) != Nilai(t, g[0], ku, notasi));
            yield return beda.Contains(g) && terjamin ? Temukan(t, g[0], i, kn, ku) : null;
        }
    }

    private static List<int> Kolom(TabelTerbaca t, Predicate<string> cocok) =>
        [.. Enumerable.Range(0, t.Kepala.Count).Where(k => cocok(t.Kepala[k]))];

    private static decimal? Nilai(TabelTerbaca t, int i, int kolom, NotasiAngka notasi) =>
        AngkaTertulis.DariSel(t.Isi[i][kolom]) is [var a] ? PengenalNotasi.Menurut(a, notasi).Nilai : null;

    /// <summary>The name and all that the row says of its output.</summary>
    private static string Sidik(TabelTerbaca t, int i, int nama, int uang) =>
        string.Join('|', Enumerable.Range(nama, t.Kepala.Count - nama).Where(k => k != uang).Select(k => Bunyi.Rapat(t.Isi[i][k])));

    private static Temuan Temukan(TabelTerbaca t, int a, int b, int nama, int uang) => Aturan.Temukan(
        t.Tempat(b, uang), t.Isi[b][uang], $"satu angka; pada baris lain {t.Isi[a][uang]}", $"{t.Isi[a][uang]} ≠ {t.Isi[b][uang]}",
        $"\"{t.Isi[b][nama]}\" dengan keluaran yang sama dianggarkan {t.Isi[a][uang]} pada baris {a + 1} dan {t.Isi[b][uang]} pada baris {b + 1}; kegiatan lain yang berulang beranggaran sama.") with
    { Terkait = [t.Tempat(a, uang)] };
}
