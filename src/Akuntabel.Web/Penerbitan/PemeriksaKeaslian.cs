using Akuntabel.Core.Laporan;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Terbitan;

namespace Akuntabel.Web.Penerbitan;

/// <summary>How a file stands to an issued report.</summary>
public enum KeaslianBerkas
{
    /// <summary>No file was given.</summary>
    TanpaBerkas,

    /// <summary>Byte for byte what was issued.</summary>
    Sama,

    /// <summary>The PDF that was issued, unchanged, and something after it: a signature, as a rule.</summary>
    Ditambahi,

    /// <summary>Not what was issued.</summary>
    Lain,
}

/// <summary>What verifying found.</summary>
/// <param name="Terbitan">The issue; <c>null</c>: none is known.</param>
/// <param name="Keaslian">How the file stands to it.</param>
/// <param name="Bentuk">Form that the file is, or begins with; empty: none.</param>
/// <param name="Berkas">The file; <c>null</c>: none was given.</param>
public sealed record HasilPeriksa(BarisTerbitan? Terbitan, KeaslianBerkas Keaslian, string Bentuk, SidikBerkas? Berkas);

/// <summary>Says of a code or a file which issued report it is. Nothing of the file is kept.</summary>
public sealed class PemeriksaKeaslian(TerbitanStore store)
{
    /// <summary>Larger files are not looked at.</summary>
    public const long UkuranTerbesar = 64L << 20;

    /// <summary>The issue with a code.</summary>
    public async Task<HasilPeriksa> KodeAsync(string pemda, KodeTerbitan kode, CancellationToken batal) =>
        new(await store.CariAsync(pemda, kode, null, batal), KeaslianBerkas.TanpaBerkas, "", null);

    /// <summary>The issue that a file is of.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="aliran">The file; can be read again from its beginning.</param>
    /// <param name="kode">Code that was typed beside it; <c>null</c>: none.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilPeriksa> BerkasAsync(string pemda, Stream aliran, KodeTerbitan? kode, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(aliran);
        var berkas = await SidikBerkas.HitungAsync(aliran, await store.AwalanAsync(pemda, aliran.Length, batal), batal);
        if (await store.DariIsiAsync(pemda, berkas.Sidik, berkas.Awalan, batal) is var (t, bentuk, utuh))
        {
            return new HasilPeriksa(t, utuh ? KeaslianBerkas.Sama : KeaslianBerkas.Ditambahi, bentuk, berkas);
        }

        aliran.Position = 0;
        return (kode ?? PencariKode.Cari(aliran)) is { } k ? new HasilPeriksa(await store.CariAsync(pemda, k, null, batal), KeaslianBerkas.Lain, "", berkas)
            : new HasilPeriksa(null, KeaslianBerkas.Lain, "", berkas);
    }
}
