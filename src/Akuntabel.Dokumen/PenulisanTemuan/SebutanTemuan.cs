using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Findings in the words of whoever reviews them.</summary>
public static class SebutanTemuan
{
    private static readonly Dictionary<KelasTemuan, string> DaftarSebab = new()
    {
        [KelasTemuan.Persentase] = "Persentase tidak sesuai angkanya",
        [KelasTemuan.Jumlah] = "Jumlah tidak cocok dengan rinciannya",
        [KelasTemuan.RataRata] = "Rata-rata tidak cocok",
        [KelasTemuan.Selisih] = "Selisih tidak cocok",
        [KelasTemuan.AngkaBerbeda] = "Satu hal, dua angka",
        [KelasTemuan.NarasiBertentangan] = "Kalimat bertentangan dengan tabel",
        [KelasTemuan.Kategori] = "Kategori atau predikat tidak sesuai skalanya",
        [KelasTemuan.BanyakBaris] = "Banyaknya tidak sama dengan barisnya",
        [KelasTemuan.BanyakDaftar] = "Banyaknya butir tidak seperti yang disebut",
        [KelasTemuan.EntriGanda] = "Tercatat dua kali dalam satu daftar",
        [KelasTemuan.BarisTumpangTindih] = "Satu hal terhitung dalam dua baris",
        [KelasTemuan.Terbilang] = "Terbilang berbeda dari angkanya",
        [KelasTemuan.Tanggal] = "Tanggal tidak mungkin atau tidak lengkap",
        [KelasTemuan.Tahun] = "Tahun tidak sesuai laporannya",
        [KelasTemuan.Pengenal] = "Nomor pengenal tidak benar bentuknya",
        [KelasTemuan.Penomoran] = "Penomoran melompat atau berulang",
        [KelasTemuan.NomorTabel] = "Nomor tabel hilang, ganda, atau salah rujuk",
        [KelasTemuan.RujukanHukum] = "Peraturan dirujuk keliru",
        [KelasTemuan.Rumusan] = "Rumusan sasaran atau indikator berbeda",
        [KelasTemuan.Istilah] = "Istilah atau label keliru",
        [KelasTemuan.TidakAda] = "Yang diperlukan tidak ada",
        [KelasTemuan.TidakWajar] = "Nilai yang tidak mungkin",
    };

    /// <summary>The cause that findings of a rule have in common.</summary>
    public static string Sebab(string kode) => KatalogUji.DaftarAturan.FirstOrDefault(a => a.Kode == kode) is { Kelas.Count: > 0 } a
        ? Sebab(a.Kelas[0]) : "Lain-lain";

    /// <summary>A cause.</summary>
    internal static string Sebab(KelasTemuan kelas) => DaftarSebab.GetValueOrDefault(kelas, "Lain-lain");

    /// <summary>How sure a finding is.</summary>
    public static string Keyakinan(KeyakinanTemuan k) => k == KeyakinanTemuan.Pasti ? "pasti (dinyatakan dokumen ini sendiri)"
        : "kuat (menurut kebanyakan isi dokumen)";

    /// <summary>The same in a word or two, for a table.</summary>
    public static string KeyakinanSingkat(KeyakinanTemuan k) => k == KeyakinanTemuan.Pasti ? "pasti" : "kuat dugaan";

    /// <summary>Where it stands: the heading, then page, table, row.</summary>
    public static string Tempat(TempatTemuan t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return LetakTemuan.Uraian(t) is var uraian && string.IsNullOrEmpty(t.Bab) ? Besar(uraian) : $"{t.Bab}, {uraian}";
    }

    private static string Besar(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];
}
