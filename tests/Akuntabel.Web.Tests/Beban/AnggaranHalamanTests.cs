using System.Globalization;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Tests.Dokumen;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Beban;

/// <summary>Every page has a budget of trips to the database, the one that says who asks included. With a server far away, or busy, it is what a page costs.</summary>
public class AnggaranHalamanTests : KantorUji
{
    private const string Sandi = "payung ungu di stasiun";

    private const int Biasa = 6;

    private string Reviu { get; set; } = "";

    private string Perjanjian { get; set; } = "";

    // rarely opened, and many tables at once; each with what it may cost
    private static readonly Dictionary<string, int> Lebih = new(StringComparer.Ordinal)
    {
        ["pengguna/{id}"] = 12,
        // what waits for an administrator's confirmation
        ["pengguna"] = 7,
        ["pd/{pd}/pejabat"] = 7,
        // counts what its parts lack as the front page does, with the other documents of its period
        ["pd/{pd}/dokumen/{id}"] = 8,
        // the measurement with its procedure, locks and units, and all that its report would be made of
        ["pd/{pd}/kegiatan/{tahun:int}"] = 11,
        // signs the head of the chain
        ["riwayat"] = 12,
        ["pd/{pd}/dokumen/{id}/banding"] = 7,
        // all that the year's report reads, recommendations of APIP among it
        ["pd/{pd}/dokumen/{id}/cetak"] = 7,
        // who has which part of the report and what was said of it, and what falls due in registers
        ["pd/{pd}"] = 10,
        [""] = 10,
        // the same, where its procedure stands, and the recommendations and outcome of APIP that it prints
        ["pd/{pd}/laporan/{tahun:int}"] = 12,
        // before it is begun it says what all the office's data tell of it
        ["pd/{pd}/reviu/{tahun:int?}"] = 20,
        // what all the data of two years tell of the office
        ["pd/{pd}/evaluasi/{tahun:int?}"] = 28,
        ["pd/{pd}/evaluasi/{tahun:int}/sub/{kode}"] = 28,
    };

    [Fact]
    public async Task Setiap_halaman_bertanya_ke_basis_data_paling_banyak_sekian_kali()
    {
        var pengukuran = await IsiAsync();
        using var perencana = await MasukAsync("perencana", (Peran.Perencana, PelayanUji.Badan));
        using var administrator = await MasukAsync("admin", (Peran.Administrator, ""));
        await KirimanAsync();
        var ukuran = new List<(string Pola, long BolakBalik, string Rinci)>();
        foreach (var pola in Pola())
        {
            foreach (var klien in new[] { perencana, administrator })
            {
                if (await UkurAsync(klien, Alamat(pola, pengukuran)) is { } u)
                {
                    ukuran.Add((pola, u.BolakBalik, u.Rinci));
                    break;
                }
            }
        }

        var daftar = string.Join('\n', ukuran.OrderByDescending(u => u.BolakBalik).Select(u => $"{u.BolakBalik} {u.Pola} ({u.Rinci})"));
        TestContext.Current.TestOutputHelper?.WriteLine(daftar);
        // pages that nobody could open would pass without a question
        ukuran.Count.ShouldBeGreaterThan(30, daftar);
        ukuran.Select(u => u.Pola).ShouldContain("uji/kiriman/{kiriman}", daftar);
        ukuran.Count(u => u.Pola.Contains("papan", StringComparison.Ordinal)).ShouldBe(3, daftar);
        ukuran.Where(u => u.BolakBalik > Lebih.GetValueOrDefault(u.Pola, Biasa)).ShouldBeEmpty(daftar);
        Lebih.Where(l => ukuran.All(u => u.Pola != l.Key || u.BolakBalik <= Biasa)).ShouldBeEmpty("tidak perlu lagi dikecualikan");
    }

    [Fact]
    public async Task Halaman_putusan_kepala_tidak_lebih_mahal_ketika_ada_yang_dibandingkan()
    {
        var (v, pelaku) = (await IsiAsync(), new Pelaku(Pelayan.Pemda, "uji", "Uji", "uji"));
        await Store.AjukanAsync(pelaku, v.Kunci, v.Revisi);
        await Store.KembalikanAsync(pelaku, v.Kunci, v.Revisi + 1, "perbaiki");
        await Store.AjukanAsync(pelaku, v.Kunci, v.Revisi + 2);
        using var kepala = await MasukAsync("kepala", (Peran.Kepala, PelayanUji.Badan));
        var ukuran = (await UkurAsync(kepala, $"/pd/{PelayanUji.Badan}/dokumen/{v.Dokumen}/tetapkan")).ShouldNotBeNull();
        ukuran.BolakBalik.ShouldBeLessThanOrEqualTo(Biasa, ukuran.Rinci);
    }

