using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>The perangkat daerah that an offer is for: what a document says of another one is told, and waits.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Singkatan">Its short name; empty: it has none.</param>
/// <param name="Kode">Its official code, which names its bidang urusan; empty: not known.</param>
public sealed partial record KantorTujuan(string Nama, string Singkatan, string Kode)
{
    private const int Disebut = 5;
    private const int HurufSingkatan = 4;

    private static readonly HashSet<string> KataUmum = new(["dan", "serta", "di"], StringComparer.Ordinal);
    private static readonly HashSet<string> KataWilayah = new(["kabupaten", "kab", "kota", "provinsi", "prov", "propinsi"],
        StringComparer.Ordinal);

    /// <summary>The bidang urusan that its codes begin with: those of its own code and of its budget; empty: not known.</summary>
    public IReadOnlyCollection<string> Bidang { get; init; } = BidangDari(Kode);

    /// <summary>What a document says of others, each in a sentence; nothing: it names none.</summary>
    /// <param name="usulan">What it states.</param>
    public IReadOnlyList<string> Sebut(UsulanRencana usulan)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        var hasil = new List<string>();
        if (usulan.PerangkatDaerah.Length > 0 && !Sama(usulan.PerangkatDaerah))
        {
            hasil.Add($"Halaman depannya menyebut {usulan.PerangkatDaerah}, bukan {Nama}.");
        }
        else if (usulan.SeluruhDaerah)
        {
            hasil.Add("Dokumen ini rencana seluruh daerah, bukan satu perangkat daerah.");
        }

        var lain = usulan.Baris.Where(b => b.PerangkatDaerah.Length > 0 && !Sama(b.PerangkatDaerah)).ToList();
        var nama = lain.Select(b => b.PerangkatDaerah).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (lain.Count > 0)
        {
            hasil.Add($"{lain.Count} barisnya milik {string.Join("; ", nama.Take(Disebut))}"
                + $"{(nama.Count > Disebut ? $"; dan {nama.Count - Disebut} lainnya" : "")}.");
        }

        var kode = usulan.Baris.Select(b => BidangLain(b[BidangUsulan.Kode]?.Pilihan[0].Nilai ?? "")).Where(k => k.Length > 0).ToList();
        if (kode.Count > 0)
        {
            hasil.Add($"{kode.Count} kodenya dari bidang urusan {string.Join(", ", kode.Distinct().Order(StringComparer.Ordinal)
                .Take(Disebut))}, sedangkan {Nama} {string.Join(", ", Bidang)}.");
        }

        return hasil;
    }

    /// <summary>Why a thing is not this office's, in Indonesian; empty: nothing says so.</summary>
    /// <param name="usulan">What the document states.</param>
    /// <param name="baris">The thing.</param>
    /// <param name="kode">Its code in the budget; empty: it has none.</param>
    internal string Lain(UsulanRencana usulan, BarisUsulan baris, string kode)
    {
        if (baris.Jenis is JenisUsulan.Visi or JenisUsulan.Misi)
        {
            // of the head of the region, whoever prints them
            return "";
        }

        var (nama, menurut) = baris.PerangkatDaerah.Length > 0 ? (baris.PerangkatDaerah, "tabelnya")
            : (usulan.PerangkatDaerah, "halaman depannya");
        return nama.Length > 0 && !Sama(nama) ? $"Milik {nama} menurut {menurut}, bukan {Nama}."
            : nama.Length == 0 && usulan.SeluruhDaerah ? "Dokumen ini rencana seluruh daerah, dan perangkat daerah baris ini tidak disebut."
            : BidangLain(kode) is { Length: > 0 } bidang
                ? $"Kodenya dari bidang urusan {bidang}, sedangkan {Nama} {string.Join(", ", Bidang)}." : "";
    }

    // a cell may name several offices
    private bool Sama(string nama) => nama.Split([',', ';', '/', '\n']).Append(nama).Any(Satu);

    private bool Satu(string nama)
    {
        var (a, b, singkat) = (Kata(nama), Kata(Nama), KamusLembar.Rapi(Singkatan).Replace(" ", "", StringComparison.Ordinal));
        if (a.Count == 0 || b.Count == 0)
        {
            return false;
        }

        var rapat = string.Concat(a);
        return (a.Count > 1 && b.Count > 1 && (a.TrueForAll(b.Contains) || b.TrueForAll(a.Contains)))
            || PencocokUraian.Cari(string.Join(' ', a), [string.Join(' ', b)]) >= 0 || rapat == string.Concat(b)
            || (singkat.Length > 1 && (rapat.Contains(singkat, StringComparison.Ordinal)
                || a.Exists(k => k.Length >= HurufSingkatan && singkat.EndsWith(k, StringComparison.Ordinal))))
            || (rapat.Length > 2 && string.Concat(b.Select(k => k[0])).EndsWith(a[^1], StringComparison.Ordinal) && a.Count <= 2);
    }

    private static List<string> Kata(string nama) => [.. KamusLembar.Rapi(nama).Split(' ').TakeWhile(k => !KataWilayah.Contains(k))
        .Where(k => k.Length > 0 && !KataUmum.Contains(k) && !char.IsAsciiDigit(k[0]))];

    private string BidangLain(string kode) => Bidang.Count > 0 && PolaKode().Match(kode) is { Success: true } m
        && !Bidang.Contains(m.Groups[1].Value) ? m.Groups[1].Value : "";

    /// <summary>The bidang urusan that a code of an office names, up to three; of a code of the budget the one.</summary>
    public static IReadOnlyCollection<string> BidangDari(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        var ruas = kode.Split('.', '-');
        return [.. Enumerable.Range(0, ruas.Length > HurufSingkatan + 1 ? 3 : 1).Where(i => (i * 2) + 1 < ruas.Length)
            .Select(i => $"{ruas[i * 2]}.{ruas[(i * 2) + 1]}").Where(b => PolaBidang().IsMatch(b)).Distinct()];
    }

    [GeneratedRegex(@"^([1-9]\.[0-9]{2})\.[0-9]{2}(?:\.|$)", RegexOptions.NonBacktracking)]
    private static partial Regex PolaKode();

    [GeneratedRegex(@"^[1-9]\.(?:0[1-9]|[1-9][0-9])$", RegexOptions.NonBacktracking)]
    private static partial Regex PolaBidang();
}
