namespace Akuntabel.Storage.Umum;

/// <summary>Whether something that can be refused was done, and what the user should know.</summary>
/// <param name="Berhasil">Done.</param>
/// <param name="Pesan">For the user.</param>
public sealed record HasilTindakan(bool Berhasil, string Pesan);
