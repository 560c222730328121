using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Dokumen.Pengawasan;
using static Akuntabel.Core.Reviu.StatusPernyataan;

namespace Akuntabel.Dokumen.Tests.Pengawasan;

/// <summary>Documents of a reviu say what its working paper says, and no more.</summary>
public class DokumenReviuTests
{
    [Fact]
    public void Kertas_kerja_mencetak_sepuluh_kolom_setiap_pernyataan_dan_sebab_hanya_dengan_buktinya()
    {
        var tabel = KertasKerjaReviu.Susun(ReviuContoh.Penuh).DaftarBlok().OfType<Tabel>().First(t => t.Bergaris);
        tabel.Kepala.Single().Sel.Select(s => s.Isi.Gabung())
            .ShouldBe(["No.", "Aspek", "Pernyataan", "Kondisi", "Kriteria", "Sebab", "Akibat", "Rekomendasi", "Status", "Bukti"]);
        tabel.Baris.Count.ShouldBe(23);
        tabel.Baris[4].Sel[5].Isi.Gabung().ShouldBe("Bidang Politik Dalam Negeri belum membahas hasil triwulan IV.\nBukti: Notulen rapat 12 Januari 2023, butir 3");
        // a cause that nobody showed
        tabel.Baris[7].Sel[5].Isi.Gabung().ShouldBe("–");
        Teks(LaporanHasilReviu.Susun(ReviuContoh.Penuh)).ShouldNotContain("Arsip belum dipindai");
        tabel.Baris[7].Sel[9].Isi.Gabung().ShouldContain("Foto lemari arsip bidang");
    }

    /// <summary>Answers, the outcome's sentence, and whether a statement is given.</summary>
    public static TheoryData<JawabanReviu[], string, bool> Simpulan { get; } = new(
    [
        ([], "tidak terdapat kondisi atau hal", true),
        ([ReviuContoh.Catatan("F5")], "dengan 1 catatan yang tetap harus ditindaklanjuti", true),
        ([ReviuContoh.Catatan("M2", TidakTerpenuhi)], "Masih ada 1 pernyataan yang tidak terpenuhi", false),
        ([ReviuContoh.Catatan("M2", TidakTerpenuhi) with { Tuntas = true }], "tidak terdapat kondisi atau hal", true),
        ([new("M2", Belum)], "1 pernyataan belum dinilai", false),
        ([ReviuContoh.Catatan("M2", TidakTerpenuhi) with { Penyimpangan = true }], "Reviu dihentikan", false),
    ]);

    [Theory]
    [MemberData(nameof(Simpulan))]
    public void Simpulan_dan_pernyataan_menurut_jawaban(JawabanReviu[] lain, string kalimat, bool dinyatakan)
    {
        var isi = ReviuContoh.Isi(lain);
        Teks(LaporanHasilReviu.Susun(isi)).ShouldContain(kalimat);
        PernyataanDireviu.Susun(isi).Ada.ShouldBe(dinyatakan);
    }

    [Fact]
    public void Pernyataan_ditolak_tanpa_naskah_dan_bila_dihentikan()
    {
        PernyataanDireviu.Susun(ReviuContoh.Isi() with { Sidik = "" }).DaftarKesalahan.ShouldHaveSingleItem().Pesan.ShouldContain("naskah");
        PernyataanDireviu.Susun(ReviuContoh.Isi() with { Dihentikan = true }).DaftarKesalahan.ShouldHaveSingleItem().Saran.ShouldContain("pemeriksaan");
    }

    [Fact]
    public void Pernyataan_memuat_fakta_hukumnya_dan_bukan_opini()
    {
        var teks = Teks(PernyataanDireviu.Susun(ReviuContoh.Isi(ReviuContoh.Catatan("F5"))).Nilai);
        foreach (var kata in (string[])["PERNYATAAN TELAH DIREVIU", "TAHUN ANGGARAN 2022", "tanggung jawab manajemen", "keyakinan terbatas", "akurat, andal, dan valid",
            "1 catatan", "700/45/LHR/2023", "0f1e 2d3c 4b5a 6978", "17 Februari 2023"])
        {
            teks.ShouldContain(kata);
        }

        teks.ShouldNotContain("opini", Case.Insensitive);
        teks.ShouldNotContain("kerugian", Case.Insensitive);
    }

    [Fact]
    public void Laporan_menghitung_per_aspek_dan_memisahkan_yang_selesai()
    {
        var naskah = LaporanHasilReviu.Susun(ReviuContoh.Isi(ReviuContoh.Catatan("F5") with { Tuntas = true }, ReviuContoh.Catatan("M2"), ReviuContoh.Catatan("S1", TidakTerpenuhi)));
        // S3 is asked because S1 is a "no", and it is answered as met; S6 and S9 are not asked
        naskah.DaftarBlok().OfType<Tabel>().Single(t => t.Baris[^1].Jenis == JenisBaris.Jumlah).Baris
            .Select(b => string.Join(' ', b.Sel.Select(s => s.Isi.Gabung()))).ShouldBe(["Format 6 5 1 0 0", "Mekanisme penyusunan 7 6 1 0 0", "Substansi 10 7 0 1 2", "Jumlah 23 18 2 1 2"]);
        var teks = Teks(naskah);
        teks.ShouldContain("Ada 3 pernyataan dengan catatan; 1 diselesaikan selama reviu dan 2 belum.");
        teks.IndexOf("Kondisi M2.", StringComparison.Ordinal).ShouldBeLessThan(teks.IndexOf("Kondisi F5.", StringComparison.Ordinal));
    }

    [Fact]
    public void Yang_kosong_menyebut_sebabnya()
    {
        Teks(CatatanHasilReviu.Susun(ReviuContoh.Isi())).ShouldContain("Tidak ada catatan: semua pernyataan yang berlaku terpenuhi.");
        var belum = ReviuContoh.Isi() with { Jawaban = [] };
        Teks(CatatanHasilReviu.Susun(belum)).ShouldContain("Belum ada pernyataan yang dinilai");
        Teks(LaporanHasilReviu.Susun(belum)).ShouldContain("Simpulan belum dapat diberikan: 23 pernyataan belum dinilai.");
        Teks(CatatanHasilReviu.Susun(ReviuContoh.Isi(ReviuContoh.Catatan("F5")))).ShouldContain("Belum ada tanggapan.");
    }

    [Fact]
    public void Checklist_memakai_tanda_formulirnya()
    {
        var baris = ChecklistReviu.Susun(ReviuContoh.Isi(ReviuContoh.Catatan("F5"), ReviuContoh.Catatan("S1", TidakTerpenuhi), new JawabanReviu("S2", Belum)))
            .DaftarBlok().OfType<Tabel>().Single(t => t.Bergaris).Baris.Select(b => b.Sel.Select(s => s.Isi.Gabung()).ToList()).ToList();
        baris.Count.ShouldBe(26);
        string Tanda(string uraian) => baris.Single(b => b.Count == 4 && b[1] == KatalogReviu.Pusat.Cari(uraian)?.Uraian)[2];
        (Tanda("F1"), Tanda("F5"), Tanda("S1"), Tanda("S2"), Tanda("S6")).ShouldBe(("v", "v", "–", "", ""));
    }

    private static string Teks(Naskah naskah) => NaskahTeks.Cetak(naskah);
}
