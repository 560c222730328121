using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>One statement of a reviu: what the data say, what the team found, what the office answers.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + SelainBerkas)]
public partial class PernyataanModel(KonteksPd konteks, AlatReviu alat, IDrafIsian draf, Pengakses pengakses) : HalamanKertasReviu(konteks, alat)
{
    private const long SelainBerkas = 512 * 1024;

    /// <summary>Code of the address.</summary>
    public string Kode => RouteData.Values["kode"]?.ToString() ?? "";

    /// <summary>What the team types.</summary>
    [BindProperty]
    public IsianPernyataan Isian { get; set; } = new();

    /// <summary>What the office types.</summary>
    [BindProperty]
    public string? Tanggapan { get; set; }

    /// <summary>Revision that the form had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>The button.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>A finding to take over.</summary>
    [BindProperty]
    public string? Ambil { get; set; }

    /// <summary>A file of evidence.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The statement.</summary>
    public PernyataanReviu Butir { get; private set; } = new("", AspekReviu.Format, "", "", DayaPeriksa.Orang);

    /// <summary>How it stands.</summary>
    public JawabanReviu Jawaban { get; private set; } = new("", StatusPernyataan.Belum);

    /// <summary>What the data say; <c>null</c>: it is not asked for here.</summary>
    public UsulanMesin? Usul => Usulan.GetValueOrDefault(Kode);

    /// <summary>Evidence.</summary>
    public IReadOnlyList<BerkasLampiran> Bukti { get; private set; } = [];

    /// <summary>Sections of the report.</summary>
    public IReadOnlyList<SelectListItem> DaftarTempat { get; private set; } = [];

    /// <summary>Findings of the automatic check that are not taken over yet.</summary>
    public IReadOnlyList<(string Bobot, string Pesan)> Temuan { get; private set; } = [];

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether the page shows words that are saved nowhere.</summary>
    public bool Belum { get; private set; }

    /// <summary>What another saved meanwhile: name of the field, stored, typed.</summary>
    public IReadOnlyList<(string Sebutan, string? Tersimpan, string? Isian)> Beda { get; private set; } = [];

    /// <summary>The statement before; empty: none.</summary>
    public string Sebelum { get; private set; } = "";

    /// <summary>The statement after; empty: none.</summary>
    public string Sesudah { get; private set; } = "";

    /// <summary>Digest of the report as it is now.</summary>
    public string Sidik { get; private set; } = "";

    /// <summary>Whether the user judges it now.</summary>
    public bool Menilai => Keadaan is { Menilai: true } && Ditanyakan;

    /// <summary>Whether it is asked.</summary>
    public bool Ditanyakan => Keadaan is { } k && PenyimpulReviu.Ditanyakan(Butir, k.Jawaban);

    /// <summary>Whether notes are looked at again.</summary>
    public bool Memutus => Keadaan is { Menilai: true, Langkah: LangkahReviu.MemeriksaPerbaikan };

    /// <summary>Whether the user answers it for the office now.</summary>
    public bool Menanggapi => Keadaan is { Menanggapi: true } && Jawaban.Bercatatan && Jawaban.Tuntas != true;

    /// <summary>Whether the user attaches evidence now.</summary>
    public bool Melampirkan => Menilai || Menanggapi;

    /// <summary>Whether the user may take evidence away.</summary>
    public bool Mengunduh => Boleh(Hak.Atas<PernyataanModel>(nameof(OnGetBuktiAsync)));

    /// <summary>Whether the user is told how sure the wording is.</summary>
    public bool TahuKeyakinan => Butir.Keyakinan.Length > 0 && (Keadaan?.Peran is not null || pengakses.DaftarPeran.Any(p => p.Peran == Akuntabel.Core.Alur.Peran.Administrator));

    /// <summary>Address of the page: key of its draft.</summary>
    public string Kunci => Alamat.Reviu.Pernyataan(Pd, Tahun, Kode);

