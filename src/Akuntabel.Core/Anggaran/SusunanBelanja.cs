using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>What must hold between kinds of expenditure so that they make a tree.</summary>
internal static class SusunanBelanja
{
    // the account code of PMK and Permendagri has six levels
    private const int TingkatPaling = 12;

    /// <summary>The kinds that stand in the tree: each code once, each with a way to the top. The others are told.</summary>
    public static IReadOnlyList<JenisBelanja> Periksa(IReadOnlyList<JenisBelanja> belanja, List<Kesalahan> salah)
    {
        var kode = new HashSet<KodeRekening>();
        salah.AddRange(belanja.Where(b => !kode.Add(b.Kode))
            .Select(b => new Kesalahan(b.Asal, $"kode belanja {b.Kode} ditulis dua kali.", "Hapus atau betulkan salah satunya.")).ToList());
        salah.AddRange(belanja.Where(b => b.Induk is { } i && !kode.Contains(i))
            .Select(b => new Kesalahan(b.Asal, $"induk {b.Induk} tidak ada di belanja.csv.",
                "Tambahkan baris induknya, atau betulkan kodenya.")));
        // one row for each code: then every row has one way to the top, and one without a way is never entered
        var pohon = belanja.DistinctBy(b => b.Kode).ToList();
        var induk = pohon.ToDictionary(b => b.Kode, b => b.Induk);
        var buntu = pohon.Where(b => Buntu(b.Kode, induk)).ToList();
        salah.AddRange(buntu.Select(b => new Kesalahan(
            b.Asal, $"kode belanja {b.Kode} berinduk pada dirinya sendiri, atau lebih dari {TingkatPaling} tingkat di bawah induk teratas.",
            "Betulkan kolom induk.")));
        return [.. pohon.Except(buntu)];
    }

    private static bool Buntu(KodeRekening kode, Dictionary<KodeRekening, KodeRekening?> induk)
    {
        KodeRekening? kini = kode;
        for (var langkah = 0; kini is { } k && induk.TryGetValue(k, out var atas); kini = atas)
        {
            if (++langkah > TingkatPaling)
            {
                return true;
            }
        }

        return false;
    }
}
