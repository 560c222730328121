using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Tabel;

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
    // "s.d. TW III" in a table of realisations
    private static readonly PolaTeks PolaSampai = Bunyi.Pola(@"^\W*(s\.?\s?/?\s?d\.?|sampai( dengan)?)\s*(triwulan|tw|semester|bulan)\b");
    private static readonly PolaTeks PolaBerjudulRealisasi = Bunyi.Pola(@"\brealisasi\b");
    private static readonly PolaTeks PolaUkuran = Bunyi.Pola(@"\b(luas|panjang|volume|berat|km2?|m[23]?|meter|ha|hektare?|ton|kg|kwintal|"
        + @"liter)\b|km²|m²|m³");
    private static readonly PolaTeks PolaTakDijumlah = Bunyi.Pola(@"%|persen|\brata|indeks|rasio|\bharga\b|\btarif\b|\btahun "
        + @"ke\b|kategori|predikat|peringkat|kepadatan|produktivitas|pertumbuhan|/\s*(km|ha|jiwa|orang|kapita|bulan|tahun)|\bper\s+[0-9]");
    private static readonly PolaTeks PolaTerhadap = Bunyi.Pola(@"(\b(terhadap|thd|dari|per)\s+|/\s*)(bobot|skor)\b");
    private static readonly PolaTeks PolaDeret = Bunyi.Pola(@"\b(kumulatif|komulatif|akumulasi)\b");
    private static readonly PolaTeks PolaBobot = Bunyi.Pola(@"\bbobot\b|\bskor\b");
    private static readonly PolaTeks PolaBerbobot = Bunyi.Pola(@"\bbobot\b|\bskor\b|\bnilai\b|\btarget\b|\brencana\b|\bkinerja\b|\bcapaian\b");
    private static readonly PolaTeks PolaBertingkat = Bunyi.Pola(@"^\s*(?:level|tingkat|nilai|kategori|predikat|indeks)?\s*[a-z]{0,2}[+-]?\s*\d?\s*\(\s*(?:nilai\s*)?(\d{1,3}(?:[.,]\d{1,3})?)\s*\)\s*$");
    private static readonly PolaTeks PolaBerpredikat = Bunyi.Pola(@"^\s*(?:nilai\s+)?(?:aa|a|bb|b|cc|c|d)[+-]?\s*(?:/|-|–|=|:|dengan nilai)\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*$");

    private static readonly PolaTeks PolaBerkata = Bunyi.Pola(@"^\s*(?:[a-z]+[+-]?\s*){1,4}\s*\(\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*\)\s*$");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"^\W*(?:tahun\s*)?(?:19|20)\d\d\W*$");

    private static readonly PolaTeks PolaKurang = Bunyi.Pola(@"^\W*(?:rp\.?\s*)?(?:[-–−]\s*(?:rp\.?\s*)?[0-9]|"
        + @"\(\s*(?:rp\.?\s*)?[-–−]?[0-9][^()]*\)\s*%?\s*$)");
    private readonly IReadOnlyList<AngkaTertulis>[][] _sel;
    private readonly bool[] _dibulatkan;

    private readonly Func<Titik, TempatTemuan> _tempat;

    /// <param name="tabel">The table.</param>
    /// <param name="notasi">How the document writes figures.</param>
    /// <param name="tempat">Where its cells stand when it was joined from several.</param>
    public KisiAngka(TabelTerbaca tabel, NotasiAngka notasi = NotasiAngka.TakTentu, Func<Titik, TempatTemuan>? tempat = null)
    {
        _tempat = tempat ?? (t => tabel.Tempat(t.Baris, t.Kolom));
        Tabel = tabel;
        Peran = PenentuPeran.Peran(tabel);
        var terukur = tabel.Kepala.Select((k, i) => Peran[i] is PeranKolom.Target or PeranKolom.Realisasi
            || PolaTahun.IsMatch(k)).ToArray();
        _sel = [.. tabel.Isi.Select(b => b.Sel.Select((s, k) => (IReadOnlyList<AngkaTertulis>)[.. Baca(s.Teks, k < terukur.Length
            && terukur[k]).Select(a => PengenalNotasi.Menurut(a, notasi))]).ToArray())];
        Jumlah = [.. Enumerable.Range(0, Tinggi).Select(i => LabelJumlah.Kolom(this, i))];
        Peran = [.. Peran.Select((r, k) => r == PeranKolom.Realisasi && Bertentangan(k) ? PeranKolom.Persen : r != PeranKolom.Lain ? r
            : BertandaPersen(k) ? PeranKolom.Persen
            : PolaBerjudulRealisasi.IsMatch(tabel.Judul) && PolaSampai.IsMatch(tabel.Kepala[k]) ? PeranKolom.Realisasi : r)];
        Rata = [.. Enumerable.Range(0, Tinggi).Select(i => LabelRata.Ya(this, i))];
        _dibulatkan = [.. tabel.Kepala.Select(k => PolaBulat.IsMatch(k) || PolaBulat.IsMatch(tabel.Judul))];
        var besar = Enumerable.Range(0, Lebar).Any(Besar);
        Kolom = [.. tabel.Kepala.Select((k, i) => KolomDipahami.Dari(i, k, UangSaja(i)))];
        Kolom = [.. Kolom.Select(k => Berdampingan(k) ? k with { Ukuran = UkuranKolom.Fisik } : k)];
        Berbobot = [.. tabel.Kepala.Select((k, i) => Kolom[i].Ukuran != UkuranKolom.Uang && PolaBerbobot.IsMatch(k))];
        Dijumlahkan = [.. tabel.Kepala.Select((k, i) => k.Length > 0 && Peran[i] is not PeranKolom.Nomor && !PolaDeret.IsMatch(k)
            && (Peran[i] is not PeranKolom.Persen || (PolaBobot.IsMatch(k) && !PolaTerhadap.IsMatch(k)))
            && (Berbobot[i] || Kolom[i].Ukuran == UkuranKolom.Uang || !PolaTakDijumlah.IsMatch(k)) && !(besar && SepertiPersen(i)
                && !PolaUkuran.IsMatch(k)))];
    }

    public TabelTerbaca Tabel { get; }

    public IReadOnlyList<PeranKolom> Peran { get; }

    /// <summary>The columns, understood.</summary>
    public IReadOnlyList<KolomDipahami> Kolom { get; }

    /// <summary>Weights and scores, which are added only where the table shows that it adds them.</summary>
    public IReadOnlyList<bool> Berbobot { get; }

    /// <summary>The place of a cell in the document.</summary>
    public TempatTemuan Tempat(Titik t) => _tempat(t);

    /// <summary>The text of a cell.</summary>
    public string Teks(Titik t) => Tabel.Isi[t.Baris][t.Kolom].Trim();

    /// <summary>For each row the column of a label that announces a total; −1 in other rows.</summary>
    public IReadOnlyList<int> Jumlah { get; }

    /// <summary>For each row whether it is called the mean of others.</summary>
    public IReadOnlyList<bool> Rata { get; }

    /// <summary>Whether the figures of a column can be added.</summary>
    public IReadOnlyList<bool> Dijumlahkan { get; }

    public int Tinggi => Tabel.Isi.Count;

    public int Lebar => Tabel.Kepala.Count;

    public IReadOnlyList<AngkaTertulis> this[int i, int k] => k >= 0 && k < _sel[i].Length ? _sel[i][k] : [];

    /// <summary>The only figure of a cell that is a figure.</summary>
    public AngkaTertulis? Satu(int i, int k) =>
        this[i, k] is [{ Penyebut: null } a] && Tabel.Isi[i][k].Length - a.Akhir <= EkorTerpanjang ? a : null;

    public AngkaTertulis? Satu(Titik t) => Satu(t.Baris, t.Kolom);

    /// <summary>Whether a cell is printed as less than nothing: with a minus or in brackets.</summary>
    public static bool Kurang(string teks) => PolaKurang.IsMatch(teks);

    /// <summary>A blank or a dash, which adds nothing.</summary>
    public bool Kosong(int i, int k) => Tabel.Isi[i][k].AsSpan().Trim(" -–—.,:Rrp0()".AsSpan()).IsEmpty;

    /// <summary>A cell with a word and no figure.</summary>
    public bool Kata(int i, int k) => this[i, k].Count == 0 && Tabel.Isi[i][k].Count(char.IsLetter) >= 3;

    /// <summary>A whole figure in a column of decimals lost its zeros, not its fraction: it is as exact as the others.</summary>
    public AngkaTertulis Setara(int kolom, AngkaTertulis a) =>
        a.Bacaan is [{ Desimal: 0 } satu] && Desimal(kolom) is > 0 and var d ? a with { Bacaan = [satu with { Desimal = d }] } : a;

    private static readonly PolaTeks PolaRasio = Bunyi.Pola(@"\b(rasio|nisbah|ratio)\b");

    private const decimal RasioTerbesar = 3;

    /// <summary>Whether a column of ratios prints 0,88 where another prints 88 %.</summary>
    public bool Pecahan(int kolom) => PolaRasio.IsMatch(Tabel.Kepala[kolom]) && !Tabel.Kepala[kolom].Contains('%')
        && Angka(kolom).ToList() is { Count: > 0 } semua && semua.TrueForAll(a => a is { Persen: false, Nilai: <= RasioTerbesar })
        && semua.Exists(a => a.Bacaan[0].Desimal > 0);

    private readonly Dictionary<int, int> _desimal = [];

    /// <summary>The decimals that most figures of a column have, when most have some.</summary>
    private int Desimal(int kolom)
    {
        if (!_desimal.TryGetValue(kolom, out var d))
        {
            var semua = Angka(kolom).Select(a => a.Bacaan[0].Desimal).ToList();
            var lazim = semua.Where(n => n > 0).GroupBy(n => n).OrderByDescending(g => g.Count()).FirstOrDefault();
            _desimal[kolom] = d = lazim is not null && lazim.Count() >= 3 && lazim.Count() * 2 > semua.Count ? lazim.Key : 0;
        }

        return d;
    }

    /// <summary>The values that a figure can stand for in this column; a whole number is itself unless the column prints thousands or measures.</summary>
    public Selang Rentang(int kolom, BacaanAngka b) => _dibulatkan[kolom] ? b.Selang : b.SelangCacah;

    /// <summary>"A (83,10)", "Level 3 (3,40)", "BB / 76,20": the figure behind a level.</summary>
    /// <param name="teks">The cell.</param>
    /// <param name="terukur">Whether its column holds targets or results, where any words before the bracket are a predicate.</param>
    private static IReadOnlyList<AngkaTertulis> Baca(string teks, bool terukur)
    {
        if (teks.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) && teks.IndexOf('(') is > 0 and < 6 and var kurung)
        {
            return AngkaTertulis.DariSel("Rp " + teks[(kurung + 1)..].TrimEnd(')', ' ')) is [var minus]
                ? [minus with { Bacaan = [.. minus.Bacaan.Select(b => b with { Nilai = -b.Nilai }), .. minus.Bacaan] }] : [];
        }

        var m = teks.Length is < 4 or > 40 ? Match.Empty : PolaBertingkat.Match(teks) is { Success: true } a ? a
            : PolaBerpredikat.Match(teks) is { Success: true } b ? b : terukur ? PolaBerkata.Match(teks) : Match.Empty;
        return m.Success && AngkaTertulis.Semua(m.Groups[1].Value) is [var nilai]
            ? [nilai with { Awal = m.Groups[1].Index, Bacaan = [.. nilai.Bacaan.OrderBy(b => b.Desimal == 0 && nilai.Teks.Length > 4)] }]
            : AngkaTertulis.DariSel(teks);
    }

    private IEnumerable<AngkaTertulis> Angka(int kolom) => Enumerable.Range(0, Tinggi).Select(i => Satu(i, kolom)).OfType<AngkaTertulis>();

    /// <summary>"Penyerapan" in per cent beside "Realisasi" in rupiah.</summary>
    private bool Bertentangan(int kolom) => BertandaPersen(kolom)
        && Enumerable.Range(0, Lebar).Any(j => j != kolom && Peran[j] == PeranKolom.Realisasi && !BertandaPersen(j));

    /// <summary>Most figures of the column carry a percent sign.</summary>
    private bool BertandaPersen(int kolom)
    {
        var semua = Angka(kolom).ToList();
        return semua.Count >= 2 && semua.Count(a => a.Persen) * 3 >= semua.Count * 2;
    }

    /// <summary>The first row behind the total above a row.</summary>
    public int SetelahJumlah(int i)
    {
        var j = i;
        while (j > 0 && Jumlah[j - 1] < 0)
        {
            j--;
        }

        return j;
    }

    /// <summary>A blank cell of money in a row that has money elsewhere: something is missing there, not nothing.</summary>
    public bool Bolong(Titik t) =>
        Kolom[t.Kolom].Ukuran == UkuranKolom.Uang && Tabel.Isi[t.Baris][t.Kolom].Trim().Length == 0
        && Enumerable.Range(0, Lebar).Any(k => k != t.Kolom && Kolom[k].Ukuran == UkuranKolom.Uang && Satu(t.Baris, k) is not null);

    /// <summary>All figures of the column are large or marked as rupiah.</summary>
    private bool UangSaja(int kolom)
    {
        var semua = Angka(kolom).Where(a => a.Nilai != 0).ToList();
        return semua.Count > 0 && semua.Count(a => a.Rupiah || a.Nilai >= UangTerkecil * 10) * 4 >= semua.Count * 3;
    }

    /// <summary>Called money only by the heading that it shares with a column of large amounts, and itself small: what the money is
    /// for.</summary>
    private bool Berdampingan(KolomDipahami k) => k is { Ukuran: UkuranKolom.Uang, Induk.Length: > 0,
        Peran: PeranKolom.Target or PeranKolom.Lain }
        && !Besar(k.Indeks) && KolomDipahami.Dari(k.Indeks, k.Ujung, uang: false).Ukuran != UkuranKolom.Uang
        && Kolom.Any(l => l.Indeks != k.Indeks && l.Induk == k.Induk && UangSaja(l.Indeks));

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

    /// <summary>Whether half at least of the filled cells are figures: the rest may be grades ("WTP", "A") or "NA".</summary>
    public bool Berangka(int kolom)
    {
        var (angka, lain) = (0, 0);
        for (var i = 0; i < Tinggi; i++)
        {
            angka += Satu(i, kolom) is not null ? 1 : 0;
            lain += Satu(i, kolom) is null && !Kosong(i, kolom) ? 1 : 0;
        }

        return angka > 0 && lain <= angka;
    }
}
