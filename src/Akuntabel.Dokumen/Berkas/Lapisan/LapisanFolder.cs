using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>What span of time a layer of an office's folder serves, from the widest to the narrowest.</summary>
public enum JenisLapisan
{
    /// <summary>The folder itself: what holds until something newer is said.</summary>
    Akar,

    /// <summary><c>sejak-2024/</c>: what holds from that year on.</summary>
    Sejak,

    /// <summary><c>renstra-2021-2026/</c>: the years of a Renstra.</summary>
    Renstra,

    /// <summary><c>2023/</c>: a year.</summary>
    Tahun,

    /// <summary><c>2023/laporan/</c> or <c>2023/triwulan-2/</c>: one report.</summary>
    Laporan,
}

/// <summary>A folder whose files serve one span of time.</summary>
/// <param name="Jenis">Kind of span.</param>
/// <param name="Folder">Its path below the office's folder, ending in a slash; empty for the office's folder itself.</param>
/// <param name="Mulai">First year; 0 for the office's folder itself.</param>
/// <param name="Selesai">Last year; 9999 for what holds until something newer is said.</param>
/// <param name="Triwulan">Quarter of a report; <c>null</c> for a year.</param>
public sealed partial record LapisanFolder(JenisLapisan Jenis, string Folder, int Mulai = 0, int Selesai = 9999,
    TriwulanKe? Triwulan = null)
{
    /// <summary>The office's folder itself.</summary>
    public static LapisanFolder Akar { get; } = new(JenisLapisan.Akar, "");

    /// <summary>What holds from a year on.</summary>
    public static LapisanFolder Sejak(int tahun) => new(JenisLapisan.Sejak, $"sejak-{tahun}/", tahun);

    /// <summary>The years of a Renstra.</summary>
    public static LapisanFolder Renstra(RentangTahun masa) =>
        new(JenisLapisan.Renstra, $"renstra-{masa.Awal}-{masa.Akhir}/", masa.Awal, masa.Akhir);

    /// <summary>A year.</summary>
    public static LapisanFolder Tahun(int tahun) => new(JenisLapisan.Tahun, $"{tahun}/", tahun, tahun);

    /// <summary>A report.</summary>
    public static LapisanFolder Laporan(PeriodeLaporan p) => new(
        JenisLapisan.Laporan, $"{p.Tahun}/" + (p.Triwulan is { } t ? $"triwulan-{t.Nomor}/" : "laporan/"), p.Tahun, p.Tahun, p.Triwulan);

    /// <summary>The layer that a document belongs to, by the natural span of its kind: the rule by which folders are converted.</summary>
    /// <param name="jalur">Path in the flat folder.</param>
    public static JenisLapisan Untuk(string jalur) => JenisDokumen.Untuk(jalur).Lingkup switch
    {
        LingkupWaktu.Bertanggal => JenisLapisan.Akar,
        LingkupWaktu.MasaRenstra => JenisLapisan.Renstra,
        LingkupWaktu.Tahun => JenisLapisan.Tahun,
        _ => JenisLapisan.Laporan,
    };

    /// <summary>The layer of a file, by the folders that it stands in; <c>null</c> for a name that looks like one and is none.</summary>
    /// <param name="jalur">Path below the office's folder.</param>
    public static LapisanFolder? Dari(string jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        var bagian = jalur.Split('/');
        if (bagian.Length == 1 || !PolaNama().IsMatch(bagian[0]))
        {
            return Akar;
        }

        return PolaTahun().IsMatch(bagian[0]) ? DalamTahun(Angka(bagian[0]), bagian)
            : PolaSejak().Match(bagian[0]) is { Success: true } s ? Bila(Angka(s.Groups[1].Value), Sejak)
            : PolaRenstra().Match(bagian[0]) is { Success: true } r
                && RentangTahun.Buat(Angka(r.Groups[1].Value), Angka(r.Groups[2].Value), new Asal(jalur, 0)) is { Ada: true,
                    Nilai: var masa }
                && TahunSah(masa.Awal) ? Renstra(masa) : null;
    }

    /// <summary>Whether a name of a folder in the office's folder is meant as a layer.</summary>
    public static bool Bernama(string folder) => PolaNama().IsMatch(folder);

    private static LapisanFolder? DalamTahun(int tahun, string[] bagian)
    {
        if (!TahunSah(tahun))
        {
            return null;
        }

        if (bagian.Length == 2 || !PolaLaporan().IsMatch(bagian[1]))
        {
            return Tahun(tahun);
        }

        return bagian[1] == "laporan" ? Laporan(new PeriodeLaporan(tahun))
            : PolaTriwulan().Match(bagian[1]) is { Success: true } t ? Laporan(new PeriodeLaporan(tahun,
                new TriwulanKe(Angka(t.Groups[1].Value))))
            : null;
    }

    private static LapisanFolder? Bila(int tahun, Func<int, LapisanFolder> buat) => TahunSah(tahun) ? buat(tahun) : null;

    private static bool TahunSah(int tahun) => tahun is >= 2000 and <= 2100;

    private static int Angka(string teks) => int.Parse(teks, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4}|renstra([-_ ].*)?|sejak([-_ ].*)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex PolaNama();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex PolaTahun();

    [GeneratedRegex("^sejak-([0-9]{4})$")]
    private static partial Regex PolaSejak();

    [GeneratedRegex("^renstra-([0-9]{4})-([0-9]{4})$")]
    private static partial Regex PolaRenstra();

    // "triwulan 2", "TW2" and the like are meant as reports
    [GeneratedRegex(@"^(laporan|(triwulan|tw)[-_ ]?[0-9ivx]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PolaLaporan();

    [GeneratedRegex("^triwulan-([1-4])$")]
    private static partial Regex PolaTriwulan();
}
