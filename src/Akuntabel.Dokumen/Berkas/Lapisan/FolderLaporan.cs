using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>The files of one report, out of a folder of either layout.</summary>
/// <param name="Sumber">Where the engine reads them.</param>
/// <param name="Peta">Where they are; <c>null</c> for a flat folder, which is read as it is.</param>
/// <param name="DaftarLaporan">All reports of a folder laid out by spans.</param>
public sealed record FolderLaporan(SumberBerkas Sumber, PetaLapisan? Peta, IReadOnlyList<PeriodeLaporan> DaftarLaporan)
{
    private const string BerkasLaporan = "laporan.yaml";

    /// <summary>Finds the files of a report.</summary>
    /// <param name="folder">The office's folder.</param>
    /// <param name="pilihan">Which report.</param>
    public static Hasil<FolderLaporan> Buka(string folder, PilihanLaporan pilihan)
    {
        ArgumentNullException.ThrowIfNull(pilihan);
        try
        {
            // a flat folder is not looked through: it may hold whatever its office keeps there
            var jalur = IsiFolder.AdaLapisan(folder) ? IsiFolder.Jalur(folder) : [];
            return SusunanFolder.Berlapis(jalur) ? Berlapis(folder, jalur, pilihan) : Rata(folder, pilihan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Hasil.Gagal<FolderLaporan>([new Kesalahan(new Asal(folder, 0),
                $"isi folder tidak dapat dibaca ({e.Message.TrimEnd('.')}).",
                "Periksa hak baca folder itu dan yang di dalamnya, lalu ulangi.")]);
        }
    }

    /// <summary>The documents of a period out of a folder laid out by spans, whether or not it has the report; <c>null</c> for a flat
    /// folder.</summary>
    /// <param name="folder">The office's folder.</param>
    /// <param name="periode">The period.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Hasil<KumpulanBerkas>? Kumpulkan(string folder, PeriodeLaporan periode)
    {
        var jalur = IsiFolder.AdaLapisan(folder) ? IsiFolder.Jalur(folder) : [];
        return !SusunanFolder.Berlapis(jalur) ? null : SusunanFolder.Baca(jalur).Coba(out var s, out var salah)
            ? Hasil.Dari(s.Ratakan(periode).Kumpulkan(j => File.ReadAllBytes(Path.Combine(folder, j))))
                : Hasil.Gagal<KumpulanBerkas>(salah);
    }

    /// <summary>What a user should know of the figures of this report; empty when there is nothing.</summary>
    public IReadOnlyList<string> DaftarCatatan => Peta is { Periode.TriwulanAkhir: < 4 } p && !p.Jalur.ContainsKey("realisasi-anggaran.csv")
        && p.Jalur.GetValueOrDefault("anggaran.csv") == LapisanFolder.Tahun(p.Periode.Tahun).Folder + "anggaran.csv"
        ? [$"realisasi anggaran diambil dari kolom {p.Letak("anggaran.csv")}, yang tidak menyebut triwulannya; "
            + $"tulis di {p.Letak("realisasi-anggaran.csv")} agar laporan ini tidak berubah ketika triwulan berikutnya diisi."]
        : [];

    private static Hasil<FolderLaporan> Rata(string folder, PilihanLaporan pilihan)
    {
        var sumber = SumberBerkas.Folder(folder);
        var salah = pilihan == new PilihanLaporan() ? null : pilihan.Bukan(Periode(sumber), folder);
        return salah is null ? Hasil.Dari(new FolderLaporan(sumber, null, [])) : Hasil.Gagal<FolderLaporan>([salah]);
    }

    private static Hasil<FolderLaporan> Berlapis(string folder, IReadOnlyCollection<string> jalur, PilihanLaporan pilihan)
    {
        var susunan = SusunanFolder.Baca(jalur);
        if (!susunan.Coba(out var s))
        {
            return Hasil.Gagal<FolderLaporan>(susunan.DaftarKesalahan);
        }

        var pilih = pilihan.Dari(s, folder);
        if (!pilih.Ada)
        {
            return Hasil.Gagal<FolderLaporan>(pilih.DaftarKesalahan);
        }

        var peta = s.RatakanDenganTerdahulu(pilih.Nilai);
        var sumber = SumberBerkas.Berlapis(folder, peta.Jalur);
        return LainPeriode(Periode(sumber), peta) is { } lain ? Hasil.Gagal<FolderLaporan>([lain])
            : Hasil.Dari(new FolderLaporan(sumber, peta, s.DaftarLaporan));
    }

    // a report that speaks of another period would read the documents of the wrong one
    private static Kesalahan? LainPeriode((int? Tahun, int? Triwulan) isi, PetaLapisan peta) =>
        (isi.Tahun ?? peta.Periode.Tahun) == peta.Periode.Tahun && isi.Triwulan == peta.Periode.Triwulan?.Nomor ? null
            : new Kesalahan(new Asal(peta.Letak(BerkasLaporan), 0),
                $"berkas ini menyebut {(isi.Triwulan is { } t ? $"triwulan {t} " : "laporan setahun ")}{isi.Tahun}, "
                    + $"padahal foldernya untuk {peta.Periode}.",
                "Betulkan tahun dan triwulan di berkas itu, atau pindahkan ke folder periodenya.");

    // what cannot be read is told by the reader of the report itself
    internal static (int? Tahun, int? Triwulan) Periode(SumberBerkas sumber)
    {
        var isi = sumber.AdaBerkas(BerkasLaporan) ? IsiFolder.Peta(sumber, BerkasLaporan) : null;
        return (Angka(isi?.Teks("tahun")), Angka(isi?.Teks("triwulan")));
    }

    private static int? Angka(string? teks) => int.TryParse(teks, out var n) ? n : null;
}
