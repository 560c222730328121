using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>Rows of the projection tables as they were read.</summary>
internal sealed class TabelFakta
{
    private const string SatuPeriode = "pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND tahun = @tahun AND triwulan = @triwulan";

    // exact, and the same number is the same text: no trailing zeros
    private const string Bentuk = "0.############################";

    private readonly ILookup<(Isi Tabel, string Pd, int Tahun, int Triwulan), Baris> _daftar;

    private TabelFakta(IEnumerable<Baris> daftar) => _daftar = daftar.ToLookup(b => ((Isi)b.Tabel, b.PerangkatDaerah, b.Tahun, b.Triwulan));

    private enum Isi
    {
        Sumber,
        Kinerja,
        Anggaran,
    }

    /// <summary>Those of a span.</summary>
    public static Task<TabelFakta> SatuAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode) =>
        BacaAsync(sesi, SatuPeriode, new { pemda, perangkatDaerah, tahun = periode.Mulai, triwulan = periode.Triwulan ?? 0 });

    /// <summary>Those of a year, in some of its spans: 0 the year itself.</summary>
    public static Task<TabelFakta> TahunAsync(SesiBasisdata sesi, string pemda, int tahun, IReadOnlyList<int> triwulan) => BacaAsync(sesi,
        $"pemda = @pemda AND tahun = @tahun AND triwulan IN ({string.Join(", ", triwulan.Append(-1))})", new { pemda, tahun });

    /// <summary>Digests of what the figures were made of, of every agency or of one.</summary>
    public static async Task<IReadOnlySet<(string PerangkatDaerah, Periode Periode, string Sidik)>> SidikAsync(SesiBasisdata sesi, string pemda, string? perangkatDaerah) =>
        (await sesi.DaftarAsync<BarisSidik>(
            "SELECT perangkat_daerah, tahun, triwulan, sidik FROM fakta_sumber WHERE pemda = @pemda" + (perangkatDaerah is null ? "" : " AND perangkat_daerah = @perangkatDaerah"), new { pemda, perangkatDaerah }))
        .Select(b => (b.PerangkatDaerah, Periode.Tahun(b.Tahun, b.Triwulan > 0 ? b.Triwulan : null), b.Sidik)).ToHashSet();

    /// <summary>The figures made of exactly these versions; <c>null</c> when there are none.</summary>
    public FaktaInstansi? Cari(SumberFakta sumber, string versiPenghitung)
    {
        IEnumerable<Baris> Ambil(Isi tabel) => _daftar[(tabel, sumber.PerangkatDaerah, sumber.Periode.Mulai, sumber.Periode.Triwulan ?? 0)];
        return Ambil(Isi.Sumber).FirstOrDefault() is { } b && b.A == sumber.Sidik(versiPenghitung)
            ? new FaktaInstansi(sumber.PerangkatDaerah, sumber.Periode, new HasilFakta(
                [.. Ambil(Isi.Kinerja).Select(k => k.Kinerja())],
                [.. Ambil(Isi.Anggaran).OrderBy(a => a.A, StringComparer.Ordinal).Select(a => a.Anggaran())], b.B))
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
            "INSERT INTO fakta_kinerja (pemda, perangkat_daerah, tahun, triwulan, urutan, sasaran, nama_sasaran, indikator, uraian, "
                + "satuan, target, "
            + "realisasi, capaian, alasan) VALUES (@pemda, @perangkatDaerah, @tahun, @triwulan, @urutan, @Sasaran, @NamaSasaran, "
                + "@Indikator, @Uraian, "
            + "@Satuan, @target, @realisasi, @capaian, @Alasan)",
            fakta.Hasil.Kinerja.Select((k, i) => new
            {
                isian.pemda, isian.perangkatDaerah, isian.tahun, isian.triwulan, urutan = i + 1, k.Sasaran, k.NamaSasaran, k.Indikator,
                    k.Uraian, k.Satuan,
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

    /// <summary>Indikator whose text or code holds every word.</summary>
    public static Task<IReadOnlyList<IndikatorDitemukan>> CariAsync(SesiBasisdata sesi, string pemda, IReadOnlyList<string> kata,
        int terbanyak)
    {
        var isian = new Dictionary<string, object> { ["pemda"] = pemda, ["terbanyak"] = terbanyak };
        var syarat = new List<string> { "pemda = @pemda" };
        foreach (var (i, k) in kata.Index())
        {
            isian[$"k{i}"] = PolaLike.Memuat(k);
            syarat.Add($@"(LOWER(uraian) LIKE @k{i} ESCAPE '\' OR LOWER(indikator) LIKE @k{i} ESCAPE '\')");
        }

        return sesi.DaftarAsync<IndikatorDitemukan>(
            $"SELECT perangkat_daerah, indikator, uraian, MAX(tahun) AS tahun FROM fakta_kinerja WHERE {string.Join(" AND ", syarat)} "
            + "GROUP BY perangkat_daerah, indikator, uraian ORDER BY perangkat_daerah, indikator LIMIT @terbanyak", isian);
    }

    // one question: a page asks for all three
    private static async Task<TabelFakta> BacaAsync(SesiBasisdata sesi, string syarat, object isian) => new(await sesi.DaftarAsync<Baris>(
        $"""
        SELECT 0 AS tabel, perangkat_daerah, tahun, triwulan, 0 AS urutan, sidik AS a, kesalahan AS b, '' AS c, '' AS d, '' AS e, '' AS f,
            '' AS g, '' AS h, '' AS i FROM fakta_sumber WHERE {syarat}
        UNION ALL SELECT 1, perangkat_daerah, tahun, triwulan, urutan, sasaran, indikator, uraian, satuan, target, realisasi, capaian,
            alasan,
            nama_sasaran FROM fakta_kinerja WHERE {syarat}
        UNION ALL SELECT 2, perangkat_daerah, tahun, triwulan, 0, kode, program, pagu, realisasi, '', '', '', '', ''
            FROM fakta_anggaran WHERE {syarat}
        ORDER BY tabel, urutan
        """,
        isian));

    private static string Angka(decimal? n) => n?.ToString(Bentuk, CultureInfo.InvariantCulture) ?? "";

    private static decimal? Angka(string teks) => teks.Length == 0 ? null : decimal.Parse(teks, CultureInfo.InvariantCulture);

    private sealed class BarisSidik
    {
        public string PerangkatDaerah { get; init; } = "";

        public int Tahun { get; init; }

        public int Triwulan { get; init; }

        public string Sidik { get; init; } = "";
    }

    // a row of any of the three; its columns in the order of the question
    private sealed class Baris
    {
        public long Tabel { get; init; }

        public string PerangkatDaerah { get; init; } = "";

        public int Tahun { get; init; }

        public int Triwulan { get; init; }

        public string A { get; init; } = "";

        public string B { get; init; } = "";

        public string C { get; init; } = "";

        public string D { get; init; } = "";

        public string E { get; init; } = "";

        public string F { get; init; } = "";

        public string G { get; init; } = "";

        public string H { get; init; } = "";

        public string I { get; init; } = "";

        public FaktaKinerja Kinerja() => new(A, B, C, D, Angka(E), Angka(F), Angka(G), H) { NamaSasaran = I };

        public FaktaAnggaran Anggaran() => new(A, B, Angka(C), Angka(D));
    }
}
