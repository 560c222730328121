using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>What a workbook says about a place of a file, while it is being read: nothing, a value, or parts.</summary>
internal sealed class SimpulBaru
{
    private readonly OrderedDictionary<string, SimpulBaru> _peta = new(StringComparer.Ordinal);
    private readonly List<SimpulBaru> _daftar = [];

    /// <summary>The value; parts then say nothing.</summary>
    public SimpulIsian? Nilai { get; set; }

    /// <summary>Which item of its list it is, from 1; 0 for a new one.</summary>
    public int Nomor { get; init; }

    /// <summary>The part under a key.</summary>
    public SimpulBaru Kunci(string kunci) => _peta.TryGetValue(kunci, out var s) ? s : _peta[kunci] = new SimpulBaru();

    /// <summary>The part at a place: <c>kepala.nama</c>; itself for an empty place.</summary>
    public SimpulBaru Tempat(string jalur) => jalur.Length == 0 ? this : jalur.Split('.').Aggregate(this, (s, k) => s.Kunci(k));

    /// <summary>The text at a place; <c>null</c> when nothing was said.</summary>
    public string? Teks(string jalur)
    {
        var s = this;
        foreach (var k in jalur.Length == 0 ? [] : jalur.Split('.'))
        {
            if (s is null || !s._peta.TryGetValue(k, out s))
            {
                return null;
            }
        }

        return s.Nilai is SkalarIsian n ? n.Isi : null;
    }

    /// <summary>One more item of the list here.</summary>
    public SimpulBaru Butir(int nomor)
    {
        var s = new SimpulBaru { Nomor = nomor };
        _daftar.Add(s);
        return s;
    }

    /// <summary>As a tree; <c>null</c> when nothing was said.</summary>
    public SimpulIsian? Jadi()
    {
        if (Nilai is not null)
        {
            return Nilai;
        }

        if (_daftar.Select(b => b.Jadi() is { } isi ? new ButirBernomor(b.Nomor, isi) : null).OfType<SimpulIsian>().ToList() is { Count: > 0 } butir)
        {
            return new DaftarIsian(butir);
        }

        var isi = _peta.Select(k => (k.Key, Isi: k.Value.Jadi())).Where(k => k.Isi is not null).Select(k => new KeyValuePair<string, SimpulIsian>(k.Key, k.Isi ?? new TanpaIsian())).ToList();
        return isi.Count > 0 ? new PetaIsian(isi) : null;
    }
}
