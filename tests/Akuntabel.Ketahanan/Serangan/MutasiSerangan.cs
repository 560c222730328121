using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Changed documents against the check and the import, in processes of their own, and a share of them over HTTP.</summary>
internal sealed class MutasiSerangan : ISerangan
{
    // a changed document that keeps a process longer than this hangs
    private static readonly TimeSpan Gantung = TimeSpan.FromSeconds(60);

    public string Nama => "mutasi";

    public string Uraian => "dokumen yang diubah-ubah terhadap uji dan impor: tidak ada kesalahan tak terduga, tidak ada yang menggantung";

    public async Task JalankanAsync(Konteks k)
    {
        var benih = await BenihAsync(k);
        k.Hasil.Angka("dokumen benih", benih.Count.ToString(CultureInfo.InvariantCulture));
        var kasus = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, "keluaran", "serang")).FullName;
        var (mulai, jumlah) = (Stopwatch.GetTimestamp(), 0);
        foreach (var berkas in benih.TakeWhile(_ => !k.Habis))
        {
            jumlah += await AnakAsync(k, berkas, kasus, k.Kali(12));
        }

        k.Hasil.Angka("kecepatan", $"{jumlah} berkas, "
            + $"{(jumlah / Stopwatch.GetElapsedTime(mulai).TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture)} per detik");
        if (!k.Habis && await k.TokoAsync(k.Pilihan.DaftarMesin[0]) is { } toko)
        {
            await LewatHttpAsync(k, toko, benih, kasus);
        }
    }

    // the examples' own files, their reports in every form, one archive, and what a folder given holds
    private static async Task<List<string>> BenihAsync(Konteks k)
    {
        var folder = Directory.CreateDirectory(k.Jalur("benih")).FullName;
        var daftar = new List<string>();
        var kantor = Cari("contoh");
        foreach (var c in kantor)
        {
            var keluar = Path.Combine(folder, Path.GetFileName(c));
            await k.CliAsync("susun", c, "--keluaran", keluar, "--format", "docx,html,xlsx,txt");
            daftar.AddRange(Directory.Exists(keluar) ? Directory.GetFiles(keluar) : []);
            daftar.AddRange(Directory.GetFiles(c, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".csv" or ".yaml" or ".md"));
            var zip = Path.Combine(folder, Path.GetFileName(c) + ".zip");
            await System.IO.Compression.ZipFile.CreateFromDirectoryAsync(c, zip);
            daftar.Add(zip);
        }

        var pdf = Path.Combine(folder, "kecil.pdf");
        await File.WriteAllBytesAsync(pdf, Bom.PdfMengembang(0));
        daftar.Add(pdf);
        daftar.AddRange(k.Pilihan.Dokumen is { } d ? Directory.GetFiles(d, "*", SearchOption.AllDirectories)
            .Where(f => new FileInfo(f).Length < 4 << 20 && Path.GetExtension(f)
            .ToLowerInvariant() is ".docx" or ".xlsx" or ".pdf" or ".html" or ".htm" or ".md" or ".txt"
                or ".csv" or ".yaml" or ".zip") : []);
        return daftar;
    }

    private static string[] Cari(string nama)
    {
        var induk = new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }.SelectMany(Induk);
        return induk.Where(d => File.Exists(Path.Combine(d, "Akuntabel.slnx")))
            .Select(d => Directory.GetDirectories(Path.Combine(d, nama))).FirstOrDefault() ?? [];
    }

    private static IEnumerable<string> Induk(string folder)
    {
        for (var d = new DirectoryInfo(folder); d is not null; d = d.Parent)
        {
            yield return d.FullName;
        }
    }

    // in a process of its own: what ends the process is found too, with the file that did it
    private static async Task<int> AnakAsync(Konteks k, string berkas, string kasus, int kali)
    {
        var (jumlah, awal) = (0, 0);
        while (awal < kali && !k.Habis)
        {
            using var anak = Konteks.Lacak(Process.Start(new ProcessStartInfo("dotnet",
                [Path.Combine(AppContext.BaseDirectory, "Akuntabel.Ketahanan.dll"), MutasiAnak.Perintah, berkas, k.FolderSementara,
                k.Pilihan.Benih.ToString(CultureInfo.InvariantCulture), awal.ToString(CultureInfo.InvariantCulture),
                kali.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            }));
            var galat = anak.StandardError.ReadToEndAsync();
            var sebelum = awal;
            while (await BarisAsync(anak.StandardOutput) is { } baris)
            {
                var sel = baris.Split('\t', 4);
                if (sel.Length < 4)
                {
                    continue;
                }

                (awal, jumlah) = (int.Parse(sel[0], CultureInfo.InvariantCulture) + 1, jumlah + 1);
                k.Hasil.Catat($"{Path.GetExtension(berkas)} yang diubah: {sel[1]}", sel[2] == "ok", sel[2] == "ok"
                    ? "" : $"{Path.GetFileName(berkas)} ke-{sel[0]}: {sel[3]}; {Simpan(kasus, k.FolderSementara, berkas, sel[0])}");
            }

            var gantung = !anak.HasExited && !anak.WaitForExit(2000);
            Peladen.Hentikan(anak);
            Konteks.Lepas(anak);
            if (awal < kali && (gantung || anak.ExitCode != 0))
            {
                var kata = await galat;
                k.Hasil.Catat($"{Path.GetExtension(berkas)} yang diubah: tidak menggantung dan tidak menghentikan proses", false,
                    $"{Path.GetFileName(berkas)} ke-{awal}: "
                        + $"{(gantung ? "menggantung" : kata[..Math.Min(300, kata.Length)].ReplaceLineEndings(" "))}; "
                        + $"{Simpan(kasus, k.FolderSementara, berkas, awal.ToString(CultureInfo.InvariantCulture))}");
                awal++;
            }
            else if (awal == sebelum)
            {
                break;
            }
        }

        return jumlah;
    }

    private static async Task<string?> BarisAsync(StreamReader pembaca)
    {
        var baca = pembaca.ReadLineAsync();
        return await Task.WhenAny(baca, Task.Delay(Gantung)) == baca ? await baca : null;
    }

    // the file under work lies where the child put it
    private static string Simpan(string kasus, string sementara, string berkas, string nomor)
    {
        var kini = MutasiAnak.Tempat(sementara, berkas);
        var tujuan = Path.Combine(kasus, $"{nomor}-{Path.GetFileName(berkas)}");
        if (File.Exists(kini))
        {
            File.Copy(kini, tujuan, overwrite: true);
        }

        return tujuan;
    }

    private static async Task LewatHttpAsync(Konteks k, Toko toko, List<string> benih, string kasus)
    {
        using var dunia = await Dunia.BuatAsync(k, toko);
        using var p = await dunia.KlienAsync(await dunia.OrangAsync("rena.mutasi", "perencana", dunia.DaftarPd[0]));
        for (var i = 0; i < k.Kali(25) && !k.Habis; i++)
        {
            var berkas = benih[k.Acak.Next(benih.Count)];
            var (nama, isi) = (Path.GetFileName(berkas), Pengubah.Ubah(await File.ReadAllBytesAsync(berkas), k.Acak));
            var uji = Path.GetExtension(berkas) is ".docx" or ".xlsx" or ".pdf" or ".html" or ".md" or ".txt";
            var j = uji && i % 2 == 0 ? await p.UjiAsync((nama, isi))
                : await p.KirimAsync((await p.FormulirAsync($"/pd/{dunia.DaftarPd[0]}/berkas", "Tahun", "Triwulan")).Isi("Tahun", "2035")
                    .Lampirkan(nama, isi));
            var akhir = j.Kode != 302 ? j : j.Tujuan.StartsWith("/pekerjaan", StringComparison.Ordinal)
                ? (await p.TungguAsync(j.Tujuan, TimeSpan.FromSeconds(120))).Terakhir : await p.AmbilAsync(j.Tujuan);
            if (!k.Hasil.Catat("lewat HTTP: dijawab tanpa galat", !j.Galat && j.Kode != 0 && !akhir.Galat && akhir.Kode != 0
                && !akhir.Isi.Contains("kesalahan tak terduga", StringComparison.OrdinalIgnoreCase),
                $"{nama} ke-{i}: {j.Kode} lalu {akhir.Kode}; {kasus}"))
            {
                await File.WriteAllBytesAsync(Path.Combine(kasus, $"http-{i}-{nama}"), isi);
            }
        }

        k.Hasil.Catat("lewat HTTP: catatan peladen tanpa kesalahan", !dunia.Peladen.Catatan.Contains("fail:", StringComparison.Ordinal),
            dunia.Peladen.Catatan[^Math.Min(500, dunia.Peladen.Catatan.Length)..]);
    }
}
