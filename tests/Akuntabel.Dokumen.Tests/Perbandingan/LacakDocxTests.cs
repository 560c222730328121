using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Perbandingan;
using Akuntabel.Dokumen.Tests.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;
using static Akuntabel.Dokumen.Tests.Perbandingan.BedaNaskahTests;

namespace Akuntabel.Dokumen.Tests.Perbandingan;

/// <summary>Tracked changes: accepted they are the later document, rejected the earlier one.</summary>
public class LacakDocxTests
{
    private static readonly XNamespace W = BerkasDocx.W;

    private static readonly DateTimeOffset Saat = new(2024, 2, 10, 3, 0, 0, TimeSpan.Zero);

    private static readonly string[] Turunan = ["TOC", "TableofFigures", "AkhirBagian", "NomorBab", "Jeda"];

    public static TheoryData<string> DaftarKasus => [.. Kasus.Keys];

    private static Dictionary<string, (Naskah Lama, Naskah Baru)> Kasus { get; } = new()
    {
        ["kata"] = (Satu(Par("Serapan anggaran sebesar 84,42 % lebih rendah.")), Satu(Par("Serapan anggaran tahun ini sebesar 91,03 % lebih tinggi."))),
        ["paragraf"] = (Satu(Par("Pertama tetap."), Par("Yang ini hilang seluruhnya."), Par("Akhir.")), Satu(Par("Pertama tetap."), Par("Akhir."), Par("Tambahan pada ujungnya."))),
        ["daftar"] = (Satu(Butir("Satu hal", "Dua hal"), Par("Antara."), Butir("Lama")), Satu(Par("Antara."), Butir("Satu hal", "Hal ketiga"))),
        ["baris tabel"] = (Satu(Tabel("Judul", ["Indeks demokrasi", "70"], ["Hilang sama sekali", "5"])), Satu(Tabel("Judul", ["Baris baru", "1"], ["Indeks demokrasi", "75"]))),
        ["lebar tabel"] = (Satu(Tabel("Judul", ["a", "b"])), Satu(Tabel("Judul", ["a", "b", "c"]))),
        ["tabel hilang"] = (Satu(Par("Awal."), Tabel("Lama", ["x", "y"]), Tabel("Tetap", ["panjang sekali", "z"])), Satu(Par("Awal."), Tabel("Tetap", ["panjang sekali", "z"]))),
        ["bab"] = (Satu(Bab("a", "BAB I", "PENDAHULUAN"), Par("Isi."), Bab("b", "BAB II", "HILANG"), Par("Isinya."), Bab("c", "BAB III", "PENUTUP")),
            Satu(Bab("a", "BAB I", "PENDAHULUAN"), Par("Isi."), Bab("d", "BAB II", "KINERJA"), Par("Datang."), Bab("c", "BAB III", "PENUTUP"))),
        ["contoh"] = (NaskahContoh.Buat(), Besar(12)),
        ["dua laporan kantor"] = (Kantor("belitung-timur-2022"), Kantor("ntt-2023")),
        ["contoh terbalik"] = (Besar(12), NaskahContoh.Buat()),
    };

    [Theory]
    [MemberData(nameof(DaftarKasus))]
    public void Diterima_semua_menjadi_yang_baru(string kasus)
    {
        var (lama, baru) = Kasus[kasus];
        Teks(Terapkan(Badan(Tulis(lama, baru)), terima: true)).ShouldBe(Teks(new BerkasDocx(baru).Badan));
    }

    [Theory]
    [MemberData(nameof(DaftarKasus))]
    public void Ditolak_semua_menjadi_yang_lama(string kasus)
    {
        var (lama, baru) = Kasus[kasus];
        Teks(Terapkan(Badan(Tulis(lama, baru)), terima: false)).ShouldBe(Teks(new BerkasDocx(lama).Badan));
    }

