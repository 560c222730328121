using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>A kind of expenditure with its figures; those of one with others below it are computed.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Nomor">Number in its list: "1.2", "b".</param>
/// <param name="Tingkat">Levels above it; 0 at the top.</param>
/// <param name="Berincian">Whether others stand below it.</param>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="Realisasi">Budget realised, rupiah.</param>
/// <param name="Serapan">Absorption, percent.</param>
public sealed record SimpulBelanja(JenisBelanja Jenis, string Nomor, int Tingkat, bool Berincian, Fakta Pagu, Fakta Realisasi,
    Fakta Serapan);

/// <summary>The budget by kinds of expenditure.</summary>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="Realisasi">Budget realised, rupiah.</param>
/// <param name="Serapan">Absorption, percent.</param>
/// <param name="Baris">Kinds in the order of the tree.</param>
public sealed record HasilBelanja(Fakta Pagu, Fakta Realisasi, Fakta Serapan, IReadOnlyList<SimpulBelanja> Baris);

/// <summary>Sums kinds of expenditure upward; their total must be that of the sub kegiatan, which detail the same budget.</summary>
internal sealed class PohonBelanja
{
    private readonly RealisasiAnggaran _realisasi;
    private readonly List<Kesalahan> _kesalahan;
    private readonly ILookup<KodeRekening?, JenisBelanja> _anak;
    private readonly List<SimpulBelanja?> _baris = [];

    private PohonBelanja(Dpa dpa, RealisasiAnggaran realisasi, List<Kesalahan> kesalahan) =>
        (_realisasi, _kesalahan, _anak) = (realisasi, kesalahan, dpa.DaftarBelanja.ToLookup(b => b.Induk));

    /// <summary>The tree; <c>null</c> when no kinds are entered.</summary>
    /// <param name="dpa">The DPA.</param>
    /// <param name="realisasi">What was spent.</param>
    /// <param name="anggaran">Totals of the sub kegiatan.</param>
    /// <param name="kesalahan">Receives totals that disagree.</param>
    public static HasilBelanja? Susun(Dpa dpa, RealisasiAnggaran realisasi, RingkasanAnggaran anggaran, List<Kesalahan> kesalahan)
    {
        if (dpa.DaftarBelanja.Count == 0)
        {
            return null;
        }

        var pohon = new PohonBelanja(dpa, realisasi, kesalahan);
        var akar = pohon._anak[null].Select((b, i) => pohon.Baris(b, 0, $"{i + 1}")).ToList();
        var (pagu, realisasiJumlah) = akar.Count == 1 ? akar[0] : Total("belanja", "Belanja seluruhnya", akar);
        Samakan(pagu, anggaran.Pagu, "pagu", dpa.DaftarBelanja[0].Asal, kesalahan);
        Samakan(realisasiJumlah, anggaran.Realisasi, "realisasi", dpa.DaftarBelanja[0].Asal, kesalahan);
        return new HasilBelanja(pagu, realisasiJumlah, Serapan("belanja", "seluruh belanja", pagu, realisasiJumlah),
            [.. pohon._baris.OfType<SimpulBelanja>()]);
    }

    private (Fakta Pagu, Fakta Realisasi) Baris(JenisBelanja b, int tingkat, string nomor)
    {
        var (tempat, id) = (_baris.Count, "belanja." + b.Kode);
        _baris.Add(null);
        var (pagu, realisasi) = (b.Pagu, _realisasi.Belanja.GetValueOrDefault(b.Kode) ?? BelumAda(b, id));
        var rincian = _anak[b.Kode].Select((a, i) => Baris(a, tingkat + 1, tingkat == 0 ? $"{nomor}.{i + 1}" : $"{PenomoranHuruf.Dari(i + 1)}"))
            .ToList();
        if (rincian.Count > 0)
        {
            var jumlah = Total(id, b.Uraian, rincian);
            PernyataanJumlah.Bandingkan(pagu, jumlah.Pagu, b.Asal, _kesalahan);
            PernyataanJumlah.Bandingkan(realisasi, jumlah.Realisasi, b.Asal, _kesalahan);
            (pagu, realisasi) = jumlah;
        }

        _baris[tempat] = new SimpulBelanja(b, nomor, tingkat, rincian.Count > 0, pagu, realisasi, Serapan(id, b.Uraian, pagu, realisasi));
        return (pagu, realisasi);
    }

    private static Fakta BelumAda(JenisBelanja b, string id) =>
        new(id + ".realisasi", "Realisasi " + b.Uraian, Besaran.Kosong("belum diisi"), Satuan.Rupiah, 0, new Isian(b.Asal));

    private static void Samakan(Fakta belanja, Fakta anggaran, string apa, Asal asal, List<Kesalahan> kesalahan)
    {
        if (belanja.Besaran.Nilai is { } a && anggaran.Besaran.Nilai is { } b && a != b)
        {
            kesalahan.Add(new Kesalahan(
                new Asal(asal.Berkas, 0),
                $"jumlah {apa} jenis belanja {belanja.Cetak()} tidak sama dengan jumlah {apa} sub kegiatan "
                    + $"{anggaran.Cetak()} (selisih {AngkaIndonesia.Rupiah(AngkaIndonesia.Cetak(a - b, 0))}).",
                "Cocokkan belanja.csv dengan anggaran.csv; keduanya merinci anggaran yang sama."));
        }
    }

    private static (Fakta Pagu, Fakta Realisasi) Total(string id, string nama, List<(Fakta Pagu, Fakta Realisasi)> rincian)
    {
        Fakta Jumlahkan(string apa, string sebutan, IEnumerable<Fakta> f) =>
            FaktaHitung.Dari($"{id}.{apa}.jumlah", $"{sebutan} {nama}", Satuan.Rupiah, 0, KatalogAturan.JumlahAnggaran,
                new Jumlah([.. f.Select(x => new Ambil(x))]));
        return (Jumlahkan("pagu", "Pagu", rincian.Select(r => r.Pagu)),
            Jumlahkan("realisasi", "Realisasi", rincian.Select(r => r.Realisasi)));
    }

    private static Fakta Serapan(string id, string nama, Fakta pagu, Fakta realisasi) =>
        FaktaHitung.Persen(id + ".serapan", "Serapan " + nama, KatalogAturan.Serapan,
            FaktaHitung.PersenDari(new Ambil(realisasi), new Ambil(pagu)), "pagu nol atau belum diisi");
}
