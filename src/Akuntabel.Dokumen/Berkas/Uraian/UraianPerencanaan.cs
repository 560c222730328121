using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>The Renstra.</summary>
internal static class UraianPerencanaan
{
    /// <summary>The part of the sheet of an indikator that says how it is computed.</summary>
    public const string CaraMenghitung = "Cara menghitung";

    // components: what is counted, in what, from where, and how one knows
    private static readonly UraianDaftar Komponen = new("komponen", "Komponen indikator", "komponen")
    {
        Pengenal = ["nama"],
        Kelompok = CaraMenghitung,
        Bidang =
        [
            Teks("nama", "Komponen", "Peserta yang memahami").Wajib(),
            Teks("satuan", "Satuan", "orang").Wajib(),
            Teks("sumber", "Sumber", "Daftar hadir dan hasil tes").Wajib(),
            Teks("verifikasi", "Alat ukur", "Tes akhir, nilai paling sedikit 70").Wajib(),
            Pilihan("agregasi", "Cara menggabung triwulan", "Kosong: tiap triwulan dihitung sendiri.",
                ("kumulatif", "jumlah triwulan"), ("terakhir", "nilai terakhir"), ("rata-rata", "rata-rata triwulan")),
            Angka("target", "Target", "11").Bertanda(),
            Angka("target-murni", "Target sebelum perubahan", "11").Khusus().Bertanda(),
            Angka("realisasi", "Realisasi", "11", "Bila tidak diukur tiap triwulan.").Khusus().Bertanda(),
            Angka("realisasi-lalu", "Realisasi tahun lalu", "10").Khusus().Bertanda(),
            Teks("realisasi-dari", "Realisasi diambil dari", "register.ormas.banyak").Khusus(),
        ],
    };

    private static readonly UraianDaftar Renstra = new("renstra", "Target Renstra", "target Renstra")
    {
        Bentuk = BentukDaftar.PetaTahun,
        Kelompok = CaraMenghitung,
        Bidang = [Angka("awal", "Kondisi awal", "70").Bertanda(), Angka("akhir", "Kondisi akhir", "90").Bertanda()],
    };

