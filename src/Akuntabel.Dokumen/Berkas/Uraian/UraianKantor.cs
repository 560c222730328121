using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>The office itself, and the report that it makes.</summary>
internal static class UraianKantor
{
    public static readonly UraianBerkas Instansi = new("instansi.yaml", "Data kantor", JenisDokumen.Profil)
    {
        Bidang =
        [
            Teks("nama", "Nama perangkat daerah", "Dinas Sosial", "Tanpa nama kabupaten, kota, atau provinsinya.").Wajib(),
            Teks("nama-singkat", "Nama singkat", "Dinsos", "Dipakai di tengah kalimat laporan.").Wajib(),
            Teks("nama-lengkap", "Nama lengkap", "Dinas Sosial Kabupaten Contoh").Wajib(),
            Teks("pemda", "Pemerintah daerah", "Pemerintah Kabupaten Contoh").Wajib(),
            Teks("wilayah", "Wilayah", "Kabupaten Contoh").Wajib(),
            Teks("wilayah-singkat", "Wilayah, singkat", "Kab. Contoh").Khusus(),
            Teks("kepala-daerah", "Kepala daerah", "Bupati Contoh", "Sebutan jabatannya, bukan namanya.").Wajib(),
            Teks("alamat", "Alamat kantor", "Jalan Merdeka Nomor 1, Contoh").Wajib(),
            Kode("kode-pos", "Kode pos", "33516"),
            Kode("telepon", "Telepon", "(0719) 123456"),
            Teks("email", "Surel", "dinsos@contoh.go.id"),
            Teks("urusan", "Urusan pemerintahan", "Urusan Pemerintahan Wajib Bidang Sosial").Wajib(),
            Teks("bidang-kerja", "Bidang kerja", "perlindungan dan jaminan sosial").Khusus(),
            Teks("kepala.nama", "Nama kepala perangkat daerah", "Nama lengkap dengan gelar").Pejabat(),
            Teks("kepala.jabatan", "Jabatan kepala perangkat daerah", "Kepala Dinas Sosial Kabupaten Contoh").Pejabat(),
            Teks("kepala.pangkat", "Pangkat kepala perangkat daerah", "Pembina Utama Muda").Pejabat(),
            Kode("kepala.golongan", "Golongan kepala perangkat daerah", "IV/c").Pejabat(),
            Kode("kepala.nip", "NIP kepala perangkat daerah", "209901012124031000", "18 angka.").Pejabat(),
            Panjang("dasar-tugas", "Dasar hukum tugas dan fungsi", "Peraturan Bupati Contoh Nomor 14 Tahun 2020").Wajib(),
            Panjang("tugas", "Tugas", "membantu Bupati melaksanakan urusan pemerintahan bidang sosial", "Diawali kata kerja, huruf kecil, tanpa titik.").Wajib(),
            Butir("fungsi", "Fungsi", "perumusan kebijakan bidang sosial\npelaksanaan kebijakan bidang sosial", "Huruf kecil, tanpa titik.").Wajib(),
            Butir("susunan", "Susunan organisasi", "Kepala Dinas\nSekretariat\nBidang Rehabilitasi Sosial").Wajib(),
            Pilihan("formulir-evaluasi-rpjmd", "Nomor formulir evaluasi RPJMD", "Seperti yang dipakai daerah Anda. Kosong: E.58.",
                ("E.58", "E.58"), ("E.78", "E.78")).Khusus(),
            Butir("paraf", "Urutan paraf", "Sekretaris\nKepala Subbagian Perencanaan").Khusus(),
            Teks("logo", "Logo", "gambar/logo.png", "Nama berkas gambar yang sudah diunggah.").Khusus(),
        ],
        Daftar =
        [
            new UraianDaftar("riwayat-kepala", "Masa jabatan kepala", "masa jabatan")
            {
                Pengenal = ["nama", "mulai"],
                Bidang =
                [
                    Teks("nama", "Nama kepala", "Nama lengkap dengan gelar",
                        "Setiap dokumen mengambil kepala pada tanggalnya. Bila kepalanya selalu sama, cukup isi Data kantor.").Pejabat(),
                    Teks("jabatan", "Jabatan", "Kepala Dinas Sosial Kabupaten Contoh", "Tanpa Plt, Plh, atau Pj.").Tanda(),
                    Pilihan("status", "Status", "", ("definitif", "definitif"), ("Plt", "Plt"), ("Plh", "Plh"), ("Pj", "Pj")),
                    Tanggal("mulai", "Mulai menjabat", "2024-03-01", "Kosong: sebelum catatan ini."),
                    Tanggal("selesai", "Sampai dengan", "2025-06-30", "Hari terakhirnya. Kosong: masih menjabat."),
                    Teks("pangkat", "Pangkat", "Pembina Utama Muda"), Kode("golongan", "Golongan", "IV/c"),
                    Kode("nip", "NIP", "209901012124031000", "18 angka."),
                ],
            },
            new UraianDaftar("struktur", "Struktur organisasi", "jabatan") { Bentuk = BentukDaftar.Pohon, Bidang = [Teks("nama", "Jabatan atau unit", "Sekretariat")] },
        ],
    };

