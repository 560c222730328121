using Akuntabel.Uji.Aturan.Angka;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>THN-001: a label carries the year of the report, not that of the report it was copied from.</summary>
internal static class TahunKeliru
{
    public static AturanUji Aturan { get; } = new(
        "THN-001", TingkatTemuan.Minor, [KelasTemuan.Tahun],
        "Dokumen yang diuraikan sistematika dan kesimpulan yang diulang menyebut tahun laporan.",
        "Konsistensi dokumen",
        "Sistematika laporan tahun 2023 menyebut Penetapan Kinerja tahun 2022.",
        d => TahunLaporan.Dari(d) is { } tahun ? Sistematika(d, tahun).Concat(KalimatKembar(d, tahun)) : []);

    private static readonly PolaTeks PolaSistematika = Bunyi.Pola(@"\bsistematika\b");
    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"^\W*bab\s+[ivx]+\b");
    private static readonly PolaTeks PolaDokumen = Bunyi.Pola(@"\b(perjanjian\s+kinerja|penetapan\s+kinerja|rencana\s+kinerja(\s+tahunan)?|laporan\s+kinerja|pengukuran\s+kinerja|capaian\s+kinerja|lkj|lkip|lakip|lkjip)\b[^.;:0-9]{0,60}?\btahun\s+(anggaran\s+)?(20[0-9]{2})\b");
    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\b(dibanding\w*|banding\w*|perbandingan|membandingkan|lalu|sebelumnya|terakhir|terhadap)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\btahun\s+(anggaran\s+)?(20[0-9]{2})\b");

    private static IEnumerable<Temuan?> Sistematika(PemahamanDokumen d, int tahun)
    {
        foreach (var p in BagianSistematika(d).Where(p => !PolaBanding.IsMatch(p.Teks)))
        {
            foreach (Match m in PolaDokumen.Matches(p.Teks))
            {
                var tertulis = Angka(m.Groups[4]);
                yield return tertulis >= tahun || tertulis < tahun - 3 ? null : Aturan.Temukan(
                    p.Tempat(m.Index), m.Value, tahun.ToString(CultureInfo.InvariantCulture), $"{tertulis} ≠ {tahun}",
                    $"Sistematika laporan tahun {tahun} menyebut \"{m.Value}\".");
            }
        }
    }

    /// <summary>From its heading to the first chapter that is more than a line about a chapter.</summary>
    private static IEnumerable<ParagrafTerbaca> BagianSistematika(PemahamanDokumen d)
    {
        var dalam = false;
        var bab = 0;
        foreach (var p in d.DaftarParagraf)
        {
            if (p.Teks.Length <= 60 && PolaSistematika.IsMatch(p.Teks))
            {
                (dalam, bab) = (true, 0);
            }
            else if (dalam && PolaBab.Match(p.Teks) is { Success: true } m)
            {
                // the chapters are described in order; one that comes again is the chapter itself
                var nomor = Romawi(m.Value);
                dalam = nomor > bab;
                bab = nomor;
            }

            if (dalam)
            {
                yield return p;
            }
        }
    }

    private static int Romawi(string bab) =>
        Bunyi.Kata(bab)[^1] switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, "v" => 5, "vi" => 6, "vii" => 7, _ => 0 };

    private sealed record Kalimat(string Kunci, IReadOnlyList<decimal> Angka, int Tahun, string Tertulis, TempatTemuan Tempat);

    /// <summary>One sentence stated twice with the same figures, once under another year.</summary>
    private static IEnumerable<Temuan?> KalimatKembar(PemahamanDokumen d, int tahun)
    {
        foreach (var g in d.DaftarParagraf.Where(p => p.Teks.Length < 5000).SelectMany(Pecah).GroupBy(k => k.Kunci))
        {
            var benar = g.Where(k => k.Tahun == tahun).ToList();
            foreach (var k in g.Where(k => k.Tahun < tahun && k.Tahun >= tahun - 3))
            {
                var kembar = benar.Find(b => b.Angka.SequenceEqual(k.Angka));
                yield return kembar is null ? null : Aturan.Temukan(
                    k.Tempat, k.Tertulis,
                        k.Tertulis.Replace(k.Tahun.ToString(CultureInfo.InvariantCulture), tahun.ToString(CultureInfo.InvariantCulture),
                        StringComparison.Ordinal),
                    $"{k.Tahun} ≠ {tahun}", $"\"{k.Tertulis}\" memuat angka yang di tempat lain tertulis untuk tahun {tahun}.") with
                { Terkait = [kembar.Tempat] };
            }
        }
    }

    private static IEnumerable<Kalimat> Pecah(ParagrafTerbaca p)
    {
        foreach (var (teks, awal) in PemenggalKalimat.Kalimat(p))
        {
            if (PolaTahun.Matches(teks) is [var m] && !PolaBanding.IsMatch(teks) && Kata(teks[..m.Index]) is { Length: > 0 } kunci
                && Angka(teks, m) is { Count: >= 3 } angka && angka.Any(a => a != decimal.Truncate(a)))
            {
                yield return new Kalimat(kunci, angka, Angka(m.Groups[2]), KataTerakhir(teks, m), p.Tempat(awal + m.Index));
            }
        }
    }

    /// <summary>The three words before the year; empty when there are fewer.</summary>
    private static string Kata(string depan) => Bunyi.Kata(depan) is { Count: >= 3 } k ? string.Join(' ', k.TakeLast(3)) : "";

    private static string KataTerakhir(string teks, Match m)
    {
        var kata = teks[..m.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', kata.TakeLast(3)) + " " + m.Value;
    }

    private static List<decimal> Angka(string teks, Match tahun) =>
        [.. AngkaTertulis.Semua(teks).Where(a => a.Awal < tahun.Index || a.Awal >= tahun.Index + tahun.Length).Select(a =>
            a.Nilai).Take(3)];

    private static int Angka(Group g) => int.Parse(g.Value, CultureInfo.InvariantCulture);
}
