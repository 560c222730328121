using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>What is chosen of zone and reminders.</summary>
public sealed class IsianWaktuKerja
{
    /// <summary>Zone.</summary>
    public ZonaWaktu Zona { get; set; }

    /// <summary>Whether people are reminded.</summary>
    public bool Ingatkan { get; set; }

    /// <summary>Working days before it is due.</summary>
    public int Sebelum { get; set; }

    /// <summary>Working days between two reminders of the late.</summary>
    public int Setiap { get; set; }

    /// <summary>How many of them at most.</summary>
    public int Paling { get; set; }
}

/// <summary>Working time of the pemda: zone, weeks, days off, reminders; the days off of the whole country with their decrees.</summary>
public class WaktuKerjaModel(
    WaktuKerjaStore store, PengingatStore pengingat, PemdaStore pemda, ZonaPemda zona, WaktuSetempat waktu, OpsiWeb opsi, KonteksPd konteks)
    : HalamanInduk(konteks)
{
    /// <summary>Year whose days off are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>The year.</summary>
    public int TahunTampil => Tahun is >= 1 and <= 9998 ? Tahun.Value : HariIni.Year;

    /// <summary>Chosen.</summary>
    [BindProperty]
    public IsianWaktuKerja Isian { get; set; } = new();

    /// <summary>Revision of the pemda that the editor had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Digest of the due times that move, as they were shown.</summary>
    [BindProperty]
    public string? Dilihat { get; set; }

    /// <summary>Key of the decision that is to be taken back once what moves was seen; empty: none.</summary>
    public string Dihapus { get; private set; } = "";

    /// <summary>What was decided, the newest first.</summary>
    public IReadOnlyList<KetentuanWaktu> Daftar { get; private set; } = [];

    /// <summary>The calendar of it.</summary>
    public KalenderKerja Kalender { get; private set; } = new();

    /// <summary>Whether there is a mail server.</summary>
    public bool AdaPengirim => opsi.Surel is not null;

    /// <summary>How the sending of reminders stands.</summary>
    public KeadaanKiriman Kiriman { get; private set; } = new("", "", 0);

    /// <summary>A moment for people.</summary>
    public string Kapan(string saat) => waktu.Cetak(saat);

    /// <summary>Name of the zone.</summary>
    public string Zona => waktu.Zona;

    /// <summary>Whether the user decides.</summary>
    public bool BolehAtur => Konteks.Boleh(Hak.Atas<AturPekanModel>(nameof(AturPekanModel.OnPostAsync)), null);

    /// <summary>Days off of the year in the whole country.</summary>
    public IReadOnlyList<HariLibur> Nasional => [.. KatalogHariLibur.Tahun(TahunTampil)];

    /// <summary>Zones to choose from.</summary>
    public IEnumerable<SelectListItem> PilihanZona =>
    [
        new("WIB (Waktu Indonesia Barat)", nameof(ZonaWaktu.Wib)), new("WITA (Waktu Indonesia Tengah)", nameof(ZonaWaktu.Wita)),
        new("WIT (Waktu Indonesia Timur)", nameof(ZonaWaktu.Wit)),
    ];

    /// <summary>How sure a day off is, where it is not.</summary>
    public static string Ragu(HariLibur h) => h?.Keyakinan switch
    {
        KeyakinanDasar.SatuSumber => "satu sumber",
        KeyakinanDasar.BelumDiperiksa => "belum diperiksa",
        _ => "",
    };

    /// <summary>What became of a day off of the country here.</summary>
    public string Di(HariLibur h)
    {
        ArgumentNullException.ThrowIfNull(h);
        return Kalender.HariKerja(h.Tanggal) ? "hari kerja di sini" : "";
    }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        await IsiAsync(batal);
    }

    /// <summary>Chooses zone and reminders.</summary>
    public async Task<IActionResult> OnPostAturAsync(CancellationToken batal)
    {
        var aturan = new AturanPengingat(Isian.Sebelum, Isian.Setiap, Isian.Paling) { Hidup = Isian.Ingatkan };
        if (ModelState.IsValid && Enum.IsDefined(Isian.Zona)
            && Terima(await store.AturAsync(Konteks.Pelaku, Isian.Zona, aturan, Revisi, Dilihat ?? "", batal), Alamat.WaktuKerja.Daftar,
                "") is { } selesai)
        {
            return selesai;
        }

        await BacaAsync(batal);
        if (Bentrok)
        {
            ModelState.Remove(nameof(Revisi));
            Revisi = (await pemda.KiniAsync(batal))?.Revisi ?? 0;
        }

        return Page();
    }

    /// <summary>Takes a decision back.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string id, int revisi, CancellationToken batal)
    {
        var hasil = await store.HapusAsync(Konteks.Pelaku, id ?? "", revisi, Dilihat ?? "", batal);
        if (hasil is not HasilUbah.Menggeser)
        {
            return TerimaDiDaftar(hasil, Alamat.WaktuKerja.Daftar, "");
        }

        _ = Terima(hasil, Alamat.WaktuKerja.Daftar, "");
        Dihapus = id ?? "";
        await BacaAsync(batal);
        ModelState.Clear();
        await IsiAsync(batal);
        return Page();
    }

    private async Task IsiAsync(CancellationToken batal)
    {
        var kini = await pemda.KiniAsync(batal);
        var a = PengingatTersimpan.Baca(kini?.Pengingat ?? "");
        Revisi = kini?.Revisi ?? 0;
        Isian = new IsianWaktuKerja
        {
            Zona = zona.Menurut(kini?.Zona), Ingatkan = a.Hidup, Sebelum = a.HariSebelum, Setiap = a.SetiapHari, Paling = a.PalingBanyak,
        };
    }

    private async Task BacaAsync(CancellationToken batal)
    {
        Daftar = await store.DaftarAsync(Konteks.Pemda, batal);
        Kiriman = BolehAtur ? await pengingat.KeadaanAsync(Konteks.Pemda, batal) : Kiriman;
        Kalender = WaktuKerjaStore.Kalender(Daftar);
    }
}
