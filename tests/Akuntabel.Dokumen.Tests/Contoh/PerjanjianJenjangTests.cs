using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>Perjanjian Kinerja of the positions below the head, on the same form as the head's.</summary>
public class PerjanjianJenjangTests
{
    private const string Jenjang = """
        tempat: Manggar
        tanggal: 2022-01-20
        perjanjian:
          - kode: "1"
            jabatan: Kepala Bidang Ideologi
            jenjang: administrator
            unit: Bidang Ideologi
            atasan: kepala
            nama: Sari Contoh
            pangkat: Pembina
            golongan: IV/a
            anggaran: ["8.01.02.2.01"]
            janji:
              - indikator-kepala: "1.1.1.1"
              - {indikator-kepala: "1.1.1.1", sasaran: Meningkatnya mutu forum, indikator: Kategori forum, target: Baik}
          - kode: "2"
            jabatan: Kepala Sub Bidang Bina Ideologi
            jenjang: pengawas
            atasan: "1"
            anggaran: ["8.01.02.2.01.01", "8.01.02.2.01.02"]
            janji:
              - sub: "8.01.02.2.01.01"
              - {sub: "8.01.02.2.01.02", target: 45}
          - kode: "3"
            jabatan: Analis Kebijakan Ahli Muda
            jenjang: fungsional
            atasan: "2"
            janji:
              - {sasaran: Tersusunnya telaah, indikator: Jumlah telaah, satuan: dokumen, target: 4}
        """;

    [Fact]
    public void Eselon_III_berjanji_kepada_kepala_dengan_target_dan_kegiatan_yang_tidak_diketik_lagi()
    {
        var teks = Teks("1");
        teks.ShouldContain("BIDANG IDEOLOGI");
        teks.ShouldContain("Manggar, 20 Januari 2022");
        teks.ShouldContain("PIHAK PERTAMA, / Kepala Bidang Ideologi, | Sari Contoh | Pembina (IV/a)");
        teks.ShouldContain("PIHAK KEDUA, / Kepala Badan Kesatuan Bangsa dan Politik Kabupaten Belitung Timur, | Yusmawandi, S.Pd");
        teks.ShouldContain("Sasaran Program");
        teks.ShouldContain("| 100 %", customMessage: "target kepala berlaku juga baginya");
        teks.ShouldContain("| Baik", customMessage: "target boleh berupa kata");
        teks.ShouldContain("182.768.200", customMessage: "pagu kegiatan diambil dari anggaran");
        teks.ShouldNotContain("Bupati");
        teks.ShouldNotContain("Pendapatan");
    }

    [Fact]
    public void Eselon_IV_berjanji_kepada_eselon_III_dan_keluarannya_dari_anggaran()
    {
        var teks = Teks("Kepala Sub Bidang Bina Ideologi");
        teks.ShouldContain("PIHAK KEDUA, / Kepala Bidang Ideologi, | Sari Contoh");
        teks.ShouldContain("Sasaran Kegiatan");
        teks.ShouldContain("Jumlah orang dari Penyusunan Program Kerja");
        teks.ShouldContain("| 30 Orang");
        teks.ShouldContain("| 45 Orang", customMessage: "target yang diketik mendahului");
        teks.ShouldContain("167.821.000", customMessage: "102.789.000 + 65.032.000");
    }

    [Fact]
    public void Keluaran_dan_sumber_dana_dari_DPA_tercetak_dan_tidak_diketik_lagi()
    {
        var teks = NaskahTeks.Cetak(Susun("2", berkas: b => b.Dengan("anggaran.csv", Encoding.UTF8.GetBytes(DenganKolom(
            Encoding.UTF8.GetString(b.Isi["anggaran.csv"].Span), "8.01.02.2.01.01,",
                "Jumlah rencana kerja forum,DAU")))).Naskah.ShouldNotBeNull());
        teks.ShouldContain("Jumlah rencana kerja forum");
        teks.ShouldNotContain("Jumlah orang dari Penyusunan Program Kerja");
        teks.ShouldContain("| DAU");
        teks.ShouldContain("| APBD", customMessage: "yang DPA-nya tidak menyebut memakai sumber dana perjanjiannya");
    }

    // columns that the example does not have, filled in on one row
    private static string DenganKolom(string csv, string kode, string isi) => string.Join('\n', csv.TrimEnd('\n').Split('\n')
        .Select((b, i) => b.TrimEnd('\r') + (i == 0 ? ",keluaran,sumber_dana" : b.Contains(kode,
            StringComparison.Ordinal) ? "," + isi : ",,"))) + "\n";

    [Fact]
    public void Fungsional_tanpa_anggaran_tercetak_tanpa_tabelnya()
    {
        var teks = Teks("3");
        teks.ShouldContain("| 4 dokumen");
        teks.ShouldNotContain("Anggaran (Rp)");
    }

    [Theory]
    [InlineData(PilihanJabatan.Semua, 4)]
    [InlineData(PilihanJabatan.Bawahan, 3)]
    [InlineData("2", 1)]
    public void Dicetak_sendiri_atau_bersama_masing_masing_dua_penanda_tangan(string pilihan, int banyak)
    {
        var naskah = Susun(pilihan).Naskah.ShouldNotBeNull();
        naskah.DaftarBagian.Count.ShouldBe(banyak);
        naskah.DaftarBlok().OfType<BlokTandaTangan>().Count().ShouldBe(2 * banyak);
        AngkaTanpaSumber.Cari(naskah).ShouldBeEmpty();
    }

