using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Umum;

public class NamaOrangTests
{
    [Theory]
    [InlineData("Rina Wati, S.Kom., M.Si.", "rina  wati", true)]
    [InlineData("Drs. H. Budi Santoso", "Budi Santoso", true)]
    [InlineData("Dr.Ir. Sari", "Sari", true)]
    [InlineData("Budi Santoso", "Budi", false)]
    [InlineData("", "", false)]
    [InlineData("Ir.", "Ir", true)]
    public void Gelar_tanda_dan_huruf_besar_tidak_membedakan_orang(string satu, string lain, bool sama) => NamaOrang.Sama(satu, lain).ShouldBe(sama);
}
