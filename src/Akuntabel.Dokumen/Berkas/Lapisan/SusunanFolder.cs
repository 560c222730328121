using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>An office's folder laid out by spans of time: which layers it has, which reports, and which files serve one of them.</summary>
public sealed class SusunanFolder
{
    private const string BerkasLaporan = "laporan.yaml";

    private readonly IReadOnlyList<(string Jalur, LapisanFolder Lapisan)> _berkas;

    private SusunanFolder(IReadOnlyList<(string Jalur, LapisanFolder Lapisan)> berkas)
    {
        _berkas = berkas;
        DaftarLaporan = [.. berkas.Where(b => b.Lapisan.Jenis == JenisLapisan.Laporan && b.Jalur == b.Lapisan.Folder + BerkasLaporan)
            .Select(b => new PeriodeLaporan(b.Lapisan.Mulai, b.Lapisan.Triwulan)).OrderBy(Urut)];
        DaftarTahun = [.. berkas.Where(b => b.Lapisan.Jenis >= JenisLapisan.Tahun).Select(b => b.Lapisan.Mulai).Distinct().Order()];
    }

    /// <summary>Reports, the earliest first; the report of a year comes after its quarters.</summary>
    public IReadOnlyList<PeriodeLaporan> DaftarLaporan { get; }

    /// <summary>Years that have a folder with files in it.</summary>
    public IReadOnlyList<int> DaftarTahun { get; }

    /// <summary>Whether a folder is laid out by spans: it is, once it has a report in a year, and unless it is flat, with the report's
    /// settings
    /// in the folder itself, when it has a layer.</summary>
    /// <param name="jalur">Paths of its files.</param>
    public static bool Berlapis(IReadOnlyCollection<string> jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        return jalur.Any(j => LapisanFolder.Dari(j) is { Jenis: JenisLapisan.Laporan } l && j == l.Folder + BerkasLaporan)
            || (!jalur.Contains(BerkasLaporan) && jalur.Any(j => j.Contains('/', StringComparison.Ordinal)
                && LapisanFolder.Bernama(j.Split('/')[0])));
    }

    /// <summary>Reads the layout; refused with everything that would be passed over without a word.</summary>
    /// <param name="jalur">Paths of the files below the office's folder.</param>
    public static Hasil<SusunanFolder> Baca(IReadOnlyCollection<string> jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        var salah = new List<Kesalahan>();
        var berkas = new List<(string, LapisanFolder)>();
        foreach (var j in jalur.Order(StringComparer.Ordinal))
        {
            if (LapisanFolder.Dari(j) is { } l)
            {
                berkas.Add((j, l));
                salah.AddRange(SalahTempat(j, l));
            }
            else
            {
                salah.Add(TidakDikenal(j));
            }
        }

        salah.AddRange(Bertumpuk(berkas));
        return Hasil.Bila([.. salah.DistinctBy(k => (k.Asal, k.Pesan))], () => new SusunanFolder(berkas));
    }

    /// <summary>The files that serve a report: for each path of the flat folder, the narrowest layer that has it.</summary>
    /// <param name="periode">The report.</param>
    public PetaLapisan Ratakan(PeriodeLaporan periode)
    {
        var renstra = _berkas.Select(b => b.Lapisan).Where(l => l.Jenis == JenisLapisan.Renstra && l.Mulai <= periode.Tahun)
            .MaxBy(l => l.Mulai);
        var peta = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (jalur, l) in _berkas.Where(b => Melayani(b.Lapisan, periode, renstra))
            .OrderBy(b => b.Lapisan.Jenis).ThenBy(b => b.Lapisan.Mulai))
        {
            peta[jalur[l.Folder.Length..]] = jalur;
        }

