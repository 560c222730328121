using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>Measurement, budget and activities of the year.</summary>
internal static class UraianPelaksanaan
{
    /// <summary>The months of a year.</summary>
    public static readonly IReadOnlyList<string> Bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
        "September", "Oktober", "November", "Desember"];

    /// <summary>Columns of quarters, where the months are not known.</summary>
    public static readonly IReadOnlyList<string> Triwulan = ["triwulan_1", "triwulan_2", "triwulan_3", "triwulan_4"];

    // what a figure of a quarter is told with; older files have none of it
    private static readonly UraianBidang[] Keterangan =
    [
        Panjang("kendala", "Kendala", "Anggaran kegiatan digeser pada perubahan", "Apa yang menghambat.").Khusus(),
        Panjang("tindak_lanjut", "Tindak lanjut", "Dilaksanakan pada triwulan III oleh Bidang Satu",
            "Apa yang dilakukan, oleh siapa, sampai kapan.").Khusus(),
        Panjang("sebab", "Sebab angka", "Dua kegiatan triwulan III dilaksanakan lebih awal",
            "Mengapa angkanya jauh dari biasanya; kosong bila tidak.").Khusus(),
        Teks("sebab_untuk", "Sebab untuk angka", "450", "Angka yang dijelaskan sebabnya; terisi sendiri.").Khusus(),
        Panjang("bukti", "Bukti", "Berita acara.pdf, halaman 3",
            "Nama berkasnya, satu tiap baris, dengan halaman atau selnya.").Khusus(),
    ];

    public static readonly UraianBerkas Kinerja = new("kinerja.csv", "Pengukuran", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("", "Pengukuran", "indikator")
            {
                Pengenal = ["indikator", "tahun", "triwulan"],
                Bidang =
                [
                    Kode("indikator", "Indikator", "1.1", "Kode indikator.", "indikator").Wajib(),
                    Tahun("tahun", "Tahun", "2025").Wajib().Perencana(),
                    Pilihan("triwulan", "Triwulan", "Kosong: nilai setahun.", ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")),
                    Teks("satuan", "Satuan", "%", "Sama dengan satuan indikator.").Wajib().Perencana(),
                    Angka("realisasi", "Realisasi", "81,64", "Kosong: belum diukur, bukan nol.").Wajib().Bertanda(),
                    Panjang("sumber", "Sumber data", "Laporan bidang"),
                    .. Keterangan,
                ],
                // files of the first version hold targets here
                BidangLama =
                [
                    Angka("target", "Target", "80", "Pindahkan ke Target PK atau Target RKT, Renja, rencana aksi.").Khusus().Perencana().Bertanda(),
                ],
            },
        ],
    };

    public static readonly UraianBerkas Komponen = new("komponen.csv", "Realisasi komponen", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("", "Realisasi komponen", "nilai komponen")
            {
                Pengenal = ["indikator", "komponen", "tahun", "triwulan"],
                Bidang =
                [
                    Kode("indikator", "Indikator", "1.1", "Kode indikator.", "indikator").Wajib(),
                    Teks("komponen", "Komponen", "Peserta yang memahami", "Sama dengan nama komponen pada lembar indikator.").Wajib(),
                    Tahun("tahun", "Tahun", "2025").Wajib().Perencana(),
                    Pilihan("triwulan", "Triwulan", "Kosong: nilai setahun.", ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")),
                    Angka("realisasi", "Nilai", "48", "Dalam satuan komponennya. Kosong: belum diukur, bukan nol.").Wajib().Bertanda(),
                    Panjang("sumber", "Sumber data", "Daftar hadir dan hasil tes"),
                ],
            },
        ],
    };

    public static readonly UraianBerkas Anggaran = new("anggaran.csv", "Anggaran", JenisDokumen.Anggaran)
    {
        Daftar =
        [
            new UraianDaftar("", "Anggaran", "sub kegiatan")
            {
                Nama = "program",
                Termuat =
                [
                    ("anggaran", "kode_program", "program"), ("anggaran", "kode_kegiatan", "kegiatan"), ("anggaran", "kode_sub",
                        "sub_kegiatan"),
                    ("sub", "kode_sub", "sub_kegiatan"),
                ],
                Pengenal = ["kode_program", "kode_kegiatan", "kode_sub"],
                Bidang =
                [
                    Kode("kode_program", "Kode program", "1.06.02").Wajib().Perencana(),
                    Panjang("program", "Program", "Program Pemberdayaan Sosial").Wajib().Perencana(),
                    Kode("kode_kegiatan", "Kode kegiatan", "1.06.02.2.03").Perencana(),
                    Panjang("kegiatan", "Kegiatan", "Pengembangan potensi sumber kesejahteraan sosial").Perencana(),
                    Kode("kode_sub", "Kode sub kegiatan", "1.06.02.2.03.01", "Tulis jumlah pada baris yang menyatakan jumlah.").Perencana(),
                    Panjang("sub_kegiatan", "Sub kegiatan", "Peningkatan kemampuan pekerja sosial").Perencana(),
                    Teks("satuan", "Satuan keluaran", "orang"), Angka("target_fisik", "Target keluaran", "25"),
                    Angka("realisasi_fisik", "Realisasi keluaran", "25"),
                    Rupiah("pagu", "Pagu", "150000000", "Kosong: belum diisi, bukan nol.").Wajib(),
                    Rupiah("pagu_murni", "Pagu sebelum perubahan", "120000000", "Hanya bila anggaran diubah.").Khusus(),
                    // a budget is complete before anything is spent: what was spent is measured
                    Rupiah("realisasi", "Realisasi anggaran", "148500000"),
                    Panjang("kelompok_sasaran", "Kelompok sasaran", "Pekerja sosial"),
                    Panjang("keluaran", "Indikator keluaran", "Jumlah pekerja sosial yang dilatih", "Menurut nomenklatur."),
                    Teks("sumber_dana", "Sumber dana", "PAD"),
                    Pemilik("Bidang Rehabilitasi Sosial", "Unit yang mengisi baris ini."),
                ],
            },
        ],
    };

    public static readonly UraianBerkas RealisasiAnggaran = new("realisasi-anggaran.csv", "Realisasi anggaran", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("", "Realisasi anggaran", "realisasi")
            {
                Pengenal = ["kode_sub", "triwulan"],
                Bidang =
                [
                    Kode("kode_sub", "Kode sub kegiatan", "1.06.02.2.03.01",
                        "Kode baris paling rinci di Anggaran: sub kegiatan, "
                        + "atau kegiatan atau program bila anggaran tidak dirinci sampai ke sana.").Wajib(),
                    Pilihan("triwulan", "Triwulan", "Realisasi dijumlahkan sejak Januari sampai akhir triwulan ini.", ("1", "1"),
                        ("2", "2"), ("3", "3"), ("4", "4")).Wajib() with { Contoh = "4" },
                    Rupiah("realisasi", "Realisasi anggaran", "148500000", "Sejak Januari. Kosong: belum diketahui, bukan nol.").Wajib(),
                    Angka("realisasi_fisik", "Realisasi keluaran", "25", "Sejak Januari, dalam satuan keluarannya."),
                    .. Keterangan,
                ],
            },
        ],
    };

    public static readonly UraianBerkas RealisasiBelanja = new("realisasi-belanja.csv", "Realisasi belanja", JenisDokumen.Pengukuran)
    {
        Daftar =
        [
            new UraianDaftar("", "Realisasi belanja", "realisasi")
            {
                Pengenal = ["kode", "triwulan"],
                Bidang =
                [
                    Kode("kode", "Kode rekening", "5.1.02", "Jenis belanja paling rinci pada Belanja.").Wajib(),
                    Pilihan("triwulan", "Triwulan", "Sejak Januari sampai akhir triwulan ini. Kosong: setahun.", ("1", "1"), ("2", "2"),
                        ("3", "3")).Khusus(),
                    Rupiah("realisasi", "Realisasi", "148500000", "Kosong: belum diketahui, bukan nol.").Wajib(),
                ],
            },
        ],
    };

    public static readonly UraianBerkas DukunganSasaran = new("dukungan-sasaran.csv", "Dukungan sasaran", JenisDokumen.Anggaran)
    {
        Daftar =
        [
            new UraianDaftar("", "Dukungan sasaran", "dukungan")
            {
                Pengenal = ["kode_sub", "sasaran"],
                Bidang =
                [
                    Kode("kode_sub", "Kode sub kegiatan", "1.06.02.2.03.01").Wajib(),
                    Kode("sasaran", "Sasaran", "1", "Kode sasaran Renstra yang didukung.", "sasaran").Wajib(),
                    Persen("bagian", "Bagian", "100", "Bagian pagunya untuk sasaran ini; jumlah tiap sub kegiatan 100.").Wajib(),
                ],
            },
        ],
    };

    public static readonly UraianBerkas AnggaranKas = new("anggaran-kas.csv", "Anggaran kas", JenisDokumen.Anggaran)
    {
        Daftar =
        [
            new UraianDaftar("", "Anggaran kas", "anggaran kas")
            {
                Pengenal = ["kode_sub", "kode"],
                Bidang =
                [
                    Kode("kode_sub", "Kode sub kegiatan", "1.06.02.2.03.01").Wajib(),
                    Kode("kode", "Kode rekening", "5.1.02", "Jenis belanja; 5 bila tidak dirinci.").Wajib(),
                    .. Bulan.Select((b, i) => Rupiah(b.ToLowerInvariant(), b, $"{(i + 1) * 1_000_000}")),
                    .. Triwulan.Select((t, i) => (Rupiah(t, $"Triwulan {new TriwulanKe(i + 1)}", $"{(i + 1) * 3_000_000}") with
                    {
                        Petunjuk = "Hanya bila bulan-bulannya tidak diketahui.",
                    }).Khusus()),
                ],
            },
        ],
    };

    public static readonly UraianBerkas Belanja = new("belanja.csv", "Belanja", JenisDokumen.Anggaran)
    {
        Daftar =
        [
            new UraianDaftar("", "Belanja", "jenis belanja")
            {
                Pengenal = ["kode"],
                Bidang =
                [
                    Kode("kode", "Kode rekening", "5.1.02").Wajib(),
                    Kode("induk", "Kode rekening induk", "5.1", "Kosong untuk baris teratas.").ContohKosong(),
                    Teks("uraian", "Jenis belanja", "Belanja Barang dan Jasa").Wajib(),
                    Rupiah("pagu", "Pagu", "150000000", "Kosong pada baris induk: dihitung."),
                    Rupiah("realisasi", "Realisasi", "148500000", "Kosong pada baris induk: dihitung."),
                ],
            },
        ],
    };
}
