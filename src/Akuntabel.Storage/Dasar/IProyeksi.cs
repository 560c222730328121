namespace Akuntabel.Storage.Dasar;

/// <summary>Keeps what lists read in step with the documents.</summary>
public interface IProyeksi
{
    /// <summary>Brings the projections of one agency up to date inside the transaction that changed its documents.</summary>
    Task PerbaruiAsync(SesiBasisdata sesi, string pemda, string perangkatDaerah);

    /// <summary>Told when the transaction is committed: what it left for later can be made now.</summary>
    void Tersimpan();
}
