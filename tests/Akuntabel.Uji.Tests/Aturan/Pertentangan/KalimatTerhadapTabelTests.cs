using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-006: what sentences state of a thing and what its row states.</summary>
public class KalimatTerhadapTabelTests
{
    private static readonly string[] Kegiatan =
    [
        "No | Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %",
            "1 | Pelatihan Pengolahan Kopi bagi Kelompok Wanita | 312.400.000 | 301.120.000 | 96,39",
        "2 | Pengadaan Sarana Panen Ramah Lingkungan | 845.700.000 | 820.650.000 | 97,04",
            "3 | Penyuluhan Lahan Kering | 154.250.000 | 149.900.000 | 97,18", " | Jumlah | 1.312.350.000 | 1.271.670.000 | 96,90",
    ];

    [Theory]
    [InlineData("Kegiatan Pengadaan Sarana Panen Ramah Lingkungan dianggarkan Rp845.700.000,00 dan terealisasi Rp820.650.000,00.", "")]
    [InlineData("Kegiatan Pengadaan Sarana Panen Ramah Lingkungan dianggarkan Rp854.700.000,00 dan terealisasi Rp820.650.000,00.",
        "6: Rp854.700.000,00 → 845.700.000")]
    [InlineData(
        "2) Kegiatan Pengadaan Sarana Panen Ramah Lingkungan. Anggaran kegiatan ini sebesar Rp. 500.000.000,00 dan realisasinya "
            + "sebesar Rp. 820.650.000,00.", "6: Rp. 500.000.000,00 → 845.700.000")]
    [InlineData("Untuk pengadaan sarana panen ramah lingkungan disediakan anggaran Rp845,7 juta.", "")]
    [InlineData("Untuk pengadaan sarana panen ramah lingkungan disediakan anggaran Rp854,7 juta.",
        "6: Rp854,7 juta → 845.700.000")] // two digits changed places
    [InlineData("Untuk pengadaan sarana panen ramah lingkungan disediakan anggaran Rp500 juta.", "")] // a part of it, perhaps
    [InlineData("Kegiatan Penyuluhan Lahan Kering menyerap Rp149.900.000 atau 97,18 % dari pagu Rp154.250.000.", "")]
    [InlineData("Kegiatan Penyuluhan Lahan Kering dengan realisasi Rp194.900.000 atau 97,18 % dari pagu Rp154.250.000.",
        "6: Rp194.900.000 → 149.900.000")]
    [InlineData("Kegiatan Penyuluhan Lahan Kering dengan serapan 95,18 % dari pagu Rp154.250.000.", "6: 95,18 % → 97,18")]
    [InlineData("Pada triwulan II Kegiatan Penyuluhan Lahan Kering dengan pagu Rp154.250.000 terealisasi Rp70.000.000.", "")]
    [InlineData("Kegiatan Penyuluhan Lahan Kering semula dianggarkan Rp164.250.000 dan terealisasi Rp149.900.000.", "")]
    [InlineData("Kegiatan Pengadaan Sarana Panen Ramah Lingkungan dan Kegiatan Penyuluhan Lahan Kering dianggarkan Rp999.950.000.",
        "")] // both together
    [InlineData("Sisa anggaran Kegiatan Penyuluhan Lahan Kering dari pagu Rp154.250.000 sebesar Rp4.350.000.", "")]
    public void Uang(string kalimat, string temuan) => Semua("NAR-006", [.. Kegiatan, kalimat]).ShouldBe(temuan);

    [Theory]
    [InlineData("target 80 % dan realisasi 78 %", "")]
    [InlineData("target 80 % dan realisasi 87 %", "3: 87 % → 78")]
    [InlineData("target 90 % dan realisasi 78 %", "3: 90 % → 80")]
    [InlineData("realisasi 87 %", "3: 87 % → 78")]
    [InlineData("capaian 97,5 %", "")] // realisation by target
    [InlineData("target 25 kasus realisasi 19,5 kasus sehingga capaian 78", "")] // how the row's figure came about
    [InlineData("target 80 % dan realisasi triwulan II 37 %", "")]
    [InlineData("realisasi nasional 87 %", "")]
    [InlineData("realisasi tahun 2020 sebesar 66 %", "3: 66 % → 78")] // the report names no year, so the table may be of 2020
    [InlineData("realisasi lebih dari 70 %", "")]
    [InlineData("realisasi meningkat 5 % dari tahun lalu", "")]
    [InlineData("didukung 3 kegiatan dengan anggaran Rp80.000.000", "")]
    public void Kinerja(string angka, string temuan) => Semua("NAR-006", "No | Indikator | Target | Realisasi", $"1 | {Warga} | 80 | 78",
        $"Indikator {Warga} dengan {angka}.").ShouldBe(temuan);

