using System.Globalization;
using Akuntabel.Uji;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.PenulisanTemuan;
using CsvHelper;

namespace Akuntabel.Cli.Penilaian;

/// <summary>Measures the check against a CSV of errors whose places are lines of one text.</summary>
internal static class PenilaianCsv
{
    private sealed record Emas(string Id, IReadOnlyList<(int Awal, int Akhir)> Baris, string Kelas, string Tingkat, bool Dihitung);

    /// <summary>The name of each kind in lists of verified errors.</summary>
    private static readonly Dictionary<KelasTemuan, string> NamaKelas = new()
    {
        [KelasTemuan.Persentase] = "percent-of-row wrong",
        [KelasTemuan.Jumlah] = "total is not the sum of its rows",
        [KelasTemuan.RataRata] = "average wrong",
        [KelasTemuan.Selisih] = "difference wrong",
        [KelasTemuan.AngkaBerbeda] = "same figure stated differently in two places",
        [KelasTemuan.NarasiBertentangan] = "narrative contradicts table",
        [KelasTemuan.Kategori] = "category/predicate not matching its threshold",
        [KelasTemuan.BanyakBaris] = "count in the text differs from the table",
        [KelasTemuan.BanyakDaftar] = "list count does not match its claimed number",
        [KelasTemuan.EntriGanda] = "duplicate list entries",
        [KelasTemuan.BarisTumpangTindih] = "duplicate/overlapping row figures",
        [KelasTemuan.Terbilang] = "number in words wrong",
        [KelasTemuan.Tanggal] = "date problem",
        [KelasTemuan.Tahun] = "year label wrong",
        [KelasTemuan.Pengenal] = "identifier malformed (other)",
        [KelasTemuan.Penomoran] = "numbering gap",
        [KelasTemuan.NomorTabel] = "table number reused/wrong",
        [KelasTemuan.RujukanHukum] = "legal reference wrong or inconsistent",
        [KelasTemuan.Rumusan] = "sasaran/indicator wording differing between tables",
        [KelasTemuan.Istilah] = "label/term wrong (other)",
        [KelasTemuan.TidakAda] = "missing value",
        [KelasTemuan.TidakWajar] = "implausible value (other)",
    };

    /// <summary>Which classes of the list a rule can find: a finding of another kind on the same line finds nothing.</summary>
    private static readonly Dictionary<string, HashSet<string>> KelasAturan =
        KatalogUji.DaftarAturan.ToDictionary(a => a.Kode, a => a.Kelas.Select(k => NamaKelas[k]).ToHashSet());

    /// <summary>Prints recall per class, findings that are not in the list, and false alarms that the list of traps names.</summary>
    /// <param name="jalur">
    /// CSV with the columns id, lines, error_class, severity, confidence, origin; beside it, by the same name with "-traps", the traps.
    /// </param>
    /// <param name="hasil">One document and what was found.</param>
    public static void Cetak(string jalur, IReadOnlyList<HasilDinilai> hasil)
    {
        var emas = Baca(jalur).Select(Satu).ToList();
        var temuan = hasil.SelectMany(h => h.Hasil.Temuan).ToList();
        Ingatan(emas.Where(e => e.Dihitung).ToList(), temuan);
        var asing = temuan.Where(t => !emas.Exists(e => Kena(e.Baris, t))).ToList();
        Console.WriteLine(
            $"\nKetepatan: {temuan.Count - asing.Count} dari {temuan.Count} temuan berada pada baris yang ada dalam daftar ({
            PenilaianUji.Persen(temuan.Count - asing.Count, temuan.Count)}).");
        asing.ForEach(t => Console.WriteLine($"  tidak dalam daftar: {PencetakTemuan.Letak(t.Tempat)} {t.Kode} {t.Pesan}"));
        Jebakan(jalur, emas, temuan);
    }

    private static Emas Satu(Dictionary<string, string> r) => new(
        Isi(r, "id"), Rentang(Isi(r, "lines")), Isi(r, "error_class"), Isi(r, "severity"),
        Isi(r, "origin").StartsWith("author", StringComparison.Ordinal) && Isi(r, "confidence") == "high");

    private static void Ingatan(List<Emas> dihitung, List<Temuan> temuan)
    {
        Console.WriteLine(
            "Temuan yang diketahui (origin author, confidence high) dan ditemukan menurut jenisnya pada baris yang benar (±1):");
        foreach (var kelas in dihitung.GroupBy(e => e.Kelas).OrderByDescending(g => g.Count()))
        {
            Baris(kelas.Key, [.. kelas], temuan);
        }

        Baris("material", dihitung.FindAll(e => e.Tingkat == "material"), temuan);
        Baris("seluruhnya", dihitung, temuan);
    }

    private static void Baris(string nama, List<Emas> emas, List<Temuan> temuan)
    {
        var luput = emas.FindAll(e => !temuan.Exists(t => Kena(e.Baris, t) && KelasAturan[t.Kode].Contains(e.Kelas)));
        var daftar = luput.Count is 0 or > 12 ? "" : $"  luput: {string.Join(' ', luput.Select(e => e.Id))}";
        Console.WriteLine($"  {nama,-55} {emas.Count - luput.Count,3} / {emas.Count,-3} {PenilaianUji.Persen(emas.Count - luput.Count,
            emas.Count),8}{daftar}");
    }

    private static void Jebakan(string jalur, List<Emas> emas, List<Temuan> temuan)
    {
        var berkas = Path.Combine(Path.GetDirectoryName(jalur) ?? "", Path.GetFileNameWithoutExtension(jalur) + "-traps.csv");
        if (!File.Exists(berkas))
        {
            return;
        }

        Console.WriteLine("\nTemuan pada baris yang dalam daftar jebakan dinyatakan benar (dan bukan pula kesalahan yang diketahui):");
        foreach (var r in Baca(berkas))
        {
            var rentang = Rentang(Isi(r, "lines"));
            foreach (var t in temuan.Where(t => t.Tempat.Baris is { } b && rentang.Any(x => b >= x.Awal && b <= x.Akhir)
                && !emas.Exists(e => Kena(e.Baris, t))))
            {
                Console.WriteLine($"  {Isi(r, "id")}: {PencetakTemuan.Letak(t.Tempat)} {t.Kode} {t.Pesan}");
            }
        }
    }

    private static bool Kena(IReadOnlyList<(int Awal, int Akhir)> baris, Temuan t) =>
        t.Terkait.Prepend(t.Tempat).Any(x => x.Baris is { } b && baris.Any(r => b >= r.Awal - 1 && b <= r.Akhir + 1));

    private static string Isi(Dictionary<string, string> r, string kolom) => r.GetValueOrDefault(kolom, "").Trim();

    private static List<(int Awal, int Akhir)> Rentang(string teks)
    {
        var hasil = new List<(int, int)>();
        foreach (var bagian in teks.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ujung = bagian.Split('-');
            if (int.TryParse(ujung[0], CultureInfo.InvariantCulture, out var a)
                && int.TryParse(ujung[^1], CultureInfo.InvariantCulture, out var b))
            {
                hasil.Add((a, b));
            }
        }

        return hasil;
    }

    private static List<Dictionary<string, string>> Baca(string jalur)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(jalur), new CsvReaderOptions { HasHeader = false });
        var kepala = csv.Read() ? Sel(csv) : [];
        var hasil = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            hasil.Add(kepala.Zip(Sel(csv)).GroupBy(p => p.First.TrimStart('\ufeff')).ToDictionary(g => g.Key, g => g.First().Second));
        }

        return hasil;
    }

    private static string[] Sel(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
