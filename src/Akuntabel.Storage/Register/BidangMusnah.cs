using Akuntabel.Core.Register;

namespace Akuntabel.Storage.Register;

/// <summary>Of which fields values are destroyed: those that are sealed, those computed from them, and those of fields that the definition
/// no longer knows, of which nobody can say any more that they were not personal.</summary>
internal sealed class BidangMusnah
{
    private readonly DefinisiRegister _definisi;

    private readonly HashSet<string> _terbuka;

    private readonly HashSet<string> _nama;

    public BidangMusnah(DefinisiRegister definisi)
    {
        var penghitung = new PenghitungBidang(definisi);
        var terbuka = definisi.Bidang.Where(b => !b.Tersegel && !penghitung.DariTersegel(b)).ToList();
        (_definisi, _terbuka) = (definisi, terbuka.Select(b => b.Kode).ToHashSet(StringComparer.Ordinal));
        _nama = terbuka.Select(b => b.Nama).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the value of a field stays.</summary>
    public bool Terbuka(string kode) => _terbuka.Contains(kode);

    /// <summary>The same by the name that events tell it by.</summary>
    public bool TerbukaBernama(string nama) => _nama.Contains(nama);

    /// <summary>Whether a row holds what is to be destroyed.</summary>
    public bool Memuat(RegisterTertulis b) => b.Tersegel.Length > 0 || b.Terbuka().Any(i => _definisi.Cari(i.Key) is { } x && !Terbuka(x.Kode));

    /// <summary>The fields whose values are destroyed, in words.</summary>
    public string Sebut(IEnumerable<RegisterTertulis> daftar)
    {
        var kode = daftar.SelectMany(b => SegelBaris.Terisi(b.Tersegel).Concat(b.Terbuka().Keys.Where(k => !Terbuka(k)))).Distinct().ToList();
        var nama = _definisi.Bidang.Where(b => kode.Contains(b.Kode)).Select(b => b.Nama).ToList();
        return "isian " + string.Join(", ", kode.Exists(k => _definisi.Cari(k) is null) ? [.. nama, "bidang yang sudah tidak ada dalam register"] : nama);
    }

    /// <summary>What stays, and why, as lines of a certificate.</summary>
    public IReadOnlyList<string> Tetap =>
    [
        $"=isian {string.Join(", ", _definisi.Bidang.Where(b => Terbuka(b.Kode)).Select(b => b.Nama))}: bukan data pribadi menurut register ini",
        "=laporan yang sudah terbit, dan cadangan yang dibuat sebelum hari ini: tidak dapat diubah dari sini",
    ];
}