    [Fact]
    public async Task Tidak_satu_halaman_pun_menulis_ketika_dibuka()
    {
        var pengukuran = await IsiAsync();
        using var perencana = await MasukAsync("perencana", (Peran.Perencana, PelayanUji.Badan));
        using var administrator = await MasukAsync("admin", (Peran.Administrator, ""));
        await KirimanAsync();
        var (menulis, terbuka) = (new List<string>(), 0);
        foreach (var alamat in Pola().Select(p => Alamat(p, pengukuran)).Distinct())
        {
            foreach (var klien in new[] { perencana, administrator })
            {
                // the very first reader too: what a saving or a release leaves to be computed is not left to a page
                var h = Pelayan.Basisdata.Hitungan.MulaiAlur();
                using var jawaban = await klien.GetAsync(alamat);
                await jawaban.Content.ReadAsByteArrayAsync();
                terbuka += jawaban.IsSuccessStatusCode ? 1 : 0;
                menulis.AddRange(h.Tulisan > 0 ? [$"{alamat}: {h.Tulisan}"] : []);
            }
        }

        terbuka.ShouldBeGreaterThan(30);
        menulis.ShouldBeEmpty();
    }

    [Fact]
    public async Task Mengenali_pengguna_satu_kali_bertanya_dan_mencatat_pemakaian_paling_sering_semenit()
    {
        using var klien = await MasukAsync("satu", (Peran.Perencana, PelayanUji.Badan));
        await klien.BukaAsync("/akun/sesi");
        (await UkurAsync(klien, "/tidak-ada-halaman-ini", harus: false)).ShouldNotBeNull().BolakBalik.ShouldBe(1);
        Pelayan.Jam.Maju(TimeSpan.FromSeconds(61));
        (await UkurAsync(klien, "/tidak-ada-halaman-ini", harus: false, hangat: false)).ShouldNotBeNull().BolakBalik.ShouldBe(3);
        (await UkurAsync(klien, "/tidak-ada-halaman-ini", harus: false, hangat: false)).ShouldNotBeNull().BolakBalik.ShouldBe(1);
    }

    // the second time: what is read once for all, and what is computed once after a saving, is no cost of the page
    private async Task<(long BolakBalik, string Rinci)?> UkurAsync(HttpClient klien, string alamat, bool harus = true, bool hangat = true)
    {
        if (hangat)
        {
            (await klien.GetAsync(alamat)).Dispose();
        }

        var h = Pelayan.Basisdata.Hitungan.MulaiAlur();
        using var jawaban = await klien.GetAsync(alamat);
        await jawaban.Content.ReadAsByteArrayAsync();
        var (p, t) = (h.Perintah, h.Transaksi);
        return harus && !jawaban.IsSuccessStatusCode ? null : (p + t, $"{p} perintah, {t} transaksi");
    }

    private List<string> Pola() => [.. Pelayan.Layanan.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
        .Select(h => h.AttributeRouteInfo?.Template ?? "").Distinct().Order(StringComparer.Ordinal)];

