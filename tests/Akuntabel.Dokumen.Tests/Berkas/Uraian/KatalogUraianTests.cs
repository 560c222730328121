using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Tests.Contoh;
using Akuntabel.Dokumen.Tests.Pertukaran;

namespace Akuntabel.Dokumen.Tests.Berkas.Uraian;

/// <summary>The descriptions know every key of the office's files, and no other.</summary>
public partial class KatalogUraianTests
{
    // free files and texts, which every office names as it likes
    private static readonly string[] Bebas = ["sekolah.yaml"];

    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Setiap_kunci_contoh_diuraikan(string nama)
    {
        var berkas = BerkasUji.MuatContoh(nama);
        berkas.DaftarJalur.Where(j => j.EndsWith(".yaml", StringComparison.Ordinal) || (j.EndsWith(".csv", StringComparison.Ordinal) && !j.StartsWith("register/", StringComparison.Ordinal))).Except(Bebas)
            .SelectMany(j => Kunci(j, berkas.Isi[j]).Where(k => !Dikenal(j, k)).Select(k => $"{j}: {k}")).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_kunci_yang_diminta_pembaca_diuraikan()
    {
        var semua = KatalogUraian.Semua.SelectMany(Jalur).SelectMany(j => j.Split('.', '[', ']')).ToHashSet(StringComparer.Ordinal);
        var akar = ContohBelitungTimur.Akar;
        // readers of documents, and the names of an outline that come straight from a file
        var sumber = new[] { "Pembacaan", "Lingkup" }.SelectMany(f =>
            Directory.EnumerateFiles(Path.Combine(akar, "src/Akuntabel.Core/Laporan", f), "*.cs"))
            .Append(Path.Combine(akar, "src/Akuntabel.Dokumen/Berkas/PembacaInstansi.Tabel.cs"));
        var berkas = KatalogUraian.Semua.Select(u => u.Pola.Split('/', '.')[0]).ToHashSet(StringComparer.Ordinal);
        var diminta = sumber.SelectMany(f => PolaKunci().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct()
            .Where(k => !berkas.Contains(k)).ToList();
        diminta.Count.ShouldBeGreaterThan(50);
        // "kunci" is a heading of registers, whose headings are free; "pk-berubah" is a name of the outline; "seluruh" stands among codes
        // of programs; "tetap" is printed where nothing changed
        diminta.Where(k => !semua.Contains(k)).ShouldBeSubsetOf(["kunci", "pk-berubah", "seluruh", "tetap"]);
    }

    [Fact]
    public void Setiap_narasi_yang_diminta_kerangka_diuraikan()
    {
        var kerangka = Directory.EnumerateFiles(Path.Combine(ContohBelitungTimur.Akar, "src/Akuntabel.Dokumen/Kerangka"), "*.md", SearchOption.AllDirectories).ToList();
        var diminta = kerangka.SelectMany(f => PolaNarasi().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Length > 0 ? UraianNarasi.Sasaran + "." + m.Groups[2].Value : m.Groups[2].Value)).Distinct();
        UraianNarasi.Semua.Select(j => $"{j.Bagian}.{Jangkar.Buat(j.Judul)}").ShouldBe(diminta, ignoreOrder: true);
        UraianNarasi.Bagian(UraianNarasi.Jalur(UraianNarasi.Untuk("1.1"))).ShouldBe("sasaran-1.1");
    }

    [Fact]
    public void Setiap_grafik_kerangka_dapat_dipilih_bentuknya()
    {
        var tercetak = new[] { "Kerangka", "BagianKerangka" }.SelectMany(f => Directory.EnumerateFiles(
            Path.Combine(ContohBelitungTimur.Akar, "src/Akuntabel.Dokumen", f), "*.md", SearchOption.AllDirectories))
            .SelectMany(f => PolaGrafik().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value.TrimEnd('-'))).Distinct();
        KatalogUraian.Untuk("laporan.yaml")!.Bidang.Where(b => b.Kunci.StartsWith("grafik.", StringComparison.Ordinal)).Select(b => b.Kunci["grafik.".Length..])
            .ShouldBe(tercetak, ignoreOrder: true);
    }

    [Fact]
    public void Setiap_uraian_lengkap_dan_dipakai_sekali()
    {
        foreach (var u in KatalogUraian.Semua)
        {
            JenisDokumen.Untuk(u.Jalur("contoh")).ShouldBe(u.Jenis, u.Pola);
            Jalur(u).GroupBy(j => j).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
            foreach (var (b, tempat) in Bidang(u))
            {
                b.Label.ShouldNotBeNullOrWhiteSpace(tempat);
                b.Contoh.ShouldNotBeNullOrWhiteSpace(tempat);
                (b.Jenis == JenisBidang.Pilihan).ShouldBe(b.Pilihan.Count > 1, tempat);
                (b.Rujukan.Length == 0 || b.Rujukan == KatalogUraian.RujukanUnit || KatalogUraian.Semua.SelectMany(x => x.Daftar)
                    .SelectMany(Semua)
                    .Any(d => d.Nama == b.Rujukan || d.Termuat.Any(t => t.Nama == b.Rujukan))).ShouldBeTrue(tempat);
            }
        }

        KatalogUraian.Semua.SelectMany(u => u.Daftar).SelectMany(Semua).Where(d => d.Pengenal.Except(d.Bidang.Select(b => b.Kunci)).Any()).ShouldBeEmpty();
    }

