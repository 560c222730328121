using System.CommandLine;
using Akuntabel.Cli.Penilaian;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel uji</c>: finds the contradictions of documents.</summary>
internal static class UjiPerintah
{
    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var dokumen = new Argument<string[]>("dokumen") { Arity = ArgumentArity.OneOrMore, Description = $"Dokumen atau folder yang diuji ({string.Join(", ", PembacaDokumen.DaftarAkhiran)})." };
        var format = new Option<string>("--format") { Description = "teks, json, sarif (ke layar); docx dan pdf (dokumen yang sama dengan catatan pada tempatnya), html (tampilan bertanda), xlsx (lembar temuan).", DefaultValueFactory = _ => "teks" };
        format.AcceptOnlyFromAmong([.. TerbitanTemuan.DaftarFormat]);
        var keluaran = new Option<string>("--keluaran") { Description = "Folder untuk docx, pdf, html, dan xlsx.",
            DefaultValueFactory = _ => "temuan" };
        var tingkat = new Option<string>("--tingkat") { Description = "Tingkat terendah yang dilaporkan dan menentukan kode keluar: material, minor, atau editorial.", DefaultValueFactory = _ => "material" };
        tingkat.AcceptOnlyFromAmong("material", "minor", "editorial");
        var pengaturan = new Option<string?>("--pengaturan") { Description = "Berkas YAML kantor: aturan yang dimatikan atau diubah tingkatnya." };
        var nilai = new Option<string?>("--nilai") { Description = "Daftar kesalahan yang sudah diketahui (CSV atau JSONL), untuk mengukur hasil uji." };
        var rekap = new Option<string?>("--rekap") { Description = "Berkas .csv atau .xlsx untuk tabel semua laporan: satu baris tiap laporan, dengan banyak temuan, sebabnya, dan yang tidak terbaca." };
        var perintah = new Command("uji", "Mencari angka, tanggal, dan pernyataan yang bertentangan di dalam laporan.") { dokumen, format,
            keluaran, tingkat, pengaturan, nilai, rekap };
        perintah.SetAction(h => Jalankan(
            h.GetValue(dokumen) ?? [], h.GetValue(format) ?? "teks", h.GetValue(keluaran) ?? "temuan",
            Enum.Parse<TingkatTemuan>(h.GetValue(tingkat) ?? "material", ignoreCase: true), h.GetValue(pengaturan), h.GetValue(nilai),
                h.GetValue(rekap)));
        return perintah;
    }

    private static int Jalankan(string[] nama, string format, string keluaran, TingkatTemuan tingkat, string? berkasPengaturan,
        string? emas, string? rekap)
    {
        if (rekap is not null && Path.GetExtension(rekap).ToLowerInvariant() is not (".csv" or ".xlsx"))
        {
            Console.Error.WriteLine($"--rekap {rekap}: akhirannya harus .csv atau .xlsx. Contoh: --rekap rekap.xlsx");
            return 2;
        }

        try
        {
            var pengaturan = berkasPengaturan is null ? null : PembacaPengaturanUji.Baca(berkasPengaturan);
            var daftar = DaftarBerkasUji.Urai(nama);
            var terbitan = new TerbitanTemuan(emas is null ? format : "", keluaran, tingkat, rekap);
            var hasil = new List<HasilDinilai>();
            foreach (var d in KemajuanTerminal.Tampilkan(daftar))
            {
                if (Uji(d, pengaturan, terbitan) is { } h)
                {
                    hasil.Add(emas is null ? h with { Dokumen = new DokumenTerbaca([]) } : h);
                }
            }

            if (emas is not null)
            {
                PenilaianUji.Cetak(emas, hasil);
                return 0;
            }

            terbitan.Selesai();
            return hasil.Count < daftar.Count ? 2 : hasil.Exists(h => h.Hasil.Temuan.Any(t => t.Tingkat >= tingkat)) ? 1 : 0;
        }
        catch (DokumenTakTerbacaException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }

    /// <summary>Checks one document; one that cannot be read is said so and does not keep the others from being checked.</summary>
    private static HasilDinilai? Uji(string jalur, PengaturanUji? pengaturan, TerbitanTemuan terbitan)
    {
        try
        {
            var dokumen = PembacaDokumen.Baca(jalur);
            var hasil = KatalogUji.Periksa(dokumen, pengaturan);
            terbitan.Terbitkan(jalur, dokumen, hasil);
            Sarankan(dokumen.Catatan);
            return new HasilDinilai(jalur, dokumen, hasil);
        }
        catch (DokumenTakTerbacaException e)
        {
            Console.Error.WriteLine(e.Message);
            Sarankan([e.Message]);
            terbitan.TakTerbaca(jalur, e.Message);
            return null;
        }
    }

    // who runs this program may be the administrator of whom the message speaks
    private static void Sarankan(IEnumerable<string> pesan)
    {
        if (PembacaDokumen.SaranPemasangan(pesan) is { Length: > 0 } saran)
        {
            Console.Error.WriteLine(saran);
        }
    }
}
