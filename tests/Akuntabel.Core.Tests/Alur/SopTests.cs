using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.KantorUji;

namespace Akuntabel.Core.Tests.Alur;

/// <summary>What a procedure can hold, and how long it takes.</summary>
public class SopTests
{
    [Fact]
    public void Pelaksana_dan_arah_yang_tidak_ada_ditolak_dan_langkahnya_tetap()
    {
        var hasil = Sop.Buat("x", ["Kepala", "Staf"],
            [Langkah(null, null, "Kepala"), Langkah(9, 1, "Staf", "Tamu"), Langkah(null, 0, "Staf")]);
        hasil.DaftarKesalahan.Select(k => k.Pesan).ShouldBe(
        [
            "pelaksana \"Tamu\" pada langkah 2 tidak ada dalam daftar pelaksana.",
            "langkah 2 menuju langkah 9, padahal hanya ada 3 langkah.",
            "langkah 3 menuju langkah 0, padahal hanya ada 3 langkah.",
        ]);
        var kedua = hasil.Nilai.DaftarLangkah[1];
        (string.Join(",", kedua.Pelaksana), kedua.Setuju, kedua.Tidak).ShouldBe(("Staf", null, 1));
    }

    // times of the steps → all together; a day is not so many hours
    [Theory]
    [InlineData("15 menit;30 menit", "45 menit")]
    [InlineData("45 menit;30 menit", "1 jam 15 menit")]
    [InlineData("2 hari;1 jam;60 menit", "2 hari 2 jam")]
    [InlineData("1 Hari;1 hari", "2 hari")]
    [InlineData("", "")]
    public void Waktu_seluruh(string langkah, string seluruh) =>
        Sop.Buat("x", [], [.. langkah.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => Langkah(null, null) with { Waktu = Waktu(l) })]).Nilai.WaktuSeluruh().Kata.ShouldBe(seluruh);

    private static Fakta Waktu(string teks) => Angka(Contoh.Angka(teks.Split(' ')[0]), teks.Split(' ')[1]);

    private static LangkahSop Langkah(int? setuju, int? tidak, params string[] pelaksana) =>
        new(JenisLangkah.Proses, pelaksana, null, setuju, tidak, Tempat);
}
