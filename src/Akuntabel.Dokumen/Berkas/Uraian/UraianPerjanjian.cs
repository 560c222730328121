using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>The Perjanjian Kinerja.</summary>
internal static class UraianPerjanjian
{
    public static readonly UraianBerkas PerjanjianKinerja = new("perjanjian-kinerja.yaml", "Perjanjian Kinerja", JenisDokumen.PerjanjianKinerja)
    {
        Bidang =
        [
            Tanggal("tanggal", "Tanggal perjanjian", "2025-01-10", "Boleh dikosongkan bila belum ditandatangani.").Tanda(),
            Teks("tempat", "Tempat penandatanganan", "Manggar").Tanda(),
            Pilihan("perubahan", "Perjanjian Kinerja Perubahan", "Pilih ya bila ini perubahan.", ("ya", "ya"), ("tidak", "tidak")),
            Teks("pihak-pertama.nama", "Nama pihak pertama", "Nama kepala perangkat daerah").Tanda(),
            Teks("pihak-pertama.jabatan", "Jabatan pihak pertama", "Kepala Dinas Sosial Kabupaten Contoh",
                "Tidak perlu diisi bila kepala perangkat daerah tercatat; "
                + "Plt., Plh., atau Pj. pada tanggal perjanjian ditambahkan sendiri.").Tanda(),
            Teks("pihak-pertama.pangkat", "Pangkat pihak pertama", "Pembina Utama Muda").Tanda(),
            Kode("pihak-pertama.golongan", "Golongan pihak pertama", "IV/c").Tanda(),
            Kode("pihak-pertama.nip", "NIP pihak pertama", "209901012124031000").Tanda(),
            Teks("pihak-kedua.nama", "Nama pihak kedua", "Nama kepala daerah").Tanda(),
            Teks("pihak-kedua.jabatan", "Jabatan pihak kedua", "Bupati Contoh").Wajib(),
            Teks("keterangan", "Sumber dana", "APBD"),
            Rupiah("pendapatan", "Target pendapatan", "21000000").Khusus(),
            Rupiah("realisasi-pendapatan", "Realisasi pendapatan", "20000000").Khusus(),
            Persen("minimum-pendapatan", "Minimum realisasi pendapatan", "90").Khusus(),
            Persen("minimum-apbd", "Minimum realisasi APBD", "90").Khusus(),
        ],
        Daftar =
        [
            Target("target", "Target PK", "target PK", Angka("", "Target", "80", "Dalam satuan indikator.").Wajib()),
            Target("target-cacah", "Target PK (cacah)", "target cacah PK", Angka("", "Target cacah", "11", "Untuk indikator yang dicacah.")),
            new UraianDaftar("serapan-minimum", "Serapan minimum", "serapan minimum")
            {
                Bentuk = BentukDaftar.Peta,
                Bidang = [Kode("program", "Program", "seluruh", "Kode program, atau kata seluruh.", "program"), Persen("", "Serapan minimum", "85")],
            },
            new UraianDaftar("versi", "Versi PK", "versi PK")
            {
                Nama = "versi-pk", Pengenal = ["kode"],
                Bidang =
                [
                    Kode("kode", "Kode versi", "murni", "murni atau perubahan. Dipakai hanya bila perjanjian pernah diubah.").Wajib(),
                    Teks("sebutan", "Sebutan", "Perjanjian Kinerja"),
                    Tanggal("tanggal", "Tanggal", "2025-01-10").Tanda(),
                    Panjang("alasan", "Alasan perubahan", "Perubahan anggaran",
                        "Wajib untuk perubahan, misalnya: Perubahan anggaran. Kosong untuk murni.").ContohKosong(),
                    Kode("pendahulu", "Menggantikan versi", "murni",
                        "Wajib untuk perubahan: kode versi yang digantikan, misalnya murni. Kosong untuk murni.", "versi-pk").ContohKosong(),
                ],
                Anak =
                [
                    Target("target", "Target versi PK", "target versi PK", Angka("", "Target", "80", "Dalam satuan indikator.")),
                    Target("target-cacah", "Target versi PK (cacah)", "target cacah versi PK", Angka("", "Target cacah", "11")),
                ],
            },
            new UraianDaftar("komitmen", "Komitmen PK", "komitmen PK")
            {
                Pengenal = ["huruf"],
                Bidang =
                [
                    Kode("huruf", "Huruf", "C"), Panjang("uraian", "Komitmen", "Nilai pelaksanaan SAKIP"), Teks("jenis-target", "Jenis target", "Ambang", "Ambang, Tanggal, Kategori, atau Cacah."),
                    Angka("nilai", "Nilai", "40"), Angka("nilai-lain", "Nilai lain", "80").Khusus(), Angka("bawah", "Batas bawah", "70").Khusus(), Angka("atas", "Batas atas", "80").Khusus(),
                    Tanggal("tanggal", "Tanggal", "2026-02-04").Khusus(), Tanggal("bulan", "Bulan", "2026-01-01").Khusus(), Panjang("target", "Bunyi target", "minimal 40 %"), Panjang("realisasi", "Realisasi", "42 %"),
                ],
            },
        ],
    };

    private static UraianDaftar Target(string kunci, string judul, string sebutan, UraianBidang nilai) =>
        new(kunci, judul, sebutan) { Bentuk = BentukDaftar.Peta, Bidang = [Kode("indikator", "Indikator", "1.1", "Kode indikator.", "indikator").Wajib(), nilai] };
}
