using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Contents that a document has or had, as an address names them: <c>v2</c> is its second version, <c>p17</c> what event 17 left.</summary>
/// <param name="Kode">As in the address.</param>
/// <param name="Sebutan">For a reader.</param>
/// <param name="Sidik">Digest of the files.</param>
public sealed record AcuanIsi(string Kode, string Sebutan, string Sidik)
{
    /// <summary>Of a version.</summary>
    public static AcuanIsi Dari(VersiDokumen v) => new($"v{v.Versi}", $"{Nama(v.Versi)} ({v.Keadaan})", v.Sidik);

    /// <summary>Of what an event left.</summary>
    public static AcuanIsi Dari(Peristiwa p, WaktuSetempat waktu) => new($"p{p.Nomor}", $"Simpanan {waktu.Cetak(p.Saat)} oleh {p.PelakuNama}", p.Baru);

    /// <summary>A version as people call it.</summary>
    public static string Nama(int versi) => versi == 1 ? "Versi awal" : $"Perubahan ke-{versi - 1}";

    /// <summary>What an address names; <c>null</c> when this document has nothing of that name.</summary>
    internal static async Task<AcuanIsi?> CariAsync(KonteksDokumen konteks, KunciDokumen kunci, string? kode, CancellationToken batal)
    {
        if (kode is not { Length: > 1 and < 20 } || !long.TryParse(kode.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor))
        {
            return null;
        }

        if (kode[0] == 'v')
        {
            return (await konteks.Store.DaftarVersiAsync(kunci, batal)).FirstOrDefault(v => v.Versi == nomor) is { } v ? Dari(v) : null;
        }

        return kode[0] == 'p' && nomor < long.MaxValue && await PeristiwaAsync(konteks, kunci, nomor, batal) is { Baru.Length: > 0 } p ? Dari(p, konteks.Waktu) : null;
    }

    /// <summary>An event of a document by its number.</summary>
    internal static async Task<Peristiwa?> PeristiwaAsync(KonteksDokumen konteks, KunciDokumen kunci, long nomor, CancellationToken batal) =>
        (await konteks.Riwayat.DaftarAsync(kunci.Pemda, new SaringanPeristiwa { Objek = $"dokumen/{kunci.Id}" }, nomor + 1, 1, batal)).FirstOrDefault(p => p.Nomor == nomor);

    /// <summary>The files.</summary>
    internal Task<KumpulanBerkas> IsiAsync(KonteksDokumen konteks, string pemda, CancellationToken batal) => konteks.Store.IsiAsync(pemda, Sidik, batal);
}
