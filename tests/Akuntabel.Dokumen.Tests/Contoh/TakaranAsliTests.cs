using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>
/// What the reports say is no less than what the published reports said, chapter by chapter, where those hold the facts.
/// </summary>
/// <remarks>
/// The published figures were counted once in their text form. Words are those of sentences and lists, without headings, captions, tables,
/// and lists that are tables by nature (staff, assets, the 109 schools). Entries are the lines of those lists. Tables are those with columns,
/// and the three lists. Ours are counted in the document: the annex of activities belongs to the chapter in which the published report has
/// them, and a table without lines (time, place, who) counts as the lines that it is in the published reports.
/// </remarks>
public partial class TakaranAsliTests
{
    private static readonly Dictionary<string, string> BabKegiatan = new() { ["ntt-2023"] = "BAB III", ["belitung-timur-2022"] = "BAB III", ["kalteng-2023-tw2"] = "BAB I" };

    /// <summary>Report, chapter; words, entries, tables, charts of the published report.</summary>
    private static readonly (string Contoh, string Bab, Takaran Asli)[] Asli =
    [
        ("ntt-2023", "KATA PENGANTAR", new(167, 0, 0, 0)), ("ntt-2023", "IKHTISAR EKSEKUTIF", new(216, 0, 1, 0)),
        ("ntt-2023", "BAB I", new(1245, 42, 3, 1)), ("ntt-2023", "BAB II", new(833, 13, 5, 0)),
        ("ntt-2023", "BAB III", new(4780, 169, 12, 0)), ("ntt-2023", "BAB IV", new(447, 8, 1, 0)),
        ("belitung-timur-2022", "KATA PENGANTAR", new(179, 0, 0, 0)), ("belitung-timur-2022", "BAB I", new(1210, 33, 6, 1)),
        ("belitung-timur-2022", "BAB II", new(1091, 16, 6, 0)), ("belitung-timur-2022", "BAB III", new(3439, 31, 21, 4)),
        ("belitung-timur-2022", "BAB IV", new(132, 0, 0, 0)),
        ("kalteng-2023-tw2", "KATA PENGANTAR", new(308, 0, 0, 0)), ("kalteng-2023-tw2", "BAB I", new(1617, 12, 2, 0)),
        ("kalteng-2023-tw2", "BAB II", new(153, 4, 0, 0)), ("kalteng-2023-tw2", "BAB III", new(121, 0, 0, 0)), ("kalteng-2023-tw2", "LAMPIRAN 1", new(8, 0, 2, 0)),
    ];

    /// <summary>Activities of the published reports, one and the same counted once.</summary>
    private static readonly Dictionary<string, int> Kegiatan = new() { ["ntt-2023"] = 20, ["belitung-timur-2022"] = 10, ["kalteng-2023-tw2"] = 10 };

    /// <summary>Where ours says less: at least so much, and why that is right.</summary>
    private static readonly Dictionary<(string Contoh, string Bab, string Apa), (int Lantai, string Alasan)> Kecuali = new()
    {
        [("ntt-2023", "KATA PENGANTAR", "kata")] = (120, "nama laporan dan kantor tidak diulang pada setiap kalimat"),
        [("ntt-2023", "IKHTISAR EKSEKUTIF", "kata")] = (80, "satu halaman: angkanya ada pada tabel dan grafik, uraian umumnya pada Bab I"),
        [("ntt-2023", "BAB I", "kata")] = (780, "bidang yang sama dalam fungsi b sampai d ditulis sekali; dasar hukum yang sudah diganti tidak dimuat; isu diringkas"),
        [("ntt-2023", "BAB I", "butir")] = (25, "susunan organisasi bertingkat menjadi satu daftar dan satu bagan; peraturan yang sudah diganti tidak dimuat"),
        [("ntt-2023", "BAB II", "kata")] = (470, "komitmen C sampai M dan riwayat perubahan menjadi tabel; dua visi yang bertentangan menjadi satu"),
        [("ntt-2023", "BAB II", "butir")] = (2, "komitmen C sampai M menjadi tabel"),
        [("ntt-2023", "BAB III", "kata")] = (4300, "penyebab, bukti, dan upaya menjadi tabel; rapat yang tercetak dua kali dan kesimpulan yang sama kata demi kata ditulis sekali"),
        [("ntt-2023", "BAB IV", "kata")] = (290, "kalimat yang sama tercetak dua kali pada 4.2; jumlah uang disebut sekali"),
        [("belitung-timur-2022", "KATA PENGANTAR", "kata")] = (125, "nama kantor tidak diulang pada setiap kalimat"),
        [("belitung-timur-2022", "BAB I", "kata")] = (1000, "peraturan yang sudah dicabut tidak dimuat; keterangan bagan tidak dihitung"),
        [("belitung-timur-2022", "BAB II", "kata")] = (760, "keterangan kode dan kaitan dengan RPJMD menjadi tabel; tujuan dan sasaran RPJMD disebut sekali"),
        [("kalteng-2023-tw2", "KATA PENGANTAR", "kata")] = (165, "satu halaman dengan tanda tangannya; peraturan 29/2010 yang sudah dicabut tidak dimuat"),
        [("kalteng-2023-tw2", "BAB III", "kata")] = (110, "kategori tanpa skala diganti predikat menurut skalanya"),
    };

