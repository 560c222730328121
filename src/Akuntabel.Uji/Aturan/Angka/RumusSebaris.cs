namespace Akuntabel.Uji.Aturan.Angka;

/// <summary>ANG-012: what is computed in a row follows as in the other rows of its table: growth, quotients and products.</summary>
internal static class RumusSebaris
{
    private const string Kode = "ANG-012";

    public static AturanUji Aturan { get; } = new(
        Kode, TingkatTemuan.Material, [KelasTemuan.Persentase],
        "Angka yang dihitung dari angka lain pada barisnya (pertumbuhan, kepadatan, produktivitas, skor) dihitung seperti pada "
            + "baris-baris lain.",
        "Aritmetika",
        "Produksi 24.150 ton dari 3.972 ha adalah 60,80 ku/ha, tertulis 68,08.",
        d => HitunganTabel.Periksa(d, Kode));
}
