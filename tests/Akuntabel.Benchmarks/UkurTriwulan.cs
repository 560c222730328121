using System.Diagnostics;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Benchmarks;

/// <summary>The last days of a quarter: 200 people who save their unit's quarter, in one minute and at one moment, each figure looked up
/// afterwards; then the pages of a quarter one by one. Prints Markdown.</summary>
internal static class UkurTriwulan
{
    private const int Ulangan = 150;

    /// <summary>Measures.</summary>
    /// <param name="argumen">Kinds of database; both, where none is named. <c>--singkat</c>: less of everything.</param>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-triwulan-").FullName;
        var (singkat, hilang) = (argumen.Contains("--singkat"), 0);
        Console.WriteLine($"{Environment.ProcessorCount} inti, beban mesin {UkurBeban.Beban()}. {DataTriwulan.Kantor} perangkat daerah, "
            + $"{DataTriwulan.Kantor * DataTriwulan.PengisiPerKantor} pengisi.");
        try
        {
            if (!argumen.Contains("postgres"))
            {
                hilang += await SatuAsync("sqlite", Path.Combine(folder, "akuntabel.db"), singkat);
            }

            if (!argumen.Contains("sqlite"))
            {
                using var postgres = BebanPostgres.Mulai();
                hilang += postgres is null ? 0 : await SatuAsync("postgres", postgres.Koneksi, singkat);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return hilang == 0 ? 0 : 1;
    }

    private static async Task<int> SatuAsync(string mesin, string tempat, bool singkat)
    {
        await using var basisdata = mesin == "postgres" ? Basisdata.Postgres(tempat) : Basisdata.Sqlite(tempat);
        var data = await DataTriwulan.IsiAsync(basisdata);
        using var pelayan = await PelayanAnak.MulaiAsync(mesin, tempat, data.SesiAdministrator);
        var klien = data.DaftarSesi.ConvertAll(s => BebanPengguna.Klien(pelayan.Alamat, s));
        klien.ForEach(k => k.Timeout = TimeSpan.FromMinutes(3));
        var pengisi = klien.Select((k, i) => new PengisiTriwulan(k, i)).ToList();
        Console.WriteLine($"\n### {mesin}\n\n| Cara | Simpanan | Median | p95 | Terlama | Di peladen: median, p95 | Galat | Angka hilang | Beban mesin |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        // a first one, so that the compiler is done
        _ = await SimpanAsync(pelayan, data, pengisi, 1, TimeSpan.FromSeconds(singkat ? 5 : 20), "pemanasan");
        var hilang = await SimpanAsync(pelayan, data, pengisi, 2, TimeSpan.FromSeconds(singkat ? 10 : 60), singkat ? "dalam 10 detik" : "dalam satu menit");
        hilang += await SimpanAsync(pelayan, data, pengisi, 3, TimeSpan.Zero, "pada saat yang sama");
        await HalamanAsync(pelayan, data, pengisi[0], singkat ? 30 : Ulangan);
        klien.ForEach(k => k.Dispose());
        return hilang;
    }

    // everyone has the page open; each sends it at a moment of his own within the span
    private static async Task<int> SimpanAsync(
        PelayanAnak pelayan, DataTriwulan data, List<PengisiTriwulan> pengisi, int putaran, TimeSpan lama, string sebutan)
    {
        foreach (var p in pengisi)
        {
            await p.BukaAsync();
        }

        await pelayan.KosongkanAsync();
        var acak = new Random(putaran);
        var hasil = await Task.WhenAll(pengisi.Select(p => (Pengisi: p, Saat: lama * acak.NextDouble())).Select(async p =>
        {
            await Task.Delay(p.Saat);
            return await p.Pengisi.KirimAsync(putaran);
        }));
        var (waktu, ukuran) = (Sebaran.Dari([.. hasil.Select(h => h.Ms)]), await pelayan.UkuranAsync());
        var peladen = ukuran.Waktu.Where(w => w.Key.StartsWith("POST", StringComparison.Ordinal)).Select(w => w.Value).First();
        var hilang = await HilangAsync(data, pengisi);
        Console.WriteLine($"| {sebutan} | {hasil.Count(h => h.Galat.Length == 0)} dari {pengisi.Count} | {UkurBeban.Bulat(waktu.Median)} ms | "
            + $"{UkurBeban.Bulat(waktu.P95)} ms | {UkurBeban.Bulat(waktu.Terlama)} ms | {UkurBeban.Bulat(peladen.Median)}, {UkurBeban.Bulat(peladen.P95)} ms | "
            + $"{string.Join("; ", hasil.Where(h => h.Galat.Length > 0).GroupBy(h => h.Galat).Select(g => $"{g.Count()} × {g.Key}").DefaultIfEmpty("0"))} | "
            + $"{hilang} dari {pengisi.Sum(p => p.Tersimpan.Count)} | {UkurBeban.Beban()} |");
        return hilang;
    }

    // a figure that was answered as saved stands in its row, whoever saved beside it
    private static async Task<int> HilangAsync(DataTriwulan data, List<PengisiTriwulan> pengisi)
    {
        var hilang = 0;
        foreach (var (k, v) in data.DaftarPengukuran.Index())
        {
            var ada = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (huruf, jalur, kunci) in new[] { ("i", "kinerja.csv", "indikator"), ("s", "realisasi-anggaran.csv", "kode_sub") })
            {
                var baris = (await data.BacaAsync(v, jalur)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => b.Trim().Split(',')).ToList();
                foreach (var b in baris.Skip(1).Where(b => b[Array.IndexOf(baris[0], "triwulan")] == $"{PengisiTriwulan.Triwulan}"))
                {
                    foreach (var kolom in baris[0].Index().Where(x => x.Item is "realisasi" or "realisasi_fisik"))
                    {
                        ada[$"ukur:{huruf}:{b[Array.IndexOf(baris[0], kunci)]}:{kolom.Item}"] = b.ElementAtOrDefault(kolom.Index) ?? "";
                    }
                }
            }

            hilang += pengisi.Where((_, i) => DataTriwulan.Tempat(i).Kantor == DataTriwulan.NamaKantor(k)).Sum(p => p.Tersimpan
                .Count(t => ada.GetValueOrDefault(t.Key) is var isi && isi != t.Value && isi != p.TakTerjawab.GetValueOrDefault(t.Key, t.Value)));
        }

        return hilang;
    }

    private static async Task HalamanAsync(PelayanAnak pelayan, DataTriwulan data, PengisiTriwulan pengisi, int ulangan)
    {
        var (kantor, tahun) = (DataTriwulan.NamaKantor(0), DataTriwulan.Tahun);
        (string Sebutan, string Sesi, string Alamat)[] daftar =
        [
            ("triwulan sebuah unit", data.DaftarSesi[0], PengisiTriwulan.Alamat(0)),
            ("triwulan semua unit (perencana)", data.SesiPerencana, $"/pd/{kantor}/ukur/{tahun}/4?unit=semua"),
            ("papan triwulan", data.SesiPerencana, $"/pd/{kantor}/papan/{tahun}/4"),
            ("semua kantor × triwulan", data.SesiAdministrator, $"/papan?tahun={tahun}&triwulan=4"),
            ("kegiatan", data.SesiPerencana, $"/pd/{kantor}/kegiatan/{tahun}"),
            ("jalannya triwulan", data.SesiPerencana, $"/pd/{kantor}/alur/{tahun}/4"),
            ("tabel Pengukuran Kinerja", data.SesiPerencana, $"/pd/{kantor}/tabel/pengukuran/{tahun}?triwulan=4&handler=Tampilan"),
            ("tabel E.81", data.SesiPerencana, $"/pd/{kantor}/tabel/e81/{tahun}?triwulan=4&handler=Tampilan"),
        ];
        await TenangAsync(pelayan);
        Console.WriteLine($"\n| Halaman, di peladen | Median | p95 | HTML |\n| --- | --- | --- | --- |");
        foreach (var (sebutan, sesi, alamat) in daftar)
        {
            using var k = BebanPengguna.Klien(pelayan.Alamat, sesi);
            await CetakAsync(pelayan, sebutan, ulangan, async () => (await k.GetByteArrayAsync(alamat)).Length);
        }

        await pengisi.BukaAsync();
        await CetakAsync(pelayan, "hitungan sambil mengetik", ulangan, async () =>
            (await pengisi.KirimAsync(9, "Hitung")).Galat is { Length: 0 } ? 0 : throw new InvalidOperationException("hitungan tidak dijawab"));
        await CetakAsync(pelayan, "menyimpan triwulan sebuah unit, sendirian", ulangan / 2, async () =>
        {
            await pengisi.BukaAsync();
            return (await pengisi.KirimAsync(10 + Random.Shared.Next(1000))).Galat is { Length: 0 } ? 0 : throw new InvalidOperationException("tidak tersimpan");
        }, "POST");
    }

    // figures of lists are made behind those who save: that work is no part of a page
    private static async Task TenangAsync(PelayanAnak pelayan)
    {
        for (var (i, lalu) = (0, double.MinValue); i < 60; i++)
        {
            var kini = (await pelayan.UkuranAsync()).Prosesor;
            if (kini - lalu < 0.3)
            {
                return;
            }

            lalu = kini;
            await Task.Delay(2000);
        }
    }

    private static async Task CetakAsync(PelayanAnak pelayan, string sebutan, int ulangan, Func<Task<int>> sekali, string cara = "")
    {
        var besar = 0;
        foreach (var n in new[] { 40, ulangan })
        {
            await pelayan.KosongkanAsync();
            for (var i = 0; i < n; i++)
            {
                besar = await sekali();
            }
        }

        var s = (await pelayan.UkuranAsync()).Waktu.Where(w => !w.Key.Contains("/_", StringComparison.Ordinal) && w.Key.StartsWith(cara, StringComparison.Ordinal))
            .Select(w => w.Value).MaxBy(w => w.Banyak) ?? throw new InvalidOperationException("tidak terukur");
        Console.WriteLine($"| {sebutan} | {UkurBeban.Angka(s.Median)} ms | {UkurBeban.Angka(s.P95)} ms | {(besar > 0 ? $"{besar / 1024} KB" : "")} |");
    }
}
