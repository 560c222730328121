using System.Collections.Frozen;
using System.Reflection;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Keamanan;

/// <summary>How far a role reaches in one handler.</summary>
public enum Jangkauan
{
    /// <summary>Not at all (<c>-</c>).</summary>
    Tidak,

    /// <summary>Always; the page belongs to no perangkat daerah (<c>ya</c>).</summary>
    Ya,

    /// <summary>For the perangkat daerah of the role (<c>sendiri</c>).</summary>
    Sendiri,

    /// <summary>For the perangkat daerah of the role, and there only documents of measurement (<c>pengukuran</c>).</summary>
    Pengukuran,

    /// <summary>For the perangkat daerah of the role, and there only the report and the registers that it prints (<c>laporan</c>).</summary>
    Laporan,

    /// <summary>As <see cref="Pengukuran"/>, and of the plan what is divided among units, for a role of a unit (<c>unit</c>).</summary>
    Unit,

    /// <summary>For every perangkat daerah (<c>semua</c>).</summary>
    Semua,
}

/// <summary>One row: a page's handler and who may call it.</summary>
/// <param name="Halaman">Page: <c>/Dokumen/Riwayat</c>.</param>
/// <param name="Handler">Method: <c>OnGet</c>, <c>OnPostSimpan</c>.</param>
/// <param name="Uraian">What it does, for a reader.</param>
/// <param name="Anonim">Whether without signing in.</param>
/// <param name="Masuk">Whether for everybody signed in.</param>
/// <param name="MenurutPeran">Reach of each role.</param>
public sealed record BarisKewenangan(string Halaman, string Handler, string Uraian, bool Anonim, bool Masuk, IReadOnlyDictionary<Peran, Jangkauan> MenurutPeran);

/// <summary>The one table that says who may do what (kewenangan.csv). What is not in it nobody may do.</summary>
public sealed class TabelKewenangan
{
    private static readonly Peran[] Kolom = [Peran.Administrator, Peran.Perencana, Peran.SubBidang, Peran.Penyusun, Peran.Kepala, Peran.Apip, Peran.Bappeda];

    private readonly FrozenDictionary<(string, string), BarisKewenangan> _menurutHandler;

    /// <summary>Codes of the kinds of plan whose rows belong to units.</summary>
    public static IReadOnlySet<string> RencanaUnit { get; } =
        new HashSet<string> { JenisDokumen.Renstra.Kode, JenisDokumen.RencanaKinerja.Kode, JenisDokumen.Anggaran.Kode };

    /// <summary>Reads the embedded table.</summary>
    public TabelKewenangan()
    {
        using var aliran = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("keamanan/kewenangan.csv") ?? Stream.Null);
        DaftarBaris = [.. aliran.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(Urai)];
        _menurutHandler = DaftarBaris.ToFrozenDictionary(b => (b.Halaman, b.Handler));
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<BarisKewenangan> DaftarBaris { get; }

    /// <summary>The row of a handler; <c>null</c> when it is missing.</summary>
    public BarisKewenangan? Cari(Hak hak) => Cari(hak.Halaman, hak.Handler);

    /// <summary>The row of a handler; <c>null</c> when it is missing.</summary>
    public BarisKewenangan? Cari(string halaman, string handler) => _menurutHandler.GetValueOrDefault((halaman, handler));

    /// <summary>Whether somebody may call a handler that the request, not the code, names.</summary>
    /// <param name="halaman">Page.</param>
    /// <param name="handler">Method.</param>
    /// <param name="pengakses">Who.</param>
    /// <param name="perangkatDaerah">The perangkat daerah of the address, or <c>null</c>.</param>
    /// <param name="jenis">Code of the kind of document concerned, where the page knows it.</param>
    public bool Boleh(string halaman, string handler, Pengakses pengakses, string? perangkatDaerah, string? jenis = null)
    {
        ArgumentNullException.ThrowIfNull(pengakses);
        return Cari(halaman, handler) is { } b
            && (b.Anonim || (pengakses.Masuk && (b.Masuk || pengakses.DaftarPeran.Any(p =>
                Mencapai(b.MenurutPeran[p.Peran], (p.PerangkatDaerah, p.Unit), perangkatDaerah, jenis)))));
    }

    /// <summary>Whether somebody may call a handler.</summary>
    /// <param name="hak">The handler.</param>
    /// <param name="pengakses">Who.</param>
    /// <param name="perangkatDaerah">The perangkat daerah of the address, or <c>null</c>.</param>
    /// <param name="jenis">Code of the kind of document concerned, where the page knows it.</param>
    public bool Boleh(Hak hak, Pengakses pengakses, string? perangkatDaerah, string? jenis = null) => Boleh(hak.Halaman, hak.Handler, pengakses, perangkatDaerah, jenis);

    private static bool Mencapai(
        Jangkauan jangkauan, (string Pd, string Unit) peran, string? perangkatDaerah, string? jenis) => jangkauan switch
    {
        Jangkauan.Ya or Jangkauan.Semua => true,
        _ when peran.Pd.Length == 0 || peran.Pd != perangkatDaerah => false,
        Jangkauan.Sendiri => true,
        Jangkauan.Pengukuran => jenis is null || jenis == JenisDokumen.Pengukuran.Kode,
        Jangkauan.Unit => jenis is null || jenis == JenisDokumen.Pengukuran.Kode || (peran.Unit.Length > 0 && RencanaUnit.Contains(jenis)),
        Jangkauan.Laporan => jenis is null || jenis == JenisDokumen.Laporan.Kode || jenis == JenisDokumen.SumberDaya.Kode
            || jenis == JenisDokumen.DasarHukum.Kode,
        _ => false,
    };

    private static BarisKewenangan Urai(string baris)
    {
        var sel = baris.Split(',');
        var peran = Kolom.Select((p, i) => KeyValuePair.Create(p, Baca(sel[5 + i])));
        return new BarisKewenangan(sel[0], sel[1], sel[2], sel[3] == "ya", sel[4] == "ya", peran.ToFrozenDictionary());
    }

    private static Jangkauan Baca(string sel) => sel == "-" ? Jangkauan.Tidak : Enum.Parse<Jangkauan>(sel, ignoreCase: true);
}
