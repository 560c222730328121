using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-002: what remains, in a sentence.</summary>
public class SisaKalimatTests
{
    [Theory]
    [InlineData("Pagu sebesar Rp500.000.000 dengan realisasi Rp420.000.000 atau 84 % dan sisa Rp80.000.000.", "")]
    [InlineData("Pagu sebesar Rp500.000.000 dengan realisasi Rp420.000.000 atau 84 % dan sisa Rp90.000.000.",
        "1: Rp90.000.000 → Rp80.000.000")]
    [InlineData("Pagu Rp500.000.000, realisasi triwulan I Rp420.000.000, sisa Rp90.000.000.", "")] // a part of the year
    [InlineData("Terserap Rp420.000.000 dari anggaran Rp500.000.000. Dana yang tersisa Rp90.000.000.", "1: Rp90.000.000 → Rp80.000.000")]
    [InlineData("Terserap Rp420.000.000 dari anggaran Rp500.000.000. Dana yang tersisa Rp80.000.000.", "")]
    [InlineData("Anggaran Rp500.000.000 terealisasi Rp420.000.000 sehingga terdapat selisih Rp90.000.000.",
        "1: Rp90.000.000 → Rp80.000.000")]
    [InlineData("Target 50 orang, realisasi 42 orang, kekurangannya 9 orang.", "1: 9 orang → 8")]
    [InlineData("Target 50 orang, realisasi 42 orang, kekurangannya 8 orang.", "")]
    [InlineData("Pendapatan Rp900 juta dan belanja Rp700 juta, surplus Rp250 juta.", "1: Rp250 juta → Rp200.000.000")]
    [InlineData("Pendapatan Rp900 juta dan belanja Rp700 juta, surplus Rp200 juta.", "")]
    [InlineData("Belanja Rp900 juta dan pendapatan Rp700 juta, defisit Rp200 juta.", "")]
    [InlineData("Sisa Rp90.000.000 dikembalikan, dari pagu Rp500.000.000.", "")]
    public void Sisa_jumlah(string kalimat, string temuan) => Semua("KAL-002", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Cakupan tahun ini 83,40 %, sehingga masih tersisa 17,60 % untuk mencapai 100 %.", "1: 17,60 % → 16,60 %")]
    [InlineData("Cakupan tahun ini 83,40 %, sehingga masih tersisa 16,60 % untuk mencapai 100 %.", "")]
    [InlineData("Realisasi baru 70 % sehingga kekurangan 15 % untuk memenuhi target 90 %.", "1: 15 % → 20 %")]
    [InlineData("Realisasi baru 70 % sehingga kekurangan 20 % untuk memenuhi target 90 %.", "")]
    [InlineData("Anggaran terserap 93,44 % dan sisa anggaran 6,65 %.", "1: 6,65 % → 6,56 %")]
    [InlineData("Anggaran terserap 93,44 % dan sisa anggaran 6,56 %.", "")]
    [InlineData("Anggaran terserap 93,4 % dan sisanya sekitar 7 %.", "")]
    [InlineData("Terealisasi 72% dari target 80% sehingga capaiannya 90%, masih kurang 28% dari target.", "1: 28% → 8 %")]
    [InlineData("Terealisasi 72% dari target 80% sehingga capaiannya 90%, masih kurang 10% dari target.", "")]
    [InlineData("Sisa 20 % dari sampah yang 70 % di antaranya organik.", "")]
    public void Sisa_persen(string kalimat, string temuan) => Semua("KAL-002", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("440.250.000,00", "")]
    [InlineData("450.250.000,00", "1: Rp30.250.000,00 → Rp40.250.000,00")]
    public void Selisih_dengan_rincian(string realisasi, string temuan) => Semua("KAL-002",
        "Selisih antara anggaran dan realisasi retribusi sebesar Rp30.250.000,00 dengan rincian sebagai berikut:",
            "1) Anggaran retribusi : Rp 410.000.000,00", $"2) Realisasi : Rp {realisasi}", "Penutup.").ShouldBe(temuan);

    [Theory]
    [InlineData("Serapan anggaran sebesar 89,70 %, dengan demikian anggaran yang tidak terserap sebesar 12,30 %.", 1)]
    [InlineData("Serapan anggaran sebesar 89,70 %, dengan demikian anggaran yang tidak terserap sebesar 10,30 %.", 0)]
    [InlineData("Pagu Rp900.000.000 dan yang dapat direalisasikan Rp812.500.000 sehingga yang belum terserap Rp78.500.000.", 1)]
    [InlineData("Pagu Rp900.000.000 dan yang dapat direalisasikan Rp812.500.000 sehingga yang belum terserap Rp87.500.000.", 0)]
    public void Yang_tidak_terserap_adalah_sisa(string kalimat, int banyak) => NaskahUji.Temuan("KAL-002", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Rp650.000", 1)]
    [InlineData("Rp550.000", 0)]
    public void Terpakai(string teks, int banyak) => Temuan("KAL-002",
        $"Dari pagu Rp2.000.000 terpakai Rp1.450.000 sehingga tersisa {teks}.").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Yang masuk 95 dari 113 dokumen. Dokumen yang tidak masuk sebanyak 16 dokumen.", "1: 16 dokumen → 18")]
    [InlineData("Dari 60 laporan telah diperiksa 48 laporan. Laporan yang belum diperiksa sebanyak 33 laporan.",
        "")] // too far to be the rest
    [InlineData("Dari 60 laporan, 48 laporan telah diperiksa, sedangkan 13 laporan belum diperiksa.", "1: 13 laporan → 12")]
    [InlineData("Piutang tertagih Rp1.573.200.000 dari Rp3.000.000.000. Sisa yang belum tertagih sebesar Rp142.680.000.",
        "1: Rp142.680.000 → Rp1.426.800.000")]
    [InlineData("Yang masuk 95 dari 113 dokumen. Dokumen yang tidak masuk sebanyak 18 dokumen.", "")]
    [InlineData("Yang masuk 95 dari 113 dokumen. Dokumen yang tidak masuk sebanyak 16 kecamatan.", "")]
    [InlineData("Yang masuk 95 dari 113 dokumen, sedangkan target 100 dokumen. Belum diolah sebanyak 5 dokumen.", "")]
    public void Sisa_yang_tidak_dikerjakan(string kalimat, string temuan) => string.Join("; ", Temuan("KAL-002", kalimat)).ShouldBe(temuan);
}
