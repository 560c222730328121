namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>An amount that a sheet tells for each row.</summary>
/// <param name="Bidang">Budget, realisation, or cash plan.</param>
/// <param name="Masa">The months that it covers; <c>null</c>: it names none.</param>
internal sealed record UkuranLembar(BidangLembar Bidang, MasaAngka? Masa)
{
    public const int Pagu = 0;
    public const int Realisasi = 1;
    public const int Kas = 2;
    public const int Murni = 3;

    /// <summary>The first amounts of any sheet, in the order of the numbers above.</summary>
    public static IReadOnlyList<UkuranLembar> Tetap { get; } =
        [new(BidangLembar.Pagu, null), new(BidangLembar.Realisasi, null), new(BidangLembar.Bulan, null),
            new(BidangLembar.PaguMurni, null)];

    /// <summary>In words.</summary>
    public string Sebut => (Bidang switch { BidangLembar.Pagu => "pagu", BidangLembar.PaguMurni => "pagu sebelum perubahan", BidangLembar.Bulan => "anggaran kas", _ => "realisasi" })
        + (Masa is { } m ? " " + m.Sebut() : "");
}
