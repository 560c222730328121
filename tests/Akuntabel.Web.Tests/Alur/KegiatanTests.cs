using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>Activities as records: how they are listed, filled in, copied, counted once, and shown by files.</summary>
public partial class KegiatanTests : KantorUji
{
    private const string Renstra =
        "sasaran:\n  - kode: '1'\n    uraian: Sasaran satu\n    indikator:\n"
        + "      - {kode: '1.1', uraian: Peserta dibina, satuan: orang, penanggung-jawab: Bidang Satu}\n"
        + "  - kode: '2'\n    uraian: Sasaran dua\n    indikator:\n"
        + "      - {kode: '2.1', uraian: Rapat, satuan: rapat, penanggung-jawab: Bidang Dua}\n";

    private const string Kegiatan =
        "daftar:\n  - {sasaran: '1', judul: Dialog kebangsaan, mulai: 2022-10-03, tempat: Hotel, peserta: 30, unsur: pemuda, hasil: [satu], bukti: a.pdf, indikator: '1.1', dihitung: ya}\n"
        + "  - {sasaran: '2', judul: Rapat forum, bulan: 2022-11-01, indikator: '2.1', dihitung: kegiatan}\n"
        + "  - {sasaran: '1', judul: Pembinaan, unsur: pelajar}\n";

    private static string Pangkal(string ke = "") => $"/pd/{PelayanUji.Badan}/kegiatan/2022{(ke.Length > 0 ? "/" + ke : "")}";

