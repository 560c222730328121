using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Html;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>A column of a chart.</summary>
/// <param name="Label">What stands below it.</param>
/// <param name="Nilai">Its height, percent; <c>null</c>: not known, so it has none.</param>
/// <param name="Alamat">Where the figure comes from; empty: it is not told here.</param>
/// <param name="Gaya">Class of its colour.</param>
public sealed record KolomGrafik(string Label, decimal? Nilai, string Alamat, string Gaya)
{
    /// <summary>The figure as it is printed.</summary>
    public string Teks => Nilai is { } n ? AngkaIndonesia.Cetak(n, 2) : AngkaIndonesia.Kosong;
}

/// <summary>A chart of percentages over time, its columns from zero.</summary>
/// <param name="Id">Key on its page.</param>
/// <param name="Judul">What it shows.</param>
/// <param name="Waktu">What its columns are: "Triwulan".</param>
/// <param name="Daftar">The columns.</param>
/// <param name="Target">Where the line of the target is, percent; <c>null</c>: there is none.</param>
public sealed record GrafikWaktu(string Id, string Judul, string Waktu, IReadOnlyList<KolomGrafik> Daftar, decimal? Target)
{
    private const decimal Tertinggi = 150;

    /// <summary>What its figures are.</summary>
    public string Satuan { get; init; } = "persen";

    /// <summary>The highest value that it shows in full; a higher one is cut off, and its figure says so.</summary>
    public decimal Puncak => Math.Clamp(Daftar.Max(k => k.Nilai) ?? 0, Target ?? 100, Tertinggi);

    /// <summary>What it shows, in words.</summary>
    public string Uraian => $"{Judul}: {string.Join("; ", Daftar.Select(k => k.Nilai is null ? $"{k.Label} belum ada" : $"{k.Label} {k.Teks} {Satuan}"))}"
        + (Target is { } t ? $". Target {AngkaIndonesia.Cetak(t, 0)} {Satuan}." : ".");
}

/// <summary>Words of a picture; a page cannot write them itself, since their element is one of Razor's own.</summary>
public static class TeksGambar
{
    /// <summary>Writes them.</summary>
    /// <param name="x">Where, from the left.</param>
    /// <param name="y">Their base line, from the top.</param>
    /// <param name="teks">The words.</param>
    /// <param name="gaya">Class; empty: none.</param>
    public static IHtmlContent Tulis(double x, double y, string teks, string gaya = "") => Unsur.Buat("text", gaya.Length > 0 ? gaya : null)
        .Atribut("x", Angka(x)).Atribut("y", Angka(y)).Teks(teks);

    /// <summary>A length as a picture has it.</summary>
    public static string Angka(double n) => n.ToString("0.##", CultureInfo.InvariantCulture);
}
