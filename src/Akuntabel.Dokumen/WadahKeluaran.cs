namespace Akuntabel.Dokumen;

/// <summary>Collects output in a hidden folder beside its destination and moves it there only when everything is written.</summary>
internal sealed class WadahKeluaran : IDisposable
{
    private readonly string _tujuan;
    private readonly string _sementara;

    public WadahKeluaran(string tujuan)
    {
        _tujuan = Path.GetFullPath(tujuan);
        _sementara = Path.Combine(_tujuan, $".sementara-{Environment.ProcessId}");
        Directory.CreateDirectory(_sementara);
    }

    /// <summary>Path at which to write a file for now.</summary>
    public string Sementara(string nama) => Path.Combine(_sementara, nama);

    /// <summary>Moves all files to the destination and returns their paths.</summary>
    public IReadOnlyList<string> Pindahkan()
    {
        var hasil = new List<string>();
        foreach (var berkas in Directory.GetFiles(_sementara).Order(StringComparer.Ordinal))
        {
            var tujuan = Path.Combine(_tujuan, Path.GetFileName(berkas));
            File.Move(berkas, tujuan, overwrite: true);
            hasil.Add(Path.GetRelativePath(Environment.CurrentDirectory, tujuan));
        }

        return hasil;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_sementara, recursive: true);
        }
        catch (IOException)
        {
            // a virus scanner may hold a file; the hidden folder is harmless
        }
    }
}
