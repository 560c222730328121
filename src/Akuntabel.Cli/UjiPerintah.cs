using System.CommandLine;
using System.Text;
using Akuntabel.Core.UjiKonsistensi;
using Akuntabel.Dokumen.PembacaanTeks;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel uji</c>: finds the contradictions of a document.</summary>
internal static class UjiPerintah
{
    private static readonly string[] Akhiran = [".txt", ".md"];

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var dokumen = new Argument<string[]>("dokumen") { Arity = ArgumentArity.OneOrMore, Description = "Dokumen yang diuji (.txt, .md)." };
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
            if (Baca(d, out var isi) is { } salah)
            {
                Console.Error.WriteLine(salah);
                return 2;
            }

            hasil.Add((d, KatalogUji.Periksa(PembacaTeks.Baca(isi))));
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

    private static string? Baca(string jalur, out string isi)
    {
        isi = "";
        if (!File.Exists(jalur))
        {
            return $"{jalur}: berkas tidak ditemukan. Periksa kembali nama dan foldernya.";
        }

        if (!Akhiran.Contains(Path.GetExtension(jalur).ToLowerInvariant()))
        {
            return $"{jalur}: jenis berkas ini belum dapat diuji. Simpan sebagai .txt atau .md, lalu uji berkas itu.";
        }

        try
        {
            isi = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(jalur)).TrimStart('\ufeff');
            return null;
        }
        catch (DecoderFallbackException e)
        {
            return $"{jalur}: bukan teks UTF-8 (byte ke-{e.Index + 1}). Simpan ulang sebagai teks UTF-8.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{jalur}: tidak dapat dibaca ({e.Message}). Periksa izin berkas dan pastikan tidak sedang dibuka program lain.";
        }
    }
}