    private string Alamat(string pola, VersiDokumen dokumen)
    {
        (string Bagian, string Isi)[] isian =
        [
            ("papan/{tahun:int?}/{triwulan:int?}", "papan/2022/1"), ("reviu/{tahun:int?}", "reviu/2022"), ("evaluasi/{tahun:int?}", "evaluasi/2022"),
            ("sub/{kode}", "sub/1.b"), ("{triwulan:int}/asal", "1/asal?angka=anggaran.seluruh.pagu"),
            ("dokumen/{id}/cetak", $"dokumen/{Perjanjian}/cetak"),
            ("{pd}/uji/{id}", $"{{pd}}/uji/{Reviu}"), ("{kiriman}", "kiriman"), ("unit/{id}", "unit/bidang"), ("dokumen/{id}",
                $"dokumen/{dokumen.Dokumen}"), ("dokumen/{dokumen}", $"dokumen/{dokumen.Dokumen}"), ("perangkat-daerah/{id}",
                $"perangkat-daerah/{PelayanUji.Badan}"),
            ("pengguna/{id}", "pengguna/perencana-badan"), ("{pd}", PelayanUji.Badan), ("{tahun:int}", "2022"), ("{tahun}", "2022"), ("{register}", "sarana"), ("/{id?}", ""),
        ];
        var alamat = isian.Aggregate(pola, (a, i) => a.Replace(i.Bagian, i.Isi, StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"/{alamat}{(alamat.EndsWith("/ubah", StringComparison.Ordinal) && alamat.Contains("dokumen", StringComparison.Ordinal) ? "?berkas=kinerja.csv" : "")}");
    }

    private async Task<VersiDokumen> IsiAsync()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "nama: Badan Uji\n"));
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\n"));
        Perjanjian = (await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"))).Dokumen;
        var pengukuran = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        await DisimpanRekanAsync(pengukuran, "kinerja.csv", Kinerja + "\n");
        await Pelayan.PenggunaAsync(Peran.Perencana, PelayanUji.Badan);
        await Pelayan.Basisdata.TulisAsync(async s =>
        {
            var isian = new { Pelayan.Pemda, hari = "2022-01-03" };
            await s.JalankanAsync("INSERT INTO unit_kerja (pemda, perangkat_daerah, id, nama, urutan) VALUES (@Pemda, 'badan', 'bidang', 'Bidang', 1)", isian);
            await s.JalankanAsync("INSERT INTO pejabat (pemda, id, nama, perangkat_daerah) VALUES (@Pemda, 'orang', 'Orang', 'badan')", isian);
            await s.JalankanAsync(
                "INSERT INTO masa_jabatan (pemda, perangkat_daerah, id, pejabat, unit, jabatan, status, mulai) VALUES (@Pemda, 'badan', 'masa', 'orang', 'bidang', 'Kepala Bidang', 'Definitif', @hari)", isian);
        });
        await ReviuAsync("LKj 2022.pdf");
        await ReviuAsync("LKj 2022 final.pdf");
        return await KiniAsync(pengukuran);
    }

    // what was sent in one go is its owner's page
    private async Task KirimanAsync()
    {
        var isian = JsonSerializer.Serialize(new IsianUji([new DokumenUnggahan("lkj.pdf", "dokumen-1.pdf")], TingkatTemuan.Editorial));
        foreach (var pemilik in await Pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT id FROM pengguna")))
        {
            await Pelayan.Layanan.GetRequiredService<PekerjaanStore>().TambahAsync(
                new PekerjaanBaru(Pelayan.Pemda, pemilik, "uji", "Uji lkj.pdf", isian) { Kiriman = "kiriman", Ditolak = "rusak" }, "uji");
        }
    }

    // two versions of one report, as it costs to show what became of the first
    private async Task ReviuAsync(string berkas)
    {
        var temuan = new Temuan("ANG-001", TingkatTemuan.Material, TempatTemuan.Dokumen, berkas, "", "", "Angka tidak cocok.", "");
        var store = Pelayan.Layanan.GetRequiredService<PengujianStore>();
        var hasil = await store.SimpanAsync(
            new Pelaku(Pelayan.Pemda, "uji", "Uji", "uji"), PelayanUji.Badan,
            new VersiBaru(berkas, 1, _ => new IsiVersi(
                HasilTersimpan.Dari(null, new HasilUji(1, 1, 1, [temuan]), [], [["kunci", "", ""]]).Tulis(), ["kunci"])));
        Reviu = hasil.ShouldBeOfType<HasilUbah.Tersimpan>().Id;
    }

    private async Task<HttpClient> MasukAsync(string nama, (Peran, string) peran)
    {
        await Pelayan.AkunAsync(nama, Sandi, peran);
        // the server works in the flow of the one who asks, so that what goes on in its background is not counted
        ((TestServer)Pelayan.Layanan.GetRequiredService<IServer>()).PreserveExecutionContext = true;
        var klien = Pelayan.KlienAsli();
        (await PelayanUji.MasukAsync(klien, nama, Sandi)).Dispose();
        return klien;
    }
}
