using System.CommandLine;
using Akuntabel.Dokumen.Berkas.Lapisan;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel ubah-bentuk FOLDER...</c>: lays flat folders of one office out by spans of time.</summary>
internal static class UbahBentukPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var folder = new Argument<string[]>("FOLDER")
        {
            Description = "folder data yang memuat satu laporan; boleh beberapa, dari satu instansi", Arity = ArgumentArity.OneOrMore,
        };
        var ke = new Option<string?>("--ke")
        {
            Description = "folder baru; bila kosong, menggantikan FOLDER dan yang lama disimpan sebagai FOLDER-lama",
        };
        var perintah = new Command("ubah-bentuk",
            "Mengubah folder satu laporan menjadi folder menurut masa, yang dipakai bersama laporan triwulan dan tahunan.") { folder, ke };
        perintah.SetAction(h => Jalankan(h.GetValue(folder) ?? [], h.GetValue(ke)));
        return perintah;
    }

    /// <summary>Converts and says what went where; gives the exit code.</summary>
    public static int Jalankan(string[] folder, string? ke)
    {
        if (!PengubahBentuk.Ubah(folder, ke).Coba(out var hasil, out var salah))
        {
            Console.Error.WriteLine("Folder tidak diubah:");
            foreach (var k in salah)
            {
                Console.Error.WriteLine($"  {k}");
            }

            return 2;
        }

        foreach (var lapisan in hasil.Rencana.Daftar.GroupBy(p => p.Lapisan)
            .OrderBy(g => g.Key.Jenis).ThenBy(g => g.Key.Folder, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {(lapisan.Key.Folder.Length > 0 ? lapisan.Key.Folder : "./")}: {string.Join(", ", Ringkas(lapisan))}");
        }

        foreach (var c in hasil.Rencana.Catatan)
        {
            Console.WriteLine($"  catatan: {c}");
        }

        Console.WriteLine($"{hasil.Rencana.Daftar.Count} berkas ada di {hasil.Tujuan}; isinya tidak diubah{(hasil.Rencana.Daftar.Any(p =>
            p.Folder.Baru.ContainsKey(p.Jalur)) ? ", kecuali target yang pindah dari pengukuran" : "")}."
            + (hasil.FolderLama is { } lama ? $" Folder lama disimpan di {lama}; hapus bila tidak diperlukan lagi."
                : " Folder lama tidak diubah."));
        var tahun = hasil.Rencana.Daftar.Max(p => p.Folder.Periode.Tahun);
        Console.WriteLine($"Susun laporannya dengan: akuntabel susun {hasil.Tujuan} --tahun {tahun}");
        return 0;
    }

    private static IEnumerable<string> Ringkas(IEnumerable<PindahBerkas> berkas) => berkas
        .GroupBy(p => p.Jalur.Split('/')[0], StringComparer.Ordinal)
        .Select(g => g.First().Jalur == g.Key ? g.Key : $"{g.Key}/ ({g.Count()} berkas)");
}
