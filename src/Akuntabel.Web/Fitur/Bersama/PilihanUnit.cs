using Akuntabel.Storage.Instansi;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Units as choices of a select, set in by their depth.</summary>
internal static class PilihanUnit
{
    private const string Jorok = "\u00a0\u00a0\u00a0";

    public static IEnumerable<SelectListItem> Dari(IEnumerable<UnitBertingkat> pohon) =>
        pohon.Select(u => new SelectListItem(string.Concat(Enumerable.Repeat(Jorok, u.Tingkat)) + u.Unit.Nama, u.Unit.Id));
}
