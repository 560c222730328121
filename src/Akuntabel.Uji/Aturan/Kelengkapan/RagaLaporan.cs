using Akuntabel.Uji.Aturan.Rujukan;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>An annual performance report, parted into its chapters. Another kind of document, and an excerpt, have none.</summary>
internal sealed class RagaLaporan
{
    /// <summary>Less than this after the heading of chapter III is no chapter but a mention of it.</summary>
    private const int IsiTersedikit = 200;

    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"^\W*bab\s*(iv|v?i{1,3}|v|[1-6])\b.{0,90}$");
    private static readonly PolaTeks PolaJenis = Bunyi.Pola(@"\b(laporan\s+(akuntabilitas\s+)?kinerja|lkip|lakip|lkjip|lkj|l\s?k\s?i\s?p)\b");
    private static readonly PolaTeks PolaBerkala = Bunyi.Pola(@"\b(tri\s?wulan|tw\.?\s?i{1,3}v?|semester|catur\s?wulan|bulanan|interim)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b(kinerja|lkip|lakip|lkjip|lkj)\b.{0,160}\btahun\s+(anggaran\s+)?(20[0-9]{2})\b");
    private static readonly PolaTeks PolaKataTahun = Bunyi.Pola(@"\btahun\s+(anggaran\s+)?20[0-9]{2}\b");
    private static readonly PolaTeks PolaLampiran = Bunyi.Pola(@"^\W*lampiran\b.{0,40}$|\bnip\b\W{0,3}[0-9]{8}");

    private static readonly PolaTeks PolaPerjanjian = Bunyi.Pola(@"\b(perjanjian|penetapan)\s+kinerja\b");

    private readonly IReadOnlyList<BlokTerbaca> _blok;
    private readonly int[] _awal;

    private RagaLaporan(IReadOnlyList<BlokTerbaca> blok, int[] awal, int? tahun)
    {
        _blok = blok;
        _awal = awal;
        Tahun = tahun;
    }

    /// <summary>The year reported on; <c>null</c> when the text leaves it open.</summary>
    public int? Tahun { get; }

    /// <summary>Whether the document begins as a whole one does, with a preface and contents.</summary>
    public bool BermukaLengkap => Ada(Muka, t => t is "katapengantar") && Ada(Muka, t => t is "daftarisi");

    /// <summary>What stands before chapter I.</summary>
    public IEnumerable<BlokTerbaca> Muka => _blok.Take(_awal[1]);

    /// <summary>Whether something follows chapter III that only stands at the end: annexes or a signature.</summary>
    public bool Berakhir => Sejak(3).OfType<ParagrafTerbaca>().Any(p => PolaLampiran.IsMatch(p.Teks));

    /// <summary>The heading of chapter I, II or III.</summary>
    public ParagrafTerbaca Judul(int bab) => (ParagrafTerbaca)_blok[_awal[bab]];

    /// <summary>The chapter and what follows it.</summary>
    public IEnumerable<BlokTerbaca> Sejak(int bab) => _blok.Skip(_awal[bab] + 1);

    /// <summary>What stands between two of the chapters I, II and III.</summary>
    public IEnumerable<BlokTerbaca> Antara(int bab, int sampai) => _blok.Take(_awal[sampai]).Skip(_awal[bab] + 1);

    /// <summary>The Perjanjian Kinerja as chapter II gives it: from its heading on.</summary>
    public IEnumerable<BlokTerbaca> Perjanjian() =>
        Antara(2, 3).SkipWhile(b => b is not ParagrafTerbaca p || p.Teks.Length > 120 || !PolaPerjanjian.IsMatch(p.Teks));

    /// <summary>The chapters of an annual performance report; <c>null</c> for any other document.</summary>
    public static RagaLaporan? Baca(PemahamanDokumen d)
    {
        var bab = Awal(d);
        if (bab is null || !Tahunan(d, bab[1]))
        {
            return null;
        }

        return new RagaLaporan(d.Blok, bab, TahunLaporan(d));
    }

    /// <summary>All text of a block, a table row by row.</summary>
    public static IEnumerable<string> Teks(BlokTerbaca b) => b switch
    {
        ParagrafTerbaca { Jenis: not JenisParagraf.DaftarIsi } p => [p.Teks],
        TabelTerbaca t => t.Isi.Select(r =>
            string.Join(" | ", r.Sel.Select(s => s.Teks))).Prepend(string.Join(" | ", t.Kepala)).Prepend(t.Judul),
        _ => [],
    };

    private static bool Ada(IEnumerable<BlokTerbaca> blok, Predicate<string> sama) =>
        blok.OfType<ParagrafTerbaca>().Any(p => p.Teks.Length < 40 && sama(Bunyi.Rapat(p.Teks)));

    /// <summary>Where chapters I, II and III begin; contents and outlines name chapters too, but little stands below those names.</summary>
    private static int[]? Awal(PemahamanDokumen d)
    {
        var judul = d.Blok.OfType<ParagrafTerbaca>().Where(p => p.Jenis != JenisParagraf.DaftarIsi).Select(p =>
            (p.Indeks, Bab: Nomor(p.Teks))).Where(j => j.Bab > 0).ToList();
        var panjang = Panjang(d);
        var hasil = new int[4];
        var sebelum = -1;
        for (var bab = 1; bab <= 3; bab++)
        {
            var calon = judul.Select((j, i) =>
                (j.Indeks, j.Bab, Isi: panjang[Berikut(judul, i, d.Blok.Count)] - panjang[j.Indeks])).Where(j => j.Bab == bab
                && j.Indeks > sebelum).ToList();
            if (calon.Count == 0 || calon.Max(c => c.Isi) < (bab == 3 ? IsiTersedikit : 1))
            {
                return null;
            }

            sebelum = hasil[bab] = calon.MaxBy(c => c.Isi).Indeks;
        }

        return hasil;
    }

    /// <summary>Where the next other chapter begins; a running header repeats the name of its own.</summary>
    private static int Berikut(List<(int Indeks, int Bab)> judul, int i, int akhir)
    {
        var j = i + 1;
        while (j < judul.Count && j < i + 200 && judul[j].Bab == judul[i].Bab)
        {
            j++;
        }

        return j < judul.Count ? judul[j].Indeks : akhir;
    }

    /// <summary>Characters before each block.</summary>
    private static int[] Panjang(PemahamanDokumen d)
    {
        var hasil = new int[d.Blok.Count + 1];
        for (var i = 0; i < d.Blok.Count; i++)
        {
            hasil[i + 1] = hasil[i] + Teks(d.Blok[i]).Sum(t => t.Length);
        }

        return hasil;
    }

    private static int Nomor(string teks) => PolaBab.Match(teks) is { Success: true } m
        ? m.Groups[1].Value.ToLowerInvariant() switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 9 }
        : 0;

    private static bool Tahunan(PemahamanDokumen d, int bab1)
    {
        var muka = d.Blok.Take(Math.Max(bab1, 1)).Concat(d.Blok.Skip(bab1).Take(12)).SelectMany(Teks).ToList();
        return muka.Exists(PolaJenis.IsMatch) && !muka.Exists(PolaBerkala.IsMatch);
    }

    /// <summary>The year that the report's own name carries most often.</summary>
    private static int? TahunLaporan(PemahamanDokumen d)
    {
        var tahun = d.DaftarParagraf.Where(p => PolaKataTahun.IsMatch(p.Teks)).Select(p => PolaTahun.Match(p.Teks)).Where(m => m.Success)
            .GroupBy(m => int.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture)).OrderByDescending(g => g.Count()).ToList();
        return tahun.Count == 0 || (tahun.Count > 1 && tahun[0].Count() == tahun[1].Count()) ? null : tahun[0].Key;
    }
}
