using System.Collections;
using System.Globalization;
using Akuntabel.Core.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Akuntabel.Web.Komponen.Bidang;

/// <summary>What stands in a field: what was typed, else what the model holds, written the Indonesian way.</summary>
internal static class IsiBidang
{
    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>The texts of a field: one, or several for a group of checkboxes.</summary>
    public static IReadOnlyList<string> Baca(ModelStateDictionary keadaan, string nama, object? model)
    {
        if (keadaan.TryGetValue(nama, out var catatan) && catatan.RawValue is not null)
        {
            return catatan.RawValue is string[] banyak ? banyak : [catatan.AttemptedValue ?? ""];
        }

        return model switch
        {
            null => [],
            string s => [s],
            IEnumerable deret => [.. deret.Cast<object?>().Select(Cetak)],
            _ => [Cetak(model)],
        };
    }

    /// <summary>A value as a user would type it; a number keeps all its decimals.</summary>
    public static string Cetak(object? nilai) => nilai switch
    {
        null => "",
        decimal d => d.ToString("#,##0.############################", Format),
        DateOnly t => TanggalIndonesia.Panjang(t),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => nilai.ToString() ?? "",
    };

    /// <summary>The kind that fits a type.</summary>
    public static RupaBidang Jenis(Type? jenis) => (jenis is null ? null : Nullable.GetUnderlyingType(jenis) ?? jenis) switch
    {
        null => RupaBidang.Teks,
        var t when t == typeof(decimal) || t == typeof(int) || t == typeof(long) => RupaBidang.Angka,
        var t when t == typeof(DateOnly) => RupaBidang.Tanggal,
        var t when t == typeof(bool) => RupaBidang.Centang,
        { IsEnum: true } => RupaBidang.Pilihan,
        var t when t.IsAssignableTo(typeof(IFormFile)) || t.IsAssignableTo(typeof(IEnumerable<IFormFile>)) => RupaBidang.Berkas,
        _ => RupaBidang.Teks,
    };

    /// <summary>A size for a reader: "20 MB".</summary>
    public static string Ukuran(long bita) => bita >= 1024 * 1024
        ? AngkaIndonesia.Cetak(bita / (1024m * 1024m), bita % (1024 * 1024) == 0 ? 0 : 1) + " MB"
        : AngkaIndonesia.Cetak(Math.Ceiling(bita / 1024m), 0) + " KB";
}
