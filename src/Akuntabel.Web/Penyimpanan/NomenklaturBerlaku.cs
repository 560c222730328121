using System.Collections.Concurrent;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.KodeResmi;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>The official codes of a year: the version and its list.</summary>
public sealed record NomenklaturTahun(VersiNomenklatur Versi, DaftarNomenklatur Daftar);

/// <summary>Finds the official codes that hold in a year. Lists that were read are kept: they never change.</summary>
public sealed class NomenklaturBerlaku(NomenklaturStore store)
{
    // a list of 8,000 codes takes about 5 MB; an installation looks at two or three
    private const int Terbanyak = 6;

    private readonly ConcurrentDictionary<(string Pemda, string Sidik), DaftarNomenklatur> _ingatan = new();

    /// <summary>The codes of a kind that hold in a year; <c>null</c>: nobody has put any in.</summary>
    public async Task<NomenklaturTahun?> UntukAsync(string pemda, JenisNomenklatur jenis, int tahun, CancellationToken batal) =>
        Pilih(await store.DaftarAsync(pemda, batal), jenis, tahun) is { } v && await BacaAsync(pemda, v.Sidik, batal) is { } d
            ? new NomenklaturTahun(v, d) : null;

    /// <summary>The version of a kind that holds in a year.</summary>
    /// <param name="daftar">Versions, the newest first.</param>
    /// <param name="jenis">What the codes name.</param>
    /// <param name="tahun">The year.</param>
    public static VersiNomenklatur? Pilih(IEnumerable<VersiNomenklatur> daftar, JenisNomenklatur jenis, int tahun) =>
        daftar.FirstOrDefault(v => v.Jenis == jenis.ToString() && v.Mulai <= tahun);

    /// <summary>The list of a digest; <c>null</c>: it is not in the store.</summary>
    public async Task<DaftarNomenklatur?> BacaAsync(string pemda, string sidik, CancellationToken batal)
    {
        if (_ingatan.TryGetValue((pemda, sidik), out var ada))
        {
            return ada;
        }

        if (await store.IsiAsync(pemda, sidik, batal) is not { } isi)
        {
            return null;
        }

        if (_ingatan.Count >= Terbanyak)
        {
            _ingatan.Clear();
        }

        return _ingatan[(pemda, sidik)] = DaftarNomenklatur.Baca(isi);
    }
}
