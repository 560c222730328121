using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>What a page shows of a long list: all of it, one part, or what is sought.</summary>
/// <param name="Isi">The rows that are shown, each with its place in the list, from 0.</param>
/// <param name="Bagian">The parts: code of the first row, and what it is called; none when the page shows all there is.</param>
/// <param name="Ke">Which part is shown, from 0.</param>
/// <param name="Banyak">Rows of the whole list.</param>
public sealed record SepotongDaftar<T>(IReadOnlyList<(int Ke, T Isi)> Isi, IReadOnlyList<(string Kode, string Sebutan)> Bagian, int Ke,
    int Banyak)
{
    /// <summary>Whether rows are not shown: sums and orders of the whole are not those of what is seen.</summary>
    public bool Sebagian => Isi.Count < Banyak;
}

/// <summary>Cuts long lists so that a page stays light: by the bytes that its rows are estimated to weigh.</summary>
internal static class PembagiDaftar
{
    // with what stands around them a page remains below 150 KB
    private const int Muat = 90_000;

    // a card with its buttons, a row with its name, a cell with its field, one whose row the file does not have yet
    private const int Kartu = 2_200;
    private const int Baris = 200;
    private const int Sel = 130;
    private const int SelBaru = 270;

    // a list of fewer things is looked through faster than it is searched
    private const int Dicari = 40;

    /// <summary>What is shown of rows.</summary>
    /// <param name="semua">The rows.</param>
    /// <param name="berat">How much one weighs, in bytes.</param>
    /// <param name="kode">What names one in an address.</param>
    /// <param name="kata">What one says.</param>
    /// <param name="diminta">Which are asked for: the part with the row of that code, or those that hold certain words.</param>
    public static SepotongDaftar<T> Bagi<T>(IReadOnlyList<T> semua, Func<T, int> berat, Func<T, string> kode, Func<T, string> kata,
        (string? Bawah, string? Cari) diminta)
    {
        var potong = Potong(semua.Index().Where(x => string.IsNullOrWhiteSpace(diminta.Cari) || Cocok(kata(x.Item), diminta.Cari)),
            x => berat(x.Item));
        var ke = Math.Max(0, potong.FindIndex(p => p.Exists(x => kode(x.Item) == diminta.Bawah)));
        return new SepotongDaftar<T>([.. potong.Count == 0 ? [] : potong[ke].Select(x => (x.Index, x.Item))],
            potong.Count < 2 ? [] : [.. potong.Select(p => (kode(p[0].Item), $"{p[0].Index + 1}–{p[^1].Index + 1}"))], ke, semua.Count);
    }

    /// <summary>Whether a text holds every word that is sought.</summary>
    public static bool Cocok(string teks, string cari) =>
        cari.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a thing says, with all that it holds.</summary>
    public static string Kata(ButirTerisi b) => string.Join(' ',
        [.. b.Bidang.Select(x => x.Teks), .. b.Daftar.SelectMany(d => d.Butir).Select(Kata)]);

    /// <summary>How much a card weighs, with a row for each thing that it holds.</summary>
    public static int BeratLembar(ButirTerisi b) =>
        Kartu + b.Daftar.Where(d => BentukIsian.Berlembar(d.Uraian)).Sum(d => d.Butir.Count * (Baris + (2 * Sel)));

    /// <summary>How much a row of a grid weighs.</summary>
    /// <param name="kolom">Its columns, each with what its cell chooses from.</param>
    public static int BeratBaris(IEnumerable<(UraianBidang Uraian, IReadOnlyList<PilihanBidang> Pilihan)> kolom) => Baris + kolom.Sum(k =>
        Sel + (BentukIsian.Panjang(k.Pilihan) ? Sel : k.Pilihan.Sum(p => 30 + p.Kata.Length)));

    /// <summary>How much the words of a row weigh, beside its cells: they stand in the field and in what names the row.</summary>
    public static int BeratKata(ButirTerisi b) => 5 * b.Bidang.Sum(x => x.Teks.Length);

    /// <summary>How much a row of a table of indikator by quarters weighs.</summary>
    /// <param name="kolom">How many cells it has.</param>
    public static int BeratSilang(int kolom) => Baris + (kolom * SelBaru);

    /// <summary>Whether a list is so long that one seeks in it.</summary>
    public static bool Panjang(DaftarTerisi d) => d.Butir.Count + d.Butir.Sum(b => b.Daftar.Sum(x => x.Butir.Count)) > Dicari;

    /// <summary>The same of a number of rows.</summary>
    public static bool Panjang(int baris) => baris > Dicari;

    private static List<List<T>> Potong<T>(IEnumerable<T> semua, Func<T, int> berat)
    {
        var (hasil, isi) = (new List<List<T>>(), 0);
        foreach (var x in semua)
        {
            if (hasil.Count == 0 || isi + berat(x) > Muat)
            {
                hasil.Add([]);
                isi = 0;
            }

            hasil[^1].Add(x);
            isi += berat(x);
        }

        return hasil;
    }
}
