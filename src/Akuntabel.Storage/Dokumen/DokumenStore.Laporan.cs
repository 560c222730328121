using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Storage.Dokumen;

/// <content>What a report is composed of: the documents, and how the Perjanjian Kinerja came to be what it is.</content>
public sealed partial class DokumenStore
{
    // as far back as a report compares
    private const int TahunTerdahulu = 5;

    // of which kinds a report reads the document of each earlier year too: which file, and where it is handed over
    private static readonly Dictionary<string, (string Berkas, Func<int, string> Tahun)[]> DariTahunLalu = new(StringComparer.Ordinal)
    {
        [JenisDokumen.PerjanjianKinerja.Kode] = [(RiwayatPerjanjian.BerkasKini, RiwayatPerjanjian.BerkasTahun)],
        [JenisDokumen.Pengukuran.Kode] = [(BerkasPengukuran.Kini, BerkasPengukuran.Tahun),
            (BerkasPengukuran.Komponen, BerkasPengukuran.KomponenTahun)],
    };

    /// <summary>
    /// All files of an agency for one span, with what the store knows and no file says: of a Perjanjian Kinerja its date of setting, and of its Perubahan the reason and the
    /// versions before it, see <see cref="RiwayatPerjanjian"/>.
    /// </summary>
    public async Task<KumpulanBerkas> BerkasLaporanAsync(string pemda, string perangkatDaerah, Periode periode, PilihanVersi pilihan,
        CancellationToken batal = default) =>
        (await BahanAsync(pemda, perangkatDaerah, periode, pilihan, batal: batal)).Berkas;

    /// <summary>The same, with the documents that the files are of.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Perangkat daerah.</param>
    /// <param name="periode">The span.</param>
    /// <param name="pilihan">Which versions.</param>
    /// <param name="sendiri">A version that is taken as it is, whichever of the others are.</param>
    /// <param name="batal">Cancels.</param>
    public Task<(KumpulanBerkas Berkas, IReadOnlyList<VersiDokumen> Daftar)> BahanAsync(
        string pemda, string perangkatDaerah, Periode periode,
        PilihanVersi pilihan, VersiDokumen? sendiri = null, CancellationToken batal = default) =>
        basisdata.BacaAsync(s => BahanAsync(s, (pemda, perangkatDaerah), periode, pilihan, sendiri), batal);

