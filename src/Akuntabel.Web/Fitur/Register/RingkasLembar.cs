using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What a page shows of a sheet that was read and matched: counts of all, and the first of each kind.</summary>
public sealed record RingkasLembar
{
    /// <summary>Cells and pairs that a page shows; the rest is counted.</summary>
    public const int Terlihat = 50;

    private const int IsiTerpanjang = 120;

    /// <summary>Rows that can be read and are not left out.</summary>
    public int Baris { get; init; }

    /// <summary>Cells that cannot be read.</summary>
    public int BanyakGalat { get; init; }

    /// <summary>Rows with such cells.</summary>
    public int BarisGalat { get; init; }

    /// <summary>The first of those cells.</summary>
    public IReadOnlyList<GalatSel> Galat { get; init; } = [];

    /// <summary>Rows that were left out on purpose.</summary>
    public int Ditinggal { get; init; }

    /// <summary>Rows that are none of the register.</summary>
    public int BanyakLewat { get; init; }

    /// <summary>The first of those.</summary>
    public IReadOnlyList<BarisLewat> Lewat { get; init; } = [];

    /// <summary>Rows that are surely kept already.</summary>
    public int PastiTersimpan { get; init; }

    /// <summary>Rows that surely are in the sheet twice.</summary>
    public int PastiLembar { get; init; }

    /// <summary>Rows whose name is alike.</summary>
    public int Mirip { get; init; }

    /// <summary>The first of those three kinds.</summary>
    public IReadOnlyList<PasanganTampil> Pasangan { get; init; } = [];

    /// <summary>Different things among the rows.</summary>
    public int Beda { get; init; }

    /// <summary>The same by letters alone.</summary>
    public int BedaEjaan { get; init; }

    /// <summary>Rows that are kept now.</summary>
    public long Kini { get; init; }

    /// <summary>Pairs of all kinds.</summary>
    public int BanyakPasangan => PastiTersimpan + PastiLembar + Mirip;

    /// <summary>Rows after the import, as it is decided when nothing else is chosen.</summary>
    public long Sesudah => Kini + Baris - PastiTersimpan;

    /// <summary>Of a sheet.</summary>
    public static RingkasLembar Dari(DefinisiRegister definisi, LembarDiperiksa l)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(l);
        var nama = definisi.Bidang[0].Kode;
        return new RingkasLembar
        {
            Baris = l.Baris.Count, BanyakGalat = l.Galat.Count, BarisGalat = l.Galat.Select(g => g.Baris).Distinct().Count(), Galat = [.. l.Galat.Take(Terlihat)],
            Ditinggal = l.Ditinggal, BanyakLewat = l.Lewat.Count,
            Lewat = [.. l.Lewat.Take(Terlihat).Select(x => x.Isi.Length <= IsiTerpanjang ? x : x with { Isi = x.Isi[..IsiTerpanjang] + "…" })],
            PastiTersimpan = l.Pasangan.Count(p => p is { Pasti: true, Tersimpan: true }), PastiLembar = l.Pasangan.Count(p => p is { Pasti: true, Tersimpan: false }),
            Mirip = l.Pasangan.Count(p => !p.Pasti), Pasangan = [.. l.Pasangan.Take(Terlihat).Select(p => PasanganTampil.Dari(p, nama))],
            Beda = l.Beda, BedaEjaan = l.BedaEjaan, Kini = l.Kini,
        };
    }
}

/// <summary>Two rows side by side.</summary>
/// <param name="Nomor">Number of the row in the sheet.</param>
/// <param name="Nama">What it is called by.</param>
/// <param name="Tempat">Where the other is, in words.</param>
/// <param name="Lain">What the other is called by.</param>
/// <param name="Pasti">Whether they are the same by the rule of the register.</param>
/// <param name="Beda">Fields in which they differ, in words.</param>
public sealed record PasanganTampil(string Nomor, string Nama, string Tempat, string Lain, bool Pasti, IReadOnlyList<string> Beda)
{
    private const int BedaTerbanyak = 4;

    /// <summary>Of a pair.</summary>
    public static PasanganTampil Dari(PasanganRegister p, string nama)
    {
        ArgumentNullException.ThrowIfNull(p);
        return new PasanganTampil(ImporPeriksaModel.Nomor(p.Baru), p.Baru[nama], p.Tersimpan ? "dalam register" : $"baris {ImporPeriksaModel.Nomor(p.Lain)}", p.Lain[nama], p.Pasti,
            [.. p.Beda.Take(BedaTerbanyak).Select(b => $"{b.Bidang.Nama}: {Sebut(b.Baru)} / {Sebut(b.Lain)}")]);
    }

    private static string Sebut(string isi) => isi.Length > 0 ? isi : "kosong";
}
