using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>Reads the tree of performance of an office: what follows from plan and budget, with what the office added to it.</summary>
public static class PembacaPohon
{
    /// <summary>File of what the office adds.</summary>
    public const string Berkas = "pohon-kinerja.yaml";

    /// <summary>The name under which fields of its form choose a node.</summary>
    public const string Rujukan = UraianPohon.RujukanSimpul;

    /// <summary>Reads it. Files that are missing or cannot be understood give no nodes.</summary>
    /// <param name="semua">The office's files of the year.</param>
    /// <param name="tahun">Year whose targets are shown.</param>
    public static PohonKinerja Baca(KumpulanBerkas semua, int tahun) => Baca(semua, Formulir(semua, Berkas), tahun);

    /// <summary>The same with another text of what the office adds, as it stands in a form.</summary>
    /// <param name="semua">The office's files of the year.</param>
    /// <param name="tambahan">The form.</param>
    /// <param name="tahun">Year whose targets are shown.</param>
    public static PohonKinerja Baca(KumpulanBerkas semua, ButirTerisi tambahan, int tahun)
    {
        ArgumentNullException.ThrowIfNull(semua);
        ArgumentNullException.ThrowIfNull(tambahan);
        var (renstra, anggaran) = (Formulir(semua, "perencanaan.yaml"), Formulir(semua, "anggaran.csv"));
        var turunan = new SimpulTurunan(Formulir(semua, "instansi.yaml"), renstra, Butir(anggaran, "")).Susun(tahun);
        return new TambahanPohon(tambahan, renstra, tahun).Terapkan(turunan);
    }

    internal static IReadOnlyList<ButirTerisi> Butir(ButirTerisi b, string daftar) =>
        b.Daftar.FirstOrDefault(d => d.Uraian.Kunci == daftar)?.Butir ?? [];

    /// <summary>An indikator of the Renstra, as a node shows it.</summary>
    internal static IndikatorSimpul Indikator(ButirTerisi i, int tahun) => new(i["uraian"], i["satuan"],
        Butir(i, "renstra").SelectMany(t => t.Bidang).FirstOrDefault(b => b.Uraian.Kunci == $"{tahun}")?.Teks ?? "");

    private static ButirTerisi Formulir(KumpulanBerkas semua, string jalur) =>
        (semua.Coba(jalur, out var data) ? FormulirBerkas.Buka(jalur, data) : null)
            ?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi ?? new ButirTerisi("", "", [], []);
}
