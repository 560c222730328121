using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Ketahanan;

/// <summary>A handler of a page: how it is called, and its row in the table of rights.</summary>
internal sealed record Penangan(string Halaman, string Nama, string Metode, string Pola, string Akhiran, BarisKewenangan? Baris)
{
    /// <summary>Whether its address names an office.</summary>
    public bool PunyaPd => Pola.Contains("{pd}", StringComparison.Ordinal);

    /// <summary>For messages.</summary>
    public override string ToString() => $"{Halaman} {Nama}";
}

/// <summary>Every handler that the application has, from its own list of pages; nothing is served for it.</summary>
internal static class DaftarPenangan
{
    /// <summary>Reads the list.</summary>
    /// <param name="folder">A folder for what an application needs to be put together.</param>
    public static async Task<IReadOnlyList<Penangan>> BacaAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var basisdata = Basisdata.Sqlite(Path.Combine(folder, "akuntabel.db"));
        await basisdata.SiapkanAsync();
        await using var aplikasi = AplikasiWeb.Bangun(new OpsiWeb(basisdata, "", Path.Combine(folder, "sementara")) { Pengembang = true });
        var (pemuat, tabel) = (aplikasi.Services.GetRequiredService<PageLoader>(), aplikasi.Services.GetRequiredService<TabelKewenangan>());
        var hasil = new List<Penangan>();
        foreach (var h in aplikasi.Services.GetRequiredService<IActionDescriptorCollectionProvider>()
            .ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var lengkap = await pemuat.LoadAsync(h, EndpointMetadataCollection.Empty);
            foreach (var m in lengkap.HandlerMethods.Where(m => m.HttpMethod != "Page"))
            {
                var nama = m.MethodInfo.Name.Replace("Async", "", StringComparison.Ordinal);
                hasil.Add(new Penangan(h.ViewEnginePath, nama, m.HttpMethod.ToUpperInvariant(), "/" + h.AttributeRouteInfo?.Template,
                    m.Name is { } n ? $"?handler={n}" : "", tabel.Cari(h.ViewEnginePath, nama)));
            }
        }

        return hasil;
    }
}
