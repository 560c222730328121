using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>A narrative as the text of a cell: paragraphs, and lists by lines that begin with "1." or "-"; everything else is literal.</summary>
internal static partial class TeksNarasi
{
    private enum Macam
    {
        Kosong,
        Biasa,
        Titik,
        Nomor,
        Lanjutan,
    }

    /// <summary>The text for a cell; <c>null</c> when a cell cannot hold the Markdown faithfully.</summary>
    public static string? Sel(string markdown)
    {
        var sel = new StringBuilder();
        var lalu = Macam.Kosong;
        foreach (var mentah in markdown.Trim('\n').Split('\n'))
        {
            var baris = mentah.TrimEnd();
            var kini = Kenali(baris, lalu is Macam.Titik or Macam.Nomor or Macam.Lanjutan);
            sel.Append(sel.Length == 0 ? "" : kini == Macam.Biasa && lalu == Macam.Biasa ? " " : "\n").Append(kini is Macam.Biasa or Macam.Lanjutan ? Lepas(baris) : baris);
            lalu = kini;
        }

        var jadi = sel.ToString();
        return SelBuku.Muat(jadi) && !HapusIsian.Ini(jadi) && Alasan(markdown) is null && Makna(Markdown(jadi)) == Makna(markdown) ? jadi : null;
    }

    /// <summary>The Markdown of a cell.</summary>
    public static string Markdown(string sel)
    {
        var hasil = new List<string>();
        var (lalu, nomor) = (Macam.Kosong, 0);
        foreach (var mentah in IsiBerkas.SatuPenutup(sel).Replace('\u00A0', ' ').Replace("\u200B", "", StringComparison.Ordinal).Trim('\n').Split('\n'))
        {
            var baris = PolaPeluru().Replace(mentah.TrimEnd(), "$1- ");
            var dalam = lalu is Macam.Titik or Macam.Nomor or Macam.Lanjutan;
            var kini = Kenali(baris, dalam);
            baris = kini == Macam.Biasa || !dalam ? baris.TrimStart() : baris;
            if (kini == Macam.Nomor && !char.IsWhiteSpace(baris[0]))
            {
                // Markdown counts by itself: a number that does not follow is a text
                var n = int.Parse(PolaNomor().Match(baris).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                (kini, nomor) = n == 1 || (n == nomor + 1 && dalam) ? (kini, n) : (Macam.Biasa, nomor);
            }

            if (hasil.Count > 0 && hasil[^1].Length > 0 && (kini == Macam.Biasa || (lalu == Macam.Biasa && kini != Macam.Kosong)))
            {
                hasil.Add("");
            }

            if (kini != Macam.Kosong || (hasil.Count > 0 && hasil[^1].Length > 0))
            {
                hasil.Add(kini is Macam.Biasa or Macam.Lanjutan ? Jaga(baris) : baris);
            }

            lalu = kini == Macam.Kosong && dalam ? lalu : kini;
        }

        return string.Join('\n', hasil).TrimEnd('\n');
    }

    /// <summary>Why a narrative is more than paragraphs and lists; <c>null</c> when it is not.</summary>
    public static string? Alasan(string markdown)
    {
        var kesalahan = new List<Kesalahan>();
        var simpul = Urai(markdown, kesalahan);
        return kesalahan.Count > 0 ? kesalahan[0].Pesan
            : !simpul.TrueForAll(Polos) ? "memuat judul, tabel, gambar, atau susunan lain"
            : Kata(PolaIkatan().Replace(PolaPenanda().Replace(markdown, ""), "")) != Kata(string.Concat(simpul.SelectMany(Potong).OfType<PotonganTeks>().Select(p => p.Isi)))
                || simpul.SelectMany(Potong).Any(p => p is PotonganTakTutup or PotonganGantiBaris) ? "memuat tautan, kurung kurawal, atau tanda lain yang tidak tercetak sebagaimana tertulis" : null;
    }

    /// <summary>What a narrative says, without how it is spelled.</summary>
    public static string Makna(string markdown) => string.Join('\n', Urai(markdown, []).Select(Tulis));

    private static List<SimpulKerangka> Urai(string markdown, List<Kesalahan> kesalahan) => new KerangkaMarkdown("", (_, _) => null, kesalahan).Baca(markdown);

    private static bool Polos(SimpulKerangka s) => s is ParagrafKerangka || (s is DaftarKerangka d && d.Butir.All(b => b.All(Polos)));

    private static IEnumerable<Potongan> Potong(SimpulKerangka s) => s switch
    {
        ParagrafKerangka p => p.Isi,
        DaftarKerangka d => d.Butir.SelectMany(b => b.SelectMany(Potong)),
        _ => [],
    };

    private static string Tulis(SimpulKerangka s) => s switch
    {
        ParagrafKerangka p => "P " + string.Concat(p.Isi.Select(x => x switch
        {
            PotonganTeks t => $"[{t.Gaya}:{t.Isi}]",
            PotonganIkatan i => $"[{i.Gaya}:{{{i.Jalur}|{string.Join('|', i.Bentuk)}}}]",
            _ => x.ToString(),
        })),
        DaftarKerangka d => $"D {d.Penanda} (" + string.Join('/', d.Butir.Select(b => string.Join('+', b.Select(Tulis)))) + ")",
        _ => s.ToString() ?? "",
    };

    private static string Kata(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit));

    private static Macam Kenali(string baris, bool dalam) => baris.Trim().Length == 0 ? Macam.Kosong
        : PolaTitik().IsMatch(baris) ? Macam.Titik : PolaNomor().IsMatch(baris) ? Macam.Nomor
        : dalam && baris.StartsWith("  ", StringComparison.Ordinal) ? Macam.Lanjutan : Macam.Biasa;

    // what Markdown would take as its own at the beginning of a line
    private static string Jaga(string baris) => PolaKhusus().Replace(PolaNomor().Replace(baris, @"$2$1\$3 ", 1), @"$1\$2", 1);

    private static string Lepas(string baris)
    {
        var jadi = PolaTerjaga().Replace(baris, "$1", 1);
        return Jaga(jadi) == baris ? jadi : baris;
    }

    [GeneratedRegex(@"^(\s*)[•▪●·–][ \t]+")]
    private static partial Regex PolaPeluru();

    [GeneratedRegex(@"^\s*[-*+][ \t]+\S")]
    private static partial Regex PolaTitik();

    [GeneratedRegex(@"^(?<2>\s*)(?<1>\d{1,9})(?<3>[.)])[ \t]+(?=\S)")]
    private static partial Regex PolaNomor();

    [GeneratedRegex(@"^(\s*)(#|>|`{3}|~{3}|:{3}|\[[^\]]*\]:|[-+*=_](?=[-+*=_\s]*$))")]
    private static partial Regex PolaKhusus();

    [GeneratedRegex(@"^(\s*\d*)\\")]
    private static partial Regex PolaTerjaga();

    [GeneratedRegex(@"^\s*\d{1,9}[.)](?=[ \t]+\S)", RegexOptions.Multiline)]
    private static partial Regex PolaPenanda();

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex PolaIkatan();
}
