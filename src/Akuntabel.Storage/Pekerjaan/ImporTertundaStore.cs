using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>An upload that waits.</summary>
public sealed class UnggahanTertunda
{
    /// <summary>Its key.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is told of it, JSON.</summary>
    public string Kepala { get; init; } = "";
}

/// <summary>Uploads between preview and decision, for their user, for a day or as long as the one who keeps them says.</summary>
public sealed class ImporTertundaStore(Basisdata basisdata, BerkasSementaraStore berkas, TimeProvider waktu)
{
    /// <summary>Uploads that one user may have waiting; one more drops the oldest.</summary>
    public const int TerbanyakPerPengguna = 5;

    /// <summary>How long one is kept.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromHours(24);

    /// <summary>Keeps one; gives its key.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pemilik">User; nobody else sees it.</param>
    /// <param name="pd">Perangkat daerah that it is for.</param>
    /// <param name="kepala">What is told of it, JSON.</param>
    /// <param name="daftar">Its files.</param>
    /// <param name="batal">Cancels.</param>
    public Task<string> SimpanAsync(
        string pemda, string pemilik, string pd, string kepala, IReadOnlyList<(string Nama, byte[] Isi)> daftar, CancellationToken batal = default) =>
        SimpanAsync(pemda, pemilik, pd, kepala, daftar, null, batal);

    /// <summary>Keeps one for a time of its own; gives its key.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pemilik">User; nobody else sees it.</param>
    /// <param name="pd">Perangkat daerah that it is for.</param>
    /// <param name="kepala">What is told of it, JSON.</param>
    /// <param name="daftar">Its files.</param>
    /// <param name="lama">How long it is kept; <c>null</c>: <see cref="Umur"/>, and one more of these drops the oldest.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<string> SimpanAsync(
        string pemda, string pemilik, string pd, string kepala, IReadOnlyList<(string Nama, byte[] Isi)> daftar, TimeSpan? lama, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        // its day begins later: whoever clears away needs to know nothing of it
        var kini = SaatUtc.Tulis(waktu.GetUtcNow());
        var baris = new { pemda, id = Rahasia.Stempel(), pemilik, pd, kepala, kini, saat = lama is { } l ? SaatUtc.Tulis(waktu.GetUtcNow() + l - Umur) : kini };
        await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("INSERT INTO impor_tertunda (pemda, id, pemilik, perangkat_daerah, kepala, dibuat) VALUES (@pemda, @id, @pemilik, @pd, @kepala, @saat)", baris);
                var semua =
                    await s.DaftarAsync<string>("SELECT id FROM impor_tertunda WHERE pemda = @pemda AND pemilik = @pemilik AND dibuat <= @kini ORDER BY dibuat DESC, id DESC", baris);
                foreach (var terdahulu in semua.Where(i => i != baris.id).Skip(TerbanyakPerPengguna - 1))
                {
                    await BuangAsync(s, pemda, terdahulu);
                }
            },
            batal);
        foreach (var (nama, isi) in daftar)
        {
            using var aliran = new MemoryStream(isi, writable: false);
            await berkas.TulisAsync(new LetakSementara(pemda, baris.id), nama, aliran, batal);
        }

        return baris.id;
    }

    /// <summary>What is told of one, when it is this user's and still here.</summary>
    public Task<string?> KepalaAsync(string pemda, string id, string pemilik, string pd, CancellationToken batal = default) => basisdata.BacaAsync(
        s => s.SatuAsync<string>(
            "SELECT kepala FROM impor_tertunda WHERE pemda = @pemda AND id = @id AND pemilik = @pemilik AND perangkat_daerah = @pd AND dibuat >= @batas",
            new { pemda, id, pemilik, pd, batas = SaatUtc.Tulis(waktu.GetUtcNow() - Umur) }),
        batal);

    /// <summary>Those of a user for a perangkat daerah that begin with the same words, newest first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pemilik">The user.</param>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="awal">How what is told of them begins.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<UnggahanTertunda>> DaftarAsync(string pemda, string pemilik, string pd, string awal, CancellationToken batal = default) => basisdata.BacaAsync(
        s => s.DaftarAsync<UnggahanTertunda>(
            "SELECT id, kepala FROM impor_tertunda WHERE pemda = @pemda AND pemilik = @pemilik AND perangkat_daerah = @pd AND dibuat >= @batas "
                + "AND substr(kepala, 1, @panjang) = @awal ORDER BY dibuat DESC, id DESC",
            new { pemda, pemilik, pd, awal, panjang = awal.Length, batas = SaatUtc.Tulis(waktu.GetUtcNow() - Umur) }),
        batal);

    /// <summary>Changes what is told of one; <c>false</c>: it is not this user's, or no longer here.</summary>
    public Task<bool> UbahAsync(string pemda, string id, string pemilik, string pd, string kepala, CancellationToken batal = default) =>
        basisdata.TulisAsync(async s => await s.JalankanAsync(
            "UPDATE impor_tertunda SET kepala = @kepala WHERE pemda = @pemda AND id = @id AND pemilik = @pemilik AND perangkat_daerah "
                + "= @pd",
            new { pemda, id, pemilik, pd, kepala }) > 0, batal);

    /// <summary>Forgets one.</summary>
    public Task BuangAsync(string pemda, string id, CancellationToken batal = default) => basisdata.TulisAsync(s => BuangAsync(s, pemda, id), batal);

    internal static async Task BuangAsync(SesiBasisdata s, string pemda, string id)
    {
        await BerkasSementaraStore.HapusAsync(s, pemda, id);
        await s.JalankanAsync("DELETE FROM impor_tertunda WHERE pemda = @pemda AND id = @id", new { pemda, id });
    }
}
