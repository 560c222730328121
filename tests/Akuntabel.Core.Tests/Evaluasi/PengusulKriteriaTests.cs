using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Reviu.KetetapanMesin;

namespace Akuntabel.Core.Tests.Evaluasi;

/// <summary>What data say of criteria, as an evaluator would say it who sees the same data.</summary>
public class PengusulKriteriaTests
{
    private static readonly DateOnly Juni2024 = new(2024, 6, 30);

    private static readonly RujukanAkip R = new(JenisRujukan.Dokumen, "d", "Dokumen");

    [Theory]
    [InlineData("2023-01-20", "2023-01-31", TidakDapatDinilai)]
    [InlineData("2023-01-31", "2023-01-31", TidakDapatDinilai)]
    [InlineData("2023-02-01", "2023-01-31", Belum)]
    public void Dokumen_yang_terlambat_ditetapkan_tidak_tepat_waktu_dan_publikasinya_tidak_diketahui(string ditetapkan, string tempo, KetetapanMesin harap) =>
        Usul("1.b.2", Kosong with { Daftar = [Dok(JenisDokumen.PerjanjianKinerja, 2023, ditetapkan) with { Tempo = DateOnly.Parse(tempo) }] }).Ketetapan.ShouldBe(harap);

    [Fact]
    public void Renstra_yang_masih_konsep_belum_memenuhi_dan_yang_masanya_lain_tidak_dihitung()
    {
        Usul("1.a.3", Kosong).Ketetapan.ShouldBe(Belum);
        var konsep = new DokumenAkip(JenisDokumen.Renstra, new Periode(2021, 2026), null, R);
        Usul("1.a.3", Kosong with { Daftar = [konsep] }).Alasan.ShouldHaveSingleItem().Uraian.ShouldContain("masih konsep");
        Usul("1.a.3", Kosong with { Daftar = [konsep with { Ditetapkan = new(2021, 8, 1) }] }).Ketetapan.ShouldBe(Terpenuhi);
        Usul("1.a.3", Kosong with { Daftar = [konsep with { Ditetapkan = new(2016, 8, 1), Periode = new Periode(2016, 2021) }] }).Ketetapan.ShouldBe(Belum);
    }

    [Fact]
    public void Rencana_jangka_pendek_ialah_rencana_kinerja_dan_perjanjian_kinerja_bersama()
    {
        var pk = Dok(JenisDokumen.PerjanjianKinerja, 2023, "2023-01-05");
        Usul("1.a.4", Kosong with { Daftar = [pk] }).Ketetapan.ShouldBe(Sebagian);
        Usul("1.a.4", Kosong with { Daftar = [pk, Dok(JenisDokumen.RencanaKinerja, 2023, "2022-08-01")] }).Ketetapan.ShouldBe(Terpenuhi);
    }

    [Fact]
    public void Triwulan_yang_belum_berakhir_tidak_dituntut()
    {
        TriwulanAkip T(int n, string? d) => new(n, d is null ? null : DateOnly.Parse(d), new DateOnly(2023, 4, 15).AddMonths(3 * (n - 1)), 0, 0, R);
        var dua = Kosong with { HariIni = new(2023, 8, 1), Triwulan = [T(1, "2023-04-10"), T(2, "2023-07-14"), T(3, null), T(4, null)] };
        Usul("2.b.4", dua).ShouldSatisfyAllConditions(u => u.Ketetapan.ShouldBe(Terpenuhi), u => u.Alasan.Count.ShouldBe(2));
        Usul("2.b.4", dua with { HariIni = new(2023, 10, 20) }).Ketetapan.ShouldBe(Sebagian);
        Usul("2.b.4", dua with { Triwulan = [T(1, "2023-04-20"), T(2, "2023-07-20"), T(3, null), T(4, null)] }).Ketetapan.ShouldBe(Belum, "keduanya lewat tenggat");
        Usul("2.b.1", dua with { Triwulan = [T(1, "2023-04-20"), T(2, "2023-07-20"), T(3, null), T(4, null)] }).Ketetapan.ShouldBe(Terpenuhi, "pimpinan terlibat walau terlambat");
        Usul("2.b.4", dua with { HariIni = new(2023, 2, 1) }).Ketetapan.ShouldBe(TidakDapatDinilai, "belum ada triwulan yang berakhir");
    }

    [Fact]
    public void Laporan_tahun_sebelumnya_yang_dinilai()
    {
        var l = Laporan("2023-01-20");
        Usul("3.a.1", Kosong, l).Ketetapan.ShouldBe(Terpenuhi);
        Usul("3.a.1", l, Kosong2022).Ketetapan.ShouldBe(Belum, "laporan tahun ini bukan yang dinilai");
        Usul("3.a.3", Kosong, l).Ketetapan.ShouldBe(Terpenuhi);
        Usul("3.a.3", Kosong, Laporan(null)).Ketetapan.ShouldBe(Belum);
        Usul("3.a.4", Kosong, l).Ketetapan.ShouldBe(Belum);
        Usul("3.a.4", Kosong, l with { Reviu = [new(2022, null, R)] }).Alasan.ShouldHaveSingleItem().Uraian.ShouldContain("belum selesai");
        Usul("3.a.4", Kosong, l with { Reviu = [new(2022, new(2023, 2, 1), R)] }).Ketetapan.ShouldBe(Terpenuhi);
        Usul("3.a.4", Kosong, l with { Reviu = [new(2021, new(2022, 2, 1), R)] }).Ketetapan.ShouldBe(Belum, "reviu tahun lain");
    }

