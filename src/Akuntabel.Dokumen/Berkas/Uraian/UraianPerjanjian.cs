using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>The Perjanjian Kinerja.</summary>
internal static class UraianPerjanjian
{
    // how the form looks where offices differ
    private static readonly UraianBidang[] Naskah =
    [
        Pilihan("letak-pihak", "Letak tanda tangan", "Siapa yang menandatangani di kiri; bawaannya pihak kedua (atasan).",
            ("kedua-kiri", "pihak kedua di kiri"), ("pertama-kiri", "pihak pertama di kiri")).Khusus(),
        Pilihan("sebutan-pihak", "Sebutan pihak", "", ("pertama", "PIHAK PERTAMA"), ("kesatu", "PIHAK KESATU")).Khusus(),
        Pilihan("sebutan-tanda-tangan", "Sebutan pihak di atas tanda tangan", "", ("ya", "tertulis"), ("tidak", "tidak ditulis")).Khusus(),
        Pilihan("tanggal-lampiran", "Tempat dan tanggal di lampiran", "", ("ya", "tertulis"), ("tidak", "hanya di pernyataan")).Khusus(),
    ];

    private static readonly UraianBidang[] Jabatan =
    [
        Kode("kode", "Nomor", "1", "Dipakai untuk menyebut atasan.").Wajib(),
        Panjang("jabatan", "Jabatan", "Kepala Bidang Rehabilitasi Sosial").Wajib(),
        Pilihan("jenjang", "Jenjang", "", [.. Core.PerjanjianKinerja.KataJenjang.Semua.Select(k => (k.Kode, k.Nama))]).Wajib(),
        Teks("unit", "Unit", "Bidang Rehabilitasi Sosial", "Tercetak di bawah judul."),
        Kode("nomor", "Nomor perjanjian", "100.3/13/DINSOS/2025", "Tercetak di bawah judul; kosong: tanpa nomor."),
        Kode("atasan", "Berjanji kepada", "kepala", "Atasan langsungnya, pihak kedua perjanjian ini.", "jabatan").Wajib() with
        {
            Pilihan = [new PilihanBidang(Core.PerjanjianKinerja.PerjanjianJenjang.Kepala, "Kepala perangkat daerah")],
        },
        Teks("nama", "Nama", "Nama lengkap dengan gelar",
            "Kosong: diambil dari Pejabat dan masa jabatan, bila jabatannya tercatat di sana."),
        Teks("pangkat", "Pangkat", "Pembina"), Kode("golongan", "Golongan", "IV/a"), Kode("nip", "NIP", "209901012124031000", "18 angka."),
        new UraianBidang("anggaran", "Anggaran yang dikelola", JenisBidang.DaftarTeks)
        {
            Contoh = "1.06.02.2.03",
            Petunjuk = "Kode program, kegiatan, atau sub kegiatan, satu baris satu kode; pagunya diambil dari anggaran. "
                + "Kosong: lampirannya tanpa anggaran.",
            Rujukan = "anggaran",
        },
    ];

    private static readonly UraianBidang[] Janji =
    [
        Kode("indikator-kepala", "Mendukung indikator kepala", "1.1", "", "indikator"),
        Kode("sub", "Keluaran sub kegiatan", "1.06.02.2.03.01", "", "sub"),
        Panjang("sasaran", "Sasaran", "Meningkatnya mutu pendampingan"),
        Panjang("indikator", "Indikator", "Persentase pendamping bersertifikat"),
        Teks("satuan", "Satuan", "%"), Teks("target", "Target", "80"),
    ];

