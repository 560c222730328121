using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>One output for the efficiency formula.</summary>
/// <param name="Pagu">Budget in rupiah.</param>
/// <param name="Capaian">Achievement of the output in percent.</param>
/// <param name="Realisasi">Budget realised in rupiah.</param>
public sealed record KeluaranEfisiensi(Fakta Pagu, Fakta Capaian, Fakta Realisasi);

/// <summary>Efficiency under PMK 214/PMK.02/2017.</summary>
/// <param name="Mentah">E in percent, as the formula gives it.</param>
/// <param name="Terbatas">E held to −20…20 percent.</param>
/// <param name="NilaiEfisiensi">NE in percent, 0–100, from the held E.</param>
public sealed record HasilEfisiensi(Fakta Mentah, Fakta Terbatas, Fakta NilaiEfisiensi);

/// <summary>Efficiency under the simple field rule.</summary>
/// <param name="Selisih">Achievement minus absorption, in points.</param>
/// <param name="Kategori">Word: "efisien", "cukup efisien", "tidak efisien"; else what keeps it from being said.</param>
public sealed record HasilEfisiensiSederhana(Fakta Selisih, Fakta Kategori)
{
    /// <summary>Whether efficiency can be spoken of; if not, <see cref="Kategori"/> says why.</summary>
    public bool Ternilai { get; init; }
}

/// <summary>Efficiency in the use of resources. Both rules are borrowed practice for a local government; the report names the one used.</summary>
public static class Efisiensi
{
    /// <summary>The word when achievement, absorption or outputs are not known.</summary>
    public const string BelumDapatDinilai = "belum dapat dinilai";

    /// <summary>The word when little was spent: what was not spent is not saved.</summary>
    public const string PenyerapanRendah = "penyerapan rendah";

    /// <summary>The word when the target was missed: nothing is efficient that was not reached.</summary>
    public const string TargetBelumTercapai = "target belum tercapai";

    /// <summary>The word when outputs that the money was for are not all there.</summary>
    public const string KeluaranBelumSelesai = "keluaran belum selesai";

    private const decimal BatasE = 20;
    private const decimal BatasPoin = 5;

    /// <summary>E, E held to ±20 and NE. Without the hold a published report printed 235 %.</summary>
    /// <param name="id">Prefix: ".e-mentah", ".e" and ".ne" are appended.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="keluaran">Outputs; one unknown figure makes the result unknown.</param>
    public static HasilEfisiensi Pmk214(string id, string nama, IReadOnlyList<KeluaranEfisiensi> keluaran)
    {
        ArgumentNullException.ThrowIfNull(keluaran);
        Ekspresi nilaiKeluaran = new Jumlah([.. keluaran.Select(NilaiKeluaran)]);
        Ekspresi hemat = new Jumlah([.. keluaran.Select(k => new Selisih(NilaiKeluaran(k), new Ambil(k.Realisasi)))]);
        var mentah = FaktaHitung.Persen(id + ".e-mentah", $"Efisiensi {nama} (mentah)", KatalogAturan.EfisiensiKeluaran,
            FaktaHitung.PersenDari(hemat, nilaiKeluaran), Alasan(keluaran));
        var terbatas = FaktaHitung.Persen(id + ".e", $"Efisiensi {nama}", KatalogAturan.EfisiensiDibatasi,
            new Batas(new Ambil(mentah), -BatasE, BatasE));
        var ne = FaktaHitung.Persen(id + ".ne", $"Nilai efisiensi {nama}", KatalogAturan.NilaiEfisiensi,
            new Jumlah([new Tetapan(50), new Kali(new Bagi(new Ambil(terbatas), new Tetapan(BatasE)), new Tetapan(50))]));
        return new HasilEfisiensi(mentah, terbatas, ne);
    }

    /// <summary>Achievement minus absorption. It is efficient by more than 5 points and fairly so within 5, but only where the target is reached, the
    /// outputs are complete and the absorption is not low; not efficient where more was spent than reached.</summary>
    /// <param name="id">Prefix: ".selisih" and ".kategori" are appended.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="capaian">Achievement in percent.</param>
    /// <param name="serapan">Absorption in percent.</param>
    /// <param name="fisik">Physical achievement of the outputs in percent.</param>
    /// <param name="batas">Class below which absorption is low (<see cref="KatalogSkala.PenyerapanCukup"/>); <c>null</c>: none held then.</param>
    public static HasilEfisiensiSederhana Sederhana(string id, string nama, Fakta capaian, Fakta serapan, Fakta fisik, KelasSkala? batas)
    {
        ArgumentNullException.ThrowIfNull(capaian);
        ArgumentNullException.ThrowIfNull(serapan);
        ArgumentNullException.ThrowIfNull(fisik);
        var selisih = FaktaHitung.Dari(id + ".selisih", $"Selisih capaian dan serapan {nama}", Satuan.Poin, 2,
            KatalogAturan.SelisihCapaianSerapan, new Selisih(new Ambil(capaian), new Ambil(serapan)));
        var (kata, uraian, ternilai) = (capaian.Besaran.Nilai, serapan.Besaran.Nilai, fisik.Besaran.Nilai) switch
        {
            ({ } c, { } s, { } f) => Kategori(c, s, f, batas),
            (null, _, _) or (_, null, _) => (BelumDapatDinilai, selisih.Besaran.Alasan ?? "", false),
            _ => (BelumDapatDinilai, $"{fisik.Nama}: {fisik.Besaran.Alasan}", false),
        };
        var kategori = new Fakta(id + ".kategori", $"Kategori efisiensi {nama}", kata,
            new Penetapan(KatalogAturan.KategoriEfisiensi, [selisih, fisik], uraian));
        return new HasilEfisiensiSederhana(selisih, kategori) { Ternilai = ternilai };
    }

    private static (string Kata, string Uraian, bool Ternilai) Kategori(decimal capaian, decimal serapan, decimal fisik, KelasSkala? batas)
    {
        var selisih = capaian - serapan;
        string Angka(decimal n) => AngkaIndonesia.Cetak(n, 2);
        return selisih switch
        {
            _ when batas is { } b && !b.Memuat(serapan) => (PenyerapanRendah, $"serapan {Angka(serapan)} tidak {b.SyaratBawah} → {PenyerapanRendah}", false),
            < -BatasPoin => ("tidak efisien", $"{Angka(selisih)} < −5 → tidak efisien", true),
            _ when capaian < 100 => (TargetBelumTercapai, $"capaian {Angka(capaian)} < 100 → {TargetBelumTercapai}", false),
            _ when fisik < 100 => (KeluaranBelumSelesai, $"realisasi fisik {Angka(fisik)} < 100 → {KeluaranBelumSelesai}", false),
            > BatasPoin => ("efisien", $"{Angka(selisih)} > 5 → efisien", true),
            _ => ("cukup efisien", $"{Angka(selisih)} antara −5 dan 5 → cukup efisien", true),
        };
    }

    private static Ekspresi NilaiKeluaran(KeluaranEfisiensi k) =>
        new Kali(new Ambil(k.Pagu), new Bagi(new Ambil(k.Capaian), new Tetapan(100)));

    private static string Alasan(IReadOnlyList<KeluaranEfisiensi> keluaran) =>
        keluaran.SelectMany(k => new[] { k.Pagu, k.Capaian, k.Realisasi }).FirstOrDefault(f => !f.Besaran.Ada) is { } f
            ? $"{f.Nama}: {f.Besaran.Alasan}"
            : "nilai keluaran nol, efisiensi tidak dapat dihitung";
}
