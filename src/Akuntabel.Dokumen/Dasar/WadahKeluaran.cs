namespace Akuntabel.Dokumen.Dasar;

/// <summary>Collects output in a hidden folder beside its destination and moves it there only when everything is written.</summary>
internal sealed class WadahKeluaran : IDisposable
{
    private readonly string _tujuan;
    private readonly string _sementara;
    private readonly List<string> _dibuat = [];

    public WadahKeluaran(string tujuan)
    {
        _tujuan = Path.GetFullPath(tujuan);
        _sementara = Path.Combine(_tujuan, $".sementara-{Environment.ProcessId}");
        for (var map = _tujuan; map is not null && !Directory.Exists(map); map = Path.GetDirectoryName(map))
        {
            _dibuat.Add(map);
        }

        try
        {
            Directory.CreateDirectory(_sementara);
        }
        catch
        {
            Bersihkan();
            throw;
        }
    }

    /// <summary>Path at which to write a file for now.</summary>
    public string Sementara(string nama) => Path.Combine(_sementara, nama);

    /// <summary>Moves all files to the destination and returns their paths; when one cannot be moved, the earlier ones are put back.</summary>
    public IReadOnlyList<string> Pindahkan()
    {
        var lama = Directory.CreateDirectory(Path.Combine(_sementara, "lama")).FullName;
        var selesai = new List<string>();
        try
        {
            foreach (var berkas in Directory.GetFiles(_sementara).Order(StringComparer.Ordinal))
            {
                var nama = Path.GetFileName(berkas);
                var tujuan = Path.Combine(_tujuan, nama);
                if (File.Exists(tujuan))
                {
                    File.Move(tujuan, Path.Combine(lama, nama));
                }

                selesai.Add(nama);
                File.Move(berkas, tujuan);
            }
        }
        catch
        {
            Kembalikan(selesai, lama);
            throw;
        }

        _dibuat.Clear();
        return [.. selesai.Select(n => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(_tujuan, n)))];
    }

    public void Dispose() => Bersihkan();

    private void Kembalikan(List<string> selesai, string lama)
    {
        foreach (var nama in selesai)
        {
            var (tujuan, cadangan) = (Path.Combine(_tujuan, nama), Path.Combine(lama, nama));
            if (File.Exists(cadangan))
            {
                File.Move(cadangan, tujuan, overwrite: true);
            }
            else if (File.Exists(tujuan))
            {
                File.Delete(tujuan);
            }
        }
    }

    // nothing half-written stays, not even the folder that was made for it
    private void Bersihkan()
    {
        try
        {
            if (Directory.Exists(_sementara))
            {
                Directory.Delete(_sementara, recursive: true);
            }

            foreach (var map in _dibuat.Where(m => Directory.Exists(m) && !Directory.EnumerateFileSystemEntries(m).Any()))
            {
                Directory.Delete(map);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // a virus scanner may hold a file; the hidden folder is harmless
        }
    }
}
