using System.Text.Json;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>A file that arrives in pieces.</summary>
/// <param name="Id">Its key; only its user knows it.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Ukuran">Bytes that it will have.</param>
/// <param name="Diterima">Bytes that are here.</param>
public sealed record Unggahan(string Id, string Nama, long Ukuran, long Diterima)
{
    /// <summary>Whether all of it is here.</summary>
    public bool Lengkap => Diterima == Ukuran;
}

/// <summary>Files that arrive in pieces over a bad line: what is here stays for a day, and the rest follows whenever it can. They are kept
/// with the pending imports, and go like them.</summary>
public sealed class UnggahanStore(Basisdata basisdata, TimeProvider waktu)
{
    /// <summary>Bytes of a piece, but for the last.</summary>
    public const int Bagian = 256 * 1024;

    /// <summary>Files that one user may have on their way; one more drops the oldest.</summary>
    public const int TerbanyakPerPengguna = 20;

    private const string Berkas = "isi";

    private const string Milik = "pemda = @pemda AND pemilik = @milik AND dibuat >= @batas";

    /// <summary>Begins one, or goes on with the same.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pengguna">User; nobody else sees it.</param>
    /// <param name="kunci">By what the browser knows the file again.</param>
    /// <param name="nama">What it is called.</param>
    /// <param name="ukuran">Bytes that it will have.</param>
    /// <param name="batal">Cancels.</param>
    public Task<Unggahan> MulaiAsync(string pemda, string pengguna, string kunci, string nama, long ukuran, CancellationToken batal = default)
    {
        var kepala = JsonSerializer.Serialize(new Kepala(kunci, nama, ukuran));
        return basisdata.TulisAsync(
            async s =>
            {
                var isian = Isian(pemda, pengguna, kepala);
                if (await s.SatuAsync<string>($"SELECT id FROM impor_tertunda WHERE {Milik} AND kepala = @nilai", isian) is { } ada)
                {
                    return new Unggahan(ada, nama, ukuran, (await DiterimaAsync(s, pemda, ada)).Ukuran);
                }

                var baris = new { pemda, id = Rahasia.Stempel(), milik = Pemilik(pengguna), kepala, saat = SaatUtc.Tulis(waktu.GetUtcNow()) };
                await s.JalankanAsync(
                    "INSERT INTO impor_tertunda (pemda, id, pemilik, perangkat_daerah, kepala, dibuat) VALUES (@pemda, @id, @milik, '', @kepala, @saat)", baris);
                foreach (var lama in (await s.DaftarAsync<string>(
                    "SELECT id FROM impor_tertunda WHERE pemda = @pemda AND pemilik = @milik ORDER BY dibuat DESC, id DESC", baris)).Skip(TerbanyakPerPengguna))
                {
                    await ImporTertundaStore.BuangAsync(s, pemda, lama);
                }

                return new Unggahan(baris.id, nama, ukuran, 0);
            },
            batal);
    }

    /// <summary>Takes a piece. One that is not the next is left alone: the answer says how far it is.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pengguna">User.</param>
    /// <param name="id">Which file.</param>
    /// <param name="mulai">Where in the file the piece begins.</param>
    /// <param name="data">The piece.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>How it stands; <c>null</c>: it is not this user's, or no longer here.</returns>
    public Task<Unggahan?> TambahAsync(
        string pemda, string pengguna, string id, long mulai, byte[] data, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        return basisdata.TulisAsync<Unggahan?>(
            async s =>
            {
                if (await CariAsync(s, pemda, pengguna, id) is not { } u)
                {
                    return null;
                }

                var (bagian, diterima) = await DiterimaAsync(s, pemda, id);
                var sisa = u.Ukuran - diterima;
                if (mulai != diterima || data.Length == 0 || data.Length != Math.Min(Bagian, sisa))
                {
                    return u with { Diterima = diterima };
                }

                var banyak = await s.JalankanAsync(
                    """
                    INSERT INTO berkas_sementara (pemda, induk, percobaan, nama, bagian, ukuran, data)
                    VALUES (@pemda, @id, 0, @Berkas, @bagian, @ukuran, @data) ON CONFLICT DO NOTHING
                    """,
                    new { pemda, id, Berkas, bagian, ukuran = (long)data.Length, data });
                return u with { Diterima = diterima + (banyak > 0 ? data.Length : 0) };
            },
            batal);
    }

    /// <summary>One as a whole; <c>null</c>: it is not this user's, not complete, or no longer here.</summary>
    public Task<(Unggahan Unggahan, byte[] Isi)?> AmbilAsync(string pemda, string pengguna, string id, CancellationToken batal = default) =>
        basisdata.BacaAsync<(Unggahan, byte[])?>(
            async s =>
            {
                if (await CariAsync(s, pemda, pengguna, id) is not { } u)
                {
                    return null;
                }

                using var isi = new MemoryStream();
                foreach (var bagian in await s.DaftarAsync<byte[]>(
                    "SELECT data FROM berkas_sementara WHERE pemda = @pemda AND induk = @id AND percobaan = 0 AND nama = @Berkas ORDER BY bagian",
                    new { pemda, id, Berkas }))
                {
                    isi.Write(bagian);
                }

                return isi.Length == u.Ukuran ? (u with { Diterima = isi.Length }, isi.ToArray()) : null;
            },
            batal);

    /// <summary>Forgets one.</summary>
    public Task BuangAsync(string pemda, string pengguna, string id, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            if (await CariAsync(s, pemda, pengguna, id) is not null)
            {
                await ImporTertundaStore.BuangAsync(s, pemda, id);
            }
        },
        batal);

    private async Task<Unggahan?> CariAsync(SesiBasisdata s, string pemda, string pengguna, string id) =>
        await s.SatuAsync<string>($"SELECT kepala FROM impor_tertunda WHERE {Milik} AND id = @nilai", Isian(pemda, pengguna, id)) is { } teks
            && JsonSerializer.Deserialize<Kepala>(teks) is { } k ? new Unggahan(id, k.Nama, k.Ukuran, 0) : null;

    private static async Task<(int Bagian, long Ukuran)> DiterimaAsync(SesiBasisdata s, string pemda, string id)
    {
        var ukuran = await s.DaftarAsync<long>(
            "SELECT ukuran FROM berkas_sementara WHERE pemda = @pemda AND induk = @id AND percobaan = 0 AND nama = @Berkas", new { pemda, id, Berkas });
        return (ukuran.Count, ukuran.Sum());
    }

    private object Isian(string pemda, string pengguna, string nilai) =>
        new { pemda, milik = Pemilik(pengguna), nilai, batas = SaatUtc.Tulis(waktu.GetUtcNow() - ImporTertundaStore.Umur) };

    // apart from the imports of the same user, whose number is limited by itself
    private static string Pemilik(string pengguna) => "unggahan/" + pengguna;

    private sealed record Kepala(string Kunci, string Nama, long Ukuran);
}
