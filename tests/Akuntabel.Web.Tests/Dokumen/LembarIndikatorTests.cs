using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>The sheet of an indikator: its formula drawn, tried out and written as a sentence, without any script.</summary>
public sealed class LembarIndikatorTests : KantorUji
{
    private const string Tempat = "sasaran[1].indikator[1]";

    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2026"}
        tujuan:
          - {kode: T1, uraian: Meningkatkan pemahaman}
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Meningkatnya pemahaman
            indikator:
              - kode: "1.1"
                uraian: Persentase peserta yang memahami
                satuan: "%"
                hitungan: Peserta yang memahami ÷ Peserta × 100 %
                komponen:
                  - {nama: Peserta yang memahami, satuan: orang, sumber: Tes akhir}
                  - {nama: Peserta, satuan: orang, sumber: Daftar hadir}
                renstra: {awal: 60, "2022": 60, "2023": 75, "2024": 75}

        """;

    [Fact]
    public async Task Rumus_digambar_dicoba_dan_ditulis_sebagai_kalimat()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString(Tempat)}");
        html.QuerySelector(".pecahan > span").ShouldNotBeNull().TextContent.ShouldBe("Peserta yang memahami orang");
        html.QuerySelectorAll("svg.grafik-target circle").Length.ShouldBe(4);
        html.QuerySelector($"input[name='contoh:Peserta']").ShouldNotBeNull();

        using var dicoba = await KirimAsync(k, html, "contoh:" + Tempat, ("contoh:Peserta", "80"), ("contoh:Peserta yang memahami", "48"));
        var hasil = (await UtuhAsync(dicoba)).QuerySelector("#contoh-hasil").ShouldNotBeNull().TextContent.Replace((char)0xA0, ' ');
        hasil.ShouldContain("48 / 80 × 100 = 60,00 %");
        hasil.ShouldContain("Satuan cocok: %");
        hasil.ShouldMatch(@"Target 20\d\d: \d+ %\.\s+Capaian \d+,\d\d %");

        using var kalimat = await KirimAsync(k, html, "kalimat:" + Tempat);
        var tertulis = await UtuhAsync(kalimat);
        tertulis.QuerySelector($"[name='f:{Tempat}.formula']").ShouldNotBeNull().TextContent.Trim()
            .ShouldBe("Peserta yang memahami dibagi Peserta × 100 %");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe(Renstra);
    }

    [Fact]
    public async Task Yang_dipegang_perencana_ditanya_lebih_dahulu_dan_kamusnya_terlipat()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString(Tempat)}");
        var urutan = html.QuerySelectorAll("form[data-simpan-draf] [name^='f:']").Select(e => e.GetAttribute("name") ?? "").ToList();
        int Ke(string bidang) => urutan.FindIndex(n => n == $"f:{Tempat}.{bidang}");
        string[] dahulu = ["uraian", "satuan", "renstra.awal", "renstra.2024", "hitungan", "pemilik", "penanggung-jawab", "definisi"];
        dahulu.Select(Ke).ShouldNotContain(-1);
        dahulu.Select(Ke).ShouldBeInOrder();
        html.QuerySelectorAll("form details.kotak-lipat:not([open]) > summary").Select(s => s.TextContent.Split('(')[0].Trim())
            .ShouldBe(["Kamus indikator", "Mutu data"]);
    }

    [Fact]
    public async Task Yang_salah_disebut_di_sebelah_isiannya_dan_tetap_tersimpan()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString(Tempat)}";
        var html = await k.BukaAsync(alamat);
        using var dicoba = await KirimAsync(k, html, "contoh:" + Tempat, ($"f:{Tempat}.hitungan", "Peserta paham ÷ Peserta × 100 %"));
        var salah = await UtuhAsync(dicoba);
        salah.QuerySelector("#rumus-gambar .pesan-ragu").ShouldNotBeNull().TextContent.ShouldContain("\"Peserta paham\" tidak ada dalam "
            + "daftar komponen");
        (salah.QuerySelector($"[name='f:{Tempat}.hitungan']") as IHtmlInputElement).ShouldNotBeNull().ParentElement.ShouldNotBeNull()
            .QuerySelector(".pesan-ragu").ShouldNotBeNull();
        using var simpan = await KirimAsync(k, html, "simpan", ($"f:{Tempat}.hitungan", "Peserta paham ÷ ("),
            ($"f:{Tempat}.komponen[+1].nama", "Peserta paham"),
            ($"f:{Tempat}.komponen[+1].satuan", "orang"), ($"f:{Tempat}.ketelitian", "Seluruh peserta"), ($"f:{Tempat}.data-tersedia",
                "5"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var jadi = await BacaAsync(v, "perencanaan.yaml");
        jadi.ShouldContain("hitungan: Peserta paham ÷ (");
        jadi.ShouldContain("nama: Peserta paham");
        jadi.ShouldContain("data-tersedia: 5");
        (await k.BukaAsync(alamat)).QuerySelector("#rumus-gambar .pesan-ragu").ShouldNotBeNull();
    }

    /// <summary>What the script asks for while one types: nothing is saved, and what no longer holds is no longer said.</summary>
    [Fact]
    public async Task Yang_diperhatikan_mengikuti_isian_yang_belum_disimpan()
    {
        var tanpaTarget = Renstra.Replace("      renstra:", "      # renstra:", StringComparison.Ordinal);
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", tanpaTarget));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString(Tempat)}");
        html.QuerySelector("form[data-periksa]").ShouldNotBeNull();
        (string, string)[] tempat = [("#temuan", "belum punya target"), ($"[id='temuan-f:{Tempat.Replace('[', '_').Replace(']', '_')
            .Replace('.', '_')}_renstra']", "belum punya target")];
        tempat.ShouldAllBe(t => html.QuerySelector(t.Item1 + "[data-hidup]")!.TextContent.Contains(t.Item2, StringComparison.Ordinal));
        using var diperiksa = await KirimAsync(k, html, "periksa:", [.. Enumerable.Range(2021, 6)
            .Select(t => ($"f:{Tempat}.renstra.{t}", $"{t - 1950}"))]);
        var sesudah = await UtuhAsync(diperiksa);
        tempat.ShouldAllBe(t => !sesudah.QuerySelector(t.Item1)!.TextContent.Contains(t.Item2, StringComparison.Ordinal));
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe(tanpaTarget);
    }

    [Fact]
    public async Task Komponen_mendahului_rumusnya_dan_tombol_kembali_ke_tempatnya()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString(Tempat)}");
        var urutan = html.QuerySelectorAll("[data-daftar=komponen], [data-rumus=ya]").Select(e => e.LocalName).ToList();
        urutan.ShouldBe(["section", "input"]);
        foreach (var aksi in new[] { $"tambah:{Tempat}.komponen", "kalimat:" + Tempat, "contoh:" + Tempat })
        {
            var ke = html.QuerySelector($"button[value='{aksi}']").ShouldNotBeNull().GetAttribute("formaction").ShouldNotBeNull();
            using var jawab = await KirimAsync(k, html, aksi, ($"f:{Tempat}.komponen[+1].nama", "Penduduk"));
            (await UtuhAsync(jawab)).GetElementById(ke.Split('#')[1]).ShouldNotBeNull(aksi);
        }
    }

    [Fact]
    public async Task Pembaca_melihat_gambar_rumusnya()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        var html = await k.BukaAsync($"{Alamat(v)}/isi/sasaran?butir={Uri.EscapeDataString(Tempat)}");
        html.QuerySelector(".rumus").ShouldNotBeNull().GetAttribute("aria-label").ShouldBe("Peserta yang memahami dibagi Peserta × 100 %");
        html.QuerySelector("input[name^='contoh:']").ShouldBeNull();
    }

    /// <summary>Changed in August after it was set: the store hands over what it was, the kamus prints both.</summary>
    [Fact]
    public async Task Kamus_tercetak_sendiri_dengan_rumus_yang_dulu()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(rekan, v.Kunci, v.Revisi, "100/1", new DateOnly(2021, 3, 1));
        await Store.UbahAsync(rekan, v.Kunci, "rumus diperjelas");
        await DisimpanRekanAsync(v, "perencanaan.yaml", Renstra.Replace("÷ Peserta ×", "÷ (Peserta + 1) ×", StringComparison.Ordinal));
        await Store.TetapkanAsync(rekan, v.Kunci, (await KiniAsync(v)).Revisi, "100/2", new DateOnly(2022, 8, 15));
        var bahan = await Store.BerkasLaporanAsync(Pelayan.Pemda, v.PerangkatDaerah, Periode.Tahun(2022), PilihanVersi.Terbaru);
        bahan.DaftarJalur.ShouldContain("perencanaan/versi-1.yaml");
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync(Alamat(v))).QuerySelector($"a[href='{Alamat(v)}/cetak']").ShouldNotBeNull().TextContent.Trim()
            .ShouldBe("Kamus indikator");
        var naskah = await k.GetStringAsync($"{Alamat(v)}/cetak?handler=Tampilan");
        naskah.ShouldContain("Sebelum 15 Agustus 2022");
        naskah.ShouldContain("dibagi (Peserta ditambah 1)");
        foreach (var (handler, akhiran) in new[] { ("Unduh", ".docx"), ("Excel", ".xlsx") })
        {
            using var berkas = await k.GetAsync($"{Alamat(v)}/cetak?handler={handler}");
            berkas.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldNotBeNull().ShouldEndWith(akhiran);
        }
    }
}
