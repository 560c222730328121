using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What a code stands for.</summary>
internal enum JenisKode
{
    Lain,
    Program,
    Kegiatan,
    Sub,
    Rekening,
}

/// <summary>Codes of programs and accounts as sheets spell them.</summary>
internal static partial class KodeAnggaran
{
    /// <summary>Account of all belanja.</summary>
    public const string Seluruhnya = "5";

    private const int SegmenRekening = 3;

    private static readonly int[] LebarSub = [1, 2, 2, 1, 2, 4];
    private static readonly int[] LebarRekening = [1, 1, 2, 2, 2, 4];

    /// <summary>A code without blanks, doubled dots, or a dot at its end; the name that stands behind it in the same cell apart.</summary>
    public static (string Kode, string Nama) Urai(string teks)
    {
        var m = PolaAwal().Match(teks);
        if (!m.Success)
        {
            return ("", teks);
        }

        var kode = PolaTitik().Replace(m.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal), ".").Trim('.');
        return (PolaTanpaTitik().Replace(kode, "$1.$2.$3.$4.$5.$6"), m.Groups[2].Value.Trim(' ', '-', '–', ':'));
    }

    /// <summary>The code with the zeros that sheets leave out: 8.1.2.2.1.1 is 8.01.02.2.01.0001, 5.1.2 is 5.1.02.</summary>
    public static string Baku(string kode)
    {
        var bagian = kode.Split('.');
        if (bagian.Length < 2 || Array.Exists(bagian, b => b.Length == 0))
        {
            return kode;
        }

        var lebar = bagian[0] is "4" or "5" or "6" && bagian[1].Length == 1 ? LebarRekening : LebarSub;
        return bagian.Length > lebar.Length ? kode
            : string.Join('.', bagian.Select((b, i) => b.Length == 1 && lebar[i] > 1 ? b.PadLeft(lebar[i], '0') : b));
    }

    /// <summary>Urusan have two digits in their second part (5.01.…), accounts one (5.1.…); anything else is a code of something else.</summary>
    public static JenisKode Jenis(string kode)
    {
        var bagian = kode.Split('.');
        if (bagian.Length < 2 || bagian.Any(b => b.Length == 0))
        {
            return JenisKode.Lain;
        }

        return bagian[1].Length == 1 && bagian[0] is "4" or "5" or "6" ? JenisKode.Rekening
            : bagian[1].Length != 2 ? JenisKode.Lain : bagian.Length switch
        {
            3 => JenisKode.Program,
            5 => JenisKode.Kegiatan,
            6 => JenisKode.Sub,
            _ => JenisKode.Lain,
        };
    }

    /// <summary>The first parts of a code.</summary>
    public static string Potong(string kode, int segmen) => string.Join('.', kode.Split('.').Take(segmen));

    /// <summary>Code of the kind of belanja, three levels.</summary>
    public static string JenisBelanja(string rekening) => Potong(rekening, SegmenRekening);

    /// <summary>Codes of offices are equal whatever zeros they end with.</summary>
    public static string Kantor(string kode)
    {
        var bagian = kode.Split('.').Select(b => b.Trim().TrimStart('0')).ToList();
        return string.Join('.', bagian.Take(bagian.FindLastIndex(b => b.Length > 0) + 1));
    }

    [GeneratedRegex(@"^'?\s*([0-9X](?:[0-9X.]|\s*\.\s*)*)(?:\s+(.*))?$", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex PolaAwal();

    [GeneratedRegex(@"^([456])(\d)(\d\d)(\d\d)(\d\d)(\d{4})$")]
    private static partial Regex PolaTanpaTitik();

    [GeneratedRegex(@"\.{2,}")]
    private static partial Regex PolaTitik();
}
