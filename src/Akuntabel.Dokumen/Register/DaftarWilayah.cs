using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Register;

/// <summary>A province, kabupaten, kota or kecamatan.</summary>
/// <param name="Kode">Its code: <c>19.06</c>.</param>
/// <param name="Nama">Its name: "Kabupaten Belitung Timur".</param>
public sealed record Wilayah(string Kode, string Nama);

/// <summary>Kabupaten and kota with their codes, after Kepmendagri 300.2.2-2138/2025; and the kecamatan that a pemda brings.</summary>
public static partial class DaftarWilayah
{
    private const int KecamatanTerbanyak = 10_000;

    private static readonly Lazy<IReadOnlyList<Wilayah>> Daftar = new(Muat);

    /// <summary>All kabupaten and kota, by code.</summary>
    public static IReadOnlyList<Wilayah> Kabupaten => Daftar.Value;

    /// <summary>Those that hold all of the words, or begin with the code; those whose name begins with the words come first.</summary>
    /// <param name="kata">Words: "belitung tim".</param>
    /// <param name="banyak">At most so many.</param>
    public static IReadOnlyList<Wilayah> Cari(string kata, int banyak = 20)
    {
        ArgumentNullException.ThrowIfNull(kata);
        var cari = Rapi(kata).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return cari.Length == 0 ? [] : [.. Kabupaten
            .Where(w => w.Kode.StartsWith(kata.Trim(), StringComparison.Ordinal) || Array.TrueForAll(cari, k => Rapi(w.Nama).Split(' ').Any(n => n.StartsWith(k, StringComparison.Ordinal))))
            .OrderBy(w => !Inti(w.Nama).StartsWith(string.Join(' ', cari), StringComparison.Ordinal)).ThenBy(w => w.Kode, StringComparer.Ordinal).Take(banyak)];
    }

    /// <summary>Reads the kecamatan of a pemda: a sheet with a column of codes and one of names.</summary>
    /// <param name="isi">The file: XLSX, XLS or CSV.</param>
    /// <param name="kabupaten">Code of the kabupaten whose kecamatan are meant; empty: all in the file.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read, or holds none; says why and what to do.</exception>
    public static IReadOnlyList<Wilayah> BacaKecamatan(byte[] isi, string kabupaten = "")
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(kabupaten);
        using var sumber = SumberLembar.Buka(isi);
        var hasil = sumber.Daftar.SelectMany(l => l.Baca()).Select(Kecamatan).OfType<Wilayah>()
            .Where(w => kabupaten.Length == 0 || w.Kode.StartsWith(kabupaten + ".", StringComparison.Ordinal))
            .DistinctBy(w => w.Kode).Take(KecamatanTerbanyak).OrderBy(w => w.Kode, StringComparer.Ordinal).ToList();
        return hasil.Count > 0 ? hasil : throw new DokumenTakTerbacaException("tidak ada kecamatan di dalamnya"
            + (kabupaten.Length > 0 ? $" yang berkode {kabupaten}" : "") + ". Kirim daftar dengan kolom kode, misalnya 19.06.01, dan kolom nama.");
    }

    /// <summary>Letters and digits in small letters, with the usual abbreviations written out.</summary>
    internal static string Rapi(string teks) => string.Join(' ', KamusLembar.Rapi(teks).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(k => k switch { "kab" => "kabupaten", "kec" => "kecamatan", "adm" => "administrasi", _ => k }));

    /// <summary>A name without what it is: "belitung timur".</summary>
    internal static string Inti(string teks) => Awalan().Replace(Rapi(teks), "");

    private static Wilayah? Kecamatan(BarisSumber b)
    {
        var kode = Enumerable.Range(0, b.Sel.Length).FirstOrDefault(k => PolaKecamatan().IsMatch(b[k]), -1);
        var nama = kode < 0 ? -1 : Enumerable.Range(kode + 1, b.Sel.Length - kode - 1).FirstOrDefault(k => b[k].Any(char.IsLetter), -1);
        return nama < 0 ? null : new Wilayah(Berkode(b[kode]), b[nama]);
    }

    // 190601 as 19.06.01
    private static string Berkode(string kode) => kode.Contains('.', StringComparison.Ordinal) ? kode : $"{kode[..2]}.{kode[2..4]}.{kode[4..]}";

    private static IReadOnlyList<Wilayah> Muat()
    {
        using var aliran = typeof(DaftarWilayah).Assembly.GetManifestResourceStream("wilayah/kabupaten.csv") ?? Stream.Null;
        using var baca = new StreamReader(aliran, Encoding.UTF8);
        return [.. baca.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(b => b.Trim().Split(',', 2))
            .Select(b => new Wilayah(b[0], b[1]))];
    }

    [GeneratedRegex(@"^\d\d\.?\d\d\.?\d\d$")]
    private static partial Regex PolaKecamatan();

    [GeneratedRegex("^(kabupaten|kota|kecamatan)( administrasi)? ")]
    private static partial Regex Awalan();
}

/// <summary>Reads names of places as people write them into the names of the official lists.</summary>
/// <param name="kecamatan">The kecamatan of the pemda; <c>null</c>: they are taken as they stand.</param>
internal sealed class PembacaWilayah(IReadOnlyList<Wilayah>? kecamatan)
{
    private const int Disebut = 5;

    private readonly ILookup<string, Wilayah> _kabupaten = Indeks(DaftarWilayah.Kabupaten);
    private readonly ILookup<string, Wilayah>? _kecamatan = kecamatan is { Count: > 0 } k ? Indeks(k) : null;

    /// <summary>Reads one, as <see cref="NilaiRegister.Baca"/> does.</summary>
    public string? Baca(BidangRegister bidang, string teks, out string nilai)
    {
        if (NilaiRegister.Baca(bidang, teks, out nilai) is { } salah)
        {
            return salah;
        }

        if ((bidang.Jenis == JenisIsian.Kabupaten ? _kabupaten : _kecamatan) is not { } daftar || nilai.Length == 0)
        {
            return null;
        }

        var rapi = DaftarWilayah.Rapi(nilai);
        var sama = daftar[rapi].Concat(bidang.Jenis == JenisIsian.Kecamatan ? daftar[DaftarWilayah.Inti(nilai)] : []).Distinct().ToList();
        // of the lists the one whose whole name it is; else the only one of that name
        var tepat = sama.Find(w => DaftarWilayah.Rapi(w.Nama) == rapi || w.Kode == teks.Trim()) ?? (sama.Count == 1 ? sama[0] : null);
        nilai = tepat?.Nama ?? "";
        return tepat is not null ? null
            : sama.Count > 1 ? $"\"{teks}\" dapat berarti {string.Join(" atau ", sama.Take(Disebut).Select(w => w.Nama))}. Tulis lengkap."
            : $"\"{teks}\" tidak ada dalam daftar {bidang.Nama.ToLowerInvariant()} resmi. Periksa ejaannya.";
    }

    private static ILookup<string, Wilayah> Indeks(IReadOnlyList<Wilayah> daftar) => daftar
        .SelectMany(w => new[] { DaftarWilayah.Rapi(w.Nama), DaftarWilayah.Inti(w.Nama), DaftarWilayah.Rapi(w.Kode) }.Distinct().Select(n => (n, w)))
        .ToLookup(x => x.n, x => x.w, StringComparer.Ordinal);
}
