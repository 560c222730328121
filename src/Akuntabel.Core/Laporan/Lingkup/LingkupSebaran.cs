using Akuntabel.Core.Aturan;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of a distribution over classes.</summary>
internal static class LingkupSebaran
{
    /// <summary>Names.</summary>
    public static NilaiLingkup Nama(Sebaran sebaran)
    {
        var baris = sebaran.Kelas.Concat(sebaran.TanpaKelas).ToList();
        var terisi = baris.Where(b => b.Anggota.Count > 0).ToList();
        return Isi.Peta(
            ("rincian", LingkupKalimat.Rincian(terisi, berpersen: false)),
            ("rincian-persen", LingkupKalimat.Rincian(terisi, berpersen: true)),
            ("banyak", Isi.Fakta(sebaran.Seluruh)),
            ("kelas", Isi.Daftar(baris.Select(b => Kelas(b, sebaran.Skala)))),
            ("kelas-terisi", Isi.Daftar(terisi.Select(b => Kelas(b, sebaran.Skala)))));
    }

    private static NilaiLingkup Kelas(BarisSebaran b, Skala skala) => Isi.Peta(
        ("label", Isi.Teks(b.Label)),
        ("interval", LingkupSkala.Ketentuan(skala, b.Banyak.Id + ".interval", "Interval " + b.Label, b.Kelas?.Interval ?? "")),
        ("berlaku", LingkupSkala.Ketentuan(skala, b.Banyak.Id + ".berlaku", "Interval yang diterapkan " + b.Label, b.Kelas is { } k
            ? skala.IntervalBerlaku(k) : "")),
        ("banyak", Isi.Fakta(b.Banyak)),
        ("persen", Isi.Fakta(b.Persen)),
        ("persen-bulat", Isi.Fakta(b.PersenBulat)),
        // the members' values are what the count looked at, in the same order
        ("anggota", Isi.Daftar(b.Anggota.Zip(b.Banyak.Masukan, (nama, nilai) =>
            Isi.Peta(("nama", Isi.Teks(nama)), ("nilai", Isi.Fakta(nilai)))))));
}
