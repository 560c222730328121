namespace Akuntabel.Uji.Hubungan;

/// <summary>A way in which one column follows from others of the same row.</summary>
/// <param name="Jenis">The operation.</param>
/// <param name="Hasil">The column that follows.</param>
/// <param name="Suku">The columns from which it follows.</param>
internal sealed record RumusBaris(JenisHubungan Jenis, int Hasil, IReadOnlyList<int> Suku)
{
    /// <summary>The factor that all rows share, such as 10 from tons to quintals; <c>null</c> where the operation has none.</summary>
    public Selang? Tetapan { get; init; }

    /// <summary>Whether the operation multiplies by a factor that the rows must tell.</summary>
    public bool Berfaktor => Jenis is JenisHubungan.Bandingan or JenisHubungan.Perkalian;

    /// <summary>The relation of one row; <c>null</c> where a figure is missing.</summary>
    public HubunganAngka? Baris(KisiAngka kisi, int i)
    {
        if (kisi.Satu(i, Hasil) is not { } tertulis || Suku.Any(s => kisi.Satu(i, s) is null))
        {
            return null;
        }

        var h = new HubunganAngka(Jenis, AsalHubungan.Terduga, new(i, Hasil), [.. Suku.Select(s => new Titik(i, s))], false)
        {
            Tetapan = Tetapan,
        };
        return h.Pemulih(kisi, h.Hasil) is { } nilai
            ? h with { Cocok = (Jenis is JenisHubungan.Pertumbuhan or JenisHubungan.Selisih ? TandaSelisih.Bacaan(kisi, h.Hasil,
                tertulis) : tertulis.Bacaan)
                .Any(b => nilai.Bertemu(Rentang(kisi, b))) } : null;
    }

    /// <summary>The factor that a row shows; <c>null</c> where it shows none.</summary>
    public Selang? Faktor(KisiAngka kisi, int i) =>
        kisi.Satu(i, Hasil) is { Nilai: > 0 } h && Suku.All(s => kisi.Satu(i, s) is { Nilai: > 0 })
            && (this with { Tetapan = Selang.Tepat(1) }).Baris(kisi, i)?.Pemulih(kisi, new(i, Hasil)) is { Bawah: > 0 } satu
            ? Rentang(kisi, h.Bacaan[0]).Bagi(satu) : null;

    /// <summary>What was divided was rounded, though it stands without decimals.</summary>
    private Selang Rentang(KisiAngka kisi, BacaanAngka b) => Berfaktor ? b.Selang : kisi.Rentang(Hasil, b);

    /// <summary>The columns of which it speaks, whichever of them follows from the others.</summary>
    public string Kunci => string.Join(',', Suku.Append(Hasil).Order());
}
