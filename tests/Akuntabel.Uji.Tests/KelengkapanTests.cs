using Akuntabel.Uji.Hasil;
using Akuntabel.Uji.Pemahaman;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

public class KelengkapanTests
{
    /// <summary>A small report with every part and every analysis.</summary>
    private static readonly string[] Utuh =
    [
        "LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2023",
        "KATA PENGANTAR",
        "DAFTAR ISI",
        "IKHTISAR EKSEKUTIF",
        "# BAB I PENDAHULUAN",
        "Badan mempunyai tugas membantu gubernur dan menghadapi isu strategis.",
        "# BAB II PERENCANAAN KINERJA",
        "2.1 Perjanjian Kinerja",
        "No | Sasaran | Indikator Kinerja | Target",
        "1 | Kerukunan terjaga | Persentase konflik yang diselesaikan damai | 100 %",
        "2 | Pemilih sadar | Tingkat partisipasi pemilih pemula kota | 80 %",
        "3 | Ormas tertib | Persentase ormas aktif yang terdaftar resmi | 75 %",
        "No | Uraian | Alokasi | Keterangan",
        "1 | Program Kewaspadaan Nasional | 200.000.000 | Realisasi minimal 90 %",
        "2 | Pendapatan | 21.000.000 | -",
        "A. Nilai SAKIP minimal kategori BB",
        "B. Inovasi minimal dua jenis",
        "C. Penerapan Srikandi paling lambat Januari",
        "# BAB III AKUNTABILITAS KINERJA",
        "3.1 Perbandingan target dan realisasi, tahun lalu dan beberapa tahun terakhir",
        "No | Indikator | Target 2023 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023",
        "1 | Persentase konflik yang diselesaikan damai | 100 | 90 | 95 | 97",
        "2 | Tingkat partisipasi pemilih pemula kota | 80 | 70 | 75 | 78",
        "3 | Persentase ormas aktif yang terdaftar resmi | 75 | 60 | 65 | 70",
        "3.2 Perbandingan dengan target akhir Renstra menunjukkan sisa lima angka.",
        "3.3 Faktor penghambat adalah jarak, solusinya rapat daring.",
        "3.4 Efisiensi dihitung dari serapan.",
        "3.5 Program yang menunjang adalah pembinaan ormas.",
        "3.6 Realisasi anggaran",
        "No | Program | Pagu | Realisasi | %",
        "1 | Program Kewaspadaan Nasional | 200.000.000 | 190.000.000 | 95",
        "Realisasi pendapatan 22.000.000 melampaui rencana; nilai SAKIP mencapai BB, inovasi ada tiga, Srikandi diterapkan sejak Januari.",
        "# BAB IV PENUTUP",
        "Kesimpulan dan langkah perbaikan tahun mendatang disepakati.",
        "LAMPIRAN",
    ];

    /// <summary>The small report with some lines replaced; "" leaves a line out.</summary>
    private static string[] Ganti(params (string Awal, string Baru)[] ganti)
    {
        foreach (var (awal, _) in ganti)
        {
            Utuh.Count(b => b.StartsWith(awal, StringComparison.Ordinal)).ShouldBeGreaterThan(0, awal);
        }

        return [.. Utuh.Select(b => ganti.Where(g => b.StartsWith(g.Awal, StringComparison.Ordinal)).Select(g => g.Baru).FirstOrDefault(b))];
    }

    [Theory]
    [InlineData("KLK-001")]
    [InlineData("KLK-002")]
    [InlineData("KLK-003")]
    [InlineData("KLK-004")]
    [InlineData("KLK-009")]
    public void Laporan_utuh_tanpa_temuan(string kode) => Temuan(kode, Utuh).ShouldBeEmpty();

    [Theory]
    [InlineData("IKHTISAR", "5: tanpa ikhtisar eksekutif → bagian ikhtisar eksekutif")]
    [InlineData("Badan mempunyai", "5: tanpa gambaran umum organisasi → bagian gambaran umum organisasi", "Uraian tentang isu.")]
    [InlineData("Kesimpulan", "19: tanpa langkah perbaikan → bagian langkah perbaikan")]
    [InlineData("Kesimpulan", "", "Upaya akan ditingkatkan.")]
    public void KLK001_bagian(string awal, string temuan, string baru = "") =>
        string.Join("; ", Temuan("KLK-001", Ganti((awal, baru)))).ShouldBe(temuan);

    [Fact]
    public void KLK001_tanpa_kata_pengantar_dokumen_itu_mungkin_hanya_batang_tubuh() =>
        Temuan("KLK-001", Ganti(("KATA", ""), ("IKHTISAR", ""))).ShouldBeEmpty();

    [Fact]
    public void KLK001_realisasi_anggaran_yang_tidak_ada_bersifat_material() =>
        KatalogTemuan("KLK-001", Ganti(("3.6", ""), ("No | Program | Pagu", ""), ("1 | Program Kewaspadaan Nasional", "")))
            .ShouldBe(["Material: tanpa realisasi anggaran"]);

