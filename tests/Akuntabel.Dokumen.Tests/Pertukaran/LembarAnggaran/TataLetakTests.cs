using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using static Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran.LembarUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran.LembarAnggaran;

/// <summary>Each layout in its own shape, with figures of our own.</summary>
public class TataLetakTests
{
    private const string Kode = "8.01.0.00.0.00.01.0000";
    private const string Nama = "Badan Kesatuan Bangsa dan Politik";
    private const string Sub1 = "8.01.02.2.01.0001";
    private const string Sub2 = "8.01.02.2.01.0002";
    private const string L1 = "Kode SKPD|Nama SKPD|Kode Sub SKPD|Nama Sub SKPD|Kode Fungsi|Nama Fungsi|Kode Sub Fungsi|Nama Sub Fungsi|Kode Urusan|Nama Urusan|Kode Bidang Urusan|Nama Bidang Urusan|Kode Program|Nama Program|Kode Kegiatan|Nama Kegiatan|Kode Sub Kegiatan|Nama Sub Kegiatan|Kode Rekening|Nama Rekening|Nomor Dokumen|Jenis Dokumen|Jenis Transaksi|Nomor DPT|Tanggal Dokumen|Keterangan Dokumen|Nilai Realisasi|Nilai Setoran|NIP Pegawai|Nama Pegawai|Tanggal Simpan|Nomor SPD|Periode SPD|Nilai SPD|Tahapan SPD|Nama Sub Tahapan Jadwal|Tahapan APBD|Nomor SPP|Tanggal SPP|Nomor SPM|Tanggal SPM|Nomor SP2D|Tanggal SP2D|Tanggal Transfer|Nilai SP2D";
    private const string L2 = "NO|TAHUN|KODE URUSAN|NAMA URUSAN|KODE SKPD|NAMA SKPD|KODE SUB UNIT|NAMA SUB UNIT|KODE BIDANG URUSAN|NAMA BIDANG URUSAN|KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN|NAMA KEGIATAN|KODE SUB KEGIATAN|NAMA SUB KEGIATAN|KODE SUMBER DANA|NAMA SUMBER DANA|KODE REKENING|NAMA REKENING|PAKET/KELOMPOK|NAMA PAKET/KELOMPOK|PAGU";
    private const string L4 = "tahun|daerah|kode_urusan|nama_urusan|kode_bidang_urusan|nama_bidang_urusan|kode_skpd|nama_skpd|kode_sub_skpd|nama_sub_skpd|kode_program|nama_program|kode_kegiatan|nama_kegiatan|kode_sub_kegiatan|nama_sub_kegiatan|kode_akun|nama_akun|nilai_rincian|total_rak|bulan_1|bulan_2|bulan_3|bulan_4|bulan_5|bulan_6|bulan_7|bulan_8|bulan_9|bulan_10|bulan_11|bulan_12";
    private const string L5 = "(no)|kode_skpd|nama_skpd|kode_sub_skpd|nama_sub_skpd|kode_urusan|nama_urusan|kode_bidang_urusan|nama_bidang_urusan|kode_program|nama_program|kode_kegiatan|nama_kegiatan|kode_sub_kegiatan|nama_sub_kegiatan|kode_rekening|nama_rekening|nomor_spd|periode_spd|nilai_detail_spd|sisa_detail_spd|tahap_spd|sub_tahap_spd|status_tahap_spd|dokumen|jenis|nomor_dokumen|nomor_lpj|status_lpj|tgl_simpan|tgl_dokumen|bln_dokumen|ket_dokumen|nilai_realisasi|nilai_setoran|user_dokumen|pegawai_dokumen|nomor_spp|tgl_spp|nomor_spm|tgl_spm|nomor_sp2d|nilai_sp2d|tgl_sp2d|periode|nilai_realisasi_lra|no_spp_gu|nilai_spp_gu";
    private static readonly string L3 = L2.Replace("|PAKET/KELOMPOK|NAMA PAKET/KELOMPOK", "");

