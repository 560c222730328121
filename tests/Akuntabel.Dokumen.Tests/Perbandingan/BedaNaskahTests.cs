using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Perbandingan;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;

namespace Akuntabel.Dokumen.Tests.Perbandingan;

/// <summary>What one report says otherwise than another.</summary>
public class BedaNaskahTests
{
    private static readonly TahunBanding TahunBerikut = new(2022, 2023);

    [Fact]
    public void Tahun_yang_ikut_maju_bukan_perubahan_dan_angka_yang_lain_disebut()
    {
        var hasil = BedaNaskah.Susun(
            Satu(Bab("a", "BAB I", "Capaian Tahun 2022"), Kalimat("Capaian tahun 2022 sebesar ", "84,42 %", " dibanding 2021.")),
            Satu(Bab("a", "BAB I", "Capaian Tahun 2023"), Kalimat("Capaian tahun 2023 sebesar ", "91,03 %", " dibanding 2022.")), TahunBerikut);
        var bagian = hasil.ShouldHaveSingleItem();
        bagian.Keadaan.ShouldBe(KeadaanBeda.Berubah);
        bagian.Judul.ShouldBe("Capaian Tahun 2023");
        bagian.Angka.Select(a => (a.Semula, a.Menjadi)).ShouldBe([("84,42 %", "91,03 %")]);
        bagian.Blok.ShouldHaveSingleItem().Isi.Where(p => p.Jenis != JenisPotongan.Tetap).Select(p => p.Teks).ShouldBe(["84,42 %", "91,03 %"]);
    }

    [Fact]
    public void Tahun_yang_sama_sama_disebut_tidak_berubah()
    {
        var hasil = BedaNaskah.Susun(Satu(Par("Target akhir Renstra pada tahun 2026 tetap.")), Satu(Par("Target akhir Renstra pada tahun 2026 tetap.")), TahunBerikut);
        hasil.ShouldHaveSingleItem().Keadaan.ShouldBe(KeadaanBeda.Sama);
    }

    [Fact]
    public void Bagian_dikenal_dari_kuncinya_walau_nomor_dan_judulnya_lain()
    {
        var hasil = BedaNaskah.Susun(
            Satu(Bab("x", "BAB I", "Pendahuluan"), Par("Isi pertama."), Bab("y", "BAB II", "Hambatan") with { Kunci = "kendala" }, Par("Tetap.")),
            Satu(Bab("x", "BAB I", "Pendahuluan"), Par("Isi pertama."), Bab("z", "BAB II", "Baru sama sekali"), Par("Datang."), Bab("y", "BAB III", "Kendala dan Upaya") with { Kunci = "kendala" }, Par("Tetap.")),
            TahunBanding.Sama);
        hasil.Select(b => (b.Judul, b.Keadaan)).ShouldBe(
            [("Pendahuluan", KeadaanBeda.Sama), ("Baru sama sekali", KeadaanBeda.Baru), ("Kendala dan Upaya", KeadaanBeda.Berubah)]);
    }

    [Fact]
    public void Bagian_yang_hilang_disebut_di_tempatnya()
    {
        var hasil = BedaNaskah.Susun(Satu(Bab("a", "", "Satu"), Bab("b", "", "Dua"), Par("Isi."), Bab("c", "", "Tiga")), Satu(Bab("a", "", "Satu"), Bab("c", "", "Tiga")), TahunBanding.Sama);
        hasil.Select(b => (b.Judul, b.Keadaan)).ShouldBe([("Satu", KeadaanBeda.Sama), ("Dua", KeadaanBeda.Dihapus), ("Tiga", KeadaanBeda.Sama)]);
        hasil[1].KataHapus.ShouldBe(2);
    }

    [Fact]
    public void Baris_tabel_dijajarkan_walau_ada_yang_disisipkan()
    {
        var hasil = BedaNaskah.Susun(
            Satu(Tabel("Capaian Tahun 2022", ["Indeks demokrasi", "70,10"], ["Konflik tertangani", "5"])),
            Satu(Tabel("Capaian Tahun 2023", ["Program baru", "1"], ["Indeks demokrasi", "75,20"], ["Konflik tertangani", "5"])), TahunBerikut);
        var tabel = hasil.ShouldHaveSingleItem().Blok.ShouldHaveSingleItem();
        tabel.Isi.ShouldAllBe(p => p.Jenis == JenisPotongan.Tetap);
        tabel.Baris.Select(b => b.Keadaan).ShouldBe([KeadaanBeda.Baru, KeadaanBeda.Berubah, KeadaanBeda.Sama]);
        hasil[0].Angka.ShouldHaveSingleItem().ShouldBe(new AngkaBeda("70,10", "75,20", "Indeks demokrasi"));
    }

    [Fact]
    public void Butir_daftar_dibandingkan_satu_per_satu()
    {
        var hasil = BedaNaskah.Susun(Satu(Butir("Rapat koordinasi tiap bulan", "Pelatihan")), Satu(Butir("Rapat koordinasi tiap triwulan", "Pelatihan")), TahunBanding.Sama);
        hasil[0].Blok.Select(b => (b.Jenis, b.Keadaan)).ShouldBe([(JenisBlokBeda.Butir, KeadaanBeda.Berubah), (JenisBlokBeda.Butir, KeadaanBeda.Sama)]);
        hasil[0].Blok[0].Isi.Select(p => p.Teks).ShouldBe(["Rapat koordinasi tiap ", "bulan", "triwulan"]);
    }

    internal static Daftar Butir(params string[] teks) => new(PenandaDaftar.Angka, [.. teks.Select(t => (IReadOnlyList<Blok>)[Par(t)])]);

    internal static Tabel Tabel(string judul, params string[][] baris) => new(new Keterangan("t", "Tabel", "1", 1, judul),
        [.. baris[0].Select(_ => new Kolom(1, Rata.Kiri))], [], [.. baris.Select(b => new Baris(JenisBaris.Isi, [.. b.Select(Sel)]))]);

    private static Paragraf Kalimat(string awal, string angka, string akhir) =>
        new(GayaParagraf.Biasa, [new Teks(awal), new Angka(Angka("c", 1), angka), new Teks(akhir)]);
}
