using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Narratives in the workbook: shown, changed by heading, never damaged.</summary>
public class BukuNarasiTests
{
    private const string Tabel = "```tabel\nid: t\njudul: \"T\"\nkolom:\n  - {judul: A, lebar: 50}\nbaris:\n  - sel: [\"1\"]\n```\n";
    private const string Jalur = "narasi/sasaran-1.1.1.md";
    private static readonly KumpulanBerkas Asal = MuatContoh("belitung-timur-2022").Dengan(Jalur, VersiPertama().Isi[Jalur]);

    [Theory]
    [InlineData("Satu.\n\nDua.", "Satu.\n\nDua.")]
    [InlineData("Satu.\nDua.", "Satu.\n\nDua.")]
    [InlineData("Kendalanya:\n- a\n- b\nSelesai.", "Kendalanya:\n\n- a\n- b\n\nSelesai.")]
    [InlineData("Kendalanya:\n1. a\n2. b", "Kendalanya:\n\n1. a\n2. b")]
    [InlineData("1. a\n\nJeda.\n\n2. b", "1. a\n\nJeda.\n\n2\\. b")]
    [InlineData("2022. Tahun itu.", "2022\\. Tahun itu.")]
    [InlineData("• a\n•\tb", "- a\n- b")]
    [InlineData("# bukan judul\n> bukan kutipan\n::: bukan wadah\n---", "\\# bukan judul\n\n\\> bukan kutipan\n\n\\::: bukan wadah\n\n\\---")]
    [InlineData("    menjorok", "menjorok")]
    [InlineData("Sebesar {{s.realisasi|satuan}} dan **tebal**.", "Sebesar {{s.realisasi|satuan}} dan **tebal**.")]
    public void Sel_menjadi_Markdown_yang_pulang_bermakna_sama(string sel, string markdown)
    {
        TeksNarasi.Markdown(sel).ShouldBe(markdown);
        TeksNarasi.Alasan(markdown).ShouldBeNull();
        TeksNarasi.Markdown(TeksNarasi.Sel(markdown).ShouldNotBeNull()).ShouldBe(markdown);
    }

    [Theory]
    [InlineData(Tabel)]
    [InlineData("![foto](gambar/a.png)")]
    [InlineData("## Anak judul\n\nTeks.")]
    [InlineData("::: catatan\nTeks.\n:::")]
    [InlineData("Lihat [laman](https://contoh.go.id/halaman).")]
    [InlineData("Teks.\n\n[a]: https://contoh.go.id")]
    [InlineData("Baris satu  \nbaris dua.")]
    [InlineData("3. a\n4. b")]
    [InlineData("(hapus)")]
    [InlineData("Angka {{s.realisasi")]
    public void Yang_tidak_termuat_sel_tidak_ditampilkan(string markdown) => TeksNarasi.Sel(markdown).ShouldBeNull();

    [Fact]
    public void Satu_judul_diubah_yang_lain_tetap_sama_bita()
    {
        var (berkas, catatan) = Impor(Asal, d => Isi(d, "Sasaran 1.1.1", "Kendala", "Kendalanya:\n- Petugas kurang.\n- Data belum padu."));
        catatan.ShouldBeEmpty();
        var lama = Asal.Teks(Jalur);
        var awal = lama.IndexOf("# Kendala\n", StringComparison.Ordinal);
        var akhir = lama.IndexOf("# Solusi\n", StringComparison.Ordinal);
        berkas.Teks(Jalur).ShouldBe(lama[..awal] + "# Kendala\n\nKendalanya:\n\n- Petugas kurang.\n- Data belum padu.\n\n" + lama[akhir..]);
        HarusSama(berkas.Dengan(Jalur, Asal.Isi[Jalur]), Asal);
    }

    [Fact]
    public void Penanda_dan_penutup_baris_berkas_tetap()
    {
        var asal = Asal.Dengan(Jalur, Bytes("\uFEFF# Kendala\r\n\r\nLama.\r\n# Solusi\r\nTetap."));
        var (berkas, _) = Impor(asal, d =>
        {
            Isi(d, "Sasaran 1.1.1", "Kendala", "Baru.\n\nLagi.");
            Isi(d, "Sasaran 1.1.1", "Penjelasan", "Tambahan.");
        });
        berkas.Teks(Jalur).ShouldBe("\uFEFF# Kendala\r\n\r\nBaru.\r\n\r\nLagi.\r\n\r\n# Solusi\r\nTetap.\r\n\r\n# Penjelasan\r\n\r\nTambahan.\r\n");
    }

