using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Cli.Penilaian;

/// <summary>Decides whether a finding speaks of a verified error: same file, same page (±1), same figure.</summary>
internal static partial class PencocokTemuan
{
    /// <summary>So many digits make a figure that hardly stands on a page twice by chance.</summary>
    private const int DigitKhas = 3;

    /// <summary>Whether the error is listed for this document.</summary>
    public static bool Sedokumen(KesalahanTercatat k, HasilDinilai h, bool banyakDokumen)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(h.Nama)) ?? "");
        return Path.GetFileName(h.Nama).Equals(k.Berkas, StringComparison.OrdinalIgnoreCase) && (!banyakDokumen || folder == k.Dokumen);
    }

    /// <summary>Whether the finding names the error by what is printed or by what is right.</summary>
    public static bool Kena(KesalahanTercatat k, HasilDinilai h, Temuan t) =>
        Sehalaman(k, t) && (Tertulis(k, h, t) || Seharusnya(k, t));

    /// <summary>Whether the finding calls the figure itself wrong.</summary>
    public static bool Menyebut(KesalahanTercatat k, Temuan t) => Sehalaman(k, t) && Angka(t.Tertulis).Overlaps(Angka(k.Tertulis));

    private static bool Sehalaman(KesalahanTercatat k, Temuan t)
    {
        var halaman = t.Terkait.Prepend(t.Tempat).Select(x => x.Halaman).OfType<int>().ToList();
        return halaman.Count == 0 || k.Halaman.Count == 0 || halaman.Exists(a => k.Halaman.Any(b => Math.Abs(a - b) <= 1));
    }

    private static bool Tertulis(KesalahanTercatat k, HasilDinilai h, Temuan t)
    {
        var dicari = Angka(k.Tertulis);
        if (dicari.Count == 0)
        {
            return k.Tertulis.Length > 0 && Rata(t.Tertulis + " " + Sekitar(h.Dokumen, t.Tempat))
                .Contains(Rata(k.Tertulis), StringComparison.Ordinal);
        }

        // "1" and "75" stand on every page: there the finding itself must name them, not only the cell or sentence around it
        var khas = dicari.Where(a => a.Count(char.IsAsciiDigit) >= DigitKhas).ToHashSet();
        return Angka(t.Tertulis).Overlaps(dicari) || (khas.Count > 0 && Angka(Sekitar(h.Dokumen, t.Tempat)).Overlaps(khas));
    }

    private static bool Seharusnya(KesalahanTercatat k, Temuan t) =>
        decimal.TryParse(k.Seharusnya, NumberStyles.Float, CultureInfo.InvariantCulture, out var benar)
        && Teks(benar).Count(char.IsAsciiDigit) >= DigitKhas
        && PolaAngka().Matches($"{t.Seharusnya} {t.Hitungan} {t.Pesan}").Any(m => Sama(Bersih(m.Value), benar));

    /// <summary>Whether a printed figure is the right one as rounded or cut off where it is printed.</summary>
    private static bool Sama(string angka, decimal benar) =>
        decimal.TryParse(angka, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
        && (a == benar || (angka.Contains('.', StringComparison.Ordinal) && Math.Abs(a - benar) <= 0.01m
            && angka.Count(char.IsAsciiDigit) >= DigitKhas));

    /// <summary>The cell or sentence of a finding.</summary>
    private static string Sekitar(DokumenTerbaca d, TempatTemuan t) => t.Blok is not { } b || b >= d.Blok.Count ? "" : d.Blok[b] switch
    {
        TabelTerbaca tabel when t is { BarisTabel: { } r, Sel: { } s } && r <= tabel.Isi.Count => tabel.Isi[r - 1][s],
        ParagrafTerbaca p => Kalimat(p.Teks, t.Posisi ?? 0),
        _ => "",
    };

    private static string Kalimat(string teks, int posisi)
    {
        var awal = 0;
        foreach (Match m in AkhirKalimat().Matches(teks))
        {
            if (m.Index >= posisi)
            {
                return teks[awal..m.Index];
            }

            awal = m.Index + 1;
        }

        return teks[awal..];
    }

    /// <summary>The figures of a text, each in one spelling: "1.234,50" and "1,234.5" are 1234.5.</summary>
    private static HashSet<string> Angka(string teks) => [.. PolaAngka().Matches(teks).Select(m => Bersih(m.Value))];

    private static string Bersih(string angka)
    {
        var desimal = Desimal().Match(angka);
        var utuh = string.Concat((desimal.Success ? angka[..desimal.Index] : angka).Where(char.IsAsciiDigit)).TrimStart('0');
        var pecahan = desimal.Success ? desimal.Value[1..].TrimEnd('0') : "";
        return (utuh.Length == 0 ? "0" : utuh) + (pecahan.Length == 0 ? "" : "." + pecahan);
    }

    private static string Teks(decimal d) => d.ToString("0.####", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string Rata(string teks) => string.Join(' ', teks.ToUpperInvariant()
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\d(?:[\d.,]*\d)?")]
    private static partial Regex PolaAngka();

    [GeneratedRegex(@"[.,]\d{1,2}$")]
    private static partial Regex Desimal();

    [GeneratedRegex(@"[.;?!](?=\s+\p{Lu})")]
    private static partial Regex AkhirKalimat();
}
