using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>The language in which a planner writes how an indikator is computed: names of components, + − × ÷, parentheses, numbers, "%",
/// and a few functions. <c>Peserta yang memahami ÷ Peserta × 100 %</c></summary>
/// <remarks>It is read straight into an <see cref="Ekspresi"/>: what is computed, printed and put into a worksheet is one tree.</remarks>
public static class BahasaRumus
{
    /// <summary>Longest formula, in letters.</summary>
    public const int PanjangPaling = 2000;

    /// <summary>How each function is written, and what it does.</summary>
    public static IReadOnlyList<(string Tulisan, string Arti)> DaftarFungsi { get; } =
    [
        ("rata-rata(A; B)", "rata-rata nilai yang diketahui"),
        ("jumlah(A; B)", "jumlah semuanya"),
        ("terkecil(A; B)", "nilai paling kecil"),
        ("terbesar(A; B)", "nilai paling besar"),
        ("jika-nol(A ÷ B; 100)", "A ÷ B, atau 100 bila pembaginya nol"),
    ];

    /// <summary>Reads a formula; it never throws, and says everything that is wrong.</summary>
    /// <param name="teks">As typed; what stands before "=" is a title.</param>
    /// <param name="komponen">The components with their values and units; letter case of a name does not matter.</param>
    public static RumusTerbaca Baca(string teks, IReadOnlyList<Fakta> komponen)
    {
        ArgumentNullException.ThrowIfNull(teks);
        ArgumentNullException.ThrowIfNull(komponen);
        return teks.Length > PanjangPaling
            ? new RumusTerbaca(null, SatuanRumus.BelumDiketahui, [], [new GalatRumus(SalahRumus.Tulisan, PanjangPaling,
                $"Rumus lebih panjang dari {PanjangPaling} huruf.", "Bagi menjadi komponen yang lebih sedikit.")])
            : new PenguraiRumus(new PembacaHuruf(teks), komponen).Urai();
    }
}
