using System.Runtime.InteropServices;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Usulan;

/// <summary>A field of a year.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KunciIsian(BidangUsulan Bidang, int? Tahun, int? Triwulan = null);

/// <summary>A value as one cell states it.</summary>
internal sealed record CalonNilai(string Nilai, int Peringkat, RujukanUsulan Rujukan)
{
    /// <summary>Why a person has to look at it; empty: nothing tells so.</summary>
    public string PerluDilihat { get; init; } = "";

    /// <summary>The quarter up to whose end it was counted, where it is another than the document's.</summary>
    public int? Triwulan { get; init; }

    /// <summary>Why it is not taken unless a person says so; empty: it is.</summary>
    public string Menunggu { get; init; } = "";
}

/// <summary>A thing that tables speak of, while they are read.</summary>
internal sealed class HalUsulan(JenisUsulan jenis, int nomor)
{
    private readonly OrderedDictionary<KunciIsian, List<CalonNilai>> _isian = [];

    public JenisUsulan Jenis => jenis;

    /// <summary>Its place among all.</summary>
    public int Nomor => nomor;

    /// <summary>How the first table calls it; empty: by its code alone.</summary>
    public string Sebutan => _isian.GetValueOrDefault(new KunciIsian(BidangUsulan.Uraian, null))?[0].Nilai ?? "";

    /// <summary>Names by which tables call it.</summary>
    public List<KataNama> Nama { get; } = [];

    /// <summary>Tables that name it, each with the name there.</summary>
    public Dictionary<int, string> Tabel { get; } = [];

    /// <summary>What it belongs to, as the first table that tells says.</summary>
    public HalUsulan? Induk { get; set; }

    /// <summary>Told of each name that it gets.</summary>
    public Action<HalUsulan, string>? Dinamai { get; init; }

    /// <summary>Its official code; empty: not known.</summary>
    public string Kode { get; set; } = "";

    /// <summary>The perangkat daerah that it belongs to, as the first table that tells says; empty: none tells.</summary>
    public string PerangkatDaerah { get; set; } = "";

    /// <summary>Why it is not to be taken as it stands.</summary>
    public List<string> Alasan { get; } = [];

    /// <summary>Notes a reason to doubt it.</summary>
    public void Ragukan(string alasan)
    {
        if (!Alasan.Contains(alasan))
        {
            Alasan.Add(alasan);
        }
    }

    /// <summary>Notes that a table names it; the first time in each table.</summary>
    public void Sebut(int tabel, string nama, Func<RujukanUsulan> asal)
    {
        if (!Tabel.TryAdd(tabel, new KataNama(nama).Kunci))
        {
            return;
        }

        var kata = HimpunanUsulan.Inti(nama);

        Tambah(BidangUsulan.Uraian, null, new CalonNilai(nama, 0, asal()));
        if (!Nama.Exists(n => n.Kunci == kata.Kunci))
        {
            Nama.Add(kata);
            Dinamai?.Invoke(this, kata.Kunci);
        }
    }

    /// <summary>Adds what a cell states; a blank states nothing.</summary>
    public void Tambah(BidangUsulan bidang, int? tahun, CalonNilai calon)
    {
        if (calon.Nilai.Length == 0)
        {
            return;
        }

        var kunci = new KunciIsian(bidang, tahun, calon.Triwulan);
        if (!_isian.TryGetValue(kunci, out var daftar))
        {
            _isian[kunci] = daftar = [];
        }

        daftar.Add(calon);
    }

    /// <summary>Whether anything is stated of a field.</summary>
    public bool Memuat(BidangUsulan bidang) => _isian.Keys.Any(k => k.Bidang == bidang);

    /// <summary>The only value that cells state of a field; <c>null</c> when none or several.</summary>
    public string? Tunggal(BidangUsulan bidang) => _isian.Where(i => i.Key.Bidang == bidang).SelectMany(i => i.Value)
        .Select(c => c.Nilai).Distinct().ToList() is [var satu] ? satu : null;

    /// <summary>The fields, each with its values: the best stated first, among equals the one stated most often.</summary>
    public IReadOnlyList<IsianUsulan> Isian() =>
        [.. _isian.OrderBy(i => i.Key.Bidang == BidangUsulan.Uraian ? 0 : 1).ThenBy(i => i.Key.Bidang).ThenBy(i => i.Key.Tahun)
            .ThenBy(i => i.Key.Triwulan)
            .Select(i => new IsianUsulan(i.Key.Bidang, i.Key.Tahun, Pilihan(i.Value)) { Triwulan = i.Key.Triwulan })];

