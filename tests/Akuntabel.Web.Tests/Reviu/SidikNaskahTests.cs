using Akuntabel.Core.Laporan;
using Akuntabel.Web.Pengawasan;

namespace Akuntabel.Web.Tests.Reviu;

/// <summary>Which text was reviewed: its words, not the day on which it is signed afterwards.</summary>
public class SidikNaskahTests
{
    [Fact]
    public void Tanggal_penandatanganan_sesudah_reviu_bukan_naskah_lain()
    {
        var direviu = KonteksReviu.SidikNaskah(Susun("Capaian 92 %.", "", "Siti", belum: true));
        KonteksReviu.SidikNaskah(Susun("Capaian 92 %.", "Manggar, 27 Januari 2023", "Siti", belum: false)).ShouldBe(direviu);
        KonteksReviu.SidikNaskah(Susun("Capaian 93 %.", "Manggar, 27 Januari 2023", "Siti", belum: false)).ShouldNotBe(direviu);
        KonteksReviu.SidikNaskah(Susun("Capaian 92 %.", "", "Budi", belum: true)).ShouldNotBe(direviu, "penandatangannya lain");
        KonteksReviu.SidikNaskah(null).ShouldBeEmpty();
    }

    private static Naskah Susun(string teks, string tanggal, string nama, bool belum) => new("Laporan", "Badan", UkuranKertas.A4,
        [new Bagian(false, PenomoranHalaman.Arab, "", "",
            [new Paragraf(GayaParagraf.Biasa, [new Teks(teks)]), new BlokTandaTangan(tanggal, [new PenandaTangan(["Kepala"], nama, "", "")])])])
    {
        BelumLengkap = belum,
    };
}
