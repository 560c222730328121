using Akuntabel.Core.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Penyimpanan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>What an office has typed once is not asked for again.</summary>
public sealed class SudahTercatatTests : KantorUji
{
    private const string Kosong = "nama: Badan A\nsusunan: []\nkepala: {nama: \"\"}\n";

    [Fact]
    public async Task Susunan_organisasi_diisi_dari_unit_kerja_dan_kepala_dari_pejabat()
    {
        var v = await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", Kosong));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Alamat(v) + "/isi");
        html.QuerySelector("main")!.TextContent.ShouldContain("Kepala perangkat daerah belum tercatat");
        html.QuerySelector("[name='f:kepala.nama']").ShouldNotBeNull().Closest("details").ShouldNotBeNull("hanya bila berbeda");
        html.QuerySelector("[name='f:susunan']")!.TextContent.Trim().ShouldBeEmpty();

        var pelaku = new Pelaku(Pelayan.Pemda, "uji", "Uji", "uji");
        var unit = Pelayan.Layanan.GetRequiredService<UnitStore>();
        await unit.TambahAsync(pelaku, PelayanUji.Badan, "Sekretariat", "");
        await unit.TambahAsync(pelaku, PelayanUji.Badan, "Bidang Arsip", "");
        html = await k.BukaAsync(Alamat(v) + "/isi");
        html.QuerySelector("[name='f:susunan']")!.TextContent.Trim().Split('\n').Select(b => b.Trim()).Skip(1)
            .ShouldBe(["Sekretariat", "Bidang Arsip"]);
        html.QuerySelector("main a[href='/pd/badan/unit']").ShouldNotBeNull("sumbernya disebut");
        (await BacaAsync(v, "instansi.yaml")).ShouldBe(Kosong, "baru tersimpan bila disimpan");
    }

    [Theory]
    [InlineData("Pemerintah Kabupaten Belitung Timur", "Kabupaten Belitung Timur", "Bupati Belitung Timur")]
    [InlineData("Pemerintah Kota Bogor", "Kota Bogor", "Wali Kota Bogor")]
    [InlineData("Pemerintah Provinsi Bali", "Provinsi Bali", "Gubernur Bali")]
    [InlineData("Otorita Baru", "Otorita Baru", "")]
    public void Wilayah_dan_kepala_daerah_mengikuti_nama_pemerintah_daerah(string pemda, string wilayah, string kepala)
    {
        var profil = Teks(AwalDokumen.Baru(JenisDokumen.Profil, Periode.Tahun(2026), "Dinas Arsip", pemda), "instansi.yaml");
        profil.ShouldContain($"\nwilayah: \"{wilayah}\"\n");
        profil.ShouldContain($"\nnama-lengkap: \"Dinas Arsip {wilayah}\"\n");
        profil.ShouldContain($"\nkepala-daerah: \"{kepala}\" ");
        Teks(AwalDokumen.Baru(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2026), "Dinas Arsip", pemda), "perjanjian-kinerja.yaml")
            .ShouldContain($"jabatan: \"{kepala}\"\n");
    }

    /// <summary>The day of the version before is neither shown as the day of the Perubahan nor printed.</summary>
    [Fact]
    public async Task Perubahan_belum_bertanggal_sampai_diisi_lalu_naskahnya_memuatnya()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja,
            ("perjanjian-kinerja.yaml", "tanggal: 2022-01-20\ntempat: Manggar\npihak-kedua: {nama: Budi, jabatan: Bupati}\n"));
        await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 20));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var buka = await p.KirimAsync(await p.BukaAsync(Alamat(v) + "/perubahan"), "main form", Alamat(v) + "/perubahan",
            ("Dasar", "MutasiPejabat"));
        (await KiniAsync(v)).Versi.ShouldBe(2);
        (await BacaAsync(v, "perjanjian-kinerja.yaml")).ShouldStartWith("tanggal:\ntempat: Manggar\n");
        var pihak = (await p.BukaAsync("/pd/badan/siklus/perjanjian-kinerja/2022")).QuerySelectorAll(".daftar-tugas li")
            .Single(l => l.TextContent.Contains("Para pihak dan tanggal", StringComparison.Ordinal));
        pihak.TextContent.ShouldContain("1 lagi untuk tanda tangan");

        var html = await p.BukaAsync(Alamat(v) + "/isi/pihak");
        using var simpan = await KirimAsync(p, html, "simpan", ("f:tanggal", "3 Oktober 2022"));
        (await p.GetStringAsync(Alamat(v) + "/cetak?handler=Tampilan")).ShouldContain("Manggar, 3 Oktober 2022");
        (await p.BukaAsync("/pd/badan/siklus/perjanjian-kinerja/2022")).QuerySelectorAll(".daftar-tugas li")
            .Single(l => l.TextContent.Contains("Para pihak dan tanggal", StringComparison.Ordinal)).TextContent.ShouldContain("terisi");
    }

    private static string Teks(Akuntabel.Core.Umum.KumpulanBerkas berkas, string jalur) =>
        System.Text.Encoding.UTF8.GetString(berkas.Isi[jalur].Span);
}
