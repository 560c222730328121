using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Pekerjaan;

/// <summary>A file of a job or a pending import.</summary>
public sealed class BerkasSementara
{
    /// <summary>Name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Ukuran { get; init; }
}

/// <summary>Names the files of one owner: a job or a pending import.</summary>
/// <param name="Pemda">Pemerintah daerah.</param>
/// <param name="Induk">Key of the job or import.</param>
/// <param name="Percobaan">0: what was given; else the attempt that made them.</param>
public readonly record struct LetakSementara(string Pemda, string Induk, int Percobaan = 0);

/// <summary>
/// Files for an hour or a day, in the database so that every process can serve them, in pieces so that none is held whole.
/// </summary>
public sealed class BerkasSementaraStore(Basisdata basisdata)
{
    /// <summary>Bytes of a piece.</summary>
    public const int UkuranBagian = 1024 * 1024;

    private const string Di = "pemda = @Pemda AND induk = @Induk AND percobaan = @Percobaan";

    /// <summary>Stores a file, each piece in a transaction of its own; whoever owns it says later that it is complete.</summary>
    /// <param name="tempat">Whose.</param>
    /// <param name="nama">Name.</param>
    /// <param name="isi">Contents; read to the end.</param>
    /// <param name="batal">Cancels.</param>
    public async Task TulisAsync(LetakSementara tempat, string nama, Stream isi, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(isi);
        var penampung = new byte[UkuranBagian];
        for (var bagian = 0; ; bagian++)
        {
            var banyak = await isi.ReadAtLeastAsync(penampung, UkuranBagian, throwOnEndOfStream: false, batal);
            if (banyak == 0 && bagian > 0)
            {
                return;
            }

            var baris =
                new { tempat.Pemda, tempat.Induk, tempat.Percobaan, nama, bagian, ukuran = (long)banyak, data = penampung[..banyak] };
            await basisdata.TulisAsync(
                s => s.JalankanAsync(
                    """
                    INSERT INTO berkas_sementara (pemda, induk, percobaan, nama, bagian, ukuran, data)
                    VALUES (@Pemda, @Induk, @Percobaan, @nama, @bagian, @ukuran, @data) ON CONFLICT DO NOTHING
                    """,
                    baris),
                batal);
            if (banyak < UkuranBagian)
            {
                return;
            }
        }
    }

    /// <summary>The files, by name.</summary>
    public Task<IReadOnlyList<BerkasSementara>> DaftarAsync(LetakSementara tempat, CancellationToken batal = default) => basisdata.BacaAsync(
        s => s.DaftarAsync<BerkasSementara>(
            $"SELECT nama, CAST(SUM(ukuran) AS BIGINT) AS ukuran FROM berkas_sementara WHERE {Di} GROUP BY nama ORDER BY nama", Isian(tempat)), batal);

    /// <summary>A file to be read piece by piece, at its reader's pace; <c>null</c> when there is none.</summary>
    public async Task<Stream?> BukaAsync(LetakSementara tempat, string nama, CancellationToken batal = default) =>
        (await DaftarAsync(tempat, batal)).FirstOrDefault(b => b.Nama == nama) is { } berkas ? new AliranSementara(this, tempat, berkas) : null;

    /// <summary>A file as a whole; <c>null</c> when there is none.</summary>
    public async Task<byte[]?> IsiAsync(LetakSementara tempat, string nama, CancellationToken batal = default)
    {
        await using var aliran = await BukaAsync(tempat, nama, batal);
        if (aliran is null)
        {
            return null;
        }

        var isi = new byte[aliran.Length];
        await aliran.ReadExactlyAsync(isi, batal);
        return isi;
    }

    /// <summary>Removes all files of an owner, but those of one attempt.</summary>
    internal static Task<int> HapusAsync(SesiBasisdata s, string pemda, string induk, int kecuali = -1) =>
        s.JalankanAsync("DELETE FROM berkas_sementara WHERE pemda = @pemda AND induk = @induk AND percobaan <> @kecuali", new { pemda, induk, kecuali });

    /// <summary>Removes the files of one attempt.</summary>
    internal Task HapusAsync(LetakSementara tempat, CancellationToken batal = default) =>
        basisdata.TulisAsync(s => s.JalankanAsync($"DELETE FROM berkas_sementara WHERE {Di}", Isian(tempat)), batal);

    /// <summary>A piece; <c>null</c> when it is there no more.</summary>
    internal Task<byte[]?> BagianAsync(LetakSementara tempat, string nama, int bagian, CancellationToken batal) => basisdata.BacaAsync(
        s => s.SatuAsync<byte[]>($"SELECT data FROM berkas_sementara WHERE {Di} AND nama = @nama AND bagian = @bagian",
            new { tempat.Pemda, tempat.Induk, tempat.Percobaan, nama, bagian }),
        batal);

    private static object Isian(LetakSementara t) => new { t.Pemda, t.Induk, t.Percobaan };
}