    public static readonly UraianBerkas PerjanjianKinerja = new("perjanjian-kinerja.yaml", "Perjanjian Kinerja",
        JenisDokumen.PerjanjianKinerja)
    {
        Bidang =
        [
            Tanggal("tanggal", "Tanggal perjanjian", "2025-01-10", "Boleh dikosongkan bila belum ditandatangani.").Tanda(),
            Teks("tempat", "Tempat penandatanganan", "Manggar").Tanda(),
            Kode("nomor", "Nomor perjanjian", "100.3/12/DINSOS/2025", "Tercetak di bawah judul; kosong: tanpa nomor."),
            Pilihan("perubahan", "Perjanjian Kinerja Perubahan", "Pilih ya bila yang sebelumnya ditetapkan di luar aplikasi ini.",
                ("ya", "ya"), ("tidak", "tidak")).Khusus(),
            Panjang("alasan", "Alasan perubahan", "Pergantian atau mutasi pejabat", "Bila yang diubah ditetapkan di luar aplikasi ini.")
                .Khusus(),
            Kode("nomor-pendahulu", "Nomor yang diubah", "100.3/4/DINSOS/2025", "Bila yang diubah ditetapkan di luar aplikasi ini.")
                .Khusus(),
            Tanggal("tanggal-pendahulu", "Tanggal yang diubah", "2025-01-10", "Bila yang diubah ditetapkan di luar aplikasi ini.")
                .Khusus(),
            Teks("pihak-pertama.nama", "Nama pihak pertama", "Nama kepala perangkat daerah").Pejabat(),
            Teks("pihak-pertama.jabatan", "Jabatan pihak pertama", "Kepala Dinas Sosial Kabupaten Contoh",
                "Plt., Plh., atau Pj. pada tanggal perjanjian ditambahkan sendiri.").Pejabat(),
            Teks("pihak-pertama.pangkat", "Pangkat pihak pertama", "Pembina Utama Muda").Pejabat(),
            Kode("pihak-pertama.golongan", "Golongan pihak pertama", "IV/c").Pejabat(),
            Kode("pihak-pertama.nip", "NIP pihak pertama", "209901012124031000").Pejabat(),
            Teks("pihak-kedua.nama", "Nama pihak kedua", "Nama kepala daerah").Tanda(),
            Teks("pihak-kedua.jabatan", "Jabatan pihak kedua", "Bupati Contoh").Wajib(),
            Teks("keterangan", "Sumber dana", "APBD"),
            .. Naskah,
            Pilihan("urutan-program", "Urutan program di lampiran", "", ("anggaran", "seperti anggaran (DPA)"),
                ("renstra", "seperti Renstra, menurut sasarannya")).Khusus(),
            new UraianBidang("daftar-program", "Program yang disebut lebih dahulu", JenisBidang.DaftarTeks)
            {
                Contoh = "1.06.02", Rujukan = "program", Khusus = true,
                Petunjuk = "Kode program, satu baris satu kode, menurut urutan lampirannya; yang tidak disebut menyusul.",
            },
            Rupiah("pendapatan", "Target pendapatan", "21000000").Khusus(),
            Rupiah("realisasi-pendapatan", "Realisasi pendapatan", "20000000").Khusus(),
            Persen("minimum-pendapatan", "Minimum realisasi pendapatan", "90").Khusus(),
            Persen("minimum-apbd", "Minimum realisasi APBD", "90").Khusus(),
        ],
        Daftar =
        [
            Target("target", "Target PK", "target PK", Angka("", "Target", "80", "Dalam satuan indikator.").Wajib().Bertanda()),
            Target("target-cacah", "Target PK (cacah)", "target cacah PK",
                Angka("", "Target cacah", "11", "Untuk indikator yang dicacah.")),
            new UraianDaftar("serapan-minimum", "Serapan minimum", "serapan minimum")
            {
                Bentuk = BentukDaftar.Peta,
                Bidang = [Kode("program", "Program", "seluruh", "Kode program, atau kata seluruh.", "program"),
                    Persen("", "Serapan minimum", "85")],
            },
            new UraianDaftar("versi", "Versi PK", "versi PK")
            {
                Nama = "versi-pk", Pengenal = ["kode"],
                Bidang =
                [
                    Kode("kode", "Kode versi", "murni", "murni atau perubahan. Dipakai hanya bila perjanjian pernah diubah.").Wajib(),
                    Teks("sebutan", "Sebutan", "Perjanjian Kinerja"), Kode("nomor", "Nomor", "100.3/12/DINSOS/2025").Khusus(),
                    Tanggal("tanggal", "Tanggal", "2025-01-10").Tanda(),
                    Panjang("alasan", "Alasan perubahan", "Perubahan anggaran",
                        "Wajib untuk perubahan, misalnya: Perubahan anggaran. Kosong untuk murni.").ContohKosong(),
                    Kode("pendahulu", "Menggantikan versi", "murni",
                        "Wajib untuk perubahan: kode versi yang digantikan, misalnya murni. Kosong untuk murni.", "versi-pk")
                        .ContohKosong(),
                ],
                Anak =
                [
                    Target("target", "Target versi PK", "target versi PK", Angka("", "Target", "80", "Dalam satuan indikator.").Bertanda()),
                    Target("target-cacah", "Target versi PK (cacah)", "target cacah versi PK", Angka("", "Target cacah", "11")),
                ],
            },
            new UraianDaftar("komitmen", "Komitmen PK", "komitmen PK")
            {
                Pengenal = ["huruf"],
                Bidang =
                [
                    Kode("huruf", "Huruf", "C"), Panjang("uraian", "Komitmen", "Nilai pelaksanaan SAKIP"),
                    Pilihan("jenis-target", "Jenis target", "Menentukan bunyi targetnya.", ("Ambang", "ambang: paling sedikit sekian"),
                        ("Tanggal", "tanggal: paling lambat tanggal itu"), ("Kategori", "kategori: paling rendah kategori itu"),
                        ("Cacah", "cacah: paling sedikit sekian buah")) with { Contoh = "Ambang" },
                    Angka("nilai", "Nilai", "40", "Untuk ambang dan cacah.").Bertanda(),
                    Teks("satuan", "Satuan", "%", "Untuk ambang dan cacah."),
                    Tanggal("tanggal", "Tanggal", "2026-02-04", "Untuk tanggal."),
                    Teks("kategori", "Kategori", "BB", "Untuk kategori."),
                    Panjang("target", "Bunyi target", "minimal 40 %", "Kosong: disusun dari isian di atas."),
                    Angka("bawah", "Batas bawah kategori", "70").Khusus().Bertanda(),
                    Angka("atas", "Batas atas kategori", "80").Khusus().Bertanda(),
                    Pilihan("batas-bawah", "Batas bawahnya", "", ("di atas", "di atas batas itu"), ("termasuk",
                        "mulai dari batas itu")).Khusus(),
                    Tanggal("bulan", "Bulan", "2026-01-01", "Tanggal 1 bulannya, bila tanggalnya tidak ditentukan.").Khusus(),
                    Angka("nilai-lain", "Nilai lain", "80").Khusus().Bertanda(), Panjang("realisasi", "Realisasi", "42 %").Khusus(),
                ],
            },
        ],
    };

