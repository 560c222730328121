using System.Collections.Frozen;
using System.Reflection;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Words that guessing begins with, each with its cost: the power of ten of the guesses before it comes.</summary>
internal sealed class KamusSandi
{
    // of our own list, which has no order
    private const double BiayaUmum = 3.1;

    private readonly FrozenDictionary<string, double> _biaya;

    public KamusSandi()
    {
        var biaya = new Dictionary<string, double>(StringComparer.Ordinal);
        Tambah(biaya, Baca("sandi-kata.txt"), ke => 0.3 + Math.Log10(ke + 30));
        Tambah(biaya, Baca("sandi-bocor.txt"), ke => 0.3 + Math.Log10(ke + 10));
        Lengkap = biaya.Count > 0;
        Tambah(biaya, Baca("sandi-umum.txt"), _ => BiayaUmum);
        _biaya = biaya.ToFrozenDictionary(StringComparer.Ordinal);
        Terpanjang = _biaya.Keys.Max(k => k.Length);
    }

    /// <summary>Whether the long lists are there: a build without npm has only our own.</summary>
    public bool Lengkap { get; }

    /// <summary>Letters of the longest word.</summary>
    public int Terpanjang { get; }

    /// <summary>Cost of a word; <c>null</c>: it is in no list.</summary>
    public double? Biaya(string kata) => _biaya.TryGetValue(kata, out var b) ? b : null;

    private static void Tambah(Dictionary<string, double> biaya, IEnumerable<string> daftar, Func<int, double> menurutUrutan)
    {
        var ke = 0;
        foreach (var kata in daftar)
        {
            var baru = menurutUrutan(ke++);
            biaya[kata] = biaya.TryGetValue(kata, out var lama) && lama < baru ? lama : baru;
        }
    }

    private static IEnumerable<string> Baca(string nama)
    {
        using var aliran = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("keamanan/" + nama) ?? Stream.Null);
        return [.. aliran.ReadToEnd().Split('\n').Where(b => !b.StartsWith('#')).SelectMany(b => b.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(k => k.Length >= 3)];
    }
}
