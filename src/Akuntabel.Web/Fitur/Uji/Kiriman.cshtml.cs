using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>Whose a document is, as chosen in its row.</summary>
public sealed class IsianKantor
{
    /// <summary>Key of its job.</summary>
    public string Id { get; set; } = "";

    /// <summary>Key of the office; empty: it is not kept.</summary>
    public string? Kantor { get; set; }
}

/// <summary>All documents that were sent in one go, in one table that fills while they are checked.</summary>
public class KirimanModel(
    Antrean antrean, Pengakses pengakses, TabelKewenangan tabel, PengujianStore pengujian, PerangkatDaerahStore perangkatDaerah) : PageModel
{
    private const string MimeXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private IReadOnlyList<BarisPerangkatDaerah> _kantor = [];

    /// <summary>What was sent.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kiriman { get; set; } = "";

    /// <summary>In which order: by weight, unless asked otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Urut { get; set; }

    /// <summary>Whose each document is.</summary>
    [BindProperty]
    public List<IsianKantor> Isian { get; set; } = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<BarisKiriman> Daftar { get; private set; } = [];

    /// <summary>Why rows could not be kept, by job.</summary>
    public IReadOnlyDictionary<string, string> Keberatan { get; private set; } = new Dictionary<string, string>();

    /// <summary>Documents that are done with.</summary>
    public int Berakhir => Daftar.Count(b => b.Pekerjaan.Berakhir);

    /// <summary>Whether all are.</summary>
    public bool Selesai => Berakhir == Daftar.Count;

    /// <summary>Whether the user may keep findings for a review.</summary>
    public bool BolehSimpan => tabel.Boleh(Hak.Atas<KirimanModel>(nameof(OnPostSimpanAsync)), pengakses, null);

    /// <summary>Rows that can be kept and are not yet.</summary>
    public int DapatDisimpan => BolehSimpan && Selesai ? Daftar.Count(Belum) : 0;

    /// <summary>The state of the whole.</summary>
    public string Keadaan => !Selesai ? $"{Berakhir} dari {Daftar.Count} dokumen sudah diuji"
        : Daftar.Count(b => b.Ringkasan is { Material: > 0 }) is var n && n > 0 ? $"{n} dari {Daftar.Count} dokumen punya temuan material"
        : Daftar.Any(b => b.Teruji) ? "Tidak ada temuan material" : "Tidak satu pun dapat diuji";

    /// <summary>How far it is.</summary>
    public Kemajuan Kemajuan =>
        new(Daftar.Count == 0 ? 100 : Berakhir * 100 / Daftar.Count,
            $"{Berakhir} dari {Daftar.Count} selesai", Selesai) { Tanda = $"{Berakhir}" };

    /// <summary>Offices to choose from in a row.</summary>
    public IEnumerable<SelectListItem> PilihanKantor(BarisKiriman b)
    {
        ArgumentNullException.ThrowIfNull(b);
        var kini = Isian.Find(i => i.Id == b.Pekerjaan.Id) is { } diisi ? diisi.Kantor : b.Kantor?.Id;
        return [new SelectListItem("Jangan simpan", ""), .. _kantor.Select(p => new SelectListItem(p.Nama, p.Id, p.Id == kini))];
    }

    /// <summary>Name of an office.</summary>
    public string NamaKantor(string? id) => _kantor.FirstOrDefault(p => p.Id == id)?.Nama ?? "";

    /// <summary>The office that a row was kept for: the address tells it.</summary>
    public string KantorDisimpan(BarisKiriman b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return _kantor.FirstOrDefault(p => b.Pekerjaan.Disimpan.StartsWith(Alamat.Uji.Daftar(p.Id) + "/",
            StringComparison.Ordinal))?.Id ?? "";
    }

    /// <summary>Whether a row can be kept.</summary>
    public static bool Belum(BarisKiriman b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Teruji && b.Pekerjaan.Disimpan.Length == 0;
    }

    /// <summary>Shows the table.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BacaAsync(batal) ? Page() : NotFound();

    /// <summary>Progress, for the script.</summary>
    public async Task<IActionResult> OnGetKemajuanAsync(CancellationToken batal) => await BacaAsync(batal) ? new JsonResult(Kemajuan)
        : NotFound();

    /// <summary>The table as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal) =>
        await BacaAsync(batal) ? File(LembarKiriman.Tulis([.. Daftar.Select(Lembar)]), MimeXlsx, "uji-laporan.xlsx") : NotFound();

    /// <summary>Stops what is not done yet.</summary>
    public async Task<IActionResult> OnPostBatalAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        foreach (var b in Daftar.Where(b => !b.Pekerjaan.Berakhir))
        {
            await antrean.BatalkanAsync(b.Pekerjaan, batal);
        }

        return LocalRedirect(Alamat.Uji.Kiriman(Kiriman, Urut ?? ""));
    }

    /// <summary>Keeps the findings of every row that has an office.</summary>
    public async Task<IActionResult> OnPostSimpanAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        var keberatan = new Dictionary<string, string>(StringComparer.Ordinal);
        var banyak = 0;
        // two documents that were sent together are two reports, also when their files have one name
        var terpakai = Daftar.Where(b => b.Pekerjaan.Disimpan.Length > 0).Select(b => (KantorDisimpan(b), NamaLaporan.Kunci(b.Nama)))
            .ToHashSet();
        foreach (var b in Daftar.Where(Belum))
        {
            if (Isian.Find(i => i.Id == b.Pekerjaan.Id)?.Kantor is { Length: > 0 } kantor)
            {
                var alasan = !terpakai.Add((kantor, NamaLaporan.Kunci(b.Nama)))
                    ? "Dalam kiriman ini ada dokumen lain bernama sama untuk perangkat daerah itu. Ganti nama berkasnya, lalu unggah lagi."
                    : await SimpanAsync(b, kantor, batal);
                banyak += alasan.Length == 0 ? 1 : 0;
                keberatan[b.Pekerjaan.Id] = alasan;
            }
        }

        Keberatan = keberatan.Where(k => k.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        if (Keberatan.Count > 0)
        {
            ModelState.AddModelError("", $"{banyak} tersimpan, {Keberatan.Count} belum; sebabnya pada barisnya.");
            return await BacaAsync(batal) ? Page() : NotFound();
        }

        this.Pesan(banyak > 0 ? $"{banyak} laporan tersimpan untuk reviu."
            : "Tidak ada yang disimpan: pilih perangkat daerahnya lebih dulu.",
            banyak > 0 ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Alamat.Uji.Kiriman(Kiriman, Urut ?? ""));
    }

    private async Task<string> SimpanAsync(BarisKiriman b, string kantor, CancellationToken batal)
    {
        if (!tabel.Boleh(Hak.Atas<ReviuModel>(nameof(ReviuModel.OnPostPutusAsync)), pengakses, kantor))
        {
            return "Perangkat daerah itu tidak dapat Anda reviu.";
        }

        if ((await antrean.HasilAsync<IReadOnlyList<DokumenTeruji>>(b.Pekerjaan, batal))?[0] is not { Hasil: { } hasil } d)
        {
            return "Hasilnya sudah dihapus. Uji lagi laporannya.";
        }

        var baru = VersiReviu.Dari(d, hasil) with { Tahun = b.Tahun };
        switch (await pengujian.SimpanAsync(pengakses.Pelaku, kantor, baru, batal))
        {
            case HasilUbah.Tersimpan t:
                await antrean.DisimpanAsync(b.Pekerjaan, Alamat.Uji.Satu(kantor, t.Id), batal);
                return "";
            case HasilUbah.Ditolak t:
                return t.Pesan;
            default:
                return "Data itu baru saja diubah orang lain. Simpan lagi.";
        }
    }

    private BarisLembarKiriman Lembar(BarisKiriman b) => new(b.Nama, b.Folder, NamaKantor(b.Kantor?.Id), b.Kantor?.Dasar ?? "", b.Tahun,
        b.Ringkasan?.Identitas?.Jenis ?? "", b.Teruji ? (b.Ringkasan?.Material, b.Ringkasan?.Minor, b.Ringkasan?.Editorial) : (null, null,
            null),
        b.Ringkasan?.Sebab ?? "", b.Galat.Length > 0 ? $"Tidak dapat diuji: {b.Galat}" : b.Pekerjaan.Berakhir ? string.Join(' ',
            b.Ringkasan?.Catatan ?? []) : b.Tahap);

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        var semua = await antrean.KirimanAsync(pengakses.Pemda, pengakses.Id, Kiriman, batal);
        _kantor = [.. (await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal)).Where(p => p.Aktif == 1)];
        var penebak = new PenebakKantor(_kantor);
        Daftar = [.. BarisKiriman.Urutkan(semua.Select(p => BarisKiriman.Dari(p, penebak)), Urut ?? "", b => NamaKantor(b.Kantor?.Id))];
        return Daftar.Count > 0;
    }
}
