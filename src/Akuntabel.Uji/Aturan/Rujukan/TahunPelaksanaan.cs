using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>THN-005: the report's year is the one of its plan that the text counts it to be.</summary>
internal static class TahunPelaksanaan
{
    public static AturanUji Aturan { get; } = new(
        "THN-005", TingkatTemuan.Minor, [KelasTemuan.Tahun],
        "Tahun laporan adalah tahun keberapa dari Renstra atau RPJMD yang disebut teks.",
        "Kalender",
        "Laporan tahun 2023 menyebut \"tahun ketiga pelaksanaan Renstra 2022–2026\"; 2023 adalah tahun kedua.",
        Periksa);

    // a plan of five years that names six begins in the course of its first year, which some do not count
    private const int MasaBerimpit = 5;

    private static readonly string[] Urutan = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam"];

    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"\btahun\s+(?:(pertama|kedua|ketiga|keempat|kelima|keenam|terakhir)|ke\s*-?\s*([1-6]))\b(?:\s*\([^()]{1,12}\))?[^.;0-9]{0,60}"
        + @"\b(renstra|rencana strategis|rpjmd|rpjmn|rencana pembangunan jangka menengah(?: daerah| nasional)?|rpd)\b[^.;0-9]{0,80}"
        + @"\b((?:19|20)[0-9]{2})\s*(?:[-–—]|s\.?\s*/?\s*d\.?|sampai dengan|sampai)\s*((?:19|20)[0-9]{2})\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => IndeksPernyataan.Dari(d).Tahun is not { } tahun ? []
        : NaskahDipahami.Dari(d).Semua.SelectMany(k => Pola.Matches(k.Teks).Select(m => Satu(k, m, tahun)));

    private static Temuan? Satu(KalimatDipahami k, Match m, int tahun)
    {
        var (awal, akhir) = (Angka(m.Groups[4]), Angka(m.Groups[5]));
        var tertulis = m.Groups[2].Success ? Angka(m.Groups[2]) : Array.IndexOf(Urutan, m.Groups[1].Value.ToLowerInvariant()) + 1;
        var benar = tahun - awal + 1;
        // another year than that of the report may be meant
        if (tahun < awal || tahun > akhir || LingkupAngka.SemuaTahun(k.Teks).Any(t => t != awal && t != akhir && t != tahun)
            || (tertulis == 0 ? tahun == akhir : tertulis == benar || (akhir - awal == MasaBerimpit && tertulis == benar - 1))
            || benar > Urutan.Length)
        {
            return null;
        }

        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + m.Index), m.Value[..Akhir(m)],
            $"tahun {Urutan[benar - 1]}", $"{tahun} − {awal} + 1 = {benar}",
            $"Tahun {tahun} adalah tahun {Urutan[benar - 1]} dari {m.Groups[3].Value} {awal}–{akhir}.");
    }

    private static int Akhir(Match m) => (m.Groups[1].Success ? m.Groups[1] : m.Groups[2]) is var g ? g.Index - m.Index + g.Length : 0;

    private static int Angka(Group g) => int.Parse(g.Value, CultureInfo.InvariantCulture);
}
