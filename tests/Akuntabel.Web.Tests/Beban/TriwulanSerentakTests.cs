using System.Globalization;
using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Tests;
using Akuntabel.Web.Umum;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Beban;

/// <summary>Units of several offices that save their quarter at the same moment, by the forms of its page and sessions of their own: what was
/// answered as saved is there.</summary>
public sealed class TriwulanSerentakTests(ServerPostgres postgres) : IClassFixture<ServerPostgres>, IAsyncDisposable
{
    private const int Kantor = 2;

    private const int Unit = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-serentak-").FullName;

    private readonly List<(int Kantor, int Unit, string Sesi)> _pengisi = [];

    private readonly List<VersiDokumen> _pengukuran = [];

    private WebApplication? _aplikasi;

    private Basisdata? _basisdata;

    private WebApplication Aplikasi => _aplikasi ?? throw new InvalidOperationException();

    public async ValueTask DisposeAsync()
    {
        if (_aplikasi is not null && _basisdata is not null)
        {
            await _aplikasi.DisposeAsync();
            await _basisdata.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Enam_belas_unit_dua_kantor_menyimpan_serentak_dan_tidak_satu_angka_pun_hilang(bool server)
    {
        Assert.SkipWhen(server && postgres.Alasan is not null, postgres.Alasan ?? "");
        await NyalakanAsync(server ? Basisdata.Postgres(await postgres.BasisdataBaruAsync()) : Basisdata.Sqlite(Path.Combine(_folder, "a.db")));
        // all of them have the page open before the first one saves
        var formulir = await Task.WhenAll(_pengisi.Select(p => BukaAsync(p.Sesi, Halaman(p.Kantor, p.Unit))));
        var jawaban = await Task.WhenAll(_pengisi.Zip(formulir).Select(p => Task.Run(() => KirimAsync(p.First, p.Second))));
        jawaban.ShouldAllBe(j => j.Length == 0, string.Join('\n', jawaban.Distinct().Take(2)));
        for (var k = 0; k < Kantor; k++)
        {
            var isi = await Layanan<DokumenStore>().IsiAsync(
                await Layanan<DokumenStore>().TerakhirAsync(_pengukuran[k].Kunci) ?? throw new InvalidOperationException());
            var (kinerja, uang) = (Teks(isi, "kinerja.csv"), Teks(isi, "realisasi-anggaran.csv"));
            foreach (var u in Enumerable.Range(1, Unit))
            {
                kinerja.ShouldContain($"1.{u},2022,2,orang,{Angka(k, u)},", Case.Sensitive, $"kantor {k}, unit {u}");
                uang.ShouldContain($"8.1.1.0{u},2,{Angka(k, u)}000", Case.Sensitive, $"kantor {k}, unit {u}");
            }
        }
    }

    private static string Angka(int kantor, int unit) => (((kantor + 1) * 100) + unit).ToString(CultureInfo.InvariantCulture);

    private static string Halaman(int kantor, int unit) => $"/pd/kantor-{kantor}/ukur/2022/2?unit=unit-{unit}";

    private static string Teks(KumpulanBerkas isi, string jalur) => isi.Coba(jalur, out var data) ? Encoding.UTF8.GetString(data.Span) : "";

    private T Layanan<T>()
        where T : notnull => Aplikasi.Services.GetRequiredService<T>();

    private async Task<(IHtmlDocument Halaman, string Kuki)> BukaAsync(string sesi, string alamat)
    {
        using var klien = Aplikasi.GetTestClient();
        klien.DefaultRequestHeaders.Add("Cookie", $"akuntabel={sesi}");
        using var jawaban = await klien.GetAsync(alamat);
        var kuki = jawaban.Headers.TryGetValues("Set-Cookie", out var daftar) ? string.Join("; ", daftar.Select(d => d.Split(';')[0])) : "";
        return (await new HtmlParser().ParseDocumentAsync(await jawaban.Content.ReadAsStringAsync()), $"akuntabel={sesi}; {kuki}");
    }

    // what the page says when it did not save
    private async Task<string> KirimAsync((int Kantor, int Unit, string Sesi) p, (IHtmlDocument Halaman, string Kuki) buka)
    {
        using var klien = Aplikasi.GetTestClient();
        klien.DefaultRequestHeaders.Add("Cookie", buka.Kuki);
        using var jawaban = await klien.KirimAsync(buka.Halaman, "form.ukur", Halaman(p.Kantor, p.Unit),
            ($"ukur:i:1.{p.Unit}:realisasi", Angka(p.Kantor, p.Unit)), ($"ukur:s:8.1.1.0{p.Unit}:realisasi", Angka(p.Kantor, p.Unit) + "000"),
            ("Aksi", "simpan"));
        return jawaban.StatusCode == HttpStatusCode.Found ? ""
            : (await new HtmlParser().ParseDocumentAsync(await jawaban.Content.ReadAsStringAsync())).QuerySelector("main")?.TextContent ?? "?";
    }

    private async Task NyalakanAsync(Basisdata basisdata)
    {
        _basisdata = basisdata;
        await basisdata.SiapkanAsync();
        _aplikasi = AplikasiWeb.Bangun(new OpsiWeb(basisdata, "", Path.Combine(_folder, "web")), p => p.WebHost.UseTestServer());
        await _aplikasi.StartAsync();
        var pemda = (await Layanan<PemdaStore>().BuatAsync("Kabupaten Serentak", "uji")).Pemda;
        for (var k = 0; k < Kantor; k++)
        {
            await KantorAsync(pemda, $"kantor-{k}", k);
        }
    }

    private async Task KantorAsync(string pemda, string kantor, int nomor)
    {
        await Layanan<Basisdata>().TulisAsync(async s =>
        {
            await s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@pemda, @kantor, @kantor, @kantor, @kantor)",
                new { pemda, kantor });
            foreach (var u in Enumerable.Range(1, Unit))
            {
                await s.JalankanAsync("INSERT INTO unit_kerja (pemda, perangkat_daerah, id, nama) VALUES (@pemda, @kantor, @unit, @nama)",
                    new { pemda, kantor, unit = $"unit-{u}", nama = $"Bidang {u}" });
            }
        });
        foreach (var u in Enumerable.Range(1, Unit))
        {
            _pengisi.Add((nomor, u, await SesiAsync(pemda, kantor, u)));
        }

        Task<VersiDokumen> Buat(JenisDokumen jenis, string jalur, string isi) => Layanan<DokumenStore>().BuatAsync(
            new Pelaku(pemda, "uji", "Uji", "uji"), kantor, jenis, jenis.Lingkup == LingkupWaktu.MasaRenstra ? new Periode(2021, 2026)
                : Periode.Tahun(2022), new KumpulanBerkas([KeyValuePair.Create(jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]));
        await Buat(JenisDokumen.Renstra, "perencanaan.yaml", "sasaran:\n  - kode: '1'\n    uraian: Sasaran\n    indikator:\n" + Tiap(u =>
            $"      - {{kode: '1.{u}', uraian: Peserta {u}, satuan: orang, penanggung-jawab: Bidang {u}}}\n"));
        await Buat(JenisDokumen.Anggaran, "anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,"
            + "target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran,pemilik\n" + Tiap(u =>
            $"8.1,Program,8.1.1,Kegiatan,8.1.1.0{u},Pelatihan {u},orang,120,,200000000,,Umum,Bidang {u}\n"));
        _pengukuran.Add(await Buat(JenisDokumen.Pengukuran, "kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"));
    }

    private static string Tiap(Func<int, string> baris) => string.Concat(Enumerable.Range(1, Unit).Select(baris));

    private async Task<string> SesiAsync(string pemda, string kantor, int unit)
    {
        var p = Pengguna.Baru(pemda, $"{kantor}-{unit}", $"{kantor}-{unit}", TimeProvider.System.GetUtcNow());
        await Layanan<Basisdata>().TulisAsync(async s =>
        {
            await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) "
                + "VALUES (@Pemda, @Id, @NamaPengguna, @NamaNormal, @Nama, @Stempel, @Dibuat)", p);
            await s.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, unit, mulai) "
                + "VALUES (@Pemda, @Id, @Id, @peran, @kantor, @unit, '2020-01-01')",
                new { p.Pemda, p.Id, peran = nameof(Peran.SubBidang), kantor, unit = $"unit-{unit}" });
        });
        return await Layanan<SesiStore>().BuatAsync(p, "10.0.0.1", "uji");
    }
}
