using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-005: a row explains the realisation that it states.</summary>
public class SebarisBerbedaTests
{
    [Theory]
    [InlineData("1 dokumen dari 3 laporan | 1 dokumen, 4 laporan", "2: 3 laporan → satu angka; pada keterangannya 4 laporan")]
    [InlineData("1 dokumen dari 3 laporan | 1 dokumen, 3 laporan", "")]
    [InlineData("5 kegiatan | 3 kegiatan tatap muka", "")] // a part of it, perhaps
    [InlineData("1 dokumen dari 3 laporan | 1 dokumen, 2 laporan rapat dan 1 laporan evaluasi", "")]
    public void Realisasi_dan_keterangannya(string sel, string temuan) => Semua("PYT-005",
        "No | Indikator | Realisasi 2023 | Keterangan Realisasi", $"1 | {Warga} | {sel}").ShouldBe(temuan);
}
