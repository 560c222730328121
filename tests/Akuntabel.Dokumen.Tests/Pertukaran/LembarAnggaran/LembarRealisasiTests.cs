using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using static Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran.LembarUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran;

/// <summary>What was spent, as treasurers keep it: by month, by quarter, until a day; down to accounts or not.</summary>
public class LembarRealisasiTests
{
    private const string Sub1 = "8.01.02.2.01.0001";
    private const string Sub2 = "8.01.02.2.01.0002";
    private static readonly PilihanLembar Terima = Kantor with { TerimaUsulan = true };
    private static readonly string[] Bulan = ["JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGT", "SEP", "OKT", "NOP", "DES"];

    private static KumpulanBerkas Dpa(string realisasi = "") => BerkasUji.Satu("anggaran.csv",
        "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
        + $"8.01.02,Program Ideologi,8.01.02.2.01,Kegiatan A,{Sub1},Pendidikan wawasan kebangsaan,orang,25,,1000000,,\n"
        + $"8.01.02,Program Ideologi,8.01.02.2.01,Kegiatan A,{Sub2},Forum pembauran kebangsaan,kali,4,,500000,,\n")
        .Dengan("realisasi-anggaran.csv", Encoding.UTF8.GetBytes("kode_sub,triwulan,realisasi,realisasi_fisik\n" + realisasi));

    private static IEnumerable<string> Realisasi(HasilUnggahan h) => h.Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi");

    private static string Catatan(HasilUnggahan h) => string.Join('\n', h.Catatan);

    private static PilihanLembar Pilih(UsulanLembar u, PilihanKolom pilihan) =>
        Kantor with { Ingatan = new Dictionary<string, PilihanKolom> { [u.Sidik] = pilihan } };

    [Fact]
    public void Bulan_di_bawah_judul_gabungan_menjadi_triwulan_yang_sudah_terisi()
    {
        var h = Baca(Buku(("Kartu Kendali", [
            ["KARTU KENDALI ANGGARAN BADAN"], ["No", "Kode Rek", "Uraian Belanja", "Pagu Rp", "Realisasi Rp", "", "", "", "", "", "", "", "", "", "", "", "Ket"],
            ["", "", "", "", .. Bulan],
            ["", Sub1, "Pendidikan wawasan kebangsaan", "1.000.000"],
            [1, "5.1.02.01.01.0024", "ATK", "600.000", "100.000", "50.000", "", "25.000", "-", "75.000"],
            [2, "5.1.01.03.02.0001", "Honor", "400.000", "", "", "200.000"],
            ["", Sub2, "Forum pembauran kebangsaan", "500.000"],
            [1, "5.2.02.05.01.0005", "Kursi", "500.000", "", "", "", "", "", "500.000"],
        ])), Dpa(), pilihan: Terima);
        Realisasi(h).ShouldBe([$"{Sub1}|1|350000", $"{Sub1}|2|450000", $"{Sub2}|1|0", $"{Sub2}|2|500000"]);
        h.Ambil("realisasi-belanja.csv", "kode", "triwulan", "realisasi").ShouldBe([
            "5.1.01|1|200000", "5.1.01|2|200000", "5.1.02|1|150000", "5.1.02|2|250000", "5.2.02|1|0", "5.2.02|2|500000"]);
    }

    [Fact]
    public void Bulan_terakhir_yang_masih_kosong_bukan_triwulan_yang_utuh()
    {
        object?[][] baris = [["REALISASI ANGGARAN"], ["Kode Sub Kegiatan", "Pagu", .. Bulan], [Sub1, 1000000, 10, 20, 30, 40]];
        var h = Baca(Buku(("x", baris)), Dpa(), pilihan: Terima);
        Realisasi(h).ShouldBe([$"{Sub1}|1|60"]);
        Catatan(h).ShouldContain("Triwulan II belum terisi sampai bulan terakhirnya");
        var dipilih = Baca(Buku(("x", baris)), Dpa(), triwulan: 2, pilihan: Terima);
        Realisasi(dipilih).ShouldBe([$"{Sub1}|2|100"]);
        Catatan(dipilih).ShouldContain("Periksa: bulan terakhir triwulan II masih kosong");
        Should.Throw<DokumenTakTerbacaException>(() => Baca(Buku(("x", baris)), Dpa(), triwulan: 3, pilihan: Terima)).Message
            .ShouldContain("terisi sampai akhir triwulan I, padahal yang dipilih triwulan III");
    }