    public static readonly UraianBerkas Laporan = new("laporan.yaml", "Laporan", JenisDokumen.Laporan)
    {
        Bidang =
        [
            Pilihan("jenis", "Jenis laporan", "", ("lkj", "laporan kinerja tahunan"), ("triwulan", "laporan kinerja triwulan")).Wajib(),
            Tahun("tahun", "Tahun laporan", "2025").Wajib(),
            Pilihan("triwulan", "Triwulan", "Hanya untuk laporan triwulan.", ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")),
            Teks("label", "Sebutan singkat", "LKj").Wajib(),
            Teks("judul", "Judul", "Laporan Kinerja").Wajib(),
            Pilihan("kertas", "Kertas", "", ("A4", "A4"), ("F4", "F4")),
            Teks("tempat", "Tempat penandatanganan", "Manggar").Tanda(),
            Tanggal("tanggal", "Tanggal penandatanganan", "2026-01-27", "Boleh dikosongkan bila belum ditetapkan.").Tanda(),
            Tanggal("bulan", "Bulan penandatanganan", "2026-01-01", "Tanggal 1 bulannya, bila tanggalnya belum diketahui.").Khusus(),
            Teks("foto-sampul", "Foto sampul", "sampul/kantor.jpg", "Nama berkas gambar yang sudah diunggah ke laporan ini.").Khusus(),
            Teks("asal-target", "Dokumen asal target", "Renja").Khusus(),
            Kode("skala.capaian", "Skala capaian kinerja", "akip-aa-d").Khusus(),
            Kode("skala.anggaran", "Skala serapan anggaran", "pmdn86-2017-gt").Khusus(),
            Kode("skala.fisik", "Skala capaian fisik", "pmdn86-2017-gt").Khusus(),
            Kode("skala.target", "Skala status target", "target").Khusus(),
            Kode("skala.keberhasilan", "Skala keberhasilan sasaran", "sebutan-ntt").Khusus(),
            Persen("batas-capaian", "Batas atas capaian", "100", "Kosong: tanpa batas."),
            Pilihan("efisiensi", "Cara menghitung efisiensi", "", ("sederhana", "sederhana"), ("pmk-214", "menurut PMK 214/2017")),
            .. Lipatan("Bentuk grafik", [.. UraianPengaturan.Grafik.Select(g => Pilihan($"grafik.{g.Tempat}", g.Judul, "Kosong: bentuk yang lazim.",
                [("batang-tegak", "batang tegak"), ("batang-mendatar", "batang mendatar"), ("garis", "garis"), .. g.Jalur,
                    ("tidak", "tidak dicetak")]))]),
        ],
        Daftar =
        [
            new UraianDaftar("register", "Register yang dicetak", "tabel register")
            {
                Pengenal = ["register", "tabel"],
                Bidang =
                [
                    Teks("register", "Register", "Organisasi kemasyarakatan", "Namanya, seperti pada daftar register kantor. Register tertutup tidak dicetak."),
                    Teks("tabel", "Tabel", "Organisasi menurut kecamatan", "Judul salah satu tabelnya. Kosong: daftar barisnya."),
                    Pilihan("tempat", "Tempat", "", (Core.Laporan.RegisterDalamLaporan.DalamBab, "isi Bab III"), (Core.Laporan.RegisterDalamLaporan.DalamLampiran, "lampiran")),
                    Teks("judul", "Judul", "Organisasi Kemasyarakatan menurut Kecamatan", "Kosong: judul tabelnya."),
                ],
            },
        ],
    };
}
