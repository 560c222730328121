using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>The data folder on a disk that fills up: savings are refused with a message, reading works, nothing acknowledged is lost, and
/// it goes on when there is room again.</summary>
internal sealed class PenuhSerangan : ISerangan
{
    private const string Ukuran = "96m";

    public string Nama => "penuh";

    public string Uraian => "folder data pada disk yang penuh: simpanan ditolak dengan pesan, membaca tetap jalan, yang diakui tidak "
        + "hilang";

    public async Task JalankanAsync(Konteks k)
    {
        var disk = Directory.CreateDirectory(k.Jalur("disk")).FullName;
        if (Environment.UserName != "root" || !await PasangAsync("mount", "-t", "tmpfs", "-o", $"size={Ukuran},mode=0700", "tmpfs", disk))
        {
            k.Hasil.Lewati("disk penuh", "memasang tmpfs perlu root dan hak memasang; jalankan sebagai root.");
            return;
        }

        await using var toko = new Toko(Path.Combine(disk, "data"), null);
        try
        {
            for (var i = 0; i < k.Pilihan.Lama && !k.Habis; i++)
            {
                await SatuAsync(k, toko, disk, i);
            }
        }
        finally
        {
            await toko.DisposeAsync();
            await PasangAsync("umount", "-l", disk);
        }
    }

    private static async Task SatuAsync(Konteks k, Toko toko, string disk, int putaran)
    {
        if (Directory.Exists(toko.Folder))
        {
            // the store of the round before is gone with its folder
            await toko.DisposeAsync();
            Directory.Delete(toko.Folder, recursive: true);
        }

        using var dunia = await Dunia.BuatAsync(k, toko);
        var orang = await dunia.OrangAsync("rena.penuh", "perencana", dunia.DaftarPd[0]);
        using var p = await dunia.KlienAsync(orang);
        var dokumen = await toko.DrafPengukuranAsync(orang.Pd);
        var alamat = $"/pd/{orang.Pd}/dokumen/{dokumen}/ubah?berkas=kinerja.csv";
        var (diakui, ditolak) = (await SimpanAsync(p, alamat, "awal"), 0);
        k.Hasil.Catat("sebelum penuh: tersimpan", diakui == HasilSunting.Tersimpan, $"{diakui}");
        var (terakhir, ganjal) = ("awal", Path.Combine(disk, "ganjal"));
        Penuhi(ganjal, 200 * 1024 * (1 + putaran));
        for (var i = 0; i < 60 && ditolak < 5; i++)
        {
            var sunting = new Penyunting(p, alamat);
            var terbuka = await sunting.BukaAsync();
            k.Hasil.Catat("penuh: membaca tetap jalan", terbuka, $"{sunting.Terakhir.Kode} {sunting.Terakhir.Pesan}");
            var hasil = await sunting.SimpanAsync(0, $"simpan-{i}");
            if (hasil == HasilSunting.Tersimpan)
            {
                terakhir = $"simpan-{i}";
                continue;
            }

            ditolak++;
            var kata = sunting.Terakhir.Isi;
            k.Hasil.Catat("penuh: simpanan ditolak dengan pesan tanpa jejak kesalahan", sunting.Terakhir.Kode is 200 or 503 or 507
                && !kata.Contains("   at ", StringComparison.Ordinal) && kata.Contains("penuh", StringComparison.OrdinalIgnoreCase),
                $"{sunting.Terakhir.Kode} {sunting.Terakhir.Pesan}");
        }

        k.Hasil.Catat("disk sungguh penuh", ditolak > 0, "tidak ada simpanan yang ditolak");
        await TetapAsync(k, p, dunia, alamat);
        k.Hasil.Catat("penuh: simpanan terakhir yang diakui ada", await NilaiAsync(p, alamat) == terakhir,
            $"{await NilaiAsync(p, alamat)} bukan {terakhir}");
        File.Delete(ganjal);
        k.Hasil.Catat("lega lagi: tersimpan tanpa memulai ulang", await SimpanAsync(p, alamat, "lega") == HasilSunting.Tersimpan
            && await NilaiAsync(p, alamat) == "lega", "belum tersimpan");
        dunia.Peladen.Bunuh();
        var (kode, keluaran) = await k.CliAsync(["verifikasi", .. toko.Pilihan]);
        k.Hasil.Catat("lega lagi: verifikasi utuh", kode == 0, keluaran[..Math.Min(300, keluaran.Length)]);
        k.Hasil.Angka($"putaran {putaran + 1}", $"{terakhir} terakhir diakui, {ditolak.ToString(CultureInfo.InvariantCulture)} ditolak");
    }

    // other ways in that need room: they may refuse, not break
    private static async Task TetapAsync(Konteks k, Klien p, Dunia dunia, string alamat)
    {
        var lampiran = alamat.Split("/ubah")[0] + "/lampiran";
        var unggah = await p.KirimAsync((await p.FormulirAsync(lampiran, "Keterangan"))
            .Lampirkan("bukti.pdf", [.. "%PDF-1.4\n"u8, .. new byte[2 << 20]]));
        using var lain = new Klien(dunia.Peladen);
        foreach (var (apa, j) in new[] { ("lampiran", unggah),
            ("masuk", await lain.MasukAsync(dunia.Administrator.Nama, dunia.Administrator.Sandi)),
            ("draf", await p.KirimAsync("/draf?kunci=/penuh", [new("isi", new string('x', 1 << 20)), await p.PenandaAsync()])) })
        {
            k.Hasil.Catat("penuh: lampiran, masuk, dan draf ditolak tanpa galat", !j.Galat && j.Kode != 0, $"{apa}: {j.Kode} {j.Pesan}");
        }
    }

    private static async Task<HasilSunting> SimpanAsync(Klien p, string alamat, string teks)
    {
        var sunting = new Penyunting(p, alamat);
        await sunting.BukaAsync();
        return await sunting.SimpanAsync(0, teks);
    }

    private static async Task<string> NilaiAsync(Klien p, string alamat)
    {
        var sunting = new Penyunting(p, alamat);
        return await sunting.BukaAsync() ? sunting.Nilai(0) : $"kode {sunting.Terakhir.Kode}";
    }

    // leaves this many bytes free
    private static void Penuhi(string ganjal, long sisa)
    {
        var bebas = new DriveInfo(Path.GetDirectoryName(ganjal) ?? "/").AvailableFreeSpace;
        using var aliran = File.Create(ganjal);
        var isi = new byte[64 * 1024];
        for (var n = 0L; n < bebas - sisa; n += isi.Length)
        {
            aliran.Write(isi);
        }
    }

    private static async Task<bool> PasangAsync(string program, params string[] isian)
    {
        using var proses = Process.Start(new ProcessStartInfo(program, isian) { RedirectStandardError = true,
            RedirectStandardOutput = true, UseShellExecute = false });
        if (proses is null)
        {
            return false;
        }

        await proses.WaitForExitAsync();
        return proses.ExitCode == 0;
    }
}
