using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Tests.Alur;

public class PemilihRentangTests
{
    // spans as written: 2023, 2023/2 (quarter), 2021-2026; the answer lists all that serve, the closest first
    [Theory]
    [InlineData("profil", "2023", "2023", "2023")]
    [InlineData("profil", "2022 2023 2024", "2023", "2023 2022")]
    [InlineData("profil", "2021 2023", "2022", "2021")]
    [InlineData("profil", "2023", "2026", "2023")]
    [InlineData("profil", "2023", "2022", "")]
    [InlineData("profil", "2023", "2023/3", "2023")]
    [InlineData("profil", "2023", "2024/1", "2023")]
    [InlineData("profil", "2023 2023/2", "2023/2", "2023/2 2023")]
    [InlineData("profil", "2023 2023/2", "2023/3", "2023 2023/2")]
    [InlineData("profil", "2023/2 2023", "2024", "2023 2023/2")]
    [InlineData("profil", "2023/1 2023/3", "2024", "2023/3 2023/1")]
    [InlineData("profil", "2023/2", "2023", "2023/2")]
    [InlineData("profil", "2023/2", "2023/1", "")]
    [InlineData("profil", "2021-2026 2020", "2023", "2021-2026 2020")]
    [InlineData("profil", "2021-2026", "2028", "2021-2026")]
    [InlineData("sop", "2022", "2024/2", "2022")]
    [InlineData("renstra", "2021-2026 2016-2020", "2023/2", "2021-2026")]
    [InlineData("renstra", "2021-2026 2022-2023", "2023", "2022-2023 2021-2026")]
    [InlineData("renstra", "2021-2026", "2027", "")]
    [InlineData("renstra", "2023", "2023/4", "2023")]
    [InlineData("anggaran", "2023", "2023/2", "2023")]
    [InlineData("anggaran", "2022", "2023", "")]
    [InlineData("anggaran", "2023", "2024/1", "")]
    [InlineData("anggaran", "2023/2", "2023/3", "")]
    [InlineData("anggaran", "2023/2", "2023", "")]
    [InlineData("anggaran", "2023 2023/2", "2023/2", "2023/2 2023")]
    [InlineData("pengukuran", "2023 2023/2", "2023/3", "2023")]
    [InlineData("pengukuran", "2023/1 2023/2", "2023/2", "2023/2")]
    [InlineData("sumber-daya", "2023", "2023/1", "2023")]
    [InlineData("perjanjian-kinerja", "2023", "2023/1", "2023")]
    [InlineData("laporan", "2023", "2023/2", "")]
    [InlineData("laporan", "2023/2", "2023", "")]
    [InlineData("laporan", "2022 2023/2", "2023/2", "2023/2")]
    public void Yang_paling_dekat_melayani_lebih_dahulu(string jenis, string ada, string diminta, string urutan)
    {
        var lingkup = JenisDokumen.Cari(jenis).ShouldNotBeNull().Lingkup;
        var daftar = ada.Split(' ');
        PemilihRentang.Urutkan(lingkup, daftar, Baca, Baca(diminta)).ShouldBe(urutan.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        PemilihRentang.Urutkan(lingkup, daftar.Reverse(), Baca, Baca(diminta)).ShouldBe(urutan.Split(' ', StringSplitOptions.RemoveEmptyEntries), "urutan masukan tidak menentukan");
    }

    // what served in the first version: the very span, or years that contain it
    [Fact]
    public void Yang_melayani_di_versi_pertama_tetap_yang_pertama()
    {
        string[] semua = ["2022", "2023", "2024", "2023/1", "2023/2", "2024/1", "2021-2026", "2023-2024"];
        foreach (var jenis in JenisDokumen.Semua)
        {
            // a Renstra never was of a quarter
            var ada = semua.Where(d => jenis != JenisDokumen.Renstra || !d.Contains('/', StringComparison.Ordinal)).ToList();
            foreach (var diminta in ada.Select(Baca).Where(p => p.Mulai == p.Selesai))
            {
                var dahulu = ada.Where(d => Dahulu(jenis, Baca(d), diminta)).OrderBy(d => Baca(d).Selesai - Baca(d).Mulai).ThenByDescending(d => Baca(d).Mulai).FirstOrDefault();
                PemilihRentang.Urutkan(jenis.Lingkup, ada, Baca, diminta)[0].ShouldBe(dahulu, $"{jenis.Kode} {diminta}");
            }
        }
    }

    [Theory]
    [InlineData("profil", "2023/2", "2023")]
    [InlineData("sop", "2023", "2023")]
    [InlineData("anggaran", "2023/2", "2023")]
    [InlineData("pengukuran", "2023/4", "2023")]
    [InlineData("laporan", "2023/2", "2023/2")]
    [InlineData("laporan", "2023", "2023")]
    public void Dokumen_baru_meliputi_rentang_alaminya(string jenis, string laporan, string rentang) =>
        JenisDokumen.Cari(jenis).ShouldNotBeNull().RentangBaru(Baca(laporan)).ShouldBe(Baca(rentang));

    private static bool Dahulu(JenisDokumen jenis, Periode d, Periode p) =>
        jenis.Lingkup == LingkupWaktu.MasaRenstra ? d.Mulai <= p.Mulai && d.Selesai >= p.Selesai : d.Mencakup(p);

    private static Periode Baca(string teks)
    {
        var (tahun, bagian) = (teks.Split('/')[0].Split('-').Select(int.Parse).ToArray(), teks.Split('/'));
        return new Periode(tahun[0], tahun[^1], bagian.Length > 1 ? int.Parse(bagian[1]) : null);
    }
}
