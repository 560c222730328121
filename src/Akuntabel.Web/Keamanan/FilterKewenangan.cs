using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Akuntabel.Web.Keamanan;

/// <summary>Asks the table before every page handler. Nobody signed in: to the sign-in page; otherwise: refused.</summary>
internal sealed class FilterKewenangan(TabelKewenangan tabel, Pengakses pengakses) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var handler = context.HandlerMethod is { } m ? m.MethodInfo.Name.Replace("Async", "", StringComparison.Ordinal) : "OnGet";
        var pd = context.RouteData.Values["pd"]?.ToString();
        if (tabel.Boleh(context.ActionDescriptor.ViewEnginePath, handler, pengakses, pd))
        {
            return next();
        }

        var permintaan = context.HttpContext.Request;
        context.Result = pengakses.Masuk ? new StatusCodeResult(StatusCodes.Status403Forbidden) : new RedirectResult($"/masuk?kembali={Uri.EscapeDataString(permintaan.Path + permintaan.QueryString)}");
        return Task.CompletedTask;
    }
}
