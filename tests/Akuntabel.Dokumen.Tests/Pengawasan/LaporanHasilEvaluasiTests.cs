using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Dokumen.Pengawasan;

namespace Akuntabel.Dokumen.Tests.Pengawasan;

/// <summary>The report of an evaluation: figures to two places, a difference that the reader can check, no cause.</summary>
public class LaporanHasilEvaluasiTests
{
    internal static IsiLaporanEvaluasi Contoh { get; } = new("Kabupaten Contoh", "Badan Kesatuan Bangsa dan Politik", 2022, ReviuContoh.Tugas,
        "Lembar Kerja Evaluasi PermenPANRB 88/2021",
        [
            Komponen("1", "Perencanaan Kinerja", 30, 24.006m, 22.494m, "BB", "BB", "BB"), Komponen("2", "Pengukuran Kinerja", 30, 21m, 21m, "B", "B", "B"),
            Komponen("3", "Pelaporan Kinerja", 15, 12m, 13.05m, "BB", "BB", "BB"), Komponen("4", "Evaluasi Akuntabilitas Kinerja Internal", 25, 17.5m, 15m, "B", "B", "B"),
        ],
        new NilaiTercetak(74.506m, "BB", "Sangat Baik"))
    {
        Nomor = "700/88/LHE/2023", Tanggal = new DateOnly(2023, 6, 5), Tempat = "Contoh", Kop = ReviuContoh.Isi().Kop, Penandatangan = ReviuContoh.Isi().Penandatangan,
        HasilLalu = new NilaiTercetak(71.544m, "BB", "Sangat Baik"),
        TindakLanjut = [new("Menyusun rencana aksi per triwulan", "Tuntas", "Rencana aksi 2022 ditetapkan 12 Januari 2022"), new("Melengkapi definisi operasional indikator", "Proses", "")],
        Perbaikan =
        [
            new("1", "Target tiga indikator sama dengan realisasi tahun lalu", "1.b.7", "Menetapkan target yang menantang"),
            new("2", "Pengukuran belum menjadi dasar penyesuaian strategi", "2.c.4", "agar hasil pengukuran triwulan dibahas pimpinan.") { Akibat = "Strategi tidak berubah walau capaian rendah" },
        ],
    };

    [Fact]
    // 24,006 − 22,494 is 1,512, but who subtracts what is printed gets 1,52
    public void Selisih_dapat_dihitung_ulang_dari_yang_tercetak()
    {
        var tabel = LaporanHasilEvaluasi.Susun(Contoh).DaftarBlok().OfType<Tabel>().Single(t => t.Kepala.Count > 0 && t.Kepala[0].Sel[^1].Isi.Gabung() == "Selisih");
        tabel.Baris.Select(b => string.Join(' ', b.Sel.Skip(1).Select(s => s.Isi.Gabung())))
            .ShouldBe(["30,00 22,49 24,01 1,52", "30,00 21,00 21,00 0,00", "15,00 13,05 12,00 −1,05", "25,00 15,00 17,50 2,50", "100,00 71,54 74,51 2,97"]);
    }

    [Fact]
    public void Ringkasan_rekomendasi_dan_tindak_lanjut_menurut_isinya()
    {
        var teks = NaskahTeks.Cetak(LaporanHasilEvaluasi.Susun(Contoh));
        teks.ShouldContain("nilai 74,51 dengan predikat BB (Sangat Baik). Nilai itu naik 2,97 dari nilai tahun 2021, yaitu 71,54");
        teks.ShouldContain("Agar menetapkan target yang menantang. (Kriteria: 1.b.7)");
        teks.ShouldContain("Strategi tidak berubah walau capaian rendah. Agar hasil pengukuran triwulan dibahas pimpinan.");
        teks.ShouldContain("1 dari 2 rekomendasi tuntas:");
        teks.ShouldNotContain("Sebab");
    }

    [Fact]
    public void Tanpa_tahun_lalu_tidak_ada_selisih()
    {
        var isi = Contoh with { HasilLalu = null, Komponen = [.. Contoh.Komponen.Select(k => k with { NilaiLalu = null })], TindakLanjut = [], Perbaikan = [] };
        var teks = NaskahTeks.Cetak(LaporanHasilEvaluasi.Susun(isi));
        teks.ShouldContain("Nilai tahun 2021 tidak tercatat, jadi tidak dibandingkan.");
        teks.ShouldContain("Tidak ada rekomendasi evaluasi sebelumnya yang tercatat.");
        teks.ShouldContain("Tidak ada rekomendasi: evaluasi tidak mencatat hal yang harus diperbaiki.");
    }

    private static KomponenTercetak Komponen(string kode, string nama, decimal bobot, decimal nilai, decimal lalu, params string[] jawaban) =>
        new(kode, nama, bobot, nilai, [.. jawaban.Select((j, n) => new SubKomponenTercetak($"{kode}.{"abc"[n]}", $"Subkomponen {nama} {"abc"[n]}", bobot * new[] { 0.2m, 0.3m, 0.5m }[n], j,
            bobot * new[] { 0.2m, 0.3m, 0.5m }[n] * (j == "BB" ? 0.8m : 0.7m)) { Kriteria = (j == "BB" ? 6 : 5, 6), Catatan = n == 1 ? "Sebagian dokumen belum diformalkan." : "", Bukti = "Renstra, Renja" })]) { NilaiLalu = lalu };
}
