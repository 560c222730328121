using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Splits a template string into literal pieces and bindings. Shared by outline text, table cells and settings.</summary>
public static class PengikatTeks
{
    /// <summary>Cuts <c>"… {{jalur|bentuk}} …"</c>; a newline becomes a line break; <c>**tebal**</c> and <c>*miring*</c> toggle the style.</summary>
    public static IReadOnlyList<Potongan> Urai(string teks, Asal asal, GayaTeks gaya = GayaTeks.Biasa)
    {
        var hasil = new List<Potongan>();
        var sisa = teks.AsSpan();
        while (!sisa.IsEmpty)
        {
            var buka = sisa.IndexOf("{{", StringComparison.Ordinal);
            var tutup = buka < 0 ? -1 : sisa[buka..].IndexOf("}}", StringComparison.Ordinal);
            if (buka < 0)
            {
                TambahTeks(hasil, sisa.ToString(), ref gaya);
                break;
            }

            if (tutup < 0)
            {
                hasil.Add(new PotonganTakTutup(sisa[buka..].ToString(), asal));
                break;
            }

            TambahTeks(hasil, sisa[..buka].ToString(), ref gaya);
            hasil.Add(Ikatan(sisa.Slice(buka + 2, tutup - 2).ToString(), asal, gaya));
            sisa = sisa[(buka + tutup + 2)..];
        }

        return hasil;
    }

    /// <summary>Reads the inside of a binding.</summary>
    public static PotonganIkatan Ikatan(string dalam, Asal asal, GayaTeks gaya)
    {
        var bagian = dalam.Split('|', StringSplitOptions.TrimEntries);
        return new PotonganIkatan(bagian[0], bagian[1..], asal, gaya);
    }

    private static void TambahTeks(List<Potongan> hasil, string teks, ref GayaTeks gaya)
    {
        var barisPertama = true;
        foreach (var baris in teks.Split('\n'))
        {
            if (!barisPertama)
            {
                hasil.Add(new PotonganGantiBaris());
            }

            barisPertama = false;
            TambahBergaya(hasil, baris, ref gaya);
        }
    }

    private static void TambahBergaya(List<Potongan> hasil, string baris, ref GayaTeks gaya)
    {
        var mulai = 0;
        for (var i = 0; i <= baris.Length; i++)
        {
            if (i < baris.Length && (baris[i] != '*' || HurufBintang(baris, i)))
            {
                continue;
            }

            if (i > mulai)
            {
                hasil.Add(new PotonganTeks(baris[mulai..i], gaya));
            }

            if (i < baris.Length)
            {
                var ganda = i + 1 < baris.Length && baris[i + 1] == '*';
                gaya ^= ganda ? GayaTeks.Tebal : GayaTeks.Miring;
                i += ganda ? 1 : 0;
            }

            mulai = i + 1;
        }
    }

    // the mark of a footnote "*)" and a star between spaces are characters, no style
    private static bool HurufBintang(string baris, int i) =>
        (i + 1 < baris.Length && baris[i + 1] == ')' && (i == 0 || baris[i - 1] is ' ' or '('))
        || (i > 0 && i + 1 < baris.Length && baris[i - 1] == ' ' && baris[i + 1] == ' ');
}
