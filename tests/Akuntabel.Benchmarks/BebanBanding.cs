using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Akuntabel.Benchmarks;

/// <summary>
/// The same load against two builds of this program, by turns in one run, so that whatever else the machine does meets both alike. Each has a store of its own, filled
/// alike; the server starts anew for each measurement. PostgreSQL is as installed and the connection string sets nothing.
/// </summary>
internal sealed class BebanBanding
{
    private static readonly int[] Serbuan = [10, 40];

    private readonly List<(string Nama, (string Program, string[] Awal) Program)> _program = [];

    private readonly TimeSpan _lama;

    private readonly int _putaran;

    private readonly int[] _tangga;

    private BebanBanding(string[] argumen)
    {
        string Nilai(string nama, string bawaan) => Array.IndexOf(argumen, nama) is >= 0 and var i && i + 1 < argumen.Length ? argumen[i + 1] : bawaan;
        _lama = TimeSpan.FromSeconds(int.Parse(Nilai("--detik", "20"), CultureInfo.InvariantCulture));
        _putaran = int.Parse(Nilai("--putaran", "2"), CultureInfo.InvariantCulture);
        _tangga = [.. Nilai("--pengguna", "50,200,500").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        foreach (var folder in argumen.Where(Directory.Exists))
        {
            // a framework-dependent build is started by dotnet, as whoever runs this one
            _program.Add(($"{_program.Count + 1} {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}", ("dotnet", [Path.Combine(folder, "Akuntabel.Benchmarks.dll")])));
        }
    }

    /// <summary>Measures; prints Markdown.</summary>
    /// <param name="argumen">Two folders of builds, the older first; kinds of database (both); options.</param>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        var banding = new BebanBanding(argumen);
        if (banding._program.Count == 0)
        {
            Console.Error.WriteLine("Sebut folder hasil dotnet publish tests/Akuntabel.Benchmarks, yang lama dahulu.");
            return 2;
        }

        Console.WriteLine($"{Environment.ProcessorCount} inti, {DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, beban mesin {UkurBeban.Beban()}. Tiap ukuran {banding._lama.TotalSeconds:0} s, berselang-seling.\n");
        bool Diminta(string mesin) => argumen.Contains(mesin) || !(argumen.Contains("sqlite") || argumen.Contains("postgres"));
        if (Diminta("sqlite"))
        {
            var folder = Directory.CreateTempSubdirectory("akuntabel-banding-").FullName;
            await banding.MesinAsync("sqlite", n => Path.Combine(folder, $"{n}.db"));
            Directory.Delete(folder, recursive: true);
        }

        if (Diminta("postgres") && BebanPostgres.Mulai() is { } postgres)
        {
            using (postgres)
            {
                await banding.MesinAsync("postgres", n => postgres.Baru($"program{n}"));
            }
        }

        return 0;
    }

