using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>
/// Column widths and font size of a table. Columns keep their relative widths, but none gets narrower than its longest word or
/// number, so that no figure breaks over two lines; when that cannot be had, the text becomes smaller.
/// </summary>
internal sealed class TataTabel
{
    /// <summary>Left and right padding of a cell together, and a little air, in twips.</summary>
    public const int Isian = 180;

    /// <summary>The same in a table of many columns that stands alone.</summary>
    public const int IsianRapat = 120;

    private const int Banyak = 6;

    // wider than any turned A4 or F4: there many columns have room for larger text
    private const int SelebarA3 = 20000;

    private TataTabel(int[] lebar, int ukuran, bool rapat) => (Lebar, Ukuran, Rapat) = (lebar, ukuran, rapat);

    /// <summary>Width of each column, in twips; the sum is the width of the table.</summary>
    public int[] Lebar { get; }

    /// <summary>Font size, in points.</summary>
    public int Ukuran { get; }

    /// <summary>Whether its cells are padded less.</summary>
    public bool Rapat { get; }

    /// <summary>Lays a table out.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="lebarTabel">Width that it has, in twips.</param>
    /// <param name="lembar">Whether it is of a form or stands alone: text of few columns is larger there, and each column is as wide as
    /// what stands in it asks for.</param>
    public static TataTabel Hitung(Tabel tabel, int lebarTabel, bool lembar)
    {
        var (kata, banyak, utuh) = Ukur(tabel);
        var ukuran = GayaDocx.UkuranTabel;
        var rapat = lembar && tabel.Kolom.Count > Banyak;
        var isian = rapat ? IsianRapat : Isian;
        for (var i = Awal(tabel, lebarTabel, lembar); i < ukuran.Length; i++)
        {
            var paling = Array.ConvertAll(kata, b => (b * ukuran[i] / 50) + isian);
            if (paling.Sum() <= lebarTabel || i == ukuran.Length - 1)
            {
                var ingin = lembar && tabel.Bergaris ? MenurutIsi(paling, banyak,
                    Array.ConvertAll(utuh, u => (u * ukuran[i] / 50) + isian), lebarTabel)
                    : MenurutKerangka(tabel.Kolom, lebarTabel);
                return new TataTabel(Bagi(ingin, paling, lebarTabel), ukuran[i], rapat);
            }
        }

        throw new InvalidOperationException("Daftar ukuran huruf tabel kosong.");
    }

    private static int Awal(Tabel tabel, int lebarTabel, bool lembar) =>
        tabel is { Bergaris: false, Kepala.Count: 0 } || (lembar && tabel.Kolom.Count <= Banyak) ? 0
        : tabel.Kolom.Count <= Banyak ? 1 : lembar && tabel.Kolom.Count > 2 * Banyak && lebarTabel < SelebarA3 ? 3 : 2;

    /// <summary>Width of a cell that covers several columns.</summary>
    public int LebarSel(int kolom, int rentang)
    {
        var jumlah = 0;
        for (var i = kolom; i < kolom + rentang; i++)
        {
            jumlah += Lebar[i];
        }

        return jumlah;
    }

    // of each column, in 1/1000 em: its longest word, all that stands in it, its longest cell on one line
    private static (int[] Kata, long[] Banyak, int[] Utuh) Ukur(Tabel tabel)
    {
        var (kata, banyak, utuh) = (new int[tabel.Kolom.Count], new long[tabel.Kolom.Count], new int[tabel.Kolom.Count]);
        Jelajah(tabel.Kepala, kepala: true);
        Jelajah(tabel.Baris, kepala: false);
        return (kata, banyak, utuh);

        void Jelajah(IReadOnlyList<Baris> daftar, bool kepala)
        {
            var kisi = new KisiBaris(tabel);
            foreach (var baris in daftar)
            {
                kisi.Mulai();
                foreach (var sel in baris.Sel)
                {
                    var k = kisi.Ambil(sel);
                    if (sel.RentangKolom <= 1)
                    {
                        kata[k] = Math.Max(kata[k], PengukurTeks.KataTerlebar(sel.Isi, kepala || baris.Jenis != JenisBaris.Isi));
                        var n = PengukurTeks.Panjang(sel.Isi);
                        utuh[k] = Math.Max(utuh[k], kepala ? n / 3 : n);
                        banyak[k] += kepala ? 0 : 2L * n / (sel.RentangBaris + 1);
                    }
                }

                kisi.Selesai();
            }
        }
    }