    private static readonly object?[] KepalaTriwulan = ["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Pagu", "Realisasi TW I", "Realisasi TW II",
        "Realisasi TW III"];

    [Fact]
    public void Triwulan_sendiri_dan_sejak_januari_dikenali_dari_angkanya()
    {
        var sendiri = Baca(Buku(("x", [KepalaTriwulan, [Sub1, "", 1000000, 300000, 100000, 5], [Sub2, "", 500000, 0, 10, 20]])), Dpa());
        Realisasi(sendiri).ShouldBe([$"{Sub1}|1|300000", $"{Sub1}|2|400000", $"{Sub1}|3|400005", $"{Sub2}|1|0", $"{Sub2}|2|10", $"{Sub2}|3|30"]);
        Catatan(sendiri).ShouldContain("dibaca dalam triwulan itu saja: pada lembar \"x\" baris 2 angka triwulan berikutnya lebih kecil");
        var sejak = Baca(Buku(("x", [KepalaTriwulan, [Sub1, "", 1000000, 300000, 600000, 900000], [Sub2, "", 500000, 0, 10, 20]])), Dpa());
        Realisasi(sejak).ShouldBe([$"{Sub1}|1|300000", $"{Sub1}|2|600000", $"{Sub1}|3|900000", $"{Sub2}|1|0", $"{Sub2}|2|10", $"{Sub2}|3|20"]);
        Catatan(sejak).ShouldContain("dibaca sejak Januari sampai akhir triwulan");
    }

    [Fact]
    public void Triwulan_yang_dapat_berarti_keduanya_ditanyakan_lalu_diingat()
    {
        object?[][] baris = [KepalaTriwulan, [Sub1, "", 1000000, 100, 200, 300]];
        var usulan = Should.Throw<PilihanLembarException>(() => Baca(Buku(("x", baris)), Dpa())).Usulan;
        usulan.TanyaMasa.ShouldBeTrue();
        Realisasi(Baca(Buku(("x", baris)), Dpa(), pilihan: Pilih(usulan, new([]) { SejakJanuari = true })))
            .ShouldBe([$"{Sub1}|1|100", $"{Sub1}|2|200", $"{Sub1}|3|300"]);
        Realisasi(Baca(usulan.Salinan, Dpa(), pilihan: Pilih(usulan, new([]) { SejakJanuari = false }), nama: "salinan.csv"))
            .ShouldBe([$"{Sub1}|1|100", $"{Sub1}|2|300", $"{Sub1}|3|600"]);
    }

    [Fact]
    public void Satu_masa_dari_judul_lembar_masuk_ke_triwulannya()
    {
        object?[][] baris = [["LAPORAN REALISASI KEUANGAN"], ["Keadaan s.d. 30 Juni 2026"], ["Kode", "Uraian", "Anggaran", "Realisasi", "Sisa"],
            [Sub1, "Sub", "1.000.000", "250.000,00", "750.000"], ["", "JUMLAH", "1.000.000", "250.000", "750.000"]];
        Realisasi(Baca(Buku(("x", baris)), Dpa())).ShouldBe([$"{Sub1}|2|250000"]);
        Should.Throw<DokumenTakTerbacaException>(() => Baca(Buku(("x", baris)), Dpa(), triwulan: 3)).Message
            .ShouldContain("terisi sampai akhir triwulan II, padahal yang dipilih triwulan III");
        baris[1] = ["Keadaan s.d. 15 Mei 2026"];
        Should.Throw<DokumenTakTerbacaException>(() => Baca(Buku(("x", baris)), Dpa(), triwulan: 2)).Message
            .ShouldContain("tidak berakhir pada akhir triwulan");
    }

