using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Web.Tests.Register;

/// <summary>Who may do what with a register is what its definition says; one that is closed is as one that is not there.</summary>
public class HakRegisterTests : KantorRegister
{
    private const string Tertutup = "kewaspadaan-dini";
    private const string Rahasia = "Yohanes Pelapor Rahasia";

    public static TheoryData<string> Bawaan => [.. RegisterBawaan.Semua.Select(d => d.Kode)];

    [Theory]
    [MemberData(nameof(Bawaan))]
    public async Task Setiap_peran_mendapat_tepat_yang_tertulis_dalam_registernya(string kode)
    {
        await PakaiAsync(kode);
        var akses = RegisterBawaan.Cari(kode).ShouldNotBeNull().Akses;
        var salah = new List<string>();
        foreach (var peran in Enum.GetValues<Peran>())
        {
            using var klien = await Pelayan.KlienAsync(peran);
            var (baca, tulis) = (akses.Baca.Contains(peran), akses.Tulis.Contains(peran));
            await PeriksaAsync("", baca);
            await PeriksaAsync("?handler=Unduh&format=csv", baca);
            await PeriksaAsync("/baris/baru", tulis);
            await PeriksaAsync("/impor", tulis);
            await PeriksaAsync("/definisi", peran == Peran.Perencana);
            await PeriksaAsync("/masa-simpan", akses.Rahasia.Contains(peran) && RegisterBawaan.Cari(kode) is { AdaTersegel: true });

            async Task PeriksaAsync(string jalur, bool boleh)
            {
                using var jawaban = await klien.GetAsync($"/pd/badan/register/{kode}{jalur}");
                if (jawaban.StatusCode == HttpStatusCode.OK != boleh)
                {
                    salah.Add($"{peran} {jalur}: {(int)jawaban.StatusCode}");
                }
            }
        }

        salah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Kantor_lain_tidak_melihat_dan_tidak_mengisi()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var baris = await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Bina"));
        using var lain = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        (await lain.GetAsync(baris)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        // the same row under the address of the own office
        await PakaiDiDinasAsync(lain);
        (await lain.GetAsync(baris.Replace("/badan/", "/dinas/", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var tulis = await KirimAsync(lain, baris.Replace("/badan/", "/dinas/", StringComparison.Ordinal), ("isi.nama", "Direbut"), ("Revisi", "1"), ("Alasan", "x"));
        tulis.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Register_tertutup_seolah_tidak_ada_bagi_yang_lain()
    {
        await PakaiAsync(Tertutup, "ormas");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var baris = await CatatAsync(p, Tertutup, ("isi.perihal", "Unjuk rasa pabrik"), ("isi.tanggal", "3 Mei 2026"), ("tersegel.pelapor", Rahasia));
        foreach (var peran in new[] { Peran.Penyusun, Peran.Apip, Peran.Bappeda, Peran.Administrator })
        {
            using var klien = await Pelayan.KlienAsync(peran);
            using var langsung = await klien.GetAsync(baris);
            langsung.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
            foreach (var alamat in new[]
            {
                "/pd/badan/register", "/pd/badan/jatuh-tempo", "/pd/badan/riwayat", "/riwayat", "/pd/badan", "/cari?kantor=badan&q=unjuk", "/cari?kantor=badan&q=kewaspadaan",
            })
            {
                using var jawaban = await klien.GetAsync(alamat);
                if (jawaban.StatusCode == HttpStatusCode.OK)
                {
                    var utama = (await jawaban.HtmlAsync()).QuerySelector("main")?.InnerHtml ?? "";
                    utama.ShouldNotContain("Unjuk rasa", Case.Insensitive, $"{peran} {alamat}");
                    utama.ShouldNotContain("Laporan kewaspadaan", Case.Insensitive, $"{peran} {alamat}");
                }
            }
        }
    }

    [Fact]
    public async Task Riwayat_kantor_menyebut_barisnya_tanpa_isinya()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var baris = await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Bina"), ("isi.alamat", "Jalan Melati 7"));
        var riwayat = await p.BukaAsync("/pd/badan/riwayat");
        riwayat.QuerySelector($"main a[href='{baris}']").ShouldNotBeNull().TextContent.ShouldBe("Baris register Organisasi kemasyarakatan");
        Teks(riwayat).ShouldNotContain("Melati");
        (await TeksAsync(p, baris)).ShouldContain("mencatat baris ini");
    }

    [Fact]
    public async Task Data_pribadi_disamarkan_di_mana_pun_dan_setiap_pembukaannya_tercatat()
    {
        await PakaiAsync(Tertutup);
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var baris = await CatatAsync(p, Tertutup, ("isi.perihal", "Unjuk rasa pabrik"), ("isi.tanggal", "3 Mei 2026"), ("tersegel.pelapor", Rahasia));
        foreach (var alamat in new[] { baris, $"/pd/badan/register/{Tertutup}", $"/pd/badan/register/{Tertutup}?handler=Unduh&format=csv", "/pd/badan/riwayat" })
        {
            (await p.GetStringAsync(alamat)).ShouldNotContain(Rahasia, Case.Insensitive, alamat);
        }

        using var ditolak = await KirimAsync(p, baris + "?handler=Buka", ("bidang", "pelapor"), ("keperluan-pelapor", "ingin tahu"));
        ditolak.StatusCode.ShouldBe(HttpStatusCode.NotFound, "perencana tidak membuka rahasia register ini");
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        using var tanpaKeperluan = await KirimAsync(kepala, baris + "?handler=Buka", ("bidang", "pelapor"), ("keperluan-pelapor", ""));
        (await tanpaKeperluan.Content.ReadAsStringAsync()).ShouldNotContain(Rahasia);
        using var dibuka = await KirimAsync(kepala, baris + "?handler=Buka", ("bidang", "pelapor"), ("keperluan-pelapor", "Klarifikasi laporan"));
        dibuka.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        (await dibuka.Content.ReadAsStringAsync()).ShouldContain(Rahasia);
        (await TeksAsync(p, baris)).ShouldSatisfyAllConditions(
            t => t.ShouldContain("melihat Pelapor"), t => t.ShouldContain("Klarifikasi laporan"), t => t.ShouldNotContain(Rahasia));
    }

    [Fact]
    public async Task Data_pribadi_tidak_tinggal_dalam_isian_yang_belum_disimpan()
    {
        await PakaiAsync(Tertutup);
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"/pd/badan/register/{Tertutup}/baris/baru";
        // the day is wrong: what was typed is kept, but for what is personal
        using var gagal = await p.KirimAsync(await p.BukaAsync(alamat), "form.isian", alamat, ("isi.perihal", "Unjuk rasa"), ("isi.tanggal", "kemarin"), ("tersegel.pelapor", Rahasia));
        gagal.StatusCode.ShouldBe(HttpStatusCode.OK);
        var draf = await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT isi FROM draf_isian", new { }));
        draf.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.ShouldContain("Unjuk rasa"), d => d.ShouldNotContain(Rahasia));
    }

    [Fact]
    public async Task Yang_dihitung_dan_keadaan_tidak_dapat_diketik_lewat_formulir()
    {
        await PakaiAsync("bantuan-parpol");
        var d = RegisterBawaan.Cari("bantuan-parpol").ShouldNotBeNull();
        var terhitung = d.Bidang.First(b => b.Jenis == JenisIsian.Terhitung);
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var wajib = d.Bidang.Where(b => b.Wajib).Select(b => ($"isi.{b.Kode}", b.Jenis switch
        {
            JenisIsian.Pilihan => b.Pilihan[0], JenisIsian.Tahun => "2026", JenisIsian.Angka or JenisIsian.Rupiah => "10", JenisIsian.Tanggal => "3 Mei 2026", _ => "Partai Uji",
        }));
        var baris = await CatatAsync(p, d.Kode, [.. wajib, ($"isi.{terhitung.Kode}", "999999999"), ("Keadaan", d.Keadaan[^1].Kode), ("keadaan", d.Keadaan[^1].Kode)]);
        var halaman = await p.BukaAsync(baris);
        Teks(halaman).ShouldNotContain("999.999.999");
        halaman.QuerySelector(".kepala-halaman")?.TextContent.ShouldContain(d.Keadaan[0].Nama);
    }

    [Fact]
    public async Task Kiriman_tanpa_penanda_halaman_ditolak()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var alamat in new[] { "/pd/badan/register-baru", "/pd/badan/register/ormas/definisi", "/pd/badan/register/ormas/baris/baru", "/pd/badan/register/ormas/impor" })
        {
            using var isi = new FormUrlEncodedContent([KeyValuePair.Create("isi.nama", "Palsu")]);
            using var jawaban = await p.PostAsync(new Uri(alamat, UriKind.Relative), isi);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest, alamat);
        }
    }

    private async Task PakaiDiDinasAsync(HttpClient klien)
    {
        using var jawaban = await KirimAsync(klien, "/pd/dinas/register?handler=Pakai", ("kode", "ormas"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
