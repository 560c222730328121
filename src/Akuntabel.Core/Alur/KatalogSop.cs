using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>Procedures that come with the product, for an office that has not written its own: who does what, in which time, as the
/// published SOP of an agency states it (Kesbangpol Belitung Timur, LKj 2022); handing over happens by itself here.</summary>
public static class KatalogSop
{
    private const string Kepala = "Kepala";

    private const string Sekretariat = "Sekretariat";

    private const string Bidang = "Bidang";

    private const string Tim = "Tim penyusun";

    private const string Inspektur = "Inspektur";

    private const string TimApip = "Tim APIP";

    private const string Pengendali = "Pengendali teknis";

    private const string Penjamin = "Penjamin mutu";

    private const string Verifikator = "Verifikator";

    private const string Kantor = "Perangkat daerah";

    // initialised before the procedures that take it
    private static readonly Dictionary<string, Peran> PeranApip = new(StringComparer.Ordinal)
    {
        [Inspektur] = Peran.Apip, [TimApip] = Peran.Apip, [Pengendali] = Peran.Apip, [Penjamin] = Peran.Apip, [Verifikator] = Peran.Bappeda,
        [Kantor] = Peran.Perencana,
    };

    /// <summary>Collects the figures of a quarter (Pengumpulan Data Kinerja).</summary>
    public static Sop PengumpulanData { get; } = Buat("pengumpulan", "Pengumpulan Data Kinerja", [Kepala, Sekretariat, Bidang],
    [
        new(JenisLangkah.Mulai, Kepala, "Memerintahkan pengumpulan data kinerja", (15, "menit"), "Jadwal kerja", "Disposisi"),
        new(JenisLangkah.Proses, Sekretariat, "Menyiapkan dan membagikan formulir kepada bidang", (30, "menit"), "Disposisi", "Formulir")
        {
            Otomatis = true,
        },
        new(JenisLangkah.Proses, Bidang, "Mengisi formulir pengumpulan data capaian kinerja", (2, "hari"), "Formulir",
            "Data capaian kinerja")
        {
            PerUnit = true, Tindakan = TindakanLangkah.MengisiPengukuran,
        },
        new(JenisLangkah.Proses, Bidang, "Menyerahkan formulir yang sudah diisi", (15, "menit"), "Data capaian kinerja",
            "Data capaian kinerja")
        {
            PerUnit = true, Otomatis = true,
        },
        new(JenisLangkah.Proses, Sekretariat, "Merekap data capaian kinerja", (1, "hari"), "Data capaian kinerja", "Rekapitulasi")
        {
            Tindakan = TindakanLangkah.Merekap,
        },
        new(JenisLangkah.Proses, Sekretariat, "Melaporkan rekapitulasi kepada kepala", (30, "menit"), "Rekapitulasi",
            "Rekapitulasi") { Otomatis = true },
        new(JenisLangkah.Keputusan, Kepala, "Menganalisis rekapitulasi: disetujui, atau dikembalikan untuk dilengkapi", (1, "hari"),
            "Rekapitulasi", "Persetujuan")
        {
            Tidak = 5, Tindakan = TindakanLangkah.MenetapkanTriwulan,
        },
        new(JenisLangkah.Selesai, Sekretariat, "Menyimpan data kinerja", (15, "menit"), "Rekapitulasi", "Dokumen data capaian kinerja"),
    ]);

    /// <summary>Writes the report (Penyusunan Laporan Kinerja).</summary>
    public static Sop PenyusunanLaporan { get; } = Buat("penyusunan", "Penyusunan Laporan Kinerja", [Kepala, Sekretariat, Tim],
    [
        new(JenisLangkah.Mulai, Kepala, "Memerintahkan penyusunan Laporan Kinerja", (1, "hari"), "Surat masuk", "Disposisi"),
        new(JenisLangkah.Proses, Sekretariat, "Membentuk tim dan memberi pengarahan", (1, "hari"), "Disposisi", "Tim penyusun")
        {
            Tindakan = TindakanLangkah.MembentukTim,
        },
        new(JenisLangkah.Proses, Tim, "Mengumpulkan bahan dan merumuskan garis besar", (3, "hari"),
            "DPA, realisasi anggaran, data capaian kinerja", "Garis besar"),
        new(JenisLangkah.Proses, Tim, "Menyusun konsep Laporan Kinerja", (4, "hari"), "Garis besar", "Konsep Laporan Kinerja")
        {
            Tindakan = TindakanLangkah.MenyusunLaporan,
        },
        new(JenisLangkah.Keputusan, Sekretariat, "Memeriksa konsep: diparaf, atau dikembalikan untuk diperbaiki", (3, "hari"),
            "Konsep Laporan Kinerja", "Laporan Kinerja yang diparaf")
        {
            Tidak = 4, Tindakan = TindakanLangkah.MemarafLaporan,
        },
        new(JenisLangkah.Keputusan, Kepala, "Menandatangani Laporan Kinerja, atau mengembalikannya", (1, "hari"),
            "Laporan Kinerja yang diparaf", "Laporan Kinerja yang ditandatangani")
        {
            Tidak = 4, Tindakan = TindakanLangkah.MenetapkanLaporan,
        },
        new(JenisLangkah.Selesai, Sekretariat, "Menggandakan dan mengirimkan Laporan Kinerja", (1, "hari"),
            "Laporan Kinerja yang ditandatangani", "Bukti pengiriman")
        {
            Tindakan = TindakanLangkah.MendistribusikanLaporan,
        },
    ]);

