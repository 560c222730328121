using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>One register as a grid to type in.</summary>
public class RegisterModel(DokumenStore store, KonteksPd konteks, IDrafIsian draf, LaporanTersusun tersusun, PenyimpanDokumen penyimpan) : HalamanSumberDaya(store, konteks)
{
    private RegisterTabel? _tabel;

    /// <summary>Name of the register.</summary>
    [BindProperty(SupportsGet = true)]
    public string Register { get; set; } = "";

    /// <summary>Digest of the files that the editor had opened.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Digest of what was stored when the editor was shown a clash.</summary>
    [BindProperty]
    public string? Lain { get; set; }

    /// <summary>What to do: simpan, hitung, tambah, tempel; after a clash gabung, milik, lain.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>Rows copied from elsewhere.</summary>
    [BindProperty]
    public string? Tempelan { get; set; }

    /// <summary>Title.</summary>
    public string Judul => PolaRegister.JudulUntuk(Register);

    /// <summary>Column heads.</summary>
    public IReadOnlyList<string> Kolom => _tabel?.Kolom ?? [];

    /// <summary>Whether a column holds figures.</summary>
    public IReadOnlyList<bool> Angka => _tabel?.Angka ?? [];

    /// <summary>Rows as stored or as typed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Baris { get; private set; } = [];

    /// <summary>Blank rows below them, to type in.</summary>
    public int BarisKosong { get; private set; } = 1;

    /// <summary>What another editor saved in between; <c>null</c> when nobody did.</summary>
    public BentrokDokumen? Bentrokan { get; private set; }

    /// <summary>Whether the rows are shown as fields: while they may be changed, and when what was typed could not be saved.</summary>
    public bool Sunting { get; private set; }

    /// <summary>Whether there are too many rows for a page.</summary>
    public bool TerlaluBanyak => Baris.Count > FormulirRegister.BarisTerbanyak;

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Address of this form without anything typed: key of its draft.</summary>
    public string Kunci => AlamatRegister(Register);

    /// <summary>Total of a column.</summary>
    public decimal? Jumlah(int kolom) => Angka[kolom] ? RegisterTabel.Jumlah(Baris, kolom) : null;

    /// <summary>Decimals of a column's total.</summary>
    public int Desimal(int kolom) => RegisterTabel.Desimal(Baris, kolom);

    /// <summary>Shows the register; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        Draf = await draf.CariAsync(Kunci, batal);
        var isian = pulihkan && Draf is { } d ? new FormCollection(d.DaftarIsian.ToDictionary(f => f.Key, f => new StringValues(f.Value))) : null;
        Dasar = isian?[nameof(Dasar)].ToString();
        if (!await BukaAsync(batal) || _tabel is null)
        {
            return NotFound();
        }

        if (isian is not null)
        {
            Tempelan = isian[nameof(Tempelan)].ToString();
            (Baris, Draf) = (Diketik(isian), null);
            Sunting = true;
            return Page();
        }

        (Baris, Dasar) = (_tabel.Baris, Versi.Sidik);
        Sunting = BolehUbah && !TerlaluBanyak;
        return Page();
    }

    /// <summary>The tables in which the report prints it, to stand beside the grid.</summary>
    public async Task<IActionResult> OnGetCetakanAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var semua = await Store.BerkasAsync(Konteks.Pemda, Pd, Versi.Periode, PilihanVersi.Terbaru, batal);
        var (html, alasan) = CetakanRegister.Buat(semua, Register, tersusun.Baca(semua));
        // a document of its own in a frame: its style is inside it, and it can do nothing
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";
        return html is null ? Content(alasan ?? "", "text/plain; charset=utf-8") : Content(html, "text/html; charset=utf-8");
    }

    /// <summary>Saves, or does what its button says with the rows as typed.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || _tabel is null)
        {
            return NotFound();
        }

        Sunting = true;
        Baris = Diketik(Request.Form);
        if (Aksi is "hitung" or "tempel" or "tambah")
        {
            Periksa();
            BarisKosong = Aksi == "tambah" ? 5 : 1;
            return Page();
        }

        var hasil = Periksa() ? await SimpanAsync(_tabel, batal) : Page();
        if (hasil is PageResult)
        {
            // not saved: the words stay here, and on the server too should this page be closed
            await draf.SimpanAsync(Kunci, Request.Form, batal);
        }

        return hasil;
    }

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return false;
        }

        // cells were typed into the columns that the editor had opened, whatever became of them since
        _tabel = RegisterTabel.Baca(await penyimpan.DasarAsync(Versi, Berkas, Dasar, batal) ?? Berkas, Register) ?? RegisterTabel.Baca(Berkas, Register);
        return _tabel is not null;
    }

    // what was pasted is typed too, whatever button was pressed
    private List<IReadOnlyList<string>> Diketik(IFormCollection formulir)
    {
        var (baris, salah) = TempelanBaris.Baca(Tempelan, Kolom);
        ModelState.Remove(nameof(Tempelan));
        if (salah is not null)
        {
            ModelState.AddModelError(nameof(Tempelan), salah);
        }
        else
        {
            Tempelan = null;
        }

        return [.. FormulirRegister.Baca(formulir, Kolom.Count), .. baris];
    }

    private bool Periksa()
    {
        for (var b = 0; b < Baris.Count; b++)
        {
            for (var k = 0; k < Kolom.Count; k++)
            {
                if (_tabel?.Salah(Baris[b], k) is { } salah)
                {
                    ModelState.AddModelError(FormulirRegister.NamaSel(b, k), $"Baris {b + 1}, {Kolom[k]}: {salah}");
                }
            }
        }

        if (TerlaluBanyak)
        {
            ModelState.AddModelError("",
                $"Tabel di halaman ini paling banyak {AngkaIndonesia.Cetak(FormulirRegister.BarisTerbanyak, 0)} baris. Impor "
                    + $"berkasnya untuk yang lebih panjang.");
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> SimpanAsync(RegisterTabel tabel, CancellationToken batal)
    {
        var jalur = RegisterTabel.Jalur(Register);
        // a stated total follows the rows that were brought together
        var suntingan = new Suntingan(b => b.Dengan(jalur, tabel.Dengan(Baris)))
        {
            Rapikan = b => RegisterTabel.Baca(b, Register) is { } r ? b.Dengan(jalur, r.Dengan(r.Baris)) : b,
            Turunan = b => b.Jalur == jalur && RegisterTabel.TempatJumlah(b.Tempat),
        };
        switch (await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Dasar, suntingan, PilihanBentrok.Dari(Request.Form, Aksi, Lain, jalur), "", batal))
        {
            case HasilPenyimpanan.Tersimpan t:
                await draf.BuangAsync(Kunci, batal);
                this.Pesan($"{Judul} tersimpan.{(t.DigabungDengan is { } n ? $" Perubahan {n} yang disimpan lebih dahulu ikut di dalamnya." : "")}");
                return LocalRedirect(Kunci);
            case HasilPenyimpanan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                break;
            case HasilPenyimpanan.Bentrokan b:
                Bentrokan = b.Isi;
                break;
        }

        return Page();
    }
}
