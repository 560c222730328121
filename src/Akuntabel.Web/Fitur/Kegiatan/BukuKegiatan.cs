using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>What activities count for of an indikator.</summary>
/// <param name="Kode">Code of the indikator.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Kegiatan">How many activities.</param>
/// <param name="Peserta">How many took part in them; <c>null</c>: none says.</param>
public sealed record JumlahKegiatan(string Kode, string Nama, int Kegiatan, decimal? Peserta)
{
    /// <summary>How many of them look like another.</summary>
    public int Serupa { get; init; }
}

/// <summary>All activities of a year.</summary>
public sealed class BukuKegiatan
{
    /// <summary>The file that holds them.</summary>
    public const string Jalur = "kegiatan.yaml";

    /// <summary>The list in it.</summary>
    public const string Daftar = "daftar";

    private readonly PembagianUnit _bagian;

    /// <summary>Reads them.</summary>
    /// <param name="isi">The form of their file.</param>
    /// <param name="semua">Files of the year.</param>
    public BukuKegiatan(ButirTerisi isi, KumpulanBerkas semua)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(semua);
        _bagian = PembagianUnit.Baca(semua);
        Semua = [.. isi.Daftar.SelectMany(d => d.Butir).Select(b => new KegiatanTerbaca(b) { Unit = Pemilik(b) })];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<KegiatanTerbaca> Semua { get; }

    /// <summary>What they count for, by indikator: each for the one that it declares, as the report counts them.</summary>
    /// <param name="daftar">Which.</param>
    public IReadOnlyList<JumlahKegiatan> Jumlah(IReadOnlyList<KegiatanTerbaca> daftar) => [.. daftar.Where(k => k.Terhitung)
        .GroupBy(k => k.Dihitung, StringComparer.OrdinalIgnoreCase).Select(g =>
        {
            var peserta = g.Select(k => k.Peserta).OfType<decimal>().ToList();
            return new JumlahKegiatan(g.Key, _bagian.Indikator.FirstOrDefault(i => i.Kode.Equals(g.Key, StringComparison.OrdinalIgnoreCase))
                ?.Nama ?? "", g.Count(), peserta.Count > 0 ? peserta.Sum() : null)
            {
                Serupa = g.Count(k => g.Any(k.Serupa)),
            };
        }).OrderBy(j => j.Kode, StringComparer.Ordinal)];

    /// <summary>Why an activity cannot be changed by the user; empty: it can.</summary>
    /// <param name="ukur">Who knows the measurement.</param>
    /// <param name="keadaan">The measurement.</param>
    /// <param name="kegiatan">The activity as it is stored.</param>
    /// <param name="tahun">Year.</param>
    public static string Tertutup(KonteksUkur ukur, KeadaanUkur keadaan, KegiatanTerbaca kegiatan, int tahun)
    {
        ArgumentNullException.ThrowIfNull(ukur);
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(kegiatan);
        TriwulanTerkunci? kunci = kegiatan.Ke == 0 ? null
            : keadaan.Terkunci.Where(t => PenjagaTriwulan.Milik(kegiatan.Isi, t, tahun)).MaxBy(t => t.Triwulan);
        return ukur.Tertutup(keadaan, kunci, kegiatan.Triwulan) is { Length: > 0 } sebab ? sebab
            : kegiatan.Ke > 0 && keadaan.Lingkup is { Indikator: not null } l && !l.Sasaran.Contains(kegiatan.Isi["sasaran"])
                ? $"Kegiatan ini bukan bagian {l.Unit}: sasarannya milik unit lain. "
                    + "Yang mengubahnya unit pemilik sasaran itu atau perencana."
            : "";
    }

    /// <summary>The form of the file; <c>null</c>: it cannot be understood.</summary>
    /// <param name="berkas">Files of the document.</param>
    /// <param name="semua">Files of the year: where an older document holds it, one goes on from it.</param>
    public static FormulirBerkas? Buka(KumpulanBerkas berkas, KumpulanBerkas semua)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return LingkunganFormulir.Buka(berkas.Coba(Jalur, out _) ? berkas : semua, Jalur);
    }

    // whose indikator it counts for; else whose sasaran it serves
    private IReadOnlyList<string> Pemilik(ButirTerisi b)
    {
        var milik = _bagian.Indikator.Where(i => b["indikator"].Length > 0
            ? i.Kode.Equals(b["indikator"], StringComparison.OrdinalIgnoreCase)
            : b["sasaran"].Length > 0 && i.Sasaran == b["sasaran"]);
        return [.. milik.SelectMany(i => i.Pemilik).DistinctBy(PembagianUnit.Samakan)];
    }
}
