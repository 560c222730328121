using System.Globalization;
using System.Text;
using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.PenulisanTemuan;

namespace Akuntabel.Cli;

/// <summary>Gives out the findings of each document as soon as they are known, in the form that was asked for.</summary>
internal sealed class TerbitanTemuan(string format, string keluaran, TingkatTemuan tingkat, string? rekap = null)
{
    private readonly List<LaporanRekap> _rekap = [];
    private readonly List<(string Nama, HasilUji? Hasil)> _semua = [];
    private readonly HashSet<string> _terpakai = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms.</summary>
    public static IReadOnlyList<string> DaftarFormat { get; } = ["teks", "json", "sarif", .. BerkasTemuan.DaftarFormat];

    /// <summary>Gives out one document's findings.</summary>
    public void Terbitkan(string nama, DokumenTerbaca dokumen, HasilUji hasil)
    {
        var lolos = hasil with { Temuan = [.. hasil.Temuan.Where(t => t.Tingkat >= tingkat)] };
        _semua.Add((nama, lolos));
        _rekap.Add(new LaporanRekap("", nama, hasil, string.Join("; ", dokumen.Catatan.Concat(hasil.Catatan))));
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
    /// <param name="nama">Its path.</param>
    /// <param name="sebab">Why.</param>
    public void TakTerbaca(string nama, string sebab)
    {
        _semua.Add((nama, null));
        _rekap.Add(new LaporanRekap("", nama, null, sebab.Replace(nama + ": ", "", StringComparison.Ordinal)));
    }

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

        if (rekap is not null)
        {
            BerkasTemuan.TulisRekap(rekap, Berkantor());
            Console.Error.WriteLine($"Rekap {_rekap.Count} laporan: {rekap}");
        }
    }

    /// <summary>The reports with the folder in which each lies below the one that holds all.</summary>
    private List<LaporanRekap> Berkantor()
    {
        var ruas = _rekap.ConvertAll(l => l.Berkas.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar));
        var sama = 0;
        while (ruas.TrueForAll(r => r.Length > sama + 1 && r[sama] == ruas[0][sama]))
        {
            sama++;
        }

        return [.. _rekap.Zip(ruas, (l, r) =>
            l with { Kantor = r.Length > sama + 1 ? r[sama] : "", Berkas = string.Join('/', r[sama..]) })];
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
