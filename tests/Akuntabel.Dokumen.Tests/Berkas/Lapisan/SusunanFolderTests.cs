using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Dokumen.Tests.Berkas.Lapisan;

/// <summary>Which files of a folder laid out by spans serve which report, and which layouts are refused.</summary>
public class SusunanFolderTests
{
    private static readonly string[] Lengkap =
    [
        "instansi.yaml", "gambar/logo.png", "sop/a.yaml", "sejak-2024/instansi.yaml", "sejak-2024/sop/b.yaml", "sejak-2026/instansi.yaml",
        "renstra-2021-2026/perencanaan.yaml", "renstra-2015-2020/perencanaan.yaml",
        "2023/anggaran.csv", "2023/register/pegawai.csv", "2023/laporan/laporan.yaml", "2023/laporan/narasi/a.md",
            "2023/triwulan-2/laporan.yaml",
        "2023/triwulan-2/narasi/a.md", "2023/triwulan-2/anggaran.csv", "2024/anggaran.csv", "2024/laporan/laporan.yaml",
            "arsip/laporan.yaml",
    ];

    [Theory]
    // year, quarter, path that the engine asks for, where it is
    [InlineData(2023, null, "instansi.yaml", "instansi.yaml")]
    [InlineData(2024, null, "instansi.yaml", "sejak-2024/instansi.yaml")]
    [InlineData(2025, 3, "instansi.yaml", "sejak-2024/instansi.yaml")]
    [InlineData(2026, null, "instansi.yaml", "sejak-2026/instansi.yaml")]
    [InlineData(2023, null, "sop/b.yaml", null)]
    [InlineData(2024, null, "sop/b.yaml", "sejak-2024/sop/b.yaml")]
    [InlineData(2024, null, "sop/a.yaml", "sop/a.yaml")]
    [InlineData(2023, null, "perencanaan.yaml", "renstra-2021-2026/perencanaan.yaml")]
    [InlineData(2020, null, "perencanaan.yaml", "renstra-2015-2020/perencanaan.yaml")]
    // the last plan there was, although it ended
    [InlineData(2027, null, "perencanaan.yaml", "renstra-2021-2026/perencanaan.yaml")]
    [InlineData(2014, null, "perencanaan.yaml", null)]
    [InlineData(2023, null, "anggaran.csv", "2023/anggaran.csv")]
    [InlineData(2023, 2, "anggaran.csv", "2023/triwulan-2/anggaran.csv")]
    [InlineData(2023, 3, "anggaran.csv", "2023/anggaran.csv")]
    [InlineData(2024, null, "anggaran.csv", "2024/anggaran.csv")]
    [InlineData(2025, null, "anggaran.csv", null)]
    [InlineData(2023, null, "narasi/a.md", "2023/laporan/narasi/a.md")]
    [InlineData(2023, 2, "narasi/a.md", "2023/triwulan-2/narasi/a.md")]
    [InlineData(2023, 1, "narasi/a.md", null)]
    [InlineData(2023, 2, "register/pegawai.csv", "2023/register/pegawai.csv")]
    [InlineData(2024, null, "register/pegawai.csv", null)]
    public void Lapisan_tersempit_yang_memuatnya(int tahun, int? triwulan, string jalur, string? letak) =>
        SusunanFolder.Baca(Lengkap).Nilai.Ratakan(Periode(tahun, triwulan)).Jalur.GetValueOrDefault(jalur).ShouldBe(letak);

    [Fact]
    public void Yang_diratakan_tidak_memuat_folder_periode_lain() =>
        SusunanFolder.Baca(Lengkap).Nilai.Ratakan(Periode(2023, 2)).Jalur.Keys.ShouldBe(
            ["anggaran.csv", "arsip/laporan.yaml", "gambar/logo.png", "instansi.yaml", "laporan.yaml", "narasi/a.md", "perencanaan.yaml",
                "register/pegawai.csv", "sop/a.yaml"]);

    [Fact]
    public void Laporan_terurut_menurut_akhir_masanya() =>
        SusunanFolder.Baca(Lengkap).Nilai.DaftarLaporan.ShouldBe([Periode(2023, 2), Periode(2023, null), Periode(2024, null)]);

    [Theory]
    [InlineData("laporan.yaml instansi.yaml", false)]
    // a flat folder keeps whatever its office keeps there
    [InlineData("laporan.yaml 2023/bukti.pdf renstra-lama/a.docx", false)]
    [InlineData("laporan.yaml 2023/laporan/laporan.yaml", true)]
    [InlineData("instansi.yaml 2023/laporan/laporan.yaml", true)]
    [InlineData("instansi.yaml 2023/anggaran.csv", true)]
    [InlineData("instansi.yaml 2023/triwulan-5/laporan.yaml", true)]
    [InlineData("instansi.yaml", false)]
    [InlineData("", false)]
    public void Bentuk_dikenali(string jalur, bool berlapis) => SusunanFolder.Berlapis(jalur.Split(' ',
        StringSplitOptions.RemoveEmptyEntries)).ShouldBe(berlapis);

