
namespace Akuntabel.Core.UjiKonsistensi;

/// <summary>Collects what a reader meets, in reading order; it numbers tables, joins those that a page break has parted and knows the heading above.</summary>
public sealed class PenyusunDokumen
{
    private readonly List<Unsur> _unsur = [];
    private readonly List<string> _catatan = [];
    private string _bab = "";

    private sealed record Unsur(ParagrafTerbaca? Paragraf, List<BarisTerbaca>? Tabel, string Bab, int? Halaman, int Kepala = 0);

    /// <summary>The page that is being read, from 1; <c>null</c> in formats without pages.</summary>
    public int? Halaman { get; set; }

    /// <summary>Notes what could not be read, in Indonesian.</summary>
    public void Catat(string catatan) => _catatan.Add(catatan);

    /// <summary>Adds a paragraph, heading or list item.</summary>
    /// <param name="baris">Physical line, or 0.</param>
    /// <param name="teks">Plain text.</param>
    /// <param name="jenis">What it is.</param>
    /// <param name="awalBaris">Offsets at which further physical lines begin.</param>
    /// <param name="alamat">Address in the source, in its own terms.</param>
    public void Tambah(int baris, string teks, JenisParagraf jenis, IReadOnlyList<int>? awalBaris = null, string? alamat = null)
    {
        ArgumentNullException.ThrowIfNull(teks);
        _bab = jenis == JenisParagraf.Judul ? teks : _bab;
        _unsur.Add(new Unsur(new ParagrafTerbaca(baris, _bab, teks, jenis, awalBaris ?? []) { Alamat = alamat }, null, _bab, Halaman));
    }

    /// <summary>Adds a table as it stands, headers and page-break rows included.</summary>
    /// <param name="baris">Its rows.</param>
    /// <param name="kepala">How many of them, from the top, the source itself calls headers; 0 when it does not say.</param>
    public void Tambah(IReadOnlyList<BarisTerbaca> baris, int kepala = 0)
    {
        ArgumentNullException.ThrowIfNull(baris);
        var bersih = baris.Where(b => !PenataTabel.Hampa(b)).Select(b => b with { Halaman = b.Halaman ?? Halaman }).ToList();
        if (bersih.Count == 0)
        {
            return;
        }

        if (_unsur is [.., { Tabel: { } atas }] && PenataTabel.Bersambung(atas[0], bersih[0]))
        {
            atas.AddRange(bersih);
            return;
        }

        _unsur.Add(new Unsur(null, bersih, _bab, bersih[0].Halaman, baris.Take(kepala > 0 ? kepala : PenataTabel.DiAtasGaris(baris)).Count(b => !PenataTabel.Hampa(b))));
    }

    /// <summary>The document.</summary>
    public DokumenTerbaca Selesai()
    {
        var blok = new List<BlokTerbaca>();
        var nomor = 0;
        foreach (var u in _unsur)
        {
            var satu = u.Paragraf ?? (BlokTerbaca)PenataTabel.Tata(u.Tabel ?? [], u.Bab, ++nomor, Judul(blok), u.Kepala);
            blok.Add(satu with { Indeks = blok.Count, Halaman = u.Halaman });
        }

        return new DokumenTerbaca(blok) { Catatan = _catatan };
    }

    private static string Judul(List<BlokTerbaca> blok) =>
        blok.TakeLast(3).OfType<ParagrafTerbaca>().LastOrDefault(p => p.Teks.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase))?.Teks ?? "";
}
