using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>What a sub bidang may fill in.</summary>
/// <param name="Unit">Names of its units, for a reader.</param>
/// <param name="Indikator">Codes of their indicators; <c>null</c>: the office has not divided its indicators, and all may be filled in.</param>
/// <param name="Sasaran">Codes of the sasaran of those indicators.</param>
public sealed record LingkupUnit(string Unit, IReadOnlySet<string>? Indikator, IReadOnlySet<string> Sasaran)
{
    private const int DisebutPaling = 10;

    /// <summary>Why a change is refused; <c>null</c>: all of it is theirs.</summary>
    /// <param name="lama">The document before.</param>
    /// <param name="baru">The document after.</param>
    public string? Larangan(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        if (Indikator is null)
        {
            return null;
        }

        var ubah = PerubahanPengukuran.Antara(lama, baru);
        List<string> asing =
        [
            .. ubah.Indikator.Where(k => !Indikator.Contains(k)).Select(k => k.Length > 0 ? "indikator " + k : "baris tanpa indikator"),
            .. ubah.Sasaran.Where(k => !Sasaran.Contains(k)).Select(k => k.Length > 0 ? "kegiatan sasaran " + k : "kegiatan tanpa sasaran"),
            .. ubah.Bersama,
        ];
        return asing.Count == 0 ? null
            : $"Belum ada yang disimpan: perubahan ini menyentuh yang bukan bagian {Unit}: {string.Join(", ", asing.Take(DisebutPaling))}{(asing.Count > DisebutPaling ? $", dan {asing.Count - DisebutPaling} lainnya" : "")}. "
                + (Indikator.Count > 0 ? $"Bagian {Unit} ialah indikator {string.Join(", ", Indikator.Order(StringComparer.Ordinal))}. Kembalikan yang lain seperti semula, lalu simpan lagi." : $"Belum ada indikator yang menjadi bagian {Unit}; perencana membaginya pada penanggung jawab tiap indikator di Renstra.");
    }
}

/// <summary>A sub bidang fills in the indicators of its own unit, and of those below it: known by who answers for them in the Renstra.</summary>
/// <param name="menulis">The right of writing that the page of documents asks for.</param>
/// <param name="pengakses">Who acts.</param>
/// <param name="tabel">Rights.</param>
/// <param name="unit">Units.</param>
/// <param name="dokumen">Documents.</param>
public sealed class PenjagaUnit(Hak menulis, Pengakses pengakses, TabelKewenangan tabel, UnitStore unit, DokumenStore dokumen)
{
    /// <summary>What the user is limited to; <c>null</c>: nothing beyond the table of rights.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="jenis">Code of the kind of document.</param>
    /// <param name="periode">Its span.</param>
    /// <param name="batal">Cancels.</param>
    public Task<LingkupUnit?> LingkupAsync(string pd, string jenis, Periode periode, CancellationToken batal) => LingkupAsync(
        pd, jenis, () => dokumen.BerkasAsync(pengakses.Pemda, pd, periode, PilihanVersi.Terbaru, batal), batal);

    /// <summary>The same, for one who knows where the Renstra is.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="jenis">Code of the kind of document.</param>
    /// <param name="renstra">Reads files with the Renstra among them; asked only when it matters.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<LingkupUnit?> LingkupAsync(string pd, string jenis, Func<Task<KumpulanBerkas>> renstra, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(renstra);
        if (jenis != JenisDokumen.Pengukuran.Kode || UnitPengguna(pd) is not { } milik)
        {
            return null;
        }

        var semua = await unit.DaftarAsync(pengakses.Pemda, pd, batal);
        var pembagian = PembagianIndikator.Baca(await renstra()).Daftar;
        var dikenal = Sebutan(semua);
        var sendiri = Sebutan(DiBawah(semua, milik));
        var nama = string.Join(" dan ", semua.Where(u => milik.Contains(u.Id)).Select(u => u.Nama).DefaultIfEmpty("unit Anda"));
        var bagian = pembagian.Where(i => i.PenanggungJawab.Any(p => sendiri.Contains(Rapi(p)))).ToList();
        return pembagian.Any(i => i.PenanggungJawab.Any(p => dikenal.Contains(Rapi(p))))
            ? new LingkupUnit(nama, Himpunan(bagian.Select(i => i.Kode)), Himpunan(bagian.Select(i => i.Sasaran)))
            : new LingkupUnit(nama, null, Himpunan([]));
    }

    // the units of a user who writes here as sub bidang only, and for units only
    private HashSet<string>? UnitPengguna(string pd)
    {
        var penulis = pengakses.DaftarPeran.Where(
            p => tabel.Cari(menulis)?.MenurutPeran[p.Peran] switch
        {
            Jangkauan.Semua => true,
            Jangkauan.Sendiri or Jangkauan.Pengukuran => p.PerangkatDaerah == pd,
            _ => false,
        }).ToList();
        return penulis.Count > 0 && penulis.TrueForAll(p => p is { Peran: Peran.SubBidang, Unit.Length: > 0 }) ? [.. penulis.Select(p => p.Unit)] : null;
    }

    private static List<BarisUnit> DiBawah(IReadOnlyList<BarisUnit> semua, HashSet<string> milik)
    {
        var hasil = new HashSet<string>(milik, StringComparer.Ordinal);
        while (semua.Where(u => u.Induk.Length > 0 && hasil.Contains(u.Induk)).Any(u => hasil.Add(u.Id)))
        {
        }

        return [.. semua.Where(u => hasil.Contains(u.Id))];
    }

    private static HashSet<string> Sebutan(IEnumerable<BarisUnit> daftar) => [.. daftar.SelectMany(u => new[] { Rapi(u.Nama), Rapi(u.Id) })];

    // "Kepala Bidang X" answers for Bidang X
    private static string Rapi(string teks)
    {
        var rapi = string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
        return rapi.StartsWith("KEPALA ", StringComparison.Ordinal) ? rapi["KEPALA ".Length..] : rapi;
    }

    private static HashSet<string> Himpunan(IEnumerable<string> daftar) => new(daftar.Where(k => k.Length > 0), StringComparer.OrdinalIgnoreCase);
}