    private static object?[] Dokumen(string sub, string rekening, string nomor, string jenis, object? nilai, string tanggal,
        string sp2d = "", string transfer = "", object? setoran = null) => Menurut(L1,
        ("Kode SKPD", Kode), ("Nama SKPD", Nama + "\u00A0"), ("Kode Sub SKPD", Kode), ("Nama Sub SKPD", Nama),
            ("Kode Program", "8.01.02"), ("Nama Program", "Program Penguatan Ideologi"),
        ("Kode Kegiatan", "8.01.02.2.01"), ("Nama Kegiatan", "Perumusan Kebijakan"), ("Kode Sub Kegiatan", sub),
            ("Nama Sub Kegiatan", "Sub " + sub[^1]), ("Kode Rekening", rekening), ("Nomor Dokumen", nomor),
        ("Jenis Dokumen", jenis), ("Tanggal Dokumen", tanggal), ("Nilai Realisasi", nilai), ("Nilai Setoran", setoran),
            ("NIP Pegawai", "123456789012345678"), ("Nama Pegawai", "Seseorang"),
        ("Nomor SPD", "SPD-1"), ("Nilai SPD", 999_000_000), ("Nomor SP2D", sp2d), ("Tanggal Transfer", transfer),
            ("Nilai SP2D", 888_000_000));

    [Fact]
    public void L1_realisasi_per_dokumen_dengan_metadata_di_atas()
    {
        object?[][] baris =
        [
            ["LAPORAN REALISASI"], ["Tahun", "2026"], ["SKPD", Nama], ["Dicetak", "1"], Judul(L1),
            Dokumen(Sub1, "5.1.02.01.01.0024", "TBP/1", "TBP-GU", 1_000_000, "7 Januari 2026"),
            Dokumen(Sub1, "5.1.02.01.01.0024", "TBP/1", "TBP-GU", 1_000_000, "7 Januari 2026"),
            Dokumen(Sub1, "5.1.01.01.01.0001", "SPP/2", "SPP-LS", "2.500.000", "30 Maret 2026", "SP2D/9", "2 April 2026", "-"),
            Dokumen(Sub2, "5.2.02.01.01.0001", "TBP/3", "TBP-UP", "null", "8 Mei 2026"),
            Dokumen(Sub2, "5.2.02.01.01.0001", "TBP/4", "TBP-UP", 700_000, "9 Mei 2026", setoran: "200.000"),
            Dokumen(Sub2, "5.2.02.01.01.0001", "TBP/5", "TBP-UP", -100_000, "9 Mei 2026"),
        ];
        var hasil = Baca(Buku(("Laporan", baris)));
        hasil.Ambil("anggaran.csv", "kode_program", "program", "kode_sub", "pagu", "realisasi")
            .ShouldBe([$"8.01.02|Program Penguatan Ideologi|{Sub1}||", $"8.01.02|Program Penguatan Ideologi|{Sub2}||"]);
        hasil.Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi").ShouldBe([$"{Sub1}|4|3500000", $"{Sub2}|4|400000"]);
        hasil.Ambil("belanja.csv", "kode", "realisasi").ShouldBe(["5|", "5.1|", "5.1.01|", "5.1.02|", "5.2|", "5.2.02|"]);
        hasil.Ambil("realisasi-belanja.csv", "kode", "realisasi").ShouldBe(["5.1.01|2500000", "5.1.02|1000000", "5.2.02|400000"]);
        var catatan = string.Join('\n', hasil.Catatan);
        catatan.ShouldContain("1 baris ganda dijumlahkan sekali saja: baris 7 (sama dengan baris 6)");
        catatan.ShouldContain("1 angka negatif");
        catatan.ShouldContain("NIP");
        foreach (var jalur in hasil.Berkas.DaftarJalur)
        {
            hasil.Berkas.Teks(jalur).ShouldNotContain("123456789012345678");
            hasil.Berkas.Teks(jalur).ShouldNotContain("Seseorang");
        }

        // the transfer of LS counts, not its document: it falls into the second quarter
        var satu = Baca(Buku(("Data Realisasi Dokumen", baris[4..])), triwulan: 1);
        satu.Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi").ShouldBe([$"{Sub1}|1|1000000"]);
        Baca(Buku(("Data", baris[4..])), triwulan: 2).Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi")
            .ShouldBe([$"{Sub1}|2|3500000", $"{Sub2}|2|400000"]);
    }

