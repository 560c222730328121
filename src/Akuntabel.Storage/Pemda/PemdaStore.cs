using System.Text;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Pemda;

/// <summary>The pemerintah daerah of this installation.</summary>
public sealed class BarisPemda
{
    /// <summary>Key.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Name: Pemerintah Kabupaten Belitung Timur.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }
}

/// <summary>One installation serves one pemerintah daerah; the tables could hold many.</summary>
public sealed class PemdaStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private volatile string? _kunci;

    /// <summary>The pemerintah daerah as it is now; <c>null</c> before the first start was finished.</summary>
    public async Task<BarisPemda?> KiniAsync(CancellationToken batal = default)
    {
        var kini = await basisdata.SekaliAsync(s => s.SatuAsync<BarisPemda>("SELECT pemda, nama, revisi FROM pemda ORDER BY dibuat LIMIT 1"), batal);
        _kunci = kini?.Pemda ?? _kunci;
        return kini;
    }

    /// <summary>Its key, which never changes; <c>null</c> before the first start was finished.</summary>
    public async ValueTask<string?> KunciAsync(CancellationToken batal = default) => _kunci ?? (await KiniAsync(batal))?.Pemda;

    /// <summary>Makes it, with the start of its chain; does nothing when there is one.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="pelaku">Identifier of who does it.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<BarisPemda> BuatAsync(string nama, string pelaku, CancellationToken batal = default)
    {
        if (await KiniAsync(batal) is { } ada)
        {
            return ada;
        }

        var kunci = Kunci(nama);
        await basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES (@kunci, @nama, @saat)", new { kunci, nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
                await RantaiPeristiwa.MulaiAsync(s, kunci);
                await rantai.CatatAsync(s, new Pelaku(kunci, pelaku, pelaku, "mulai"), new PeristiwaBaru("PemdaDibuat") { Objek = $"pemda/{kunci}", Baru = nama });
            },
            batal);
        return await KiniAsync(batal) ?? throw new InvalidOperationException("Pemda yang baru dibuat tidak terbaca.");
    }

    /// <summary>Renames it; <c>false</c> when somebody changed it in between.</summary>
    public Task<bool> UbahNamaAsync(Pelaku pelaku, string nama, int revisi, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            var lama = await s.SatuAsync<BarisPemda>("SELECT pemda, nama, revisi FROM pemda WHERE pemda = @Pemda", pelaku);
            var n = await s.JalankanAsync("UPDATE pemda SET nama = @nama, revisi = revisi + 1 WHERE pemda = @Pemda AND revisi = @revisi", new { nama, pelaku.Pemda, revisi });
            if (n > 0)
            {
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("PemdaDiubah") { Objek = $"pemda/{pelaku.Pemda}", Lama = lama?.Nama ?? "", Baru = nama });
            }

            return n > 0;
        },
        batal);

    /// <summary>A key from a name: lower-case letters, digits and hyphens.</summary>
    public static string Kunci(string nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var hasil = new StringBuilder();
        foreach (var c in nama.ToLowerInvariant())
        {
            hasil.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        var rapi = string.Join('-', hasil.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        return rapi.Length > 0 ? rapi[..Math.Min(60, rapi.Length)] : "pemda";
    }
}
