using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Terbitan;

/// <summary>How the service that signs PDFs for officials is reached.</summary>
public sealed class BarisLayananTanda
{
    /// <summary>Address, without a slash at its end; empty: it is off.</summary>
    public string Alamat { get; init; } = "";

    /// <summary>Account of the application there.</summary>
    public string Akun { get; init; } = "";

    /// <summary>Its password, sealed with the key of the installation; empty: it must be entered (again).</summary>
    public string Sandi { get; init; } = "";

    /// <summary>Entered by whom.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <summary>Settings of the signing service of a pemerintah daerah. Off until its administrator enters an address.</summary>
public sealed class LayananTandaStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    /// <summary>The settings; <c>null</c>: it is off.</summary>
    public async Task<BarisLayananTanda?> BacaAsync(string pemda, CancellationToken batal = default) =>
        await basisdata.SekaliAsync(
            s => s.SatuAsync<BarisLayananTanda>("SELECT alamat, akun, sandi, oleh_nama, saat FROM layanan_tanda WHERE pemda = @pemda", new { pemda }), batal) is { Alamat.Length: > 0 } b ? b : null;

    /// <summary>Keeps them. What the log says of it holds no password.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="alamat">Address; empty: it is off from now on.</param>
    /// <param name="akun">Account.</param>
    /// <param name="sandi">Password, sealed.</param>
    /// <param name="batal">Cancels.</param>
    public Task SimpanAsync(Pelaku pelaku, string alamat, string akun, string sandi, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            await s.JalankanAsync(
                """
                INSERT INTO layanan_tanda (pemda, alamat, akun, sandi, oleh_nama, saat) VALUES (@Pemda, @alamat, @akun, @sandi, @Nama, @saat)
                ON CONFLICT (pemda) DO UPDATE SET alamat = @alamat, akun = @akun, sandi = @sandi, oleh_nama = @Nama, saat = @saat
                """,
                new { pelaku.Pemda, alamat = TeksAman.Bersihkan(alamat), akun = TeksAman.Bersihkan(akun), sandi, pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru(alamat.Length > 0 ? "LayananTandaDiatur" : "LayananTandaDimatikan")
            {
                Objek = $"layanan-tanda/{pelaku.Pemda}", Baru = alamat.Length > 0 ? $"{akun} {alamat}" : "",
            });
        },
        batal);
}