    private static object?[] Pagu(string judul, string sub, string rekening, object? pagu, string paket = "", string kode = Kode,
        string nama = Nama, string unit = "", string namaUnit = "", int tahun = 2026)
    {
        (string, object?)[] sel = [("TAHUN", tahun), ("KODE SKPD", kode), ("NAMA SKPD", nama),
            ("KODE SUB UNIT", unit.Length > 0 ? unit : kode), ("NAMA SUB UNIT", namaUnit.Length > 0 ? namaUnit : nama),
            ("KODE PROGRAM", "8.01.02"), ("NAMA PROGRAM", "PROGRAM IDEOLOGI"), ("KODE KEGIATAN", "8.01.02.2.01"),
            ("NAMA KEGIATAN", "KEGIATAN A"),
            ("KODE SUB KEGIATAN", sub), ("NAMA SUB KEGIATAN", "SUB " + sub[^1]), ("KODE SUMBER DANA", "1.2.1"),
                ("KODE REKENING", rekening), ("PAGU", pagu)];
        return Menurut(judul, paket.Length > 0 ? [.. sel, ("NAMA PAKET/KELOMPOK", paket)] : sel);
    }

    [Fact]
    public void L2_rekap_dengan_paket_subtotal_dilewati_dan_jumlah_lembar_dicocokkan()
    {
        var hasil = Baca(Buku(("rekap5", [
            Judul(L2), Pagu(L2, Sub1, "", 900), Pagu(L2, Sub1, "5.1.02.01.01.0024", 400, "A"),
                Pagu(L2, Sub1, "5.1.02.01.01.0024", 400, "B"), Pagu(L2, Sub1, "5.1.02.01.01.0052", 100, "A"),
            Pagu(L2, Sub2, "5.2.02.05.01.0005", "1.250.000,50", "C"), Baris(("A", "JUMLAH"), ("W", 1_250_900.5)),
        ])));
        hasil.Ambil("anggaran.csv", "kode_sub", "sub_kegiatan", "pagu").First().ShouldBe($"{Sub1}|SUB 1|900");
        hasil.Berkas.Teks("anggaran.csv").ShouldContain("\"1250000,5\"");
        string.Join('\n', hasil.Catatan).ShouldContain("sama dengan baris jumlah pada lembar \"rekap5\" sel W7");
        string.Join('\n', hasil.Catatan).ShouldContain("1 baris subtotal");
        string.Join('\n', Baca(Buku(("rekap5", [Judul(L2), Pagu(L2, Sub1, "5.1.02.01.01.0024", 400, "A"), Pagu(L2, Sub1, "5.1.02.01.01.0024", 400, "A"), Baris(("A", "Jumlah"), ("W", 800))]))).Catatan)
            .ShouldContain("selisih Rp400).");
    }

    [Fact]
    public void L3_rekap_tanpa_paket_beberapa_kantor_dalam_satu_lembar()
    {
        const string Lain = "1.02.0.00.0.00.01.0000";
        const string Setda = "4.01.0.00.0.00.01.0000";
        var isi = Buku(("Sheet1", [
            Judul(L3), Pagu(L3, Sub1, "5.1.02.01.01.0024", 10, unit: Kode),
                Pagu(L3, Sub1, "5.1.02.01.01.0024", 5, unit: "8.01.0.00.0.00.01.0001", namaUnit: "UPTD Wilayah"),
            Pagu(L3, "1.02.02.2.01.0001", "5.1.02.01.01.0024", 70, kode: Lain, nama: "Dinas Kesehatan"),
            Pagu(L3, "4.01.02.2.01.0001", "5.1.02.01.01.0024", 80, kode: Setda, nama: "Sekretariat Daerah",
                unit: "4.01.0.00.0.00.01.0003", namaUnit: "Bagian Hukum"),
            Pagu(L3, "4.01.02.2.01.0002", "5.1.02.01.01.0024", 90, kode: Setda, nama: "Sekretariat Daerah",
                unit: "4.01.0.00.0.00.01.0004", namaUnit: "Bagian Umum"),
        ]));
        Baca(isi).Ambil("anggaran.csv", "kode_sub", "pagu").ShouldBe([$"{Sub1}|15"], "SKPD beserta sub unitnya");
        Baca(isi, pilihan: new PilihanLembar("", ["bagian  HUKUM"])).Ambil("anggaran.csv", "kode_sub", "pagu")
            .ShouldBe(["4.01.02.2.01.0001|80"], "sub unit Setda sebagai perangkat daerah");
        Baca(isi, pilihan: new PilihanLembar("4.01.0.00.0.00.01", [])).Ambil("anggaran.csv", "pagu").ShouldBe(["80", "90"]);
        var tanya = Should.Throw<PilihanLembarException>(() => Baca(isi, pilihan: new PilihanLembar("9.99", ["Dinas Lain"])));
        tanya.Message.ShouldContain("1.02.0.00.0.00.01.0000 Dinas Kesehatan");
        tanya.Usulan.TanyaKolom.ShouldBeFalse();
        Baca(tanya.Usulan.Salinan, pilihan: new PilihanLembar("9.99", ["Dinas Lain"]) { Skpd = Lain }, nama: "salinan.csv")
            .Ambil("anggaran.csv", "pagu").ShouldBe(["70"]);
    }

