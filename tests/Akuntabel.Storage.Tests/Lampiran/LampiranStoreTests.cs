using System.IO.Compression;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Lampiran;

public class LampiranStoreSqliteTests(ServerPostgres server) : LampiranStoreTests(MesinBasisdata.Sqlite, server);

public class LampiranStorePostgresTests(ServerPostgres server) : LampiranStoreTests(MesinBasisdata.Postgres, server);

public abstract class LampiranStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n");

    [Fact]
    public async Task Lampiran_ditambah_dibaca_lalu_dihapus_dari_daftar_tanpa_kehilangan_isinya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        var l = (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new LampiranBaru("SK Kepala.pdf", Pdf) { Keterangan = "Naskah bertanda tangan" })).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran;
        (l.Mime, l.Nama, l.Ukuran).ShouldBe(("application/pdf", "SK Kepala.pdf", Pdf.Length));
        (await store.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).ShouldHaveSingleItem().Keterangan.ShouldBe("Naskah bertanda tangan");
        (await store.BacaAsync(l)).ShouldBe(Pdf);

        (await store.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, l.Id, " ")).Berhasil.ShouldBeFalse("tanpa alasan");
        (await store.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, l.Id, "salah berkas")).Berhasil.ShouldBeTrue();
        (await store.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, l.Id, "salah berkas")).Berhasil.ShouldBeFalse("sudah dihapus");
        (await store.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).ShouldBeEmpty();
        (await store.BacaAsync((await store.CariAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, l.Id)).ShouldNotBeNull())).ShouldBe(Pdf);
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"lampiran/{l.Id}"))).Select(p => (p.Jenis, p.Lama, p.Baru, p.Alasan, p.Bukti == l.Sidik))
            .ShouldBe([("LampiranDihapus", "SK Kepala.pdf", "", "salah berkas", true), ("LampiranDitambah", "", "SK Kepala.pdf", "Naskah bertanda tangan", true)]);
    }

    [Fact]
    public async Task Berkas_yang_sama_dikirim_dua_kali_satu_lampiran_dan_satu_peristiwa()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        var hasil = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new LampiranBaru("a.pdf", Pdf))));
        hasil.Select(h => h.ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran.Id).Distinct().ShouldHaveSingleItem();
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Yang_tidak_dapat_dilampirkan_ditolak_dengan_alasan_dan_tidak_meninggalkan_isi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        await TolakAsync(new LampiranBaru("kosong.pdf", Array.Empty<byte>()), "kosong");
        await TolakAsync(new LampiranBaru("besar.txt", new byte[LampiranStore.UkuranTerbesar + 1]), "25 MB");
        await TolakAsync(new LampiranBaru("program.pdf", new byte[] { 0x4D, 0x5A, 0x90, 0, 3 }), "tidak dikenal");
        await TolakAsync(new LampiranBaru("a.pdf", Pdf) { Dokumen = "tidak-ada" }, "sudah tidak ada");
        (await store.TambahAsync(GudangUji.Ani, "entah", new LampiranBaru("a.pdf", Pdf))).ShouldBeOfType<HasilLampiran.Ditolak>().Pesan.ShouldContain("Perangkat daerah");
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM isi"))).ShouldBe(0);

        async Task TolakAsync(LampiranBaru baru, string sebab) =>
            (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, baru)).ShouldBeOfType<HasilLampiran.Ditolak>().Pesan.ShouldContain(sebab);
    }

    [Fact]
    public async Task Kuota_kantor_menghitung_tiap_isi_sekali_dan_yang_dihapus_pun()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam, new KuotaLampiran(Kantor: 3 << 20));
        var l = (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas('a', 2))).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran;
        (await store.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, l.Id, "salah berkas")).Berhasil.ShouldBeTrue();
        var pesan = (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas('b', 2))).ShouldBeOfType<HasilLampiran.Ditolak>().Pesan;
        pesan.ShouldContain("3 MB");
        pesan.ShouldContain("terpakai 2 MB");
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM isi"))).ShouldBe(1, "yang ditolak tidak meninggalkan isi");
        (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas('a', 2) with { Nama = "lagi.txt" })).ShouldBeOfType<HasilLampiran.Tersimpan>();
        (await store.PakaiAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).ShouldBe((2L << 20, 3L << 20));
    }

    [Fact]
    public async Task Kuota_sehari_milik_tiap_pengguna_dan_lewat_dalam_sehari()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam, new KuotaLampiran(PenggunaSehari: 3 << 20));
        (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas('a', 2))).ShouldBeOfType<HasilLampiran.Tersimpan>();
        (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas('b', 2))).ShouldBeOfType<HasilLampiran.Ditolak>().Pesan.ShouldContain("24 jam");
        (await store.TambahAsync(GudangUji.Ani with { Id = "p-budi" }, GudangUji.PerangkatDaerah, Berkas('b', 2))).ShouldBeOfType<HasilLampiran.Tersimpan>();
        g.Jam.Kini += TimeSpan.FromHours(25);
        (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas('c', 2))).ShouldBeOfType<HasilLampiran.Tersimpan>();
    }

    [Fact]
    public async Task Kiriman_serentak_tidak_menembus_kuota_kantor()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam, new KuotaLampiran(Kantor: 3 << 20));
        var hasil = await Task.WhenAll("abcdefgh".Select(c => store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Berkas(c, 1))));
        hasil.Count(h => h is HasilLampiran.Tersimpan).ShouldBe(3);
    }

    private static LampiranBaru Berkas(char isi, int mb) => new($"{isi}.txt", Encoding.ASCII.GetBytes(new string(isi, mb << 20)));

    [Fact]
    public async Task Bukti_penetapan_adalah_lampiran_yang_ada_dan_tercatat_dalam_peristiwanya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: x")));
        var bukti = (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new LampiranBaru("sk.pdf", Pdf) { Dokumen = v.Dokumen })).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran;
        (await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, new PenetapanDokumen("1", new DateOnly(2023, 1, 20), IsiStore.Sidik("lain"u8)))).ShouldBeOfType<HasilSimpan.Ditolak>().Pesan.ShouldContain("bukti", Case.Insensitive);
        (await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, new PenetapanDokumen("1", new DateOnly(2023, 1, 20), bukti.Sidik))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var peristiwa = (await g.Dokumen.RiwayatAsync(v.Kunci))[0];
        peristiwa.Jenis.ShouldBe("DokumenDitetapkan");
        (await store.UntukBuktiAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, peristiwa.Bukti)).ShouldNotBeNull().Nama.ShouldBe("sk.pdf");
    }

    [Fact]
    public async Task Isi_yang_rusak_tidak_diberikan_sebagai_lampiran()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        var l = (await store.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new LampiranBaru("a.pdf", Pdf))).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran;
        await g.TanpaPemicuAsync();
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE isi SET data = @data", new { data = Encoding.ASCII.GetBytes("%PDF-palsu") }));
        (await Should.ThrowAsync<BasisdataException>(() => store.BacaAsync(l))).Sebab.ShouldBe(SebabBasisdata.Rusak);
    }
}

