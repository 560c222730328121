using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Versions of the Perjanjian Kinerja, counted indicators with components, quarters, an agency's own scales.</summary>
public class PerjanjianDanCacahTests
{
    // 11 of 309 lembaga after the change; 309 of 309 before
    private static InstansiKecil Dicacah(decimal targetSekolah = 0)
    {
        var i = new InstansiKecil();
        i.Indikator["cacah"] = Lingkup(("satuan", "lembaga"), ("pembagi", Bulat(309)));
        i.Indikator["komponen"] = Daftar(
            Lingkup(("nama", "Partai"), ("target", Bulat(11)), ("target-murni", Bulat(11)), ("realisasi", Bulat(11))),
            Lingkup(("nama", "Sekolah"), ("target", Bulat(targetSekolah)), ("target-murni", Bulat(298)), ("realisasi", Bulat(0))));
        i.Akar["perjanjian-kinerja"] = Lingkup(("versi", Daftar(
            Lingkup(("kode", "murni"), ("target-cacah", Lingkup(("1.1", Bulat(309))))),
            Lingkup(("kode", "perubahan"), ("alasan", "anggaran berubah"), ("pendahulu", "murni"), ("target-cacah", Lingkup(("1.1", Bulat(11))))))));
        return i;
    }

    private static NilaiFakta Bulat(decimal n) => new(new Fakta($"uji.bulat.{n}.{Guid.NewGuid():N}", "n", Besaran.Dari(n), Satuan.Bilangan, 0, new Isian(Tempat)));

    private static NilaiDaftar Daftar(params NilaiLingkup[] butir) => new([.. butir]);

    [Theory]
    // 11 / 309 = 3,5599 %: rounded, not cut
    [InlineData("{{indikator.1.target-kembar}}", "3,56 % atau 11 lembaga")]
    [InlineData("{{indikator.1.realisasi-kembar}}", "3,56 % atau 11 lembaga")]
    [InlineData("{{indikator.1.capaian}}", "100,00 %")]
    [InlineData("{{indikator.1.target-kembar-murni}}", "100,00 % atau 309 lembaga")]
    [InlineData("{{indikator.1.capaian-murni}}", "3,56 %")]
    [InlineData("{{perubahan-target.banyak}}", "1")]
    [InlineData("{{indikator.1.komponen-jumlah.target-murni}}", "309 lembaga")]
    [InlineData("{{indikator.1.keberhasilan}}", "Keberhasilan")]
    public void Target_yang_berubah(string ikatan, string tercetak) => Dicacah().Cetak(ikatan).Replace('\u00a0', ' ').ShouldBe(tercetak);

    [Fact]
    public void Target_komponen_harus_sejumlah_target_indikator()
    {
        var salah = Dicacah(targetSekolah: 5).Salah();
        salah.Pesan.Replace((char)0xA0, (char)0x20).ShouldContain("11 lembaga");
        salah.Pesan.ShouldContain("16");
    }

    [Theory]
    [InlineData("", "murni", "alasan")]
    [InlineData("mutasi pejabat", "", "pendahulu")]
    [InlineData("mutasi pejabat", "tidak-ada", "tidak-ada")]
    public void Perubahan_menyebut_alasan_dan_pendahulu(string alasan, string pendahulu, string disebut)
    {
        var i = new InstansiKecil().DenganKinerja(2022, null, 60);
        i.Akar["perjanjian-kinerja"] = Lingkup(("versi", Daftar(
            Lingkup(("kode", "murni"), ("target", Lingkup(("1.1", InstansiKecil.Persen(80))))),
            Lingkup(("kode", "perubahan"), ("alasan", alasan), ("pendahulu", pendahulu)))));
        i.Salah().Pesan.ShouldContain(disebut);
    }

    [Fact]
    public void Perubahan_yang_tidak_menyebut_indikator_membiarkan_targetnya()
    {
        var i = new InstansiKecil().DenganKinerja(2022, null, 60);
        i.Akar["perjanjian-kinerja"] = Lingkup(("versi", Daftar(
            Lingkup(("kode", "murni"), ("target", Lingkup(("1.1", InstansiKecil.Persen(80))))),
            Lingkup(("kode", "perubahan"), ("alasan", "a"), ("pendahulu", "murni")))));
        i.Cetak("{{indikator.1.pk|angka}} {{perubahan-target.banyak}}").ShouldBe("80 0");
    }