    [Fact]
    public void L4_dpa_lalu_dppa_yang_terakhir_berlaku_dan_bulan_disebut()
    {
        object?[] Akun(string akun, object nilai) =>
            Menurut(L4, ("tahun", 2026), ("kode_skpd", Kode), ("nama_skpd", Nama), ("kode_sub_skpd", Kode), ("kode_program", "8.01.02"),
            ("kode_kegiatan", "8.01.02.2.01"),
            ("kode_sub_kegiatan", Sub1), ("nama_sub_kegiatan", "Sub satu"), ("kode_akun", akun), ("nilai_rincian", nilai),
                ("total_rak", nilai), ("bulan_1", 1), ("bulan_12", 2));
        var dpa = new[] { Akun("5.1.02.01.01.0024", 500), Akun("5.1.01.01.01.0001", 300) };
        var hasil = Baca(Buku(("DPA", [Judul(L4), .. dpa, Akun("5.1.02.01.01.0024", 350)])));
        hasil.Ambil("anggaran.csv", "kode_sub", "pagu").ShouldBe([$"{Sub1}|650"]);
        hasil.Ambil("belanja.csv", "kode", "pagu").ShouldContain("5.1.02|350");
        string.Join('\n', hasil.Catatan).ShouldContain("DPA lalu DPPA");
        hasil.Ambil("anggaran-kas.csv", "kode_sub", "kode", "januari", "desember").ShouldBe([$"{Sub1}|5.1.01|1|2", $"{Sub1}|5.1.02|1|2"]);
        // its columns stand in one order, whatever they are called
        Baca(Buku(("DPA", [[.. Judul(L4).Select((_, i) => (object)$"field{i}")], .. dpa]))).Ambil("anggaran.csv", "pagu").ShouldBe(["800"]);
    }

    [Fact]
    public void L5_realisasi_lama_lra_tidak_ikut_dijumlahkan()
    {
        object?[] D(string nomor, object nilai, object? setor) =>
            Menurut(L5, ("kode_skpd", Kode), ("nama_skpd", Nama), ("kode_program", "8.01.02"), ("kode_kegiatan", "8.01.02.2.01"),
            ("kode_sub_kegiatan", Sub1), ("kode_rekening", "5.1.02.01.01.0024"),
            ("nomor_spd", "1"), ("nomor_dokumen", nomor), ("nilai_realisasi", nilai), ("nilai_setoran", setor),
                ("nilai_realisasi_lra", 77), ("user_dokumen", "orang"), ("pegawai_dokumen", "Seseorang"), ("tgl_dokumen", "2026-02-01"));
        foreach (var kepala in new[] { Judul(L5), ["Laporan"] })
        {
            var hasil = Baca(Buku(("x", [kepala, D("a", 100, 0), D("b", 50, 20)])));
            hasil.Ambil("realisasi-anggaran.csv", "kode_sub", "realisasi").ShouldBe([$"{Sub1}|130"]);
            string.Join('\n', hasil.Berkas.DaftarJalur.Select(j => hasil.Berkas.Teks(j))).ShouldNotContain("Seseorang");
        }
    }

