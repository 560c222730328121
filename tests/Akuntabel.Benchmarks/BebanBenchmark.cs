using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Benchmarks;

/// <summary>The web application over each kind of database: start, pages one by one, 200 users, then more until it breaks. Prints Markdown.</summary>
internal sealed class UkurBeban : IDisposable
{
    private const double P95Terlama = 1000;

    private static readonly int[] Tangga = [400, 800, 1200, 1600, 2400, 3200, 4800];

    private readonly string _kerja = Directory.CreateTempSubdirectory("akuntabel-beban-").FullName;

    private readonly bool _singkat;

    private UkurBeban(bool singkat) => _singkat = singkat;

    /// <summary>Measures.</summary>
    /// <param name="argumen">Kinds of database (both), <c>--singkat</c> for a short try, a published program to measure its start.</param>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        using var ukur = new UkurBeban(argumen.Contains("--singkat"));
        Console.WriteLine($"{Environment.ProcessorCount} inti, {DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, beban mesin {Beban()}. {BebanData.BanyakKantor} perangkat daerah.\n");
        foreach (var program in argumen.Where(File.Exists))
        {
            await ukur.MulaiAsync(program);
        }

        if (!argumen.Contains("postgres"))
        {
            await ukur.SatuMesinAsync("sqlite", Path.Combine(ukur._kerja, "akuntabel.db"));
        }

        if (!argumen.Contains("sqlite"))
        {
            using var postgres = BebanPostgres.Mulai();
            if (postgres is null)
            {
                Console.WriteLine("PostgreSQL tidak terpasang: tidak diukur.");
                return 0;
            }

            await ukur.SatuMesinAsync("postgres", postgres.Koneksi);
        }

