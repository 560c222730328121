using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using static Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran.LembarUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran;

/// <summary>Sheets that no layout describes, and what people do to sheets.</summary>
public class LembarAnehTests
{
    private const string Sub1 = "8.01.02.2.01.0001";
    private const string Sub2 = "8.01.02.2.01.0002";

    private static readonly object?[][] Sendiri =
    [
        ["Rekap buatan sendiri"],
        ["No", "Kode\u00A0Sub_Kegiatan", "Nama Subkegiatan", "Kode\nRekening", "Dana Murni", "NIP Pelaksana"],
        [1, Sub1, "Sub satu", "5.1.02.01.01.0024", 100, "123456789012345678"],
        [2, Sub1 + ".", "Sub satu", "5.1.02.01.01.0052", "Rp 1.000.000,-", "123456789012345678"],
        [3, Sub2, "Sub dua", "5.2..02.05.01.0005", "(200)", "x"],
    ];

    private static PilihanLembar Ingat(UsulanLembar u, params BidangLembar[] kolom) =>
        Kantor with { Ingatan = new Dictionary<string, PilihanKolom> { [u.Sidik] = new(kolom) } };

    [Fact]
    public void Tata_letak_tak_dikenal_diusulkan_lalu_diingat()
    {
        var usulan = Should.Throw<PilihanLembarException>(() =>
            Baca(Buku(("Data", [Sendiri[0], [.. Sendiri[1][..4], "Pagu", "NIP Pelaksana"], .. Sendiri[2..]])))).Usulan;
        usulan.TanyaKolom.ShouldBeTrue();
        usulan.Kolom.Select(k => k.Bidang)
            .ShouldBe([BidangLembar.Abaikan, BidangLembar.KodeSub, BidangLembar.NamaSub, BidangLembar.KodeRekening, BidangLembar.Pagu,
            BidangLembar.Pribadi]);
        usulan.Kolom.Select(k => k.Contoh).ShouldBe(["1", Sub1, "Sub satu", "5.1.02.01.01.0024", "100", ""]);
        Encoding.UTF8.GetString(usulan.Salinan).ShouldNotContain("123456789012345678");
        var pilihan = Ingat(usulan, [.. usulan.Kolom.Select(k => k.Bidang)]);
        object?[][] jadi = [Sendiri[0], [.. Sendiri[1][..4], "pagu", "NIP Pelaksana"], .. Sendiri[2..]];
        var hasil = Baca(Buku(("Lain lagi", jadi)), pilihan: pilihan);
        hasil.Ambil("anggaran.csv", "kode_sub", "sub_kegiatan", "pagu").ShouldBe([$"{Sub1}|Sub satu|1000100", $"{Sub2}|Sub dua|-200"]);
        hasil.Ambil("belanja.csv", "kode", "pagu").ShouldBe(["5|", "5.1|", "5.1.02|1000100", "5.2|", "5.2.02|-200"]);
        Baca(usulan.Salinan, pilihan: pilihan, nama: "salinan.csv").Berkas.Teks("anggaran.csv").ShouldBe(hasil.Berkas.Teks("anggaran.csv"));
        Baca(Buku(("Data", jadi)), pilihan: Kantor with { TerimaUsulan = true }).Berkas.Teks("belanja.csv")
            .ShouldBe(hasil.Berkas.Teks("belanja.csv"));
    }

    [Fact]
    public void Judul_dua_baris_satu_kolom_kode_dan_subtotal_rekening()
    {
        var hasil = Baca(Buku(("x", [
            ["Kode", "Uraian", "Anggaran", ""], ["", "", "Sebelum", "Setelah Perubahan"], ["1", "2", "3", "4"],
            ["8.01.02", "Program Ideologi", 1, 650], ["8.01.02.2.01", "Kegiatan A", 1, 650], [Sub1, "Sub satu", 1, 650],
            ["5.1", "Belanja Operasi", 1, 650], ["5.1.02", "Barang dan Jasa", 1, 650], ["5.1.02.01.01.0024", "ATK", 1, 600],
                ["5.1.02.01.01.0025", "Cetak", 1, 50], ["8.01.02.2.02", "Kegiatan B", 1, 0], ["", "Tanpa kode", 1, 5000],
                ["", "Jumlah", 1, 650],
        ])), pilihan: Kantor with { TerimaUsulan = true });
        hasil.Ambil("anggaran.csv", "program", "kegiatan", "kode_sub", "sub_kegiatan", "pagu")
            .ShouldBe([$"Program Ideologi|Kegiatan A|{Sub1}|Sub satu|650"]);
        hasil.Ambil("belanja.csv", "kode", "pagu").ShouldBe(["5|", "5.1|", "5.1.02|650"]);
        string.Join('\n', hasil.Catatan).ShouldContain("sama dengan baris jumlah");
        string.Join('\n', hasil.Catatan)
            .ShouldContain("1 baris berangka tanpa kode sub kegiatan atau rekening dilewati: lembar \"x\" baris 12");
    }

