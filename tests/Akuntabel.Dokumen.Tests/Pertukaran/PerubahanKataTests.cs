using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What an import says before it is applied, in the words of the descriptions.</summary>
public class PerubahanKataTests
{
    [Fact]
    public void Berkas_baru_disebut_baris_demi_baris_seperti_mengisi_yang_kosong()
    {
        var baru = Satu("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi\n1.1,2024,1,%,40\n1.2,2024,1,%,55\n")
            .Dengan("narasi/pembuka.md", Bytes("Tiga kata saja.\n"));
        var daftar = PerubahanKata.Susun(BandingBerkas.Banding(KumpulanBerkas.Kosong, baru), KumpulanBerkas.Kosong, baru);
        daftar.ShouldAllBe(k => !k.Penghapusan && k.Lama == null);
        daftar.Count.ShouldBe(3);
        daftar.Count(k => k.Baru is { } b && (b.Contains("40", StringComparison.Ordinal) || b.Contains("55", StringComparison.Ordinal))).ShouldBe(2);
        daftar.Select(k => k.Baru).ShouldContain("ditambahkan, 3 kata");
    }

    [Fact]
    public void Isian_baru_disebut_butir_demi_butir()
    {
        var baru = Satu("perencanaan.yaml", "visi: Rukun\nmisi:\n  - Pertama\n  - Kedua\n");
        var daftar = PerubahanKata.Susun(BandingBerkas.Banding(KumpulanBerkas.Kosong, baru), KumpulanBerkas.Kosong, baru);
        daftar.Select(k => k.Baru).ShouldBe(["Rukun", "Pertama", "Kedua"]);
    }
}
