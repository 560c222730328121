using Akuntabel.Core.Alur;
using Akuntabel.Web.Tests.Dokumen;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>What was chosen or filled in once is there where it is wanted next.</summary>
public sealed class TahunTerpilihTests : KantorUji
{
    [Fact]
    public async Task Impor_pertama_memakai_tahun_yang_dipilih_di_bilah()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        await k.BukaAsync($"/pd/{PelayanUji.Badan}/siklus/perencanaan/2031");
        var impor = await k.BukaAsync($"/pd/{PelayanUji.Badan}/berkas");
        impor.QuerySelector("#formulir-unggah input[name=Tahun]").ShouldNotBeNull().GetAttribute("value").ShouldBe("2031");
    }

    [Fact]
    public async Task Tahap_anggaran_menyebut_jumlah_pagunya()
    {
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,pagu\n"
            + "1.06.02,Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.01,Pelatihan,1000000\n"
            + "1.06.02,Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.02,Bantuan,2500000\n,,,,jumlah,,3500000\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync($"/pd/{PelayanUji.Badan}/siklus/anggaran/2022")).QuerySelector("main").ShouldNotBeNull().TextContent
            .ShouldContain("pagu Rp3.500.000");
    }
}
