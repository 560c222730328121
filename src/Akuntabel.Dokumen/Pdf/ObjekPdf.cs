using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>Objects found through the cross-reference table, so nothing inside a page's content can be mistaken for one.</summary>
internal readonly ref struct ObjekPdf
{
    private readonly ReadOnlySpan<byte> _pdf;
    private readonly Dictionary<int, int> _letak = [];

    public ObjekPdf(ReadOnlySpan<byte> pdf)
    {
        _pdf = pdf;
        var mulai = pdf.LastIndexOf("startxref"u8);
        var ekor = mulai < 0 ? "" : Encoding.Latin1.GetString(pdf[mulai..]);
        var baris = ekor.Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (baris.Length < 2 || !int.TryParse(baris[1], NumberStyles.None, CultureInfo.InvariantCulture, out var xref) || xref >= mulai)
        {
            throw new InvalidDataException("PDF tanpa startxref");
        }

        var teks = Encoding.Latin1.GetString(pdf[xref..mulai]);
        var potong = teks.IndexOf("trailer", StringComparison.Ordinal);
        if (potong < 0 || !teks.StartsWith("xref", StringComparison.Ordinal))
        {
            throw new InvalidDataException("PDF tanpa tabel xref");
        }

        (Ekor, Tabel) = (teks[potong..], xref);
        Daftar(teks[..potong]);
    }

    /// <summary>The trailer.</summary>
    public string Ekor { get; }

    /// <summary>Where the cross-reference table begins.</summary>
    public int Tabel { get; }

    /// <summary>Text of an object, up to its end or its stream.</summary>
    public string Isi(int nomor)
    {
        if (!_letak.TryGetValue(nomor, out var awal) || awal >= _pdf.Length)
        {
            throw new InvalidDataException("Objek PDF tidak ada: " + nomor.ToString(CultureInfo.InvariantCulture));
        }

        var sisa = _pdf[awal..];
        var akhir = sisa.IndexOf("endobj"u8);
        return Encoding.Latin1.GetString(akhir < 0 ? sisa : sisa[..akhir]);
    }

    // "0 67" begins a run of entries, each "0000000015 00000 n"
    private void Daftar(string tabel)
    {
        var nomor = 0;
        foreach (var b in tabel.Split('\n').Skip(1))
        {
            var kolom = b.Split((char[])[' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (kolom.Length == 2)
            {
                nomor = int.Parse(kolom[0], CultureInfo.InvariantCulture);
            }
            else if (kolom.Length == 3)
            {
                _letak[nomor++] = int.Parse(kolom[0], CultureInfo.InvariantCulture);
            }
        }
    }
}
