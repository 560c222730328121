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

    private TataTabel(int[] lebar, int ukuran)
    {
        Lebar = lebar;
        Ukuran = ukuran;
    }

    /// <summary>Width of each column, in twips; the sum is the width of the table.</summary>
    public int[] Lebar { get; }

    /// <summary>Font size, in points.</summary>
    public int Ukuran { get; }

    public static TataTabel Hitung(Tabel tabel, int lebarTabel)
    {
        var butuh = KataTerlebar(tabel);
        var ukuran = GayaDocx.UkuranTabel;
        var awal = tabel is { Bergaris: false, Kepala.Count: 0 } ? 0 : tabel.Kolom.Count <= 6 ? 1 : 2;
        for (var i = awal; i < ukuran.Length; i++)
        {
            var paling = Array.ConvertAll(butuh, b => (b * ukuran[i] / 50) + Isian);
            if (paling.Sum() <= lebarTabel || i == ukuran.Length - 1)
            {
                return new TataTabel(Bagi(tabel.Kolom, paling, lebarTabel), ukuran[i]);
            }
        }

        throw new InvalidOperationException("Daftar ukuran huruf tabel kosong.");
    }

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

    // longest word of each column in 1/1000 em
    private static int[] KataTerlebar(Tabel tabel)
    {
        var lebar = new int[tabel.Kolom.Count];
        Jelajah(tabel.Kepala, tebal: true);
        Jelajah(tabel.Baris, tebal: false);
        return lebar;

        void Jelajah(IReadOnlyList<Baris> daftar, bool tebal)
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
                        lebar[k] = Math.Max(lebar[k], PengukurTeks.KataTerlebar(sel.Isi, tebal || baris.Jenis != JenisBaris.Isi));
                    }
                }

                kisi.Selesai();
            }
        }
    }

    private static int[] Bagi(IReadOnlyList<Kolom> kolom, int[] paling, int total)
    {
        var bobot = kolom.Sum(k => k.Lebar);
        var ingin = kolom.Select(k => bobot > 0 ? (int)(k.Lebar / bobot * total) : total / kolom.Count).ToArray();
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
