using System.Text.Json;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.KodeResmi;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Nomenklatur;

/// <summary>Official codes: the versions, search in one of them, and the upload of a new one.</summary>
[RequestSizeLimit(UkuranTerbesar)]
[RequestFormLimits(MultipartBodyLengthLimit = UkuranTerbesar)]
public class IndexModel(NomenklaturStore store, NomenklaturBerlaku berlaku, ImporTertundaStore tertunda, WaktuSetempat waktu,
    KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>The most bytes of an official workbook.</summary>
    public const int UkuranTerbesar = 32 * 1024 * 1024;

    /// <summary>Codes on a page.</summary>
    public const int SekaliTampil = 60;

    /// <summary>Which version is looked at; empty: the newest of programs and kegiatan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Versi { get; set; }

    /// <summary>Words or the beginning of a code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Which page of the codes, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Hal { get; set; } = 1;

    /// <summary>The official workbook.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The regulation.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>The first year in which it holds.</summary>
    [BindProperty]
    public int? Mulai { get; set; }

    /// <summary>Why a version is taken back.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>All versions.</summary>
    public IReadOnlyList<VersiNomenklatur> DaftarVersi { get; private set; } = [];

    /// <summary>The one looked at.</summary>
    public VersiNomenklatur? Kini { get; private set; }

    /// <summary>What was found in it.</summary>
    public IReadOnlyList<ButirNomenklatur> Ditemukan { get; private set; } = [];

    /// <summary>How many in all.</summary>
    public int Banyak { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user puts versions in and takes them back.</summary>
    public bool BolehMengubah => Konteks.Boleh(Hak.Atas<IndexModel>(nameof(OnPostAsync)), null);

    /// <summary>The versions with a search in one of them.</summary>
    public Task OnGetAsync(CancellationToken batal) => MuatAsync(batal);

    /// <summary>Reads a workbook and shows what it would change; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        Periksa();
        if (ModelState.IsValid && await BacaAsync(batal) is { } hasil)
        {
            var kepala = new KepalaNomenklatur(TeksAman.Tampak(Dasar ?? "").Trim(), Mulai ?? 0, TeksAman.Tampak(Berkas?.FileName ?? ""),
                hasil.Catatan);
            var id = await tertunda.SimpanAsync(Konteks.Pemda, Konteks.Pelaku.Id, "", JsonSerializer.Serialize(kepala),
                [(PeriksaModel.NamaDaftar, hasil.Daftar.Tulis())], batal);
            return Redirect(Alamat.Nomenklatur.Periksa(id));
        }

        await MuatAsync(batal);
        return Page();
    }

    /// <summary>Takes a version back.</summary>
    public async Task<IActionResult> OnPostBatalAsync(string? id, CancellationToken batal) =>
        TerimaDiDaftar(await store.BatalkanAsync(Konteks.Pelaku, id ?? "", Alasan ?? "", batal), Alamat.Nomenklatur.Daftar(),
            "Versi itu dibatalkan; versi sebelumnya berlaku lagi. Dokumen tidak berubah.");

    private void Periksa()
    {
        if (Berkas is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Berkas), "Pilih berkas nomenklatur: Excel (XLSX, XLS) atau CSV.");
        }

        if (string.IsNullOrWhiteSpace(TeksAman.Tampak(Dasar ?? "")))
        {
            ModelState.AddModelError(nameof(Dasar), "Tulis peraturannya, misalnya Kepmendagri 900.1.15.5-1317 Tahun 2023.");
        }

        if (Mulai is not (>= 2000 and <= 2100))
        {
            ModelState.AddModelError(nameof(Mulai), "Tulis tahun dengan empat angka, misalnya 2026.");
        }
    }

    private async Task<HasilNomenklatur?> BacaAsync(CancellationToken batal)
    {
        using var memori = new MemoryStream();
        await (Berkas ?? throw new InvalidOperationException()).CopyToAsync(memori, batal);
        try
        {
            return PembacaNomenklatur.Baca(memori.ToArray());
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError(nameof(Berkas), e.Message);
            return null;
        }
    }

    private async Task MuatAsync(CancellationToken batal)
    {
        DaftarVersi = await store.DaftarAsync(Konteks.Pemda, batal);
        Kini = DaftarVersi.FirstOrDefault(v => v.Id == Versi) ?? DaftarVersi.FirstOrDefault(v =>
            v.Jenis == nameof(JenisNomenklatur.Kegiatan)) ?? (DaftarVersi is [var v1, ..] ? v1 : null);
        ViewData["Judul"] = "Nomenklatur";
        ViewData["Remah"] = new[] { new Tautan("Beranda", "/"), new Tautan("Nomenklatur") };
        if (Kini is { } k && await berlaku.BacaAsync(Konteks.Pemda, k.Sidik, batal) is { } daftar)
        {
            var semua = daftar.Cari(Cari ?? "").ToList();
            (Banyak, Hal) = (semua.Count, Math.Clamp(Hal, 1, Math.Max(1, (semua.Count + SekaliTampil - 1) / SekaliTampil)));
            Ditemukan = [.. semua.Skip((Hal - 1) * SekaliTampil).Take(SekaliTampil)];
        }
    }
}
