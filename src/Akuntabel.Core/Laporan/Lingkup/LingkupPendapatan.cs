using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Revenue that the Perjanjian Kinerja promises beside the expenditure of the programmes.</summary>
internal static class LingkupPendapatan
{
    /// <summary>The revenue and its sum with the expenditure; no names when none is promised.</summary>
    /// <param name="perjanjian">perjanjian-kinerja.yaml.</param>
    /// <param name="belanja">Pagu of all programmes.</param>
    public static Dictionary<string, Nilai> Nama(NilaiLingkup? perjanjian, Fakta belanja)
    {
        if (perjanjian?.Isi.GetValueOrDefault("pendapatan") is not NilaiFakta { Fakta: var isian })
        {
            return [];
        }

        var pendapatan = new Fakta("anggaran.pendapatan", "Pendapatan menurut Perjanjian Kinerja", isian.Besaran, Satuan.Rupiah, 0, isian.Turunan);
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["pendapatan"] = new NilaiFakta(pendapatan),
            ["belanja-pendapatan"] = new NilaiFakta(FaktaHitung.Dari(
                "anggaran.belanja-pendapatan", "Jumlah belanja dan pendapatan", Satuan.Rupiah, 0, KatalogAturan.JumlahBaris, new Jumlah([new Ambil(belanja), new Ambil(pendapatan)]))),
        };
    }
}
