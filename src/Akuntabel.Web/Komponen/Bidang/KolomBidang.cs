using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen.Bidang;

/// <summary>The input of one field.</summary>
/// <param name="bidang">The field as the page describes it.</param>
/// <param name="nama">Name in the form.</param>
/// <param name="isi">What stands in it.</param>
/// <param name="galat">Why it was refused.</param>
/// <param name="lain">Attributes for the input itself.</param>
internal sealed class KolomBidang(BidangTagHelper bidang, string nama, IReadOnlyList<string> isi, string? galat, IReadOnlyList<TagHelperAttribute> lain)
{
    public string Id { get; } = lain.FirstOrDefault(a => a.Name == "id")?.Value?.ToString() ?? TagBuilder.CreateSanitizedId(nama, "_");

    public string? Galat => galat;

    public string IdPetunjuk => Id + "-petunjuk";

    public string IdGalat => Id + "-galat";

    /// <summary>The hint, with what the kind of field adds to it.</summary>
    public string? Petunjuk { get; } = (bidang.Petunjuk, bidang.Jenis) switch
    {
        (var p, RupaBidang.Berkas) => $"{p} {BatasBerkas(bidang)}".Trim() is { Length: > 0 } batas ? batas : null,
        (null, RupaBidang.Tanggal) => "Tulis misalnya 3 Oktober 2022.",
        var (p, _) => p,
    };

    /// <summary>Elements that describe the input.</summary>
    public string? Uraian =>
        ((Petunjuk is null ? "" : IdPetunjuk + " ") + (galat is null ? "" : IdGalat)).Trim() is { Length: > 0 } u ? u : null;

    public IHtmlContent Masukan() => bidang.Jenis switch
    {
        RupaBidang.TeksPanjang => Terapkan(Dasar("textarea").Atribut("rows", "5").Teks("\n" + Satu)),
        RupaBidang.Pilihan => Terapkan(Dasar("select").Isi(DaftarPilihan())),
        RupaBidang.Radio or RupaBidang.KelompokCentang => Kelompok(),
        RupaBidang.Rupiah => Berimbuhan("Rp", null),
        RupaBidang.Persen => Berimbuhan(null, "%"),
        _ => Terapkan(Baris()),
    };

    /// <summary>One checkbox with its words beside it; the hidden field says "no" when it is not ticked.</summary>
    public IHtmlContent TandaCentang() => Unsur.Buat("div", "centang").Isi(
        Terapkan(Dasar("input").Atribut("type", "checkbox").Atribut("value", "true").Atribut("aria-required", null).Bila(isi.Contains("true", StringComparer.OrdinalIgnoreCase), "checked")),
        Unsur.Buat("label").Atribut("for", Id).Teks(bidang.Label),
        Unsur.Buat("input").Atribut("type", "hidden").Atribut("name", nama).Atribut("value", "false"));

    private string Satu => isi.Count > 0 ? isi[0] : "";

    private static string BatasBerkas(BidangTagHelper bidang)
    {
        var jenis = bidang.Terima is null ? "" : $"Jenis berkas: {bidang.Terima.Replace(",", ", ", StringComparison.Ordinal)}. ";
        return jenis + (bidang.Batas is { } b ? $"Ukuran paling besar {IsiBidang.Ukuran(b)}." : "");
    }

    private TagBuilder Dasar(string unsur) => Unsur.Buat(unsur, Lebar()).Atribut("id", Id).Atribut("name", nama)
        .Atribut("aria-describedby", Uraian).Atribut("aria-invalid", galat is null ? null : "true")
        .Atribut("aria-required", bidang.Opsional || bidang.Jenis == RupaBidang.Centang ? null : "true");

    private TagBuilder Baris()
    {
        var kolom = Dasar("input").Atribut("type", bidang.Jenis switch
        {
            RupaBidang.KataSandi => "password",
            RupaBidang.Surel => "email",
            RupaBidang.Berkas => "file",
            _ => "text",
        });
        return bidang.Jenis switch
        {
            RupaBidang.KataSandi => kolom.Atribut("autocomplete", "current-password"),
            RupaBidang.Berkas => kolom.Atribut("accept", bidang.Terima).Atribut("data-batas", bidang.Batas?.ToString(CultureInfo.InvariantCulture)),
            RupaBidang.Surel => kolom.Atribut("autocomplete", "email").Atribut("value", Satu),
            RupaBidang.Kode => kolom.Atribut("autocomplete", "one-time-code").Atribut("inputmode", "numeric"),
            RupaBidang.Angka or RupaBidang.Rupiah or RupaBidang.Persen =>
                kolom.Atribut("autocomplete", "off").Atribut("inputmode", "decimal").Atribut("data-rupiah",
                    bidang.Jenis == RupaBidang.Rupiah ? "ya" : null).Atribut("value", Satu),
            RupaBidang.Tanggal => kolom.Atribut("autocomplete", "off").Atribut("value", Satu),
            _ => kolom.Atribut("value", Satu),
        };
    }

    private TagBuilder Berimbuhan(string? awalan, string? akhiran) => Unsur.Buat("div", "berimbuhan").Isi(
        awalan is null ? null : Imbuhan(awalan), Terapkan(Baris()), akhiran is null ? null : Imbuhan(akhiran));

    private static TagBuilder Imbuhan(string teks) => Unsur.Buat("span", "imbuhan").Atribut("aria-hidden", "true").Teks(teks);

    private IEnumerable<TagBuilder> DaftarPilihan()
    {
        // a list that brings its own empty choice ("Semua") needs no second one
        if (bidang.Kosong.Length > 0 && bidang.Pilihan?.Any(p => p.Value is "") != true)
        {
            yield return Unsur.Buat("option").Atribut("value", "").Teks(bidang.Kosong);
        }

        foreach (var p in bidang.Pilihan ?? [])
        {
            yield return Unsur.Buat("option").Atribut("value", p.Value ?? p.Text).Bila(Terpilih(p), "selected").Bila(p.Disabled, "disabled").Teks(p.Text);
        }
    }

    private TagBuilder Kelompok() => Unsur.Buat("div", "kelompok").Isi((bidang.Pilihan ?? []).Select((p, i) =>
    {
        var id = i == 0 ? Id : $"{Id}-{i + 1}";
        return Unsur.Buat("div", "centang").Isi(
            Unsur.Buat("input").Atribut("type", bidang.Jenis == RupaBidang.Radio ? "radio" : "checkbox").Atribut("id", id).Atribut("name", nama)
                .Atribut("value", p.Value ?? p.Text).Bila(Terpilih(p), "checked").Bila(p.Disabled, "disabled"),
            Unsur.Buat("label").Atribut("for", id).Teks(p.Text));
    }));

    private bool Terpilih(SelectListItem p) => isi.Count > 0 ? isi.Contains(p.Value ?? p.Text, StringComparer.Ordinal) : p.Selected;

    private string? Lebar() => (bidang.Lebar, bidang.Jenis) switch
    {
        (LebarBidang.Pendek, _) or (LebarBidang.Otomatis, RupaBidang.Persen or RupaBidang.Kode) => "pendek",
        (LebarBidang.Sedang, _) or (LebarBidang.Otomatis, RupaBidang.Angka or RupaBidang.Rupiah or RupaBidang.Tanggal) => "sedang",
        _ => null,
    };

    /// <summary>Lets the page's own attributes win.</summary>
    private TagBuilder Terapkan(TagBuilder kolom)
    {
        foreach (var a in lain)
        {
            kolom.Attributes[a.Name] = a.Value?.ToString() ?? "";
        }

        return kolom;
    }
}
