using System.Text.Json;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.KodeResmi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Nomenklatur;

/// <summary>What a new list of codes would change; apply it, or leave it.</summary>
public class PeriksaModel(NomenklaturStore store, NomenklaturBerlaku berlaku, ImporTertundaStore tertunda, BerkasSementaraStore berkas,
    KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>The list among the files of what waits.</summary>
    public const string NamaDaftar = "nomenklatur";

    /// <summary>Differences shown of a kind; more are counted.</summary>
    public const int Terlihat = 50;

    /// <summary>What waits.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>What is said of it.</summary>
    public KepalaNomenklatur Kepala { get; private set; } = new("", 0, "", []);

    /// <summary>The list.</summary>
    public DaftarNomenklatur Baru { get; private set; } = new(JenisNomenklatur.Kegiatan, []);

    /// <summary>The version that held before it; <c>null</c>: none.</summary>
    public VersiNomenklatur? Sebelumnya { get; private set; }

    /// <summary>What changes.</summary>
    public BandingNomenklatur Banding { get; private set; } = new([], [], []);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ? Page() : Hilang();

    /// <summary>Applies it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return Hilang();
        }

        var versi = new VersiNomenklatur
        {
            Jenis = Baru.Jenis.ToString(), Dasar = Kepala.Dasar, Mulai = Kepala.Mulai, Berkas = Kepala.Berkas, Banyak = Baru.Butir.Count,
        };
        var jawaban = Terima(await store.SimpanAsync(Konteks.Pelaku, versi, Baru.Tulis(), batal), Alamat.Nomenklatur.Daftar(),
            $"{Kepala.Dasar} diterapkan: {Baru.Butir.Count} kode berlaku mulai {Kepala.Mulai}.", "");
        if (jawaban is not null)
        {
            await tertunda.BuangAsync(Konteks.Pemda, Id, CancellationToken.None);
        }

        return jawaban ?? Page();
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (await tertunda.KepalaAsync(Konteks.Pemda, Id, Konteks.Pelaku.Id, "", batal) is not { } teks
            || JsonSerializer.Deserialize<KepalaNomenklatur>(teks) is not { } kepala
            || await berkas.IsiAsync(new LetakSementara(Konteks.Pemda, Id), NamaDaftar, batal) is not { } isi)
        {
            return false;
        }

        (Kepala, Baru) = (kepala, DaftarNomenklatur.Baca(isi));
        Sebelumnya = NomenklaturBerlaku.Pilih(await store.DaftarAsync(Konteks.Pemda, batal), Baru.Jenis, kepala.Mulai);
        Banding = BandingNomenklatur.Dari(
            Sebelumnya is { } s ? await berlaku.BacaAsync(Konteks.Pemda, s.Sidik, batal) : null, Baru);
        ViewData["Judul"] = "Periksa nomenklatur";
        ViewData["Remah"] = new[]
        {
            new Tautan("Beranda", "/"), new Tautan("Nomenklatur", Alamat.Nomenklatur.Daftar()), new Tautan("Periksa"),
        };
        return true;
    }

    private RedirectResult Hilang()
    {
        this.Pesan("Unggahan itu sudah diterapkan, lewat satu hari, digantikan unggahan yang lebih baru, atau dikirim pengguna lain. "
            + "Unggah lagi bila perlu.", Ragam.Peringatan);
        return Redirect(Alamat.Nomenklatur.Daftar());
    }
}
