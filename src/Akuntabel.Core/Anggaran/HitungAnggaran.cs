using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>The arithmetic shared by nodes and summaries.</summary>
internal static class HitungAnggaran
{
    /// <summary>Completes the figures of a budget whose three primary ones are given.</summary>
    public static AngkaAnggaran Lengkapi(string id, string nama, Fakta pagu, Fakta realisasi, Fakta capaianFisik)
    {
        Ekspresi p = new Ambil(pagu), r = new Ambil(realisasi);
        var alasan = TanpaPersen(pagu, realisasi);
        var serapan = FaktaHitung.Persen(
            id + ".serapan", "Serapan anggaran " + nama, KatalogAturan.Serapan, FaktaHitung.PersenDari(r, p), alasan);
        var sisa = FaktaHitung.Dari(
            id + ".sisa", "Sisa anggaran " + nama, Satuan.Rupiah, 0, KatalogAturan.SisaAnggaran, new Selisih(p, r));
        var persenSisa = FaktaHitung.Persen(
            id + ".persen-sisa", "Persentase sisa anggaran " + nama, KatalogAturan.PersenSisaAnggaran,
            FaktaHitung.PersenDari(new Ambil(sisa), p), alasan);
        return new AngkaAnggaran(pagu, realisasi, serapan, sisa, persenSisa, capaianFisik);
    }

    /// <summary>Figures of a group out of its direct children (money) and all sub kegiatan below (physical).</summary>
    public static AngkaAnggaran Gabung(string id, string nama, IReadOnlyList<SimpulAnggaran> anak, IReadOnlyList<SimpulAnggaran> sub) =>
        Lengkapi(id, nama,
            Jumlahkan(id + ".pagu", "Pagu " + nama, anak, a => a.Pagu),
            Jumlahkan(id + ".realisasi", "Realisasi anggaran " + nama, anak, a => a.Realisasi),
            FisikTertimbang(id + ".capaian-fisik", "Capaian fisik " + nama, sub));

    /// <summary>Physical achievement of a sub kegiatan; blank or mismatched outputs leave it unknown.</summary>
    public static Fakta Fisik(string id, string nama, Fakta target, Fakta realisasi)
    {
        var alasan = (target.Besaran, realisasi.Besaran) switch
        {
            ({ Ada: false } b, _) => "target fisik tidak ada: " + b.Alasan,
            (_, { Ada: false } b) => "realisasi fisik belum diukur: " + b.Alasan,
            ({ Nilai: 0 }, _) => "target fisik nol",
            _ when !target.Satuan.Sama(realisasi.Satuan) => "satuan target fisik berbeda dengan satuan realisasinya",
            _ => null,
        };
        var (idFisik, namaFisik) = (id + ".capaian-fisik", "Capaian fisik " + nama);
        return alasan is null
            ? FaktaHitung.Persen(idFisik, namaFisik, KatalogAturan.CapaianFisik, FaktaHitung.PersenDari(new Ambil(realisasi), new Ambil(target)))
            : FaktaHitung.Kosong(idFisik, namaFisik, Satuan.Persen, 2, KatalogAturan.CapaianFisik, [target, realisasi], alasan);
    }

    private static Fakta Jumlahkan(string id, string nama, IReadOnlyList<SimpulAnggaran> anak, Func<SimpulAnggaran, Fakta> ambil) =>
        FaktaHitung.Dari(id, nama, Satuan.Rupiah, 0, KatalogAturan.JumlahAnggaran, new Jumlah([.. anak.Select(a => new Ambil(ambil(a)))]));

    private static Fakta FisikTertimbang(string id, string nama, IReadOnlyList<SimpulAnggaran> sub)
    {
        // a sub kegiatan without budget has no weight, so its blank output must not blank the whole
        var berbobot = sub.Where(s => s.Pagu.Besaran.Nilai != 0).ToList();
        var kosong = berbobot.Count(s => !s.CapaianFisik.Besaran.Ada);
        var alasan = kosong > 0 ? $"{kosong} dari {berbobot.Count} sub kegiatan belum memiliki capaian fisik"
            : berbobot.Count > 0 ? "ada sub kegiatan yang pagunya belum diisi" : "tidak ada pagu sebagai bobot";
        return FaktaHitung.Persen(id, nama, KatalogAturan.CapaianFisikTertimbang, new RataTertimbang(
            [.. berbobot.Select(s => ((Ekspresi)new Ambil(s.CapaianFisik), (Ekspresi)new Ambil(s.Pagu)))]), alasan);
    }

    private static string TanpaPersen(Fakta pagu, Fakta realisasi) =>
        pagu.Besaran.Alasan ?? realisasi.Besaran.Alasan ?? "pagu nol, persentase tidak dapat dihitung";
}
