namespace Akuntabel.Uji.Usulan;

/// <summary>A part of a budget that a row names.</summary>
/// <param name="Jenis">Program, kegiatan or sub kegiatan.</param>
/// <param name="Uraian">Its name.</param>
/// <param name="Kode">Its code; empty when none is printed.</param>
/// <param name="Kolom">Column of the name.</param>
/// <param name="KolomKode">Column of the code.</param>
/// <param name="Terbawah">Whether the row's figures are its own.</param>
internal sealed record SebutanBarisAnggaran(JenisUsulan Jenis, string Uraian, string Kode, int Kolom, int KolomKode, bool Terbawah);

/// <summary>Tells which level of the budget the rows of a table are: by code, by column, by word, by official name, or by what adds
/// up.</summary>
internal sealed class TingkatBaris
{
    private static readonly PolaTeks PolaProgram = Bunyi.Pola(@"^\W*prog(ram)?\b");
    private static readonly PolaTeks PolaSub = Bunyi.Pola(@"^\W*sub\W{0,2}keg(iatan)?\b");
    private static readonly PolaTeks PolaKegiatan = Bunyi.Pola(@"^\W*keg(iatan)?\b");
    private static readonly PolaTeks PolaBelanja = Bunyi.Pola(@"^\W*belanja\b");
    private static readonly PolaTeks PolaAdaSub = Bunyi.Pola(@"\bsub\W{0,2}keg(iatan)?\b");
    private static readonly PolaTeks PolaAdaKegiatan = Bunyi.Pola(@"(^|[^b]\W)\bkeg(iatan)?\b");

    // the first level of a code with that many parts (Permendagri 90/2019)
    private const int HurufNama = 4;
    private const int RuasProgram = 3;
    private const int RuasKegiatan = 5;
    private const int RuasSub = 6;

    private static readonly (IsiKolom Isi, JenisUsulan Jenis)[] KolomTingkat =
    [
        (IsiKolom.Program, JenisUsulan.Program), (IsiKolom.Kegiatan, JenisUsulan.Kegiatan), (IsiKolom.SubKegiatan, JenisUsulan.SubKegiatan),
    ];

    private readonly TabelRencana _t;
    private readonly int _campuran;
    private readonly (bool Kegiatan, bool Sub) _ada;
    private readonly JenjangBaris? _jenjang;
    private readonly bool _resmi;
    private readonly Dictionary<int, string> _turun = [];
    private JenisUsulan? _lalu;

    public TingkatBaris(TabelRencana t)
    {
        _t = t;
        _campuran = Campuran(t);
        var kepala = _campuran < 0 ? "" : t.Tabel.Kepala[_campuran];
        _ada = (PolaAdaKegiatan.IsMatch(kepala), PolaAdaSub.IsMatch(kepala));
        _jenjang = _campuran < 0 ? null : JenjangBaris.Semua(t.Kisi).FirstOrDefault(j => !j.Membenarkan
            && t.Tabel.Isi.Index().Any(b => PolaProgram.IsMatch(Nama(b.Item[_campuran]).Uraian) && j.Anak[b.Index].Count > 0));
        _resmi = t.Tabel.Isi.Any(b => b.Sel.Any(s => TeksUsulan.Kode(s.Teks).Split('.').Length >= RuasProgram
            || Nama(s.Teks).Kode.Length > 0));
    }

    /// <summary>Whether a table prints codes beside names: it tells them even without amounts.</summary>
    public static bool Berkode(TabelRencana t) => t.Kolom(IsiKolom.Kode) >= 0 && Memuat(t);

    /// <summary>Whether a table names parts of a budget.</summary>
    public static bool Memuat(TabelRencana t) => Campuran(t) >= 0 || KolomTingkat.Any(k => t.Kolom(k.Isi) >= 0);

