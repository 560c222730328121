namespace Akuntabel.Core.Laporan;

/// <summary>A place of the report that a person writes, or may write.</summary>
/// <param name="Bagian">The group that it belongs to: <c>pengantar</c>, <c>sasaran-1.1.1</c>; <see cref="Sendiri"/> for a section that the
/// office words itself.</param>
/// <param name="Nama">Its name in the group: <c>kata-pengantar</c>, <c>kendala</c>.</param>
/// <param name="Jangkar">Anchor of the section that prints it; empty before the first.</param>
/// <param name="Ada">Whether something is written there.</param>
public sealed record TempatNarasi(string Bagian, string Nama, string Jangkar, bool Ada)
{
    /// <summary>Group of the sections whose sentences the office writes itself, and of its own chapters.</summary>
    public const string Sendiri = "bagian";

    /// <summary>Names it in the whole report: <c>sasaran-1.1.1/kendala</c>.</summary>
    public string Kunci => $"{Bagian}/{Nama}";
}
