namespace Akuntabel.Uji.Hubungan;

/// <summary>How a figure of a table follows from others.</summary>
internal enum JenisHubungan
{
    /// <summary>Sum of its parts.</summary>
    Jumlah,

    /// <summary>Difference of two figures, printed with or without its sign.</summary>
    Selisih,

    /// <summary>First figure of a hundred of the second.</summary>
    Persen,

    /// <summary>Mean of its parts.</summary>
    RataRata,

    /// <summary>Sum of the first half of its parts of a hundred of the sum of the other half.</summary>
    PersenJumlah,

    /// <summary>Its only part so many times.</summary>
    Kelipatan,

    /// <summary>What its only part leaves of a hundred.</summary>
    Pelengkap,
}

/// <summary>Who says that a relation holds.</summary>
internal enum AsalHubungan
{
    /// <summary>The document: a formula, headings, a label or official codes.</summary>
    Tersurat,

    /// <summary>Most rows of the table.</summary>
    Terduga,
}

/// <summary>A relation between cells of one table.</summary>
/// <param name="Jenis">How the result follows.</param>
/// <param name="Asal">Who says so.</param>
/// <param name="Hasil">The cell that states the result.</param>
/// <param name="Suku">The cells from which it follows.</param>
/// <param name="Cocok">Whether some reading of the figures agrees.</param>
internal sealed record HubunganAngka(JenisHubungan Jenis, AsalHubungan Asal, Titik Hasil, IReadOnlyList<Titik> Suku, bool Cocok)
{
    /// <summary>How many times, for a multiple.</summary>
    public int Kali { get; init; } = 1;

    /// <summary>Whether the result and its parts stand in one row, and thus in different columns.</summary>
    public bool Sebaris => Suku.All(s => s.Baris == Hasil.Baris);

    /// <summary>All its cells, the result first.</summary>
    public IEnumerable<Titik> Semua => Suku.Prepend(Hasil);

    /// <summary>The values of one cell with which the relation would hold; <c>null</c> when that cannot be told.</summary>
    public Selang? Pemulih(KisiAngka kisi, Titik sel) => Jenis switch
    {
        JenisHubungan.Jumlah => PemulihJumlah(kisi, sel, 1),
        JenisHubungan.RataRata => PemulihJumlah(kisi, sel, Suku.Count),
        JenisHubungan.Kelipatan => PemulihKelipatan(kisi, sel),
        JenisHubungan.Persen => PemulihPersen(kisi, sel),
        JenisHubungan.Pelengkap => Selang.Tepat(100) - Nilai(kisi, sel == Hasil ? Suku[0] : Hasil),
        JenisHubungan.PersenJumlah => sel == Hasil
            ? Paruh(kisi, Suku.Take(Suku.Count / 2)).Kali(100).Bagi(Paruh(kisi, Suku.Skip(Suku.Count / 2))) : null,
        _ => PemulihSelisih(kisi, sel),
    };

    private Selang? PemulihJumlah(KisiAngka kisi, Titik sel, int pembagi)
    {
        var lain = Suku.Where(s => s != sel).Select(s => Nilai(kisi, s)).Aggregate(Selang.Tepat(0), (a, b) => a + b);
        return sel == Hasil ? lain.Kali(1m / pembagi) : Nilai(kisi, Hasil).Kali(pembagi) - lain;
    }

    private Selang? PemulihKelipatan(KisiAngka kisi, Titik sel) =>
        kisi.Satu(sel == Hasil ? Suku[0] : Hasil) is not { } a ? null
            : a.Bacaan[0].Selang.Kali(sel == Hasil ? Kali : 1m / Kali);

    private static Selang Paruh(KisiAngka kisi, IEnumerable<Titik> suku) =>
        suku.Select(s => Nilai(kisi, s)).Aggregate(Selang.Tepat(0), (a, b) => a + b);

    private Selang? PemulihSelisih(KisiAngka kisi, Titik sel)
    {
        var (h, a, b) = (Nilai(kisi, Hasil), Nilai(kisi, Suku[0]), Nilai(kisi, Suku[1]));
        return sel == Hasil ? a - b : sel == Suku[0] ? h + b : a - h;
    }

    private Selang? PemulihPersen(KisiAngka kisi, Titik sel)
    {
        var (r, d) = (Nilai(kisi, Suku[0]), Nilai(kisi, Suku[1]));
        var p = kisi.Satu(Hasil) is { } a ? a.Bacaan[0].Selang : default;
        return sel == Hasil ? r.Bagi(d)?.Kali(100)
            : sel == Suku[0] ? (p.Bawah < 0 || d.Bawah < 0 ? null : new Selang(p.Bawah * d.Bawah / 100, p.Atas * d.Atas / 100))
            : r.Kali(100).Bagi(p);
    }

    private static Selang Nilai(KisiAngka kisi, Titik t) => kisi.Satu(t) is { } a ? kisi.Rentang(t.Kolom, a.Bacaan[0]) : Selang.Tepat(0);
}