    [Fact]
    public void Lembar_tiap_triwulan_dalam_satu_buku_pagunya_sekali()
    {
        IEnumerable<object?[]> Lembar(int n) => [["Kode", "Uraian", "Pagu", "Realisasi"], [Sub1, "Sub", 1000000, n]];
        var h = Baca(Buku(("s.d. TW I", Lembar(100)), ("s.d. TW II", Lembar(250))), Dpa());
        Realisasi(h).ShouldBe([$"{Sub1}|1|100", $"{Sub1}|2|250"]);
        h.Ambil("anggaran.csv", "kode_sub", "pagu").ShouldContain($"{Sub1}|1000000");
    }

    [Fact]
    public void Kode_menjorok_tanpa_nol_jumlah_di_atas_dan_subtotal_yang_keliru_disebut_barisnya()
    {
        var h = Baca(Buku(("x", [
            ["Realisasi s.d. Juni"], ["KODE", "PROGRAM/KEGIATAN/SUB KEGIATAN", "PAGU ANGGARAN", "REALISASI"],
            ["", "TOTAL", "1,500,000", "410,000"],
            ["8.1.2", "Program Ideologi", "1,500,000", "400,000"], ["  8.1.2.2.1", "Kegiatan A", "1,500,000", "400,000"],
            ["     8.1.2.2.1.1", "Pendidikan wawasan kebangsaan", "1,000,000", "300,000"],
            ["     8.1.2.2.1.2", "Forum", "500,000", "110,000"],
        ])), Dpa(), pilihan: Terima);
        Realisasi(h).ShouldBe([$"{Sub1}|2|300000", $"{Sub2}|2|110000"]);
        Catatan(h).ShouldContain("Periksa: 2 baris yang menjumlah tidak sama dengan rinciannya: lembar \"x\" baris 4: realisasi s.d. Juni tertulis "
            + "Rp400.000, rinciannya Rp410.000 (selisih −Rp10.000)");
        Catatan(h).ShouldContain("Rp1.500.000, sama dengan baris jumlah pada lembar \"x\" sel C3.");
        Catatan(h).ShouldContain("Rp410.000 realisasi s.d. Juni, sama dengan baris jumlah pada lembar \"x\" sel D3.");
    }

    [Fact]
    public void Jumlah_lembar_yang_berbeda_disebut_menurut_kolomnya()
    {
        var h = Baca(Buku(("x", [["REALISASI"], ["Kode Sub Kegiatan", "JAN", "FEB", "MAR", "Total"], [Sub1, 10, 20, 30, 60], [Sub2, 1, 2, 3, 7],
            ["Jumlah", 11, 23, 33, 67]])), Dpa(), pilihan: Terima);
        Catatan(h).ShouldContain("Periksa jumlahnya: baris yang diambil berjumlah Rp22 realisasi Februari, sedangkan baris jumlah pada lembar \"x\" "
            + "sel C5 menyatakan Rp23 (selisih Rp1)");
        Catatan(h).ShouldContain("lembar \"x\" baris 4: jumlah realisasi tertulis Rp7, bulan atau triwulannya berjumlah Rp6 (selisih Rp1)");
        Realisasi(h).ShouldBe([$"{Sub1}|1|60", $"{Sub2}|1|6"]);
    }

    [Fact]
    public void Melampaui_pagu_turun_dan_negatif_diambil_tetapi_diminta_diperiksa()
    {
        var h = Baca(Buku(("x", [["Kode Sub Kegiatan", "Realisasi s.d. TW II"], [Sub1, 1200000], [Sub2, -5]])),
            Dpa($"{Sub1},1,100,10\n{Sub2},1,7,2\n"), pilihan: Terima);
        Realisasi(h).ShouldBe([$"{Sub1}|1|100", $"{Sub2}|1|7", $"{Sub1}|2|1200000", $"{Sub2}|2|-5"]);
        var periksa = h.Catatan.Where(CatatanImpor.Meminta).ToList();
        periksa.ShouldContain(c => c.Contains("melampaui pagu", StringComparison.Ordinal) && c.Contains("lebih Rp200.000", StringComparison.Ordinal));
        periksa.ShouldContain(c => c.Contains("lebih kecil daripada triwulan sebelumnya", StringComparison.Ordinal) && c.Contains(Sub2, StringComparison.Ordinal));
        periksa.ShouldContain(c => c.Contains("kurang dari nol", StringComparison.Ordinal));
    }

