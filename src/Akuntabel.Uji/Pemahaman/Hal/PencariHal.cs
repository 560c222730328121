namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>A thing of the tables that a text names.</summary>
/// <param name="Kunci">Its name as words.</param>
/// <param name="Awal">Where the name begins in the text.</param>
/// <param name="Akhir">Where it ends.</param>
/// <param name="Panjang">Whether the name is long enough to be one thing in the whole document.</param>
/// <param name="Baris">Its rows, one of a table at most.</param>
internal sealed record HalDisebut(string Kunci, int Awal, int Akhir, bool Panjang, IReadOnlyList<BarisBernama> Baris);

/// <summary>Finds in a text the names of rows, with or without "Program", "Kegiatan", "Indikator" before them, whatever the punctuation;
/// in time linear in the text.</summary>
internal sealed class PencariHal
{
    private const int HurufTersedikit = 10;
    private const int KataPanjang = 3;
    private const int HurufPanjang = 15;

    private readonly PengenalNama _pengenal;
    private readonly Dictionary<string, (string[] Kata, bool Panjang, IReadOnlyList<BarisBernama> Baris)> _hal = [];
    private readonly ILookup<(string, string), string[]> _menurutAwal;

    private PencariHal(IndeksPernyataan indeks)
    {
        _pengenal = indeks.Pengenal;
        var nama = indeks.Semua.Where(b => b.Sebutan.Length is > 4 and < 300 
            && !IndeksPernyataan.Ringkasan(b.Sebutan, b.Nama.ContainsKey(JenisNama.Indikator) ? JenisNama.Indikator : null))
            .SelectMany(b => Nama(b).Select(n => (Kunci: n, Baris: b)));
        foreach (var g in nama.GroupBy(x => x.Kunci, x => x.Baris))
        {
            var baris = g.GroupBy(b => b.Tabel.Indeks).Where(t => t.Count() == 1).Select(t => t.First()).ToList();
            var kata = g.Key.Split(' ');
            if (baris.Count > 0)
            {
                _hal[g.Key] = (kata, kata.Length >= KataPanjang && g.Key.Length >= HurufPanjang, baris);
            }
        }

        _menurutAwal = _hal.Values.ToLookup(h => (h.Kata[0], h.Kata[1]), h => h.Kata);
    }

    /// <summary>The finder of a document; several rules share it.</summary>
    public static PencariHal Dari(PemahamanDokumen d) => d.Sekali(static x => new PencariHal(IndeksPernyataan.Dari(x)));

    /// <summary>The things that a text names, the longest at each place, in order.</summary>
    public IReadOnlyList<HalDisebut> Cari(string teks)
    {
        var kata = Kata(teks);
        var hasil = new List<HalDisebut>();
        for (var i = 0; i + 1 < kata.Count; i++)
        {
            var cocok = _menurutAwal[(kata[i].Teks, kata[i + 1].Teks)].Where(x => Cocok(kata, i, x)).MaxBy(x => x.Length);
            if (cocok is not null)
            {
                var kunci = string.Join(' ', cocok);
                var hal = _hal[kunci];
                hasil.Add(new HalDisebut(kunci, kata[i].Awal, kata[i + cocok.Length - 1].Akhir, hal.Panjang, hal.Baris));
                i += cocok.Length - 1;
            }
        }

        return hasil;
    }

    /// <summary>The name with its head, and without where it stays long.</summary>
    private IEnumerable<string> Nama(BarisBernama b) => SebutanSingkat.Semua(b.Sebutan).SelectMany(Nama).Distinct();

    private IEnumerable<string> Nama(string sebutan)
    {
        var (utuh, inti) = (_pengenal.KataUtuh(sebutan), _pengenal.Kunci(sebutan));
        var semua = string.Join(' ', utuh);
        return new[] { utuh.Count >= 2 && semua.Length >= HurufTersedikit && semua.Any(char.IsLetter) ? semua : "", inti }
            .Where(n => n.Length > 0).Distinct();
    }

    private List<(string Teks, int Awal, int Akhir)> Kata(string teks)
    {
        var hasil = new List<(string, int, int)>();
        var awal = -1;
        for (var i = 0; i <= teks.Length; i++)
        {
            var huruf = i < teks.Length && char.IsLetterOrDigit(teks[i]);
            if (huruf && awal < 0)
            {
                awal = i;
            }
            else if (!huruf && awal >= 0)
            {
                var kata = teks[awal..i].ToLowerInvariant();
                if (!PengenalNama.Sela(kata))
                {
                    hasil.Add((_pengenal.Ejaan(kata), awal, i));
                }

                awal = -1;
            }
        }

        return hasil;
    }

    private static bool Cocok(List<(string Teks, int Awal, int Akhir)> kata, int awal, string[] nama)
    {
        var i = 0;
        while (i < nama.Length && awal + i < kata.Count && kata[awal + i].Teks == nama[i])
        {
            i++;
        }

        return i == nama.Length;
    }
}
