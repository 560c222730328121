using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>A CSV file as a sheet: headings in the first row; figures are figures, everything else is text.</summary>
internal static partial class LembarTabelCsv
{
    // as the reader of registers has them: such columns hold names, not figures
    private static readonly string[] BukanAngka = ["no", "nomor", "tahun", "telepon", "triwulan", "indikator", "induk", "nip", "nik", "golongan"];
    private static readonly string[] TentuAngka = ["pagu", "realisasi", "target", "target_fisik", "realisasi_fisik", "jumlah"];

    /// <summary>The cells as the sheet holds them.</summary>
    public static List<SelBuku[]> Sel(IsiTabel t)
    {
        var angka = Enumerable.Range(0, t.Kepala.Count).Select(k => Berangka(t, k)).ToList();
        return [.. t.Baris.Select(b => b.Sel.Select((s, k) => k < angka.Count && angka[k] ? SelBuku.Angka(s) : new SelBuku(s)).ToArray())];
    }

    /// <summary>The table with its cells spelled as an unchanged sheet gives them back.</summary>
    public static IsiTabel Baku(IsiTabel t) => t with { Baris = [.. Sel(t).Select(b => BarisTabel.Baru([.. b.Select(s => s.Teks)]))] };

    /// <summary>Reads a sheet onto the table of its file; <c>null</c> after a message when its headings are missing or not unique.</summary>
    /// <param name="baris">The sheet.</param>
    /// <param name="lama">The table of the file, its cells as a sheet spells them.</param>
    /// <param name="b">The sheet's line in the list.</param>
    /// <param name="catatan">Messages.</param>
    public static IsiTabel? Baca(SortedDictionary<int, SelBuku[]> baris, IsiTabel? lama, BarisIndeks b, List<string> catatan)
    {
        var kepala = baris.TryGetValue(1, out var sel) ? sel.Select(s => s.Teks.Trim()).ToList() : [];
        while (kepala.Count > 0 && kepala[^1].Length == 0)
        {
            kepala.RemoveAt(kepala.Count - 1);
        }

        if (kepala.Count == 0 || kepala.Distinct(StringComparer.OrdinalIgnoreCase).Count() != kepala.Count)
        {
            catatan.Add($"Lembar \"{b.Lembar}\" tidak dibaca: {(kepala.Count == 0 ? "baris pertamanya tidak berisi judul kolom" : "judul kolomnya ada yang sama atau kosong")}. Perbaiki baris pertama lembar itu lalu unggah lagi.");
            return null;
        }

        var isi = baris.Where(r => r.Key > 1).Select(r => new BarisLembar(
            b.Templat ? 0 : r.Key - 1,
            kepala.Select((k, i) => (k, i < r.Value.Length ? Teks(r.Value[i], lama, k) : "")).ToDictionary(x => x.k, x => x.Item2, StringComparer.OrdinalIgnoreCase),
            r.Value.Length > 0 && HapusIsian.Ini(r.Value[0].Teks))).ToList();
        return PenyelarasTabel.Selaraskan(lama ?? new IsiTabel(kepala, []), kepala, isi);
    }

    // a date in a column of dates written another way follows that way
    private static string Teks(SelBuku s, IsiTabel? lama, string kolom) =>
        s.Jenis == JenisSkalar.Tanggal && lama?.Kolom(kolom) is { } k and >= 0 && lama.Baris.Any(b => PolaGaring().IsMatch(b[k].Trim()))
            ? DateOnly.ParseExact(s.Teks, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : s.Teks;

    internal static bool Berangka(IsiTabel t, int kolom)
    {
        var nama = t.Kepala[kolom];
        if (kolom == 0 || BukanAngka.Contains(nama, StringComparer.OrdinalIgnoreCase) || nama.StartsWith("kode", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var terisi = t.Baris.Select(b => b[kolom].Trim()).Where(s => s.Length > 0 && s != "-").ToList();
        return terisi.Count == 0 ? TentuAngka.Contains(nama, StringComparer.OrdinalIgnoreCase) || PolaTahun().IsMatch(nama)
            : terisi.Count(s => SelBuku.Angka(s).Jenis == JenisSkalar.Angka) * 2 > terisi.Count;
    }

    [GeneratedRegex(@"^\d{2}/\d{2}/\d{4}$")]
    private static partial Regex PolaGaring();

    [GeneratedRegex(@"^20\d\d$")]
    private static partial Regex PolaTahun();
}