    [Fact]
    public void Kata_hapus_membuang_judulnya_saja()
    {
        var (berkas, catatan) = Impor(Asal, d => Isi(d, "Sasaran 1.1.1", "Solusi", "(hapus)"));
        catatan.ShouldBeEmpty();
        var lama = Asal.Teks(Jalur);
        var awal = lama.IndexOf("# Solusi", StringComparison.Ordinal);
        var sesudah = lama.IndexOf("\n# ", awal, StringComparison.Ordinal);
        berkas.Teks(Jalur).ShouldBe(lama[..awal] + (sesudah < 0 ? "" : lama[(sesudah + 1)..]));
    }

    [Fact]
    public void Narasi_bertabel_kosong_dalam_sel_bercatatan_dan_tidak_tertimpa()
    {
        var asal = Asal.Dengan(Jalur, Bytes($"# Kendala\n\n{Tabel}\n# Solusi\n\nAda.\n"));
        var buku = BukuInstansi.Tulis(asal);
        using (var d = SpreadsheetDocument.Open(new MemoryStream(buku), false))
        {
            var sel = Baris(d, "Sasaran 1.1.1", "Kendala").Elements<Cell>().Select(c => c.InnerText).ToList();
            sel[3].ShouldBeEmpty();
            sel[4].ShouldContain("sunting di sana");
        }

        var hasil = BukuInstansi.Baca(PengisiBuku.Ubah(buku, d => Isi(d, "Sasaran 1.1.1", "Kendala", "Timpa.")), asal);
        hasil.Catatan.ShouldHaveSingleItem().ShouldContain("tidak termuat dalam sel");
        HarusSama(hasil.Berkas, asal);
        BukuInstansi.Baca(PengisiBuku.Ubah(buku, d => Isi(d, "Sasaran 1.1.1", "Kendala", "(hapus)")), asal).Berkas.Teks(Jalur).ShouldBe("# Solusi\n\nAda.\n");
    }

    [Fact]
    public void Yang_tidak_dikenal_disebut_dan_dilewati()
    {
        var (berkas, catatan) = Impor(Asal, d =>
        {
            Baru(d, 200, "Sasaran 9", "Kendala", "x");
            Baru(d, 201, "", "Kendala", "x");
            Baru(d, 202, "Pengantar", "Kendla", "x");
            Baru(d, 203, "1.1.1", "Solusi", "Lihat [laman](https://contoh.go.id).");
            Baru(d, 204, "1.1.1", "Solusi", "Dua.");
            Baru(d, 205, "Pengantar", "Penutup", "");
        });
        HarusSama(berkas, Asal);
        catatan.Count.ShouldBe(5);
        catatan[0].ShouldStartWith("Lembar \"Narasi\" sel A200: bagian \"Sasaran 9\" tidak dikenal");
        catatan[1].ShouldContain("belum diisi");
        catatan[2].ShouldContain("Langkah perbaikan");
        catatan.Skip(3).ShouldAllBe(c => c.Contains("menyebut narasi yang sama"));
    }

