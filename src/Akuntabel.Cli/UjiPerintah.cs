using System.CommandLine;
using Akuntabel.Core.UjiKonsistensi;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel uji</c>: finds the contradictions of a document.</summary>
internal static class UjiPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var dokumen = new Argument<string[]>("dokumen") { Arity = ArgumentArity.OneOrMore, Description = $"Dokumen yang diuji ({string.Join(", ", PembacaDokumen.DaftarAkhiran)})." };
        var format = new Option<string>("--format") { Description = "teks atau json.", DefaultValueFactory = _ => "teks" };
        format.AcceptOnlyFromAmong("teks", "json");
        var tingkat = new Option<string>("--tingkat") { Description = "Tingkat terendah yang dilaporkan dan menentukan kode keluar: material, minor, atau editorial.", DefaultValueFactory = _ => "material" };
        tingkat.AcceptOnlyFromAmong("material", "minor", "editorial");
        var nilai = new Option<string?>("--nilai") { Description = "Daftar kesalahan yang sudah diketahui (CSV), untuk mengukur hasil uji." };
        var perintah = new Command("uji", "Mencari angka, tanggal, dan pernyataan yang bertentangan di dalam laporan.") { dokumen, format, tingkat, nilai };
        perintah.SetAction(h => Jalankan(h.GetValue(dokumen) ?? [], h.GetValue(format) == "json", Enum.Parse<TingkatTemuan>(h.GetValue(tingkat) ?? "material", ignoreCase: true), h.GetValue(nilai)));
        return perintah;
    }

    private static int Jalankan(string[] dokumen, bool json, TingkatTemuan tingkat, string? emas)
    {
        var hasil = new List<(string Nama, HasilUji Hasil)>();
        foreach (var d in dokumen)
        {
            try
            {
                hasil.Add((d, KatalogUji.Periksa(PembacaDokumen.Baca(d))));
            }
            catch (DokumenTakTerbacaException e)
            {
                Console.Error.WriteLine(e.Message);
                return 2;
            }
        }

        if (emas is not null)
        {
            return PenilaianUji.Cetak(emas, hasil);
        }

        foreach (var (nama, h) in hasil)
        {
            var lolos = h with { Temuan = [.. h.Temuan.Where(t => t.Tingkat >= tingkat)] };
            Console.WriteLine(json ? PencetakTemuan.Json(nama, lolos) : PencetakTemuan.Teks(nama, lolos, h.Temuan.Count - lolos.Temuan.Count));
        }

        return hasil.Exists(h => h.Hasil.Temuan.Any(t => t.Tingkat >= tingkat)) ? 1 : 0;
    }
}
