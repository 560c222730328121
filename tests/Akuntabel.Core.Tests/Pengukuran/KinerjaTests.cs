using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.KantorUji;

namespace Akuntabel.Core.Tests.Pengukuran;

/// <summary>From documents to results, one indikator at a time: cases that an inspector can check by hand.</summary>
public class KinerjaTests
{
    private const RumusCapaian RT = RumusCapaian.RealisasiPerTarget;
    private const RumusCapaian Selisih = RumusCapaian.SelisihTerhadapTarget;
    private const RumusCapaian TR = RumusCapaian.TargetPerRealisasi;

    // formula, target, realisation, cap → raw, reported, status, predicate
    [Theory]
    [InlineData(RT, 80, 60, null, "75,00", "75,00", "Target Tidak Tercapai", "Sangat Baik")]
    // exactly 80 is BB: A begins above 80
    [InlineData(RT, 100, 80, null, "80,00", "80,00", "Target Tidak Tercapai", "Sangat Baik")]
    [InlineData(RT, 80, 80, null, "100,00", "100,00", "Target Tercapai", "Sangat Memuaskan")]
    [InlineData(RT, 100, 150, 120, "150,00", "120,00", "Target Tercapai", "Sangat Memuaskan")]
    [InlineData(RT, 80, 0, null, "0,00", "0,00", "Target Tidak Tercapai", "Sangat Kurang")]
    [InlineData(RT, 80, null, null, "–", "–", "belum diukur", "belum diukur")]
    // more is better, nothing was to be reached: no achievement can be computed
    [InlineData(RT, 0, 5, null, "–", "–", "belum diukur", "belum diukur")]
    // less is better: the two formulas disagree by rule
    [InlineData(Selisih, 10, 15, null, "50,00", "50,00", "Target Tidak Tercapai", "Kurang")]
    [InlineData(TR, 10, 15, null, "66,67", "66,67", "Target Tidak Tercapai", "Baik")]
    [InlineData(Selisih, 10, 25, null, "−50,00", "0,00", "Target Tidak Tercapai", "Sangat Kurang")]
    [InlineData(TR, 10, 5, 150, "200,00", "150,00", "Target Tercapai", "Sangat Memuaskan")]
    // zero conflicts is the best that can be
    [InlineData(Selisih, 0, 0, null, "100,00", "100,00", "Target Tercapai", "Sangat Memuaskan")]
    [InlineData(TR, 0, 2, null, "0,00", "0,00", "Target Tidak Tercapai", "Sangat Kurang")]
    public void Capaian_satu_indikator(RumusCapaian rumus, int target, int? realisasi, int? batas, string mentah, string dilaporkan,
        string status, string predikat)
    {
        var h = new KantorUji { Batas = batas }.Dengan(Isian("1", "kasus", rumus)).Dijanjikan(("1", Angka(target, "kasus")))
            .Diukur("1", realisasi, satuan: "kasus").Satu();
        (h.Kini.Capaian.Mentah.CetakAngka(), h.Kini.Capaian.Dilaporkan.CetakAngka()).ShouldBe((mentah, dilaporkan));
        (h.Status.Kata, h.Predikat.Kata).ShouldBe((status, predikat));
    }

    // aggregation, last quarter reported → realisation out of 10, 20, 30, 40
    [Theory]
    [InlineData(AgregasiTriwulan.Kumulatif, null, 100)]
    [InlineData(AgregasiTriwulan.Kumulatif, 2, 30)]
    [InlineData(AgregasiTriwulan.Terakhir, null, 40)]
    [InlineData(AgregasiTriwulan.Terakhir, 3, 30)]
    [InlineData(AgregasiTriwulan.RataRata, null, 25)]
    [InlineData(AgregasiTriwulan.RataRata, 1, 10)]
    public void Triwulan_digabung_sampai_triwulan_laporan(AgregasiTriwulan agregasi, int? triwulan, int realisasi)
    {
        var kantor = new KantorUji { Periode = new(2023, triwulan is { } t ? new TriwulanKe(t) : null) }.Dengan(Isian("1",
            "orang") with { Agregasi = agregasi });
        for (var q = 1; q <= 4; q++)
        {
            kantor.Diukur("1", q * 10, q, satuan: "orang");
        }

        kantor.Satu().Kini.Realisasi.Besaran.Nilai.ShouldBe(realisasi);
    }

    // last quarter reported, value of the whole year, value of quarter II → realisation
    [Theory]
    [InlineData(2, 90, 40, 40)]
    [InlineData(2, 90, null, null)]
    [InlineData(3, 90, 40, 40)]
    [InlineData(4, 90, 40, 90)]
    [InlineData(null, 90, 40, 90)]
    public void Nilai_setahun_belum_ada_bagi_triwulan_sebelumnya(int? triwulan, int setahun, int? kedua, int? realisasi)
    {
        var kantor = new KantorUji { Periode = new(2023, triwulan is { } t ? new TriwulanKe(t) : null) }.Dengan(Isian("1"))
            .Diukur("1", setahun).Diukur("1", 70, tahun: 2022);
        var kini = (kedua is { } k ? kantor.Diukur("1", k, 2) : kantor).Satu();
        kini.Kini.Realisasi.Besaran.Nilai.ShouldBe(realisasi);
        kini.Lalu.Realisasi.Besaran.Nilai.ShouldBe(70);
    }

