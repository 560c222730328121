using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-011: a kegiatan that a table repeats.</summary>
public class KegiatanBerulangTests
{
    [Theory]
    [InlineData("210.000.000", "40 orang", "210.000.000", "")]
    [InlineData("210.000.000", "40 orang", "240.000.000", "9: 240.000.000 → satu angka; pada baris lain 210.000.000")]
    [InlineData("210.000.000", "60 orang", "240.000.000", "")]
    [InlineData("190.000.000", "40 orang", "240.000.000", "")]
    public void Anggaran_kegiatan_berulang(string pertama, string keluaran, string terakhir, string temuan) =>
        Semua("PYT-011",
        "INDIKATOR | KEGIATAN | TARGET KEGIATAN | ANGGARAN (Rp)",
        "Persentase petani terlatih | Pelatihan Budidaya Jamur | 20 orang | 150.000.000",
            " | Sekolah Lapang Padi | 2 angkatan | 210.000.000", " | Magang Peternak Muda | 40 orang | 210.000.000",
        "Jumlah petani muda | Pelatihan Budidaya Jamur | 20 orang | 150.000.000", $" | Sekolah Lapang Padi | 2 angkatan | {pertama}",
            " | Temu Usaha | 1 kali | 90.000.000",
        " | Temu Usaha Akhir | 1 kali | 80.000.000", $" | Magang Peternak Muda | {keluaran} | {terakhir}").ShouldBe(temuan);
}
