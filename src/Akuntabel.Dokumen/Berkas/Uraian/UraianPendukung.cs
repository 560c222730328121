using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>Legal basis, team, procedures and registers.</summary>
internal static class UraianPendukung
{
    public static readonly UraianBerkas DasarHukum = new("dasar-hukum.yaml", "Dokumen anggaran yang dirujuk", JenisDokumen.DasarHukum)
    {
        Bidang = [Teks("dppa.nomor", "Nomor DPPA-SKPD", "DPA/A.1/1.06/001/2025").Khusus(), Tanggal("dppa.tanggal", "Tanggal DPPA-SKPD", "2025-11-10").Khusus()],
        Daftar =
        [
            new UraianDaftar("daftar", "Dasar hukum", "peraturan")
            {
                Pengenal = ["jenis", "nomor", "tahun"],
                Bidang =
                [
                    Teks("jenis", "Jenis peraturan", "Peraturan Bupati").Wajib(), Kode("nomor", "Nomor", "99").Wajib(),
                    Tahun("tahun", "Tahun", "2025").Wajib(), Panjang("tentang", "Tentang", "Contoh Peraturan").Wajib(),
                    Panjang("keterangan", "Lembaran negara", "Berita Daerah Kabupaten Contoh Tahun 2025 Nomor 99"),
                ],
            },
        ],
    };

    public static readonly UraianBerkas SkTim = new("sk-tim.yaml", "SK tim penyusun", JenisDokumen.Laporan)
    {
        Bidang =
        [
            Butir("kop", "Kop surat", "Pemerintah Kabupaten Contoh\nDinas Sosial"), Teks("judul", "Judul keputusan", "Keputusan Kepala Dinas Sosial Kabupaten Contoh"), Kode("nomor", "Nomor", "188.4/12"),
            Tahun("tahun", "Tahun", "2026"), Panjang("tentang", "Tentang", "Penunjukan Tim Penyusun Laporan Kinerja"), Teks("pejabat", "Pejabat", "Kepala Dinas Sosial Kabupaten Contoh"),
            Butir("menimbang", "Menimbang", "bahwa capaian kinerja perlu dilaporkan\nbahwa tim perlu ditetapkan"), Butir("mengingat", "Mengingat", "Undang-Undang Nomor 23 Tahun 2014\nPeraturan Presiden Nomor 29 Tahun 2014"),
            Panjang("menetapkan", "Menetapkan", "Keputusan Kepala Dinas tentang Tim Penyusun"), Teks("ditetapkan-di", "Ditetapkan di", "Manggar"), Teks("tanggal", "Pada tanggal", "Januari 2026", "Boleh hanya bulan dan tahun."),
            Teks("penandatangan.jabatan", "Jabatan penanda tangan", "Kepala Dinas Sosial"), Teks("penandatangan.nama", "Nama penanda tangan", "Nama lengkap dengan gelar"),
            Teks("penandatangan.pangkat", "Pangkat penanda tangan", "Pembina Utama Muda"), Kode("penandatangan.nip", "NIP penanda tangan", "209901012124031000"),
        ],
        Daftar =
        [
            new UraianDaftar("diktum", "Diktum SK", "diktum") { Pengenal = ["nama"], Bidang = [Teks("nama", "Diktum", "KESATU"), Panjang("isi", "Isi diktum", "Menunjuk pegawai dalam lampiran")] },
            new UraianDaftar("anggota", "Anggota tim", "anggota tim")
            {
                Pengenal = ["nama"], Bidang = [Teks("nama", "Nama", "Nama lengkap dengan gelar"), Teks("pangkat", "Pangkat", "Pembina (IV/a)"), Teks("jabatan", "Jabatan", "Sekretaris"), Teks("peran", "Kedudukan dalam tim", "Ketua")],
            },
        ],
    };

    public static readonly UraianBerkas DataLain = new("data-lain.yaml", "Data lain dalam naskah", JenisDokumen.Laporan)
    {
        Daftar =
        [
            new UraianDaftar("daftar", "Data lain", "data")
            {
                Pengenal = ["nama"],
                Bidang =
                [
                    Teks("nama", "Nama data", "Pengurus partai yang hadir", "Disisipkan ke dalam naskah dengan nama ini."),
                    Angka("nilai", "Nilai", "35"), Teks("sumber", "Sumber", "Daftar hadir 12 Februari 2025"),
                ],
            },
            new UraianDaftar("dibiarkan", "Angka yang dibiarkan", "angka")
            {
                Pengenal = ["bagian", "angka"],
                Bidang = [Teks("bagian", "Bagian", "sasaran-1/kendala", "Diisi oleh ruang tulis."), Teks("angka", "Angka", "35 pengurus"), Panjang("sebab", "Sebab", "Perkiraan panitia")],
            },
        ],
    };

