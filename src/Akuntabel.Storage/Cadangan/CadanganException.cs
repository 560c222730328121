namespace Akuntabel.Storage.Cadangan;

/// <summary>A backup could not be made, read or restored; the message is for the user. The store and the archive are as they were.</summary>
public sealed class CadanganException(string pesan, Exception? asal = null) : Exception(pesan, asal);
