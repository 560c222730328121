using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Registers of a year begun with the rows of an earlier one.</summary>
internal static partial class TahunBaru
{
    /// <summary>The files for the new year: columns that are named after years move on, the column of the new year begins blank or with the last figures.</summary>
    /// <param name="sumber">Files of the earlier year.</param>
    /// <param name="dari">The earlier year.</param>
    /// <param name="ke">The new year.</param>
    /// <param name="salinAngka">Whether the new year begins with the figures of the earlier one; else blank, because blank is not zero and not last year's.</param>
    public static KumpulanBerkas Buat(KumpulanBerkas sumber, int dari, int ke, bool salinAngka) => new(sumber.Isi.Select(b => KeyValuePair.Create(
        b.Key,
        b.Key.EndsWith(".csv", StringComparison.Ordinal) ? Register(sumber, b.Key, b.Value, dari, ke, salinAngka)
        : b.Key == "register/register.yaml" ? GeserTahun(b.Value, dari, ke) : b.Value)));

    private static ReadOnlyMemory<byte> Register(KumpulanBerkas sumber, string jalur, ReadOnlyMemory<byte> semula, int dari, int ke, bool salinAngka)
    {
        if (RegisterTabel.Baca(sumber, jalur[RegisterTabel.Folder.Length..^4]) is not { } r || TabelCsv.Baca(semula) is not { } csv)
        {
            return semula;
        }

        var kepala = csv.Kepala.Select(k => Geser(k, dari, ke)).ToList();
        var bertahun = csv.Kepala.Contains($"{dari}");
        if (salinAngka && !bertahun)
        {
            return semula;
        }

        // a stated total is left away with the figures that it sums
        var baris = salinAngka ? csv.Baris : r.Baris;
        return TabelCsv.Baru(kepala, baris.Select(b => (IReadOnlyList<string>)[.. csv.Kepala.Select((k, i) => Isi(csv, r, b, k, i, dari, ke, salinAngka))]));
    }

    private static string Isi(TabelCsv csv, RegisterTabel r, IReadOnlyList<string> baris, string kolom, int i, int dari, int ke, bool salinAngka)
    {
        if (!r.Angka[i])
        {
            return baris[i];
        }

        var lama = csv.Kepala.ToList().IndexOf(Geser(kolom, dari, ke));
        return (Tahun(kolom), salinAngka) switch
        {
            (null, true) => baris[i],
            ({ } t, _) when t < dari => lama >= 0 ? baris[lama] : "",
            (_, true) => baris[i],
            _ => "",
        };
    }

    private static ReadOnlyMemory<byte> GeserTahun(ReadOnlyMemory<byte> data, int dari, int ke) =>
        Encoding.UTF8.GetBytes(PolaTahun().Replace(Encoding.UTF8.GetString(data.Span), m => Geser(m.Value, dari, ke)));

    private static string Geser(string kata, int dari, int ke) => Tahun(kata) is { } t && t <= dari && t > dari - 5 ? $"{t + ke - dari}" : kata;

    private static int? Tahun(string kata) => kata.Length == 4 && int.TryParse(kata, out var t) && t is >= 2000 and <= 2100 ? t : null;

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaTahun();
}