    [Fact]
    public void L6_lampiran_apbd_kode_bertingkat_diisi_ke_bawah()
    {
        var hasil = Baca(Buku(("Lampiran", [
            ["Kode", null, null, null, null, null, "Uraian", null, null, null, "Anggaran"],
            Baris(("A", "8.01"), ("G", "Kesatuan Bangsa"), ("K", 600)), Baris(("D", "02"), ("G", "Program Ideologi"), ("K", 600)),
                Baris(("E", "2.01"), ("G", "Kegiatan satu"), ("K", 600)),
            Baris(("F", "0001"), ("G", "Sub satu"), ("K", 100)), Baris(("F", "0002"), ("G", "Sub dua"), ("K", 200)),
            Baris(("D", "03"), ("G", "Program Politik"), ("K", 300)), Baris(("E", "2.01"), ("G", "Kegiatan dua"), ("K", 300)),
                Baris(("F", "0001"), ("G", "Sub tiga"), ("K", 300)), Baris(("G", "Jumlah"), ("K", 600)),
        ])));
        hasil.Ambil("anggaran.csv", "kode_program", "program", "kegiatan", "kode_sub", "sub_kegiatan", "pagu").ShouldBe([
            "8.01.02|Program Ideologi|Kegiatan satu|8.01.02.2.01.0001|Sub satu|100",
                "8.01.02|Program Ideologi|Kegiatan satu|8.01.02.2.01.0002|Sub dua|200",
                "8.01.03|Program Politik|Kegiatan dua|8.01.03.2.01.0001|Sub tiga|300"]);
        string.Join('\n', hasil.Catatan).ShouldContain("Rp600, sama dengan baris jumlah");
        hasil.Berkas.DaftarJalur.ShouldNotContain("belanja.csv");
    }

    [Fact]
    public void L7_target_per_bulan_koma_ribuan_dan_nama_yang_tersimpan_tetap()
    {
        var dasar = BerkasUji.Satu("anggaran.csv",
            $"kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n8.01.02,Program A,8.01.02.2.01,Kegiatan A,{Sub1},Sub A,orang,25,,1,9,warga\n");
        var hasil = Baca(Buku(("RAK", [
            ["Target dan RAK"], [], [], [], ["x"],
            Baris(("C", Sub1), ("E", "750,000"), ("G", "10,000"), ("AD", 8)),
                Baris(("C", Sub2), ("E", "1,250,000"), ("G", "10,000"), ("AD", 8)),
        ])), dasar);
        hasil.Ambil("anggaran.csv", "program", "kode_sub", "sub_kegiatan", "target_fisik", "pagu", "realisasi", "kelompok_sasaran")
            .ShouldBe([$"Program A|{Sub1}|Sub A|25|750000|9|warga", $"|{Sub2}|||1250000||"]);
        hasil.Ambil("anggaran-kas.csv", "kode_sub", "kode", "januari", "februari").ShouldBe([$"{Sub1}|5|10000|0", $"{Sub2}|5|10000|0"]);
    }

    [Fact]
    public void L8_lra_tanpa_kode_jenis_belanja_dari_uraian()
    {
        object?[] B(string uraian, decimal pagu, decimal real) => Baris(("D", uraian), ("E", pagu), ("F", real), ("G", pagu - real));
        var hasil = Baca(Buku(("LRA",
            [["", "", "", "Laporan Realisasi Anggaran"], [], [],
            ["", "", "", "Uraian", "Anggaran 2026", "Realisasi 2026", "Lebih/(Kurang)"],
            B("BELANJA OPERASI", 300, 200), B("Belanja Pegawai", 200, 150), B("Belanja Barang dan Jasa", 100, 50),
                B("Belanja Modal Peralatan dan Mesin", 50, 0), B("Jumlah Belanja", 350, 200)])));
        hasil.Ambil("belanja.csv", "kode", "pagu", "realisasi")
            .ShouldBe(["5||", "5.1||", "5.1.01|200|", "5.1.02|100|", "5.2||", "5.2.02|50|"]);
        hasil.Ambil("realisasi-belanja.csv", "kode", "realisasi").ShouldBe(["5.1.01|150", "5.1.02|50", "5.2.02|0"]);
        hasil.Berkas.DaftarJalur.ShouldNotContain("anggaran.csv");
        string.Join('\n', hasil.Catatan).ShouldContain("Cocokkan dengan teliti");
    }

    [Fact]
    public void L8b_realisasi_menurut_kolom()
    {
        object?[] B(string rek, decimal n) => Baris(("B", Kode), ("R", Sub1), ("T", rek), ("AB", n));
        Baca(Buku(("x", [["judul"], B("5.1.02.01.01.0024", 10), B("5.1.02.01.01.0025", 20)])))
            .Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi").ShouldBe([$"{Sub1}|4|30"]);
    }