    /// <summary>Statuses to choose from.</summary>
    public static IReadOnlyList<SelectListItem> DaftarStatus { get; } =
        [.. new[] { StatusPernyataan.Terpenuhi, StatusPernyataan.DenganCatatan, StatusPernyataan.TidakTerpenuhi, StatusPernyataan.Belum }
            .Select(s => new SelectListItem(PenyimpulReviu.Sebutan(s), s.ToString()))];

    /// <summary>Verdicts on what was mended.</summary>
    public static IReadOnlyList<SelectListItem> DaftarTuntas { get; } = [new("Cukup", "ya"), new("Belum", "tidak")];

    /// <summary>What a section of the report is called.</summary>
    public string SebutTempat => DaftarTempat.FirstOrDefault(t => t.Value == Jawaban.Tempat)?.Text ?? "Bagian laporan";

    /// <summary>Who wrote the answer of a party last, and when; empty: nobody.</summary>
    public string Oleh(PihakKertas pihak) => Keadaan?.Baris.GetValueOrDefault((Kode, pihak)) is { } b ? $"{b.OlehNama}, {Waktu.Cetak(b.Saat)}" : "";

    /// <summary>Whether the user may take a file out of view: what he attached himself.</summary>
    public bool Menghapus(BerkasLampiran l) => Melampirkan && l?.Pengunggah == pengakses.Id;

    /// <summary>Shows it; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        Draf = Menilai || Menanggapi ? await draf.CariAsync(Kunci, batal) : null;
        Isi();
        if (pulihkan && Draf is { } d)
        {
            (Isian, Tanggapan) = (IsianPernyataan.Dari(d.DaftarIsian.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Select(v => v ?? "")], StringComparer.Ordinal)),
                d.DaftarIsian.GetValueOrDefault(nameof(Tanggapan)) is [{ } t, ..] ? t : Tanggapan);
            Revisi = d.DaftarIsian.GetValueOrDefault(nameof(Revisi)) is [{ } r, ..] && int.TryParse(r, out var lama) ? lama : Revisi;
            (Draf, Belum) = (null, true);
        }

        return Page();
    }

    private void Isi()
    {
        Isian = IsianPernyataan.Dari(Jawaban);
        Tanggapan = Jawaban.Tanggapan;
        Revisi = Keadaan?.Revisi(Kode, Menanggapi ? PihakKertas.Kantor : PihakKertas.Apip) ?? 0;
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k || k.Instrumen.Cari(Kode) is not { } b)
        {
            return false;
        }

        (Butir, Jawaban) = (b, k.Lengkap.First(j => j.Kode == b.Kode));
        var kode = k.Instrumen.Butir.Select(x => x.Kode).ToList();
        var ke = kode.IndexOf(b.Kode);
        (Sebelum, Sesudah) = (ke > 0 ? kode[ke - 1] : "", ke < kode.Count - 1 ? kode[ke + 1] : "");
        KeadaanTulis? tulis;
        if (k.Menilai)
        {
            tulis = (await KumpulkanAsync(batal)).Tulis;
            Temuan = [.. (Bahan?.Bahan.Laporan?.Temuan ?? []).Where(t => !Jawaban.Temuan.Contains(t.Pesan))];
        }
        else
        {
            tulis = await Alat.Tulis.BacaAsync(Pd, Periode, batal);
            LetakRujukan(tulis);
        }

        DaftarTempat = tulis is null ? [] : [.. PohonBagian.Susun(tulis).SelectMany(s => s.Butir.Select(x => new SelectListItem($"{s.Sebutan}: {x.Judul}", x.Tempat.Kunci)))];
        Sidik = KonteksReviu.SidikNaskah(tulis?.Bahan?.Naskah);
        Bukti = await Alat.Lampiran.DaftarAsync(Konteks.Pemda, Pd, KertasKerjaStore.TempatLampiran(k.Kertas.Id, Kode), batal);
        return true;
    }
}
