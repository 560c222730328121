using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-026: counts of the table that a sentence points to.</summary>
public class JumlahDitunjukTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 1.2 Aparatur menurut status", "Status | Laki-laki | Perempuan | Jumlah", "Pembina | 4 | 2 | 6", "Penata | 9 | 20 | 29",
            "Tenaga Kontrak | 8 | 13 | 21", "Total | 21 | 35 | 56",
    ];

    [Theory]
    [InlineData("Kecamatan didukung oleh 58 orang aparatur sebagaimana tabel berikut.", "1: 58 orang → 56")]
    [InlineData("Terdapat 65 aparatur seperti pada Tabel 1.2.", "1: 65 aparatur → 56")]
    [InlineData("Kecamatan didukung oleh 56 orang aparatur sebagaimana tabel berikut.", "")]
    [InlineData("Kecamatan didukung oleh 29 orang aparatur sebagaimana tabel berikut.", "")] // one of its rows
    [InlineData("Kecamatan membutuhkan tambahan 10 orang kader sebagaimana tabel berikut.", "")]
    [InlineData("Kebutuhan formasi 58 orang aparatur sebagaimana tabel berikut.", "")]
    [InlineData("Kecamatan didukung oleh 58 orang aparatur.", "")]
    public void Jumlah_tabel_yang_ditunjuk(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-026", [kalimat,
        .. Tabel])).ShouldBe(temuan);

    [Theory]
    [InlineData("Dengan 56 orang pegawai, yang 12 orang di antaranya berstatus tenaga kontrak, dinas mengelola sebelas lokasi.",
        "7: 12 orang → 21")]
    [InlineData("Dengan 56 orang pegawai, yang 21 orang di antaranya berstatus tenaga kontrak, dinas mengelola sebelas lokasi.", "")]
    [InlineData("Dengan 56 orang pegawai, yang 13 orang di antaranya tenaga kontrak perempuan.", "")] // a cell of the row
    [InlineData("Dengan 50 orang pegawai, yang 12 orang di antaranya berstatus tenaga kontrak.", "")] // not the total of the table
    public void Baris_yang_disebut_di_belakang(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-026", [.. Tabel,
        kalimat])).ShouldBe(temuan);
}
