using Akuntabel.Core.Umum;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Akuntabel.Web.Komponen.Pengikat;

/// <summary>Binds numbers and dates that were typed the Indonesian way, and choices by their names; what is refused stays in the model
/// state
/// as typed, with the reason.</summary>
internal sealed class PenyediaPengikatIndonesia : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType switch
    {
        var t when t == typeof(decimal) => new PengikatIndonesia(Desimal),
        var t when t == typeof(int) => new PengikatIndonesia(s => Bulat(s, n => (object)(int)n, int.MaxValue)),
        var t when t == typeof(long) => new PengikatIndonesia(s => Bulat(s, n => (object)(long)n, long.MaxValue)),
        var t when t == typeof(DateOnly) => new PengikatIndonesia(Tanggal),
        var t when t.IsEnum => new PengikatIndonesia(s => Pilihan(t, s)),
        _ => null,
    };

    // one of the names; the runtime would add up several, and take any number for one
    private static (object?, string?) Pilihan(Type jenis, string teks) => teks.Trim() is { Length: > 0 } bersih
        ? Array.Find(Enum.GetNames(jenis), n => n.Equals(bersih, StringComparison.OrdinalIgnoreCase)) is { } nama
            ? (Enum.Parse(jenis, nama), null) : (null, "Pilih salah satu dari daftarnya.")
        : (null, null);

    private static (object?, string?) Desimal(string teks)
    {
        BacaAngka.Coba(teks, out var nilai, out var alasan);
        return (nilai, alasan);
    }

    private static (object?, string?) Bulat(string teks, Func<decimal, object> jadikan, decimal terbesar)
    {
        BacaAngka.Coba(teks, out var nilai, out var alasan);
        return nilai switch
        {
            null => (null, alasan),
            { } n when n != decimal.Truncate(n) => (null, $"\"{teks.Trim()}\" harus bilangan bulat, tanpa koma."),
            { } n when decimal.Abs(n) > terbesar => (null, $"\"{teks.Trim()}\" terlalu besar. Periksa kembali angkanya."),
            { } n => (jadikan(n), null),
        };
    }

    private static (object?, string?) Tanggal(string teks)
    {
        TanggalIndonesia.Coba(teks, out var nilai, out var alasan);
        return (nilai, alasan);
    }
}

/// <param name="baca">Reads a text: its value (<c>null</c> for a blank), or why it is refused.</param>
internal sealed class PengikatIndonesia(Func<string, (object? Nilai, string? Alasan)> baca) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var konteks = bindingContext;
        var masukan = konteks.ValueProvider.GetValue(konteks.ModelName);
        if (masukan == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        konteks.ModelState.SetModelValue(konteks.ModelName, masukan);
        var (nilai, alasan) = baca(masukan.FirstValue ?? "");
        if (alasan is null && nilai is null && !konteks.ModelMetadata.IsReferenceOrNullableType)
        {
            alasan = konteks.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor("");
        }

        if (alasan is not null)
        {
            konteks.ModelState.TryAddModelError(konteks.ModelName, alasan);
            return Task.CompletedTask;
        }

        konteks.Result = ModelBindingResult.Success(nilai);
        return Task.CompletedTask;
    }
}
