using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Pengawasan;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Pengawasan;

/// <summary>All offices on one page: how far each is, cheaply; and the days between which parties answer.</summary>
public class SemuaKantorDiawasiTests : PengawasanUji
{
    [Fact]
    public async Task Enam_puluh_kantor_ringan_dan_enam_kali_bertanya()
    {
        await Pelayan.Basisdata.TulisAsync(async s =>
        {
            for (var i = 1; i <= 60; i++)
            {
                await s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, @id, @id, @nama, '')",
                    new { Pelayan.Pemda, id = $"kantor-{i:00}", nama = $"Dinas Urusan Pemerintahan Nomor {i:00}" });
            }
        });
        for (var i = 1; i <= 60; i++)
        {
            await DirekomendasikanAsync(pd: $"kantor-{i:00}", tempo: HariIni.AddDays(-i));
        }

        ((TestServer)Pelayan.Layanan.GetRequiredService<IServer>()).PreserveExecutionContext = true;
        using var klien = await Pelayan.KlienAsync(Peran.Bappeda);
        await klien.GetStringAsync("/pengawasan?tahun=2022");
        var h = Pelayan.Basisdata.Hitungan.MulaiAlur();
        var isi = await klien.GetStringAsync("/pengawasan?tahun=2022");
        (h.Perintah + h.Transaksi).ShouldBeInRange(3, 7, "enam, dan satu yang mengenali pengguna penguji");
        isi.Length.ShouldBeLessThan(100 * 1024);
        var kedua = await klien.BukaAsync("/pengawasan?tahun=2022&halaman=3");
        kedua.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await klien.GetStringAsync("/pengawasan/rekomendasi")).Length.ShouldBeLessThan(100 * 1024);
        (await klien.BukaAsync("/pengawasan?tahun=2022&keadaan=reviu-belum")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Hasil_reviu_nilai_evaluasi_dan_perubahannya()
    {
        var kertas = await ReviuAsync(2022);
        (await Kertas.TerbitkanAsync(Apip, kertas, "700/9", HariIni, """{"Simpulan":2,"Jawaban":[],"Sidik":""}""")).ShouldBeOfType<HasilUbah.Tersimpan>();
        await EvaluasiAsync(2021, """{"Nilai":61.5,"Predikat":"B","Komponen":[{"Nama":"Perencanaan","Nilai":20}]}""");
        await EvaluasiAsync(2022, """{"Nilai":70.25,"Predikat":"BB","Komponen":[{"Nama":"Perencanaan","Nilai":24.5}]}""");
        using var klien = await Pelayan.KlienAsync(Peran.Apip);
        var halaman = await klien.BukaAsync("/pengawasan?tahun=2022&urut=nilai");
        halaman.QuerySelectorAll("thead th").Select(t => t.TextContent).ShouldBe(["Perangkat daerah", "Reviu laporan", "Temuan uji", "Evaluasi", "Perencanaan", "Nilai", "Dari tahun lalu", "Rekomendasi"]);
        var baris = halaman.QuerySelectorAll("tbody tr")[0];
        baris.TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("Badan Kesatuan"), t => t.ShouldContain(PenyimpulReviu.Sebutan(SimpulanReviu.CatatanMinor)), t => t.ShouldContain("24,50"), t => t.ShouldContain("70,25 BB"), t => t.ShouldContain("+8,75"));
        using var buku = new ZipArchive(new MemoryStream(await klien.GetByteArrayAsync("/pengawasan?handler=Unduh&tahun=2022")));
        using var lembar = new StreamReader((buku.Entries.FirstOrDefault(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal))).ShouldNotBeNull().Open());
        (await lembar.ReadToEndAsync()).ShouldContain("70.25");
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan json")]
    [InlineData("[1]")]
    [InlineData("""{"Nilai":"tinggi"}""")]
    public void Hasil_yang_bukan_nilai_bukan_nilai(string hasil) => SkorEvaluasi.Baca(hasil).ShouldBeNull();

    [Theory]
    [InlineData(Peran.Administrator, true)]
    [InlineData(Peran.Apip, true)]
    [InlineData(Peran.Bappeda, true)]
    [InlineData(Peran.Kepala, false)]
    [InlineData(Peran.Perencana, false)]
    public async Task Hanya_yang_melihat_semua_kantor(Peran peran, bool boleh)
    {
        using var klien = await Pelayan.KlienAsync(peran);
        foreach (var alamat in new[] { "/pengawasan", "/pengawasan/rekomendasi", "/pengawasan/instrumen", "/pengawasan/jadwal" })
        {
            (await klien.GetAsync(alamat)).StatusCode.ShouldBe(boleh ? HttpStatusCode.OK : HttpStatusCode.Forbidden, alamat);
        }
    }

    [Fact]
    public async Task Jadwal_yang_sudah_ditentukan_hanya_berubah_dengan_alasan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        const string alamat = "/pengawasan/jadwal?tahun=2022";
        string Formulir(int ke) => $"section:nth-of-type({ke}) form";
        (await apip.KirimAsync(await apip.BukaAsync(alamat), Formulir(1), alamat, ("Kantor.Mulai", "1 Februari 2023"), ("Kantor.Selesai", "28 Februari 2023"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var tanpa = await apip.KirimAsync(await apip.BukaAsync(alamat), Formulir(1), alamat, ("Kantor.Selesai", "15 Maret 2023"));
        var ditolak = await UtuhAsync(tanpa);
        ditolak.QuerySelector("main")?.TextContent.ShouldContain("Alasan harus diisi");
        ditolak.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("[name='Kantor.Selesai']")?.Value.ShouldBe("15 Maret 2023", "yang diketik tetap ada");
        (await JendelaAsync()).ShouldBe("Kantor 2023-02-01..2023-02-28");
        var lama = await apip.BukaAsync(alamat);
        (await apip.KirimAsync(lama, Formulir(1), alamat, ("Kantor.Selesai", "15 Maret 2023"), ("Kantor.Alasan", "Banjir"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var bentrok = await apip.KirimAsync(lama, Formulir(1), alamat, ("Kantor.Selesai", "20 Maret 2023"), ("Kantor.Alasan", "Lain"));
        (await UtuhAsync(bentrok)).QuerySelector("main section .kotak")?.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("15 Maret 2023"), t => t.ShouldContain("20 Maret 2023"));
        (await JendelaAsync()).ShouldBe("Kantor 2023-02-01..2023-03-15");
        using var bappeda = await Pelayan.KlienAsync(Peran.Bappeda);
        (await bappeda.BukaAsync(alamat)).QuerySelector("main form").ShouldBeNull();
        (await PalsuAsync(bappeda, alamat, ("pihak", "Kantor"), ("revisi", "2"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> JendelaAsync() => string.Join(' ', (await Pelayan.Layanan.GetRequiredService<InstrumenStore>()
        .JendelaAsync(Pelayan.Pemda, 2022)).Select(j => $"{j.Pihak} {j.Mulai}..{j.Selesai}"));

    private async Task EvaluasiAsync(int tahun, string hasil)
    {
        var tugas = new SuratTugas("700/2", null, HariIni, HariIni, [new AnggotaTim("", "Ketua Dua", PeranTim.Ketua, 1)]);
        (await Kertas.BuatAsync(Apip, PelayanUji.Badan, new KertasBaru(JenisKertas.Evaluasi, tahun, "", tugas))).ShouldBeOfType<HasilUbah.Tersimpan>();
        var k = (await Kertas.CariAsync(Pelayan.Pemda, PelayanUji.Badan, JenisKertas.Evaluasi, tahun)).ShouldNotBeNull();
        (await Kertas.TerbitkanAsync(Apip, k, "700/3", HariIni, hasil)).ShouldBeOfType<HasilUbah.Tersimpan>();
    }
}
