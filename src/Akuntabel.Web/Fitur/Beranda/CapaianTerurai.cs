using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Proyeksi;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>A bar of achievement.</summary>
/// <param name="Kode">Code of the sasaran or indikator.</param>
/// <param name="Nama">Its text.</param>
/// <param name="Nilai">Achievement in percent; <c>null</c>: not known.</param>
/// <param name="Kelas">Its class; <c>null</c>: none.</param>
/// <param name="Keterangan">How much of it is measured, or of what.</param>
public sealed record CapaianTerurai(string Kode, string Nama, decimal? Nilai, KelasSkala? Kelas, string Keterangan)
{
    /// <summary>Its indikator whose achievement is not known.</summary>
    public IReadOnlyList<FaktaKinerja> Belum { get; init; } = [];

    /// <summary>Bars of an office, what needs to be looked at most first.</summary>
    /// <param name="f">The figures.</param>
    /// <param name="perIndikator">Whether each indikator has one, not each sasaran.</param>
    /// <param name="skala">The scale.</param>
    public static IReadOnlyList<CapaianTerurai> Dari(FaktaInstansi f, bool perIndikator, Skala skala)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(skala);
        var daftar = perIndikator
            ? f.Hasil.Kinerja.Select(k => Satu(k.Indikator, k.Uraian, k.Capaian, Ukuran(k)) with { Belum = Kosong([k]) })
            : f.Hasil.Kinerja.GroupBy(k => k.Sasaran).Select(g => Satu(
                g.Key, g.First().NamaSasaran.Length > 0 ? g.First().NamaSasaran : g.First().Uraian, g.Average(k => k.Capaian),
                    Terukur([.. g])) with { Belum = Kosong(g) });
        return [.. daftar.OrderBy(c => c.Nilai is null).ThenBy(c => c.Nilai)];

        CapaianTerurai Satu(string kode, string nama, decimal? nilai, string keterangan) =>
            new(kode, nama, nilai, nilai is { } n ? skala.KelasDari(n) : null, keterangan);
    }

    private static IReadOnlyList<FaktaKinerja> Kosong(IEnumerable<FaktaKinerja> daftar) => [.. daftar.Where(k => k.Capaian is null)];

    private static string Terukur(IReadOnlyList<FaktaKinerja> daftar)
    {
        var belum = daftar.Count(k => k.Capaian is null);
        return belum == 0 ? $"{daftar.Count} indikator terukur" : $"Sementara: {belum} dari {daftar.Count} indikator belum terukur";
    }

    private static string Ukuran(FaktaKinerja k) => $"Target {Angka(k.Target)} {k.Satuan}, realisasi {Angka(k.Realisasi)}";

    private static string Angka(decimal? n) => n is { } a ? AngkaIndonesia.Cetak(a, 2) : AngkaIndonesia.Kosong;
}
