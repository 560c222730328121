using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>Sources in words.</summary>
public static class SumberTerlihat
{
    private const int Terpanjang = 110;
    private const int KutipanTerpanjang = 260;
    private const int NilaiPendek = 24;

    /// <summary>A row of a table: its caption, page and number.</summary>
    public static string Sebut(SumberUsulan sumber)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        var tempat = (sumber.Halaman is { } h ? $", halaman {h}" : "") + $", baris {sumber.Baris}";
        return (sumber.Judul.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase) ? Pendek(sumber.Judul)
            : $"Tabel ke-{sumber.Tabel}{(sumber.Judul.Length > 0 ? $" ({Pendek(sumber.Judul)})" : "")}") + tempat;
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
            var bersama = hasil.Count > 0 && Baris(s, pilihan) is { } baris && baris == Baris(hasil[^1][0], pilihan);
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
    private static int? Baris(SelTawaran s, PilihanTawaran pilihan) => !UsulanModel.Berpilihan(s) && s.Pilihan is [{ Asal: [var asal, ..] }]
        && pilihan.Untuk(s).Length <= NilaiPendek && s.Pilihan[0].Asal.All(a => a.Bertentangan.Length == 0) ? asal.Sumber : null;

    /// <summary>A text that is not too long for a line.</summary>
    public static string Pendek(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return teks.Length > Terpanjang ? teks[..(Terpanjang - 1)].TrimEnd() + "…" : teks;
    }
}
