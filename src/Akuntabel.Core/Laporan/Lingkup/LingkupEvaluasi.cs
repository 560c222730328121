using Akuntabel.Core.Anggaran;
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
    /// <param name="periode">What is reported.</param>
    /// <param name="serapan">Absorption of a program as its row prints it.</param>
    /// <param name="triwulan">What the quarters say.</param>
    public static NilaiLingkup Nama(HasilKinerja hasil, PeriodeLaporan periode, Func<SimpulAnggaran, Fakta> serapan, LingkupTriwulan triwulan)
    {
        var (kinerja, anggaran) = (
            RataCapaian.Hitung("evaluasi.rata-kinerja", "Rata-rata capaian kinerja", [.. hasil.DaftarIndikator.Select(LingkupTriwulan.Kemajuan)]).Rata,
            RataCapaian.Hitung("evaluasi.rata-anggaran", "Rata-rata realisasi anggaran", [.. hasil.Anggaran.DaftarProgram.Select(serapan)]).Rata);
        var skala = KatalogSkala.Cari(Skala86, new DateOnly(periode.Tahun, 12, 31));
        Nilai Predikat(string id, string nama, Fakta rata) => skala is null ? Isi.Teks("") : Isi.Fakta(skala.Tentukan(id, nama, rata));
        var kata = hasil.DaftarIndikator.Select(h => triwulan.Kata(h.Indikator.Kode.Isi))
            .Concat(hasil.Anggaran.DaftarProgram.SelectMany(p => p.Sub).DistinctBy(s => s.Kode).Select(s => triwulan.KataSub(s.Kode))
                .Select(s => (s.Kendala, s.TindakLanjut, Lalu: ""))).ToList();
        return Isi.Peta(
            ("rata-kinerja", Isi.Fakta(kinerja)), ("rata-anggaran", Isi.Fakta(anggaran)),
            ("predikat-kinerja", Predikat("evaluasi.predikat-kinerja", "Predikat kinerja", kinerja)),
            ("predikat-anggaran", Predikat("evaluasi.predikat-anggaran", "Predikat anggaran", anggaran)),
            ("penghambat", Kalimat(kata.Select(k => k.Kendala))), ("tindak-lanjut", Kalimat(kata.Select(k => k.TindakLanjut))),
            ("tindak-lanjut-lalu", Kalimat(kata.Select(k => k.Lalu))));
    }

    private static string Rapi(string teks) => teks.Trim().TrimEnd('.', ';');

    // in the order of the indikator and then of the budget, each said once
    private static NilaiTeks Kalimat(IEnumerable<string> daftar) => Isi.Teks(string.Join("; ",
        daftar.Select(Rapi).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)));
}
