using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Dasar;

/// <summary>Sets of files that were read of late, by their digest. What a digest names never changes, so nothing here is ever out of date; the ones not asked for longest go first.</summary>
/// <param name="ukuranPaling">Bytes of all sets together.</param>
internal sealed class IngatanIsi(long ukuranPaling = 32 << 20)
{
    private readonly Dictionary<(string Pemda, string Sidik), LinkedListNode<Butir>> _menurutSidik = [];

    private readonly LinkedList<Butir> _urut = [];

    private long _ukuran;

    /// <summary>The set with that digest, if it is remembered.</summary>
    public KumpulanBerkas? Cari(string pemda, string sidik)
    {
        lock (_urut)
        {
            if (!_menurutSidik.TryGetValue((pemda, sidik), out var simpul))
            {
                return null;
            }

            _urut.Remove(simpul);
            _urut.AddFirst(simpul);
            return simpul.Value.Berkas;
        }
    }

    /// <summary>Remembers a set; one that would push out most others is not.</summary>
    public void Ingat(string pemda, string sidik, KumpulanBerkas berkas)
    {
        var ukuran = berkas.Isi.Sum(b => (long)b.Value.Length) + 1024;
        lock (_urut)
        {
            if (ukuran > ukuranPaling / 8 || _menurutSidik.ContainsKey((pemda, sidik)))
            {
                return;
            }

            _menurutSidik[(pemda, sidik)] = _urut.AddFirst(new Butir((pemda, sidik), berkas, ukuran));
            for (_ukuran += ukuran; _ukuran > ukuranPaling && _urut.Last is { } terakhir; _ukuran -= terakhir.Value.Ukuran)
            {
                _urut.RemoveLast();
                _menurutSidik.Remove(terakhir.Value.Kunci);
            }
        }
    }

    private sealed record Butir((string Pemda, string Sidik) Kunci, KumpulanBerkas Berkas, long Ukuran);
}
