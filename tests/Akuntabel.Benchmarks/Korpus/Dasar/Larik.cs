using System.Text.RegularExpressions;

namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>A run of text with figures in it.</summary>
/// <param name="Ruas">Strings and <see cref="Cetakan"/>.</param>
internal sealed partial record Larik(IReadOnlyList<object> Ruas)
{
    /// <summary>The characters as printed now.</summary>
    public string Teks => string.Concat(Ruas);

    /// <summary>The figures in it.</summary>
    public IEnumerable<Cetakan> DaftarCetakan => Ruas.OfType<Cetakan>();

    /// <summary>A sentence; what stands in braces is a figure, another run or a text.</summary>
    public static Larik Susun(FormattableString kalimat)
    {
        var ruas = new List<object>();
        var awal = 0;
        foreach (Match m in Lubang().Matches(kalimat.Format))
        {
            ruas.Add(kalimat.Format[awal..m.Index]);
            var isi = kalimat.GetArgument(int.Parse(m.Groups[1].ValueSpan, null)) ?? "";
            ruas.AddRange(isi is Larik l ? l.Ruas : isi is Cetakan c ? [c] : [isi.ToString() ?? ""]);
            awal = m.Index + m.Length;
        }

        return new([.. ruas, kalimat.Format[awal..]]);
    }

    /// <summary>A sentence from a pattern with names in braces; what a pattern does not name is not made.</summary>
    /// <param name="pola">"Realisasi {nama} sebesar {n}."</param>
    /// <param name="isian">What stands for each name.</param>
    public static Larik Isi(string pola, params IReadOnlyList<(string Nama, Func<Larik> Isi)> isian)
    {
        var jadi = new Dictionary<string, Larik>();
        var ruas = new List<object>();
        var awal = 0;
        foreach (Match m in Nama().Matches(pola))
        {
            var nama = m.Groups[1].Value;
            jadi.TryAdd(nama, jadi.GetValueOrDefault(nama) ?? isian.First(x => x.Nama == nama).Isi());
            ruas.AddRange([pola[awal..m.Index], .. jadi[nama].Ruas]);
            awal = m.Index + m.Length;
        }

        return new([.. ruas, pola[awal..]]);
    }

    /// <summary>Several runs, joined as people join a list: "a, b, dan c".</summary>
    public static Larik Rinci(IReadOnlyList<Larik> bagian, string penghubung = ", dan ") =>
        new([.. bagian.SelectMany((b, i) => i == 0 ? b.Ruas : [.. new object[] { i == bagian.Count - 1 ? penghubung : ", " }, .. b.Ruas])]);

    /// <summary>Plain text.</summary>
    public static implicit operator Larik(string teks) => new([teks]);

    /// <summary>One figure.</summary>
    public static implicit operator Larik(Cetakan cetakan) => new([cetakan]);

    [GeneratedRegex(@"\{(\p{L}+)\}")]
    private static partial Regex Nama();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Lubang();
}
