using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>Which Perjanjian Kinerja of an office are printed.</summary>
public static class PilihanJabatan
{
    /// <summary>The head's alone.</summary>
    public const string HanyaKepala = "";

    /// <summary>The head's, and all below.</summary>
    public const string Semua = "semua";

    /// <summary>All below the head.</summary>
    public const string Bawahan = "bawahan";

    /// <summary>Key of the setting that holds the choice.</summary>
    public const string Kunci = "jabatan";

    /// <summary>What a document is printed as where nobody chose: the head's own, or all those that it holds.</summary>
    /// <param name="jenis">Kind of the document.</param>
    public static string Bawaan(JenisDokumen jenis) => jenis == JenisDokumen.PerjanjianJenjang ? Bawahan : HanyaKepala;

    /// <summary>Those below the head that a choice means: all, or the one of that code or position; none when there is none.</summary>
    /// <param name="jenjang">All of them.</param>
    /// <param name="pilihan">The choice.</param>
    public static IReadOnlyList<PerjanjianJabatan> Dari(PerjanjianJenjang jenjang, string pilihan)
    {
        ArgumentNullException.ThrowIfNull(jenjang);
        return pilihan switch
        {
            HanyaKepala => [],
            Semua or Bawahan => jenjang.Daftar,
            _ => [.. jenjang.Daftar.Where(p => p.Kode == pilihan || p.Jabatan.Equals(pilihan, StringComparison.OrdinalIgnoreCase))],
        };
    }

    /// <summary>What to say when a choice means none.</summary>
    /// <param name="jenjang">All of them.</param>
    /// <param name="pilihan">The choice.</param>
    public static Kesalahan TakAda(PerjanjianJenjang jenjang, string pilihan)
    {
        ArgumentNullException.ThrowIfNull(jenjang);
        var asal = new Asal(PerjanjianJenjang.Berkas, 0);
        return jenjang.Daftar.Count == 0
            ? new Kesalahan(asal, "belum ada Perjanjian Kinerja jabatan di bawah kepala.", "Isi jabatan, sasaran, dan targetnya.")
                { Bobot = BobotKesalahan.Celah }
            : new Kesalahan(asal, $"tidak ada Perjanjian Kinerja untuk jabatan \"{pilihan}\".",
                $"Pilih: {string.Join("; ", jenjang.Daftar.Select(p => $"{p.Kode} ({p.Jabatan})"))}.");
    }
}
