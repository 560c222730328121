using System.Globalization;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>What a form sends: texts by the address of their field, the order of a list, things taken out. What it does not name
/// stays.</summary>
/// <remarks>
/// Names are <c>f:</c> with the address of a field, <c>u:</c> with that of a list (its things in their order, parted by commas),
/// <c>h:</c> with that of a thing to take out, and <c>s:</c> with that of a new thing that is made only if one of the fields named there
/// is filled in. A thing of the file is named by its place there, a new one by a plus sign and a number: an address means the same
/// however things were moved on the page.
/// </remarks>
public sealed class KirimanFormulir
{
    /// <summary>Before the address of a field.</summary>
    public const string Bidang = "f:";

    /// <summary>Before the address of a list.</summary>
    public const string Urutan = "u:";

    /// <summary>Before the address of a thing.</summary>
    public const string Hapus = "h:";

    /// <summary>Before the address of a new thing that one field decides about.</summary>
    public const string Syarat = "s:";

    // a form of more things than this was not made by a person
    private const int NomorPaling = 99_999;

    private readonly Dictionary<string, string> _isi = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _urutan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _syarat = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hapus = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tersentuh = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _baru = new(StringComparer.Ordinal);

    /// <summary>Nothing sent: the form as the file has it.</summary>
    public static KirimanFormulir Kosong => new([]);

    /// <summary>Whether nothing was sent.</summary>
    internal bool Hampa => _isi.Count + _urutan.Count + _syarat.Count + _hapus.Count + _baru.Count == 0;

    /// <summary>Reads what was sent; other names are left alone.</summary>
    public KirimanFormulir(IEnumerable<KeyValuePair<string, string>> isian)
    {
        ArgumentNullException.ThrowIfNull(isian);
        foreach (var (nama, isi) in isian)
        {
            if (nama.StartsWith(Bidang, StringComparison.Ordinal))
            {
                Catat(nama[Bidang.Length..], isi);
            }
            else if (nama.StartsWith(Urutan, StringComparison.Ordinal))
            {
                Susun(nama[Urutan.Length..], isi);
            }
            else if (nama.StartsWith(Hapus, StringComparison.Ordinal))
            {
                _hapus.Add(nama[Hapus.Length..]);
            }
            else if (nama.StartsWith(Syarat, StringComparison.Ordinal))
            {
                Bersyarat(nama[Syarat.Length..], isi);
            }
        }
    }

    /// <summary>What a form sends once for the cells of a row that the file does not have yet.</summary>
    /// <param name="alamat">Address of the row.</param>
    /// <param name="syarat">Fields of which one must be filled in for it to be made.</param>
    /// <param name="tetap">What its other fields hold.</param>
    public static (string Nama, string Isi) BarisBaru(string alamat, IReadOnlyList<string> syarat,
        IReadOnlyList<(string Bidang, string Isi)> tetap)
    {
        ArgumentNullException.ThrowIfNull(syarat);
        ArgumentNullException.ThrowIfNull(tetap);
        return (Syarat + alamat,
            string.Join('&', [string.Join(' ', syarat), .. tetap.Select(t => $"{t.Bidang}={Uri.EscapeDataString(t.Isi)}")]));
    }

    /// <summary>The text of a field; <c>null</c> when the form does not have it.</summary>
    public string? Teks(string alamat) => _isi.GetValueOrDefault(alamat);

    /// <summary>Whether a thing is taken out, or not made because the field that decides about it is empty.</summary>
    public bool Dihapus(string alamat) => _hapus.Contains(alamat)
        || (_syarat.TryGetValue(alamat, out var bidang) && bidang.Split(' ').All(b => string.IsNullOrWhiteSpace(Teks($"{alamat}.{b}"))));

    /// <summary>Whether anything is sent for a row of a table.</summary>
    internal bool Menyentuh(string baris) => _tersentuh.Contains(baris);

    /// <summary>Addresses of the things that are taken out.</summary>
    public IReadOnlyCollection<string> DaftarHapus => _hapus;

