using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>Parts a sheet into its tables and the lines around them: blank rows and columns part tables, a line of one cell above or below a table is a paragraph.</summary>
internal sealed class PemilahLembar(PenyusunDokumen penyusun, string nama, LembarXlsx lembar, (int Dari, int Sampai) ulang,
    Action<long> hitung)
{
    private readonly string _awalan = AlamatSel.Kutip(nama) + "!";

    private const int BarisJudul = 6;

    private bool _berjudul;

    public void Pilah()
    {
        // a line near the top that begins as the tab does ("Tabel 3.1 …") is the heading itself; one word may be chance
        _berjudul = !nama.Contains(' ') || !lembar.Baris.Take(BarisJudul).Where((b, i) => i == 0 || b.Value.Count == 1).Any(b =>
            Rapat(b.Value[0].Teks).StartsWith(Rapat(nama), StringComparison.OrdinalIgnoreCase));
        if (_berjudul)
        {
            penyusun.Tambah(0, nama, JenisParagraf.Judul, alamat: _awalan + "A1");
        }

        foreach (var baris in Rombongan())
        {
            foreach (var bagian in Bagi(baris, Jalur(baris)))
            {
                Satu(bagian);
            }
        }
    }

    private static string Rapat(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit));

    /// <summary>Runs of rows without a blank one; a row into which a joined cell hangs is not blank.</summary>
    private List<List<int>> Rombongan()
    {
        var selang = lembar.Baris.Keys.Select(b => (Dari: b, Sampai: b))
            .Concat(lembar.Gabung.Where(g => lembar.Baris.ContainsKey(g.Baris)).Select(g => (Dari: g.Baris, Sampai: g.SampaiBaris)));
        var batas = Satukan(selang);
        var hasil = new List<List<int>>();
        var i = 0;
        foreach (var b in lembar.Baris.Keys)
        {
            while (i < batas.Count && batas[i].Sampai < b)
            {
                i++;
                hasil.Add([]);
            }

            hasil = hasil.Count == 0 ? [[]] : hasil;
            hasil[^1].Add(b);
        }

        return [.. hasil.Where(h => h.Count > 0)];
    }

    /// <summary>Groups of columns side by side. A blank column beside a single one is but a spacer.</summary>
    private List<(int Dari, int Sampai)> Jalur(List<int> baris)
    {
        var (awal, akhir) = (baris[0], baris[^1]);
        var terpakai = baris.SelectMany(b => lembar.Baris[b]).Select(s => s.Kolom).Distinct().Order().ToList();
        var jalur = Satukan(terpakai.Select(k => (k, k)).Concat(GabungDi(awal, akhir).Select(g => (g.Kolom, g.SampaiKolom))));
        var hasil = new List<(int Dari, int Sampai)>();
        foreach (var j in jalur)
        {
            var tunggal = hasil.Count > 0 && (Banyak(j) < 2 || Banyak(hasil[^1]) < 2 || baris.Count < 2);
            if (tunggal)
            {
                hasil[^1] = (hasil[^1].Dari, j.Sampai);
            }
            else
            {
                hasil.Add(j);
            }
        }

        return hasil;

        int Banyak((int Dari, int Sampai) j) => Letak(j.Sampai + 1) - Letak(j.Dari);

        int Letak(int kolom) => terpakai.BinarySearch(kolom) is var i && i < 0 ? ~i : i;
    }

    /// <summary>The cells of each group of columns, row by row.</summary>
    private List<(int Baris, List<SelLembar> Sel)>[] Bagi(List<int> baris, List<(int Dari, int Sampai)> jalur)
    {
        var hasil = jalur.ConvertAll(_ => new List<(int Baris, List<SelLembar> Sel)>()).ToArray();
        foreach (var b in baris)
        {
            var j = 0;
            foreach (var s in lembar.Baris[b])
            {
                while (s.Kolom > jalur[j].Sampai)
                {
                    j++;
                }

                if (hasil[j].Count == 0 || hasil[j][^1].Baris != b)
                {
                    hasil[j].Add((b, []));
                }

                hasil[j][^1].Sel.Add(s);
            }
        }

        return hasil;
    }

    private List<GabunganSel>? _gabungTerurut;
    private int _gabungKe;

    /// <summary>Joined cells that begin within some rows; asked for from top to bottom.</summary>
    private List<GabunganSel> GabungDi(int awal, int akhir)
    {
        _gabungTerurut ??= [.. lembar.Gabung.OrderBy(g => g.Baris)];
        var hasil = new List<GabunganSel>();
        for (; _gabungKe < _gabungTerurut.Count && _gabungTerurut[_gabungKe].Baris <= akhir; _gabungKe++)
        {
            if (_gabungTerurut[_gabungKe].Baris >= awal)
            {
                hasil.Add(_gabungTerurut[_gabungKe]);
            }
        }

        return hasil;
    }

    private void Satu(List<(int Baris, List<SelLembar> Sel)> baris)
    {
        var kolom = baris.SelectMany(b => b.Sel).Select(s => s.Kolom).Distinct().Order().ToList();
        var atas = kolom.Count < 2 || baris.Count < 2 ? baris.Count : baris.TakeWhile(b => b.Sel.Count == 1).Count();
        var bawah = baris.Skip(atas).Reverse().TakeWhile(b => b.Sel.Count == 1 && !char.IsDigit(b.Sel[0].Teks[0])).Count();
        Paragraf(baris.Take(atas));
        Tabel(baris[atas..(baris.Count - bawah)], kolom);
        Paragraf(baris.Skip(baris.Count - bawah));
    }

    private void Paragraf(IEnumerable<(int Baris, List<SelLembar> Sel)> baris)
    {
        foreach (var (b, sel) in baris)
        {
            penyusun.Tambah(0, string.Join(' ', sel.Select(s => s.Teks)), _berjudul ? JenisParagraf.Isi : JenisParagraf.Judul,
                alamat: Tempat(b, sel[0].Kolom));
            _berjudul = true;
        }
    }

    private void Tabel(List<(int Baris, List<SelLembar> Sel)> baris, List<int> kolom)
    {
        hitung((long)baris.Count * kolom.Count);
        // the rows that the sheet repeats on each page are headers, when the table begins among them
        var kepala = baris.TakeWhile(b => b.Baris >= ulang.Dari && b.Baris <= ulang.Sampai).Count();
        BarisTerbaca[] isi = [.. baris.Select(b =>
        {
            var sel = b.Sel.ToDictionary(s => s.Kolom);
            return new BarisTerbaca(0,
                [.. kolom.Select(k => sel.TryGetValue(k, out var s)
                ? new SelTerbaca(s.Teks, s.Tebal) { Alamat = Tempat(b.Baris, k), Rumus = s.Rumus }
                : Hantung(b.Baris, k) ? Menggantung : Kosong)]);
        })];
        penyusun.Tambah(isi, kepala);
    }

    private static SelTerbaca Kosong { get; } = new("");

    private static SelTerbaca Menggantung { get; } = new("") { Lanjutan = true };

    private Dictionary<int, List<GabunganSel>>? _menurun;

    // whether a cell joined downwards hangs into that place
    private bool Hantung(int baris, int kolom)
    {
        _menurun ??= lembar.Gabung.Where(g => g.SampaiBaris > g.Baris).GroupBy(g => g.Kolom)
            .ToDictionary(g => g.Key, g => g.OrderBy(x => x.Baris).ToList());
        return _menurun.TryGetValue(kolom, out var semua) && Sebelum(semua, baris) is { } atas && atas.SampaiBaris >= baris;
    }

    private static GabunganSel? Sebelum(List<GabunganSel> semua, int baris)
    {
        var (dari, sampai) = (0, semua.Count);
        while (dari < sampai)
        {
            var tengah = (dari + sampai) / 2;
            (dari, sampai) = semua[tengah].Baris < baris ? (tengah + 1, sampai) : (dari, tengah);
        }

        return dari > 0 ? semua[dari - 1] : null;
    }

    private string Tempat(int baris, int kolom) => _awalan + new AlamatSel("", baris, kolom).Sel;

    /// <summary>Intervals that touch or overlap become one.</summary>
    private static List<(int Dari, int Sampai)> Satukan(IEnumerable<(int Dari, int Sampai)> selang)
    {
        var hasil = new List<(int Dari, int Sampai)>();
        foreach (var s in selang.OrderBy(s => s.Dari))
        {
            if (hasil.Count > 0 && s.Dari <= hasil[^1].Sampai + 1)
            {
                hasil[^1] = (hasil[^1].Dari, Math.Max(hasil[^1].Sampai, s.Sampai));
            }
            else
            {
                hasil.Add(s);
            }
        }

        return hasil;
    }
}
