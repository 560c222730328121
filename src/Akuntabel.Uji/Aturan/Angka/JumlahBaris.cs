namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-002: a total is the sum of its rows.</summary>
internal static class JumlahBaris
{
    private const string Kode = "ANG-002";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.Jumlah],
        "Baris Jumlah atau Total sama dengan jumlah baris yang dirangkumnya.",
        "Aritmetika",
        "Rincian 11, 6, 28 dan 90 berjumlah 135, tertulis 200.",
        d => HitunganTabel.Periksa(d, Kode));
}
