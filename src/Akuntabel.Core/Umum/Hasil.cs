using System.Diagnostics.CodeAnalysis;

namespace Akuntabel.Core.Umum;

/// <summary>The outcome of making or reading something: the thing, and everything that is wrong, at once and each with its place.</summary>
/// <remarks>What cannot be (a span that ends before it starts) has no value. A document of many members has one although a member was
/// refused: the others stand.</remarks>
/// <typeparam name="T">What was to be made.</typeparam>
public sealed class Hasil<T>
    where T : notnull
{
    private readonly T? _nilai;

    internal Hasil(T? nilai, bool ada, IReadOnlyList<Kesalahan> daftar) => (_nilai, Ada, DaftarKesalahan) = (nilai, ada, daftar);

    /// <summary>Whether it could be made.</summary>
    public bool Ada { get; }

    /// <summary>Everything wrong; empty when nothing is.</summary>
    public IReadOnlyList<Kesalahan> DaftarKesalahan { get; }

    /// <summary>What was made.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Nilai => Coba(out var nilai) ? nilai : throw new InvalidOperationException(DaftarKesalahan[0].ToString());

    /// <summary>Gets what was made, or why it was refused.</summary>
    /// <param name="nilai">It; <c>null</c> when it was refused.</param>
    /// <param name="daftar">Everything wrong.</param>
    public bool Coba([NotNullWhen(true)] out T? nilai, out IReadOnlyList<Kesalahan> daftar)
    {
        daftar = DaftarKesalahan;
        return Coba(out nilai);
    }

    /// <summary>Gets what was made.</summary>
    /// <param name="nilai">It; <c>null</c> when it was refused.</param>
    public bool Coba([NotNullWhen(true)] out T? nilai)
    {
        nilai = _nilai;
        return Ada;
    }
}

/// <summary>Makes outcomes.</summary>
public static class Hasil
{
    /// <summary>Made; what is wrong beside it (members that were refused, gaps) comes along.</summary>
    public static Hasil<T> Dari<T>(T nilai, IReadOnlyList<Kesalahan>? daftar = null)
        where T : notnull => new(nilai, true, daftar ?? []);

    /// <summary>Refused.</summary>
    /// <param name="daftar">Why; at least one.</param>
    /// <exception cref="ArgumentException">Nothing is wrong.</exception>
    public static Hasil<T> Gagal<T>(IReadOnlyList<Kesalahan> daftar)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return daftar.Count > 0 ? new Hasil<T>(default, false, daftar) : throw new ArgumentException("A refusal says why.", nameof(daftar));
    }

    /// <summary>Made when nothing is wrong, else refused with all of it.</summary>
    /// <param name="daftar">Everything wrong.</param>
    /// <param name="buat">Makes it; called only when nothing is wrong.</param>
    public static Hasil<T> Bila<T>(IReadOnlyList<Kesalahan> daftar, Func<T> buat)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(buat);
        return daftar.Count == 0 ? Dari(buat()) : Gagal<T>(daftar);
    }
}
