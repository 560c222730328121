using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>The instrument that a sheet itself says: components, sub components, criteria, weights as they stand there.</summary>
internal sealed class SusunanKke
{
    private const string HurufSub = "abcdefghijklmnopqrstuvwxyz";

    private readonly InstrumenEvaluasi _dasar;
    private readonly List<Bagian> _komponen = [];
    private readonly Dictionary<BarisKke, string> _kode = new(ReferenceEqualityComparer.Instance);
    private (string Lembar, Bagian? Sub) _di = ("", null);
    private int _banyak;

    public SusunanKke(InstrumenEvaluasi dasar, IReadOnlyList<BarisKke> baris)
    {
        _dasar = dasar;
        foreach (var b in baris)
        {
            Pasang(b);
        }

        SamakanBobot();
        Kodekan();
    }

    /// <summary>Whether its weights are others than those of the known instrument, or its criteria weigh.</summary>
    public bool Berbeda => _komponen.Exists(k => Lain(k, _dasar.Komponen.FirstOrDefault(x => x.Kode == k.Awal.Kode)?.Bobot))
        || SemuaSub.Any(s => Lain(s, _dasar.Sub(s.Awal.Kode ?? "")?.Bobot))
        || SemuaSub.SelectMany(s => s.Isi).Any(k => k.Bobot is not null && k.Bobot != _dasar.Kriteria(k.Awal.Kode ?? "")?.Bobot);

    private IEnumerable<Bagian> SemuaSub => _komponen.SelectMany(k => k.Isi);

    /// <summary>Code of a row in the instrument made; <c>null</c>: it has no place there.</summary>
    public string? Kode(BarisKke b) => _kode.GetValueOrDefault(b);

    /// <summary>Makes it, with the codes of the known instrument by its own; <c>null</c>: the sheet does not say enough.</summary>
    /// <param name="huruf">Letters that answer criteria which have none.</param>
    public (InstrumenEvaluasi Instrumen, IReadOnlyDictionary<string, string> Sepadan)? Buat(IReadOnlyList<PilihanJawaban> huruf)
    {
        if (!SemuaSub.Any(s => s.Isi.Count > 0))
        {
            return null;
        }

        var sepadan = _kode.Where(k => k.Key.Kode is not null).GroupBy(k => k.Value).ToDictionary(g => g.Key, g => g.First().Key.Kode ?? "");
        var balik = sepadan.GroupBy(s => s.Value).ToDictionary(g => g.Key, g => g.First().Key);
        var instrumen = _dasar with
        {
            Kode = "lke-sendiri",
            Versi = 1,
            Nama = "LKE dari lembar sendiri",
            Catatan = "",
            Komponen = [.. _komponen.Select(k => Komponen(k, huruf))],
            Aturan = [.. _dasar.Aturan.Where(a => balik.ContainsKey(a.Sumber) && balik.ContainsKey(a.Batas))
                .Select(a => a with { Sumber = balik[a.Sumber], Batas = balik[a.Batas] })],
        };
        return (instrumen, sepadan.Where(s => instrumen.Kriteria(s.Key) is not null).ToDictionary());
    }

    private KomponenEvaluasi Komponen(Bagian k, IReadOnlyList<PilihanJawaban> huruf)
    {
        var sub = k.Isi.Where(s => s.Isi.Count > 0).Select(s => Sub(s, huruf)).ToList();
        return new KomponenEvaluasi(k.Kode, k.Nama, k.Bobot ?? sub.Sum(s => s.Bobot), sub);
    }

    private SubKomponenEvaluasi Sub(Bagian s, IReadOnlyList<PilihanJawaban> huruf)
    {
        var dasar = _dasar.Sub(s.Awal.Kode ?? "");
        var kriteria = s.Isi.Select(k => Kriteria(k, huruf)).ToList();
        var bobot = s.Bobot ?? dasar?.Bobot ?? 0;
        // letters and points of criteria score them; else the share of those that are met does
        var poin = kriteria.Exists(k => k.JenisJawaban.Count > 0) || kriteria.TrueForAll(k => k.Bobot is not null);
        return new SubKomponenEvaluasi(s.Kode, dasar?.Dimensi ?? "", s.Nama, bobot, kriteria)
        {
            Cara = poin ? CaraNilaiSub.JumlahPoin : CaraNilaiSub.BagianKriteria,
        };
    }

