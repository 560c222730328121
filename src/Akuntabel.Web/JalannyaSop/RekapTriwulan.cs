using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>An indikator in the recapitulation of a quarter.</summary>
/// <param name="Indikator">Which.</param>
/// <param name="Pemilik">Who owns it.</param>
/// <param name="Target">Target of the quarter (rencana aksi), else of the year (Renstra); as typed.</param>
/// <param name="TargetTriwulan">Whether it is the quarter's.</param>
/// <param name="Realisasi">Realisation of the quarters up to this one; empty: not filled in.</param>
/// <param name="Sumber">Where this quarter's figure comes from.</param>
public sealed record BarisRekapTriwulan(
    IndikatorRenstra Indikator, string Pemilik, string Target, bool TargetTriwulan, IReadOnlyList<string> Realisasi, string Sumber)
{
    /// <summary>What the year is said to be, beside its quarters: the report of the year prints it instead; empty: nothing is.</summary>
    public string Setahun { get; init; } = "";

    /// <summary>Those who own it, each by itself.</summary>
    public IReadOnlyList<string> DaftarPemilik { get; init; } = [];

    /// <summary>What is odd about this quarter's figure; empty: nothing.</summary>
    public string Janggal => AngkaJanggal.Cari(this);

    /// <summary>Whether a unit owns it.</summary>
    /// <param name="unit">Name of the unit; empty: the office, which owns all.</param>
    public bool Milik(string unit) => unit.Length == 0 || DaftarPemilik.Any(p => PembagianUnit.Samakan(p) == PembagianUnit.Samakan(unit));

    /// <summary>This quarter's.</summary>
    public string Kini => Realisasi[^1];
}

/// <summary>What was filled in for a quarter, read together before it goes to the head.</summary>
/// <param name="Indikator">Indikator in the order of the Renstra.</param>
/// <param name="Pagu">Budget of the sub kegiatan that say one.</param>
/// <param name="Realisasi">What was spent of it up to the quarter; <c>null</c>: nothing was filled in.</param>
/// <param name="Terisi">How many rows of the budget say what was spent.</param>
/// <param name="Banyak">How many rows of the budget there are.</param>
public sealed record RekapTriwulan(IReadOnlyList<BarisRekapTriwulan> Indikator, decimal Pagu, decimal? Realisasi, int Terisi, int Banyak)
{
    /// <summary>Nothing.</summary>
    public static RekapTriwulan Kosong { get; } = new([], 0, null, 0, 0);

    /// <summary>Reads it.</summary>
    /// <param name="berkas">Files of the year.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    public static RekapTriwulan Baca(KumpulanBerkas berkas, int tahun, int triwulan)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var bagian = PembagianUnit.Baca(berkas);
        // spelled as it may be: what the report reads as a quarter is one here
        var kinerja = Butir(berkas, "kinerja.csv").Where(b => Bilangan(b["tahun"]) == tahun).ToLookup(b => (b["indikator"], Triwulan(b)));
        var aksi = Butir(berkas, "target.csv").Where(b => Bilangan(b["tahun"]) == tahun && b["dokumen"] == "rencana-aksi"
            && Triwulan(b) == triwulan)
            .ToLookup(b => b["indikator"]);
        var pemilik = bagian.Indikator.ToLookup(i => i.Kode, i => i.Pemilik.Distinct().ToList(), StringComparer.OrdinalIgnoreCase);
        var sub = bagian.Sub.Select(b => b.Kode).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pagu = Butir(berkas, "anggaran.csv").Select(b => (Kode: PembagianUnit.Rinci(k => b[k]), Pagu: Angka(b["pagu"]))).Where(b =>
            sub.Contains(b.Kode)).ToList();
        var serapan = Butir(berkas, "realisasi-anggaran.csv").Where(b => Triwulan(b) == triwulan && sub.Contains(b["kode_sub"]))
            .DistinctBy(b => b["kode_sub"], StringComparer.OrdinalIgnoreCase).Select(b => Angka(b["realisasi"])).OfType<decimal>().ToList();
        return new RekapTriwulan(
            [
                .. TabelSilang.Indikator(berkas, tahun).Select(i =>
                {
                    var target = aksi[i.Kode].Select(b => b["target"]).FirstOrDefault(t => t.Length > 0);
                    return new BarisRekapTriwulan(
                        i, string.Join(", ", pemilik[i.Kode].FirstOrDefault() ?? []), target ?? i.Target, target is not null,
                        [.. Enumerable.Range(1, triwulan).Select(t => kinerja[(i.Kode, t)].Select(b =>
                            b["realisasi"]).FirstOrDefault() ?? "")],
                        kinerja[(i.Kode, triwulan)].Select(b => b["sumber"]).FirstOrDefault() ?? "")
                    {
                        DaftarPemilik = pemilik[i.Kode].FirstOrDefault() ?? [],
                        Setahun = kinerja[(i.Kode, 0)].Select(b => b["realisasi"]).FirstOrDefault() ?? "",
                    };
                }),
            ],
            pagu.Sum(p => p.Pagu ?? 0), serapan.Count > 0 ? serapan.Sum() : null, serapan.Count, pagu.Count);
    }

    private static IEnumerable<ButirTerisi> Butir(KumpulanBerkas berkas, string jalur) =>
        berkas.Coba(jalur, out var data) && FormulirBerkas.Buka(jalur, data) is { } f
            ? f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar.SelectMany(d => d.Butir) : [];

    // 0: of no quarter, so of the year
    private static int Triwulan(ButirTerisi b) => Bilangan(b["triwulan"]) is { } t and >= 1 and <= 4 ? t : 0;

    private static int? Bilangan(string teks) => int.TryParse(teks, out var n) ? n : null;

    private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;
}