        return new PetaLapisan(periode, peta, renstra);
    }

    /// <summary>The files that serve a report, with the Perjanjian Kinerja and the measurement of earlier years beside it: each year's
    /// own promise and what became of it, which the report compares with.</summary>
    /// <param name="periode">The report.</param>
    public PetaLapisan RatakanDenganTerdahulu(PeriodeLaporan periode)
    {
        var peta = Ratakan(periode);
        var terdahulu = _berkas.Where(b => b.Lapisan.Jenis == JenisLapisan.Tahun && b.Lapisan.Mulai < periode.Tahun).ToList();
        return peta.Ditambah([.. Di(RiwayatPerjanjian.BerkasKini, RiwayatPerjanjian.BerkasTahun),
            .. Di(BerkasPengukuran.Kini, BerkasPengukuran.Tahun), .. Di(BerkasPengukuran.Komponen, BerkasPengukuran.KomponenTahun)]);

        IEnumerable<KeyValuePair<string, string>> Di(string berkas, Func<int, string> tahun) =>
            terdahulu.Where(b => b.Jalur == b.Lapisan.Folder + berkas).Select(b => KeyValuePair.Create(tahun(b.Lapisan.Mulai), b.Jalur));
    }

    // a Renstra that ended is still the last plan there is, and the report says that it ended
    private static bool Melayani(LapisanFolder l, PeriodeLaporan p, LapisanFolder? renstra) => l.Jenis switch
    {
        JenisLapisan.Akar => true,
        JenisLapisan.Sejak => l.Mulai <= p.Tahun,
        JenisLapisan.Renstra => l == renstra,
        JenisLapisan.Tahun => l.Mulai == p.Tahun,
        _ => l.Mulai == p.Tahun && l.Triwulan == p.Triwulan,
    };

    private static int Urut(PeriodeLaporan p) => (p.Tahun * 10) + (p.Triwulan?.Nomor ?? 5);

    private static Kesalahan TidakDikenal(string jalur)
    {
        var bagian = jalur.Split('/');
        var dalamTahun = bagian[0].Length == 4 && bagian[0].All(char.IsAsciiDigit);
        var tahun = dalamTahun && int.TryParse(bagian[0], out var t) && t is >= 2000 and <= 2100;
        var folder = tahun ? $"{bagian[0]}/{bagian[1]}" : bagian[0];
        return tahun
            ? new Kesalahan(new Asal(folder, 0), "triwulan pada nama folder ini tidak ada, sehingga isinya tidak akan terbaca.",
                "Namai foldernya triwulan-1, triwulan-2, triwulan-3, triwulan-4, atau laporan untuk laporan setahun.")
            : dalamTahun
            ? new Kesalahan(new Asal(folder, 0), $"{folder} bukan tahun laporan, sehingga isinya tidak akan terbaca.",
                "Tahun laporan 2000 sampai 2100; betulkan nama foldernya.")
            : new Kesalahan(new Asal(folder, 0), "masa pada nama folder ini tidak dapat dibaca, sehingga isinya tidak akan terbaca.",
                "Namai foldernya menurut masanya, misalnya renstra-2021-2026, "
                    + "atau sejak-2024 untuk data kantor yang berlaku sejak tahun itu.");
    }

    private static IEnumerable<Kesalahan> SalahTempat(string jalur, LapisanFolder l)
    {
        if (!jalur.EndsWith("/" + BerkasLaporan, StringComparison.Ordinal) && jalur != BerkasLaporan)
        {
            return [];
        }

        return l switch
        {
            { Jenis: JenisLapisan.Laporan } => [],
            { Jenis: JenisLapisan.Akar } when jalur != BerkasLaporan => [],
            { Jenis: JenisLapisan.Tahun } => [new Kesalahan(new Asal(jalur, 0), "laporan tidak dikenal di tempat ini.",
                $"Pindahkan ke {l.Folder}laporan/{BerkasLaporan} untuk laporan setahun, "
                    + $"atau {l.Folder}triwulan-1/{BerkasLaporan} sampai triwulan-4.")],
            _ => [new Kesalahan(new Asal(jalur, 0),
                "folder ini sudah dibagi menurut masa, tetapi keterangan laporannya ada di luar folder tahun.",
                $"Pindahkan ke folder laporannya, misalnya 2023/laporan/{BerkasLaporan}.")],
        };
    }

    private static IEnumerable<Kesalahan> Bertumpuk(List<(string Jalur, LapisanFolder Lapisan)> berkas)
    {
        var renstra = berkas.Select(b => b.Lapisan).Where(l => l.Jenis == JenisLapisan.Renstra).Distinct().OrderBy(l => l.Mulai).ToList();
        return renstra.Zip(renstra.Skip(1)).Where(p => p.Second.Mulai <= p.First.Selesai).Select(p => new Kesalahan(
            new Asal(p.Second.Folder.TrimEnd('/'), 0),
            $"masa Renstra ini bertumpuk dengan {p.First.Folder.TrimEnd('/')}: tahun {p.Second.Mulai} termuat pada keduanya.",
            "Satu tahun satu Renstra: betulkan masa pada nama salah satu folder. Renstra yang diubah menggantikan isi foldernya."));
    }
}