    /// <summary>Puts a new thing at the end of a list.</summary>
    /// <returns>Its address.</returns>
    public string Tambah(string daftar)
    {
        var semua = Baru(daftar);
        semua.Add((semua.Count > 0 ? semua.Max : 0) + 1);
        if (_urutan.TryGetValue(daftar, out var urutan))
        {
            // rows that were typed after the order was told stand before the newest
            _urutan[daftar] = [.. urutan, .. semua.Select(n => $"+{n}").Except(urutan)];
        }

        return $"{daftar}[+{semua.Max}]";
    }

    /// <summary>Puts a text into a field, whatever was typed there.</summary>
    public void Isi(string alamat, string teks) => Catat(alamat, teks);

    /// <summary>Takes a thing out.</summary>
    public void Buang(string alamat) => _hapus.Add(alamat);

    /// <summary>Moves a thing within its list.</summary>
    /// <param name="daftar">Address of the list.</param>
    /// <param name="urutan">Its things as they stand now.</param>
    /// <param name="id">The thing.</param>
    /// <param name="langkah">Places down; negative for up.</param>
    public void Geser(string daftar, IReadOnlyList<string> urutan, string id, int langkah)
    {
        var jadi = urutan.ToList();
        var dari = jadi.IndexOf(id);
        if (dari >= 0)
        {
            jadi.RemoveAt(dari);
            jadi.Insert(Math.Clamp(dari + langkah, 0, jadi.Count), id);
            _urutan[daftar] = jadi;
        }
    }

    /// <summary>The things of a list in their order: those of the file, then the new ones; as the form orders them where it does. Of a
    /// long list it may have shown a part: what it does not name keeps its place.</summary>
    internal IEnumerable<string> Id(string daftar, IReadOnlyList<string> semula)
    {
        List<string> semua = [.. semula, .. (_baru.GetValueOrDefault(daftar) ?? []).Select(n => $"+{n}")];
        if (!_urutan.TryGetValue(daftar, out var urutan))
        {
            return semua;
        }

        var (ada, terurut) = (semua.ToHashSet(StringComparer.Ordinal), urutan.ToHashSet(StringComparer.Ordinal));
        var berikut = new Queue<string>(urutan.Where(ada.Contains));
        return [.. semua.Select(i => terurut.Contains(i) ? berikut.Dequeue() : i)];
    }

    private SortedSet<int> Baru(string daftar) => _baru.TryGetValue(daftar, out var b) ? b : _baru[daftar] = [];

    private void Susun(string daftar, string isi)
    {
        if (string.IsNullOrWhiteSpace(isi))
        {
            return;
        }

        _urutan[daftar] = [.. isi.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
        foreach (var id in _urutan[daftar].Where(i => i.StartsWith('+')))
        {
            if (Nomor(id.AsSpan(1)) is { } n)
            {
                Baru(daftar).Add(n);
            }
        }
    }

    private void Bersyarat(string alamat, string isi)
    {
        var bagian = isi.Split('&');
        _syarat[alamat] = bagian[0];
        foreach (var b in bagian.Skip(1).Select(b => b.Split('=', 2)).Where(b => b.Length == 2))
        {
            Catat($"{alamat}.{b[0]}", Uri.UnescapeDataString(b[1]));
        }
    }

    // a field of a new thing says that the thing is there, and the new things that hold it
    private void Catat(string alamat, string isi)
    {
        _isi[alamat] = isi.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (alamat.IndexOf(']', StringComparison.Ordinal) is > 0 and var tutup)
        {
            _tersentuh.Add(alamat[..(tutup + 1)]);
        }

        for (var i = alamat.IndexOf("[+", StringComparison.Ordinal); i >= 0; i = alamat.IndexOf("[+", i + 2, StringComparison.Ordinal))
        {
            var akhir = alamat.IndexOf(']', i);
            if (akhir > 0 && Nomor(alamat.AsSpan(i + 2, akhir - i - 2)) is { } n)
            {
                Baru(alamat[..i]).Add(n);
            }
        }
    }

    private static int? Nomor(ReadOnlySpan<char> teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= NomorPaling ? n : null;
}
