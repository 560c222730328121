using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Komponen;

/// <summary>Building elements of HTML in few words; everything is encoded by <see cref="TagBuilder"/>.</summary>
internal static class Unsur
{
    public static TagBuilder Buat(string nama, string? kelas = null)
    {
        var unsur = new TagBuilder(nama);
        if (nama is "input" or "use" or "col")
        {
            unsur.TagRenderMode = TagRenderMode.SelfClosing;
        }

        return unsur.Atribut("class", kelas);
    }

    /// <summary>Sets an attribute; <c>null</c> leaves it away.</summary>
    public static TagBuilder Atribut(this TagBuilder unsur, string nama, string? isi)
    {
        if (isi is not null)
        {
            unsur.Attributes[nama] = isi;
        }

        return unsur;
    }

    /// <summary>Sets an attribute without value.</summary>
    public static TagBuilder Bila(this TagBuilder unsur, bool ya, string nama) => ya ? unsur.Atribut(nama, nama) : unsur;

    public static TagBuilder Teks(this TagBuilder unsur, string? teks)
    {
        unsur.InnerHtml.Append(teks ?? "");
        return unsur;
    }

    /// <summary>Appends elements; <c>null</c> is passed over.</summary>
    public static TagBuilder Isi(this TagBuilder unsur, params IEnumerable<IHtmlContent?> isi)
    {
        foreach (var i in isi)
        {
            if (i is not null)
            {
                unsur.InnerHtml.AppendHtml(i);
            }
        }

        return unsur;
    }

    /// <summary>Words for screen readers only.</summary>
    public static TagBuilder Tersembunyi(string teks) => Buat("span", "sembunyi").Teks(teks);

    /// <summary>A link.</summary>
    public static TagBuilder Tautan(string teks, string alamat, string? kelas = null) => Buat("a", kelas).Atribut("href", alamat).Teks(teks);

    /// <summary>An identifier made from words that a person reads, for elements that need one and have no field name.</summary>
    public static string Id(string awalan, string teks) => awalan + "-" + TagBuilder.CreateSanitizedId(teks.ToLowerInvariant(), "-").Trim('-');
}