        return 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_kerja, recursive: true);

    // as an office starts it: an empty folder, and the same folder again
    private async Task MulaiAsync(string program)
    {
        var folder = Path.Combine(_kerja, "mulai");
        foreach (var ke in Enumerable.Range(0, 6))
        {
            var alamat = new Uri($"http://127.0.0.1:{BebanPostgres.PortBebas()}");
            using var pelayan = await PelayanAnak.MulaiAsync(program, ["layani", "--urls", alamat.ToString(), "--data", folder, "--kunci", folder + ".kunci"], alamat, "");
            Console.WriteLine($"Program terbit, {(ke == 0 ? "folder kosong" : "folder berisi")}: {Angka(pelayan.DetikMulai)} s sampai jawaban pertama, {Bulat(pelayan.MemoriMb)} MB.");
        }
    }

    private async Task SatuMesinAsync(string mesin, string tempat)
    {
        Console.WriteLine($"### {mesin}\n");
        IsianBeban data;
        await using (var basisdata = mesin == "postgres" ? Basisdata.Postgres(tempat) : Basisdata.Sqlite(tempat))
        {
            data = await BebanData.IsiAsync(basisdata);
        }

        using var pelayan = await PelayanAnak.MulaiAsync(mesin, tempat, data.SesiAdministrator);
        Console.WriteLine($"Mulai sampai jawaban pertama: {Angka(pelayan.DetikMulai)} s; memori {Bulat(pelayan.MemoriMb)} MB.\n");
        var halaman = await HalamanAsync(pelayan.Alamat, data);
        await SatuPersatuAsync(pelayan, data, halaman);
        var milikPengguna = halaman.Where(h => h.Sesi == data.DaftarSesi[0]).Select(h => h.Alamat).ToList();
        BebanPengguna Beban() => new(pelayan.Alamat, data, milikPengguna);
        await CadanganAsync(Beban(), mesin, tempat);
        await RamaiAsync(pelayan, Beban);
    }

    private async Task CadanganAsync(BebanPengguna pengguna, string mesin, string tempat)
    {
        var arsip = Path.Combine(_kerja, mesin + ".zip");
        var beban = pengguna.JalankanAsync(200, TimeSpan.FromSeconds(_singkat ? 5 : 15));
        await Task.Delay(2000);
        await using var basisdata = mesin == "postgres" ? Basisdata.Postgres(tempat) : Basisdata.Sqlite(tempat);
        var jam = Stopwatch.StartNew();
        var m = await new PembuatCadangan(basisdata, TimeProvider.System).BuatAsync(arsip);
        var detik = jam.Elapsed.TotalSeconds;
        var h = await beban;
        await using var tujuan = Basisdata.Sqlite(Path.Combine(_kerja, $"pulih-{mesin}.db"));
        jam.Restart();
        await new PemulihCadangan(tujuan, new RantaiPeristiwa(TimeProvider.System)).PulihkanAsync(arsip, "beban");
        Console.WriteLine(
            $"\nCadangan sementara 200 pengguna bekerja: {Angka(detik)} s untuk {m.DaftarTabel.Sum(t => t.Baris)} baris, {Angka(new FileInfo(arsip).Length / 1048576.0)} MB; pengguna menunggu p95 {Angka(h.Waktu.P95)} ms, {h.Galat.Values.Sum()} galat. Pemulihannya ke SQLite, dengan verifikasi: {Angka(jam.Elapsed.TotalSeconds)} s.");
    }

    // pages are asked for as a planner, and those that only the administrator may see as such; what can't be measured is told, not left out in silence
    internal static async Task<List<HalamanTerukur>> HalamanAsync(Uri alamat, IsianBeban data, bool diam = false)
    {
        using var pelihat = BebanPengguna.Klien(alamat, data.DaftarSesi[0]);
        var hasil = new List<HalamanTerukur>();
        foreach (var rute in await pelihat.GetFromJsonAsync<List<string>>("/_halaman") ?? [])
        {
            var kode = 0;
            if (data.Alamat(rute) is { } buat)
            {
                foreach (var sesi in new[] { data.DaftarSesi[0], data.SesiAdministrator })
                {
                    using var klien = BebanPengguna.Klien(alamat, sesi);
                    using var jawaban = await klien.GetAsync(buat(0));
                    kode = (int)jawaban.StatusCode;
                    if (kode == 200)
                    {
                        hasil.Add(new HalamanTerukur(rute, buat, sesi));
                        break;
                    }
                }
            }

            if (kode != 200 && !diam)
            {
                Console.WriteLine($"Tidak diukur: {rute} ({(kode == 0 ? "alamatnya tidak dapat diisi" : $"dijawab {kode}")})");
            }
        }

        return hasil;
    }

    private async Task SatuPersatuAsync(PelayanAnak pelayan, IsianBeban data, List<HalamanTerukur> halaman)
    {
        var klien = halaman.Select(h => h.Sesi).Append(data.DaftarSesi[0]).Distinct().ToDictionary(s => s, s => BebanPengguna.Klien(pelayan.Alamat, s));
        var ukuran = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var banyak in new[] { 40, _singkat ? 50 : 300 })
        {
            await pelayan.KosongkanAsync();
            for (var i = 0; i < banyak; i++)
            {
                foreach (var h in halaman)
                {
                    ukuran["GET " + h.Rute] = (await klien[h.Sesi].GetByteArrayAsync(h.Alamat(0))).Length;
                }
            }
        }

        await MasukAsync(pelayan.Alamat);
        Cetak("Satu pengguna, waktu di peladen", await pelayan.UkuranAsync(), ukuran);
        await SesudahPerubahanAsync(pelayan, data, halaman, klien);
        foreach (var k in klien.Values)
        {
            k.Dispose();
        }
    }

    // what was remembered counts no more: each page once after each saving
    private async Task SesudahPerubahanAsync(PelayanAnak pelayan, IsianBeban data, List<HalamanTerukur> halaman, Dictionary<string, HttpClient> klien)
    {
        var sunting = new BebanSunting(klien[data.DaftarSesi[0]], data.AlamatSunting(0));
        await pelayan.KosongkanAsync();
        for (var i = 0; i < (_singkat ? 30 : 150); i++)
        {
            await sunting.BukaAsync();
            var hasil = await sunting.SimpanAsync(i, $"Catatan {i}");
            if (hasil != BebanSunting.Hasil.Tersimpan)
            {
                throw new InvalidOperationException($"Simpanan ke-{i}: {hasil}.");
            }

            foreach (var h in halaman.Where(h => h.Rute is "/" or "/pd/{pd}" || h.Rute.Contains("laporan", StringComparison.Ordinal)))
            {
                await klien[h.Sesi].GetByteArrayAsync(h.Alamat(0));
            }
        }

        Cetak("Sekali sesudah setiap simpanan", await pelayan.UkuranAsync(), []);
    }

    private static void Cetak(string judul, UkuranPelayan hasil, Dictionary<string, int> ukuran)
    {
        Console.WriteLine($"\n| {judul} | Median | p95 | HTML |\n| --- | --- | --- | --- |");
        foreach (var (nama, s) in hasil.Waktu.OrderBy(w => w.Key, StringComparer.Ordinal).Where(w => !w.Key.Contains("/_", StringComparison.Ordinal)))
        {
            Console.WriteLine($"| `{nama}` | {Angka(s.Median)} ms | {Angka(s.P95)} ms | {(ukuran.TryGetValue(nama, out var u) ? $"{Angka(u / 1024.0)} KB" : "")} |");
        }
    }

    // as a browser would: the form with its token, then name and password
    private static async Task MasukAsync(Uri alamat)
    {
        for (var i = 0; i < 15; i++)
        {
            using var klien = BebanPengguna.Klien(alamat, "");
            var formulir = await klien.GetStringAsync("/masuk");
            var penanda = Regex.Match(formulir, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
            using var jawaban = await klien.PostAsync("/masuk", new FormUrlEncodedContent([new("NamaPengguna", "administrator"), new("KataSandi", BebanData.Sandi), new("__RequestVerificationToken", penanda)]));
            if (jawaban.StatusCode != HttpStatusCode.Found)
            {
                Console.WriteLine($"Masuk dijawab {(int)jawaban.StatusCode}.");
                return;
            }
        }
    }

    private async Task RamaiAsync(PelayanAnak pelayan, Func<BebanPengguna> beban)
    {
        Console.WriteLine("\n| Pengguna | Jawaban/s | Median | p95 | Terlama | Simpanan | Bentrok | Galat | Di peladen: median, p95 | Inti terpakai | Memori | Beban mesin |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        // a first, unmeasured run lets the compiler finish
        await beban().JalankanAsync(100, TimeSpan.FromSeconds(_singkat ? 3 : 10));
        foreach (var banyak in Tangga.Prepend(200))
        {
            var hasil = await SatuTanggaAsync(pelayan, beban(), banyak, TimeSpan.FromSeconds(_singkat ? 5 : banyak == 200 ? 30 : 20));
            if (hasil.Galat.Count > 0 || hasil.Waktu.P95 > P95Terlama)
            {
                foreach (var (apa, n) in hasil.Galat.Take(5))
                {
                    Console.WriteLine($"\n{n} × {apa}");
                }

                Console.WriteLine($"\nBatas: pada {banyak} pengguna ({(hasil.Galat.Count > 0 ? "galat" : $"p95 di atas {P95Terlama} ms")}).\n");
                return;
            }
        }
    }

    private static async Task<BebanPengguna.Hasil> SatuTanggaAsync(PelayanAnak pelayan, BebanPengguna beban, int banyak, TimeSpan lama)
    {
        await pelayan.KosongkanAsync();
        var sebelum = await pelayan.UkuranAsync();
        var h = await beban.JalankanAsync(banyak, lama);
        var memori = pelayan.MemoriMb;
        var u = await pelayan.UkuranAsync();
        var semua = u.Waktu.Where(w => !w.Key.Contains("/_ukuran", StringComparison.Ordinal)).Select(w => w.Value).ToList();
        var median = semua.Sum(s => s.Median * s.Banyak) / semua.Sum(s => s.Banyak);
        Console.WriteLine(
            $"| {banyak} | {Bulat(h.PerDetik)} | {Angka(h.Waktu.Median)} ms | {Angka(h.Waktu.P95)} ms | {Bulat(h.Waktu.Terlama)} ms | {h.Simpan} | {h.Bentrok} | {h.Galat.Values.Sum()} | {Angka(median)}, {Angka(semua.Max(s => s.P95))} ms | {Angka((u.Prosesor - sebelum.Prosesor) / h.Detik)} | {Bulat(memori)} MB | {Beban()} |");
        return h;
    }

    internal static string Angka(double n) => n.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    internal static string Bulat(double n) => n.ToString("0", CultureInfo.InvariantCulture);

    internal static string Beban() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "tidak diketahui";

    internal sealed record HalamanTerukur(string Rute, Func<int, string> Alamat, string Sesi);
}
