namespace Akuntabel.Core.Umum;

/// <summary>Makes computed facts, so that every computation is made in one way.</summary>
public static class FaktaHitung
{
    /// <summary>Evaluates an expression under a rule.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="satuan">Unit of the result.</param>
    /// <param name="desimal">Decimal places when printed.</param>
    /// <param name="aturan">The rule.</param>
    /// <param name="ekspresi">The computation.</param>
    /// <param name="alasan">A better reason than that of the expression ("pembagi bernilai nol") when the result is unknown.</param>
    public static Fakta Dari(
        string id, string nama, Satuan satuan, int desimal, AturanHitung aturan, Ekspresi ekspresi, string? alasan = null)
    {
        ArgumentNullException.ThrowIfNull(ekspresi);
        return new Fakta(id, nama, Nilai(ekspresi, alasan), satuan, desimal, new Hitungan(aturan, ekspresi));
    }

    /// <summary>Evaluates; figures mistyped with twenty digits too many must not stop a whole report.</summary>
    private static Besaran Nilai(Ekspresi ekspresi, string? alasan)
    {
        try
        {
            var hasil = ekspresi.Hitung();
            return hasil.Ada || alasan is null ? hasil : Besaran.Kosong(alasan);
        }
        catch (OverflowException)
        {
            return Besaran.Kosong("hasilnya terlalu besar; periksa banyaknya digit pada angka masukan");
        }
    }

    /// <summary>A percentage with two decimals: <paramref name="ekspresi"/> must already hold the × 100.</summary>
    public static Fakta Persen(string id, string nama, AturanHitung aturan, Ekspresi ekspresi, string? alasan = null) =>
        Dari(id, nama, Satuan.Persen, 2, aturan, ekspresi, alasan);

    /// <summary>The expression <c>a ÷ b × 100</c>.</summary>
    public static Ekspresi PersenDari(Ekspresi a, Ekspresi b) => new Kali(new Bagi(a, b), new Tetapan(100));

    /// <summary>A count: "35 sub kegiatan".</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What is counted, for a reader.</param>
    /// <param name="banyak">The count.</param>
    /// <param name="aturan">The rule.</param>
    /// <param name="masukan">The facts looked at; may be empty.</param>
    /// <param name="uraian">What was counted, for a reader.</param>
    public static Fakta Banyak(string id, string nama, int banyak, AturanHitung aturan, IReadOnlyList<Fakta> masukan, string uraian) =>
        new(id, nama, Besaran.Dari(banyak), Satuan.Bilangan, 0, new Penetapan(aturan, masukan, uraian));

    /// <summary>A fact that could not be had, with the reason and the facts that were looked at.</summary>
    public static Fakta Kosong(
        string id, string nama, Satuan satuan, int desimal, AturanHitung aturan, IReadOnlyList<Fakta> masukan, string alasan) =>
        new(id, nama, Besaran.Kosong(alasan), satuan, desimal, new Penetapan(aturan, masukan, alasan));
}
