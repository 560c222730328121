using System.Globalization;
using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Tests.Alur;

/// <summary>Which reminder is the one of a moment.</summary>
public sealed class AturanPengingatTests
{
    private static readonly KalenderKerja Kalender = new();

    // due on Wednesday 6 April 2022 at 16.00; 15 April is a day off
    [Theory]
    [InlineData("2022-04-04 09:00", null)]
    [InlineData("2022-04-05 07:59", null)]
    [InlineData("2022-04-05 08:00", 0)]
    [InlineData("2022-04-05 16:00", null)]
    [InlineData("2022-04-06 08:00", 1)]
    [InlineData("2022-04-06 15:59", 1)]
    [InlineData("2022-04-07 08:00", 2)]
    [InlineData("2022-04-08 08:00", 2)]
    [InlineData("2022-04-09 10:00", null)]
    [InlineData("2022-04-11 08:00", 3)]
    [InlineData("2022-04-21 08:00", 6)]
    [InlineData("2022-04-22 08:00", null)]
    public void Sebelum_pada_dan_sesudah_tempo(string saat, int? ke) => Ke(AturanPengingat.Bawaan, "2022-04-06 16:00", saat).ShouldBe(ke);

    // 1 January 2023 is a Sunday
    [Theory]
    [InlineData("2023-01-02 16:00", "2022-12-30 09:00", 0)]
    [InlineData("2023-01-02 16:00", "2023-01-01 09:00", null)]
    [InlineData("2022-12-30 16:00", "2023-01-02 09:00", 2)]
    public void Pergantian_tahun(string tempo, string saat, int? ke) => Ke(AturanPengingat.Bawaan, tempo, saat).ShouldBe(ke);

    [Fact]
    public void Menurut_pilihan_pemda_dan_dapat_dimatikan()
    {
        Ke(AturanPengingat.Bawaan with { Hidup = false }, "2022-04-06 16:00", "2022-04-06 09:00").ShouldBeNull();
        Ke(new(0, 1, 1), "2022-04-06 16:00", "2022-04-05 09:00").ShouldBeNull("tidak sebelumnya");
        Ke(new(3, 1, 1), "2022-04-06 16:00", "2022-04-01 09:00").ShouldBe(0);
        Ke(new(0, 1, 1), "2022-04-06 16:00", "2022-04-07 09:00").ShouldBe(2);
        Ke(new(0, 1, 1), "2022-04-06 16:00", "2022-04-08 09:00").ShouldBeNull("paling banyak sekali");
        Ke(new(0, 1, 0), "2022-04-06 16:00", "2022-04-07 09:00").ShouldBeNull("tidak sesudahnya");
    }

    [Fact]
    public void Yang_selesai_atau_tanpa_tempo_tidak_diingatkan()
    {
        var t = new TugasSop(1, "", 1, Saat("2022-04-05 09:00"), Saat("2022-04-06 16:00"));
        AturanPengingat.Bawaan.Ke(t with { Keadaan = KeadaanTugas.Selesai }, Saat("2022-04-06 09:00"), Kalender).ShouldBeNull();
        AturanPengingat.Bawaan.Ke(t with { Tempo = null }, Saat("2022-04-06 09:00"), Kalender).ShouldBeNull();
    }

    private static int? Ke(AturanPengingat aturan, string tempo, string saat) =>
        aturan.Ke(new TugasSop(1, "", 1, Saat(tempo).AddDays(-9), Saat(tempo)), Saat(saat), Kalender);

    private static DateTime Saat(string teks) => DateTime.ParseExact(teks, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
