using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the scales of a report.</summary>
internal static class LingkupSkala
{
    /// <summary>Names.</summary>
    public static NilaiLingkup Nama(SkalaKinerja s) => Isi.Peta(
        ("capaian", Satu("capaian", s.Capaian)), ("anggaran", Satu("anggaran", s.Anggaran)), ("fisik", Satu("fisik", s.Fisik)),
        ("target", Satu("target", s.Target)),
        ("keberhasilan", Satu("keberhasilan", s.Keberhasilan)), ("fisik-berbeda", Isi.Ya(s.Fisik.Kode != s.Anggaran.Kode)));

    /// <summary>A bound that the law sets: its source is the regulation.</summary>
    public static NilaiFakta Ketentuan(Skala s, string id, string nama, string isi) => new(new Fakta(
        id, $"{nama} – {s.Nama}", isi, new Penetapan(KatalogAturan.PenentuanKelas, [], $"ditetapkan dalam {s.Dasar}")));

    /// <summary>The ground that the class of a word has in its scale; none for a word that is no class.</summary>
    public static NilaiTeks Warna(Skala s, Fakta kelas) => Isi.Teks(s.Kelas.FirstOrDefault(k => k.Label == kelas.Kata)?.Warna ?? "");

    private static NilaiLingkup Satu(string peran, Skala s) => Isi.Peta(
        ("nama", Isi.Teks(s.Nama)),
        // how sure we are of the source belongs into the catalogue, not into a signed report
        ("dasar", Isi.Teks(s.Dasar.Split(" (")[0].Split(';')[0])),
        ("penutup", Ketentuan(s, $"skala.{peran}.penutup", "Cara penerapan", s.AturanPenutup)),
        ("kelas", Isi.Daftar(s.Kelas.Select((k, i) => Isi.Peta(
            ("kode", Isi.Teks(k.Kode)), ("label", Isi.Teks(k.Label)),
            ("interval", Ketentuan(s, $"skala.{peran}.{i + 1}.interval", "Interval " + k.Label, k.Interval)),
            ("berlaku", Ketentuan(s, $"skala.{peran}.{i + 1}.berlaku", "Interval yang diterapkan " + k.Label, s.IntervalBerlaku(k))),
            ("warna", Isi.Teks(k.Warna)))))));
}
