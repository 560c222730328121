using System.CommandLine;
using System.Diagnostics;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel susun FOLDER</c>: composes the report of one agency and period.</summary>
internal static class SusunPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var folder = new Argument<string>("FOLDER") { Description = "folder data instansi" };
        var jenis = new Option<string?>("--jenis") { Description = "jenis laporan; bila kosong, menurut laporan.yaml" };
        var keluaran = new Option<string?>("--keluaran") { Description = "folder hasil; bila kosong, keluaran/<nama folder data>" };
        var format = new Option<string>("--format") { Description = "docx,html,pdf,xlsx,json,txt", DefaultValueFactory = _ => "docx,html,pdf,xlsx,json" };
        var perintah = new Command("susun", "Menyusun laporan dari berkas data instansi.") { folder, jenis, keluaran, format };
        perintah.SetAction(h => Jalankan(h.GetValue(folder) ?? "", h.GetValue(jenis), h.GetValue(keluaran), h.GetValue(format) ?? ""));
        return perintah;
    }

    /// <summary>Composes and reports to the terminal; gives the exit code.</summary>
    public static int Jalankan(string folder, string? jenis, string? keluaran, string format)
    {
        var jam = Stopwatch.StartNew();
        if (FormatLaporan.Baca(format) is not { } pilihan)
        {
            Console.Error.WriteLine($"Format \"{format}\" tidak dikenal. Pilih dari: {string.Join(", ", FormatLaporan.Semua)}.");
            return 2;
        }

        var tujuan = keluaran ?? Path.Combine("keluaran", Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        var hasil = PenyusunLaporan.Susun(folder, jenis, tujuan, pilihan);
        if (!hasil.Berhasil)
        {
            Console.Error.WriteLine($"Laporan tidak disusun; ada {hasil.DaftarKesalahan.Count} hal yang harus diperbaiki:");
            Cetak(Console.Error, hasil.DaftarKesalahan);
            return 2;
        }

        foreach (var b in hasil.DaftarBerkas)
        {
            Console.WriteLine($"  {b}");
        }

        foreach (var c in hasil.DaftarCatatan)
        {
            Console.WriteLine($"  catatan: {c}");
        }

        Console.WriteLine($"Tersusun dalam {jam.Elapsed.TotalSeconds:0.00} detik: {hasil.Ringkasan}");
        if (hasil.DaftarKesalahan.Count > 0)
        {
            // what lacks only for the signature is no fault
            var keluar = hasil.BelumLengkap ? Console.Error : Console.Out;
            keluar.WriteLine($"Belum siap ditandatangani; {hasil.DaftarKesalahan.Count} hal:");
            Cetak(keluar, hasil.DaftarKesalahan);
        }

        // a report that says itself that it is not complete is a finding
        return hasil.BelumLengkap ? 1 : 0;
    }

    private static void Cetak(TextWriter keluar, IReadOnlyList<Kesalahan> daftar)
    {
        foreach (var k in daftar.OrderBy(k => k.Bobot))
        {
            keluar.WriteLine($"  {k}");
        }
    }
}
