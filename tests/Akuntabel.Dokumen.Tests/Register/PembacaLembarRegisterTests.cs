using System.IO.Compression;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Dokumen.Tests.Contoh;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Tests.Register;

public sealed class PembacaLembarRegisterTests
{
    private static readonly DefinisiRegister Ormas = TenggatBawaanTests.Definisi("ormas");
    private static readonly DefinisiRegister Tka = TenggatBawaanTests.Definisi("tenaga-kerja-asing");

    [Fact]
    public void Daftar_ormas_NTT_terbaca_seluruhnya()
    {
        var (lembar, hasil) = Baca(Ormas, File.ReadAllBytes(Path.Combine(ContohBelitungTimur.Akar, "contoh", "ntt-2023", "register", "ormas.csv")));
        Assert.Equal(["nama", "tanggal_skpo", "tanggal_pendirian", "bidang_kegiatan", "pengurus", "alamat"], lembar.Kolom.Select(k => k.Bidang));
        Assert.Empty(hasil.Lewat);
        Assert.Equal("2023-01-11", hasil.Baris[0].Isi["tanggal_skpo"]);
        Assert.Equal("DPW LSM Baladhika Adhyaksa Nusantara Provinsi NTT".Length, hasil.Baris.First(b => b.Isi["nama"].Contains("Baladhika", StringComparison.Ordinal)).Isi["nama"].Length);
    }

