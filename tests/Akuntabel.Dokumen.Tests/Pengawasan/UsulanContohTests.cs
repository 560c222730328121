using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Tests.Contoh;

namespace Akuntabel.Dokumen.Tests.Pengawasan;

/// <summary>Proposals on the example reports, against what a person finds who reads them.</summary>
public class UsulanContohTests
{
    private static readonly RujukanAkip Di = new(JenisRujukan.Laporan, "", "Laporan");

    /// <summary>Example, statement, what a reader finds, and a word of a reason.</summary>
    public static TheoryData<string, string, KetetapanMesin, string> Temuan { get; } = new(
    [
        // three indikator, each with target and realisation of 2022, all reached; agreement and measurement are annexed
        ("belitung-timur-2022", "F2", KetetapanMesin.Terpenuhi, "3 dari 3"),
        ("belitung-timur-2022", "F3", KetetapanMesin.Terpenuhi, "3 dari 3"),
        ("belitung-timur-2022", "F4", KetetapanMesin.Terpenuhi, "terlampir"),
        ("belitung-timur-2022", "F5", KetetapanMesin.Terpenuhi, "Upaya perbaikan termuat"),
        ("belitung-timur-2022", "F6", KetetapanMesin.Terpenuhi, "Realisasi"),
        ("belitung-timur-2022", "S1", KetetapanMesin.Terpenuhi, "3 indikator"),
        ("belitung-timur-2022", "S4", KetetapanMesin.Terpenuhi, "3 dari 3"),
        // realisation of 2021 and targets of 2026 stand in it; the Renstra says why there is no national standard
        ("belitung-timur-2022", "S7", KetetapanMesin.Terpenuhi, "tahun lalu"),
        // no evidence file lies beside the figures
        ("belitung-timur-2022", "M2", KetetapanMesin.Belum, "tanpa bukti dukung"),
        // four of five sasaran fell short, and the report says for each of them what is done
        ("ntt-2023", "F5", KetetapanMesin.Terpenuhi, "4 dari 4 sasaran"),
        // the agreement promises most of them as counts, and its Perubahan one
        ("ntt-2023", "S1", KetetapanMesin.Terpenuhi, "5 indikator"),
        ("ntt-2023", "F6", KetetapanMesin.Terpenuhi, "Akuntabilitas keuangan termuat"),
        // 90,6 % in 2022; the Perubahan asks for 11 of 309 institutions
        ("ntt-2023", "S10", KetetapanMesin.Sebagian, "indikator 2.1 (3,56"),
        // its targets are of the Renja: no agreement is in it
        ("kalteng-2023-tw2", "S1", KetetapanMesin.Belum, "Perjanjian Kinerja tahun ini belum ada"),
        // 2.1 and 4.1: "belum diukur"
        ("kalteng-2023-tw2", "F3", KetetapanMesin.Sebagian, "Indikator 2.1 belum mempunyai capaian"),
        ("kalteng-2023-tw2", "F3", KetetapanMesin.Sebagian, "3 dari 5"),
        // nobody named a tujuan
        ("kalteng-2023-tw2", "S2", KetetapanMesin.Belum, "tidak menyebut tujuannya"),
    ]);

    [Theory]
    [MemberData(nameof(Temuan))]
    public void Usulan_sesuai_dengan_laporannya(string contoh, string kode, KetetapanMesin ketetapan, string alasan)
    {
        var u = PengusulReviu.Susun(KatalogReviu.Pusat, Bahan(contoh)).Single(u => u.Kode == kode);
        var semua = string.Join('\n', u.Alasan.Select(a => $"{(a.Mendukung ? "+" : "-")} {a.Uraian}"));
        semua.Replace('\u00a0', ' ').ShouldContain(alasan);
        u.Ketetapan.ShouldBe(ketetapan, semua);
    }

    private static BahanAkip Bahan(string contoh)
    {
        var folder = Path.Combine(ContohBelitungTimur.Folder, "..", contoh);
        var isian = PembacaInstansi.Baca(folder).Data.ShouldNotBeNull();
        var data = DokumenInstansi.Baca(isian).Nilai;
        var tahun = data.Pengaturan.Periode.Tahun;
        return new BahanAkip(tahun, new DateOnly(tahun + 1, 1, 31))
        {
            Data = data, Hasil = data.Hitung(), Upaya = isian.SasaranBerupaya(),
            Laporan = new LaporanAkip(PenyusunLaporan.Naskah(folder).Naskah.ShouldNotBeNull(), new DokumenAkip(JenisDokumen.Laporan, Periode.Tahun(tahun), null, Di)),
        };
    }
}
