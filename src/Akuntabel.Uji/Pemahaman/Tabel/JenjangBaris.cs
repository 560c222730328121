using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Tabel;

/// <summary>Which rows of a table are parts of which, by one way to see it; other ways are other objects.</summary>
internal sealed class JenjangBaris
{
    private readonly int[] _induk;

    private JenjangBaris(int[] induk, bool resmi)
    {
        Resmi = resmi;
        _induk = induk;
        Anak = [.. Enumerable.Range(0, induk.Length).Select(_ => new List<int>())];
        for (var i = 0; i < induk.Length; i++)
        {
            if (induk[i] >= 0)
            {
                Anak[induk[i]].Add(i);
            }
        }
    }

    /// <summary>Whether codes or the official names tell the levels, and not the look of the rows.</summary>
    public bool Resmi { get; }

    /// <summary>Whether it may only confirm: round amounts of one column add up by chance.</summary>
    public bool Membenarkan { get; private init; }

    /// <summary>The direct parts of every row.</summary>
    public IReadOnlyList<List<int>> Anak { get; }

    /// <summary>The row to which a row belongs; −1 at the top.</summary>
    public int Induk(int baris) => _induk[baris];

    /// <summary>All ways in which the table tells levels: budget codes, styles of numbering, words such as program and kegiatan, bold.</summary>
    public static IReadOnlyList<JenjangBaris> Semua(KisiAngka kisi)
    {
        var cara = new (Func<KisiAngka, int, string> Kunci, bool Resmi)[] { (Kode, true),
            (KodeHuruf, true), (Gaya, false), (Kata, false), (Nama, true),
            (Kapital, false), (Tebal, false) };
        return [.. cara.Select(c => (Kunci: Kunci(kisi, c.Kunci), c.Resmi))
            .Where(c => c.Kunci.Where(x => x.Length > 0).Distinct().Count() > 1)
            .Select(c => new JenjangBaris(Susun(kisi, c.Kunci), c.Resmi)).Where(j => j.Anak.Any(a => a.Count > 0)),
                .. SarangBaris.Cari(kisi).Select(s =>
                new JenjangBaris(s.Induk, s.Kekuatan == KekuatanSarang.Sepakat) { Membenarkan = s.Kekuatan == KekuatanSarang.Mungkin })];
    }

    private static string[] Kunci(KisiAngka kisi, Func<KisiAngka, int, string> cara)
    {
        var kunci = Enumerable.Range(0, kisi.Tinggi).Select(i => kisi.Jumlah[i] >= 0 || kisi.Rata[i] ? "" : cara(kisi, i)).ToArray();
        if (cara == KodeHuruf && !kunci.Any(k => k.Contains('.') && k.Any(char.IsAsciiLetter)))
        {
            // letters alone number a list
            return [.. kunci.Select(_ => "")];
        }

        if (cara == Nama)
        {
            // only under a kegiatan that is known by its name are the rows below known to be its parts
            for (var (i, dikenal) = (0, false); i < kunci.Length; i++)
            {
                dikenal = kunci[i] is "#2" || (dikenal && kunci[i] is "#9");
                kunci[i] = kunci[i] == "#9" && !dikenal ? "" : kunci[i] == "#1" && !Penunjang(kunci, i) ? "#0" : kunci[i];
            }
        }

        return kunci;
    }

    private static bool Penunjang(string[] kunci, int i) => i + 1 < kunci.Length
        && kunci.Skip(i + 1).TakeWhile(k => k != "#1").Contains("#2");

    /// <summary>A key seen before returns to its level; a new one goes one deeper. Codes are deeper the more parts they have.</summary>
    private static int[] Susun(KisiAngka kisi, string[] kunci)
    {
        var induk = new int[kunci.Length];
        var tumpuk = new List<(string Kunci, int Baris)>();
        for (var i = 0; i < kunci.Length; i++)
        {
            induk[i] = -1;
            if (kunci[i].Length == 0)
            {
                tumpuk.RemoveRange(0, kisi.Jumlah[i] >= 0 ? tumpuk.Count : 0);
                continue;
            }

            var ada = tumpuk.FindIndex(t => Setingkat(t.Kunci, kunci[i]));
            if (ada >= 0)
            {
                tumpuk.RemoveRange(ada, tumpuk.Count - ada);
            }

            induk[i] = tumpuk.Count > 0 && Bawahan(tumpuk[^1].Kunci, kunci[i]) ? tumpuk[^1].Baris : -1;
            tumpuk.Add((kunci[i], i));
        }

        return induk;
    }

    private static bool Setingkat(string atas, string kunci) =>
        Berkode(kunci) ? !kunci.StartsWith(atas + ".", StringComparison.Ordinal) : atas == kunci
            || (kunci[0] == '#' && string.CompareOrdinal(atas, kunci) >= 0);

    private static bool Berkode(string kunci) => char.IsAsciiLetterOrDigit(kunci[0]);

    private static bool Bawahan(string atas, string kunci) => !Berkode(kunci)
        || kunci.StartsWith(atas + ".", StringComparison.Ordinal);

