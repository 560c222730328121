using System.Runtime.CompilerServices;
using Akuntabel.Core.Tests.Laporan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>
/// The example as text, compared with the committed file. After a wanted change: AKUNTABEL_TULIS_ULANG=1 rewrites the file; read its diff
/// before committing it.
/// </summary>
public class PotretTests
{
    [Theory]
    [InlineData("belitung-timur-2022")]
    [InlineData("ntt-2023")]
    [InlineData("kalteng-2023-tw2")]
    public void Naskah_contoh_sama_dengan_potretnya(string contoh) => Bandingkan(contoh + ".txt", NaskahTeks.Cetak(SemuaContoh.Naskah(contoh)));

    private static void Bandingkan(string nama, string kini)
    {
        var berkas = Path.Combine(Map(), nama);
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS_ULANG") == "1")
        {
            File.WriteAllText(berkas, kini);
            return;
        }

        File.Exists(berkas).ShouldBeTrue($"{nama} belum ada; jalankan uji ini sekali dengan AKUNTABEL_TULIS_ULANG=1");
        var dulu = File.ReadAllText(berkas).Split('\n');
        var baru = kini.Split('\n');
        var beda = Enumerable.Range(0, Math.Max(dulu.Length, baru.Length)).FirstOrDefault(i => Pada(dulu, i) != Pada(baru, i), -1);
        if (beda >= 0)
        {
            Assert.Fail($"""
                Naskah berbeda dari {nama} sejak baris {beda + 1}:
                  sebelum: {string.Join(" ¶ ", dulu[Math.Max(0, beda - 2)..Math.Min(beda, dulu.Length)])}
                  dulu:    {Pada(dulu, beda)}
                  kini:    {Pada(baru, beda)}
                Bila perubahan ini dimaksudkan: AKUNTABEL_TULIS_ULANG=1, lalu periksa perbedaannya dengan git diff.
                """);
        }
    }

    private static string Pada(string[] baris, int i) => i < baris.Length ? baris[i] : "(tidak ada)";

    private static string Map([CallerFilePath] string sumber = "") =>
        Directory.Exists(Path.GetDirectoryName(sumber)) ? Path.GetDirectoryName(sumber)! : Path.Combine(ContohBelitungTimur.Akar, "tests", "Akuntabel.Dokumen.Tests", "Contoh");
}
