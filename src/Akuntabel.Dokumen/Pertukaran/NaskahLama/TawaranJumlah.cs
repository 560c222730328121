using Akuntabel.Core.Alur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>What is told of the tables behind an offer: totals that their rows do not make, and rows that are not offered.</summary>
public static class TawaranJumlah
{
    private const int Disebut = 6;

    /// <summary>Totals of the tables whose rows an offer holds.</summary>
    /// <param name="usulan">What the document states.</param>
    /// <param name="bagian">The offer to one document.</param>
    public static IEnumerable<JumlahUsulan> Untuk(UsulanRencana usulan, BagianTawaran bagian)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(bagian);
        return usulan.DaftarJumlah.Where(j => bagian.Dokumen == JenisDokumen.SumberDaya ? j.Jenis == JenisUsulan.BarisPegawai
                && j.Tahun is { } y && y <= bagian.Tahun && y >= bagian.Tahun - 1
            : j.Tahun == bagian.Tahun && j.Bidang == (bagian.Dokumen == JenisDokumen.Anggaran ? BidangUsulan.Pagu
                : bagian.Dokumen == JenisDokumen.Pengukuran ? BidangUsulan.RealisasiAnggaran : default));
    }

    /// <summary>Each in a sentence with its table; many are counted.</summary>
    /// <param name="usulan">What the document states.</param>
    /// <param name="daftar">The totals.</param>
    public static IReadOnlyList<string> Sebut(UsulanRencana usulan, IEnumerable<JumlahUsulan> daftar)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        var semua = daftar.DistinctBy(j => j.Kalimat).Select(j => $"{Tempat(usulan.Sumber[j.Asal.Sumber])}: {j.Kalimat}").ToList();
        return semua.Count <= Disebut ? semua
            : [.. semua.Take(Disebut), $"Dan {semua.Count - Disebut} jumlah lain yang tidak sama dengan baris-barisnya."];
    }

    /// <summary>The rows with figures that are not offered, table by table, each with why.</summary>
    /// <param name="usulan">What the document states.</param>
    /// <param name="bagian">The offer to one document.</param>
    public static IEnumerable<string> Tertinggal(UsulanRencana usulan, BagianTawaran bagian)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(bagian);
        return bagian.Dokumen != JenisDokumen.Anggaran && bagian.Dokumen != JenisDokumen.Pengukuran ? []
            : usulan.DaftarTertinggal.Select(t => $"{usulan.Sumber[t.Sumber[0]].Sebutan}: {t.Banyak} baris berangka tidak ditawarkan, "
                + $"karena {t.Sebab}: {string.Join("; ", t.Sumber.Select(s => Baris(usulan.Sumber[s])))}"
                + $"{(t.Banyak > t.Sumber.Count ? "; …" : "")}.");
    }

    private static string Tempat(SumberUsulan s) => $"{s.Sebutan}, baris {s.Baris}";

    private static string Baris(SumberUsulan s) => $"baris {s.Baris} “{(s.Teks.Length > 80 ? s.Teks[..79].TrimEnd() + "…" : s.Teks)}”";
}
