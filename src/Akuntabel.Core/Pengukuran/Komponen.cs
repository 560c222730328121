using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Realisation of an indicator that is made of components, in percent.</summary>
public static class Komponen
{
    /// <summary>Coverage: <c>Σ realisasi ÷ Σ target × 100</c>. A component without realisation makes it unknown, and is named.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="realisasi">Realised counts, of one unit.</param>
    /// <param name="target">Planned counts; ignored when <paramref name="pembagi"/> is given.</param>
    /// <param name="pembagi">A stated base in place of the sum of targets (309 lembaga).</param>
    public static Fakta Cakupan(
        string id, string nama, IReadOnlyList<Fakta> realisasi, IReadOnlyList<Fakta> target, Fakta? pembagi = null)
    {
        ArgumentNullException.ThrowIfNull(realisasi);
        ArgumentNullException.ThrowIfNull(target);
        IReadOnlyList<Fakta> bawah = pembagi is null ? target : [pembagi];
        return Persen(id, nama, KatalogAturan.CakupanKomponen, realisasi, bawah);
    }

    /// <summary>Mean of the progress of documents, each in percent. A document without progress makes it unknown, and is named.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="kemajuan">Progress of each document in percent.</param>
    public static Fakta RataKemajuan(string id, string nama, IReadOnlyList<Fakta> kemajuan)
    {
        ArgumentNullException.ThrowIfNull(kemajuan);
        var halangan = Kosong(kemajuan) ?? (kemajuan.All(f => f.Satuan.Jenis == JenisSatuan.Persen) ? null : "kemajuan dokumen harus dalam persen");
        return halangan is null
            ? FaktaHitung.Persen(id, nama, KatalogAturan.KemajuanDokumen, new RataRata([.. kemajuan.Select(f => new Ambil(f))]))
            : FaktaHitung.Kosong(id, nama, Satuan.Persen, 2, KatalogAturan.KemajuanDokumen, kemajuan, halangan);
    }

    /// <summary>Ratio of two counts of one unit: laporan realised ÷ laporan planned × 100.</summary>
    public static Fakta Rasio(string id, string nama, Fakta terealisasi, Fakta direncanakan) =>
        Persen(id, nama, KatalogAturan.RasioCacah, [terealisasi], [direncanakan]);

    private static Fakta Persen(string id, string nama, AturanHitung aturan, IReadOnlyList<Fakta> atas, IReadOnlyList<Fakta> bawah)
    {
        IReadOnlyList<Fakta> semua = [.. atas, .. bawah];
        return (Kosong(atas) ?? Kosong(bawah) ?? BedaSatuan(semua)) is { } halangan
            ? FaktaHitung.Kosong(id, nama, Satuan.Persen, 2, aturan, semua, halangan)
            : FaktaHitung.Persen(id, nama, aturan, FaktaHitung.PersenDari(Jumlahkan(atas), Jumlahkan(bawah)), "jumlah yang direncanakan nol");
    }

    private static Ekspresi Jumlahkan(IReadOnlyList<Fakta> fakta) =>
        fakta is [var satu] ? new Ambil(satu) : new Jumlah([.. fakta.Select(f => new Ambil(f))]);

    private static string? Kosong(IReadOnlyList<Fakta> fakta) => fakta switch
    {
        [] => "tidak ada komponen",
        _ when fakta.FirstOrDefault(f => !f.Besaran.Ada) is { } f => $"{f.Nama}: {f.Besaran.Alasan}",
        _ => null,
    };

    private static string? BedaSatuan(IReadOnlyList<Fakta> fakta)
    {
        if (fakta.FirstOrDefault(f => !fakta[0].Satuan.Sama(f.Satuan)) is { } beda)
        {
            return $"satuan komponen berbeda: {fakta[0].Satuan.Nama} dan {beda.Satuan.Nama}";
        }

        return fakta[0].Satuan.Jenis is JenisSatuan.Cacah or JenisSatuan.Rupiah ? null : "hanya cacah dan rupiah yang dapat dijumlahkan";
    }
}
