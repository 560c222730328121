using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Register;

/// <summary>Actions of a row with what they ask for, the order of its days, and what of registers front pages and menus know.</summary>
public class TindakanRegisterTests : KantorRegister
{
    private const string Banpol = "bantuan-parpol";

    private Task<string> BantuanAsync(HttpClient klien, params (string Nama, string Isi)[] isian) => CatatAsync(klien, Banpol,
        [("isi.partai", "Partai Uji"), ("isi.tahun", "2025"), ("isi.tingkat", "Kabupaten/kota"), ("isi.suara", "1000"), .. isian]);

    [Fact]
    public async Task Yang_diminta_tindakan_diisi_pada_tindakannya_dan_harinya_menurut_bidangnya()
    {
        await PakaiAsync(Banpol);
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var baris = await BantuanAsync(p);
        var halaman = await p.BukaAsync(baris);
        halaman.QuerySelector("[name='pindah.verifikasi.nomor_ba']").ShouldNotBeNull();
        using var jawaban = await p.KirimAsync(halaman, "form[action*='handler=Pindah']", baris,
            ("pindah.verifikasi.nomor_ba", "BA 1/2025"), ("pindah.verifikasi.tanggal_ba", "3 Mei 2025"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await jawaban.HtmlAsync()));
        (await TeksAsync(p, baris)).ShouldContain("Diverifikasi sejak 3 Mei 2025");
        (await p.BukaAsync(baris)).QuerySelector("[name='isi.nomor_ba']")?.GetAttribute("value").ShouldBe("BA 1/2025");
    }

    [Fact]
    public async Task Tindakan_yang_ditolak_tidak_menyimpan_isiannya_dan_yang_diketik_tetap()
    {
        await PakaiAsync(Banpol);
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var baris = await BantuanAsync(p, ("isi.tanggal_permohonan", "1 Juni 2025"));
        using var jawaban = await p.KirimAsync(await p.BukaAsync(baris), "form[action*='handler=Pindah']", baris,
            ("pindah.verifikasi.nomor_ba", "BA 1/2025"), ("pindah.verifikasi.tanggal_ba", "3 Mei 2025"));
        var halaman = await jawaban.HtmlAsync();
        Teks(halaman).ShouldContain("Tanggal berita acara verifikasi 3 Mei 2025 sebelum Tanggal permohonan (1 Juni 2025)");
        halaman.QuerySelector("[name='pindah.verifikasi.nomor_ba']")?.GetAttribute("value").ShouldBe("BA 1/2025");
        (await p.BukaAsync(baris)).QuerySelector("[name='isi.nomor_ba']")?.GetAttribute("value").ShouldBeNullOrEmpty();
        (await TeksAsync(p, baris)).ShouldNotContain("Diverifikasi sejak");
    }

    [Fact]
    public async Task Galat_bidang_menyebut_namanya_sekali()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        const string Alamat = "/pd/badan/register/ormas/baris/baru";
        using var jawaban = await p.KirimAsync(await p.BukaAsync(Alamat), "form.isian", Alamat, ("isi.nama", "Yayasan"), ("tersegel.nik_ketua", "12"));
        Teks(await jawaban.HtmlAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("NIK ketua: NIK terdiri atas 16 angka"), t => t.ShouldNotContain("NIK ketua: NIK ketua"));
    }

    [Fact]
    public async Task Simpan_dan_tambah_lagi_membuka_isian_kosong()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        (await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Satu"), ("Lagi", "true"))).ShouldBe("/pd/badan/register/ormas/baris/baru");
        (await TeksAsync(p, "/pd/badan/register/ormas")).ShouldContain("Yayasan Satu");
    }

    [Fact]
    public async Task Yang_jatuh_tempo_di_register_lain_tidak_menggeser_yang_boleh_dilihat()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var baris = await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Lama"), ("isi.tanggal_permohonan", "3 Mei 2025"));
        // a register that the office does not show to anybody of these, with more rows due earlier than a front page reads
        var lain = (RegisterBawaan.Cari("ormas") ?? throw new InvalidOperationException()) with { Kode = "lain" };
        var pelaku = new Pelaku(Pelayan.Pemda, "", "Uji", "uji");
        var hasil = await Pelayan.Layanan.GetRequiredService<RegisterStore>().ImporAsync(pelaku, new KunciRegister(Pelayan.Pemda, "badan", "lain"), lain,
            new PenghitungTempo(lain, new KalenderKerja()),
            [.. Enumerable.Range(1, 210).Select(i => new BarisIsian("", 0, new Dictionary<string, string> { ["nama"] = $"Lain {i}", ["tanggal_permohonan"] = "2024-01-02" }))], "lain");
        hasil.Salah.ShouldBeEmpty();
        (await p.BukaAsync("/pd/badan")).QuerySelector($"main a[href='{baris}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Kepala_melihat_yang_jatuh_tempo_dan_sub_bidang_melihat_register_yang_diisinya()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        Teks(await p.BukaAsync("/pd/badan")).ShouldSatisfyAllConditions(t => t.ShouldNotContain("belum berisi"), t => t.ShouldContain("Register yang Anda isi"));
        var baris = await CatatAsync(p, "ormas", ("isi.nama", "Yayasan Lama"), ("isi.tanggal_permohonan", "3 Mei 2025"));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await kepala.BukaAsync("/pd/badan")).QuerySelector($"main a[href='{baris}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/pd/badan/jatuh-tempo")]
    [InlineData("/pd/badan/hitungan-register")]
    [InlineData("/pd/badan/register-baru")]
    public async Task Menu_menandai_register(string alamat)
    {
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        (await p.BukaAsync(alamat)).QuerySelector("nav.navigasi [aria-current=page]")?.TextContent.Trim().ShouldBe("Register");
    }
}
