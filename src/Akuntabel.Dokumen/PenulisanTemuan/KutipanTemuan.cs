using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>The row or sentence that a finding is about, short enough to be kept with it: whoever decides need not open the
/// document.</summary>
public static class KutipanTemuan
{
    private const int Panjang = 400;

    private const int PanjangSel = 80;

    /// <summary>Quotes it; empty for the document as a whole.</summary>
    /// <param name="t">The finding.</param>
    /// <param name="dokumen">The document that it was found in.</param>
    public static string Dari(Temuan t, DokumenTerbaca dokumen)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentNullException.ThrowIfNull(dokumen);
        return t.Tempat.Blok is not { } b || b < 0 || b >= dokumen.Blok.Count ? "" : dokumen.Blok[b] switch
        {
            TabelTerbaca tabel when t.Tempat.BarisTabel is { } n && n >= 1 && n <= tabel.Isi.Count => Baris(tabel, tabel.Isi[n - 1]),
            TabelTerbaca tabel => Potong(tabel.Judul, Panjang),
            ParagrafTerbaca p => Sekitar(p.Teks, t.Tempat.Posisi ?? 0),
            _ => "",
        };
    }

    // "Program: Panen | Pagu: 4.000.000": each cell under the last line of its heading
    private static string Baris(TabelTerbaca tabel, BarisTerbaca baris) => Potong(
        string.Join(" | ", baris.Sel.Select((s, i) => (Kepala: i < tabel.Kepala.Count ? tabel.Kepala[i].Split('›')[^1].Trim() : "",
            Isi: s.Teks.Trim()))
            .Where(s => s.Isi.Length > 0).Select(s => (s.Kepala.Length > 0 ? Potong(s.Kepala, PanjangSel) + ": " : "") + Potong(s.Isi,
                PanjangSel))),
        Panjang);

    // whole words around the place
    private static string Sekitar(string teks, int posisi)
    {
        if (teks.Length <= Panjang)
        {
            return teks.Trim();
        }

        var awal = Math.Clamp(posisi - (Panjang / 2), 0, teks.Length - Panjang);
        var potongan = teks.Substring(awal, Panjang);
        var sampaiAkhir = awal + Panjang == teks.Length;
        var dari = awal == 0 ? 0 : potongan.IndexOf(' ', StringComparison.Ordinal) + 1;
        var ke = sampaiAkhir ? Panjang : potongan.LastIndexOf(' ');
        return (awal > 0 ? "… " : "") + potongan[dari..(ke > dari ? ke : Panjang)].Trim() + (sampaiAkhir ? "" : " …");
    }

    private static string Potong(string teks, int panjang) => teks.Length <= panjang ? teks : teks[..panjang].TrimEnd() + " …";
}
