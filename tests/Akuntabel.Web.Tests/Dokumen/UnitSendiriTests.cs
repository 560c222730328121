using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>A sub bidang fills in the indicators of its own unit, whichever way it writes.</summary>
public sealed class UnitSendiriTests : KantorUji
{
    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2026"}
        sasaran:
          - kode: "1"
            uraian: Satu
            indikator:
              - {kode: "1.1", uraian: A, penanggung-jawab: Bidang Politik}
          - kode: "2"
            uraian: Dua
            indikator:
              - {kode: "2.1", uraian: B, penanggung-jawab: "Kepala Bidang  WASPADA"}
              - {kode: "2.2", uraian: C, penanggung-jawab: "Bidang Politik; Bidang Waspada"}
              - {kode: "2.3", uraian: D}

        """;

    private const string Kepala = "indikator,tahun,triwulan,satuan,target,realisasi,sumber\n";

    private const string Awal = Kepala + "1.1,2022,,%,100,98,LHP\n2.1,2022,,%,60,55,LHP\n2.2,2022,,%,50,50,LHP\n2.3,2022,,%,40,40,LHP\n";

    private const string Kegiatan = "daftar:\n  - {sasaran: \"1\", judul: Rapat satu}\n  - {sasaran: \"2\", judul: Rapat dua}\n";

    public static TheoryData<string, string, string> Ditolak => new()
    {
        { "politik", "2.1,2022,,%,60,55,LHP", "2.1,2022,,%,60,99,LHP" },
        { "politik", "2.3,2022,,%,40,40,LHP", "2.3,2022,,%,40,41,LHP" },
        { "politik", "2.1,2022,,%,60,55,LHP\n", "" },
        { "politik", "2.1,2022,,%,60,55,LHP\n", "2.1,2022,,%,60,55,LHP\n2.1,2022,1,%,,9,LHP\n" },
        { "politik", "1.1,2022,,%,100,98,LHP", "2.1,2022,2,%,100,98,LHP" },
        { "politik", "1.1,2022,,%,100,98,LHP", "9.9,2022,,%,100,98,LHP" },
        { "politik", "1.1,2022,,%,100,98,LHP", ",2022,,%,100,98,LHP" },
        { "politik", "target,realisasi", "realisasi,target" },
        { "politik", "indikator,", "indicator," },
        { "waspada", "1.1,2022,,%,100,98,LHP", "1.1,2022,,%,100,100,LHP" },
        { "baru", "1.1,2022,,%,100,98,LHP", "1.1,2022,,%,100,100,LHP" },
    };

    [Theory]
    [MemberData(nameof(Ditolak))]
    public async Task Baris_bukan_bagiannya_ditolak_dengan_namanya_dan_ketikan_tetap(string unit, string dari, string ke)
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync(unit);
        var teks = Awal.Replace(dari, ke, StringComparison.Ordinal);
        teks.ShouldNotBe(Awal);
        var alamat = AlamatUbah(v, "kinerja.csv") + "&sebagaiTeks=true";
        using var simpan = await KirimAsync(k, await k.BukaAsync(alamat), "simpan", ("Teks", teks));
        var html = await UtuhAsync(simpan);
        var pesan = html.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent;
        pesan.ShouldContain("bukan bagian");
        (html.QuerySelector("#Teks")?.TextContent ?? "").ReplaceLineEndings("\n").ShouldContain(teks.TrimEnd().Split('\n')[^1]);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal);
    }

    [Theory]
    [InlineData("politik", "1.1,2022,,%,100,98,LHP", "1.1,2022,,%,100,99,LHP")]
    [InlineData("politik", "2.2,2022,,%,50,50,LHP", "2.2,2022,1,%,,12,LHP\n2.2,2022,,%,50,50,LHP")]
    [InlineData("politik", "1.1,2022,,%,100,98,LHP\n", "")]
    [InlineData("anak-politik", "", "")]
    [InlineData("waspada", "2.1,2022,,%,60,55,LHP", "2.1,2022,,%,60,60,LHP")]
    [InlineData("", "2.3,2022,,%,40,40,LHP", "2.3,2022,,%,40,41,LHP")]
    public async Task Baris_bagiannya_disimpan(string unit, string dari, string ke)
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync(unit);
        var teks = dari.Length > 0 ? Awal.Replace(dari, ke, StringComparison.Ordinal) : Awal;
        using var simpan = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kinerja.csv") + "&sebagaiTeks=true"), "simpan", ("Teks", teks));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(teks);
    }

    public static TheoryData<string, string, string> Perencana => new()
    {
        { "1.1,2022,,%,100,98,LHP", "1.1,2022,,orang,100,98,LHP", "satuan \"orang\"" },
        { "1.1,2022,,%,100,98,LHP", "1.1,2022,,%,90,98,LHP", "target \"90\"" },
        { "1.1,2022,,%,100,98,LHP", "1.1,2019,,%,,98,LHP", "tahun \"2019\"" },
        { "2.2,2022,,%,50,50,LHP\n", "2.2,2022,,%,50,50,LHP\n2.2,2022,1,orang,,20,LHP\n", "satuan \"orang\"" },
        { "1.1,2022,,%,100,98,LHP\n", "1.1,2022,,%,100,98,LHP\n1.1,2022,1,%,25,20,LHP\n", "target \"25\"" },
    };

    [Theory]
    [MemberData(nameof(Perencana))]
    public async Task Yang_ditentukan_perencana_ditolak_juga_pada_barisnya_sendiri(string dari, string ke, string sebab)
    {
        var v = await SiapkanAsync(Renstra.Replace("uraian: C,", "uraian: C, satuan: \"%\",", StringComparison.Ordinal));
        using var k = await SubBidangAsync("politik");
        using var simpan = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kinerja.csv") + "&sebagaiTeks=true"), "simpan",
            ("Teks", Awal.Replace(dari, ke, StringComparison.Ordinal)));
        (await UtuhAsync(simpan)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent
            .ShouldSatisfyAllConditions(t => t.ShouldContain(sebab), t => t.ShouldContain("ditentukan perencana"));
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal);
    }

    [Fact]
    public async Task Formulirnya_tidak_menawarkan_dan_tidak_menerima_isian_perencana()
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync("politik");
        var rinci = await k.BukaAsync(Alamat(v) + "/isi/kinerja?rinci=true");
        IEnumerable<string> Isian(int baris) => rinci.QuerySelectorAll($"[name^='f:[{baris}].']").Select(i => i.GetAttribute("name") ?? "");
        Isian(1).ShouldBe(["f:[1].realisasi", "f:[1].sumber"], ignoreOrder: true);
        Isian(2).ShouldBeEmpty();
        foreach (var (nama, isi) in new[] { ("f:[1].satuan", "orang"), ("f:[1].tahun", "2019"), ("f:[1].indikator", "9.9"),
            ("f:[2].realisasi", "9") })
        {
            using var palsu = await KirimAsync(k, rinci, "simpan", (nama, isi));
            (await UtuhAsync(palsu)).QuerySelector("[role=alert]").ShouldNotBeNull(nama).TextContent.ShouldContain("bukan bagian",
                Case.Sensitive, nama);
        }

        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal);
        using var milik = await KirimAsync(k, rinci, "simpan", ("f:[1].realisasi", "99"));
        milik.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Menyimpan_barisnya_tidak_menarik_pengajuan_dan_disebut_siapa_yang_mengajukan()
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync("politik");
        var terbuka = await k.BukaAsync(Alamat(v) + "/isi/kinerja?rinci=true");
        (await Store.AjukanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, (await KiniAsync(v)).Revisi))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();
        using var simpan = await KirimAsync(k, terbuka, "simpan", ("f:[1].realisasi", "99"));
        (await UtuhAsync(simpan)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent
            .ShouldSatisfyAllConditions(t => t.ShouldContain("diajukan oleh Rekan Satu"), t => t.ShouldContain(
                "Tarik dahulu pengajuannya"));
        (await KiniAsync(v)).Keadaan.ShouldBe("diajukan");
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal);
        (await k.BukaAsync("/draf")).QuerySelector("main tbody").ShouldNotBeNull().TextContent.ShouldContain(v.Judul, customMessage:
            "yang ditolak tersimpan sebagai draf, dan disebut dokumennya");
        var lagi = await k.BukaAsync(Alamat(v) + "/isi/kinerja");
        lagi.QuerySelector("form[data-simpan-draf]").ShouldBeNull();
        lagi.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Terkunci selama menunggu kepala");
    }

    [Fact]
    public async Task Kegiatan_tidak_dihitung_untuk_indikator_unit_lain()
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync("waspada");
        using var simpan = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kegiatan.yaml")), "simpan", ("Teks",
            Kegiatan.Replace("judul: Rapat dua", "judul: Rapat dua, indikator: \"1.1\"", StringComparison.Ordinal)));
        (await UtuhAsync(simpan)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("indikator 1.1");
    }

    [Fact]
    public async Task Unit_yang_lebih_tinggi_mengisi_bagian_unit_di_bawahnya_tetapi_tidak_sebaliknya()
    {
        var v = await SiapkanAsync();
        var teks = Awal.Replace("98,LHP", "97,LHP", StringComparison.Ordinal);
        using var bawah = await SubBidangAsync("anak-politik");
        using var ditolak = await KirimAsync(bawah, await bawah.BukaAsync(AlamatUbah(v, "kinerja.csv") + "&sebagaiTeks=true"), "simpan", ("Teks", teks));
        (await UtuhAsync(ditolak)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("1.1");
        using var atas = await SubBidangAsync("sekretariat");
        using var simpan = await KirimAsync(atas, await atas.BukaAsync(AlamatUbah(v, "kinerja.csv") + "&sebagaiTeks=true"), "simpan", ("Teks", teks));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Tabel_dan_tempelan_tunduk_pada_aturan_yang_sama()
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync("politik");
        var html = await k.BukaAsync(AlamatUbah(v, "kinerja.csv"));
        html.Body.ShouldNotBeNull().TextContent.ShouldContain("1.1, 2.2");
        using var tempel = await KirimAsync(k, html, "tempel", ("Tempelan", "2.1\t2022\t2\t%\t\t9\tX\r\n"));
        using var simpan = await KirimAsync(k, await UtuhAsync(tempel), "simpan");
        (await UtuhAsync(simpan)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("2.1");
        using var sel = await KirimAsync(k, html, "simpan", ("s-0-5", "99"));
        sel.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal.Replace("98,LHP", "99,LHP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Berkas_tidak_dihapus_tidak_dinamai_lain_dan_kegiatan_sasaran_lain_tidak_disentuh()
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync("waspada");
        var kelola = await k.BukaAsync(Alamat(v) + "/kelola");
        foreach (var handler in new[] { "Hapus", "Nama" })
        {
            using var jawaban = await k.KirimAsync(kelola, $"form[action*={handler}]", Alamat(v) + "/kelola", ("Berkas", "kinerja.csv"), ("Nama", "kinerja-lama.csv"));
            (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal, handler);
        }

        using var asing = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kegiatan.yaml")), "simpan", ("Teks", Kegiatan.Replace("Rapat satu", "Rapat lain", StringComparison.Ordinal)));
        (await UtuhAsync(asing)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("kegiatan sasaran 1");
        using var rusak = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kegiatan.yaml")), "simpan", ("Teks", "daftar: [rusak\n"));
        (await UtuhAsync(rusak)).QuerySelector("[role=alert]").ShouldNotBeNull();
        (await BacaAsync(v, "kegiatan.yaml")).ShouldBe(Kegiatan);
        var milik = Kegiatan.Replace("Rapat dua", "Rapat dua kali", StringComparison.Ordinal);
        using var simpan = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kegiatan.yaml")), "simpan", ("Teks", milik));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kegiatan.yaml")).ShouldBe(milik);
    }

    [Fact]
    public async Task Simpanan_orang_lain_tidak_dibatalkan_dan_impor_diperiksa_sama()
    {
        var v = await SiapkanAsync();
        var rekan = Awal.Replace("60,55", "60,56", StringComparison.Ordinal);
        await DisimpanRekanAsync(v, "kinerja.csv", rekan);
        using var k = await SubBidangAsync("politik");
        var lihat = await k.BukaAsync(Alamat(v));
        using (var batal = await k.KirimAsync(lihat, "form[action*=Batalkan]", Alamat(v)))
        {
            (await BacaAsync(v, "kinerja.csv")).ShouldBe(rekan);
            // nobody else saved meanwhile: the unit is the reason
            var pesan = (await k.BukaAsync(batal.Headers.Location.ShouldNotBeNull().ToString())).Body.ShouldNotBeNull().TextContent;
            pesan.ShouldContain("Tidak ada yang dibatalkan. ");
            pesan.ShouldNotContain("baru saja diubah orang lain");
        }

        using var tolak = await ImporAsync(k, rekan.Replace("60,56", "60,57", StringComparison.Ordinal));
        (await tolak.Content.ReadAsStringAsync()).ShouldContain("2.1");
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(rekan);
        var milik = rekan.Replace("100,98", "100,99", StringComparison.Ordinal);
        using var terima = await ImporAsync(k, milik);
        terima.Tujuan().ShouldContain("/kelompok/");
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(milik);
    }

    [Fact]
    public async Task Dua_sub_bidang_menyimpan_bergantian_tanpa_saling_menghalangi()
    {
        var v = await SiapkanAsync();
        using var politik = await SubBidangAsync("politik");
        using var waspada = await SubBidangAsync("waspada");
        var (a, b) = (await politik.BukaAsync(AlamatUbah(v, "kinerja.csv")), await waspada.BukaAsync(AlamatUbah(v, "kinerja.csv")));
        using var satu = await KirimAsync(politik, a, "simpan", ("s-0-5", "99"));
        using var dua = await KirimAsync(waspada, b, "simpan", ("s-1-5", "57"));
        (satu.StatusCode, dua.StatusCode).ShouldBe((HttpStatusCode.Found, HttpStatusCode.Found));
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Awal.Replace("100,98", "100,99", StringComparison.Ordinal).Replace("60,55", "60,57", StringComparison.Ordinal));
        // the same row of both: the clash is shown, and settled place by place
        var (c, d) = (await politik.BukaAsync(AlamatUbah(v, "kinerja.csv")), await waspada.BukaAsync(AlamatUbah(v, "kinerja.csv")));
        using var tiga = await KirimAsync(politik, c, "simpan", ("s-2-5", "51"));
        using var empat = await KirimAsync(waspada, d, "simpan", ("s-2-5", "52"));
        var bentrok = await UtuhAsync(empat);
        var tempat = (bentrok.QuerySelector("input[name^='tempat-']")?.GetAttribute("name") ?? "").Replace("tempat-", "pilih-", StringComparison.Ordinal);
        using var gabung = await KirimAsync(waspada, bentrok, "gabung", (tempat, "milik"));
        gabung.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldContain("2.2,2022,,%,50,52,LHP");
    }

    [Fact]
    public async Task Kantor_yang_belum_membagi_indikatornya_tidak_menutup_sub_bidang_dan_mengatakannya()
    {
        var v = await SiapkanAsync(Renstra.Replace("penanggung-jawab", "bidang-urusan", StringComparison.Ordinal));
        using var k = await SubBidangAsync("baru");
        var html = await k.BukaAsync(AlamatUbah(v, "kinerja.csv"));
        html.Body.ShouldNotBeNull().TextContent.ShouldContain("belum membagi indikatornya");
        using var simpan = await KirimAsync(k, html, "simpan", ("s-0-5", "99"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Sub_bidang_hanya_diminta_melengkapi_bagiannya()
    {
        await SiapkanAsync();
        using var k = await SubBidangAsync("politik");
        var teks = (await k.BukaAsync("/pd/badan?kurang=semua")).QuerySelector("main").ShouldNotBeNull().TextContent;
        teks.ShouldContain("Satuan: ARencana");
        teks.ShouldContain("Satuan: CRencana");
        teks.ShouldNotMatch(": [BD]Rencana");
        using var tanpa = await SubBidangAsync("baru");
        (await tanpa.BukaAsync("/pd/badan")).Body.ShouldNotBeNull().TextContent.ShouldNotContain("Satuan: ");
    }

    [Fact]
    public async Task Dokumen_baru_tidak_disalin_bersama_baris_unit_lain()
    {
        var v = await SiapkanAsync();
        using var k = await SubBidangAsync("politik");
        var halaman = await k.BukaAsync("/pd/badan/dokumen");
        var penanda = halaman.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        (await BuatAsync(2023, v.Dokumen)).ShouldBe("/pd/badan/dokumen");
        (await BuatAsync(2024, "")).ShouldStartWith("/pd/badan/dokumen/");

        async Task<string> BuatAsync(int tahun, string dari)
        {
            using var isi = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = penanda, ["jenis"] = "pengukuran", ["mulai"] = $"{tahun}", ["selesai"] = $"{tahun}", ["dari"] = dari,
            });
            using var jawaban = await k.PostAsync("/pd/badan/dokumen?handler=Buat", isi);
            return jawaban.Tujuan();
        }
    }

    private async Task<VersiDokumen> SiapkanAsync(string? renstra = null)
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", renstra ?? Renstra));
        await UnitAsync(("sekretariat", "", "Sekretariat"), ("politik", "sekretariat", "Bidang Politik"),
            ("anak-politik", "politik", "Sub Bidang Ormas"), ("waspada", "", "Bidang Waspada"), ("baru", "", "Bidang Baru"));
        return await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Awal), ("kegiatan.yaml", Kegiatan));
    }

    private static async Task<HttpResponseMessage> ImporAsync(HttpClient klien, string kinerja)
    {
        const string Alamat = "/pd/badan/berkas";
        var penanda = (await klien.BukaAsync(Alamat)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var isi = new MultipartFormDataContent { { new StringContent(penanda), "__RequestVerificationToken" }, { new StringContent("2022"), "Tahun" } };
        using var arsip = new ByteArrayContent(ArsipBerkas.Tulis(Isi(("kinerja.csv", kinerja))));
        isi.Add(arsip, "DaftarKiriman", "kantor.zip");
        using var kirim = await klien.PostAsync(Alamat, isi);
        var halaman = await klien.BukaAsync(kirim.Tujuan());
        return halaman.QuerySelector("form[action*=Terapkan]") is null
            ? await klien.GetAsync(kirim.Tujuan())
            : await klien.KirimAsync(halaman, "form[action*=Terapkan]", kirim.Tujuan(), ("Alasan", "Uji"));
    }
}
