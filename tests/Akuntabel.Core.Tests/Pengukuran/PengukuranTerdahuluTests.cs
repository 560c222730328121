using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Pengukuran;

/// <summary>What an earlier year measured is read where it was measured.</summary>
public class PengukuranTerdahuluTests
{
    private static string Lalu(InstansiKecil i) =>
        i.CetakAtauKosong("{{indikator.1.realisasi-lalu|angka}} {{indikator.1.capaian-lalu}}").Replace('\u00a0', ' ');

    private static InstansiKecil Kantor() => new InstansiKecil { Masa = ("2020", "2024") }.DenganTarget(DokumenTarget.Rkt, 2021, 60);

    [Fact]
    public void Realisasi_tahun_lalu_dari_dokumen_tahun_itu()
    {
        Lalu(Kantor()).ShouldBe("– –");
        Lalu(Kantor().DenganTerdahulu(2021, 2021, 30)).ShouldBe("30 50,00 %");
    }

    [Fact]
    public void Baris_kosong_di_dokumen_sendiri_tidak_mengatakan_apa_pun() =>
        Lalu(Kantor().DenganKinerjaLama(2021, null, null).DenganTerdahulu(2021, 2021, 30)).ShouldBe("30 50,00 %");

    [Fact]
    public void Dokumen_sendiri_menang_dan_pertentangan_dikatakan()
    {
        var i = Kantor().DenganKinerjaLama(2021, null, 45).DenganTerdahulu(2021, 2021, 30);
        var k = i.Bangun().Kesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).ShouldHaveSingleItem();
        k.Pesan.ShouldBe("realisasi indikator 1.1 tahun 2021 di sini 45 %, padahal pada Pengukuran 2021 30 %.".Replace(" %", "\u00a0%", StringComparison.Ordinal));
        k.Asal.Berkas.ShouldBe("kinerja.csv");
        Rangka.Teks(i.Bangun().Akar, Rangka.Par("={{indikator.1.realisasi-lalu|angka}}")).ShouldBe("=45");
        Lalu(Kantor().DenganKinerjaLama(2021, null, 30).DenganTerdahulu(2021, 2021, 30)).ShouldBe("30 50,00 %");
    }

    // quarters of the earlier document are one value of the year, told apart from a value of the year only where they differ
    [Fact]
    public void Triwulan_tahun_lalu_dijadikan_setahun()
    {
        var i = Kantor();
        i.Indikator["agregasi"] = new NilaiTeks("terakhir");
        i.DenganTerdahulu(2021, 2021, 12, 1).DenganTerdahulu(2021, 2021, 30, 4);
        Lalu(i).ShouldBe("30 50,00 %");
        Lalu(i.DenganKinerjaLama(2021, null, 30)).ShouldBe("30 50,00 %");
    }

    [Fact]
    public void Tahun_tanpa_dokumen_dari_dokumen_terdekat_sesudahnya()
    {
        var i = Kantor().DenganTerdahulu(2021, 2021, 30).DenganTerdahulu(2021, 2020, 11);
        i.CetakAtauKosong("{{indikator.1.riwayat.1.tahun}} {{indikator.1.riwayat.1.realisasi|angka}}").ShouldBe("2020 11");
        i.DenganTerdahulu(2020, 2020, 12);
        i.CetakAtauKosong("{{indikator.1.riwayat.1.tahun}} {{indikator.1.riwayat.1.realisasi|angka}}").ShouldBe("2020 12");
    }

    [Fact]
    public void Yang_tidak_sebanding_tidak_diambil()
    {
        Lalu(Kantor().DenganTerdahulu(2021, 2021, 30, satuan: "kegiatan")).ShouldBe("– –", "satuannya lain");
        var baru = Kantor();
        baru.Masa = ("2022", "2026");
        Lalu(baru.DenganTerdahulu(2021, 2021, 30)).ShouldBe("– –", "Renstra sebelumnya menamai yang lain dengan kode yang sama");
        Lalu(Kantor().DenganTerdahulu(2021, 2022, 30)).ShouldBe("– –", "dokumen tidak mengukur tahun sesudahnya");
        Lalu(Kantor().DenganTerdahulu(2022, 2021, 30)).ShouldBe("– –", "hanya tahun sebelum tahun laporan");
    }

    [Theory]
    [InlineData("pengukuran/tahun-2021.csv", 2021)]
    [InlineData("pengukuran/tahun--1.csv", null)]
    [InlineData("pengukuran/tahun-.csv", null)]
    [InlineData("kinerja.csv", null)]
    public void Tahun_dari_nama_berkasnya(string berkas, int? tahun) => BerkasPengukuran.TahunDari(berkas).ShouldBe(tahun);
}
