using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>A sub bidang fills in what its own unit owns, and those below it: known by who answers for an indicator, and by owning
/// units.</summary>
/// <param name="menulis">The right of writing that the page of documents asks for.</param>
/// <param name="pengakses">Who acts.</param>
/// <param name="tabel">Rights.</param>
/// <param name="unit">Units.</param>
/// <param name="dokumen">Documents.</param>
/// <param name="sop">Running procedures.</param>
public sealed class PenjagaUnit(
    Hak menulis, Pengakses pengakses, TabelKewenangan tabel, UnitStore unit, DokumenStore dokumen, PelaksanaanSopStore sop)
{
    /// <summary>The same for one who saves: what of a quarter its units have handed in stays, until it is given back to them.</summary>
    /// <param name="lingkup">What the user is limited to.</param>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="jenis">Code of the kind of document.</param>
    /// <param name="tahun">Its year.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<LingkupUnit?> MenyimpanAsync(LingkupUnit? lingkup, string pd, string jenis, int tahun, CancellationToken batal)
    {
        if (lingkup is null || jenis != JenisDokumen.Pengukuran.Kode || UnitPengguna(pd) is not { } milik
            || (await sop.DaftarAsync(pengakses.Pemda, pd, tahun, batal)).Where(j => j.Jenis == JenisPelaksanaan.Pengukuran
                && j.Pelaksanaan.Berakhir is null).ToList()
                is not { Count: > 0 } jalan)
        {
            return lingkup;
        }

        var ids = DiBawah(await unit.DaftarAsync(pengakses.Pemda, pd, batal), milik).Select(u => u.Id).ToHashSet(StringComparer.Ordinal);
        return lingkup with
        {
            TriwulanDiserahkan = [.. jalan.Where(j => j.Pelaksanaan.DaftarUnit.Any(ids.Contains) && !j.Pelaksanaan.Terbuka.Any(t =>
                ids.Contains(t.Unit)))
                .Select(j => j.Periode.Triwulan ?? 0)],
        };
    }

    /// <summary>What the user is limited to; <c>null</c>: nothing beyond the table of rights.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="jenis">Code of the kind of document.</param>
    /// <param name="periode">Its span.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<LingkupUnit?> LingkupAsync(string pd, string jenis, Periode periode, CancellationToken batal) =>
        await LingkupAsync(pd, jenis, () => dokumen.BerkasAsync(pengakses.Pemda, pd, periode, PilihanVersi.Terbaru, batal), batal)
            is not { } lingkup ? null
            : Menunggu(lingkup, periode, DokumenStore.Yang(await dokumen.DaftarAsync(pengakses.Pemda, pd, batal), periode)
                .FirstOrDefault(d => d.Jenis == jenis));

    /// <summary>The same inside a document, of which the state that is stored says whose its rows are.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<LingkupUnit?> LingkupAsync(VersiDokumen versi, KumpulanBerkas isi, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        var lingkup = await LingkupAsync(versi.PerangkatDaerah, versi.Jenis, async () =>
            (await dokumen.BerkasAsync(versi.Pemda, versi.PerangkatDaerah, versi.Periode, PilihanVersi.Terbaru, batal)).Gabung(isi), batal);
        return lingkup is null ? null : Menunggu(lingkup, versi.Periode, versi);
    }

    private static LingkupUnit Menunggu(LingkupUnit lingkup, Periode periode, VersiDokumen? versi) =>
        lingkup with { Tahun = periode, DiajukanOleh = versi is { Menunggu: true } ? versi.PengajuanOleh : null };

    /// <summary>The same, for one who knows where the Renstra is.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="jenis">Code of the kind of document.</param>
    /// <param name="renstra">Reads files with the Renstra among them; asked only when it matters.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<LingkupUnit?> LingkupAsync(string pd, string jenis, Func<Task<KumpulanBerkas>> renstra, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(renstra);
        var rencana = TabelKewenangan.RencanaUnit.Contains(jenis);
        if ((!rencana && jenis != JenisDokumen.Pengukuran.Kode) || UnitPengguna(pd) is not { } milik)
        {
            return null;
        }

        var semua = await unit.DaftarAsync(pengakses.Pemda, pd, batal);
        var bagian = PembagianUnit.Baca(await renstra());
        var anggaran = jenis == JenisDokumen.Anggaran.Kode;
        var dikenal = Sebutan(semua);
        var lingkup = new LingkupUnit(
            string.Join(" dan ", semua.Where(u => milik.Contains(u.Id)).Select(u => u.Nama).DefaultIfEmpty("unit Anda")),
            Himpunan([]), Himpunan([]))
        {
            Rencana = rencana, Sebutan = Sebutan(DiBawah(semua, milik)),
            Pemilik = bagian.Indikator.Select(i => ("indikator " + i.Kode, i.Pemilik))
                .Concat(bagian.Sub.Select(i => ("sub kegiatan " + i.Kode, i.Pemilik))).Where(i => i.Pemilik.Count > 0)
                .DistinctBy(i => i.Item1, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(i => i.Item1, i => string.Join(" dan ", i.Pemilik.Distinct()), StringComparer.OrdinalIgnoreCase),
            Satuan = bagian.Indikator.Where(i => i.Satuan.Length > 0).DistinctBy(i => i.Kode, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(i => i.Kode, i => i.Satuan, StringComparer.OrdinalIgnoreCase),
        };
        lingkup = rencana && !anggaran ? lingkup
            : lingkup with
            {
                Sub = Himpunan(bagian.Sub.Where(i => i.Pemilik.Any(lingkup.Memiliki)).Select(i => i.Kode)),
                SubTerbagi = bagian.Sub.Any(i => i.Pemilik.Any(p => dikenal.Contains(PembagianUnit.Samakan(p)))),
            };
        var sendiri = bagian.Indikator.Where(i => i.Pemilik.Any(lingkup.Memiliki)).ToList();
        return anggaran ? lingkup
            : rencana || bagian.Indikator.Any(i => i.Pemilik.Any(p => dikenal.Contains(PembagianUnit.Samakan(p))))
            ? lingkup with { Indikator = Himpunan(sendiri.Select(i => i.Kode)), Sasaran = Himpunan(sendiri.Select(i => i.Sasaran)) }
            : lingkup with { Indikator = null };
    }

    // the units of a user who writes here as sub bidang only, and for units only
    private HashSet<string>? UnitPengguna(string pd)
    {
        var penulis = pengakses.DaftarPeran.Where(
            p => tabel.Cari(menulis)?.MenurutPeran[p.Peran] switch
        {
            Jangkauan.Semua => true,
            Jangkauan.Sendiri or Jangkauan.Pengukuran or Jangkauan.Unit => p.PerangkatDaerah == pd,
            _ => false,
        }).ToList();
        return penulis.Count > 0 && penulis.TrueForAll(p => p is { Peran: Peran.SubBidang, Unit.Length: > 0 }) ? [.. penulis.Select(p =>
            p.Unit)] : null;
    }

    private static List<BarisUnit> DiBawah(IReadOnlyList<BarisUnit> semua, HashSet<string> milik)
    {
        var hasil = new HashSet<string>(milik, StringComparer.Ordinal);
        while (semua.Where(u => u.Induk.Length > 0 && hasil.Contains(u.Induk)).Any(u => hasil.Add(u.Id)))
        {
        }

        return [.. semua.Where(u => hasil.Contains(u.Id))];
    }

    private static HashSet<string> Sebutan(IEnumerable<BarisUnit> daftar) =>
        [.. daftar.SelectMany(u => new[] { PembagianUnit.Samakan(u.Nama), PembagianUnit.Samakan(u.Id) })];

    private static HashSet<string> Himpunan(IEnumerable<string> daftar) => new(daftar.Where(k => k.Length > 0),
        StringComparer.OrdinalIgnoreCase);
}
