namespace Akuntabel.Storage.Dasar;

/// <summary>What still has to be written when all else of a transaction is: then the rows are what they stay.</summary>
internal interface IPenutupTransaksi
{
    /// <summary>Writes it; called once more, or with nothing to write, it does nothing.</summary>
    Task TutupAsync(SesiBasisdata sesi);
}