    [Fact]
    public void Uang_tidak_mengisi_keluaran_dan_keluaran_tidak_mengisi_uang()
    {
        var h = Baca(Buku(("x", [["Kode Sub Kegiatan", "Realisasi s.d. TW II Rp", "Realisasi s.d. TW II Fisik", "%"], [Sub1, 500000, 60, 50]])),
            Dpa($"{Sub1},2,,12\n{Sub2},2,,3\n"), pilihan: Terima);
        h.Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi", "realisasi_fisik")
            .ShouldBe([$"{Sub1}|2|500000|12", $"{Sub2}|2||3"]);
    }

    [Fact]
    public void Baris_tak_dikenal_dipadankan_menurut_nama_atau_ditanyakan()
    {
        object?[][] baris = [["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Realisasi s.d. TW I"],
            ["8.01.02.1.01.0009", "PENDIDIKAN WAWASAN KEBANGSAAN", 100], ["8.01.02.1.01.0010", "Kegiatan lain", 7]];
        var usulan = Should.Throw<PilihanLembarException>(() => Baca(Buku(("x", baris)), Dpa())).Usulan;
        usulan.Sub.Select(s => s.Kunci).ShouldBe(["8.01.02.1.01.0010"]);
        usulan.Tersimpan.Select(s => s.Kode).ShouldBe([Sub1, Sub2]);
        PilihanLembar Jawab(string ke) => Pilih(usulan, new([]) { Sub = new Dictionary<string, string> { ["8.01.02.1.01.0010"] = ke } });
        Realisasi(Baca(Buku(("x", baris)), Dpa(), pilihan: Jawab(Sub2))).ShouldBe([$"{Sub1}|1|100", $"{Sub2}|1|7"]);
        var lewat = Baca(Buku(("x", baris)), Dpa(), pilihan: Jawab(PemadanSub.Lewati));
        Realisasi(lewat).ShouldBe([$"{Sub1}|1|100"]);
        Catatan(lewat).ShouldContain("1 sub kegiatan dalam lembar tidak diambil");
        Catatan(lewat).ShouldContain("1 sub kegiatan dikenali dari namanya");
    }

    [Fact]
    public void Lembar_tanpa_kode_dikenali_dari_nama_sub_kegiatannya()
    {
        object?[][] baris = [["Rekap serapan s.d. 30 September 2026"], ["No", "Sub Kegiatan", "Pagu", "Penyerapan"],
            ["I", "Program Ideologi", 1500000, 70], [1, "Pendidikan Wawasan Kebangsaan", 1000000, 50], [2, "Forum Pembauran Kebangsaan", 500000, 20]];
        var usulan = Should.Throw<PilihanLembarException>(() => Baca(Buku(("x", baris)), Dpa())).Usulan;
        var pilihan = Pilih(usulan, new([.. usulan.Kolom.Select(k => k.Bidang)]));
        Realisasi(Baca(Buku(("x", baris)), Dpa(), pilihan: pilihan)).ShouldBe([$"{Sub1}|3|50", $"{Sub2}|3|20"]);
    }

    [Fact]
    public void Anggaran_yang_hanya_sampai_program_menerima_realisasi_program()
    {
        var dasar = BerkasUji.Satu("anggaran.csv",
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
            + "8.01.01,Program Penunjang,,,,,,,,100,,\n8.01.02,Program Ideologi,,,,,,,,200,,\n");
        var h = Baca(Buku(("x", [["Kode", "Uraian", "Pagu", "Realisasi s.d. TW II"], ["8.01.01", "Program Penunjang", 100, 40],
            ["8.01.02", "Program Ideologi", 200, 60], ["8.01.02.2.01", "Kegiatan A", 200, 60], [Sub1, "A", 150, 50], [Sub2, "B", 50, 10]])),
            dasar, pilihan: Terima);
        Realisasi(h).ShouldBe(["8.01.01|2|40", "8.01.02|2|60"]);
    }

