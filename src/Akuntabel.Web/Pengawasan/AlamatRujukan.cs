using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Where a reason of a proposal is seen: one place says it, for reviu and evaluation alike.</summary>
/// <param name="pd">Office.</param>
/// <param name="tahun">Year that is looked at.</param>
/// <param name="tulis">The report's writing; <c>null</c>: there is no report, and nothing leads into it.</param>
public sealed class AlamatRujukan(string pd, int tahun, KeadaanTulis? tulis)
{
    // as the writing room names sections that the outline makes by itself
    private const string Otomatis = "otomatis/";

    private readonly Lazy<HashSet<string>> _bagian = new(() => tulis is null ? [] : [.. PohonBagian.Susun(tulis).SelectMany(s => s.Butir.Select(b => b.Tempat.Kunci).Append(Otomatis + s.Kunci))]);

    private Periode Periode => Periode.Tahun(tahun);

    /// <summary>The address; empty: there is no page for it.</summary>
    public string Ke(RujukanAkip rujukan)
    {
        ArgumentNullException.ThrowIfNull(rujukan);
        return rujukan.Jenis switch
        {
            JenisRujukan.Dokumen => Alamat.Dokumen.Satu(pd, rujukan.Kunci),
            JenisRujukan.Triwulan => Alamat.Alur.Triwulan(pd, tahun, Angka(rujukan.Kunci, 4)),
            JenisRujukan.Papan => Alamat.Papan.Satu(pd, tahun, Angka(rujukan.Kunci, 4)),
            JenisRujukan.Pohon => Alamat.Pohon.Satu(pd, tahun),
            JenisRujukan.Sop => Alamat.Alur.Laporan(pd, tahun),
            JenisRujukan.Reviu => Alamat.Reviu.Satu(pd, Angka(rujukan.Kunci, tahun)),
            JenisRujukan.Evaluasi => Alamat.Evaluasi.Satu(pd, Angka(rujukan.Kunci, tahun)),
            JenisRujukan.Rekomendasi => Alamat.Rekomendasi.Daftar(pd),
            JenisRujukan.BagianLaporan => Bagian(rujukan.Kunci),
            JenisRujukan.Laporan or JenisRujukan.Temuan or JenisRujukan.Distribusi when tulis is not null => Alamat.Laporan.Satu(pd, Periode),
            _ => "",
        };
    }

    /// <summary>A part of the report; a part that is not in it leads to the report.</summary>
    public string Bagian(string kunci) => tulis is null ? ""
        : _bagian.Value.Contains(kunci) ? Alamat.Tulis.Bagian(pd, Periode, kunci)
        : _bagian.Value.Contains(Otomatis + kunci) ? Alamat.Tulis.Bagian(pd, Periode, Otomatis + kunci) : Alamat.Laporan.Satu(pd, Periode);

    private static int Angka(string teks, int bila) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : bila;
}