    private static IReadOnlyList<NilaiUsulan> Pilihan(List<CalonNilai> calon) =>
        [.. calon.Select((c, urut) => (c, urut)).GroupBy(x => TeksUsulan.Sidik(x.c.Nilai))
            .OrderBy(g => g.Min(x => x.c.Peringkat)).ThenByDescending(g => g.Count()).ThenBy(g => g.Min(x => x.urut))
            .Select(g => g.OrderBy(x => x.c.Peringkat).ThenBy(x => x.urut).Select(x => x.c).ToList())
            .Select(g => new NilaiUsulan(g[0].Nilai, [.. g.Select(c => c.Rujukan)]) 
            {
                PerluDilihat = g[0].PerluDilihat, Menunggu = g.TrueForAll(c => c.Menunggu.Length > 0) ? g[0].Menunggu : "",
            })];

    /// <summary>Takes over all that is known of another, which is the same.</summary>
    public void Gabung(HalUsulan lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        foreach (var (kunci, calon) in lain._isian)
        {
            calon.ForEach(c => Tambah(kunci.Bidang, kunci.Tahun, c));
        }

        Nama.AddRange(lain.Nama.Where(n => !Nama.Exists(m => m.Kunci == n.Kunci)));
        Kode = Kode.Length > 0 ? Kode : lain.Kode;
        Induk ??= lain.Induk;
        PerangkatDaerah = PerangkatDaerah.Length > 0 ? PerangkatDaerah : lain.PerangkatDaerah;
        lain.Alasan.ForEach(Ragukan);
    }
}

/// <summary>All things that tables speak of: rows of several tables whose names are one are one thing.</summary>
internal sealed class HimpunanUsulan
{
    private const decimal MiripTerkecil = 0.8m;
    private const decimal MiripSeindikator = 0.7m;
    private const decimal Selisih = 0.1m;
    private const int KataAwal = 5;
    private const int HurufInti = 12;
    private const int PembandinganTerbanyak = 200_000;

    private readonly List<HalUsulan> _semua = [];
    private readonly Dictionary<JenisUsulan, List<HalUsulan>> _menurutJenis = [];
    private readonly Dictionary<(JenisUsulan, string), List<HalUsulan>> _menurutNama = [];
    private int _banding;

    /// <summary>The perangkat daerah of the row that is being read: what another one has is another thing. Empty: nothing tells
    /// it.</summary>
    public string PerangkatDaerah { get; set; } = "";

    /// <summary>In the order in which they were met.</summary>
    public IReadOnlyList<HalUsulan> Semua => _semua;

    /// <summary>The thing that a row names, if it is known.</summary>
    /// <param name="jenis">Its kind.</param>
    /// <param name="nama">As the row names it.</param>
    /// <param name="tabel">The table: what it names otherwise is another thing.</param>
    /// <param name="boleh">What else must hold.</param>
    /// <param name="bolehMirip">What must hold besides where names are only alike; <c>null</c>: nothing.</param>
    public HalUsulan? Cari(JenisUsulan jenis, string nama, int tabel, Func<HalUsulan, bool> boleh,
        Func<HalUsulan, bool>? bolehMirip = null)
    {
        var (inti, utuh) = (Inti(nama), new KataNama(nama).Kunci);
        bool Sebutan(HalUsulan h) => boleh(h) && Sekantor(h) && h.Tabel.GetValueOrDefault(tabel, utuh) == utuh;
        if (_menurutNama.GetValueOrDefault((jenis, inti.Kunci))?.Find(Sebutan) is { } sama)
        {
            return sama;
        }

        // a budget of thousands of rows is known by its exact names
        var semua = _menurutJenis.GetValueOrDefault(jenis, []);
        return (_banding += semua.Count) > PembandinganTerbanyak ? null
            : Mirip(inti, semua.FindAll(h => Sebutan(h) && (bolehMirip?.Invoke(h) ?? true)));
    }

    /// <summary>A name without its details: "(141 lembaga)" beside "/ 141 lembaga" is one name.</summary>
    public static KataNama Inti(string nama) =>
        new(PengenalNama.TanpaKeterangan(nama) is { } inti && inti.Count(char.IsLetter) > HurufInti ? inti : nama);

