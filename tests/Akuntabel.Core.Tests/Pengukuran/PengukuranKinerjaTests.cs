using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.KantorUji;

namespace Akuntabel.Core.Tests.Pengukuran;

/// <summary>What a measurement can hold: one value for each indikator and span, in its unit.</summary>
public class PengukuranKinerjaTests
{
    // values as "indikator:quarter:value:unit" (quarter 0 is the year) → what is refused, what stays
    [Theory]
    [InlineData("1:0:60:%", "", 1)]
    [InlineData("1:0:60:persen", "", 1)]
    [InlineData("1:0:60:%;1:1:20:%", "", 2)]
    [InlineData("1:0:60:kasus", "satuan \"kasus\" berbeda dari satuan indikator 1, yaitu \"%\".", 0)]
    [InlineData("1:0:60:%;1:0:70:%", "nilai indikator 1 tahun 2023 ditulis dua kali; yang pertama pada kinerja.csv baris 2.", 1)]
    [InlineData("1:0:60:kasus;1:2:1:%;1:2:2:%",
        "satuan \"kasus\" berbeda dari satuan indikator 1, yaitu \"%\".|nilai indikator 1 tahun 2023 ditulis dua kali; yang pertama pada kinerja.csv baris 3.", 1)]
    // each quarter states the value up to its end
    [InlineData("2:1:50:orang;2:2:40:orang", "realisasi s.d. triwulan 2 40 orang lebih kecil daripada s.d. triwulan 1 50 orang.", 2)]
    [InlineData("2:1:50:orang;2:2:50:orang;2:3:60:orang", "", 3)]
    // an indikator that the Renstra does not know
    [InlineData("9:0:60:%", "", 0)]
    public void Nilai_yang_diterima_dan_ditolak(string isi, string ditolak, int diterima)
    {
        var renstra = new KantorUji().Sasaran("A", [], Isian("1"), Isian("2", "orang") with { SampaiDengan = true }).Renstra();
        var hasil = PengukuranKinerja.Buat([.. isi.Split(';').Select((b, n) => Baris(b.Split(':'), n + 2))], renstra);
        hasil.DaftarKesalahan.Select(k => k.Pesan.Replace('\u00a0', ' '))
            .ShouldBe(ditolak.Split('|', StringSplitOptions.RemoveEmptyEntries));
        hasil.Nilai.DaftarRealisasi.Count.ShouldBe(diterima);
    }

    private static RealisasiKinerja Baris(string[] b, int baris) => new(
        new KodeIndikator(b[0]), 2023, b[1] == "0" ? null : new TriwulanKe(b[1][0] - '0'), Angka(Contoh.Angka(b[2]), b[3]),
        new Asal("kinerja.csv", baris));
}