    private static int[] MenurutKerangka(IReadOnlyList<Kolom> kolom, int total)
    {
        var bobot = kolom.Sum(k => k.Lebar);
        return [.. kolom.Select(k => bobot > 0 ? (int)(k.Lebar / bobot * total) : total / kolom.Count)];
    }

    // what is left beyond the longest words goes where most text stands, but to no column more than it can fill
    private static int[] MenurutIsi(int[] paling, long[] banyak, int[] utuh, int total)
    {
        var lebar = (int[])paling.Clone();
        for (var putaran = 0; putaran < paling.Length; putaran++)
        {
            var sisa = total - lebar.Sum();
            var terbuka = Enumerable.Range(0, lebar.Length).Where(k => lebar[k] < utuh[k] && banyak[k] > 0).ToList();
            var jumlah = terbuka.Sum(k => banyak[k]);
            if (sisa < lebar.Length || jumlah == 0)
            {
                break;
            }

            terbuka.ForEach(k => lebar[k] = (int)Math.Min(utuh[k], lebar[k] + (sisa * banyak[k] / jumlah)));
        }

        // a table whose text fits with room to spare still fills the page
        var longgar = Math.Max(0, total - lebar.Sum()) / lebar.Length;
        return Array.ConvertAll(lebar, l => l + longgar);
    }

    private static int[] Bagi(int[] ingin, int[] paling, int total)
    {
        var kurang = 0;
        var longgar = 0;
        for (var i = 0; i < ingin.Length; i++)
        {
            kurang += Math.Max(0, paling[i] - ingin[i]);
            longgar += Math.Max(0, ingin[i] - paling[i]);
        }

        var jumlah = paling.Sum();
        for (var i = 0; kurang > 0 && i < ingin.Length; i++)
        {
            // not enough even in the smallest size: each column its share of what it needs
            ingin[i] = kurang > longgar ? (int)((long)paling[i] * total / jumlah)
                : ingin[i] <= paling[i] ? paling[i]
                : ingin[i] - (int)((long)(ingin[i] - paling[i]) * kurang / longgar);
        }

        ingin[^1] += total - ingin.Sum();
        return ingin;
    }
}

/// <summary>Walks the cells of rows given as in HTML and tells the grid column of each.</summary>
/// <remarks>One walker serves one run of rows (header or body): a span does not leave its run.</remarks>
internal sealed class KisiBaris(Tabel tabel)
{
    private readonly int[] _sisa = new int[tabel.Kolom.Count];
    private readonly int[] _rentang = new int[tabel.Kolom.Count];
    private int _kolom;

    /// <summary>Number of columns.</summary>
    public int Banyak => _sisa.Length;

    /// <summary>Starts a row.</summary>
    public void Mulai() => _kolom = 0;

    /// <summary>If a cell from above covers the current column: passes it and gives its place; otherwise false.</summary>
    public bool Tertutup(out int kolom, out int rentang)
    {
        kolom = _kolom;
        rentang = 0;
        if (_kolom >= _sisa.Length || _sisa[_kolom] == 0)
        {
            return false;
        }

        rentang = _rentang[_kolom];
        _sisa[_kolom]--;
        _kolom += rentang;
        return true;
    }

    /// <summary>Places a cell; covered columns before it must be passed with <see cref="Tertutup"/> or are passed here.</summary>
    public int Ambil(Sel sel)
    {
        while (Tertutup(out _, out _))
        {
        }

        var kolom = _kolom;
        if (kolom + sel.RentangKolom > _sisa.Length)
        {
            throw new ArgumentException(
                $"Tabel {tabel.Keterangan?.Nomor} memiliki baris yang lebih lebar daripada {_sisa.Length} kolomnya: sel \"{sel.Isi.Gabung()}\".", nameof(sel));
        }

        _sisa[kolom] = sel.RentangBaris - 1;
        _rentang[kolom] = sel.RentangKolom;
        _kolom += sel.RentangKolom;
        return kolom;
    }

    /// <summary>Columns that the row left open at its end.</summary>
    public int Terbuka(out int kolom)
    {
        kolom = _kolom;
        while (_kolom < _sisa.Length && _sisa[_kolom] == 0)
        {
            _kolom++;
        }

        return _kolom - kolom;
    }

    /// <summary>Passes what is left of the row, so that spans from above count down.</summary>
    public void Selesai()
    {
        while (Tertutup(out _, out _) || Terbuka(out _) > 0)
        {
        }
    }
}