    /// <summary>Perjanjian Kinerja of the positions below the head.</summary>
    public static readonly UraianBerkas Jenjang = new(Core.PerjanjianKinerja.PerjanjianJenjang.Berkas, "Perjanjian Kinerja berjenjang",
        JenisDokumen.PerjanjianJenjang)
    {
        Bidang =
        [
            Tanggal("tanggal", "Tanggal perjanjian", "2025-01-15", "Boleh dikosongkan bila belum ditandatangani.").Tanda(),
            Teks("tempat", "Tempat penandatanganan", "Manggar", "Kosong: sama dengan Perjanjian Kinerja kepala."),
            Teks("keterangan", "Sumber dana", "APBD", "Kosong: sama dengan Perjanjian Kinerja kepala."),
            .. Naskah,
        ],
        Daftar =
        [
            new UraianDaftar("perjanjian", "Perjanjian tiap jabatan", "jabatan")
            {
                Nama = "jabatan", Pengenal = ["kode"], Bidang = Jabatan,
                Anak = [new UraianDaftar("janji", "Sasaran dan target", "sasaran") { Pengenal = ["indikator-kepala", "sub", "indikator"],
                    Bidang = Janji }],
            },
        ],
    };

    private static UraianDaftar Target(string kunci, string judul, string sebutan, UraianBidang nilai) =>
        new(kunci, judul, sebutan)
        {
            Bentuk = BentukDaftar.Peta,
            Bidang = [Kode("indikator", "Indikator", "1.1", "Kode indikator.", "indikator").Wajib(), nilai],
        };
}
