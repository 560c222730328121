using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>A list of tasks with their status: <c>&lt;daftar-tugas label="…"&gt;&lt;tugas …/&gt;…&lt;/daftar-tugas&gt;</c>.</summary>
[HtmlTargetElement("daftar-tugas")]
[RestrictChildren("tugas")]
public sealed class DaftarTugasTagHelper : TagHelper
{
    /// <summary>What the tasks are about, for screen readers.</summary>
    public string Label { get; set; } = "Daftar tugas";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "daftar-tugas");
        output.Attributes.SetAttribute("role", "list");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}

/// <summary>One task: <c>&lt;tugas teks="Isi pagu" alamat="/…" status="belum lengkap" petunjuk="3 dari 5 program" /&gt;</c>. Without address it cannot be begun yet.</summary>
[HtmlTargetElement("tugas", ParentTag = "daftar-tugas", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TugasTagHelper : TagHelper
{
    /// <summary>What is to be done.</summary>
    public string Teks { get; set; } = "";

    /// <summary>Where it is done.</summary>
    public string? Alamat { get; set; }

    /// <summary>A status that <see cref="StatusTagHelper"/> knows.</summary>
    public string Status { get; set; } = "belum dimulai";

    /// <summary>A line below the words.</summary>
    public string? Petunjuk { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var id = "tugas-" + context.UniqueId;
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        var nama = string.IsNullOrEmpty(Alamat) ? Unsur.Buat("span").Teks(Teks) : Unsur.Tautan(Teks, Alamat).Atribut("aria-describedby",
            id);
        var uraian = Unsur.Buat("div", "tugas-uraian").Isi(nama, Petunjuk is null ? null : Unsur.Buat("p", "petunjuk").Teks(Petunjuk));
        output.Content.SetHtmlContent(uraian);
        var status = new TagHelperOutput("status", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await new StatusTagHelper { Nilai = Status }.ProcessAsync(context, status);
        output.Content.AppendHtml(Unsur.Buat("div").Atribut("id", id).Isi(status));
    }
}
