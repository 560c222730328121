using System.CommandLine;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Cli;

/// <summary>Where the store is: one folder, or a PostgreSQL server. The same two options for every command that needs it.</summary>
internal sealed class PilihanData
{
    /// <summary>The folder used when none is named.</summary>
    public const string FolderBawaan = "data";

    private readonly Option<string> _data = new("--data") { Description = "folder data", DefaultValueFactory = _ => FolderBawaan };

    private readonly Option<string?> _postgres = new("--postgres") { Description = "alamat basis data PostgreSQL, misalnya \"Host=…;Database=…;Username=…;Password=…\"; bila kosong, SQLite dalam folder data" };

    private readonly Option<string?> _kunci = new("--kunci") { Description = "berkas kunci instalasi; bawaannya di folder pengaturan pengguna ini" };

    /// <summary>Adds the options to a command.</summary>
    public PilihanData(Command perintah)
    {
        perintah.Options.Add(_data);
        perintah.Options.Add(_postgres);
        perintah.Options.Add(_kunci);
    }

    /// <summary>The folder, absolute.</summary>
    public string Folder(ParseResult hasil) => Path.GetFullPath(hasil.GetValue(_data) ?? FolderBawaan);

    /// <summary>The store.</summary>
    public Basisdata Buka(ParseResult hasil) => Buka(Folder(hasil), hasil.GetValue(_postgres));

    /// <summary>Opens a store that must be there already, brought to the newest version; <c>null</c> after a message.</summary>
    public async Task<Basisdata?> BukaYangAdaAsync(ParseResult hasil, CancellationToken batal)
    {
        var basisdata = Buka(hasil);
        if (basisdata.Berkas is { } berkas && !File.Exists(berkas))
        {
            await Console.Error.WriteLineAsync($"Tidak ada data di \"{Path.GetDirectoryName(berkas)}\". Sebutkan foldernya dengan --data DIR, atau --postgres ALAMAT.");
            await basisdata.DisposeAsync();
            return null;
        }

        await basisdata.SiapkanAsync(batal);
        return basisdata;
    }

    /// <summary>Where the key of the installation comes from.</summary>
    public SumberKunci Kunci(ParseResult hasil) => new(hasil.GetValue(_kunci));

    /// <summary>The key of a store, for reading what it sealed and signed; <c>null</c> when nothing is sealed yet, or, after a message, when the key is not here.</summary>
    /// <exception cref="KunciException">What is given as key is none, or can't be read.</exception>
    public Task<KunciInstalasi?> KunciAsync(ParseResult hasil, Basisdata basisdata, CancellationToken batal) => Kunci(hasil).CariAsync(basisdata, batal);

    /// <summary>The store in a folder or on a server. What of it is open to others is said and mended.</summary>
    public static Basisdata Buka(string folder, string? postgres)
    {
        if (!string.IsNullOrWhiteSpace(postgres))
        {
            return Basisdata.Postgres(postgres);
        }

        var berkas = Path.Combine(folder, "akuntabel.db");
        foreach (var pesan in IzinBerkas.RapatkanData(berkas))
        {
            Console.Error.WriteLine(pesan);
        }

        return Basisdata.Sqlite(berkas);
    }

    /// <summary>A signer of the heads of a store.</summary>
    public async Task<PenandaKepala> PenandaAsync(ParseResult hasil, Basisdata basisdata, CancellationToken batal) =>
        new(basisdata, new RantaiPeristiwa(TimeProvider.System), await KunciAsync(hasil, basisdata, batal), TimeProvider.System);
}
