using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>Uploads between preview and decision, for their user, for a day.</summary>
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
    public async Task<string> SimpanAsync(
        string pemda, string pemilik, string pd, string kepala, IReadOnlyList<(string Nama, byte[] Isi)> daftar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var baris = new { pemda, id = Rahasia.Stempel(), pemilik, pd, kepala, saat = SaatUtc.Tulis(waktu.GetUtcNow()) };
        await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("INSERT INTO impor_tertunda (pemda, id, pemilik, perangkat_daerah, kepala, dibuat) VALUES (@pemda, @id, @pemilik, @pd, @kepala, @saat)", baris);
                var semua =
                    await s.DaftarAsync<string>("SELECT id FROM impor_tertunda WHERE pemda = @pemda AND pemilik = @pemilik ORDER BY dibuat DESC, id DESC", baris);
                foreach (var lama in semua.Where(i => i != baris.id).Skip(TerbanyakPerPengguna - 1))
                {
                    await BuangAsync(s, pemda, lama);
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
