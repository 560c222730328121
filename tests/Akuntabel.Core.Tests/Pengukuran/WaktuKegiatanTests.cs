using System.Globalization;
using Akuntabel.Core.Pengukuran;

namespace Akuntabel.Core.Tests.Pengukuran;

/// <summary>An activity counts on one day, whichever of its fields tells it.</summary>
public class WaktuKegiatanTests
{
    // first day, month, quarter, last day → the day, the quarter
    [Theory]
    [InlineData("2022-03-30", "2022-05-01", "3", "2022-10-01", "2022-03-30", 1)]
    [InlineData("", "2022-05-01", "3", "2022-10-01", "2022-05-01", 2)]
    [InlineData("", "", "3", "2022-10-01", "2022-07-01", 3)]
    [InlineData("", "", "", "2022-10-01", "2022-10-01", 4)]
    [InlineData("", "", "5", "2022-10-01", "2022-10-01", 4)]
    [InlineData("", "", "2.5", "", "", 0)]
    [InlineData("", "", "", "", "", 0)]
    public void Yang_menentukan(string mulai, string bulan, string triwulan, string selesai, string tanggal, int ke)
    {
        var waktu = new WaktuKegiatan(Hari(mulai), Hari(bulan), triwulan.Length > 0 ? decimal.Parse(triwulan, CultureInfo.InvariantCulture) : null,
            Hari(selesai));
        waktu.Tanggal(2022).ShouldBe(Hari(tanggal));
        waktu.Triwulan.ShouldBe(ke);
    }

    private static DateOnly? Hari(string teks) => teks.Length > 0 ? DateOnly.Parse(teks, CultureInfo.InvariantCulture) : null;
}