    private static readonly PolaTeks PolaKode = Bunyi.Pola(@"^\d{1,3}(\s?[.\-]\s?\d{1,3}){0,7}\.?$");
    private static readonly PolaTeks PolaKodeDepan = Bunyi.Pola(@"^\d{1,2}(\.\d{1,3}){1,6}\.?\s");

    /// <summary>"8.01.02.2.01", in one cell, in several narrow ones ("8 | 01 | 02"), or before the name.</summary>
    private static string Kode(KisiAngka kisi, int i)
    {
        var sb = new StringBuilder();
        foreach (var s in kisi.Tabel.Isi[i].Sel)
        {
            var t = s.Teks.Trim();
            if (t.Length == 0)
            {
                continue;
            }

            if (!PolaKode.IsMatch(t))
            {
                var depan = sb.Length == 0 ? PolaKodeDepan.Match(t) : Match.Empty;
                return Ruas(depan.Success ? depan.Value : sb.ToString());
            }

            // "No | Kode": the ordinal is no part of the code
            sb.Length = kisi.Peran[0] == PeranKolom.Nomor && t.Contains('.') && !sb.ToString().Contains('.') ? 0 : sb.Length;
            sb.Append(sb.Length > 0 ? "." : "").Append(t);
        }

        return "";
    }

    private const string RuasKode = @"(\d{1,3}|[a-z]|[ivx]{1,5})";
    private static readonly PolaTeks PolaKodeHuruf = Bunyi.Pola($@"^{RuasKode}(\s?[.\-]\s?{RuasKode})*[.)]?(?<nama>\s.*)?$");

    /// <summary>"A", "A.1", "I.2.a": codes with letters, alone in the first cell that is filled or before the name.</summary>
    private static string KodeHuruf(KisiAngka kisi, int i)
    {
        var teks = kisi.Tabel.Isi[i].Sel.Select(s => s.Teks.Trim()).FirstOrDefault(t => t.Length > 0) ?? "";
        var m = PolaKodeHuruf.Match(teks);
        return !m.Success ? "" : Ruas((m.Groups["nama"].Success ? teks[..m.Groups["nama"].Index] : teks).TrimEnd(')')).ToUpperInvariant();
    }

    private static string Ruas(string kode) =>
        string.Join('.', kode.Split(['.', '-', ' '], StringSplitOptions.RemoveEmptyEntries).Select(r =>
            r.TrimStart('0') is { Length: > 0 } t ? t : "0"));

    private static string Gaya(KisiAngka kisi, int i)
    {
        var sel = kisi.Tabel.Isi[i].Sel;
        var k = 0;
        while (k < sel.Count && sel[k].Teks.Length == 0)
        {
            k++;
        }

        return k == sel.Count ? "" : "~" + Bunyi.Gaya(sel[k].Teks);
    }

    private static readonly (PolaTeks Pola, string Kunci)[] KataJenjang =
    [
        (Bunyi.Pola(@"^(urusan|bidang urusan)\b"), "#0"), (Bunyi.Pola(@"^program\b"), "#1"), (Bunyi.Pola(@"^kegiatan\b"), "#2"),
            (Bunyi.Pola(@"^sub\s?kegiatan\b"), "#3"),
    ];

    private static readonly PolaTeks PolaUrutNama = Bunyi.Pola(@"^\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)]?\s+");

    private static string Kata(KisiAngka kisi, int i)
    {
        var nama = kisi.Tabel.Isi[i].Sel.Select(s => s.Teks).FirstOrDefault(t => t.Count(char.IsLetter) >= 4) ?? "";
        return nama.Length == 0 ? ""
            : Array.Find(KataJenjang, p => p.Pola.IsMatch(PolaUrutNama.Replace(nama.TrimStart(), ""))).Kunci ?? "#9";
    }

    /// <summary>Program, kegiatan and sub kegiatan of the support of government affairs, which every agency has under the same names.</summary>
    private static string Nama(KisiAngka kisi, int i)
    {
        var nama = kisi.Tabel.Isi[i].Sel.Select(s => s.Teks).FirstOrDefault(t => t.Count(char.IsLetter) >= 4) ?? "";
        return nama.Length == 0 ? "" : Nomenklatur.Jenjang(nama) is { } n ? "#" + n : "#9";
    }

    /// <summary>Capital letters head a group whose parts are written in small ones.</summary>
    private static string Kapital(KisiAngka kisi, int i)
    {
        var nama = kisi.Tabel.Isi[i].Sel.Select(s => s.Teks).FirstOrDefault(t => t.Count(char.IsLetter) >= 4) ?? "";
        return nama.Length == 0 ? "" : nama.Any(char.IsLower) ? "#2" : "#1";
    }

    private static string Tebal(KisiAngka kisi, int i)
    {
        var isi = kisi.Tabel.Isi[i].Sel.Where(s => s.Teks.Length > 0).ToList();
        return isi.Count == 0 ? "" : isi.TrueForAll(s => s.Tebal) ? "#1" : "#2";
    }
}
