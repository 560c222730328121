using Akuntabel.Core.Alur;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A stage of the year's cycle: the documents that an office fills in there.</summary>
/// <param name="Kunci">In the address.</param>
/// <param name="Judul">What it is called.</param>
/// <param name="Pengantar">What it is for.</param>
/// <param name="Jenis">Its kinds of documents.</param>
public sealed record TahapSiklus(string Kunci, string Judul, string Pengantar, IReadOnlyList<JenisDokumen> Jenis)
{
    /// <summary>All stages, in the order of the year.</summary>
    public static IReadOnlyList<TahapSiklus> Semua { get; } =
    [
        new("perencanaan", "Perencanaan", "Sasaran, indikator, dan targetnya: semua yang diukur dan dilaporkan bergantung padanya.",
            [JenisDokumen.Renstra, JenisDokumen.PohonKinerja, JenisDokumen.RencanaKinerja]),
        new("perjanjian-kinerja", "Perjanjian Kinerja",
            "Yang dijanjikan kepala perangkat daerah, dan jabatan di bawahnya, untuk tahun ini.",
            [JenisDokumen.PerjanjianKinerja, JenisDokumen.PerjanjianJenjang]),
        new("anggaran", "Anggaran", "Program, kegiatan, dan sub kegiatan menurut DPA, dengan pagunya. Realisasinya diisi di Pengukuran.",
            [JenisDokumen.Anggaran]),
        new("pengukuran", "Pengukuran", "Realisasi setiap indikator dan anggaran, dan kegiatan yang mendukungnya.",
            [JenisDokumen.Pengukuran]),
        new("data-kantor", "Data kantor", "Profil, dasar hukum, dan SOP yang dipakai laporan.",
            [JenisDokumen.Profil, JenisDokumen.DasarHukum, JenisDokumen.Sop]),
    ];

    /// <summary>The stage in which a kind of document is filled in; <c>null</c> for one that has a place of its own.</summary>
    public static TahapSiklus? Untuk(JenisDokumen jenis) => Semua.FirstOrDefault(t => t.Jenis.Contains(jenis));

    /// <summary>The stage of that key, or <c>null</c>.</summary>
    public static TahapSiklus? Cari(string? kunci) => Semua.FirstOrDefault(t => t.Kunci == kunci);
}