    // title, blank line, heading of two lines with joined cells, numbers of the columns, a name written once, a total, a source
    [Fact]
    public void Lembar_berjudul_berkepala_dua_baris_dan_berjumlah()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "Tabel Data Orang Asing atau Tenaga Kerja Asing Tahun 2022");
            Teks(l, 3, "NO.", "NAMA PT", "NEGARA ASAL", "JUMLAH");
            Teks(l, 4, "", "", "", "(orang)");
            Teks(l, 5, "1", "2", "3", "4");
            Isi(l, 6, 1, "PT. STEELINDO WAHANA PERKASA", "MALAYSIA", 6);
            Isi(l, 7, null, "", "TAIWAN", 1);
            Isi(l, 8, 2, "PT. PARIT SEMBADA", "MALAYSIA", 2);
            Isi(l, 9, null, "JUMLAH TOTAL", "", 9);
            Teks(l, 10, "Sumber: Badan Kesbangpol, 2022");
            l.Gabung(1, 1, 1, 4);
        });
        var (_, hasil) = Baca(Tka, isi);
        Assert.Equal(
            ["PT. STEELINDO WAHANA PERKASA MALAYSIA 6", "PT. STEELINDO WAHANA PERKASA TAIWAN 1", "PT. PARIT SEMBADA MALAYSIA 2"],
            hasil.Baris.Select(b => $"{b.Isi["perusahaan"]} {b.Isi["negara"]} {b.Isi["jumlah"]}"));
        Assert.Equal(["perusahaan"], hasil.Baris[1].DariAtas);
        Assert.Equal([(1, "di atas judul kolom"), (5, "nomor kolom"), (9, "baris jumlah"), (10, "tidak ada isi pada kolom yang dibaca")], hasil.Lewat.Select(l => (l.Baris, l.Sebab)));
        Assert.Empty(hasil.Galat);
    }

    [Fact]
    public void Sel_gabungan_menurun_berlaku_bagi_setiap_barisnya()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "Kecamatan", "Nama Ormas");
            Teks(l, 2, "Manggar", "Yayasan A");
            Teks(l, 3, "", "Yayasan B");
            Teks(l, 4, "", "Yayasan C");
            l.Gabung(2, 1, 3, 1);
        });
        var (_, hasil) = Baca(Ormas, isi);
        Assert.Equal(["Manggar", "Manggar", ""], hasil.Baris.Select(b => b.Isi.GetValueOrDefault("kecamatan", "")));
    }

    [Fact]
    public void Sel_yang_tidak_dapat_dibaca_disebut_barisnya_dan_barisnya_tetap_ada()
    {
        var (_, hasil) = Baca(Ormas, "No;Nama Ormas;Tanggal SKPO;Tgl Pendirian\n1;Yayasan A;31/04/2023;15/2022\n2;;1/2/2023;\n3;Yayasan C;45000;1 Mei 2020\n"u8.ToArray());
        Assert.Equal([2, 3, 4], hasil.Baris.Select(b => b.Nomor));
        Assert.Equal([(2, "Tanggal SKPO"), (2, "Tgl Pendirian"), (4, "Tanggal SKPO")], hasil.Galat.Where(g => g.Tertulis.Length > 0).Select(g => (g.Baris, g.Kolom)));
        Assert.Equal("2020-05-01", hasil.Baris[2].Isi["tanggal_pendirian"]);
    }

    [Fact]
    public void Nama_kosong_tanpa_nomor_urut_adalah_kekurangan()
    {
        var (_, hasil) = Baca(Ormas, "Nama Ormas;Alamat\nYayasan A;Jl. Satu\n;Jl. Dua\n"u8.ToArray());
        Assert.Equal((3, "nama"), hasil.Galat.Select(g => (g.Baris, g.Bidang)).Single());
    }

    [Fact]
    public void Tanggal_berupa_angka_angka_berupa_teks_dan_teks_berupa_angka()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "Nama PT", "Negara", "Jumlah", "Izin berlaku sampai", "Izin");
            l.MulaiBaris(2);
            l.Teks(1, "PT A", new Gaya());
            l.Teks(2, "Jepang", new Gaya());
            l.Teks(3, "1.250", new Gaya(Format: "@"));
            l.Angka(4, 45291, new Gaya());
            l.Angka(5, 560123, new Gaya());
        });
        var (_, hasil) = Baca(Tka, isi);
        Assert.Empty(hasil.Galat);
        Assert.Equal(("1250", "2023-12-31", "560123"), (hasil.Baris[0].Isi["jumlah"], hasil.Baris[0].Isi["izin_sampai"], hasil.Baris[0].Isi["izin"]));
    }

    [Fact]
    public void NIK_yang_disimpan_sebagai_angka_ditolak_karena_angkanya_hilang()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "Nama ormas", "NIK ketua");
            l.MulaiBaris(2);
            l.Teks(1, "Yayasan A", new Gaya());
            l.Angka(2, 5301012345678901, new Gaya());
        });
        Assert.Equal("nik_ketua", Baca(Ormas, isi).Hasil.Galat.Single().Bidang);
    }

    [Fact]
    public void Judul_ganda_dipakai_sekali_dan_kolom_lain_ditawarkan_menjadi_bidang_baru()
    {
        var (lembar, _) = Baca(Ormas, "Nama Ormas;Nama Ormas;Hibah (Rp);Luas kantor;Tahun terdaftar\nA;B;1.000.000;12,5;2020\nC;D;2.000.000;8,25;2021\n"u8.ToArray());
        Assert.Equal(["nama", "", "", "", ""], lembar.Kolom.Select(k => k.Bidang));
        Assert.Contains("kolom A", lembar.Kolom[1].Alasan, StringComparison.Ordinal);
        Assert.Equal(
            [JenisIsian.Rupiah, JenisIsian.Angka, JenisIsian.Tahun], lembar.Kolom.Skip(2).Select(k => k.BidangBaru?.Jenis ?? JenisIsian.Teks));
        Assert.Equal(("luas_kantor", 2), (lembar.Kolom[3].BidangBaru?.Kode, lembar.Kolom[3].BidangBaru?.Desimal));
    }

    [Theory]
    [InlineData("Nama Perpustakaan", "nama")]
    [InlineData("No. HP", "telepon_pengelola")]
    [InlineData("Telp", "telepon_pengelola")]
    [InlineData("Alamat Lengkap", "alamat")]
    [InlineData("Tgl Berdiri", "tanggal_pendirian")]
    [InlineData("Jml Buku", "koleksi")]
    [InlineData("Nama Kepala", "")]
    [InlineData("Tgl Lahir", "")]
    public void Kolom_dikenal_dari_kata_pokok_dan_singkatannya(string judul, string bidang)
    {
        var d = new DefinisiRegister("perpustakaan", "Perpustakaan sekolah", "perpustakaan",
        [
            new("nama", "Nama", JenisIsian.Teks), new("alamat", "Alamat", JenisIsian.Teks), new("telepon_pengelola", "Telepon pengelola", JenisIsian.Teks) { Pola = PolaIsian.Telepon },
            new("tanggal_pendirian", "Tanggal pendirian", JenisIsian.Tanggal), new("koleksi", "Jumlah buku", JenisIsian.Angka),
        ]);
        var isi = System.Text.Encoding.UTF8.GetBytes($"Kode,{judul}\nA-1,{(judul.StartsWith("Tgl", StringComparison.Ordinal) ? "2020-01-02" : "120")}\n");
        Assert.Equal(bidang, new PembacaLembarRegister(d).Kenali(isi)[0].Kolom[1].Bidang);
    }

    [Fact]
    public void Kolom_yang_isinya_bukan_tanggal_tidak_dipasangkan_dengan_bidang_tanggal()
    {
        var d = new DefinisiRegister("x", "X", "baris", [new("nama", "Nama", JenisIsian.Teks), new("tanggal_pendirian", "Tanggal pendirian", JenisIsian.Tanggal)]);
        Assert.Equal("", new PembacaLembarRegister(d).Kenali("Nama,Tgl Berdiri\nA,di Ende\nB,di Kupang\n"u8.ToArray())[0].Kolom[1].Bidang);
    }

    [Theory]
    [InlineData("No. KTP")]
    [InlineData("Nomor paspor")]
    [InlineData("NPWP pengurus")]
    [InlineData("No Rekening")]
    [InlineData("Kontak WA")]
    [InlineData("Tempat lahir")]
    [InlineData("Nama ibu kandung")]
    [InlineData("Agama")]
    public void Kolom_tentang_orang_menjadi_bidang_tersegel_dan_bukan_angka(string judul)
    {
        var d = new DefinisiRegister("x", "X", "baris", [new("nama", "Nama", JenisIsian.Teks)]);
        var baru = new PembacaLembarRegister(d).Kenali(System.Text.Encoding.UTF8.GetBytes($"Nama,{judul}\nA,1234\nB,5678\n"))[0].Kolom[1].BidangBaru;
        Assert.Equal((KerahasiaanBidang.Pribadi, JenisIsian.Teks), (baru?.Kerahasiaan, baru?.Jenis));
    }

    [Fact]
    public void Kolom_yang_bukan_tentang_orang_menjadi_bidang_terbuka()
    {
        var d = new DefinisiRegister("x", "X", "baris", [new("nama", "Nama", JenisIsian.Teks)]);
        Assert.Equal(KerahasiaanBidang.Terbuka, new PembacaLembarRegister(d).Kenali("Nama,Luas kantor\nA,1234\n"u8.ToArray())[0].Kolom[1].BidangBaru?.Kerahasiaan);
    }

    [Theory]
    [InlineData("Nama organisasi", "nama")]
    [InlineData("NAMA  ORGANISASI *", "nama")]
    [InlineData("nama_ormas", "nama")]
    [InlineData("Nama organisassi", "nama")]
    [InlineData("Tgl SKKO", "tanggal_skpo")]
    [InlineData("Telepon (HP)", "telepon")]
    [InlineData("Keadaan", PembacaLembarRegister.Keadaan)]
    [InlineData("Warna seragam", "")]
    public void Judul_kolom_dikenali(string judul, string bidang) => Assert.Equal(
        bidang, new PembacaLembarRegister(Ormas).Kenali(Encoding.UTF8.GetBytes($"Singkatan;{judul}\nA;B\n")).Single().Kolom[1].Bidang);

    [Fact]
    public void Pilihan_pengguna_mengalahkan_usul()
    {
        var isi = "Nama Ormas;Catatan\nYayasan A;Jl. Satu\n"u8.ToArray();
        var hasil = new PembacaLembarRegister(Ormas).Baca(isi, "CSV", new Dictionary<int, string> { [0] = "pengurus", [1] = "nama" });
        Assert.Equal(("Jl. Satu", "Yayasan A"), (hasil.Baris[0].Isi["nama"], hasil.Baris[0].Isi["pengurus"]));
    }

    [Fact]
    public void Keadaan_terbaca_menurut_namanya()
    {
        var (_, hasil) = Baca(Ormas, "Nama Ormas;Keadaan\nA;Aktif\nB;Tidak Aktif\nC;entah\n"u8.ToArray());
        Assert.Equal(["aktif", "tidak-aktif", ""], hasil.Baris.Select(b => b.Keadaan));
        Assert.Equal(4, hasil.Galat.Single().Baris);
    }

    [Fact]
    public void Kabupaten_dan_kecamatan_menurut_daftar_resmi()
    {
        var kecamatan = DaftarWilayah.BacaKecamatan("kode,nama\n19.06.01,Manggar\n190602,Gantung\n"u8.ToArray(), "19.06");
        var isi = "Nama Ormas;Kab/Kota;Kec\nA;Kab. Belitung Timur;Kec. Manggar\nB;19.06;gantung\nC;Kupang;Gedangan\nD;Kota Kupang;\n"u8.ToArray();
        var pembaca = new PembacaLembarRegister(Ormas, kecamatan);
        var hasil = pembaca.Baca(isi, "CSV", pembaca.Kenali(isi).Single().Usul);
        Assert.Equal(["Kabupaten Belitung Timur", "Kabupaten Belitung Timur", "", "Kota Kupang"], hasil.Baris.Select(b => b.Isi.GetValueOrDefault("kabupaten", "")));
        Assert.Equal(["Manggar", "Gantung", "", ""], hasil.Baris.Select(b => b.Isi.GetValueOrDefault("kecamatan", "")));
        Assert.Equal([(4, "kabupaten"), (4, "kecamatan")], hasil.Galat.Select(g => (g.Baris, g.Bidang)));
        Assert.Contains("Kabupaten Kupang atau Kota Kupang", hasil.Galat[0].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Lembar_yang_cocok_didahulukan()
    {
        var isi = Buku(l => Teks(l, 1, "Catatan rapat"), l =>
        {
            Teks(l, 1, "Nama Ormas", "Alamat");
            Teks(l, 2, "Yayasan A", "Jl. Satu");
        });
        var lembar = new PembacaLembarRegister(Ormas).Kenali(isi);
        Assert.Equal((2, true, false), (lembar.Count, lembar[0].Cocok(Ormas), lembar[1].Cocok(Ormas)));
    }

    [Fact]
    public void Tulisan_Windows_dan_UTF_16_terbaca()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal("Café Ilmu", Baca(Ormas, Encoding.GetEncoding(1252).GetBytes("Nama Ormas;Alamat\nCafé Ilmu;x\n")).Hasil.Baris[0].Isi["nama"]);
        Assert.Equal("Café Ilmu", Baca(Ormas, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Nama Ormas;Alamat\nCafé Ilmu;x\n")]).Hasil.Baris[0].Isi["nama"]);
    }

    [Fact]
    public void Rumus_berbahaya_tetap_teks_dan_rumus_tanpa_hasil_ditolak()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "Nama ormas", "Alamat", "Pengurus");
            l.MulaiBaris(2);
            l.Teks(1, "=cmd|'/c calc'!A0", new Gaya());
            l.Rumus(2, "A1", null, new Gaya());
            l.Teks(3, "#REF!", new Gaya());
        });
        var (_, hasil) = Baca(Ormas, isi);
        Assert.Equal("=cmd|'/c calc'!A0", hasil.Baris[0].Isi["nama"]);
        Assert.Equal("pengurus", hasil.Galat.Single().Bidang);
    }

    [Fact]
    public void Enam_belas_ribu_kolom_tidak_mengganggu()
    {
        var isi = Buku(l =>
        {
            Teks(l, 1, "Nama ormas", "Alamat");
            l.MulaiBaris(2);
            l.Teks(1, "Yayasan A", new Gaya());
            l.Teks(16_384, "jauh", new Gaya());
        });
        Assert.Equal("Yayasan A", Baca(Ormas, isi).Hasil.Baris.Single().Isi["nama"]);
    }

    [Fact]
    public void Seratus_ribu_baris_terbaca_semua()
    {
        var csv = new StringBuilder("No;Nama Ormas;Kecamatan;Tanggal SKPO\n");
        for (var i = 1; i <= 100_000; i++)
        {
            csv.Append(i).Append(";Yayasan ").Append(i).Append(";Manggar;01/02/2023\n");
        }

        var hasil = Baca(Ormas, Encoding.UTF8.GetBytes(csv.ToString())).Hasil;
        Assert.Equal((100_000, 0, 0), (hasil.Baris.Count, hasil.Galat.Count, hasil.Lewat.Count));
    }

    [Fact]
    public void Berkas_yang_mengembang_ditolak()
    {
        using var memori = new MemoryStream();
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var asal = new ZipArchive(new MemoryStream(Buku(l => Teks(l, 1, "Nama ormas", "Alamat"))));
            foreach (var e in asal.Entries)
            {
                using var keluar = zip.CreateEntry(e.FullName).Open();
                using var masuk = e.Open();
                masuk.CopyTo(keluar);
                for (var i = 0; e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal) && i < 300; i++)
                {
                    keluar.Write(new byte[1024 * 1024]);
                }
            }
        }

        Assert.Throws<DokumenTakTerbacaException>(() => new PembacaLembarRegister(Ormas).Kenali(memori.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004rusak")]
    [InlineData("\0\0\0\0")]
    public void Yang_bukan_lembar_ditolak_dengan_alasan(string isi)
    {
        try
        {
            Assert.Empty(new PembacaLembarRegister(Ormas).Kenali(Encoding.Latin1.GetBytes(isi)));
        }
        catch (DokumenTakTerbacaException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    internal static byte[] Buku(params Action<Lembar>[] isi)
    {
        var gaya = new DaftarGaya();
        var lembar = isi.Select((tulis, i) =>
        {
            var l = new Lembar($"Lembar {i + 1}", gaya);
            tulis(l);
            return l;
        }).ToList();
        using var memori = new MemoryStream();
        PaketXlsx.Tulis(new Naskah("uji", "uji", UkuranKertas.A4, []), lembar, gaya, memori);
        return memori.ToArray();
    }

    private static (LembarRegister Lembar, HasilLembarRegister Hasil) Baca(DefinisiRegister d, byte[] isi)
    {
        var pembaca = new PembacaLembarRegister(d);
        var lembar = pembaca.Kenali(isi)[0];
        return (lembar, pembaca.Baca(isi, lembar.Nama, lembar.Usul));
    }

    private static void Teks(Lembar l, int baris, params string[] sel)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < sel.Length; k++)
        {
            if (sel[k].Length > 0)
            {
                l.Teks(k + 1, sel[k], new Gaya());
            }
        }
    }

    private static void Isi(Lembar l, int baris, int? nomor, string nama, string negara, int jumlah)
    {
        l.MulaiBaris(baris);
        l.Angka(1, nomor, new Gaya());
        l.Teks(2, nama, new Gaya());
        l.Teks(3, negara, new Gaya());
        l.Angka(4, jumlah, new Gaya());
    }
}
