using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>What parts of a report are called: "Kendala, sasaran 1.1.1".</summary>
public static class SebutanBagian
{
    /// <summary>What a part is called.</summary>
    public static string Untuk(string kunci)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        return BingkaiNarasi.Sebutan(kunci);
    }

    /// <summary>The part that is called so; <c>null</c>: none.</summary>
    public static TempatNarasi? Cari(IEnumerable<TempatNarasi> daftar, string? sebutan)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var dicari = (sebutan ?? "").Trim();
        return daftar.FirstOrDefault(t => string.Equals(Untuk(t.Kunci), dicari, StringComparison.OrdinalIgnoreCase));
    }
}
