using Akuntabel.Storage.Instansi;

namespace Akuntabel.Storage.Tests.Pemda;

public class PangkatGolonganTests
{
    [Theory]
    [InlineData("Pembina Tk. I", "IV/b", true)]
    [InlineData("Pembina Tingkat I", "IV/b", true)]
    [InlineData("Pembina Tk. I", "IV/c", false)]
    [InlineData("Penata", "", true)]
    [InlineData("", "III/e", false)]
    [InlineData("", "IX", true)]
    [InlineData("Kolonel", "", true)]
    public void Pangkat_harus_sesuai_golongannya(string pangkat, string golongan, bool sesuai) => (PangkatGolongan.Salah(pangkat, golongan) is null).ShouldBe(sesuai);
}
