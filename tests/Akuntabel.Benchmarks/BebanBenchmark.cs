using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Akuntabel.Storage;
using Akuntabel.Storage.Cadangan;
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
    /// <param name="argumen">Kinds of database (both), <c>--singkat</c> for a short try.</param>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        using var ukur = new UkurBeban(argumen.Contains("--singkat"));
        Console.WriteLine($"{Environment.ProcessorCount} inti, {DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, beban mesin {Beban()}. {BebanData.BanyakKantor} perangkat daerah.\n");
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

    private async Task SatuMesinAsync(string mesin, string tempat)
    {
        Console.WriteLine($"### {mesin}\n");
        await using (var basisdata = mesin == "postgres" ? Basisdata.Postgres(tempat) : Basisdata.Sqlite(tempat))
        {
            await BebanData.IsiAsync(basisdata);
        }

        using var pelayan = await PelayanAnak.MulaiAsync(mesin, tempat);
        Console.WriteLine($"Mulai sampai jawaban pertama: {Angka(pelayan.DetikMulai)} s; memori {Bulat(pelayan.MemoriMb)} MB.\n");
        var halaman = await HalamanAsync(pelayan.Alamat);
        await SatuPersatuAsync(pelayan, halaman);
        await CadanganAsync(pelayan, halaman, mesin, tempat);
        await RamaiAsync(pelayan, halaman);
    }

    private async Task CadanganAsync(PelayanAnak pelayan, List<string> halaman, string mesin, string tempat)
    {
        var arsip = Path.Combine(_kerja, mesin + ".zip");
        var beban = new BebanPengguna(pelayan.Alamat, halaman).JalankanAsync(200, TimeSpan.FromSeconds(_singkat ? 5 : 15));
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

    // pages whose address needs more than the office are told, not left out in silence
    private static async Task<List<string>> HalamanAsync(Uri alamat)
    {
        using var klien = BebanPengguna.Klien(alamat, 0);
        var hasil = new List<string>();
        foreach (var rute in await klien.GetFromJsonAsync<List<string>>("/_halaman") ?? [])
        {
            using var jawaban = await klien.GetAsync(rute.Replace("{pd}", BebanData.KantorPengguna(0), StringComparison.Ordinal));
            if (jawaban.IsSuccessStatusCode && !rute.Replace("{pd}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal))
            {
                hasil.Add(rute);
            }
            else
            {
                Console.WriteLine($"Tidak diukur: {rute} ({(int)jawaban.StatusCode})");
            }
        }

        return hasil;
    }

    private async Task SatuPersatuAsync(PelayanAnak pelayan, List<string> halaman)
    {
        using var klien = BebanPengguna.Klien(pelayan.Alamat, 0);
        var ukuran = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (putaran, banyak) in new[] { (0, 40), (1, _singkat ? 50 : 300) })
        {
            await klien.PostAsync("/_kosongkan", null);
            for (var i = 0; i < banyak; i++)
            {
                foreach (var h in halaman)
                {
                    ukuran[h] = (await klien.GetByteArrayAsync(h.Replace("{pd}", BebanData.KantorPengguna(0), StringComparison.Ordinal))).Length;
                }

                using var simpan = await klien.PostAsync($"/_simpan/{BebanData.KantorPengguna(0)}", null);
                simpan.EnsureSuccessStatusCode();
            }
        }

        var hasil = await pelayan.UkuranAsync();
        Console.WriteLine("\n| Satu pengguna, waktu di peladen | Median | p95 | HTML |\n| --- | --- | --- | --- |");
        foreach (var (nama, s) in hasil.Waktu.OrderBy(w => w.Key, StringComparer.Ordinal).Where(w => !w.Key.Contains("/_", StringComparison.Ordinal) || w.Key.Contains("_simpan", StringComparison.Ordinal)))
        {
            Console.WriteLine($"| {nama} | {Angka(s.Median)} ms | {Angka(s.P95)} ms | {(ukuran.TryGetValue(nama[4..], out var u) ? $"{Angka(u / 1024.0)} KB" : "")} |");
        }
    }

    private async Task RamaiAsync(PelayanAnak pelayan, List<string> halaman)
    {
        Console.WriteLine("\n| Pengguna | Jawaban/s | Median | p95 | Terlama | Simpanan | Galat | Di peladen: median, p95 | Inti terpakai | Memori |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        // a first, unmeasured run lets the compiler finish
        await new BebanPengguna(pelayan.Alamat, halaman).JalankanAsync(100, TimeSpan.FromSeconds(_singkat ? 3 : 10));
        foreach (var banyak in Tangga.Prepend(200))
        {
            var hasil = await SatuTanggaAsync(pelayan, halaman, banyak, TimeSpan.FromSeconds(_singkat ? 5 : banyak == 200 ? 30 : 20));
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

    private static async Task<BebanPengguna.Hasil> SatuTanggaAsync(PelayanAnak pelayan, List<string> halaman, int banyak, TimeSpan lama)
    {
        await pelayan.KosongkanAsync();
        var sebelum = await pelayan.UkuranAsync();
        var h = await new BebanPengguna(pelayan.Alamat, halaman).JalankanAsync(banyak, lama);
        var memori = pelayan.MemoriMb;
        var u = await pelayan.UkuranAsync();
        var semua = u.Waktu.Where(w => !w.Key.Contains("/_ukuran", StringComparison.Ordinal)).Select(w => w.Value).ToList();
        var median = semua.Sum(s => s.Median * s.Banyak) / semua.Sum(s => s.Banyak);
        Console.WriteLine(
            $"| {banyak} | {Bulat(h.PerDetik)} | {Angka(h.Waktu.Median)} ms | {Angka(h.Waktu.P95)} ms | {Bulat(h.Waktu.Terlama)} ms | {h.Simpan} | {h.Galat.Values.Sum()} | {Angka(median)}, {Angka(semua.Max(s => s.P95))} ms | {Angka((u.Prosesor - sebelum.Prosesor) / h.Detik)} | {Bulat(memori)} MB |");
        return h;
    }

    private static string Angka(double n) => n.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Bulat(double n) => n.ToString("0", CultureInfo.InvariantCulture);

    private static string Beban() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "tidak diketahui";

    /// <summary>The server as a child.</summary>
    private sealed class PelayanAnak : IDisposable
    {
        private readonly Process _proses;

        private readonly HttpClient _klien;

        private PelayanAnak(Process proses, HttpClient klien, double detik)
        {
            (_proses, _klien, DetikMulai) = (proses, klien, detik);
        }

        public Uri Alamat => _klien.BaseAddress ?? throw new InvalidOperationException("tanpa alamat");

        public double DetikMulai { get; }

        public double MemoriMb
        {
            get
            {
                _proses.Refresh();
                return _proses.WorkingSet64 / 1048576.0;
            }
        }

        public static async Task<PelayanAnak> MulaiAsync(string mesin, string tempat)
        {
            var alamat = $"http://127.0.0.1:{BebanPostgres.PortBebas()}";
            var jam = Stopwatch.StartNew();
            var mulai = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardInput = true, UseShellExecute = false };
            foreach (var a in new[] { typeof(UkurBeban).Assembly.Location, BebanPelayan.Perintah, alamat, mesin, tempat }.SkipWhile(a => a.EndsWith(".dll", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(Environment.ProcessPath) != "dotnet"))
            {
                mulai.ArgumentList.Add(a);
            }

            var proses = Process.Start(mulai) ?? throw new InvalidOperationException("pelayan tidak mulai");
            var klien = BebanPengguna.Klien(new Uri(alamat), 0);
            while (true)
            {
                try
                {
                    using var jawaban = await klien.GetAsync("/");
                    jawaban.EnsureSuccessStatusCode();
                    return new PelayanAnak(proses, klien, jam.Elapsed.TotalSeconds);
                }
                catch (HttpRequestException) when (!proses.HasExited && jam.Elapsed < TimeSpan.FromSeconds(60))
                {
                    await Task.Delay(5);
                }
            }
        }

        public async Task<UkuranPelayan> UkuranAsync() => await _klien.GetFromJsonAsync<UkuranPelayan>("/_ukuran") ?? throw new InvalidOperationException("tanpa ukuran");

        public async Task KosongkanAsync() => (await _klien.PostAsync("/_kosongkan", null)).EnsureSuccessStatusCode();

        public void Dispose()
        {
            _proses.StandardInput.Close();
            if (!_proses.WaitForExit(10_000))
            {
                _proses.Kill();
            }

            _proses.Dispose();
            _klien.Dispose();
        }
    }
}