    [Fact]
    public void Kantor_baru_dari_buku_kerja_saja_menyusun_laporan_tanpa_celah()
    {
        var kantor = new KumpulanBerkas(Asal.Isi.Where(b => !b.Key.StartsWith("register/", StringComparison.Ordinal) && !b.Key.StartsWith("sop/", StringComparison.Ordinal) && !b.Key.StartsWith("narasi/", StringComparison.Ordinal)
            // speaks of the registers and narratives that are left out
            && b.Key != "analisis.yaml"));
        var buku = PengisiBuku.Ubah(BukuInstansi.Tulis(kantor), IsiYangKosong);
        var hasil = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        hasil.Berkas.Isi.ShouldContainKey(Jalur);
        var susun = PenyusunLaporan.Naskah(SumberBerkas.Memori(hasil.Berkas));
        susun.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.ToString()).ShouldBeEmpty();
        var naskah = susun.Naskah.ShouldNotBeNull();
        naskah.BelumLengkap.ShouldBeFalse();
        using var teks = new StringWriter();
        PenulisTeks.Tulis(naskah, teks);
        teks.ToString().ShouldNotContain("[belum diisi");
        teks.ToString().ShouldContain("Petugas lapangan kurang");
    }

    [Theory]
    [InlineData("Kepala\n- Sekretariat\n-- Subbagian\n- Bidang", null)]
    [InlineData("Kepala\n-- Subbagian", "-- Subbagian")]
    [InlineData("Kepala\nSekretariat", "Sekretariat")]
    public void Bagan_organisasi_satu_sel_menyatakan_seluruhnya(string sel, string? salah)
    {
        var (berkas, catatan) = Impor(Asal, d => PengisiBuku.Teks(d, "Data kantor", PengisiBuku.Baris(d, "Data kantor", "Struktur organisasi"), 2, sel));
        if (salah is not null)
        {
            HarusSama(berkas, Asal);
            catatan.ShouldHaveSingleItem().ShouldContain($"baris \"{salah}\" tidak jelas");
            return;
        }

        catatan.ShouldBeEmpty();
        berkas.Teks("instansi.yaml").ShouldContain("struktur:\n  nama: Kepala\n  anak:\n    - nama: Sekretariat\n      anak:\n        - nama: Subbagian\n    - nama: Bidang\n");
        BukuInstansi.Baca(BukuInstansi.Tulis(berkas), KumpulanBerkas.Kosong).Berkas.Teks("instansi.yaml").ShouldContain("- nama: Subbagian");
    }

    [Fact]
    public void Templat_yang_diisi_membuat_narasi_sasaran_baru()
    {
        var buku = PengisiBuku.Ubah(BukuInstansi.Templat(), d =>
        {
            PengisiBuku.Teks(d, "Sasaran", PenulisBuku.BarisPertama, PengisiBuku.Kolom(d, "Sasaran", "Kode sasaran"), "1.2");
            Baru(d, PenulisBuku.BarisPertama, "Sasaran 1.2", "Penjelasan", "Naik.");
            Baru(d, PenulisBuku.BarisPertama + 1, "Sasaran 1.2", "Faktor pendukung", "- Tim.");
            Isi(d, "Pengantar", "Langkah perbaikan", "Lanjutkan.");
        });
        var hasil = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        hasil.Berkas.Teks("narasi/sasaran-1.2.md").ShouldBe("# Penjelasan\n\nNaik.\n\n# Faktor pendukung\n\n- Tim.\n");
        hasil.Berkas.Teks("narasi/pengantar.md").ShouldBe("# Langkah perbaikan\n\nLanjutkan.\n");
        HarusSama(BukuInstansi.Baca(BukuInstansi.Tulis(hasil.Berkas), hasil.Berkas).Berkas, hasil.Berkas);
    }

    // what stands in the files alone, a person writes anew
    private static void IsiYangKosong(SpreadsheetDocument d)
    {
        foreach (var b in PengisiBuku.Lembar(d, "Narasi").Descendants<Row>().Where(r => r.RowIndex! >= PenulisBuku.BarisPertama).ToList())
        {
            var sel = b.Elements<Cell>().Select(c => c.InnerText).ToList();
            if (sel[3].Length == 0 && sel[4].StartsWith("Diminta laporan", StringComparison.Ordinal))
            {
                PengisiBuku.Teks(d, "Narasi", (int)b.RowIndex!.Value, 4, "Sebagai berikut.\n- Petugas lapangan kurang.\n- Data belum padu.");
            }
        }
    }

    private static (KumpulanBerkas Berkas, IReadOnlyList<string> Catatan) Impor(KumpulanBerkas asal, Action<SpreadsheetDocument> isi)
    {
        var hasil = BukuInstansi.Baca(PengisiBuku.Ubah(BukuInstansi.Tulis(asal), isi), asal);
        return (hasil.Berkas, hasil.Catatan);
    }

    private static Row Baris(SpreadsheetDocument d, string bagian, string judul) => PengisiBuku.Lembar(d, "Narasi").Descendants<Row>().Where(r => r.RowIndex! >= PenulisBuku.BarisPertama)
        .First(r => r.Elements<Cell>().Select(c => c.InnerText).ToList() is var s && s[0] == bagian && s[2].Equals(judul, StringComparison.OrdinalIgnoreCase));

    private static void Isi(SpreadsheetDocument d, string bagian, string judul, string isi) => PengisiBuku.Teks(d, "Narasi", (int)Baris(d, bagian, judul).RowIndex!.Value, 4, isi);

    private static void Baru(SpreadsheetDocument d, int baris, string bagian, string judul, string isi)
    {
        foreach (var (kolom, teks) in new[] { (1, bagian), (3, judul), (4, isi) }.Where(x => x.Item2.Length > 0))
        {
            PengisiBuku.Teks(d, "Narasi", baris, kolom, teks);
        }
    }
}