    [Fact]
    public void Sel_yang_digabung_kosong_dan_kode_tanpa_titik()
    {
        var hasil = Baca(Buku(("x", [
            ["SKPD", "Kode Sub Kegiatan", "Kode Rekening", "Pagu"],
                ["Badan Kesatuan Bangsa dan Politik", Sub1 + " Sub satu", "510201010024", 5], ["", "", "5.1.01.01.01.0001", 6],
                ["Dinas Lain", Sub2, "5.1.01.01.01.0001", 7],
        ])), pilihan: Kantor with { TerimaUsulan = true });
        hasil.Ambil("anggaran.csv", "kode_sub", "sub_kegiatan", "pagu").ShouldBe([$"{Sub1}|Sub satu|11"]);
        hasil.Ambil("belanja.csv", "kode", "pagu").ShouldBe(["5|", "5.1|", "5.1.01|6", "5.1.02|5"]);
    }

    [Fact]
    public void Tabel_lain_yang_berkode_dan_berrealisasi_bukan_anggaran() =>
        Should.Throw<DokumenTakTerbacaException>(() =>
            Baca(Buku(("x", [["Kode", "Indikator", "Target", "Realisasi"], ["1.1.1.1", "Indeks", 80, 79]])),
            pilihan: Kantor with { TerimaUsulan = true }))
            .Message.ShouldContain("ini tampaknya");

    [Fact]
    public void Rekap_kode_uraian_dan_pagu_dikenal_tanpa_bertanya_dan_tabel_belanja_tetap_belanja()
    {
        object?[][] baris = [["Kode", "Uraian", "Pagu"], ["8.01.02", "Program A", 100], ["8.01.02.2.01", "Kegiatan A", 100],
            [Sub1, "Sub A", 100]];
        Baca(Csv(baris), nama: "anggaran 2026.csv").Ambil("anggaran.csv", "program", "kegiatan", "kode_sub", "sub_kegiatan", "pagu")
            .ShouldBe([$"Program A|Kegiatan A|{Sub1}|Sub A|100"]);
        Baca(Csv([["kode", "induk", "uraian", "pagu"], ["5", "", "Belanja", ""], ["5.1", "5", "Operasi", 100]], ','), nama: "belanja.csv")
            .Berkas.DaftarJalur.ShouldBe(["belanja.csv"]);
    }

    [Fact]
    public void Yang_tersimpan_dan_tidak_disebut_dibiarkan_kecuali_lembarnya_lengkap()
    {
        var dasar = BerkasUji.Satu("anggaran.csv",
            $"kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n8.01.02,P,8.01.02.2.01,K,{Sub2},Lama,,,,7,,\n8.01.02,P,,,,,,,,99,,\n,,,,jumlah,,,,,106,,\n");
        object?[][] baris = [["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Pagu"], [Sub1, "Baru", 50], [Sub1, "Baru", 50]];
        var pilihan = Kantor with { TerimaUsulan = true };
        var hasil = Baca(Buku(("x", baris)), dasar, pilihan: pilihan);
        hasil.Ambil("anggaran.csv", "kode_sub", "pagu").ShouldBe([$"{Sub2}|7", "jumlah|106", $"{Sub1}|100"]);
        string.Join('\n', hasil.Catatan).ShouldContain("1 baris persis sama");
        Baca(Buku(("x", baris)), dasar, pilihan: pilihan with { Seluruhnya = true }).Ambil("anggaran.csv", "kode_sub", "pagu")
            .ShouldBe(["jumlah|100", $"{Sub1}|100"]);
    }

