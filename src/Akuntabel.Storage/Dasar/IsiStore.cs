using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Dasar;

/// <summary>Contents by their SHA-256: what is stored once is never stored again, and never changes.</summary>
public static class IsiStore
{
    /// <summary>Stores bytes; gives their digest.</summary>
    public static async Task<string> SimpanAsync(SesiBasisdata sesi, string pemda, ReadOnlyMemory<byte> data)
    {
        var sidik = Sidik(data.Span);
        await SimpanAsync(sesi, pemda, sidik, data);
        return sidik;
    }

    /// <summary>The bytes with that digest; <c>null</c> when there are none.</summary>
    public static Task<byte[]?> BacaAsync(SesiBasisdata sesi, string pemda, string sidik) =>
        sesi.SatuAsync<byte[]>("SELECT data FROM isi WHERE pemda = @pemda AND sidik = @sidik", new { pemda, sidik });

    /// <summary>Stores a set of files and the list of them; gives the digest of the list. What is stored already is not sent again.</summary>
    public static Task<string> SimpanBerkasAsync(SesiBasisdata sesi, string pemda, KumpulanBerkas berkas) =>
        SimpanBerkasAsync(sesi, pemda, Tandai(berkas));

    /// <summary>The same for files whose digests are known: a long file is read through once.</summary>
    internal static async Task<string> SimpanBerkasAsync(SesiBasisdata sesi, string pemda, IsiBertanda isi)
    {
        // in the order of the digests: two who store the same contents never wait for one another crosswise
        var semua = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [isi.Sidik] = isi.Daftar };
        foreach (var (sidik, data) in isi.Berkas)
        {
            semua[sidik] = data;
        }

        var ada = await AdaAsync(sesi, pemda, [.. semua.Keys]);
        await SisipkanAsync(sesi, pemda, [.. semua.Where(i => !ada.Contains(i.Key))]);
        return isi.Sidik;
    }

    /// <summary>Digests of a set of files.</summary>
    internal static IsiBertanda Tandai(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var tiap = berkas.Isi.Select(b => (Jalur: b.Key, Sidik: Sidik(b.Value.Span), Data: b.Value)).ToList();
        var daftar = Encoding.UTF8.GetBytes(string.Concat(tiap.Select(b => $"{b.Sidik} {b.Jalur}\n")));
        return new IsiBertanda(Sidik(daftar), daftar, [.. tiap.Select(b => (b.Sidik, b.Data))]);
    }

    /// <summary>The files of a list; the empty digest, as of a document before its making, is no files.</summary>
    /// <exception cref="BasisdataException">A content is missing: the store is damaged.</exception>
    public static async Task<KumpulanBerkas> BacaBerkasAsync(SesiBasisdata sesi, string pemda, string sidik)
    {
        if (sidik.Length == 0)
        {
            return KumpulanBerkas.Kosong;
        }

        if (sesi.Ingatan.Cari(pemda, sidik) is { } ingat)
        {
            return ingat;
        }

        var daftar = Urai(await BacaAsync(sesi, pemda, sidik) ?? throw Hilang(sidik));
        var sidikIsi = daftar.Select(d => d.Sidik).Distinct().ToArray();
        var isi = sidikIsi.Length == 0 ? [] : await sesi.DaftarAsync<BarisIsi>($"SELECT sidik, data FROM isi WHERE pemda = @pemda AND {Di(sesi)}", new { pemda, sidikIsi });
        var menurutSidik = isi.ToDictionary(i => i.Sidik, i => i.Data);
        var berkas = new KumpulanBerkas(daftar.Select(d => KeyValuePair.Create(
            d.Jalur, (ReadOnlyMemory<byte>)(menurutSidik.GetValueOrDefault(d.Sidik) ?? throw Hilang(d.Sidik)))));
        sesi.Ingatan.Ingat(pemda, sidik, berkas);
        return berkas;
    }

    /// <summary>Digest of bytes: SHA-256, hexadecimal.</summary>
    public static string Sidik(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>Digest of a set of files, as stored.</summary>
    public static string Sidik(KumpulanBerkas berkas) => Tandai(berkas).Sidik;

    /// <summary>Splits the list of a set of files into digests and paths.</summary>
    /// <exception cref="BasisdataException">It is no such list: the store is damaged.</exception>
    public static IReadOnlyList<(string Sidik, string Jalur)> Urai(byte[] daftar) =>
        [.. Encoding.UTF8.GetString(daftar).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => b.Split(' ', 2))
            .Select(b => b.Length == 2 && KumpulanBerkas.JalurSah(b[1]) ? (b[0], b[1]) : throw Rusak("Daftar berkas sebuah dokumen tidak terbaca."))];

    private static async Task<HashSet<string>> AdaAsync(SesiBasisdata sesi, string pemda, string[] sidikIsi) =>
        [.. await sesi.DaftarAsync<string>($"SELECT sidik FROM isi WHERE pemda = @pemda AND {Di(sesi)}", new { pemda, sidikIsi })];

    // one trip to the server, however many they are
    private static async Task SisipkanAsync(SesiBasisdata sesi, string pemda, IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> daftar)
    {
        if (sesi.Mesin == MesinBasisdata.Postgres && daftar.Count > 0)
        {
            await sesi.JalankanAsync(
                "INSERT INTO isi (pemda, sidik, ukuran, data) SELECT @pemda, i.* FROM unnest(@sidik, @ukuran, @data) AS i ON CONFLICT DO NOTHING",
                new { pemda, sidik = daftar.Select(i => i.Key).ToArray(), ukuran = daftar.Select(i => (long)i.Value.Length).ToArray(), data = daftar.Select(i => i.Value.ToArray()).ToArray() });
            return;
        }

        foreach (var (sidik, data) in daftar)
        {
            await SimpanAsync(sesi, pemda, sidik, data);
        }
    }

    private static Task<int> SimpanAsync(SesiBasisdata sesi, string pemda, string sidik, ReadOnlyMemory<byte> data) => sesi.JalankanAsync(
        "INSERT INTO isi (pemda, sidik, ukuran, data) VALUES (@pemda, @sidik, @ukuran, @data) ON CONFLICT DO NOTHING",
        new { pemda, sidik, ukuran = (long)data.Length, data = data.ToArray() });

    private static string Di(SesiBasisdata sesi) => sesi.Mesin == MesinBasisdata.Postgres ? "sidik = ANY(@sidikIsi)" : "sidik IN @sidikIsi";

    private static BasisdataException Hilang(string sidik) => Rusak($"Isi {sidik[..Math.Min(12, sidik.Length)]}… tidak ada di penyimpanan.");

    private static BasisdataException Rusak(string apa) => new(SebabBasisdata.Rusak, apa + " Jalankan akuntabel verifikasi, lalu pulihkan dari cadangan.");

    private sealed class BarisIsi
    {
        public string Sidik { get; init; } = "";

        public byte[] Data { get; init; } = [];
    }
}

/// <summary>Files with their digests.</summary>
/// <param name="Sidik">Digest of the list.</param>
/// <param name="Daftar">The list as stored.</param>
/// <param name="Berkas">Each file.</param>
internal sealed record IsiBertanda(string Sidik, byte[] Daftar, IReadOnlyList<(string Sidik, ReadOnlyMemory<byte> Data)> Berkas);
