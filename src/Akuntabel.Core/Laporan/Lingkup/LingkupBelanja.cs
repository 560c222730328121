using Akuntabel.Core.Anggaran;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the budget by kinds of expenditure.</summary>
internal static class LingkupBelanja
{
    /// <summary>Names; nothing when no kinds are entered.</summary>
    public static Nilai Nama(HasilBelanja? belanja) => belanja is null ? Isi.Teks("") : Isi.Peta(
        ("pagu", Isi.Fakta(belanja.Pagu)), ("realisasi", Isi.Fakta(belanja.Realisasi)), ("serapan", Isi.Fakta(belanja.Serapan)),
        ("baris", Isi.Daftar(belanja.Baris.Select(Baris))));

    private static NilaiLingkup Baris(SimpulBelanja b) => Isi.Peta(
        ("kode", Isi.Teks(b.Jenis.Kode.Isi)), ("nomor", Isi.Teks(b.Nomor)), ("uraian", Isi.Teks(b.Jenis.Uraian)),
        ("pagu", Isi.Fakta(b.Pagu)), ("realisasi", Isi.Fakta(b.Realisasi)), ("serapan", Isi.Fakta(b.Serapan)),
        ("tingkat", Isi.Teks(b.Tingkat)), ("jenis", Isi.Teks(b.Berincian ? "kelompok" : "isi")));
}
