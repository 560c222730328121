namespace Akuntabel.Benchmarks.Korpus.Data;

/// <summary>A field of work.</summary>
/// <param name="Dinas">Name of the office that does it.</param>
/// <param name="Objek">What it works on.</param>
/// <param name="Layanan">Whom it serves.</param>
internal sealed record BidangAcak(string Dinas, IReadOnlyList<string> Objek, string Layanan);

/// <summary>Words from which agencies are made; none is a real one.</summary>
internal static class Kamus
{
    /// <summary>Districts and regencies.</summary>
    public static IReadOnlyList<string> Tempat { get; } =
    [
        "Tanjung Permai", "Muara Sentosa", "Bukit Lestari", "Sungai Jernih", "Rawa Indah", "Padang Makmur", "Teluk Harapan", "Lembah Asri",
        "Karang Mulya", "Pulau Rimba", "Gunung Elok", "Telaga Biru", "Batu Kencana", "Ranah Subur", "Hulu Jaya", "Hilir Damai",
            "Pantai Cemara",
    ];

    /// <summary>Fields.</summary>
    public static IReadOnlyList<BidangAcak> Bidang { get; } =
    [
        new("Dinas Perhubungan", ["ruas jalan", "terminal penumpang", "rambu lalu lintas", "dermaga rakyat", "angkutan perdesaan",
            "kendaraan wajib uji"], "pengguna jasa"),
        new("Dinas Perikanan", ["kolam budidaya", "kelompok nelayan", "pangkalan pendaratan ikan", "benih ikan", "unit pengolah ikan",
            "kapal nelayan"], "nelayan"),
        new("Dinas Perpustakaan dan Kearsipan", ["koleksi buku", "pemustaka", "perpustakaan desa", "arsip daerah", "pustakawan",
            "naskah kuno"], "pemustaka"),
        new("Dinas Sosial", ["keluarga penerima manfaat", "lanjut usia telantar", "penyandang disabilitas", "karang taruna",
            "panti sosial", "korban bencana"], "warga"),
        new("Dinas Ketahanan Pangan", ["cadangan pangan", "lumbung desa", "pangan segar", "kelompok tani", "pekarangan produktif",
            "desa rawan pangan"], "petani"),
        new("Dinas Tenaga Kerja", ["pencari kerja", "balai latihan kerja", "perusahaan", "lembaga pelatihan",
            "perselisihan hubungan industrial", "pekerja rentan"], "pencari kerja"),
        new("Dinas Kebudayaan dan Pariwisata", ["objek wisata", "cagar budaya", "sanggar seni", "pelaku usaha wisata", "desa wisata",
            "kunjungan wisatawan"], "wisatawan"),
        new("Dinas Lingkungan Hidup", ["kualitas air sungai", "timbulan sampah", "bank sampah", "ruang terbuka hijau",
            "usaha berizin lingkungan", "laboratorium lingkungan"], "masyarakat"),
        new("Badan Kepegawaian Daerah", ["formasi pegawai", "kenaikan pangkat", "pendidikan dan pelatihan", "disiplin pegawai",
            "data kepegawaian", "penilaian kinerja pegawai"], "pegawai"),
        new("Inspektorat Daerah", ["hasil pengawasan", "tindak lanjut rekomendasi", "pengaduan masyarakat",
            "maturitas pengendalian intern", "auditor", "perangkat daerah binaan"], "perangkat daerah"),
    ];

    /// <summary>What programmes do.</summary>
    public static IReadOnlyList<string> KerjaProgram { get; } = ["Pengelolaan", "Pengembangan", "Pembinaan", "Peningkatan",
        "Penyelenggaraan", "Pemberdayaan", "Pengawasan"];

    /// <summary>What kegiatan do.</summary>
    public static IReadOnlyList<string> KerjaKegiatan { get; } = ["Penyediaan Layanan", "Penataan", "Fasilitasi",
        "Koordinasi dan Sinkronisasi", "Pelaksanaan", "Perencanaan"];

    /// <summary>What sub kegiatan do.</summary>
    public static IReadOnlyList<string> KerjaSub { get; } =
    [
        "Penyusunan Data", "Pengadaan Sarana", "Pemeliharaan", "Bimbingan Teknis", "Monitoring dan Evaluasi", "Sosialisasi", "Pendataan",
            "Penyusunan Dokumen",
        "Rehabilitasi", "Pendampingan",
    ];

    /// <summary>What an office needs for itself.</summary>
    public static IReadOnlyList<string> SubPenunjang { get; } =
    [
        "Penyediaan Gaji dan Tunjangan ASN", "Penyediaan Jasa Komunikasi dan Listrik", "Penyediaan Alat Tulis Kantor",
            "Pemeliharaan Kendaraan Dinas",
        "Penyusunan Dokumen Perencanaan", "Rapat Koordinasi dan Konsultasi", "Penyediaan Barang Cetakan",
            "Penyediaan Bahan Logistik Kantor",
    ];

    /// <summary>Verbs of sasaran.</summary>
    public static IReadOnlyList<string> Arah { get; } = ["Meningkatnya kualitas", "Meningkatnya pengelolaan", "Terwujudnya tata kelola",
        "Optimalnya pemanfaatan", "Terkendalinya"];
}
