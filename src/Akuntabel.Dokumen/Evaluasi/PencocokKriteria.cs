using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>What a row of a sheet is about.</summary>
internal enum JenisButirLke
{
    Komponen,
    Sub,
    Kriteria,
}

/// <summary>A component, sub component or criterion of an instrument that a text means.</summary>
/// <param name="Jenis">Which of them.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Induk">Code of the sub component of a criterion, of the component of a sub component.</param>
internal sealed record ButirLke(JenisButirLke Jenis, string Kode, string Induk);

/// <summary>Finds what a text of a sheet means by its words; numbers differ between sheets and say nothing.</summary>
internal sealed partial class PencocokKriteria
{
    // of the weight of their words
    private const double Mirip = 0.72;
    private const double Unggul = 0.02;
    private const int MiripTerbanyak = 4000;

    private readonly List<(ButirLke Butir, string Bunyi, HashSet<string> Kata)> _semua = [];
    private readonly Dictionary<string, double> _bobot;
    private readonly Dictionary<string, List<ButirLke>> _ingat = new(StringComparer.Ordinal);
    private readonly InstrumenEvaluasi _instrumen;
    private readonly double _bobotLain;

    public PencocokKriteria(InstrumenEvaluasi instrumen)
    {
        _instrumen = instrumen;
        foreach (var k in instrumen.Komponen)
        {
            Tambah(new ButirLke(JenisButirLke.Komponen, k.Kode, ""), k.Nama);
            foreach (var s in k.Sub)
            {
                Tambah(new ButirLke(JenisButirLke.Sub, s.Kode, k.Kode), s.Nama);
                foreach (var x in s.Kriteria)
                {
                    x.Padanan.Prepend(x.Uraian).ToList().ForEach(u => Tambah(new ButirLke(JenisButirLke.Kriteria, x.Kode, s.Kode), u));
                }
            }
        }

        _bobotLain = Math.Log(1 + _semua.Count);
        _bobot = _semua.SelectMany(s => s.Kata).GroupBy(k => k).ToDictionary(g => g.Key, g => Math.Log(1 + ((double)_semua.Count / g.Count())));
    }

    /// <summary>Words of a text without its numbering, letter case and signs.</summary>
    public static string Normal(string teks)
    {
        var s = new StringBuilder();
        foreach (var c in Nomor().Replace(teks, "").Select(HurufPolos.Dari))
        {
            _ = char.IsAsciiLetterOrDigit(c) ? s.Append(char.ToLowerInvariant(c)) : s is [.., not ' '] ? s.Append(' ') : s;
        }

        return s.ToString().TrimEnd();
    }

    /// <summary>What a text means; <c>null</c>: nothing of the instrument, or it cannot be told.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="komponen">The component under which it stands.</param>
    /// <param name="sub">The sub component under which it stands; of equal wordings that of it is meant.</param>
    /// <param name="terpakai">Codes that were found before; of equal wordings elsewhere the first that is free is meant.</param>
    public ButirLke? Cari(string teks, string? komponen, string? sub, IReadOnlySet<string> terpakai)
    {
        var bunyi = Normal(teks);
        if (bunyi.Length < 3)
        {
            return null;
        }

        if (Dimensi(bunyi) is { } dimensi)
        {
            return _instrumen.Komponen.FirstOrDefault(k => k.Kode == komponen)?.Sub.FirstOrDefault(s => Normal(s.Dimensi) == dimensi) is { } s
                ? new ButirLke(JenisButirLke.Sub, s.Kode, komponen ?? "") : null;
        }

        if (!_ingat.TryGetValue(bunyi, out var calon))
        {
            calon = Calon(bunyi);
            _ = _ingat.Count < MiripTerbanyak && _ingat.TryAdd(bunyi, calon);
        }

        return calon.Find(c => c.Induk == sub) ?? calon.Find(c => !terpakai.Contains(c.Kode)) ?? calon.FirstOrDefault();
    }

    private List<ButirLke> Calon(string bunyi)
    {
        var tepat = _semua.Where(s => s.Bunyi == bunyi).Select(s => s.Butir).Distinct().ToList();
        var kata = bunyi.Split(' ').ToHashSet(StringComparer.Ordinal);
        if (tepat.Count > 0 || kata.Count < 3 || kata.Count > 80 || _ingat.Count >= MiripTerbanyak)
        {
            return tepat;
        }

        var urut = _semua.Select(s => (s.Butir, Nilai: Kesamaan(kata, s.Kata))).OrderByDescending(s => s.Nilai).ToList();
        return urut is [{ Nilai: >= Mirip } terbaik, ..]
            && urut.Find(u => u.Butir.Kode != terbaik.Butir.Kode).Nilai is var kedua && (kedua == terbaik.Nilai || terbaik.Nilai - kedua >= Unggul)
            ? [.. urut.TakeWhile(u => u.Nilai == terbaik.Nilai).Select(u => u.Butir).Distinct()] : [];
    }

    private double Kesamaan(HashSet<string> a, HashSet<string> b) =>
        2 * a.Where(b.Contains).Sum(Bobot) / (a.Sum(Bobot) + b.Sum(Bobot));

    private double Bobot(string kata) => _bobot.GetValueOrDefault(kata, _bobotLain);

    // many sheets call a sub component by its dimension alone
    private string? Dimensi(string bunyi)
    {
        var inti = bunyi == "pemenuhan" ? "keberadaan" : bunyi;
        return _instrumen.SemuaSub.Any(s => Normal(s.Dimensi) == inti) ? inti : null;
    }

    private void Tambah(ButirLke butir, string teks)
    {
        var bunyi = Normal(teks);
        _semua.Add((butir, bunyi, bunyi.Split(' ').ToHashSet(StringComparer.Ordinal)));
    }

    [GeneratedRegex(@"^\s*(?:\(?(?:\d{1,2}|[a-zA-Z]|[IVX]{1,4})[.)]\s*)+")]
    private static partial Regex Nomor();
}
