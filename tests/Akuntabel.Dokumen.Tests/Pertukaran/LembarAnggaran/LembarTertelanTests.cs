using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using static Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran.LembarUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran;

/// <summary>No amount of a sheet is lost, doubled or guessed without being said; a part of the budget is not taken for the whole.</summary>
public class LembarTertelanTests
{
    private const string Sub1 = "8.01.02.2.01.0001";
    private const string Sub2 = "8.01.02.2.01.0002";
    private static readonly PilihanLembar Terima = Kantor with { TerimaUsulan = true };

    private static readonly KumpulanBerkas Dpa = BerkasUji.Satu("anggaran.csv",
        "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
        + $"8.01.02,Program Ideologi,8.01.02.2.01,Kegiatan A,{Sub1},Pendidikan,orang,25,,1000000,,\n"
        + $"8.01.02,Program Ideologi,8.01.02.2.01,Kegiatan A,{Sub2},Forum,kali,4,,500000,,\n,,,,jumlah,,,,,1500000,,\n");

    private static HasilUnggahan Pagu(params object?[][] baris) =>
        Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu"], .. baris])), Dpa, pilihan: Terima);

    private static string Jumlah(HasilUnggahan h) => h.Ambil("anggaran.csv", "kode_sub", "pagu").Last();

    [Fact]
    public void Lembar_sebagian_tidak_mengubah_jumlah_yang_dinyatakan()
    {
        var h = Pagu([Sub1, 1200000]);
        Jumlah(h).ShouldBe("jumlah|1500000");
        h.Catatan.Where(CatatanImpor.Meminta).ShouldContain(c => c.Contains("Rp1.500.000", StringComparison.Ordinal)
            && c.Contains("Rp1.700.000", StringComparison.Ordinal));
    }

    [Fact]
    public void Jumlah_yang_dinyatakan_mengikuti_lembar_yang_memuat_semua_atau_menyatakan_jumlah_yang_sama()
    {
        Jumlah(Pagu([Sub1, 1200000], [Sub2, 500000])).ShouldBe("jumlah|1700000");
        Jumlah(Pagu([Sub1, 1200000], ["Jumlah", 1700000])).ShouldBe("jumlah|1700000");
        Jumlah(Pagu([Sub1, 1200000], ["Jumlah", 1200000])).ShouldBe("jumlah|1500000");
    }

    [Theory]
    [InlineData("<f>SUM(C1:C9)</f>", "")]
    [InlineData("<f>SUM(C1:C9)</f><v/>", "")]
    [InlineData("<v>999</v>", " t=\"s\"")]
    public void Angka_yang_tidak_ikut_tersimpan_disebut_selnya(string isi, string atribut)
    {
        var pesan = Should.Throw<DokumenTakTerbacaException>(() => Pagu([Sub1, new SelMentah(isi, atribut)], [Sub2, 5])).Message;
        pesan.ShouldContain("sel B2");
        pesan.ShouldContain("tidak ikut tersimpan");
    }

    [Fact]
    public void Angka_yang_tidak_ikut_tersimpan_masih_disebut_sesudah_kolomnya_dipilih()
    {
        var usulan = Should.Throw<PilihanLembarException>(() => Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu", "JAN", "FEB", "MAR"], [Sub1, 5, 2],
            [Sub2, new SelMentah("<f>SUM(C1:C9)</f>")]])), Dpa)).Usulan;
        var kolom = usulan.Kolom.Select(k => k.Judul.Length == 3 ? BidangLembar.Realisasi : k.Bidang);
        var pilihan = Kantor with { Ingatan = new Dictionary<string, PilihanKolom> { [usulan.Sidik] = new([.. kolom]) } };
        Should.Throw<DokumenTakTerbacaException>(() => Baca(usulan.Salinan, Dpa, pilihan: pilihan, nama: "salinan.csv")).Message
            .ShouldContain("sel B3");
    }

    [Fact]
    public void Titik_yang_dapat_berarti_ribuan_atau_desimal_tidak_ditebak() =>
        Should.Throw<DokumenTakTerbacaException>(() => Pagu([Sub1, "12500.000"], [Sub2, 5])).Message.ShouldContain("12500.000");

    [Fact]
    public void Baris_yang_persis_berulang_diminta_diperiksa()
    {
        var h = Pagu([Sub1, 1200000], [Sub1, 1200000], [Sub2, 500000]);
        h.Catatan.Where(CatatanImpor.Meminta).ShouldContain(c => c.Contains("persis sama", StringComparison.Ordinal)
            && c.Contains("baris 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Realisasi_sejak_januari_yang_turun_di_dalam_lembar_diminta_diperiksa()
    {
        HasilUnggahan Bulan(params object?[] baris) => Baca(Buku(("x", [["Kode Sub Kegiatan", "Realisasi s.d. Januari", "Realisasi s.d. Februari",
            "Realisasi s.d. Maret"], [.. baris]])), Dpa, pilihan: Terima);
        Bulan(Sub1, 500, 200, 600).Catatan.Where(CatatanImpor.Meminta).ShouldContain(c => c.Contains("s.d. Februari Rp200", StringComparison.Ordinal)
            && c.Contains("s.d. Januari Rp500", StringComparison.Ordinal) && c.Contains("baris 2", StringComparison.Ordinal));
        Bulan(Sub1, 200, 500, 600).Catatan.Where(CatatanImpor.Meminta).ShouldBeEmpty();
    }

    [Fact]
    public void Perubahan_realisasi_menyebut_sub_kegiatan_dan_triwulannya()
    {
        var h = Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu", "Realisasi s.d. TW II"], [Sub1, 1000000, 300], [Sub2, 500000, 70],
            ["Jumlah", 1500000, 370]])), Dpa, pilihan: Terima);
        var kata = PerubahanKata.Susun(
            BandingBerkas.Banding(Dpa, h.Berkas), Dpa, h.Berkas).Select(k => k.Tempat).ToList();
        kata.ShouldContain(k => k.Contains($"{Sub1} Pendidikan, triwulan II", StringComparison.Ordinal));
        var lagi = h.Berkas.Dengan("realisasi-anggaran.csv", Encoding.UTF8.GetBytes(h.Berkas.Teks("realisasi-anggaran.csv").Replace(",70,", ",80,")));
        PerubahanKata.Susun(
            BandingBerkas.Banding(h.Berkas, lagi), h.Berkas, lagi).Select(k => k.Tempat)
            .ShouldBe([$"Realisasi anggaran, realisasi {Sub2} Forum, triwulan II"]);
        h.Catatan.ShouldContain(c => c.Contains("triwulan II Rp370", StringComparison.Ordinal));
        h.Catatan.Where(CatatanImpor.Baik).ShouldContain(c => c.Contains("Rp370 realisasi", StringComparison.Ordinal));
    }

    [Fact]
    public void Triwulan_yang_tidak_diambil_karena_satu_triwulan_dipilih_disebut()
    {
        var h = Baca(Buku(("x", [["Kode Sub Kegiatan", "Realisasi s.d. TW I", "Realisasi s.d. TW II"], [Sub1, 100, 300]])), Dpa, triwulan: 2, pilihan: Terima);
        h.Catatan.ShouldContain(c => c.Contains("triwulan I dalam lembar tidak ditulis", StringComparison.Ordinal));
    }
}
