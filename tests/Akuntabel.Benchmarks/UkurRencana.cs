using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web;
using Akuntabel.Web.Umum;

namespace Akuntabel.Benchmarks;

/// <summary>A budget of 5.000 sub kegiatan and a Renstra of 300 indikator in their forms, and a list of 10.000 official codes: milliseconds
/// of
/// an action as a browser on the same machine sees it, and the bytes of the page. Target: 50 ms, 150 KB.</summary>
internal static partial class UkurRencana
{
    private const int Ulangan = 15;

    /// <summary>Measures.</summary>
    public static async Task<int> JalankanAsync()
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-rencana-").FullName;
        Kode();
        try
        {
            await using var basisdata = Basisdata.Sqlite(Path.Combine(folder, "data.db"));
            var isian = await BebanData.IsiAsync(basisdata);
            var alamat = PintuKosong();
            await using var aplikasi = AplikasiWeb.Bangun(new OpsiWeb(basisdata, alamat, folder));
            await aplikasi.StartAsync();
            using var klien = BebanPengguna.Klien(new Uri(alamat), isian.DaftarSesi[0]);
            await SemuaAsync(klien, basisdata);
            await aplikasi.StopAsync();
        }
        finally
        {
            // the application takes its own folder away when it stops
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    // every page on which a planner of a large office types
    private static async Task SemuaAsync(HttpClient klien, Basisdata basisdata)
    {
        var renstra = await DokumenAsync(basisdata, JenisDokumen.Renstra, "perencanaan.yaml", Renstra(300));
        var anggaran = await DokumenAsync(basisdata, JenisDokumen.Anggaran, "anggaran.csv", Anggaran(5000));
        var janji = await DokumenAsync(basisdata, JenisDokumen.PerjanjianKinerja, "perjanjian-kinerja.yaml", "tempat: Manggar\n");
        var rencana = await DokumenAsync(basisdata, JenisDokumen.RencanaKinerja, "target.csv",
            "dokumen,indikator,tahun,triwulan,satuan,target\n");
        var ukuran = await DokumenAsync(basisdata, JenisDokumen.Pengukuran, "kinerja.csv",
            "indikator,tahun,triwulan,satuan,realisasi,sumber\n");
        await HalamanAsync(klien, anggaran, "anggaran", "5.000 sub kegiatan, anggaran", "[2].pagu");
        await HalamanAsync(klien, anggaran, "anggaran-kas", "5.000 sub kegiatan, anggaran kas");
        await HalamanAsync(klien, ukuran, "realisasi-anggaran", "5.000 sub kegiatan, realisasi", "[+1].realisasi");
        await HalamanAsync(klien, renstra, "sasaran", "300 indikator, Renstra");
        await HalamanAsync(klien, janji, "target", "300 indikator, PK", "target[1.2]");
        await HalamanAsync(klien, rencana, "target", "300 indikator, RKT dan rencana aksi", "[+1].target");
        await HalamanAsync(klien, ukuran, "kinerja", "300 indikator, pengukuran", "[+1].realisasi");
    }

    private static void Kode()
    {
        var baris = new StringBuilder("Program;Kegiatan;Sub Kegiatan;Kinerja;Indikator;Satuan\n");
        for (var i = 0; i < 10_000; i++)
        {
            var (p, k) = ($"1.{i / 100:00}.02", $"1.{i / 100:00}.02.2.{i / 10 % 10:00}");
            baris.Append(CultureInfo.InvariantCulture, $"{p} PROGRAM {i / 100};{k} Kegiatan {i / 10};{k}.{i:0000} Sub kegiatan yang "
                + $"panjang namanya {i};Terlaksananya {i};Jumlah orang yang dilayani {i};Orang\n");
        }

        var isi = Encoding.UTF8.GetBytes(baris.ToString());
        var awal = GC.GetTotalMemory(forceFullCollection: true);
        var waktu = Stopwatch.StartNew();
        var daftar = PembacaNomenklatur.Baca(isi).Daftar;
        var baca = waktu.ElapsedMilliseconds;
        var memori = (GC.GetTotalMemory(forceFullCollection: true) - awal) >> 20;
        waktu.Restart();
        var simpan = daftar.Tulis();
        _ = DaftarNomenklatur.Baca(simpan);
        var buka = waktu.ElapsedMilliseconds;
        waktu.Restart();
        var ketemu = Enumerable.Range(0, 20).Sum(_ => daftar.Cari("panjang 99", DaftarNomenklatur.SubKegiatan).Count());
        Console.WriteLine($"nomenklatur: {daftar.Butir.Count} kode dibaca {baca} ms, {memori} MB; disimpan dan dibuka {buka} ms, "
            + $"{simpan.Length >> 10} KB; "
            + $"pencarian {waktu.Elapsed.TotalMilliseconds / 20:0.0} ms ({ketemu / 20} ketemu)");
    }

    private static async Task HalamanAsync(HttpClient klien, VersiDokumen v, string bagian, string sebutan, string sel = "")
    {
        var alamat = $"/pd/{v.PerangkatDaerah}/dokumen/{v.Dokumen}/isi/{bagian}";
        var html = "";
        var buka = new List<double>();
        // the server of an office has been up for a while: what the runtime still compiles is no cost of the page
        for (var i = 0; i < 3 * Ulangan; i++)
        {
            html = await klien.GetStringAsync(alamat);
        }

        var prosesor = Prosesor;
        for (var i = 0; i < Ulangan; i++)
        {
            var waktu = Stopwatch.StartNew();
            html = await klien.GetStringAsync(alamat);
            buka.Add(waktu.Elapsed.TotalMilliseconds);
        }

        var isi = Encoding.UTF8.GetBytes(html);
        Console.WriteLine($"{sebutan}: membuka {Tengah(buka):0} ms ({(Prosesor - prosesor) / Ulangan:0} ms prosesor), "
            + $"{isi.Length >> 10} KB, dimampatkan {Mampat(isi) >> 10} KB");
        if (sel.Length > 0)
        {
            await SimpanAsync(klien, alamat, sebutan, sel);
        }
    }

    private static long Mampat(byte[] isi)
    {
        using var hasil = new MemoryStream();
        using (var gzip = new GZipStream(hasil, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(isi);
        }

        return hasil.Length;
    }

    private static async Task SimpanAsync(HttpClient klien, string alamat, string sebutan, string sel)
    {
        var simpan = new List<double>();
        var prosesor = 0.0;
        for (var i = 0; i < 2 * Ulangan; i++)
        {
            var html = await klien.GetStringAsync(alamat);
            var isian = Masukan().Matches(html[html.IndexOf("data-simpan-draf", StringComparison.Ordinal)..])
                .Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value))).DistinctBy(x => x.Key)
                .Select(x => x.Key.EndsWith(sel.Replace("+1", i == 0 ? "+1" : "1", StringComparison.Ordinal), StringComparison.Ordinal)
                    ? KeyValuePair.Create(x.Key, $"{10 + i}") : x)
                .Append(new("Aksi", "simpan")).ToList();
            using var kiriman = new FormUrlEncodedContent(isian);
            var (waktu, semula) = (Stopwatch.StartNew(), Prosesor);
            using var jawaban = await klien.PostAsync(alamat, kiriman);
            prosesor += i < Ulangan ? 0 : Prosesor - semula;
            simpan.Add(jawaban.StatusCode == HttpStatusCode.Found ? waktu.Elapsed.TotalMilliseconds
                : throw new InvalidOperationException($"tidak tersimpan: {jawaban.StatusCode}"));
        }

