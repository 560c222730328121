using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>What a scalar stands for.</summary>
internal enum JenisSkalar
{
    Teks,
    Angka,
    Tanggal,
}

/// <summary>Where a node stands in the text of its file, in characters.</summary>
/// <param name="Awal">First character.</param>
/// <param name="Akhir">After the last one.</param>
/// <param name="Kolom">Column of the first character, from 0.</param>
/// <param name="Mengalir">Whether it is a collection in brackets.</param>
internal readonly record struct LetakIsian(int Awal, int Akhir, int Kolom, bool Mengalir = false);

/// <summary>A node of a YAML file as the reader of agency files understands it. Equality is equality of meaning.</summary>
internal abstract class SimpulIsian
{
    /// <summary>Place in the file it was read from.</summary>
    public LetakIsian Letak { get; init; }

    /// <summary>Whether both say the same; the order of keys says nothing.</summary>
    public abstract bool Sama(SimpulIsian? lain);
}

/// <summary>A scalar.</summary>
internal sealed partial class SkalarIsian(string isi, JenisSkalar jenis) : SimpulIsian
{
    public string Isi => isi;

    public JenisSkalar Jenis => jenis;

    /// <summary>A scalar as the file has it.</summary>
    public static SkalarIsian Dari(string isi, bool polos) =>
        new(polos && isi is "~" or "null" ? "" : isi, polos ? Kenali(isi) : JenisSkalar.Teks);

    /// <summary>What a text means when it is written without quotes.</summary>
    public static JenisSkalar Kenali(string isi) =>
        PolaTanggal().IsMatch(isi) ? JenisSkalar.Tanggal
        : PolaAngka().IsMatch(isi) && !PolaKode().IsMatch(isi) && BacaAngka.Coba(isi, out var n, out _) && n is not null ? JenisSkalar.Angka : JenisSkalar.Teks;

    public override bool Sama(SimpulIsian? lain) => lain is SkalarIsian s && s.Jenis == jenis && Baku() == s.Baku();

    /// <summary>The figure with its decimals, or the text.</summary>
    public string Baku() => jenis switch
    {
        JenisSkalar.Angka => isi.Replace(".", "", StringComparison.Ordinal),
        JenisSkalar.Tanggal => string.Join('-', isi.Split('-').Select(b => b.PadLeft(2, '0'))),
        _ => isi,
    };

    // as PengubahSetelan of Core reads them
    [GeneratedRegex(@"^\d{4}-\d{1,2}-\d{1,2}$")]
    private static partial Regex PolaTanggal();

    [GeneratedRegex(@"^-?\d[\d.,]*$")]
    private static partial Regex PolaAngka();

    [GeneratedRegex(@"^\d{1,3}\.\d{1,2}(\.\d+)*$")]
    private static partial Regex PolaKode();
}

/// <summary>A list.</summary>
internal sealed class DaftarIsian(IReadOnlyList<SimpulIsian> butir) : SimpulIsian
{
    public IReadOnlyList<SimpulIsian> Butir => butir;

    /// <summary>Whether each item stands at its place of the list, from a sheet that names places; others are left as they are.</summary>
    public bool Bernomor { get; init; }

    public override bool Sama(SimpulIsian? lain) => lain is DaftarIsian d && d.Butir.Count == butir.Count && butir.Zip(d.Butir).All(p => p.First.Sama(p.Second));
}

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed class PetaIsian : SimpulIsian
{
    private readonly Dictionary<string, SimpulIsian> _isi;

    public PetaIsian(IEnumerable<KeyValuePair<string, SimpulIsian>> isi, IReadOnlyDictionary<string, LetakIsian>? letakKunci = null)
    {
        Isi = [.. isi];
        _isi = Isi.ToDictionary(StringComparer.Ordinal);
        LetakKunci = letakKunci ?? new Dictionary<string, LetakIsian>();
    }

    public IReadOnlyList<KeyValuePair<string, SimpulIsian>> Isi { get; }

    public IReadOnlyDictionary<string, LetakIsian> LetakKunci { get; }

    /// <summary>Of a thing from a sheet: which of the list it was when the sheet was made, from 1; 0 for a new one.</summary>
    public int Nomor { get; init; }

    public SimpulIsian? Ambil(string kunci) => _isi.GetValueOrDefault(kunci);

    public override bool Sama(SimpulIsian? lain) => lain is PetaIsian p && p.Isi.Count == Isi.Count && Isi.All(k => k.Value.Sama(p.Ambil(k.Key)));
}

/// <summary>A blank cell: what is there stays as it is.</summary>
internal sealed class TanpaIsian : SimpulIsian
{
    public override bool Sama(SimpulIsian? lain) => lain is TanpaIsian;
}

/// <summary>The mark that empties a value.</summary>
internal sealed class HapusIsian : SimpulIsian
{
    /// <summary>The word in the cell.</summary>
    public const string Kata = "(hapus)";

    /// <summary>Whether a text is the mark.</summary>
    public static bool Ini(string teks) => teks.Trim().Equals(Kata, StringComparison.OrdinalIgnoreCase);

    public override bool Sama(SimpulIsian? lain) => lain is HapusIsian;
}

/// <summary>A value that says all of its place: what is not in it goes.</summary>
internal sealed class UtuhIsian(SimpulIsian isi) : SimpulIsian
{
    /// <summary>The value.</summary>
    public SimpulIsian Isi => isi;

    public override bool Sama(SimpulIsian? lain) => lain is UtuhIsian u && u.Isi.Sama(isi);
}

/// <summary>The mark that takes a thing out of its list, or a key out of its mapping.</summary>
internal sealed class BuangIsian : SimpulIsian
{
    public override bool Sama(SimpulIsian? lain) => lain is BuangIsian;
}

/// <summary>An item of a list from a sheet that knows which one of the file it is.</summary>
internal sealed class ButirBernomor(int nomor, SimpulIsian isi) : SimpulIsian
{
    /// <summary>Its place in the list, from 1; 0 for a new one.</summary>
    public int Nomor => nomor;

    /// <summary>What the sheet says.</summary>
    public SimpulIsian Isi => isi;

    public override bool Sama(SimpulIsian? lain) => lain is ButirBernomor b && b.Nomor == nomor && isi.Sama(b.Isi);
}
