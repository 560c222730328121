using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>Rows of the projection tables as they were read.</summary>
internal sealed class TabelFakta
{
    private const string SatuPeriode = "pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND tahun = @tahun AND triwulan = @triwulan";

    // exact, and the same number is the same text: no trailing zeros
    private const string Bentuk = "0.############################";

    private readonly ILookup<(string Pd, int Tahun, int Triwulan), BarisSumber> _sumber;

    private readonly ILookup<(string Pd, int Tahun, int Triwulan), BarisKinerja> _kinerja;

    private readonly ILookup<(string Pd, int Tahun, int Triwulan), BarisAnggaran> _anggaran;

    private TabelFakta(IEnumerable<BarisSumber> sumber, IEnumerable<BarisKinerja> kinerja, IEnumerable<BarisAnggaran> anggaran)
    {
        _sumber = sumber.ToLookup(b => b.Kunci);
        _kinerja = kinerja.ToLookup(b => b.Kunci);
        _anggaran = anggaran.ToLookup(b => b.Kunci);
    }

    /// <summary>Those of a span.</summary>
    public static Task<TabelFakta> SatuAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode) =>
        BacaAsync(sesi, SatuPeriode, new { pemda, perangkatDaerah, tahun = periode.Mulai, triwulan = periode.Triwulan ?? 0 });

    /// <summary>Those of a year.</summary>
    public static Task<TabelFakta> TahunAsync(SesiBasisdata sesi, string pemda, int tahun) => BacaAsync(sesi, "pemda = @pemda AND tahun = @tahun", new { pemda, tahun });

    /// <summary>Digests of what the figures were made of, of every agency or of one.</summary>
    public static async Task<IReadOnlySet<(string PerangkatDaerah, Periode Periode, string Sidik)>> SidikAsync(SesiBasisdata sesi, string pemda, string? perangkatDaerah) =>
        (await sesi.DaftarAsync<BarisSumber>(
            "SELECT perangkat_daerah, tahun, triwulan, sidik FROM fakta_sumber WHERE pemda = @pemda" + (perangkatDaerah is null ? "" : " AND perangkat_daerah = @perangkatDaerah"), new { pemda, perangkatDaerah }))
        .Select(b => (b.PerangkatDaerah, Periode.Tahun(b.Tahun, b.Triwulan > 0 ? b.Triwulan : null), b.Sidik)).ToHashSet();

    /// <summary>The figures made of exactly these versions; <c>null</c> when there are none.</summary>
    public FaktaInstansi? Cari(SumberFakta sumber, string versiPenghitung)
    {
        var kunci = (sumber.PerangkatDaerah, sumber.Periode.Mulai, sumber.Periode.Triwulan ?? 0);
        return _sumber[kunci].FirstOrDefault() is { } b && b.Sidik == sumber.Sidik(versiPenghitung)
            ? new FaktaInstansi(sumber.PerangkatDaerah, sumber.Periode, new HasilFakta([.. _kinerja[kunci].Select(k => k.Fakta())], [.. _anggaran[kunci].OrderBy(a => a.Kode, StringComparer.Ordinal).Select(a => a.Fakta())], b.Kesalahan))
            : null;
    }

    /// <summary>Replaces those of a span.</summary>
    public static async Task SimpanAsync(SesiBasisdata sesi, string pemda, FaktaInstansi fakta, string sidik)
    {
        var isian = new { pemda, perangkatDaerah = fakta.PerangkatDaerah, tahun = fakta.Periode.Mulai, triwulan = fakta.Periode.Triwulan ?? 0, sidik, kesalahan = fakta.Hasil.Kesalahan };
        // this row first: it makes others who store the same span wait
        await sesi.JalankanAsync(
            "INSERT INTO fakta_sumber (pemda, perangkat_daerah, tahun, triwulan, sidik, kesalahan) VALUES (@pemda, @perangkatDaerah, @tahun, @triwulan, @sidik, @kesalahan) ON CONFLICT (pemda, perangkat_daerah, tahun, triwulan) DO UPDATE SET sidik = @sidik, kesalahan = @kesalahan",
            isian);
        await sesi.JalankanAsync($"DELETE FROM fakta_kinerja WHERE {SatuPeriode}", isian);
        await sesi.JalankanAsync($"DELETE FROM fakta_anggaran WHERE {SatuPeriode}", isian);
        await sesi.JalankanAsync(
            "INSERT INTO fakta_kinerja (pemda, perangkat_daerah, tahun, triwulan, urutan, sasaran, indikator, uraian, satuan, target, realisasi, capaian, alasan) VALUES (@pemda, @perangkatDaerah, @tahun, @triwulan, @urutan, @Sasaran, @Indikator, @Uraian, @Satuan, @target, @realisasi, @capaian, @Alasan)",
            fakta.Hasil.Kinerja.Select((k, i) => new
            {
                isian.pemda, isian.perangkatDaerah, isian.tahun, isian.triwulan, urutan = i + 1, k.Sasaran, k.Indikator, k.Uraian, k.Satuan,
                target = Angka(k.Target), realisasi = Angka(k.Realisasi), capaian = Angka(k.Capaian), k.Alasan,
            }));
        await sesi.JalankanAsync(
            "INSERT INTO fakta_anggaran (pemda, perangkat_daerah, tahun, triwulan, kode, program, pagu, realisasi) VALUES (@pemda, @perangkatDaerah, @tahun, @triwulan, @Kode, @Program, @pagu, @realisasi)",
            fakta.Hasil.Anggaran.Select(a => new { isian.pemda, isian.perangkatDaerah, isian.tahun, isian.triwulan, a.Kode, a.Program, pagu = Angka(a.Pagu), realisasi = Angka(a.Realisasi) }));
    }

    /// <summary>Removes all.</summary>
    public static async Task KosongkanAsync(SesiBasisdata sesi, string pemda)
    {
        await sesi.JalankanAsync("DELETE FROM fakta_sumber WHERE pemda = @pemda", new { pemda });
        await sesi.JalankanAsync("DELETE FROM fakta_kinerja WHERE pemda = @pemda", new { pemda });
        await sesi.JalankanAsync("DELETE FROM fakta_anggaran WHERE pemda = @pemda", new { pemda });
    }

    private static async Task<TabelFakta> BacaAsync(SesiBasisdata sesi, string syarat, object isian) => new(
        await sesi.DaftarAsync<BarisSumber>($"SELECT perangkat_daerah, tahun, triwulan, sidik, kesalahan FROM fakta_sumber WHERE {syarat}", isian),
        await sesi.DaftarAsync<BarisKinerja>(
            $"SELECT perangkat_daerah, tahun, triwulan, sasaran, indikator, uraian, satuan, target, realisasi, capaian, alasan FROM fakta_kinerja WHERE {syarat} ORDER BY urutan", isian),
        await sesi.DaftarAsync<BarisAnggaran>($"SELECT perangkat_daerah, tahun, triwulan, kode, program, pagu, realisasi FROM fakta_anggaran WHERE {syarat}", isian));

    private static string Angka(decimal? n) => n?.ToString(Bentuk, CultureInfo.InvariantCulture) ?? "";

    private static decimal? Angka(string teks) => teks.Length == 0 ? null : decimal.Parse(teks, CultureInfo.InvariantCulture);

    private abstract class Baris
    {
        public string PerangkatDaerah { get; init; } = "";

        public int Tahun { get; init; }

        public int Triwulan { get; init; }

        public (string, int, int) Kunci => (PerangkatDaerah, Tahun, Triwulan);
    }

    private sealed class BarisSumber : Baris
    {
        public string Sidik { get; init; } = "";

        public string Kesalahan { get; init; } = "";
    }

    private sealed class BarisKinerja : Baris
    {
        public string Sasaran { get; init; } = "";

        public string Indikator { get; init; } = "";

        public string Uraian { get; init; } = "";

        public string Satuan { get; init; } = "";

        public string Target { get; init; } = "";

        public string Realisasi { get; init; } = "";

        public string Capaian { get; init; } = "";

        public string Alasan { get; init; } = "";

        public FaktaKinerja Fakta() => new(Sasaran, Indikator, Uraian, Satuan, Angka(Target), Angka(Realisasi), Angka(Capaian), Alasan);
    }

    private sealed class BarisAnggaran : Baris
    {
        public string Kode { get; init; } = "";

        public string Program { get; init; } = "";

        public string Pagu { get; init; } = "";

        public string Realisasi { get; init; } = "";

        public FaktaAnggaran Fakta() => new(Kode, Program, Angka(Pagu), Angka(Realisasi));
    }
}
