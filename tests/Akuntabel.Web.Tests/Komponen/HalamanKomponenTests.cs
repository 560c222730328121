using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Komponen;

/// <summary>The HTML of every component, as a browser gets it.</summary>
public class HalamanKomponenTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Alamat = "/pengembang/komponen";

    [Fact]
    public async Task Bidang_mengikat_label_dan_petunjuk_pada_masukannya()
    {
        var kolom = (await BukaAsync()).QuerySelector("#Isian_Nama");
        kolom.ShouldNotBeNull();
        kolom.GetAttribute("name").ShouldBe("Isian.Nama");
        kolom.GetAttribute("value").ShouldBe("Badan Kesatuan Bangsa dan Politik");
        kolom.GetAttribute("autocomplete").ShouldBe("organization");
        kolom.GetAttribute("aria-required").ShouldBe("true");
        kolom.HasAttribute("aria-invalid").ShouldBeFalse();
        kolom.Owner.ShouldNotBeNull().QuerySelector("label[for=Isian_Nama]").ShouldNotBeNull().TextContent.ShouldBe("Nama perangkat daerah");
        Uraian(kolom).ShouldBe(["Seperti dalam Peraturan Daerah."]);
    }

    [Theory]
    [InlineData("#Isian_Pagu", "4.920.098.606", "decimal")]
    [InlineData("#Isian_Target", "92,5", "decimal")]
    [InlineData("#Isian_Pegawai", "34", "decimal")]
    [InlineData("#Isian_Ditetapkan", "3 Januari 2022", null)]
    public async Task Angka_dan_tanggal_ditulis_cara_Indonesia(string pemilih, string isi, string? papan)
    {
        var kolom = (await BukaAsync()).QuerySelector(pemilih);
        kolom.ShouldNotBeNull().GetAttribute("value").ShouldBe(isi);
        kolom.ShouldNotBeNull().GetAttribute("inputmode").ShouldBe(papan);
        kolom.ShouldNotBeNull().GetAttribute("type").ShouldBe("text");
    }

    [Fact]
    public async Task Satuan_terbaca_oleh_pembaca_layar()
    {
        var h = await BukaAsync();
        h.QuerySelector("label[for=Isian_Pagu]").ShouldNotBeNull().TextContent.ShouldBe("Pagu, dalam rupiah");
        h.QuerySelector("label[for=Isian_Target]").ShouldNotBeNull().TextContent.ShouldBe("Target, dalam persen");
        h.QuerySelector("#Isian_Pagu").ShouldNotBeNull().PreviousElementSibling.ShouldNotBeNull().GetAttribute("aria-hidden").ShouldBe("true");
    }

    [Fact]
    public async Task Pilihan_radio_dan_centang_menunjukkan_yang_terpilih()
    {
        var h = await BukaAsync();
        (h.QuerySelector("#Isian_Triwulan") as IHtmlSelectElement).ShouldNotBeNull().Value.ShouldBe("2");
        h.QuerySelectorAll("input[name='Isian.Jabatan']").OfType<IHtmlInputElement>().Single(i => i.IsChecked).Value.ShouldBe("Plt");
        h.QuerySelectorAll("input[name='Isian.DaftarBulan']").OfType<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value).ShouldBe(["1", "3"]);
        h.QuerySelector("#Isian_DaftarBulan").ShouldNotBeNull().Closest("fieldset").ShouldNotBeNull().QuerySelector("legend").ShouldNotBeNull().TextContent.ShouldBe("Triwulan yang dilaporkan (opsional)");
        var berlaku = h.QuerySelectorAll("input[name='Isian.Berlaku']").OfType<IHtmlInputElement>().ToList();
        berlaku.Select(i => (i.Type, i.Value)).ShouldBe([("checkbox", "true"), ("hidden", "false")]);
        berlaku[0].IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task Unggahan_menyebut_batasnya()
    {
        var kolom = (await BukaAsync()).QuerySelector("#Isian_Berkas");
        kolom.ShouldNotBeNull().GetAttribute("type").ShouldBe("file");
        kolom.ShouldNotBeNull().GetAttribute("accept").ShouldBe(".pdf,.docx,.xlsx");
        kolom.ShouldNotBeNull().GetAttribute("data-batas").ShouldBe("20971520");
        Uraian(kolom).ShouldBe(["Jenis berkas: .pdf, .docx, .xlsx. Ukuran paling besar 20 MB."]);
    }

    [Fact]
    public async Task Kata_sandi_tidak_pernah_dikirim_kembali()
    {
        using var klien = await pelayan.KlienAsync();
        var (_, h) = await KirimAsync(klien, ("Isian.KataSandi", "rahasia sekali"), ("Isian.Pagu", "12.34"));
        h.QuerySelector("#Isian_KataSandi").ShouldNotBeNull().HasAttribute("value").ShouldBeFalse();
        h.DocumentElement.OuterHtml.ShouldNotContain("rahasia sekali");
    }

    [Theory]
    [InlineData("Isian.Pagu", "12.34", "titik hanya untuk ribuan")]
    [InlineData("Isian.Pagu", "seribu", "hanya boleh berisi angka")]
    [InlineData("Isian.Pegawai", "3,5", "bilangan bulat")]
    [InlineData("Isian.Pegawai", "99.999.999.999", "terlalu besar")]
    [InlineData("Isian.Ditetapkan", "31 Februari 2022", "tidak ada dalam kalender")]
    public async Task Isian_yang_ditolak_kembali_seperti_ditulis_dengan_alasannya(string nama, string isi, string alasan)
    {
        using var klien = await pelayan.KlienAsync();
        var (status, h) = await KirimAsync(klien, (nama, isi));
        status.ShouldBe(HttpStatusCode.OK);
        var kolom = h.QuerySelector($"[name='{nama}']");
        kolom.ShouldNotBeNull().GetAttribute("value").ShouldBe(isi);
        kolom.ShouldNotBeNull().GetAttribute("aria-invalid").ShouldBe("true");
        Uraian(kolom)[^1].ShouldContain(alasan);
        h.Title.ShouldStartWith("Galat: ");
    }

    [Fact]
    public async Task Ringkasan_galat_menyebut_bidang_menautkannya_dan_mendapat_fokus()
    {
        using var klien = await pelayan.KlienAsync();
        var (_, h) = await KirimAsync(klien, ("Isian.Ditetapkan", "kemarin"), ("Isian.Nama", ""));
        var ringkasan = h.QuerySelector("[role=alert][tabindex='-1'][autofocus]");
        var tautan = ringkasan?.QuerySelectorAll("li a").OfType<IHtmlAnchorElement>().ToList() ?? [];
        tautan.Select(t => t.Hash).ShouldBe(["#Isian_Nama", "#Isian_Ditetapkan"], "dalam urutan bidang");
        tautan[0].TextContent.ShouldBe("Nama perangkat daerah: Bagian ini wajib diisi.");
        tautan.ShouldAllBe(t => h.GetElementById(t.Hash.Substring(1)) != null);
    }

    [Fact]
    public async Task Galat_seluruh_formulir_mendahului_galat_bidang()
    {
        using var klien = await pelayan.KlienAsync();
        var h = await klien.BukaAsync(Alamat + "?ditolak=true");
        var butir = h.QuerySelectorAll("[role=alert] li");
        butir[0].TextContent.ShouldBe("Dokumen ini baru saja diubah orang lain.");
        butir.Skip(1).ShouldAllBe(b => b.QuerySelector("a") != null);
    }

    [Fact]
    public async Task Angka_cara_Indonesia_diterima_dan_hasilnya_dikabarkan_sekali()
    {
        using var klien = await pelayan.KlienAsync();
        var (status, _) = await KirimAsync(klien, ("Isian.Pagu", "Rp1.234.567"), ("Isian.Ditetapkan", "2022-10-03"));
        status.ShouldBe(HttpStatusCode.Found);
        (await klien.BukaAsync(Alamat)).QuerySelector(".kotak-sukses[role=status]").ShouldNotBeNull().TextContent.ShouldContain("pagu Rp1.234.567");
        (await klien.BukaAsync(Alamat)).QuerySelector(".kotak-sukses[role=status]").ShouldBeNull();
    }

    [Fact]
    public async Task Tabel_bergulir_berjudul_dan_angkanya_rata_kanan()
    {
        var h = await BukaAsync();
        var tabel = h.QuerySelector("table:has(tfoot)");
        var bingkai = tabel?.ParentElement;
        bingkai.ShouldNotBeNull().GetAttribute("role").ShouldBe("region");
        bingkai.ShouldNotBeNull().GetAttribute("tabindex").ShouldBe("0");
        h.GetElementById(bingkai?.GetAttribute("aria-labelledby") ?? "").ShouldNotBeNull().TextContent.ShouldBe("Pagu dan realisasi menurut program, 2022");
        var sel = tabel?.QuerySelectorAll("tbody tr:nth-child(1) td.angka").Select(s => s.TextContent);
        sel.ShouldBe(["4.016.972.430", "3.970.000.000", "98,83"]);
        tabel.ShouldNotBeNull().QuerySelectorAll("tbody tr:nth-child(2) td.angka").Select(s => s.TextContent).ShouldBe(["512.300.000", "–", "–"], "kosong bukan nol");
    }

    [Fact]
    public async Task Tabel_tanpa_baris_memberi_tahu_apa_yang_dilakukan()
    {
        var kosong = (await BukaAsync()).QuerySelector(".tabel-kosong");
        kosong.ShouldNotBeNull().QuerySelector("table").ShouldBeNull();
        kosong.ShouldNotBeNull().TextContent.ShouldContain("Aset menurut kondisi");
        kosong.ShouldNotBeNull().TextContent.ShouldContain("impor dari XLSX");
    }

    [Fact]
    public async Task Tugas_menyebut_statusnya_bersama_tautannya()
    {
        var h = await BukaAsync();
        var tugas = h.QuerySelectorAll(".daftar-tugas > li");
        tugas.Length.ShouldBe(4);
        Uraian(tugas[1].QuerySelector("a")).ShouldBe(["Belum lengkap"]);
        tugas[3].QuerySelector("a").ShouldBeNull("yang belum dapat dimulai bukan tautan");
    }

    [Fact]
    public async Task Asal_angka_menyebut_aturan_rumus_masukan_dan_sumber()
    {
        var h = await BukaAsync();
        var tombol = h.QuerySelector("p .dari-mana");
        tombol.ShouldNotBeNull().TextContent.ShouldBe("96,64\u00a0%, dari mana?");
        var panel = h.GetElementById(tombol?.GetAttribute("popovertarget") ?? "");
        panel.ShouldNotBeNull().HasAttribute("popover").ShouldBeTrue();
        h.GetElementById(panel?.GetAttribute("aria-labelledby") ?? "").ShouldNotBeNull().TextContent.ShouldBe("Penyerapan belanja operasi");
        var isi = panel?.TextContent ?? "";
        isi.ShouldContain("ANG-HIT-01");
        isi.ShouldContain("4.754.932.606 / 4.920.098.606 × 100");
        isi.ShouldContain("Rp4.920.098.606 (Anggaran, baris 11, pagu)");
        panel.ShouldNotBeNull().QuerySelectorAll("div, p, dl, ul").ShouldBeEmpty("panel boleh berada dalam paragraf");
        panel.ShouldNotBeNull().Closest("p").ShouldNotBeNull();
    }

    [Fact]
    public async Task Tombol_kirim_bertanya_dahulu_dan_membawa_penanda()
    {
        var h = await BukaAsync();
        var f = h.QuerySelector("form.tombol-kirim");
        f.ShouldNotBeNull().GetAttribute("method").ShouldBe("post");
        f.ShouldNotBeNull().QuerySelector("input[name=id]").ShouldNotBeNull().GetAttribute("value").ShouldBe("1");
        f.ShouldNotBeNull().QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull();
        f.ShouldNotBeNull().QuerySelector("summary").ShouldNotBeNull().TextContent.ShouldBe("Hapus… program penunjang");
        f.ShouldNotBeNull().QuerySelector("details p").ShouldNotBeNull().TextContent.ShouldContain("dua sub kegiatannya");
        f.ShouldNotBeNull().QuerySelector("details button[type=submit]").ShouldNotBeNull().TextContent.ShouldBe("Ya, hapus program penunjang");
    }

    [Fact]
    public async Task Remah_tab_dan_halaman_menandai_yang_kini()
    {
        var h = await BukaAsync();
        h.QuerySelector("nav.remah [aria-current=page]").ShouldNotBeNull().TextContent.ShouldBe("Pengembang");
        h.QuerySelectorAll("nav.tab [aria-current=page]").Select(t => t.TextContent).ShouldBe(["Isi"]);
        h.QuerySelectorAll("nav.halaman-ke li").Select(t => t.TextContent).ShouldBe(["Sebelumnya", "1", "…", "4", "5", "6", "…", "12", "Berikutnya"]);
        h.QuerySelector("nav.halaman-ke [aria-current=page]").ShouldNotBeNull().GetAttribute("href").ShouldBe("?halaman=5");
    }

    [Fact]
    public async Task Perbandingan_menandai_kata_yang_berubah_saja()
    {
        var h = await BukaAsync();
        h.QuerySelectorAll("table.banding del").Select(Isi).ShouldBe(["34", "20", "14"]);
        h.QuerySelectorAll("table.banding ins").Select(Isi).ShouldBe(["36", "21", "15", "Dua orang di antaranya PPPK."]);
        h.QuerySelectorAll("table.banding .lipatan").Select(Isi).ShouldBe(["2 baris tidak berubah"]);
        h.QuerySelectorAll("table.banding-tabel tbody th").Select(Isi).ShouldBe(["Diubah", "Dihapus", "Ditambah"]);
        Isi(h.QuerySelector("table.banding-tabel del")).ShouldBe("2.450.000.000");
    }

    [Fact]
    public async Task Kemajuan_punya_nama_nilai_dan_kabar()
    {
        var h = await BukaAsync();
        var bagian = h.QuerySelector("[data-kemajuan='?handler=Kemajuan']");
        var batang = bagian?.QuerySelector("progress");
        batang.ShouldNotBeNull().GetAttribute("value").ShouldBe("40");
        batang.ShouldNotBeNull().GetAttribute("aria-label").ShouldBe("Uji konsistensi");
        bagian.ShouldNotBeNull().QuerySelector("[role=status]").ShouldNotBeNull().TextContent.ShouldBe("Membaca tabel 12 dari 30");
        h.QuerySelector("progress[aria-label='Penyusunan laporan']").ShouldNotBeNull().HasAttribute("value").ShouldBeFalse();
    }

    [Fact]
    public async Task Pemberitahuan_menyebut_nadanya_dengan_kata()
    {
        var h = await BukaAsync();
        h.QuerySelector(".kotak-peringatan .sembunyi").ShouldNotBeNull().TextContent.ShouldBe("Peringatan: ");
        h.QuerySelector(".kotak-bahaya .sembunyi").ShouldNotBeNull().TextContent.ShouldBe("Penting: ");
        h.QuerySelectorAll("svg").ShouldAllBe(s => s.GetAttribute("aria-hidden") == "true");
    }

    [Fact]
    public async Task Tidak_ada_skrip_gaya_atau_penangan_sebaris()
    {
        var h = await BukaAsync();
        h.QuerySelectorAll("script:not([src]), style, [style]").ShouldBeEmpty();
        h.All.SelectMany(u => u.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pengenal_unik_dan_setiap_rujukan_ada()
    {
        var h = await BukaAsync();
        var id = h.All.Select(u => u.Id).OfType<string>().Where(i => i.Length > 0).ToList();
        id.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        foreach (var atribut in new[] { "for", "aria-describedby", "aria-labelledby", "popovertarget" })
        {
            h.QuerySelectorAll($"[{atribut}]").SelectMany(u => (u.GetAttribute(atribut) ?? "").Split(' ')).Except(id).ShouldBeEmpty(atribut);
        }
    }

    private async Task<IHtmlDocument> BukaAsync()
    {
        using var klien = await pelayan.KlienAsync();
        return await klien.BukaAsync(Alamat);
    }

    private static async Task<(HttpStatusCode Status, IHtmlDocument Halaman)> KirimAsync(HttpClient klien, params (string, string)[] isian)
    {
        var halaman = await klien.BukaAsync(Alamat);
        using var jawaban = await klien.KirimAsync(halaman, "form[data-simpan-draf]", Alamat, isian);
        return (jawaban.StatusCode, await jawaban.HtmlAsync());
    }

    /// <summary>The texts that describe an element, without the words that only screen readers get.</summary>
    private static List<string> Uraian(IElement? kolom) => [.. (kolom?.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(id => Isi(kolom?.Owner?.GetElementById(id)))];

    private static string Isi(IElement? unsur) => string.Concat(unsur?.ChildNodes.Where(n => n is not IElement { ClassName: "sembunyi" }).Select(n => n.TextContent) ?? []).Trim();
}
