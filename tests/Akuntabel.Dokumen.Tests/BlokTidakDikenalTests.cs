using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Tests;

/// <summary>No writer leaves out what it does not know: each kind of block is written, and one that nobody taught it is an error.</summary>
public class BlokTidakDikenalTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly Dictionary<string, Action<Naskah>> Penulis = new(StringComparer.Ordinal)
    {
        ["DOCX"] = n => DocxPenulis.Tulis(n, Stream.Null),
        ["HTML"] = n => HtmlPenulis.Tulis(n, TextWriter.Null),
        ["teks"] = n => PenulisTeks.Tulis(n, TextWriter.Null),
        ["XLSX"] = n => XlsxPenulis.Tulis(n, Stream.Null),
    };

    public static TheoryData<string> DaftarPenulis => [.. Penulis.Keys];

    [Theory]
    [MemberData(nameof(DaftarPenulis))]
    public void Blok_yang_tidak_dikenal_adalah_galat_juga_di_dalam_daftar(string nama)
    {
        Should.Throw<NotSupportedException>(() => Penulis[nama](Berisi(new BlokAsing()))).Message.ShouldBe($"Blok BlokAsing belum dikenal penulis {nama}.");
        Should.Throw<NotSupportedException>(() => Penulis[nama](Berisi(new Daftar(PenandaDaftar.Angka, [[new BlokAsing()]]))));
    }

    [Theory]
    [MemberData(nameof(DaftarPenulis))]
    public void Setiap_jenis_blok_dikenal(string nama)
    {
        var gambar = Berisi(new Gambar(Png, "image/png", 1, 1, 2, "Lambang", null));
        var contoh = NaskahContoh.Buat();
        var naskah = contoh with { DaftarBagian = [.. contoh.DaftarBagian, .. gambar.DaftarBagian] };
        Jenis(naskah).ShouldBe(typeof(Blok).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Blok))).Select(t => t.Name).Order(), "setiap jenis blok ada dalam naskah uji");
        Should.NotThrow(() => Penulis[nama](naskah));
    }

    private static IEnumerable<string> Jenis(Naskah naskah) => naskah.DaftarBlok().Select(b => b.GetType().Name).Distinct().Order();

    private static Naskah Berisi(Blok blok) => new("Laporan", "Kantor", UkuranKertas.A4, [new Bagian(false, PenomoranHalaman.Arab, "", "", [blok])]);

    private sealed record BlokAsing : Blok;
}