    [Fact]
    public void Berkas_dikenali_menurut_jalurnya()
    {
        KatalogUraian.Untuk("register/register.yaml")!.Lanjutan.ShouldBeTrue();
        KatalogUraian.Untuk("sop/a.yaml")!.Nama("sop/a.yaml").ShouldBe("a");
        KatalogUraian.Untuk("register/pegawai.csv")!.Jamak.ShouldBeTrue();
        KatalogUraian.Untuk("narasi/pengantar.md").ShouldBeNull();
        KatalogUraian.Untuk("sekolah.yaml").ShouldBeNull();
    }

    private static IEnumerable<UraianDaftar> Semua(UraianDaftar d) => [d, .. d.Anak.SelectMany(Semua)];

    private static IEnumerable<(UraianBidang Bidang, string Tempat)> Bidang(UraianBerkas u) =>
        [.. u.Bidang.Select(b => (b, $"{u.Pola} {b.Kunci}")), .. u.Daftar.SelectMany(Semua).SelectMany(d => d.Bidang.Select(b => (b, $"{u.Pola} {d.Kunci}[] {b.Kunci}")))];

    private static IEnumerable<string> Jalur(UraianBerkas u) => [.. u.Bidang.Select(b => Butir(b.Kunci, b)), .. u.Daftar.SelectMany(d => Jalur(d, ""))];

    private static IEnumerable<string> Jalur(UraianDaftar d, string atas)
    {
        var sendiri = Sambung(atas, d.Kunci) + (d.Bentuk switch { BentukDaftar.Butir => "[]", BentukDaftar.Peta => ".*", _ => "" });
        var bidang = d.Bentuk == BentukDaftar.Peta ? d.Bidang.Skip(1) : d.Bidang;
        return [.. bidang.Select(b => Butir(Sambung(sendiri, b.Kunci), b)), .. d.Bentuk == BentukDaftar.PetaTahun ? [sendiri + ".*"] : Array.Empty<string>(), .. d.Anak.SelectMany(a => Jalur(a, sendiri))];
    }

    private static string Butir(string jalur, UraianBidang b) => b.Jenis == JenisBidang.DaftarTeks ? jalur + "[]" : jalur;

    private static string Sambung(string atas, string kunci) => atas.Length == 0 || kunci.Length == 0 ? atas + kunci : atas + "." + kunci;

    private static bool Dikenal(string berkas, string kunci)
    {
        var uraian = KatalogUraian.Untuk(berkas);
        return uraian is not null && (Jalur(uraian).Any(j => Regex.IsMatch(kunci, "^" + Regex.Escape(j).Replace("\\*", "[^.]+|\"[^\"]+\"").Replace("[^.]+|\"[^\"]+\"", "(\"[^\"]+\"|[^.]+)") + "$"))
            || (kunci.StartsWith("struktur.", StringComparison.Ordinal) && Regex.IsMatch(kunci, @"^struktur(\.anak\[\])*\.nama$"))
            || kunci == "isu-strategis[]");
    }

    private static IEnumerable<string> Kunci(string jalur, ReadOnlyMemory<byte> isi) => IsiBerkas.Baca(jalur, isi) switch
    {
        IsiTabel t => t.Kepala.Select(k => "[]." + k),
        IsiIsian { Akar: { } a } => Kunci(a, "").Distinct(),
        _ => [],
    };

    private static IEnumerable<string> Kunci(SimpulIsian n, string atas) => n switch
    {
        PetaIsian p => p.Isi.SelectMany(k => Kunci(k.Value, JalurKunci.Kunci(atas, k.Key))),
        DaftarIsian d => d.Butir.SelectMany(b => Kunci(b, atas + "[]")),
        _ => [atas],
    };

    [GeneratedRegex("""```grafik\nid: ([a-z-]+)""")]
    private static partial Regex PolaGrafik();

    [GeneratedRegex(@"\b(?:Teks|Angka|AngkaIndikator|AngkaKomponen|Pilih|Nomor|Tanggal|Daftar|Peta|Csv)\((?:[\w.]+, ){0,2}""([a-z][a-z0-9_-]+)""")]
    private static partial Regex PolaKunci();

    [GeneratedRegex(@"(?<![\w.-])(s\.)?narasi\.([a-z-]+(?:\.[a-z-]+)?)")]
    private static partial Regex PolaNarasi();
}
