using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>One attachment as far as it can be shown here: a picture, drawn anew, or the rows of a list; anything else is kept and opened
/// elsewhere.</summary>
public class BuktiModel(KonteksDokumen konteks, LampiranStore store) : HalamanDokumen(konteks)
{
    // whoever looks at an activity asks for all of its photos, again and again
    private static readonly Ingatan<byte[]> Tergambar = new(32);

    /// <summary>Rows of a list that are shown.</summary>
    public const int BarisTerbanyak = 100;

    /// <summary>Which attachment.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lampiran { get; set; }

    /// <summary>The attachment.</summary>
    public BerkasLampiran Berkas { get; private set; } = new();

    /// <summary>Its rows; <c>null</c>: it is no list.</summary>
    public DaftarTerbuka? Daftar { get; private set; }

    /// <summary>Whether it is a picture.</summary>
    public bool Bergambar => Berkas.Mime.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Rows that are shown: those that repeat another first, for they are asked about.</summary>
    public IEnumerable<BarisDaftar> Tampil => (Daftar?.Baris ?? []).OrderByDescending(b => b.Ganda).Take(BarisTerbanyak);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await CariAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Daftar = DaftarTerhitung.Baca(Berkas.Keterangan) is not null ? DaftarTerhitung.Buka(Berkas.Nama, await store.BacaAsync(Berkas, batal)) : null;
        return Page();
    }

    /// <summary>Its picture, drawn anew: what somebody uploaded is never given to a browser to open.</summary>
    public async Task<IActionResult> OnGetGambarAsync(CancellationToken batal)
    {
        if (await CariAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var data = !Bergambar ? [] : Tergambar.Cari(Berkas.Sidik) ?? Tergambar.Simpan(
            Berkas.Sidik, (await PengecilFoto.KecilkanAsync(Berkas.Nama, await store.BacaAsync(Berkas, batal), batal)).Data);
        // its content never changes
        Response.Headers.CacheControl = "private, max-age=86400, immutable";
        return data.Length > 0 ? File(data, "image/jpeg") : NotFound();
    }

    private async Task<IActionResult?> CariAsync(CancellationToken batal, [System.Runtime.CompilerServices.CallerMemberName] string handler = "")
    {
        if (await BukaAsync(batal, handler) is { } tolak)
        {
            return tolak;
        }

        if (await store.CariAsync(Konteks.Pemda, Pd, Lampiran ?? "", batal) is not { } l || l.Dokumen != Id)
        {
            return NotFound();
        }

        Berkas = l;
        return null;
    }
}