    [Theory]
    [InlineData("3.2", "tanpa perbandingan dengan target jangka menengah")]
    [InlineData("3.4", "tanpa analisis efisiensi penggunaan sumber daya")]
    [InlineData("3.5", "")] // programmes are spoken of in the budget
    [InlineData("3.4", "tanpa analisis efisiensi penggunaan sumber daya", "Penyelenggaraan yang efektif dan efisien adalah asas.")] // a motto
    [InlineData("3.4", "", "Anggaran dihemat sepuluh persen.")]
    public void KLK002_analisis(string awal, string temuan, string baru = "") =>
        string.Join("; ", KatalogTemuan("KLK-002", Ganti((awal, baru))).Select(t => t.Split(": ")[1])).ShouldBe(temuan);

    [Fact]
    public void KLK002_perbandingan_dengan_tahun_lalu()
    {
        var ganti = Ganti(("3.1", "3.1 Perbandingan target dan realisasi"), ("No | Indikator | Target 2023", "No | Indikator | Target 2023 | A | B | Realisasi 2023"));
        KatalogTemuan("KLK-002", ganti).ShouldBe(["Minor: tanpa perbandingan dengan tahun lalu"]);
    }

    [Theory]
    [InlineData("LAPORAN KINERJA INSTANSI PEMERINTAH TRIWULAN II TAHUN 2023")]
    [InlineData("RENCANA STRATEGIS TAHUN 2021-2026")]
    public void Dokumen_jenis_lain_dibiarkan(string judul)
    {
        var ganti = Ganti(("LAPORAN", judul), ("3.2", ""), ("3.4", ""), ("IKHTISAR", ""));
        Temuan("KLK-001", ganti).ShouldBeEmpty();
        Temuan("KLK-002", ganti).ShouldBeEmpty();
    }

    [Fact]
    public void Kutipan_satu_bab_dibiarkan() =>
        Temuan("KLK-002", Utuh.SkipWhile(b => !b.StartsWith("# BAB III", StringComparison.Ordinal)).Where(b => !b.StartsWith("3.4", StringComparison.Ordinal)).ToArray()).ShouldBeEmpty();

    [Fact]
    public void KLK003_komitmen_yang_tidak_dilaporkan_menjadi_satu_temuan() =>
        Temuan("KLK-003", Ganti(("Realisasi pendapatan", ""))).ShouldBe(["15: Pendapatan → realisasinya dilaporkan"]);

    [Fact]
    public void KLK003_sebagian_kecil_komitmen_yang_tidak_dikenali_dibiarkan() =>
        Temuan("KLK-003", Ganti(("Realisasi pendapatan", "Pendapatan tercapai, nilai SAKIP mencapai BB, inovasi ada tiga."))).ShouldBeEmpty();

    [Fact]
    public void KLK003_indikator_yang_tidak_dilaporkan() =>
        Temuan("KLK-003", Ganti(("3 | Persentase ormas aktif yang terdaftar resmi | 75 | 60", ""))).ShouldBe(["12: Persentase ormas aktif yang terdaftar resmi → realisasinya dilaporkan"]);

    [Theory]
    [InlineData("No | Indikator | Target 2023 | Persen | Realisasi 2022 | Realisasi 2023", 1)]
    [InlineData("No | Indikator | Target 2023 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023", 0)]
    [InlineData("No | Indikator | Target | A | B | Realisasi", 0)] // nothing to be read
    public void KLK004_tahun_yang_dijanjikan(string kepala, int banyak) =>
        Temuan("KLK-004", Ganti(("No | Indikator | Target 2023", kepala))).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("1 | Program Kewaspadaan Nasional | 200.000.000 | 179.000.000 | 89,5", "", "14: minimal 90 % → batas tercapai, atau laporan mengakui bahwa batas itu tidak tercapai")]
    [InlineData("1 | Program Kewaspadaan Nasional | 200.000.000 | 180.000.000 | 90", "", "")] // just reached
    [InlineData("1 | Program Kewaspadaan Nasional | 200.000.000 | 179.000.000 | 89,5", "Realisasi itu belum mencapai batas minimal dalam perjanjian.", "")] // said openly
    [InlineData("1 | Program Lain | 210.000.000 | 79.000.000 | 37,6", "", "")] // another programme
    public void KLK009_batas_minimal(string baris, string pengakuan, string temuan) =>
        string.Join("; ", Temuan("KLK-009", Ganti(("1 | Program Kewaspadaan Nasional | 200.000.000 | 190", baris), ("3.5", pengakuan)))).ShouldBe(temuan);

    private static List<string> KatalogTemuan(string kode, string[] baris) =>
        [.. KatalogUji.DaftarAturan.Single(a => a.Kode == kode).Periksa(new PemahamanDokumen(Dokumen(baris))).OfType<Temuan>().Select(t => $"{t.Tingkat}: {t.Tertulis}")];
}
