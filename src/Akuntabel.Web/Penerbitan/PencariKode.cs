using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Finds the code that an issued report carries in its properties, in a file that is not what was issued.</summary>
internal static partial class PencariKode
{
    // it stands near the beginning, or in a small part
    private const int Terbesar = 1 << 20;

    private const string SifatOpc = "docProps/core.xml";

    /// <summary>The code; <c>null</c>: none is there. Of an archive nothing but its properties is opened.</summary>
    public static KodeTerbitan? Cari(Stream aliran)
    {
        if (Kode(Teks(aliran)) is { } kode)
        {
            return kode;
        }

        aliran.Position = 0;
        try
        {
            using var arsip = new ZipArchive(aliran, ZipArchiveMode.Read, leaveOpen: true);
            using var sifat = arsip.GetEntry(SifatOpc)?.Open();
            return sifat is null ? null : Kode(Teks(sifat));
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException)
        {
            // no archive, or one that points outside of itself
            return null;
        }
    }

    private static KodeTerbitan? Kode(string teks) =>
        Pola().Match(teks) is { Success: true } m && KodeTerbitan.Coba(m.Groups[1].Value, out var kode) ? kode : null;

    private static string Teks(Stream aliran)
    {
        var data = new byte[Terbesar];
        return Encoding.Latin1.GetString(data, 0, aliran.ReadAtLeast(data, data.Length, throwOnEndOfStream: false));
    }

    [GeneratedRegex(TandaTerbitan.Penanda + "([0-9A-Z]{4}-[0-9A-Z]{4})", RegexOptions.NonBacktracking)]
    private static partial Regex Pola();
}
