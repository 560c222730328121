using System.Globalization;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Tests.Dokumen;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Beban;

/// <summary>Many who save the same document at the same moment: nothing is lost, and each costs as much as if there were few.</summary>
public class SerentakTests : KantorUji
{
    [Fact]
    public async Task Empat_puluh_penyunting_serentak_semuanya_tersimpan_dan_biaya_tiap_simpanan_tidak_tumbuh()
    {
        var sedikit = await BiayaAsync(4, 2021);
        var banyak = await BiayaAsync(40, 2022);
        banyak.ShouldBeLessThan(sedikit * 1.5, $"perintah tiap simpanan: {sedikit} dengan 4 penyunting, {banyak} dengan 40");
    }

    [Fact]
    public async Task Yang_didahului_proses_lain_digabung_di_balik_kunci_tanpa_mengulang_berkali_kali()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Tabel(40)));
        var kali = 0;
        // an edit that takes so long that another process saves meanwhile: that one does not ask for a turn of this process
        var hasil = await Penyimpan.SimpanAsync(Pelaku(1), v.Kunci, v.Sidik, new Suntingan(b =>
        {
            if (kali++ == 0)
            {
                DisimpanRekanAsync(v, "kinerja.csv", Ubah(Tabel(40), 7)).GetAwaiter().GetResult();
            }

            return Suntingan(b, 1);
        }), null, "", TestContext.Current.CancellationToken);
        hasil.ShouldBeOfType<HasilPenyimpanan.Tersimpan>().DigabungDengan.ShouldBe("Rekan Satu");
        kali.ShouldBe(2);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Ubah(Ubah(Tabel(40), 7), 1));
    }

    private PenyimpanDokumen Penyimpan => Pelayan.Layanan.GetRequiredService<PenyimpanDokumen>();

    // statements for each saving; all of them opened the same document and change a row of their own
    private async Task<double> BiayaAsync(int penyunting, int tahun)
    {
        var v = await Pelayan.DokumenAsync(JenisDokumen.Pengukuran, Periode.Tahun(tahun), Isi(("kinerja.csv", Tabel(40)), ("anggaran.csv", "program\n")));
        var hitungan = Pelayan.Basisdata.Hitungan.MulaiAlur();
        var hasil = await Task.WhenAll(Enumerable.Range(0, penyunting).Select(n => Task.Run(() => Penyimpan.SimpanAsync(Pelaku(n), v.Kunci, v.Sidik, new Suntingan(b => Suntingan(b, n)), null, "", default))));
        var biaya = (double)hitungan.Perintah / penyunting;
        hasil.ShouldAllBe(h => h is HasilPenyimpanan.Tersimpan);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Enumerable.Range(0, penyunting).Aggregate(Tabel(40), Ubah));
        return biaya;
    }

    private Pelaku Pelaku(int n) => new(Pelayan.Pemda, $"p{n}", $"Penyunting {n}", "uji");

    private static string Tabel(int baris) =>
        "indikator,tahun,triwulan,satuan,target,realisasi,sumber\n" + string.Concat(Enumerable.Range(0, baris).Select(n => string.Create(CultureInfo.InvariantCulture, $"1.{n},2022,,%,100,98,LHP {n}\n")));

    private static string Ubah(string tabel, int baris) => tabel.Replace($"LHP {baris}\n", $"Catatan {baris}\n", StringComparison.Ordinal);

    private static KumpulanBerkas Suntingan(KumpulanBerkas b, int baris) => b.Dengan("kinerja.csv", Encoding.UTF8.GetBytes(Ubah(Encoding.UTF8.GetString(b.Isi["kinerja.csv"].Span), baris)));
}
