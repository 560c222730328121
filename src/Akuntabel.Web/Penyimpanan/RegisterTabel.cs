using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>A register as it is edited: rows of text, columns of figures with their totals, and perhaps a stated total that is kept right.</summary>
internal sealed class RegisterTabel
{
    public const string Folder = "register/";

    private const string BarisJumlah = "jumlah";

    // as the reader of registers has it: these stay text whatever they hold
    private static readonly string[] BukanAngka = ["no", "nomor", "kode", "tahun", "telepon"];

    private readonly TabelCsv _csv;

    private RegisterTabel(TabelCsv csv)
    {
        _csv = csv;
        Baris = [.. csv.Baris.Where(b => !Pernyataan(b))];
        Angka = [.. csv.Kepala.Select((k, i) => i > 0 && !BukanAngka.Contains(k, StringComparer.OrdinalIgnoreCase) && (NamaAngka(k) || CondongAngka(i)))];
    }

    /// <summary>Column heads.</summary>
    public IReadOnlyList<string> Kolom => _csv.Kepala;

    /// <summary>Whether a column holds figures.</summary>
    public IReadOnlyList<bool> Angka { get; }

    /// <summary>Rows without the stated total.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Baris { get; }

    /// <summary>Whether the file states its total.</summary>
    public bool Berjumlah => _csv.Baris.Any(Pernyataan);

    public static string Jalur(string nama) => $"{Folder}{nama}.csv";

    /// <summary>Names of the registers among an agency's files.</summary>
    public static IReadOnlyList<string> Daftar(KumpulanBerkas berkas) =>
        [.. berkas.DaftarJalur.Where(j => j.StartsWith(Folder, StringComparison.Ordinal) && j.EndsWith(".csv", StringComparison.Ordinal)).Select(j => j[Folder.Length..^4])];

    /// <summary>A register; <c>null</c> when the file is missing or no table.</summary>
    public static RegisterTabel? Baca(KumpulanBerkas berkas, string nama) =>
        Daftar(berkas).Contains(nama) && berkas.Coba(Jalur(nama), out var data) && TabelCsv.Baca(data) is { } csv ? new RegisterTabel(csv) : null;

    /// <summary>Whether a place of a file, as a comparison names it, is in its stated total.</summary>
    public static bool TempatJumlah(string tempat) => tempat.StartsWith("baris " + BarisJumlah, StringComparison.OrdinalIgnoreCase);

    /// <summary>Total of a column; <c>null</c> for text, for a column without any figure, and while a figure cannot be read.</summary>
    public static decimal? Jumlah(IEnumerable<IReadOnlyList<string>> baris, int kolom)
    {
        decimal? jumlah = null;
        foreach (var b in baris)
        {
            if (!BacaAngka.Coba(b[kolom], out var n, out _))
            {
                return null;
            }

            jumlah = n is null ? jumlah : (jumlah ?? 0) + n;
        }

        return jumlah;
    }

    /// <summary>Decimals in which a column's total is shown: the most that any row has.</summary>
    public static int Desimal(IEnumerable<IReadOnlyList<string>> baris, int kolom) =>
        baris.Select(b => b[kolom].IndexOf(',', StringComparison.Ordinal) is var k && k >= 0 ? Math.Min(4, b[kolom].Length - k - 1) : 0).DefaultIfEmpty(0).Max();

    /// <summary>The file with these rows; a stated total says what they make.</summary>
    public byte[] Dengan(IReadOnlyList<IReadOnlyList<string>> baris) =>
        _csv.Dengan([.. baris, .. _csv.Baris.Where(Pernyataan).Select(p => (IReadOnlyList<string>)[.. p.Select((sel, i) => Angka[i] ? Tulis(baris, i, sel) : sel)])]);

    // a total that says the same keeps its text
    private static string Tulis(IReadOnlyList<IReadOnlyList<string>> baris, int kolom, string semula)
    {
        var jumlah = Jumlah(baris, kolom);
        if (BacaAngka.Coba(semula, out var lama, out _) && lama == jumlah)
        {
            return semula;
        }

        return jumlah?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',') ?? "";
    }

    private static bool Pernyataan(IReadOnlyList<string> baris) => baris[0].Equals(BarisJumlah, StringComparison.OrdinalIgnoreCase);

    private static bool NamaAngka(string kolom) => kolom.Equals(BarisJumlah, StringComparison.OrdinalIgnoreCase) || (kolom.Length == 4 && kolom.All(char.IsAsciiDigit));

    private bool CondongAngka(int kolom)
    {
        var terisi = Baris.Select(b => b[kolom]).Where(t => t.Length > 0 && t != "-").ToList();
        return terisi.Count > 0 && terisi.Count(t => BacaAngka.Coba(t, out _, out _)) * 2 > terisi.Count;
    }

    /// <summary>What is wrong with a cell, or <c>null</c>.</summary>
    public string? Salah(IReadOnlyList<string> baris, int kolom)
    {
        var sel = baris[kolom];
        if (sel.Length > 2000 || sel.Any(c => char.IsControl(c) || c is '\uFFFE' or '\uFFFF'))
        {
            return sel.Length > 2000 ? "Isian terlalu panjang. Singkatkan sampai 2.000 huruf." : "Isian memuat karakter yang tidak dapat dicetak. Ketik ulang tanpa menyalin.";
        }

        if (Angka[kolom])
        {
            return BacaAngka.Coba(sel, out _, out var alasan) ? null : alasan;
        }

        return (kolom, sel) switch
        {
            (0, "") => $"Kolom {Kolom[0]} belum diisi. Isi, atau hapus barisnya.",
            (0, _) when Pernyataan(baris) => "Baris jumlah dihitung sendiri. Beri nama lain, atau hapus barisnya.",
            _ => null,
        };
    }
}
