using System.Collections.Concurrent;
using System.Globalization;

namespace Akuntabel.Ketahanan;

/// <summary>What was tried, how often, what held and what gave way, where. Safe for many at once.</summary>
internal sealed class Hasil
{
    private const int TempatTerbanyak = 12;

    private readonly ConcurrentDictionary<string, Baris> _baris = new(StringComparer.Ordinal);

    private readonly ConcurrentQueue<(string Nama, string Nilai)> _angka = new();

    private readonly ConcurrentQueue<(string Nama, string Alasan)> _lewat = new();

    private int _urut;

    /// <summary>How many trials gave way.</summary>
    public int Jebol => _baris.Values.Sum(b => b.Jebol);

    /// <summary>One trial.</summary>
    /// <param name="percobaan">What was tried.</param>
    /// <param name="tahan">Whether it held.</param>
    /// <param name="tempat">Where it gave way.</param>
    public bool Catat(string percobaan, bool tahan, string tempat = "")
    {
        var b = _baris.GetOrAdd(percobaan, _ => new Baris { Urut = Interlocked.Increment(ref _urut) });
        lock (b)
        {
            (b.Kali, b.Jebol) = (b.Kali + 1, b.Jebol + (tahan ? 0 : 1));
            if (!tahan && b.Tempat.Count < TempatTerbanyak && !b.Tempat.Contains(tempat))
            {
                b.Tempat.Add(tempat);
            }
        }

        return tahan;
    }

    /// <summary>A figure.</summary>
    public void Angka(string nama, string nilai)
    {
        _angka.Enqueue((nama, nilai));
        Console.WriteLine($"  {nama}: {nilai}");
    }

    /// <summary>Something that could not be tried here.</summary>
    public void Lewati(string nama, string alasan) => _lewat.Enqueue((nama, alasan));

    /// <summary>Prints the table.</summary>
    public void Cetak(string judul, TimeSpan lama)
    {
        var baris = _baris.OrderBy(b => b.Value.Urut).ToList();
        var lebar = Math.Max(10, baris.Select(b => b.Key.Length).Concat(_angka.Select(a => a.Nama.Length)).DefaultIfEmpty(10).Max());
        Console.WriteLine();
        Console.WriteLine($"== {judul} ({lama.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} detik)");
        Console.WriteLine($"{"Percobaan".PadRight(lebar)}  {"Kali",8}  {"Tahan",8}  {"Jebol",8}");
        foreach (var (nama, b) in baris)
        {
            Console.WriteLine($"{nama.PadRight(lebar)}  {b.Kali,8}  {b.Kali - b.Jebol,8}  {b.Jebol,8}");
        }

        foreach (var (nama, nilai) in _angka)
        {
            Console.WriteLine($"{nama.PadRight(lebar)}  {nilai}");
        }

        foreach (var (nama, alasan) in _lewat)
        {
            Console.WriteLine($"Dilewati: {nama}. {alasan}");
        }

        foreach (var (nama, b) in baris.Where(b => b.Value.Jebol > 0))
        {
            Console.WriteLine($"Jebol: {nama}");
            b.Tempat.ForEach(t => Console.WriteLine($"  - {t}"));
            if (b.Jebol > b.Tempat.Count)
            {
                Console.WriteLine($"  … dan {b.Jebol - b.Tempat.Count} lagi");
            }
        }
    }

    private sealed class Baris
    {
        public int Urut { get; init; }

        public int Kali { get; set; }

        public int Jebol { get; set; }

        public List<string> Tempat { get; } = [];
    }
}
