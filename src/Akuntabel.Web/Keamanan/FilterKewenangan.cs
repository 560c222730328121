using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Keamanan;

/// <summary>Asks the table before every page handler. Nobody signed in: to the sign-in page; otherwise: refused.</summary>
internal sealed class FilterKewenangan(TabelKewenangan tabel, Pengakses pengakses) : IAsyncAuthorizationFilter, IAsyncPageFilter
{
    /// <summary>Before the body is read: who may call no handler of the page need not send us hundreds of megabytes first.</summary>
    public Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is not PageActionDescriptor halaman)
        {
            return Task.CompletedTask;
        }

        var metode = context.HttpContext.Request.Method;
        var awalan = HttpMethods.IsGet(metode) || HttpMethods.IsHead(metode) ? "OnGet" : HttpMethods.IsPost(metode) ? "OnPost" : null;
        var daftar = tabel.DaftarBaris.Where(b => awalan is not null && b.Halaman == halaman.ViewEnginePath && b.Handler.StartsWith(awalan, StringComparison.Ordinal)).ToList();
        var pd = context.RouteData.Values["pd"]?.ToString();
        context.Result = daftar.Count == 0 ? new StatusCodeResult(StatusCodes.Status405MethodNotAllowed)
            : daftar.Any(b => tabel.Boleh(b.Halaman, b.Handler, pengakses, pd)) ? null
            : Tolak(context.HttpContext.Request);
        return Task.CompletedTask;
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is not { } m)
        {
            // the framework would show the page as if there were nothing in it
            context.Result = new NotFoundResult();
            return Task.CompletedTask;
        }

        var handler = m.MethodInfo.Name.Replace("Async", "", StringComparison.Ordinal);
        if (tabel.Boleh(context.ActionDescriptor.ViewEnginePath, handler, pengakses, context.RouteData.Values["pd"]?.ToString()))
        {
            return next();
        }

        context.Result = Tolak(context.HttpContext.Request);
        return Task.CompletedTask;
    }

    private IActionResult Tolak(HttpRequest permintaan) => pengakses.Masuk
        ? new StatusCodeResult(StatusCodes.Status403Forbidden)
        : new RedirectResult($"/masuk?kembali={Uri.EscapeDataString(permintaan.Path + permintaan.QueryString)}");
}
