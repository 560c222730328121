using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.PerangkatDaerah;

/// <summary>All perangkat daerah.</summary>
public class IndexModel(PerangkatDaerahStore store, KonteksPd konteks) : PageModel
{
    /// <summary>The list.</summary>
    public IReadOnlyList<BarisPerangkatDaerah> Daftar { get; private set; } = [];

    /// <summary>Whether the user may change it.</summary>
    public bool BolehUbah => konteks.Boleh(Hak.Atas<TambahModel>(nameof(TambahModel.OnPostAsync)), null);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken batal) => Daftar = await store.DaftarAsync(konteks.Pemda, batal);
}
