using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>What an outline can bind, computed from the data of a small invented agency.</summary>
public class LingkupTests
{
    [Theory]
    // 800 + 200 + 1.000; realised 600 + 200 + 0
    [InlineData("{{anggaran.pagu}}", "Rp2.000")]
    [InlineData("{{anggaran.realisasi}}", "Rp800")]
    [InlineData("{{anggaran.serapan}}", "40,00 %")]
    [InlineData("{{anggaran.sisa}}", "Rp1.200")]
    [InlineData("{{anggaran.persen-sisa}}", "60,00 %")]
    [InlineData("{{anggaran.banyak-program}}", "2")]
    [InlineData("{{anggaran.banyak-kegiatan}}", "2")]
    [InlineData("{{anggaran.banyak-sub}}", "3")]
    // (50 × 800 + 100 × 200) / 1.000, weighted by pagu, and not (50 + 100) / 2
    [InlineData("{{program.1.fisik}}", "60,00 %")]
    [InlineData("{{anggaran.fisik}}", "30,00 %")]
    [InlineData("{{program.1.serapan}}", "80,00 %")]
    [InlineData("{{program.1.kategori-serapan}}", "Tinggi")]
    [InlineData("{{program.2.serapan}}", "0,00 %")]
    [InlineData("{{sub.2.target-fisik}}", "4 Dokumen")]
    [InlineData("{{sub.kode|rangkai}}", "a, b, dan c")]
    [InlineData("{{program-sasaran.nama|rangkai}}", "Program 1")]
    [InlineData("{{program-penunjang.nama|rangkai}}", "Program 2")]
    [InlineData("{{anggaran-sasaran.pagu}} + {{anggaran-penunjang.pagu}}", "Rp1.000 + Rp1.000")]
    [InlineData("{{sasaran.1.pagu}} {{sasaran.1.serapan}} {{sasaran.1.banyak-sub}}", "Rp1.000 80,00 % 2")]
    [InlineData("{{tahun}} {{tahun-lalu}} {{tahun-depan}}", "2022 2021 2023")]
    [InlineData("{{tahun-renstra.tahun|rangkai}}", "2022 dan 2023")]
    public void Anggaran(string ikatan, string tercetak) => Biasa().Cetak(ikatan).ShouldBe(tercetak);

    [Theory]
    // >90: b (100 %); >75: none at 75; a = 75 % falls in >65; c = 0 %
    [InlineData("{{sebaran.serapan-sub.kelas.1.banyak}} {{sebaran.serapan-sub.kelas.2.banyak}} {{sebaran.serapan-sub.kelas.3.banyak}} {{sebaran.serapan-sub.kelas.4.banyak}} {{sebaran.serapan-sub.kelas.5.banyak}}", "1 0 1 0 1")]
    [InlineData("{{sebaran.serapan-sub.kelas.1.anggota.nama|rangkai}}", "Sub b")]
    [InlineData("{{sebaran.serapan-sub.kelas.1.persen}}", "33,33 %")]
    [InlineData("{{sebaran.serapan-sub.kelas.persen-bulat|rangkai}}", "34 %, 0 %, 33 %, 0 %, dan 33 %")]
    [InlineData("{{sebaran.serapan-sub.banyak}}", "3")]
    public void Sebaran(string ikatan, string tercetak) => Biasa().Cetak(ikatan).ShouldBe(tercetak);

    [Theory]
    [InlineData("{{indikator.1.target}}", "80 %")]
    [InlineData("{{indikator.1.realisasi}}", "60 %")]
    [InlineData("{{indikator.1.capaian}}", "75,00 %")]
    [InlineData("{{indikator.1.predikat}}", "Sangat Baik")]
    [InlineData("{{indikator.1.status}}", "Target Tidak Tercapai")]
    [InlineData("{{indikator.1.capaian-lalu}}", "50,00 %")]
    [InlineData("{{indikator.1.arah}} {{indikator.1.selisih|mutlak}}", "meningkat 20 poin")]
    [InlineData("{{indikator.1.kemajuan}}", "66,67 %")]
    [InlineData("{{indikator.1.target-akhir}}", "90 %")]
    [InlineData("{{indikator.1.riwayat.tahun|rangkai}}", "2021 dan 2022")]
    [InlineData("{{sasaran.1.capaian}}", "75,00 %")]
    [InlineData("{{capaian-rata}}", "75,00 %")]
    [InlineData("{{banyak-tercapai}} {{banyak-tidak-tercapai}} {{banyak-belum-diukur}}", "0 1 0")]
    public void Indikator(string ikatan, string tercetak) => Biasa().Cetak(ikatan).ShouldBe(tercetak);

