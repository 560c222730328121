using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>Whether an address is that of a form which the present user may send: only of such forms are drafts kept.</summary>
public sealed class AlamatIsian(EndpointDataSource sumber, TabelKewenangan tabel, Pengakses pengakses)
{
    /// <summary>Whether drafts of a form are kept for the present user.</summary>
    /// <param name="kunci">Address without host, with its query.</param>
    public bool Boleh(string kunci)
    {
        var jalur = kunci.Split('?', '#')[0];
        return sumber.Endpoints.OfType<RouteEndpoint>().Any(e => e.Metadata.GetMetadata<PageActionDescriptor>() is { } halaman
            && e.RoutePattern.RawText is { } pola && Cocok(pola, jalur) is { } nilai && BolehKirim(halaman.ViewEnginePath, nilai["pd"]?.ToString()));
    }

    private static RouteValueDictionary? Cocok(string pola, string jalur)
    {
        var nilai = new RouteValueDictionary();
        return new TemplateMatcher(TemplateParser.Parse(pola), []).TryMatch(jalur, nilai) ? nilai : null;
    }

    // what anybody may send (sign in, change the own password) is never kept: a role is needed
    private bool BolehKirim(string halaman, string? pd) => tabel.DaftarBaris.Any(b =>
        b is { Anonim: false, Masuk: false } && b.Halaman == halaman && b.Handler.StartsWith("OnPost", StringComparison.Ordinal) && tabel.Boleh(halaman, b.Handler, pengakses, pd));
}
