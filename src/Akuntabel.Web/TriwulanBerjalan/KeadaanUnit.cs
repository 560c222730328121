using Akuntabel.Core.Alur;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Komponen;

namespace Akuntabel.Web.TriwulanBerjalan;

/// <summary>How far a unit is with its figures of a quarter; what needs looking at comes first.</summary>
public enum KemajuanUnit
{
    /// <summary>Its time is over.</summary>
    Terlambat,

    /// <summary>It has to be mended.</summary>
    Dikembalikan,

    /// <summary>Nothing is filled in.</summary>
    Belum,

    /// <summary>Something is filled in.</summary>
    Sedang,

    /// <summary>Handed over.</summary>
    Diserahkan,
}

/// <summary>A unit in a quarter.</summary>
/// <param name="Nama">The unit; of an office that fills in as one, the office.</param>
/// <param name="Kemajuan">How far it is.</param>
/// <param name="Tugas">Its task; <c>null</c>: the procedure has not come to it.</param>
/// <param name="Terisi">How many of its indikator have a figure of the quarter.</param>
/// <param name="Banyak">How many indikator it has.</param>
public sealed record KeadaanUnit(string Nama, KemajuanUnit Kemajuan, TugasSop? Tugas, int Terisi, int Banyak)
{
    /// <summary>Whether it was handed over later than it should have been.</summary>
    public bool Lewat { get; init; }

    /// <summary>The state in words.</summary>
    public string Kata => Kemajuan switch
    {
        KemajuanUnit.Terlambat => Tugas?.Alasan.Length > 0 ? "dikembalikan, terlambat" : "terlambat",
        KemajuanUnit.Dikembalikan => "dikembalikan",
        KemajuanUnit.Belum => "belum diisi",
        KemajuanUnit.Sedang => "sedang diisi",
        _ => Lewat ? "diserahkan, terlambat" : "diserahkan",
    };

    /// <summary>Its tone.</summary>
    public Ragam Rupa => Kemajuan switch
    {
        KemajuanUnit.Terlambat => Ragam.Bahaya,
        KemajuanUnit.Dikembalikan => Ragam.Peringatan,
        KemajuanUnit.Sedang => Ragam.Info,
        KemajuanUnit.Diserahkan => Ragam.Sukses,
        _ => Ragam.Biasa,
    };

    /// <summary>Since when it is so.</summary>
    public DateTime? Sejak => Kemajuan == KemajuanUnit.Diserahkan ? Tugas?.Berakhir : Tugas?.Sejak;

    /// <summary>The units of a procedure, those that need looking at first.</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="kini">Now, by the clock of the pemda.</param>
    /// <param name="nama">What a unit is called, by its key.</param>
    /// <param name="rekap">What was filled in.</param>
    public static IReadOnlyList<KeadaanUnit> Susun(PelaksanaanSop p, DateTime kini, Func<string, string> nama, RekapTriwulan rekap)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(rekap);
        return [.. Pengisian(p).Select(x =>
        {
            var milik = rekap.Indikator.Where(i => i.Milik(x.Unit.Length > 0 ? nama(x.Unit) : "")).ToList();
            var terisi = milik.Count(i => i.Kini.Length > 0);
            return new KeadaanUnit(nama(x.Unit), Tentukan(x.Tugas, kini, terisi), x.Tugas, terisi, milik.Count)
            {
                Lewat = x.Tugas?.Terlambat(kini) == true,
            };
        }).OrderBy(u => u.Kemajuan)];
    }

    /// <summary>What the units of a procedure have of filling in, each its last task; of an office that fills in as one, the office's.
    /// </summary>
    /// <param name="p">The procedure.</param>
    public static IEnumerable<(string Unit, TugasSop? Tugas)> Pengisian(PelaksanaanSop p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var mengisi = p.DaftarTugas.Where(t => p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MengisiPengukuran).ToList();
        var unit = mengisi.Count > 0 ? mengisi.Select(t => t.Unit).Distinct() : p.DaftarUnit.Count > 0 ? p.DaftarUnit : [""];
        // a task that is open counts before one that ended
        return unit.Select(u => (u, mengisi.FindLast(t => t.Unit == u && t.Terbuka) ?? mengisi.FindLast(t => t.Unit == u)));
    }

    private static KemajuanUnit Tentukan(TugasSop? tugas, DateTime kini, int terisi) => tugas switch
    {
        { Terbuka: false } => KemajuanUnit.Diserahkan,
        { } t when t.Terlambat(kini) => KemajuanUnit.Terlambat,
        { Alasan.Length: > 0 } => KemajuanUnit.Dikembalikan,
        _ => terisi > 0 ? KemajuanUnit.Sedang : KemajuanUnit.Belum,
    };
}
