using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Usulan;

/// <summary>A printed total that the rows offered of its table do not make.</summary>
/// <param name="Jenis">What the rows are: parts of the budget, kinds of belanja, or rows of staff and assets.</param>
/// <param name="Bidang">The field of its column.</param>
/// <param name="Tahun">Of which year; <c>null</c>: the document does not say.</param>
/// <param name="Tercetak">What the source states, in rupiah or people.</param>
/// <param name="Baris">What its rows make.</param>
/// <param name="Asal">Its cell.</param>
public sealed record JumlahUsulan(JenisUsulan Jenis, BidangUsulan Bidang, int? Tahun, decimal Tercetak, decimal Baris,
    RujukanUsulan Asal)
{
    /// <summary>Whether it is the total of the whole table, not of a part of it.</summary>
    public bool Seluruhnya { get; init; }

    /// <summary>The part of the budget whose total it is; empty: of a row that only states a total.</summary>
    public string Bagian { get; init; } = "";

    /// <summary>The kind of table of staff or assets; empty: it is of the budget.</summary>
    public string Tabel { get; init; } = "";

    /// <summary>In a sentence, for a reader: what the source states, what the rows make, the difference.</summary>
    public string Kalimat => $"{Nama} tercetak {Cetak(Tercetak)}, sedangkan baris-barisnya berjumlah {Cetak(Baris)} "
        + $"(selisih {Cetak(Math.Abs(Tercetak - Baris))}).";

    private string Nama => (Bidang switch
    {
        BidangUsulan.Pagu => "Jumlah pagu",
        BidangUsulan.RealisasiAnggaran => "Jumlah realisasi anggaran",
        _ => "Jumlah",
    }) + (Tahun is { } y ? $" {y}" : "") + (Bagian.Length > 0 ? $" “{Bagian}”" : "");

    private string Cetak(decimal n) => Bidang == BidangUsulan.Jumlah ? AngkaIndonesia.Cetak(n, 0)
        : AngkaIndonesia.Rupiah(AngkaIndonesia.Cetak(n, n == decimal.Truncate(n) ? 0 : 2));
}

/// <summary>Rows of a table that have figures and are not offered, for one reason.</summary>
/// <param name="Jenis">What the table is about.</param>
/// <param name="Sebab">Why, in Indonesian.</param>
/// <param name="Banyak">How many.</param>
/// <param name="Sumber">The first of them: indexes in <see cref="UsulanRencana.Sumber"/>.</param>
public sealed record BarisTertinggal(JenisUsulan Jenis, string Sebab, int Banyak, IReadOnlyList<int> Sumber);
