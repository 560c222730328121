namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>The open elements. The nearest one of a name is known without a search: a million unmatched tags take no longer than matched ones.</summary>
internal sealed class TumpukanUnsur
{
    // closing what is open costs time for each; whoever forgets end tags forgets some thousand
    private const int Terdalam = 500_000;
    private readonly List<UnsurHtml> _unsur = [];
    private readonly Dictionary<string, Stack<int>> _tempat = new(StringComparer.Ordinal);

    public int Banyak => _unsur.Count;

    public Sifat Sifat => _unsur.Count == 0 ? Sifat.Biasa : _unsur[^1].Sifat;

    public UnsurHtml this[int indeks] => _unsur[indeks];

    /// <summary>Index of the nearest open element of a name; -1 when there is none.</summary>
    public int Terdekat(string nama) => _tempat.TryGetValue(nama, out var t) && t.Count > 0 ? t.Peek() : -1;

    /// <summary>Index of the nearest of several names.</summary>
    public int Terdekat(ReadOnlySpan<string> nama)
    {
        var hasil = -1;
        foreach (var n in nama)
        {
            hasil = Math.Max(hasil, Terdekat(n));
        }

        return hasil;
    }

    public void Dorong(UnsurHtml unsur)
    {
        if (!_tempat.TryGetValue(unsur.Nama, out var tempat))
        {
            _tempat.Add(unsur.Nama, tempat = new Stack<int>());
        }

        if (_unsur.Count == Terdalam)
        {
            throw new DokumenTakTerbacaException(
                $"unsur halamannya bersarang lebih dari {Terdalam / 1_000} ribu tingkat; halaman yang wajar tidak demikian. "
                + "Buka di peramban, lalu simpan ulang.");
        }

        tempat.Push(_unsur.Count);
        _unsur.Add(unsur);
    }

    public UnsurHtml Angkat()
    {
        var unsur = _unsur[^1];
        _unsur.RemoveAt(_unsur.Count - 1);
        _tempat[unsur.Nama].Pop();
        return unsur;
    }
}
