using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-001: an entry stands once in its list.</summary>
internal static class EntriGanda
{
    public static AturanUji Aturan { get; } = new(
        "DAF-001", TingkatTemuan.Minor, [KelasTemuan.EntriGanda],
        "Satu entri tercantum satu kali dalam daftar atau registernya.",
        "Konsistensi dokumen; yang dihitung dari daftar ikut terhitung ganda",
        "Nomor 12 \"SMKN 4 Kupang\" dan nomor 38 \"SMK Negeri 4 Kupang\".",
        Periksa);

    private const int EntriTersedikit = 4;
    private const int HurufTersedikit = 6;
    private const int SelisihBlok = 3;
    private const int JarakPengakuan = 6;
    private static readonly PolaTeks PolaNilai = Bunyi.Pola(@"\s*:.*$");
    private static readonly PolaTeks PolaBanyak = Bunyi.Pola(@"^\s*:?\s*([0-9][0-9.,]*)?\s*[a-z]{0,12}\.?\s*$");

    // a document that says itself that entries come again has counted them knowingly
    private static readonly PolaTeks PolaDiakui = Bunyi.Pola(@"\b(lebih dari (sekali|satu kali)|berulang|(entri|nama|data|tercatat|terhitung) ganda)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var diakui = d.DaftarParagraf.Where(p => PolaDiakui.IsMatch(p.Teks)).Select(p => p.Indeks).ToList();
        return Daftar(d).Where(x => x.Count >= EntriTersedikit
            && !diakui.Exists(i => i >= x[0].Blok - JarakPengakuan && i <= x[^1].Blok + JarakPengakuan)).SelectMany(Ganda);
    }

    /// <summary>The registers: items without anything below them, and rows, that are numbered one after the other.</summary>
    private static IEnumerable<List<ButirBernomorTertulis>> Daftar(PemahamanDokumen d)
    {
        var kini = new List<ButirBernomorTertulis>();
        foreach (var b in Semua(d))
        {
            if (kini.Count > 0 && !Lanjutan(kini[^1], b))
            {
                yield return kini;
                kini = [];
            }

            kini.Add(b);
        }

        yield return kini;
    }

    private static IEnumerable<ButirBernomorTertulis> Semua(PemahamanDokumen d) =>
        d.Blok.SelectMany(b => b switch
        {
            ParagrafTerbaca { Jenis: JenisParagraf.Butir or JenisParagraf.Isi } p => [ButirBernomorTertulis.Dari(p)],
            TabelTerbaca t => Enumerable.Range(0, t.Isi.Count).Select(i => ButirBernomorTertulis.Dari(t, i)),
            _ => (IEnumerable<ButirBernomorTertulis?>)[],
        }).OfType<ButirBernomorTertulis>();

    private static bool Lanjutan(ButirBernomorTertulis lalu, ButirBernomorTertulis kini) =>
        kini.Gaya == lalu.Gaya && kini.Nomor - lalu.Nomor is >= 0 and <= 3 && kini.Blok - lalu.Blok <= SelisihBlok
            && (lalu.Sel.Count == 0) == (kini.Sel.Count == 0);

    private static IEnumerable<Temuan?> Ganda(List<ButirBernomorTertulis> daftar)
    {
        // text below an item makes it a heading, not an entry
        var polos = daftar.Where((b, i) => i == daftar.Count - 1 || b.Sel.Count > 0 || daftar[i + 1].Blok == b.Blok + 1);
        foreach (var g in polos.GroupBy(Kunci).Where(g => g.Key.Count(char.IsLetter) >= HurufTersedikit))
        {
            var semua = g.ToList();
            yield return semua.Count == 1 ? null : Temukan(semua);
        }
    }

    /// <summary>What makes an entry: its name in an inventory or plain list, the whole row in a register.</summary>
    private static string Kunci(ButirBernomorTertulis b)
    {
        if (b.Isi.EndsWith(':'))
        {
            return "";
        }

        var isi = b.Sel.Where(s => s.Trim(' ', ':', '-').Length > 0).ToList();
        return isi.Count <= 1 && isi.TrueForAll(PolaBanyak.IsMatch) ? KunciNama.Dari(PolaNilai.Replace(b.Isi, ""))
            : KunciNama.Dari(string.Join('|', isi.Prepend(b.Isi)));
    }

    private static Temuan Temukan(List<ButirBernomorTertulis> semua)
    {
        var nama = PolaNilai.Replace(semua[0].Isi, "");
        return Aturan.Temukan(
            semua[1].Tempat, PolaNilai.Replace(semua[1].Isi, ""), "satu entri", $"nomor {string.Join(" dan ", semua.Select(b => b.Nomor))}",
            $"\"{nama}\" tercantum {semua.Count} kali: nomor {string.Join(", ", semua.Select(b => b.Nomor))}.") with
        { Terkait = [.. semua.Where((_, i) => i != 1).Select(b => b.Tempat)] };
    }
}
