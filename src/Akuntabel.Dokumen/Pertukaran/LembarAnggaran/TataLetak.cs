namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A layout that a budget system is known to export: by its headings, or by where its columns stand.</summary>
internal sealed class TataLetak
{
    public TataLetak(string[] baris)
    {
        (Kode, Nama, Catatan) = (baris[0], baris[1], baris[6]);
        Judul = [.. Pisah(baris[2]).Select(KamusLembar.Rapi)];
        Kolom = Pisah(baris[3]).Select(k => k.Split('=')).ToDictionary(k => NomorKolom(k[0]), k => KamusLembar.Bidang(k[1]));
        Kunci = [.. Pisah(baris[4]).Select(k => k.Split('=')).Select(k => (k[0], k[1].Split(' ').Select(KamusLembar.Bidang).ToArray()))];
        var sifat = baris[5].Split(' ');
        RekeningWajib = sifat.Contains("rekening-wajib");
        IsiKeBawah = sifat.Contains("isi-ke-bawah");
        UlangTerakhir = sifat.Contains("ulang-terakhir");
        KomaRibuan = sifat.Contains("koma-ribuan");
        Ditolak = sifat.Contains("tolak");
    }

    public string Kode { get; }

    public string Nama { get; }

    /// <summary>Headings, as <see cref="KamusLembar.Rapi"/> gives them; none: known by its columns.</summary>
    public HashSet<string> Judul { get; }

    /// <summary>Fields by column, from 0, when the headings do not tell.</summary>
    public Dictionary<int, BidangLembar> Kolom { get; }

    /// <summary>What names a row, by the kind of its document; "*" is any.</summary>
    public IReadOnlyList<(string Jenis, BidangLembar[] Bidang)> Kunci { get; }

    /// <summary>Rows without an account are subtotals.</summary>
    public bool RekeningWajib { get; }

    /// <summary>A blank code is the one above.</summary>
    public bool IsiKeBawah { get; }

    /// <summary>A row that comes again replaces the one before.</summary>
    public bool UlangTerakhir { get; }

    /// <summary>Commas part thousands.</summary>
    public bool KomaRibuan { get; }

    /// <summary>Known, but of no use; <see cref="Catatan"/> says why and what to do.</summary>
    public bool Ditolak { get; }

    /// <summary>What the user should know.</summary>
    public string Catatan { get; }

    private static string[] Pisah(string teks) => teks.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static int NomorKolom(string huruf) => huruf.Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1) - 1;
}
