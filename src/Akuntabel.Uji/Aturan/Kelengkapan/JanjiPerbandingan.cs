using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-004: a report that announces a comparison with several past years gives more than one.</summary>
internal static class JanjiPerbandingan
{
    public static AturanUji Aturan { get; } = new(
        "KLK-004", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Perbandingan dengan beberapa tahun terakhir yang dijanjikan laporan memuat lebih dari satu tahun sebelumnya.",
        "PermenPANRB 53/2014, perbandingan dengan tahun lalu dan beberapa tahun terakhir",
        "Daftar isi menjanjikan perbandingan dengan beberapa tahun terakhir, tabelnya hanya memuat satu tahun sebelumnya.",
        Periksa);

    private static readonly PolaTeks PolaJanji = Bunyi.Pola(@"banding.{0,120}\b(beberapa|sejumlah|tiga|empat|lima|[345])\s+(\([a-z]+\)\s+)?tahun\s+(terakhir|sebelumnya|yang lalu|lalu|ke belakang)\b");
    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"banding.{0,120}\btahun\s+(lalu|sebelumnya|yang lalu)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b20[0-9]{2}\b");
    private static readonly PolaTeks PolaSelTahun = Bunyi.Pola(@"^\W*([a-z]+\s+){0,2}20[0-9]{2}\W*$");
    private static readonly PolaTeks PolaGambar = Bunyi.Pola(@"^\W*(gambar|grafik|diagram|tabel)\b.{0,200}(20[0-9]{2}|tahun)");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        if (RagaLaporan.Baca(d) is not { Tahun: { } tahun } raga
            || d.Blok.OfType<ParagrafTerbaca>().Where(p => PolaJanji.IsMatch(p.Teks)).ToList() is not { Count: > 0 } janji)
        {
            return [];
        }

        var lampau = raga.Sejak(3).SelectMany(TahunDibandingkan).Where(t => t < tahun && t >= tahun - 10).Distinct().ToList();
        var bab = raga.Sejak(3).OfType<ParagrafTerbaca>().Where(p => p.Jenis != JenisParagraf.DaftarIsi
            && p.Teks.Length < 300).FirstOrDefault(p => PolaBanding.IsMatch(p.Teks) || PolaJanji.IsMatch(p.Teks));
        return lampau.Count switch
        {
            0 => [], // no comparison could be read at all
            1 => [Temukan(bab ?? janji[0], janji, lampau[0])],
            _ => [null],
        };
    }

    /// <summary>Years that head a column, name a row, or stand in a caption of a table or picture, and those of sentences that compare.</summary>
    private static IEnumerable<int> TahunDibandingkan(BlokTerbaca b) => b switch
    {
        TabelTerbaca t => t.Kepala.Append(t.Judul).Concat(t.Isi.SelectMany(r => r.Sel.Select(s => s.Teks)).Where(s =>
            PolaSelTahun.IsMatch(s))).SelectMany(Tahun),
        ParagrafTerbaca p when PolaGambar.IsMatch(p.Teks) || PolaBanding.IsMatch(p.Teks) => Tahun(p.Teks),
        _ => [],
    };

    private static IEnumerable<int> Tahun(string teks) =>
        PolaTahun.Matches(teks).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture));

    private static Temuan Temukan(ParagrafTerbaca tempat, List<ParagrafTerbaca> janji, int lampau) => Aturan.Temukan(
        tempat.Tempat(0), PolaJanji.Match(janji[0].Teks).Value, "perbandingan dengan lebih dari satu tahun sebelumnya", $"tahun sebelumnya yang dibandingkan: {lampau}",
        $"Laporan menjanjikan perbandingan dengan beberapa tahun terakhir, tetapi hanya tahun {lampau} yang dibandingkan.") with
    { Terkait = [.. janji.Where(p => p.Indeks != tempat.Indeks).Take(5).Select(p => p.Tempat(0))] };
}
