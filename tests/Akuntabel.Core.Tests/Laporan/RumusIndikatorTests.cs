using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Core.Tests.Laporan.Rangka;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Realisation of an indikator by its formula, from what was measured of its components by quarters.</summary>
public class RumusIndikatorTests
{
    private const string Lama = "Tuntas ÷ Konflik × 100 %";

    private static InstansiKecil Kantor(string rumus = Lama, string agregasi = "", string satuan = "kasus")
    {
        var i = new InstansiKecil();
        Rumus(i.Indikator, rumus, agregasi, satuan);
        return i;
    }

    private static void Rumus(Dictionary<string, Nilai> indikator, string rumus, string agregasi = "", string satuan = "kasus")
    {
        indikator["hitungan"] = new NilaiTeks(rumus);
        indikator["komponen"] = new NilaiDaftar([.. new[] { "Tuntas", "Konflik" }
            .Select(n => Lingkup(("nama", n), ("satuan", satuan), ("agregasi", agregasi)))]);
    }

    private static InstansiKecil Terukur(InstansiKecil i) => i.DenganTarget(Core.Perencanaan.DokumenTarget.Rkt, 2022, 80)
        .DenganKomponen("Tuntas", 1, 3).DenganKomponen("Konflik", 1, 4).DenganKomponen("tuntas", 2, 1).DenganKomponen("Konflik", 2, 4)
        .DenganKomponen("Tuntas", 3, 2).DenganKomponen("Konflik", 3, 2).DenganKomponen("Tuntas", 4, 1).DenganKomponen("Konflik", 4, 2);

    [Theory]
    // each quarter alone, the last one counts: 1 of 2; summed up to the quarter: 7 of 12
    [InlineData("", "terakhir", "50,00 %")]
    [InlineData("kumulatif", "terakhir", "58,33 %")]
    [InlineData("", "rata-rata", "62,50 %")]
    public void Realisasi_dihitung_dari_komponennya(string komponen, string indikator, string hasil)
    {
        var i = Terukur(Kantor(agregasi: komponen));
        i.Indikator["agregasi"] = new NilaiTeks(indikator);
        i.Cetak("{{indikator.1.realisasi}}").Replace((char)0xA0, ' ').ShouldBe(hasil);
    }

    [Fact]
    public void Angkanya_dapat_ditelusuri_sampai_barisnya()
    {
        var (akar, _) = Terukur(Kantor()).Bangun();
        var realisasi = ((NilaiFakta)((NilaiLingkup)((NilaiDaftar)akar.Isi["indikator"]).Butir[0]).Isi["realisasi"]).Fakta;
        var triwulan = realisasi.Masukan.ShouldHaveSingleItem();
        triwulan.Turunan.ShouldBeOfType<Hitungan>().Aturan.Kode.ShouldBe("KIN-HIT-23");
        triwulan.Masukan.Select(f => f.Turunan.ShouldBeOfType<Isian>().Asal.Berkas).ShouldAllBe(b => b == "komponen.csv");
        triwulan.Masukan.Select(f => f.Cetak().Replace((char)0xA0, ' ')).ShouldBe(["1 kasus", "2 kasus"]);
    }

    [Fact]
    public void Yang_ditulis_berbeda_dari_yang_dihitung_disebut()
    {
        var i = Terukur(Kantor()).DenganKinerja(2022, null, 55, 4);
        var salah = i.Salah();
        salah.Pesan.Replace((char)0xA0, ' ').ShouldContain("ditulis 55 %, sedangkan rumusnya memberi 50,00 %");
        salah.Asal.ToString().ShouldContain("kinerja.csv");
        Terukur(Kantor()).DenganKinerja(2022, null, 50, 4).Cetak("{{indikator.1.realisasi}}").Replace((char)0xA0, ' ').ShouldBe("50,00 %");
    }