    [Fact]
    public void Belum_diukur_bukan_nol()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, null);
        i.CetakAtauKosong("{{indikator.1.realisasi}} {{indikator.1.capaian}} {{capaian-rata}}").ShouldBe("– – –");
        i.Cetak("{{banyak-tercapai}} {{banyak-tidak-tercapai}} {{banyak-belum-diukur}}").ShouldBe("0 0 1");
        new InstansiKecil().DenganKinerja(2022, 80, 0).Cetak("{{indikator.1.capaian}} {{banyak-tidak-tercapai}}").ShouldBe("0,00 % 1");
    }

    [Fact]
    public void Baris_yang_belum_menjadi_indikator_juga_belum_diukur()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 60);
        i.Indikator["satuan"] = new NilaiTeks("");
        Teks(i.Bangun().Akar, Par("{{indikator.banyak}} {{banyak-tercapai}} {{banyak-tidak-tercapai}} {{banyak-belum-diukur}}")).ShouldBe("1 0 0 1");
    }

    [Fact]
    public void Tahun_lalu_yang_tidak_ada_tidak_dibandingkan() =>
        new InstansiKecil().DenganKinerja(2022, 80, 60).CetakAtauKosong("{{indikator.1.realisasi-lalu}} {{indikator.1.selisih}} {{indikator.1.capaian-lalu}}").ShouldBe("– – –");

    [Fact]
    public void Makin_rendah_makin_baik_memakai_rumus_yang_dipilih()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 10, 8);
        i.Indikator["polaritas"] = new NilaiTeks("turun");
        i.Salah().Pesan.ShouldContain("rumus capaiannya tidak dipilih");
        i.Indikator["rumus-capaian"] = new NilaiTeks("target-per-realisasi");
        i.Cetak("{{indikator.1.capaian}}").ShouldBe("125,00 %");
        i.Indikator["rumus-capaian"] = new NilaiTeks("selisih-terhadap-target");
        i.Cetak("{{indikator.1.capaian}}").ShouldBe("120,00 %");
        i.Akar["laporan"] = Lingkup(("batas-capaian", Bilangan(100)));
        i.Cetak("{{indikator.1.capaian}} dari {{indikator.1.capaian-mentah}} {{indikator.1.dibatasi}}").ShouldBe("100,00 % dari 120,00 % ya");
        i.Indikator["polaritas"] = new NilaiTeks("naik");
        i.Salah().Pesan.ShouldContain("tidak cocok dengan polaritas");
    }

    [Theory]
    [InlineData("kumulatif", "100 %")]
    [InlineData("terakhir", "40 %")]
    [InlineData("rata-rata", "25 %")]
    public void Triwulan_digabung_menurut_agregasinya(string agregasi, string realisasi)
    {
        var i = new InstansiKecil();
        for (var t = 1; t <= 4; t++)
        {
            i.DenganKinerja(2022, 80, t * 10, t, agregasi == "kumulatif" ? "kegiatan" : "%");
        }

        i.Indikator["agregasi"] = new NilaiTeks(agregasi);
        if (agregasi == "kumulatif")
        {
            i.Indikator["satuan"] = new NilaiTeks("kegiatan");
            i.Cetak("{{indikator.1.realisasi|angka}}").ShouldBe("100");
            return;
        }

        i.Cetak("{{indikator.1.realisasi}}").Replace(",00", "", StringComparison.Ordinal).ShouldBe(realisasi);
    }

    [Fact]
    public void Realisasi_dari_komponen()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 100, null);
        NilaiLingkup Bagian(decimal target, decimal realisasi) => Lingkup(("nama", "x"), ("target", Bilangan(target, "t" + target)), ("realisasi", Bilangan(realisasi, "r" + realisasi)));
        i.Indikator["komponen"] = Nilai(new object[] { Bagian(11, 9), Bagian(9, 6) });
        i.Cetak("{{indikator.1.realisasi|hitungan}}").ShouldContain("9 + 6");
        i.Cetak("{{indikator.1.capaian}}").ShouldBe("75,00 %");
    }

    [Fact]
    public void Target_dari_perjanjian_kinerja_dan_tidak_boleh_dua_target()
    {
        var i = new InstansiKecil().DenganKinerja(2022, null, 60);
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup(("1.1", Bilangan(75)))));
        i.Cetak("{{indikator.1.target}} {{indikator.1.capaian}}").ShouldBe("75 % 80,00 %");
        var dua = new InstansiKecil().DenganKinerjaLama(2022, 80, 60);
        dua.Akar["perjanjian-kinerja"] = i.Akar["perjanjian-kinerja"];
        var k = dua.Salah();
        k.Asal.ToString().ShouldBe("kinerja.csv baris 2");
        k.Pesan.ShouldContain("80");
        k.Pesan.ShouldContain("75");
    }

    [Fact]
    public void Target_yang_tertulis_sebagai_teks_tidak_hilang_diam_diam()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 60);
        i.Akar["perjanjian-kinerja"] = Lingkup(("target", Lingkup(("1.1", "60.5"))));
        i.Salah().Pesan.ShouldContain("\"60.5\"");
    }

    [Fact]
    public void Standar_nasional_disebut_atau_alasan_ketiadaannya()
    {
        var i = new InstansiKecil().DenganKinerja(2022, 80, 60);
        i.Cetak("{{indikator.1.standar?}}").ShouldBeEmpty();
        i.Indikator["standar-nasional"] = Nilai(InstansiKecil.Persen(70));
        i.Cetak("{{indikator.1.standar}} {{indikator.1.selisih-standar|mutlak}}").ShouldBe("70 % 10 poin");
        i.Indikator.Remove("standar-nasional");
        i.Indikator.Remove("alasan-standar");
        i.Salah().Pesan.ShouldContain("standar nasional");
        i.Salah().Bobot.ShouldBe(BobotKesalahan.Celah, "hanya pembandingnya yang kurang; capaiannya tetap terhitung");
    }

    [Fact]
    public void Satuan_yang_berbeda_dan_nilai_ganda_ditolak()
    {
        new InstansiKecil().DenganKinerja(2022, 80, 60, satuan: "kasus").Salah().Asal.Kolom.ShouldBe("satuan");
        new InstansiKecil().DenganKinerja(2022, 80, 60).DenganKinerja(2022, 80, 70).Salah().Pesan.ShouldContain("ditulis dua kali");
    }

    [Fact]
    public void Sub_yang_belum_diisi_membuat_jumlahnya_tidak_diketahui()
    {
        var i = Biasa();
        i.Sub[2] = InstansiKecil.Baris("2", "2.1", "c", 1, null, 1000, null);
        i.CetakAtauKosong("{{anggaran.realisasi}} {{anggaran.serapan}} {{program.1.serapan}} {{anggaran.fisik}}").ShouldBe("– – 80,00 % –");
    }

    [Fact]
    public void Jumlah_yang_dinyatakan_harus_cocok()
    {
        var i = Biasa();
        i.Pernyataan.Add(new PernyataanBaris(InstansiKecil.Rupiah(2000), InstansiKecil.Rupiah(null), new Asal("anggaran.csv", 9)));
        i.Cetak("{{anggaran.pagu}}").ShouldBe("Rp2.000");
        i.Pernyataan.Add(new PernyataanBaris(InstansiKecil.Rupiah(2001), InstansiKecil.Rupiah(800), new Asal("anggaran.csv", 10)));
        i.Salah().Pesan.ShouldContain("Rp2.001");
    }

    [Fact]
    public void Kode_program_yang_tidak_ada_dan_kode_sub_yang_ganda()
    {
        var i = Biasa();
        i.ProgramSasaran = ["9"];
        i.Salah().Pesan.ShouldContain("program 9 tidak ada");
        i.ProgramSasaran = ["1"];
        i.Sub.Add(InstansiKecil.Baris("2", "2.1", "a", 1, 1, 0, 0));
        i.Salah().Pesan.ShouldContain("kode sub kegiatan a sudah dipakai");
    }

    [Fact]
    public void Pohon_belanja_dijumlah_dari_daunnya()
    {
        var i = Biasa();
        BarisBelanja B(string kode, string induk, decimal? pagu, decimal? realisasi) =>
            new(kode, induk, "Belanja " + kode, InstansiKecil.Rupiah(pagu, $"b.{kode}.p"), InstansiKecil.Rupiah(realisasi, $"b.{kode}.r"), new Asal("belanja.csv", 2));
        i.Belanja.AddRange([B("5", "", null, null), B("5.1", "5", 1500, null), B("5.1.1", "5.1", 1000, 500), B("5.1.2", "5.1", 500, 200), B("5.2", "5", 500, 100)]);
        i.Cetak("{{belanja.pagu}} {{belanja.realisasi}} {{belanja.serapan}}").ShouldBe("Rp2.000 Rp800 40,00 %");
        i.Cetak("{{belanja.baris.pagu|rangkai}}").ShouldBe("Rp2.000, Rp1.500, Rp1.000, Rp500, dan Rp500");
        i.Cetak("{{belanja.baris.jenis|rangkai}}").ShouldBe("kelompok, kelompok, isi, isi, dan isi");
        i.Belanja[4] = B("5.2", "5", 501, 100);
        i.Salah().Pesan.ShouldContain("tidak sama dengan jumlah pagu sub kegiatan");
        i.Belanja[4] = B("5.2", "5", 500, 100);
        i.Belanja[1] = B("5.1", "5", 1501, null);
        i.Salah().Pesan.ShouldContain("Rp1.501");
        i.Belanja[1] = B("5.1", "9", null, null);
        i.Bangun().Kesalahan.ShouldContain(k => k.Pesan.Contains("induk 9 tidak ada", StringComparison.Ordinal));
    }

    /// <summary>Wrong by one cell each; a tree that loops would end the whole process.</summary>
    [Theory]
    [InlineData("a:b b:a c:c", "kode belanja a berinduk pada dirinya sendiri")]
    [InlineData("5: 5.1:5 5:5", "kode belanja 5 ditulis dua kali")]
    [InlineData("5: 5.1:5 5:5.1", "kode belanja 5 ditulis dua kali")]
    [InlineData("5: : 5.1:5", "baris belanja tanpa kode")]
    [InlineData(":", "baris belanja tanpa kode")]
    [InlineData("1: 2:1 3:2 4:3 5:4 6:5 7:6 8:7 9:8 10:9 11:10 12:11 13:12", "kode belanja 13 berinduk pada dirinya sendiri, atau lebih dari 12 tingkat")]
    public void Belanja_yang_saling_menginduk_ditolak_dengan_alasannya(string pohon, string alasan)
    {
        var i = Biasa();
        i.Belanja.AddRange(pohon.Split(' ').Select(b => b.Split(':')).Select(b => new BarisBelanja(b[0], b[1], b[0], InstansiKecil.Rupiah(1), InstansiKecil.Rupiah(1), new Asal("belanja.csv", 2))));
        i.Bangun().Kesalahan.ShouldContain(k => k.Asal.Berkas == "belanja.csv" && k.Pesan.StartsWith(alasan, StringComparison.Ordinal));
    }

    [Fact]
    public void Register_menjumlah_kolom_dan_baris_serta_mengenal_tahun()
    {
        var i = Biasa();
        i.Register.Add(Daftar("pegawai", (5, 6), (7, 8)));
        i.Cetak("{{register.pegawai.jumlah.2022}} {{register.pegawai.jumlah.tahun-ini}} {{register.pegawai.jumlah.tahun-lalu}} {{register.pegawai.banyak}}").ShouldBe("14 14 12 2");
        i.Cetak("{{register.pegawai.baris.2.tahun-ini}} {{register.pegawai.baris.1.jumlah}} {{register.pegawai.jumlah.jumlah}}").ShouldBe("8 11 26");
        i.Register[0] = i.Register[0] with { Pernyataan = [Isi("jumlah", 12, 15)] };
        i.Salah().Pesan.ShouldContain("15");
    }

    [Fact]
    public void Register_yang_harus_sama_diperiksa()
    {
        var i = Biasa();
        i.Register.AddRange([Daftar("unit", (5, 6)), Daftar("status", (5, 7))]);
        NilaiLingkup Samakan(string kolom) => Lingkup(("samakan", new object[] { new object[] { "unit.jumlah." + kolom, "status.jumlah." + kolom } }));
        i.Akar["register"] = Samakan("2021");
        i.Bangun().Kesalahan.ShouldBeEmpty();
        i.Akar["register"] = Samakan("2022");
        i.Salah().Pesan.ShouldBe("register yang harus sama ternyata berbeda: unit.jumlah.2022 = 6; status.jumlah.2022 = 7.");
        i.Akar["register"] = Samakan("2023");
        i.Bangun().Kesalahan.ShouldAllBe(k => k.Pesan.Contains("tidak dikenal", StringComparison.Ordinal));
    }

    [Fact]
    public void Skala_yang_tidak_dikenal_disebut()
    {
        var i = Biasa();
        i.Akar["laporan"] = Lingkup(("skala", Lingkup(("capaian", "bintang"))));
        i.Salah().Pesan.ShouldContain("bintang");
    }

    [Theory]
    [InlineData("2023", "2021", "masa 2023–2021 berakhir sebelum berawal.")]
    [InlineData("dua ribu", "2026", "masa Renstra (periode) tidak dapat dibaca.")]
    [InlineData("2016", "2021", "tahun laporan 2022 di luar masa Renstra 2016–2021.")]
    public void Masa_Renstra_yang_tidak_mungkin(string mulai, string selesai, string pesan)
    {
        var i = Biasa();
        i.Masa = (mulai, selesai);
        i.Salah().Pesan.ShouldBe(pesan);
    }

    private static InstansiKecil Biasa() => new InstansiKecil().DenganKinerja(2021, 80, 40).DenganKinerja(2022, 80, 60);

    private static NilaiLingkup Isi(string nama, decimal lalu, decimal kini) =>
        Lingkup(("unit", nama), ("2021", Bilangan(lalu, $"{nama}.2021.{lalu}")), ("2022", Bilangan(kini, $"{nama}.2022.{kini}")));

    private static RegisterIsian Daftar(string nama, params (decimal Lalu, decimal Kini)[] baris) =>
        new(nama, ["unit", "2021", "2022"], ["2021", "2022"], [.. baris.Select((b, i) => Isi($"{nama}{i}", b.Lalu, b.Kini))], []);
}
