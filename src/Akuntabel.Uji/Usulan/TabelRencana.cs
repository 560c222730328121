using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>A table by what its columns say of a plan.</summary>
internal sealed class TabelRencana
{
    private readonly IsiKolom[] _isi;

    private TabelRencana(TabelTerbaca tabel, NotasiAngka notasi)
    {
        Tabel = tabel;
        Kisi = new KisiAngka(tabel, notasi);
        _isi = [.. tabel.Kepala.Select((k, i) => Berlaku(i, PengenalIsiKolom.Baca(k)))];
        Geser();
    }

    /// <summary>The table.</summary>
    public TabelTerbaca Tabel { get; }

    /// <summary>Its figures.</summary>
    public KisiAngka Kisi { get; }

    /// <summary>Understands a table.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="notasi">How the document writes figures.</param>
    /// <param name="mulai">First year of the plan, which "tahun ke-1" means.</param>
    public static TabelRencana Dari(TabelTerbaca tabel, NotasiAngka notasi, int? mulai) =>
        new(tabel with { Kepala = [.. tabel.Kepala.Select(k => TahunKe.Ganti(k, mulai))] }, notasi);

    /// <summary>The first column of that kind; -1: none.</summary>
    public int Kolom(IsiKolom isi) => Array.IndexOf(_isi, isi);

    /// <summary>What the words of a column are.</summary>
    public IsiKolom Isi(int kolom) => _isi[kolom];

    /// <summary>Whether a row is none of the plan's: a total, a mean, or a line that spans the table.</summary>
    public bool Lewati(int baris) => Kisi.Jumlah[baris] >= 0 || Kisi.Rata[baris];

    /// <summary>The first column of names of something else behind a column: the figures behind it are no longer those of the
    /// column.</summary>
    public int Batas(int kolom) => Enumerable.Range(kolom + 1, _isi.Length - kolom - 1).FirstOrDefault(k => _isi[k] is IsiKolom.Uraian
        or IsiKolom.Program or IsiKolom.Kegiatan or IsiKolom.SubKegiatan or IsiKolom.Campuran or IsiKolom.Keluaran
        || (_isi[k] == IsiKolom.Lain && IndeksIndikator.Berunsur(Tabel, kolom, k)), _isi.Length);

    // a heading above an ordinal and a name stands over the ordinal
    private void Geser()
    {
        for (var k = 0; k + 1 < _isi.Length; k++)
        {
            if (_isi[k] == IsiKolom.Lain && Tabel.Kepala[k + 1].Length == 0 && PengenalIsiKolom.Baca(Tabel.Kepala[k]) is var isi
                && Berlaku(k + 1, isi) != IsiKolom.Lain)
            {
                _isi[k + 1] = isi;
            }
        }
    }

    /// <summary>Words and nothing else in most of what the column holds; a unit or a code may be a sign or digits.</summary>
    private IsiKolom Berlaku(int kolom, IsiKolom isi)
    {
        if (isi is IsiKolom.Lain or IsiKolom.Nomor or IsiKolom.Kode or IsiKolom.Satuan)
        {
            return isi;
        }

        var terisi = Tabel.Isi.Select(b => b[kolom]).Where(t => t.Trim().Length > 0).ToList();
        return terisi.Count(t => t.Count(char.IsLetter) > 3
            && !char.IsAsciiDigit(TeksUsulan.Berkode(t).Uraian.FirstOrDefault())) * 2 > terisi.Count ? isi : IsiKolom.Lain;
    }
}

/// <summary>Headings that count the years of a plan instead of naming them: "Tahun ke-1", "Tahun -2", "Tahun III".</summary>
internal static class TahunKe
{
    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(tahun|thn)\b\W*(?:ke\b)?\W*(iv|v|i{1,3}|[1-6])\b");
    private static readonly string[] Romawi = ["i", "ii", "iii", "iv", "v"];

    /// <summary>The heading with the year that is meant; as it is when the plan's first year is not known.</summary>
    public static string Ganti(string kepala, int? mulai) => mulai is not { } awal || LingkupAngka.SemuaTahun(kepala).Any() ? kepala
        : Pola.Replace(kepala, m => $"tahun {awal + Ke(m.Groups[2].Value) - 1}");

    private static int Ke(string urut) => char.IsAsciiDigit(urut[0]) ? urut[0] - '0'
        : Array.IndexOf(Romawi, urut.ToLowerInvariant()) + 1;
}
