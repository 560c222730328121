namespace Akuntabel.Uji.Hubungan;

/// <summary>Total rows against every set of rows that they may mean.</summary>
internal sealed class BarisJumlah
{
    /// <summary>Sets that reach back over the whole table are tried up to this row and for the last total, which keeps the whole linear.</summary>
    private const int BarisTerbanyak = 1000;

    private readonly KisiAngka _kisi;
    private readonly IReadOnlyList<JenjangBaris> _jenjang;
    private readonly bool _utuh;
    private readonly HashSet<Titik> _indukSalah;
    private readonly HashSet<Titik> _indukBenar;

    private sealed record Himpunan(string Nama, List<int> Baris);

    private readonly record struct Calon(Himpunan Himpunan, PenjumlahanSel Jumlah, bool Cocok);

    /// <param name="kisi">The table.</param>
    /// <param name="jenjang">Its levels.</param>
    /// <param name="induk">Its parents, which tell whether the levels add up.</param>
    /// <param name="utuh">Whether the table stands alone: below another table a total may mean both.</param>
    public BarisJumlah(KisiAngka kisi, IReadOnlyList<JenjangBaris> jenjang, IReadOnlyList<HubunganAngka> induk, bool utuh)
    {
        (_kisi, _jenjang, _utuh) = (kisi, jenjang, utuh);
        _indukBenar = [.. induk.Where(h => h.Cocok).Select(h => h.Hasil)];
        _indukSalah = [.. induk.Where(h => !h.Cocok).Select(h => h.Hasil)];
    }

    public IEnumerable<HubunganAngka> Cari()
    {
        var terakhir = Enumerable.Range(0, _kisi.Tinggi).LastOrDefault(i => _kisi.Jumlah[i] >= 0, -1);
        var (sebelumnya, pernah) = (-1, new HashSet<(string, int)>());
        for (var i = 0; i < _kisi.Tinggi; i++)
        {
            if (_kisi.Jumlah[i] < 0)
            {
                continue;
            }

            var himpunan = DaftarHimpunan(sebelumnya + 1, i, jauh: i <= BarisTerbanyak || i == terakhir);
            foreach (var h in SatuBaris(i, himpunan, pernah, sebelumnya))
            {
                yield return h;
            }

            sebelumnya = i;
        }
    }

