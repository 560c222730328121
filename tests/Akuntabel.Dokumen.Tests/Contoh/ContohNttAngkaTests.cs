using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Tests.Contoh.ContohNtt;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Figures that must come out of the provincial example, and those of the published report that must not.</summary>
public partial class ContohNttAngkaTests
{
    [Theory]
    [InlineData("indikator.1.1.2023.realisasi", "97.87")]
    [InlineData("indikator.1.1.capaian", "97.87")]
    [InlineData("indikator.2.1.target", "3.56")]
    [InlineData("indikator.2.1.target-murni", "100")]
    [InlineData("indikator.2.1.capaian", "100")]
    [InlineData("indikator.2.1.capaian-murni", "3.56")]
    [InlineData("indikator.3.1.capaian", "44.90")]
    [InlineData("indikator.4.1.capaian", "75")]
    [InlineData("indikator.5.1.capaian", "81.13")]
    [InlineData("indikator.1.1.selisih", "12.77")]
    [InlineData("indikator.2.1.selisih", "-87.04")]
    [InlineData("indikator.2.1.selisih-capaian", "9.40")]
    [InlineData("indikator.3.1.selisih", "-20.40")]
    [InlineData("indikator.4.1.selisih", "-25")]
    [InlineData("indikator.5.1.selisih", "-18.87")]
    [InlineData("sasaran.rata-rata", "79.78")]
    [InlineData("anggaran.seluruh.serapan", "80.38")]
    [InlineData("anggaran.seluruh.sisa", "36165396831")]
    [InlineData("anggaran.program.8.01.06.serapan", "84.02")]
    [InlineData("anggaran.program.8.01.01.serapan", "85.02")]
    [InlineData("anggaran.belanja-pendapatan", "184373330860")]
    [InlineData("belanja.5.1.pagu.jumlah", "184336132860")]
    [InlineData("register.sekolah.banyak", "109")]
    [InlineData("register.sekolah.banyak-unik", "94")]
    [InlineData("register.ormas.banyak", "22")]
    [InlineData("register.pegawai-status.jumlah.jumlah", "45")]
    public void Nilai_fakta(string id, string nilai) =>
        AngkaIndonesia.Bulatkan(Fakta(id).Besaran.Nilai.ShouldNotBeNull(), 2).ShouldBe(decimal.Parse(nilai, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("100,00 % atau 141 lembaga", "97,87 % atau 138 lembaga")]
    [InlineData("3,56 % atau 11 lembaga", "3,56 % atau 11 lembaga")]
    [InlineData("100,00 % atau 49 ormas", "44,90 % atau 22 ormas")]
    [InlineData("100,00 %", "75,00 %")]
    [InlineData("100,00 % atau 53 laporan", "81,13 % atau 43 laporan")]
    public void Target_dan_realisasi_kembar(string target, string realisasi) =>
        Baris(Tabel("Perbandingan antara Target dan Realisasi Kinerja Tahun 2023")).ShouldContain(b =>
            b[3].StartsWith(target, StringComparison.Ordinal) && b[4].StartsWith(realisasi, StringComparison.Ordinal));

    [Fact]
    public void Perubahan_target_di_samping_capaian_menurut_target_semula()
    {
        var baris = Baris(Tabel("Capaian menurut Target Perubahan dan menurut Target Semula Tahun 2023")).ShouldHaveSingleItem();
        baris[2..].ShouldBe(["100,00 % atau 309 lembaga", "3,56 % atau 11 lembaga", "3,56 % atau 11 lembaga", "100,00", "3,56"]);
        var versi = Baris(Tabel("Riwayat Perjanjian Kinerja Tahun 2023"));
        versi.Select(v => v[0]).ShouldBe(["1", "2"]);
        versi[1][2..4].ShouldBe(["7 Desember 2023", "versi murni"]);
        versi[1][4].ShouldContain("Perubahan anggaran");
    }

    [Fact]
    public void Komponen_indikator_pertama_seperti_tercatat()
    {
        var baris = Baris(Tabel("Target dan Realisasi Sasaran 1 Tahun 2023"));
        baris.Select(b => b[6]).ShouldBe(["0 lembaga", "0 lembaga", "29 lembaga", "109 lembaga", "138 lembaga"]);
        baris.ShouldAllBe(b => b[4] == "97,87");
    }

    [Fact]
    public void Laporan_kewaspadaan_menurut_dokumen() =>
        Baris(Tabel("Laporan Kewaspadaan Nasional dan Penanganan Konflik Sosial Tahun 2023")).Select(b => string.Join(' ', b[2..]))
            .ShouldBe(["4 4 100,00", "2 1 50,00", "2 1 50,00", "6 5 83,33", "39 32 82,05", "53 43 81,13"]);

    [Fact]
    public void Angka_2022_satu_kelompok_di_semua_tempat()
    {
        string[] kondisi = ["85,1", "90,6", "65,3", "100", "100"];
        Baris(Tabel("Perjanjian Kinerja Bagian A: Sasaran Strategis Tahun 2023")).Select(b => b[3]).ShouldBe(kondisi);
        var pertama = Baris(Tabel("Perbandingan Realisasi Kinerja Tahun 2022 dan 2023"));
        var kedua = Baris(Tabel("Perbandingan Data Kinerja Tahun 2022 dan 2023"));
        pertama.GroupBy(b => b[0]).Select(g => g.First()[3]).ShouldBe(kondisi);
        pertama.Select(b => string.Join('|', b)).ShouldBe(kedua.Select(b => string.Join('|', b)));
        pertama.Where(b => b[5].StartsWith("Jumlah", StringComparison.Ordinal)).Select(b => b[6]).ShouldBe(["120", "280", "32", "2", "2"]);
    }

    [Theory]
    [InlineData("karakter kebangsaan: realisasi meningkat 12,77 poin, dari 85,10 % menjadi 97,87 %")]
    [InlineData("Nusa Tenggara Timur: realisasi menurun 87,04 poin, dari 90,60 % menjadi 3,56 %; capaian meningkat")]
    [InlineData("divalidasi: realisasi menurun 20,40 poin, dari 65,30 % menjadi 44,90 %")]
    [InlineData("budaya: realisasi menurun 25,00 poin, dari 100,00 % menjadi 75,00 %")]
    [InlineData("setiap tahun: realisasi menurun 18,87 poin, dari 100,00 % menjadi 81,13 %")]
    [InlineData("6 (enam) program, yaitu 5 (lima) program yang menunjang")]
    [InlineData("Rata-rata capaian sasaran sebesar 79,78 % dengan predikat Target Tidak Tercapai. Dari 5 (lima) indikator")]
    [InlineData("109 keikutsertaan dari 94 sekolah. Sebanyak 14 (empat belas) sekolah")]
    [InlineData("pagu sebesar Rp300.000 dan realisasi sebesar Rp6.740.000 belum dirinci")]
    [InlineData("45 (empat puluh lima) orang, terdiri atas 37 (tiga puluh tujuh) PNS")]
    [InlineData("Senin, 26 Juni 2023")]
    public void Kalimat_terhitung(string teks) => Tulisan.Replace("*", "", StringComparison.Ordinal).ShouldContain(teks);

    [Fact]
    public void Judul_keberhasilan_dan_kegagalan_menurut_skala_instansi() =>
        Laporan.DaftarBlok().OfType<Judul>().Where(j => j.Nomor.StartsWith("3.5.", StringComparison.Ordinal)).Select(j => j.Isi.Gabung().Split(" pada Sasaran")[0])
            .ShouldBe(["Keberhasilan", "Keberhasilan", "Kegagalan", "Kegagalan", "Keberhasilan dan kegagalan"]);

    [Fact]
    public void Serapan_minimum_dinilai_untuk_setiap_program()
    {
        var baris = Baris(Tabel("Pemenuhan Serapan Minimum Perjanjian Kinerja Tahun 2023"));
        baris.Select(b => $"{b[3]} {b[4]} {b[5]}").ShouldBe(
        [
            "85,02 90 tidak memenuhi", "87,21 85 memenuhi", "80,08 85 tidak memenuhi", "93,47 85 memenuhi", "89,27 85 memenuhi", "84,02 85 tidak memenuhi",
            "80,38 85 tidak memenuhi", "– 90 belum dapat dinilai",
        ]);
    }

    [Fact]
    public void Komitmen_C_sampai_M_belum_dilaporkan()
    {
        var baris = Baris(Tabel("Perjanjian Kinerja Bagian C sampai dengan M: Komitmen Tahun 2023"));
        baris.Select(b => b[0]).ShouldBe(["C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K", "L", "M"]);
        baris.ShouldAllBe(b => b[4] == "belum dilaporkan");
        baris.Select(b => b[2]).Distinct().ShouldBe(["Ambang", "Tanggal", "Kategori", "Cacah"]);
        baris[1][3].ShouldBe("paling lambat 4 Februari 2024");
        baris[9][3].ShouldBe("minimal kategori Baik (76,61–88,30)");
    }

    [Theory]
    [InlineData("79,60")]
    [InlineData("92,8")]
    [InlineData("96,40")]
    [InlineData("85,18")]
    [InlineData("87,20")]
    [InlineData("84,01")]
    [InlineData("68,83")]
    [InlineData("51,41")]
    [InlineData("21,43")]
    [InlineData("166,7")]
    [InlineData("164,6")]
    [InlineData("96,3")]
    [InlineData("44,89")]
    [InlineData("3,55")]
    [InlineData("184.352.330.660")]
    [InlineData("184.373.930.860")]
    [InlineData("MENINGKAT")]
    [InlineData("Keputusan Presiden")]
    [InlineData("2019–2024")]
    [InlineData("Forum Pembaruan")]
    [InlineData("forum pembaruan")]
    [InlineData("31/04/2023")]
    [InlineData("Selasa, 26")]
    [InlineData("{{")]
    public void Angka_keliru_laporan_terbit_tidak_ada(string teks) => TanpaCatatan.ShouldNotContain(teks, Case.Sensitive);

    [Fact]
    public void Tidak_ada_angka_tanpa_sumber() => AngkaTanpaSumber.Cari(Laporan).Select(a => a.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tidak_ada_NIP() => PolaNip().Matches(Tulisan).Select(m => m.Value).ShouldBeEmpty();

    [Fact]
    public void Id_yang_sama_berarti_fakta_yang_sama()
    {
        var semua = FaktaNaskah.DenganMasukan(DaftarAngka.Select(a => a.Fakta)).ToList();
        semua.GroupBy(f => f.Id).Where(g => g.Select(f => (f.Besaran, f.Kata, f.Satuan.Nama)).Distinct().Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\d{18}|\d{8} \d{6} \d \d{3}")]
    private static partial Regex PolaNip();
}
