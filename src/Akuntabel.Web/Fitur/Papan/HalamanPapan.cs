using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.TriwulanBerjalan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>What the pages of a quarter's board read.</summary>
public abstract class HalamanPapan(KonteksPd konteks, DokumenStore dokumen, PembacaTriwulan pembaca) : HalamanPd(konteks)
{
    /// <summary>Year of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>The quarter.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan);

    /// <summary>The documents of the office with their newest versions.</summary>
    public IReadOnlyList<VersiDokumen> Semua { get; private set; } = [];

    /// <summary>The quarters up to this one; none: the office has no document.</summary>
    public IReadOnlyList<IsiTriwulan> Daftar { get; private set; } = [];

    /// <summary>This quarter; <c>null</c>: the office has no document.</summary>
    public IsiTriwulan? Isi => Daftar.Count > 0 ? Daftar[^1] : null;

    /// <summary>Where a figure comes from.</summary>
    public string Asal(string angka) => Alamat.Papan.Asal(Pd, Tahun, Triwulan, angka);

    /// <summary>A quarter as it stood at a moment.</summary>
    protected Task<IsiTriwulan> TercatatAsync(DateTimeOffset saat) =>
        pembaca.TercatatAsync(PerangkatDaerah, Periode, Semua, saat);

    /// <summary>Reads it; <c>false</c>: there is no such office or quarter.</summary>
    protected async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        // the menu names no time
        (Tahun, Triwulan) = RouteData.Values.ContainsKey("triwulan") ? (Tahun, Triwulan)
            : (Konteks.Waktu(HttpContext).Tahun, Konteks.Waktu(HttpContext).Triwulan);
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || Triwulan is < 1 or > 4)
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Papan.Menu(Pd);
        Semua = await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal);
        Daftar = await pembaca.SampaiAsync(PerangkatDaerah, Periode, Semua);
        return true;
    }
}
