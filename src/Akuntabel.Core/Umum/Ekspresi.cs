namespace Akuntabel.Core.Umum;

/// <summary>A computation over facts. One tree serves three readers: the evaluator, the printed derivation, the worksheet formula.</summary>
public abstract record Ekspresi
{
    /// <summary>The exact result; unknown when an input that it needs is unknown.</summary>
    public abstract Besaran Hitung();

    /// <summary>The facts at the leaves, in order of appearance, possibly repeated.</summary>
    public abstract IEnumerable<Fakta> Daun();

    /// <summary>Takes the first reason among unknown operands, else computes.</summary>
    private protected static Besaran Atas(Besaran a, Besaran b, Func<decimal, decimal, Besaran> hitung)
    {
        if (a.Nilai is not { } x)
        {
            return a;
        }

        return b.Nilai is { } y ? hitung(x, y) : b;
    }
}

/// <summary>The value of a fact.</summary>
public sealed record Ambil(Fakta Fakta) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung() => Fakta.Besaran;

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => [Fakta];
}

/// <summary>A constant of the rule itself (100 in a percentage).</summary>
public sealed record Tetapan(decimal Nilai) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung() => Besaran.Dari(Nilai);

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => [];
}

/// <summary>Sum; unknown when any part is unknown (a total over an unfilled row is not a total).</summary>
public sealed record Jumlah(IReadOnlyList<Ekspresi> Bagian) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung()
    {
        decimal total = 0;
        foreach (var b in Bagian)
        {
            var h = b.Hitung();
            if (h.Nilai is not { } n)
            {
                return h;
            }

            total += n;
        }

        return Besaran.Dari(total);
    }

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => Bagian.SelectMany(b => b.Daun());
}

/// <summary>Difference <c>A − B</c>.</summary>
public sealed record Selisih(Ekspresi A, Ekspresi B) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung() => Atas(A.Hitung(), B.Hitung(), (a, b) => Besaran.Dari(a - b));

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => A.Daun().Concat(B.Daun());
}

/// <summary>Product <c>A × B</c>.</summary>
public sealed record Kali(Ekspresi A, Ekspresi B) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung() => Atas(A.Hitung(), B.Hitung(), (a, b) => Besaran.Dari(a * b));

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => A.Daun().Concat(B.Daun());
}

/// <summary>Quotient <c>A ÷ B</c>; unknown when the divisor is zero.</summary>
public sealed record Bagi(Ekspresi A, Ekspresi B) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung() => Atas(A.Hitung(), B.Hitung(),
        (a, b) => b == 0 ? Besaran.Kosong("pembagi bernilai nol") : Besaran.Dari(a / b));

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => A.Daun().Concat(B.Daun());
}

/// <summary>Simple mean of the parts that are known; unknown when none is.</summary>
public sealed record RataRata(IReadOnlyList<Ekspresi> Bagian) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung()
    {
        var ada = Bagian.Select(b => b.Hitung().Nilai).OfType<decimal>().ToList();
        return ada.Count == 0 ? Besaran.Kosong("belum ada nilai yang diukur") : Besaran.Dari(ada.Sum() / ada.Count);
    }

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => Bagian.SelectMany(b => b.Daun());
}

/// <summary>Weighted mean <c>Σ(nilai × bobot) ÷ Σ bobot</c>; a pair with an unknown value makes the mean unknown.</summary>
public sealed record RataTertimbang(IReadOnlyList<(Ekspresi Nilai, Ekspresi Bobot)> Pasangan) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung()
    {
        var atas = new Jumlah([.. Pasangan.Select(p => new Kali(p.Nilai, p.Bobot))]).Hitung();
        var bawah = new Jumlah([.. Pasangan.Select(p => p.Bobot)]).Hitung();
        return Atas(atas, bawah, (a, b) => b == 0 ? Besaran.Kosong("jumlah bobot nol") : Besaran.Dari(a / b));
    }

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => Pasangan.SelectMany(p => p.Nilai.Daun().Concat(p.Bobot.Daun()));
}

/// <summary>Value held between two bounds; a missing bound does not bind.</summary>
public sealed record Batas(Ekspresi Isi, decimal? Bawah, decimal? Atasan) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung()
    {
        var h = Isi.Hitung();
        return h.Nilai is not { } n
            ? h
            : Besaran.Dari(Math.Min(Math.Max(n, Bawah ?? decimal.MinValue), Atasan ?? decimal.MaxValue));
    }

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => Isi.Daun();
}

/// <summary>The smallest or the largest of the parts; unknown when any part is unknown.</summary>
public sealed record NilaiTepi(IReadOnlyList<Ekspresi> Bagian, bool Terbesar) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung()
    {
        var semua = Bagian.Select(b => b.Hitung()).ToList();
        return semua.Exists(b => !b.Ada) ? semua.Find(b => !b.Ada)
            : Besaran.Dari(Terbesar ? semua.Max(b => b.Nilai ?? 0) : semua.Min(b => b.Nilai ?? 0));
    }

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => Bagian.SelectMany(b => b.Daun());
}

/// <summary>A computation, or a stated value where something in it would be divided by zero.</summary>
public sealed record BilaNol(Ekspresi Isi, decimal Pengganti) : Ekspresi
{
    /// <inheritdoc/>
    public override Besaran Hitung() => Daun().FirstOrDefault(f => !f.Besaran.Ada)?.Besaran
        ?? (Pembagi(Isi).Any(b => b.Hitung().Nilai == 0) ? Besaran.Dari(Pengganti) : Isi.Hitung());

    /// <inheritdoc/>
    public override IEnumerable<Fakta> Daun() => Isi.Daun();

    private static IEnumerable<Ekspresi> Pembagi(Ekspresi e) => e switch
    {
        Bagi b => Pembagi(b.A).Concat(Pembagi(b.B)).Append(b.B),
        Kali k => Pembagi(k.A).Concat(Pembagi(k.B)),
        Selisih s => Pembagi(s.A).Concat(Pembagi(s.B)),
        Jumlah j => j.Bagian.SelectMany(Pembagi),
        RataRata r => r.Bagian.SelectMany(Pembagi),
        NilaiTepi t => t.Bagian.SelectMany(Pembagi),
        Batas b => Pembagi(b.Isi),
        _ => [],
    };
}
