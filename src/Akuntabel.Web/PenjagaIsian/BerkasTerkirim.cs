using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>A file that a form brought, with its form or in pieces before it.</summary>
/// <param name="Kolom">Name of its field.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Isi">Its bytes; empty: it is not here, see <paramref name="Galat"/>.</param>
/// <param name="Galat">Why it is not here; empty: it is.</param>
public sealed record BerkasDikirim(string Kolom, string Nama, byte[] Isi, string Galat);

/// <summary>The files of a form, however they came.</summary>
public sealed class BerkasTerkirim(UnggahanStore store, Pengakses pengakses)
{
    /// <summary>Before the name of the field of files that came in pieces.</summary>
    public const string Awalan = "terunggah:";

    /// <summary>Reads them one after the other; one that came in pieces is forgotten once the next is asked for.</summary>
    /// <param name="formulir">The form.</param>
    /// <param name="kolom">Which fields.</param>
    /// <param name="batal">Cancels.</param>
    public async IAsyncEnumerable<BerkasDikirim> BacaAsync(
        IFormCollection formulir, Func<string, bool> kolom, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(formulir);
        ArgumentNullException.ThrowIfNull(kolom);
        foreach (var f in formulir.Files.Where(f => f.Length > 0 && kolom(f.Name)))
        {
            var data = new byte[f.Length];
            await using (var aliran = f.OpenReadStream())
            {
                await aliran.ReadExactlyAsync(data, batal);
            }

            yield return new BerkasDikirim(f.Name, f.FileName, data, "");
        }

        foreach (var (nama, daftar) in formulir.Where(f => f.Key.StartsWith(Awalan, StringComparison.Ordinal) && kolom(f.Key[Awalan.Length..])))
        {
            foreach (var id in daftar.OfType<string>())
            {
                if (await store.AmbilAsync(pengakses.Pemda, pengakses.Id, id, batal) is { } u)
                {
                    yield return new BerkasDikirim(nama[Awalan.Length..], u.Unggahan.Nama, u.Isi, "");
                    await store.BuangAsync(pengakses.Pemda, pengakses.Id, id, batal);
                }
                else
                {
                    yield return new BerkasDikirim(nama[Awalan.Length..], "", [],
                        "Sebuah berkas yang diunggah sebelumnya tidak ada lagi atau belum utuh. Pilih lagi berkasnya, lalu simpan.");
                }
            }
        }
    }
}