    /// <summary>The thing of a kind that has a code; <c>null</c>: none has.</summary>
    public HalUsulan? Berkode(JenisUsulan jenis, string kode) =>
        kode.Length == 0 ? null : _menurutJenis.GetValueOrDefault(jenis)?.Find(h => h.Kode == kode && Sekantor(h));

    private bool Sekantor(HalUsulan h) => h.PerangkatDaerah.Length == 0 || PerangkatDaerah.Length == 0
        || Bunyi.Rapat(h.PerangkatDaerah) == Bunyi.Rapat(PerangkatDaerah);

    /// <summary>A thing that was not known.</summary>
    public HalUsulan Baru(JenisUsulan jenis)
    {
        var hal = new HalUsulan(jenis, _semua.Count) { Dinamai = Catat, PerangkatDaerah = PerangkatDaerah };
        _semua.Add(hal);
        (_menurutJenis.TryGetValue(jenis, out var sejenis) ? sejenis : _menurutJenis[jenis] = []).Add(hal);
        return hal;
    }

    /// <summary>Makes one of sasaran that say nearly the same and share an indikator; what either has stays together.</summary>
    public void SatukanSasaran()
    {
        var sasaran = _semua.FindAll(h => h.Jenis == JenisUsulan.Sasaran);
        for (var i = 0; i < sasaran.Count; i++)
        {
            foreach (var b in sasaran.Skip(i + 1).Where(b => Serupa(sasaran[i], b)).ToList())
            {
                var a = sasaran[i];
                a.Gabung(b);
                foreach (var anak in Anak(b))
                {
                    if (Anak(a).Find(x => Senama(x, anak)) is { } sama)
                    {
                        sama.Gabung(anak);
                        _semua.Remove(anak);
                    }
                    else
                    {
                        anak.Induk = a;
                    }
                }

                _semua.Remove(b);
                sasaran.Remove(b);
            }
        }
    }

    private bool Serupa(HalUsulan a, HalUsulan b) => (a.Induk is null || b.Induk is null || a.Induk == b.Induk)
        && a.Nama.Exists(n => b.Nama.Exists(m => Sebagian(n, m) >= MiripSeindikator))
        && Anak(a).Exists(x => Anak(b).Exists(y => Senama(x, y)));

    // one indikator is much of a proof: then another word here and there does not count
    private static decimal Sebagian(KataNama a, KataNama b)
    {
        var (x, y) = (a.Kunci.Split(' '), b.Kunci.Split(' '));
        return (decimal)x.Intersect(y).Count() / x.Union(y).Count();
    }

    private static bool Senama(HalUsulan a, HalUsulan b) => a.Nama.Exists(n => b.Nama.Exists(m => m.Kunci == n.Kunci));

    private List<HalUsulan> Anak(HalUsulan h) => _semua.FindAll(x => x.Induk == h && x.Jenis == JenisUsulan.Indikator);

    private void Catat(HalUsulan hal, string kunci)
    {
        var k = (hal.Jenis, kunci);
        (_menurutNama.TryGetValue(k, out var senama) ? senama : _menurutNama[k] = []).Add(hal);
    }

    private static HalUsulan? Mirip(KataNama kata, List<HalUsulan> calon)
    {
        var nilai = calon.ConvertAll(h => (Hal: h, Nilai: h.Nama.Count == 0 ? 0 : h.Nama.Max(n => Mirip(n, kata))));
        var (hal, terbaik) = nilai.OrderByDescending(x => x.Nilai).FirstOrDefault();
        return hal is not null && terbaik >= MiripTerkecil && !nilai.Exists(x => x.Hal != hal && x.Nilai > terbaik - Selisih) ? hal : null;
    }

    // a name with details behind it is that name
    private static decimal Mirip(KataNama a, KataNama b)
    {
        var (pendek, panjang) = a.Kunci.Length < b.Kunci.Length ? (a.Kunci, b.Kunci) : (b.Kunci, a.Kunci);
        return panjang.StartsWith(pendek + " ", StringComparison.Ordinal) && pendek.Count(c => c == ' ') + 1 >= KataAwal
            ? Math.Max(MiripTerkecil, a.Mirip(b)) : a.Mirip(b);
    }
}
