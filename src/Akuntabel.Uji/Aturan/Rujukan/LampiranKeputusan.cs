using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-008: the annexes of a decree bear its number and date.</summary>
internal static class LampiranKeputusan
{
    public static AturanUji Aturan { get; } = new(
        "HUK-008", TingkatTemuan.Minor, [KelasTemuan.RujukanHukum, KelasTemuan.Tanggal],
        "Lampiran keputusan menyebut nomor dan tanggal keputusannya.",
        "Konsistensi dokumen",
        "Keputusan Nomor 188.4/15/2024, lampirannya menyebut Nomor 188.4/51/2024.",
        Periksa);

    private const int PanjangKepala = 200;
    private const int BarisKepala = 8;

    private const string Bulan = "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";

    private static readonly PolaTeks PolaKeputusan = Bunyi.Pola(@"^\W*(salinan\s+)?(surat\s+)?(keputusan|peraturan|instruksi)\b");
    private static readonly PolaTeks PolaLampiran = Bunyi.Pola(@"^\W*(anak\s+)?lampiran(\s+[ivx0-9]{1,4})?\s*[:.]?\s*((surat\s+)?(keputusan|peraturan|instruksi)\b|$)");
    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"\bnomor\s*[:.]?\s*([a-z0-9][a-z0-9./\- ]{0,40}?[a-z0-9])(?=\s*(tanggal|tentang|tahun|$|,|;))(\s+tahun\s+([0-9]{4}))?");
    private static readonly PolaTeks PolaTanggal = Bunyi.Pola($@"\btanggal\s*[:.]?\s*([0-9]{{1,2}}\s+({Bulan})\s+[0-9]{{4}})\b");
    private static readonly PolaTeks PolaDitetapkan = Bunyi.Pola($@"\b(pada\s+)?tanggal\s*[:.]?\s*([0-9]{{1,2}}\s+({Bulan})\s+[0-9]{{4}})\b");
    private static readonly PolaTeks PolaTempat = Bunyi.Pola(@"\bditetapkan\b");

    private sealed record Tertulis(string Teks, TempatTemuan Tempat)
    {
        public string Kunci { get; } = Bunyi.Rapat(Teks).Replace("pebruari", "februari", StringComparison.Ordinal).Replace("nopember", "november", StringComparison.Ordinal).TrimStart('0');
    }

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var paragraf = d.DaftarParagraf.ToList();
        (Tertulis? Nomor, Tertulis? Tanggal) pokok = default;
        for (var i = 0; i < paragraf.Count; i++)
        {
            var p = paragraf[i];
            var lampiran = p.Teks.Length <= PanjangKepala && PolaLampiran.IsMatch(p.Teks);
            if (!lampiran && PolaTempat.IsMatch(p.Teks))
            {
                pokok.Tanggal = paragraf.Skip(i).Take(2).Select(x => Cari(x, PolaDitetapkan, 2)).FirstOrDefault(x => x is not null) ?? pokok.Tanggal;
            }

            if (!lampiran && !(Kapital(p) && PolaKeputusan.IsMatch(p.Teks)))
            {
                continue;
            }

            var kepala = paragraf.Skip(i).Take(BarisKepala).TakeWhile((x, j) => j == 0 || (x.Teks.Length <= PanjangKepala && !Awal(x))).ToList();
            var (nomor, tanggal) = (kepala.Select(x => Cari(x, PolaNomor, 1)).FirstOrDefault(x => x is not null), kepala.Select(x => Cari(x, PolaTanggal, 1)).FirstOrDefault(x => x is not null));
            if (!lampiran)
            {
                pokok = (nomor, null);
                continue;
            }

            yield return Beda(pokok.Nomor, nomor, "nomor");
            yield return Beda(pokok.Tanggal, tanggal, "tanggal");
        }
    }

    private static bool Kapital(ParagrafTerbaca p) => !p.Teks.Any(char.IsAsciiLetterLower);

    /// <summary>Where the head of a decree or annex has ended.</summary>
    private static bool Awal(ParagrafTerbaca p) => PolaTempat.IsMatch(p.Teks) || PolaLampiran.IsMatch(p.Teks) || p.Teks.StartsWith("Menimbang", StringComparison.OrdinalIgnoreCase);

    private static Tertulis? Cari(ParagrafTerbaca p, PolaTeks pola, int kelompok) =>
        p.Teks.Length <= PanjangKepala && pola.Match(p.Teks) is { Success: true } m && m.Groups[kelompok].Value.Any(char.IsAsciiDigit) ? new Tertulis(m.Groups[kelompok].Value.Trim(), p.Tempat(m.Index)) : null;

    /// <summary>What differs, where neither is the other's beginning: an annex may give the number without its year.</summary>
    private static Temuan? Beda(Tertulis? pokok, Tertulis? lampiran, string apa) =>
        pokok is null || lampiran is null || pokok.Kunci.StartsWith(lampiran.Kunci, StringComparison.Ordinal) || lampiran.Kunci.StartsWith(pokok.Kunci, StringComparison.Ordinal) ? null : Aturan.Temukan(
            lampiran.Tempat, lampiran.Teks, pokok.Teks, $"{lampiran.Teks} ≠ {pokok.Teks}", $"Lampiran menyebut {apa} {lampiran.Teks}, keputusannya {pokok.Teks}.") with
        { Terkait = [pokok.Tempat] };
}
