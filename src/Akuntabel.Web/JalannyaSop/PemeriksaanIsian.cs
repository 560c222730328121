using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>What of a quarter can be given back to those who handed it in, figure by figure, and what of it is ticked.</summary>
/// <param name="keadaan">The procedure.</param>
/// <param name="kiriman">What was sent; <c>null</c>: nothing.</param>
public sealed class PemeriksaanIsian(KeadaanAlur keadaan, IFormCollection? kiriman)
{
    /// <summary>Name of the tick boxes.</summary>
    public const string Nama = "Hal";

    /// <summary>Before the name of what is said of one.</summary>
    public const string Awalan = "catatan:";

    private const string HurufUnit = "u";

    private readonly PelaksanaanSop? _jalan = keadaan.Jalan?.Pelaksanaan;

    /// <summary>Number of the step in which the quarter is filled in; 0: there is none.</summary>
    public int Langkah => keadaan.Sop.DaftarLangkah.Index().FirstOrDefault(l =>
        l.Item.Tindakan == TindakanLangkah.MengisiPengukuran && !l.Item.Otomatis) is { Item: not null } l ? l.Index + 1 : 0;

    /// <summary>Units that handed in, or have something back already: they can be asked to mend; empty key: the office as one.</summary>
    public IReadOnlyList<string> Penyerah => field ??= _jalan is not { } p || Langkah == 0 ? []
        : [.. (p.DaftarUnit.Count > 0 ? p.DaftarUnit : [""]).Where(u => p.Terakhir(Langkah, u) is { } t
            && (!t.Terbuka || t.Alasan.Length > 0))];

    /// <summary>Value of the tick box of an indikator.</summary>
    public static string Indikator(string kode) => $"{TempatUkur.HurufIndikator}:{kode}";

    /// <summary>Value of the tick box of a sub kegiatan.</summary>
    public static string Sub(string kode) => $"{TempatUkur.HurufSub}:{kode}";

    /// <summary>Value of the tick box of all that a unit filled in.</summary>
    public static string Unit(string id) => $"{HurufUnit}:{id}";

    /// <summary>Those of the owners of something who can be asked to mend it.</summary>
    public IReadOnlyList<string> Pemilik(IReadOnlyList<string> pemilik)
    {
        ArgumentNullException.ThrowIfNull(pemilik);
        return [.. Penyerah.Where(u => u.Length == 0 || pemilik.Any(p => PembagianUnit.Samakan(p) == PembagianUnit.Samakan(keadaan.Nama(u))))];
    }

    /// <summary>Whether something is ticked; who wrote why means it too.</summary>
    public bool Ditandai(string hal) => kiriman is not null && (kiriman[Nama].Contains(hal) || Catatan(hal).Trim().Length > 0);

    /// <summary>What was written of something.</summary>
    public string Catatan(string hal) => kiriman?[Awalan + hal].ToString() ?? "";

    /// <summary>What each unit gets back.</summary>
    /// <param name="salah">Why it cannot be given back as it was sent; <c>null</c>: it can.</param>
    public IReadOnlyList<PengembalianUnit> Susun(out string? salah)
    {
        var daftar = Semua().Where(h => Ditandai(h.Nilai)).ToList();
        salah = daftar.Count == 0 ? "Belum ada yang ditandai. Tandai isian yang harus diperbaiki, dan tulis di sampingnya apa yang harus diperbaiki."
            : daftar.Find(h => h.Unit.Count == 0) is { Nilai: not null } belum
                ? $"{belum.Sebutan} belum diserahkan pemiliknya, jadi belum dapat dikembalikan. Tunggu sampai diserahkan."
            : daftar.Find(h => Catatan(h.Nilai).Trim().Length == 0) is { Nilai: not null } tanpa
                ? $"{tanpa.Sebutan} ditandai tanpa catatan. Tulis di sampingnya apa yang harus diperbaiki, supaya unitnya tahu."
            : null;
        return [.. Penyerah.Select(u => new PengembalianUnit(u, [.. daftar.Where(h => h.Unit.Contains(u))
            .Select(h => JawabanKembali.Catat(new HalDikembalikan(h.Jenis, h.Kode, Catatan(h.Nilai).Trim()), keadaan.Rekap, keadaan.Nama(u)))]))
            .Where(p => p.Hal.Count > 0)];
    }

    private IEnumerable<(string Nilai, JenisHal Jenis, string Kode, IReadOnlyList<string> Unit, string Sebutan)> Semua() =>
    [
        .. Penyerah.Select(u => (Unit(u), JenisHal.Unit, "", (IReadOnlyList<string>)[u], u.Length > 0 ? keadaan.Nama(u) : "Seluruh isian")),
        .. keadaan.Rekap.Indikator.Select(i => (Indikator(i.Indikator.Kode), JenisHal.Indikator, i.Indikator.Kode, Pemilik(i.DaftarPemilik),
            i.Indikator.Uraian)),
        .. keadaan.Rekap.Sub.Select(s => (Sub(s.Kode), JenisHal.SubKegiatan, s.Kode, Pemilik(s.DaftarPemilik), s.Rincian.Nama)),
    ];
}