    [Fact]
    public void Rata_kemajuan_dua_dokumen()
    {
        var i = new InstansiKecil();
        i.Indikator["cara-komponen"] = new NilaiTeks("rata-kemajuan");
        i.Indikator["komponen"] = Daftar(
            Lingkup(("nama", "Hibah"), ("satuan", "dokumen"), ("target", Bulat(1)), ("realisasi", Bulat(1))),
            Lingkup(("nama", "P4GN"), ("satuan", "laporan"), ("target", Bulat(6)), ("realisasi", Bulat(3))));
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup(("1.1", InstansiKecil.Persen(100)))));
        // (100 + 50) / 2
        i.Cetak("{{indikator.1.realisasi|angka}}").ShouldBe("75,00");
    }

    [Fact]
    public void Angka_kumulatif_tidak_turun()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 50, 1).DenganKinerja(2022, 80, 40, 2);
        i.Indikator["agregasi"] = new NilaiTeks("sampai-dengan");
        var salah = i.Salah();
        salah.Asal.Baris.ShouldBe(3);
        salah.Pesan.ShouldContain("triwulan 2");
    }

    [Fact]
    public void Laporan_triwulan_tidak_melihat_triwulan_sesudahnya()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 20, 1).DenganKinerja(2022, 80, 40, 2).DenganKinerja(2022, 80, 60, 3);
        i.Indikator["agregasi"] = new NilaiTeks("sampai-dengan");
        i.Akar["laporan"] = Lingkup(("label", "LAKIP"), ("triwulan", Bulat(2)));
        i.Cetak("{{indikator.1.realisasi|angka}} {{triwulan-romawi}} {{akhir-triwulan}}").ShouldBe("40 II 30 Juni 2022");
    }

    [Fact]
    public void Realisasi_dari_peserta_kegiatan_sampai_akhir_triwulan()
    {
        var i = new InstansiKecil();
        i.Indikator["satuan"] = new NilaiTeks("orang");
        i.Indikator["renstra"] = Lingkup();
        i.Indikator["realisasi-dari"] = new NilaiTeks("kegiatan");
        i.Akar["laporan"] = Lingkup(("label", "LAKIP"), ("triwulan", Bulat(2)));
        NilaiLingkup Kegiatan(int bulan, decimal peserta, string dihitung) => Lingkup(
            ("indikator", "1.1"), ("dihitung", dihitung), ("mulai", new NilaiTanggal(new DateOnly(2022, bulan, 5))), ("peserta", Bulat(peserta)));
        i.Akar["kegiatan"] = Lingkup(("daftar", Daftar(Kegiatan(3, 50, "ya"), Kegiatan(5, 80, "ya"), Kegiatan(4, 7, "tidak"), Kegiatan(8, 900, "ya"))));
        i.DenganKinerja(2022, 200, null, satuan: "orang").Cetak("{{indikator.1.realisasi}} {{indikator.1.capaian}}").Replace('\u00a0', ' ').ShouldBe("130 orang 65,00 %");
    }

    [Theory]
    [InlineData("kegiatan", "2 rapat")]
    [InlineData("ya", "80 rapat")]
    public void Realisasi_dari_kegiatannya_sendiri_atau_pesertanya(string dihitung, string realisasi)
    {
        var i = new InstansiKecil();
        i.Indikator["satuan"] = new NilaiTeks("rapat");
        i.Indikator["renstra"] = Lingkup();
        i.Indikator["realisasi-dari"] = new NilaiTeks("kegiatan");
        i.Akar["kegiatan"] = Lingkup(("daftar", Daftar(
            Lingkup(("indikator", "1.1"), ("dihitung", dihitung), ("mulai", new NilaiTanggal(new DateOnly(2022, 3, 5))), ("peserta", Bulat(50))),
            Lingkup(("indikator", "1.1"), ("dihitung", dihitung), ("triwulan", Bulat(2)), ("peserta", Bulat(30))),
            Lingkup(("indikator", "1.1"), ("dihitung", dihitung), ("peserta", Bulat(7))))));
        i.DenganKinerja(2022, 200, null, satuan: "rapat").Cetak("{{indikator.1.realisasi}}").Replace('\u00a0', ' ').ShouldBe(realisasi);
    }

    [Fact]
    public void Nilai_yang_belum_ada_menyebut_sebabnya() =>
        new InstansiKecil().DenganKinerja(2022, 80, null).Cetak("{{indikator.1.realisasi|alasan}}").ShouldBe("belum diukur");

    [Fact]
    public void Skala_instansi_dipakai_dan_diperiksa()
    {
        static NilaiLingkup Skala(params decimal?[] batas) => Lingkup(
            ("kode", "milik"), ("nama", "Skala kami"), ("dasar", "SK"), ("penutup", "-"),
            ("kelas", Daftar([.. batas.Select((b, n) => b is { } x ? Lingkup(("label", $"K{n}"), ("bawah", Bulat(x)), ("termasuk", "ya")) : Lingkup(("label", $"K{n}")))])));
        var i = new InstansiKecil().DenganKinerja(2022, 100, 70);
        i.Akar["laporan"] = Lingkup(("label", "LKj"), ("skala", Lingkup(("capaian", "milik"))));
        i.Akar["skala"] = Daftar(Skala(80, 70, null));
        i.Cetak("{{indikator.1.predikat}}").ShouldBe("K1");
        i.Akar["skala"] = Daftar(Skala(70, 80, null));
        i.Salah().Pesan.ShouldContain("milik");
    }

    [Fact]
    public void Serapan_minimum_perjanjian()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 60);
        // programme 1 absorbs exactly 80 %, the agency 40 %
        i.Akar["perjanjian-kinerja"] = Lingkup(("serapan-minimum", Lingkup(("1", Bulat(80)), ("seluruh", Bulat(85)))));
        i.Cetak("{{program.1.memenuhi}}, {{anggaran.memenuhi}} {{anggaran.minimum|angka}}").ShouldBe("memenuhi, tidak memenuhi 85");
    }
}
