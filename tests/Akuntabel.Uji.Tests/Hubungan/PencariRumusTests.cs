using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Uji.Pemahaman;

namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Formulas of a workbook as evidence.</summary>
public class PencariRumusTests
{
    /// <summary>A total over part of its rows on purpose is right where its formula says so, and wrong where its neighbours sum one row more.</summary>
    [Theory]
    [InlineData("SUM(B2:B4)", "SUM(C2:C4)", "SUM(D2:D4)", "SUM(E2:E4)", 90, "")]
    [InlineData("SUM(B2:B3)", "SUM(C2:C4)", "SUM(D2:D4)", "SUM(E2:E4)", 50, "50 → 90")]
    [InlineData("SUM(B2:B3)", "SUM(C2:C3)", "SUM(D2:D3)", "SUM(E2:E3)", 50, "")]
    public void Rentang_yang_berbeda_dari_tetangganya(string b, string c, string d, string e, int jumlah, string temuan)
    {
        int[] satu = [20, 30, 40];
        var rumus = new[] { b, c, d, e };
        var susun = new PenyusunDokumen();
        List<BarisTerbaca> baris = [Baris(1, "Uraian", "Rapat", "Latih", "Pamer", "Niaga")];
        baris.AddRange(satu.Select((n, i) => Baris(i + 2, "Bagian " + i, [.. Enumerable.Repeat(n.ToString(), 4)])));
        var lain = rumus[1].EndsWith("3)", StringComparison.Ordinal) ? 50 : 90;
        var akhir = Baris(5, "Jumlah", jumlah.ToString(), lain.ToString(), lain.ToString(), lain.ToString());
        baris.Add(akhir with { Sel = [.. akhir.Sel.Select((s, k) => k == 0 ? s : s with { Rumus = rumus[k - 1] })] });
        susun.Tambah(baris, 1);
        var paham = new PemahamanDokumen(susun.Selesai());
        string.Join("; ", KatalogUji.DaftarAturan.Where(a => a.Kode.StartsWith("ANG-", StringComparison.Ordinal)).SelectMany(a =>
            a.Periksa(paham)).OfType<Temuan>()
            .Select(t => $"{t.Tertulis} → {t.Seharusnya}")).ShouldBe(temuan);
    }

    /// <summary>A figure typed among sums of rows is their sum as well, whatever the rows are called.</summary>
    [Theory]
    [InlineData(135, "")]
    [InlineData(153, "153 → 135")]
    public void Angka_yang_diketik_di_antara_rumus(int pagu, string temuan)
    {
        var susun = new PenyusunDokumen();
        susun.Tambah(
            [
                Baris(1, "Uraian", "Pagu", "Realisasi"), Rumus(Baris(2, "Pegawai", "90", "80"), "B3+B4", "C3+C4"),
                Baris(3, "Gaji", "60", "55"), Baris(4, "Tunjangan", "30", "25"),
                Rumus(Baris(5, "Barang", pagu.ToString(), "120"), null, "SUM(C6:C7)"), Baris(6, "Alat", "38", "36"),
                Baris(7, "Jalan", "97", "84"),
            ], 1);
        var paham = new PemahamanDokumen(susun.Selesai());
        string.Join("; ", KatalogUji.DaftarAturan.Single(a => a.Kode == "ANG-002").Periksa(paham).OfType<Temuan>()
            .Select(t => $"{t.Tertulis} → {t.Seharusnya}")).ShouldBe(temuan);
    }

    /// <summary>A figure typed in a column whose other cells are products of their row is one as well.</summary>
    [Theory]
    [InlineData("463.200", "")]
    [InlineData("436.200", "436.200 → 463.200")]
    public void Angka_yang_diketik_di_antara_perkalian(string tersalur, string temuan)
    {
        var susun = new PenyusunDokumen();
        susun.Tambah(
            [
                Baris(1, "Kabupaten", "Keluarga", "Nilai", "Bantuan"), Rumus(Baris(2, "Arga", "705", "600", "423.000"), null, null, "B2*C2"),
                Rumus(Baris(3, "Bumi", "640", "600", "384.000"), null, null, "B3*C3"),
                Baris(4, "Cahaya", "772", "600", tersalur),
            ], 1);
        var paham = new PemahamanDokumen(susun.Selesai());
        string.Join("; ", KatalogUji.DaftarAturan.Single(a => a.Kode == "ANG-012").Periksa(paham).OfType<Temuan>()
            .Select(t => $"{t.Tertulis} → {t.Seharusnya}")).ShouldBe(temuan);
    }

    private static BarisTerbaca Rumus(BarisTerbaca b, params string?[] rumus) =>
        b with { Sel = [.. b.Sel.Select((s, k) => k == 0 ? s : s with { Rumus = rumus[k - 1] })] };

    private static BarisTerbaca Baris(int baris, string label, params string[] angka) =>
        new(0, [.. angka.Prepend(label).Select((a, k) => new SelTerbaca(a) { Alamat = $"Lembar!{(char)('A' + k)}{baris}" })]);
}
