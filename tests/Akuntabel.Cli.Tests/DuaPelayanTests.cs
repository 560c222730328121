using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Tests;

namespace Akuntabel.Cli.Tests;

/// <summary>
/// Two servers over one PostgreSQL, killed in turn under load and started again: what was acknowledged is there, each job ends once.
/// The load lasts until each was killed once; <c>./test --panjang</c> goes on for four minutes.
/// </summary>
public sealed partial class DuaPelayanTests(ServerPostgres server) : IAsyncLifetime
{
    private const int BanyakPengguna = 4;

    private const string Kantor = "badan";

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-dua-").FullName;

    private readonly ConcurrentDictionary<string, int> _pekerjaan = new();

    private readonly ConcurrentDictionary<string, (int Pengguna, string Alamat, string Isi)> _tersimpan = new();

    private readonly ConcurrentDictionary<string, int> _tertunda = new();

    private readonly ConcurrentBag<string> _aneh = [];

    private readonly List<PelayanBerjalan> _pelayan = [];

    private readonly List<string> _sesi = [];

    private Basisdata? _basisdata;

    private string _pemda = "";

    private Basisdata Data => _basisdata ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(server.Alasan is not null, server.Alasan ?? "");
        var alamat = await server.BasisdataBaruAsync();
        _basisdata = Basisdata.Postgres(alamat);
        await _basisdata.SiapkanAsync();
        await IsiAsync();
        for (var i = 0; i < 2; i++)
        {
            _pelayan.Add(new PelayanBerjalan(_folder, "--data", Path.Combine(_folder, "data"), "--postgres", alamat));
            await _pelayan[i].NyalakanAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _pelayan.ForEach(p => p.Dispose());
        if (_basisdata is not null)
        {
            await _basisdata.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Dua_pelayan_dimatikan_bergantian_di_bawah_beban_tidak_kehilangan_apa_pun()
    {
        var detik = UjiPanjang.Atau(240, 13);
        using var selesai = new CancellationTokenSource();
        var beban =
            Enumerable.Range(0, BanyakPengguna).SelectMany(i => new[] { UjiAsync(i, selesai.Token), SimpanAsync(i, selesai.Token) }).ToList();
        for (var (jam, ke) = (Stopwatch.StartNew(), 0); jam.Elapsed.TotalSeconds < detik; ke++)
        {
            // long enough that a job does not lose both its processes
            await Task.Delay(TimeSpan.FromSeconds(ke == 0 ? 3 : 11), TestContext.Current.CancellationToken);
            await _pelayan[ke % 2].BunuhAsync();
            await Task.Delay(500, TestContext.Current.CancellationToken);
            await _pelayan[ke % 2].NyalakanAsync();
        }

        await selesai.CancelAsync();
        await Task.WhenAll(beban);
        _aneh.ShouldBeEmpty();
        TestContext.Current.SendDiagnosticMessage($"{_pekerjaan.Count} pekerjaan, {_tersimpan.Count} simpanan, {_tertunda.Count} impor tertunda");
        Math.Min(_pekerjaan.Count, Math.Min(_tersimpan.Count, _tertunda.Count)).ShouldBeGreaterThan(3);
        await SemuaSelesaiSekaliAsync();
        foreach (var p in _pelayan)
        {
            await SemuaAdaAsync(p.Alamat);
        }
    }

    private async Task SemuaSelesaiSekaliAsync()
    {
        IReadOnlyList<Baris> semua = [];
        for (var i = 0; i < 240; i++)
        {
            semua = await Data.BacaAsync(s => s.DaftarAsync<Baris>("SELECT id, keadaan, percobaan, pesan FROM pekerjaan"));
            if (semua.All(b => b.Keadaan is "Selesai" or "Gagal" or "Dibatalkan"))
            {
                break;
            }

            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        // a job that lost both its processes is given up, and says so: the only other way to end
        var menyerah = semua.Where(b => b is { Keadaan: "Gagal", Percobaan: 2 } && b.Pesan.Contains("terhenti dua kali", StringComparison.Ordinal)).ToList();
        semua.Except(menyerah).Where(b => b.Keadaan != "Selesai").Select(b => $"{b.Id} {b.Keadaan} {b.Percobaan} {b.Pesan}").ShouldBeEmpty();
        _pekerjaan.Keys.Except(semua.Select(b => b.Id)).ShouldBeEmpty("setiap pekerjaan yang diterima masih dikenal");
        menyerah.ForEach(b => _pekerjaan.TryRemove(b.Id, out _));
        TestContext.Current.SendDiagnosticMessage($"{menyerah.Count} pekerjaan kehilangan kedua prosesnya");
        _pekerjaan.Count.ShouldBeGreaterThan(menyerah.Count);
        // one set of results of one attempt for each, and no input
        (await Data.BacaAsync(s => s.SatuAsync<long>(
            "SELECT COUNT(*) FROM (SELECT induk FROM berkas_sementara b WHERE EXISTS (SELECT 1 FROM pekerjaan p WHERE p.id = b.induk) GROUP BY induk HAVING COUNT(DISTINCT percobaan) <> 1 OR MIN(percobaan) < 1) x"))).ShouldBe(0);
    }

    private async Task SemuaAdaAsync(Uri alamat)
    {
        var klien = _sesi.ConvertAll(s => Klien(s, [alamat]));
        foreach (var (id, pengguna) in _pekerjaan)
        {
            (await klien[pengguna].GetStringAsync($"/uji/{id}?handler=Unduh&ke=0&format=json")).ShouldContain("89,00");
        }

        foreach (var (kelompok, (pengguna, tempat, isi)) in _tersimpan)
        {
            (await klien[pengguna].GetAsync(kelompok)).StatusCode.ShouldBe(HttpStatusCode.OK, kelompok);
            (await klien[pengguna].GetStringAsync($"/pd/{Kantor}/berkas?handler=Unduh&{tempat}")).ShouldBe(isi);
        }

        foreach (var (tertunda, pengguna) in _tertunda)
        {
            (await klien[pengguna].GetAsync(tertunda)).StatusCode.ShouldBe(HttpStatusCode.OK, tertunda);
        }

        klien.ForEach(k => k.Dispose());
    }

    // asks for a check, looks at it, asks for the next
    private Task UjiAsync(int pengguna, CancellationToken selesai) => BebanAsync(pengguna, async (klien, ke) =>
    {
        using var jawaban = await KirimAsync(klien, "/uji", "/uji", "Berkas", $"laporan-{ke}.md", Laporan(), ("Tingkat", "Editorial"));
        if (Tujuan(jawaban) is ['/', 'p', 'e', 'k', ..] tujuan)
        {
            _pekerjaan[tujuan.Split('/')[^1]] = pengguna;
            using var lihat = await klien.GetAsync(tujuan, CancellationToken.None);
            if (lihat.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Found))
            {
                _aneh.Add($"{tujuan}: {lihat.StatusCode}");
            }
        }

        await Task.Delay(700, CancellationToken.None);
    }, selesai);

    // sends a file, looks at what it would change, applies it; every third stays pending: the last two of each user must be there at the end
    private Task SimpanAsync(int pengguna, CancellationToken selesai)
    {
        var tertunda = new Queue<string>();
        return BebanAsync(pengguna, async (klien, ke) =>
        {
            var (tahun, nama) = (2001 + (pengguna * 24) + (ke % 24), $"catatan-{ke}.md");
            var isi = $"{tahun} simpanan {pengguna}-{ke}\n";
            var halaman = $"/pd/{Kantor}/berkas";
            using var unggah = await KirimAsync(klien, halaman, halaman, "DaftarKiriman", nama, isi, ("Tahun", $"{tahun}"));
            var impor = Tujuan(unggah);
            if (impor.Contains("/impor/", StringComparison.Ordinal) && ke % 3 == 2)
            {
                _tertunda[impor] = pengguna;
                tertunda.Enqueue(impor);
                if (tertunda.Count > 2)
                {
                    _tertunda.TryRemove(tertunda.Dequeue(), out _);
                }
            }
            else if (impor.Contains("/impor/", StringComparison.Ordinal) && await TerapkanAsync(klien, impor) is { Length: > 0 } kelompok)
            {
                _tersimpan[kelompok] = (pengguna, $"periode={tahun}&jalur=narasi/{nama}", isi);
            }
        }, selesai);
    }

    private static async Task<string> TerapkanAsync(HttpClient klien, string impor)
    {
        var html = await klien.GetStringAsync(impor);
        var isian = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", Nilai(html, "__RequestVerificationToken")), new("SidikKini", Nilai(html, "SidikKini")), new("Alasan", "uji")]);
        using var jawaban = await klien.PostAsync(impor + "?handler=Terapkan", isian);
        return Tujuan(jawaban) is var tujuan && tujuan.Contains("/kelompok/", StringComparison.Ordinal) ? tujuan : "";
    }

    private async Task BebanAsync(int pengguna, Func<HttpClient, int, Task> langkah, CancellationToken selesai)
    {
        using var klien = Klien(_sesi[pengguna], [.. _pelayan.Select(p => p.Alamat)]);
        for (var ke = 0; !selesai.IsCancellationRequested; ke++)
        {
            try
            {
                await langkah(klien, ke);
            }
            catch (HttpRequestException)
            {
                // its server died with the answer: nothing was acknowledged
            }

            await Task.Delay(300, CancellationToken.None);
        }
    }

    private static HttpClient Klien(string sesi, IReadOnlyList<Uri> daftar)
    {
        var kuki = new CookieContainer();
        kuki.Add(daftar[0], new Cookie("akuntabel", sesi));
        return new HttpClient(new PenyeimbangBergilir(daftar, kuki)) { BaseAddress = daftar[0], Timeout = TimeSpan.FromSeconds(30) };
    }

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string halaman, string alamat, string bidang, string nama, string isi, params (string Nama, string Isi)[] isian)
    {
        var html = await klien.GetStringAsync(halaman);
        var kiriman =
            new MultipartFormDataContent { { new StringContent(Nilai(html, "__RequestVerificationToken")), "__RequestVerificationToken" } };
        foreach (var (n, i) in isian)
        {
            kiriman.Add(new StringContent(i), n);
        }

        var berkas = new ByteArrayContent(Encoding.UTF8.GetBytes(isi));
        berkas.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = bidang, FileName = nama };
        kiriman.Add(berkas);
        return await klien.PostAsync(alamat, kiriman);
    }

