using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>BTK-001: a figure is written so that it can be read in one way.</summary>
internal static class AngkaCacat
{
    public static AturanUji Aturan { get; } = new(
        "BTK-001", TingkatTemuan.Minor, [KelasTemuan.TidakWajar],
        "Angka ditulis dengan pemisah ribuan tiap tiga digit dan satu tanda desimal, sehingga hanya terbaca satu cara.",
        "Kaidah penulisan bilangan (Permendikbud 50/2015, EYD)",
        "\"Rp176.05.000,00\", \"260.0000.000\" dan \"Rp7,315.220.000\" tidak terbaca satu cara.",
        d => Gabung(d.DaftarParagraf.SelectMany(Paragraf).Concat(d.DaftarTabel.SelectMany(Tabel))));

    private const int DigitTersedikit = 7;
    private const int KolomTersedikit = 2;
    private const int KelompokTerpanjang = 6;
    private const int TabelTersedikit = 4;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"(?<rp>\brp[.:]?\s*)?(?<n>[0-9]+([.,]+[0-9]+)+)(?<akhir>[.,]?-|\s*%|\s+(ribu|juta|jt|mil[iy]ar|tril[iy]un|rb|m|t)\b)?");
    private static readonly PolaTeks PolaNilai = Bunyi.Pola(@"\b(sebesar|senilai|sejumlah|sebanyak|mencapai|anggaran|pagu|realisasi|rupiah)\W{0,3}$");

    private static readonly PolaTeks PolaKode = Bunyi.Pola(@"\b(kode|rekening|nomor|no)\b");

    /// <summary>A sign used for two things is a habit of the writer: one finding; a group of the wrong length is a slip each time.</summary>
    private static IEnumerable<Temuan?> Gabung(IEnumerable<Temuan?> temuan)
    {
        var semua = temuan.ToList();
        var kebiasaan = semua.OfType<Temuan>().Where(t => t.Hitungan.StartsWith(Ganda, StringComparison.Ordinal)).GroupBy(t => t.Hitungan)
            .ToDictionary(g => g.First(), g => g.Skip(1).Select(t => t.Tempat).ToList(),
                ReferenceEqualityComparer.Instance as IEqualityComparer<Temuan>);
        return semua.Where(t => t is null || !t.Hitungan.StartsWith(Ganda, StringComparison.Ordinal) || kebiasaan.ContainsKey(t))
            .Select(t => t is not null && kebiasaan.TryGetValue(t, out var lain) ? t with { Terkait = lain } : t);
    }

    private const string Ganda = "tanda ";

    private static IEnumerable<Temuan?> Paragraf(ParagrafTerbaca p) =>
        Pola.Matches(p.Teks).Where(m => !Lekat(p.Teks, m) && (m.Groups["rp"].Success
            || PolaNilai.IsMatch(p.Teks[Math.Max(0, m.Index - 24)..m.Index]) || m.Groups["akhir"].Value.Contains('%')))
            .Select(m => Satu(m, m.Groups["rp"].Success, p.Tempat(m.Index)));

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t)
    {
        var besar = Enumerable.Range(0, t.Kepala.Count).Select(k => t.Isi.Count(b =>
            AngkaTertulis.DariSel(b[k]) is [{ Nilai: >= 1000 or <= -1000 } a]
            && a.Akhir >= b[k].TrimEnd(' ', '.', ',', '-', ')').Length)).ToList();
        for (var k = 0; k < t.Kepala.Count; k++)
        {
            var kolom = k;
            if (PolaKode.IsMatch(t.Kepala[k]))
            {
                continue;
            }

            var uang = besar[k] >= KolomTersedikit || (besar[k] > 0 && besar.Sum() >= TabelTersedikit);
            foreach (var i in Enumerable.Range(0, t.Isi.Count))
            {
                var sel = t.Isi[i][kolom].Trim();
                foreach (var m in Pola.Matches(sel).Where(m => !Lekat(sel, m) && (m.Groups["rp"].Success
                    || m.Groups["akhir"].Value.Contains('%') || (uang && m.Length >= sel.Length - 2))))
                {
                    yield return Satu(m, m.Groups["rp"].Success || uang, t.Tempat(i, kolom));
                }
            }
        }
    }

    /// <summary>Part of a code, date or letter number.</summary>
    private static bool Lekat(string teks, Match m)
    {
        var (awal, akhir) = (m.Groups["n"].Index, m.Groups["n"].Index + m.Groups["n"].Length);
        return (awal > 0 && !m.Groups["rp"].Success && (char.IsLetterOrDigit(teks[awal - 1]) || teks[awal - 1] is '/' or '-' or '.' or '_'))
            || (akhir < teks.Length && (char.IsLetterOrDigit(teks[akhir]) || teks[akhir] is '/' or '_'
                || (teks[akhir] is '-' or '.' && akhir + 1 < teks.Length && char.IsLetterOrDigit(teks[akhir + 1]))));
    }

    private static Temuan? Satu(Match m, bool uang, TempatTemuan tempat)
    {
        var inti = m.Groups["n"].Value;
        var sebab = inti[0] == '0' && !inti.StartsWith("0,", StringComparison.Ordinal) && !inti.StartsWith("0.", StringComparison.Ordinal)
            ? null
            : m.Groups["akhir"].Value.Contains('%') ? SebabPersen(inti)
            : SebabBesar(inti, m.Groups["akhir"].Value.Trim().Length > 2, uang, m.Groups["rp"].Success);
        return sebab is null ? null : Aturan.Temukan(
            tempat, m.Value.Trim(), "angka yang terbaca satu cara", sebab, $"{m.Value.Trim()} tidak terbaca satu cara: {sebab}.");
    }

    private static string? SebabPersen(string inti) =>
        inti.Split('.', ',') is [{ Length: <= 3 }, { Length: 1 or 2 }, { Length: 1 or 2 }] ? "dua tanda desimal" : null;

    /// <summary>One slip in what is otherwise groups of three; two of them make it a code, unless "Rp" stands before it.</summary>
    private static string? SebabBesar(string inti, bool bersebutan, bool uang, bool rupiah)
    {
        var bagian = inti.Split('.', ',');
        if (bersebutan || inti.Count(char.IsAsciiDigit) < DigitTersedikit - (uang ? 1 : 0))
        {
            return null;
        }

        if (bagian.Contains(""))
        {
            return bagian.Where(b => b.Length > 0).Skip(1).All(b => b.Length is 3 or 2) ? "dua tanda berdampingan" : null;
        }

        var tanda = inti.Where(c => c is '.' or ',').ToList();
        // the last part is a fraction where its sign differs from the others, or where it has two digits
        var pecahan = tanda.Count > 1 && (bagian[^1].Length == 2 || (tanda[^1] != tanda[^2] && bagian[^1].Length is 1 or 2));
        var ribuan = bagian.Skip(1).SkipLast(pecahan ? 1 : 0).ToList();
        var meleset = ribuan.FindAll(b => b.Length != 3);
        var banyak = meleset.Count + (bagian[0].Length > 3 ? 1 : 0);
        return (banyak == 1 || (banyak > 1 && rupiah && bagian.All(b => b.Length <= KelompokTerpanjang)))
            && (ribuan.Count > 1 || (uang && tanda.Count == 1 && bagian[^1].Length is 3 or 6))
                && (ribuan.Exists(b => b.Length == 3) || uang)
            ? $"kelompok \"{(meleset.Count > 0 ? meleset[0] : bagian[0])}\" bukan tiga digit"
            : meleset.Count == 0 && bagian[0].Length <= 3 ? SebabTanda(bagian, tanda, pecahan, uang) : null;
    }

    private static string? SebabTanda(string[] bagian, List<char> tanda, bool pecahan, bool uang)
    {
        var ribuan = tanda.Take(tanda.Count - (pecahan ? 1 : 0)).ToList();
        return ribuan.Distinct().Count() > 1 && (ribuan.Count > 2 || uang) ? "titik dan koma bercampur sebagai pemisah ribuan"
            // ".00" behind dotted thousands is a habit that nobody misreads
            : pecahan && ribuan.Count > 1 && tanda[^1] == tanda[^2] && bagian[^1].Length == 2 && !(tanda[^1] == '.' && bagian[^1] == "00")
                ? $"tanda \"{tanda[^1]}\" memisahkan ribuan sekaligus desimal" : null;
    }
}
