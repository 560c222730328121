using System.Globalization;
using System.Text;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A row of a sheet.</summary>
/// <param name="Nomor">Its number, from 1.</param>
/// <param name="Sel">Its cells.</param>
internal readonly record struct BarisSumber(int Nomor, SelBuku[] Sel)
{
    /// <summary>Text of a cell without blanks around it; empty when the row is shorter.</summary>
    public string this[int kolom] => kolom >= 0 && kolom < Sel.Length && !Sel[kolom].Hilang ? PembacaSel.Rapi(Sel[kolom].Teks ?? "") : "";

    /// <summary>A cell as it is told to who sent it.</summary>
    public string Sebut(int kolom) => kolom >= 0 && kolom < Sel.Length && Sel[kolom].Hilang ? SelBuku.SebutHilang : this[kolom];
}

/// <summary>A sheet, read row by row each time it is asked for.</summary>
internal sealed record Lembaran(string Nama, Func<IEnumerable<BarisSumber>> Baca)
{
    /// <summary>Its joined cells; they stand behind its rows, so asking for them reads it once more.</summary>
    public Func<IReadOnlyList<GabunganSel>> Gabungan { get; init; } = () => [];
}

/// <summary>The sheets of a workbook or of a CSV, streamed: a long one takes no more memory than a short one.</summary>
internal sealed class SumberLembar : IDisposable
{
    /// <summary>The most columns that are looked at.</summary>
    public const int KolomTerbanyak = 256;

    /// <summary>What sheets that wait for a decision are parted by; no spreadsheet writes it.</summary>
    public const char AwalLembar = '\f';

    private const string NamaCsv = "CSV";

    private readonly WadahZip? _wadah;

    private SumberLembar(IReadOnlyList<Lembaran> daftar, WadahZip? wadah = null) => (Daftar, _wadah) = (daftar, wadah);

    public IReadOnlyList<Lembaran> Daftar { get; }

    /// <summary>Opens what was sent, by its content.</summary>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read.</exception>
    public static SumberLembar Buka(byte[] isi) =>
        isi.AsSpan().StartsWith(BukuXls.Awal)
            ? new SumberLembar([.. BukuXls.Nama(isi).Select((n, i) => new Lembaran(n, () => Xls(isi, i)) { Gabungan = () => BukuXls.Gabungan(isi, i) })])
        : isi.AsSpan().StartsWith("PK"u8) ? Xlsx(isi)
        : Csv(isi);

    /// <summary>A cell as a person finds it: a CSV has neither sheets nor letters of columns.</summary>
    public static string Tempat(string lembar, int baris, int kolom) => lembar == NamaCsv ? $"baris {baris}, kolom ke-{kolom + 1}"
        : $"lembar \"{lembar}\" sel {Huruf(kolom)}{baris}";

    /// <summary>A row as a person finds it.</summary>
    public static string Baris(string lembar, int baris) => lembar == NamaCsv ? $"baris {baris}" : $"lembar \"{lembar}\" baris {baris}";

    public void Dispose() => _wadah?.Dispose();

    private static SumberLembar Xlsx(byte[] isi)
    {
        var wadah = WadahZip.Buka(isi, ".xlsx");
        try
        {
            var buku = new BukuXlsx(wadah, TakaranDokumen.TanpaBatas, panjang: true);
            return new SumberLembar([.. buku.Lembar.Select(l => new Lembaran(
                l.Nama, () => new PembacaLembar(buku, KolomTerbanyak).Alir(l.Bagian).Select(b => new BarisSumber(b.Nomor, b.Sel)))
                { Gabungan = () => LembarXlsx.Gabungan(buku, l.Bagian) })], wadah);
        }
        catch
        {
            wadah.Dispose();
            throw;
        }
    }

    private static IEnumerable<BarisSumber> Xls(byte[] isi, int lembar) =>
        BukuXls.Alir(isi, lembar, KolomTerbanyak).Select(b => new BarisSumber(b.Nomor, b.Sel));

    private static SumberLembar Csv(byte[] isi)
    {
        var teks = Teks(isi);
        // sheets that waited for a decision, each after its name
        return teks.StartsWith(AwalLembar)
            ? new SumberLembar([.. teks.Split(AwalLembar, StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\n', 2))
                .Select(l => Csv(l[0].Trim(), l.ElementAtOrDefault(1) ?? ""))])
            : new SumberLembar([Csv(NamaCsv, teks)]);
    }

    private static Lembaran Csv(string nama, string teks) => new(nama, () => CsvBerkas.Mentah(teks)
        .Select(b => new BarisSumber(b.Nomor, [.. b.Sel.Take(KolomTerbanyak).Select(s => new SelBuku(s))])));

    // spreadsheets of Windows still write CSV in its own code page
    private static string Teks(byte[] isi)
    {
        if (isi.AsSpan().StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(isi.AsSpan(2));
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var teks = IsiBerkas.Teks(isi) ?? Encoding.GetEncoding(1252).GetString(isi);
        return !teks.Contains('\0') ? teks.TrimStart('\uFEFF')
            : throw new DokumenTakTerbacaException("isinya bukan teks. Simpan ulang sebagai CSV UTF-8 atau XLSX.");
    }

    /// <summary>Name of a column, as spreadsheets call it.</summary>
    public static string Huruf(int kolom) => kolom < 26 ? ((char)('A' + kolom)).ToString(CultureInfo.InvariantCulture)
        : Huruf((kolom / 26) - 1) + Huruf(kolom % 26);
}
