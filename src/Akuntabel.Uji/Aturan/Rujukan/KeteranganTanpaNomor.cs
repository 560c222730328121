namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>NOM-014: where tables are numbered, each has its number.</summary>
internal static class KeteranganTanpaNomor
{
    public static AturanUji Aturan { get; } = new(
        "NOM-014", TingkatTemuan.Editorial, [KelasTemuan.NomorTabel],
        "Keterangan tabel memuat nomornya bila tabel lain bernomor.",
        "Konsistensi dokumen",
        "\"Tabel : Kinerja Program\" di antara \"Tabel 3.1\" dan \"Tabel 3.2\".",
        Periksa);

    private const int PanjangTerbesar = 160;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"^\W{0,3}tabel\s*([:.]+|[….]{2,}|([0-9]{1,2}|[ivx]{1,4})\s*\.\s*(\.+|…|_+|x+)?\s*[:.]?)\s*(?=[a-z])");

    /// <summary>A chapter whose table has dots for a number.</summary>
    private static readonly PolaTeks PolaTitik = Bunyi.Pola(@"^\W{0,3}tabel\s*[0-9ivx]{1,4}\s*\.\s*(\.{2,}|…|_+|x+\b)");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var bernomor = KeteranganTabel.Semua(d).Where(k => k.Jenis == "tabel").ToList();
        if (bernomor.Count == 0)
        {
            yield break;
        }

        foreach (var p in d.DaftarParagraf.Where(p => p.Teks.Length <= PanjangTerbesar && p.Indeks + 1 < d.Blok.Count && d.Blok[p.Indeks + 1] is TabelTerbaca && (KeteranganTabel.Baca(p, d) is null || PolaTitik.IsMatch(p.Teks))))
        {
            yield return !Pola.IsMatch(p.Teks) ? null : Aturan.Temukan(
                p.Tempat(0), p.Teks.Trim(), "nomor tabel", $"{bernomor.Count} tabel lain bernomor, misalnya {bernomor[0].Tertulis}", $"Tabel ini tidak bernomor: \"{p.Teks.Trim()}\".");
        }
    }
}
