using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>What is done with a form: saved, changed by a button, filled with what others suggest.</summary>
public partial class IsiModel
{
    // the position that was put in as answering for an indicator
    private string? _penanggung;

    /// <summary>Saves, or does what its button says.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaBagianAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Sunting = Terbuka;
        var dasar = await penyimpan.DasarAsync(Versi, Isi, Dasar, batal) ?? Isi;
        var kiriman = new KirimanFormulir(Request.Form.Select(f =>
            KeyValuePair.Create(f.Key, string.Join('\n', f.Value.Where(v => !string.IsNullOrEmpty(v))))));
        var formulir = Buka(dasar);
        _penanggung = formulir is null || string.IsNullOrEmpty(Butir) ? null
            : UsulanPenanggung.Isi(kiriman, Butir, _sekitar.Terapkan(formulir, KirimanFormulir.Kosong).Isi.Jalan(Butir)?[^1].Butir);
        var sekaligus = Sekaligus(kiriman, formulir);
        var langsung = !sekaligus && Lakukan(kiriman, dasar);
        if (!Tampilkan(kiriman, dasar))
        {
            return NotFound();
        }

        // a thing without its words is nothing that others could refer to
        if (!langsung && DaftarButir is not null && Tampil.Bidang.FirstOrDefault(BentukIsian.Pokok) is { Teks.Length: 0 } kosong)
        {
            ModelState.AddModelError(KirimanFormulir.Bidang + kosong.Alamat,
                $"{kosong.Uraian.Label} belum diisi. Isi dahulu, lalu simpan.");
        }

        // a button of the form changes what is shown; only one beside a list saves at once
        var berikut = !sekaligus && Aksi?.Contains(':', StringComparison.Ordinal) == true
            && (!langsung || Aksi.StartsWith("tambah:", StringComparison.Ordinal));
        return berikut || !ModelState.IsValid || Rusak ? Page() : await SimpanAsync(kiriman, langsung, batal);
    }

    /// <summary>Adds the agreements that structure, plan and budget suggest; those that are there stay as they are.</summary>
    public async Task<IActionResult> OnPostUsulkanAsync(CancellationToken batal)
    {
        if (await BukaBagianAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var (ubah, kabar) = await usulan.SusunAsync(_semua, Versi, Kini.Jalur, batal);
        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Dasar, new Suntingan(ubah), null, "", batal);
        var (teks, ragam) = hasil is HasilPenyimpanan.Ditolak d ? (d.Pesan, Ragam.Peringatan)
            : kabar(hasil is HasilPenyimpanan.Tersimpan);
        this.Pesan(teks, ragam);
        return LocalRedirect(AlamatBagian);
    }

    private async Task<IActionResult> SimpanAsync(KirimanFormulir kiriman, bool langsung, CancellationToken batal)
    {
        // what was shown is what is saved: a long table is not written twice
        KumpulanBerkas Ubah(KumpulanBerkas b) => b.Coba(Kini.Jalur, out var asal) && asal.Span.SequenceEqual(_jadi.Asal.Span)
            ? b.Dengan(Kini.Jalur, _jadi.Jadi)
            : Buka(b) is { } f ? b.Dengan(Kini.Jalur, _sekitar.Terapkan(f, kiriman).Berkas) : b;
        var pilihan = PilihanBentrok.Dari(Request.Form, Aksi, Lain, Kini.Jalur);
        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Dasar, new Suntingan(Ubah), pilihan, "", batal);
        if (hasil is HasilPenyimpanan.Tersimpan t)
        {
            await draf.BuangAsync(Kunci, batal);
            this.Pesan(Kabar(t.DigabungDengan));
            return LocalRedirect(langsung ? Ke(AksiFormulir.Daftar(Aksi)) : string.IsNullOrEmpty(Butir) ? Kunci : Induk);
        }

        // not saved: the words stay here, and on the server too should this page be closed
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        Bentrokan = (hasil as HasilPenyimpanan.Bentrokan)?.Isi;
        if (hasil is HasilPenyimpanan.Ditolak d)
        {
            ModelState.AddModelError("", d.Pesan);
        }

        return Page();
    }

    private string Kabar(string? digabung)
    {
        if (Aksi?.StartsWith("hapus:", StringComparison.Ordinal) == true)
        {
            return "Sudah dihapus." + Urungkan;
        }

        var ikut = digabung is null ? "" : $" Perubahan {digabung} yang disimpan lebih dahulu ikut di dalamnya.";
        if (_sekaligus is not null)
        {
            return _sekaligus + ikut;
        }

        var nama = DaftarButir is { } d ? BentukIsian.Sebutan(Tampil, d) : Kini.Judul;
        var penanggung = _penanggung is null ? "" : $" Penanggung jawabnya {_penanggung}, menurut unit pemiliknya.";
        return $"{nama} tersimpan.{penanggung}{ikut}";
    }

    // whether it is saved at once, since the button stands beside a list and not in the form
    private bool Lakukan(KirimanFormulir kiriman, KumpulanBerkas dasar) =>
        new AksiFormulir(kiriman, () => Buka(dasar) is { } f ? _sekitar.Terapkan(f, kiriman).Isi : null).Lakukan(Aksi)
            && Request.Form["langsung"] == "ya";
}