    private IEnumerable<HubunganAngka> SatuBaris(int i, List<Himpunan> himpunan, HashSet<(string, int)> pernah, int sebelumnya)
    {
        var kolom = Enumerable.Range(_kisi.Jumlah[i] + 1, Math.Max(0, _kisi.Lebar - _kisi.Jumlah[i] - 1)).Where(k => _kisi.Dijumlahkan[k]
            && _kisi.Satu(i, k) is { } a && (!a.Persen || _kisi.Berbobot[k])).ToList();
        var calon = kolom.ToDictionary(k => k, k => DaftarCalon(himpunan, i, k));
        var terbukti = calon.SelectMany(p =>
            p.Value.Where(c => c.Cocok && c.Jumlah.Berisi >= 2).Select(c => (c.Himpunan.Nama, p.Key))).ToLookup(x => x.Nama, x => x.Key);
        foreach (var k in kolom)
        {
            var titik = new Titik(i, k);
            var sekelompok = Seluruhnya(k, calon, terbukti);
            var daftar = sekelompok ? calon[k].FindAll(c => c.Himpunan.Nama == "kelompok") : calon[k];
            if (daftar.Find(c => c.Cocok) is { Jumlah: { } benar })
            {
                pernah.UnionWith(calon[k].Where(c => c.Cocok && c.Jumlah.Berisi >= 2).Select(c => (c.Himpunan.Nama, k)));
                yield return new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Tersurat, titik, benar.Sel, true);
            }
            else if (Salah(daftar, titik, terbukti, pernah, sebelumnya, sekelompok) is { } salah)
            {
                yield return new HubunganAngka(JenisHubungan.Jumlah, AsalHubungan.Tersurat, titik, salah.Sel, false);
            }
        }
    }

    /// <summary>The whole group comes out in all other columns: other rows meet small counts of this one by chance.</summary>
    private static bool Seluruhnya(int k, Dictionary<int, List<Calon>> calon, ILookup<string, int> terbukti) =>
        terbukti["kelompok"].Count(j => j != k) >= KolomTerbukti && calon[k].TrueForAll(c => c.Jumlah.Terbesar < CacahKecil)
        && calon.Where(p => p.Key != k).All(p => p.Value.Exists(x => x.Cocok && x.Himpunan.Nama == "kelompok"));

    private const decimal CacahKecil = 1000;
    private const int KolomTerbukti = 3;

    /// <summary>The rows that a failing total certainly means; <c>null</c> when that is not certain.</summary>
    private PenjumlahanSel? Salah(List<Calon> calon, Titik titik, ILookup<string, int> terbukti, HashSet<(string, int)> pernah,
        int sebelumnya, bool sekelompok)
    {
        var cukup = calon.Where(c => c.Jumlah.Sel.Count >= 2 && c.Jumlah is { Terbesar: > 0, Bolong: false }).ToList();
        if (!_utuh)
        {
            return null;
        }

        var berbobot = _kisi.Berbobot[titik.Kolom];
        var yakin = cukup.Where(c => terbukti[c.Himpunan.Nama].Any(k => !berbobot || Sekelompok(k, titik.Kolom)
                || Tertimbang(k, titik.Kolom, c.Himpunan.Baris) || Tertimbang(titik.Kolom, k, c.Himpunan.Baris))
            || pernah.Contains((c.Himpunan.Nama, titik.Kolom)) || (!berbobot && Jelas(c, titik, sebelumnya))).ToList();
        return yakin.Count == 0 || (!sekelompok && calon.Exists(c => Gulung(titik, c.Himpunan.Baris))) ? null
            : yakin.MinBy(c => Math.Abs(c.Jumlah.Nilai - _kisi.Satu(titik)?.Nilai ?? 0)).Jumlah;
    }

    /// <summary>Columns under one heading are added alike.</summary>
    private bool Sekelompok(int a, int b) => _kisi.Kolom[a].Induk.Length > 0 && _kisi.Kolom[a].Induk == _kisi.Kolom[b].Induk;

    /// <summary>Scores that are parts of weights: none is more than its weight, but for one that may be wrong.</summary>
    private bool Tertimbang(int bobot, int nilai, List<int> baris) => bobot != nilai && PolaBobot.IsMatch(_kisi.Tabel.Kepala[bobot])
        && _kisi.Berbobot[bobot] && _kisi.Berbobot[nilai]
        && baris.Count(b => _kisi.Satu(b, bobot)?.Nilai < (_kisi.Satu(b, nilai)?.Nilai ?? decimal.MaxValue)) <= 1;

    private static readonly PolaTeks PolaBobot = Bunyi.Pola(@"\bbobot\b");

    /// <summary>A plain list of numbered rows with one total below or above it, or the top of levels that add up below.</summary>
    private bool Jelas(Calon c, Titik titik, int sebelumnya)
    {
        if (_kisi.Satu(titik) is not { } a || a.Nilai < c.Jumlah.Terbesar)
        {
            return false;
        }

        var berjenjang = _jenjang.Any(j => c.Himpunan.Baris.Exists(b => j.Anak[b].Count > 0));
        return c.Himpunan.Nama.StartsWith("puncak", StringComparison.Ordinal)
            ? !_indukSalah.Any(s => s.Kolom == titik.Kolom) && _indukBenar.Any(s => s.Kolom == titik.Kolom)
            : (!berjenjang || Bernomor(c.Himpunan.Baris)) && c.Himpunan.Nama == "kelompok" && sebelumnya < 0 && Berurutan(c.Himpunan.Baris);
    }

    /// <summary>Every row has a number of its own: none is a part of another, however they look.</summary>
    private bool Bernomor(List<int> baris) => baris.TrueForAll(i => Bunyi.Urut(_kisi.Tabel.Isi[i][0]) is not null);

    /// <summary>Numbered 1, 2, 3 … without a gap, so that no row was lost; or not numbered at all.</summary>
    private bool Berurutan(List<int> baris)
    {
        var urut = baris.ConvertAll(i => Bunyi.Urut(_kisi.Tabel.Isi[i][0])?.Trim('(', ')', '.', ' ') ?? "");
        if (urut.TrueForAll(u => u.Length == 0))
        {
            return baris.TrueForAll(i => _kisi.Tabel.Isi[i][0].Length > 0);
        }

        // a row without a number goes on with the numbered one above it
        return urut[0].Length > 0
            && urut.Where(u => u.Length > 0).Select((u, n) =>
            u == (n + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(x => x);
    }

    private List<Calon> DaftarCalon(List<Himpunan> himpunan, int i, int k) =>
        [.. from h in himpunan
            let jumlah = PenjumlahanSel.Hitung(_kisi, h.Baris.Select(b => new Titik(b, k)))
            where jumlah is { Sel.Count: > 0 }
            select new Calon(h, jumlah, jumlah.Cocok(new Titik(i, k)))];

    /// <summary>The sets of rows that the total may mean: the group, each style of numbering, the top and the leaves of each hierarchy, the totals above.</summary>
    private List<Himpunan> DaftarHimpunan(int awal, int i, bool jauh)
    {
        var kelompok = Enumerable.Range(awal, i - awal).ToList();
        if (kelompok.Count == 0 && i == 0)
        {
            kelompok = [.. Enumerable.Range(1, _kisi.Tinggi - 1).TakeWhile(j => _kisi.Jumlah[j] < 0)];
        }

        var hasil = new List<Himpunan> { new("kelompok", kelompok) };
        var kepala = kelompok.FindLastIndex(j => j < i && _kisi.Tabel.Isi[j].Sel.Take(_kisi.Jumlah[i]).Any(s => s.Teks.Length > 0));
        if (kepala > 0)
        {
            hasil.Insert(0, new Himpunan("anak kelompok", kelompok[kepala..]));
        }

        hasil.AddRange(kelompok.GroupBy(j => Gaya(j)).Where(g => g.Key.Length > 0 && g.Count() < kelompok.Count).Select(g =>
            new Himpunan("gaya " + g.Key, [.. g])));
        hasil.AddRange(Berjenjang(kelompok, ""));
        if (jauh && awal > 0)
        {
            var sejakAwal = Enumerable.Range(0, i).ToList();
            hasil.Add(new Himpunan("jumlah-jumlah", sejakAwal.FindAll(j => _kisi.Jumlah[j] >= 0)));
            hasil.Add(new Himpunan("semua", sejakAwal.FindAll(j => _kisi.Jumlah[j] < 0)));
            hasil.AddRange(Berjenjang(sejakAwal.FindAll(j => _kisi.Jumlah[j] < 0), " sejak awal"));
        }

        return hasil;
    }

    private IEnumerable<Himpunan> Berjenjang(List<int> baris, string tambahan)
    {
        var anggota = baris.ToHashSet();
        for (var n = 0; n < _jenjang.Count; n++)
        {
            var j = _jenjang[n];
            yield return new Himpunan($"puncak {n}{tambahan}", baris.FindAll(b => !BerindukBerangka(j, b, anggota)));
            yield return new Himpunan($"daun {n}{tambahan}", baris.FindAll(b => j.Anak[b].Count == 0));
        }
    }

    /// <summary>Whether a row above it in the hierarchy carries figures: a heading without figures adds nothing.</summary>
    private bool BerindukBerangka(JenjangBaris j, int baris, HashSet<int> anggota)
    {
        for (var (b, n) = (j.Induk(baris), 0); b >= 0 && n < 10; b = j.Induk(b), n++)
        {
            if (anggota.Contains(b) && Enumerable.Range(0, _kisi.Lebar).Any(k => _kisi.Dijumlahkan[k] && _kisi.Satu(b, k) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private string Gaya(int i) => Bunyi.Gaya(_kisi.Tabel.Isi[i].Sel.Select(s => s.Teks).FirstOrDefault(s => s.Length > 0) ?? "");

    /// <summary>Whether the total comes out when each row that equals the sum of the rows below it takes their place.</summary>
    private bool Gulung(Titik titik, List<int> baris)
    {
        if (_kisi.Satu(titik) is not { } total || baris.Count > BarisTerbanyak)
        {
            return false;
        }

        var nilai = baris.Select(b => _kisi.Satu(b, titik.Kolom)).OfType<AngkaTertulis>().Select(a => a.Nilai).Reverse().ToList();
        return total.Bacaan.Any(b => b.Nilai == Tergulung(nilai, 1) || b.Nilai == Tergulung(nilai, 2));
    }

    private static decimal Tergulung(List<decimal> dariBawah, int sedikitnya)
    {
        var tumpuk = new Stack<decimal>();
        dariBawah.ForEach(n => Serap(tumpuk, n, sedikitnya));
        return tumpuk.Sum();
    }

    private static void Serap(Stack<decimal> tumpuk, decimal nilai, int sedikitnya)
    {
        var (jumlah, n) = (0m, 0);
        foreach (var x in tumpuk)
        {
            jumlah += x;
            n++;
            if (jumlah >= nilai && n >= sedikitnya)
            {
                break;
            }
        }

        for (; jumlah == nilai && n >= sedikitnya && n > 0; n--)
        {
            tumpuk.Pop();
        }

        tumpuk.Push(nilai);
    }
}
