using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>What an office adds to the tree that follows from its plan and budget. Figures of those stay there.</summary>
internal static class UraianPohon
{
    /// <summary>Name under which fields choose a node that others may stand below.</summary>
    public const string RujukanSimpul = "simpul";

    private static UraianDaftar Indikator(string milik) => new("indikator", $"Indikator {milik}", $"indikator {milik}")
    {
        Pengenal = ["uraian"],
        Bidang =
        [
            Panjang("uraian", $"Indikator {milik}", "Persentase sekolah yang menjalankan pendampingan"),
            Teks("satuan", "Satuan", "%"), Angka("target", "Target tahun ini", "80").Bertanda(),
            Kode("renstra", "Indikator Renstra", "1.1", "Bila sama dengan indikator Renstra, pilih saja; bunyi dan targetnya ikut.",
                "indikator"),
        ],
    };

    public static readonly UraianBerkas Pohon = new("pohon-kinerja.yaml", "Pohon kinerja", JenisDokumen.PohonKinerja)
    {
        Daftar =
        [
            new UraianDaftar("kondisi", "Kondisi yang ditambahkan", "kondisi")
            {
                Nama = RujukanSimpul,
                Pengenal = ["kode"],
                Bidang =
                [
                    Kode("kode", "Kode kondisi", "K1", "Boleh dikosongkan: diberi nomor berikutnya."),
                    Panjang("uraian", "Kondisi yang diharapkan", "Sekolah mendampingi siswa yang rentan").Wajib(),
                    Pilihan("tingkat", "Tingkat", "Hasil dirasakan penerima layanan; keluaran diserahkan pelaksana.",
                        ("hasil-akhir", "hasil akhir"), ("hasil-antara", "hasil antara"), ("hasil-langsung", "hasil langsung"),
                        ("keluaran", "keluaran")).Wajib(),
                    .. Bersama(),
                ],
                Anak = [Indikator("kondisi")],
            },
            new UraianDaftar("simpul", "Keterangan kotak dari rencana", "kotak dari rencana")
            {
                Nama = "simpul-rencana",
                Pengenal = ["simpul"],
                Bidang =
                [
                    Teks("simpul", "Kotak dari rencana", "1.06.02",
                        "Kode program, kegiatan, atau sub kegiatan; untuk sasaran: Sasaran dan kodenya. Terisi sendiri dari gambar.")
                        .Wajib(),
                    Panjang("uraian", "Bunyi dalam pohon", "Siswa rentan terdampingi",
                        "Kosong: namanya menurut Renstra atau anggaran."),
                    .. Bersama(),
                ],
                Anak = [Indikator("kotak")],
            },
        ],
    };

    private static IReadOnlyList<UraianBidang> Bersama() =>
    [
        Kode("induk", "Mendukung", "Sasaran 1", "Kotak di atasnya. Kosong: tempatnya menurut Renstra dan anggaran.", RujukanSimpul),
        Butir("faktor-kunci", "Faktor kunci keberhasilan", "Guru terlatih\nData siswa rentan terbarui",
            "Yang harus ada supaya tercapai; satu baris satu faktor."),
        Teks("jabatan", "Jabatan penanggung jawab", "Kepala Bidang Rehabilitasi Sosial"),
        Kode("juga", "Juga mendukung", "Sasaran 2", "Kotak lain yang ikut didukung.", RujukanSimpul).Khusus(),
        Angka("urutan", "Urutan di antara saudaranya", "1").Khusus(),
    ];
}