    private static readonly UraianDaftar Indikator = new("indikator", "Indikator", "indikator")
    {
        Nama = "indikator",
        Pengenal = ["kode"],
        Bidang =
        [
            Kode("kode", "Kode indikator", "1.1").Wajib().Perencana(),
            Panjang("uraian", "Indikator kinerja", "Persentase penyandang masalah sosial yang tertangani").Wajib(),
            Teks("satuan", "Satuan", "%").Wajib(),
            Pilihan("polaritas", "Arah", "Makin tinggi makin baik, atau makin rendah makin baik.", ("naik", "makin tinggi makin baik"), ("turun", "makin rendah makin baik")).Wajib(),
            .. Kelompok(CaraMenghitung,
                Teks("hitungan", "Rumus", "Peserta yang memahami ÷ Peserta × 100 %", "Nama komponen dengan +, −, ×, ÷, kurung, dan angka."),
                Panjang("formula", "Kalimat rumus", "Jumlah yang tertangani dibagi jumlah seluruhnya dikali 100",
                    "Yang dicetak dalam laporan.").Wajib(),
                Pilihan("rumus-capaian", "Rumus capaian", "Wajib dipilih bila makin rendah makin baik.", ("realisasi-per-target", "realisasi dibagi target"),
                    ("selisih-terhadap-target", "selisih terhadap target"), ("target-per-realisasi", "target dibagi realisasi")),
                Pilihan("agregasi", "Nilai setahun dari triwulan", "Persen dan indeks tidak pernah dijumlahkan.", ("terakhir", "nilai terakhir"), ("kumulatif", "jumlah triwulan"),
                    ("rata-rata", "rata-rata triwulan"), ("sampai-dengan", "sudah kumulatif tiap triwulan")),
                Pilihan("bila-nol", "Bila pembaginya nol", "Misalnya tidak ada konflik yang harus ditangani. Kosong: belum dapat dihitung.",
                    ("nol", "dinilai 0"), ("seratus", "dinilai 100")),
                Angka("batas", "Nilai paling tinggi", "100", "Kosong: tanpa batas.").Bertanda()),
            .. Kelompok("Pemilik dan sumber data",
                Pemilik("Sub Bidang Perlindungan Sosial", "Unit yang mengisi dan mengumpulkan angkanya."),
                Teks(KunciPenanggungJawab, "Penanggung jawab", "Kepala Bidang Rehabilitasi Sosial", "Jabatan yang menjawab hasilnya. Dikosongkan: "
                    + "kepala unit pemilik. Beberapa dipisahkan titik koma.").Wajib().Perencana(),
                Panjang("sumber-data", "Sumber data", "Laporan bidang rehabilitasi sosial").Wajib()),
            .. Lipatan("Kamus indikator",
                Panjang("definisi", "Definisi operasional", "Penyandang masalah yang menerima layanan",
                    "Artinya: apa yang dihitung dan apa yang tidak."),
                Pilihan("periode-ukur", "Diukur tiap", "", ("triwulan", "triwulan"), ("semester", "semester"), ("tahun", "tahun")),
                Angka("data-tersedia", "Data tersedia", "5", "Hari sesudah periodenya berakhir.", "hari"),
                Teks("bidang-urusan", "Bidang urusan", "Kesatuan bangsa dan politik"),
                Angka("standar-nasional", "Standar nasional", "100").Bertanda(),
                Panjang("alasan-standar", "Alasan tidak ada standar nasional", "Indikator dirumuskan khusus dalam Renstra",
                    "Bila standar nasionalnya kosong: mengapa."),
                Tahun("tahun-data", "Tahun data", "2024", "Bila realisasinya dari tahun lain.").Khusus(),
                Teks("realisasi-dari", "Realisasi diambil dari", "kegiatan").Khusus(),
                Panjang("rinci", "Rincian", "Partai politik dan organisasi kemasyarakatan").Khusus(),
                Panjang("rumusan", "Rumusan", "Jumlah lembaga yang dibina").Khusus(),
                Panjang("hasil", "Hasil", "Meningkatnya pemahaman masyarakat").Khusus(),
                Teks("cacah.satuan", "Satuan cacah", "lembaga").Khusus(),
                Angka("cacah.pembagi", "Pembagi cacah", "309").Khusus(),
                Angka("cacah-lalu", "Cacah tahun lalu", "120").Khusus(),
                Pilihan("cara-komponen", "Cara menghitung dari komponen", "", ("cakupan", "jumlah realisasi dibagi pembagi"), ("rata-kemajuan", "rata-rata kemajuan komponen")).Khusus(),
                Panjang("keterangan-target", "Keterangan target", "4 dokumen").Khusus(),
                Panjang("keterangan-realisasi", "Keterangan realisasi", "2 hibah").Khusus(),
                Angka("dokumen-lalu", "Dokumen tahun lalu", "2").Khusus()),
            .. Lipatan("Mutu data",
                Panjang("verifikasi", "Cara memverifikasi", "Daftar hadir dicocokkan dengan lembar tes"),
                Panjang("ketelitian", "Ketelitian", "Seluruh peserta, bukan sampel"),
                Panjang("keterbatasan", "Keterbatasan", "Peserta yang pulang sebelum tes tidak terhitung")),
        ],
        Anak = [Renstra, Komponen],
    };

    private static readonly UraianDaftar Sasaran = new("sasaran", "Sasaran", "sasaran")
    {
        Nama = "sasaran",
        Pengenal = ["kode"],
        Bidang =
        [
            Kode("kode", "Kode sasaran", "1", "Yang dicetak di Bab III.").Wajib(),
            Kode("kode-renstra", "Kode menurut Renstra", "T1S4S1"),
            Kode("tujuan", "Tujuan", "T1", "Kode tujuan perangkat daerah.", "tujuan").Wajib(),
            Kode("tujuan-rpjmd", "Tujuan RPJMD", "T1", "Kode tujuan RPJMD, bila sasaran RPJMD tidak menyebutnya.", "tujuan-rpjmd").Khusus(),
            Kode("sasaran-rpjmd", "Sasaran RPJMD", "S4", "Kode sasaran RPJMD yang didukung.", "sasaran-rpjmd"),
            Panjang("uraian", "Sasaran strategis", "Meningkatnya penanganan masalah sosial").Wajib(),
            Panjang("strategi", "Strategi", "Penguatan layanan rehabilitasi sosial").Wajib(),
            Butir("arah-kebijakan", "Arah kebijakan", "Memperluas jangkauan layanan\nMeningkatkan mutu pendamping").Wajib(),
            new UraianBidang("program", "Program pendukung", JenisBidang.DaftarTeks)
            {
                Contoh = "1.06.02", Rujukan = "program", Perlu = KeperluanBidang.Menyusun,
                Petunjuk = "Kode program pada Anggaran, satu baris satu kode. Anggaran, pohon kinerja, dan laporan mengambilnya dari sini.",
            },
            Panjang("sub-kegiatan", "Sub kegiatan pendukung", "pelaksanaan rapat forum").Khusus(),
        ],
        Anak = [Indikator],
    };

