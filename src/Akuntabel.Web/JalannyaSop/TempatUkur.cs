using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Something of a quarter that is missing or asked about, and where it is mended.</summary>
/// <param name="Sebutan">In words.</param>
/// <param name="Tempat">Id of its place on the page where a quarter is filled in.</param>
public sealed record HalTriwulan(string Sebutan, string Tempat);

/// <summary>Names of the fields of a quarter: by what they are about and not by where their row stands, so that what was typed finds its
/// field again whatever was saved since.</summary>
public static class TempatUkur
{
    /// <summary>Before all of them.</summary>
    public const string Awalan = "ukur:";

    /// <summary>Letter of the fields of an indikator.</summary>
    public const string HurufIndikator = "i";

    /// <summary>Letter of the values of components.</summary>
    public const string HurufKomponen = "k";

    /// <summary>Letter of the fields of a row of the budget.</summary>
    public const string HurufSub = "s";

    /// <summary>Name of a field.</summary>
    /// <param name="huruf">What it is about.</param>
    /// <param name="kode">Its code.</param>
    /// <param name="kolom">Which field, or which component.</param>
    public static string Nama(string huruf, string kode, string kolom) => $"{Awalan}{huruf}:{kode}:{kolom}";

    /// <summary>Id of a field.</summary>
    public static string Id(string nama) => TagBuilder.CreateSanitizedId(nama, "_");

    /// <summary>Id of the card of an indikator.</summary>
    public static string Indikator(string kode) => Id($"kartu-{HurufIndikator}-{kode}");

    /// <summary>Id of the row of a sub kegiatan.</summary>
    public static string Sub(string kode) => Id($"kartu-{HurufSub}-{kode}");
}
