using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.JalannyaSop;

namespace Akuntabel.Web.Tests.Terbitan;

/// <summary>What the head signs is what the head read, and nobody initials a report that is not there.</summary>
public sealed class YangDibacaTests : KantorTerbit
{
    [Fact]
    public async Task Laporan_yang_berubah_sesudah_dibuka_kepala_tidak_ditetapkan_sebelum_dibaca_lagi()
    {
        var profil = await Pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2022), Isi("instansi.yaml", "nama: Badan Uji\nkepala-daerah: Bupati Uji\n"));
        var v = await Pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2022), Isi("laporan.yaml", "jenis: lkj\ntahun: 2022\ntempat: Manggar\ntanggal: 2023-02-10\n"));
        var alamat = $"/pd/badan/dokumen/{v.Dokumen}/tetapkan";
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var dibaca = await k.BukaAsync(alamat);
        // the report itself stays as it is: what it is composed of changes elsewhere
        await Dokumen.SimpanAsync(Kepala, profil.Kunci, profil.Revisi, Isi("instansi.yaml", "nama: Badan Lain\nkepala-daerah: Bupati Uji\n"), batal: Batal);
        (string, string)[] isian = [("TanggalDokumen", "10 Februari 2023"), ("Nomor", "700/1"), ("Walau", "Sudah diperiksa bersama.")];
        using var ditolak = await k.KirimAsync(dibaca, "#tetapkan form", alamat, isian);
        (await ditolak.Content.ReadAsStringAsync(Batal)).ShouldContain("berubah sesudah Anda membukanya");
        (await Store.DaftarAsync(v.Kunci, Batal)).ShouldBeEmpty();

        using var ditetapkan = await k.KirimAsync(await k.BukaAsync(alamat), "#tetapkan form", alamat, isian);
        ditetapkan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.DaftarAsync(v.Kunci, Batal)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Laporan_yang_belum_ada_tidak_dapat_diparaf_walau_diberi_catatan()
    {
        var sop = KatalogSop.PenyusunanLaporan;
        var langkah = sop.DaftarLangkah.Index().First(l => l.Item.Tindakan == TindakanLangkah.MemarafLaporan).Index + 1;
        var keadaan = new KeadaanAlur(null, sop, true, new Dictionary<string, string>(), [], KeadaanAlur.TanpaIsian);
        var halangan = PenyerahTugas.Halangan(keadaan, new TugasSop(langkah, "", 1, default, null), "Tetap saya paraf karena mendesak.").ShouldNotBeNull();
        halangan.PerluCatatan.ShouldBeFalse();
        halangan.Pesan.ShouldContain("belum dimulai");
    }
}