    /// <summary>What a row names, from the top down.</summary>
    public IEnumerable<SebutanBarisAnggaran> Baca(BarisUtuh b)
    {
        var kode = Kode(b);
        var sendiri = KolomTingkat.Where(k => _t.Kolom(k.Isi) >= 0).Select(k => (k.Jenis, Kolom: _t.Kolom(k.Isi)))
            .Where(k => Bernama(Nama(b[k.Kolom]).Uraian)).ToList();
        if (sendiri.Count == 0)
        {
            return (_campuran >= 0 ? Berjenjang(b, kode) : TanpaNama(b, kode)) is { } satu ? [satu] : [];
        }

        return sendiri.Select((k, i) =>
        {
            var (depan, nama) = Nama(b[k.Kolom]);
            var milik = depan.Length > 0 ? depan : (kode.Tingkat ?? MenurutKode(kode.Kode)) == k.Jenis ? kode.Kode : "";
            return new SebutanBarisAnggaran(k.Jenis, nama, milik, k.Kolom, depan.Length > 0 ? k.Kolom : kode.Kolom, i == sendiri.Count - 1);
        });
    }

    private static int Campuran(TabelRencana t) => t.Kolom(IsiKolom.Campuran) >= 0 ? t.Kolom(IsiKolom.Campuran)
        : t.Kolom(IsiKolom.Uraian) is >= 0 and var k && t.Tabel.Isi.Any(b => PolaProgram.IsMatch(Nama(b[k]).Uraian)
            || Pemahaman.Tabel.Nomenklatur.Jenjang(Nama(b[k]).Uraian) is not null
            || MenurutKode(TeksUsulan.Kode(b[t.Kolom(IsiKolom.Kode)])) is not null) ? k : -1;

    // a kind of belanja among programs is none
    private static bool Bernama(string nama) => nama.Count(char.IsLetter) > 3 && !PolaBelanja.IsMatch(nama);

    private static (string Kode, string Uraian) Nama(string sel) => TeksUsulan.Berkode(sel);

    private SebutanBarisAnggaran? Berjenjang(BarisUtuh b, KodeBaris kode)
    {
        var (depan, nama) = Nama(b[_campuran]);
        var milik = depan.Length > 0 ? depan : kode.Kode;
        if (nama.Length == 0)
        {
            return TanpaNama(b, kode with { Kode = milik });
        }

        // beside a code an abbreviation is a name
        if (!Bernama(nama) && (MenurutKode(milik) is null || PolaBelanja.IsMatch(nama)))
        {
            return null;
        }

        if (Rekening(milik))
        {
            return null;
        }

        var urusan = _resmi && kode.Tingkat is null && milik.Split('.').Length is > 1 and < RuasProgram;
        if (urusan || (kode.Tingkat ?? Tingkat(b.Indeks, nama, milik)) is not { } tingkat)
        {
            // urusan and bidang urusan
            return null;
        }

        _lalu = tingkat;
        return new SebutanBarisAnggaran(tingkat, nama, (MenurutKode(milik) ?? tingkat) == tingkat ? milik : "", _campuran,
            depan.Length > 0 ? _campuran : kode.Kolom, Terbawah: true);
    }

    // a code without a name is a row all the same; what details another row by its account is none
    private SebutanBarisAnggaran? TanpaNama(BarisUtuh b, KodeBaris kode)
    {
        if ((kode.Tingkat ?? MenurutKode(kode.Kode)) is not { } tingkat || Belanja(b))
        {
            return null;
        }

        _lalu = tingkat;
        var kolom = _campuran >= 0 ? _campuran : KolomTingkat.Where(k => k.Jenis == tingkat).Select(k => _t.Kolom(k.Isi)).First();
        return new SebutanBarisAnggaran(tingkat, "", kode.Kode, kolom >= 0 ? kolom : kode.Kolom, kode.Kolom, Terbawah: true);
    }

    private static bool Belanja(BarisUtuh b) => b.Sel.Any(s => PolaBelanja.IsMatch(Nama(s).Uraian));

    /// <summary>Why a row is no part of the budget, in Indonesian.</summary>
    public string Sebab(BarisUtuh b)
    {
        var kode = Kode(b).Kode is { Length: > 0 } k ? k : b.Sel.Select(s => Nama(s).Kode).FirstOrDefault(x => x.Length > 0) ?? "";
        return Belanja(b) || Rekening(kode) || b.Sel.Any(s => Rekening(TeksUsulan.Kode(s)))
            ? "rincian belanja; yang diambil program, kegiatan, dan sub kegiatannya"
            : b.Sel.All(s => s.Count(char.IsLetter) < HurufNama) && kode.Length == 0 ? "tidak menyebut nama maupun kode"
            : "tidak dikenali sebagai program, kegiatan, atau sub kegiatan";
    }

