using Akuntabel.Core.Reviu;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>A statement as it is typed.</summary>
public sealed class PernyataanDiketik
{
    private const int UraianTerpanjang = 1000;

    private static readonly char[] Pemisah = [',', ';', ' '];

    /// <summary>Code.</summary>
    public string? Kode { get; set; }

    /// <summary>Part.</summary>
    public AspekReviu Aspek { get; set; }

    /// <summary>The statement.</summary>
    public string? Uraian { get; set; }

    /// <summary>What it is held against.</summary>
    public string? Kriteria { get; set; }

    /// <summary>How far data tell it.</summary>
    public DayaPeriksa Daya { get; set; }

    /// <summary>Codes of statements of which one must be "no", parted by commas.</summary>
    public string? BilaTidak { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool Kosong => string.IsNullOrWhiteSpace(Kode) && string.IsNullOrWhiteSpace(Uraian) && string.IsNullOrWhiteSpace(Kriteria) && string.IsNullOrWhiteSpace(BilaTidak);

    /// <summary>Whether it is longer than a working paper prints.</summary>
    public bool TerlaluPanjang => (Uraian ?? "").Length > UraianTerpanjang || (Kriteria ?? "").Length > UraianTerpanjang;

    /// <summary>A statement as a form shows it.</summary>
    /// <param name="b">The statement.</param>
    public static PernyataanDiketik Dari(PernyataanReviu b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return new PernyataanDiketik { Kode = b.Kode, Aspek = b.Aspek, Uraian = b.Uraian, Kriteria = b.Kriteria, Daya = b.Daya, BilaTidak = string.Join(", ", b.BilaTidak) };
    }

    /// <summary>The statement that was typed.</summary>
    public PernyataanReviu Jadi() => new((Kode ?? "").Trim(), Aspek, Rapi(Uraian), Rapi(Kriteria), Daya)
    {
        BilaTidak = [.. (BilaTidak ?? "").Split(Pemisah, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
    };

    /// <summary>How far data tell a statement, in words.</summary>
    /// <param name="daya">How far.</param>
    public static string Sebutan(DayaPeriksa daya) => daya switch
    {
        DayaPeriksa.Mesin => "Dapat diusulkan dari data",
        DayaPeriksa.Sebagian => "Sebagian dari data",
        _ => "Orang",
    };

    private static string Rapi(string? teks) => Storage.Umum.TeksAman.Bersihkan(string.Join(' ', (teks ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
