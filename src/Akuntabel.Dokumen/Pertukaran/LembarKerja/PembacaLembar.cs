using System.Globalization;
using System.Xml;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>A sheet as it was filled: every cell of every row, hidden ones too, texts to the letter, figures with the decimals they show.</summary>
/// <param name="buku">The workbook.</param>
/// <param name="kolomTerbanyak">Columns beyond are passed over, for rows that are streamed; 0: all are read and counted.</param>
internal sealed class PembacaLembar(BukuXlsx buku, int kolomTerbanyak = 0)
{
    private const int BarisTerbanyak = 1_048_576;
    private const int KolomTerbanyak = 16_384;
    private readonly TakaranDokumen _takaran = new();

    /// <summary>Reads a sheet: rows by their number, from 1.</summary>
    public SortedDictionary<int, SelBuku[]> Baca(string bagian)
    {
        var hasil = new SortedDictionary<int, SelBuku[]>();
        foreach (var (nomor, sel) in Alir(bagian))
        {
            hasil[nomor] = sel;
        }

        return hasil;
    }

    /// <summary>The rows of a sheet that are not blank, one after the other.</summary>
    public IEnumerable<(int Nomor, SelBuku[] Sel)> Alir(string bagian)
    {
        using var xml = buku.Xml(bagian);
        var baris = 0;
        while (xml is not null && xml.Maju())
        {
            if (xml.Jenis == XmlNodeType.Element && xml.Nama == "row")
            {
                baris = Math.Clamp(Bilangan(xml.Atribut("r")) ?? baris + 1, 1, BarisTerbanyak);
                if (Baris(xml) is { Length: > 0 } sel)
                {
                    yield return (baris, sel);
                }
            }
        }
    }

    private SelBuku[] Baris(PembacaXml xml)
    {
        var sel = new List<SelBuku>();
        var (dalam, kosong) = (xml.Kedalaman, xml.Kosong);
        while (!kosong && xml.Maju() && !(xml.Jenis == XmlNodeType.EndElement && xml.Kedalaman == dalam))
        {
            if (xml.Jenis == XmlNodeType.Element && xml.Nama == "c")
            {
                var kolom = Kolom(xml.Atribut("r")) ?? sel.Count + 1;
                var isi = Sel(xml);
                if (isi.Teks.Length > 0 && (kolomTerbanyak == 0 || kolom <= kolomTerbanyak))
                {
                    Tempatkan(sel, kolom, isi);
                }
            }
        }

        return [.. sel];
    }

    private void Tempatkan(List<SelBuku> sel, int kolom, SelBuku isi)
    {
        var tambah = Math.Max(0, kolom - sel.Count);
        _takaran.Sel(kolomTerbanyak == 0 ? tambah : 0);
        sel.AddRange(Enumerable.Repeat(new SelBuku(""), tambah));
        sel[kolom - 1] = isi;
    }

    private SelBuku Sel(PembacaXml xml)
    {
        var (jenis, format) = (xml.Atribut("t") ?? "n", buku.GayaKe(Bilangan(xml.Atribut("s")) ?? 0).Format ?? "");
        var (nilai, rumus) = Nilai(xml);
        // in a sheet of amounts nothing is taken for blank that is only not stored; in the office's own workbook it says nothing
        if (kolomTerbanyak > 0 && (jenis == "s" ? nilai.Length > 0 && !buku.AdaTeks(nilai) : rumus && nilai.Length == 0 && jenis == "n"))
        {
            return new SelBuku(SelBuku.TandaHilang, Rumus: rumus);
        }

        return jenis switch
        {
            "s" => new SelBuku(Urai(buku.Hitung(buku.TeksKe(nilai))), Rumus: rumus),
            "n" => nilai.Length == 0 ? new SelBuku("") : Angka(nilai, format, rumus),
            "b" => new SelBuku(nilai == "1" ? "ya" : "tidak", Rumus: rumus),
            _ => new SelBuku(Urai(buku.Hitung(nilai)), Rumus: rumus),
        };
    }

    private static (string Nilai, bool Rumus) Nilai(PembacaXml xml)
    {
        var (nilai, rumus, di, dalam, kosong) = ("", false, "", xml.Kedalaman, xml.Kosong);
        while (!kosong && xml.Maju() && !(xml.Jenis == XmlNodeType.EndElement && xml.Kedalaman == dalam))
        {
            if (xml.Jenis == XmlNodeType.Element)
            {
                rumus |= xml.Nama == "f";
                di = xml.Kosong ? "" : xml.Nama;
                nilai = xml.Nama == "is" ? BukuXlsx.Gabung(xml) : nilai;
            }
            else if (xml.Jenis == XmlNodeType.EndElement)
            {
                di = "";
            }
            else if (di == "v")
            {
                nilai += xml.Teks;
            }
        }

        return (nilai, rumus);
    }

    private SelBuku Angka(string mentah, string format, bool rumus)
    {
        if (!double.TryParse(mentah, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) || !double.IsFinite(n) || Math.Abs(n) >= 1e15)
        {
            return new SelBuku(mentah, Rumus: rumus) { TerlaluPanjang = true };
        }

        // the fifteen digits that spreadsheets know; the rest is noise of binary fractions
        var nilai = decimal.Parse(n.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var bagian = BagianFormat.Pilih(format, nilai, out _);
        if (bagian is { Tanggal: true, Umum: false })
        {
            return Tanggal(nilai) is { } t ? SelBuku.Dari(t, rumus) : new SelBuku(FormatSel.Tampil(mentah, format, buku.Sejak1904), Rumus: rumus);
        }

        for (var i = 0; i < (bagian?.Persen ?? 0); i++)
        {
            nilai *= 100;
        }

        return SelBuku.Dari(nilai, bagian is { Umum: false } ? bagian.NolDesimal : 0, rumus);
    }

    // a whole day; a time of day is no date
    private DateOnly? Tanggal(decimal nilai) => nilai is >= 61 and < 2_958_466 && decimal.Truncate(nilai) == nilai
        ? (buku.Sejak1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).AddDays((int)nilai) : null;

    /// <summary>"_x000A_" is how the format spells characters that XML does not carry.</summary>
    private static string Urai(string teks)
    {
        for (var i = teks.IndexOf("_x", StringComparison.OrdinalIgnoreCase); i >= 0; i = i + 2 < teks.Length ? teks.IndexOf("_x", i + 1, StringComparison.OrdinalIgnoreCase) : -1)
        {
            if (i + 6 < teks.Length && teks[i + 6] == '_' && int.TryParse(teks.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var kode))
            {
                teks = string.Concat(teks.AsSpan(0, i), ((char)kode).ToString(), teks.AsSpan(i + 7));
            }
        }

        return IsiBerkas.SatuPenutup(teks);
    }

    private static int? Kolom(string? rujukan)
    {
        var n = 0;
        foreach (var c in (rujukan ?? "").TakeWhile(char.IsAsciiLetter).Take(3))
        {
            n = (n * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return n is > 0 and <= KolomTerbanyak ? n : null;
    }

    private static int? Bilangan(string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
