using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-007: a whole and its parts in one sentence.</summary>
public class JumlahKalimatTests
{
    [Theory]
    [InlineData("Dari 5 kegiatan yang dilaksanakan, 4 kegiatan mencapai 100%, 1 kegiatan 90%, dan 1 kegiatan 70%.",
        "1: 5 kegiatan → 6, atau bagian-bagian yang berjumlah 5 kegiatan")]
    [InlineData("Dari 6 kegiatan yang dilaksanakan, 4 kegiatan mencapai 100%, 1 kegiatan 90%, dan 1 kegiatan 70%.", "")]
    [InlineData(
        "Dari 11 indikator, sebanyak 6 indikator sangat baik (di atas 100%), 1 indikator baik (80 - 100%), 4 indikator sedang dan "
            + "sebanyak 1 indikator kurang.", "1: 11 indikator → 12, atau bagian-bagian yang berjumlah 11 indikator")]
    [InlineData("Dari total 40 desa, 26 desa berkategori baik dan sisanya 10 desa berkategori cukup.",
        "1: 40 desa → 36, atau bagian-bagian yang berjumlah 40 desa")]
    [InlineData("Dari 40 desa, 26 desa memiliki perpustakaan dan 20 desa memiliki taman.", "")] // some have both
    [InlineData("Dari 40 desa, 26 desa berkategori baik, di antaranya 10 desa di pesisir dan 5 desa di hulu.", "")]
    [InlineData("Pegawai berjumlah 37 orang terdiri dari 20 orang tetap dan 15 orang kontrak.",
        "1: 37 orang → 35, atau bagian-bagian yang berjumlah 37 orang")]
    [InlineData("Pegawai berjumlah 37 orang terdiri dari 20 orang tetap (54 %) dan 17 orang kontrak (46 %).", "")]
    [InlineData("Pegawai berjumlah 37 orang yaitu 20 orang pria dan 17 orang wanita, atau 30 orang tetap dan 7 orang kontrak.", "")]
    [InlineData("Daerah ini terdiri dari 5 kecamatan yang terbagi menjadi 40 desa dan 6 kelurahan.", "")]
    [InlineData(
        "Belanja sebesar Rp900.000.000 terdiri dari belanja operasi Rp600.000.000, belanja modal Rp200.000.000 dan belanja tak "
            + "terduga Rp50.000.000.", "1: Rp900.000.000 → Rp850.000.000, atau bagian-bagian yang berjumlah Rp900.000.000")]
    [InlineData(
        "Belanja sebesar Rp850.000.000 terdiri dari belanja operasi Rp600.000.000, belanja modal Rp200.000.000 dan belanja tak "
            + "terduga Rp50.000.000 dengan realisasi Rp700.000.000.", "")]
    [InlineData("Belanja sebesar Rp900.000.000 antara lain terdiri dari belanja operasi Rp600.000.000 dan belanja modal Rp200.000.000.",
        "")]
    [InlineData("Anggaran Rp900.000.000 terdiri dari pagu Rp900.000.000 dan realisasi Rp700.000.000.", "")]
    public void Keseluruhan_dan_bagiannya(string kalimat, string temuan) => Semua("KAL-007", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("7", 1)]
    [InlineData("6", 0)]
    public void Jumlah_di_depan_titik_koma(string utuh, int banyak) => Temuan(
        "KAL-007", $"Dinas menetapkan {utuh} indikator; 4 indikator tercapai 100%, 1 indikator mencapai 95%, dan 1 indikator mencapai "
            + $"85%.").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Pegawai berjumlah 108 orang yang terdiri atas 57 laki-laki dan 43 perempuan.", true)]
    [InlineData("Pegawai berjumlah 100 orang yang terdiri atas 57 laki-laki dan 43 perempuan.", false)]
    [InlineData("Desa binaan 142 yang terdiri atas 131 desa dan 12 kelurahan.", false)] // no unit, nothing is known of them
    [InlineData("Terdapat 15 program yang terdiri atas 32 kegiatan dan 80 sub kegiatan.", false)] // not parts of it
    public void Bagian_yang_bernama_lain(string kalimat, bool ada) => Temuan("KAL-007", kalimat).Count.ShouldBe(ada ? 1 : 0);

    [Theory]
    [InlineData("Sisa Rp45.000.000 berasal dari efisiensi Rp30.000.000 dan gagal lelang Rp18.000.000.", 1)]
    [InlineData("Sisa Rp45.000.000 berasal dari efisiensi Rp30.000.000 dan gagal lelang Rp15.000.000.", 0)]
    [InlineData("Pegawai 28 orang terdiri dari 18 laki-laki (64,29%) dan 12 perempuan (35,71%).", 1)]
    [InlineData("Pegawai 28 orang terdiri dari 18 laki-laki (64,29%) dan 10 perempuan (35,71%).", 0)]
    public void Asal_dan_persentasenya(string kalimat, int banyak) => Temuan("KAL-007", kalimat).Count.ShouldBe(banyak);

    private static readonly string[] Tabel =
    [
        "Tabel 1 Pegawai menurut golongan", "Golongan | Laki-laki | Perempuan | Jumlah", "Golongan III | 12 | 15 | 27",
            "Golongan II | 7 | 4 | 11",
            "Tenaga Honorer | 5 | 8 | 13", "Jumlah | 24 | 27 | 51",
    ];

    [Theory]
    [InlineData("Keadaan pegawai berjumlah 51 orang, terdiri atas 38 orang PNS dan 15 orang tenaga honorer.", "7: 15 orang → 13")]
    [InlineData("Keadaan pegawai berjumlah 38 orang, terdiri atas 38 PNS dan 13 honorer.", "7: 38 orang → 51")]
    [InlineData("Keadaan pegawai berjumlah 51 orang, terdiri atas 38 orang PNS dan 13 orang tenaga honorer.", "")]
    [InlineData("Keadaan pegawai berjumlah 50 orang, terdiri atas 38 orang PNS dan 15 orang tenaga honorer.",
        "7: 50 orang → 53, atau bagian-bagian yang berjumlah 50 orang")] // the table has neither
    public void Yang_keliru_menurut_tabel(string kalimat, string temuan) => Semua("KAL-007", [.. Tabel, kalimat]).ShouldBe(temuan);
}
