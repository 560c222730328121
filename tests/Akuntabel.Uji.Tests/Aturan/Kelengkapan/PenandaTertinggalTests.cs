using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

public class PenandaTertinggalTests
{
    [Theory]
    [InlineData("Sasaran: ${nama_sasaran}", "${nama_sasaran}")]
    [InlineData("Program {{ program.nama }} selesai", "{{ program.nama }}")]
    [InlineData("Kegiatan «NamaKegiatan» terlaksana", "«NamaKegiatan»")]
    [InlineData("Kegiatan {nama_kegiatan} terlaksana", "{nama_kegiatan}")]
    [InlineData("Disusun oleh <<nama pejabat>> tahun ini", "<<nama pejabat>>")]
    [InlineData("Realisasi pada program [nama program] baik", "[nama program]")]
    [InlineData("Keluaran %NAMA_KEGIATAN% selesai", "%NAMA_KEGIATAN%")]
    [InlineData("Keluaran %%judul%% selesai", "%%judul%%")]
    [InlineData("Keluaran $[judul kegiatan] selesai", "$[judul kegiatan]")]
    [InlineData("Keluaran [[nama dinas]] selesai", "[[nama dinas]]")]
    [InlineData("Keluaran @nama_dinas@ selesai", "@nama_dinas@")]
    [InlineData("Keluaran ##JUDUL## selesai", "##JUDUL##")]
    [InlineData("Keluaran <nama_program> selesai", "<nama_program>")]
    [InlineData("Keluaran <%= nama %> selesai", "<%= nama %>")]
    [InlineData("Keluaran MERGEFIELD Nama_Dinas selesai", "MERGEFIELD Nama_Dinas")]
    [InlineData("Realisasi sebesar Rp #VALUE! dari pagu", "#VALUE!")]
    [InlineData("Rata-rata #DIV/0! persen", "#DIV/0!")]
    [InlineData("Nilai #N/A pada triwulan IV", "#N/A")]
    [InlineData("Realisasi sebesar undefined dari target", "undefined")]
    [InlineData("Lihat Error! Reference source not found. di bawah", "Error! Reference source not found.")]
    [InlineData("pada Kesalahan! Bookmark tidak didefinisikan.", "Kesalahan! Bookmark tidak didefinisikan.")]
    [InlineData("Anggaran sebesar Rp xxx telah terserap", "sebesar Rp xxx")]
    [InlineData("Capaian sebesar .......... dari target", "sebesar ..........")]
    [InlineData("Muara Jaya, xx Januari 2020", "xx Januari 2020")]
    [InlineData("Muara Jaya, .. Februari 2022", ".. Februari 2022")]
    [InlineData("Muara Jaya,    Maret 20XX", "20XX")]
    [InlineData("Pada tahun 20xx akan ditingkatkan", "20xx")]
    [InlineData("Rencana tahun 20__ disusun", "tahun 20__")]
    [InlineData("Pendapatan belum mencapai/sudah melebihi target 100 %", "belum mencapai/sudah melebihi")]
    [InlineData("Terjadi peningkatan/penurunan sebesar 5 % dari tahun lalu", "peningkatan/penurunan sebesar 5")]
    public void Yang_tertinggal_dari_templat_dilaporkan(string teks, string tertulis) => Temuan("ISI-002", teks).ShouldHaveSingleItem()
        .ShouldStartWith($"1: {tertulis} →");

    [Theory]
    [InlineData("Menurut penelitian [1] dan [12], hal itu [...] benar")]
    [InlineData("Naik 5% dari 50%, yaitu 10%dan 20%; tumbuh 3%-5%")]
    [InlineData("Surel dinas@contoh.go.id dan akun @dinas_contoh, tagar #kinerja #melayani")]
    [InlineData("Nilai p <0,05 dan n> 30; biaya US$ [lihat catatan]")]
    [InlineData("Kutipan \"… dan seterusnya …\" dari naskah")]
    [InlineData("Himpunan {a} dan {b, c} pada rumus")]
    [InlineData("NIP. ........................")]
    [InlineData("Nama : ............................")]
    [InlineData("Nilai null hipotesis diuji; kata undefined behavior dipakai programmer")]
    [InlineData("Menu bernama Nan Gurih dan Nanda")]
    [InlineData("Kode X.XX.01 Program Penunjang Urusan Pemerintahan Daerah")]
    [InlineData("Angkatan XX dan Kongres XXX tahun 2020")]
    [InlineData("Kolom memuat tercapai/tidak tercapai")]
    [InlineData("Peningkatan/penurunan diukur setiap tahun")]
    [InlineData("Kesalahan! kata orang itu")]
    [InlineData("Berlaku sampai tahun 2020... dan seterusnya; Muara Jaya, 12 Januari 2020")]
    [InlineData("Disetor setiap bulan ... Januari sampai Maret 2020")]
    public void Tanda_yang_wajar_tidak(string teks) => Temuan("ISI-002", teks).ShouldBeEmpty();

    [Fact]
    public void Sel_tabel_satu_temuan_tiap_jenis() => Temuan(
        "ISI-002", "No | Keluaran | Volume | Progres", "1 | ${nama#1} | ${vol#1} | 90", "2 | b | #REF! | #DIV/0!",
            "3 | c | NaN | undefined").Count.ShouldBe(2);

    [Fact]
    public void Formulir_kosong_memang_bertitik() =>
        Temuan("ISI-002", [.. Enumerable.Range(1, 6).Select(i => $"Isian {i} : ....................."), "sebesar ............ rupiah"])
            .ShouldBeEmpty();
}
