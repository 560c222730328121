using Akuntabel.Uji;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan;

/// <summary>Expressions that only the quick engine knows must not meet a text for the other one.</summary>
public class TeksPanjangTests
{
    private const string Isi = "Laporan Kinerja Dinas Contoh Tahun 2023 memuat capaian kinerja tahun 2022 sebesar 12,5 % kategori baik Tabel 3.1 nilai SAKIP 72,35 (BB) Nomor 5 tahun 2020 tentang hal ";

    [Fact]
    public void Kalimat_judul_dan_sel_yang_sangat_panjang_diperiksa_tanpa_galat()
    {
        var panjang = string.Concat(Enumerable.Repeat(Isi, 60));
        var dokumen = Dokumen(
            "# LAPORAN KINERJA DINAS CONTOH TAHUN 2024", "# " + panjang, panjang, "KEPUTUSAN " + panjang.ToUpperInvariant(),
                "Tabel : " + panjang, "LAMPIRAN " + panjang, "DAFTAR TABEL", "Tabel 3.1 " + panjang,
            "≥ 91 = Sangat Tinggi; 76 - 90 = Tinggi; 50 - 75 = Sedang; capaian kinerja", "No | Indikator | Target | Realisasi | Capaian | Kategori", $"1 | {panjang} | 10 | 9 | 90 | {panjang}", "2 | b | 10 | 9 | 90 | Baik", "1) 0 - 50 adalah Kurang " + panjang);
        KatalogUji.Periksa(dokumen).Catatan.ShouldBeEmpty();
    }
}
