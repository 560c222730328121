using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Tests.Alur;

public class JenisDokumenTests
{
    [Theory]
    [InlineData("instansi.yaml", "profil")]
    [InlineData("gambar/logo.png", "profil")]
    [InlineData("register/sarana.csv", "sumber-daya")]
    [InlineData("perencanaan.yaml", "renstra")]
    [InlineData("perjanjian-kinerja.yaml", "perjanjian-kinerja")]
    [InlineData("kinerja.csv", "pengukuran")]
    [InlineData("kegiatan.yaml", "pengukuran")]
    [InlineData("anggaran.csv", "anggaran")]
    [InlineData("belanja.csv", "anggaran")]
    [InlineData("realisasi-anggaran.csv", "anggaran")]
    [InlineData("sop/penyusunan.yaml", "sop")]
    [InlineData("laporan.yaml", "laporan")]
    [InlineData("narasi/pengantar.md", "laporan")]
    [InlineData("kinerja.csv.bak", "laporan")]
    public void Setiap_berkas_milik_satu_jenis(string jalur, string jenis) => JenisDokumen.Untuk(jalur).Kode.ShouldBe(jenis);

    [Theory]
    [InlineData(2022, 2022, 0, 2022, 2022, 0, true)]
    [InlineData(2021, 2026, 0, 2022, 2022, 0, true)]
    [InlineData(2021, 2026, 0, 2023, 2023, 2, true)]
    [InlineData(2022, 2022, 0, 2023, 2023, 0, false)]
    [InlineData(2021, 2026, 0, 2027, 2027, 0, false)]
    [InlineData(2023, 2023, 2, 2023, 2023, 2, true)]
    [InlineData(2023, 2023, 2, 2023, 2023, 1, false)]
    [InlineData(2023, 2023, 2, 2023, 2023, 0, false)]
    [InlineData(2023, 2023, 0, 2023, 2023, 2, false)]
    public void Dokumen_melayani_periode_laporan(int mulai, int selesai, int triwulan, int laporanMulai, int laporanSelesai, int laporanTriwulan, bool ya) =>
        new Periode(mulai, selesai, Atau(triwulan)).Mencakup(new Periode(laporanMulai, laporanSelesai, Atau(laporanTriwulan))).ShouldBe(ya);

    [Theory]
    [InlineData(2022, 2022, 0, "2022")]
    [InlineData(2021, 2026, 0, "2021–2026")]
    [InlineData(2023, 2023, 2, "Triwulan II 2023")]
    public void Sebutan_periode(int mulai, int selesai, int triwulan, string sebutan) => new Periode(mulai, selesai, Atau(triwulan)).ToString().ShouldBe(sebutan);

    private static int? Atau(int triwulan) => triwulan == 0 ? null : triwulan;
}
