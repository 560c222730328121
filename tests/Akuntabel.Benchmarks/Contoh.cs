using System.Globalization;

namespace Akuntabel.Benchmarks;

/// <summary>The example agency, and the same agency with a larger budget.</summary>
internal static class Contoh
{
    /// <summary>Sub kegiatan of the example.</summary>
    public const int BanyakSub = 35;

    /// <summary>Root of the repository.</summary>
    public static string Akar { get; } = CariAkar(AppContext.BaseDirectory) ?? CariAkar(Directory.GetCurrentDirectory()) ?? throw new DirectoryNotFoundException("Akuntabel.slnx tidak ditemukan.");

    /// <summary>Folder of the example.</summary>
    public static string Folder => Path.Combine(Akar, "contoh", "belitung-timur-2022");

    /// <summary>A copy whose budget tree has so many sub kegiatan; the caller deletes it.</summary>
    /// <remarks>The programmes stay, since the sasaran name them; each round of 35 rows brings its own kegiatan.</remarks>
    public static string Besar(int banyakSub)
    {
        var tujuan = Directory.CreateTempSubdirectory("akuntabel-tolok-ukur-").FullName;
        Salin(Folder, tujuan);
        var baris = File.ReadAllLines(Path.Combine(Folder, "anggaran.csv"));
        var contoh = baris.Skip(1).Where(b => b.Length > 0 && !b.StartsWith(",,,,jumlah", StringComparison.Ordinal)).Select(Urai).ToList();
        var hasil = new List<string> { baris[0] };
        decimal pagu = 0, realisasi = 0;
        for (var i = 0; i < banyakSub; i++)
        {
            var (sel, putaran) = ((string[])contoh[i % contoh.Count].Clone(), i / contoh.Count);
            if (putaran > 0)
            {
                (sel[2], sel[3], sel[4], sel[5]) = ($"{sel[2]}.{putaran}", $"{sel[3]} ({putaran})", $"{sel[4]}.{putaran}", $"{sel[5]} ({putaran})");
            }

            pagu += decimal.Parse(sel[9], CultureInfo.InvariantCulture);
            realisasi += decimal.Parse(sel[10], CultureInfo.InvariantCulture);
            hasil.Add(string.Join(',', sel.Select(s => s.Contains(',', StringComparison.Ordinal) ? $"\"{s}\"" : s)));
        }

        File.WriteAllLines(Path.Combine(tujuan, "anggaran.csv"), hasil);
        File.WriteAllText(Path.Combine(tujuan, "belanja.csv"), string.Create(
            CultureInfo.InvariantCulture, $"kode,induk,uraian,pagu,realisasi\n5,,Belanja Daerah,,\n5.1,5,Belanja Operasi,{pagu},{realisasi}\n"));
        return tujuan;
    }

    private static string[] Urai(string baris)
    {
        var sel = new List<string> { "" };
        var dalamKutip = false;
        foreach (var c in baris)
        {
            if (c == '"')
            {
                dalamKutip = !dalamKutip;
            }
            else if (c == ',' && !dalamKutip)
            {
                sel.Add("");
            }
            else
            {
                sel[^1] += c;
            }
        }

        return [.. sel];
    }

    private static void Salin(string dari, string ke)
    {
        foreach (var berkas in Directory.EnumerateFiles(dari, "*", SearchOption.AllDirectories))
        {
            var tujuan = Path.Combine(ke, Path.GetRelativePath(dari, berkas));
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan) ?? ke);
            File.Copy(berkas, tujuan);
        }
    }

    private static string? CariAkar(string mulai)
    {
        for (var d = new DirectoryInfo(mulai); d is not null; d = d.Parent)
        {
            if (File.Exists(Path.Combine(d.FullName, "Akuntabel.slnx")))
            {
                return d.FullName;
            }
        }

        return null;
    }
}
