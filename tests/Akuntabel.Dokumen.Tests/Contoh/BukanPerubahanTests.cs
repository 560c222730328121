using Akuntabel.Dokumen.Tests.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The answer "tidak" means no: it is what the choice in form and workbook writes.</summary>
public sealed class BukanPerubahanTests : IDisposable
{
    private readonly FolderContoh _f = new();

    [Theory]
    [InlineData("tidak", false)]
    [InlineData("\"tidak\"", false)]
    [InlineData("ya", true)]
    public void Perjanjian_yang_disebut_bukan_perubahan_tidak_dicetak_sebagai_perubahan(string pilihan, bool perubahan)
    {
        var folder = _f.Salin("belitung-timur-2022", "kantor", ("perjanjian-kinerja.yaml", "target: {",
            $"perubahan: {pilihan}\ntarget: {{"));
        _f.Susun(folder).Teks.Contains("Perjanjian Kinerja Perubahan", StringComparison.OrdinalIgnoreCase).ShouldBe(perubahan);
    }

    public void Dispose() => _f.Dispose();
}
