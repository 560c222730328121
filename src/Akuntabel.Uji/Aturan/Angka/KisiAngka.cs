using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>A cell by its row and column.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Titik(int Baris, int Kolom);

/// <summary>The figures of a table, each cell read once.</summary>
internal sealed class KisiAngka
{
    /// <summary>Words after the figure of a cell, beyond which the cell is a sentence.</summary>
    private const int EkorTerpanjang = 25;

    private const decimal UangTerkecil = 10_000;
    private const decimal PersenTerbesar = 200;

    private static readonly PolaTeks PolaBulat = Bunyi.Pola(@"\b(ribu|ribuan|juta|jutaan|miliar|milyar|triliun|trilyun|ha|hektar|hektare|ton|kg|kwintal|kw|km|km2|liter)\b");
    private static readonly PolaTeks PolaTakDijumlah = Bunyi.Pola(@"%|persen|\brata|indeks|\bskor\b|\bnilai\b|rasio|\bharga\b|\btarif\b|\btahun ke\b|\bbobot\b|kategori|predikat|peringkat");

    private readonly IReadOnlyList<AngkaTertulis>[][] _sel;
    private readonly bool[] _dibulatkan;

    public KisiAngka(TabelTerbaca tabel)
    {
        Tabel = tabel;
        Peran = PenentuPeran.Peran(tabel);
        _sel = [.. tabel.Isi.Select(b => b.Sel.Select(s => AngkaTertulis.DariSel(s.Teks)).ToArray())];
        Jumlah = [.. Enumerable.Range(0, Tinggi).Select(i => LabelJumlah.Kolom(this, i))];
        _dibulatkan = [.. tabel.Kepala.Select(k => PolaBulat.IsMatch(k) || PolaBulat.IsMatch(tabel.Judul))];
        var besar = Enumerable.Range(0, Lebar).Any(Besar);
        Dijumlahkan = [.. tabel.Kepala.Select((k, i) => k.Length > 0 && Peran[i] is not (PeranKolom.Persen or PeranKolom.Nomor) && !PolaTakDijumlah.IsMatch(k) && !(besar && SepertiPersen(i)))];
    }

    public TabelTerbaca Tabel { get; }

    public IReadOnlyList<PeranKolom> Peran { get; }

    /// <summary>For each row the column of a label that announces a total; −1 in other rows.</summary>
    public IReadOnlyList<int> Jumlah { get; }

    /// <summary>Whether the figures of a column can be added.</summary>
    public IReadOnlyList<bool> Dijumlahkan { get; }

    public int Tinggi => Tabel.Isi.Count;

    public int Lebar => Tabel.Kepala.Count;

    public IReadOnlyList<AngkaTertulis> this[int i, int k] => k >= 0 && k < _sel[i].Length ? _sel[i][k] : [];

    /// <summary>The only figure of a cell that is a figure.</summary>
    public AngkaTertulis? Satu(int i, int k) =>
        this[i, k] is [{ Penyebut: null } a] && Tabel.Isi[i][k].Length - a.Akhir <= EkorTerpanjang ? a : null;

    public AngkaTertulis? Satu(Titik t) => Satu(t.Baris, t.Kolom);

    /// <summary>A blank or a dash, which adds nothing.</summary>
    public bool Kosong(int i, int k) => Tabel.Isi[i][k].AsSpan().Trim(" -–—.,:Rrp0()".AsSpan()).IsEmpty;

    /// <summary>A cell with a word and no figure.</summary>
    public bool Kata(int i, int k) => this[i, k].Count == 0 && Tabel.Isi[i][k].Count(char.IsLetter) >= 3;

    /// <summary>The values that a figure can stand for in this column; a whole number is itself unless the column prints thousands or measures.</summary>
    public Selang Rentang(int kolom, BacaanAngka b) => _dibulatkan[kolom] ? b.Selang : b.SelangCacah;

    private IEnumerable<AngkaTertulis> Angka(int kolom) => Enumerable.Range(0, Tinggi).Select(i => Satu(i, kolom)).OfType<AngkaTertulis>();

    private bool Besar(int kolom) => Angka(kolom).Any(a => a.Nilai >= UangTerkecil);

    /// <summary>Figures with decimals and none above two hundred beside amounts of money: a percentage, whatever its heading says.</summary>
    private bool SepertiPersen(int kolom)
    {
        var (semua, desimal) = (0, 0);
        foreach (var a in Angka(kolom))
        {
            semua++;
            desimal += a.Bacaan[0].Desimal > 0 ? 1 : 0;
            if (a.Nilai > PersenTerbesar)
            {
                return false;
            }
        }

        return desimal * 2 >= semua && semua > 0;
    }

    /// <summary>Whether most cells of the column are figures or blanks, and one at least a figure.</summary>
    public bool Berangka(int kolom)
    {
        var (angka, lain) = (0, 0);
        for (var i = 0; i < Tinggi; i++)
        {
            angka += Satu(i, kolom) is not null ? 1 : 0;
            lain += Satu(i, kolom) is null && !Kosong(i, kolom) ? 1 : 0;
        }

        return angka > 0 && lain <= angka / 4;
    }
}
