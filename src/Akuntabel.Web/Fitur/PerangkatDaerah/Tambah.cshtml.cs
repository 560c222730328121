using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Instansi;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.PerangkatDaerah;

/// <summary>What is typed about a perangkat daerah.</summary>
public sealed class IsianPd
{
    /// <summary>Code.</summary>
    public string? Kode { get; set; }

    /// <summary>Name.</summary>
    public string? Nama { get; set; }

    /// <summary>Abbreviation.</summary>
    public string? Singkatan { get; set; }

    internal IsianPerangkatDaerah Baris => new(Kode ?? "", Nama ?? "", Singkatan ?? "");
}

/// <summary>Adds a perangkat daerah, and with it the one who will plan there.</summary>
public class TambahModel(PerangkatDaerahStore store, KelolaPenggunaStore kelola, KonteksPd konteks, Pengakses pengakses)
    : HalamanInduk(konteks)
{
    /// <summary>Name of its planner; empty: to be made later.</summary>
    [BindProperty]
    public string? NamaPerencana { get; set; }

    /// <summary>The name with which the planner signs in.</summary>
    [BindProperty]
    public string? AkunPerencana { get; set; }

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianPd Isian { get; set; } = new();

    /// <summary>An empty form.</summary>
    public void OnGet() => Isian = new IsianPd();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var nama = (NamaPerencana ?? "").Trim();
        var akun = (AkunPerencana ?? "").Trim();
        if (nama.Length > 0 != akun.Length > 0)
        {
            ModelState.AddModelError(nama.Length > 0 ? nameof(AkunPerencana)
                : nameof(NamaPerencana), "Isi nama dan nama pengguna perencana, atau kosongkan keduanya.");
        }
        else if (akun.Length > 0 && AturanNamaPengguna.Tolak(akun) is { } alasan)
        {
            ModelState.AddModelError(nameof(AkunPerencana), alasan);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // the register is that of one government: its name goes without saying
        Isian.Nama = NamaKantor.TanpaWilayah(Isian.Nama ?? "", pengakses.NamaPemda);
        var hasil = await store.TambahAsync(Konteks.Pelaku, Isian.Baris, batal);
        if (hasil is HasilUbah.Tersimpan t && akun.Length > 0)
        {
            return await BuatPerencanaAsync(t.Id, nama, akun, batal);
        }

        return Terima(hasil, hasil is HasilUbah.Tersimpan s ? Alamat.PerangkatDaerah.Ringkasan(s.Id)
            : "", $"{Isian.Nama} ditambahkan. Langkah berikutnya: beri perencananya akun di menu Pengguna.") ?? Page();
    }

    // the office stands already: a name that is taken is told, and mended where users are made
    private async Task<IActionResult> BuatPerencanaAsync(string pd, string nama, string akun, CancellationToken batal)
    {
        if (await kelola.BuatAsync(Konteks.Pelaku, new IsianPengguna(akun, nama, ""), batal) is not HasilKelola.Selesai pengguna)
        {
            this.Pesan($"{Isian.Nama} ditambahkan, tetapi nama pengguna {akun} sudah dipakai orang lain. Buat perencananya di menu "
                + $"Pengguna dengan nama pengguna lain.", Ragam.Peringatan);
            return LocalRedirect(Alamat.PerangkatDaerah.Ringkasan(pd));
        }

        var tugas = new Penugasan { Peran = nameof(Peran.Perencana), PerangkatDaerah = pd,
            Mulai = HariIni.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        await kelola.BeriPeranAsync(Konteks.Pelaku, pengguna.Id, 1, tugas, batal: batal);
        TempData[KelolaPengguna.UbahModel.KunciTautan] = pengguna.Tautan;
        this.Pesan($"{Isian.Nama} ditambahkan. Sampaikan tautan di bawah ini kepada {nama}: dengannya ia membuat kata sandi dan mulai "
            + $"mengisi.");
        return LocalRedirect($"/pengguna/{pengguna.Id}");
    }
}
