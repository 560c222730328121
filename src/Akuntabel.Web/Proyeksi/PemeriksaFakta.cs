using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Proyeksi;

namespace Akuntabel.Web.Proyeksi;

/// <summary>Compares the figures that lists show with the documents that they were made of, for <c>akuntabel verifikasi</c>.</summary>
public static class PemeriksaFakta
{
    /// <summary>What is wrong, in words; empty when nothing is.</summary>
    /// <param name="basisdata">The store.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<IReadOnlyList<string>> PeriksaAsync(Basisdata basisdata, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(basisdata);
        var (fakta, masalah) = (new FaktaStore(basisdata, new PenghitungFakta()), new List<string>());
        foreach (var pemda in await DaftarPemdaAsync(basisdata, batal))
        {
            masalah.AddRange((await fakta.BandingkanAsync(pemda, batal)).Select(b =>
                $"Angka ringkasan {b.PerangkatDaerah} {b.Periode} (Beranda dan daftar) tidak sama dengan dokumennya: diubah di luar aplikasi. Dokumennya tidak berubah."));
        }

        return masalah;
    }

    /// <summary>Makes all figures of lists again of their documents.</summary>
    /// <param name="basisdata">The store.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task HitungUlangAsync(Basisdata basisdata, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(basisdata);
        var fakta = new FaktaStore(basisdata, new PenghitungFakta());
        foreach (var pemda in await DaftarPemdaAsync(basisdata, batal))
        {
            await fakta.BangunUlangAsync(pemda, batal);
        }
    }

    private static Task<IReadOnlyList<string>> DaftarPemdaAsync(Basisdata basisdata, CancellationToken batal) =>
        basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT pemda FROM pemda ORDER BY pemda"), batal);
}
