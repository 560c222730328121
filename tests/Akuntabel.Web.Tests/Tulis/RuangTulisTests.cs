using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Tulis;

/// <summary>A report is written part by part, by several people, without a key or a figure typed.</summary>
public sealed class RuangTulisTests : LaporanUji
{
    [Fact]
    public async Task Kerangka_menyebut_setiap_bagian_dengan_keadaannya_dan_tidak_menyebut_kunci()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        halaman.QuerySelector("h2")?.TextContent.ShouldStartWith("3.3.2 Sasaran 2.2.1");
        var kini = halaman.QuerySelector(".ruang-kerangka a[aria-current=page]");
        kini?.TextContent.ShouldContain("Kendala");
        kini?.TextContent.ShouldContain("ditulis");
        halaman.QuerySelectorAll(".ruang-kerangka a").Select(a => a.TextContent).ShouldContain(t => t.Contains("3.2 Evaluasi Kinerja", StringComparison.Ordinal) && t.Contains("dari data", StringComparison.Ordinal));
        var teks = ((IHtmlTextAreaElement?)halaman.QuerySelector("#isi-bagian"))?.Value ?? "";
        teks.ShouldContain("Sebanyak ⟦");
        teks.ShouldNotContain("{{");
    }

    [Fact]
    public async Task Tanpa_skrip_pun_bagian_ditulis_dengan_angka_menurut_namanya()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        using var jawaban = await klien.KirimAsync(halaman, Naskah, Kendala,
            ("Isi", "- Anggaran hanya terserap ⟦Serapan anggaran program sasaran 2.2.1: 99,71 %⟧.\r\n- Fasilitasi belum cukup."), ("Aksi", "simpan"));
        jawaban.Tujuan().ShouldBe(Kendala);
        (await IsiAsync("narasi/sasaran-2.2.1.md")).ShouldMatch(@"# Kendala\s+- Anggaran hanya terserap \{\{[^}]*serapan[^}]*\}\}\.\n- Fasilitasi belum cukup\.");
        var lagi = await klien.BukaAsync("/pd/badan/laporan/2022?handler=Tampilan");
        lagi.Body?.TextContent.ShouldContain("Anggaran hanya terserap 99,71");
    }

    [Fact]
    public async Task Angka_yang_tidak_dikenal_tidak_menghilangkan_tulisan()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        var semula = await IsiAsync("narasi/sasaran-2.2.1.md");
        using var jawaban = await klien.KirimAsync(halaman, Naskah, Kendala, ("Isi", "Ada ⟦Angka karangan: 5⟧ di sini."), ("Aksi", "simpan"));
        var lagi = await jawaban.HtmlAsync();
        lagi.QuerySelector(".ringkasan-galat, [role=alert]")?.TextContent.ShouldContain("⟦Angka karangan: 5⟧ tidak dikenal.");
        ((IHtmlTextAreaElement?)lagi.QuerySelector("#isi-bagian"))?.Value.ShouldBe("Ada ⟦Angka karangan: 5⟧ di sini.");
        (await IsiAsync("narasi/sasaran-2.2.1.md")).ShouldBe(semula);
        // what was not saved is there again by itself
        ((IHtmlTextAreaElement?)(await klien.BukaAsync(Kendala)).QuerySelector("#isi-bagian"))?.Value.ShouldBe("Ada ⟦Angka karangan: 5⟧ di sini.");
    }

    [Fact]
    public async Task Dua_anggota_pada_dua_bagian_tidak_saling_menghapus_dan_pada_satu_bagian_memilih()
    {
        using var satu = await Pelayan.KlienAsync(Peran.Penyusun);
        using var dua = await Pelayan.KlienAsync(Peran.Perencana);
        var (a, b, c) = (await satu.BukaAsync(Kendala), await dua.BukaAsync(Ruang + "/sasaran-2.2.1/solusi"), await dua.BukaAsync(Kendala));
        (await satu.KirimAsync(a, Naskah, Kendala, ("Isi", "- Kendala dari anggota satu."), ("Aksi", "simpan"))).Tujuan().ShouldBe(Kendala);
        (await dua.KirimAsync(b, Naskah, Ruang + "/sasaran-2.2.1/solusi", ("Isi", "- Solusi dari anggota dua."), ("Aksi", "simpan"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var isi = await IsiAsync("narasi/sasaran-2.2.1.md");
        isi.ShouldContain("- Kendala dari anggota satu.");
        isi.ShouldContain("- Solusi dari anggota dua.");
        using var bentrok = await dua.KirimAsync(c, Naskah, Kendala, ("Isi", "- Kendala dari anggota dua."), ("Aksi", "simpan"));
        var pilih = await bentrok.HtmlAsync();
        pilih.Body?.TextContent.ShouldContain("Kendala dari anggota satu.");
        ((IHtmlTextAreaElement?)pilih.QuerySelector("#isi-bagian"))?.Value.ShouldBe("- Kendala dari anggota dua.");
        (await IsiAsync("narasi/sasaran-2.2.1.md")).ShouldContain("- Kendala dari anggota satu.");
        (await dua.KirimAsync(pilih, Naskah, Kendala, ("Aksi", "milik"))).Tujuan().ShouldBe(Kendala);
        (await IsiAsync("narasi/sasaran-2.2.1.md")).ShouldContain("- Kendala dari anggota dua.");
    }

    [Fact]
    public async Task Pencarian_memberi_angka_dan_pemeriksaan_memberi_yang_mungkin_dimaksud()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var cari = await klien.GetFromJsonAsync<JsonElement>(Kendala + "?handler=Angka&kata=" + Uri.EscapeDataString("serapan sasaran 2.2.1"));
        cari[0].GetProperty("token").GetString().ShouldBe("⟦Serapan anggaran program sasaran 2.2.1: 99,71 %⟧");
        cari[0].GetProperty("bentuk").EnumerateArray().Select(x => x.GetProperty("token").GetString()).ShouldContain("⟦Serapan anggaran program sasaran 2.2.1: 99,71⟧");
        var halaman = await klien.BukaAsync(Kendala);
        using var jawaban = await klien.KirimAsync(halaman, "form[data-form-pratinjau]", Kendala, ("baris", "Terserap 99,71 % dari \uFFFC pada tahun 2022."));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var periksa = await klien.KirimAsync(halaman, Naskah, Kendala + "?handler=Periksa", ("baris", "x"));
        var token = (halaman.QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? "";
        using var kirim = await klien.PostAsync(new Uri(Kendala + "?handler=Periksa", UriKind.Relative), new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("baris", "Terserap 99,71 % dari \uFFFC pada tahun 2022.")]));
        var hasil = await kirim.Content.ReadFromJsonAsync<JsonElement>();
        hasil.GetArrayLength().ShouldBe(1, "tahun bukan data, dan yang terikat tidak disebut");
        hasil[0].GetProperty("awal").GetInt32().ShouldBe("Terserap ".Length);
        hasil[0].GetProperty("calon")[0].GetProperty("nama").GetString().ShouldBe("Serapan anggaran program sasaran 2.2.1");
        hasil[0].GetProperty("calon")[0].GetProperty("cocok").GetString().ShouldBe("paling cocok");
    }

    [Fact]
    public async Task Diperiksa_gugur_bila_naskahnya_berubah_dan_yang_dikembalikan_menyebut_catatannya()
    {
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await perencana.BukaAsync(Kendala);
        (await perencana.KirimAsync(halaman, "form:has(input[value=diperiksa])", Kendala)).Tujuan().ShouldBe(Kendala);
        (await StatusAsync(perencana)).ShouldContain("diperiksa");
        halaman = await perencana.BukaAsync(Kendala);
        await perencana.KirimAsync(halaman, Naskah, Kendala, ("Isi", "- Berubah sesudah diperiksa."), ("Aksi", "simpan"));
        (await StatusAsync(perencana)).ShouldContain("ditulis");
        halaman = await perencana.BukaAsync(Kendala);
        await perencana.KirimAsync(halaman, "form:has(#kembali-catatan)", Kendala, ("catatan", "Sebut jumlah organisasinya."));
        using var penyusun = await Pelayan.KlienAsync(Peran.Penyusun);
        var kembali = await penyusun.BukaAsync(Kendala);
        kembali.Body?.TextContent.ShouldContain("Sebut jumlah organisasinya.");
        kembali.QuerySelector("form:has(#kembali-catatan)").ShouldBeNull("yang menulis tidak menilai");
    }

    [Fact]
    public async Task Komentar_dibalas_dan_usulan_yang_diterima_mengganti_kata()
    {
        using var sub = await Pelayan.KlienAsync(Peran.SubBidang);
        var halaman = await sub.BukaAsync(Kendala);
        halaman.QuerySelector("#isi-bagian").ShouldBeNull("sub bidang berkomentar, tidak menulis");
        (await sub.KirimAsync(halaman, "form[data-form-komentar]", Kendala, ("kutipan", "rentan dikurangi"), ("usulan", "dapat berkurang"))).Tujuan().ShouldBe(Kendala);
        using var penyusun = await Pelayan.KlienAsync(Peran.Penyusun);
        halaman = await penyusun.BukaAsync(Kendala);
        await penyusun.KirimAsync(halaman, "article form:has(textarea[name=komentar])", Kendala, ("komentar", "Setuju."));
        halaman = await penyusun.BukaAsync(Kendala);
        halaman.QuerySelector("article")?.TextContent.ShouldContain("Setuju.");
        (await penyusun.KirimAsync(halaman, "article form[action*=Terima]", Kendala)).Tujuan().ShouldBe(Kendala);
        (await IsiAsync("narasi/sasaran-2.2.1.md")).ShouldContain("organisasi kemasyarakatan dapat berkurang.");
        (await penyusun.BukaAsync(Kendala)).QuerySelector("article").ShouldBeNull();
    }

    [Fact]
    public async Task Bagian_dari_data_diambil_alih_lalu_bab_sendiri_ditambah()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var simpul = Ruang + "/otomatis/kesimpulan";
        var halaman = await klien.BukaAsync(simpul);
        (await klien.KirimAsync(halaman, "form:has(input[value=sendiri])", simpul)).Tujuan().ShouldBe(Ruang + "/bagian/kesimpulan");
        var teks = ((IHtmlTextAreaElement?)(await klien.BukaAsync(Ruang + "/bagian/kesimpulan")).QuerySelector("#isi-bagian"))?.Value ?? "";
        teks.ShouldContain("⟦Rata-rata capaian");
        halaman = await klien.BukaAsync(Ruang + "/bagian/kesimpulan");
        (await klien.KirimAsync(halaman, "form:has(#bab-judul)", Ruang, ("judul", "Inovasi Daerah"), ("sesudah", "evaluasi-kinerja"), ("tingkat", "2"))).Tujuan().ShouldBe(Ruang + "/bagian/inovasi-daerah");
        var bab = await klien.BukaAsync(Ruang + "/bagian/inovasi-daerah");
        bab.QuerySelector("h2")?.TextContent.ShouldBe("3.3 Inovasi Daerah");
        (await IsiAsync("laporan.yaml")).ShouldContain("tulis-sendiri");
    }

    [Fact]
    public async Task Data_yang_tidak_punya_tempat_lain_dicatat_dan_dapat_disisipkan()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        await klien.KirimAsync(halaman, "form:has(#catat-angka)", Kendala, ("angka", "35 pengurus"), ("nama", "Pengurus partai yang hadir"), ("nilai", "35"), ("keterangan", "Daftar hadir 12 Februari 2022"));
        var cari = await klien.GetFromJsonAsync<JsonElement>(Kendala + "?handler=Angka&kata=" + Uri.EscapeDataString("pengurus hadir"));
        cari[0].GetProperty("nilai").GetString().ShouldBe("35");
        halaman = await klien.BukaAsync(Kendala);
        await klien.KirimAsync(halaman, "form:has(#catat-angka)", Kendala, ("angka", "40 orang"), ("nama", ""), ("keterangan", "Perkiraan panitia"));
        (await IsiAsync("data-lain.yaml")).ShouldContain("Perkiraan panitia");
    }

    [Fact]
    public async Task Yang_tidak_berhak_tidak_menulis_dan_laporan_yang_ditetapkan_beku()
    {
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await kepala.BukaAsync(Kendala);
        using var tolak = await kepala.KirimAsync(halaman, "form[data-form-pratinjau]", Kendala + "?handler=Pratinjau");
        var token = (halaman.QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? "";
        using var kirim = await kepala.PostAsync(new Uri(Kendala, UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Isi", "x"), new("Aksi", "simpan")]));
        kirim.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        using var dinas = await Pelayan.KlienAsync(Peran.Penyusun, PelayanUji.Dinas);
        using var lain = await dinas.GetAsync(Kendala);
        lain.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        var laporan = (await Store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).First(d => d.Jenis == JenisDokumen.Laporan.Kode);
        await Store.TetapkanAsync(new Pelaku(Pelayan.Pemda, "k", "Kepala", "uji"), laporan.Kunci, laporan.Revisi, "1/2023", new DateOnly(2023, 1, 27));
        using var penyusun = await Pelayan.KlienAsync(Peran.Penyusun);
        var beku = await penyusun.BukaAsync(Kendala);
        beku.QuerySelector("#isi-bagian").ShouldBeNull();
        beku.QuerySelector(".ruang-kerangka a[aria-current=page]")?.TextContent.ShouldContain("beku");
    }

    [Theory]
    [InlineData("**a *a ", 2000)]
    [InlineData("[", 3000)]
    [InlineData("![a](", 2000)]
    public async Task Yang_diambil_dan_tidak_dapat_dibaca_kembali_tidak_merusak_naskah(string penggal, int kali)
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        var solusi = await SolusiAsync(klien);
        var (semula, token) = (await IsiAsync("narasi/sasaran-2.2.1.md"), (halaman.QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? "");
        using var kirim = await klien.PostAsync(new Uri("/pd/badan/tulis-tim/2022/0/sasaran-2.2.1/kendala?handler=Ambil", UriKind.Relative), new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("teks", string.Concat(Enumerable.Repeat(penggal, kali))), new("butir", "true")]));
        kirim.Tujuan().ShouldBe(Kendala);
        var jadi = await IsiAsync("narasi/sasaran-2.2.1.md");
        if (jadi == semula)
        {
            (await klien.BukaAsync(Kendala)).Body?.TextContent.ShouldContain("belum dapat disimpan");
            return;
        }

        // kept: then all of it is read again, and the other parts too
        jadi.ShouldContain(semula.Trim()[..200]);
        ((IHtmlTextAreaElement?)(await klien.BukaAsync(Kendala)).QuerySelector("#isi-bagian"))?.Value.ShouldContain(penggal);
        (await SolusiAsync(klien)).ShouldBe(solusi);
        solusi.ShouldNotBeEmpty();
    }

    private static async Task<string> SolusiAsync(HttpClient klien) =>
        ((IHtmlTextAreaElement?)(await klien.BukaAsync(Ruang + "/sasaran-2.2.1/solusi")).QuerySelector("#isi-bagian"))?.Value ?? "";

    [Fact]
    public async Task Riwayat_bagian_menyebut_siapa_mengubah_kata_apa()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        await klien.KirimAsync(halaman, Naskah, Kendala, ("Isi", "- Kendala pertama."), ("Aksi", "simpan"));
        halaman = await klien.BukaAsync(Kendala);
        await klien.KirimAsync(halaman, Naskah, Kendala, ("Isi", "- Kendala kedua."), ("Aksi", "simpan"));
        halaman = await klien.BukaAsync(Ruang + "/sasaran-2.2.1/solusi");
        await klien.KirimAsync(halaman, Naskah, Ruang + "/sasaran-2.2.1/solusi", ("Isi", "- Tentang lain."), ("Aksi", "simpan"));
        var riwayat = await klien.BukaAsync("/pd/badan/riwayat-tulis/2022/0?bagian=sasaran-2.2.1%2Fkendala");
        var pertama = riwayat.QuerySelector(".ruang-beda");
        pertama?.QuerySelector("del")?.TextContent.ShouldBe("pertama.");
        pertama?.QuerySelector("ins")?.TextContent.ShouldBe("kedua.");
        riwayat.Body?.TextContent.ShouldNotContain("Tentang lain.");
    }

    [Fact]
    public async Task Bagian_wajib_yang_dikeluarkan_disebut_dengan_hukumnya_dan_yang_boleh_tidak()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        foreach (var bagian in new[] { "lampiran-pengukuran", "sarana-dan-prasarana" })
        {
            var alamat = $"{Ruang}/otomatis/{bagian}";
            await klien.KirimAsync(await klien.BukaAsync(alamat), "form:has(input[value=tiada])", alamat);
        }

        var halaman = await klien.BukaAsync(Kendala);
        var wajib = halaman.QuerySelectorAll(".kesiapan a").Where(a => a.TextContent.Contains("dikeluarkan", StringComparison.Ordinal)).ShouldHaveSingleItem();
        wajib.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Lampiran Pengukuran Kinerja"), t => t.ShouldContain("PermenPANRB 53/2014"));
        halaman.QuerySelector("#tidak-dicetak").ShouldNotBeNull().QuerySelectorAll("li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Gambar_diunggah_di_tempat_menulis_dan_ada_jalan_langsung_ke_naskah()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(Kendala);
        halaman.QuerySelector(".ruang-tengah form:has(#gambar-berkas)").ShouldNotBeNull();
        halaman.QuerySelector("#komentar #gambar-berkas").ShouldBeNull();
        var lompat = halaman.QuerySelector("main a[href]").ShouldNotBeNull();
        lompat.TextContent.ShouldBe("Ke naskah");
        halaman.QuerySelector(lompat.GetAttribute("href") ?? "").ShouldNotBeNull();
    }

    private async Task<string> StatusAsync(HttpClient klien) =>
        (await klien.BukaAsync(Kendala)).QuerySelector(".ruang-kerangka a[aria-current=page]")?.TextContent ?? "";
}
