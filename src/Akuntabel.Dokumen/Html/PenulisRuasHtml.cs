using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes runs of characters; a bound figure becomes a button that opens its derivation.</summary>
internal static class PenulisRuasHtml
{
    /// <summary>A button is one unbreakable piece of a line, so only the first words of a long form are one.</summary>
    private const int TombolTerpanjang = 30;

    private static readonly (GayaTeks Gaya, string Unsur)[] Unsur =
        [(GayaTeks.Tebal, "strong"), (GayaTeks.Miring, "em"), (GayaTeks.GarisBawah, "u")];

    public static void Tulis(KonteksHtml k, IReadOnlyList<Ruas> daftar)
    {
        foreach (var r in daftar)
        {
            Tulis(k, r);
        }
    }

    public static void Tulis(KonteksHtml k, Ruas ruas)
    {
        if (ruas.Gaya == GayaTeks.Biasa)
        {
            Isi(k, ruas);
            return;
        }

        foreach (var (_, unsur) in Unsur.Where(u => ruas.Gaya.HasFlag(u.Gaya)))
        {
            k.Html.Mentah("<").Mentah(unsur).Mentah(">");
        }

        Isi(k, ruas);
        foreach (var (_, unsur) in Unsur.Where(u => ruas.Gaya.HasFlag(u.Gaya)).Reverse())
        {
            k.Html.Mentah("</").Mentah(unsur).Mentah(">");
        }
    }

    private static void Isi(KonteksHtml k, Ruas ruas)
    {
        switch (ruas)
        {
            case GantiBaris:
                k.Html.Mentah("<br>");
                break;
            case Angka a when !k.Opsi.Cetak:
                Angka(k, a);
                break;
            case Rujukan r when k.Isi.Jangkar.Contains(r.Id):
                k.Html.Mentah("<a").Atribut("href", "#" + r.Id).Mentah(">").Teks(r.Sebutan).Mentah("</a>");
                break;
            case Celah:
                k.Html.Mentah("<mark class=\"celah\">").Teks(ruas.Tercetak).Mentah("</mark>");
                break;
            default:
                k.Html.Teks(ruas.Tercetak);
                break;
        }
    }

    private static void Angka(KonteksHtml k, Angka a)
    {
        var potong = a.Bentuk.Length <= TombolTerpanjang ? -1 : a.Bentuk.LastIndexOf(' ', TombolTerpanjang);
        Tombol(k, k.Panel.Nomor(a.Fakta), potong < 0 ? a.Bentuk : a.Bentuk[..potong]);
        if (potong >= 0)
        {
            k.Html.Teks(a.Bentuk[potong..]);
        }
    }

    /// <summary>A button that opens a panel; it works without script.</summary>
    public static void Tombol(KonteksHtml k, int panel, string teks) =>
        k.Html.Mentah("<button type=\"button\" class=\"a\" popovertarget=\"x-a").Mentah(panel).Mentah("\">").Teks(teks).Mentah("</button>");
}
