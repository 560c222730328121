using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>What explains the figures of a report: causes with what is done about them, what became of last year's plans, how the data were read.</summary>
internal static class UraianAnalisis
{
    public static readonly UraianBerkas Penyebab = new("analisis.yaml", "Penyebab dan upaya", JenisDokumen.Laporan)
    {
        Daftar =
        [
            new UraianDaftar("daftar", "Penyebab dan upaya", "penyebab")
            {
                Pengenal = ["sasaran", "penyebab"],
                Bidang =
                [
                    Kode("sasaran", "Sasaran", "1", "Kosong: berlaku bagi seluruh kantor.", "sasaran"),
                    Pilihan("jenis", "Mendukung atau menghambat", "", ("kendala", "menghambat"), ("pendukung", "mendukung")),
                    Panjang("penyebab", "Penyebab", "Pendamping sosial hanya dua orang").Wajib(),
                    Panjang("bukti", "Bukti", "Daftar pegawai per 31 Desember 2025"),
                    Panjang("upaya", "Upaya", "Melatih pekerja sosial kecamatan"),
                    Teks("penanggung-jawab", "Penanggung jawab", "Bidang Rehabilitasi Sosial") with { Rujukan = RujukanUnit },
                    Teks("waktu", "Waktu", "Triwulan II 2025", "Kapan dilakukan, atau sampai kapan."),
                ],
            },
        ],
    };

    public static readonly UraianBerkas RencanaLalu = new("tindak-lanjut.yaml", "Tindak lanjut rencana tahun lalu", JenisDokumen.Laporan)
    {
        Daftar =
        [
            new UraianDaftar("daftar", "Rencana perbaikan tahun lalu", "rencana")
            {
                Pengenal = ["rencana"],
                Bidang =
                [
                    Panjang("rencana", "Rencana tahun lalu", "Menyusun daftar penerima bersama desa", "Langkah perbaikan dalam laporan tahun lalu.").Wajib(),
                    Panjang("dilakukan", "Yang dilakukan tahun ini", "Daftar disusun bersama 39 desa"),
                    Panjang("bukti", "Bukti", "Berita acara Maret 2025"),
                    Pilihan("keadaan", "Keadaan", "", ("selesai", "selesai"), ("sedang dilaksanakan", "sedang dilaksanakan"),
                        ("belum dilaksanakan", "belum dilaksanakan")),
                    Panjang("keterangan", "Keterangan", "Dua desa menyusul pada tahun depan"),
                ],
            },
        ],
    };

    public static readonly UraianBerkas CatatanData = new("catatan-data.yaml", "Catatan data", JenisDokumen.Laporan)
    {
        Bidang = [Panjang("pengantar", "Patokan", "Bila dua sumber berbeda, yang dipakai adalah daftar penerima.", "Cara memilih bila sumber data bertentangan.")],
        Daftar =
        [
            new UraianDaftar("daftar", "Butir catatan data", "catatan")
            {
                Pengenal = ["kelompok", "hal"],
                Bidang =
                [
                    Teks("kelompok", "Kelompok", "Kinerja"), Panjang("hal", "Hal", "Jumlah penerima bantuan").Wajib(),
                    Panjang("tempat", "Tempat", "Laporan bulan Juni"),
                    Panjang("tertulis", "Yang tertulis", "120 orang"), Panjang("dipakai", "Yang dipakai", "118 orang"),
                    Panjang("alasan", "Alasan", "Dua orang tercatat dua kali"),
                ],
            },
        ],
    };
}
