using Akuntabel.Core.Alur;
using Akuntabel.Web.Fitur.Bersama;

namespace Akuntabel.Web.Tests.Tulis;

/// <summary>What changed in a text is shown as a reader sees it: tables as tables, by row and cell.</summary>
public sealed class BedaTulisanTests : LaporanUji
{
    private const string Semula = "Sebelum.\n\nTabel: Organisasi\n\n| Nama | Jumlah |\n| --- | --- |\n| Ormas | 10 |\n| Parpol | 4 |\n\nSesudah.";

    [Theory]
    [InlineData("| Ormas | 10 |", "| Ormas | 12 |", "Ormas|-10+12|diubah;Parpol|4|")]
    [InlineData("| Parpol | 4 |\n", "", "Ormas|10|;-Parpol|-4|dihapus")]
    [InlineData("| Ormas | 10 |", "| LSM | 2 |\n| Ormas | 10 |", "+LSM|+2|ditambahkan;Ormas|10|;Parpol|4|")]
    [InlineData("Sesudah.", "Sesudahnya.", "Ormas|10;Parpol|4")]
    public void Tabel_dibandingkan_per_baris_dan_sel(string dari, string ke, string harapan)
    {
        var tabel = BedaTulisan.Cari(Semula, Semula.Replace(dari, ke, StringComparison.Ordinal)).OfType<TabelBeda>().ShouldHaveSingleItem();
        string.Join(';', tabel.Baris.Skip(1).Select(b => string.Join('|', b.Sel.Select(Tulis).Concat(tabel.Berubah ? [b.Kata] : [])))).ShouldBe(harapan);
    }

    [Fact]
    public void Kolom_baru_dan_tabel_baru_dikenali()
    {
        var kolom = BedaTulisan.Cari(Semula, Semula.Replace("| Nama | Jumlah |", "| Nama | Tahun | Jumlah |", StringComparison.Ordinal)
            .Replace("| --- | --- |", "| --- | --- | --- |", StringComparison.Ordinal).Replace("| Ormas |", "| Ormas | 2022 |", StringComparison.Ordinal)
            .Replace("| Parpol |", "| Parpol | 2021 |", StringComparison.Ordinal)).OfType<TabelBeda>().Single();
        string.Join('|', kolom.Baris[0].Sel.Select(Tulis)).ShouldBe("Nama|+Tahun|Jumlah");
        string.Join('|', kolom.Baris[1].Sel.Select(Tulis)).ShouldBe("Ormas|+2022|10");
        var tanpa = BedaTulisan.Cari(Semula, "Sebelum.\n\nTabel: Organisasi\n\nSesudah.");
        tanpa.OfType<TeksBeda>().ShouldHaveSingleItem().Potongan.ShouldAllBe(p => p.Jenis == ' ');
        tanpa.OfType<TabelBeda>().ShouldHaveSingleItem().Baris.ShouldAllBe(b => b.Jenis == '-');
        BedaTulisan.Cari("Saja.", Semula).OfType<TabelBeda>().ShouldHaveSingleItem().Baris.ShouldAllBe(b => b.Jenis == '+');
    }

    [Fact]
    public async Task Riwayat_dan_bentrokan_menunjukkan_tabel_sebagai_tabel()
    {
        const string Formulir = "form:has(#isi-bagian)", A = "| Nama | Jumlah |\r\n| --- | --- |\r\n| Ormas | satu |", B = "| Nama | Jumlah |\r\n| --- | --- |\r\n| Ormas | dua |";
        using var klien = await Pelayan.KlienAsync(Peran.Penyusun);
        using var lain = await Pelayan.KlienAsync(Peran.Perencana);
        await klien.KirimAsync(await klien.BukaAsync(Kendala), Formulir, Kendala, ("Isi", A), ("Aksi", "simpan"));
        var terlambat = await lain.BukaAsync(Kendala);
        await klien.KirimAsync(await klien.BukaAsync(Kendala), Formulir, Kendala, ("Isi", B), ("Aksi", "simpan"));
        var riwayat = await klien.BukaAsync("/pd/badan/riwayat-tulis/2022/0?bagian=sasaran-2.2.1%2Fkendala");
        var tabel = riwayat.QuerySelector("table.ruang-tabel").ShouldNotBeNull();
        tabel.QuerySelector("tbody del").ShouldNotBeNull().TextContent.ShouldBe("satu");
        tabel.QuerySelector("tbody ins").ShouldNotBeNull().TextContent.ShouldBe("dua");
        riwayat.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("---");
        using var bentrok = await lain.KirimAsync(terlambat, Formulir, Kendala, ("Isi", A.Replace("satu", "tiga", StringComparison.Ordinal)), ("Aksi", "simpan"));
        var kotak = (await bentrok.HtmlAsync()).QuerySelector(".kotak:has(input), .kotak:has(table)").ShouldNotBeNull();
        kotak.QuerySelectorAll("table.ruang-tabel").ShouldNotBeEmpty();
        kotak.TextContent.ShouldNotContain("| ---");
    }

    private static string Tulis(SelBeda s) => string.Concat(s.Potongan.Select(p => (p.Jenis == ' ' ? "" : $"{p.Jenis}") + p.Teks));
}