public class JenisBerkasTests
{
    [Theory]
    [InlineData("naskah.pdf", "%PDF-1.4", "application/pdf", "naskah.pdf")]
    [InlineData("naskah.docx", "%PDF-1.4", "application/pdf", "naskah.docx.pdf")]
    [InlineData("../../etc/sandi", "daftar", "text/plain", "sandi.txt")]
    [InlineData("C:\\data\\belanja.csv", "a,b", "text/csv", "belanja.csv")]
    [InlineData("gambar.svg", "<svg onload='x'/>", "text/plain", "gambar.svg.txt")]
    [InlineData("faktur\u202Efdp.exe", "halo", "text/plain", "fakturfdp.exe.txt")]
    [InlineData("foto.jpg", "GIF89a", "image/gif", "foto.jpg.gif")]
    [InlineData(" .. ", "halo", "text/plain", "lampiran.txt")]
    public void Jenis_dikenal_dari_isi_dan_nama_tidak_berbohong(string nama, string isi, string mime, string namaJujur)
    {
        var data = Encoding.UTF8.GetBytes(isi);
        var jenis = JenisBerkas.Kenali(data, nama).ShouldNotBeNull();
        jenis.Mime.ShouldBe(mime);
        jenis.NamaJujur(new LampiranBaru(nama, data).NamaBersih()).ShouldBe(namaJujur);
    }

    [Theory]
    [InlineData("word/document.xml", ".docx")]
    [InlineData("xl/workbook.xml", ".xlsx")]
    [InlineData("ppt/presentation.xml", ".pptx")]
    [InlineData("apa/saja.txt", ".zip")]
    [InlineData("word/vbaProject.bin", null)]
    public void Arsip_dikenal_dari_entrinya(string entri, string? akhiran)
    {
        var jenis = JenisBerkas.Kenali(Zip("[Content_Types].xml", entri), "x");
        (jenis is null ? null : jenis.DaftarAkhiran[0]).ShouldBe(akhiran);
    }

    [Fact]
    public void Arsip_yang_terpotong_atau_direktorinya_menunjuk_ke_luar_ditolak()
    {
        var utuh = Zip("a.txt", "b.txt");
        for (var n = 4; n < utuh.Length; n++)
        {
            JenisBerkas.Kenali(utuh.AsSpan(0, n), "a.zip").ShouldBeNull($"terpotong pada bita {n}");
        }

        var palsu = (byte[])utuh.Clone();
        palsu.AsSpan(utuh.Length - 6, 4).Fill(0xFF);
        JenisBerkas.Kenali(palsu, "a.zip").ShouldBeNull();
    }

    private static byte[] Zip(params string[] entri)
    {
        using var aliran = new MemoryStream();
        using (var arsip = new ZipArchive(aliran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var e in entri)
            {
                using var w = new StreamWriter(arsip.CreateEntry(e).Open());
                w.Write(e);
            }
        }

        return aliran.ToArray();
    }
}