    private static string Tujuan(HttpResponseMessage jawaban) =>
        jawaban.StatusCode == HttpStatusCode.Found ? jawaban.Headers.Location?.OriginalString ?? "" : "";

    private static string Nilai(string html, string nama)
    {
        var unsur =
            Masukan().Matches(html).FirstOrDefault(m => m.Value.Contains($"name=\"{nama}\"", StringComparison.Ordinal))?.Value ?? "";
        return WebUtility.HtmlDecode(NilaiMasukan().Match(unsur).Groups[1].Value);
    }

    // long enough to be at work when its process is killed
    private static string Laporan()
    {
        var teks =
            new StringBuilder("# Bab III\n\n| Program | Pagu | Realisasi | % |\n| --- | --- | --- | --- |\n| Pemantauan | 8.000.000 | 2.000.000 | 89,00 |\n\n");
        for (var i = 0; i < 400; i++)
        {
            teks.Append("Kegiatan ").Append(i).Append(" menyerap anggaran Rp").Append(i + 1).Append(".000.000 atau ").Append(i % 100).Append(",50 persen dari pagu.\n\n");
        }

        return teks.ToString();
    }

    private async Task IsiAsync()
    {
        _pemda = (await new PemdaStore(Data, new Storage.Riwayat.RantaiPeristiwa(TimeProvider.System), TimeProvider.System).BuatAsync("Kabupaten Uji", "uji")).Pemda;
        await Data.TulisAsync(s => s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@_pemda, @Kantor, '8.01', 'Badan Uji', 'Badan')", new { _pemda, Kantor }));
        for (var i = 0; i < BanyakPengguna; i++)
        {
            var id = $"pengguna-{i}";
            await Data.TulisAsync(async s =>
            {
                var isian = new { _pemda, id, nama = PenggunaStore.Normal(id), Kantor };
                await s.JalankanAsync("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, sandi, dibuat) VALUES (@_pemda, @id, @id, @nama, @id, 'stempel', '', '')", isian);
                await s.JalankanAsync("INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@_pemda, @id, @id, 'Perencana', @Kantor, '2020-01-01')", isian);
            });
            _sesi.Add(await new SesiStore(Data, TimeProvider.System).BuatAsync(new Pengguna { Pemda = _pemda, Id = id, Nama = id, Stempel = "stempel" }, "127.0.0.1", "uji"));
        }
    }

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Masukan();

    [GeneratedRegex("\\bvalue=\"([^\"]*)\"")]
    private static partial Regex NilaiMasukan();

    private sealed class Baris
    {
        public string Id { get; init; } = "";

        public string Keadaan { get; init; } = "";

        public int Percobaan { get; init; }

        public string Pesan { get; init; } = "";
    }
}
