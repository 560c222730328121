using System.CommandLine;
using System.Diagnostics;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel susun FOLDER</c>: composes the report of one agency and period.</summary>
internal static class SusunPerintah
{
    private const string Lengkap = "docx,html,pdf,xlsx,json";

    // what is signed; its figures are of other documents
    private const string Naskah = "docx,html,pdf";

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var folder = new Argument<string>("FOLDER") { Description = "folder data instansi" };
        var jenis = new Option<string?>("--jenis")
        {
            Description = "jenis laporan, pk untuk Perjanjian Kinerja saja, kamus untuk lembar semua indikator, atau sop untuk lembar "
                + "semua SOP; bila kosong, menurut laporan.yaml",
        };
        var jabatan = new Option<string>("--jabatan")
        {
            Description = "dengan --jenis pk: jabatan di bawah kepala (nama atau nomornya), bawahan (semua di bawah kepala), "
                + "atau semua; bila kosong, kepala saja",
            DefaultValueFactory = _ => PilihanJabatan.HanyaKepala,
        };
        var keluaran = new Option<string?>("--keluaran") { Description = "folder hasil; bila kosong, keluaran/<nama folder data>" };
        var format = new Option<string>("--format") { Description = "docx,html,pdf,xlsx,json,txt", DefaultValueFactory = _ => Lengkap };
        var tahun = new Option<int?>("--tahun") { Description = "tahun laporan, bila foldernya memuat beberapa; bila kosong, yang terbaru" };
        var triwulan = new Option<int?>("--triwulan") { Description = "triwulan 1–4, untuk laporan triwulan" };
        var perintah = new Command("susun", "Menyusun laporan dari berkas data instansi.") { folder, tahun, triwulan, jenis, jabatan,
            keluaran, format };
        perintah.SetAction(h => Jalankan(
            h.GetValue(folder) ?? "", new PilihanLaporan(h.GetValue(tahun), h.GetValue(triwulan)), h.GetValue(jenis),
                h.GetValue(jabatan) ?? "", h.GetValue(keluaran), h.GetResult(format) is { Implicit: true }
                    && h.GetValue(jenis) == BahanPerjanjian.Jenis ? Naskah
                    : h.GetValue(format) ?? ""));
        return perintah;
    }

    /// <summary>Composes and reports to the terminal; gives the exit code.</summary>
    public static int Jalankan(string folder, PilihanLaporan pilihanLaporan, string? jenis, string jabatan, string? keluaran,
        string format)
    {
        var jam = Stopwatch.StartNew();
        if (FormatLaporan.Baca(format) is not { } pilihan)
        {
            Console.Error.WriteLine($"Format \"{format}\" tidak dikenal. Pilih dari: {string.Join(", ", FormatLaporan.Semua)}.");
            return 2;
        }

        var pk = jenis == BahanPerjanjian.Jenis;
        var buka = pk ? FolderPerjanjian.Buka(folder, pilihanLaporan.Tahun, jabatan) : FolderLaporan.Buka(folder, pilihanLaporan);
        if (!pk && jabatan.Length > 0)
        {
            Console.Error.WriteLine("--jabatan dipakai bersama --jenis pk: ia memilih Perjanjian Kinerja siapa yang disusun.");
            return 2;
        }

        if (!buka.Coba(out var isi, out var salah))
        {
            return Ditolak(salah, pk);
        }

        var sumber = jenis switch
        {
            BahanKamus.Jenis => SumberBerkas.Memori(BahanKamus.Dari(isi.Sumber)),
            BahanSop.Jenis => SumberBerkas.Memori(BahanSop.Dari(isi.Sumber)),
            _ => isi.Sumber,
        };
        var hasil = PenyusunLaporan.Susun(sumber, jenis, keluaran ?? Tujuan(folder, isi.Peta?.Periode), pilihan);
        hasil = isi.Peta is { } peta ? hasil with
        {
            DaftarKesalahan = [.. hasil.DaftarKesalahan.Select(peta.Sebut)], DaftarCatatan = [.. hasil.DaftarCatatan.Select(peta.Sebut)],
        }
            : hasil;
        if (!hasil.Berhasil)
        {
            return Ditolak(hasil.DaftarKesalahan, pk);
        }

        SebutLaporan(folder, isi, pk);

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

    private static int Ditolak(IReadOnlyList<Kesalahan> daftar, bool pk)
    {
        Console.Error.WriteLine($"{(pk ? "Perjanjian Kinerja" : "Laporan")} tidak disusun; ada {daftar.Count} hal yang harus diperbaiki:");
        Cetak(Console.Error, daftar);
        return 2;
    }

    // reports of one office lie side by side
    private static string Tujuan(string folder, PeriodeLaporan? periode)
    {
        var nama = Path.Combine("keluaran", Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        return periode is { } p ? Path.Combine(nama, $"{p.Tahun}" + (p.Triwulan is { } t ? $"-triwulan-{t.Nomor}" : "")) : nama;
    }

    private static void SebutLaporan(string folder, FolderLaporan isi, bool pk)
    {
        if (isi.Peta is not { } peta)
        {
            if (pk)
            {
                return;
            }

            Console.WriteLine("  petunjuk: folder ini memuat satu laporan saja. Agar laporan triwulan dan tahunan memakai data yang sama: "
                + $"akuntabel ubah-bentuk {folder}");
            return;
        }

        var lain = isi.DaftarLaporan.Where(p => p != peta.Periode).Select(p => $"{p}").ToList();
        Console.WriteLine($"  {(pk ? "Perjanjian Kinerja" : "laporan")}: {peta.Periode}" + (lain.Count > 0
            ? $" (yang lain: {string.Join(", ", lain)}; pilih dengan --tahun{(pk ? "" : " dan --triwulan")})" : ""));
        foreach (var c in pk ? [] : isi.DaftarCatatan)
        {
            Console.WriteLine($"  catatan: {c}");
        }
    }

    private static void Cetak(TextWriter keluar, IReadOnlyList<Kesalahan> daftar)
    {
        foreach (var k in daftar.OrderBy(k => k.Bobot))
        {
            keluar.WriteLine($"  {k}");
        }
    }
}
