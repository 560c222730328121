using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>A row that a table measures.</summary>
/// <param name="Indeks">Index of the row.</param>
/// <param name="Nama">What it names.</param>
/// <param name="Capaian">Its achievement, where the table has one column of it and the cell one figure.</param>
/// <param name="Predikat">Its predicate or state, empty when the table has none.</param>
internal sealed record BarisTerukur(int Indeks, string Nama, AngkaTertulis? Capaian, string Predikat);

/// <summary>The things of one kind that a table lists and measures.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="KolomNama">The column that names them.</param>
/// <param name="Kolom">The column of achievement; −1 without one.</param>
/// <param name="Baris">A row each, totals left out.</param>
internal sealed record HalTerukur(TabelTerbaca Tabel, int KolomNama, int Kolom, IReadOnlyList<BarisTerukur> Baris)
{
    private static readonly string[] Benda = ["indikator", "sasaran", "program", "kegiatan", "tujuan"];
    private const int BernomorTersedikit = 3;
    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|keuangan|pagu|belanja|serapan|penyerapan|rp)\b");
    private static readonly PolaTeks PolaPredikat = Bunyi.Pola(@"\b(kategori|kriteria|predikat|interpretasi|status|notifikasi|kinerja akhir|tingkat keberhasilan|keterangan)\b");
    private static readonly PolaTeks PolaLalu = Bunyi.Pola(@"\b(lalu|sebelumnya|renstra|rpjmd|akhir|nasional)\b");

    /// <summary>The things that the word names ("indikator"), by the column that it heads; <c>null</c> unless there is one such
    /// column.</summary>
    /// <param name="t">The table.</param>
    /// <param name="benda">What is counted.</param>
    /// <param name="uang">Whether their spending is meant, not their performance.</param>
    public static HalTerukur? Baca(TabelTerbaca t, string benda, bool uang = false)
    {
        var kolom = Enumerable.Range(0, t.Kepala.Count).Where(k => Menamai(t.Kepala[k], benda)).ToList();
        if (kolom is not [var nama])
        {
            return null;
        }

        var capaian = KolomCapaian(t, uang) is >= 0 and var k ? k : uang ? -1 : KolomBerpredikat(t);
        var berangka = t.Isi.Any(b => Berangka(b, nama));
        var predikat = Enumerable.Range(0, t.Kepala.Count).Where(k => k > nama && PolaPredikat.IsMatch(t.Kepala[k]))
            .Select(k => (int?)k).LastOrDefault();
        // a row that has a word where the others are numbered sums them up
        var bernomor = nama > 0 && t.Isi.Count(b => Bunyi.Urut(b[0]) is not null) >= BernomorTersedikit;
        var baris = new List<BarisTerukur>();
        for (var i = 0; i < t.Isi.Count; i++)
        {
            if (t.Isi[i][nama].Any(char.IsLetter) && (!berangka || Berangka(t.Isi[i], nama))
                && !(bernomor && Bunyi.Urut(t.Isi[i][0]) is null && t.Isi[i][0].Count(char.IsLetter) > 1)
                && !t.Isi[i].Sel.Take(nama + 1).Any(s => PengenalNama.Rangkuman(s.Teks)))
            {
                baris.Add(new BarisTerukur(i, Bunyi.Rapat(t.Isi[i][nama]), capaian >= 0
                    && AngkaTertulis.DariSel(t.Isi[i][capaian]) is [var a] ? a : null, predikat is { } p ? Sebutan(t.Isi[i][p]) : ""));
            }
        }

        return new HalTerukur(t, nama, capaian, baris);
    }

    /// <summary>The predicate of a cell that prints it behind the figure ("63,36 % (Sedang)"), or of one that has nothing else.</summary>
    private static string Sebutan(string sel) => AngkaTertulis.DariSel(sel) is [{ Persen: true } a] && a.Akhir <= sel.Length
        ? sel[a.Akhir..].Trim(' ', '(', ')', '.', '/', '-') : sel;

    /// <summary>Where no column is of achievement, one that names the predicate may print the percentage with it, in every row.</summary>
    private static int KolomBerpredikat(TabelTerbaca t) => Enumerable.Range(0, t.Kepala.Count)
        .FirstOrDefault(k => PolaPredikat.IsMatch(t.Kepala[k])
        && !PolaLalu.IsMatch(t.Kepala[k]) && t.Isi.Count > 1
            && t.Isi.All(b => AngkaTertulis.DariSel(b[k]) is [{ Persen: true }] && Sebutan(b[k]).Any(char.IsLetter)), -1);

    /// <summary>How many there are, by every way of counting them; numbers that stand beside them count them too.</summary>
    public IReadOnlySet<int> Banyak
    {
        get
        {
            var bernomor = KolomNama == 1 ? Baris.Count(b => Bunyi.Urut(Tabel.Isi[b.Indeks][0]) is not null) : 0;
            return new HashSet<int> { Baris.Count, Baris.Select(b => b.Nama).Distinct().Count(), bernomor > 0 ? bernomor : Baris.Count };
        }
    }

    /// <summary>How many rows have a name, those without a figure too.</summary>
    public int Bernama => Tabel.Isi.Count(b => b[KolomNama].Any(char.IsLetter) && !PengenalNama.Rangkuman(b[KolomNama]));

    /// <summary>Whether each row has its achievement.</summary>
    public bool Lengkap => Kolom >= 0 && Baris.Count > 1 && Baris.All(b => b.Capaian is not null)
        && Baris.Select(b => b.Nama).Distinct().Count() == Baris.Count;

    private static bool Menamai(string kepala, string benda)
    {
        var ruas = kepala.Split(" › ");
        var akhir = ruas.Length > 1 && Bunyi.Rapat(ruas[^1]) == "uraian" ? ruas[^2] : ruas[^1];
        return PenentuPeran.Peran(kepala) == PeranKolom.Lain && Bunyi.Kata(akhir) is var kata && kata.Contains(benda) && kepala.Length < 60
            && (benda == "indikator" ? kata[0] == "indikator" || kata.Count(Benda.Contains) == 1 : kata.Count(Benda.Contains) == 1
                || kata[0] == benda)
            && !kata.Contains("sub") && !akhir.Contains('/');
    }

    /// <summary>A row without a figure is a heading, or goes on with the one above.</summary>
    private static bool Berangka(BarisTerbaca b, int nama) => b.Sel.Skip(nama + 1).Any(s => AngkaTertulis.DariSel(s.Teks).Count > 0);

    /// <summary>The only column of achievement of that kind that is not of another time.</summary>
    private static int KolomCapaian(TabelTerbaca t, bool uang)
    {
        var semua = Enumerable.Range(0, t.Kepala.Count).Where(k => PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Persen
            && !PolaLalu.IsMatch(t.Kepala[k])).ToList();
        var cocok = semua.FindAll(k => PolaUang.IsMatch(t.Kepala[k]) == uang);
        var saja = semua.Count == 1 && t.Kepala.Any(k => PolaUang.IsMatch(k)) == uang ? semua : cocok;
        return saja is [var satu] ? satu : Terakhir(t, saja);
    }

    /// <summary>The last of columns that differ in nothing but their quarter; −1 where they differ otherwise.</summary>
    private static int Terakhir(TabelTerbaca t, List<int> kolom)
    {
        var ruas = kolom.ConvertAll(k => t.Kepala[k].Split(" › "));
        return kolom.Count > 1 && ruas.TrueForAll(r => r.Length > 1 && r[^1] == ruas[0][^1] && PolaPeriode.IsMatch(r[^2])) ? kolom[^1] : -1;
    }

    private static readonly PolaTeks PolaPeriode = Bunyi.Pola(@"^\W*(triwulan|tw|semester|smt)\b");
}
