using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>Which report of a folder is meant.</summary>
/// <param name="Tahun">Year; <c>null</c> = the latest.</param>
/// <param name="Triwulan">Quarter as typed; <c>null</c> = the latest of the year, the report of the year itself coming last.</param>
public sealed record PilihanLaporan(int? Tahun = null, int? Triwulan = null)
{
    /// <summary>Takes the latest report that fits.</summary>
    /// <param name="susunan">The folder's layout.</param>
    /// <param name="folder">The folder as the user calls it, for messages.</param>
    public Hasil<PeriodeLaporan> Dari(SusunanFolder susunan, string folder)
    {
        ArgumentNullException.ThrowIfNull(susunan);
        var cocok = susunan.DaftarLaporan.Where(p => (Tahun ?? p.Tahun) == p.Tahun && (Triwulan is null || p.Triwulan?.Nomor == Triwulan))
            .ToList();
        return SalahTriwulan(folder) is { } salah ? Hasil.Gagal<PeriodeLaporan>([salah])
            : cocok.Count > 0 ? Hasil.Dari(cocok[^1]) : Hasil.Gagal<PeriodeLaporan>([TidakAda(susunan, folder)]);
    }

    /// <summary>Whether the report of a flat folder is meant; refused when it is another one.</summary>
    /// <param name="isi">What laporan.yaml says of its year and quarter; <c>null</c> where it does not.</param>
    /// <param name="folder">The folder as the user calls it, for messages.</param>
    public Kesalahan? Bukan((int? Tahun, int? Triwulan) isi, string folder) => SalahTriwulan(folder)
        ?? ((Tahun is { } t && isi.Tahun is { } ada && t != ada) || (Triwulan is { } w && isi.Triwulan != w)
            ? new Kesalahan(new Asal(folder, 0),
                $"folder ini memuat satu laporan, yaitu {Sebut(isi)}, bukan {Sebut((Tahun ?? isi.Tahun, Triwulan))}.",
                $"Hilangkan --tahun dan --triwulan, atau ubah foldernya agar memuat beberapa periode: akuntabel ubah-bentuk {folder}")
                    : null);

    private Kesalahan? SalahTriwulan(string folder) => Triwulan is null or (>= 1 and <= 4) ? null
        : new Kesalahan(new Asal(folder, 0), $"triwulan {Triwulan} tidak ada.",
            "Pilih --triwulan 1, 2, 3, atau 4; tanpa --triwulan untuk laporan setahun.");

    private Kesalahan TidakAda(SusunanFolder susunan, string folder)
    {
        var asal = new Asal(folder, 0);
        if (Tahun is { } tanpa && !susunan.DaftarTahun.Contains(tanpa))
        {
            return new Kesalahan(asal, $"tidak ada folder tahun {tanpa}; yang ada: {Daftar(susunan.DaftarTahun.Select(t => $"{t}"))}.",
                $"Pilih tahun itu, atau buat folder {tanpa} dengan laporan/laporan.yaml di dalamnya.");
        }

        var ada = susunan.DaftarLaporan.Where(p => Tahun is null || p.Tahun == Tahun).Select(p => $"{p}").ToList();
        var tahun = Tahun ?? susunan.DaftarTahun.LastOrDefault(2023);
        var perlu = Triwulan is { } t ? $"{tahun}/triwulan-{t}/laporan.yaml"
            : $"{tahun}/laporan/laporan.yaml atau {tahun}/triwulan-1/laporan.yaml";
        var apa = Triwulan is { } w ? $"laporan triwulan {new TriwulanKe(w)}" : "laporan";
        return new Kesalahan(asal, $"{apa}{(Tahun is { } y ? $" tahun {y}" : "")} tidak ada" + (ada.Count > 0
            ? $"; yang ada: {Daftar(ada)}." : "."),
            $"Buat {perlu} yang menyebut jenis, tahun, dan judul laporannya" + (ada.Count > 0 ? ", atau pilih laporan yang ada." : "."));
    }

    private static string Daftar(IEnumerable<string> isi) => string.Join(", ", isi.DefaultIfEmpty("tidak satu pun"));

    private static string Sebut((int? Tahun, int? Triwulan) p) =>
        (p.Triwulan is { } t ? $"triwulan {t}" : "laporan setahun") + (p.Tahun is { } y ? $" {y}" : "");
}
