using System.Globalization;
using Akuntabel.Uji;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>The process that reads changed documents; prints one line for each: number, what, ok or not, why.</summary>
internal static class MutasiAnak
{
    /// <summary>Word by which the parent starts it.</summary>
    public const string Perintah = "mutasi-anak";

    private const long MemoriPaling = 1500L << 20;

    /// <summary>Where the document under work lies.</summary>
    public static string Tempat(string folder, string berkas) => Path.Combine(folder, "kini" + Path.GetExtension(berkas));

    /// <summary>Reads copies number <c>argumen[3]</c> up to <c>argumen[4]</c> of a document.</summary>
    public static int Jalankan(string[] argumen)
    {
        var (berkas, folder, benih) = (argumen[0], argumen[1], int.Parse(argumen[2], CultureInfo.InvariantCulture));
        var (isi, tempat) = (File.ReadAllBytes(berkas), Tempat(folder, berkas));
        for (var i = int.Parse(argumen[3], CultureInfo.InvariantCulture); i < int.Parse(argumen[4], CultureInfo.InvariantCulture); i++)
        {
            var ubahan = Pengubah.Ubah(isi, new Random(unchecked(benih + (i * 7919) + isi.Length)));
            File.WriteAllBytes(tempat, ubahan);
            var uji = Path.GetExtension(berkas) is ".docx" or ".xlsx" or ".pdf" or ".html" or ".htm" or ".md" or ".txt";
            var (baik, kata) = Coba(uji ? () => Uji(tempat) : () => Impor(berkas, ubahan));
            if (baik && Path.GetExtension(berkas) is ".xlsx" or ".md")
            {
                (baik, kata) = Coba(() => Impor(berkas, ubahan));
            }

            Console.WriteLine($"{i}\t{(uji ? "uji" : "impor")}\t{(baik ? "ok" : "jebol")}\t{kata}");
        }

        return 0;
    }

    private static (bool Baik, string Kata) Coba(Action kerja)
    {
        try
        {
            kerja();
            var memori = Environment.WorkingSet;
            return (memori < MemoriPaling, $"memori {memori >> 20} MB");
        }
        catch (DokumenTakTerbacaException)
        {
            return (true, "ditolak");
        }
        catch (Exception e)
        {
            return (false, e.ToString().ReplaceLineEndings(" ")
                .Replace('\t', ' ')[..Math.Min(500, e.ToString().ReplaceLineEndings(" ").Length)]);
        }
    }

    private static void Uji(string jalur) => KatalogUji.Periksa(PembacaDokumen.Baca(jalur), null, _ => { }, CancellationToken.None);

    // read, and compared with nothing
    private static void Impor(string berkas, byte[] isi)
    {
        var hasil = UnggahanBerkas.Baca([(Path.GetFileName(berkas), isi)], KumpulanBerkas.Kosong);
        BandingBerkas.Banding(KumpulanBerkas.Kosong, hasil.Berkas);
    }
}
