using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Anggaran;

/// <summary>Money beside the budget: cash plan, revenue, funds of the national budget.</summary>
public class DanaTests
{
    private static readonly Asal Baris = new("uji.csv", 2);

    private static Fakta Rp(string id, decimal? nilai) => new(id, id, nilai is { } n ? Besaran.Dari(n) : Besaran.Kosong("belum diisi"),
        Satuan.Rupiah, 0, new Isian(Baris));

    private static RealisasiTriwulan Sampai(string kode, int triwulan, decimal? uang, decimal? fisik = null) =>
        new(kode, new TriwulanKe(triwulan), Rp($"{kode}.{triwulan}", uang), Rp($"{kode}.{triwulan}.fisik", fisik), Baris);

    private static AnggaranKas Kas(decimal?[] bulan, params decimal?[] triwulan) => new("8.01.02.2.01.01",
        [.. Enumerable.Range(0, 12).Select(i => Rp($"b{i}", bulan.ElementAtOrDefault(i)))],
        [.. Enumerable.Range(0, 4).Select(i => Rp($"t{i}", triwulan.ElementAtOrDefault(i)))], Baris);

    [Fact]
    public void Kas_sampai_triwulan_dari_bulan_dan_dari_triwulan_yang_bulannya_tidak_diisi()
    {
        Kas([1, 2, null, 4], null, null, 50).Sampai(new TriwulanKe(3)).Sum(f => f.Besaran.Nilai).ShouldBe(57);
        Kas([1, 2, null, 4], 9).Sampai(new TriwulanKe(1)).Sum(f => f.Besaran.Nilai).ShouldBe(3);
    }

    [Fact]
    public void Triwulan_kas_yang_lain_daripada_bulannya_disebut()
    {
        Kas([1, 2], 3).Beda().ShouldBeEmpty();
        Kas([1, 2], 4).Beda().ShouldHaveSingleItem().Asal.Kolom.ShouldBe("triwulan_1");
    }

    [Fact]
    public void Sub_kegiatan_tanpa_anggaran_kas_membuat_jumlahnya_tidak_diketahui()
    {
        SubKegiatanIsian Sub(string kode, string kegiatan, decimal realisasi) => new("8.01.02", "Program", kegiatan, "Kegiatan", kode, kode, "",
            Rp("t", null), Rp("f", null), Rp("p" + kode, 100), Rp("r" + kode, realisasi), "", Baris);
        var pohon = PohonAnggaran.Susun([Sub("8.01.02.2.01.01", "8.01.02.2.01", 30), Sub("8.01.02.2.02.01", "8.01.02.2.02", 5)]);
        var kas = HasilKas.Hitung([Kas([10, 10, 5])], pohon, Rp("semua", 35), new TriwulanKe(1)).ShouldNotBeNull();
        kas.Menurut[pohon[0].Sub[0]].Deviasi.Besaran.Nilai.ShouldBe(5);
        kas.Menurut[pohon[0].Sub[1]].Kas.Besaran.Alasan.ShouldBe("anggaran kas belum diisi");
        kas.Seluruh.Deviasi.Besaran.Ada.ShouldBeFalse();
        HasilKas.Hitung([], pohon, Rp("semua", 35), new TriwulanKe(1)).ShouldBeNull();
    }

    private static JenisPendapatan Jenis(string kode, decimal? murni, decimal? perubahan = null) =>
        new(kode, "Pendapatan " + kode, Rp("m" + kode, murni), Rp("p" + kode, perubahan), Baris);

    [Fact]
    public void Pendapatan_memakai_target_perubahan_dan_rinciannya_dijumlahkan_sekali()
    {
        var salah = new List<Kesalahan>();
        var hasil = HasilPendapatan.Hitung([Jenis("4.1", 1000), Jenis("4.1.01", 600, 800), Jenis("4.1.02", 200)],
            [Sampai("4.1.01", 1, 100), Sampai("4.1.01", 2, 400), Sampai("4.1.02", 2, 50), Sampai("4.1.02", 3, 999)], [], 2, salah).ShouldNotBeNull();
        (hasil.Target.Besaran.Nilai, hasil.Realisasi.Besaran.Nilai, hasil.Capaian.CetakAngka()).ShouldBe((1000, 450, "45,00"));
        salah.ShouldBeEmpty();
    }

    [Fact]
    public void Jumlah_pendapatan_yang_keliru_dan_realisasi_yang_turun_disebut()
    {
        var salah = new List<Kesalahan>();
        HasilPendapatan.Hitung([Jenis("4.1", 900), Jenis("4.1.01", 600)],
            [Sampai("4.1.01", 1, 100), Sampai("4.1.01", 2, 40), Sampai("4.9", 2, 1)],
            [new JumlahDinyatakan(Rp("j", 700), Rp("jr", null), Baris)], 2, salah);
        salah.Select(k => k.Pesan).ShouldSatisfyAllConditions(
            p => p.ShouldContain(x => x.Contains("900", StringComparison.Ordinal) && x.Contains("600", StringComparison.Ordinal)),
            p => p.ShouldContain(x => x.Contains("lebih kecil daripada", StringComparison.Ordinal)),
            p => p.ShouldContain(x => x.Contains("\"4.9\" tidak ada di pendapatan.csv", StringComparison.Ordinal)),
            p => p.ShouldContain(x => x.Contains("700", StringComparison.Ordinal)));
    }

    private static KegiatanApbn Apbn(JenisDanaApbn jenis, string kode, decimal? pagu, decimal? target) =>
        new(jenis, "Kementerian", kode, "", "Kegiatan " + kode, "", Rp("t" + kode, target), Rp("p" + kode, pagu), Baris);

    [Fact]
    public void Apbn_dijumlahkan_menurut_jenisnya_dan_uang_tidak_menjadi_keluaran()
    {
        var salah = new List<Kesalahan>();
        var hasil = HasilApbn.Hitung([Apbn(JenisDanaApbn.TugasPembantuan, "b", 80, 2), Apbn(JenisDanaApbn.Dekonsentrasi, "a", 50, 4)],
            [Sampai("a", 2, 10), Sampai("b", 2, null, 1)], 2, salah);
        hasil.Select(h => h.Sebutan).ShouldBe(["Dekonsentrasi", "Tugas Pembantuan"]);
        hasil[0].Baris[0].ShouldSatisfyAllConditions(b => b.Serapan.CetakAngka().ShouldBe("20,00"), b => b.Fisik.Besaran.Ada.ShouldBeFalse());
        hasil[1].Baris[0].ShouldSatisfyAllConditions(b => b.Serapan.Besaran.Ada.ShouldBeFalse(), b => b.Fisik.CetakAngka().ShouldBe("50,00"));
        hasil[1].Realisasi.Besaran.Ada.ShouldBeFalse("yang belum diketahui bukan nol");
        salah.ShouldBeEmpty();
    }

    [Fact]
    public void Realisasi_apbn_di_atas_pagu_dan_di_bawah_nol_disebut()
    {
        var salah = new List<Kesalahan>();
        HasilApbn.Hitung([Apbn(JenisDanaApbn.Dekonsentrasi, "a", 50, 4)], [Sampai("a", 1, 60), Sampai("a", 2, 70, -1)], 2, salah);
        salah.Select(k => k.Pesan).ShouldSatisfyAllConditions(
            p => p.ShouldContain(x => x.Contains("melebihi pagunya", StringComparison.Ordinal)),
            p => p.ShouldContain(x => x.Contains("kurang dari nol", StringComparison.Ordinal)));
    }
}
