using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>In what way an office spends money of the national budget.</summary>
public enum JenisDanaApbn
{
    /// <summary>Dekonsentrasi: for the governor as representative of the government.</summary>
    Dekonsentrasi,

    /// <summary>Tugas pembantuan.</summary>
    TugasPembantuan,
}

/// <summary>A kegiatan of a ministry that an office carries out with money of the national budget; never part of the APBD.</summary>
/// <param name="Jenis">In what way.</param>
/// <param name="Kementerian">The ministry or agency that gives it.</param>
/// <param name="Kode">Its code; not empty.</param>
/// <param name="Program">Program of the ministry.</param>
/// <param name="Uraian">Name.</param>
/// <param name="SatuanFisik">Unit of its output as printed.</param>
/// <param name="TargetFisik">Planned output; may be blank.</param>
/// <param name="Pagu">Rupiah; may be blank.</param>
/// <param name="Asal">Row.</param>
public sealed record KegiatanApbn(JenisDanaApbn Jenis, string Kementerian, string Kode, string Program, string Uraian, string SatuanFisik,
    Fakta TargetFisik, Fakta Pagu, Asal Asal);

/// <summary>A kegiatan of a ministry with its figures; money and output never follow from one another.</summary>
/// <param name="Kegiatan">The kegiatan.</param>
/// <param name="Realisasi">Spent since January, rupiah.</param>
/// <param name="Serapan">Spent of the pagu, percent.</param>
/// <param name="RealisasiFisik">Output since January, in the unit of its target.</param>
/// <param name="Fisik">Output of the target, percent.</param>
public sealed record SimpulApbn(KegiatanApbn Kegiatan, Fakta Realisasi, Fakta Serapan, Fakta RealisasiFisik, Fakta Fisik);

/// <summary>Funds of one kind, summed.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Baris">Its kegiatan, in order.</param>
/// <param name="Pagu">Rupiah.</param>
/// <param name="Realisasi">Rupiah.</param>
/// <param name="Serapan">Percent.</param>
public sealed record HasilApbn(JenisDanaApbn Jenis, IReadOnlyList<SimpulApbn> Baris, Fakta Pagu, Fakta Realisasi, Fakta Serapan)
{
    /// <summary>As the law calls it.</summary>
    public string Sebutan => Sebut(Jenis);

    /// <summary>As the law calls a kind of funds.</summary>
    /// <param name="jenis">The kind.</param>
    public static string Sebut(JenisDanaApbn jenis) => jenis == JenisDanaApbn.Dekonsentrasi ? "Dekonsentrasi" : "Tugas Pembantuan";

    /// <summary>Computes each kind that the office has.</summary>
    /// <param name="daftar">Kegiatan.</param>
    /// <param name="realisasi">What was spent and done, by code and quarter.</param>
    /// <param name="triwulan">The quarter until whose end it counts.</param>
    /// <param name="salah">Receives what does not hold.</param>
    internal static IReadOnlyList<HasilApbn> Hitung(IReadOnlyList<KegiatanApbn> daftar, IReadOnlyList<RealisasiTriwulan> realisasi,
        int triwulan, List<Kesalahan> salah)
    {
        salah.AddRange(daftar.GroupBy(d => d.Kode, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => new Kesalahan(
            g.ElementAt(1).Asal with { Kolom = "kode" }, $"kode {g.Key} sudah dipakai pada {g.First().Asal}.",
            "Beri kode lain pada salah satunya, atau hapus baris yang ganda.")));
        var terima = SejakJanuari.Terima([.. realisasi.Where(r => r.Triwulan.Nomor <= triwulan)],
            daftar.Select(d => d.Kode).ToHashSet(StringComparer.Ordinal), "apbn.csv", "kode", "kegiatan", salah);
        var baris = daftar.Select((d, i) => Satu(d, i + 1, terima.GetValueOrDefault((d.Kode, triwulan)), triwulan)).ToList();
        salah.AddRange(baris.Where(b => b.Realisasi.Besaran.Nilai > b.Kegiatan.Pagu.Besaran.Nilai).Select(b => new Kesalahan(
            (b.Realisasi.Turunan is Isian i ? i.Asal : b.Kegiatan.Asal) with { Kolom = "realisasi" },
            $"realisasi \"{b.Kegiatan.Uraian}\" {b.Realisasi.Cetak()} melebihi pagunya {b.Kegiatan.Pagu.Cetak()}.",
            "Belanja tidak boleh melampaui pagu: betulkan salah satunya, atau pakai pagu sesudah revisi.")));
        return [.. baris.GroupBy(b => b.Kegiatan.Jenis).OrderBy(g => g.Key).Select(g => Kumpul(g.Key, [.. g]))];
    }

    private static HasilApbn Kumpul(JenisDanaApbn jenis, IReadOnlyList<SimpulApbn> baris)
    {
        var (id, nama) = ($"apbn.{jenis.ToString().ToLowerInvariant()}", $"dana {Sebut(jenis).ToLowerInvariant()}");
        var (pagu, realisasi) = (DanaTriwulan.Jumlah(id + ".pagu", "Pagu " + nama, baris.Select(b => b.Kegiatan.Pagu)),
            DanaTriwulan.Jumlah(id + ".realisasi", "Realisasi " + nama, baris.Select(b => b.Realisasi)));
        return new HasilApbn(jenis, baris, pagu, realisasi,
            DanaTriwulan.Persen(id + ".serapan", "Serapan " + nama, KatalogAturan.Serapan, realisasi, pagu));
    }

    private static SimpulApbn Satu(KegiatanApbn d, int urut, RealisasiTriwulan? terisi, int triwulan)
    {
        var id = $"apbn.kegiatan.{urut}";
        var realisasi = terisi?.Anggaran ?? DanaTriwulan.Belum(id + ".realisasi", "Realisasi " + d.Uraian, triwulan, d.Asal);
        var fisik = terisi?.Fisik ?? DanaTriwulan.Belum(id + ".fisik", "Keluaran " + d.Uraian, triwulan, d.Asal);
        var keluaran = new Fakta(fisik.Id, fisik.Nama, fisik.Besaran, d.TargetFisik.Satuan, fisik.Desimal, fisik.Turunan);
        return new SimpulApbn(d, realisasi, DanaTriwulan.Persen(id + ".serapan", "Serapan " + d.Uraian, KatalogAturan.Serapan, realisasi, d.Pagu),
            keluaran, HitungAnggaran.Fisik(id, d.Uraian, d.TargetFisik, keluaran));
    }
}
