using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A table of a register for a year or quarter: what the report prints.</summary>
public class TampilanModel(KonteksPd konteks, KonteksRegister register, RegisterStore store) : HalamanRegister(konteks, register)
{
    /// <summary>Rows that a page shows; a file has them all.</summary>
    public const int Terbanyak = 500;

    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Up to the end of which quarter, or that quarter.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; } = 4;

    /// <summary>The table.</summary>
    public HasilTampilan Hasil { get; private set; } = new(new TampilanRegister("", "", []), [], [], [], 0);

    /// <summary>Whether time changes what is in it.</summary>
    public bool Berwaktu => Hasil.Tampilan.Masa != MasaKueri.Semua;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await SusunAsync(batal) ? Page() : NotFound();

    private async Task<bool> SusunAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Definisi.Tampilan.FirstOrDefault(t => t.Kode == RouteData.Values["tampilan"]?.ToString()) is not { } tampilan)
        {
            return false;
        }

        Tahun = Tahun is >= WaktuKerja.TahunPertama and <= WaktuKerja.TahunTerakhir ? Tahun : HariIni.Year;
        Triwulan = Math.Clamp(Triwulan, 1, 4);
        var baris = new List<BarisRegister>();
        await foreach (var b in store.AlirkanAsync(Kunci, Definisi, batal: batal))
        {
            baris.Add(b);
        }

        Hasil = new PenyusunTampilan(Definisi).Susun(tampilan, new PeriodeKueri(Tahun, Triwulan), baris);
        Bernama(tampilan.Judul);
        return true;
    }
}
