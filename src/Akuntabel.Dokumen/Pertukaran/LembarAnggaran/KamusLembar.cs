using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>The facts that are data: how columns are headed, which layouts are known, and the kinds of belanja.</summary>
public static partial class KamusLembar
{
    private static readonly Dictionary<string, BidangLembar> MenurutJudul = [];

    private static readonly Dictionary<string, string> JenisMenurutUraian = [];

    static KamusLembar()
    {
        foreach (var b in Baca("judul-kolom.csv"))
        {
            var bidang = Bidang(b[0]);
            Label[bidang] = b[1];
            foreach (var j in b[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                MenurutJudul.TryAdd(Rapi(j), bidang);
            }
        }

        Semua = [.. Baca("tata-letak.csv").Select(b => new TataLetak(b))];
        foreach (var b in Baca("jenis-belanja.csv"))
        {
            Jenis[b[0]] = b[1];
            // the more exact kind keeps a name that its group has too
            JenisMenurutUraian[Rapi(b[1])] = b[0];
        }
    }

    /// <summary>How each field is called.</summary>
    public static Dictionary<BidangLembar, string> Label { get; } = [];

    /// <summary>Name of a kind of belanja by its code, three levels.</summary>
    internal static SortedDictionary<string, string> Jenis { get; } = new(StringComparer.Ordinal);

    /// <summary>Known layouts.</summary>
    internal static IReadOnlyList<TataLetak> Semua { get; }

    /// <summary>The field that a heading stands for.</summary>
    internal static BidangLembar? Judul(string judul) => MenurutJudul.TryGetValue(Rapi(judul), out var b) ? b : null;

    /// <summary>What a heading tells: the field, and the months that its amounts cover. Months alone tell no field; a percentage is no
    /// amount.</summary>
    internal static (BidangLembar Bidang, MasaAngka? Masa)? Kolom(string judul)
    {
        if (judul.Contains('%', StringComparison.Ordinal) || PolaPersen().IsMatch(judul))
        {
            return null;
        }

        if (Judul(judul) is { } pasti)
        {
            return (pasti, pasti == BidangLembar.Bulan ? MasaAngka.Baca(judul) : null);
        }

        if (MasaAngka.Temukan(judul) is not var (masa, sisa))
        {
            return null;
        }

        return Rapi(PolaTahun().Replace(sisa, "")) is var kata && kata is "" or "rp" or "rupiah" or "keuangan" or "nilai" or "jumlah"
            ? (BidangLembar.Abaikan, masa) : Judul(kata) is { } b && (b is BidangLembar.Realisasi or BidangLembar.Bulan) ? (b, masa) : null;
    }

    /// <summary>What titles say that the amounts are: realisation or cash plan; <c>null</c>: neither, or both.</summary>
    internal static BidangLembar? Ukuran(string judul)
    {
        var (kas, realisasi) = (PolaKas().IsMatch(judul), PolaRealisasi().IsMatch(judul));
        return kas == realisasi ? null : kas ? BidangLembar.Bulan : BidangLembar.Realisasi;
    }

    [GeneratedRegex(@"\bpersen|\bprosen", RegexOptions.IgnoreCase)]
    private static partial Regex PolaPersen();

    [GeneratedRegex(@"\b(?:tahun anggaran|tahun|ta|t a)?\s*20\d\d\b")]
    private static partial Regex PolaTahun();

    [GeneratedRegex(@"\banggaran kas\b|\brencana (?:anggaran )?kas\b|\bRAK\b|\brencana penarikan\b|\baliran kas\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaKas();

    [GeneratedRegex(@"\brealisasi\b|\bpenyerapan\b|\bserapan\b|\bpencairan\b|\bpertanggungjawaban\b|\bSPJ\b|\bSP2D\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaRealisasi();

    /// <summary>Code of a kind of belanja by its name.</summary>
    internal static string? KodeJenis(string uraian) => JenisMenurutUraian.GetValueOrDefault(Rapi(uraian));

    /// <summary>A field by its name in the data.</summary>
    internal static BidangLembar Bidang(string nama) =>
        Enum.Parse<BidangLembar>(nama.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>Letters and digits in small letters, one blank between words: case, underscores, line ends and signs tell nothing.</summary>
    internal static string Rapi(string teks)
    {
        var sb = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            if (char.IsLetterOrDigit(c))
            {
                sb.Append(char.ToLowerInvariant(c));
            }
            else if (sb.Length > 0 && sb[^1] != ' ')
            {
                sb.Append(' ');
            }
        }

        return sb.ToString().TrimEnd();
    }

    private static IEnumerable<string[]> Baca(string nama)
    {
        using var sumber = typeof(KamusLembar).Assembly.GetManifestResourceStream("lembar-anggaran/" + nama) ?? Stream.Null;
        using var aliran = new StreamReader(sumber, Encoding.UTF8);
        return [.. CsvBerkas.Mentah(aliran.ReadToEnd()).Skip(1).Select(b => b.Sel)];
    }
}