    [Theory]
    [MemberData(nameof(DaftarKasus))]
    public void Sah_menurut_OpenXmlValidator(string kasus)
    {
        using var doc = WordprocessingDocument.Open(new MemoryStream(Tulis(Kasus[kasus].Lama, Kasus[kasus].Baru)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Hanya_yang_berubah_ditandai_dengan_penulis_dan_hari_yang_baru()
    {
        var badan = Badan(Tulis(Kasus["kata"].Lama, Kasus["kata"].Baru));
        badan.Descendants(W + "delText").Select(t => t.Value).ShouldBe(["84,42 %", "rendah"]);
        var tanda = badan.Descendants().Where(e => e.Name == W + "ins" || e.Name == W + "del").ToList();
        tanda.ShouldAllBe(e => (string?)e.Attribute(W + "author") == "Akuntabel" && (string?)e.Attribute(W + "date") == "2024-02-10T03:00:00Z");
        tanda.Select(e => (string?)e.Attribute(W + "id")).Distinct().Count().ShouldBe(tanda.Count);
    }

    [Fact]
    public void Yang_sama_tidak_ditandai()
    {
        var badan = Badan(Tulis(NaskahContoh.Buat(), NaskahContoh.Buat()));
        badan.Descendants().Where(e => e.Name == W + "ins" || e.Name == W + "del").ShouldBeEmpty();
    }

    private static Naskah Kantor(string nama) => PenyusunLaporan.Naskah(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh", nama))).Naskah.ShouldNotBeNull();

    private static byte[] Tulis(Naskah lama, Naskah baru)
    {
        using var s = new MemoryStream();
        LacakDocx.Tulis(lama, baru, Saat, s);
        return s.ToArray();
    }

    private static XElement Badan(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var isi = zip.GetEntry("word/document.xml").ShouldNotBeNull().Open();
        return XElement.Load(isi, LoadOptions.PreserveWhitespace);
    }

    // what a word processor does with all changes
    private static XElement Terapkan(XElement badan, bool terima)
    {
        var (pergi, tinggal) = terima ? ("del", "ins") : ("ins", "del");
        foreach (var tr in badan.Descendants(W + "tr").Where(t => t.Element(W + "trPr")?.Element(W + pergi) is not null).ToList())
        {
            tr.Remove();
        }

        badan.Descendants(W + "tbl").Where(t => !t.Elements(W + "tr").Any()).ToList().ForEach(t => t.Remove());
        var lepas = badan.Descendants(W + "p").Where(p => p.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + pergi) is not null).ToList();
        badan.Descendants(W + pergi).Where(e => e.Parent?.Name != W + "rPr").ToList().ForEach(e => e.Remove());
        foreach (var e in badan.Descendants(W + tinggal).Where(e => e.Parent?.Name.LocalName is not ("rPr" or "trPr")).ToList())
        {
            e.ReplaceWith(e.Nodes());
        }

        lepas.Where(p => !p.Descendants(W + "r").Any()).ToList().ForEach(p => p.Remove());
        badan.Descendants(W + "delText").ToList().ForEach(t => t.Name = W + "t");
        return badan;
    }

    // contents, and what only parts pages, follow from the rest
    private static List<string> Teks(XElement badan) => [.. badan.Descendants(W + "p")
        .Where(p => !p.Ancestors().Any(a => a.Name.LocalName == "drawing" || a.Name.LocalName == "AlternateContent"))
        .Where(p => !Array.Exists(Turunan, t => BerkasDocx.Gaya(p)?.StartsWith(t, StringComparison.Ordinal) == true))
        .Select(p => string.Concat(p.Descendants().Where(d => !d.Ancestors().TakeWhile(a => a != p).Any(a => a.Name.LocalName is "drawing" or "AlternateContent"))
            .Select(d => d.Name == W + "t" ? d.Value : d.Name == W + "tab" && d.Parent?.Name == W + "r" ? "\t" : d.Name == W + "br" ? "\n" : "")))];
}