    [Theory]
    [InlineData("12.34")]
    [InlineData("seratus")]
    [InlineData("1,234")]
    public void Angka_meragukan_ditolak_dengan_selnya(string angka) =>
        Should.Throw<DokumenTakTerbacaException>(() =>
            Baca(Buku(("Data", [["Kode Sub Kegiatan", "Nama", "Pagu"], [Sub1, "a", 5], [Sub2, "b", angka]])),
            pilihan: Kantor with { TerimaUsulan = true }))
            .Message.ShouldContain($"lembar \"Data\" sel C3 \"{angka}\"");

    [Fact]
    public void Tahun_lain_ditolak_dengan_tahunnya() =>
        Should.Throw<DokumenTakTerbacaException>(() =>
            Baca(Buku(("Data", [["Tahun", "Kode Sub Kegiatan", "Pagu"], [2025, Sub1, 5]])), pilihan: Kantor with { TerimaUsulan = true }))
            .Message.ShouldContain("tahun 2025, padahal tahun yang dipilih 2026");

    [Fact]
    public void Csv_berkode_halaman_windows_dan_xls_sama_hasilnya()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        object?[][] baris = [["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Kode Rekening", "Pagu"],
            [Sub1, "Penanganan krisis – tahap é", "5.1.02.01.01.0024", "1.250.000,00"]];
        var csv = Encoding.GetEncoding(1252).GetBytes(Encoding.UTF8.GetString(Csv(baris)));
        Baca(csv, nama: "ekspor.csv", pilihan: Kantor with { TerimaUsulan = true }).Ambil("anggaran.csv", "sub_kegiatan", "pagu")
            .ShouldBe(["Penanganan krisis – tahap é|1250000"]);
        var xls = LibreOffice.Ubah("xls:MS Excel 97", [("a.xlsx", Buku(("Data", baris)))])["a.xls"];
        Baca(xls, nama: "ekspor.xls", pilihan: Kantor with { TerimaUsulan = true }).Ambil("anggaran.csv", "sub_kegiatan", "pagu")
            .ShouldBe(["Penanganan krisis – tahap é|1250000"]);
    }

    [Fact]
    public void Lembar_kosong_lebar_atau_kacau_ditolak_dengan_kalimat_bukan_kegagalan()
    {
        var lebar = new object?[16_384];
        (lebar[0], lebar[1], lebar[^1]) = ("Kode Sub Kegiatan", "Pagu", "jauh");
        Baca(Buku(("x", [lebar, [Sub1, 5, "a"]])), pilihan: Kantor with { TerimaUsulan = true }).Ambil("anggaran.csv", "pagu")
            .ShouldBe(["5"]);
        Should.Throw<DokumenTakTerbacaException>(() => Baca(Buku(("x", []))));
        Should.Throw<DokumenTakTerbacaException>(() =>
            Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu"]])), pilihan: Kantor with { TerimaUsulan = true }))
            .Message.ShouldContain("ini tampaknya");
        var acak = new Random(7);
        string[] kata = ["Kode Sub Kegiatan", "Pagu", "Realisasi", "Nama SKPD", Sub1, "5.1.02", "5.1.02.01.01.0024", "1,234", "-", "null",
            "", "Jumlah", "8.01", "X.XX.01.2.01.0001", "2026", "..", "5.", "Rp", "(1)", "9e99", new('9', 40)];
        for (var n = 0; n < 400; n++)
        {
            var isi = Buku(("x", Enumerable.Range(0, acak.Next(8))
                .Select(_ => Enumerable.Range(0, acak.Next(6))
                .Select(_ => (object?)(acak.Next(5) == 0 ? acak.NextDouble() * 1e17 : kata[acak.Next(kata.Length)])).ToArray()).ToArray()));
            try
            {
                Baca(isi, pilihan: Kantor with { TerimaUsulan = n % 2 == 0 });
            }
            catch (Exception e) when (e is DokumenTakTerbacaException or PilihanLembarException)
            {
                e.Message.ShouldNotBeNullOrWhiteSpace();
            }
        }
    }
}
