using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Tests.UjiKonsistensi;

/// <summary>What must find nothing: our own reports, and the same reports written otherwise without saying anything else.</summary>
public partial class TanpaTemuanTests
{
    public static TheoryData<string> DaftarContoh { get; } = ["belitung-timur-2022", "ntt-2023", "kalteng-2023-tw2"];

    [Theory]
    [MemberData(nameof(DaftarContoh))]
    public void Laporan_sendiri(string contoh) => Bersih(LaporanTeks.Baris(contoh));

    [Theory]
    [MemberData(nameof(DaftarContoh))]
    public void Titik_dan_koma_ditukar_menurut_kebiasaan_Inggris(string contoh) =>
        Bersih(LaporanTeks.Baris(contoh).Select(b => PolaPecahanAtauRibuan().Replace(b, m => string.Concat(m.Value.Select(c => c switch { '.' => ',', ',' => '.', _ => c })))));

    [Theory]
    [MemberData(nameof(DaftarContoh))]
    public void Tabel_bertab(string contoh) =>
        Bersih(LaporanTeks.Baris(contoh).Where(b => !PolaGarisTabel().IsMatch(b)).Select(b => LaporanTeks.Sel(b) is { Length: > 0 } s ? string.Join('\t', s) : b));

    [Theory]
    [MemberData(nameof(DaftarContoh))]
    public void Sel_tebal(string contoh) =>
        Bersih(LaporanTeks.Baris(contoh).Select(b => LaporanTeks.Sel(b) is { Length: > 0 } s && !PolaGarisTabel().IsMatch(b) ? LaporanTeks.Gabung(s.Select(x => x.Length > 0 ? $"**{x}**" : x)) : b));

    /// <summary>A page break in the middle of a table: blank line, then the table's own first line again.</summary>
    [Theory]
    [MemberData(nameof(DaftarContoh))]
    public void Kepala_tabel_berulang_di_halaman_berikutnya(string contoh)
    {
        var asal = LaporanTeks.Baris(contoh);
        var hasil = new List<string>();
        var awal = -1;
        for (var i = 0; i < asal.Count; i++)
        {
            awal = LaporanTeks.Sel(asal[i]).Length == 0 ? -1 : awal < 0 ? i : awal;
            if (awal >= 0 && i - awal == 6 && PolaGarisTabel().IsMatch(asal[awal + 1]))
            {
                hasil.AddRange(["", asal[awal], asal[awal + 1]]);
            }

            hasil.Add(asal[i]);
        }

        Bersih(hasil);
    }

    /// <summary>Rounding and truncation to fewer decimals is no contradiction.</summary>
    [Theory]
    [MemberData(nameof(DaftarContoh))]
    public void Persentase_dipotong_menjadi_satu_angka(string contoh) =>
        Bersih(LaporanTeks.Baris(contoh).Select(b => LaporanTeks.Sel(b) is { Length: > 0 } ? PolaDuaDesimal().Replace(b, m => m.Groups[1].Value) : b));

    private static void Bersih(IEnumerable<string> baris) => LaporanTeks.Uji(baris).Select(LaporanTeks.Sebut).ShouldBeEmpty();

    [GeneratedRegex(@"(?<![\d.,/\-–A-Za-z])(\d{1,3}(\.\d{3})+(,\d+)?|\d+,\d+)(?![\d.,/\-–]*\d)")]
    private static partial Regex PolaPecahanAtauRibuan();

    [GeneratedRegex(@"^\|[\s:|-]+\|$")]
    private static partial Regex PolaGarisTabel();

    [GeneratedRegex(@"(?<![\d.,])(\d{1,3},\d)\d(?![\d.,])")]
    private static partial Regex PolaDuaDesimal();
}
