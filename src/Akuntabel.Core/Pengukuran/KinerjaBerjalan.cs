using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>How an indikator stands at the end of the reported quarter.</summary>
/// <param name="Hasil">The indikator.</param>
/// <param name="Target">Target up to the quarter (rencana aksi), else of the year; in the unit of the indikator.</param>
/// <param name="Realisasi">Realisation up to the quarter, in the same unit; blank when not measured.</param>
/// <param name="Capaian">Achievement as reported, percent.</param>
/// <param name="Predikat">Class of the achievement.</param>
/// <param name="TargetTriwulan">Whether the target is the quarter's.</param>
public sealed record IndikatorBerjalan(
    HasilIndikator Hasil, Fakta Target, Fakta Realisasi, Fakta Capaian, Fakta Predikat, bool TargetTriwulan);

/// <summary>How a sasaran stands at the end of the reported quarter.</summary>
/// <param name="Hasil">The sasaran.</param>
/// <param name="DaftarIndikator">Its indikator, those furthest from their target first, those not measured last.</param>
/// <param name="Capaian">Mean achievement of those that are measured, percent.</param>
/// <param name="Predikat">Its class.</param>
public sealed record SasaranBerjalan(
    HasilSasaran Hasil, IReadOnlyList<IndikatorBerjalan> DaftarIndikator, Fakta Capaian, Fakta Predikat);

/// <summary>What is looked at while a year runs: each indikator beside what the rencana aksi promises up to the reported quarter (PermenPANRB
/// 53/2014 asks for quarterly measurement against it), and beside the year's target where there is no such promise. The figures are those
/// of the quarterly report.</summary>
/// <param name="DaftarSasaran">Those furthest from their target first, those not measured last.</param>
/// <param name="Capaian">Mean achievement of the sasaran, percent.</param>
/// <param name="Predikat">Its class.</param>
/// <param name="Tahunan">Mean achievement of each year with figures up to the reported one, percent; the reported one beside the year's
/// target.</param>
public sealed record KinerjaBerjalan(
    IReadOnlyList<SasaranBerjalan> DaftarSasaran, Fakta Capaian, Fakta Predikat, IReadOnlyList<(int Tahun, Fakta Capaian)> Tahunan)
{
    /// <summary>Puts it together.</summary>
    /// <param name="hasil">What a report of the quarter computes.</param>
    /// <param name="skala">Scale of achievement.</param>
    public static KinerjaBerjalan Susun(HasilKinerja hasil, Skala skala)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(skala);
        var sasaran = hasil.DaftarSasaran.Select(s => Sasaran(s, skala)).ToList();
        var rata = RataCapaian.Hitung("berjalan.rata-rata", "Rata-rata capaian sasaran s.d. triwulan", [.. sasaran.Select(s => s.Capaian)]).Rata;
        return new KinerjaBerjalan(
            [.. sasaran.OrderBy(s => s.Capaian.Besaran.Nilai is null).ThenBy(s => s.Capaian.Besaran.Nilai)], rata,
            skala.Tentukan("berjalan.predikat", "Predikat rata-rata capaian s.d. triwulan", rata), [.. Tahun(hasil)]);
    }

    private static SasaranBerjalan Sasaran(HasilSasaran s, Skala skala)
    {
        var daftar = s.DaftarIndikator.Select(i => Indikator(i, skala)).ToList();
        // without a promise for the quarter it is the figure of the report
        var capaian = daftar.TrueForAll(i => !i.TargetTriwulan) ? s.Capaian : RataCapaian.Hitung(
            $"sasaran.{s.Urut}.capaian-berjalan", $"Capaian sasaran {s.Sasaran.Kode} s.d. triwulan", [.. daftar.Select(i => i.Capaian)]).Rata;
        return new SasaranBerjalan(
            s, [.. daftar.OrderBy(i => i.Capaian.Besaran.Nilai is null).ThenBy(i => i.Capaian.Besaran.Nilai)], capaian,
            ReferenceEquals(capaian, s.Capaian) ? s.Predikat
                : skala.Tentukan($"sasaran.{s.Urut}.predikat-berjalan", $"Predikat sasaran {s.Sasaran.Kode} s.d. triwulan", capaian));
    }

    private static IndikatorBerjalan Indikator(HasilIndikator i, Skala skala) => i.RencanaAksiKini is { } t
        ? new IndikatorBerjalan(i, t.Target, t.Realisasi, t.Capaian.Dilaporkan, skala.Tentukan(
            $"indikator.{i.Indikator.Kode}.aksi.predikat", $"Predikat capaian s.d. triwulan – {i.Indikator.Uraian}", t.Capaian.Dilaporkan), true)
        : new IndikatorBerjalan(i, i.Kini.Target, i.Kini.Realisasi, i.Kini.Capaian.Dilaporkan, i.Predikat, false);

    private static IEnumerable<(int Tahun, Fakta Capaian)> Tahun(HasilKinerja hasil) => hasil.DaftarIndikator
        .SelectMany(i => i.Riwayat.Select(r => r.Tahun)).Distinct().Order().Select(t => (t, RataCapaian.Hitung(
            $"tahun.{t}.rata-rata", $"Rata-rata capaian sasaran tahun {t}", [.. hasil.DaftarSasaran.Select(s => RataCapaian.Hitung(
                $"tahun.{t}.sasaran.{s.Urut}", $"Capaian sasaran {s.Sasaran.Kode} tahun {t}",
                [.. s.DaftarIndikator.SelectMany(i => i.Riwayat).Where(r => r.Tahun == t).Select(r => r.Capaian.Dilaporkan)]).Rata)]).Rata));
}
