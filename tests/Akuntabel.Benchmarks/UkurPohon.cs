using System.Diagnostics;
using System.Globalization;
using System.Text;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Benchmarks;

/// <summary>The tree of performance: from files to picture, and how large the picture is. Targets for 300 nodes: 50 ms, 100 KB.</summary>
internal static class UkurPohon
{
    private const int Ulangan = 20;

    /// <summary>Measures trees of these numbers of sub kegiatan; without one those of 300 nodes and of a large office.</summary>
    public static int Jalankan(string[] args)
    {
        foreach (var banyak in args.Length > 0 ? args.Select(a => int.Parse(a, CultureInfo.InvariantCulture)) : [200, 5000])
        {
            Ukur(Berkas(banyak));
        }

        return 0;
    }

    private static void Ukur(KumpulanBerkas berkas)
    {
        var pohon = PembacaPohon.Baca(berkas, 2026);
        var gambar = Gambar(pohon);
        Console.WriteLine($"{pohon.Banyak} simpul: membaca {Waktu(() => PembacaPohon.Baca(berkas, 2026))} ms, "
            + $"memeriksa {Waktu(() => PemeriksaPohon.Periksa(pohon))} ms, menata {Waktu(() => TataLetakPohon.Susun(pohon.Akar))} ms, "
            + $"menulis {Waktu(() => Gambar(pohon))} ms, gambar {Encoding.UTF8.GetByteCount(gambar) >> 10} KB");
    }

    // the middle of the runs; the first ones warm up
    private static string Waktu(Func<object> kerja)
    {
        var semua = new List<double>();
        for (var i = 0; i < Ulangan; i++)
        {
            var waktu = Stopwatch.StartNew();
            _ = kerja();
            semua.Add(waktu.Elapsed.TotalMilliseconds);
        }

        return semua.Order().ElementAt(Ulangan / 2).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static string Gambar(PohonKinerja pohon)
    {
        var tulis = new StringWriter();
        PenulisPohon.Tulis(tulis, TataLetakPohon.Susun(pohon.Akar),
            new RupaPohon("Pohon") { Tautan = s => $"2026/isi?k={s.Isi.Kode}" });
        return tulis.ToString();
    }

    private static KumpulanBerkas Berkas(int sub)
    {
        var renstra = new StringBuilder("sasaran:\n");
        for (var s = 1; s <= 10; s++)
        {
            renstra.Append(CultureInfo.InvariantCulture,
                $"  - kode: \"{s}\"\n    uraian: Meningkatnya mutu layanan bidang ke-{s} bagi masyarakat\n");
            renstra.Append(CultureInfo.InvariantCulture, $"    program: [\"8.{s:00}.02\", \"8.{s:00}.03\"]\n");
        }

        var anggaran = new StringBuilder("kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,pagu\n");
        for (var i = 0; i < sub; i++)
        {
            var program = $"8.{(i % 10) + 1:00}.0{2 + (i / 10 % 2)}";
            var kegiatan = $"{program}.2.{(i / 20 % 3) + 1:00}";
            anggaran.Append(CultureInfo.InvariantCulture,
                $"{program},Pembinaan dan pengawasan bidang {program},{kegiatan},Penyelenggaraan pembinaan {kegiatan},");
            anggaran.Append(CultureInfo.InvariantCulture,
                $"{kegiatan}.{i:0000},Penyusunan dan pelaksanaan layanan di kecamatan ke-{i},orang,{i},1000\n");
        }

        return new KumpulanBerkas(new[] { ("perencanaan.yaml", renstra), ("anggaran.csv", anggaran) }
            .Select(b => KeyValuePair.Create(b.Item1, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Item2.ToString()))));
    }
}
