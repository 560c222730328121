using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Finds the deadlines that the documents of an office have not met.</summary>
/// <param name="b">The front page so far.</param>
/// <param name="terisi">The last quarter with a measured figure.</param>
internal sealed class PencariTempo(BerandaKantor b, int terisi)
{
    private const int TampilTerbanyak = 5;

    private const int HariKeDepan = 200;

    private readonly TenggatDokumen _tenggat = new(b.Dokumen);

    /// <summary>Those of the year, and while it runs of the next, the earliest first.</summary>
    public IReadOnlyList<JatuhTempo> Cari(IReadOnlyList<KetentuanTenggat> ketentuan) =>
    [
        .. new[] { b.Waktu.Tahun, b.Waktu.Tahun + 1 }.Where(t => t == b.Waktu.Tahun || b.Waktu.Tahun == b.HariIni.Year)
            .SelectMany(t => KatalogTenggat.Tahun(t, ketentuan, _tenggat.Disahkan(t))).Where(j => !Terpenuhi(j)).OrderBy(j => j.Tanggal),
    ];

    /// <summary>Those that a front page shows: late ones of the year that is shown, then those that come soon. An office
    /// that has no document yet is told of its Perjanjian Kinerja alone.</summary>
    /// <param name="semua">All that are not met.</param>
    /// <param name="b">The front page.</param>
    /// <param name="sepemda">Whether the user looks after the whole pemerintah daerah.</param>
    public static IReadOnlyList<TempoKantor> Tampil(IReadOnlyList<JatuhTempo> semua, BerandaKantor b, bool sepemda) =>
    [
        .. semua.Where(j => sepemda || j.Tenggat.Penanggung == PenanggungTenggat.PerangkatDaerah)
            .Where(j => j.Lewat(b.HariIni) ? j.Terlambat(b.HariIni) && j.Tenggat.Jenis is not null && j.Periode.Mulai == b.Waktu.Tahun
                && (b.Dokumen.Count > 0 || j.Tenggat.Jenis == JenisDokumen.PerjanjianKinerja)
                : j.Tanggal <= b.HariIni.AddDays(HariKeDepan))
            .Take(TampilTerbanyak).Select(j => new TempoKantor(j, Tahap(b.Kantor.Id, j))),
    ];

    /// <summary>Of the other years that the office has documents of, and of this one: what is late or comes soon, the newest year
    /// first. Quarters are left out: whether they were measured is known of the year that is shown alone.</summary>
    /// <param name="ketentuan">Days that the pemda decided.</param>
    public IReadOnlyList<TempoTahun> TahunLain(IReadOnlyList<KetentuanTenggat> ketentuan) =>
    [
        .. b.Dokumen.Where(d => d.JenisDokumen.Lingkup is LingkupWaktu.Tahun or LingkupWaktu.TahunAtauTriwulan).Select(d => d.Mulai)
            .Append(b.HariIni.Year).Distinct().Where(t => b.Dokumen.Count > 0 && t != b.Waktu.Tahun).OrderDescending()
            .Select(t => (Tahun: t, Tempo: KatalogTenggat.Tahun(t, ketentuan, _tenggat.Disahkan(t)).Where(j => j.Tenggat.Jenis is not null
                && j.Periode.Triwulan is null && j.Tenggat.Penanggung == PenanggungTenggat.PerangkatDaerah && !Terpenuhi(j)
                && (j.Terlambat(b.HariIni) || (!j.Lewat(b.HariIni) && j.Tanggal <= b.HariIni.AddDays(HariKeDepan))))
                .OrderBy(j => j.Tanggal).ToList()))
            .Where(t => t.Tempo.Count > 0)
            .Select(t => new TempoTahun(t.Tahun, t.Tempo, Alamat.PerangkatDaerah.Ringkasan(b.Kantor.Id, t.Tahun))),
    ];

    private static string? Tahap(string pd, JatuhTempo j) => j.Tenggat.Jenis is not { } jenis ? null
        : TahapSiklus.Untuk(jenis) is { } t ? Alamat.Siklus.Tahap(pd, t.Kunci, j.Periode.Mulai, j.Periode.Triwulan)
            : Alamat.Laporan.Daftar(pd);

    private bool Terpenuhi(JatuhTempo j) => j.Tenggat.Jenis is { } jenis && (_tenggat.Ditetapkan(j.Periode.Mulai, jenis)
        || (j.Periode.Triwulan is { } t && j.Periode.Mulai == b.Waktu.Tahun && terisi >= t));
}
