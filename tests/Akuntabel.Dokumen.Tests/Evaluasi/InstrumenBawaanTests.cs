using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Evaluasi;

namespace Akuntabel.Dokumen.Tests.Evaluasi;

/// <summary>The instruments that come with the product.</summary>
public class InstrumenBawaanTests
{
    internal static readonly InstrumenEvaluasi Lke = InstrumenBawaan.Cari("lke-88-2021") ?? throw new InvalidOperationException();
    internal static readonly InstrumenEvaluasi SatuanKerja = InstrumenBawaan.Cari("lke-88-2021-satuan-kerja") ?? throw new InvalidOperationException();

    [Fact]
    public void Susunan_PermenPANRB_88_2021()
    {
        InstrumenBawaan.Semua.Select(i => i.Kode).ShouldBe(["lke-88-2021", "lke-88-2021-satuan-kerja"]);
        Lke.Komponen.Select(k => (k.Nama, k.Bobot)).ShouldBe(
            [("Perencanaan Kinerja", 30m), ("Pengukuran Kinerja", 30m), ("Pelaporan Kinerja", 15m), ("Evaluasi Akuntabilitas Kinerja Internal", 25m)]);
        Lke.SemuaSub.Select(s => $"{s.Kode} {s.Dimensi} {s.Bobot} {s.Kriteria.Count}").ShouldBe(
        [
            "1.a Keberadaan 6 6", "1.b Kualitas 9 11", "1.c Pemanfaatan 15 8", "2.a Keberadaan 6 3", "2.b Kualitas 9 7", "2.c Pemanfaatan 15 10",
            "3.a Keberadaan 3 6", "3.b Kualitas 4.5 9", "3.c Pemanfaatan 7.5 7", "4.a Keberadaan 5 3", "4.b Kualitas 7.5 5", "4.c Pemanfaatan 12.5 5",
        ]);
        Lke.Skala.Select(j => $"{j} {j.Nilai}").ShouldBe(["AA 100", "A 90", "BB 80", "B 70", "CC 60", "C 50", "D 30", "E 0"]);
        Lke.Komponen.Select(k => k.Sub[0].Kriteria[0].Verifikator).ShouldBe(["Bappeda", "Bappeda", "Organisasi", "Inspektorat"]);
    }

    [Fact]
    public void Susunan_kedua_memindahkan_perencanaan_satuan_kerja_ke_keberadaan()
    {
        SatuanKerja.SemuaSub.Take(2).Select(s => s.Kriteria.Count).ShouldBe([7, 10]);
        SatuanKerja.Kriteria("1.a.7")?.Uraian.ShouldBe("Setiap unit/satuan kerja merumuskan dan menetapkan Perencanaan Kinerja");
        SatuanKerja.Kriteria("1.b.10")?.Uraian.ShouldBe("Setiap pegawai merumuskan dan menetapkan Perencanaan Kinerja");
        SatuanKerja.SemuaKriteria.Select(k => k.Uraian).ShouldBe(Lke.SemuaKriteria.Select(k => k.Uraian), ignoreOrder: true);
    }

    public static TheoryData<string, PemenuhanKriteria, string> Dasar => new()
    {
        // which criterion is not met while all others are, and what then contradicts it
        { "3.a.1", PemenuhanKriteria.Belum, "21 kriteria 3" },
        { "4.a.2", PemenuhanKriteria.Belum, "11 kriteria 4" },
        { "1.a.3", PemenuhanKriteria.Sebagian, "19 kriteria 1" },
        { "1.a.6", PemenuhanKriteria.Belum, "1 kriteria 1" },
        // what makes the quality lower than the use
        { "2.b.4", PemenuhanKriteria.Belum, "1 kriteria 2" },
        { "2.c.4", PemenuhanKriteria.Belum, "0 kriteria " },
    };

    [Theory]
    [MemberData(nameof(Dasar))]
    public void Yang_tidak_ada_tidak_bermutu(string kode, PemenuhanKriteria jawaban, string harus)
    {
        var semua = Lke.SemuaKriteria.ToDictionary(k => k.Kode, _ => PemenuhanKriteria.Terpenuhi);
        semua[kode] = jawaban;
        var langgar = PemeriksaLogis.Periksa(Lke, semua);
        $"{langgar.Count} kriteria {(langgar is [var awal, ..] ? awal.Sumber[..1] : "")}".ShouldBe(harus);
        var sub = kode[..3];
        langgar.ShouldAllBe(l => l.Pesan.Contains(sub) && l.Pesan.Contains("Turunkan jawaban"));
    }
}
