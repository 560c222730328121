
namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>A list of proper names within a sentence: "di Kabupaten A, B, C dan D".</summary>
/// <param name="Awal">Where its first name begins in the text.</param>
/// <param name="Nama">The names.</param>
internal sealed record DaftarKoma(int Awal, IReadOnlyList<string> Nama)
{
    private const int KataTerbanyak = 4;
    private static readonly PolaTeks PolaDan = Bunyi.Pola(@"\s+(dan|serta|&)\s+");
    private static readonly HashSet<string> Pengantar = new(StringComparer.OrdinalIgnoreCase) { "Kabupaten", "Kab", "Kab.", "Kota",
        "Provinsi", "Kecamatan", "Kec.", "Desa" };

    /// <summary>All lists of at least three names.</summary>
    public static IEnumerable<DaftarKoma> Semua(string teks)
    {
        var awal = 0;
        for (var i = 0; i <= teks.Length; i++)
        {
            // a clause ends with the sentence or at a bracket
            if (i == teks.Length || teks[i] is ';' or ':' or '(' or ')' or '"'
                || (teks[i] is '.' && (i + 1 == teks.Length || (char.IsWhiteSpace(teks[i + 1]) && i - awal > 4 && !Singkatan(teks, i)))))
            {
                foreach (var d in Klausa(teks[awal..i], awal))
                {
                    yield return d;
                }

                awal = i + 1;
            }
        }
    }

    private static bool Singkatan(string teks, int titik) => titik >= 3
        && teks[(titik - 3)..titik].Equals("Kab", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<DaftarKoma> Klausa(string klausa, int awal)
    {
        var bagian = klausa.Split(',');
        var letak = awal;
        for (var i = 0; i < bagian.Length - 1; i++)
        {
            var depan = Ekor(bagian[i]);
            var posisi = letak + bagian[i].LastIndexOf(depan, StringComparison.Ordinal);
            letak += bagian[i].Length + 1;
            if (depan.Length == 0)
            {
                continue;
            }

            var nama = new List<string> { depan };
            for (i++; i < bagian.Length; i++)
            {
                var ini = Potong(bagian[i]);
                nama.AddRange(ini.TrueForAll(SepertiNama) ? ini : ini.Select(Kepala).TakeWhile(n => n.Length > 0));
                if (!ini.TrueForAll(SepertiNama) || i == bagian.Length - 1)
                {
                    break;
                }

                letak += bagian[i].Length + 1;
            }

            letak += i < bagian.Length ? bagian[i].Length + 1 : 0;
            if (nama.Count >= 3)
            {
                yield return new DaftarKoma(posisi, nama);
            }
        }
    }

    private static List<string> Potong(string bagian) =>
        [.. PolaDan.Split(Tanpa(bagian.Trim())).Where((_, k) => k % 2 == 0).Select(x => x.Trim()).Where(x => x.Length > 0)];

    private static string Tanpa(string bagian) => bagian.StartsWith("dan ", StringComparison.OrdinalIgnoreCase) ? bagian[4..] : bagian;

    private static bool SepertiNama(string teks)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kata.Length is > 0 and <= KataTerbanyak && Array.TrueForAll(kata, Besar);
    }

    private static bool Besar(string kata) => char.IsUpper(kata[0]) || kata.Equals("kab", StringComparison.Ordinal);

    /// <summary>The name with which a text ends: "di kabupaten Alor" gives "Alor".</summary>
    private static string Ekor(string teks)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().TakeWhile(k => Besar(k)
            && !Pengantar.Contains(k)).Reverse().ToList();
        return kata.Count is > 0 and <= KataTerbanyak ? string.Join(' ', kata) : "";
    }

    /// <summary>The name with which a text begins.</summary>
    private static string Kepala(string teks)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(Besar).ToList();
        return kata.Count is > 0 and <= KataTerbanyak ? string.Join(' ', kata) : "";
    }
}