    [Fact]
    public void Bentuk_naskah_dapat_diatur()
    {
        var teks = Teks("3", "letak-pihak: pertama-kiri\nsebutan-pihak: kesatu\ntanggal-lampiran: tidak\n" + Jenjang);
        teks.ShouldContain("selanjutnya disebut PIHAK KESATU");
        teks.IndexOf("PIHAK KESATU, / Analis", StringComparison.Ordinal)
            .ShouldBeLessThan(teks.IndexOf("PIHAK KEDUA, / Kepala Sub", StringComparison.Ordinal));
        teks.Split("20 Januari 2022").Length.ShouldBe(2, "tanggal hanya di pernyataan");
        Teks("3", "sebutan-tanda-tangan: tidak\n" + Jenjang).ShouldNotContain("PIHAK KEDUA, /");
    }

    [Theory]
    [InlineData("atasan: \"1\"", "atasan: \"9\"", "tidak ada")]
    [InlineData("atasan: kepala", "atasan: \"2\"", "berputar")]
    [InlineData("kode: \"2\"", "kode: \"1\"", "dipakai dua kali")]
    [InlineData("sub: \"8.01.02.2.01.01\"", "sub: \"8.09\"", "tidak ada dalam anggaran")]
    [InlineData("[\"8.01.02.2.01\"]", "[\"8.77\"]", "tidak ada dalam anggaran")]
    [InlineData("target: 4", "target:", "belum diisi")]
    public void Yang_keliru_disebut_dan_yang_lain_tetap_tercetak(string dari, string ke, string pesan)
    {
        Jenjang.ShouldContain(dari);
        var hasil = Susun(PilihanJabatan.Bawahan, Jenjang.Replace(dari, ke, StringComparison.Ordinal));
        hasil.DaftarKesalahan.ShouldContain(k => k.Asal.Berkas == PerjanjianJenjang.Berkas && k.Pesan.Contains(pesan,
            StringComparison.Ordinal));
        hasil.Naskah.ShouldNotBeNull();
    }

    [Fact]
    public void Jabatan_yang_tidak_ada_disebut_dengan_yang_ada()
    {
        var hasil = Susun("Sekretaris");
        hasil.Naskah.ShouldBeNull();
        hasil.DaftarKesalahan.ShouldContain(k => k.Saran.Contains("1 (Kepala Bidang Ideologi)", StringComparison.Ordinal));
    }

    [Fact]
    public void Pemegang_jabatan_yang_tercatat_tidak_perlu_diketik()
    {
        var pejabat = PejabatKantorTercatat.Tulis([("Analis Kebijakan Ahli Muda", new("Tono Contoh", "Plt. Analis Kebijakan Ahli Muda",
            "Penata"))]);
        NaskahTeks.Cetak(Susun("3", berkas: b => b.Dengan(PejabatKantorTercatat.Berkas, Encoding.UTF8.GetBytes(pejabat)))
            .Naskah.ShouldNotBeNull()).ShouldContain("Plt. Analis Kebijakan Ahli Muda, | Tono Contoh | Penata");
    }

    [Fact]
    public void Usulan_membagi_indikator_dan_seluruh_anggaran_menurut_susunan_dan_rencana()
    {
        var data = PembacaInstansi.Baca(SumberBerkas.Memori(BahanPerjanjian.Dari(Contoh(), 2022,
            PilihanJabatan.Bawahan))).Data.ShouldNotBeNull();
        var usulan = PengusulJenjang.Susun(data, []);
        usulan.Count.ShouldBe(5);
        var ideologi = usulan.Single(u => u.Unit.StartsWith("Sub Bidang Ideologi", StringComparison.Ordinal));
        ideologi.Jabatan.ShouldStartWith("Kepala Sub Bidang Ideologi");
        ideologi.Indikator.ShouldBe(["1.1.1.1"]);
        ideologi.Keluaran.ShouldContain("8.01.02.2.01.01");
        usulan.Single(u => u.Unit == "Sub Bagian Tata Usaha").Anggaran.ShouldContain("8.01.01.2.01.01");
        usulan.SelectMany(u => u.Anggaran).Order(StringComparer.Ordinal)
            .ShouldBe(data.Sub.Select(s => s.Kode).Order(StringComparer.Ordinal), "setiap sub kegiatan tepat satu kali");

        var (berkas, banyak) = PengisiJenjang.Tambah(null, usulan).ShouldNotBeNull();
        banyak.ShouldBe(5);
        PengisiJenjang.Tambah(berkas, usulan).ShouldNotBeNull().Banyak.ShouldBe(0, "yang sudah ada tidak diusulkan lagi");
        var hasil = Susun(PilihanJabatan.Bawahan, Encoding.UTF8.GetString(berkas.Span));
        hasil.Naskah.ShouldNotBeNull().DaftarBagian.Count.ShouldBe(5);
        hasil.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.Pesan)
            .ShouldHaveSingleItem().ShouldContain("Kelompok Jabatan Fungsional");
    }

    private static string Teks(string pilihan, string jenjang = Jenjang) => NaskahTeks.Cetak(Susun(pilihan,
        jenjang).Naskah.ShouldNotBeNull());

    private static HasilSusun Susun(string pilihan, string jenjang = Jenjang, Func<KumpulanBerkas, KumpulanBerkas>? berkas = null)
    {
        var semua = Contoh().Dengan(PerjanjianJenjang.Berkas, Encoding.UTF8.GetBytes(jenjang));
        return PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(berkas?.Invoke(semua) ?? semua, 2022, pilihan)));
    }

    private static KumpulanBerkas Contoh() => new(Directory.EnumerateFiles(ContohBelitungTimur.Folder)
        .Select(f => KeyValuePair.Create(Path.GetFileName(f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
}
