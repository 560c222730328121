using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.Tests.RuangTulis;

/// <summary>An office orders and words its report without copying an outline.</summary>
public class SusunanSendiriTests
{
    [Fact]
    public void Kalimat_bagian_yang_diambil_alih_mencetak_hal_yang_sama_dan_mengikuti_angka()
    {
        var (berkas, bahan) = NaskahPolosTests.Contoh();
        var jadi = AmbilAlih(berkas, bahan, "kesimpulan");
        Kalimat(Naskah(jadi), "kesimpulan").ShouldBe(Kalimat(bahan.Naskah, "kesimpulan"));
        // a figure that changes changes in the office's own sentence
        var anggaran = System.Text.Encoding.UTF8.GetString(jadi.Isi["anggaran.csv"].Span);
        var naskah = Naskah(jadi);
        naskah.DaftarBlok().OfType<Paragraf>().Where(p => p.Narasi == "bagian/kesimpulan").SelectMany(p => p.Isi.OfType<Angka>()).Count().ShouldBeGreaterThan(4);
        anggaran.ShouldNotBeEmpty();
    }

    [Fact]
    public void Tabel_dapat_dipindah_dalam_bagian_sendiri_dan_nomornya_menurut_urutan_tercetak()
    {
        var (berkas, bahan) = NaskahPolosTests.Contoh();
        var tempat = new TempatNarasi(TempatNarasi.Sendiri, "kerangka-pengukuran-kinerja", "", false);
        var susunan = SusunanSendiri.Baca(berkas)!;
        susunan.Menulis(tempat.Nama, true);
        var jadi = NarasiLaporan.Dengan(susunan.Selesai(), tempat,
            "Lihat {{@tabel-rencana-pengukuran}}.\n\n```tempatkan\nid: tabel-rencana-pengukuran\n```\n\nKalimat kami sendiri.");
        var blok = Bagian(Naskah(jadi), tempat.Nama);
        blok.OfType<Tabel>().Select(t => t.Keterangan!.Id).First().ShouldBe("tabel-rencana-pengukuran");
        blok.OfType<Tabel>().Select(t => t.Keterangan!.Urut).ShouldBe(Enumerable.Range(1, blok.OfType<Tabel>().Count()));
        blok.OfType<Paragraf>().Select(p => p.Isi.Gabung()).ShouldBe(["Lihat Tabel 3.1.", "Kalimat kami sendiri."]);
        bahan.Keterangan["tabel-rencana-pengukuran"].Urut.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Bab_sendiri_bernomor_di_tempatnya_dan_tempat_menulisnya_dikenal()
    {
        var (berkas, _) = NaskahPolosTests.Contoh();
        var susunan = SusunanSendiri.Baca(berkas)!;
        susunan.Menambah(new BabSendiri("Inovasi dan Penghargaan", "evaluasi-kinerja", 2));
        var kosong = susunan.Selesai();
        var judul = Naskah(kosong).DaftarBlok().OfType<Judul>().ToList();
        judul.First(j => j.Kunci == "inovasi-dan-penghargaan").Nomor.ShouldBe("3.3");
        judul.First(j => j.Kunci == "analisis-capaian").Nomor.ShouldBe("3.4");
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(kosong));
        var tempat = hasil.DaftarNarasi.First(t => t.Kunci == "bagian/inovasi-dan-penghargaan");
        tempat.Ada.ShouldBeFalse();
        hasil.DaftarKesalahan.ShouldContain(k => k.Pesan.Contains("Inovasi dan Penghargaan", StringComparison.Ordinal));
        var isi = NarasiLaporan.Dengan(kosong, tempat, "Kantor menerima penghargaan.");
        Bagian(Naskah(isi), tempat.Nama).OfType<Paragraf>().ShouldHaveSingleItem().Isi.Gabung().ShouldBe("Kantor menerima penghargaan.");
    }

    [Fact]
    public void Bagian_dapat_dipindahkan_dan_ditiadakan_lalu_dikembalikan()
    {
        var (berkas, _) = NaskahPolosTests.Contoh();
        var semula = NaskahPolosTests.Cetak(berkas);
        var susunan = SusunanSendiri.Baca(berkas)!;
        susunan.Memindahkan("ruang-lingkup", "latar-belakang");
        susunan.Meniadakan("langkah-perbaikan", true);
        var jadi = susunan.Selesai();
        var judul = Naskah(jadi).DaftarBlok().OfType<Judul>().ToList();
        judul.First(j => j.Kunci == "ruang-lingkup").Nomor.ShouldBe("1.2");
        judul.ShouldNotContain(j => j.Kunci == "langkah-perbaikan");
        var lagi = SusunanSendiri.Baca(jadi)!;
        lagi.Memindahkan("ruang-lingkup", "");
        lagi.Meniadakan("langkah-perbaikan", false);
        NaskahPolosTests.Cetak(lagi.Selesai()).ShouldBe(semula);
    }

    [Fact]
    public void Tempat_menulis_disebut_semua_juga_yang_kosong_pada_bagian_yang_mencetaknya()
    {
        var (_, bahan) = NaskahPolosTests.Contoh();
        var tempat = bahan.DaftarTempat.ToDictionary(t => t.Kunci, StringComparer.Ordinal);
        tempat.Keys.ShouldBeSubsetOf(tempat.Keys);
        foreach (var kode in new[] { "1.1.1", "2.2.1", "3.3.1" })
        {
            var milik = tempat.Values.Where(t => t.Bagian == $"sasaran-{kode}").ToList();
            milik.Select(t => t.Nama).ShouldBe(
                ["penjelasan", "data-pendukung", "perbandingan", "faktor-pendukung", "kendala", "solusi", "efisiensi", "program-penunjang"], ignoreOrder: true);
            milik.Select(t => t.Jangkar).Distinct().ShouldHaveSingleItem();
        }

        bahan.Judul.First(j => j.Id == tempat["pengantar/kata-pengantar"].Jangkar).Isi.Gabung().ShouldBe("KATA PENGANTAR");
        tempat["ikhtisar/kendala-utama"].Ada.ShouldBeFalse();
    }

    private static KumpulanBerkas AmbilAlih(KumpulanBerkas berkas, BahanTulis bahan, string kunci)
    {
        var tempat = new TempatNarasi(TempatNarasi.Sendiri, kunci, "", false);
        var polos = new NaskahPolos(bahan, tempat.Bagian, "");
        var salinan = polos.Salinan(Bagian(bahan.Naskah, kunci), denganTempatan: true);
        var susunan = SusunanSendiri.Baca(berkas)!;
        susunan.Menulis(kunci, true);
        return NarasiLaporan.Dengan(susunan.Selesai(), tempat, polos.Markdown(salinan).Nilai);
    }

    private static Naskah Naskah(KumpulanBerkas berkas) => PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas)).Naskah!;

    private static List<Blok> Bagian(Naskah naskah, string kunci) =>
        [.. naskah.DaftarBlok().SkipWhile(b => b is not Judul j || j.Kunci != kunci).Skip(1).TakeWhile(b => b is not Judul)];

    private static List<string> Kalimat(Naskah naskah, string kunci) => [.. Bagian(naskah, kunci).SelectMany(b => b is Daftar d ? d.Butir.SelectMany(x => x) : [b])
        .OfType<Paragraf>().Select(p => p.Isi.Gabung().Replace('\u00A0', ' '))];
}
