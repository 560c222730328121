using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The number of a Perjanjian Kinerja, and the order of its programs, are the office's own.</summary>
public class NomorPerjanjianTests
{
    private const string Bernomor = """
        nomor: 100.3/12/BKBP/2022
        pihak-kedua: {jabatan: Bupati Belitung Timur}
        target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}

        """;

    [Fact]
    public void Nomor_tercetak_di_bawah_kedua_judul()
    {
        var teks = Teks(Bernomor);
        teks.Split("[Kop] NOMOR 100.3/12/BKBP/2022").Length.ShouldBe(3, "di pernyataan dan di lampirannya");
        teks.IndexOf("NOMOR", StringComparison.Ordinal).ShouldBeGreaterThan(teks.IndexOf("PERJANJIAN KINERJA TAHUN", StringComparison.Ordinal));
        Teks(Bernomor.Replace("nomor:", "catatan:", StringComparison.Ordinal)).ShouldNotContain("NOMOR");
    }

    [Fact]
    public void Yang_dicatat_saat_penetapan_mendahului_yang_tertulis()
    {
        var teks = Teks(Bernomor, new VersiTersimpan(1, "2022-01-31", "100.3/13/BKBP/2022", ""));
        teks.ShouldContain("NOMOR 100.3/13/BKBP/2022");
        teks.ShouldNotContain("100.3/12");
        Teks(Bernomor, new VersiTersimpan(1, "2022-01-31", "", "")).ShouldContain("NOMOR 100.3/12/BKBP/2022");
    }

    [Fact]
    public void Perubahan_menyebut_nomor_yang_diubah_dan_tidak_memakainya_lagi()
    {
        VersiTersimpan[] riwayat = [new(1, "2022-01-31", "", ""), new(2, "", "", "mutasi pejabat")];
        var draf = Teks(Bernomor, riwayat);
        draf.ShouldContain("mengubah Perjanjian Kinerja Nomor 100.3/12/BKBP/2022 tanggal 31 Januari 2022");
        draf.ShouldNotContain("[Kop] NOMOR");
        var kini = Teks(Bernomor.Replace("3/12", "3/88", StringComparison.Ordinal), riwayat);
        kini.ShouldContain("Nomor 100.3/12/BKBP/2022 tanggal");
        kini.ShouldContain("[Kop] NOMOR 100.3/88/BKBP/2022");
    }

    [Fact]
    public void Versi_dalam_berkas_sendiri_pun_bernomor()
    {
        var teks = Teks("""
            pihak-kedua: {jabatan: Bupati Belitung Timur}
            versi:
              - {kode: murni, nomor: 100.3/12/BKBP/2022, tanggal: 2022-01-10, target: {"1.1.1.1": 100, "2.2.1.1": 60, "3.3.1.1": 100}}
              - {kode: perubahan, nomor: 100.3/88/BKBP/2022, pendahulu: murni, alasan: Mutasi, target: {"2.2.1.1": 55}}
            """);
        teks.ShouldContain("[Kop] NOMOR 100.3/88/BKBP/2022");
        teks.ShouldContain("Nomor 100.3/12/BKBP/2022 tanggal 10 Januari 2022 karena mutasi.");
        teks.ShouldContain("−5", customMessage: "minus, bukan tanda hubung");
    }

    [Fact]
    public void Jabatan_di_bawah_kepala_bernomor_sendiri()
    {
        var berkas = Kantor().Dengan(PerjanjianJenjang.Berkas, Bita("""
            perjanjian:
              - kode: "1"
                jabatan: Kepala Sub Bagian Tata Usaha
                jenjang: pengawas
                nomor: 100.3/14/BKBP/2022
                atasan: kepala
                janji: [{sasaran: Tertib, indikator: Nilai, target: Baik}]
            """));
        Cetak(BahanPerjanjian.Dari(berkas, 2022, "1")).ShouldContain("[Kop] NOMOR 100.3/14/BKBP/2022");
    }

    [Theory]
    [InlineData("", "8.01.01 8.01.02 8.01.03 8.01.04 8.01.05 8.01.06")]
    [InlineData("urutan-program: renstra", "8.01.02 8.01.05 8.01.03 8.01.04 8.01.06 8.01.01")]
    [InlineData("daftar-program: [\"8.01.04\", \"8.01.06\"]", "8.01.04 8.01.06 8.01.01 8.01.02 8.01.03 8.01.05")]
    [InlineData("urutan-program: renstra\ndaftar-program: [\"8.01.01\"]", "8.01.01 8.01.02 8.01.05 8.01.03 8.01.04 8.01.06")]
    public void Program_urut_menurut_anggaran_rencana_atau_yang_disebut(string setelan, string kode)
    {
        var berkas = Kantor().Dengan(RiwayatPerjanjian.BerkasKini, Bita(Bernomor + setelan + "\n"));
        var data = PembacaInstansi.Baca(SumberBerkas.Memori(BahanPerjanjian.Dari(berkas, 2022))).Data.ShouldNotBeNull();
        var nama = data.Sub.DistinctBy(s => s.KodeProgram).ToDictionary(s => s.Program, s => s.KodeProgram, StringComparer.Ordinal);
        var naskah = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanPerjanjian.Dari(berkas, 2022))).Naskah.ShouldNotBeNull();
        var tabel = naskah.DaftarBlok().OfType<Tabel>().Single(t => t.Kepala.Any(b => b.Sel.Any(s => s.Isi.Gabung() == "Anggaran (Rp)")));
        string.Join(' ', tabel.Baris.SkipLast(1).Select(b => nama[b.Sel[1].Isi.Gabung()])).ShouldBe(kode);
    }

    private static string Teks(string kini, params VersiTersimpan[] riwayat)
    {
        var berkas = Kantor().Dengan(RiwayatPerjanjian.BerkasKini, Bita(kini));
        berkas = riwayat.Length == 0 ? berkas : berkas.Dengan(RiwayatPerjanjian.Berkas, Bita(RiwayatPerjanjian.Tulis(riwayat)));
        berkas = riwayat.SkipLast(1).Aggregate(berkas, (b, v) => b.Dengan(RiwayatPerjanjian.BerkasVersi(v.Nomor), Bita(Bernomor)));
        return Cetak(BahanPerjanjian.Dari(berkas, 2022));
    }

    private static string Cetak(KumpulanBerkas berkas) =>
        NaskahTeks.Cetak(PenyusunLaporan.Naskah(SumberBerkas.Memori(berkas)).Naskah.ShouldNotBeNull());

    private static KumpulanBerkas Kantor() => new(Directory.EnumerateFiles(ContohBelitungTimur.Folder)
        .Select(f => KeyValuePair.Create(Path.GetFileName(f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));

    private static byte[] Bita(string teks) => Encoding.UTF8.GetBytes(teks);
}
