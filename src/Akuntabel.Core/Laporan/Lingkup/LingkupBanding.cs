namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of what a Perubahan changed, for the annex that shows both sides.</summary>
internal static class LingkupBanding
{
    /// <summary>Names; empty lists where nothing is compared.</summary>
    /// <param name="banding">Both sides; <c>null</c> for a first version.</param>
    public static NilaiLingkup Nama(BandingPerjanjian? banding) => Isi.Peta(
        ("berubah", Isi.Ya(banding?.Berubah == true)),
        ("target", Isi.Daftar((banding?.DaftarTarget ?? []).Select(t => Isi.Peta(
            ("uraian", Isi.Teks(t.Indikator.Uraian)), ("semula", Satuan(t.Semula)), ("menjadi", Satuan(t.Menjadi)),
            ("selisih", t.Selisih.Besaran.Nilai is 0 ? Isi.Teks("tetap") : Satuan(t.Selisih)))))),
        ("anggaran", Isi.Daftar((banding?.DaftarPagu ?? []).Select(Pagu))),
        ("jumlah", banding?.Jumlah is { } j ? Pagu(j) : Isi.Teks("")));

    private static NilaiLingkup Pagu(BandingPagu p) => Isi.Peta(("nama", Isi.Teks(p.Nama)), ("semula", Isi.Fakta(p.Semula)),
        ("menjadi", Isi.Fakta(p.Menjadi)), ("selisih", Isi.Fakta(p.Selisih)));

    // in a cell too the unit is printed: targets of many units stand in one column
    private static Nilai Satuan(Umum.Fakta f) => f.Besaran.Ada ? LingkupCacah.Kembar(f, null) : Isi.Fakta(f);
}
