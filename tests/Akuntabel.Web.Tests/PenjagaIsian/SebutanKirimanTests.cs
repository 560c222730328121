using Akuntabel.Web.PenjagaIsian;

namespace Akuntabel.Web.Tests.PenjagaIsian;

/// <summary>A form that is given back names its fields as people do.</summary>
public class SebutanKirimanTests
{
    [Theory]
    [InlineData("f:sasaran[1].indikator[2].definisi", "Definisi operasional")]
    [InlineData("f:pihak-pertama.nama", "Nama pihak pertama")]
    [InlineData("f:[3].kelompok_sasaran", "Kelompok sasaran")]
    [InlineData("f:sasaran[1].indikator[1].renstra.\"2025\"", "Target Renstra 2025")]
    [InlineData("f:target.\"1.1\"", "Target 1.1")]
    [InlineData("Isian.TanggalMulai", "Tanggal mulai")]
    [InlineData("s-0-5", "Baris 1, kolom 6")]
    [InlineData("Aksi", null)]
    [InlineData("Dasar", null)]
    [InlineData("u:sasaran", null)]
    [InlineData("h:sasaran[1]", null)]
    [InlineData("s:[+1]", null)]
    [InlineData("__RequestVerificationToken", null)]
    public void Nama_isian_dengan_kata(string nama, string? kata) => SebutanKiriman.Sebut(nama).ShouldBe(kata);
}
