using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-013: the share of a part that is named.</summary>
public class PorsiBagianTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 1 Komposisi pegawai", "Unit | PNS | PPPK | Kontrak | Jumlah", "Umum | 10 | 4 | 6 | 20", "Teknis | 14 | 3 | 3 | 20",
            "Jumlah | 24 | 7 | 9 | 40",
    ];

    [Theory]
    [InlineData("Jumlah pegawai 40 orang, dengan porsi kontrak 25,0 %.", "6: 25,0 % → 22,5 %")]
    [InlineData("Dari 40 orang pegawai, proporsi PPPK sebesar 21,21 %.", "6: 21,21 % → 17,50 %")]
    [InlineData("Jumlah pegawai 40 orang dengan persentase teknis sebesar 60,00 %.", "6: 60,00 % → 50,00 %")]
    [InlineData("Jumlah pegawai 40 orang, dengan porsi kontrak 22,5 %.", "")]
    [InlineData("Jumlah pegawai 39 orang, dengan porsi kontrak 25,0 %.", "")] // not the whole of the table
    [InlineData("Jumlah pegawai 40 orang, dengan porsi arsiparis 25,0 %.", "")]
    [InlineData("Jumlah pegawai 40 orang, dengan perbandingan kontrak terhadap PNS 37,50 %.", "")]
    public void Menurut_jumlah_tabel(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAL-013", [.. Tabel, kalimat])).ShouldBe(temuan);

    [Theory]
    [InlineData("Pegawai sebanyak 40 orang terdiri dari 14 penyuluh dan 26 pegawai lain, dengan perbandingan penyuluh terhadap seluruh "
        + "pegawai 53,85 %.", "1: 53,85 % → 35,00 %")]
    [InlineData("Sebanyak 14 penyuluh dan 26 pengawas dari 40 orang pegawai, proporsi pengawas 35,00 %.", "1: 35,00 % → 65,00 %")]
    [InlineData("Pegawai sebanyak 40 orang terdiri dari 14 penyuluh dan 26 pegawai lain, dengan porsi penyuluh 35,00 %.", "")]
    [InlineData("Pegawai sebanyak 45 orang, di antaranya 14 penyuluh dan 26 pengawas, dengan porsi penyuluh 35,00 %.", "")]
    public void Menurut_kalimatnya(string kalimat, string temuan) => string.Join("; ", Temuan("KAL-013", kalimat)).ShouldBe(temuan);
}