    private async Task<(KumpulanBerkas Berkas, IReadOnlyList<VersiDokumen> Daftar)> BahanAsync(
        SesiBasisdata s, (string Pemda, string PerangkatDaerah) milik, Periode periode, PilihanVersi pilihan, VersiDokumen? sendiri)
    {
        // what the store hands over, nobody uploads
        var (pemda, perangkatDaerah) = milik;
        var semua = await DaftarAsync(s, pemda, perangkatDaerah);
        var daftar = await PilihAsync(s, semua, periode, pilihan);
        daftar = sendiri is null ? daftar : [.. daftar.Where(d => d.Dokumen != sendiri.Dokumen), sendiri];
        var berkas = new KumpulanBerkas((await GabungAsync(s, daftar)).Isi.Where(b => !BerkasDariAplikasi.Memuat(b.Key)));
        var pk = daftar.Concat(Yang(semua, periode)).FirstOrDefault(d => d.Jenis == JenisDokumen.PerjanjianKinerja.Kode);
        berkas = pk is null ? berkas : await DenganRiwayatAsync(s, berkas, pk, daftar);
        berkas = daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.PerjanjianJenjang.Kode) is { } jenjang
            ? await DenganRiwayatJenjangAsync(s, berkas, jenjang) : berkas;
        berkas = await DenganRiwayatRenstraAsync(s, berkas, daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.Renstra.Kode));
        berkas = await DenganRegisterAsync(s, await DenganTerdahuluAsync(s, berkas, semua, periode, pilihan), milik, periode);
        // what is printed for itself asks for no report
        berkas = daftar.Any(d => d.JenisDokumen == JenisDokumen.Laporan && (sendiri is null || sendiri.Dokumen == d.Dokumen)) ? await DenganTindakLanjutAsync(s, berkas, milik, periode) : berkas;
        return (await DenganKepalaAsync(s, berkas, pemda, perangkatDaerah, TanggalLaporan(berkas, periode.Mulai), pk), daftar);
    }

    /// <summary>The report that one of another span takes its settings from: of its sort if there is one, the closest in time; <c>null</c>:
    /// there is no report.</summary>
    /// <param name="semua">The agency's documents.</param>
    /// <param name="periode">The other span.</param>
    public static VersiDokumen? SumberLaporan(IReadOnlyList<VersiDokumen> semua, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return semua.Where(d => d.Jenis == JenisDokumen.Laporan.Kode)
            .OrderByDescending(d => d.Triwulan > 0 == periode.Triwulan > 0)
            .ThenBy(d => Math.Abs(Urutan(d.Periode) - Urutan(periode))).FirstOrDefault();

        static int Urutan(Periode p) => (p.Selesai * 5) + (p.Triwulan ?? 5);
    }

    /// <summary>Documents of earlier years that a report compares with: what they promised, and what became of it.</summary>
    /// <param name="semua">The agency's documents.</param>
    /// <param name="periode">Span of the report.</param>
    public static IEnumerable<VersiDokumen> Pembanding(IReadOnlyList<VersiDokumen> semua, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return semua.Where(d => DariTahunLalu.ContainsKey(d.Jenis) && d.Triwulan == 0 && d.Selesai < periode.Mulai
            && d.Selesai >= periode.Mulai - TahunTerdahulu);
    }

    /// <summary>The document of an earlier year that a file of a report was taken from; <c>null</c> for a file of its own.</summary>
    /// <param name="semua">The agency's documents.</param>
    /// <param name="periode">Span of the report.</param>
    /// <param name="berkas">Path of the file as the report is composed of it.</param>
    public static VersiDokumen? PembandingDari(IReadOnlyList<VersiDokumen> semua, Periode periode, string berkas) =>
        Pembanding(semua, periode).FirstOrDefault(d => DariTahunLalu[d.Jenis].Any(b => b.Tahun(d.Selesai) == berkas));

    // what was promised for earlier years stands where it was promised, and what became of it where it was measured
    private static async Task<KumpulanBerkas> DenganTerdahuluAsync(
        SesiBasisdata s, KumpulanBerkas berkas, IReadOnlyList<VersiDokumen> semua, Periode periode, PilihanVersi pilihan)
    {
        foreach (var d in Pembanding(semua, periode))
        {
            var v = pilihan is PilihanVersi.PilihanTerbaru ? d : await PilihAsync(s, d.Kunci, pilihan);
            // a draft neither promises nor measures for a later year, which compares with what was settled: what was set before it does
            v = v is { Status: VersiDokumen.Draf } ? await PilihAsync(s, d.Kunci, Ditetapkan(pilihan)) : v;
            var terdahulu = v is null ? KumpulanBerkas.Kosong : await IsiStore.BacaBerkasAsync(s, v.Pemda, v.Sidik);
            foreach (var (jalur, tahun) in DariTahunLalu[d.Jenis])
            {
                berkas = terdahulu.Coba(jalur, out var isi) ? berkas.Dengan(tahun(d.Selesai), isi) : berkas;
            }
        }

        return berkas;
    }

    private static PilihanVersi Ditetapkan(PilihanVersi pilihan) =>
        PilihanVersi.Berlaku(pilihan is PilihanVersi.PilihanTercatat t ? DateOnly.FromDateTime(t.Saat.UtcDateTime) : DateOnly.MaxValue);

    private static async Task<KumpulanBerkas> DenganKepalaAsync(SesiBasisdata s, KumpulanBerkas berkas, string pemda, string perangkatDaerah, string tanggal, VersiDokumen? perjanjian)
    {
        var semua = (await s.DaftarAsync<BarisKepala>(
            """
            SELECT p.nama, p.nip, p.pangkat, p.golongan, m.jabatan, m.peran, m.status, m.mulai,
                m.selesai FROM masa_jabatan m JOIN pejabat p ON p.pemda = m.pemda AND p.id = m.pejabat
            WHERE m.pemda = @pemda AND m.perangkat_daerah = @perangkatDaerah ORDER BY m.mulai DESC, m.id
            """,
            new { pemda, perangkatDaerah })).ToLookup(m => m.Peran == nameof(Peran.Kepala));
        var masa = semua[true].ToList();
        berkas = berkas.Coba(PerjanjianJenjang.Berkas, out _) ? DenganPejabat(berkas, semua[false], tanggal) : berkas;
        var kini = Kepala(masa, tanggal);
        var dulu = TanggalPerjanjian(berkas, perjanjian) is { } t ? Kepala(masa, t) : kini;
        berkas = TanggalMurni(berkas) is { } m && Kepala(masa, m) is { } murni
            ? berkas.Dengan(KepalaKantorTercatat.BerkasSemula, Encoding.UTF8.GetBytes(KepalaKantorTercatat.Tulis(null, murni))) : berkas;
        return kini is null && dulu is null ? berkas : berkas.Dengan(KepalaKantorTercatat.Berkas, Encoding.UTF8.GetBytes(KepalaKantorTercatat.Tulis(kini, dulu)));
    }

    // whoever holds each position below the head on the day of the report's year that is known last
    private static KumpulanBerkas DenganPejabat(KumpulanBerkas berkas, IEnumerable<BarisKepala> masa, string tanggal)
    {
        var hari = TanggalTertulis(berkas, PerjanjianJenjang.Berkas) ?? tanggal;
        var daftar = masa.GroupBy(m => m.Jabatan, StringComparer.OrdinalIgnoreCase)
            .Select(g => MasaJabatan.Berlaku(g.Select(Masa).OfType<MasaJabatan>(), Hari(hari))?.Pejabat is { } p
                ? ((string, Pejabat)?)(g.Key, p) : null).OfType<(string, Pejabat)>().ToList();
        return daftar.Count == 0 ? berkas
            : berkas.Dengan(PejabatKantorTercatat.Berkas, Encoding.UTF8.GetBytes(PejabatKantorTercatat.Tulis(daftar)));
    }

    // the day it is signed; before it is dated, today, but no later than the last day on which a report of that year is due
    private string TanggalLaporan(KumpulanBerkas berkas, int tahun)
    {
        if (TanggalTertulis(berkas, "laporan.yaml") is { } tertulis)
        {
            return tertulis;
        }

        var (kini, batas) = (Kini()[..10], $"{tahun + 1:0000}-03-31");
        return string.CompareOrdinal(kini, batas) < 0 ? kini : batas;
    }

    // when it was set; before that the day that it says itself, which of a Perubahan is still that of the version before
    private static string? TanggalPerjanjian(KumpulanBerkas berkas, VersiDokumen? perjanjian) => perjanjian switch
    {
        { Tanggal.Length: > 0 } => perjanjian.Tanggal,
        { Versi: 1 } => TanggalTertulis(berkas, RiwayatPerjanjian.BerkasKini),
        _ => null,
    };

    // of a Perubahan, the day on which the first version was set
    private static string? TanggalMurni(KumpulanBerkas berkas) => berkas.Coba(RiwayatPerjanjian.BerkasVersi(1), out _)
        && berkas.Coba(RiwayatPerjanjian.Berkas, out var isi)
        && PolaTanggalVersi().Match(Encoding.UTF8.GetString(isi.Span)) is { Success: true } cocok ? cocok.Groups[1].Value : null;

    private static string? TanggalTertulis(KumpulanBerkas berkas, string jalur) => berkas.Coba(jalur, out var isi)
        && PolaTanggal().Match(Encoding.UTF8.GetString(isi.Span)) is { Success: true } cocok ? cocok.Groups[1].Value : null;

    [GeneratedRegex(@"^tanggal:\s*(\d{4}-\d{2}-\d{2})\s*$", RegexOptions.Multiline)]
    private static partial Regex PolaTanggal();

    [GeneratedRegex(@"^\s+tanggal:\s*(\d{4}-\d{2}-\d{2})\s*$", RegexOptions.Multiline)]
    private static partial Regex PolaTanggalVersi();

    private static KepalaKantorTercatat? Kepala(IReadOnlyList<BarisKepala> masa, string tanggal) =>
        MasaJabatan.Berlaku(masa.Select(Masa).OfType<MasaJabatan>(), Hari(tanggal))?.Pejabat is { } p
            ? new KepalaKantorTercatat(p.Nama, p.Jabatan, p.Pangkat, p.Golongan, p.Nip) : null;

    private static MasaJabatan? Masa(BarisKepala m)
    {
        var jabatan = new BarisMasaJabatan { Jabatan = m.Jabatan, Status = m.Status };
        return m.Nama.Length > 0 && MasaJabatan.Buat(new Pejabat(m.Nama, jabatan.Sebutan, m.Pangkat, m.Golongan, m.Nip), Hari(m.Mulai),
            Hari(m.Selesai), new Asal("", 0), jabatan.StatusJabatan != StatusJabatan.Definitif).Coba(out var masa) ? masa : null;
    }

    private static DateOnly? Hari(string tanggal) =>
        DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var t) ? t : null;

    private sealed class BarisKepala
    {
        public string Nama { get; init; } = "";

        public string Nip { get; init; } = "";

        public string Pangkat { get; init; } = "";

        public string Golongan { get; init; } = "";

        public string Jabatan { get; init; } = "";

        public string Peran { get; init; } = "";

        public string Status { get; init; } = "";

        public string Mulai { get; init; } = "";

        public string Selesai { get; init; } = "";
    }

    // a Renstra that was changed hands over what it was, so that quarters before the change keep it
    private static async Task<KumpulanBerkas> DenganRiwayatRenstraAsync(SesiBasisdata s, KumpulanBerkas berkas, VersiDokumen? renstra) =>
        renstra is null or { Versi: 1 } ? berkas
            : await DenganVersiAsync(s, berkas, await SampaiAsync(s, renstra), RiwayatRenstra.BerkasKini, RiwayatRenstra.BerkasVersi,
                RiwayatRenstra.Berkas);

    private static async Task<KumpulanBerkas> DenganRiwayatAsync(
        SesiBasisdata s, KumpulanBerkas berkas, VersiDokumen terpilih, IReadOnlyList<VersiDokumen> daftar)
    {
        if (!berkas.Coba(RiwayatPerjanjian.BerkasKini, out _) || terpilih is { Versi: 1, Status: VersiDokumen.Draf })
        {
            return berkas;
        }

        var semua = await SampaiAsync(s, terpilih);
        berkas = await DenganVersiAsync(s, berkas, semua, RiwayatPerjanjian.BerkasKini, RiwayatPerjanjian.BerkasVersi,
            RiwayatPerjanjian.Berkas);
        return semua is [.., var dulu, _] ? await DenganAnggaranSemulaAsync(s, berkas, dulu, daftar) : berkas;
    }

    private static async Task<KumpulanBerkas> DenganVersiAsync(SesiBasisdata s, KumpulanBerkas berkas, IReadOnlyList<VersiDokumen> semua,
        string kini, Func<int, string> versi, string daftar)
    {
        foreach (var v in semua.SkipLast(1))
        {
            if ((await IsiStore.BacaBerkasAsync(s, v.Pemda, v.Sidik)).Coba(kini, out var isi))
            {
                berkas = berkas.Dengan(versi(v.Versi), isi);
            }
        }

        return berkas.Dengan(daftar, Riwayat(semua));
    }

    // the budget that the version before stood on, beside the one of now
    private static async Task<KumpulanBerkas> DenganAnggaranSemulaAsync(
        SesiBasisdata s, KumpulanBerkas berkas, VersiDokumen dulu, IReadOnlyList<VersiDokumen> daftar)
    {
        const string anggaran = "anggaran.csv";
        return daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.Anggaran.Kode) is { Versi: > 1 } kini
            && AnggaranSemula(await SampaiAsync(s, kini), dulu) is { } lama && lama.Sidik != kini.Sidik
            && (await IsiStore.BacaBerkasAsync(s, lama.Pemda, lama.Sidik)).Coba(anggaran, out var isi)
            ? berkas.Dengan(RiwayatPerjanjian.BerkasAnggaran, isi) : berkas;
    }

    /// <summary>The budget that a Perjanjian Kinerja in force was made on, and the one in force now; <c>null</c>: they are one, or there is
    /// none.</summary>
    /// <param name="perjanjian">The Perjanjian Kinerja, set.</param>
    /// <param name="anggaran">The newest version of the budget of its year.</param>
    /// <param name="batal">Cancels.</param>
    public Task<(KumpulanBerkas Semula, KumpulanBerkas Kini)?> AnggaranBerubahAsync(VersiDokumen perjanjian, VersiDokumen anggaran,
        CancellationToken batal = default) => basisdata.BacaAsync<(KumpulanBerkas, KumpulanBerkas)?>(
        async s =>
        {
            var versi = await SampaiAsync(s, anggaran);
            return versi.LastOrDefault(v => v.Status != VersiDokumen.Draf) is { } kini && AnggaranSemula(versi, perjanjian) is { } semula
                && semula.Sidik != kini.Sidik
                ? (await IsiStore.BacaBerkasAsync(s, semula.Pemda, semula.Sidik), await IsiStore.BacaBerkasAsync(s, kini.Pemda, kini.Sidik))
                : null;
        },
        batal);

    /// <summary>The version of a budget that a Perjanjian Kinerja was made on.</summary>
    /// <param name="anggaran">Versions of the budget, the first one first.</param>
    /// <param name="perjanjian">The version of the Perjanjian Kinerja, set.</param>
    /// <remarks>A version that was not yet recorded when it was set, or that is dated later, was not what it stood on: dates are typed, and
    /// one typed wrongly must not make the budget before the change look like the one after it.</remarks>
    internal static VersiDokumen? AnggaranSemula(IReadOnlyList<VersiDokumen> anggaran, VersiDokumen perjanjian)
    {
        var tetap = anggaran.Where(a => a.Status != VersiDokumen.Draf).ToList();
        var menurutTanggal = tetap.FindLast(a => string.CompareOrdinal(a.Tanggal, perjanjian.Tanggal) <= 0);
        var menurutCatatan = tetap.FindLast(a => string.CompareOrdinal(a.DitetapkanSaat, perjanjian.DitetapkanSaat) <= 0);
        return new[] { menurutTanggal, menurutCatatan }.OfType<VersiDokumen>().MinBy(a => a.Versi) ?? tetap.FirstOrDefault();
    }

    private static async Task<KumpulanBerkas> DenganRiwayatJenjangAsync(SesiBasisdata s, KumpulanBerkas berkas, VersiDokumen terpilih) =>
        terpilih is { Versi: 1, Status: VersiDokumen.Draf } ? berkas
            : berkas.Dengan(RiwayatPerjanjian.BerkasJenjang, Riwayat(await SampaiAsync(s, terpilih)));

    private static byte[] Riwayat(IReadOnlyList<VersiDokumen> semua) => Encoding.UTF8.GetBytes(RiwayatPerjanjian.Tulis(
        [.. semua.Select(v => new VersiTersimpan(v.Versi, v.Status == VersiDokumen.Draf ? "" : v.Tanggal, v.Nomor, v.Alasan))]));

    // a version with those before it, the first one first
    private static async Task<IReadOnlyList<VersiDokumen>> SampaiAsync(SesiBasisdata s, VersiDokumen v) =>
        v.Versi == 1 ? [v] : [.. await s.DaftarAsync<VersiDokumen>(
            $"SELECT {Kolom} {Gabungan} WHERE {SatuDokumen} AND v.versi <= @Versi ORDER BY v.versi",
            new { v.Kunci.Pemda, v.Kunci.PerangkatDaerah, v.Kunci.Id, v.Versi })];
}
