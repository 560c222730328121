using Akuntabel.Uji.Usulan;

namespace Akuntabel.Uji.Tests.Usulan;

/// <summary>Rows of budgets that cannot be taken as they stand: they are offered, doubted, and say why.</summary>
public class BarisMeragukanTests
{
    private const string Kepala = "Kode | Program/Kegiatan/Sub Kegiatan | Pagu | Realisasi";

    private static readonly string[] Baik =
    [
        "1.02.02 | Program Pelayanan Kesehatan | 150.000.000 | 140.000.000",
        "1.02.02.2.01 | Penyediaan Layanan Puskesmas | 150.000.000 | 140.000.000",
        "1.02.02.2.01.01 | Pengadaan Obat Puskesmas | 100.000.000 | 95.000.000",
        "1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 50.000.000 | 45.000.000",
    ];

    private static UsulanRencana Baca(string kepala, params IEnumerable<string> baris) => PenemuRencana.Dari(NaskahUji.Dokumen(
        ["# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", "Tabel 3.1 Akuntabilitas Keuangan Tahun 2024", kepala, .. baris]));

    private static IEnumerable<string> Isi(UsulanRencana u, BidangUsulan bidang) => u.Baris.Select(b => b[bidang, 2024]?.Pilihan[0].Nilai ?? "-");

    private static string Ragu(UsulanRencana u, string kode) =>
        string.Join(' ', u.Baris.Where(b => b[BidangUsulan.Kode]?.Pilihan[0].Nilai == kode).Select(b => b.Ragu.Length > 0 ? b.Ragu : "-"));

    [Fact]
    public void Yang_tidak_meragukan_tidak_diragukan() => Baca(Kepala, Baik).Baris.ShouldAllBe(b => b.Ragu.Length == 0);

    [Theory]
    [InlineData("Tabel 3.2 Penyerapan dalam juta rupiah", "No | Program | Pagu | Realisasi | %", "140.200.000")]
    [InlineData("Tabel 3.2 Penyerapan dalam juta rupiah", "No | Program | Alokasi | Terserap | %", "140.200.000")]
    [InlineData("Tabel 3.2 Penyerapan dalam juta rupiah", "No | Program | Plafon | Penggunaan Dana | %", "140.200.000")]
    [InlineData("Tabel 3.2 Penyerapan", "No | Program | Pagu | Realisasi | %", "140,2")]
    public void Realisasi_di_samping_pagu_adalah_uang_walau_angkanya_kecil(string judul, string kepala, string harap)
    {
        var u = PenemuRencana.Dari(NaskahUji.Dokumen("# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", judul, kepala,
            "1 | Program Pelayanan Kesehatan | 150,5 | 140,2 | 93,16", "2 | Program Penunjang Urusan | 50 | 40 | 80,00"));
        Isi(u, BidangUsulan.RealisasiAnggaran).First().ShouldBe(harap);
    }

    [Fact]
    public void Realisasi_kinerja_di_samping_pagu_bukan_uang() => Isi(Baca("No | Program | Target | Realisasi | Pagu",
        "1 | Program Pelayanan Kesehatan | 10 | 9 | 150.000.000", "2 | Program Penunjang Urusan | 5 | 4 | 50.000.000"),
        BidangUsulan.RealisasiAnggaran).ShouldBe(["-", "-"]);

    [Fact]
    public void Realisasi_tanpa_pagu_ditawarkan() => Isi(Baca("Kode | Program/Kegiatan/Sub Kegiatan | Realisasi Anggaran (Rp)",
        "1.02.02.2.01.01 | Pengadaan Obat Puskesmas | 95.000.000", "1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 45.000.000"),
        BidangUsulan.RealisasiAnggaran).ShouldBe(["95.000.000", "45.000.000"]);

    [Fact]
    public void Baris_berkode_tanpa_nama_tidak_hilang() => Isi(Baca(Kepala, Baik[0], Baik[1], "1.02.02.2.01.01 | | 100.000.000 | 95.000.000",
        Baik[3]), BidangUsulan.Pagu).ShouldBe(["150.000.000", "150.000.000", "100.000.000", "50.000.000"]);

    [Fact]
    public void Baris_tanpa_angka_di_antara_yang_berangka_diragukan()
    {
        var u = Baca(Kepala, [.. Baik, "1.02.02.2.01.03 | Pengadaan Ambulans | | "]);
        Ragu(u, "1.02.02.2.01.03").ShouldContain("Baris 5 tidak bernilai");
        u.Baris.Count(b => b.Ragu.Length > 0).ShouldBe(1);
    }

    [Theory]
    [InlineData("1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 60.000.000 | 45.000.000", "baris 4 “50.000.000”; baris 5 “60.000.000”")]
    [InlineData("1.02.02.2.01.02 | Pengadaan Mobil Jenazah | 50.000.000 | 45.000.000", "“Pengadaan Alat Puskesmas”; “Pengadaan Mobil Jenazah”")]
    [InlineData("1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 50.000.000 | 45.000.000", "-")]
    public void Kode_yang_tercetak_dua_kali_diragukan_bila_bertentangan(string kedua, string alasan)
    {
        var u = Baca(Kepala, [.. Baik, kedua]);
        Ragu(u, "1.02.02.2.01.02").ShouldContain(alasan);
        Ragu(u, "1.02.02.2.01.01").ShouldBe("-");
    }

    [Fact]
    public void Angka_kurang_dari_nol_diragukan() => Ragu(Baca(Kepala, [.. Baik[..3],
        "1.02.02.2.01.02 | Pengadaan Alat Puskesmas | (50.000.000) | 45.000.000"]), "1.02.02.2.01.02").ShouldContain("kurang dari nol");

    [Fact]
    public void Realisasi_di_atas_pagu_diragukan() => Ragu(Baca(Kepala, [.. Baik[..3],
        "1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 50.000.000 | 145.000.000"]), "1.02.02.2.01.02").ShouldContain("melampaui pagunya");

    [Fact]
    public void Pagu_sebelum_perubahan_milik_tahun_yang_sama() => Baca("Kode | Program/Kegiatan/Sub Kegiatan | Pagu Sebelum Perubahan | "
        + "Pagu Setelah Perubahan", "1.02.02.2.01.01 | Pengadaan Obat Puskesmas | 100.000.000 | 120.000.000",
        "1.02.02.2.01.02 | Pengadaan Alat Puskesmas | 50.000.000 | 55.000.000").Baris[0][BidangUsulan.Pagu, 2024]!.Pilihan.Select(p => p.Nilai)
        .ShouldBe(["120.000.000", "100.000.000"]);

    [Fact]
    public void Kode_dalam_beberapa_kolom_di_bawah_satu_judul_disambung() => Baca("Kode | | | | | Program/Kegiatan/Sub Kegiatan | Pagu",
        "1 | 02 | 02 | | | Program Pelayanan Kesehatan | 150.000.000", "1 | 02 | 02 | 2.01 | | Penyediaan Layanan Puskesmas | 150.000.000",
        "1 | 02 | 02 | 2.01 | 01 | Pengadaan Obat Puskesmas | 150.000.000").Baris.Select(b => b[BidangUsulan.Kode]?.Pilihan[0].Nilai)
        .ShouldBe(["1.02.02", "1.02.02.2.01", "1.02.02.2.01.01"]);
}
