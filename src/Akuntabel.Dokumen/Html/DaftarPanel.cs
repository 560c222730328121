using System.Diagnostics.CodeAnalysis;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Html;

/// <summary>The facts that need a derivation panel, numbered in the order in which the page first asks for them.</summary>
internal sealed class DaftarPanel
{
    private readonly Dictionary<Fakta, int> _nomor = new(ReferenceEqualityComparer.Instance);
    private readonly List<Fakta> _daftar = [];

    /// <summary>Number of facts so far; it may grow while panels are written, as a panel names further facts.</summary>
    public int Banyak => _daftar.Count;

    [SuppressMessage("Design", "CA1043", Justification = "position in the list")]
    public Fakta this[int indeks] => _daftar[indeks];

    /// <summary>The number of a fact's panel, from 1.</summary>
    public int Nomor(Fakta fakta)
    {
        if (!_nomor.TryGetValue(fakta, out var n))
        {
            _daftar.Add(fakta);
            n = _daftar.Count;
            _nomor.Add(fakta, n);
        }

        return n;
    }
}
