namespace Akuntabel.Benchmarks.Korpus.Data;

/// <summary>Patterns of sentences as reports write them; names in braces are filled in.</summary>
internal static class Kalimat
{
    /// <summary>Target, value and capaian of an indicator.</summary>
    public static IReadOnlyList<string> Indikator { get; } =
    [
        "Indikator {nama} ditargetkan sebesar {t} dan terealisasi sebesar {n}, sehingga capaiannya {c}.",
        "Realisasi {nama} tahun {tahun} adalah {n} dari target {t} atau tercapai {c}.",
        "Capaian indikator \"{nama}\" sebesar {c}, yaitu realisasi {n} dibandingkan target {t}.",
        "Untuk {nama}, target tahun {tahun} sebesar {t}, realisasi {n}, dengan tingkat capaian {c}.",
        "Pada tahun {tahun}, {nama} mencapai {n} dari {t} yang ditargetkan (capaian {c}).",
        "{nama}: Target: {t}, realisasi: {n}, capaian kinerja: {c}.",
        "Dari tabel di atas terlihat bahwa {nama} dengan target {t} dapat direalisasikan {n}, dengan persentase capaian {c}.",
        "Adapun {nama} pada tahun {tahun} ditetapkan targetnya {t}. Hasil pengukuran menunjukkan realisasi {n} sehingga diperoleh capaian kinerja {c}.",
        "Target {nama} sebesar {t} dan realisasinya {n}.",
        "Capaian kinerja {nama} adalah {c} dan termasuk kategori {predikat}.",
        "{nama} terealisasi {n} atau {c} dari target yang ditetapkan yakni {t}, termasuk kategori {predikat}.",
        "Sampai dengan akhir tahun {tahun}, realisasi {nama} sebesar {n} (target {t}), sehingga tingkat capaiannya sebesar {c} atau {predikat}.",
        "Hasil capaian {nama} tahun {tahun} menunjukkan angka {n}, sedangkan target yang diperjanjikan {t}; dengan demikian capaiannya {c}.",
        "Persentase capaian {nama} adalah {c}, diperoleh dari perbandingan realisasi sebesar {n} terhadap target sebesar {t}.",
    ];

    /// <summary>This year's value beside last year's.</summary>
    public static IReadOnlyList<string> Perubahan { get; } =
    [
        "Dibandingkan realisasi tahun {lalu} sebesar {l}, {nama} tahun {tahun} {arah} {beda} menjadi {n}.",
        "{nama} {arah} dari {l} pada tahun {lalu} menjadi {n} pada tahun {tahun}, atau {arah} sebesar {beda}.",
        "Realisasi {nama} tahun {tahun} ({n}) {arah} bila dibandingkan dengan tahun {lalu} ({l}).",
        "Jika dibandingkan dengan tahun {lalu} yang sebesar {l}, realisasi {nama} tahun {tahun} sebesar {n} {arah} sebesar {beda}.",
        "Terdapat perubahan {nama} dari {l} (tahun {lalu}) ke {n} (tahun {tahun}), yaitu {arah} {beda}.",
        "Pada tahun {lalu} {nama} sebesar {l}, kemudian pada tahun {tahun} {arah} menjadi {n}.",
    ];

    /// <summary>Budget and spending of the whole.</summary>
    public static IReadOnlyList<string> Anggaran { get; } =
    [
        "Pada tahun {tahun}, {kantor} mengelola anggaran sebesar {p} dengan realisasi sebesar {n} atau {persen}.",
        "Dari anggaran sebesar {p} terealisasi sebesar {n} ({persen}), sehingga terdapat sisa anggaran sebesar {sisa}.",
        "Anggaran yang tersedia untuk program dan kegiatan tahun {tahun} adalah {p}. Sampai akhir tahun telah direalisasikan {n}, atau persentase penyerapan {persen}.",
        "Realisasi anggaran tahun {tahun} mencapai {persen} atau sebesar {n} dari total anggaran sebesar {p}.",
        "Total pagu {p}, terserap {n} atau sebesar {persen}; sisanya {sisa} merupakan efisiensi.",
        "Tingkat penyerapan anggaran {kantor} sebesar {persen}, yakni {n} dari {p}.",
        "Jumlah anggaran {kantor} tahun {tahun} sebesar {p}, realisasi keuangan {n}, sisa {sisa}.",
        "Secara keseluruhan anggaran {tahun} terealisasi {persen}, dengan rincian pagu {p} dan realisasi {n}.",
        "Alokasi anggaran belanja {kantor} sebesar {p} dan yang dapat direalisasikan sebesar {n} sehingga anggaran yang tidak terserap {sisa} dari pagu.",
    ];

    /// <summary>Budget and spending of one programme.</summary>
    public static IReadOnlyList<string> Program { get; } =
    [
        "{nama} dengan anggaran sebesar {p} terealisasi {n} atau {persen}.",
        "{nama} memperoleh alokasi {p} dan sampai akhir tahun menyerap {n} ({persen}).",
        "Anggaran untuk {nama} tahun {tahun} sebesar {p}, realisasinya {n} dengan persentase {persen}.",
        "{nama}, pagu {p}, realisasi {n}, serapan {persen}.",
        "Realisasi keuangan {nama} adalah {n} dari pagu {p}.",
        "{nama} terserap {persen} atau {n} dari {p} yang dianggarkan.",
    ];

    /// <summary>Complaints that came in and were answered.</summary>
    public static IReadOnlyList<string> Aduan { get; } =
    [
        "Selama tahun {tahun} diterima {m} pengaduan dan {s} pengaduan di antaranya telah selesai ditindaklanjuti atau {persen}.",
        "Dari {m} pengaduan yang masuk, sebanyak {s} pengaduan ({persen}) telah diselesaikan.",
        "Persentase penyelesaian pengaduan sebesar {persen}, yaitu {s} dari {m} pengaduan.",
        "Pengaduan yang masuk sebanyak {m} dan yang ditindaklanjuti {s}, sehingga masih terdapat {sisa} pengaduan dalam proses.",
        "Jumlah pengaduan tahun {tahun} adalah {m}; selesai {s}, belum selesai {sisa}.",
    ];

    /// <summary>Conclusions that hold only if every target was met.</summary>
    public static IReadOnlyList<string> Semua { get; } =
    [
        "semua indikator telah mencapai target", "seluruh indikator tercapai 100 persen atau lebih", "seluruh target kinerja tercapai",
        "tidak ada indikator yang belum mencapai target", "semua indikator kinerja memenuhi atau melampaui target yang ditetapkan",
    ];
}
