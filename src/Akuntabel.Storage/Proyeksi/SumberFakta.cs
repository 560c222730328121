using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Storage.Proyeksi;

/// <summary>The newest versions of the documents that serve one agency and span, and what they are told apart by.</summary>
internal sealed record SumberFakta(string PerangkatDaerah, Periode Periode, IReadOnlyList<VersiDokumen> DaftarVersi)
{
    private const string Sql = """
        SELECT d.pemda, d.perangkat_daerah, d.id AS dokumen, d.jenis, d.mulai, d.selesai, d.triwulan, v.versi, v.sidik
        FROM dokumen d JOIN versi v ON v.pemda = d.pemda AND v.perangkat_daerah = d.perangkat_daerah AND v.dokumen = d.id
        WHERE d.pemda = @pemda AND v.versi = (SELECT MAX(w.versi) FROM versi w WHERE w.pemda = d.pemda AND w.perangkat_daerah = d.perangkat_daerah AND w.dokumen = d.id)
        """;

    /// <summary>One span of one agency.</summary>
    public static async Task<SumberFakta> SatuAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah, Periode periode) =>
        Dari(perangkatDaerah, await sesi.DaftarAsync<VersiDokumen>(Sql + " AND d.perangkat_daerah = @perangkatDaerah", new { pemda, perangkatDaerah }), periode);

    /// <summary>
    /// One agency in a year, in the span that says most: where it is measured; there the report that is made, the year before its last
    /// quarter. <c>null</c>: it has no document of the year.
    /// </summary>
    /// <param name="perangkatDaerah">The agency.</param>
    /// <param name="dokumen">Its documents with their newest versions.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">A quarter that is preferred where it has figures of its own.</param>
    public static SumberFakta? Tahun(string perangkatDaerah, IReadOnlyList<VersiDokumen> dokumen, int tahun, int? triwulan = null) =>
        Terpenting(dokumen, tahun, triwulan) is { } p ? Dari(perangkatDaerah, dokumen, p) : null;

    /// <summary>One agency in a quarter, where the year is measured; else as <see cref="Tahun"/>.</summary>
    public static SumberFakta? Triwulan(string perangkatDaerah, IReadOnlyList<VersiDokumen> dokumen, int tahun, int triwulan) =>
        Rentang(dokumen).Contains(Periode.Tahun(tahun, triwulan)) ? Dari(perangkatDaerah, dokumen, Periode.Tahun(tahun, triwulan))
            : Tahun(perangkatDaerah, dokumen, tahun);

    /// <summary>Whether its figures are made with the saving: those of a quarter that has no report of its own can wait.</summary>
    public bool Segera => Periode.Triwulan is null || DaftarVersi.Any(v => v.Periode == Periode);

    /// <summary>Every span of every agency, or of one.</summary>
    public static async Task<IReadOnlyList<SumberFakta>> SemuaAsync(SesiBasisdata sesi, string pemda, string? perangkatDaerah = null)
    {
        var daftar = await sesi.DaftarAsync<VersiDokumen>(Sql + (perangkatDaerah is null ? "" : " AND d.perangkat_daerah = @perangkatDaerah"), new { pemda, perangkatDaerah });
        return [.. daftar.GroupBy(v => v.PerangkatDaerah).SelectMany(g => Rentang([.. g]).Select(p => Dari(g.Key, [.. g], p)))];
    }

    /// <summary>Digest of the files and of the computation: setting a document changes no figure.</summary>
    public string Sidik(string versiPenghitung)
    {
        var teks = new StringBuilder(versiPenghitung).Append('\n');
        foreach (var v in DaftarVersi)
        {
            teks.Append(v.Dokumen).Append(' ').Append(v.Sidik).Append('\n');
        }

        return IsiStore.Sidik(Encoding.UTF8.GetBytes(teks.ToString()));
    }

    /// <summary>The files of those versions.</summary>
    public async Task<KumpulanBerkas> BerkasAsync(SesiBasisdata sesi)
    {
        var hasil = new List<(JenisDokumen, KumpulanBerkas)>();
        foreach (var v in DaftarVersi)
        {
            hasil.Add((v.JenisDokumen, await IsiStore.BacaBerkasAsync(sesi, v.Pemda, v.Sidik)));
        }

        return JenisDokumen.Satukan(hasil);
    }

    // a quarter without a report is computed as the report would be, if it were begun
    private static SumberFakta Dari(string perangkatDaerah, IReadOnlyList<VersiDokumen> daftar, Periode periode)
    {
        var yang = DokumenStore.Yang(daftar, periode);
        var setelan = periode.Triwulan is null || yang.Any(v => v.JenisDokumen == JenisDokumen.Laporan) ? null
            : DokumenStore.SumberLaporan(daftar, periode);
        return new(perangkatDaerah, periode, [.. yang.Concat(setelan is null ? [] : [setelan]).OrderBy(v => v.Dokumen, StringComparer.Ordinal)]);
    }

    private static IEnumerable<VersiDokumen> SatuTahun(IEnumerable<VersiDokumen> daftar) => daftar.Where(v => v.Mulai == v.Selesai);

    // a year that is measured is looked at quarter by quarter
    private static IEnumerable<Periode> Rentang(IReadOnlyList<VersiDokumen> daftar) => SatuTahun(daftar).Select(v => v.Periode)
        .Concat(SatuTahun(daftar).Where(v => v.JenisDokumen == JenisDokumen.Pengukuran)
            .SelectMany(v => Enumerable.Range(1, 4).Select(t => Periode.Tahun(v.Mulai, t)))).Distinct();

    private static Periode? Terpenting(IReadOnlyList<VersiDokumen> daftar, int tahun, int? triwulan) => SatuTahun(daftar)
        .Where(v => v.Mulai == tahun).Select(v => v.Periode).Distinct()
        .OrderByDescending(p => triwulan is not null && p.Triwulan == triwulan)
        .ThenByDescending(p => DokumenStore.Yang(daftar, p).Any(v => v.JenisDokumen == JenisDokumen.Pengukuran))
        .ThenByDescending(p => daftar.Any(v => v.JenisDokumen == JenisDokumen.Laporan && v.Periode == p))
        .ThenBy(p => p.Triwulan is not null).ThenByDescending(p => p.Triwulan).FirstOrDefault();
}