        Console.WriteLine($"{sebutan}: menyimpan satu sel {Tengah(simpan[Ulangan..]):0} ms ({prosesor / Ulangan:0} ms prosesor)");
    }

    private static string PintuKosong()
    {
        using var pintu = new TcpListener(IPAddress.Loopback, 0);
        pintu.Start();
        return $"http://127.0.0.1:{((IPEndPoint)pintu.LocalEndpoint).Port}";
    }

    // browser and server together; on a busy machine it says more than the clock
    private static double Prosesor => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    private static double Tengah(List<double> nilai) => nilai.Order().ElementAt(nilai.Count / 2);

    private static async Task<VersiDokumen> DokumenAsync(Basisdata basisdata, JenisDokumen jenis, string berkas, string isi)
    {
        var rantai = new RantaiPeristiwa(TimeProvider.System);
        var pemda = await new PemdaStore(basisdata, rantai, TimeProvider.System).KunciAsync() ?? "";
        return await new DokumenStore(basisdata, rantai, TimeProvider.System).BuatAsync(new Pelaku(pemda, "ukur", "Ukur", "ukur"),
            BebanData.Kantor(0), jenis, jenis == JenisDokumen.Renstra ? new Periode(2030, 2034) : Periode.Tahun(2030),
            new KumpulanBerkas([KeyValuePair.Create(berkas, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]));
    }

    private static string Anggaran(int banyak)
    {
        var sb = new StringBuilder("kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n");
        for (var i = 0; i < banyak; i++)
        {
            var (p, k) = ($"1.{i / 200:00}.02", $"1.{i / 200:00}.02.2.{i / 20 % 10:00}");
            sb.Append(CultureInfo.InvariantCulture, $"{p},Program ke-{i / 200},{k},Kegiatan ke-{i / 20},{k}.{i:0000},Sub kegiatan yang "
                + $"panjang namanya {i},orang,{i % 50},,{i * 1000},,\n");
        }

        return sb.ToString();
    }

    private static string Renstra(int banyak)
    {
        var sb = new StringBuilder("periode: {mulai: \"2030\", selesai: \"2034\"}\ntujuan:\n  - {kode: T1, uraian: Satu}\nsasaran:\n");
        for (var i = 0; i < banyak; i++)
        {
            sb.Append(i % 10 > 0 ? "" : $"  - kode: \"{(i / 10) + 1}\"\n    tujuan: T1\n    uraian: Meningkatnya layanan {i / 10}\n    "
                + $"indikator:\n")
                .Append(CultureInfo.InvariantCulture, $"      - kode: \"{(i / 10) + 1}.{(i % 10) + 1}\"\n        uraian: Persentase "
                    + $"warga terlayani {i}\n        satuan: \"%\"\n")
                .Append("        renstra: {awal: 60, \"2030\": 61, \"2031\": 62, \"2032\": 63, \"2033\": 64, \"2034\": 65}\n");
        }

        return sb.ToString();
    }

    [GeneratedRegex("<input[^>]*?\\bname=\"([^\"]*)\"[^>]*?\\bvalue=\"([^\"]*)\"")]
    private static partial Regex Masukan();
}
