using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>The procedure of a report that has not ended: while it runs it alone brings the report to the head.</summary>
/// <param name="Jalan">It as it runs.</param>
public sealed record SopLaporanTerbuka(PelaksanaanTersimpan Jalan)
{
    /// <summary>That of a report among what runs in an office; <c>null</c>: none does.</summary>
    public static SopLaporanTerbuka? Cari(IEnumerable<PelaksanaanTersimpan> daftar, Periode periode) =>
        daftar.FirstOrDefault(j => j.Jenis == JenisPelaksanaan.Laporan && j.Periode == periode && j.Pelaksanaan.Berakhir is null) is { } j ? new(j) : null;

    /// <summary>Where it stands: "langkah 4, Menyusun konsep Laporan Kinerja, pada Tim penyusun".</summary>
    public string Kini => string.Join("; ", Jalan.Pelaksanaan.Terbuka.Select(t => (t.Langkah, Isi: Jalan.Pelaksanaan.Langkah(t.Langkah)))
        .Select(l => $"langkah {l.Langkah}, {l.Isi.Sebutan.TrimEnd('.', '?')}, pada {string.Join(" dan ", l.Isi.Pelaksana)}"));

    /// <summary>The step by which the head sets the report, where it has come to that; <c>null</c>: it has not.</summary>
    public TugasSop? Penetapan => Jalan.Pelaksanaan.Terbuka.FirstOrDefault(t => Jalan.Pelaksanaan.Langkah(t.Langkah).Tindakan == TindakanLangkah.MenetapkanLaporan);

    /// <summary>Its page.</summary>
    public string Tempat => Alamat.Alur.Laporan(Jalan.PerangkatDaerah, Jalan.Periode.Mulai);
}
