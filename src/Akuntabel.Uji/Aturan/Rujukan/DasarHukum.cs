using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>The part of a report that lists the law on which it rests.</summary>
internal static class DasarHukum
{
    private const int PanjangJudul = 80;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(dasar|landasan)\s+(hukum|peraturan|penyusunan)\b|^\W*mengingat\s*:?\s*$");
    private static readonly PolaTeks PolaJudulLain = Bunyi.Pola(@"^(bab\s+[ivx]+\b|[0-9]{1,2}(\.[0-9]{1,2})+\.?\s|[A-H]\.\s+[A-Z])");

    /// <summary>Its paragraphs; the lists of a contents page are none.</summary>
    public static IEnumerable<ParagrafTerbaca> Paragraf(PemahamanDokumen d)
    {
        var dalam = false;
        foreach (var p in d.DaftarParagraf)
        {
            var pendek = p.Teks.Length <= PanjangJudul;
            if (pendek && Pola.IsMatch(p.Teks))
            {
                dalam = true;
            }
            // "b. UU Nomor …" is an item of the list, not the next heading
            else if (p.Jenis == JenisParagraf.Judul || (pendek && PolaJudulLain.IsMatch(p.Teks) && !PembacaRujukan.Semua(p.Teks).Any()))
            {
                dalam = false;
            }
            else if (dalam)
            {
                yield return p;
            }
        }
    }
}
