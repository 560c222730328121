using System.Globalization;
using System.Text;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.PenulisanTemuan;

namespace Akuntabel.Cli;

/// <summary>Gives out the findings of each document as soon as they are known, in the form that was asked for.</summary>
internal sealed class TerbitanTemuan(string format, string keluaran, TingkatTemuan tingkat)
{
    private readonly List<(string Nama, HasilUji? Hasil)> _semua = [];
    private readonly HashSet<string> _terpakai = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms.</summary>
    public static IReadOnlyList<string> DaftarFormat { get; } = ["teks", "json", "sarif", .. BerkasTemuan.DaftarFormat];

    /// <summary>Gives out one document's findings.</summary>
    public void Terbitkan(string nama, DokumenTerbaca dokumen, HasilUji hasil)
    {
        var lolos = hasil with { Temuan = [.. hasil.Temuan.Where(t => t.Tingkat >= tingkat)] };
        _semua.Add((nama, lolos));
        switch (format)
        {
            case "" or "sarif":
                break;
            case "teks":
                Console.WriteLine(PencetakTemuan.Teks(nama, lolos, hasil.Temuan.Count - lolos.Temuan.Count, dokumen.Catatan));
                break;
            case "json":
                Console.WriteLine(PencetakTemuan.Json(nama, lolos, dokumen.Catatan));
                break;
            default:
                var berkas = BerkasTemuan.Tulis(format, nama, dokumen, lolos, keluaran, _terpakai);
                Console.WriteLine($"  {berkas.Jalur}: {lolos.Temuan.Count} temuan");
                if (berkas.Keterangan.Length > 0)
                {
                    Console.Error.WriteLine(berkas.Keterangan);
                }

                break;
        }
    }

    /// <summary>Counts a document that could not be read.</summary>
    public void TakTerbaca(string nama) => _semua.Add((nama, null));

    /// <summary>What can be said only when all are known.</summary>
    public void Selesai()
    {
        if (format == "sarif")
        {
            Console.WriteLine(Sarif.Tulis([.. _semua.Where(s => s.Hasil is not null).Select(s => (s.Nama, s.Hasil ?? throw new InvalidOperationException()))]));
        }
        else if (format != "json" && _semua.Count > 1)
        {
            Console.WriteLine(Ringkasan());
        }
    }

    private string Ringkasan()
    {
        var sb = new StringBuilder("\nRingkasan: material, minor, editorial\n");
        foreach (var (nama, hasil) in _semua)
        {
            sb.Append("  ").Append(hasil is null ? "tidak terbaca          " : string.Concat(Enum.GetValues<TingkatTemuan>().Reverse().Select(t => Banyak(hasil, t)))).Append("  ").AppendLine(nama);
        }

        return sb.ToString().TrimEnd();
    }

    private string Banyak(HasilUji hasil, TingkatTemuan t) =>
        (t < tingkat ? "-" : hasil.Temuan.Count(x => x.Tingkat == t).ToString(CultureInfo.InvariantCulture)).PadLeft(7);
}
