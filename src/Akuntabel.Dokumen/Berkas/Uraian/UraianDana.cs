using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>Money beside the budget of an office: revenue, and funds of the national budget.</summary>
internal static class UraianDana
{
    private static UraianBidang Triwulan => Pilihan("triwulan", "Triwulan", "Dijumlahkan sejak Januari sampai akhir triwulan ini.",
        ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")).Wajib() with { Contoh = "4" };

    public static readonly UraianBerkas Pendapatan = new("pendapatan.csv", "Pendapatan", JenisDokumen.Anggaran)
    {
        Daftar =
        [
            new UraianDaftar("", "Pendapatan", "jenis pendapatan")
            {
                Nama = "pendapatan", Pengenal = ["kode"],
                Bidang =
                [
                    Kode("kode", "Kode rekening", "4.1.02", "Tulis jumlah pada baris yang menyatakan jumlah.").Wajib(),
                    Panjang("uraian", "Jenis pendapatan", "Retribusi Daerah").Wajib(),
                    Rupiah("target", "Target murni", "75000000", "Kosong: belum diisi, bukan nol.").Wajib(),
                    Rupiah("target_perubahan", "Target perubahan", "90000000", "Kosong bila anggaran tidak diubah.").ContohKosong(),
                ],
            },
        ],
    };

    public static readonly UraianBerkas RealisasiPendapatan = new("realisasi-pendapatan.csv", "Realisasi pendapatan", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("", "Realisasi pendapatan", "realisasi")
            {
                Pengenal = ["kode", "triwulan"],
                Bidang =
                [
                    Kode("kode", "Kode rekening", "4.1.02", "Seperti pada Pendapatan.", "pendapatan").Wajib(), Triwulan,
                    Rupiah("realisasi", "Realisasi pendapatan", "60000000", "Sejak Januari. Kosong: belum diketahui, bukan nol.").Wajib(),
                ],
            },
        ],
    };

    public static readonly UraianBerkas Apbn = new("apbn.csv", "Dana APBN", JenisDokumen.Anggaran)
    {
        Daftar =
        [
            new UraianDaftar("", "Dana APBN", "kegiatan APBN")
            {
                Nama = "apbn", Pengenal = ["kode"],
                Bidang =
                [
                    Pilihan("jenis", "Jenis dana", "Tidak pernah dijumlahkan dengan APBD.", ("dekonsentrasi", "Dekonsentrasi"),
                        ("tugas-pembantuan", "Tugas Pembantuan")).Wajib(),
                    Teks("kementerian", "Kementerian atau lembaga", "Kementerian Sosial").Wajib(),
                    Kode("kode", "Kode kegiatan", "027.05.5844").Wajib(),
                    Panjang("program", "Program", "Program Perlindungan Sosial"),
                    Panjang("kegiatan", "Kegiatan", "Pendampingan penerima manfaat").Wajib(),
                    Teks("satuan", "Satuan keluaran", "orang"), Angka("target_fisik", "Target keluaran", "120"),
                    Rupiah("pagu", "Pagu", "250000000", "Kosong: belum diisi, bukan nol.").Wajib(),
                ],
            },
        ],
    };

    public static readonly UraianBerkas RealisasiApbn = new("realisasi-apbn.csv", "Realisasi dana APBN", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("", "Realisasi dana APBN", "realisasi")
            {
                Pengenal = ["kode", "triwulan"],
                Bidang =
                [
                    Kode("kode", "Kode kegiatan", "027.05.5844", "Seperti pada Dana APBN.", "apbn").Wajib(), Triwulan,
                    Rupiah("realisasi", "Realisasi anggaran", "125000000", "Sejak Januari. Kosong: belum diketahui, bukan nol.").Wajib(),
                    Angka("realisasi_fisik", "Realisasi keluaran", "60", "Sejak Januari, dalam satuan keluarannya."),
                ],
            },
        ],
    };
}
