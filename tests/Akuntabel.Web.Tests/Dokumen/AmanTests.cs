using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>What users write is shown, never run: in file names, cells, keys, texts, links, reasons, names.</summary>
public sealed class AmanTests : KantorUji
{
    private const string Jahat = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public async Task Tidak_ada_isian_yang_menjadi_unsur_halaman()
    {
        // names of files cannot have < or ", so these are as bad as they get
        const string Nama = "narasi/'&amp;';javascript(1).md";
        var v = await BuatAsync(
            JenisDokumen.Laporan, (Nama, $"# {Jahat}\n\n{Jahat}\n\n[klik](javascript:alert(3)) <javascript:alert(4)> ![x](javascript:alert(5))\n"),
            ("sel.csv", "kepala<b>,\"isi\"\"onmouseover=alert(6)\"\n\"" + Jahat.Replace("\"", "\"\"", StringComparison.Ordinal) + "\",=cmd|' /C calc'!A0\n"),
            ("kunci.yaml", "\"<svg onload=alert(7)>\": \"<b>tebal</b>\"\ndaftar:\n  - \"</li><script>alert(8)</script>\"\n"), ("rusak.yaml", "a: [<script>alert(9)</script>\n"));
        await DisimpanRekanAsync(v, "sel.csv", "kepala<b>,\"isi\"\"onmouseover=alert(6)\"\n\"<i>baru</i>\",x\n");
        var rekan = new Akuntabel.Storage.Riwayat.Pelaku(Pelayan.Pemda, "jahat", "<script>alert('nama')</script>", "uji");
        await Store.TetapkanAsync(rekan, v.Kunci, (await KiniAsync(v)).Revisi, "<b>100</b>", new DateOnly(2022, 1, 3));
        await Store.UbahAsync(rekan, v.Kunci, Jahat);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var nomor = (await Store.RiwayatAsync(v.Kunci)).Select(p => p.Nomor).Order().ToList();
        var berkas = new[] { Nama, "sel.csv", "kunci.yaml", "rusak.yaml" }.Select(Uri.EscapeDataString).ToList();
        string[] alamat =
        [
            Alamat(v), .. berkas.Select(b => $"{Alamat(v)}?berkas={b}"), .. berkas.Select(b => $"{Alamat(v)}?berkas={b}&asli=true"), .. berkas.Select(b => $"{Alamat(v)}/ubah?berkas={b}"),
            $"{Alamat(v)}/kelola", $"{Alamat(v)}/riwayat", $"{Alamat(v)}/banding?ke=p{nomor[0]}", $"{Alamat(v)}/banding?ke=p{nomor[1]}", $"{Alamat(v)}/tetapkan?nomor={Uri.EscapeDataString(Jahat)}",
            $"{Alamat(v)}?Pada={Uri.EscapeDataString(Jahat)}", $"{Alamat(v)}/perubahan", "/pd/badan/riwayat", "/pd/badan/dokumen", $"/pd/badan/riwayat?Saringan.Pelaku={Uri.EscapeDataString(Jahat)}&Saringan.Dari={Uri.EscapeDataString(Jahat)}",
        ];
        foreach (var a in alamat)
        {
            Periksa(await k.BukaAsync(a), a);
        }
    }

    [Fact]
    public async Task Halaman_bentrok_pun_tidak_menjalankan_apa_pun()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("narasi/a.md", "awal\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "narasi/a.md"));
        await DisimpanRekanAsync(v, "narasi/a.md", "</textarea>" + Jahat + "rekan\n");
        using var kalah = await KirimAsync(k, html, "simpan", ("Teks", "</textarea>" + Jahat + "\n"));
        var bentrok = await UtuhAsync(kalah);
        Periksa(bentrok, "bentrok");
        (bentrok.QuerySelector("#Teks") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldBe("</textarea>" + Jahat + "\n");
    }

    private static void Periksa(IHtmlDocument html, string alamat)
    {
        html.QuerySelectorAll("script").ShouldAllBe(s => (s.GetAttribute("src") ?? "").StartsWith("/aset/", StringComparison.Ordinal), alamat);
        html.QuerySelectorAll("main img, main iframe:not(.bingkai-laporan), main object, main b, main i").Length.ShouldBe(0, alamat);
        html.QuerySelectorAll("main svg:not(.ikon)").Length.ShouldBe(0, alamat);
        html.All.SelectMany(u => u.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Select(a => a.Name).ShouldBeEmpty(alamat);
        html.QuerySelectorAll("[href],[src],[action],[formaction]").SelectMany(u => new[] { "href", "src", "action", "formaction" }.Select(u.GetAttribute)).OfType<string>()
            .Where(a => a.TrimStart().StartsWith("javascript", StringComparison.OrdinalIgnoreCase) || a.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(alamat);
    }
}
