using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>Reasons of odd figures, lists that contradict a figure, and what a page never asked for.</summary>
public partial class UkurTests
{
    [Fact]
    public async Task Sebab_berlaku_untuk_angkanya_saja()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, ("ukur:i:1.2:realisasi", "450"), ("ukur:i:1.2:sebab", "Dihitung per kegiatan"));
        Kartu(await satu.BukaAsync(Pangkal()), "1.2").ShouldContain("Siap");
        await SimpanAsync(satu, ("ukur:i:1.2:kendala", "Hujan"));
        Kartu(await satu.BukaAsync(Pangkal()), "1.2").ShouldContain("Siap", customMessage: "angkanya tetap");
        await SimpanAsync(satu, ("ukur:i:1.2:realisasi", "4500"));
        var halaman = await satu.BukaAsync(Pangkal());
        Kartu(halaman, "1.2").ShouldContain("Perlu dipastikan");
        Kartu(halaman, "1.2").ShouldContain("“Dihitung per kegiatan”, untuk angka 450. Tulis yang baru.");
        halaman.QuerySelector<IHtmlInputElement>("input[name='ukur:i:1.2:sebab']")?.Value.ShouldBe("");
        await SimpanAsync(satu, ("ukur:i:1.2:sebab", "Termasuk peserta daring"));
        Kartu(await satu.BukaAsync(Pangkal()), "1.2").ShouldContain("Siap");
        (await BacaAsync(v, "kinerja.csv")).ShouldContain("1.2,2022,2,orang,4500,,Termasuk peserta daring,4.500,Hujan");
    }

    [Theory]
    [InlineData("ukur:k:1.3:Memahami", "20", "ukur:k:1.3:Peserta", "10", "ukur:k:1.3:Memahami", "200", "ukur:i:1.3:sebab")]
    [InlineData("ukur:s:8.1.1.01:realisasi", "300000000", "ukur:s:8.1.1.01:realisasi_fisik", "5", "ukur:s:8.1.1.01:realisasi", "900000000", "ukur:s:8.1.1.01:sebab")]
    public async Task Sebab_komponen_dan_anggaran_berlaku_untuk_angkanya_saja(
        string satuNama, string satuIsi, string duaNama, string duaIsi, string lain, string lainIsi, string sebab)
    {
        await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, (satuNama, satuIsi), (duaNama, duaIsi), (sebab, "Sesuai berita acara"));
        Teks((await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-bilah")).ShouldBe("1 dari 4 siap");
        await SimpanAsync(satu, (lain, lainIsi));
        Teks((await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-bilah")).ShouldBe("0 dari 4 siap");
    }

    [Fact]
    public async Task Sebab_yang_mendahului_angkanya_tidak_membenarkan_angka_apa_pun()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, ("ukur:i:1.2:sebab", "Nanti saja"));
        await SimpanAsync(satu, ("ukur:i:1.2:realisasi", "98765432"));
        Kartu(await satu.BukaAsync(Pangkal()), "1.2").ShouldContain("Perlu dipastikan");
        using var panjang = await KirimAsync(satu, await satu.BukaAsync(Pangkal()), "simpan", ("ukur:i:1.2:sebab", new string('x', 301)));
        Utama(await UtuhAsync(panjang)).ShouldContain("Paling panjang 300 tanda");
        (await BacaAsync(v, "kinerja.csv")).ShouldNotContain("xxx");
    }

    [Fact]
    public async Task Lonjakan_uang_ditanya()
    {
        await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        using (var lalu = await KirimAsync(satu, await satu.BukaAsync(Pangkal(1)), "simpan", ("ukur:s:8.1.1.01:realisasi", "5139450")))
        {
            lalu.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        await SimpanAsync(satu, ("ukur:s:8.1.1.01:realisasi", "95000000"));
        Teks((await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-sub")).ShouldContain("berbeda jauh dari triwulan sebelumnya (5.139.450)");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("ㅤㅤㅤㅤ")]
    [InlineData("- -")]
    public async Task Tanda_yang_tidak_berkata_apa_apa_bukan_sebab(string sebab)
    {
        await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, ("ukur:i:1.2:realisasi", "450"), ("ukur:i:1.2:sebab", sebab));
        Teks((await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-bilah")).ShouldBe("0 dari 4 siap");
    }

    [Theory]
    [InlineData("2", "No,Nama\n1,Ani\n2,Budi\n3,Citra\n", "memuat 3 baris, tidak sama dengan isiannya")]
    [InlineData("3", "No,Nama\n1,Ani\n2,Budi\n3,Ani\n", "memuat 3 baris, 1 di antaranya ganda")]
    [InlineData("3", "No,Nama\n1,Ani\n2,Budi\n3,Citra\n", "")]
    [InlineData("33", "No,Nama\n1,Ani\n2,Budi\n3,Citra\n", "")]
    public async Task Daftar_yang_tidak_sama_dengan_isiannya_ditanya_dan_menahan_penyerahan(string nilai, string daftar, string tanya)
    {
        await SiapkanAsync(nilai == "33" ? Lalu : Kepala);
        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        (await UnggahAsync(satu, "1.2", nilai, daftar)).Dispose();
        var kartu = Kartu(await satu.BukaAsync(Pangkal()), "1.2");
        kartu.Contains("daftar buktinya", StringComparison.OrdinalIgnoreCase).ShouldBe(tanya.Length > 0, kartu);
        kartu.ShouldContain(tanya);
        using var serah = await KirimAsync(satu, await satu.BukaAsync(Pangkal()), "serahkan");
        Teks((await UtuhAsync(serah)).QuerySelector(".kotak-peringatan")).Contains(tanya.Length > 0 ? tanya : "daftar buktinya",
            StringComparison.Ordinal).ShouldBe(tanya.Length > 0);
    }

    [Fact]
    public async Task Bukti_sub_kegiatan_terikat_pada_barisnya()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        using (var unggah = await UnggahAsync(satu, "s", "8.1.1.01", "50000000", "No,Nama\n1,Ani\n"))
        {
            unggah.StatusCode.ShouldBe(HttpStatusCode.Found, await unggah.Content.ReadAsStringAsync());
        }

        (await BacaAsync(v, "realisasi-anggaran.csv")).ShouldContain("hadir.csv, di baris 1 sampai 4 (kode ");
        var sub = (await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-sub").ShouldNotBeNull();
        Teks(sub).ShouldContain("1 baris, tidak ada yang ganda");
        sub.QuerySelector(".ukur-bukti a").ShouldNotBeNull();
        using var dua = await SubBidangAsync("dua");
        using var ditolak = await UnggahAsync(dua, "s", "8.1.1.01", "1", "No,Nama\n1,Budi\n");
        (await BacaAsync(v, "realisasi-anggaran.csv")).ShouldNotContain("Budi");
        Teks((await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-sub")).ShouldContain("1 baris, tidak ada yang ganda");
    }

    /// <summary>Whose row it is, and of which quarter, is not what a quarter is asked; a code that no document knows has no row.</summary>
    [Theory]
    [InlineData("ukur:i:1.1:tahun", "2021")]
    [InlineData("ukur:i:1.1:triwulan", "4")]
    [InlineData("ukur:i:1.1:sebab_untuk", "75")]
    [InlineData("ukur:i:1.1:indikator", "1.4")]
    [InlineData("ukur:s:8.1.1.01:kode_sub", "9.9")]
    [InlineData("ukur:i:7.7:realisasi", "12")]
    [InlineData("ukur:s:9.9.9:realisasi", "12")]
    [InlineData("ukur:k:1.3:Gadungan", "5")]
    [InlineData("ukur:k:1.1:Peserta", "5")]
    public async Task Yang_tidak_ditanyakan_tidak_tersimpan(string nama, string isi)
    {
        var v = await SiapkanAsync(Kepala + "1.1,2022,2,%,75,LHP\n");
        using var perencana = await Pelayan.KlienAsync(Core.Alur.Peran.Perencana);
        using var jawaban = await KirimAsync(perencana, await perencana.BukaAsync(Pangkal(unit: "satu")), "simpan", (nama, isi));
        (await BacaAsync(v, "kinerja.csv")).TrimEnd().ShouldEndWith("1.1,2022,2,%,75,LHP");
        (await BacaAsync(v, "komponen.csv")).ShouldBe("(tidak ada)");
    }

    [Fact]
    public async Task Yang_tidak_terbaca_dikatakan_sambil_mengetik()
    {
        await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        var halaman = Dengan(await satu.BukaAsync(Pangkal()), "Hitung");
        using var jawaban = await KirimAsync(satu, halaman, "periksa:", ("ukur:i:1.1:realisasi", "12.34"));
        var hidup = await UtuhAsync(jawaban);
        Teks(hidup.GetElementById("hasil-1.1")).ShouldContain("12.34");
    }
}
