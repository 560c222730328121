using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Figures bound to nothing: what is listed, and what is recognised as no data.</summary>
public class AngkaTanpaSumberTests
{
    /// <summary>Data: must be listed, with the unit that makes it findable.</summary>
    [Theory]
    [InlineData("Sosialisasi diikuti 30 peserta.", "30 peserta")]
    [InlineData("Capaian sebesar 81,64 % pada akhir periode.", "81,64 %")]
    [InlineData("capaian 81.64%", "81.64%")]
    [InlineData("Honorarium Rp15.000 dibayarkan.", "Rp15.000")]
    [InlineData("Pagu Rp 4.016.972.430,00 tersedia.", "Rp 4.016.972.430,00")]
    [InlineData("tersebar di 18 desa", "18 desa")]
    [InlineData("terdapat 110 organisasi kemasyarakatan", "110 organisasi")]
    [InlineData("Terdapat tiga sasaran yang dicapai.", "tiga sasaran")]
    [InlineData("bantuan untuk tiga puluh partai", "tiga puluh partai")]
    [InlineData("dua belas sub kegiatan dilaksanakan", "dua belas sub kegiatan")]
    [InlineData("naik lima persen", "lima persen")]
    [InlineData("hanya satu dokumen yang terbit", "satu dokumen")]
    [InlineData("pelayanan selesai dalam 15 menit", "15 menit")]
    [InlineData("sebanyak tiga (3) sasaran", "tiga (3) sasaran")]
    [InlineData("kegiatan di Desa 1 berjalan", "1")]
    [InlineData("sasaran 30 peserta", "30 peserta")]
    [InlineData("Sasaran 30 peserta", "30 peserta")]
    [InlineData("Indikator 81,64", "81,64")]
    [InlineData("dihadiri 2000 orang", "2000 orang")]
    [InlineData("senilai Rp 2022", "Rp 2022")]
    [InlineData("1.234.567 dibayar", "1.234.567")]
    [InlineData("rugi -12,5", "-12,5")]
    [InlineData("rugi −12,5", "−12,5")]
    [InlineData("100", "100")]
    [InlineData("81.64 persen tercapai", "81.64 persen")]
    [InlineData("Rp50.000,- per orang", "Rp50.000")]
    [InlineData("Kelompok tani 1 Manggar", "1")]
    [InlineData("Pada Tahun 2022 terlaksana 12 kegiatan", "12 kegiatan")]
    [InlineData("Pasal 12 menetapkan 75 orang", "75 orang")]
    [InlineData("3 Oktober 2022 hadir 45 orang", "45 orang")]
    [InlineData("ke-2 dan 7 laporan", "7 laporan")]
    [InlineData("Tabel 3.1 memuat 39 baris", "39")]
    public void Data_dilaporkan(string teks, string angka) => AngkaTanpaSumber.CariDalamTeks(teks).ShouldBe([angka]);

    /// <summary>No data: each kind by its own example, which stands beside its pattern.</summary>
    [Theory]
    [MemberData(nameof(DaftarPola))]
    public void Contoh_setiap_pola_tidak_dilaporkan(string nama)
    {
        var pola = PolaBukanData.Semua.Single(p => p.Nama == nama);
        AngkaTanpaSumber.CariDalamTeks(pola.Contoh).ShouldBeEmpty();
        pola.Pola.IsMatch(pola.Contoh).ShouldBeTrue();
        pola.Alasan.ShouldNotBeNullOrWhiteSpace();
    }

    public static TheoryData<string> DaftarPola() => [.. PolaBukanData.Semua.Select(p => p.Nama)];

    /// <summary>No data: as sentences of real reports say it.</summary>
    [Theory]
    [InlineData("Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis")]
    [InlineData("Lembaran Negara Republik Indonesia Tahun 2003 Nomor 25, Tambahan Lembaran Negara Republik Indonesia Nomor 4268")]
    [InlineData("Keputusan Bupati Nomor 188.45-285 Tahun 2021")]
    [InlineData("sesuai Pasal 12 ayat (3) dan ayat (4)")]
    [InlineData("UU 23/2014 dan PP 8/2006")]
    [InlineData("Manggar, 27 Januari 2023")]
    [InlineData("RPJMD Tahun 2021–2026")]
    [InlineData("RPJMD 2021-2026")]
    [InlineData("tahun anggaran 2022")]
    [InlineData("2022")]
    [InlineData("Sasaran 1 tahun 2022")]
    [InlineData("Program 8.01.02 dan kegiatan 8.01.02.2.01")]
    [InlineData("Tujuan T1 sasaran T1S4S1")]
    [InlineData("lihat Tabel 3.1 dan Bab III")]
    [InlineData("Lampiran 2")]
    [InlineData("SOP 2 Tahap 1 untuk Misi 1")]
    [InlineData("kertas A4")]
    [InlineData("salah satu program unggulan")]
    [InlineData("Badan Kesatuan Bangsa dan Politik")]
    [InlineData("pelayanan terpadu satu pintu")]
    [InlineData("kedua pihak dan pertama kali")]
    [InlineData("Jalan Raya Manggar No. 5 RT 03 RW 01 Kabupaten Belitung Timur 33512")]
    [InlineData("Telp. (0719) 9220011")]
    [InlineData("NIP 000000000000000000")]
    [InlineData("(1)")]
    [InlineData("1. Program penunjang")]
    [InlineData("1. program penunjang")]
    [InlineData("3.1 Capaian Kinerja")]
    [InlineData("upaya berupa: (1) pembinaan; (2) pengawasan")]
    [InlineData("pandemi COVID-19")]
    [InlineData("tanpa angka sama sekali")]
    public void Bukan_data_tidak_dilaporkan(string teks) => AngkaTanpaSumber.CariDalamTeks(teks).ShouldBeEmpty();

