using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-003: an event with its date and results is reported once, and each event has results of its own.</summary>
public class KegiatanGandaTests
{
    [Theory]
    [InlineData("Jumat, 17 Februari 2023", "5: Jumat, 17 Februari 2023 → satu kegiatan")]
    [InlineData("Senin, 20 Maret 2023", "5: Senin, 20 Maret 2023 → hasil kegiatan ini sendiri")]
    public void Kegiatan_dengan_hasil_yang_sama(string tanggal, string temuan)
    {
        string[] hasil = ["Harga beras di beberapa kabupaten naik sejak awal tahun berjalan.",
            "Daya beli masyarakat turun karena musim panen mundur dari biasanya.",
            "Pengawasan perbatasan perlu ditambah menjelang hari raya keagamaan."];
        Semua("DAF-003", ["Hari/Tanggal : Jumat, 17 Februari 2023", .. hasil, $"Hari/Tanggal : {tanggal}", .. hasil]).ShouldBe(temuan);
        Semua("DAF-003", ["Hari/Tanggal : Jumat, 17 Februari 2023", .. hasil, $"Hari/Tanggal : {tanggal}", .. hasil[..2],
            "Hasil yang lain sama sekali dari rapat yang terdahulu itu."]).ShouldBeEmpty();
    }
}
