using Akuntabel.Core.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>The deadlines of a year: by law, and as the pemerintah daerah decided.</summary>
public class TenggatModel(TenggatStore store, KonteksPd konteks) : PageModel
{
    /// <summary>The days of this year's documents, in the order of the law.</summary>
    public IReadOnlyList<JatuhTempo> Daftar { get; private set; } = [];

    /// <summary>The year.</summary>
    public int Tahun => konteks.HariIni.Year;

    /// <summary>Whether the user decides.</summary>
    public bool BolehAtur => konteks.Boleh(Hak.Atas<AturTenggatModel>(nameof(AturTenggatModel.OnPostAsync)), null);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        var ketentuan = (await store.DaftarAsync(konteks.Pemda, batal)).Select(k => k.Ketentuan).ToList();
        Daftar = [.. KatalogTenggat.Tahun(Tahun, ketentuan, null).OrderBy(j => KatalogTenggat.Semua.ToList().IndexOf(j.Tenggat))];
    }
}
