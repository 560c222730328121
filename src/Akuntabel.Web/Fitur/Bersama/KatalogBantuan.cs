using System.Reflection;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Help for one part of the application, in words that its users know.</summary>
/// <param name="Kunci">In the address.</param>
/// <param name="Judul">What it is about.</param>
/// <param name="Uraian">How one works there.</param>
/// <param name="Kata">Words that are met there, with their meaning.</param>
public sealed record TopikBantuan(string Kunci, string Judul, string Uraian, IReadOnlyList<(string Kata, string Arti)> Kata);

/// <summary>All help, as bantuan.csv has it.</summary>
public static class KatalogBantuan
{
    /// <summary>All parts, in the order of the year.</summary>
    public static IReadOnlyList<TopikBantuan> Semua { get; } = [.. Baca()];

    /// <summary>The part of that key; <c>null</c>: there is none.</summary>
    public static TopikBantuan? Cari(string? kunci) => Semua.FirstOrDefault(b => b.Kunci == kunci);

    private static IEnumerable<TopikBantuan> Baca()
    {
        using var aliran = Assembly.GetExecutingAssembly().GetManifestResourceStream("bantuan/bantuan.csv") ?? Stream.Null;
        using var isi = new MemoryStream();
        aliran.CopyTo(isi);
        return TabelCsv.Baca(isi.ToArray())?.Baris.GroupBy(b => b[0]).Select(g => new TopikBantuan(g.Key, g.First()[1], g.First()[3],
            [.. g.Skip(1).Select(b => (b[2], b[3]))])) ?? [];
    }
}