    [Theory]
    [InlineData("realisasi tahun 2023 sebesar 75 % dan tahun 2024 sebesar 78 %", "")]
    [InlineData("realisasi tahun 2023 sebesar 78 %", "")] // the figure stands in the row: another rule's case
    [InlineData("realisasi tahun 2023 sebesar 57 %", "5: 57 % → 75")]
    [InlineData("realisasi tahun 2019 sebesar 57 %", "")] // no such column
    public void Menurut_tahun(string angka, string temuan) =>
        Semua("NAR-006", "LAPORAN KINERJA TAHUN 2024", "Tahun 2024", "No | Indikator | Target 2024 | Realisasi 2023 | Realisasi 2024",
            $"1 | {Warga} | 80 | 75 | 78", $"Indikator {Warga} dengan {angka}.").ShouldBe(temuan);

    [Theory]
    [InlineData("Belanja daerah dianggarkan sebesar Rp3.645.200.000,00 dan terealisasi Rp3.310.450.000,00.",
        "4: Rp3.645.200.000,00 → 3.625.200.000,00")]
    [InlineData("Belanja daerah dianggarkan sebesar Rp3.625.200.000,00 dan terealisasi Rp3.310.450.000,00.", "")]
    [InlineData("Belanja daerah dianggarkan sebesar Rp9.128.000.000,00 dan terealisasi Rp8.977.125.000,00.",
        "")] // of another year, perhaps
    public void Nama_pendek_perlu_penjamin(string kalimat, string temuan) =>
        Semua("NAR-006", "No | Jenis Belanja | Anggaran | Realisasi | %",
            "1 | Belanja Daerah | 3.625.200.000,00 | 3.310.450.000,00 | 91,32",
            " | Belanja Operasi | 3.425.200.000,00 | 3.124.450.000,00 | 91,22", kalimat).ShouldBe(temuan);

    /// <summary>Counts whose unit stands in a column of its own; quantity words in a name; what "yang ditargetkan" says behind its figure.</summary>
    [Theory]
    [InlineData("Jumlah peningkatan jalan desa yang selesai mencapai 45 ruas dari 50 ruas yang ditargetkan.", "")]
    [InlineData("Jumlah peningkatan jalan desa yang selesai mencapai 54 ruas dari 50 ruas yang ditargetkan.", "3: 54 ruas → 45")]
    [InlineData("Jumlah peningkatan jalan desa yang selesai mencapai 45 ruas dari 60 ruas yang ditargetkan.", "3: 60 ruas → 50")]
    [InlineData("Jumlah peningkatan jalan desa yang selesai sebesar 46 ruas.", "3: 46 ruas → 45")] // what is counted is not rounded
    [InlineData("Adapun jumlah peningkatan jalan desa yang selesai ditargetkan 50 ruas. Hasilnya realisasi 54 ruas.", "3: 54 ruas → 45")]
    [InlineData("Selisih jumlah peningkatan jalan desa yang selesai sebesar 5 ruas.", "")]
    [InlineData("Jumlah peningkatan jalan desa yang selesai sebesar 12 km.", "")] // another measure
    public void Cacah(string kalimat, string temuan) => Semua("NAR-006",
        "No | Indikator | Satuan | Target | Realisasi", "1 | Jumlah peningkatan jalan desa yang selesai | ruas | 50 | 45", kalimat)
            .ShouldBe(temuan);

    [Fact]
    public void Hal_dari_judul_di_atasnya()
    {
        string[] tabel = ["No | Indikator | Target | Realisasi", $"1 | {Warga} | 80 | 78"];
        Semua("NAR-006", [.. tabel, $"# {Warga}", "Target indikator ini 80 % dengan realisasi 87 %."]).ShouldBe("4: 87 % → 78");
        Semua("NAR-006", [.. tabel, $"# {Warga}", "Target indikator ini 80 % dengan realisasi 78 %."]).ShouldBe("");
        Semua("NAR-006", [.. tabel, $"# {Warga}", "Realisasi tahun ini 87 %."]).ShouldBe(""); // nothing vouches for it
    }

    [Fact]
    public void Tabel_lain_yang_memuatnya_membenarkan() =>
        Semua("NAR-006", "No | Indikator | Target | Realisasi", $"1 | {Warga} | 80 | 78", "Uraian.", "No | Indikator | Target | Realisasi",
            $"1 | {Warga} | 80 | 87", $"Indikator {Warga} dengan target 80 % dan realisasi 87 %.").ShouldBe("");

    [Fact]
    public void Seratus_dalam_rumus_bukan_target() => Temuan(
        "NAR-006", "Indikator | Target | Realisasi", "Pelanggaran ruang | 8 | 6", "Jalan mantap | 70 | 71",
        "Khusus Pelanggaran ruang semakin kecil semakin baik, dengan target dihitung target/realisasi x 100%.").ShouldBeEmpty();
}