    private async Task MesinAsync(string mesin, Func<int, string> tempat)
    {
        Console.WriteLine($"### {mesin}\n");
        Console.WriteLine("| Program | Pengguna | Jawaban/s | Baca: median, p95, p99 | Draf: p95 | Simpan: banyak, p95 | Bentrok: banyak, p95 | Galat | Prosesor peladen | Memori | Beban mesin |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var gudang = new List<Gudang>();
        foreach (var (nama, program) in _program)
        {
            var t = tempat(gudang.Count);
            gudang.Add(new Gudang(nama, program, mesin, t, await IsiAsync(program, mesin, t)));
        }

        foreach (var banyak in _tangga)
        {
            for (var p = 0; p < _putaran; p++)
            {
                foreach (var g in gudang)
                {
                    await UkurAsync(g, banyak);
                }
            }
        }

        Console.WriteLine("\n| Program | Penyunting satu dokumen yang menyimpan serentak | Seluruhnya | p95 | Tersimpan | Bentrok | Galat | Beban mesin |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var banyak in Serbuan)
        {
            for (var p = 0; p < _putaran; p++)
            {
                foreach (var g in gudang)
                {
                    await SerbuAsync(g, banyak);
                }
            }
        }

        Console.WriteLine();
    }

    private static async Task<IsianBeban> IsiAsync((string Program, string[] Awal) program, string mesin, string tempat)
    {
        using var p = Process.Start(new ProcessStartInfo(program.Program, [.. program.Awal, BebanPelayan.PerintahIsi, mesin, tempat]) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException(program.Program);
        var keluaran = await p.StandardOutput.ReadToEndAsync();
        await p.WaitForExitAsync();
        return p.ExitCode == 0 && JsonSerializer.Deserialize<IsianBeban>(keluaran) is { } isian ? isian : throw new InvalidOperationException($"Mengisi gagal ({p.ExitCode}): {keluaran}");
    }

    private async Task UkurAsync(Gudang g, int banyak)
    {
        using var pelayan = await PelayanAnak.MulaiAsync(g.Program, g.Mesin, g.Tempat, g.Isian.SesiAdministrator);
        var halaman = (await UkurBeban.HalamanAsync(pelayan.Alamat, g.Isian, diam: true)).Where(h => h.Sesi == g.Isian.DaftarSesi[0]).Select(h => h.Alamat).ToList();
        // a first, unmeasured run lets the compiler finish
        await new BebanPengguna(pelayan.Alamat, g.Isian, halaman).JalankanAsync(50, TimeSpan.FromSeconds(Math.Min(8, _lama.TotalSeconds)));
        await pelayan.KosongkanAsync();
        var sebelum = await pelayan.UkuranAsync();
        var h = await new BebanPengguna(pelayan.Alamat, g.Isian, halaman).JalankanAsync(banyak, _lama);
        var memori = pelayan.MemoriMb;
        var ukuran = await pelayan.UkuranAsync();
        var prosesor = ukuran.Prosesor - sebelum.Prosesor;
        var (baca, draf, simpan, bentrok) = (h.Menurut[BebanPengguna.Langkah.Baca], h.Menurut[BebanPengguna.Langkah.Draf], h.Menurut[BebanPengguna.Langkah.Simpan], h.Menurut[BebanPengguna.Langkah.Bentrok]);
        Console.WriteLine(
            $"| {g.Nama} | {banyak} | {UkurBeban.Bulat(h.PerDetik)} | {UkurBeban.Bulat(baca.Median)}, {UkurBeban.Bulat(baca.P95)}, {UkurBeban.Bulat(baca.P99)} ms | {UkurBeban.Bulat(draf.P95)} ms | {simpan.Banyak}, {UkurBeban.Bulat(simpan.P95)} ms | {bentrok.Banyak}, {UkurBeban.Bulat(bentrok.P95)} ms | {h.Galat.Values.Sum()} | {UkurBeban.Angka(1000 * prosesor / Math.Max(1, h.Waktu.Banyak))} ms/jawaban | {UkurBeban.Bulat(memori)} MB | {UkurBeban.Beban()} |");
        foreach (var (apa, n) in h.Galat.OrderByDescending(x => x.Value).Take(3))
        {
            Console.Error.WriteLine($"{g.Nama}, {banyak} pengguna: {n} × {apa}");
        }

        // where the time went, for whoever wants to cut it
        foreach (var (rute, w) in ukuran.Waktu.OrderByDescending(w => w.Value.Rata * w.Value.Banyak).Take(8))
        {
            Console.Error.WriteLine($"{g.Nama}, {banyak} pengguna: {rute} {w.Banyak} kali, rata-rata {UkurBeban.Angka(w.Rata)} ms, p95 {UkurBeban.Angka(w.P95)} ms");
        }
    }

    // all open the same document, each types into a row of its own, all send at the same moment
    private static async Task SerbuAsync(Gudang g, int banyak)
    {
        using var pelayan = await PelayanAnak.MulaiAsync(g.Program, g.Mesin, g.Tempat, g.Isian.SesiAdministrator);
        var klien = Enumerable.Range(0, banyak).Select(_ => BebanPengguna.Klien(pelayan.Alamat, g.Isian.DaftarSesi[0])).ToList();
        var sunting = klien.Select(k => new BebanSunting(k, g.Isian.AlamatSunting(0))).ToList();
        foreach (var ulang in new[] { false, true })
        {
            await Task.WhenAll(sunting.Select(s => s.BukaAsync()));
            var jam = Stopwatch.StartNew();
            var hasil = await Task.WhenAll(sunting.Select(async (s, n) => (Hasil: await s.SimpanAsync(n, $"{Guid.NewGuid():N}"), Ms: jam.Elapsed.TotalMilliseconds)));
            if (ulang)
            {
                int Hitung(BebanSunting.Hasil h) => hasil.Count(x => x.Hasil == h);
                Console.WriteLine(
                    $"| {g.Nama} | {banyak} | {UkurBeban.Bulat(jam.Elapsed.TotalMilliseconds)} ms | {UkurBeban.Bulat(Sebaran.Dari([.. hasil.Select(h => h.Ms)]).P95)} ms | {Hitung(BebanSunting.Hasil.Tersimpan)} | {Hitung(BebanSunting.Hasil.Bentrok)} | {Hitung(BebanSunting.Hasil.Gagal)} | {UkurBeban.Beban()} |");
            }
        }

        klien.ForEach(k => k.Dispose());
    }

    private sealed record Gudang(string Nama, (string Program, string[] Awal) Program, string Mesin, string Tempat, IsianBeban Isian);
}
