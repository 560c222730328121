using Akuntabel.Uji;

using Akuntabel.Uji.Hasil;
using FsCheck.Fluent;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

/// <summary>Places that say the same thing of each other are left in peace, however they print it.</summary>
public class SifatPernyataanTests
{
    /// <summary>The same figures, printed as different tables and sentences print them, never contradict each other.</summary>
    [Fact]
    public void Pernyataan_yang_sejalan_dalam_bentuk_apa_pun_tidak_ditemukan() => Prop.ForAll<uint, uint, uint>((a, b, c) =>
        Periksa(Sejalan(a, b, c)).Count == 0).Periksa();

    private static List<string> Periksa(string[] naskah) => [.. new[] { "PYT", "NAR", "ANG-004", "ANG-005" }.SelectMany(k =>
        KatalogUji.DaftarAturan.Where(x => x.Kode.StartsWith(k, StringComparison.Ordinal))).SelectMany(x => Temuan(x.Kode, naskah))];

    private static string[] Sejalan(uint a, uint b, uint c)
    {
        string[] nama = ["Warga yang memahami wawasan kebangsaan", "Konflik sosial yang tertangani tuntas",
            "Ormas yang menerima pembinaan tahunan"];
        var nilai = new[] { a, b, c }.Select(n => (Target: 100 + (n % 900), Realisasi: 50 + (n % 777), Lalu: 40 + (n % 555))).ToList();
        string Persen(int i, string pemisah) => FormattableString.Invariant($"{nilai[i].Realisasi * 100m / nilai[i].Target:0.00}").Replace(
            ".", pemisah, StringComparison.Ordinal);
        string Arah(int i) => nilai[i].Realisasi > nilai[i].Lalu ? "naik" : nilai[i].Realisasi < nilai[i].Lalu ? "turun" : "tetap";
        var urut = Enumerable.Range(0, 3).ToList();
        return
        [
            "No | Indikator | Target | Realisasi | Capaian (%)", .. urut.Select(i =>
                $"{i + 1} | {nama[i]} | {nilai[i].Target} | {nilai[i].Realisasi} | {Persen(i, ",")}"),
            "Perbandingan.", "No | Sasaran | Indikator Kinerja | Realisasi 2022 | Realisasi 2023", .. urut.Select(i =>
                $"{i + 1}. | Terwujudnya daerah yang aman damai {i} | {nama[i].ToUpperInvariant()} / {nilai[i].Target} orang | "
                    + $"{nilai[i].Lalu} | {nilai[i].Realisasi}"),
            "Pengukuran.", "No | Indikator Kinerja Utama | Satuan | Target | Realisasi | %", .. urut.Select(i =>
                $"{i + 1}) | {nama[i]}. | orang | {nilai[i].Target} orang | {nilai[i].Realisasi} orang | {Persen(i, ".")} %"),
            .. urut.Select(i => $"{i + 1}) {nama[i]} : {Persen(i, ",")} %"),
            .. urut.Select(i =>
                $"Indikator {nama[i]} dengan target {nilai[i].Target} orang terealisasi {nilai[i].Realisasi} orang, capaian {Persen(i, ",")} %."),
            .. urut.Select(i => $"Jumlahnya {Arah(i)} dari {nilai[i].Lalu} orang menjadi {nilai[i].Realisasi} orang."),
        ];
    }
}
