using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>ISI-002: what a template or worksheet puts where a value belongs does not stay in the document.</summary>
internal static class PenandaTertinggal
{
    public static AturanUji Aturan { get; } = new(
        "ISI-002", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Penanda templat, galat lembar kerja dan rujukan yang rusak sudah diganti dengan isinya.",
        "Kelengkapan dokumen",
        "\"${nama_program}\", \"#N/A\", \"Rp xxx\" atau \"[nama program]\" yang ikut tercetak.",
        Periksa);

    /// <summary>More dotted blanks than a finished text has: the document is a form, or carries one.</summary>
    private const int IsianFormulir = 6;

    private const string Nilai = @"\b(sebesar|senilai|sebanyak|sejumlah|mencapai)\s+(rp\.?\s*)?";

    private const string Bulan = @"(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)";

    // a line of a list of contents
    private static readonly PolaTeks PolaHalaman = Bunyi.Pola(@"[.…_]{3,}\s*[0-9ivx]{1,4}\s*$");
    private static readonly PolaTeks PolaTitik = Bunyi.Pola(@"\.{5,}|…{2,}|_{4,}");

    /// <summary>A kind of leftover; <c>HurufSama</c> where capitals tell it from a word, <c>Formulir</c> where a form is meant to be so.</summary>
    private sealed record Jenis(string Nama, string Saran, PolaTeks Pola)
    {
        public Predicate<string> Sungguh { get; init; } = _ => true;

        public bool Formulir { get; init; }
    }

    private static readonly Jenis[] Daftar =
    [
        new("penanda templat", "isi yang sebenarnya", Bunyi.Pola(
            @"\$\{[^{}\r\n]{1,80}\}|\{[a-z][a-z0-9]{0,30}([_.][a-z0-9]{1,30}){1,4}\}|\{\{[^{}\r\n]{1,80}\}\}|\{%[^{}\r\n]{1,80}%\}|«[^«»\s]{1,60}»|<<\s*[a-z][^<>\r\n]{0,60}>>"
            + @"|\[\s*(nama|isi|isikan|diisi|tulis|tuliskan|sebutkan|masukkan|tanggal|nomor|jumlah|jabatan|uraian|lokasi|instansi|perangkat daerah|unit kerja|tahun|angka|nilai|judul)(\s+[a-z/ ]{1,40})?\s*\]"
            + @"|\B%{1,2}[a-z]{3,30}([_.][a-z0-9]{1,30}){0,4}%{1,2}\B|\$\[[^\[\]\r\n]{1,80}\]|\[\[\s*[a-z][^\[\]\r\n]{1,80}\]\]"
            + @"|\B@{1,2}[a-z]{2,30}([_.][a-z0-9]{1,30}){0,4}@{1,2}\B|\B#{1,2}[a-z]{2,30}(_[a-z0-9]{1,30}){0,4}#{1,2}\B"
            + @"|<[a-z]{2,30}(_[a-z0-9]{1,30}){1,4}>|<[%?]=?\s*[a-z$][^<>\r\n]{0,60}[%?]>|\bmergefield\s+[a-z_]{2,40}"
            + @"|\b(klik atau ketuk|click or tap)\b.{0,20}\b(teks|text)\b|\blorem ipsum\b")),
        new("galat lembar kerja", "nilai yang dihitung",
            Bunyi.Pola(@"#(ref|value|name|null|num|spill|calc)[!?]|#div/0!?|#n/a\b|\bnan\b|\bundefined\b|\bnull\b|\binfinity\b|\[object object\]"))
        {
            Sungguh = t => t[0] is '#' or '[' || t is "NaN" or "undefined" or "null" or "Infinity",
        },
        new("rujukan yang rusak", "rujukan yang benar",
            Bunyi.Pola(@"\b(error|kesalahan|galat)!\s*(reference|bookmark|no\b|not\b|unknown|hyperlink|main|sumber|tidak|referensi|rujukan|markah?|penanda)[^.]{0,60}\.?")),
        new("isian sementara", "angka atau isinya",
            Bunyi.Pola($@"{Nilai}(x{{3,}}|\.{{4,}}|…+|_{{3,}}|-{{3,}})|\brp\.?\s*x{{2,}}([.,]x+)*\b|(^|[\s(])x{{2,}}([.,]x+)?\s*%|"
                + $@"\b(tahun|tanggal|nomor|halaman)\s+x{{3,}}\b|(^|[\s(:])x{{4,}}([\s).,;:]|$)|^\s*x{{3,}}([.,]x+)*\s*$"
                + $@"|(^|[\s,(:])(x{{2,3}}|\.{{2,}}|…+|_{{2,}}|-{{2,}})\s*{Bulan}\s+(19|20)[0-9x]{{2}}\b|\b(19|20)(x{{2}}|[0-9]x)\b"
                + @"|\btahun\s+20(\.{2,}|…+|_{2,})"))
        {
            Formulir = true,
        },
        new("pilihan kalimat", "satu di antara keduanya", Bunyi.Pola(
            @"\b(belum|tidak|kurang)\s+[a-z]{4,20}\s*/\s*(sudah|telah)\s+[a-z]{4,20}\b|\b(sudah|telah)\s+[a-z]{4,20}\s*/\s*(belum|tidak)\s+[a-z]{4,20}\b"
            + @"|\b(peningkatan\s*/\s*penurunan|kenaikan\s*/\s*penurunan|meningkat\s*/\s*menurun|naik\s*/\s*turun|bertambah\s*/\s*berkurang)\s+(sebesar|sebanyak)\s+[0-9]"))
        {
            Formulir = true,
        },
    ];

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var formulir = d.DaftarParagraf.Count(p => PolaTitik.IsMatch(p.Teks) && !PolaHalaman.IsMatch(p.Teks)) >= IsianFormulir;
        return Daftar.Where(j => !j.Formulir || !formulir).Select(j => Satu(d, j));
    }

    private static Temuan? Satu(PemahamanDokumen d, Jenis jenis)
    {
        var semua = d.SemuaTeks.SelectMany(t => jenis.Pola.Matches(t.Teks).Where(m => Sungguh(jenis, t.Teks, m))
            .Select(m => (Teks: m.Value.Trim(' ', ',', ';', ':', '(', ')'), Tempat: t.Tempat(m.Index)))).ToList();
        return semua.Count == 0 ? null : Aturan.Temukan(
            semua[0].Tempat, semua[0].Teks, jenis.Saran,
                $"{semua.Count} kali: {string.Join("; ", semua.Select(s => s.Teks).Distinct().Take(10))}",
            $"{char.ToUpperInvariant(jenis.Nama[0])}{jenis.Nama[1..]} tertinggal: {string.Join(", ", semua.Select(s => s.Teks).Distinct().Take(10))}.") with
        { Terkait = [.. semua.Skip(1).Select(s => s.Tempat).Distinct()] };
    }

    /// <summary>"null" is a value only where one is expected: alone in its cell or behind what announces it.</summary>
    private static bool Sungguh(Jenis jenis, string teks, Match m) =>
        jenis.Sungguh(m.Value) && (m.Value[0] is '#' or '[' || jenis.Nama != "galat lembar kerja" || teks.Trim() == m.Value
            || Diumumkan.IsMatch(teks[Math.Max(0, m.Index - 20)..m.Index]));

    private static readonly PolaTeks Diumumkan = Bunyi.Pola(@"(\b(rp|sebesar|senilai|sebanyak|adalah|mencapai)\.?|[:=])\s*$");
}