    /// <summary>One place holds what was spent: a budget that had it from before gives it up, the budget of a quarter keeps it.</summary>
    [Fact]
    public void Realisasi_setahun_yang_tersimpan_di_anggaran_pindah_ke_pengukuran()
    {
        var dasar = BerkasUji.Satu("anggaran.csv",
            $"kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,"
                + $"kelompok_sasaran\n8.01.02,P,8.01.02.2.01,K,{Sub1},A,,,,70,9,\n8.01.02,P,8.01.02.2.01,K,{Sub2},B,,,,80,8,\n"
                + ",,,,jumlah,,,,,150,17,\n").Dengan("belanja.csv", "kode,induk,uraian,pagu,realisasi\n5.1.02,5.1,Barang,70,9\n"u8.ToArray());
        object?[][] baris = [["judul"], Baris(("B", Kode), ("R", Sub1), ("T", "5.1.02.01.01.0024"), ("AB", 10)),
            Baris(("B", Kode), ("R", Sub1), ("T", "5.1.02.01.01.0025"), ("AB", 20))];
        var hasil = Baca(Buku(("x", baris)), dasar);
        hasil.Ambil("anggaran.csv", "kode_sub", "pagu", "realisasi").ShouldBe([$"{Sub1}|70|", $"{Sub2}|80|8", "jumlah|150|"]);
        hasil.Ambil("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi").ShouldBe([$"{Sub1}|4|30"]);
        hasil.Ambil("belanja.csv", "kode", "realisasi").ShouldContain("5.1.02|");
        hasil.Ambil("realisasi-belanja.csv", "kode", "realisasi").ShouldBe(["5.1.02|30"]);
        Baca(Buku(("x", baris)), dasar, triwulan: 2).Ambil("anggaran.csv", "kode_sub", "realisasi").ShouldContain($"{Sub1}|9");
    }

    [Fact]
    public void L9_dan_rincian_komponen_dikenal_lalu_ditolak_dengan_jalan_keluarnya()
    {
        Should.Throw<DokumenTakTerbacaException>(() =>
            Baca(Buku(("APBD", [["Postur APBD"], Judul("kodewilayahbps|Kodepemda|Namapemda|standarjenis_by_kode|Standarjenis|"
                + "standarkelompok_by_kode|Standarkelompok|standarutama_by_kode|Standarutama|Nilaianggaran|Tahun|Versi"), ["1901", "19.01",
                "Kab", "5.1", "Belanja", "5", "x", "y", "z", 5, 2026, 1]]))))
            .Message.ShouldContain("Ambil dari SIPD rekap");
        Should.Throw<DokumenTakTerbacaException>(() =>
            Baca(Buku(("x", [Judul("KODE AKUN|URAIAN|JENIS KELOMPOK|KELOMPOK|JENIS KOMPONEN|NAMA KOMPONEN|HARGA SAT. KOMPONEN|SATUAN "
                + "KOMPONEN|SATUAN|VOLUME|JUMLAH|KODE SUMBER DANA|KETERANGAN"), ["5.1.02.01.01.0024", "Alat", "k", "k", "ssh", "PULPEN",
                10, "Buah", "Buah", 2]]))))
            .Message.ShouldContain("Format Sub Kegiatan");
    }

    [Fact]
    public void L10_daftar_sub_kegiatan_dengan_target_keluaran()
    {
        const string L10 = "KODE SUB KEGIATAN|PROGRAM DAN KEGIATAN|TOLAK UKUR CAPAIAN KEG.|TARGET KINERJA CAPAIAN KEG.|TOLAK UKUR KELUARAN|TARGET KINERJA KELUARAN|TOLAK UKUR HASIL|TARGET KINERJA HASIL|SUMBER DANA|LOKASI|KELUARAN SUB KEG.|AWAL PELAKSANAAN|AKHIR PELAKSANAAN|JUMLAH PAGU|KETERANGAN";
        var hasil = Baca(Buku(("Sheet1",
            [Judul(L10), Menurut(L10, ("KODE SUB KEGIATAN", Sub1), ("PROGRAM DAN KEGIATAN", "Sub satu"),
            ("TARGET KINERJA KELUARAN", "12 Dokumen"), ("JUMLAH PAGU", 3_000_000))])));
        hasil.Ambil("anggaran.csv", "kode_program", "kode_kegiatan", "kode_sub", "sub_kegiatan", "satuan", "target_fisik", "pagu")
            .ShouldBe([$"8.01.02|8.01.02.2.01|{Sub1}|Sub satu|Dokumen|12|3000000"]);
    }
}
