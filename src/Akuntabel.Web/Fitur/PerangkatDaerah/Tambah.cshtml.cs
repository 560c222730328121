using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
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

/// <summary>Adds a perangkat daerah.</summary>
public class TambahModel(PerangkatDaerahStore store, KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianPd Isian { get; set; } = new();

    /// <summary>An empty form.</summary>
    public void OnGet() => Isian = new IsianPd();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var hasil = await store.TambahAsync(Konteks.Pelaku, Isian.Baris, batal);
        return Terima(hasil, hasil is HasilUbah.Tersimpan t ? Alamat.PerangkatDaerah.Ringkasan(t.Id) : "", $"{Isian.Nama} ditambahkan. Langkah berikutnya: isi unit kerja dan pejabatnya.") ?? Page();
    }
}