    [Theory]
    [InlineData("2023-02-28", Terpenuhi)]
    [InlineData("2023-03-01", Belum)]
    [InlineData("", Belum)]
    public void Penyampaian_dihitung_dari_penyerahan_pertama(string kirim, KetetapanMesin harap)
    {
        var l = Laporan("2023-01-20");
        Usul("3.a.6", Kosong, l with
        {
            Laporan = (l.Laporan ?? throw new InvalidOperationException()) with
            {
                Dikirim = kirim.Length == 0 ? [] : [("Bagian Organisasi", DateOnly.Parse(kirim)), ("Bupati", DateOnly.Parse(kirim).AddDays(3))],
            },
        }).Ketetapan.ShouldBe(harap);
    }

    [Fact]
    public void Terbit_saja_belum_publikasi()
    {
        var l = Laporan("2023-01-20");
        var laporan = l.Laporan ?? throw new InvalidOperationException();
        Usul("3.a.5", Kosong, l).Ketetapan.ShouldBe(Belum);
        Usul("3.a.5", Kosong, l with { Laporan = laporan with { Terbit = new(2023, 1, 21), Dikirim = [("Bupati", new(2023, 1, 22))] } }).Ketetapan.ShouldBe(Sebagian);
        Usul("3.a.5", Kosong, l with { Laporan = laporan with { Terbit = new(2023, 1, 21), Dikirim = [("ESR KemenPANRB", new(2023, 1, 22))] } }).Ketetapan.ShouldBe(Terpenuhi);
    }

    [Fact]
    public void Rekomendasi_yang_belum_tuntas_menurunkan_dan_yang_tidak_tercatat_tidak_dapat_dinilai()
    {
        Usul("4.c.1", Kosong).Ketetapan.ShouldBe(TidakDapatDinilai);
        Usul("4.c.1", Kosong with { Rekomendasi = [new(2022, true, false), new(2022, false, true)] }).Ketetapan.ShouldBe(Belum);
        Usul("4.c.1", Kosong with { Rekomendasi = [new(2022, true, false), new(2021, true, false)] }).Ketetapan.ShouldBe(Terpenuhi);
        Usul("4.c.1", Kosong with { Rekomendasi = [new(2023, false, false)] }).Ketetapan.ShouldBe(TidakDapatDinilai, "rekomendasi tahun ini belum waktunya");
        Usul("4.c.1", Kosong, Kosong2022 with { Evaluasi = [new(2022, new(2023, 6, 1), R)] }).Ketetapan.ShouldBe(Terpenuhi, "dievaluasi tanpa rekomendasi");
    }

    [Fact]
    public void Setiap_usulan_berbunyi_dan_yang_terpenuhi_tidak_punya_alasan_yang_menentang()
    {
        foreach (var k in PengusulKriteria.DapatDinilai)
        {
            foreach (var (kini, lalu) in new[] { (Kosong, Kosong2022), (Kosong, Laporan("2023-01-20")) })
            {
                var u = Usul(k, kini, lalu);
                u.Kode.ShouldBe(k);
                (u.Alasan.Count > 0 || u.PerluOrang.Length > 0).ShouldBeTrue($"{k} tidak mengatakan apa-apa");
                (u.Ketetapan == Terpenuhi && u.Alasan.Any(a => !a.Mendukung)).ShouldBeFalse(k);
                u.Alasan.ShouldAllBe(a => a.Uraian.EndsWith('.'));
            }
        }
    }

    private static BahanAkip Kosong { get; } = new(2023, Juni2024);

    private static BahanAkip Kosong2022 { get; } = new(2022, Juni2024);

    private static DokumenAkip Dok(JenisDokumen jenis, int tahun, string ditetapkan) => new(jenis, Periode.Tahun(tahun), DateOnly.Parse(ditetapkan), R);

    private static BahanAkip Laporan(string? ditetapkan) => Kosong2022 with
    {
        Laporan = new LaporanAkip(new Naskah("Laporan", "Badan", UkuranKertas.A4, []),
            new DokumenAkip(JenisDokumen.Laporan, Periode.Tahun(2022), ditetapkan is null ? null : DateOnly.Parse(ditetapkan), R) { Tempo = new(2023, 2, 28) }),
    };

    private static UsulanMesin Usul(string kode, BahanAkip kini, BahanAkip? lalu = null) => PengusulKriteria.Susun(
        new InstrumenEvaluasi
        {
            Kode = "uji", Nama = "Uji",
            Komponen = [new("1", "Uji", 100, [new("1.x", "Uji", "Uji", 100, [new(kode, "Uji", "", "Bappeda", KeyakinanDasar.BeberapaSumber, TingkatEvaluasi.Semua)])])],
        },
        new BahanEvaluasi(kini, lalu ?? Kosong2022)).ShouldHaveSingleItem();
}
