using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>The budget of any set of programs: of one sasaran, of all, of the supporting program, of the agency.</summary>
/// <param name="Nama">Name of the set.</param>
/// <param name="Program">The programs of the set.</param>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="Realisasi">Budget realised, rupiah.</param>
/// <param name="Serapan">Absorption, percent.</param>
/// <param name="Sisa">Budget left, rupiah.</param>
/// <param name="PersenSisa">Budget left, percent.</param>
/// <param name="CapaianFisik">Mean physical achievement of all sub kegiatan weighted by pagu, percent.</param>
/// <param name="BanyakProgram">Count of programs.</param>
/// <param name="BanyakKegiatan">Count of kegiatan.</param>
/// <param name="BanyakSubKegiatan">Count of sub kegiatan.</param>
public sealed record RingkasanAnggaran(
    string Nama, IReadOnlyList<SimpulAnggaran> Program,
    Fakta Pagu, Fakta Realisasi, Fakta Serapan, Fakta Sisa, Fakta PersenSisa, Fakta CapaianFisik,
    Fakta BanyakProgram, Fakta BanyakKegiatan, Fakta BanyakSubKegiatan)
{
    /// <summary>Sums up a set of programs.</summary>
    /// <param name="id">Prefix: ".pagu", ".realisasi", ".serapan", ".sisa", ".persen-sisa", ".capaian-fisik", ".banyak-program", ….</param>
    /// <param name="nama">Name of the set, for a reader: "sasaran 2".</param>
    /// <param name="program">Programs of <see cref="PohonAnggaran.Susun"/>; an empty set has zero budget and no percentages.</param>
    public static RingkasanAnggaran Dari(string id, string nama, IReadOnlyList<SimpulAnggaran> program)
    {
        ArgumentNullException.ThrowIfNull(program);
        IReadOnlyList<SimpulAnggaran> sub = [.. program.SelectMany(p => p.Sub)];
        var a = HitungAnggaran.Gabung(id, nama, program, sub);
        return new RingkasanAnggaran(
            nama, program, a.Pagu, a.Realisasi, a.Serapan, a.Sisa, a.PersenSisa, a.CapaianFisik,
            Banyak(id, nama, "program", program.Count),
            Banyak(id, nama, "kegiatan", program.Sum(p => p.Anak.Count)),
            Banyak(id, nama, "sub kegiatan", sub.Count));
    }

    /// <summary>The same figures before any budget was entered: none is known, and none is zero.</summary>
    /// <param name="id">As of <see cref="Dari"/>.</param>
    /// <param name="nama">As of <see cref="Dari"/>.</param>
    public static RingkasanAnggaran BelumDiisi(string id, string nama)
    {
        Fakta Kosong(string akhiran, string apa, Satuan satuan, AturanHitung aturan) =>
            FaktaHitung.Kosong($"{id}.{akhiran}", $"{apa} {nama}", satuan, satuan == Satuan.Persen ? 2 : 0, aturan, [], "anggaran belum diisi");
        return new RingkasanAnggaran(
            nama, [], Kosong("pagu", "Pagu", Satuan.Rupiah, KatalogAturan.JumlahAnggaran), Kosong("realisasi", "Realisasi anggaran", Satuan.Rupiah, KatalogAturan.JumlahAnggaran),
            Kosong("serapan", "Serapan anggaran", Satuan.Persen, KatalogAturan.Serapan), Kosong("sisa", "Sisa anggaran", Satuan.Rupiah, KatalogAturan.SisaAnggaran),
            Kosong("persen-sisa", "Persentase sisa anggaran", Satuan.Persen, KatalogAturan.PersenSisaAnggaran),
            Kosong("capaian-fisik", "Capaian fisik", Satuan.Persen, KatalogAturan.CapaianFisikTertimbang),
            Kosong("banyak-program", "Banyak program", Satuan.Bilangan, KatalogAturan.BanyakSimpul), Kosong("banyak-kegiatan", "Banyak kegiatan", Satuan.Bilangan, KatalogAturan.BanyakSimpul),
            Kosong("banyak-sub-kegiatan", "Banyak sub kegiatan", Satuan.Bilangan, KatalogAturan.BanyakSimpul));
    }

    private static Fakta Banyak(string id, string nama, string apa, int n) =>
        FaktaHitung.Banyak($"{id}.banyak-{apa.Replace(' ', '-')}", $"Banyak {apa} {nama}", n, KatalogAturan.BanyakSimpul, [], $"{n} {apa}");
}
