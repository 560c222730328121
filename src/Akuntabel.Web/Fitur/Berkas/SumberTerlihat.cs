using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>Sources in words.</summary>
public static class SumberTerlihat
{
    private const int Terpanjang = 110;
    private const int KutipanTerpanjang = 260;
    private const int NilaiPendek = 24;
    private const int TercetakTerpanjang = 60;
    private const int HurufSebaris = 45;

    /// <summary>The rows that a thing is taken from, in the order of their numbers on the page.</summary>
    public static List<int> Nomori(BarisTawaran baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return [.. baris.Sel.SelectMany(s => s.Pilihan).SelectMany(p => p.Asal.Take(1)).Select(a => a.Sumber).Distinct().Order()];
    }

    /// <summary>What the cell of a value prints, where that is another text; else empty.</summary>
    public static string Tercetak(NilaiUsulan nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        return nilai.Asal is [{ Tercetak: { Length: <= TercetakTerpanjang } t }, ..] && !SelTawaran.Sama(t, nilai.Nilai) ? t : "";
    }

    /// <summary>Headings of the columns of values in one line.</summary>
    public static string Kolom(IEnumerable<SelTawaran> sel) =>
        string.Join("; ", sel.Select(s => Pendek(s.Pilihan[0].Asal[0].Kolom)).Distinct());

    /// <summary>Lines that a value needs.</summary>
    public static int Baris(string nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        return Math.Clamp((nilai.Length / HurufSebaris) + nilai.Count(c => c == '\n') + 1, 1, 8);
    }

    /// <summary>A row of a table, or a paragraph: caption or heading, page and number.</summary>
    public static string Sebut(SumberUsulan sumber)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        return sumber.Sebutan + (sumber.Baris > 0 ? $", baris {sumber.Baris}" : "");
    }

    /// <summary>What a row prints, shortened.</summary>
    public static string Kutip(SumberUsulan sumber)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        return sumber.Teks.Length > KutipanTerpanjang ? sumber.Teks[..(KutipanTerpanjang - 1)].TrimEnd() + "…" : sumber.Teks;
    }

    /// <summary>Values that stand in one line: short ones behind one another that are taken from one row.</summary>
    /// <param name="sel">The values of a thing.</param>
    /// <param name="pilihan">What was decided.</param>
    public static IReadOnlyList<IReadOnlyList<SelTawaran>> Kelompok(IReadOnlyList<SelTawaran> sel, PilihanTawaran pilihan)
    {
        ArgumentNullException.ThrowIfNull(sel);
        ArgumentNullException.ThrowIfNull(pilihan);
        var hasil = new List<List<SelTawaran>>();
        foreach (var s in sel)
        {
            var bersama = hasil.Count > 0 && BarisSumber(s, pilihan) is { } baris && baris == BarisSumber(hasil[^1][0], pilihan);
            if (bersama)
            {
                hasil[^1].Add(s);
            }
            else
            {
                hasil.Add([s]);
            }
        }

        return hasil;
    }

    // the row of a short value that needs no choice
    private static int? BarisSumber(SelTawaran s, PilihanTawaran pilihan) => !UsulanModel.Berpilihan(s) && s.Pilihan is [{ Asal: [var asal,
        ..] }]
        && pilihan.Untuk(s).Length <= NilaiPendek && s.Pilihan[0].Asal.All(a => a.Bertentangan.Length == 0) ? asal.Sumber : null;

    /// <summary>A text that is not too long for a line.</summary>
    public static string Pendek(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return teks.Length > Terpanjang ? teks[..(Terpanjang - 1)].TrimEnd() + "…" : teks;
    }
}
