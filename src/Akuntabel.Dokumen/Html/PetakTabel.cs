namespace Akuntabel.Dokumen.Html;

/// <summary>Which columns of the current row are still covered by cells from above.</summary>
internal sealed class PetakTabel(int kolom)
{
    // rows that a column stays covered, the current row included
    private readonly int[] _sisa = new int[Math.Max(kolom, 1)];
    private int _kini;

    /// <summary>Whether no cell from above reaches into the current row.</summary>
    public bool Bersih => _sisa.All(s => s == 0);

    /// <summary>Places the next cell of the row and says in which column it begins.</summary>
    public int Taruh(int rentangKolom, int rentangBaris)
    {
        while (_kini < _sisa.Length && _sisa[_kini] > 0)
        {
            _kini++;
        }

        var awal = _kini;
        for (; _kini < Math.Min(awal + rentangKolom, _sisa.Length); _kini++)
        {
            _sisa[_kini] = rentangBaris;
        }

        return awal;
    }

    /// <summary>Goes to the next row.</summary>
    public void Lanjut()
    {
        for (var i = 0; i < _sisa.Length; i++)
        {
            _sisa[i] = Math.Max(0, _sisa[i] - 1);
        }

        _kini = 0;
    }
}
