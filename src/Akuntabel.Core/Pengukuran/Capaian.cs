using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Achievement of an indicator, raw and as reported, in percent.</summary>
/// <param name="Mentah">Exact result of the formula.</param>
/// <param name="Dilaporkan">The raw result held to the declared bounds; the same fact when no bound is declared.</param>
/// <param name="Rumus">The formula used.</param>
/// <param name="Batas">The declared cap in percent; <c>null</c> when uncapped.</param>
public sealed record HasilCapaian(Fakta Mentah, Fakta Dilaporkan, RumusCapaian Rumus, decimal? Batas);

/// <summary>Achievement of an indicator against its target (PermenPANRB 53/2014 asks for the comparison; the formulas are practice).</summary>
public static class Capaian
{
    /// <summary>The reason given for a realisation that is blank.</summary>
    public const string BelumDiukur = "belum diukur";

    /// <summary>Computes achievement in percent.</summary>
    /// <param name="id">Id of the reported fact; the raw one, where it differs, gets the suffix ".mentah".</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="target">Target; must have the unit of <paramref name="realisasi"/>.</param>
    /// <param name="realisasi">Realisation; a blank one gives "belum diukur", never 0.</param>
    /// <param name="rumus">Formula of the indicator.</param>
    /// <param name="batas">Declared cap in percent, or <c>null</c>; no national cap is known.</param>
    /// <returns>Facts that are unknown, with the reason, where the formula does not apply. See <c>KIN-HIT-05…07</c> for zero targets.</returns>
    public static HasilCapaian Hitung(string id, string nama, Fakta target, Fakta realisasi, RumusCapaian rumus, decimal? batas)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(realisasi);
        var dibatasi = batas is not null || rumus == RumusCapaian.SelisihTerhadapTarget;
        var mentah = Mentah(AturanDari(rumus), dibatasi ? id + ".mentah" : id, nama + (dibatasi ? " (mentah)" : ""), target, realisasi, rumus);
        return new HasilCapaian(mentah, dibatasi ? Dilaporkan(id, nama, target, realisasi, mentah, rumus, batas) : mentah, rumus, batas);
    }

    /// <summary>The exact result of the formula under a rule's name.</summary>
    internal static Fakta Mentah(AturanHitung aturan, string id, string nama, Fakta target, Fakta realisasi, RumusCapaian rumus)
    {
        if (Halangan(target, realisasi, rumus) is { } alasan)
        {
            return FaktaHitung.Kosong(id, nama, Satuan.Persen, 2, KatalogAturan.CapaianTidakTerhitung, [target, realisasi], alasan);
        }

        if (target.Besaran.Nilai == 0)
        {
            return TargetNol(id, nama, target, realisasi);
        }

        Ekspresi t = new Ambil(target), r = new Ambil(realisasi);
        return FaktaHitung.Persen(id, nama, aturan, rumus switch
        {
            RumusCapaian.RealisasiPerTarget => FaktaHitung.PersenDari(r, t),
            RumusCapaian.SelisihTerhadapTarget => FaktaHitung.PersenDari(new Selisih(new Kali(new Tetapan(2), t), r), t),
            _ => FaktaHitung.PersenDari(t, r),
        });
    }

    /// <summary>Why the formula does not apply, or <c>null</c>.</summary>
    private static string? Halangan(Fakta target, Fakta realisasi, RumusCapaian rumus)
    {
        if (target.Besaran.Nilai is not { } t)
        {
            return "target tidak ada: " + target.Besaran.Alasan;
        }

        if (realisasi.Besaran.Nilai is not { } r)
        {
            return realisasi.Besaran.Alasan is BelumDiukur or "" ? BelumDiukur : $"{BelumDiukur} ({realisasi.Besaran.Alasan})";
        }

        if (!target.Satuan.Sama(realisasi.Satuan))
        {
            return $"satuan target ({Sebut(target)}) berbeda dengan satuan realisasi ({Sebut(realisasi)})";
        }

        return (rumus, t, r) switch
        {
            (_, < 0, _) => "target negatif; rumus capaian tidak berlaku",
            (RumusCapaian.RealisasiPerTarget, 0, _) => "target nol pada indikator makin tinggi makin baik",
            (not RumusCapaian.RealisasiPerTarget, _, < 0) => "realisasi negatif pada indikator makin rendah makin baik",
            (RumusCapaian.TargetPerRealisasi, > 0, 0) => "realisasi nol: target dibagi nol melampaui setiap bilangan",
            _ => null,
        };
    }

    private static Fakta TargetNol(string id, string nama, Fakta target, Fakta realisasi)
    {
        var hasil = realisasi.Besaran.Nilai == 0 ? 100 : 0;
        var uraian = $"target 0, realisasi {realisasi.CetakAngka()} → {hasil} %";
        return new Fakta(id, nama, Besaran.Dari(hasil), Satuan.Persen, 2,
            new Penetapan(KatalogAturan.CapaianTargetNol, [target, realisasi], uraian));
    }

    private static Fakta Dilaporkan(
        string id, string nama, Fakta target, Fakta realisasi, Fakta mentah, RumusCapaian rumus, decimal? batas)
    {
        if (batas is { } b && RealisasiNol(target, realisasi, rumus))
        {
            var uraian = $"realisasi 0, target {target.CetakAngka()} → batas {Skala.Ringkas(b)} %";
            return new Fakta(id, nama, Besaran.Dari(b), Satuan.Persen, 2,
                new Penetapan(KatalogAturan.CapaianRealisasiNol, [target, realisasi], uraian));
        }

        decimal? bawah = rumus == RumusCapaian.SelisihTerhadapTarget ? 0 : null;
        return FaktaHitung.Persen(id, nama, KatalogAturan.CapaianDibatasi, new Batas(new Ambil(mentah), bawah, batas));
    }

    private static bool RealisasiNol(Fakta target, Fakta realisasi, RumusCapaian rumus) =>
        rumus == RumusCapaian.TargetPerRealisasi && realisasi.Besaran.Nilai == 0 && target.Besaran.Nilai > 0
            && target.Satuan.Sama(realisasi.Satuan);

    private static string Sebut(Fakta f) => f.Satuan.Nama.Length > 0 ? f.Satuan.Nama : "tanpa satuan";

    private static AturanHitung AturanDari(RumusCapaian rumus) => rumus switch
    {
        RumusCapaian.RealisasiPerTarget => KatalogAturan.CapaianRealisasiPerTarget,
        RumusCapaian.SelisihTerhadapTarget => KatalogAturan.CapaianSelisih,
        _ => KatalogAturan.CapaianTargetPerRealisasi,
    };
}
