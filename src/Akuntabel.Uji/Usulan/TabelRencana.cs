using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>A table by what its columns say of a plan.</summary>
internal sealed class TabelRencana
{
    private static readonly PolaTeks PolaTujuan = Bunyi.Pola(@"\btujuan\b");
    private static readonly PolaTeks PolaSasaran = Bunyi.Pola(@"\bsasaran\b");

    private static readonly PolaTeks PolaPotongan = Bunyi.Pola(@"^[0-9x. ]{0,7}$");

    private readonly IsiKolom[] _isi;

    private TabelRencana(TabelTerbaca tabel, NotasiAngka notasi, string atas)
    {
        (Tabel, Atas) = (tabel, atas);
        Kisi = new KisiAngka(tabel, notasi);
        _isi = [.. tabel.Kepala.Select((k, i) => Berlaku(i, PengenalIsiKolom.Baca(k)))];
        Geser();
        KodeTerbagi();
        IndikatorTujuan();
    }

    /// <summary>The table.</summary>
    public TabelTerbaca Tabel { get; }

    /// <summary>Its figures.</summary>
    public KisiAngka Kisi { get; }

    /// <summary>The lines that lead to it, from the nearest heading on.</summary>
    public string Atas { get; }

    /// <summary>The measure of money that the text around it tells: "jutaan"; empty: none.</summary>
    public string Ukuran { get; private init; } = "";

    /// <summary>Understands a table.</summary>
    /// <param name="d">The document.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="mulai">First year of the plan, which "tahun ke-1" means.</param>
    public static TabelRencana Dari(PemahamanDokumen d, TabelTerbaca tabel, int? mulai)
    {
        var (judul, atas) = JudulTabel.Dari(d, tabel);
        return new(tabel with { Kepala = [.. tabel.Kepala.Select(k => TahunKe.Ganti(k, mulai))], Judul = judul }, d.Notasi, atas)
        {
            Ukuran = JudulTabel.Ukuran(d, tabel),
        };
    }

    /// <summary>The first column of that kind; -1: none.</summary>
    public int Kolom(IsiKolom isi) => Array.IndexOf(_isi, isi);

    /// <summary>What the words of a column are.</summary>
    public IsiKolom Isi(int kolom) => _isi[kolom];

    /// <summary>The level of the budget whose codes a column holds; <c>null</c>: of any, or of none.</summary>
    public JenisUsulan? TingkatKode(int kolom) => _isi[kolom] != IsiKolom.Kode ? null
        : PengenalIsiKolom.Tingkat(Tabel.Kepala[kolom].Split(" › ")[^1]) switch
        {
            IsiKolom.Program => JenisUsulan.Program,
            IsiKolom.Kegiatan => JenisUsulan.Kegiatan,
            IsiKolom.SubKegiatan => JenisUsulan.SubKegiatan,
            _ => null,
        };

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

    // one heading over several narrow columns: each holds a piece of the code
    private void KodeTerbagi()
    {
        for (var k = 1; k < _isi.Length; k++)
        {
            if (_isi[k] == IsiKolom.Lain && _isi[k - 1] == IsiKolom.Kode
                && (Tabel.Kepala[k].Length == 0 || Tabel.Kepala[k] == Tabel.Kepala[k - 1])
                && Tabel.Isi.Any(b => b[k].Length > 0) && Tabel.Isi.All(b => PolaPotongan.IsMatch(b[k].Trim())))
            {
                _isi[k] = IsiKolom.Kode;
            }
        }
    }

    // where sasaran have a column of indikator too, those of tujuan are not theirs, nor are the figures behind them
    private void IndikatorTujuan()
    {
        var semua = Enumerable.Range(0, _isi.Length).Where(k => _isi[k] == IsiKolom.Indikator).ToList();
        var tujuan = semua.FindAll(k => PolaTujuan.IsMatch(Tabel.Kepala[k]) && !PolaSasaran.IsMatch(Tabel.Kepala[k]));
        foreach (var k in tujuan.Count < semua.Count ? tujuan : [])
        {
            _isi[k] = IsiKolom.Uraian;
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
        if (isi is IsiKolom.Program or IsiKolom.Kegiatan or IsiKolom.SubKegiatan && terisi.Count > 0
            && terisi.TrueForAll(t => t.Any(char.IsAsciiDigit) && !t.Any(char.IsLetter)))
        {
            // "Prog. | Keg. | Nama": the codes of a level
            return IsiKolom.Kode;
        }

        if (terisi.Count == 0 && isi is (IsiKolom.Program or IsiKolom.Kegiatan or IsiKolom.SubKegiatan or IsiKolom.Campuran))
        {
            // codes may stand without a single name
            return isi;
        }

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
