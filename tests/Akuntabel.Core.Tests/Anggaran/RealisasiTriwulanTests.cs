using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Anggaran;

/// <summary>Which figures count for a period when realisation is reported by quarter. One sub kegiatan "a" of pagu 1000, target
/// 10.</summary>
public class RealisasiTriwulanTests
{
    // "2:500" reads: up to quarter II 500 was spent; "2:500/4": and 4 of the output were made
    [Theory]
    // quarter reported (0 for the year), column beside the DPA, rows by quarter; what counts of money and of output
    [InlineData(1, null, "1:100/1 2:500/4", "100", "1")]
    [InlineData(2, null, "1:100/1 2:500/4", "500", "4")]
    [InlineData(2, "900/9", "1:100/1 2:500/4", "500", "4")]
    [InlineData(2, "900/9", "2:500", "500", "")]
    [InlineData(3, "900/9", "2:500/4", "", "")]
    [InlineData(2, null, "2:0/0", "0", "0")]
    [InlineData(4, null, "4:900/9", "900", "9")]
    [InlineData(4, "900/9", "2:500", "", "")]
    [InlineData(0, null, "4:900/9", "900", "9")]
    [InlineData(0, "900/9", "2:500/4", "900", "9")]
    [InlineData(0, "900/9", "4:900", "900", "9")]
    [InlineData(0, "900/9", "", "900", "9")]
    // nothing reported by quarter up to the end of the period: as it stands
    [InlineData(2, "900/9", "", "900", "9")]
    [InlineData(2, "900/9", "3:950/9 4:960/9", "900", "9")]
    public void Yang_dihitung(int triwulan, string? kolom, string baris, string uang, string fisik)
    {
        var hasil = Pilih(triwulan, kolom, baris);
        var sub = hasil.Nilai.Sub[Dpa.DaftarSub[0].Kunci];
        $"{sub.Anggaran.Besaran.Nilai}".ShouldBe(uang);
        $"{sub.Fisik.Besaran.Nilai}".ShouldBe(fisik);
        hasil.DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).ShouldBeEmpty();
        hasil.DaftarKesalahan.Count.ShouldBe(uang.Length == 0 ? 1 : 0);
    }

    [Theory]
    [InlineData(0, "800/8", "4:900/9", "4 realisasi|4 realisasi_fisik")]
    [InlineData(4, "800", "4:900", "4 realisasi")]
    [InlineData(0, "800", "4:800,", "")]
    [InlineData(2, null, "1:500/4 2:400/3", "2 realisasi|2 realisasi_fisik")]
    [InlineData(3, null, "1:500 2: 3:400", "3 realisasi")]
    [InlineData(2, null, "2:400 2:500", "2 ")]
    [InlineData(2, null, "2:400 b2:500", "2 kode_sub")]
    // what is typed later changes nothing
    [InlineData(2, null, "2:400 3:300", "")]
    [InlineData(2, null, "2:400 3:500 3:600", "")]
    [InlineData(2, null, "2:400 b3:500", "")]
    public void Yang_bertentangan_disebut_pada_tempatnya(int triwulan, string? kolom, string baris, string tempat)
    {
        var salah = Pilih(triwulan, kolom, baris.TrimEnd(',')).DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).ToList();
        string.Join('|', salah.Select(k => $"{k.Asal.Baris} {k.Asal.Kolom}")).ShouldBe(tempat);
        salah.ShouldAllBe(k => k.Asal.Berkas == "realisasi-anggaran.csv" && k.Saran.Length > 0);
    }

    [Fact]
    public void Pertentangan_menyebut_kedua_tempat()
    {
        var k = Pilih(0, "800", "4:900").DaftarKesalahan.ShouldHaveSingleItem();
        k.ToString().ShouldContain("realisasi-anggaran.csv baris 4");
        k.Pesan.ShouldContain("anggaran.csv baris 7");
        k.Pesan.ShouldContain("900");
        k.Pesan.ShouldContain("800");
    }

    [Fact]
    public void Yang_belum_diisi_adalah_celah_yang_menyebut_sebabnya()
    {
        var hasil = Pilih(3, "900/9", "2:500/4");
        var sub = hasil.Nilai.Sub[Dpa.DaftarSub[0].Kunci];
        sub.Anggaran.Besaran.Alasan.ShouldBe("realisasi anggaran s.d. triwulan III belum diisi");
        sub.Fisik.Besaran.Alasan.ShouldBe("realisasi fisik s.d. triwulan III belum diisi");
        var celah = hasil.DaftarKesalahan.ShouldHaveSingleItem();
        celah.Bobot.ShouldBe(BobotKesalahan.Celah);
        celah.Pesan.ShouldContain("1 dari 1 baris anggaran: a.");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, true)]
    [InlineData(0, true)]
    public void Jenis_belanja_setahun_bukan_angka_triwulan(int triwulan, bool ada) =>
        Pilih(triwulan, null, "2:500 4:500").Nilai.Belanja[new KodeRekening("5")].Besaran.Ada.ShouldBe(ada);

    [Fact]
    public void Melampaui_pagu_disebut_pada_baris_triwulannya() =>
        Pilih(2, null, "2:1001").Nilai.MelampauiPagu(Dpa).ShouldHaveSingleItem().Asal
            .ShouldBe(new Asal("realisasi-anggaran.csv", 2, "realisasi"));

    private static Dpa Dpa { get; } = Core.Anggaran.Dpa.Buat(
        [new SubKegiatan(new(new("1"), new("1.1"), new("a")), "P", "K", "S", "Dokumen", Isi(10, "Dokumen", new("anggaran.csv", 7)),
            Isi(1000, "Rp", new("anggaran.csv", 7)), "", new Asal("anggaran.csv", 7))], [], []).Nilai;

    private static Hasil<RealisasiAnggaran> Pilih(int triwulan, string? kolom, string baris)
    {
        var k = Dua(kolom ?? "");
        var asal = new Asal("anggaran.csv", 7, "realisasi");
        var semula = new RealisasiAnggaran(
            new Dictionary<KunciSubKegiatan, RealisasiSubKegiatan> { [Dpa.DaftarSub[0].Kunci] = new(Isi(k.Uang, "Rp", asal),
                Isi(k.Fisik, "Dokumen", asal)) },
            new Dictionary<KodeRekening, Fakta> { [new("5")] = Isi(500, "Rp", new("belanja.csv", 2)) });
        return semula.Untuk(Dpa, [.. baris.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Baris)],
            new PeriodeLaporan(2023, triwulan == 0 ? null : new TriwulanKe(triwulan)));
    }

    private static RealisasiTriwulan Baris(string b)
    {
        var (kepala, isi) = (b.Split(':')[0], Dua(b.Split(':')[1]));
        var n = kepala[^1] - '0';
        Asal Di(string kolom) => new("realisasi-anggaran.csv", n, kolom);
        return new RealisasiTriwulan(kepala.Length > 1 ? kepala[..^1] : "a", new TriwulanKe(n), Isi(isi.Uang, "Rp", Di("realisasi")),
            Isi(isi.Fisik, "", Di("realisasi_fisik")), new Asal("realisasi-anggaran.csv", n));
    }

    private static (decimal? Uang, decimal? Fisik) Dua(string teks)
    {
        var b = teks.Split('/');
        decimal? Angka(int i) => i < b.Length && b[i].Length > 0 ? decimal.Parse(b[i], System.Globalization.CultureInfo.InvariantCulture)
            : null;
        return (Angka(0), Angka(1));
    }

    private static Fakta Isi(decimal? n, string satuan, Asal asal) => new(
        $"{asal}", "Realisasi", n is { } x ? Besaran.Dari(x) : Besaran.Kosong("belum diisi"), Satuan.Baca(satuan), 0, new Isian(asal));
}
