using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using FsCheck.Fluent;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

/// <summary>The catalogue of the rules and its engine.</summary>
public class KatalogUjiTests
{
    private const string KepalaPagu = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";

    [Fact]
    public void Setiap_aturan_berkode_berkalimat_bersumber_dan_bercontoh()
    {
        KatalogUji.DaftarAturan.Select(a => a.Kode).ShouldBeUnique();
        foreach (var a in KatalogUji.DaftarAturan)
        {
            a.Kode.ShouldMatch(@"^[A-Z]{3}-\d{3}$");
            a.Kalimat.ShouldEndWith(".", customMessage: a.Kode);
            a.Sumber.ShouldNotBeNullOrWhiteSpace(a.Kode);
            a.Contoh.Length.ShouldBeGreaterThan(15, a.Kode);
        }
    }

    [Fact]
    public void Dokumen_apa_pun_teruji_tanpa_galat() =>
        Prop.ForAll<string[]>(baris => KatalogUji.Periksa(Dokumen([.. baris.Select(b => b ?? "")])).Hubungan >= 0).Periksa();

    [Theory]
    [InlineData("|")]
    [InlineData("Jumlah | Jumlah")]
    [InlineData("1 | 2 | 3")]
    [InlineData("Total | 99999999999999999999999999999999")]
    public void Tabel_yang_aneh_tidak_membuat_galat(string baris) => Should.NotThrow(() => KatalogUji.Periksa(Dokumen(KepalaPagu, baris,
        baris)));

    [Theory]
    [InlineData("No | Hal | Yang Tertulis | Yang Dipakai", 0)]
    [InlineData("No | Hal | Yang Tertulis | Keterangan", 1)]
    public void Kutipan_dalam_daftar_koreksi_bukan_pernyataan(string kepala, int temuan) => KatalogUji.Periksa(
        Dokumen(kepala, "1 | Hari rapat | Selasa, 26 Juni 2023 | Senin")).Temuan.Count(t => t.Kode == "TGL-001").ShouldBe(temuan);

    [Fact]
    public void Angka_yang_disangkal_barisnya_sendiri_adalah_satu_temuan_dengan_tempat_lainnya()
    {
        static TempatTemuan Sel(int blok, int baris) => new(null, "", blok, baris, "%") { Blok = blok, Sel = 4 };
        static Temuan Satu(string kode, TempatTemuan tempat) => new(kode, TingkatTemuan.Material, tempat, "96,26", "91,16", "", "", "");
        var salah = Satu("ANG-001", Sel(1, 1));
        var akibat = Satu("PYT-001", Sel(2, 1)) with { Terkait = [Sel(1, 1)] };
        var lain = Satu("PYT-001", Sel(3, 1)) with { Terkait = [Sel(2, 2)] };
        var hasil = KatalogUji.Serap([salah, akibat, lain]);
        hasil.Select(t => (t.Kode, t.Tempat.Blok)).ShouldBe([("ANG-001", 1), ("PYT-001", 3)]);
        hasil[0].Terkait.ShouldBe([Sel(2, 1)]);
    }
}
