using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Penjenjangan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pohon;

/// <summary>What is typed to ask another office.</summary>
public sealed class IsianLintas
{
    /// <summary>The perangkat daerah.</summary>
    public string? Kepada { get; set; }

    /// <summary>What it is asked to do.</summary>
    public string? Catatan { get; set; }
}

/// <summary>A node of the tree: what it says, what feeds it, where it stands, and which other offices serve it.</summary>
public class SimpulModel(KonteksPohon konteks, PerangkatDaerahStore perangkatDaerah) : HalamanPohon(konteks)
{
    /// <summary>Code of the node.</summary>
    [BindProperty(SupportsGet = true)]
    public string? K { get; set; }

    /// <summary>The request as typed.</summary>
    [BindProperty]
    public IsianLintas Isian { get; set; } = new();

    /// <summary>The node.</summary>
    public SimpulKinerja Simpul { get; private set; } = PohonKinerja.Susun(
        [new IsianSimpul("", AsalSimpul.Kondisi, TingkatKinerja.Keluaran, "")]).Akar[0];

    /// <summary>Offices that may be asked.</summary>
    public IReadOnlyList<SelectListItem> PilihanKantor { get; private set; } = [];

    /// <summary>Nodes that are offered at once to stand below.</summary>
    public const int IndukTerbanyak = 150;

    /// <summary>Words or the code by which a node to stand below is sought.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Nodes that it could stand below: of very many those that are sought, or those that are near.</summary>
    public IReadOnlyList<SelectListItem> PilihanInduk => [.. Terpilih
        .Select(s => new SelectListItem(
            new string('\u2003', Math.Min(s.Kedalaman, LekukTerbanyak)) + Ringkas(KataSimpul.Nama(s.Isi)), s.Isi.Kode, s == Simpul.Induk))];

    /// <summary>Whether there are more than are offered at once.</summary>
    public bool IndukBanyak => Calon.Count > IndukTerbanyak;

    private const int LekukTerbanyak = 8;

    private List<SimpulKinerja> Calon => field ??=
        [.. Pohon.Semua.Where(s => s.Isi.Asal != AsalSimpul.SubKegiatan).Except(Simpul.Semua())];

    private IEnumerable<SimpulKinerja> Terpilih => !IndukBanyak ? Calon : Calon.Where(Cocok).Take(IndukTerbanyak);

    private bool Cocok(SimpulKinerja s) => string.IsNullOrWhiteSpace(Cari)
        ? s == Simpul.Induk || s.Induk == Simpul.Induk || s.Anak.Contains(Simpul.Induk)
        : Cari.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(k =>
            $"{s.Isi.Kode} {s.Isi.KodeResmi} {KataSimpul.Nama(s.Isi)}".Contains(k, StringComparison.OrdinalIgnoreCase));

    /// <summary>Steps that it can take.</summary>
    public IEnumerable<(ArahSimpul Arah, string Kata)> Langkah => new[]
    {
        (ArahSimpul.Naik, "Naik"), (ArahSimpul.Turun, "Turun"), (ArahSimpul.Masuk, "Masukkan ke saudara di atasnya"),
        (ArahSimpul.Keluar, "Keluarkan satu tingkat"),
    }.Where(l => Penyunting.Geser(Simpul, l.Item1) is not null);

    /// <summary>Sub kegiatan that feed it.</summary>
    public IEnumerable<SimpulKinerja> SubKegiatan => Simpul.Semua().Where(s => s != Simpul && s.Isi.Asal == AsalSimpul.SubKegiatan);

    /// <summary>What makes one ask of it.</summary>
    public IEnumerable<TemuanRencana> TemuanSimpul => Temuan.Where(t => t.Simpul == Simpul.Isi.Kode).Select(t => t.Temuan);

    /// <summary>Whether the user may ask other offices.</summary>
    public bool BolehMeminta => Boleh(Hak.Atas<SimpulModel>(nameof(OnPostKirimAsync)));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaSimpulAsync(batal) ?? Page();

    /// <summary>Takes away a condition of the office's own.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal) => await BukaSimpulAsync(batal)
        ?? await UbahAsync(
            Penyunting.Hapus(Simpul), Alamat.Pohon.Satu(Pd, Kini), "Kondisi dihapus; yang di bawahnya naik satu tingkat.", batal);

    /// <summary>Asks another office to serve the node.</summary>
    public async Task<IActionResult> OnPostKirimAsync(CancellationToken batal)
    {
        if (await BukaSimpulAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var isian = new IsianPermintaan(Isian.Kepada ?? "", Kini, Simpul.Isi.Kode, KataSimpul.Nama(Simpul.Isi),
            Isian.Catatan ?? "");
        return Terima(
            await KonteksPohon.Permintaan.KirimAsync(Konteks.Pelaku, Pd, isian, batal), Sendiri,
            "Permintaan terkirim; menunggu jawaban perencana perangkat daerah itu.") ?? Page();
    }

    private string Sendiri => Alamat.Pohon.Simpul(Pd, Kini, Simpul.Isi.Kode);

    private async Task<IActionResult?> BukaSimpulAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Pohon.Cari(K ?? "") is not { } s)
        {
            return NotFound();
        }

        Simpul = s;
        ViewData["Menu"] = Alamat.Pohon.Menu(Pd);
        if (BolehMeminta)
        {
            PilihanKantor = [new SelectListItem("", ""), .. (await perangkatDaerah.DaftarAsync(Konteks.Pemda, batal))
                .Where(p => p.Aktif == 1 && p.Id != Pd).Select(p => new SelectListItem(p.Nama, p.Id))];
        }

        return null;
    }

    private static string Ringkas(string teks) => teks.Length > 70 ? teks[..69].TrimEnd() + "…" : teks;
}