    [Fact]
    public void Triwulan_yang_bolong_membuat_kumulatif_tidak_diketahui()
    {
        var h = new KantorUji().Dengan(Isian("1", "orang") with { Agregasi = AgregasiTriwulan.Kumulatif })
            .Diukur("1", 10, 1, satuan: "orang").Diukur("1", null, 2, satuan: "orang").Diukur("1", 30, 3, satuan: "orang").Satu();
        h.Kini.Realisasi.Besaran.Alasan.ShouldBe("triwulan II belum diisi");
        h.Kini.Capaian.Dilaporkan.Besaran.Ada.ShouldBeFalse();
    }

    [Fact]
    public void Nilai_setahun_didahulukan_dari_triwulannya() =>
        new KantorUji().Dengan(Isian("1")).Diukur("1", 70).Diukur("1", 40, 4).Satu().Kini.Realisasi.Besaran.Nilai.ShouldBe(70);

    [Fact]
    public void Target_yang_berubah_di_tengah_tahun()
    {
        var h = new KantorUji().Dengan(Isian("1")).Dijanjikan(("1", Angka(80, "%"))).Dijanjikan(("1", Angka(60, "%"))).Diukur("1", 60)
            .Satu();
        (h.Kini.Target.Besaran.Nilai, h.Kini.Capaian.Dilaporkan.CetakAngka()).ShouldBe((60, "100,00"));
        (h.Murni.Berubah, h.Murni.Target.Besaran.Nilai, h.Murni.Capaian.CetakAngka()).ShouldBe((true, 80, "75,00"));
    }

    [Fact]
    public void Perubahan_yang_tidak_menyebut_indikator_membiarkan_targetnya()
    {
        var h = new KantorUji().Dengan(Isian("1")).Dijanjikan(("1", Angka(80, "%"))).Dijanjikan().Diukur("1", 60).Satu();
        (h.Kini.Target.Besaran.Nilai, h.Murni.Berubah, h.Murni.Capaian.CetakAngka()).ShouldBe((80, false, "75,00"));
    }

    [Theory]
    [InlineData(60, 0)]
    // what was true when it was filled: the first version's target
    [InlineData(80, 0)]
    [InlineData(70, 1)]
    public void Target_di_dua_tempat_harus_sama(int tercatat, int pertentangan)
    {
        var hasil = new KantorUji().Dengan(Isian("1")).Dijanjikan(("1", Angka(80, "%"))).Dijanjikan(("1", Angka(60, "%")))
            .Tercatat("1", tercatat).Diukur("1", 60).Hitung();
        hasil.DaftarKesalahan.Count.ShouldBe(pertentangan);
        hasil.DaftarIndikator[0].Kini.Target.Besaran.Nilai.ShouldBe(60);
    }

    [Fact]
    public void Tahun_lalu_dibandingkan_dengan_targetnya_sendiri()
    {
        var h = new KantorUji().Dengan(Isian("1")).Dijanjikan(("1", Angka(80, "%"))).Diukur("1", 60).Tercatat("1", 50, 2022)
            .Diukur("1", 40, tahun: 2022).Diukur("1", 90, tahun: 2024).Satu();
        h.Lalu.Capaian.Dilaporkan.CetakAngka().ShouldBe("80,00");
        (h.Realisasi.Selisih.Cetak().Replace('\u00a0', ' '), h.Realisasi.Arah.Kata, h.Capaian.Arah.Kata)
            .ShouldBe(("20 poin", "meningkat", "menurun"));
        h.Riwayat.Select(t => t.Tahun).ShouldBe([2022, 2023]);
    }

    [Fact]
    public void Kemajuan_dan_target_tahunan_Renstra()
    {
        var target = new TargetRenstra(Angka(50, "%"), new Dictionary<int, Fakta> { [2023] = Angka(70, "%") }, Angka(90, "%"));
        var h = new KantorUji { Masa = RentangTahun.Buat(2022, 2024, Tempat).Nilai }.Dengan(Isian("1") with { Target = target })
            .Diukur("1", 60).Satu();
        h.Renstra.Kemajuan.Dilaporkan.CetakAngka().ShouldBe("66,67");
        h.Renstra.Tahunan.Select(t => (t.Tahun, t.Target.Besaran.Nilai)).ShouldBe([(2023, 70m), (2024, null)]);
    }

    /// <summary>Where the end is not written, it is what the last year promises; without that either it is unknown.</summary>
    [Theory]
    [InlineData(2024, "66,67")]
    [InlineData(2023, "–")]
    public void Kondisi_akhir_dari_target_tahun_terakhir(int tahun, string kemajuan)
    {
        var target = new TargetRenstra(null, new Dictionary<int, Fakta> { [tahun] = Angka(90, "%") }, null);
        var h = new KantorUji { Masa = RentangTahun.Buat(2022, 2024, Tempat).Nilai }.Dengan(Isian("1") with { Target = target })
            .Diukur("1", 60).Satu();
        h.Renstra.Kemajuan.Dilaporkan.CetakAngka().ShouldBe(kemajuan);
    }

