namespace Akuntabel.Web.Umum;

/// <summary>Remembers the last few results by the digest of what they were made from: the same files make the same result.</summary>
internal sealed class Ingatan<T>(int terbanyak)
    where T : class
{
    private readonly LinkedList<(string Sidik, T Isi)> _daftar = new();

    private readonly Lock _pintu = new();

    /// <summary>The result for a digest; made when it is not remembered. Two who ask at once may both make it.</summary>
    public T Ambil(string sidik, Func<T> buat) => Cari(sidik) ?? Simpan(sidik, buat());

    /// <summary>The result for a digest; <c>null</c>: it is not remembered.</summary>
    public T? Cari(string sidik)
    {
        lock (_pintu)
        {
            for (var s = _daftar.First; s is not null; s = s.Next)
            {
                if (s.Value.Sidik == sidik)
                {
                    _daftar.Remove(s);
                    _daftar.AddFirst(s);
                    return s.Value.Isi;
                }
            }
        }

        return null;
    }

    /// <summary>Remembers a result, and gives it.</summary>
    public T Simpan(string sidik, T baru)
    {
        lock (_pintu)
        {
            _daftar.AddFirst((sidik, baru));
            if (_daftar.Count > terbanyak)
            {
                _daftar.RemoveLast();
            }
        }

        return baru;
    }
}
