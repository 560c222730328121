using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

/// <summary>Sums, differences and percentages between the cells of a table.</summary>
public class HitunganTabelTests
{
    private static readonly string[] Kode =
    [
        "Kode | Uraian | Pagu (Rp) | Realisasi (Rp)",
        "8.01.02 | Program satu | 600.000.000 | 300.000.000",
        "8.01.02.2.01 | Kegiatan satu | 400.000.000 | 250.000.000",
        "8.01.02.2.01.01 | Sub kegiatan satu | 150.000.000 | 100.000.000",
        "8.01.02.2.01.02 | Sub kegiatan dua | 250.000.000 | 150.000.000",
        "8.01.02.2.02 | Kegiatan dua | 200.000.000 | 50.000.000",
        "8.01.03 | Program dua | 100.000.000 | 90.000.000",
        " | Jumlah | 700.000.000 | 390.000.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("600.000.000", "610.000.000", "2: 610.000.000 → 600.000.000")] // a parent, which breaks the total too
    [InlineData("400.000.000", "401.000.000", "3: 401.000.000 → 400.000.000")] // between two levels
    [InlineData("250.000.000 |", "255.000.000 |", "3: 400.000.000 → 405.000.000")] // a leaf: its parent no longer adds up
    [InlineData("700.000.000", "750.000.000", "8: 750.000.000 → 700.000.000")]
    public void Kode_anggaran_berjenjang(string semula, string menjadi, string temuan) =>
        Semua("ANG-002", [.. Kode.Select(b => semula.Length == 0 ? b : b.Replace(semula, menjadi, StringComparison.Ordinal))]).ShouldBe(temuan);

    [Fact]
    public void Kolom_persen_yang_berkepala_lain_tidak_dijumlahkan() =>
        Semua("ANG-002", "No | Uraian | Pagu | Realisasi | Serap", "1 | a | 1.000.000 | 500.000 | 50,00", "2 | b | 3.000.000 | 600.000 | 20,00", " | Jumlah | 4.000.000 | 1.100.000 | 27,50").ShouldBe("");

    [Fact]
    public void Jumlah_beberapa_bagian_dan_jumlah_keseluruhan()
    {
        string[] Tabel(string akhir) =>
        [
            "No | Kegiatan | Pagu | Realisasi", "1 | Pelatihan | 10.000 | 9.000", "2 | Pameran | 20.000 | 18.000", " | JUMLAH I | 30.000 | 27.000",
            "1 | Rapat | 5.000 | 4.000", "2 | Kunjungan | 6.000 | 5.000", " | JUMLAH II | 11.000 | 9.000", $" | JUMLAH I + II | {akhir} | 36.000",
        ];
        Semua("ANG-002", Tabel("41.000")).ShouldBe("");
        Semua("ANG-002", Tabel("42.000")).ShouldBe("8: 42.000 → 41.000");
    }

    [Theory]
    [InlineData("Jumlah desa yang dibina | desa | 12 | 12")] // an indicator, not a total
    [InlineData("Jumlah rata-rata | | 5 | 5")]
    public void Baris_yang_bukan_jumlah(string baris) =>
        Semua("ANG-002", "Indikator | Satuan | Target | Realisasi", "Dokumen tersusun | dokumen | 3 | 3", "Rapat terlaksana | kali | 4 | 4", baris).ShouldBe("");

    [Theory]
    [InlineData("9", "")]
    [InlineData("12", "5: 12 → 9")]
    public void Kolom_jumlah(string jumlah, string temuan) =>
        Semua("ANG-002", "No | Golongan | Pria | Wanita | Jumlah", "1 | IV | 2 | 3 | 5", "2 | III | 6 | 1 | 7", "3 | II | 10 | 4 | 14", $"4 | I | 5 | 4 | {jumlah}").ShouldBe(temuan);

    [Theory]
    [InlineData("30.000", "")]
    [InlineData("(30.000)", "")]
    [InlineData("35.000", "4: 35.000 → 30.000")]
    public void Kolom_sisa(string sisa, string temuan) =>
        Semua("ANG-011", "No | Belanja | Pagu | Realisasi | Sisa", "1 | Pegawai | 100.000 | 80.000 | 20.000", "2 | Barang | 90.000 | 60.000 | 30.000", $"3 | Modal | 50.000 | 20.000 | {sisa}").ShouldBe(temuan);

    [Theory]
    [InlineData("2.000.000 | 1.500.000 | 75,00", "")]
    [InlineData("2.000.000 | 1.500.000 | 0,75", "")] // as a fraction
    [InlineData("2.000.000 | 1.500.000 | 65,00", "4: 65,00 → 75,00 %")]
    public void Persen_dari_kolom_yang_terbukti(string baris, string temuan) =>
        // the cash plan stands between, and is not what the percentages follow from
        Semua("ANG-001", "No | Program | Anggaran (Rp) | Realisasi (Rp) | Capaian (%) | Keterangan", "1 | a | 1.000.000 | 500.000 | 50,00 | -", "2 | b | 4.000.000 | 1.000.000 | 25,00 | -", $"3 | c | {baris} | -").ShouldBe(temuan);

    [Theory]
    [InlineData("1 | a | 80 | 0,00 | 0,00 | 0,00", "")] // nothing achieved
    [InlineData("1 | a | 82 | 81 | 98,78 | 103 | 78", "")]
    [InlineData("1 | a | 82 | 81 | 103 | 103 | 78",
        "2: 103 → 98,78 %")] // the target of the plan stands behind the percentage, and is not its base
    public void Capaian_terhadap_sasaran_lain(string baris, string temuan) =>
        Semua("ANG-001", "No | Indikator | Target | Realisasi | Capaian (%) › Tahun ini | Capaian (%) › Tahun lalu | Target RPJMD", baris).ShouldBe(temuan);

    // where time grows with the square this does not end
    [Fact]
    public void Tabel_yang_panjang_selesai()
    {
        var baris = new List<string> { "No | Nama | Pagu | Realisasi | % | Jumlah" };
        baris.AddRange(Enumerable.Range(1, UjiPanjang.Atau(166_000, 30_000)).Select(i => i % 7 == 0 ? $" | Jumlah | {i * 3} | {i} | 50 | {i * 4}" : $"{i % 7} | barang | {i * 2} | {i} | 50 | {i * 3}"));
        KatalogUji.DaftarAturan.Single(a => a.Kode == "ANG-002").Periksa(new(Dokumen([.. baris]))).Count().ShouldBePositive();
    }

    private static string Semua(string kode, params string[] baris) => string.Join("; ", Temuan(kode, baris));
}
