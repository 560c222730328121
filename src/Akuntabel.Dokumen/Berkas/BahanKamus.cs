using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>What the sheets of all indikator (kamus indikator) are composed of when they are printed alone: the office and its plan, as it
/// stands at the end of the Renstra with all its changes.</summary>
public static class BahanKamus
{
    /// <summary>Code of this kind of outline.</summary>
    public const string Jenis = "kamus";

    /// <summary>Name of the written files, without ending.</summary>
    public const string NamaHasil = "kamus-indikator";

    private const string Pengaturan = "laporan.yaml";

    private const int TahunPaling = 2100;

    private static readonly string[] Berkas = ["instansi.yaml", RiwayatRenstra.BerkasKini];

    private static readonly string[] Folder = [RiwayatRenstra.Folder, "kantor", "kerangka/" + Jenis];

    private static readonly string[] Akhiran = [".yaml", ".md"];

    /// <summary>The set of files that it is composed of.</summary>
    /// <param name="semua">The office's files.</param>
    public static KumpulanBerkas Dari(KumpulanBerkas semua) => Dari(SumberBerkas.Memori(semua));

    /// <summary>The same out of a folder; what is not needed is not read.</summary>
    /// <param name="semua">Where the office's files are.</param>
    public static KumpulanBerkas Dari(SumberBerkas semua)
    {
        ArgumentNullException.ThrowIfNull(semua);
        var jalur = Berkas.Where(semua.AdaBerkas).Concat(Folder.SelectMany(f => Akhiran
            .SelectMany(a => semua.Daftar(f).Where(n => n.EndsWith(a, StringComparison.Ordinal)).Select(n => $"{f}/{n}"))));
        var isi = new KumpulanBerkas(jalur.Select(j => KeyValuePair.Create(j, (ReadOnlyMemory<byte>)semua.Baca(j))));
        return isi.Dengan(Pengaturan, Encoding.UTF8.GetBytes(
            $"jenis: {Jenis}\ntahun: {Akhir(semua)}\njudul: Kamus Indikator Kinerja\nlabel: Kamus Indikator\nkertas: A4\n"));
    }

    // a Renstra without its years is told where they are missing
    private static int Akhir(SumberBerkas semua) =>
        (semua.AdaBerkas(RiwayatRenstra.BerkasKini) ? IsiFolder.Peta(semua, RiwayatRenstra.BerkasKini) : null)
            ?.Isi.GetValueOrDefault("periode") is SetelanPeta p && int.TryParse(p.Teks("selesai"), out var t) && t is >= 2000 and <= 2100
                ? t
            : FolderLaporan.Periode(semua).Tahun ?? TahunPaling;
}
