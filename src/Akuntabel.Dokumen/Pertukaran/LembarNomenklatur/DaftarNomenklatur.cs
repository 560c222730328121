using System.IO.Compression;
using System.Text.Json;

namespace Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

/// <summary>What a list of official codes names.</summary>
public enum JenisNomenklatur
{
    /// <summary>Urusan, bidang, program, kegiatan and sub kegiatan.</summary>
    Kegiatan,

    /// <summary>Accounts.</summary>
    Akun,

    /// <summary>Sources of funds.</summary>
    SumberDana,
}

/// <summary>An official code.</summary>
/// <param name="Kode">The code; <c>X.XX</c> stands for the bidang urusan of any office.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Kinerja">What it achieves; empty when the list does not say.</param>
/// <param name="Indikator">How that is measured.</param>
/// <param name="Satuan">In which unit.</param>
public sealed record ButirNomenklatur(string Kode, string Nama, string Kinerja = "", string Indikator = "", string Satuan = "")
{
    /// <summary>Parts of the code.</summary>
    public int Segmen => Kode.AsSpan().Count('.') + 1;
}

/// <summary>Official codes of one kind, as one regulation has them.</summary>
public sealed class DaftarNomenklatur
{
    /// <summary>Stands for the bidang urusan of any office.</summary>
    public const string BidangMana = "X.XX";

    /// <summary>Parts of the codes of program, kegiatan and sub kegiatan.</summary>
    public const int Program = 3, Kegiatan = 5, SubKegiatan = 6;

    private readonly ILookup<string, ButirNomenklatur> _menurutKode;

    /// <summary>Makes it.</summary>
    /// <param name="jenis">What the codes name.</param>
    /// <param name="butir">The codes; some stand twice, for provinces and for regencies.</param>
    public DaftarNomenklatur(JenisNomenklatur jenis, IEnumerable<ButirNomenklatur> butir)
    {
        Jenis = jenis;
        Butir = [.. butir.OrderBy(b => b.Kode, StringComparer.Ordinal)];
        _menurutKode = Butir.ToLookup(b => Kunci(b.Kode), StringComparer.Ordinal);
    }

    /// <summary>What the codes name.</summary>
    public JenisNomenklatur Jenis { get; }

    /// <summary>All, by code.</summary>
    public IReadOnlyList<ButirNomenklatur> Butir { get; }

    /// <summary>How a code is called that has so many parts.</summary>
    public static string SebutTingkat(JenisNomenklatur jenis, int segmen) => jenis switch
    {
        JenisNomenklatur.Akun => segmen == 1 ? "akun" : "rincian akun",
        JenisNomenklatur.SumberDana => "sumber dana",
        _ => segmen switch { 1 => "urusan", 2 => "bidang urusan", Program => "program", SubKegiatan => "sub kegiatan", _ => "kegiatan" },
    };

    /// <summary>The first parts of a code.</summary>
    public static string Potong(string kode, int segmen)
    {
        ArgumentNullException.ThrowIfNull(kode);
        return string.Join('.', kode.Split('.').Take(segmen));
    }

    /// <summary>Codes are the same whatever zeros their parts begin with: the sub kegiatan of 2019 had two digits, those of now have
    /// four.</summary>
    public static string Kunci(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        return string.Join('.', kode.Trim().ToUpperInvariant().Split('.').Select(b => b.TrimStart('0')));
    }

    /// <summary>What a code names, of an office of any bidang; empty: it is not in the list.</summary>
    public IEnumerable<ButirNomenklatur> Menurut(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        var tepat = _menurutKode[Kunci(kode)];
        var bagian = kode.Split('.');
        return tepat.Any() || bagian.Length <= 2 ? tepat : _menurutKode[Kunci($"{BidangMana}.{string.Join('.', bagian[2..])}")];
    }

    /// <summary>The codes of which all words occur in code, name or indikator.</summary>
    /// <param name="kata">Words, or the beginning of a code; empty: all.</param>
    /// <param name="segmen">Codes of so many parts; 0: of any.</param>
    public IEnumerable<ButirNomenklatur> Cari(string kata, int segmen = 0)
    {
        ArgumentNullException.ThrowIfNull(kata);
        var daftar = kata.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Butir.Where(b => (segmen == 0 || b.Segmen == segmen) && Array.TrueForAll(daftar, k => Memuat(b, k)));
    }

    /// <summary>The list as it is kept.</summary>
    public byte[] Tulis()
    {
        using var memori = new MemoryStream();
        using (var padat = new GZipStream(memori, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(padat, new Simpanan(Jenis, Butir));
        }

        return memori.ToArray();
    }

    /// <summary>A list as it was kept.</summary>
    public static DaftarNomenklatur Baca(byte[] isi)
    {
        using var padat = new GZipStream(new MemoryStream(isi, writable: false), CompressionMode.Decompress);
        var simpanan = JsonSerializer.Deserialize<Simpanan>(padat) ?? new Simpanan(JenisNomenklatur.Kegiatan, []);
        return new DaftarNomenklatur(simpanan.Jenis, simpanan.Butir);
    }

    private static bool Memuat(ButirNomenklatur b, string kata) => b.Kode.StartsWith(kata, StringComparison.OrdinalIgnoreCase)
        || b.Nama.Contains(kata, StringComparison.OrdinalIgnoreCase) || b.Indikator.Contains(kata, StringComparison.OrdinalIgnoreCase);

    private sealed record Simpanan(JenisNomenklatur Jenis, IReadOnlyList<ButirNomenklatur> Butir);
}
