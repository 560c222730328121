using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>A budget that was changed after the Perjanjian Kinerja was set is said where one decides about the latter.</summary>
public sealed class PerluPerubahanTests : KantorUji
{
    private const string Kepala = "kode_program,program,kode_sub,sub_kegiatan,pagu\n8.01.02,Program satu,8.01.02.2.01.01,Pelatihan,";

    private static readonly string[] Halaman = ["/pd/badan?tahun=2022", "/pd/badan/siklus/perjanjian-kinerja/2022"];

    [Fact]
    public async Task Sesudah_anggaran_perubahan_ditetapkan_perubahan_perjanjian_ditawarkan_sampai_dibuka()
    {
        var oleh = Rekan with { Pemda = Pelayan.Pemda };
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Kepala + "1000000\n"));
        var pk = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        await Store.TetapkanAsync(oleh, dpa.Kunci, dpa.Revisi, "1", new DateOnly(2022, 1, 3));
        await Store.TetapkanAsync(oleh, pk.Kunci, pk.Revisi, "1", new DateOnly(2022, 1, 20));
        await Store.UbahAsync(oleh, dpa.Kunci, "Pergeseran");
        await DisimpanRekanAsync(dpa, "anggaran.csv", Kepala + "1250000\n");
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        await HarusAsync(p, false, "drafnya belum berlaku");
        await Store.TetapkanAsync(oleh, dpa.Kunci, (await KiniAsync(dpa)).Revisi, "2", new DateOnly(2022, 10, 3));
        await HarusAsync(p, true, "berlaku");
        foreach (var alamat in Halaman)
        {
            (await p.BukaAsync(alamat)).QuerySelectorAll($".kotak a[href='{Alamat(pk)}/perubahan']").Length.ShouldBe(1, alamat);
            (await k.BukaAsync(alamat)).QuerySelectorAll($"a[href='{Alamat(pk)}/perubahan']").ShouldBeEmpty("bukan haknya");
        }

        await Store.UbahAsync(oleh, pk.Kunci, "Perubahan strategi");
        await HarusAsync(p, false, "sudah dibuka");
    }

    [Fact]
    public async Task Pergeseran_di_dalam_satu_program_tidak_mengubah_perjanjian()
    {
        var oleh = Rekan with { Pemda = Pelayan.Pemda };
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Kepala + "1000000\n"));
        var pk = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        await Store.TetapkanAsync(oleh, dpa.Kunci, dpa.Revisi, "1", new DateOnly(2022, 1, 3));
        await Store.TetapkanAsync(oleh, pk.Kunci, pk.Revisi, "1", new DateOnly(2022, 1, 20));
        await Store.UbahAsync(oleh, dpa.Kunci, "Pergeseran");
        await DisimpanRekanAsync(dpa, "anggaran.csv", Kepala + "600000\n8.01.02,Program satu,8.01.02.2.01.02,Forum,400000\n");
        (await Store.TetapkanAsync(oleh, dpa.Kunci, (await KiniAsync(dpa)).Revisi, "2", new DateOnly(2022, 10, 3)))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        await HarusAsync(p, false, "jumlah programnya sama");
    }

    private static async Task HarusAsync(HttpClient klien, bool ada, string sebab)
    {
        foreach (var alamat in Halaman)
        {
            var teks = (await klien.BukaAsync(alamat)).QuerySelector("main").ShouldNotBeNull().TextContent;
            teks.Contains("Pagu 1 program dalam anggaran perubahan berbeda dari yang menjadi dasar Perjanjian Kinerja: "
                + "jumlah semula 1.000.000, kini 1.250.000", StringComparison.Ordinal).ShouldBe(ada, $"{alamat}: {sebab}");
        }
    }
}
