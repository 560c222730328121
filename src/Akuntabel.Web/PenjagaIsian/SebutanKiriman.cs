using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>What people call the fields of a form that is given back to them, of which only the names that it was sent with are known.
/// </summary>
internal static partial class SebutanKiriman
{
    // what a form says about itself, and not the one who filled it in
    private static readonly HashSet<string> Perangkat = new(StringComparer.OrdinalIgnoreCase)
        { "Aksi", "Dasar", "Lain", "Revisi", "langsung", "handler", "kembali", "kunci", "simpanan", "Id" };

    private static readonly Lazy<ILookup<string, string>> Label = new(() => KatalogUraian.Semua
        .SelectMany(u => u.Bidang.Select(b => (b.Kunci, b.Label)).Concat(u.Daftar.SelectMany(Isi))).Where(b =>
            b.Kunci.Length > 0).Distinct().ToLookup(b => b.Kunci, b => b.Label, StringComparer.Ordinal));

    /// <summary>A field in words; <c>null</c> for one that nobody typed in.</summary>
    /// <param name="nama">Name of the field.</param>
    public static string? Sebut(string nama)
    {
        if (PolaSel().Match(nama) is { Success: true } sel)
        {
            return $"Baris {Nomor(sel, 1)}, kolom {Nomor(sel, 2)}";
        }

        if (PolaUkur().Match(nama) is { Success: true } ukur)
        {
            return $"{Label.Value[ukur.Groups[2].Value].FirstOrDefault(ukur.Groups[2].Value)} {ukur.Groups[1].Value}";
        }

        if (nama.StartsWith(KirimanFormulir.Bidang, StringComparison.Ordinal))
        {
            return DariUraian(nama[KirimanFormulir.Bidang.Length..]);
        }

        var akhir = nama[(nama.LastIndexOf('.') + 1)..];
        return Perangkat.Contains(akhir) || PolaPerangkat().IsMatch(nama) ? null
            : Kalimat(PolaKata().Replace(akhir.Replace('-', ' ').Replace('_', ' '), " ").Trim());
    }

    // the longest end of the address that a description knows: "pihak-pertama.nama" before "nama"
    private static string DariUraian(string alamat)
    {
        var bagian = PolaTempat().Replace(alamat, "").Split('.', StringSplitOptions.RemoveEmptyEntries);
        var kunci = Enumerable.Range(0, bagian.Length).Select(i => string.Join('.', bagian[i..]))
            .FirstOrDefault(k => Label.Value.Contains(k), "");
        return kunci.Length == 0 ? "Isian" : $"{Label.Value[kunci].First()} {PolaKunci().Match(alamat).Groups[1].Value}".TrimEnd();
    }

    // a list that is a mapping is named by itself, with the key behind it: "Target Renstra 2025"
    private static IEnumerable<(string Kunci, string Label)> Isi(UraianDaftar d) =>
        d.SemuaBidang.Select(b => (b.Kunci, b.Label)).Append((d.Kunci, d.Judul)).Concat(d.Anak.SelectMany(Isi));

    private static int Nomor(Match m, int ke) => int.Parse(m.Groups[ke].Value, System.Globalization.CultureInfo.InvariantCulture) + 1;

    private static string Kalimat(string kata) =>
        kata.Length == 0 ? "Isian" : char.ToUpperInvariant(kata[0]) + kata[1..].ToLowerInvariant();

    // of a quarter, field by field
    [GeneratedRegex(@"^ukur:\w:([^:]*):(.+)$")]
    private static partial Regex PolaUkur();

    [GeneratedRegex(@"^s-(\d{1,6})-(\d{1,6})$")]
    private static partial Regex PolaSel();

    [GeneratedRegex(@"^(u|h|s):|^(h|b|k|kepala|tempat|pilih)-\d|^__")]
    private static partial Regex PolaPerangkat();

    [GeneratedRegex(@"\[[^\]]*\]|""[^""]*""")]
    private static partial Regex PolaTempat();

    [GeneratedRegex(@"""([^""]*)""$")]
    private static partial Regex PolaKunci();

    [GeneratedRegex(@"(?<=[a-z])(?=[A-Z])")]
    private static partial Regex PolaKata();
}
