using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-018: what is said to be done entirely is done in every row of the table that lists it with its state.</summary>
public class SemuaSelesaiTests
{
    private static readonly string[] Rekomendasi =
    [
        "Tabel 8 Tindak lanjut rekomendasi", "No | Rekomendasi | Status", "1 | Menyusun pohon kinerja | Selesai",
            "2 | Menyusun cascading | Proses",
    ];

    [Theory]
    [InlineData("Dari dua rekomendasi tersebut seluruhnya telah selesai ditindaklanjuti.", 1)]
    [InlineData("Sebagian rekomendasi telah selesai ditindaklanjuti.", 0)]
    [InlineData("Seluruh rekomendasi akan selesai ditindaklanjuti tahun depan.", 0)]
    [InlineData("Seluruh pegawai telah selesai mengikuti pelatihan.", 0)] // not of this table
    public void Semua_selesai(string kalimat, int banyak) => Temuan("NAR-018", [.. Rekomendasi, kalimat]).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Proses", 1)]
    [InlineData("Belum", 1)]
    [InlineData("Selesai", 0)]
    public void Status_terakhir(string status, int banyak) => Temuan("NAR-018", "Tabel 5 Tindak lanjut atas rekomendasi",
        "No | Rekomendasi | Tindak Lanjut | Status", "1 | Susun kamus indikator | Disusun | Selesai",
            $"2 | Latih penyusun | Dijadwalkan | {status}",
        "Semua rekomendasi sudah ditindaklanjuti sampai selesai.").Count.ShouldBe(banyak);
}
