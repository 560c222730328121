using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>Activities of the year: what was done, when, with whom, what came of it, and for what it counts.</summary>
internal static class UraianKegiatan
{
    public static readonly UraianBerkas Kegiatan = new("kegiatan.yaml", "Kegiatan", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("daftar", "Kegiatan", "kegiatan")
            {
                Pengenal = ["judul"],
                Bidang =
                [
                    Kode("sasaran", "Sasaran", "1", "Kode sasaran yang didukung.", "sasaran").Wajib(),
                    Panjang("judul", "Judul kegiatan", "Pelatihan pekerja sosial").Wajib(),
                    Tanggal("mulai", "Tanggal mulai", "2025-10-03"), Tanggal("selesai", "Tanggal selesai", "2025-10-04"),
                    Tanggal("bulan", "Bulan", "2025-10-01", "Tanggal 1 bulannya, bila tanggalnya tidak diketahui.").Khusus(),
                    Pilihan("triwulan", "Triwulan", "Bila hanya triwulannya diketahui.", ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"))
                        .Khusus(),
                    Pilihan("jenis", "Jenis kegiatan", "", ("rapat", "Rapat atau koordinasi"), ("sosialisasi", "Sosialisasi atau dialog"),
                        ("pelatihan", "Pelatihan atau bimbingan teknis"), ("monitoring", "Monitoring, evaluasi, atau perjalanan dinas"),
                        ("verifikasi", "Verifikasi atau pelayanan"), ("tim", "Pembentukan tim atau forum"),
                        ("upacara", "Upacara atau peringatan"), ("lain", "Lainnya")).Khusus(),
                    Kode("sub", "Sub kegiatan", "1.06.02.2.03.01", "Sub kegiatan yang membiayainya.", "sub").Khusus(),
                    Teks("tempat", "Tempat", "Aula Dinas Sosial"), Angka("peserta", "Jumlah peserta", "30", satuan: "orang"),
                    Panjang("unsur", "Unsur peserta", "pekerja sosial kecamatan"),
                    Panjang("ringkasan", "Ringkasan", "Peserta dibekali cara pendampingan."),
                    Butir("nama-peserta", "Daftar peserta", "Ani, Dinas Sosial\nBudi, Kecamatan Gantung", "Satu baris satu orang, boleh dengan jabatan atau instansinya.").Khusus(),
                    Teks("pimpinan", "Dipimpin oleh", "Kepala Bidang Politik Dalam Negeri").Khusus(),
                    Butir("narasumber", "Narasumber", "Badan Narkotika Nasional Provinsi", "Satu baris satu narasumber.").Khusus(),
                    Panjang("tema", "Tema", "Bersama Melayani").Khusus(),
                    Panjang("mitra", "Mitra", "Forum Kerukunan Umat Beragama").Khusus(),
                    Panjang("dasar", "Dasar pelaksanaan", "Keputusan Kepala Badan").Khusus(),
                    Teks("nomor-dasar", "Nomor keputusan", "153/KEP/HK/2023").Khusus(),
                    Tanggal("tanggal-dasar", "Tanggal dasar pelaksanaan", "2025-04-01").Khusus(),
                    Panjang("pedoman", "Pedoman", "Peraturan Menteri Dalam Negeri Nomor 49 Tahun 2010").Khusus(),
                    Butir("tujuan", "Tujuan kegiatan", "memperkuat peran\nmenyamakan persepsi").Khusus(),
                    Butir("pembahasan", "Yang dibahas", "hasil pemeriksaan tahun lalu\nbesaran bantuan").Khusus(),
                    Butir("notulen", "Notulen", "Rapat dibuka Kepala Bidang.\nPeserta menyampaikan keadaan daerahnya.",
                        "Isi notulen lengkap untuk lampiran dokumentasi; satu baris satu alinea.").Khusus(),
                    Butir("hasil", "Hasil", "daftar penerima\nlaporan pertanggungjawaban").Khusus(),
                    Panjang("belum-terlaksana", "Yang belum terlaksana", "Tiga kabupaten belum dikunjungi karena anggaran belum cair")
                        .Khusus(),
                    Panjang("bukti", "Bukti", "Notulen.pdf", "Nama berkasnya, satu tiap baris.").Khusus(),
                    Kode("indikator", "Indikator", "1.1", "Kode indikator yang realisasinya dijumlahkan dari peserta.", "indikator")
                        .Khusus(),
                    Pilihan("dihitung", "Peserta ikut dihitung", "", ("ya", "pesertanya"), ("kegiatan", "kegiatannya, satu kali"),
                        ("tidak", "tidak")).Khusus(),
                    Teks("gambar", "Foto", "gambar/dialog.jpg").Khusus(),
                    Angka("partai", "Jumlah partai politik", "10").Khusus(), Angka("desa", "Jumlah desa", "18").Khusus(),
                    Rupiah("hibah", "Nilai hibah", "907965000").Khusus(),
                    Rupiah("nilai-per-suara", "Nilai per suara", "15000").Khusus(),
                    Angka("partai-terdaftar", "Partai politik terdaftar", "30").Khusus(),
                    Angka("kabupaten-rencana", "Kabupaten direncanakan", "7").Khusus(), Angka("sekolah", "Jumlah sekolah", "42").Khusus(),
                    Angka("kabupaten-kota", "Jumlah kabupaten/kota", "22").Khusus(),
                    Persen("pendidikan-politik", "Bagian pendidikan politik", "60").Khusus(),
                    Persen("operasional", "Bagian operasional", "40").Khusus(),
                    Angka("indikator-idi", "Banyak indikator IDI", "22").Khusus(),
                    Angka("indikator-rendah", "Banyak indikator IDI rendah", "3").Khusus(),
                    Angka("kebebasan", "Nilai aspek kebebasan", "89,06").Khusus(),
                    Angka("kesetaraan", "Nilai aspek kesetaraan", "74,43").Khusus(),
                    Angka("kapasitas", "Nilai aspek kapasitas lembaga", "70,83").Khusus(),
                    Tanggal("tanggal-perubahan", "Tanggal perubahan", "2025-05-05").Khusus(),
                    Rupiah("rupiah-hibah", "Rupiah hibah", "250000000").Khusus(),
                ],
                Anak =
                [
                    new UraianDaftar("kelompok", "Kelompok peserta", "kelompok")
                    {
                        Pengenal = ["unsur"],
                        Bidang =
                        [
                            Teks("unsur", "Unsur", "tokoh agama").Wajib(), Angka("banyak", "Banyaknya", "12", satuan: "orang"),
                        ],
                    },
                    new UraianDaftar("foto", "Foto", "foto")
                    {
                        Pengenal = ["berkas"],
                        Bidang =
                        [
                            Teks("berkas", "Berkas", "foto/dialog.jpg", "Nama berkas gambarnya.").Wajib(),
                            Panjang("keterangan", "Keterangan foto", "Peserta dialog kebangsaan di Gantung"),
                        ],
                    },
                ],
            },
        ],
    };
}