    private JenisUsulan? Tingkat(int baris, string nama, string kode) => MenurutKode(kode) ?? MenurutKata(nama)
        ?? (Pemahaman.Tabel.Nomenklatur.Jenjang(nama) == 2 ? JenisUsulan.Kegiatan : MenurutJenjang(baris) ?? MenurutUrutan());

    private static JenisUsulan? MenurutKode(string kode) => kode.Length == 0 || Rekening(kode) ? null : kode.Split('.').Length switch
    {
        RuasProgram => JenisUsulan.Program,
        RuasKegiatan => JenisUsulan.Kegiatan,
        RuasSub => JenisUsulan.SubKegiatan,
        _ => null,
    };

    // accounts count their groups by one digit, urusan by two
    private static bool Rekening(string kode) => kode is ['4' or '5' or '6', '.', _, '.', ..];

    private static JenisUsulan? MenurutKata(string nama) => PolaProgram.IsMatch(nama) ? JenisUsulan.Program
        : PolaSub.IsMatch(nama) ? JenisUsulan.SubKegiatan : PolaKegiatan.IsMatch(nama) ? JenisUsulan.Kegiatan : null;

    private JenisUsulan? MenurutJenjang(int baris)
    {
        if (_jenjang is null)
        {
            return null;
        }

        var dalam = 0;
        var i = _jenjang.Induk(baris);
        while (i >= 0 && !PolaProgram.IsMatch(Nama(_t.Tabel.Isi[i][_campuran]).Uraian))
        {
            (i, dalam) = (_jenjang.Induk(i), dalam + 1);
        }

        return i < 0 ? null : (dalam, _ada.Kegiatan, _jenjang.Anak[baris].Count > 0) switch
        {
            (0, true, true) => JenisUsulan.Kegiatan,
            (0, true, false) => _ada.Sub && _lalu != JenisUsulan.Program ? JenisUsulan.SubKegiatan : JenisUsulan.Kegiatan,
            _ => JenisUsulan.SubKegiatan,
        };
    }

    // below a program, what the heading names next
    private JenisUsulan? MenurutUrutan() => (_lalu, _ada) switch
    {
        (null, _) => null,
        (JenisUsulan.Program, (true, _)) => JenisUsulan.Kegiatan,
        (_, (_, true)) => JenisUsulan.SubKegiatan,
        (_, (true, false)) => JenisUsulan.Kegiatan,
        _ => null,
    };

    // a code may stand in several narrow columns; those of one level each print the upper ones once, and say the level of the row
    private KodeBaris Kode(BarisUtuh b)
    {
        var semua = Enumerable.Range(0, _t.Tabel.Kepala.Count).Where(k => _t.Isi(k) == IsiKolom.Kode).ToList();
        var terbawah = semua.FindLastIndex(k => b[k].Trim().Length > 0);
        if (terbawah < 0)
        {
            return new KodeBaris("", -1, null);
        }

        foreach (var k in semua.Where(k => _t.TingkatKode(k) is not null && b[k].Trim().Length > 0))
        {
            _turun[k] = b[k];
        }

        var dipakai = semua.Take(terbawah + 1).Where(k => b[k].Trim().Length > 0 || _turun.ContainsKey(k)).ToList();
        var teks = dipakai.Select(k => (b[k].Trim().Length > 0 ? b[k] : _turun[k]).Trim().Trim('.')).Aggregate("", Sambung);
        var tingkat = _t.TingkatKode(semua[terbawah]);
        var kode = TeksUsulan.Kode(teks) is { Length: > 0 } resmi ? resmi
            : tingkat is not null && teks.All(c => char.IsAsciiDigit(c) || c == '.') ? teks : "";
        return new KodeBaris(kode, dipakai[0], MenurutKode(kode) is null ? tingkat : null);
    }

    // a lower level may repeat the whole code of the upper one
    private static string Sambung(string atas, string bawah) =>
        bawah.StartsWith(atas + ".", StringComparison.Ordinal) ? bawah : $"{atas}.{bawah}".Trim('.');

    /// <summary>The code of a row.</summary>
    /// <param name="Kode">The code; empty: none.</param>
    /// <param name="Kolom">Where it is printed.</param>
    /// <param name="Tingkat">The level that its column names, where the code is not an official one, which tells it itself.</param>
    private sealed record KodeBaris(string Kode, int Kolom, JenisUsulan? Tingkat);
}