    public static TheoryData<string, string> Semua => new(Asli.Select(a => (a.Contoh, a.Bab)));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Bab_tidak_kurang_daripada_laporan_terbitan(string contoh, string bab)
    {
        var asli = Asli.Single(a => a.Contoh == contoh && a.Bab == bab).Asli;
        var kita = Hitung(contoh)[bab];
        var kurang = new List<string>();
        foreach (var (apa, ada, perlu) in (ReadOnlySpan<(string, int, int)>)
            [("kata", kita.Kata, asli.Kata), ("butir", kita.Butir, asli.Butir), ("tabel", kita.Tabel, asli.Tabel), ("grafik", kita.Grafik, asli.Grafik)])
        {
            var (lantai, alasan) = Kecuali.GetValueOrDefault((contoh, bab, apa), (perlu, ""));
            kurang.AddRange(ada < lantai || (alasan.Length > 0 && ada >= perlu) ? [$"{apa} {ada}, terbitan {perlu}, sekurangnya {lantai}: {alasan}"] : []);
        }

        kurang.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ntt-2023")]
    [InlineData("belitung-timur-2022")]
    [InlineData("kalteng-2023-tw2")]
    public void Semua_kegiatan_laporan_terbitan_dimuat(string contoh) => SemuaContoh.Naskah(contoh).DaftarBlok().OfType<Paragraf>()
        .Count(p => p.Isi.Count > 0 && p.Isi.All(r => r.Gaya.HasFlag(GayaTeks.Tebal)) && Urutan().IsMatch(p.Isi.Gabung())).ShouldBe(Kegiatan[contoh]);

    private static Dictionary<string, Takaran> Hitung(string contoh)
    {
        var hasil = new Dictionary<string, Takaran>();
        var bab = "";
        foreach (var blok in SemuaContoh.Naskah(contoh).DaftarBagian.SelectMany(b => b.DaftarBlok))
        {
            if (blok is Judul { Tingkat: 1 } j)
            {
                bab = j.Isi.Gabung().Contains("DOKUMENTASI KEGIATAN", StringComparison.Ordinal) ? BabKegiatan[contoh]
                    : j.Nomor.Length > 0 ? j.Nomor : j.Isi.Gabung();
            }

            hasil[bab] = hasil.GetValueOrDefault(bab) + Satu(blok);
        }

        return hasil;
    }

    private static Takaran Satu(Blok blok) => blok switch
    {
        Paragraf { Gaya: GayaParagraf.Biasa or GayaParagraf.Catatan or GayaParagraf.Rumus or GayaParagraf.Tengah } p => new(Kata(p.Isi), 0, 0, 0),
        Daftar d => d.Butir.SelectMany(b => b).Aggregate(new Takaran(0, d.Butir.Count, 0, 0), (t, b) => t + Satu(b)),
        Tabel { Bergaris: false } t => t.Baris.Aggregate(default(Takaran), (j, b) => j + new Takaran(b.Sel.Sum(s => Kata(s.Isi)), 1, 0, 0)),
        Tabel => new(0, 0, 1, 0),
        Grafik or Bagan => new(0, 0, 0, 1),
        _ => default,
    };

    private static int Kata(IReadOnlyList<Ruas> isi) => SatuKata().Count(isi.Gabung());

    [GeneratedRegex(@"[A-Za-zÀ-ÿ0-9][\w.,%/’'-]*", RegexOptions.None, 5000)]
    private static partial Regex SatuKata();

    [GeneratedRegex(@"^\d+\) ", RegexOptions.None, 5000)]
    private static partial Regex Urutan();

    private readonly record struct Takaran(int Kata, int Butir, int Tabel, int Grafik)
    {
        public static Takaran operator +(Takaran a, Takaran b) => new(a.Kata + b.Kata, a.Butir + b.Butir, a.Tabel + b.Tabel, a.Grafik + b.Grafik);
    }
}
