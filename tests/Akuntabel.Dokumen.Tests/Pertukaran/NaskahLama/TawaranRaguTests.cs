using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Tests.Pertukaran.NaskahLama;

/// <summary>What is offered of a doubtful row, and of years that are not of the Renstra.</summary>
public class TawaranRaguTests
{
    private static IsianUsulan Isi(BidangUsulan bidang, string nilai, int? tahun = null) => new(bidang, tahun, [new NilaiUsulan(nilai, [])]);

    private static BarisUsulan Baris(int nomor, JenisUsulan jenis, int? induk, string uraian, params IsianUsulan[] isi) =>
        new(nomor, jenis, induk, [Isi(BidangUsulan.Uraian, uraian), .. isi]);

    private static readonly UsulanRencana Usulan = new(
    [
        Baris(0, JenisUsulan.Sasaran, null, "Meningkatnya wawasan kebangsaan"),
        Baris(1, JenisUsulan.Indikator, 0, "Persentase warga paham", Isi(BidangUsulan.KondisiAwal, "10"),
            Isi(BidangUsulan.TargetRenstra, "50", 2019), Isi(BidangUsulan.TargetRenstra, "55", 2020)),
        Baris(2, JenisUsulan.Indikator, 0, "Jumlah forum aktif", Isi(BidangUsulan.KondisiAwal, "3"),
            Isi(BidangUsulan.TargetRenstra, "4", 2020), Isi(BidangUsulan.TargetRenstra, "5", 2021)),
        Baris(3, JenisUsulan.Sasaran, null, "Meningkatnya wawasan") with { Ragu = "Mungkin potongan." },
    ],
    []) { Mulai = 2021, Selesai = 2026 };

    private static readonly BagianTawaran Renstra = PenawarRencana.Tawarkan(Usulan, KumpulanBerkas.Kosong, 2023)
        .Single(b => b.Dokumen == JenisDokumen.Renstra);

    [Fact]
    public void Tahun_di_luar_masa_Renstra_tidak_ditawarkan_dan_banyaknya_disebut()
    {
        Renstra.Baris.SelectMany(b => b.Sel).Select(s => s.Label).Where(l => l.StartsWith("Target", StringComparison.Ordinal)
            || l.StartsWith("Kondisi", StringComparison.Ordinal)).ShouldBe(["Kondisi awal", "Target 2021"]);
        Usulan.SebutLuarMasa.ShouldBe("3 target tahun 2019, 2020 tidak ditawarkan karena di luar masa Renstra 2021–2026.");
        (Usulan with { Mulai = null, Selesai = null }).SebutLuarMasa.ShouldBeEmpty();
    }

    [Fact]
    public void Baris_yang_diragukan_tidak_diambil_sebelum_seseorang_memilihnya()
    {
        var ragu = Renstra.Baris.Single(b => b.Usulan.Nomor == 3);
        ragu.Ragu.ShouldBeTrue();
        new PilihanTawaran().Diambil(ragu).ShouldBeFalse();
        new PilihanTawaran { Ambil = { [ragu.Id] = true } }.Diambil(ragu).ShouldBeTrue();
        new PilihanTawaran().Diambil(Renstra.Baris[0]).ShouldBeTrue();
    }
}