    [Fact]
    public async Task Daftar_menurut_triwulan_yang_belum_lengkap_disebut_kekurangannya()
    {
        await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal());
        halaman.QuerySelectorAll("main h2").Select(h => h.TextContent).ShouldBe(["Belum bertanggal", "Triwulan IV", "Yang dihitung"]);
        Teks(halaman.GetElementById("kegiatan-3")).ShouldContain("Belum ada tanggal, peserta, hasil, bukti");
        Teks(halaman.GetElementById("kegiatan-2")).ShouldContain("Belum ada peserta, hasil, bukti");
        Teks(halaman.GetElementById("kegiatan-1")).ShouldContain("Lengkap");
        halaman.QuerySelectorAll("[id^=kegiatan-]").Select(e => e.Id).ShouldBe(["kegiatan-3", "kegiatan-2", "kegiatan-1"], "yang kurang lebih dulu");
        var cari = await satu.BukaAsync(Pangkal() + "?cari=hotel+dialog&unit=Bidang+Satu");
        cari.QuerySelectorAll("[id^=kegiatan-]").Select(e => e.Id).ShouldBe(["kegiatan-1"]);
    }

    [Fact]
    public async Task Kegiatan_baru_tersimpan_lengkap_dan_kelompoknya_dijumlahkan()
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        using var jawaban = await KirimAsync(satu, await satu.BukaAsync(Pangkal("baru")), "simpan", Baru("judul", "Bimbingan teknis"),
            Baru("sasaran", "1"), Baru("jenis", "pelatihan"), Baru("mulai", "7 Juni 2022"), Baru("tempat", "Aula"), Baru("pimpinan", "Kepala Bidang"),
            Baru("kelompok[+1].unsur", "guru"), Baru("kelompok[+1].banyak", "12"), Baru("kelompok[+2].unsur", "pelajar"),
            Baru("kelompok[+2].banyak", "20"), Baru("hasil", "butir satu\nbutir dua"), Baru("nama-peserta", "Ani\nBudi\nAni"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        (await BacaAsync(v, "kegiatan.yaml")).ShouldSatisfyAllConditions(
            t => t.ShouldStartWith(Kegiatan.TrimEnd()), t => t.ShouldContain("judul: Bimbingan teknis"), t => t.ShouldContain("mulai: 2022-06-07"),
            t => t.ShouldContain("unsur: guru"), t => t.ShouldContain("peserta: 32"), t => t.ShouldContain("- butir dua"));
        var baris = Teks((await satu.BukaAsync(Pangkal())).GetElementById("kegiatan-4"));
        baris.ShouldContain("Jumlah peserta 32, daftar namanya 3 orang.");
        baris.ShouldContain("Nama yang tertulis lebih dari sekali: Ani");
    }

    [Theory]
    [InlineData("judul", "", "Judul kegiatan belum diisi")]
    [InlineData("mulai", "3 Juni 2021", "di luar tahun 2022")]
    [InlineData("selesai", "1 Juni 2022", "mendahului tanggal mulai")]
    [InlineData("dihitung", "ya", "Pilih indikator yang menghitungnya")]
    [InlineData("mulai", "3 Junu 2022", "3 Junu 2022")]
    public async Task Isian_yang_keliru_tidak_disimpan_dan_ketikannya_tetap(string kunci, string isi, string pesan)
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        var isian = new Dictionary<string, string> { ["judul"] = "Rapat", ["sasaran"] = "1", ["mulai"] = "7 Juni 2022", ["tempat"] = "Aula lama", [kunci] = isi };
        using var jawaban = await KirimAsync(satu, await satu.BukaAsync(Pangkal("baru")), "simpan", [.. isian.Select(i => Baru(i.Key, i.Value))]);
        var halaman = await UtuhAsync(jawaban);
        Teks(halaman.QuerySelector("main")).ShouldContain(pesan);
        Nilai(halaman, "tempat").ShouldBe("Aula lama");
        Nilai(halaman, kunci).ShouldBe(isi);
        (await BacaAsync(v, "kegiatan.yaml")).ShouldBe(Kegiatan);
    }

    [Fact]
    public async Task Yang_serupa_ditanya_dahulu_dan_disebut_pada_jumlahnya()
    {
        await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        (string, string)[] isian = [Baru("judul", "dialog  Kebangsaan"), Baru("sasaran", "1"), Baru("mulai", "3 Oktober 2022"),
            Baru("peserta", "30"), Baru("indikator", "1.1"), Baru("dihitung", "ya")];
        using var tanya = await KirimAsync(satu, await satu.BukaAsync(Pangkal("baru")), "simpan", isian);
        var halaman = await UtuhAsync(tanya);
        Teks(halaman.QuerySelector("main")).ShouldContain("Sudah ada kegiatan dengan judul dan waktu yang sama (Senin, 3 Oktober 2022)");
        using var jawaban = await KirimAsync(satu, halaman, "simpan", [.. isian, ("Berbeda", "true")]);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        var daftar = await satu.BukaAsync(Pangkal());
        Teks(daftar.GetElementById("kegiatan-4")).ShouldContain("sama dengan kegiatan lain");
        daftar.QuerySelectorAll("tbody tr").Select(Teks).ShouldBe(["1.1 Peserta dibina 2 di antaranya berjudul dan bertanggal sama. Hapus bila tercatat dua kali.260", "2.1 Rapat1–"]);
    }

    [Fact]
    public async Task Salinan_membawa_yang_tetap_saja()
    {
        await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal("baru") + "?salin=1");
        Nilai(halaman, "judul").ShouldBe("Dialog kebangsaan");
        Nilai(halaman, "sasaran").ShouldBe("1");
        Nilai(halaman, "unsur").ShouldBe("pemuda");
        foreach (var kunci in new[] { "mulai", "peserta", "hasil", "tempat" })
        {
            Nilai(halaman, kunci).ShouldBeEmpty(kunci);
        }
    }

    [Fact]
    public async Task Daftar_hadir_dibaca_namanya_dan_bukti_terikat_pada_kegiatannya()
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal("3"));
        using var isi = new MultipartFormDataContent
        {
            { new StringContent(halaman.QuerySelector("form.kegiatan input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""), "__RequestVerificationToken" },
            { new StringContent(halaman.QuerySelector("form.kegiatan input[name=Dasar]")?.GetAttribute("value") ?? ""), "Dasar" },
            { new StringContent("simpan"), "Aksi" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("DAFTAR HADIR,\nNo,Nama\n1,Ani\n2,Budi\nJumlah,2\n")), "daftar-nama", "hadir.csv" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("notulen rapat")), "bukti", "notulen.txt" },
        };
        using var jawaban = await satu.PostAsync(Pangkal("3"), isi);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        var teks = await BacaAsync(v, "kegiatan.yaml");
        teks.ShouldContain("notulen.txt (kode ");
        teks.ShouldContain("Budi");
        teks.ShouldNotContain("DAFTAR HADIR");
        teks.ShouldNotContain("Jumlah");
        var tautan = (await satu.BukaAsync(Pangkal("3"))).QuerySelector<IHtmlAnchorElement>(".ukur-bukti a")?.GetAttribute("href") ?? "";
        (await satu.GetStringAsync($"{tautan[..tautan.LastIndexOf('/')]}?handler=Unduh&lampiran={tautan[(tautan.LastIndexOf('/') + 1)..]}")).ShouldBe("notulen rapat");
    }

    [Fact]
    public async Task Kegiatan_unit_lain_dibaca_saja()
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal("2"));
        halaman.QuerySelector("form.kegiatan").ShouldBeNull();
        Teks(halaman.QuerySelector("main")).ShouldContain("Kegiatan ini bukan bagian Bidang Satu");
        (await satu.GetAsync(Pangkal("9"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await BacaAsync(v, "kegiatan.yaml")).ShouldBe(Kegiatan);
    }

    [Fact]
    public async Task Yang_dihapus_hilang_dari_daftar_dan_yang_lain_tetap()
    {
        var v = await SiapkanAsync();
        using var satu = await SubBidangAsync("satu");
        using var jawaban = await KirimAsync(satu, await satu.BukaAsync(Pangkal("1")), "hapus");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        (await BacaAsync(v, "kegiatan.yaml")).ShouldSatisfyAllConditions(t => t.ShouldNotContain("Dialog"), t => t.ShouldContain("Rapat forum"), t => t.ShouldContain("Pembinaan"));
    }

    private async Task<VersiDokumen> SiapkanAsync(string kegiatan = Kegiatan)
    {
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        return await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"), ("kegiatan.yaml", kegiatan));
    }

    private static (string Nama, string Isi) Baru(string kunci, string isi) => ($"f:daftar[+1].{kunci}", isi);

    private static string Nilai(IHtmlDocument halaman, string kunci) => halaman.QuerySelector($"[name='f:daftar[+1].{kunci}']") switch
    {
        IHtmlInputElement i => i.Value,
        IHtmlTextAreaElement t => t.Value,
        IHtmlSelectElement s => s.Value ?? "",
        _ => "(tidak ada)",
    };

    private static string Teks(IElement? e) => string.Join(' ', (e?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
