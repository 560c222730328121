using System.Text;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Proyeksi;

/// <summary>What the report of a quarter would compute of an office's files as they stand, saved or only typed: one rule for the page and
/// for the report.</summary>
public sealed class HitunganTriwulan
{
    private const string Setelan = "laporan.yaml";

    // texts and procedures hold no figure of the measurement
    private static readonly string[] TanpaAngka = ["narasi/", "kerangka/", "gambar/", "sop/"];

    // pages of the same quarter ask for the same again and again
    private static readonly Ingatan<HitunganTriwulan> Terhitung = new(12);

    private static readonly string[] BarisMasa = ["jenis:", "tahun:", "triwulan:"];

    private readonly Dictionary<string, HasilIndikator> _hasil;
    private readonly DokumenInstansi? _dokumen;
    private readonly PeriodeLaporan _periode;

    private HitunganTriwulan(DokumenInstansi? dokumen, HasilKinerja? hasil, PeriodeLaporan periode)
    {
        (_dokumen, Hasil, _periode) = (dokumen, hasil, periode);
        _hasil = (hasil?.DaftarIndikator ?? []).DistinctBy(i => i.Indikator.Kode).ToDictionary(i => i.Indikator.Kode.Isi,
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All that is computed; <c>null</c>: the files cannot be read.</summary>
    public HasilKinerja? Hasil { get; }

    /// <summary>The scale of achievement.</summary>
    public Skala Skala => _dokumen?.Pengaturan.Parameter.Skala.Capaian ?? KatalogSkala.Cari("akip-aa-d", _periode.Akhir)
        ?? KatalogSkala.Semua[0];

    /// <summary>Computes.</summary>
    /// <param name="berkas">Files of the office for the quarter, those of earlier years too where they are known.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    public static HitunganTriwulan Baca(KumpulanBerkas berkas, int tahun, int triwulan)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return Terhitung.Ambil($"{IsiStore.Sidik(berkas)} {tahun} {triwulan}", () => Hitung(berkas, tahun, triwulan));
    }

    private static HitunganTriwulan Hitung(KumpulanBerkas berkas, int tahun, int triwulan)
    {
        var angka = new KumpulanBerkas(berkas.Isi.Where(b => b.Key != Setelan && !TanpaAngka.Any(a =>
            b.Key.StartsWith(a, StringComparison.Ordinal)))).Dengan(Setelan, Masa(berkas, tahun, triwulan));
        var dokumen = PembacaInstansi.BacaAngka(SumberBerkas.Memori(angka)).Data is { } data ? DokumenInstansi.Baca(data).Nilai : null;
        return new HitunganTriwulan(dokumen, dokumen?.Hitung(), new PeriodeLaporan(tahun, new TriwulanKe(triwulan)));
    }

    /// <summary>What is computed of an indikator; <c>null</c>: it is not in the plan, or the plan cannot be read.</summary>
    /// <param name="kode">Its code.</param>
    public HasilIndikator? Indikator(string kode) => _hasil.GetValueOrDefault(kode);

    /// <summary>The formula that makes the figure of the quarter; <c>null</c>: it is typed.</summary>
    /// <param name="kode">Code of the indikator.</param>
    public RumusIndikator? Rumus(string kode) => Indikator(kode)?.Indikator.HitunganPada(_periode.Akhir);

    /// <summary>What was measured in a quarter of the year, typed or computed of components; <c>null</c>: nothing.</summary>
    /// <param name="kode">Code of the indikator.</param>
    /// <param name="triwulan">Quarter.</param>
    public Fakta? Realisasi(string kode, int triwulan) => Indikator(kode) is { } i && _dokumen is { } d
        ? d.Pengukuran.Dari(i.Indikator.Kode, _periode.Tahun, 4).Triwulan.FirstOrDefault(t => t.Triwulan?.Nomor == triwulan)?.Nilai : null;

    // the settings of the office with the span of the quarter: its scales and bounds are those of all its reports
    private static byte[] Masa(KumpulanBerkas berkas, int tahun, int triwulan)
    {
        var semula = berkas.Coba(Setelan, out var data) ? Encoding.UTF8.GetString(data.Span).TrimStart('\uFEFF') : "";
        var lain = semula.Split('\n').Where(b => !BarisMasa.Any(m => b.StartsWith(m, StringComparison.Ordinal)));
        return Encoding.UTF8.GetBytes($"{string.Join('\n', lain)}\njenis: triwulan\ntahun: {tahun}\ntriwulan: {triwulan}\n");
    }
}
