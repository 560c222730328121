using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>A page of the registers of one year or quarter.</summary>
public abstract class HalamanSumberDaya(DokumenStore store, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter, when the report is quarterly.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Triwulan { get; set; }

    /// <summary>The document.</summary>
    public VersiDokumen Versi { get; private set; } = new();

    /// <summary>Its files.</summary>
    public KumpulanBerkas Berkas { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>Whether the user may change this version.</summary>
    public bool BolehUbah => Versi.Status == VersiDokumen.Draf && Boleh(Hak.Atas<RegisterModel>(nameof(RegisterModel.OnPostAsync)));

    /// <summary>Whether the user may hand this version to the head, or take it back.</summary>
    public bool BolehAjukan => Versi.Status == VersiDokumen.Draf
        && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.AjukanModel>(nameof(Fitur.Dokumen.AjukanModel.OnPostAsync)), Pd, Versi.Jenis);

    /// <summary>Address of the year or quarter, or of an act there.</summary>
    public string AlamatTahun(string? handler = null) => Alamat.SumberDaya.Tahun(Pd, Tahun, Triwulan, handler);

    /// <summary>Address of one of its registers.</summary>
    public string AlamatRegister(string register, string? handler = null) => Alamat.SumberDaya.Register(Pd, Tahun, Triwulan, register, handler);

    /// <summary>Store of documents.</summary>
    protected DokumenStore Store => store;

    /// <summary>Reads the document; <c>false</c> when there is none.</summary>
    protected async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal)
            || (await store.DaftarAsync(Konteks.Pemda, Pd, batal)).FirstOrDefault(d => d.Jenis == JenisDokumen.SumberDaya.Kode && d.Periode == Periode.Tahun(Tahun, Triwulan)) is not { } versi)
        {
            return false;
        }

        Versi = versi;
        Berkas = await store.IsiAsync(versi, batal);
        return true;
    }
}
