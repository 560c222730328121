using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Pengukuran;

public sealed class AgregasiTests
{
    private const AgregasiTriwulan Kum = AgregasiTriwulan.Kumulatif;
    private const AgregasiTriwulan Akhir = AgregasiTriwulan.Terakhir;
    private const AgregasiTriwulan Rata = AgregasiTriwulan.RataRata;

    // how, quarters I–IV, result, reason
    [Theory]
    [InlineData(Kum, new[] { "50 orang", "80 orang", " orang", " orang" }, "130", null)]
    [InlineData(Kum, new[] { "0 orang", "0 orang", "0 orang", "7 orang" }, "7", null)]
    [InlineData(Kum, new[] { "50 orang", " orang", "80 orang", " orang" }, "–", "triwulan II belum diisi")]
    [InlineData(Kum, new[] { " orang", " orang", " orang", " orang" }, "–", "belum diukur")]
    [InlineData(Kum, new[] { "40 %", "45 %" }, "–", "nilai bersatuan % tidak dijumlahkan antartriwulan; pakai nilai terakhir atau rata-rata")]
    [InlineData(Kum, new[] { "78 indeks", "79 indeks" }, "–", "nilai bersatuan indeks tidak dijumlahkan antartriwulan; pakai nilai terakhir atau rata-rata")]
    [InlineData(Kum, new[] { "5 orang", "2 dokumen" }, "–", "satuan antartriwulan berbeda")]
    [InlineData(Akhir, new[] { "78.1 skor", "79.3 skor", " skor", " skor" }, "79,3", null)]
    [InlineData(Akhir, new[] { "40 %", " %", "45 %" }, "45", null)]
    [InlineData(Rata, new[] { "80 %", "90 %", " %" }, "85", null)]
    [InlineData(Rata, new[] { "0 %", "90 %" }, "45", null)]
    public void Triwulan(AgregasiTriwulan cara, string[] triwulan, string hasil, string? alasan)
    {
        var f = AgregasiKinerja.Hitung("r", "Realisasi", [.. triwulan.Select(t => Contoh.Isi(t, desimal: 1))], cara);
        f.CetakAngka().Replace(",00", "").Replace(",0", "").ShouldBe(hasil);
        f.Besaran.Alasan.ShouldBe(alasan);
    }

    // the five sasaran of NTT 2023: the report printed 79,60
    [Theory]
    [InlineData(new[] { "97.87 %", "100 %", "44.89 %", "75 %", "81.13 %" }, null, "79,78", 0)]
    [InlineData(new[] { "100 %", "", "50 %" }, null, "75,00", 1)]
    [InlineData(new[] { "0 %", "100 %" }, null, "50,00", 0)]
    [InlineData(new[] { "100 %", "70 %" }, new[] { 2, 1 }, "90,00", 0)]
    [InlineData(new[] { "100 %", "", "70 %" }, new[] { 1, 5, 1 }, "85,00", 1)]
    [InlineData(new[] { "", "" }, null, "–", 2)]
    [InlineData(new string[0], null, "–", 0)]
    public void Rata_rata_capaian(string[] capaian, int[]? bobot, string hasil, int tidakDihitung)
    {
        var h = RataCapaian.Hitung("rata", "Rata-rata", [.. capaian.Select((c, i) => Contoh.Isi(c, $"c{i}"))], bobot?.Select(b => (decimal)b).ToList());
        h.Rata.CetakAngka().ShouldBe(hasil);
        h.TidakDihitung.Count.ShouldBe(tidakDihitung);
        h.Dihitung.Count.ShouldBe(capaian.Length - tidakDihitung);
        h.Dihitung.Count.ShouldBe(h.Rata.Besaran.Ada ? h.Rata.Masukan.Count : 0);
    }

    [Fact]
    public void Bobot_yang_tidak_cocok_ditolak()
    {
        Should.Throw<ArgumentException>(() => RataCapaian.Hitung("r", "r", [Contoh.Persen(1)], [1, 2]));
        Should.Throw<ArgumentException>(() => RataCapaian.Hitung("r", "r", [Contoh.Persen(1)], [-1]));
    }

    // realised components, planned components, stated base → coverage (NTT 2023)
    [Theory]
    [InlineData(new[] { "138 lembaga" }, new[] { "141 lembaga" }, null, "97,87")]
    [InlineData(new[] { "5 lembaga", "6 lembaga" }, new[] { "11 lembaga" }, null, "100,00")]
    [InlineData(new[] { "5 lembaga", "6 lembaga" }, new[] { "11 lembaga" }, "309 lembaga", "3,56")]
    [InlineData(new[] { "5 lembaga", " lembaga" }, new[] { "11 lembaga" }, null, "–")]
    [InlineData(new[] { "5 lembaga" }, new[] { "0 lembaga" }, null, "–")]
    [InlineData(new[] { "5 lembaga" }, new[] { "10 orang" }, null, "–")]
    [InlineData(new[] { "5 %" }, new[] { "10 %" }, null, "–")]
    [InlineData(new string[0], new[] { "10 orang" }, null, "–")]
    public void Cakupan(string[] realisasi, string[] target, string? pembagi, string hasil)
    {
        var f = Komponen.Cakupan("k", "Cakupan", Daftar(realisasi), Daftar(target), pembagi is null ? null : Contoh.Isi(pembagi));
        f.CetakAngka().ShouldBe(hasil);
        f.Satuan.ShouldBe(Satuan.Persen);
    }

    [Theory]
    [InlineData(new[] { "100 %", "50 %" }, "75,00")]
    [InlineData(new[] { "100 %", " %" }, "–")]
    [InlineData(new[] { "100 %", "3 dokumen" }, "–")]
    [InlineData(new string[0], "–")]
    public void Kemajuan_dokumen(string[] kemajuan, string hasil) =>
        Komponen.RataKemajuan("k", "Kemajuan", Daftar(kemajuan)).CetakAngka().ShouldBe(hasil);

    [Theory]
    [InlineData("43 laporan", "53 laporan", "81,13")]
    [InlineData("32 laporan", "39 laporan", "82,05")]
    [InlineData("", "53 laporan", "–")]
    [InlineData("4 laporan", "0 laporan", "–")]
    public void Rasio(string terealisasi, string direncanakan, string hasil) =>
        Komponen.Rasio("k", "Rasio", Contoh.Isi(terealisasi), Contoh.Isi(direncanakan)).CetakAngka().ShouldBe(hasil);

    private static List<Fakta> Daftar(string[] teks) => [.. teks.Select((t, i) => Contoh.Isi(t, $"k{i}"))];
}