    [Theory]
    [InlineData("No", 0)]
    [InlineData("Kode", 0)]
    [InlineData("Target", 1)]
    public void Kolom_nomor_dan_kode_bukan_data(string kolom, int banyak) =>
        AngkaTanpaSumber.CariDalamTeks("12", kolom).Count.ShouldBe(banyak);

    [Fact]
    public void Angka_terikat_tidak_dilaporkan_dan_konteksnya_tetap_utuh()
    {
        var f = new Fakta("f", "F", Besaran.Dari(53), Satuan.Bilangan, 0, new Isian(new Asal("a.csv", 1)));
        var hasil = AngkaTanpaSumber.Cari(Naskah(new Paragraf(GayaParagraf.Biasa,
            [new Teks("Peraturan Nomor "), new Angka(f, "53"), new Teks(" Tahun "), new Teks("2014 menyebut "), new Angka(f, "53"), new Teks(" orang dan 7 desa.")])));
        hasil.ShouldHaveSingleItem().Teks.ShouldBe("7 desa");
        hasil[0].Sekitar.ShouldContain("53 orang dan 7 desa.");
    }

    [Fact]
    public void Tempat_menyebut_bab_tabel_baris_dan_kolom()
    {
        static Sel S(string t) => new(DaftarRuas.Polos(t));
        var tabel = new Tabel(
            new Keterangan("t", "Tabel", "3", 1, "Target 5 indikator"),
            [new(1, Rata.Kiri), new(1, Rata.Kanan), new(1, Rata.Kanan)],
            [new(JenisBaris.Isi, [S("No"), S("Tahun 2022") with { RentangKolom = 2 }]), new(JenisBaris.Isi, [S("(1)"), S("(2)"), S("(3)")])],
            [new(JenisBaris.Isi, [S("1") with { RentangBaris = 2 }, S("10"), S("-")]), new(JenisBaris.Isi, [S("–"), S("98,5")])],
            "Sumber: 3 dokumen");
        var hasil = AngkaTanpaSumber.Cari(Naskah(tabel));
        hasil.Select(a => a.Teks).ShouldBe(["5 indikator", "10", "98,5", "3 dokumen"]);
        hasil[2].Tempat.ToString().ShouldBe("BAB III KINERJA; 3.1 Capaian; Tabel 3.1 Target 5 indikator; baris 2; kolom Tahun 2022");
    }

    [Fact]
    public void Semua_jenis_blok_dibaca()
    {
        IReadOnlyList<Ruas> P(string t) => DaftarRuas.Polos(t);
        var k = new Keterangan("g", "Gambar", "1", 1, "Bagan 4 bidang");
        var hasil = AngkaTanpaSumber.Cari(Naskah(
            new Judul(2, "j", "3.2", P("Realisasi 11 program")),
            new Daftar(PenandaDaftar.Angka, [[new Paragraf(GayaParagraf.Biasa, P("ada 12 orang")), new Daftar(PenandaDaftar.Titik, [[new Paragraf(GayaParagraf.Biasa, P("ada 13 orang"))]])]]),
            new Bagan(k, 1, 1, [new("s", BentukSimpul.Kotak, 0, 0, 1, 1, "14 pegawai")], [new([], "15 menit", true, false)], "99 tidak tercetak"),
            new Grafik(k with { Teks = "Grafik 16 desa" }, JenisGrafik.Garis, ["17 desa"], [new("18 desa", [])], "Orang", ""),
            new BlokTandaTangan("Manggar, 27 Januari 2023", [new PenandaTangan(["Kepala 19 bidang"], "NAMA", "", "000000000000000000")])));
        hasil.Select(a => a.Teks).ShouldBe(
            ["11 program", "12 orang", "13 orang", "4 bidang", "14 pegawai", "15 menit", "16 desa", "17 desa", "18 desa", "19 bidang"]);
    }

    [Fact]
    public void Teks_panjang_selesai_tanpa_ledakan()
    {
        string[] jahat = [new('1', 20_000), string.Concat(Enumerable.Repeat("1.", 10_000)), string.Concat(Enumerable.Repeat("dua ", 5_000)), string.Concat(Enumerable.Repeat("Nomor ", 5_000)), string.Concat(Enumerable.Repeat("Kabupaten A ", 3_000))];
        foreach (var t in jahat)
        {
            AngkaTanpaSumber.CariDalamTeks(t).Count.ShouldBeLessThan(2);
        }
    }

    private static Naskah Naskah(params Blok[] blok) => new("J", "I", UkuranKertas.A4,
    [
        new Bagian(false, PenomoranHalaman.Arab, "", "",
        [
            new Judul(1, "bab-3", "BAB III", DaftarRuas.Polos("KINERJA")),
            new Judul(2, "bab-3-1", "3.1", DaftarRuas.Polos("Capaian")),
            .. blok,
        ]),
    ]);
}
