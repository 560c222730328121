using Akuntabel.Core.Anggaran;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of money beside the budget: cash plan, revenue, funds of the national budget. Nothing where the office has none.</summary>
internal static class LingkupDana
{
    /// <summary>The cash plan of all, and of each program.</summary>
    public static Nilai Kas(HasilKas? kas) => kas is null ? Isi.Teks("") : Angka(kas.Seluruh).Dengan(
        [new("program", Isi.Daftar(kas.Menurut.Where(m => m.Key.Tingkat == TingkatAnggaran.Program).OrderBy(m => m.Key.Urut)
            .Select(m => Angka(m.Value).Dengan([new("kode", Isi.Teks(m.Key.Kode)), new("nama", Isi.Teks(m.Key.Nama)),
                new("realisasi", Isi.Fakta(m.Key.Realisasi))]))))]);

    /// <summary>Revenue.</summary>
    public static Nilai Pendapatan(HasilPendapatan? p) => p is null ? Isi.Teks("") : Isi.Peta(
        ("target", Isi.Fakta(p.Target)), ("realisasi", Isi.Fakta(p.Realisasi)), ("capaian", Isi.Fakta(p.Capaian)),
        ("baris", Isi.Daftar(p.Baris.Select(b => Isi.Peta(("kode", Isi.Teks(b.Jenis.Kode)), ("uraian", Isi.Teks(b.Jenis.Uraian)),
            ("murni", Isi.Fakta(b.Jenis.Murni)), ("perubahan", Isi.Fakta(b.Jenis.Perubahan)), ("target", Isi.Fakta(b.Target)),
            ("realisasi", Isi.Fakta(b.Realisasi)), ("capaian", Isi.Fakta(b.Capaian)),
            ("jenis", Isi.Teks(b.Berincian ? "kelompok" : "isi")))))));

    /// <summary>Funds of the national budget, by kind.</summary>
    public static Nilai Apbn(IReadOnlyList<HasilApbn> apbn) => apbn.Count == 0 ? Isi.Teks("") : Isi.Daftar(apbn.Select(a => Isi.Peta(
        ("nama", Isi.Teks(a.Sebutan)), ("pagu", Isi.Fakta(a.Pagu)), ("realisasi", Isi.Fakta(a.Realisasi)), ("serapan", Isi.Fakta(a.Serapan)),
        ("baris", Isi.Daftar(a.Baris.Select(b => Isi.Peta(("kode", Isi.Teks(b.Kegiatan.Kode)),
            ("kementerian", Isi.Teks(b.Kegiatan.Kementerian)), ("program", Isi.Teks(b.Kegiatan.Program)),
            ("kegiatan", Isi.Teks(b.Kegiatan.Uraian)), ("satuan-fisik", Isi.Teks(b.Kegiatan.SatuanFisik)),
            ("target-fisik", Isi.Fakta(b.Kegiatan.TargetFisik)), ("realisasi-fisik", Isi.Fakta(b.RealisasiFisik)),
            ("fisik", Isi.Fakta(b.Fisik)), ("pagu", Isi.Fakta(b.Kegiatan.Pagu)), ("realisasi", Isi.Fakta(b.Realisasi)),
            ("serapan", Isi.Fakta(b.Serapan)))))))));

    private static NilaiLingkup Angka(AngkaKas kas) => Isi.Peta(("kas", Isi.Fakta(kas.Kas)), ("deviasi", Isi.Fakta(kas.Deviasi)));
}
