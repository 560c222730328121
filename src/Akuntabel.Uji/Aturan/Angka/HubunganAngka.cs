namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>How a figure of a table follows from others.</summary>
internal enum JenisHubungan
{
    /// <summary>Sum of its parts, each with a sign.</summary>
    Jumlah,

    /// <summary>Difference of two figures, printed with or without its sign.</summary>
    Selisih,

    /// <summary>First figure of a hundred of the second.</summary>
    Persen,
}

/// <summary>A relation between cells of one table.</summary>
/// <param name="Jenis">How the result follows.</param>
/// <param name="Hasil">The cell that states the result.</param>
/// <param name="Suku">The cells from which it follows.</param>
/// <param name="Cocok">Whether some reading of the figures agrees.</param>
/// <param name="Susun">The finding, when none does.</param>
internal sealed record HubunganAngka(JenisHubungan Jenis, Titik Hasil, IReadOnlyList<Titik> Suku, bool Cocok, Func<Temuan> Susun)
{
    public IEnumerable<Titik> Semua => Suku.Prepend(Hasil);

    /// <summary>The values of one cell with which the relation would hold; <c>null</c> when that cannot be told.</summary>
    public Selang? Pemulih(KisiAngka kisi, Titik sel) => Jenis switch
    {
        JenisHubungan.Jumlah => PemulihJumlah(kisi, sel),
        JenisHubungan.Persen => PemulihPersen(kisi, sel),
        _ => PemulihSelisih(kisi, sel),
    };

    private Selang? PemulihJumlah(KisiAngka kisi, Titik sel)
    {
        var lain = Suku.Where(s => s != sel).Select(s => Nilai(kisi, s)).Aggregate(Selang.Tepat(0), (a, b) => a + b);
        return sel == Hasil ? lain : Nilai(kisi, Hasil) - lain;
    }

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
