using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Tests.Contoh.ContohKalteng;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Chapters and the four tables of the published quarterly report, in its order.</summary>
public class ContohKaltengIsiTests
{
    private const string Capaian = "No|Sasaran Strategis|Indikator Kinerja Utama|Target (Renja) 2023|Realisasi s.d. TW II 2023|Capaian";

    /// <summary>K-T01 to K-T04: caption, columns, number of rows.</summary>
    [Theory]
    [InlineData("Capaian Indikator Kinerja Utama", Capaian, 5)]
    [InlineData("Nilai Indeks Demokrasi Indonesia (IDI) Provinsi Kalimantan Tengah, 2021–2022", "Deskripsi / No|Deskripsi / Uraian|2021|2022|Perubahan (poin)|Kategori", 27)]
    [InlineData("Laporan Kinerja s.d.", Capaian, 5)]
    [InlineData("Laporan Keuangan Penunjang Kinerja", "No|Program|Anggaran (Rp)|Realisasi Keuangan (Rp) / Target|Realisasi Keuangan (Rp) / Realisasi|Realisasi Keuangan (Rp) / Capaian (%)|Keterangan", 7)]
    public void Tabel_ada_dengan_kolom_dan_barisnya(string judul, string kolom, int baris)
    {
        KisiTabel.KepalaKolom(Tabel(judul)).Select(NaskahTeks.Biasa).ShouldBe(kolom.Split('|'));
        Tabel(judul).Baris.Count.ShouldBe(baris);
    }

    [Fact]
    public void Empat_tabel_bernomor_dan_catatan_data() =>
        Laporan.DaftarBlok().OfType<Tabel>().Select(t => t.Keterangan?.Sebutan).OfType<string>().ShouldBe(
            ["Tabel 1.1", "Tabel 1.2", "Tabel L1.1", "Tabel L1.2", "Tabel L3.1", "Tabel L3.2", "Tabel L3.3", "Tabel L3.4", "Tabel L3.5"]);

    [Fact]
    public void Capaian_sama_di_bab_I_dan_lampiran()
    {
        var bab = Baris(Tabel("Capaian Indikator Kinerja Utama"));
        bab.Select(b => string.Join('|', b.Split('|')[3..])).ShouldBe(
        [
            "78,50|79,30 (data tahun 2022)|101,02 %",
            "80 %|belum diukur|belum diukur",
            "200 orang|100 orang|50,00 %",
            "80 %|belum diukur|belum diukur",
            "200 orang|130 orang|65,00 %",
        ]);
        Baris(Tabel("Laporan Kinerja s.d.")).ShouldBe(bab);
    }

    [Fact]
    public void Tabel_IDI_berkategori_hanya_pada_komposit_dan_aspek()
    {
        var baris = Baris(Tabel("Nilai Indeks Demokrasi Indonesia"));
        baris[0].ShouldBe("IDI Komposit|73,17|79,30|6,13|SEDANG");
        baris[1].ShouldBe("Aspek 1|Kebebasan|76,09|82,05|5,96|TINGGI");
        baris[^1].ShouldBe("Peringkat|26|16||");
        baris.Where(b => b.StartsWith("Aspek", StringComparison.Ordinal)).Select(b => b.Split('|')[^1]).ShouldBe(["TINGGI", "SEDANG", "SEDANG"]);
        var indikator = baris.Where(b => char.IsAsciiDigit(b[0])).ToList();
        indikator.Select(b => b.Split('|')[0]).ShouldBe(Enumerable.Range(1, 22).Select(n => n.ToString()));
        indikator.ShouldAllBe(b => b.EndsWith("|-", StringComparison.Ordinal));
        indikator[0].ShouldEndWith("|100,00|89,81|−10,19|-");
    }

    [Fact]
    public void Uang_tiap_program_bernomor_urut_dengan_jumlah()
    {
        var baris = Baris(Tabel("Laporan Keuangan Penunjang Kinerja")).Select(b => b.Split('|')).ToList();
        baris.SkipLast(1).Select(b => $"{b[0]} {b[5]} {b[6]}").ShouldBe(
            ["1 40,27 Penunjang", "2 14,48 Sasaran 3", "3 85,37 Sasaran 1", "4 7,17 Sasaran 2", "5 9,03 Sasaran 5", "6 13,46 Sasaran 4"]);
        baris.Where(b => b[^5] != b[^4]).ShouldBeEmpty("target adalah pagu");
        baris[^1].ShouldBe(["Jumlah", "28.309.433.559", "28.309.433.559", "11.652.504.613", "41,16", ""]);
    }

    [Fact]
    public void Bab_dan_anak_bab_berurutan() =>
        Laporan.DaftarBlok().OfType<Judul>().Where(j => j.Tingkat <= 2).Select(j => $"{j.Nomor} {j.Isi.Gabung()}".Trim()).ShouldBe(
        [
            "KATA PENGANTAR", "DAFTAR ISI", "BAB I KINERJA", "1.1 Capaian Kinerja Badan Kesatuan Bangsa dan Politik pada Triwulan II Tahun 2023",
            "BAB II PERMASALAHAN DAN TINDAK LANJUT", "2.1 Kendala dan Permasalahan", "2.2 Tindak Lanjut Penyelesaian", "BAB III PENUTUP", "3.1 Kesimpulan",
            "LAMPIRAN 1 CAPAIAN KINERJA BADAN KESATUAN BANGSA DAN POLITIK PROVINSI KALIMANTAN TENGAH TAHUN 2023", "LAMPIRAN 2 DOKUMENTASI KEGIATAN", "LAMPIRAN 3 CATATAN DATA",
        ]);

    [Fact]
    public void Sampul_pengantar_dan_kepala_halaman_menyebut_triwulan()
    {
        var sampul = Laporan.DaftarBagian[0].DaftarBlok.OfType<Paragraf>().Select(p => NaskahTeks.Biasa(p.Isi.Gabung())).ToList();
        sampul.ShouldContain("BADAN KESATUAN BANGSA DAN POLITIK");
        sampul.ShouldContain("TRIWULAN II TAHUN 2023");
        sampul.ShouldContain("PALANGKA RAYA, JULI 2023");
        Laporan.DaftarBlok().OfType<BlokTandaTangan>().ShouldHaveSingleItem().TempatTanggal.ShouldBe("Palangka Raya, Juli 2023");
        Laporan.DaftarBagian[^1].KepalaHalaman.ShouldBe("LAKIP Triwulan II Tahun 2023");
        Laporan.Judul.ShouldEndWith("Triwulan II Tahun 2023");
    }

    [Fact]
    public void Jenis_di_baris_perintah_memberi_laporan_yang_sama() =>
        NaskahTeks.Cetak(Susun("triwulan")).ShouldBe(Tulisan);

    /// <summary>Data of a year do not say which quarter is reported.</summary>
    [Fact]
    public void Laporan_triwulan_tanpa_triwulan_belum_lengkap()
    {
        var hasil = PenyusunLaporan.Naskah(ContohBelitungTimur.Folder, "triwulan");
        hasil.DaftarKesalahan.ShouldContain(k => k.Bobot == BobotKesalahan.Celah && k.Asal.Berkas == "laporan.yaml" && k.Pesan == "triwulan (laporan) belum diisi.");
        hasil.Naskah.ShouldNotBeNull().BelumLengkap.ShouldBeTrue();
    }
}