    [Theory]
    [InlineData("2023/triwulan-5/laporan.yaml", "2023/triwulan-5", "triwulan pada nama folder ini tidak ada", "triwulan-4")]
    [InlineData("2023/tw2/kinerja.csv", "2023/tw2", "triwulan pada nama folder ini tidak ada", "triwulan-2")]
    [InlineData("2023/Triwulan II/laporan.yaml", "2023/Triwulan II", "triwulan pada nama folder ini tidak ada", "triwulan-2")]
    [InlineData("2023/akhir/laporan.yaml", "2023/akhir/laporan.yaml", "tidak dikenal di tempat ini", "2023/laporan/laporan.yaml")]
    [InlineData("2023/laporan.yaml", "2023/laporan.yaml", "tidak dikenal di tempat ini", "2023/laporan/laporan.yaml")]
    [InlineData("1023/laporan/laporan.yaml", "1023", "1023 bukan tahun laporan", "2000 sampai 2100")]
    [InlineData("laporan.yaml", "laporan.yaml", "di luar folder tahun", "2023/laporan/laporan.yaml")]
    [InlineData("renstra-2026-2021/perencanaan.yaml", "renstra-2026-2021", "masa pada nama folder ini tidak dapat dibaca",
        "renstra-2021-2026")]
    [InlineData("renstra/perencanaan.yaml", "renstra", "masa pada nama folder ini tidak dapat dibaca", "renstra-2021-2026")]
    [InlineData("sejak-kemarin/instansi.yaml", "sejak-kemarin", "masa pada nama folder ini tidak dapat dibaca", "sejak-2024")]
    [InlineData("renstra-2020-2022/perencanaan.yaml", "renstra-2021-2026", "bertumpuk dengan renstra-2020-2022: tahun 2021",
        "Satu tahun satu Renstra")]
    [InlineData("renstra-2026-2030/perencanaan.yaml", "renstra-2026-2030", "bertumpuk dengan renstra-2021-2026: tahun 2026",
        "Satu tahun satu Renstra")]
    public void Yang_akan_terlewat_ditolak(string tambahan, string tempat, string pesan, string saran)
    {
        string[] baik = ["instansi.yaml", "renstra-2021-2026/perencanaan.yaml", "2023/laporan/laporan.yaml"];
        SusunanFolder.Baca(baik).DaftarKesalahan.ShouldBeEmpty();
        var k = SusunanFolder.Baca([.. baik, tambahan]).DaftarKesalahan.ShouldHaveSingleItem();
        k.Asal.Berkas.ShouldBe(tempat);
        k.Pesan.ShouldContain(pesan);
        k.Saran.ShouldContain(saran);
    }

    [Fact]
    public void Pesan_menyebut_berkas_di_tempatnya()
    {
        var peta = SusunanFolder.Baca(Lengkap).Nilai.Ratakan(Periode(2024, null));
        var k = peta.Sebut(new Kesalahan(new Asal("instansi.yaml", 3), "beda dengan anggaran.csv baris 2, belanja.csv, dan narasi/b.md.",
            "Lihat docs/aturan.md, kerangka/lkj/01.md, perencanaan.yaml."));
        k.ToString()
            .ShouldBe("sejak-2024/instansi.yaml baris 3: beda dengan 2024/anggaran.csv baris 2, 2024/belanja.csv, dan 2024/laporan/narasi/b.md."
            + " Lihat docs/aturan.md, kerangka/lkj/01.md, renstra-2021-2026/perencanaan.yaml.");
    }

    [Theory]
    [InlineData(null, null, 2024, null)]
    [InlineData(2023, null, 2023, null)]
    [InlineData(2023, 2, 2023, 2)]
    [InlineData(null, 2, 2023, 2)]
    public void Laporan_terbaru_yang_cocok(int? tahun, int? triwulan, int pilih, int? pilihTriwulan) =>
        new PilihanLaporan(tahun, triwulan).Dari(SusunanFolder.Baca(Lengkap).Nilai, "dinas").Nilai.ShouldBe(Periode(pilih, pilihTriwulan));

    [Theory]
    [InlineData(2025, null, "tidak ada folder tahun 2025; yang ada: 2022, 2023", "2025")]
    [InlineData(2023, 5, "triwulan 5 tidak ada", "--triwulan 1, 2, 3, atau 4")]
    [InlineData(2023, 0, "triwulan 0 tidak ada", "--triwulan 1, 2, 3, atau 4")]
    [InlineData(2023, 3, "laporan triwulan III tahun 2023 tidak ada; yang ada: Tahun 2023", "2023/triwulan-3/laporan.yaml")]
    [InlineData(null, 1, "laporan triwulan I tidak ada; yang ada: Tahun 2023", "2023/triwulan-1/laporan.yaml")]
    // a year without report
    [InlineData(2022, null, "laporan tahun 2022 tidak ada.", "2022/laporan/laporan.yaml")]
    public void Laporan_yang_tidak_ada_disebut_beserta_yang_ada(int? tahun, int? triwulan, string pesan, string saran)
    {
        var susunan = SusunanFolder.Baca(["2022/anggaran.csv", "2023/laporan/laporan.yaml"]).Nilai;
        var k = new PilihanLaporan(tahun, triwulan).Dari(susunan, "dinas").DaftarKesalahan.ShouldHaveSingleItem();
        k.Asal.Berkas.ShouldBe("dinas");
        k.Pesan.ShouldStartWith(pesan);
        k.Saran.ShouldContain(saran);
    }

    private static PeriodeLaporan Periode(int tahun, int? triwulan) => new(tahun, triwulan is { } t ? new TriwulanKe(t) : null);
}
