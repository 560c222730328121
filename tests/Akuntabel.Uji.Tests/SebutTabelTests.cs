using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Uji.Tests;

/// <summary>A table is named as a reader of the document finds it.</summary>
public class SebutTabelTests
{
    [Theory]
    [InlineData("Tabel 3.2 Capaian Kinerja", "tabel 3.2")]
    [InlineData("TABEL II.1. Perjanjian Kinerja", "tabel II.1")]
    [InlineData("Perjanjian Kinerja Tahun 2022", "tabel \"Perjanjian Kinerja Tahun 2022\"")]
    [InlineData("Tabel T-C.27 Target", "tabel T-C.27")]
    [InlineData("Tabel indikator", "tabel \"Tabel indikator\"")]
    [InlineData("", "tabel ke-39")]
    public void Menurut_keterangannya_lalu_tempatnya(string judul, string sebut) =>
        new TabelTerbaca(0, "", 39, judul, [], []).Sebut.ShouldBe(sebut);
}
