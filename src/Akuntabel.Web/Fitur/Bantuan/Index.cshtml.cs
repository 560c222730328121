using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Bantuan;

/// <summary>All help on one page.</summary>
public class IndexModel : PageModel
{
    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
