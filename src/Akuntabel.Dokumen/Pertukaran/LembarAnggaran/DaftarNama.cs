using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Names out of an attendance list.</summary>
public static partial class DaftarNama
{
    // an attendance list, not a register of inhabitants
    private const int Terbanyak = 5000;

    /// <summary>The names in the first sheet of a workbook, or a CSV: those under a heading that says so, else the first column of
    /// words.</summary>
    /// <param name="isi">Bytes of the file.</param>
    /// <returns><c>null</c> when it cannot be read, or holds none.</returns>
    public static IReadOnlyList<string>? Baca(byte[] isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        try
        {
            using var sumber = SumberLembar.Buka(isi);
            var nama = sumber.Daftar.Count == 0 ? [] : Nama([.. sumber.Daftar[0].Baca().Take(Terbanyak)]);
            return nama.Count > 0 ? nama : null;
        }
        catch (Exception e) when (e is DokumenTakTerbacaException or InvalidDataException or IOException or ArgumentException)
        {
            return null;
        }
    }

    private static List<string> Nama(List<BarisSumber> baris)
    {
        var (kepala, kolom) = (-1, -1);
        for (var i = 0; i < baris.Count && kolom < 0; i++)
        {
            kolom = Array.FindIndex([.. Enumerable.Range(0, baris[i].Sel.Length)], k => KataNama().IsMatch(baris[i][k]));
            kepala = kolom < 0 ? -1 : i;
        }

        // without a heading: the first column in which words stand
        kolom = kolom >= 0 ? kolom : baris.Where(b => b.Sel.Length > 0).Select(b => Array.FindIndex([.. Enumerable.Range(0, b.Sel.Length)],
            k => b[k].Any(char.IsLetter))).Where(k => k >= 0).DefaultIfEmpty(-1).Min();
        return kolom < 0 ? [] : [.. baris.Skip(kepala + 1).Select(b => b[kolom]).Where(n => n.Any(char.IsLetter) && !KataNama().IsMatch(n)
            && !KataJumlah().IsMatch(n))];
    }

    [GeneratedRegex(@"^nama( (lengkap|peserta|undangan|yang hadir))?$", RegexOptions.IgnoreCase)]
    private static partial Regex KataNama();

    [GeneratedRegex(@"^(jumlah|total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex KataJumlah();
}
