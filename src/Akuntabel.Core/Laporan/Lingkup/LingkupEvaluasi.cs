using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the last rows of the forms that evaluate a plan (E.60, E.81): the means of their last column with their predicate, and
/// what the quarters said of obstacles and of what is done about them.</summary>
internal static class LingkupEvaluasi
{
    private const string Skala86 = "pmdn86-2017-gte";

    /// <summary>Names.</summary>
    /// <param name="hasil">What was computed.</param>
    /// <param name="data">What was read.</param>
    public static NilaiLingkup Nama(HasilKinerja hasil, DataInstansi data)
    {
        var (kinerja, anggaran) = (
            RataCapaian.Hitung("evaluasi.rata-kinerja", "Rata-rata capaian kinerja", [.. hasil.DaftarIndikator.Select(h =>
                h.Renstra.Kemajuan.Dilaporkan)]).Rata,
            RataCapaian.Hitung("evaluasi.rata-anggaran", "Rata-rata realisasi anggaran", [.. hasil.Anggaran.DaftarProgram.Select(p =>
                p.Serapan)]).Rata);
        var skala = KatalogSkala.Cari(Skala86, new DateOnly(data.Tahun, 12, 31));
        Nilai Predikat(string id, string nama, Fakta rata) => skala is null ? Isi.Teks("") : Isi.Fakta(skala.Tentukan(id, nama, rata));
        var terakhir = data.Kinerja.Where(k => k.Tahun == data.Tahun && (k.Kendala.Length > 0 || k.TindakLanjut.Length > 0))
            .GroupBy(k => k.Indikator).Select(g => g.MaxBy(k => k.Triwulan ?? 4)).OfType<BarisKinerja>().ToList();
        return Isi.Peta(
            ("rata-kinerja", Isi.Fakta(kinerja)), ("rata-anggaran", Isi.Fakta(anggaran)),
            ("predikat-kinerja", Predikat("evaluasi.predikat-kinerja", "Predikat kinerja", kinerja)),
            ("predikat-anggaran", Predikat("evaluasi.predikat-anggaran", "Predikat anggaran", anggaran)),
            ("penghambat", Isi.Teks(Kalimat(hasil, terakhir, k => k.Kendala))), ("tindak-lanjut", Isi.Teks(Kalimat(hasil, terakhir, k =>
                k.TindakLanjut))));
    }

    // in the order of the indikator, each said once
    private static string Kalimat(HasilKinerja hasil, List<BarisKinerja> daftar, Func<BarisKinerja, string> ambil) => string.Join("; ",
        hasil.DaftarIndikator
        .Select(h => daftar.Find(k => k.Indikator == h.Indikator.Kode.Isi)).OfType<BarisKinerja>().Select(k =>
            ambil(k).Trim().TrimEnd('.', ';'))
        .Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));
}
