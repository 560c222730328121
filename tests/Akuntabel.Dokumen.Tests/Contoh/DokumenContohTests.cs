using Akuntabel.Core.Laporan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The example agencies as typed documents: what their files say, asked of objects.</summary>
public class DokumenContohTests
{
    [Fact]
    public void Belitung_Timur()
    {
        var d = Baca("belitung-timur-2022");
        (d.Renstra.Masa?.Awal, d.Renstra.Masa?.Akhir, d.Pengaturan.Periode.Triwulan).ShouldBe((2021, 2026, null));
        d.Renstra.DaftarSasaran.Select(s => s.Kode.Isi).ShouldBe(["1.1.1", "2.2.1", "3.3.1"]);
        d.Renstra.DaftarSasaran[0].DaftarProgram.Select(p => p.Kode.Isi).ShouldBe(["8.01.02", "8.01.05"]);
        d.Perjanjian.Target(new KodeIndikator("2.2.1.1")).Berlaku?.Cetak().ShouldBe("60\u00a0%");
        // 36 rows after the heading, the last one of them a stated total
        (d.Dpa.DaftarSub.Count, d.Dpa.DaftarJumlah.Count).ShouldBe((35, 1));
        d.DaftarSop.Select(s => s.Kunci).ShouldBe(["pengumpulan", "penyusunan"]);
        (d.Instansi?.NamaSingkat, d.Instansi?.KepalaDaerah).ShouldBe(("Badan Kesbangpol", "Bupati Belitung Timur"));
        d.PenandatanganLaporan.ShouldNotBeNull().ShouldBe(d.PihakPertama);
        d.Instansi?.KepalaPada(new DateOnly(2022, 12, 31)).ShouldBe(d.PenandatanganLaporan);
    }

    [Fact]
    public void Nusa_Tenggara_Timur_mengubah_perjanjiannya()
    {
        var d = Baca("ntt-2023");
        d.Perjanjian.DaftarVersi.Select(v => (v.Kode, v.Tanggal, v.Pendahulu))
            .ShouldBe([("murni", null, ""), ("perubahan", new DateOnly(2023, 12, 7), "murni")]);
        d.Perjanjian.DaftarVersi[1].Alasan.ShouldStartWith("Perubahan anggaran");
        var (murni, berlaku) = d.Perjanjian.TargetCacah(new KodeIndikator("2.1"));
        (murni?.Besaran.Nilai, berlaku?.Besaran.Nilai).ShouldBe((309, 11));
        d.Perjanjian.SerapanMinimum.Seluruh?.Besaran.Nilai.ShouldBe(85);
        d.Perjanjian.Pendapatan?.Besaran.Nilai.ShouldBe(21_000_000);
        var hasil = d.Hitung().DaftarIndikator.Single(i => i.Indikator.Kode.Isi == "2.1");
        (hasil.Murni.Berubah, hasil.Kini.Capaian.Dilaporkan.CetakAngka(), hasil.Murni.Capaian.CetakAngka())
            .ShouldBe((true, "100,00", "3,56"));
    }

    [Fact]
    public void Kalimantan_Tengah_triwulan_dua()
    {
        var d = Baca("kalteng-2023-tw2");
        (d.Pengaturan.Periode.ToString(), d.Pengaturan.Label).ShouldBe(("Triwulan II Tahun 2023", "LAKIP"));
        d.Renstra.DaftarIndikator.Where(i => i.DariKegiatan).Select(i => i.Kode.Isi).ShouldBe(["3.1", "5.1"]);
        // 100 in February; 50 in March and 80 in May; a further 100 in March are not counted
        d.Hitung().DaftarIndikator.Where(i => i.Indikator.DariKegiatan).Select(i => i.Kini.Realisasi.Besaran.Nilai).ShouldBe([100, 130]);
        // a DPA of programs: no kegiatan below
        d.Dpa.DaftarSub.ShouldAllBe(s => s.Kunci.Kegiatan == null && s.Kunci.Tingkat == "program");
    }

    private static DokumenInstansi Baca(string contoh)
    {
        var data = PembacaInstansi.Baca(Path.Combine(ContohBelitungTimur.Folder, "..", contoh)).Data.ShouldNotBeNull();
        var hasil = DokumenInstansi.Baca(data);
        hasil.DaftarKesalahan.ShouldBeEmpty();
        return hasil.Nilai;
    }
}
