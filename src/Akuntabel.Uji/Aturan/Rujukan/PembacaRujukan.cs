using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>A regulation as a document cites it.</summary>
/// <param name="Jenis">Its kind.</param>
/// <param name="Pihak">The minister or the region; empty when none is named.</param>
/// <param name="Nomor">Its number.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Judul">What stands after "tentang"; empty when nothing does.</param>
/// <param name="Tertulis">The citation as printed, without its title.</param>
/// <param name="Awal">Offset of the citation in the text.</param>
/// <param name="Akhir">Offset behind its year.</param>
internal sealed record RujukanTertulis(JenisRegulasi Jenis, string Pihak, int Nomor, int Tahun, string Judul, string Tertulis, int Awal,
    int Akhir)
{
    /// <summary>The words of the title.</summary>
    public IReadOnlyList<string> Kata { get; } = JudulRegulasi.Kata(Judul);
}

/// <summary>Finds citations of regulations: "UU 23/2014", "Permendagri No. 86 Th. 2017", "Peraturan Daerah Provinsi X Nomor 1 Tahun 2019 tentang …".</summary>
internal static class PembacaRujukan
{
    private const int JangkauanJenis = 140;
    private const int PanjangJudul = 300;

    private static readonly (JenisRegulasi Jenis, string Nama, string Pola)[] DaftarJenis =
    [
        (JenisRegulasi.UndangUndang, "Undang-Undang", @"undang\s*[-–]?\s*undang|uu"),
        (JenisRegulasi.Perppu, "Peraturan Pemerintah Pengganti Undang-Undang",
            @"peraturan\s+pemerintah\s+pengganti\s+undang\s*[-–]?\s*undang|perp+u"),
        (JenisRegulasi.PeraturanPemerintah, "Peraturan Pemerintah", @"peraturan\s+pemerintah|pp"),
        (JenisRegulasi.PeraturanPresiden, "Peraturan Presiden", @"peraturan\s+presiden|perpres"),
        (JenisRegulasi.KeputusanPresiden, "Keputusan Presiden", @"keputusan\s+presiden|kepp?res"),
        (JenisRegulasi.InstruksiPresiden, "Instruksi Presiden", @"instruksi\s+presiden|inpres"),
        (JenisRegulasi.PeraturanMenteri, "Peraturan Menteri", @"peraturan\s+mente?ri|permen(\s*pan(\s*-?\s*rb)?|dagri|keu)?"),
        (JenisRegulasi.PeraturanDaerah, "Peraturan Daerah", @"peraturan\s+daerah|perda"),
        (JenisRegulasi.PeraturanGubernur, "Peraturan Gubernur", @"peraturan\s+gubernur|pergub"),
        (JenisRegulasi.PeraturanBupati, "Peraturan Bupati", @"peraturan\s+bupati|perbup"),
        (JenisRegulasi.PeraturanWaliKota, "Peraturan Wali Kota", @"peraturan\s+wali\s*kota|perwal(i|kot|ikota)?"),
        (JenisRegulasi.Lain, "",
            @"(peraturan|keputusan|instruksi)\s+(bersama|kepala|badan|dewan|komisi|direktur|sekretaris|menteri|gubernur|bupati|wali\s*kota|rektor)|kep(men|gub|bup|wal)[a-z]*|surat(\s+edaran)?|qanun|permen[a-z]+|pmk|pkpu|lembaran|berita"),
    ];

    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"\b((nomor|nor|no)\b\s*[.:]*\s*)?([0-9]{1,3})\s*(tahun|thn?\b\.?|/)\s*((19|20)[0-9]{2})\b");
    private static readonly (JenisRegulasi Jenis, PolaTeks Pola)[] PolaJenis = [.. DaftarJenis.Select(j => (j.Jenis, Bunyi.Pola($@"\b({j.Pola})\b")))];
    private static readonly PolaTeks PolaPutus = Bunyi.Pola(@"[0-9;:()""“”]|\.\s|\b(tentang|serta|sebagaimana|jo)\b");
    private static readonly PolaTeks PolaTentang = Bunyi.Pola(@"^[\s,]*(tentang|ttg)\b[\s:]*");
    // running text goes on to the next regulation, unless that is what the title itself is about
    private static readonly PolaTeks PolaAkhirJudul = Bunyi.Pola(@"[;(“”""]|\.(\s|$)|\b(sebagaimana|menyatakan|berbunyi|bahwa|adalah|"
        + @"maka|dimana)\b"
        + @"|(,\s*(dan|serta|maupun)?|\s(dan|serta|maupun))\s*(undang\s*[-–]?\s*undang|(peraturan|keputusan|instruksi)\s+(pemerintah|"
            + @"presiden|menteri|daerah|"
        + @"gubernur|bupati|wali|kepala)|per(men|pres|da|gub|bup|wal)|kep(men|pres|gub|bup|wal)|inpres)[a-z]*\b[^;.]{0,90}\b(nomor|no)\b");

    /// <summary>The official name of a kind.</summary>
    public static string NamaJenis(JenisRegulasi jenis, string pihak) =>
        DaftarJenis.First(j => j.Jenis == jenis).Nama + pihak switch { "panrb" =>
            " Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "dagri" => " Dalam Negeri", _ => "" };

    /// <summary>A minister by what tells him from the others.</summary>
    public static string Menteri(string teks)
    {
        var t = Bunyi.Rapat(teks);
        return t.Contains("dayag", StringComparison.Ordinal) || t.StartsWith("pan", StringComparison.Ordinal)
            || t.Contains("permenpan", StringComparison.Ordinal) ? "panrb"
            : t.Contains("dalamnegeri", StringComparison.Ordinal) || t.Contains("dagri", StringComparison.Ordinal) ? "dagri" : t;
    }

    /// <summary>All citations of a text, in order.</summary>
    public static IEnumerable<RujukanTertulis> Semua(string teks)
    {
        var akhirLalu = 0;
        foreach (Match m in PolaNomor.Matches(teks))
        {
            var akhir = m.Index + m.Length;
            if (!BagianLain(teks, m.Index, akhir) && Satu(teks, m, akhirLalu) is { } r)
            {
                yield return r;
            }

            akhirLalu = akhir;
        }
    }

    /// <summary>Part of a letter's number, or the first year of a period.</summary>
    private static bool BagianLain(string teks, int awal, int akhir) =>
        (awal > 0 && teks[awal - 1] is '/' or '-' or '.' or ',') || (akhir < teks.Length && teks[akhir] is '/' or '-' or '–');

    private static RujukanTertulis? Satu(string teks, Match m, int akhirLalu)
    {
        var mulai = Math.Max(akhirLalu, m.Index - JangkauanJenis);
        var depan = teks[mulai..m.Index];
        var (jenis, awal, panjang) = PolaJenis.Select(p => (p.Jenis, p.Pola)).SelectMany(p =>
            p.Pola.Matches(depan).Select(x => (p.Jenis, x.Index, x.Length)))
            .OrderByDescending(x => x.Index + x.Length).ThenByDescending(x => x.Length).FirstOrDefault();
        if (panjang == 0 || jenis == JenisRegulasi.Lain)
        {
            return null;
        }

        var pihak = depan[(awal + panjang)..];
        if (PolaPutus.IsMatch(pihak) || (m.Groups[2].Length == 0 && pihak.Length > 60))
        {
            return null;
        }

        var akhir = m.Index + m.Length;
        return new RujukanTertulis(
            jenis, Pihak(jenis, depan.Substring(awal, panjang), pihak), Angka(m.Groups[3]), Angka(m.Groups[5]), Judul(teks, akhir),
            teks[(mulai + awal)..akhir], mulai + awal, akhir);
    }

    private static string Pihak(JenisRegulasi jenis, string nama, string pihak) =>
        jenis == JenisRegulasi.PeraturanMenteri
            ? Menteri(nama.StartsWith("perm", StringComparison.OrdinalIgnoreCase) ? nama + pihak : pihak)
        : jenis >= JenisRegulasi.PeraturanDaerah ? Bunyi.Rapat(pihak) : "";

    private static string Judul(string teks, int akhir)
    {
        var sisa = teks.Substring(akhir, Math.Min(PanjangJudul, teks.Length - akhir));
        var tentang = PolaTentang.Match(sisa);
        if (!tentang.Success)
        {
            return "";
        }

        var isi = sisa[tentang.Length..];
        var putus = PolaAkhirJudul.Match(isi);
        return (putus.Success ? isi[..putus.Index] : isi).Trim(' ', ',', '.');
    }

    private static int Angka(Group g) => int.Parse(g.Value, CultureInfo.InvariantCulture);
}
