using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>One activity: what, when, where, with whom, what came of it, by what it is shown, and for what it counts.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + SelainBerkas)]
public partial class SatuModel(
    KonteksPd konteks, KonteksUkur ukur, PenyimpanDokumen penyimpan, IDrafIsian draf, BuktiKegiatan bukti, FotoKegiatan foto,
    WaktuSetempat waktu)
    : HalamanPd(konteks)
{
    /// <summary>Address of an activity that is not recorded yet.</summary>
    public const string Baru = "baru";

    /// <summary>Groups that can be added at once.</summary>
    public const int KelompokKosong = 2;

    // what a form sends beside its files
    private const long SelainBerkas = 2L * 1024 * 1024;

    // what says what an activity is goes with a copy; what became of it does not
    private static readonly string[] Tersalin = ["judul", "jenis", "sasaran", "sub", "unsur", "indikator", "dihitung"];

    private LingkunganFormulir _sekitar = new(KumpulanBerkas.Kosong, [], 0, default);

    /// <summary>Year of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Place of the activity in the list, or that it is new.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Ke { get; set; }

    /// <summary>What was opened, what to do, a clash, what was typed and not saved.</summary>
    [BindProperty]
    public SesiSunting Sesi { get; set; } = new();

    /// <summary>Whether it is another activity than the one that it looks like.</summary>
    [BindProperty]
    public bool Berbeda { get; set; }

    /// <summary>The measurement.</summary>
    public KeadaanUkur Keadaan { get; private set; } = KeadaanUkur.Kosong;

    /// <summary>The activity; <c>null</c>: what holds it cannot be understood.</summary>
    public KegiatanTerbaca? Kegiatan { get; private set; }

    /// <summary>All activities as they are stored.</summary>
    public IReadOnlyList<KegiatanTerbaca> Semua { get; private set; } = [];

    /// <summary>Its evidence.</summary>
    public IReadOnlyList<BuktiTampil> Bukti { get; private set; } = [];

    /// <summary>Its photos.</summary>
    public IReadOnlyList<FotoTampil> Foto { get; private set; } = [];

    /// <summary>Why nothing can be typed in; empty: it can.</summary>
    public string Tertutup { get; private set; } = "";

    /// <summary>Another activity that it looks like; <c>null</c>: none.</summary>
    public KegiatanTerbaca? Serupa { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user types here.</summary>
    public bool Sunting => Kegiatan is not null && Keadaan.Versi is not null && Tertutup.Length == 0;

    /// <summary>Whether it is not recorded yet.</summary>
    public bool BelumTercatat => Ke == Baru;

    /// <summary>Address of this page: key of its draft.</summary>
    public string Kunci => Alamat.Kegiatan.Satu(Pd, Tahun, BelumTercatat ? null : int.Parse(Ke ?? "0", null));

    /// <summary>Activities of the quarter before the present one, to copy from.</summary>
    public IReadOnlyList<KegiatanTerbaca> TriwulanLalu => !BelumTercatat ? [] : [.. Semua.Where(k => k.Triwulan > 0
        && k.Triwulan == (HariIni.Year == Tahun ? ((HariIni.Month - 1) / 3) : 4))];

    /// <summary>Fields that other kinds of activities have and that are filled in here.</summary>
    public IEnumerable<BidangTerisi> Selebihnya => Kegiatan?.Isi.Bidang
        .Where(b => b.Teks.Length > 0 && !BagianKegiatan.Dikenal(b.Uraian.Kunci))
        ?? [];

    /// <summary>A field of it.</summary>
    public BidangTerisi Bidang(string kunci) => (Kegiatan?.Isi.Bidang ?? []).First(b => b.Uraian.Kunci == kunci);

    /// <summary>The choices of a field that names something elsewhere.</summary>
    public IReadOnlyList<PilihanBidang> Rujukan(UraianBidang b) => _sekitar.Pilihan(b);

    /// <summary>The same for a select; a value that is none of them stays one.</summary>
    public IEnumerable<SelectListItem> Pilihan(BidangTerisi b) => BentukIsian.Pilihan(b, Rujukan(b.Uraian));

    /// <summary>A value as a person reads it.</summary>
    public string Kata(BidangTerisi b) => _sekitar.Kata(b);

    private string Butir => BelumTercatat ? $"{BukuKegiatan.Daftar}[+1]" : $"{BukuKegiatan.Daftar}[{Ke}]";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, int? salin, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (Keadaan.Versi is not { } versi)
        {
            return Page();
        }

        Sesi.Draf = Tertutup.Length == 0 ? await draf.CariAsync(Kunci, batal) : null;
        Sesi.Buka(versi.Sidik);
        var kiriman = KirimanFormulir.Kosong;
        if (pulihkan && Sesi.Draf is { } d)
        {
            Sesi.Buka(versi.Sidik, d);
            kiriman = new KirimanFormulir(d.DaftarIsian.Select(f => KeyValuePair.Create(f.Key, string.Join('\n', f.Value))));
            (Sesi.Draf, Sesi.Belum) = (null, true);
        }
        else if (BelumTercatat)
        {
            Salin(kiriman, Semua.FirstOrDefault(k => k.Ke == salin));
        }

        _ = Tampilkan(kiriman, await penyimpan.DasarAsync(versi, Keadaan.Isi, Sesi.Dasar, batal) ?? Keadaan.Isi);
        return await LengkapAsync(batal);
    }

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || !(Ke == Baru || (int.TryParse(Ke, out var n) && n > 0))
            || !await KenalAsync(batal))
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Siklus.Tahap(Pd, "pengukuran");
        Keadaan = await ukur.BacaAsync(Pd, Tahun, 4, batal);
        _sekitar = new LingkunganFormulir(Keadaan.Semua, [BukuKegiatan.Jalur], Tahun, HariIni);
        Semua = BukuKegiatan.Buka(Keadaan.Isi, Keadaan.Semua) is { } f
            ? new BukuKegiatan(_sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi, Keadaan.Semua).Semua : [];
        var milik = Semua.FirstOrDefault(k => $"{k.Ke}" == Ke);
        Tertutup = milik is not null ? BukuKegiatan.Tertutup(ukur, Keadaan, milik, Tahun) : ukur.Tertutup(Keadaan, null, 0);
        return Keadaan.Versi is null || milik is not null || BelumTercatat;
    }

    // what the page shows of an activity as it would be
    private HasilFormulir? Tampilkan(KirimanFormulir kiriman, KumpulanBerkas dasar)
    {
        if (BukuKegiatan.Buka(dasar, Keadaan.Semua) is not { } f)
        {
            return null;
        }

        if (BelumTercatat && kiriman.Teks($"{Butir}.judul") is null)
        {
            kiriman.Isi($"{Butir}.judul", "");
        }

        var hasil = _sekitar.Terapkan(f, kiriman);
        Kegiatan = hasil.Isi.Jalan(Butir) is { } jalan ? new KegiatanTerbaca(jalan[^1].Butir) : null;
        return hasil;
    }

    private async Task<PageResult> LengkapAsync(CancellationToken batal)
    {
        if (Keadaan.Versi is { } v && Kegiatan is { } k)
        {
            Bukti = await bukti.BacaAsync(v, k, Semua, batal);
            Foto = await foto.BacaAsync(v, k, batal);
        }

        return Page();
    }

    private void Salin(KirimanFormulir kiriman, KegiatanTerbaca? asal)
    {
        foreach (var kunci in asal is null ? [] : Tersalin)
        {
            kiriman.Isi($"{Butir}.{kunci}", asal?.Isi[kunci] ?? "");
        }

        foreach (var (k, i) in (asal?.Kelompok ?? []).Select((k, i) => (k, i + 1)))
        {
            kiriman.Isi($"{Butir}.kelompok[+{i}].unsur", k["unsur"]);
        }
    }
}
