using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Microsoft.Extensions.DependencyInjection;
using Akuntabel.Core.Tests.Arsitektur;

namespace Akuntabel.Web.Tests.Register;

/// <summary>A sheet that people have comes in: columns, rows that cannot be read, what is there already; all of it or nothing.</summary>
public class ImporRegisterTests : KantorRegister
{
    private const string Sekolah = "lembaga-pendidikan";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PakaiAsync(Sekolah);
    }

    [Fact]
    public async Task Daftar_NTT_menyebut_berapa_sekolah_dalam_109_baris_lalu_dapat_dibatalkan()
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        // as the office keeps it: number and name
        var csv = string.Join('\n', Repositori.Baca("contoh/ntt-2023/register/sekolah.csv").Split('\n').Where(b => b.Length > 0)
            .Select(b => b.Split(',')).Select((b, i) => i == 0 ? "No,Nama Sekolah" : $"{b[0]},{b[1]}"));
        var periksa = await PetakanAsync(p, await UnggahAsync(p, Sekolah, csv));
        var halaman = await p.BukaAsync(periksa);
        Teks(halaman).ShouldSatisfyAllConditions(t => t.ShouldContain("109 baris, 94 lembaga berbeda; 15 baris menyebut lembaga yang sudah disebut"),
            t => t.ShouldContain("Menurut ejaannya saja ada 97"));

        using var masuk = await p.KirimAsync(halaman, $"form[action='{periksa}']", periksa);
        masuk.Tujuan().ShouldBe($"/pd/badan/register/{Sekolah}", Teks(await masuk.HtmlAsync()));
        (await TeksAsync(p, $"/pd/badan/register/{Sekolah}")).ShouldContain("109 lembaga");

        var alamat = $"/pd/badan/register/{Sekolah}/impor";
        using var batal = await p.KirimAsync(await p.BukaAsync(alamat), "form[action*=Batal]", alamat, ("alasan", "Lembar yang keliru"));
        batal.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TeksAsync(p, $"/pd/badan/register/{Sekolah}")).ShouldContain("0 lembaga");
    }

    [Fact]
    public async Task Unduhan_memuat_semua_baris_juga_yang_ribuan()
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var periksa = await PetakanAsync(p, await UnggahAsync(p, Sekolah, "Nama Sekolah\n" + string.Join('\n', Enumerable.Range(1, 1203).Select(i => $"SD Negeri {i} Uji"))));
        using var masuk = await p.KirimAsync(await p.BukaAsync(periksa), $"form[action='{periksa}']", periksa);
        masuk.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await masuk.HtmlAsync()));
        var csv = await p.GetStringAsync(new Uri($"/pd/badan/register/{Sekolah}?handler=Unduh&format=csv", UriKind.Relative));
        csv.Split('\n').Count(b => b.Contains("SD Negeri", StringComparison.Ordinal)).ShouldBe(1203);
    }

    [Fact]
    public async Task Yang_digabung_menjadi_satu_dan_yang_berbeda_perlu_alasan()
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        const string Csv = "Nama Sekolah,Alamat,Kepala sekolah\nSMAN 1 Kupang,Jalan A,\nSMA Negeri 1 Kupang,,Maria\nSMA 2 Kupang,,\nSMA-2 KUPANG,Jalan B,\n";
        var periksa = await PetakanAsync(p, await UnggahAsync(p, Sekolah, Csv));
        var halaman = await p.BukaAsync(periksa);
        using var tanpaAlasan = await p.KirimAsync(halaman, $"form[action='{periksa}']", periksa, ("putus.3", "Gabung"), ("putus.5", "Beda"));
        tanpaAlasan.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var masuk = await p.KirimAsync(halaman, $"form[action='{periksa}']", periksa, ("putus.3", "Gabung"), ("putus.5", "Beda"), ("alasan", "Dua sekolah di dua pulau"));
        masuk.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await masuk.HtmlAsync()));
        var baris = await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT isi FROM baris_register ORDER BY urut", new { }));
        baris.Count.ShouldBe(3);
        baris[0].ShouldSatisfyAllConditions(b => b.ShouldContain("Jalan A"), b => b.ShouldContain("Maria"));
        (await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<long>("SELECT COUNT(DISTINCT kunci_sama) FROM baris_register", new { }))).ShouldBe(3);
    }

    [Fact]
    public async Task Impor_kedua_memperbarui_yang_ada_dan_tidak_menggandakan()
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        foreach (var alamat in new[] { "Jalan A", "Jalan Baru" })
        {
            var periksa = await PetakanAsync(p, await UnggahAsync(p, Sekolah, $"Nama Sekolah,Alamat\nSMAN 1 Kupang,{alamat}\n"));
            using var masuk = await p.KirimAsync(await p.BukaAsync(periksa), $"form[action='{periksa}']", periksa);
            masuk.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await masuk.HtmlAsync()));
        }

        var baris = await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT isi FROM baris_register", new { }));
        baris.ShouldHaveSingleItem().ShouldContain("Jalan Baru");
    }

    [Fact]
    public async Task Sel_yang_tidak_terbaca_dibetulkan_di_tempat_atau_barisnya_ditinggalkan()
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var periksa = await PetakanAsync(p, await UnggahAsync(p, Sekolah, "Nama Sekolah,Jenjang\nSMA 1,SMA\nSMA 2,Sekolah tinggi sekali\nSMA 3,entah\n"));
        var halaman = await p.BukaAsync(periksa);
        Teks(halaman).ShouldContain("2 baris memuat 2 sel yang belum terbaca");
        using var langsung = await p.KirimAsync(halaman, $"form[action='{periksa}']", periksa);
        langsung.StatusCode.ShouldBe(HttpStatusCode.OK, "tidak ada yang ditinggalkan diam-diam");
        using var betul = await p.KirimAsync(halaman, "form[action*=Betulkan]", periksa, ("betul.3.jenjang", "SMA"), ("betul.4.jenjang", "masih entah"));
        halaman = await p.BukaAsync(betul.Tujuan());
        Teks(halaman).ShouldContain("1 baris memuat 1 sel yang belum terbaca");
        using var masuk = await p.KirimAsync(halaman, $"form[action='{periksa}']", periksa, ("tinggalkan", "true"));
        masuk.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TeksAsync(p, $"/pd/badan/register/{Sekolah}")).ShouldContain("2 lembaga");
    }

    [Fact]
    public async Task Kolom_yang_belum_dikenal_dapat_menjadi_bidang_baru_bagi_perencana()
    {
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        const string Csv = "Nama Sekolah,Banyaknya rombel\nSMA 1,12\n";
        var alamat = await UnggahAsync(p, Sekolah, Csv);
        using var petakan = await p.KirimAsync(await p.BukaAsync(alamat), "form[action*=Petakan]", alamat, ("kolom.1", "+"));
        var periksa = petakan.Tujuan();
        using var masuk = await p.KirimAsync(await p.BukaAsync(periksa), $"form[action='{periksa}']", periksa);
        masuk.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await masuk.HtmlAsync()));
        (await TeksAsync(p, $"/pd/badan/register/{Sekolah}")).ShouldSatisfyAllConditions(t => t.ShouldContain("Banyaknya rombel"), t => t.ShouldContain("12"));
        // who may not change the register is not offered it, and sends it in vain
        using var sub = await Pelayan.KlienAsync(Peran.SubBidang);
        var lain = await UnggahAsync(sub, Sekolah, "Nama Sekolah,Warna atap\nSMA 9,merah\n");
        (await sub.BukaAsync(lain)).QuerySelector("option[value='+']").ShouldBeNull();
        using var paksa = await sub.KirimAsync(await sub.BukaAsync(lain), "form[action*=Petakan]", lain, ("kolom.1", "+"));
        (await TeksAsync(sub, $"/pd/badan/register/{Sekolah}/baris/baru")).ShouldNotContain("Warna atap");
    }

    [Fact]
    public async Task Lembar_orang_lain_dan_lembar_register_lain_tidak_dapat_dibuka()
    {
        await PakaiAsync("ormas");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var alamat = await UnggahAsync(p, Sekolah, "Nama Sekolah\nSMA 1\n");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        (await perencana.GetAsync(alamat)).Tujuan().ShouldBe($"/pd/badan/register/{Sekolah}/impor");
        (await p.GetAsync(alamat.Replace(Sekolah, "ormas", StringComparison.Ordinal))).Tujuan().ShouldBe("/pd/badan/register/ormas/impor");
    }

    [Fact]
    public async Task Lembar_yang_menunggu_tidak_terbaca_dalam_basis_data()
    {
        await PakaiAsync("orang-asing");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        await UnggahAsync(p, "orang-asing", "Nama,Nomor paspor\nJohn Doe,X99887766\n");
        var isi = await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<byte[]>("SELECT data FROM berkas_sementara", new { }));
        isi.ShouldNotBeEmpty();
        isi.ShouldAllBe(b => !Encoding.UTF8.GetString(b).Contains("X99887766", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lembar_dibaca_dan_dicocokkan_sekali_walau_halamannya_dibuka_bersamaan()
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var periksa = await PetakanAsync(p, await UnggahAsync(p, Sekolah, "Nama Sekolah,Jenjang\nSMA 1,SMA\nSMA 1,SMA\nSMA 2,entah\n"));
        var awal = await TeksAsync(p, periksa);
        awal.ShouldContain("1 baris memuat 1 sel yang belum terbaca");
        // what was read is kept: the sheet itself is not needed to look at it
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM berkas_sementara WHERE nama = 'lembar'"));
        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TeksAsync(p, periksa)))).ShouldAllBe(t => t == awal);
        using var masuk = await p.KirimAsync(await p.BukaAsync(periksa), $"form[action='{periksa}']", periksa, ("tinggalkan", "true"));
        Teks(await masuk.HtmlAsync()).ShouldContain("Unggah lagi lembarnya");
    }

    [Fact]
    public async Task Hasil_pemeriksaan_yang_disimpan_tersegel_dan_mengikuti_register_yang_berubah()
    {
        await PakaiAsync("orang-asing");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        var periksa = await PetakanAsync(p, await UnggahAsync(p, "orang-asing", "Nomor pantauan,Nama,Nomor paspor\n7,John Doe,X99887766\n"));
        (await TeksAsync(p, periksa)).ShouldContain("Sekarang register berisi 0 baris");
        (await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<byte[]>("SELECT data FROM berkas_sementara WHERE nama <> 'lembar'", new { })))
            .ShouldAllBe(b => !Encoding.UTF8.GetString(b).Contains("X99887766", StringComparison.Ordinal) && !Encoding.UTF8.GetString(b).Contains("John", StringComparison.Ordinal));
        var lain = await PetakanAsync(p, await UnggahAsync(p, "orang-asing", "Nomor pantauan,Nama,Nomor paspor\n8,Jane Roe,Y1\n"));
        using var masuk = await p.KirimAsync(await p.BukaAsync(lain), $"form[action='{lain}']", lain);
        masuk.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await masuk.HtmlAsync()));
        (await TeksAsync(p, periksa)).ShouldContain("Sekarang register berisi 1 baris");
    }

    [Fact]
    public async Task Register_kantor_dibawa_ke_kantor_lain_tanpa_yang_tersegel_dan_yang_tertutup_lalu_tidak_menggandakan()
    {
        await PakaiAsync("ormas", "kewaspadaan-dini");
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        await CatatAsync(p, "ormas", ("isi.nama", "Karang Taruna"), ("tersegel.nik_ketua", "1906998877665544"));
        var bawa = Pelayan.Layanan.GetRequiredService<Akuntabel.Web.RegisterKantor.PembawaRegister>();
        var (berkas, catatan) = await bawa.EksporAsync(Pelayan.Pemda, PelayanUji.Badan, _ => true);
        berkas.DaftarJalur.ShouldBe(["register-kantor/lembaga-pendidikan.json", "register-kantor/ormas.json"]);
        string.Join('\n', berkas.Isi.Select(b => Encoding.UTF8.GetString(b.Value.ToArray()))).ShouldSatisfyAllConditions(t => t.ShouldContain("Karang Taruna"), t => t.ShouldNotContain("1906998877665544"));
        string.Join(' ', catatan).ShouldSatisfyAllConditions(c => c.ShouldContain("NIK ketua"), c => c.ShouldContain("1 register tertutup tidak ikut dibawa"));
        var pelaku = new Storage.Riwayat.Pelaku(Pelayan.Pemda, "uji", "Uji", "uji");
        (await bawa.ImporAsync(pelaku, PelayanUji.Dinas, berkas, (_, _) => false)).Gagal.ShouldBeFalse();
        (await BanyakAsync()).ShouldBe(0, "yang tidak boleh mengisi tidak memasukkan apa pun");
        (await bawa.ImporAsync(pelaku, PelayanUji.Dinas, berkas, (_, _) => true)).Gagal.ShouldBeFalse();
        (await BanyakAsync()).ShouldBe(1);
        (await bawa.ImporAsync(pelaku, PelayanUji.Dinas, berkas, (_, _) => true)).Pesan.ShouldBeEmpty();
        (await BanyakAsync()).ShouldBe(1);
        (await bawa.ImporAsync(pelaku, PelayanUji.Dinas, berkas.Dengan("register-kantor/z.json", "{rusak"u8.ToArray()), (_, _) => true)).Gagal.ShouldBeTrue();

        Task<long> BanyakAsync() => Pelayan.Basisdata.SekaliAsync(b => b.SatuAsync<long>("SELECT COUNT(*) FROM baris_register WHERE perangkat_daerah = 'dinas'", new { }));
    }

    [Fact]
    public async Task Keadaan_dari_lembar_hanya_yang_boleh_ditetapkan_pembawanya_dan_tidak_mengubah_yang_sudah_ada()
    {
        var kepala = Akuntabel.Dokumen.Register.RegisterBawaan.Cari("ormas").ShouldNotBeNull();
        kepala = kepala with { Perpindahan = [.. kepala.Perpindahan.Select(x => x.Ke == "aktif" ? x with { Peran = [Peran.Kepala] } : x)] };
        await PakaiAsync("ormas");
        (await Pelayan.Layanan.GetRequiredService<Storage.Register.DefinisiRegisterStore>().SimpanAsync(new Storage.Riwayat.Pelaku(Pelayan.Pemda, "uji", "Uji", "uji"),
            new Storage.Register.KunciRegister(Pelayan.Pemda, "badan", "ormas"), 1, kepala.Nama, Akuntabel.Dokumen.Register.TulisanDefinisi.Tulis(kepala), "hanya kepala")).ShouldBeOfType<Storage.Register.HasilDefinisi.Tersimpan>();
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        await CatatAsync(p, "ormas", ("isi.nama", "Karang Taruna"));
        var periksa = await PetakanAsync(p, await UnggahAsync(p, "ormas", "Nama organisasi,Keadaan\nYayasan Satu,Aktif\n"));
        using var masuk = await p.KirimAsync(await p.BukaAsync(periksa), $"form[action='{periksa}']", periksa, ("tinggalkan", "true"));
        Teks(await masuk.HtmlAsync()).ShouldContain("hanya ditetapkan oleh yang berwenang");
        (await Pelayan.Basisdata.SekaliAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM baris_register", new { }))).ShouldBe(1);
        // what is kept already moves by moves alone
        var ada = await PetakanAsync(p, await UnggahAsync(p, "ormas", "Nama organisasi,Keadaan\nKarang Taruna,Ditolak\nYayasan Dua,Ditolak\n"));
        using var boleh = await p.KirimAsync(await p.BukaAsync(ada), $"form[action='{ada}']", ada);
        boleh.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await boleh.HtmlAsync()));
        (await Pelayan.Basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT sebutan || ' ' || keadaan FROM baris_register ORDER BY urut", new { }))).ShouldBe(["Karang Taruna diajukan", "Yayasan Dua ditolak"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("PK\u0003\u0004rusak")]
    [InlineData("=1+1\n")]
    public async Task Berkas_rusak_dijawab_dengan_kata(string isi)
    {
        using var p = await Pelayan.KlienAsync(Peran.SubBidang);
        using var berkas = new ByteArrayContent(Encoding.Latin1.GetBytes(isi));
        using var kirim = new MultipartFormDataContent { { berkas, "Berkas", "rusak.xlsx" } };
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, $"/pd/badan/register/{Sekolah}/impor") { Content = kirim };
        var (kepala, kuki) = Pelayan.Penanda(p);
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await p.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        if (jawaban.StatusCode == HttpStatusCode.Redirect)
        {
            (await p.GetAsync(jawaban.Tujuan())).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private static async Task<string> PetakanAsync(HttpClient klien, string alamat)
    {
        using var petakan = await klien.KirimAsync(await klien.BukaAsync(alamat), "form[action*=Petakan]", alamat);
        petakan.StatusCode.ShouldBe(HttpStatusCode.Redirect, Teks(await petakan.HtmlAsync()));
        return petakan.Tujuan();
    }
}
