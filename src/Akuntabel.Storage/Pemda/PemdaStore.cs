using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

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

    /// <summary>The zone that it chose; empty: the program's.</summary>
    public string Zona { get; init; } = "";

    /// <summary>How people are reminded, as it chose; empty: as usual.</summary>
    public string Pengingat { get; init; } = "";
}

/// <summary>One installation serves one pemerintah daerah; the tables could hold many.</summary>
public sealed class PemdaStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    // that of the installation; stores of before it was noted, and those put together by hand, have the oldest
    private const string SqlKini =
        "SELECT p.pemda, p.nama, p.revisi, p.zona, p.pengingat FROM pemda p LEFT JOIN pemasangan i ON i.pemda = p.pemda "
        + "ORDER BY CASE WHEN i.pemda IS NULL THEN 1 ELSE 0 END, p.dibuat, p.pemda LIMIT 1";

    private volatile string? _kunci;

    /// <summary>The pemerintah daerah as it is now; <c>null</c> before the first start was finished.</summary>
    public async Task<BarisPemda?> KiniAsync(CancellationToken batal = default)
    {
        var kini = await basisdata.SekaliAsync(s => KiniAsync(s), batal);
        _kunci = kini?.Pemda ?? _kunci;
        return kini;
    }

    /// <summary>Its key, which never changes; <c>null</c> before the first start was finished.</summary>
    public async ValueTask<string?> KunciAsync(CancellationToken batal = default) => _kunci ?? (await KiniAsync(batal))?.Pemda;

    /// <summary>Makes it, with the start of its chain; does nothing when there is one, however many ask at once and from whatever process.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="pelaku">Identifier of who does it.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<BarisPemda> BuatAsync(string nama, string pelaku, CancellationToken batal = default) =>
        await KiniAsync(batal) ?? await basisdata.TulisAsync(s => PastikanAsync(s, nama, pelaku), batal);

    /// <summary>Names of others that the store holds beside it, from first starts that several browsers finished at once. They are not used.</summary>
    public async Task<IReadOnlyList<string>> LainAsync(CancellationToken batal = default) => await KiniAsync(batal) is { } kini
        ? await basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT nama FROM pemda WHERE pemda <> @Pemda ORDER BY dibuat, pemda", new { kini.Pemda }), batal)
        : [];

    /// <summary>Makes it in the caller's transaction when there is none; until that ends, others who want to make it wait.</summary>
    internal async Task<BarisPemda> PastikanAsync(SesiBasisdata s, string nama, string pelaku)
    {
        await KunciMulai.AmbilAsync(s);
        if (await KiniAsync(s) is { } ada)
        {
            await s.JalankanAsync("INSERT INTO pemasangan (pemda) VALUES (@Pemda) ON CONFLICT DO NOTHING", new { ada.Pemda });
            return ada;
        }

        var kunci = Kunci(nama);
        await s.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES (@kunci, @nama, @saat)", new { kunci, nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
        await s.JalankanAsync("INSERT INTO pemasangan (pemda) VALUES (@kunci)", new { kunci });
        await RantaiPeristiwa.MulaiAsync(s, kunci);
        await rantai.CatatAsync(s, new Pelaku(kunci, pelaku, pelaku, "mulai"), new PeristiwaBaru("PemdaDibuat") { Objek = $"pemda/{kunci}", Baru = nama });
        return new BarisPemda { Pemda = kunci, Nama = nama, Revisi = 1 };
    }

    /// <summary>The one of the installation, in the caller's transaction.</summary>
    internal static Task<BarisPemda?> KiniAsync(SesiBasisdata s) => s.SatuAsync<BarisPemda>(SqlKini);

    /// <summary>Renames it; <c>false</c> when somebody changed it in between.</summary>
    public Task<bool> UbahNamaAsync(Pelaku pelaku, string nama, int revisi, CancellationToken batal = default) =>
        basisdata.TulisAsync(s => UbahNamaAsync(s, pelaku, nama, revisi), batal);

    /// <summary>Renames it in the caller's transaction.</summary>
    internal async Task<bool> UbahNamaAsync(SesiBasisdata s, Pelaku pelaku, string nama, int revisi)
    {
        var lama = await s.SatuAsync<BarisPemda>("SELECT pemda, nama, revisi FROM pemda WHERE pemda = @Pemda", pelaku);
        var n = await s.JalankanAsync("UPDATE pemda SET nama = @nama, revisi = revisi + 1 WHERE pemda = @Pemda AND revisi = @revisi", new { nama, pelaku.Pemda, revisi });
        if (n > 0)
        {
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("PemdaDiubah") { Objek = $"pemda/{pelaku.Pemda}", Lama = lama?.Nama ?? "", Baru = nama });
        }

        return n > 0;
    }

    /// <summary>Chooses zone and reminders in the caller's transaction; <c>false</c> when somebody changed it in between.</summary>
    internal async Task<bool> AturAsync(SesiBasisdata s, Pelaku pelaku, string zona, string pengingat, int revisi)
    {
        var lama = await s.SatuAsync<BarisPemda>("SELECT pemda, nama, revisi, zona, pengingat FROM pemda WHERE pemda = @Pemda", pelaku);
        var n = await s.JalankanAsync(
            "UPDATE pemda SET zona = @zona, pengingat = @pengingat, revisi = revisi + 1 WHERE pemda = @Pemda AND revisi = @revisi",
            new { zona, pengingat, pelaku.Pemda, revisi });
        if (n > 0)
        {
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("PemdaDiubah")
            {
                Objek = $"pemda/{pelaku.Pemda}", Lama = $"{lama?.Zona} {lama?.Pengingat}".Trim(), Baru = $"{zona} {pengingat}".Trim(),
            });
        }

        return n > 0;
    }

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
