using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>What became of a sub kegiatan up to the end of the reported period.</summary>
/// <param name="Anggaran">Budget realised, rupiah.</param>
/// <param name="Fisik">Output realised, in the unit of its target.</param>
public sealed record RealisasiSubKegiatan(Fakta Anggaran, Fakta Fisik);

/// <summary>Budget realisation of a period, beside the DPA that it belongs to. Never derived from the physical ratio.</summary>
/// <param name="Sub">By sub kegiatan.</param>
/// <param name="Belanja">Rupiah by kind of expenditure.</param>
public sealed record RealisasiAnggaran(
    IReadOnlyDictionary<KunciSubKegiatan, RealisasiSubKegiatan> Sub, IReadOnlyDictionary<KodeRekening, Fakta> Belanja)
{
    /// <summary>Nothing reported yet.</summary>
    public static RealisasiAnggaran BelumAda { get; } = new(new Dictionary<KunciSubKegiatan, RealisasiSubKegiatan>(),
        new Dictionary<KodeRekening, Fakta>());

    /// <summary>What is spent above its pagu: each sub kegiatan of which that is so.</summary>
    /// <param name="dpa">The DPA.</param>
    public IReadOnlyList<Kesalahan> MelampauiPagu(Dpa dpa)
    {
        ArgumentNullException.ThrowIfNull(dpa);
        return [.. dpa.DaftarSub.Select(s => (Sub: s, Realisasi: Sub.GetValueOrDefault(s.Kunci)?.Anggaran))
            .Where(x => x.Realisasi?.Besaran.Nilai > x.Sub.Pagu.Besaran.Nilai)
            .Select(x => new Kesalahan(
                (x.Realisasi?.Turunan is Isian i ? i.Asal : x.Sub.Asal) with { Kolom = "realisasi" },
                $"realisasi \"{x.Sub.Nama}\" {x.Realisasi?.Cetak()} melebihi pagunya {x.Sub.Pagu.Cetak()}.",
                "Belanja tidak boleh melampaui pagu: betulkan salah satunya, atau pakai pagu sesudah perubahan."))];
    }

    /// <summary>The realisation of a period: the quarter that ends it, or for a year, where its last quarter says nothing, the figures
    /// beside the DPA. A quarter that fell, a code that the DPA does not know, and figures that contradict each other are told; a quarter
    /// that was not reported is a gap.</summary>
    /// <param name="dpa">The DPA.</param>
    /// <param name="triwulan">Rows by quarter; without one up to the end of the period this realisation holds as it is.</param>
    /// <param name="periode">What is reported.</param>
    public Hasil<RealisasiAnggaran> Untuk(Dpa dpa, IReadOnlyList<RealisasiTriwulan> triwulan, PeriodeLaporan periode)
    {
        ArgumentNullException.ThrowIfNull(dpa);
        return PemilihRealisasi.Pilih(dpa, this, triwulan, periode);
    }

    /// <summary>The realisation of a year where it may stand twice: what was measured up to the end of its last quarter decides, and where
    /// that says nothing the figure beside the DPA.</summary>
    /// <param name="triwulanKeempat">Rupiah measured since January; <c>null</c>: not filled in.</param>
    /// <param name="kolom">Rupiah beside the DPA; <c>null</c>: not filled in.</param>
    public static decimal? Setahun(decimal? triwulanKeempat, decimal? kolom) => triwulanKeempat ?? kolom;

    /// <summary>A sub kegiatan of which nothing was reported.</summary>
    /// <param name="s">The sub kegiatan.</param>
    /// <param name="nomor">Its row, from 1.</param>
    internal static RealisasiSubKegiatan BelumDiisi(SubKegiatan s, int nomor) => new(
        new Fakta($"anggaran.sub.{nomor}.realisasi", "Realisasi anggaran " + s.Nama, Besaran.Kosong("realisasi anggaran belum diisi"),
            Satuan.Rupiah, 0, new Isian(s.Asal)),
        new Fakta($"anggaran.sub.{nomor}.realisasi-fisik", "Realisasi fisik " + s.Nama, Besaran.Kosong("realisasi fisik belum diisi"),
            s.TargetFisik.Satuan, 0, new Isian(s.Asal)));

    /// <summary>DPA and realisation side by side, row for row; what a DPA does not break down stands for itself one level below.</summary>
    internal IReadOnlyList<SubKegiatanIsian> Gabung(Dpa dpa) => [.. dpa.DaftarSub.Select((s, n) => Terisi(Baris(s, n + 1)))];

    private SubKegiatanIsian Baris(SubKegiatan s, int nomor)
    {
        var realisasi = Sub.GetValueOrDefault(s.Kunci) ?? BelumDiisi(s, nomor);
        return new SubKegiatanIsian(
            s.Kunci.Program?.Isi ?? "", s.Program, s.Kunci.Kegiatan?.Isi ?? "", s.Kegiatan, s.Kunci.Sub?.Isi ?? "", s.Nama, s.SatuanFisik,
            s.TargetFisik, realisasi.Fisik, s.Pagu, realisasi.Anggaran, s.KelompokSasaran, s.Asal)
        {
            Keluaran = s.Keluaran, SumberDana = s.SumberDana, Pemilik = s.Pemilik,
        };
    }

    private static SubKegiatanIsian Terisi(SubKegiatanIsian s)
    {
        var kegiatan = s.KodeKegiatan.Length > 0 ? s : s with { KodeKegiatan = s.KodeProgram, Kegiatan = s.Program };
        return kegiatan.Kode.Length > 0 ? kegiatan : kegiatan with { Kode = kegiatan.KodeKegiatan, Nama = kegiatan.Kegiatan };
    }
}
