using System.Collections.Frozen;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>Tone of a notice or a status.</summary>
public enum Ragam
{
    /// <summary>Neutral.</summary>
    Biasa,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Done, in order.</summary>
    Sukses,

    /// <summary>Needs attention.</summary>
    Peringatan,

    /// <summary>Wrong, or cannot be undone.</summary>
    Bahaya,
}

/// <summary>The statuses that the product knows, with their tone.</summary>
internal static class DaftarStatus
{
    public static FrozenDictionary<string, Ragam> Dikenal { get; } = new Dictionary<string, Ragam>
    {
        ["draf"] = Ragam.Biasa,
        ["diajukan"] = Ragam.Info,
        ["ditetapkan"] = Ragam.Sukses,
        ["digantikan"] = Ragam.Biasa,
        ["dibatalkan"] = Ragam.Biasa,
        ["perubahan"] = Ragam.Info,
        ["dikembalikan"] = Ragam.Peringatan,
        ["belum dimulai"] = Ragam.Biasa,
        ["belum ada"] = Ragam.Biasa,
        ["belum lengkap"] = Ragam.Peringatan,
        ["menunggu"] = Ragam.Biasa,
        ["sedang berjalan"] = Ragam.Info,
        ["selesai"] = Ragam.Sukses,
        ["gagal"] = Ragam.Bahaya,
        ["aktif"] = Ragam.Sukses,
        ["nonaktif"] = Ragam.Biasa,
        ["terkunci"] = Ragam.Bahaya,
        ["terlambat"] = Ragam.Bahaya,
        ["siap"] = Ragam.Sukses,
        ["material"] = Ragam.Bahaya,
        ["minor"] = Ragam.Peringatan,
        ["editorial"] = Ragam.Info,
        ["belum diputus"] = Ragam.Biasa,
        ["benar"] = Ragam.Sukses,
        ["bukan temuan"] = Ragam.Biasa,
        ["diabaikan"] = Ragam.Biasa,
        ["baru"] = Ragam.Info,
        ["muncul kembali"] = Ragam.Bahaya,
        ["menunggu giliran"] = Ragam.Biasa,
        ["sedang diuji"] = Ragam.Info,
        ["masih ada"] = Ragam.Peringatan,
        ["sudah diperbaiki"] = Ragam.Sukses,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}

/// <summary>
/// A status in words: <c>&lt;status nilai="draf" /&gt;</c> for the known ones, <c>&lt;status ragam="Peringatan"&gt;Lewat tenggat&lt;/status&gt;</c>
/// for others. Colour never says what the words do not.
/// </summary>
[HtmlTargetElement("status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>A known status, in its own words; an unknown one is shown in the neutral tone.</summary>
    public string? Nilai { get; set; }

    /// <summary>Tone, when the status is not a known one.</summary>
    public Ragam Ragam { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var ragam = DaftarStatus.Dikenal.GetValueOrDefault(Nilai ?? "", Ragam);
        var anak = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "status status-" + ragam.ToString().ToLowerInvariant());
        if (anak.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent(Kalimat(Nilai ?? ""));
        }
    }

    private static string Kalimat(string teks) => teks.Length == 0 ? teks : char.ToUpperInvariant(teks[0]) + teks[1..];
}
