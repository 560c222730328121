using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

[assembly: AssemblyFixture(typeof(Akuntabel.Storage.Tests.ServerPostgres))]

namespace Akuntabel.Storage.Tests;

/// <summary>A clock that stands still until told.</summary>
public sealed class JamUji : TimeProvider
{
    /// <summary>Now.</summary>
    public DateTimeOffset Kini { get; set; } = new(2023, 1, 10, 3, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Kini;
}

/// <summary>An empty store with one pemda and one perangkat daerah. The tests of the store are abstract classes over it, run once for each kind of database.</summary>
public sealed class GudangUji : IAsyncDisposable
{
    private readonly string? _folder;

    // a file with all its tables: to make them anew costs ten times what a copy does (that they are made is MigrasiTests' concern)
    private static readonly Lazy<Task<byte[]>> Kosong = new(async () =>
    {
        var berkas = Path.Combine(Directory.CreateTempSubdirectory("akuntabel-pola-").FullName, "akuntabel.db");
        await using (var b = Basisdata.Sqlite(berkas))
        {
            await b.SiapkanAsync();
        }

        var isi = await File.ReadAllBytesAsync(berkas);
        Directory.Delete(Path.GetDirectoryName(berkas) ?? "", recursive: true);
        return isi;
    });

    private Action? _kembali;

    private GudangUji(Basisdata basisdata, string? folder)
    {
        (Basisdata, _folder) = (basisdata, folder);
        Rantai = new RantaiPeristiwa(Jam);
        Dokumen = new DokumenStore(basisdata, Rantai, Jam);
    }

    public const string Pemda = "uji";

    public const string PerangkatDaerah = "badan";

    public static Pelaku Ani { get; } = new(Pemda, "p-ani", "Ani Perencana", "uji");

    public JamUji Jam { get; } = new();

    /// <summary>File or connection string, for another process.</summary>
    public string Alamat { get; private init; } = "";

    public Basisdata Basisdata { get; }

    public RantaiPeristiwa Rantai { get; }

    public DokumenStore Dokumen { get; }

    public static async Task<GudangUji> BuatAsync(MesinBasisdata mesin, ServerPostgres server, bool kosong = false)
    {
        if (mesin == MesinBasisdata.Postgres && server.Alasan is { } alasan)
        {
            Assert.Skip(alasan);
        }

        var folder = mesin == MesinBasisdata.Sqlite ? Path.Combine(Path.GetTempPath(), "akuntabel-uji-" + Guid.NewGuid().ToString("N")[..12]) : null;
        var alamat = folder is null ? await server.BasisdataSiapAsync() : Path.Combine(folder, "akuntabel.db");
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(alamat, await Kosong.Value, TestContext.Current.CancellationToken);
        }

        var gudang = new GudangUji(folder is null ? Basisdata.Postgres(alamat) : Basisdata.Sqlite(alamat), folder) { Alamat = alamat, _kembali = folder is null ? () => server.Kembalikan(alamat) : null };
        await gudang.Basisdata.SiapkanAsync(TestContext.Current.CancellationToken);
        await (kosong ? Task.CompletedTask : gudang.IsiAwalAsync());
        return gudang;
    }

    /// <summary>A SQLite store in a file of the caller's.</summary>
    public static async Task<GudangUji> BuatDiAsync(string alamat)
    {
        var gudang = new GudangUji(Basisdata.Sqlite(alamat), null) { Alamat = alamat };
        await gudang.Basisdata.SiapkanAsync(TestContext.Current.CancellationToken);
        await gudang.IsiAwalAsync();
        return gudang;
    }

    public static KumpulanBerkas Berkas(params (string Jalur, string Isi)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(d.Isi))));

    public static string Teks(KumpulanBerkas berkas, string jalur) => berkas.Coba(jalur, out var data) ? Encoding.UTF8.GetString(data.Span) : "";

    /// <summary>Takes away what guards the tables, for a test that tampers with them.</summary>
    public Task TanpaPemicuAsync() => Basisdata.TulisAsync(async s =>
    {
        var pemicu = s.Mesin == MesinBasisdata.Sqlite
            ? await s.DaftarAsync<string>("SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'")
            : await s.DaftarAsync<string>("SELECT 'DROP TRIGGER ' || tgname || ' ON ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal");
        foreach (var p in pemicu)
        {
            await s.JalankanAsync(p);
        }
    });

    public async ValueTask DisposeAsync()
    {
        await Basisdata.DisposeAsync();
        _kembali?.Invoke();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Task IsiAwalAsync() => Basisdata.TulisAsync(async s =>
    {
        await s.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES ('uji', 'Pemerintah Kabupaten Uji', '')");
        await RantaiPeristiwa.MulaiAsync(s, Pemda);
        await s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES ('uji', 'badan', '8.01', 'Badan Uji', 'Badan')");
    });
}
