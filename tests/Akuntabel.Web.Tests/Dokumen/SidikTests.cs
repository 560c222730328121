using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Tests.Arsitektur;
using Akuntabel.Web.Fitur.Dokumen;
using Akuntabel.Web.Fitur.SumberDaya;
using Akuntabel.Web.Penyimpanan;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Whoever saves says by its digest what was opened: an older one, none, or one that the document never had is a clash that shows both sides and stores nothing.</summary>
public sealed class SidikTests : KantorUji
{
    private const string Karangan = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string Register = "uraian,2021,2022\nPNS,10,10\nPPPK,3,4\njumlah,13,14\n";

    /// <summary>Each handler that stores files of a document: its page, its form, what is typed; and what must be seen of both sides.</summary>
    public static TheoryData<string, string> Semua
    {
        get
        {
            var hasil = new TheoryData<string, string>();
            foreach (var tindakan in Tindakan.Keys)
            {
                foreach (var sidik in new[] { "lama", "", "tiada", Karangan })
                {
                    hasil.Add(tindakan, sidik);
                }
            }

            return hasil;
        }
    }

    private static Dictionary<string, Simpanan> Tindakan { get; } = new()
    {
        ["grid dokumen"] = new(JenisDokumen.Pengukuran, "kinerja.csv", Kinerja, Kinerja.Replace("60,55", "60,57", StringComparison.Ordinal), "/ubah?berkas=kinerja.csv", "form[data-simpan-draf]", "58", "57", ("s-1-5", "58"), ("Aksi", "simpan")),
        ["teks dokumen"] = new(JenisDokumen.Renstra, "perencanaan.yaml", "visi: A\n", "visi: milik rekan\n", "/ubah?berkas=perencanaan.yaml", "form[data-simpan-draf]", "saya", "milik rekan", ("Teks", "visi: saya\n"), ("Aksi", "simpan")),
        ["grid register"] = new(JenisDokumen.SumberDaya, "register/status.csv", Register, Register.Replace("PNS,10,10", "PNS,10,77", StringComparison.Ordinal), "R/status", "form[data-simpan-draf]", "88", "77", ("s-0-2", "88"), ("Aksi", "simpan")),
        ["hapus register"] = new(JenisDokumen.SumberDaya, "register/status.csv", Register, Register.Replace("PNS,10,10", "PNS,10,77", StringComparison.Ordinal), "R", "form[action*=Hapus]", "(tidak ada)", "77"),
        ["hapus berkas"] = new(JenisDokumen.Renstra, "catatan.yaml", "a: 1\n", "a: milik rekan\n", "/kelola", "form[action*=Hapus]", "(tidak ada)", "milik rekan"),
        ["ganti nama"] = new(JenisDokumen.Laporan, "catatan.yaml", "a: 1\n", "a: milik rekan\n", "/kelola", "form[action*=Nama]", "(tidak ada)", "milik rekan", ("Nama", "baru.yaml")),
    };

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Sidik_yang_bukan_kini_memperlihatkan_kedua_isi_dan_tidak_menyimpan(string tindakan, string sidik)
    {
        var s = Tindakan[tindakan];
        var v = await BuatAsync(s.Jenis, (s.Jalur, s.Semula));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = s.Halaman.StartsWith('R') ? $"/pd/badan/sumber-daya/2022{s.Halaman[1..]}" : Alamat(v) + s.Halaman;
        var html = await k.BukaAsync(alamat);
        await DisimpanRekanAsync(v, s.Jalur, s.Rekan);
        var kini = (await KiniAsync(v)).Sidik;
        Siapkan(html, s.Formulir, sidik);
        using var jawaban = await k.KirimAsync(html, s.Formulir, alamat, s.Isian);
        var bentrok = await UtuhAsync(jawaban);
        (await KiniAsync(v)).Sidik.ShouldBe(kini, "tidak ada yang disimpan");
        bentrok.QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain(s.Milik), t => t.ShouldContain(s.Lain), t => t.ShouldContain("belum"));
        (await SelesaikanAsync(k, bentrok, alamat)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await KiniAsync(v)).Sidik.ShouldNotBe(kini, "yang sudah melihat keduanya dapat memilih isiannya");
        (await Store.RiwayatAsync(v.Kunci)).ShouldContain(p => p.Baru == kini, "yang digantikan tetap ada dalam riwayat");
    }

    [Theory]
    [InlineData("")]
    [InlineData("tiada")]
    [InlineData(Karangan)]
    public async Task Tambahan_tanpa_sidik_yang_dikenal_ditanyakan_dahulu(string sidik)
    {
        var v = await BuatAsync(JenisDokumen.SumberDaya, ("register/status.csv", Register));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var (alamat, isian) in new[] { ("/pd/badan/sumber-daya/2022", ("Pola", "pegawai-golongan")), (Alamat(v) + "/kelola", ("Nama", "register/lain.csv")) })
        {
            var html = await k.BukaAsync(alamat);
            Siapkan(html, "form[action*=Tambah]", sidik);
            using var jawaban = await k.KirimAsync(html, "form[action*=Tambah]", alamat, isian);
            var bentrok = await UtuhAsync(jawaban);
            (await KiniAsync(v)).Sidik.ShouldBe(v.Sidik);
            bentrok.QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("(tidak ada)");
        }
    }

    [Fact]
    public async Task Simpanan_lama_yang_dibatalkan_tanpa_melihat_yang_baru_memperlihatkan_yang_baru()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        await DisimpanRekanAsync(v, "perencanaan.yaml", "visi: B\n");
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var sidik in new[] { "", "tiada", Karangan, v.Sidik })
        {
            var html = await k.BukaAsync(Alamat(v));
            Siapkan(html, "form[action*=Batalkan]", sidik, "dasar");
            using var batal = await k.KirimAsync(html, "form[action*=Batalkan]", Alamat(v));
            (await k.BukaAsync(batal.Tujuan())).QuerySelectorAll("main ins").Select(i => i.TextContent)
                .ShouldContain(i => i.EndsWith('B'));
            (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: B\n");
        }
    }

    [Fact]
    public void Hanya_penyimpan_dan_impor_yang_menyimpan_isi_dokumen()
    {
        // the bytes of a page model tell which stores it holds: what stores files takes the saver
        var pemakai = typeof(PenyimpanDokumen).Assembly.GetTypes().Where(t => typeof(PageModel).IsAssignableFrom(t))
            .Where(t => t.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(PenyimpanDokumen)))).ToList();
        pemakai.ShouldBe([typeof(Fitur.Dokumen.Isian.IsiModel), typeof(KelolaModel), typeof(LihatModel), typeof(UbahModel),
            typeof(RegisterModel), typeof(TahunModel), typeof(Fitur.Ukur.IndexModel), typeof(Fitur.Kegiatan.SatuModel),
            typeof(Fitur.Tulis.IndexModel), typeof(Fitur.Tulis.TimModel), typeof(Fitur.Tulis.SusunanModel), typeof(Fitur.Tulis.BahanModel),
            typeof(Fitur.TulisWord.IndexModel)], ignoreOrder: true);
        Repositori.Berkas("src/Akuntabel.Web", "*.cs")
            .Where(f => Repositori.Baca(f) is var isi && isi.Contains("DokumenStore")
                && (isi.Contains("store.SimpanAsync(") || isi.Contains("dokumen.SimpanAsync(")))
            .Select(Path.GetFileName).ShouldBe(["PenyimpanDokumen.cs", "ImporInstansi.cs"], ignoreOrder: true);
    }

    private static void Siapkan(IHtmlDocument html, string formulir, string sidik, string nama = "Dasar")
    {
        var bidang = (html.QuerySelector($"{formulir} input[name={nama}]") as IHtmlInputElement).ShouldNotBeNull("formulir menyebut isi yang dibuka");
        if (sidik == "tiada")
        {
            bidang.Remove();
        }
        else if (sidik != "lama")
        {
            bidang.Value = sidik;
        }
    }

    private static Task<HttpResponseMessage> SelesaikanAsync(HttpClient klien, IHtmlDocument bentrok, string alamat) =>
        bentrok.QuerySelector("form[data-simpan-draf]") is not null
            ? klien.KirimAsync(bentrok, "form[data-simpan-draf]", alamat, ("Aksi", "milik"))
            : klien.KirimAsync(bentrok, "main .kotak form", alamat);

    private sealed record Simpanan(JenisDokumen Jenis, string Jalur, string Semula, string Rekan, string Halaman, string Formulir, string Milik, string Lain, params (string, string)[] Isian);
}
