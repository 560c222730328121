using Akuntabel.Core.Laporan;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;

namespace Akuntabel.Core.Tests.Reviu;

/// <summary>Proposals on small offices: what the data say, and that they say no more than they know.</summary>
public class PengusulReviuTests
{
    private static readonly RujukanAkip Di = new(JenisRujukan.Triwulan, "1", "Triwulan");

    [Fact]
    public void Tanpa_laporan_tidak_ada_pernyataan_tentang_naskah_yang_terpenuhi()
    {
        var bahan = Bahan() with { Laporan = null };
        foreach (var kode in (string[])["F2", "F3", "F6", "M2", "S1", "S4", "S7"])
        {
            var u = Usul(bahan, kode);
            u.Ketetapan.ShouldBe(KetetapanMesin.Belum, kode);
            u.Alasan.ShouldHaveSingleItem().Uraian.ShouldContain("belum dapat disusun");
        }
    }

    [Fact]
    public void Keandalan_tidak_pernah_diputus_mesin_dan_temuan_material_menyanggahnya()
    {
        var bersih = Usul(Bahan(l => l with { Diuji = true }), "M5");
        bersih.Ketetapan.ShouldBe(KetetapanMesin.TidakDapatDinilai);
        bersih.Alasan.ShouldHaveSingleItem().Mendukung.ShouldBeTrue();
        Usul(Bahan(l => l with { Diuji = true, Temuan = [("material", "Jumlah tidak cocok."), ("minor", "Ejaan.")] }), "M5")
            .ShouldSatisfyAllConditions(u => u.Ketetapan.ShouldBe(KetetapanMesin.Belum), u => u.Alasan.ShouldHaveSingleItem().Uraian.ShouldBe("Jumlah tidak cocok."));
        Usul(Bahan(), "M5").Alasan.ShouldBeEmpty();
    }

    [Fact]
    public void Pengumpulan_satu_triwulan_bukan_setahun()
    {
        string[] sop = ["Pengumpulan Data Kinerja"];
        var satu = Bahan() with { Sop = sop, Triwulan = [Triwulan(1, 3, 3)] };
        Usul(satu, "M3").Ketetapan.ShouldBe(KetetapanMesin.Sebagian);
        Usul(satu, "M3").Alasan.Count(a => !a.Mendukung).ShouldBe(3);
        Usul(satu with { Triwulan = [.. Enumerable.Range(1, 4).Select(n => Triwulan(n, 3, 3))] }, "M3").Ketetapan.ShouldBe(KetetapanMesin.Terpenuhi);
        Usul(satu with { Triwulan = [.. Enumerable.Range(1, 4).Select(n => Triwulan(n, n == 2 ? 2 : 3, 3))] }, "M3")
            .Alasan.Single(a => !a.Mendukung).Uraian.ShouldBe("Triwulan II: 2 dari 3 unit menyerahkan datanya.");
    }

    [Fact]
    public void Triwulan_yang_diisi_satu_pihak_bukan_gabungan_dari_bawahnya()
    {
        var empat = Bahan() with { Unit = 4, Triwulan = [.. Enumerable.Range(1, 4).Select(n => Triwulan(n, 4, 4, ditetapkan: true))] };
        Usul(empat, "M7").Ketetapan.ShouldBe(KetetapanMesin.Terpenuhi);
        Usul(empat with { Triwulan = [.. empat.Triwulan.Skip(1), Triwulan(1, 1, 1, ditetapkan: true)] }, "M7").Alasan.Single(a => !a.Mendukung)
            .Uraian.ShouldContain("tidak diisi oleh unit");
        // an office without units has nobody below
        Usul(empat with { Unit = 1, Triwulan = [.. Enumerable.Range(1, 4).Select(n => Triwulan(n, 1, 1, ditetapkan: true))] }, "M7").Ketetapan.ShouldBe(KetetapanMesin.Terpenuhi);
        Usul(empat with { Triwulan = [] }, "M7").Ketetapan.ShouldBe(KetetapanMesin.Belum);
    }

