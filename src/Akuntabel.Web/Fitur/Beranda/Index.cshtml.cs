using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>First page after signing in.</summary>
public class IndexModel : PageModel;
