using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>Says what differs between two states of a file in what it shows or does, apart from signatures.</summary>
internal static class BedaAnatomi
{
    private const int Paling = 20;

    private const int KataDisebut = 5;

    // describes the file or its versions, shows nothing
    private static readonly HashSet<string> TakTerlihat = ["Metadata", "Version", "Extensions", "Perms"];

    private static readonly Dictionary<string, string> Sebutan = new(StringComparer.Ordinal)
    {
        ["OpenAction"] = "tindakan yang berjalan ketika berkasnya dibuka", ["AA"] = "tindakan yang berjalan sendiri", ["Names"] = "lampiran, tujuan, atau tindakan bernama",
        ["OCProperties"] = "lapisan yang dapat diperlihatkan dan disembunyikan", ["AcroForm"] = "isian selain tanda tangan", ["AF"] = "berkas yang dilampirkan",
        ["StructTreeRoot"] = "susunan untuk pembaca layar", ["Outlines"] = "daftar isi di samping halaman", ["PageLabels"] = "nomor halaman pada penampil",
    };

    /// <summary>What differs, in words for the user; empty: nothing.</summary>
    /// <param name="semula">Before.</param>
    /// <param name="kini">After.</param>
    /// <param name="halaman">Words of the pages before, for what the look of a signature covers; <c>null</c>: that is not asked.</param>
    public static IReadOnlyList<string> Cari(AnatomiPdf semula, AnatomiPdf kini, IReadOnlyList<HalamanPdf>? halaman)
    {
        var hasil = new List<string>();
        if (semula.Halaman.Count != kini.Halaman.Count)
        {
            hasil.Add($"banyak halamannya {kini.Halaman.Count}, semula {semula.Halaman.Count}");
        }

        for (var i = 0; i < Math.Min(semula.Halaman.Count, kini.Halaman.Count) && hasil.Count < Paling; i++)
        {
            hasil.AddRange(Satu(semula.Halaman[i], kini.Halaman[i], halaman is not null && i < halaman.Count ? halaman[i] : null).Select(b => $"halaman {i + 1}: {b}"));
        }

        hasil.AddRange(semula.Katalog.Keys.Union(kini.Katalog.Keys).Where(k => !TakTerlihat.Contains(k)
            && semula.Katalog.GetValueOrDefault(k) != kini.Katalog.GetValueOrDefault(k)).Select(k => Sebutan.GetValueOrDefault(k, "susunan berkasnya")).Distinct());
        return [.. hasil.Take(Paling)];
    }

    private static IEnumerable<string> Satu(AnatomiHalaman semula, AnatomiHalaman kini, HalamanPdf? kata)
    {
        if (semula.Isi != kini.Isi)
        {
            yield return "isinya (tulisan, gambar, garis, huruf, atau ukurannya) diubah";
        }

        var dahulu = semula.Lapisan.Select(l => l.Sidik).ToHashSet(StringComparer.Ordinal);
        if (!dahulu.IsSubsetOf(kini.Lapisan.Select(l => l.Sidik)))
        {
            yield return "tautan atau catatan yang semula ada dihapus atau diubah";
        }

        foreach (var l in kini.Lapisan.Where(l => !dahulu.Contains(l.Sidik)))
        {
            if (!l.Kolom)
            {
                yield return "ada catatan, gambar, atau isian yang ditempelkan di atasnya";
            }
            else if (l.Terlihat && kata is not null && Tertutup(l, kata) is { Count: > 0 } tertutup)
            {
                yield return $"tampilan tanda tangan menutupi tulisan \"{string.Join(' ', tertutup)}\"; tanda tangani lagi dengan tampilan di tempat kosong atau tanpa tampilan";
            }
        }
    }

    // words whose middle lies under it; of the file the origin is below, of the words above
    private static List<string> Tertutup(LapisanHalaman l, HalamanPdf h) => [.. h.Kata
        .Where(k => k.TengahX > l.Letak.X0 && k.TengahX < l.Letak.X1 && h.Tinggi - k.TengahY > l.Letak.Y0 && h.Tinggi - k.TengahY < l.Letak.Y1)
        .Select(k => k.Teks).Take(KataDisebut)];
}
