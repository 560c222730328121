using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Tests.Dokumen;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>The administrator decides on working time; what is counted says so where it is used.</summary>
public class WaktuKerjaTests : KantorUji
{
    private const string Induk = "/pemda/waktu-kerja";

    [Fact]
    public async Task Jam_kerja_pemda_dipakai_dan_disebut_di_halaman_alur_dan_tercatat()
    {
        using var a = await Pelayan.KlienAsync(Peran.Administrator);
        using (var salah = await a.KirimAsync(await a.BukaAsync(Induk + "/pekan"), "main form", Induk + "/pekan",
            ("Isian.Sejak", "1 Januari 2020"), ("Isian.Masuk[4]", "pagi")))
        {
            (await salah.HtmlAsync()).QuerySelector("main")?.TextContent.ShouldContain("misalnya 07.30 dan 16.00");
        }

        using (var simpan = await a.KirimAsync(await a.BukaAsync(Induk + "/pekan"), "main form", Induk + "/pekan",
            ("Isian.Sejak", "1 Januari 2020"), ("Isian.Masuk[0]", "7.30"), ("Isian.Pulang[4]", "1130"), ("Isian.Masuk[5]", "08:00"),
            ("Isian.Pulang[5]", "12.00"), ("Isian.Dasar", "Perbup 12/2019")))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found, await simpan.Content.ReadAsStringAsync());
        }

        const string Kata = "Senin 07.30–16.00, Selasa sampai Kamis 08.00–16.00, Jumat 08.00–11.30, Sabtu 08.00–12.00, "
            + "tanpa hari libur dan cuti bersama, menurut Perbup 12/2019";
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        (await TeksAsync(perencana, $"/pd/{PelayanUji.Badan}/alur/2022/1")).ShouldContain(Kata);
        var daftar = await TeksAsync(a, Induk + "?tahun=2024");
        daftar.ShouldSatisfyAllConditions(t => t.ShouldContain("Perbup 12/2019"), t => t.ShouldContain("SKB tiga menteri 855"),
            t => t.ShouldContain("satu sumber"), t => t.ShouldContain("belum diperiksa"));
        (await TeksAsync(a, Induk + "?tahun=2028")).ShouldContain("Belum ditetapkan");
        (await TeksAsync(a, "/riwayat")).ShouldContain("Waktu kerja");
    }

    [Fact]
    public async Task Libur_daerah_dicatat_diubah_dan_dihapus_dua_penyunting_tidak_saling_menimpa()
    {
        using var a = await Pelayan.KlienAsync(Peran.Administrator);
        var kosong = await a.BukaAsync(Induk + "/hari");
        (string, string)[] isian = [("Isian.Jenis", "Libur"), ("Isian.Mulai", "3 Februari 2031"), ("Isian.Nama", "Hari jadi"),
            ("Isian.Dasar", "SK 1")];
        using (var simpan = await a.KirimAsync(kosong, "main form", Induk + "/hari", isian))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        using (var kalah = await a.KirimAsync(kosong, "main form", Induk + "/hari", isian))
        {
            (await kalah.HtmlAsync()).QuerySelector("main")?.TextContent.ShouldContain("sudah ada");
        }

        (await TeksAsync(a, Induk)).ShouldContain("Hari jadi: libur");
        using (var hapus = await a.KirimAsync(await a.BukaAsync(Induk), "main td form", Induk + "?handler=Hapus"))
        {
            hapus.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await TeksAsync(a, Induk)).ShouldNotContain("Hari jadi");
    }

    // a day off entered by mistake: what it would move is told before, and taking it back moves it back
    [Fact]
    public async Task Tempo_yang_bergeser_ditunjukkan_sebelum_kalender_berubah()
    {
        var store = Pelayan.Layanan.GetRequiredService<PelaksanaanSopStore>();
        var semula = (await store.MulaiAsync(Rekan with { Pemda = Pelayan.Pemda }, (PelayanUji.Badan, JenisPelaksanaan.Pengukuran,
            Periode.Tahun(2022, 1)), KatalogSop.PengumpulanData, [], new KalenderKerja())).ShouldBeOfType<HasilGerak.Bergerak>()
            .Jadi.Pelaksanaan.Terbuka.Single().Tempo.ShouldNotBeNull();
        using var a = await Pelayan.KlienAsync(Peran.Administrator);
        (string, string)[] isian = [("Isian.Jenis", "Libur"), ("Isian.Mulai", Core.Umum.TanggalIndonesia.Panjang(DateOnly.FromDateTime(semula))),
            ("Isian.Nama", "Keliru"), ("Isian.Dasar", "SK 1")];
        using var tanya = await a.KirimAsync(await a.BukaAsync(Induk + "/hari"), "main form", Induk + "/hari", isian);
        var halaman = await tanya.HtmlAsync();
        halaman.QuerySelector("main")?.TextContent.ShouldContain("Tempo 1 langkah yang sedang berjalan akan berubah");
        halaman.QuerySelector("main")?.TextContent.ShouldContain("Badan Kesatuan Bangsa dan Politik, Triwulan I 2022");
        (await TempoAsync()).ShouldBe(semula);
        using (var ya = await a.KirimAsync(halaman, "main form", Induk + "/hari"))
        {
            ya.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await TempoAsync()).ShouldBeGreaterThan(semula);
        using var hapus = await a.KirimAsync(await a.BukaAsync(Induk), "main td form", Induk + "?handler=Hapus");
        using (var ya = await a.KirimAsync(await hapus.HtmlAsync(), "main td form", Induk + "?handler=Hapus"))
        {
            ya.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await TempoAsync()).ShouldBe(semula);

        async Task<DateTime> TempoAsync() => (await store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan, 2022)).Single()
            .Pelaksanaan.Terbuka.Single().Tempo.ShouldNotBeNull();
    }

    // the lock says the day of the office: 17.30 UTC is the next day everywhere in Indonesia, 15.30 UTC only in the east
    [Fact]
    public async Task Zona_pilihan_pemda_berlaku_pada_permintaan_berikutnya()
    {
        using var a = await Pelayan.KlienAsync(Peran.Administrator);
        using (var simpan = await a.KirimAsync(await a.BukaAsync(Induk), "main section form", Induk + "?handler=Atur",
            ("Isian.Zona", "Wit")))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await TeksAsync(a, Induk)).ShouldContain("(WIT)");
        var waktu = Pelayan.Layanan.GetRequiredService<WaktuSetempat>();
        waktu.Cetak("2022-12-31T15:30:00.000000Z").ShouldBe("1 Januari 2023 pukul 00.30 WIT");
        var penjaga = Pelayan.Layanan.GetRequiredService<IPenjagaTriwulan>();
        penjaga.Larangan(Isi(("kinerja.csv", "indikator,tahun,triwulan,realisasi\n1.1,2022,1,20\n")),
            Isi(("kinerja.csv", "indikator,tahun,triwulan,realisasi\n1.1,2022,1,21\n")), 2022,
            [new TriwulanTerkunci { Tahun = 2022, Triwulan = 1, Oleh = "Kepala", Saat = "2022-12-31T15:30:00.000000Z" }])
            .ShouldNotBeNull().ShouldContain("pada 1 Januari 2023");
    }

    private static async Task<string> TeksAsync(HttpClient klien, string alamat) => string.Join(' ',
        ((await klien.BukaAsync(alamat)).QuerySelector("main")?.TextContent ?? "").Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));
}
