using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Penyusunan;

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

    /// <summary>A scan or a photo of pages with the code of a report: what is on the paper is not proven.</summary>
    Pindaian,
}

/// <summary>What verifying found.</summary>
/// <param name="Terbitan">The issue; <c>null</c>: none is known.</param>
/// <param name="Keaslian">How the file stands to it.</param>
/// <param name="Bentuk">Form that the file is, or begins with; empty: none.</param>
/// <param name="Berkas">The file; <c>null</c>: none was given.</param>
public sealed record HasilPeriksa(BarisTerbitan? Terbitan, KeaslianBerkas Keaslian, string Bentuk, SidikBerkas? Berkas)
{
    /// <summary>Of a signed PDF, whether its certificates are known not to be withdrawn.</summary>
    public bool PencabutanDiketahui { get; init; }

    /// <summary>Of a scan, whether its pages carry the codes of more than one report.</summary>
    public bool KodeBercampur { get; init; }
}

/// <summary>Says of a code or a file which issued report it is. Nothing of the file is kept.</summary>
public sealed class PemeriksaKeaslian
{
    // scans that are looked into at a time: each takes a process
    private static readonly SemaphoreSlim Antre = new(2, 2);

    private readonly TerbitanStore _store;
    private readonly TandaTerbitanStore _tanda;
    private readonly PemeriksaTerpisah _terpisah;

    internal PemeriksaKeaslian(TerbitanStore store, TandaTerbitanStore tanda, PemeriksaTerpisah terpisah) => (_store, _tanda, _terpisah) = (store, tanda, terpisah);

    /// <summary>Larger files are not looked at.</summary>
    public const long UkuranTerbesar = 64L << 20;

    /// <summary>The issue with a code.</summary>
    public async Task<HasilPeriksa> KodeAsync(string pemda, KodeTerbitan kode, CancellationToken batal) =>
        new(await _store.CariAsync(pemda, kode, null, batal), KeaslianBerkas.TanpaBerkas, "", null);

    /// <summary>The issue that a file is of.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="aliran">The file; can be read again from its beginning.</param>
    /// <param name="kode">Code that was typed beside it; <c>null</c>: none.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilPeriksa> BerkasAsync(string pemda, Stream aliran, KodeTerbitan? kode, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(aliran);
        var berkas = await SidikBerkas.HitungAsync(aliran, await _store.AwalanAsync(pemda, aliran.Length, batal), batal);
        if (await _store.DariIsiAsync(pemda, berkas.Sidik, berkas.Awalan, batal) is var (t, bentuk, utuh))
        {
            return new HasilPeriksa(t, utuh ? KeaslianBerkas.Sama : KeaslianBerkas.Ditambahi, bentuk, berkas)
            {
                PencabutanDiketahui = bentuk == TerbitanStore.BentukBertanda && await DiketahuiAsync(t, berkas.Sidik, batal),
            };
        }

        aliran.Position = 0;
        if ((kode ?? PencariKode.Cari(aliran)) is { } k)
        {
            return new HasilPeriksa(await _store.CariAsync(pemda, k, null, batal), KeaslianBerkas.Lain, "", berkas);
        }

        var daftar = await PindaianAsync(aliran, batal);
        return new HasilPeriksa(daftar.Count > 0 ? await _store.CariAsync(pemda, daftar[0], null, batal) : null, daftar.Count > 0 ? KeaslianBerkas.Pindaian : KeaslianBerkas.Lain, "", berkas)
        {
            KodeBercampur = daftar.Count > 1,
        };
    }

    private async Task<bool> DiketahuiAsync(BarisTerbitan t, string sidik, CancellationToken batal) =>
        (await _tanda.DaftarAsync(t, batal)).FirstOrDefault(b => b.Sidik == sidik) is { } tanda
            && TemuanTanda.Baca(tanda.Hasil).Daftar.Where(d => !d.StempelDokumen).All(d => d.Pencabutan == StatusPencabutan.Berlaku);

    // codes on the pages of a scan, in their order
    private async Task<IReadOnlyList<KodeTerbitan>> PindaianAsync(Stream aliran, CancellationToken batal)
    {
        if (aliran.Length > LampiranStore.UkuranTerbesar)
        {
            return [];
        }

        var isi = new byte[aliran.Length];
        aliran.Position = 0;
        await aliran.ReadExactlyAsync(isi, batal);
        if (JenisBerkas.Kenali(isi, "pindaian")?.Mime is not ("application/pdf" or "image/jpeg" or "image/png" or "image/webp"))
        {
            return [];
        }

        await Antre.WaitAsync(batal);
        try
        {
            var (hasil, _) = await _terpisah.HitungAsync<List<string>>(KerjaKodePindaian.Kode, [(KerjaKodePindaian.Pindaian, isi)], batal);
            return [.. (hasil ?? []).Select(h => KodeTerbitan.Coba(h, out var k) ? k : (KodeTerbitan?)null).OfType<KodeTerbitan>()];
        }
        finally
        {
            Antre.Release();
        }
    }
}