    /// <summary>APIP reviews the report of an office (PermenPANRB 53/2014, Lampiran III); the times are usual, no law states them.</summary>
    public static Sop ReviuLaporan { get; } = Buat("reviu", "Reviu Laporan Kinerja", [Inspektur, TimApip, Pengendali, Kantor],
    [
        new(JenisLangkah.Mulai, Inspektur, "Menugaskan tim reviu", (1, "hari"), "Laporan Kinerja", "Surat tugas"),
        new(JenisLangkah.Proses, TimApip, "Mereviu laporan dan mengisi kertas kerja", (10, "hari"), "Surat tugas, Laporan Kinerja",
            "Kertas kerja reviu"),
        new(JenisLangkah.Keputusan, Pengendali, "Memeriksa kertas kerja: diteruskan, atau dikembalikan kepada tim", (2, "hari"),
            "Kertas kerja reviu", "Catatan hasil reviu") { Tidak = 2 },
        new(JenisLangkah.Proses, Kantor, "Menanggapi catatan dan memperbaiki laporan", (5, "hari"), "Catatan hasil reviu",
            "Tanggapan dan laporan yang diperbaiki"),
        new(JenisLangkah.Keputusan, TimApip, "Memeriksa perbaikan: cukup, atau dikembalikan kepada perangkat daerah", (3, "hari"),
            "Tanggapan dan laporan yang diperbaiki", "Kertas kerja reviu yang ditutup") { Tidak = 4 },
        new(JenisLangkah.Proses, Inspektur, "Menandatangani laporan hasil reviu dan pernyataan telah direviu", (2, "hari"),
            "Kertas kerja reviu yang ditutup", "Laporan hasil reviu"),
        new(JenisLangkah.Selesai, Inspektur, "Menyampaikan laporan hasil reviu", (1, "hari"), "Laporan hasil reviu", "Bukti penyampaian")
        {
            Otomatis = true,
        },
    ]) with { PeranPelaksana = PeranApip };

    /// <summary>The office's AKIP is evaluated (PermenPANRB 88/2021): by itself, checked, by APIP, assured; the times are usual.</summary>
    public static Sop EvaluasiAkip { get; } = Buat("evaluasi", "Evaluasi Akuntabilitas Kinerja", [Inspektur, Kantor, Verifikator, TimApip,
        Penjamin],
    [
        new(JenisLangkah.Mulai, Inspektur, "Menugaskan tim evaluasi", (1, "hari"), "Jadwal evaluasi", "Surat tugas"),
        new(JenisLangkah.Proses, Kantor, "Menilai mandiri", (10, "hari"), "Lembar kerja evaluasi", "Penilaian mandiri"),
        new(JenisLangkah.Proses, Verifikator, "Memverifikasi penilaian mandiri", (5, "hari"), "Penilaian mandiri",
            "Penilaian mandiri yang diverifikasi"),
        new(JenisLangkah.Proses, TimApip, "Mengevaluasi dan mengisi lembar kerja", (10, "hari"), "Penilaian mandiri yang diverifikasi",
            "Lembar kerja evaluasi"),
        new(JenisLangkah.Keputusan, Penjamin, "Menjamin mutu: diteruskan, atau dikembalikan kepada tim", (3, "hari"),
            "Lembar kerja evaluasi", "Lembar kerja yang dijamin mutunya") { Tidak = 4 },
        new(JenisLangkah.Proses, Inspektur, "Menandatangani laporan hasil evaluasi", (2, "hari"), "Lembar kerja yang dijamin mutunya",
            "Laporan hasil evaluasi"),
        new(JenisLangkah.Selesai, Inspektur, "Menyampaikan laporan hasil evaluasi", (1, "hari"), "Laporan hasil evaluasi",
            "Bukti penyampaian") { Otomatis = true },
    ]) with { PeranPelaksana = PeranApip };

    /// <summary>Those that come with the product for an office itself.</summary>
    public static IReadOnlyList<Sop> Semua { get; } = [PengumpulanData, PenyusunanLaporan];

    private static Sop Buat(string kunci, string judul, IReadOnlyList<string> pelaksana, IReadOnlyList<Baris> langkah) =>
        Sop.Buat(kunci, pelaksana, [.. langkah.Select((b, i) => b.Jadi(kunci, i + 1))]).Nilai with { Judul = judul };

    private sealed record Baris(JenisLangkah Jenis, string Pelaksana, string Kegiatan, (int Lama, string Satuan) Waktu,
        string Kelengkapan, string Keluaran)
    {
        public int? Tidak { get; init; }

        public bool PerUnit { get; init; }

        public bool Otomatis { get; init; }

        public TindakanLangkah Tindakan { get; init; }

        public LangkahSop Jadi(string kunci, int nomor)
        {
            var asal = new Asal($"sop/{kunci}.yaml", 0);
            var lama = new Fakta(
                $"sop.{kunci}.langkah.{nomor}.waktu", Kegiatan, Besaran.Dari(Waktu.Lama), Satuan.Baca(Waktu.Satuan), 0, new Isian(asal));
            return new LangkahSop(Jenis, [Pelaksana], lama, null, Tidak, asal)
            {
                Kegiatan = Kegiatan, Kelengkapan = Kelengkapan, Keluaran = Keluaran, PerUnit = PerUnit, Otomatis = Otomatis,
                Tindakan = Tindakan,
            };
        }
    }
}
