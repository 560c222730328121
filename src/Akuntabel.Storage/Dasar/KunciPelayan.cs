namespace Akuntabel.Storage.Dasar;

/// <summary>
/// Held by the server of a SQLite store as long as it serves: two would each believe to be alone. A lock of the system on a file beside the store:
/// it dies with its process, however that ends. Commands beside a running server do not take it.
/// </summary>
public sealed class KunciPelayan : IDisposable
{
    private const string Akhiran = ".pelayan";

    private readonly FileStream _berkas;

    private KunciPelayan(FileStream berkas) => _berkas = berkas;

    /// <summary>Takes it; <c>null</c> where no file can be made, which the opening of the store tells better.</summary>
    /// <param name="berkas">The store's file.</param>
    /// <exception cref="BasisdataException">Another server has it.</exception>
    public static KunciPelayan? Ambil(string berkas)
    {
        var jalur = berkas + Akhiran;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(jalur) ?? ".");
            return new KunciPelayan(new FileStream(jalur, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (IOException e) when (File.Exists(jalur))
        {
            throw new BasisdataException(
                SebabBasisdata.TakTerjangkau,
                $"Data di \"{Path.GetDirectoryName(jalur)}\" sedang dilayani proses Akuntabel yang lain. "
                + "Pakai yang sudah berjalan itu, atau hentikan dahulu, atau pilih folder lain dengan --data. "
                + "Beberapa proses bersama-sama memerlukan PostgreSQL (--postgres).",
                e);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _berkas.Dispose();
}
