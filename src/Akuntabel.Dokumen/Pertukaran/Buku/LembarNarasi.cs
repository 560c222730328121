using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Xlsx;
using Huruf = Akuntabel.Dokumen.Xlsx.Huruf;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>The sheet of narratives: one heading in each row.</summary>
internal static class LembarNarasi
{
    /// <summary>Name of the sheet.</summary>
    public const string Nama = "Narasi";

    /// <summary>Heading of the part.</summary>
    public const string KepalaBagian = "Bagian";

    /// <summary>Heading of the heading.</summary>
    public const string KepalaJudul = "Judul";

    /// <summary>Heading of the text.</summary>
    public const string KepalaIsi = "Isi narasi";

    private const string DiNarasi = "Ditulis di narasi; sunting di sana.";
    private const int BlokTemplat = 3;
    private static readonly Gaya Petunjuk = new(Huruf.Catatan, Latar: WarnaNaskah.Kelompok, Bergaris: true);
    private static readonly Gaya Contoh = new(Huruf.Catatan, Latar: WarnaNaskah.Contoh, Bergaris: true, Format: "@");
    private static readonly Gaya Isi = GayaBuku.Isi with { Format = "@" };

    /// <summary>The document that narratives belong to.</summary>
    public static JenisDokumen Jenis => JenisDokumen.Untuk(UraianNarasi.Jalur("pengantar"));

    /// <summary>The sasaran of an office with their texts.</summary>
    public static IReadOnlyList<(string Kode, string Uraian)> Sasaran(PohonBuku pohon) =>
        DenahBuku.Tetap.FirstOrDefault(d => d.Daftar?.Nama == "sasaran") is { } s ? [.. pohon.Butir(s).Select(b => (b.Pengenal, b.Teks("uraian"))).Where(x => x.Pengenal.Length > 0).DistinctBy(x => x.Pengenal)] : [];

    /// <summary>Fills the sheet.</summary>
    public static void Tulis(Lembar l, KumpulanBerkas berkas, PohonBuku pohon)
    {
        l.BarisBeku = 3;
        l.BarisUlang = (1, 1);
        l.AturLebar([18, 34, 24, 100, 44]);
        Baris(l, 1, [KepalaBagian, "Bunyi sasaran", KepalaJudul, KepalaIsi, "Petunjuk"], GayaBuku.Kepala);
        Baris(l, 2, ["petunjuk", "Untuk dibaca saja.", "Yang diminta laporan.", "Satu paragraf tiap baris (Alt+Enter), boleh berjarak baris kosong. Butir daftar satu baris, diawali 1. atau -. Tulis (hapus) untuk menghapus.", ""], Petunjuk);
        Baris(l, 3, ["contoh", "", "Kendala", "Kendala yang dihadapi adalah:\n\n- Petugas lapangan belum mencukupi.\n- Data penerima layanan belum terpadu.", ""], Contoh);
        var sasaran = Sasaran(pohon);
        var bunyi = sasaran.Where(s => SelBuku.Muat(s.Uraian)).ToDictionary(s => UraianNarasi.Untuk(s.Kode), s => s.Uraian, StringComparer.Ordinal);
        var nomor = PenulisBuku.BarisPertama;
        foreach (var (bagian, judul, isi, petunjuk) in Semua(berkas, [.. sasaran.Select(s => UraianNarasi.Untuk(s.Kode))]))
        {
            l.MulaiBaris(nomor++);
            l.Teks(1, bagian.Length == 0 ? "" : UraianNarasi.Sebut(bagian), Isi);
            l.Teks(2, bunyi.GetValueOrDefault(bagian, ""), Petunjuk);
            l.Teks(3, judul, Isi);
            l.Teks(4, isi, Isi);
            l.Teks(5, petunjuk, Petunjuk);
        }

        for (var k = 1; k <= 4; k++)
        {
            l.GayaKolom[k] = GayaBuku.TeksBaru;
        }
    }

    private static IEnumerable<(string Bagian, string Judul, string Isi, string Petunjuk)> Semua(KumpulanBerkas berkas, List<string> sasaran)
    {
        var umum = UraianNarasi.Semua.Select(j => j.Bagian).Where(b => b != UraianNarasi.Sasaran).Distinct();
        var lain = berkas.DaftarJalur.Select(UraianNarasi.Bagian).OfType<string>();
        var kosong = sasaran.Count > 0 ? [] : Enumerable.Repeat(UraianNarasi.Milik(UraianNarasi.Sasaran), BlokTemplat)
            .SelectMany(j => j).Select(j => ("", j.Judul, "", $"Tulis sasarannya pada kolom {KepalaBagian}, misalnya Sasaran 1. {Ajakan(j)}"));
        return kosong.Concat(sasaran.Concat(umum).Concat(lain).Distinct().SelectMany(b => Bagian(berkas, b)));
    }

    private static IEnumerable<(string Bagian, string Judul, string Isi, string Petunjuk)> Bagian(KumpulanBerkas berkas, string bagian)
    {
        if (BerkasNarasi.Baca(berkas, UraianNarasi.Jalur(bagian)) is not { } isi)
        {
            yield break;
        }

        foreach (var j in UraianNarasi.Milik(bagian))
        {
            var ada = isi.Pasal.FirstOrDefault(p => p.Nama == Jangkar.Buat(j.Judul));
            yield return ada is null ? (bagian, j.Judul, "", Ajakan(j)) : Satu(bagian, ada, Ajakan(j));
        }

        foreach (var p in isi.Pasal.Where(p => UraianNarasi.Milik(bagian).All(j => Jangkar.Buat(j.Judul) != p.Nama)).DistinctBy(p => p.Nama))
        {
            yield return Satu(bagian, p, "");
        }
    }

    private static (string Bagian, string Judul, string Isi, string Petunjuk) Satu(string bagian, PasalNarasi p, string petunjuk) =>
        p.Sel() is { } sel ? (bagian, p.Judul, sel, petunjuk) : (bagian, p.Judul, "", DiNarasi);

    private static string Ajakan(JudulNarasi j) => (j.Wajib ? "Diminta laporan. " : "") + j.Petunjuk;

    private static void Baris(Lembar l, int baris, string[] isi, Gaya gaya)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < isi.Length; k++)
        {
            l.Teks(k + 1, isi[k], gaya);
        }
    }
}
