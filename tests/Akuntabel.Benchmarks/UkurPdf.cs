using System.Diagnostics;
using System.Globalization;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Pdf;

namespace Akuntabel.Benchmarks;

/// <summary>How long one waits who presses PDF: the report composed and printed, with a browser started for it and with one kept warm.</summary>
internal static class UkurPdf
{
    private const int UlangBawaan = 5;

    /// <summary>Measures both in turn, so that what else the machine does meets both alike.</summary>
    /// <param name="args">How often.</param>
    public static int Jalankan(string[] args)
    {
        var ulang = args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : UlangBawaan;
        var folder = Directory.CreateTempSubdirectory("akuntabel-ukur-pdf-").FullName;
        using var hangat = new PerambanHangat();
        try
        {
            List<double> baru = [], lama = [];
            for (var i = 0; i <= ulang; i++)
            {
                var (a, b) = (Sekali(folder, null), Sekali(folder, hangat));
                if (i > 0)
                {
                    baru.Add(a);
                    lama.Add(b);
                }
            }

            Console.WriteLine($"Peramban dibuka untuk itu : {Tulis(baru)}");
            Console.WriteLine($"Peramban tetap hangat     : {Tulis(lama)}");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Sekali(string folder, PerambanHangat? hangat)
    {
        var jam = Stopwatch.StartNew();
        var hasil = PenyusunLaporan.Susun(Dokumen.Berkas.SumberBerkas.Folder(Contoh.Folder), null, folder, FormatKeluaran.Pdf, ("Riwayat 1:0", "uji"), hangat: hangat);
        return hasil.DaftarBerkas.Count == 1 ? jam.Elapsed.TotalSeconds : throw new InvalidOperationException(string.Join(' ', hasil.DaftarCatatan));
    }

    private static string Tulis(List<double> daftar) => string.Create(CultureInfo.InvariantCulture,
        $"median {daftar.Order().ElementAt(daftar.Count / 2):0.00} s, terlama {daftar.Max():0.00} s ({daftar.Count} kali)");
}
