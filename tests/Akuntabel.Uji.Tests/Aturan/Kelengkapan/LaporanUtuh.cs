namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>A whole report for the rules of completeness, and the same with something left out.</summary>
internal static class LaporanUtuh
{
    /// <summary>A small report with every part and every analysis.</summary>
    public static readonly string[] Utuh =
    [
        "LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2023",
        "KATA PENGANTAR",
        "DAFTAR ISI",
        "IKHTISAR EKSEKUTIF",
        "# BAB I PENDAHULUAN",
        "Badan mempunyai tugas membantu gubernur dan menghadapi isu strategis.",
        "# BAB II PERENCANAAN KINERJA",
        "2.1 Perjanjian Kinerja",
        "No | Sasaran | Indikator Kinerja | Target",
        "1 | Kerukunan terjaga | Persentase konflik yang diselesaikan damai | 100 %",
        "2 | Pemilih sadar | Tingkat partisipasi pemilih pemula kota | 80 %",
        "3 | Ormas tertib | Persentase ormas aktif yang terdaftar resmi | 75 %",
        "No | Uraian | Alokasi | Keterangan",
        "1 | Program Kewaspadaan Nasional | 200.000.000 | Realisasi minimal 90 %",
        "2 | Pendapatan | 21.000.000 | -",
        "A. Nilai SAKIP minimal kategori BB",
        "B. Inovasi minimal dua jenis",
        "C. Penerapan Srikandi paling lambat Januari",
        "# BAB III AKUNTABILITAS KINERJA",
        "3.1 Perbandingan target dan realisasi, tahun lalu dan beberapa tahun terakhir",
        "No | Indikator | Target 2023 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023",
        "1 | Persentase konflik yang diselesaikan damai | 100 | 90 | 95 | 97",
        "2 | Tingkat partisipasi pemilih pemula kota | 80 | 70 | 75 | 78",
        "3 | Persentase ormas aktif yang terdaftar resmi | 75 | 60 | 65 | 70",
        "3.2 Perbandingan dengan target akhir Renstra menunjukkan sisa lima angka.",
        "3.3 Faktor penghambat adalah jarak, solusinya rapat daring.",
        "3.4 Efisiensi dihitung dari serapan.",
        "3.5 Program yang menunjang adalah pembinaan ormas.",
        "3.6 Realisasi anggaran",
        "No | Program | Pagu | Realisasi | %",
        "1 | Program Kewaspadaan Nasional | 200.000.000 | 190.000.000 | 95",
        "Realisasi pendapatan 22.000.000 melampaui rencana; nilai SAKIP mencapai BB, inovasi ada tiga, Srikandi diterapkan sejak Januari.",
        "# BAB IV PENUTUP",
        "Kesimpulan dan langkah perbaikan tahun mendatang disepakati.",
        "LAMPIRAN",
    ];

    /// <summary>The small report with some lines replaced; "" leaves a line out.</summary>
    public static string[] Ganti(params (string Awal, string Baru)[] ganti)
    {
        foreach (var (awal, _) in ganti)
        {
            Utuh.Count(b => b.StartsWith(awal, StringComparison.Ordinal)).ShouldBeGreaterThan(0, awal);
        }

        return [.. Utuh.Select(b => ganti.Where(g => b.StartsWith(g.Awal, StringComparison.Ordinal)).Select(g =>
            g.Baru).FirstOrDefault(b))];
    }

    /// <summary>What one rule finds in it with some lines replaced: "weight: as printed".</summary>
    public static string Bertingkat(string kode, params (string Awal, string Baru)[] ganti) =>
        string.Join("; ", NaskahUji.Periksa(kode, Ganti(ganti)).Select(t => $"{t.Tingkat}: {t.Tertulis}"));
}