    public static readonly UraianBerkas Perencanaan = new("perencanaan.yaml", "Visi dan masa Renstra", JenisDokumen.Renstra)
    {
        Bidang =
        [
            Panjang("visi", "Visi kepala daerah", "Terwujudnya Kabupaten Contoh yang Maju").Wajib(),
            Tahun("periode.mulai", "Masa Renstra mulai tahun", "2025").Wajib(),
            Tahun("periode.selesai", "Masa Renstra sampai tahun", "2029").Wajib(),
        ],
        Daftar =
        [
            new UraianDaftar("misi", "Misi", "misi") { Pengenal = ["nomor"], Bidang = [Kode("nomor", "Nomor misi", "1").Wajib(), Panjang("uraian", "Misi", "Meningkatkan kesejahteraan masyarakat").Wajib()] },
            new UraianDaftar("tujuan-rpjmd", "Tujuan RPJMD", "tujuan RPJMD")
            {
                Nama = "tujuan-rpjmd", Pengenal = ["kode"],
                Bidang = [Kode("kode", "Kode tujuan RPJMD", "T1").Wajib(), Panjang("uraian", "Tujuan RPJMD", "Meningkatnya kesejahteraan").Wajib()],
            },
            new UraianDaftar("sasaran-rpjmd", "Sasaran RPJMD", "sasaran RPJMD")
            {
                Nama = "sasaran-rpjmd", Pengenal = ["kode"],
                Bidang = [Kode("kode", "Kode sasaran RPJMD", "S4").Wajib(), Panjang("uraian", "Sasaran RPJMD", "Menurunnya kemiskinan").Wajib()],
            },
            new UraianDaftar("tujuan", "Tujuan", "tujuan")
            {
                Nama = "tujuan", Pengenal = ["kode"],
                Bidang = [Kode("kode", "Kode tujuan", "T1").Wajib(), Panjang("uraian", "Tujuan perangkat daerah", "Meningkatkan kesejahteraan sosial").Wajib()],
            },
            Sasaran,
            new UraianDaftar("isu-strategis", "Isu strategis", "isu strategis")
            {
                Pengenal = ["isu"],
                Bidang = [Panjang("isu", "Isu strategis", "Belum meratanya layanan sosial"), Panjang("uraian", "Penjelasan isu", "Layanan masih terpusat di ibu kota").Khusus()],
            },
            new UraianDaftar("strategi-bidang", "Strategi bidang", "strategi bidang")
            {
                Pengenal = ["bidang"],
                Bidang = [Teks("bidang", "Bidang", "Rehabilitasi sosial"), Butir("butir", "Strategi bidang", "Memperkuat pendamping\nMembuka pos layanan")],
            },
        ],
    };

    /// <summary>Targets of the documents of a year beside the Renstra and the Perjanjian Kinerja of the reported year.</summary>
    public static readonly UraianBerkas Target = new("target.csv", "Target RKT, Renja, rencana aksi", JenisDokumen.RencanaKinerja)
    {
        Daftar =
        [
            new UraianDaftar("", "Target RKT, Renja, rencana aksi", "target")
            {
                JudulLama = "Target menurut dokumen",
                Pengenal = ["indikator", "tahun", "triwulan", "dokumen"],
                Bidang =
                [
                    Kode("indikator", "Indikator", "1.1", "Kode indikator.", "indikator").Wajib(),
                    Tahun("tahun", "Tahun", "2025", "Tahun dokumennya.").Wajib().Perencana(),
                    Pilihan("triwulan", "Triwulan", "Hanya untuk rencana aksi.",
                        ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")).ContohKosong(),
                    Pilihan("dokumen", "Dokumen", "Dokumen yang menjanjikannya. Target Renstra dan Perjanjian Kinerja tahun laporan punya "
                        + "lembarnya sendiri.", ("renja", "Renja"), ("rkt", "RKT"), ("rencana-aksi", "rencana aksi"),
                        ("pk", "Perjanjian Kinerja tahun lalu")).Wajib(),
                    Angka("target", "Target", "80", "Dalam satuan indikator.").Wajib().Bertanda(),
                    Panjang("sumber", "Sumber", "Renja 2025, tabel 3.1"),
                ],
            },
        ],
    };
}