    public static readonly UraianBerkas Sop = new("sop/*.yaml", "SOP", JenisDokumen.Sop)
    {
        Bidang =
        [
            Teks("judul", "Judul SOP", "Penyusunan Laporan Kinerja"), Teks("identitas.nomor", "Nomor SOP", "065/12/2025"), Tanggal("identitas.tanggal-pembuatan", "Tanggal pembuatan", "2025-01-02"),
            Tanggal("identitas.tanggal-revisi", "Tanggal revisi", "2025-06-02"), Tanggal("identitas.tanggal-efektif", "Tanggal efektif", "2025-07-01"), Teks("identitas.disahkan-oleh", "Disahkan oleh", "Kepala Dinas Sosial"),
            Teks("identitas.unit", "Unit kerja", "Subbagian Perencanaan"), Butir("identitas.kualifikasi", "Kualifikasi pelaksana", "Memahami SAKIP\nMenguasai pengolah data"), Butir("identitas.peralatan", "Peralatan", "Komputer\nPrinter"),
            Butir("identitas.pencatatan", "Pencatatan dan pendataan", "Disimpan elektronik\nDisimpan manual"), Panjang("identitas.peringatan", "Peringatan", "Bila tidak dijalankan, laporan terlambat"),
            Butir("identitas.dasar-hukum", "Dasar hukum SOP", "Peraturan Presiden Nomor 29 Tahun 2014\nPermenPANRB Nomor 53 Tahun 2014"), Butir("identitas.keterkaitan", "Keterkaitan", "SOP Pengumpulan Data\nSOP Surat Keluar"),
            Butir("pelaksana", "Pelaksana", "KADIS\nSEKRETARIS", "Sebutan pendek, urut dari kiri."),
        ],
        Daftar =
        [
            new UraianDaftar("peran", "Pelaksana di aplikasi", "pelaksana")
            {
                Pengenal = ["pelaksana"],
                Bidang =
                [
                    Teks("pelaksana", "Pelaksana", "KASUBBAG TU", "Sebutan yang sama dengan di atas."),
                    Pilihan("peran", "Peran di aplikasi", "Kosong: ditebak dari sebutannya.", Kata(KunciSop.Pelaksana)),
                ],
            },
            new UraianDaftar("langkah", "Langkah SOP", "langkah SOP")
            {
                Pengenal = ["kegiatan"],
                Bidang =
                [
                    Panjang("kegiatan", "Kegiatan", "Memerintahkan penyusunan laporan"), Teks("ringkas", "Bunyi pendek", "Perintah menyusun"), Butir("pelaksana", "Pelaksana", "KADIS\nSEKRETARIS"),
                    Pilihan("jenis", "Jenis langkah", "", Kata(KunciSop.Jenis)), Panjang("kelengkapan", "Kelengkapan", "Jadwal kerja"),
                    Angka("waktu.lama", "Lama", "15"), Teks("waktu.satuan", "Satuan waktu", "menit"), Panjang("output", "Output", "Memo disposisi"), Angka("setuju", "Bila setuju ke langkah", "7").Khusus(),
                    Angka("tidak", "Bila tidak ke langkah", "5").Khusus(), Panjang("keterangan", "Keterangan", "Sesuai jadwal"),
                    Pilihan("per-unit", "Dikerjakan masing-masing unit", "Serentak, setiap unit untuk barisnya sendiri.", ("ya", "ya"), ("tidak", "tidak")).Khusus(),
                    Pilihan("terlambat", "Bila ada unit yang terlambat", "Berlaku untuk langkah masing-masing unit.", Kata(KunciSop.Gabung)).Khusus(),
                    Pilihan("otomatis", "Berlangsung sendiri", "Hanya penyerahan: dicatat saatnya, tidak menunggu siapa pun.", ("ya", "ya"), ("tidak", "tidak")).Khusus(),
                    Pilihan("tindakan", "Di aplikasi, langkah ini", "Formulir mana yang dibuka, dan apa yang terjadi sesudahnya.",
                        Kata(KunciSop.Tindakan)).Khusus(),
                ],
            },
        ],
    };

    /// <summary>Registers have the headings that their office gives them.</summary>
    public static readonly UraianBerkas Register = new("register/*.csv", "Tabel pendukung", JenisDokumen.SumberDaya)
    {
        Daftar = [new UraianDaftar("", "Isi tabel", "baris") { Bidang = [Teks("uraian", "Uraian", "Golongan IV"),
            Angka("jumlah", "Jumlah", "12").Bertanda()] }],
    };

    private static (string Nilai, string Kata)[] Kata<T>(IReadOnlyList<KunciSop<T>> tabel)
        where T : struct, Enum => [.. tabel.Select(k => (k.Kunci, k.Kata))];
}
