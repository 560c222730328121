using Akuntabel.Core.Laporan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Perencanaan;

/// <summary>Each document is its own promise; one counts, the others stand beside it.</summary>
public class RencanaKinerjaTests
{
    [Theory]
    [InlineData("rkt,80", "80")]
    [InlineData("renja,70 rkt,80", "80")]
    [InlineData("pk,75 renja,70 rkt,80", "75")]
    [InlineData("rkt, renja,70", "70")]
    public void Satu_dokumen_berlaku_untuk_setahun(string target, string berlaku) =>
        Bertarget(2022, target).CetakAtauKosong("{{indikator.1.target|angka}}").ShouldBe(berlaku);

    [Fact]
    public void Dokumen_yang_disebut_laporan_didahulukan()
    {
        var i = Bertarget(2022, "renja,70 rkt,80");
        i.Akar["laporan"] = Lingkup(("asal-target", "Renja"));
        i.Cetak("{{indikator.1.target|angka}} {{beda-target.1.dokumen}} {{beda-target.1.target|angka}}").ShouldBe("70 RKT 2022 80");
    }

    [Fact]
    public void Perjanjian_Kinerja_mendahului_dan_janji_lain_tercetak_bila_berbeda()
    {
        var i = Bertarget(2022, "renja,70 rkt,80");
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup(("1.1", InstansiKecil.Persen(80)))));
        i.Cetak("{{indikator.1.target|angka}} {{indikator.1.target-lain.banyak}} {{beda-target.banyak}} {{beda-target.1.dokumen}} "
            + "{{beda-target.1.berlaku|angka}}").ShouldBe("80 2 1 Renja 2022 80");
    }

    [Fact]
    public void Tahun_lalu_dari_Perjanjian_Kinerja_tahun_itu()
    {
        var i = Bertarget(2021, "rkt,60").DenganKinerjaLama(2021, null, 30);
        i.CetakAtauKosong("{{indikator.1.target-lalu|angka}} {{indikator.1.capaian-lalu}}").Replace('\u00a0', ' ').ShouldBe("60 50,00 %");
        i.Akar["perjanjian-kinerja-tahun-2021"] = Lingkup(("target", Lingkup(("1.1", InstansiKecil.Persen(40)))));
        i.CetakAtauKosong("{{indikator.1.target-lalu|angka}} {{indikator.1.capaian-lalu}}").Replace('\u00a0', ' ').ShouldBe("40 75,00 %");
        i.DenganTarget(DokumenTarget.PerjanjianKinerja, 2021, 50);
        Pesan(i).ShouldContain(p => p.StartsWith("target Perjanjian Kinerja 2021 indikator 1.1 di sini 50", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kumulatif", "kegiatan", "30", "40", "133,33 %")]
    [InlineData("terakhir", "%", "20", "30", "150,00 %")]
    public void Rencana_aksi_diukur_sampai_akhir_triwulannya(string agregasi, string satuan, string target, string realisasi, string capaian)
    {
        var i = new InstansiKecil();
        i.Indikator["agregasi"] = new NilaiTeks(agregasi);
        i.Indikator["satuan"] = new NilaiTeks(satuan);
        i.Akar["laporan"] = Lingkup(("triwulan", Bilangan(2)));
        i.DenganTarget(DokumenTarget.Rkt, 2022, 100).DenganTarget(DokumenTarget.RencanaAksi, 2022, 10, 1)
            .DenganTarget(DokumenTarget.RencanaAksi, 2022, 20, 2).DenganTarget(DokumenTarget.RencanaAksi, 2022, 90, 3)
            .DenganKinerjaLama(2022, null, 10, 1, satuan).DenganKinerjaLama(2022, null, 30, 2, satuan);
        i.Cetak("{{indikator.1.target|angka}} {{indikator.1.target-triwulan|angka}} {{indikator.1.realisasi-triwulan|angka}} "
            + "{{indikator.1.capaian-triwulan}} {{indikator.1.rencana-aksi.banyak}}").Replace('\u00a0', ' ')
            .ShouldBe($"100 {target} {realisasi} {capaian} 2");
    }

    // quarter IV is what became of the year; an earlier quarter is not what became of a later one
    [Theory]
    [InlineData(null, 60, "20 – 60")]
    [InlineData(40, null, "20 40 –")]
    [InlineData(null, null, "20 – –")]
    public void Realisasi_triwulan_yang_belum_diukur_tidak_diambil_dari_triwulan_lain(int? kedua, int? setahun, string tercetak)
    {
        var i = new InstansiKecil();
        i.DenganTarget(DokumenTarget.RencanaAksi, 2022, 10, 1).DenganTarget(DokumenTarget.RencanaAksi, 2022, 20, 2)
            .DenganTarget(DokumenTarget.RencanaAksi, 2022, 80, 4).DenganTarget(DokumenTarget.Rkt, 2022, 80)
            .DenganKinerjaLama(2022, null, 20, 1).DenganKinerjaLama(2022, null, kedua, 2).DenganKinerjaLama(2022, null, setahun);
        i.CetakAtauKosong(string.Join(' ', Enumerable.Range(1, 3).Select(n => $"{{{{indikator.1.rencana-aksi.{n}.realisasi|angka}}}}")))
            .ShouldBe(tercetak);
    }

    [Fact]
    public void Triwulan_laporan_tanpa_target_tidak_memakai_triwulan_sebelumnya()
    {
        var i = new InstansiKecil();
        i.Akar["laporan"] = Lingkup(("triwulan", Bilangan(2)));
        i.DenganTarget(DokumenTarget.Rkt, 2022, 100).DenganTarget(DokumenTarget.RencanaAksi, 2022, 10, 1)
            .DenganKinerjaLama(2022, null, 10, 1);
        i.CetakAtauKosong("[{{indikator.1.target-triwulan?}}] {{indikator.1.rencana-aksi.1.triwulan}}").ShouldBe("[] I");
    }

    [Theory]
    [InlineData("rencana-aksi,5", "tidak menyebut triwulannya")]
    [InlineData("renja,5,2", "menyebut triwulan")]
    [InlineData("renja,5 renja,6", "ditulis dua kali")]
    [InlineData("renja,5,,9.9", "tidak ada di perencanaan.yaml")]
    public void Yang_tidak_mungkin_ditolak_dan_yang_lain_tetap(string target, string pesan)
    {
        var i = Bertarget(2022, "rkt,80 " + target);
        Pesan(i).ShouldHaveSingleItem().ShouldContain(pesan);
        Teks(i.Bangun().Akar, Par("{{indikator.1.target|angka}}")).ShouldBe("80");
    }

    [Fact]
    public void Target_pada_pengukuran_terbaca_seperti_dahulu_dan_disebut_tempatnya()
    {
        var i = new InstansiKecil().DenganKinerjaLama(2021, 80, 40).DenganKinerjaLama(2022, 90, 45);
        i.CetakAtauKosong("{{indikator.1.target-lalu|angka}} {{indikator.1.target|angka}} {{indikator.1.capaian}}").Replace('\u00a0', ' ')
            .ShouldBe("80 90 50,00 %");
        var daftar = i.Bangun().Kesalahan;
        daftar.ShouldAllBe(k => k.Bobot == BobotKesalahan.Tandatangan && k.Asal.Berkas == "kinerja.csv");
        daftar.Select(k => k.Saran).ShouldBe([
            "Pindahkan ke target.csv sebagai target Perjanjian Kinerja 2021, lalu kosongkan di kinerja.csv.",
            "Pindahkan ke perjanjian-kinerja.yaml, lalu kosongkan di kinerja.csv."]);
        i.DenganTarget(DokumenTarget.PerjanjianKinerja, 2021, 80);
        i.Akar["laporan"] = Lingkup(("asal-target", "Renja"));
        i.Bangun().Kesalahan.Select(k => k.Saran).ShouldBe([
            "Kosongkan targetnya di kinerja.csv; targetnya sudah ada di target.csv sebagai target Perjanjian Kinerja 2021.",
            "Pindahkan ke target.csv sebagai target Renja 2022, lalu kosongkan di kinerja.csv."]);
    }

    [Theory]
    [InlineData("Renja", DokumenTarget.Renja)]
    [InlineData("Target Renja 2023", DokumenTarget.Renja)]
    [InlineData("Perjanjian Kinerja (PK)", DokumenTarget.PerjanjianKinerja)]
    [InlineData("Rencana Kinerja Tahunan", DokumenTarget.Rkt)]
    [InlineData("Renja dan RKT", null)]
    [InlineData("RPJMD", null)]
    [InlineData("sepak takraw", null)]
    public void Dokumen_dikenali_dari_kata_orang(string teks, DokumenTarget? dokumen) =>
        KataDokumenTarget.Cari(teks).ShouldBe(dokumen);

    [Theory]
    [InlineData("pk", DokumenTarget.PerjanjianKinerja)]
    [InlineData("RENCANA-AKSI", DokumenTarget.RencanaAksi)]
    [InlineData("Rencana aksi", DokumenTarget.RencanaAksi)]
    [InlineData("Perjanjian Kinerja tahun lalu", DokumenTarget.PerjanjianKinerja)]
    [InlineData("", null)]
    public void Sel_dokumen_dibaca_dari_kuncinya_atau_sebutannya(string teks, DokumenTarget? dokumen) =>
        KataDokumenTarget.Baca(teks).ShouldBe(dokumen);

    private static InstansiKecil Bertarget(int tahun, string daftar)
    {
        var i = new InstansiKecil();
        foreach (var t in daftar.Split(' ').Select(t => t.Split(',')))
        {
            i.DenganTarget(KataDokumenTarget.Semua[t[0]], tahun,
                t[1].Length == 0 ? null : decimal.Parse(t[1], System.Globalization.CultureInfo.InvariantCulture),
                t.Length > 2 && t[2].Length > 0 ? int.Parse(t[2], System.Globalization.CultureInfo.InvariantCulture) : null,
                t.Length > 3 ? t[3] : "1.1");
        }

        return i;
    }

    private static IEnumerable<string> Pesan(InstansiKecil i) => i.Bangun().Kesalahan.Select(k => k.Pesan);
}