    /// <summary>The ratio beside the target of the Renstra is to that one, though another was promised: 74 ÷ 80, not 74 ÷ 84.</summary>
    [Fact]
    public void Capaian_Renstra_menurut_target_Renstra_bukan_target_yang_dijanjikan()
    {
        var target = new TargetRenstra(Angka(50, "%"), new Dictionary<int, Fakta> { [2023] = Angka(80, "%") }, Angka(90, "%"));
        var h = new KantorUji { Masa = RentangTahun.Buat(2022, 2024, Tempat).Nilai }.Dengan(Isian("1") with { Target = target })
            .Dijanjikan(("1", Angka(80, "%"))).Dijanjikan(("1", Angka(84, "%"))).Diukur("1", 74).Satu();
        h.Kini.Capaian.Dilaporkan.CetakAngka().ShouldBe("88,10");
        h.Renstra.Tahunan.Select(t => t.Capaian?.CetakAngka()).ShouldBe(["92,50", null]);
    }

    [Theory]
    [InlineData(70, "di atas standar nasional")]
    [InlineData(80, "sama dengan standar nasional")]
    [InlineData(null, "belum ada standar nasional untuk indikator ini")]
    public void Standar_nasional(int? standar, string kedudukan)
    {
        var isian = Isian("1") with { StandarNasional = standar is { } s ? Angka(s, "%") : null };
        new KantorUji().Dengan(isian).Diukur("1", standar == 80 ? 80 : 90).Satu().Standar.Kedudukan.Kata.ShouldBe(kedudukan);
    }

    // last day of a quarter counts, the day after does not
    [Theory]
    [InlineData(2, 130)]
    [InlineData(3, 137)]
    [InlineData(null, 1037)]
    public void Peserta_kegiatan_sampai_akhir_periode(int? triwulan, int realisasi) =>
        new KantorUji { Periode = new(2023, triwulan is { } t ? new TriwulanKe(t) : null) }
        .Dengan(Isian("1", "orang") with { DariKegiatan = true })
        .Peserta("1", new(2023, 1, 1), 50).Peserta("1", new(2023, 6, 30), 80).Peserta("1", new(2023, 7, 1), 7)
        .Peserta("1", new(2023, 12, 31), 900).Peserta("2", new(2023, 1, 1), 4000)
        .Satu().Kini.Realisasi.Besaran.Nilai.ShouldBe(realisasi);

    [Fact]
    public void Cacah_menjadi_persen_dari_pembaginya()
    {
        var isian = Isian("1") with
        {
            Cacah = new PencacahanIndikator(Satuan.Baca("lembaga"), Angka(309, "lembaga")),
            DaftarKomponen = [new KomponenIndikator("Partai", Angka(11, "lembaga"), Angka(11, "lembaga")),
                new KomponenIndikator("Sekolah", Angka(0, "lembaga"), Angka(298, "lembaga"))],
        };
        var hasil = new KantorUji().Dengan(isian).DijanjikanCacah(("1", Angka(309, ""))).DijanjikanCacah(("1", Angka(11, "")))
            .Komponen("1", 1, 11, "lembaga").Komponen("1", 2, 0, "lembaga").Hitung();
        hasil.DaftarKesalahan.ShouldBeEmpty();
        var h = hasil.DaftarIndikator[0];
        // 11 / 309 = 3,5599 %
        (h.Kini.Target.CetakAngka(), h.Kini.Realisasi.CetakAngka(), h.Kini.Capaian.Dilaporkan.CetakAngka())
            .ShouldBe(("3,56", "3,56", "100,00"));
        (h.Murni.Target.CetakAngka(), h.Murni.Capaian.CetakAngka()).ShouldBe(("100,00", "3,56"));
        (h.Cacah.Target?.Besaran.Nilai, h.Cacah.Realisasi?.Besaran.Nilai, h.Cacah.Jumlah.TargetMurni?.Besaran.Nilai)
            .ShouldBe((11, 11, 309));
    }

    [Fact]
    public void Komponen_yang_belum_dilaporkan_membuat_realisasi_belum_diukur()
    {
        var isian = Isian("1") with { DaftarKomponen = [new KomponenIndikator("a", Angka(2, "orang"), null),
            new KomponenIndikator("b", Angka(2, "orang"), null)] };
        var h = new KantorUji().Dengan(isian).Komponen("1", 1, 1, "orang").Satu();
        h.Kini.Realisasi.Besaran.Alasan.ShouldBe("belum diukur");
        new KantorUji().Dengan(isian).Komponen("1", 1, 1, "orang").Komponen("1", 2, 2, "orang").Satu().Kini.Realisasi.CetakAngka()
            .ShouldBe("75,00");
    }
}