    [Fact]
    public void Anggaran_kas_per_bulan_dan_per_triwulan_masuk_menurut_sub_kegiatan_dan_jenis()
    {
        var bulan = Baca(Buku(("Anggaran Kas", [["ANGGARAN KAS TAHUN 2026"], ["Kode Sub Kegiatan", "Kode Rekening", "Pagu", .. Bulan],
            [Sub1, "5.1.02.01.01.0024", 600000, 100000, 100000, 100000, 300000], [Sub1, "5.1.02.01.01.0025", 400000, "", 400000]])),
            Dpa(), pilihan: Terima);
        bulan.Ambil("anggaran-kas.csv", "kode_sub", "kode", "januari", "februari", "maret", "april", "desember")
            .ShouldBe([$"{Sub1}|5.1.02|100000|500000|100000|300000|0"]);
        bulan.Berkas.Teks("realisasi-anggaran.csv").ShouldNotContain(Sub1);
        var tw = Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu", "Anggaran Kas TW I", "Anggaran Kas TW II", "Anggaran Kas TW III", "Anggaran Kas TW IV"],
            [Sub1, 1000000, 100000, 200000, 300000, 400000]])), bulan.Berkas, pilihan: Terima);
        tw.Ambil("anggaran-kas.csv", "kode_sub", "kode", "januari", "triwulan_1", "triwulan_4").ShouldBe([$"{Sub1}|5||100000|400000"]);
    }

    [Fact]
    public void Pagu_murni_dan_perubahan_disimpan_sendiri_sendiri()
    {
        var h = Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu Murni", "Pagu Perubahan", "Realisasi s.d. TW III"], [Sub1, 1000000, 1250000, 10],
            ["Jumlah", 1000000, 1250000, 10]])), Dpa(), pilihan: Terima);
        h.Ambil("anggaran.csv", "kode_sub", "pagu", "pagu_murni").ShouldBe([$"{Sub1}|1250000|1000000", $"{Sub2}|500000|"]);
        Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu Murni"], [Sub1, 7]])), Dpa(), pilihan: Terima).Ambil("anggaran.csv", "pagu").First().ShouldBe("7");
    }

    [Fact]
    public void Bulan_yang_tidak_disebut_ukurannya_ditanyakan()
    {
        var usulan = Should.Throw<PilihanLembarException>(() => Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu", .. Bulan], [Sub1, 1, 2]])), Dpa())).Usulan;
        usulan.TanyaKolom.ShouldBeTrue();
        var pilih = usulan.Kolom.Select(k => k.Judul.Length == 3 ? BidangLembar.Realisasi : k.Bidang).ToList();
        Realisasi(Baca(Buku(("x", [["Kode Sub Kegiatan", "Pagu", .. Bulan], [Sub1, 1000, 1, 2, 3]])), Dpa(), pilihan: Pilih(usulan, new(pilih))))
            .ShouldBe([$"{Sub1}|1|6"]);
    }

    [Theory]
    [InlineData("s.d. 30 Juni 2026", 1, 6, true)]
    [InlineData("Realisasi sampai dengan bulan September", 1, 9, true)]
    [InlineData("per 31/03/2026", 1, 3, true)]
    [InlineData("Januari - Juni 2026", 1, 6, true)]
    [InlineData("Triwulan II", 4, 6, false)]
    [InlineData("TW. I", 1, 3, true)]
    [InlineData("s/d Triwulan III", 1, 9, true)]
    [InlineData("Semester I", 1, 6, true)]
    [InlineData("NOP", 11, 11, true)]
    [InlineData("bulan_7", 7, 7, true)]
    public void Masa_dari_kata(string teks, int dari, int sampai, bool pasti)
    {
        var m = MasaAngka.Baca(teks).ShouldNotBeNull();
        (m.Dari, m.Sampai, m.Pasti, m.Utuh).ShouldBe((dari, sampai, pasti, true));
    }
}
