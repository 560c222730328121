using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

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
    [InlineData("realisasi-anggaran.csv", "pengukuran")]
    [InlineData("komponen.csv", "pengukuran")]
    [InlineData("sop/penyusunan.yaml", "sop")]
    [InlineData("dasar-hukum.yaml", "dasar-hukum")]
    [InlineData("target.csv", "rencana-kinerja")]
    [InlineData("laporan.yaml", "laporan")]
    [InlineData("narasi/pengantar.md", "laporan")]
    [InlineData("kinerja.csv.bak", "laporan")]
    public void Setiap_berkas_milik_satu_jenis(string jalur, string jenis) => JenisDokumen.Untuk(jalur).Kode.ShouldBe(jenis);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Berkas_berlaku_di_dokumennya_dan_salinan_lama_hanya_bila_dokumen_itu_tidak_ada(bool dibalik)
    {
        static KumpulanBerkas Isi(params (string Jalur, string Isi)[] daftar) => new(daftar.Select(d =>
            KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(d.Isi))));
        static string Teks(KumpulanBerkas b) => string.Join(' ', b.Isi.Select(i => $"{i.Key}={System.Text.Encoding.UTF8.GetString(i.Value.Span)}"));
        var laporan = (JenisDokumen.Laporan, Isi(("laporan.yaml", "l"), ("dasar-hukum.yaml", "salinan")));
        var tahun = (JenisDokumen.DasarHukum, Isi(("dasar-hukum.yaml", "setahun")));
        Teks(JenisDokumen.Satukan([laporan])).ShouldBe("dasar-hukum.yaml=salinan laporan.yaml=l");
        Teks(JenisDokumen.Satukan(dibalik ? [tahun, laporan] : [laporan, tahun])).ShouldBe("dasar-hukum.yaml=setahun laporan.yaml=l");
        Teks(JenisDokumen.Laporan.Titipan(laporan.Item2)).ShouldBe("dasar-hukum.yaml=salinan");
    }

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
