namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>Finds in a text the names that head rows of tables; in time linear in the text.</summary>
internal sealed class PencariNama
{
    private const int KataTersedikit = 3;

    private readonly PengenalNama _pengenal;
    private readonly ILookup<(string, string, string), string[]> _menurutAwal;

    public PencariNama(IndeksPernyataan indeks)
    {
        _pengenal = indeks.Pengenal;
        Baris = indeks.Baris.SelectMany(b => b.Nama.Values.Distinct().Select(n => (Nama: n, Baris: b))).ToLookup(x => x.Nama, x => x.Baris);
        _menurutAwal = Baris.Select(g => g.Key.Split(' ')).Where(x => x.Length >= KataTersedikit).ToLookup(x => (x[0], x[1], x[2]));
    }

    /// <summary>The rows of a name.</summary>
    public ILookup<string, BarisBernama> Baris { get; }

    /// <summary>The names that stand in a text, the longest at each place.</summary>
    public IReadOnlyList<string> Cari(string teks)
    {
        var kata = _pengenal.KataTeks(teks);
        var hasil = new List<string>();
        for (var i = 0; i + KataTersedikit <= kata.Count; i++)
        {
            var cocok = _menurutAwal[(kata[i], kata[i + 1], kata[i + 2])].Where(x => Cocok(kata, i, x)).MaxBy(x => x.Length);
            if (cocok is not null)
            {
                hasil.Add(string.Join(' ', cocok));
                i += cocok.Length - 1;
            }
        }

        return hasil;
    }

    private static bool Cocok(IReadOnlyList<string> kata, int awal, string[] nama)
    {
        var i = 0;
        while (i < nama.Length && awal + i < kata.Count && kata[awal + i] == nama[i])
        {
            i++;
        }

        return i == nama.Length;
    }
}