    [Fact]
    public void Bukti_dihitung_menurut_indikator_yang_diukur()
    {
        var bahan = Bahan();
        Usul(bahan, "M2").Ketetapan.ShouldBe(KetetapanMesin.Belum);
        Usul(bahan with { Bukti = new Dictionary<string, int> { ["1"] = 2 } }, "M2").ShouldSatisfyAllConditions(
            u => u.Ketetapan.ShouldBe(KetetapanMesin.Sebagian), u => u.Alasan.Single(a => !a.Mendukung).Uraian.ShouldContain("Indikator 2"));
        Usul(bahan with { Bukti = new Dictionary<string, int> { ["1"] = 1, ["2"] = 1 } }, "M2").Ketetapan.ShouldBe(KetetapanMesin.Terpenuhi);
    }

    [Fact]
    public void Sasaran_yang_hanya_menghitung_dokumen_diukur_keluarannya()
    {
        var u = Usul(Bahan(), "S8");
        u.Ketetapan.ShouldBe(KetetapanMesin.Sebagian);
        u.Alasan.Single(a => !a.Mendukung).Uraian.ShouldStartWith("Sasaran B hanya diukur dengan banyaknya dokumen");
    }

    [Fact]
    public void Target_di_bawah_realisasi_lalu_disebut_lebih_mudah()
    {
        // 100 % was reached in 2022; 60 % is promised for 2023
        var kata = Usul(Bahan(), "S10").Alasan.Where(a => a.Uraian.Contains("lebih mudah", StringComparison.Ordinal)).Select(a => a.Uraian).ToList();
        kata.ShouldHaveSingleItem().ShouldContain("indikator 1 ");
        Usul(Bahan(), "S10").Ketetapan.ShouldNotBe(KetetapanMesin.Terpenuhi);
    }

    [Fact]
    public void Usulan_terpenuhi_tidak_pernah_beralasan_yang_menyanggah()
    {
        foreach (var bahan in (BahanAkip[])[Bahan(), Bahan(l => l with { Diuji = true }), Bahan() with { Laporan = null }, new(2023, new DateOnly(2024, 1, 31))])
        {
            foreach (var (butir, u) in KatalogReviu.Pusat.Butir.Zip(PengusulReviu.Susun(KatalogReviu.Pusat, bahan)))
            {
                u.Kode.ShouldBe(butir.Kode);
                (u.Ketetapan == KetetapanMesin.Terpenuhi && (u.Alasan.Any(a => !a.Mendukung) || butir.Daya == DayaPeriksa.Orang)).ShouldBeFalse(butir.Kode);
                (u.Ketetapan == KetetapanMesin.TidakDapatDinilai && u.PerluOrang.Length == 0).ShouldBeFalse(butir.Kode);
            }
        }
    }

    private static UsulanMesin Usul(BahanAkip bahan, string kode) => PengusulReviu.Susun(KatalogReviu.Pusat, bahan).Single(u => u.Kode == kode);

    private static TriwulanAkip Triwulan(int n, int serah, int unit, bool ditetapkan = false) =>
        new(n, ditetapkan ? new DateOnly(2023, n * 3, 28) : null, null, serah, unit, Di);

    private static BahanAkip Bahan(Func<LaporanAkip, LaporanAkip>? ubah = null)
    {
        var hasil = new KantorUji().Sasaran("A", [], KantorUji.Isian("1")).Sasaran("B", [], KantorUji.Isian("2", "dokumen"))
            .Tercatat("1", 60).Tercatat("2", 3, satuan: "dokumen").Diukur("1", 60).Diukur("2", 3, satuan: "dokumen")
            .Diukur("1", 100, tahun: 2022).Hitung();
        var dokumen = new DokumenAkip(JenisDokumen.Laporan, Periode.Tahun(2023), null, Di);
        var laporan = new LaporanAkip(new Naskah("Laporan", "Kantor", UkuranKertas.A4, []), dokumen);
        return new BahanAkip(2023, new DateOnly(2024, 1, 31)) { Hasil = hasil, Laporan = ubah is null ? laporan : ubah(laporan) };
    }
}
