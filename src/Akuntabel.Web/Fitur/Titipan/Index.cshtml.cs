using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Titipan;

/// <summary>Gives a form back whose session had ended.</summary>
public class IndexModel(TitipanStore titipan, Pengakses pengakses) : PageModel
{
    /// <summary>The form, when it is this user's.</summary>
    public PenjagaIsian.Titipan? Titipan { get; private set; }

    /// <summary>The page it came from, without the handler that was to receive it.</summary>
    public string AlamatAsal => Titipan?.Jalur.Split('?')[0] ?? "/";

    /// <summary>What was typed, each field under the name that people know it by.</summary>
    public IEnumerable<(string Nama, string[] Isi)> Terbaca(PenjagaIsian.Titipan t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.DaftarIsian.Where(f => f.Value.Any(v => v.Length > 0)).Select(f => (Nama: SebutanKiriman.Sebut(f.Key) ?? "", f.Value))
            .Where(f => f.Nama.Length > 0);
    }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(string rahasia, CancellationToken batal) => Titipan = await titipan.CariAsync(pengakses.Pemda, pengakses.Id, rahasia, batal);
}
