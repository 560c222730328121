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

    /// <summary>How much the first part is more than the second, of a hundred of the second.</summary>
    Pertumbuhan,

    /// <summary>The first part by the second, times a factor.</summary>
    Bandingan,

    /// <summary>Its parts, one or two, times one another and a factor.</summary>
    Perkalian,
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

    /// <summary>What the result should be where it does not follow in the plain way: an achievement of which less is better.</summary>
    public Selang? Seharusnya { get; init; }

    /// <summary>The factor, for a quotient or a product.</summary>
    public Selang? Tetapan { get; init; }

    /// <summary>A guess about a cell that the workbook computes itself: it may confirm another finding, not stand alone.</summary>
    public bool Lemah { get; init; }

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
        JenisHubungan.Persen when Seharusnya is { } benar => sel == Hasil ? benar : null,
        JenisHubungan.Persen => PemulihPersen(kisi, sel),
        JenisHubungan.Pelengkap => Selang.Tepat(100) - Nilai(kisi, sel == Hasil ? Suku[0] : Hasil),
        JenisHubungan.PersenJumlah => sel == Hasil
            ? Paruh(kisi, Suku.Take(Suku.Count / 2)).Kali(100).Bagi(Paruh(kisi, Suku.Skip(Suku.Count / 2))) : null,
        JenisHubungan.Pertumbuhan => PemulihTumbuh(kisi, sel),
        JenisHubungan.Bandingan or JenisHubungan.Perkalian => PemulihKali(kisi, sel),
        _ => PemulihSelisih(kisi, sel),
    };

    private Selang? PemulihTumbuh(KisiAngka kisi, Titik sel)
    {
        var (h, a, b) = (Nilai(kisi, Hasil), Nilai(kisi, Suku[0]), Nilai(kisi, Suku[1]));
        var kali = new Selang((h.Bawah / 100) + 1, (h.Atas / 100) + 1);
        return sel == Hasil ? a.Bagi(b)?.Kali(100) - Selang.Tepat(100) : kali.Bawah <= 0 || a.Bawah < 0 ? null
            : sel == Suku[0] ? b.Kali(kali) : a.Bagi(kali);
    }

    private Selang? PemulihKali(KisiAngka kisi, Titik sel)
    {
        var h = Nilai(kisi, Hasil);
        var faktor = Tetapan ?? Selang.Tepat(1);
        var suku = Suku.Select(s => Nilai(kisi, s)).ToList();
        if (suku.Exists(s => s.Bawah < 0) || h.Bawah < 0)
        {
            return null;
        }

        return (Jenis, suku.Count, sel == Hasil, sel == Suku[0]) switch
        {
            (JenisHubungan.Bandingan, _, true, _) => suku[0].Bagi(suku[1]) is { } n ? n.Kali(faktor) : null,
            (JenisHubungan.Bandingan, _, _, true) => h.Kali(suku[1]).Bagi(faktor),
            (JenisHubungan.Bandingan, _, _, _) => suku[0].Kali(faktor).Bagi(h),
            (_, 1, true, _) => suku[0].Kali(faktor),
            (_, 1, _, _) => h.Bagi(faktor),
            (_, _, true, _) => suku[0].Kali(suku[1]).Kali(faktor),
            (_, _, _, var pertama) => h.Bagi(suku[pertama ? 1 : 0].Kali(faktor)),
        };
    }

    private Selang? PemulihJumlah(KisiAngka kisi, Titik sel, int pembagi)
    {
        var lain = Suku.Where(s => s != sel).Select(s => Bertanda(kisi, s)).Aggregate(Selang.Tepat(0), (a, b) => a + b);
        return sel == Hasil ? lain.Kali(1m / pembagi) : Bertanda(kisi, Hasil).Kali(pembagi) - lain;
    }

    private Selang? PemulihKelipatan(KisiAngka kisi, Titik sel) =>
        kisi.Satu(sel == Hasil ? Suku[0] : Hasil) is not { } a ? null
            : a.Bacaan[0].Selang.Kali(sel == Hasil ? Kali : 1m / Kali);

    private static Selang Paruh(KisiAngka kisi, IEnumerable<Titik> suku) =>
        suku.Select(s => Nilai(kisi, s)).Aggregate(Selang.Tepat(0), (a, b) => a + b);

    private Selang? PemulihSelisih(KisiAngka kisi, Titik sel)
    {
        var (h, a, b) = (Bertanda(kisi, Hasil), Bertanda(kisi, Suku[0]), Bertanda(kisi, Suku[1]));
        return sel == Hasil ? a - b : sel == Suku[0] ? h + b : a - h;
    }

    private Selang? PemulihPersen(KisiAngka kisi, Titik sel)
    {
        var (r, d) = (Nilai(kisi, Suku[0]), Nilai(kisi, Suku[1]));
        var p = kisi.Satu(Hasil) is { } a ? a.Bacaan[0].Selang : default;
        return sel == Hasil ? r.Bagi(d)?.Kali(100)
            : sel == Suku[0] ? Bertanda(kisi, Hasil) is { Atas: <= 0, Bawah: < 0 } ? new Selang(-p.Atas * d.Atas / 100,
                -p.Bawah * d.Bawah / 100)
                : p.Bawah < 0 || d.Bawah < 0 ? null : new Selang(p.Bawah * d.Bawah / 100, p.Atas * d.Atas / 100)
            : r.Kali(100).Bagi(p);
    }

    /// <summary>A figure in brackets is less than nothing.</summary>
    internal static Selang Bertanda(KisiAngka kisi, Titik t) => Nilai(kisi, t) is { Bawah: >= 0 } n && KisiAngka.Kurang(kisi.Teks(t))
        ? new Selang(-n.Atas, -n.Bawah) : Nilai(kisi, t);

    private static Selang Nilai(KisiAngka kisi, Titik t) => kisi.Satu(t) is { } a ? kisi.Rentang(t.Kolom, a.Bacaan[0]) : Selang.Tepat(0);
}