    private KriteriaEvaluasi Kriteria(Bagian k, IReadOnlyList<PilihanJawaban> huruf)
    {
        var dasar = _dasar.Kriteria(k.Awal.Kode ?? "") ?? new KriteriaEvaluasi("", "", "", "", KeyakinanDasar.BelumDiperiksa, TingkatEvaluasi.Semua);
        return dasar with
        {
            Kode = k.Kode,
            Uraian = k.Nama,
            Padanan = dasar.Uraian.Length > 0 && dasar.Uraian != k.Nama ? [dasar.Uraian, .. dasar.Padanan] : dasar.Padanan,
            JenisJawaban = dasar.JenisJawaban.Count > 0 ? dasar.JenisJawaban : huruf,
            Bobot = k.Bobot,
        };
    }

    // a row that was seen before (a recapitulation, a sheet of evidence) says only what is still missing
    private void Pasang(BarisKke b)
    {
        _di = b.Lembar == _di.Lembar ? _di : (b.Lembar, null);
        var induk = b.Jenis switch
        {
            JenisButirLke.Komponen => _komponen,
            JenisButirLke.Sub => Induk(b).Isi,
            _ => _di.Sub?.Isi,
        };
        var bunyi = PencocokKriteria.Normal(b.Uraian);
        var sama = b.Kode is not null ? SemuaBagian().FirstOrDefault(x => x.Awal.Kode == b.Kode && x.Awal.Jenis == b.Jenis) : induk?.Find(x => x.Bunyi == bunyi);
        if (sama is null && induk is not null && _banyak++ < PemeriksaInstrumen.KriteriaTerbanyak)
        {
            sama = new Bagian(b, bunyi);
            induk.Add(sama);
        }

        if (sama is null)
        {
            return;
        }

        sama.Baris.Add(b);
        sama.Bobot ??= b.Bobot is { } s ? TulisanJawaban.Angka(s.Teks.TrimEnd('%')) : null;
        _di.Sub = b.Jenis == JenisButirLke.Sub ? sama : b.Jenis == JenisButirLke.Komponen ? null : _di.Sub;
    }

    private IEnumerable<Bagian> SemuaBagian() => _komponen.SelectMany(k => k.Isi.SelectMany(s => s.Isi.Prepend(s)).Prepend(k));

    private Bagian Induk(BarisKke b)
    {
        var kode = b.Jenis == JenisButirLke.Sub && b.Kode is { } sub ? _dasar.Komponen.FirstOrDefault(k => k.Sub.Any(s => s.Kode == sub)) : null;
        var ada = kode is not null ? _komponen.Find(k => k.Awal.Kode == kode.Kode) : _komponen.LastOrDefault();
        if (ada is null)
        {
            ada = new Bagian(new BarisKke(JenisButirLke.Komponen, kode?.Kode, kode?.Nama ?? "", b.Lembar, b.Baris), "") { Bobot = kode?.Bobot };
            _komponen.Add(ada);
        }

        return ada;
    }

    // weights may be shares of 1, and those of sub components shares of their component
    private void SamakanBobot()
    {
        var jumlah = _komponen.Sum(k => k.Bobot ?? 0);
        var semua = jumlah is > 0.99m and < 1.01m ? 100 : 1;
        foreach (var k in _komponen)
        {
            k.Bobot *= semua;
            var sub = k.Isi.Sum(s => s.Bobot ?? 0);
            var kali = k.Bobot is { } bobot && sub != bobot && (sub is 100 || sub is > 0.99m and < 1.01m) ? bobot / Math.Round(sub) : semua;
            k.Isi.ForEach(s => s.Bobot *= kali);
        }
    }

    private void Kodekan()
    {
        foreach (var (k, i) in _komponen.Select((k, i) => (k, i + 1)))
        {
            k.Kode = $"{i}";
            foreach (var (s, j) in k.Isi.Where(s => s.Isi.Count > 0).Take(HurufSub.Length).Select((s, j) => (s, j)))
            {
                s.Kode = $"{i}.{HurufSub[j]}";
                s.Isi.ForEach(x => x.Kode = $"{s.Kode}.{s.Isi.IndexOf(x) + 1}");
            }
        }

        foreach (var x in SemuaBagian().Where(x => x.Kode.Length > 0))
        {
            x.Baris.ForEach(b => _kode.TryAdd(b, x.Kode));
        }
    }

    private static bool Lain(Bagian bagian, decimal? dasar) => bagian.Bobot is { } b && b != dasar;

    private sealed class Bagian(BarisKke awal, string bunyi)
    {
        public string Bunyi => bunyi;

        public BarisKke Awal => awal;

        public string Nama => awal.Uraian;

        public List<BarisKke> Baris { get; } = [];

        public List<Bagian> Isi { get; } = [];

        public decimal? Bobot { get; set; }

        public string Kode { get; set; } = "";
    }
}