    [Fact]
    public void Aturan_nol_dan_batas()
    {
        var tanpaKonflik = Kantor().DenganTarget(Core.Perencanaan.DokumenTarget.Rkt, 2022, 80).DenganKomponen("Tuntas", 4,
            0).DenganKomponen("Konflik", 4, 0);
        tanpaKonflik.CetakAtauKosong("{{indikator.1.realisasi?}}").ShouldBe("–");
        tanpaKonflik.Indikator["bila-nol"] = new NilaiTeks("seratus");
        tanpaKonflik.Cetak("{{indikator.1.realisasi}}").Replace((char)0xA0, ' ').ShouldBe("100,00 %");
        var lebih = Kantor().DenganTarget(Core.Perencanaan.DokumenTarget.Rkt, 2022, 80).DenganKomponen("Tuntas", 4,
            9).DenganKomponen("Konflik", 4, 6);
        lebih.Cetak("{{indikator.1.realisasi}}").Replace((char)0xA0, ' ').ShouldBe("150,00 %");
        lebih.Indikator["batas"] = new NilaiFakta(InstansiKecil.Persen(100));
        lebih.Cetak("{{indikator.1.realisasi}}").Replace((char)0xA0, ' ').ShouldBe("100,00 %");
    }

    [Fact]
    public void Rumus_yang_salah_disebut_dan_angka_yang_ditulis_tetap_dipakai()
    {
        var i = Terukur(Kantor("Tuntas ÷ Sengketa × 100 %")).DenganKinerja(2022, null, 55, 4);
        var (akar, kesalahan) = i.Bangun();
        kesalahan.Select(k => k.ToString()).ShouldContain(k => k.Contains("Komponen \"Sengketa\" tidak ada", StringComparison.Ordinal));
        ((NilaiFakta)((NilaiLingkup)((NilaiDaftar)akar.Isi["indikator"]).Butir[0]).Isi["realisasi"]).Fakta.Besaran.Nilai.ShouldBe(55);
        Terukur(Kantor()).DenganKomponen("Damai", 1, 1).Salah().Pesan.ShouldContain("komponen \"Damai\" tidak ada pada indikator 1.1");
    }

    /// <summary>Changed on 15 August: the first two quarters keep their formula, and a report of the second one its target and sentence
    /// too.</summary>
    [Theory]
    [InlineData(null, "rata-rata", "62,50 %")]
    // TW I 75 and II 25 by the old formula, III 200 and IV 150 by the new one
    [InlineData("2022-08-15", "rata-rata", "112,50 %")]
    [InlineData("2022-08-15", "terakhir", "150,00 %")]
    public void Triwulan_yang_lalu_memakai_rumus_yang_berlaku_ketika_itu(string? diubah, string agregasi, string hasil)
    {
        var i = Diubah(diubah);
        i.Indikator["agregasi"] = new NilaiTeks(agregasi);
        i.Cetak("{{indikator.1.realisasi}}").Replace((char)0xA0, ' ').ShouldBe(hasil);
    }

    [Fact]
    public void Laporan_triwulan_sebelum_perubahan_memuat_target_dan_kalimat_yang_dulu()
    {
        var i = Diubah("2022-08-15");
        i.Cetak("{{indikator.1.formula}} {{indikator.1.renstra.1.target}}").Replace((char)0xA0,
            ' ').ShouldBe("(Tuntas ditambah Konflik) dibagi Konflik × 100 % 80 %");
        i.Cetak("{{indikator.1.rumus-terdahulu.1.formula}}").ShouldBe("Tuntas dibagi Konflik × 100 %");
        i.Akar["laporan"] = Lingkup(("label", "LKj"), ("triwulan", new NilaiFakta(new Fakta("tw", "tw", Besaran.Dari(2), Satuan.Bilangan, 0,
            new Isian(Tempat)))));
        i.CetakAtauKosong("{{indikator.1.formula}} {{indikator.1.renstra.1.target}} {{indikator.1.realisasi}}").Replace((char)0xA0, ' ')
            .ShouldBe("Tuntas dibagi Konflik × 100 % 60 % 25,00 %");
    }

    private static InstansiKecil Diubah(string? tanggal)
    {
        var i = Terukur(Kantor("(Tuntas + Konflik) ÷ Konflik × 100 %"));
        var dulu = new Dictionary<string, Nilai>(i.Indikator) { ["renstra"] = Lingkup(("2022", InstansiKecil.Persen(60))) };
        Rumus(dulu, Lama);
        i.Akar["perencanaan-versi-1"] = Lingkup(("sasaran", new object[] { Lingkup(("indikator",
            new object[] { new NilaiLingkup(dulu) })) }));
        var versi = Lingkup(("versi", "2"));
        i.Akar["perencanaan-riwayat"] = new NilaiDaftar([Lingkup(("versi", "1")), tanggal is { } t
            ? versi.Dengan([new("tanggal", new NilaiTanggal(DateOnly.Parse(t, System.Globalization.CultureInfo.InvariantCulture)))])
                : versi]);
        return i;
    }
}
