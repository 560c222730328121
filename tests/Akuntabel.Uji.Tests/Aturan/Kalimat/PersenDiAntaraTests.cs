using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-001 and KAL-007 where the figures have no label of their own.</summary>
public class PersenDiAntaraTests
{
    [Theory]
    [InlineData("Penerimaan retribusi sebesar Rp984.100.000 atau 57,05 % dari target Rp920.000.000.", "1: 57,05 % → 106,97 %")]
    [InlineData("Penerimaan retribusi sebesar Rp984.100.000 atau 106,97 % dari target Rp920.000.000.", "")]
    [InlineData("Tenaga honorer 21 orang (62,50 %) dari 32 pegawai.", "1: 62,50 % → 65,63 %")]
    [InlineData("Tenaga honorer 21 orang (65,63 %) dari 32 pegawai.", "")]
    [InlineData("Penerimaan sebesar Rp984.100.000 atau naik 12 % dari tahun 2021 sebesar Rp920.000.000.", "")] // a rise
    [InlineData("Terbanyak adalah buku fiksi sebanyak 8.139 eksemplar atau 22,56 % dari seluruh koleksi, disusul buku agama 6.844 "
        + "eksemplar.", "")]
    [InlineData("Usulan yang masuk sebanyak 115 usulan, yang diakomodir 54 usulan (38,26 %).", "1: 38,26 % → 46,96 %")]
    [InlineData("Usulan yang masuk sebanyak 115 usulan, yang diakomodir 44 usulan (38,26 %).", "")]
    [InlineData("Produksi 115 ton, konsumsi 54 ton (38,26 %).", "")]
    [InlineData("Luas patroli mencapai 25.110 Ha. Terhadap target tahunan 48.000 Ha, realisasi baru mencapai 50,00 %.",
        "1: 50,00 % → 52,31 %")]
    [InlineData("Luas patroli mencapai 25.110 Ha. Terhadap target tahunan 48.000 Ha, realisasi baru mencapai 52,31 %.", "")]
    [InlineData("Retribusi Rp1.209.690.000. Adapun belanja terserap 97,47 % dari pagu sebesar Rp89.740.000.", "")] // of something else
    public void Persentase_di_antara_kedua_angkanya(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAL-001", kalimat)).ShouldBe(temuan);

    [Theory]
    [InlineData("Pegawai berjumlah 108 orang yang terdiri atas 57 laki-laki dan 43 perempuan.", true)]
    [InlineData("Pegawai berjumlah 100 orang yang terdiri atas 57 laki-laki dan 43 perempuan.", false)]
    [InlineData("Desa binaan 142 yang terdiri atas 131 desa dan 12 kelurahan.", false)] // no unit, nothing is known of them
    [InlineData("Terdapat 15 program yang terdiri atas 32 kegiatan dan 80 sub kegiatan.", false)] // not parts of it
    public void Bagian_yang_bernama_lain(string kalimat, bool ada) => Temuan("KAL-007", kalimat).Count.ShouldBe(ada ? 1 : 0);
}
