using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>A row of the budget in a quarter: money and output, neither of which follows from the other.</summary>
/// <param name="Rincian">The row of the budget.</param>
/// <param name="DaftarPemilik">Those who own it.</param>
/// <param name="Realisasi">Rupiah spent from January to the end of the quarter, as typed; empty: not known.</param>
/// <param name="RealisasiLalu">The same up to the quarter before.</param>
/// <param name="Keluaran">Output from January to the end of the quarter, as typed; empty: not known.</param>
/// <param name="KeluaranLalu">The same up to the quarter before.</param>
public sealed record BarisSubTriwulan(
    SubAnggaran Rincian, IReadOnlyList<string> DaftarPemilik, string Realisasi, string RealisasiLalu, string Keluaran, string KeluaranLalu)
{
    /// <summary>Its code at the lowest level.</summary>
    public string Kode => Rincian.Kode;

    /// <summary>The cash plan from January to the end of the quarter, rupiah; <c>null</c>: there is none.</summary>
    public decimal? Kas { get; init; }

    /// <summary>What was spent minus the cash plan, rupiah; <c>null</c>: one of them is not known.</summary>
    public decimal? Deviasi => Kas is { } k && BacaAngka.Coba(Realisasi, out var r, out _) && r is { } n ? n - k : null;

    /// <summary>What hindered; empty: nothing is said.</summary>
    public string Kendala { get; init; } = "";

    /// <summary>What is done about it; empty: nothing is said.</summary>
    public string TindakLanjut { get; init; } = "";

    /// <summary>Why its figures are unlike the others; empty: nothing is said.</summary>
    public string Sebab { get; init; } = "";

    /// <summary>The figures that the reason was given for; empty: nobody noted any.</summary>
    public string SebabUntuk { get; init; } = "";

    /// <summary>Evidence, one file in each line; empty: none.</summary>
    public string Bukti { get; init; } = "";

    /// <summary>Whether the reason is for the figures as they stand.</summary>
    public bool SebabBerlaku => SebabAngka.Berlaku(Sebab, SebabUntuk, SebabAngka.Angka(Realisasi, Keluaran));

    /// <summary>What is odd about its figures; empty: nothing.</summary>
    public string Janggal => AngkaJanggal.Cari(this);

    /// <summary>Whether they are odd and nobody said why.</summary>
    public bool Ditanya => Janggal.Length > 0 && !SebabBerlaku;

    /// <summary>Physical progress: output of its target, percent; <c>null</c>: one of them is not known.</summary>
    public decimal? Fisik => BacaAngka.Coba(Keluaran, out var k, out _) && k is { } n && Rincian.TargetKeluaran is > 0 and { } t
        ? n / t * 100 : null;

    /// <summary>Absorption: money of the pagu, percent; <c>null</c>: one of them is not known.</summary>
    public decimal? Serapan => BacaAngka.Coba(Realisasi, out var r, out _) && r is { } n && Rincian.Pagu is > 0 and { } p ? n / p * 100
        : null;

    /// <summary>Whether a unit owns it.</summary>
    /// <param name="unit">Name of the unit; empty: the office, which owns all.</param>
    public bool Milik(string unit) => unit.Length == 0 || DaftarPemilik.Any(p => PembagianUnit.Samakan(p) == PembagianUnit.Samakan(unit));

    /// <summary>The rows of a budget.</summary>
    internal static IReadOnlyList<BarisSubTriwulan> Baca(KumpulanBerkas berkas, int triwulan, PembagianUnit bagian)
    {
        var terisi = RekapTriwulan.Butir(berkas, "realisasi-anggaran.csv").ToLookup(b => (b["kode_sub"].ToUpperInvariant(),
            RekapTriwulan.Triwulan(b)));
        var pemilik = bagian.Sub.ToLookup(b => b.Kode, b => b.Pemilik.Distinct().ToList(), StringComparer.OrdinalIgnoreCase);
        var kas = RekapTriwulan.Butir(berkas, "anggaran-kas.csv").ToLookup(b => b["kode_sub"], StringComparer.OrdinalIgnoreCase);
        return [.. SubAnggaran.Baca(berkas).DistinctBy(s => s.Kode, StringComparer.OrdinalIgnoreCase).Select(s =>
        {
            ButirTerisi? Baris(int t) => terisi[(s.Kode.ToUpperInvariant(), t)].FirstOrDefault();
            // the last quarter of which something is known: one that nobody filled in tells nothing
            string Lalu(string kolom) => Enumerable.Range(1, triwulan - 1).Reverse().Select(t => Baris(t)?[kolom] ?? "")
                .FirstOrDefault(x => x.Length > 0, "");
            var kini = Baris(triwulan);
            string Isi(string kolom) => kini?[kolom] ?? "";
            return new BarisSubTriwulan(s, pemilik[s.Kode].FirstOrDefault() ?? [], Isi("realisasi"), Lalu("realisasi"),
                Isi("realisasi_fisik"), Lalu("realisasi_fisik"))
            {
                Kendala = Isi("kendala"), TindakLanjut = Isi("tindak_lanjut"), Sebab = Isi("sebab"), SebabUntuk = Isi(SebabAngka.KolomUntuk),
                Bukti = Isi("bukti"),
                Kas = kas[s.Kode].Any() ? kas[s.Kode].Sum(b => PemeriksaRincian.KasSampai(b, triwulan)) : null,
            };
        })];
    }
}
