namespace Akuntabel.Storage.Riwayat;

/// <summary>A table whose rows the log proves. Rows that belong to one thing (a user with passkeys and roles) are proven together, as its state.</summary>
/// <param name="Nama">Name of the table.</param>
/// <param name="Sebutan">How people call a row.</param>
/// <param name="Awalan">What the thing's name in events begins with: <c>pengguna/</c>.</param>
/// <param name="KolomObjek">Column with the rest of that name.</param>
/// <param name="KolomKunci">Column that tells rows of one thing apart.</param>
/// <param name="Kolom">Columns proven. An empty one leaves no trace, so that a column added later, empty, changes no digest; for <c>#</c> numbers 0 is empty. New ones are added at the end.</param>
/// <param name="TanpaBukti">Columns not proven, with the reason.</param>
internal sealed record TabelTerbukti(
    string Nama, string Sebutan, string Awalan, string KolomObjek, string KolomKunci, IReadOnlyList<KolomTerbukti> Kolom, IReadOnlyDictionary<string, string> TanpaBukti)
{
    private const string Turunan = "mengikuti isi baris dan definisinya; dihitung ulang";

    /// <summary>In an order that never changes: digests follow it. New ones are added at the end.</summary>
    public static IReadOnlyList<TabelTerbukti> Semua { get; } =
    [
        Buat("pemda", "pemerintah daerah", "pemda/", "pemda", "pemda", "nama dibuat revisi# zona pengingat"),
        Buat("perangkat_daerah", "perangkat daerah", "perangkat-daerah/", "id", "id", "kode nama singkatan aktif# contoh# revisi#"),
        Buat("unit_kerja", "unit kerja", "unit-kerja/", "id", "id", "perangkat_daerah induk nama urutan# aktif# revisi#"),
        Buat("pejabat", "pejabat", "pejabat/", "id", "id", "perangkat_daerah nama nip pangkat golongan aktif# revisi#"),
        Buat("masa_jabatan", "masa jabatan", "masa-jabatan/", "id", "id", "perangkat_daerah pejabat unit jabatan peran status mulai selesai dasar revisi#"),
        Buat(
            "pengguna", "pengguna", "pengguna/", "id", "id", "nama_pengguna nama_normal nama pejabat sandi stempel kunci_totp? dua_langkah# kode_pemulihan? aktif# dibuat revisi# surel",
            ("langkah_terpakai", "dicatat pada setiap kode masuk, tanpa peristiwa"), ("cap", "penghitung; menyegel ulang menaikkannya tanpa peristiwa"),
            ("masuk_terakhir", "hanya keterangan; peristiwa PenggunaMasuk menyebutnya")),
        Buat("kunci_sandi", "kunci sandi pengguna", "pengguna/", "pengguna", "kredensial", "nama data dibuat"),
        Buat("penugasan", "peran pengguna", "pengguna/", "pengguna", "id", "peran perangkat_daerah unit mulai selesai"),
        Buat("dokumen", "dokumen", "dokumen/", "id", "id", "perangkat_daerah jenis mulai# selesai# triwulan# judul dibuat"),
        Buat(
            "versi", "versi dokumen", "dokumen/", "dokumen", "versi",
            "perangkat_daerah status pendahulu# alasan nomor tanggal sidik revisi# dibuat diubah diubah_oleh ditetapkan_saat "
                + "ditetapkan_oleh "
                + "pengajuan pengajuan_saat pengajuan_oleh pengajuan_catatan pengajuan_sidik "
                + "koreksi_semula koreksi_alasan koreksi_saat koreksi_oleh"),
        Buat("lampiran", "lampiran", "lampiran/", "id", "id", "perangkat_daerah dokumen nama mime sidik ukuran# keterangan oleh saat dihapus"),
        Buat("kunci_kepala", "kunci kepala rantai", "kunci-kepala/", "id", "id", "publik tersegel dibuat berakhir"),
        Buat(
            "konfirmasi_jabatan", "masa jabatan yang menunggu konfirmasi", "masa-jabatan/", "masa", "masa",
            "perangkat_daerah perubahan pejabat unit jabatan peran status mulai selesai dasar diminta_oleh diminta_nama diminta_saat revisi#"),
        Buat("sandi_lama", "kata sandi lama pengguna", "pengguna/", "pengguna", "nomor", "sandi"),
        Buat("pengujian", "pengujian laporan", "pengujian/", "id", "id", "perangkat_daerah nama kunci versi# dibuat dihapus"),
        Buat(
            "versi_pengujian", "versi pengujian laporan", "pengujian/", "pengujian", "versi",
            "perangkat_daerah berkas sidik banyak# oleh oleh_nama saat tahun# material# minor# editorial# baru# masih# diperbaiki#"),
        Buat(
            "putusan_temuan", "putusan atas temuan", "putusan/", "id", "id",
                "perangkat_daerah pengujian temuan putusan catatan versi# oleh oleh_nama saat revisi#",
            ("terakhir", "hanya untuk menghitung; mengikuti temuan versi yang terakhir")),
        Buat(
            "permintaan_lintas", "permintaan kepada perangkat daerah lain", "permintaan/", "id", "id",
            "perangkat_daerah kepada tahun# simpul uraian catatan keadaan alasan oleh oleh_nama saat dijawab_oleh dijawab_nama "
                + "dijawab_saat revisi#"),
        Buat("nomenklatur", "versi nomenklatur", "nomenklatur/", "id", "id",
            "jenis dasar mulai# berkas sidik banyak# oleh oleh_nama saat dibatalkan"),
        Buat("pelaksanaan_sop", "pelaksanaan SOP", "sop/", "id", "id",
            "perangkat_daerah jenis tahun# triwulan# judul isi terkunci terkunci_oleh tempo mulai berakhir revisi#"),
        Buat("tenggat_pemda", "tenggat pemerintah daerah", "tenggat/", "id", "id", "tenggat sejak# bulan# hari# pihak catatan revisi#"),
        Buat("waktu_kerja", "waktu kerja", "waktu-kerja/", "id", "id", "jenis mulai selesai jam cuti# nama dasar revisi#"),
        Buat("bagian_laporan", "bagian laporan", "bagian-laporan/", "id", "id",
            "perangkat_daerah dokumen bagian pemegang keadaan sidik catatan oleh_nama saat revisi#"),
        Buat("komentar_bagian", "komentar", "komentar/", "id", "id",
            "perangkat_daerah dokumen bagian induk kutipan isi usulan oleh oleh_nama saat keadaan selesai_nama selesai_saat"),
        Buat("terbitan", "laporan yang terbit", "terbitan/", "id", "id",
            "perangkat_daerah dokumen versi# nomor# kode judul mulai# selesai# triwulan# masukan alasan oleh oleh_nama saat riwayat",
            ("giliran", "sampai kapan sebuah proses menyusunnya"), ("galat", "hanya keterangan; dicoba lagi")),
        Buat("berkas_terbitan", "bentuk laporan yang terbit", "terbitan/", "terbitan", "bentuk",
            "perangkat_daerah sidik ukuran# program saat"),
        Buat("tanda_terbitan", "tanda tangan laporan", "tanda-terbitan/", "id", "id",
            "perangkat_daerah terbitan cara nama mime sidik ukuran# sah# hasil oleh oleh_nama saat dihapus"),
        Buat("sertifikat_induk", "sertifikat induk yang dipercaya", "sertifikat-induk/", "id", "id", "nama isi oleh_nama saat dihapus"),
        Buat("distribusi_terbitan", "penerima laporan", "distribusi-terbitan/", "id", "id",
            "perangkat_daerah terbitan penerima cara rangkap# tanggal diterima_oleh keterangan bukti_nama bukti_mime bukti_sidik bukti_ukuran# oleh oleh_nama saat dihapus"),
        Buat("definisi_register", "definisi register", "definisi-register/", "id", "versi",
            "perangkat_daerah kode nama isi aktif# alasan oleh_nama saat revisi#"),
        // what is sealed lies under a key of the row, which a change of the installation's key leaves as it is
        Buat("baris_register", "baris register", "baris-register/", "id", "id",
            "perangkat_daerah register isi tersegel kunci_data? kunci_tetap keadaan keadaan_sejak masuk kelompok gabung musnah dihapus oleh_nama diubah revisi#",
            ("urut", "nomor dalam indeks kata"), ("kunci_sama", Turunan), ("sebutan", Turunan), ("cari", Turunan), ("tempo", Turunan),
            ("tenggat", Turunan)),
        Buat("pemusnahan_register", "berita pemusnahan data pribadi", "pemusnahan-register/", "id", "id",
            "perangkat_daerah tahun# nomor# register nama aturan alasan daftar sidik oleh_nama saat rincian"),
        Buat("hitungan_register", "hitungan dari register", "hitungan-register/", "id", "id",
            "perangkat_daerah indikator komponen# kueri nama oleh_nama saat revisi# bagian"),
        Buat("beku_register", "hitungan register yang dibekukan", "beku-register/", "id", "id",
            "perangkat_daerah tahun# triwulan# indikator komponen# ke# register nama kueri nilai banyak# sidik oleh_nama saat bagian"),
        Buat("daftar_cabut", "daftar sertifikat yang dicabut", "daftar-cabut/", "id", "id", "nama sejak sampai isi oleh_nama saat dihapus"),
        Buat("layanan_tanda", "layanan tanda tangan", "layanan-tanda/", "pemda", "pemda", "alamat akun sandi? oleh_nama saat"),
        Buat("kertas_kerja", "kertas kerja APIP", "kertas-kerja/", "id", "id",
            "perangkat_daerah jenis tahun# instrumen tugas keadaan sidik nomor tanggal hasil oleh_nama saat revisi#"),
        Buat("butir_kertas", "jawaban kertas kerja", "butir-kertas/", "id", "id",
            "perangkat_daerah kertas butir pihak isi oleh oleh_nama saat revisi#"),
        Buat("rekomendasi", "rekomendasi APIP", "rekomendasi/", "id", "id",
            "perangkat_daerah kertas jenis tahun# nomor# butir isi penanggung tempo keadaan tuntas oleh_nama saat revisi#"),
        Buat("instrumen_pemda", "instrumen reviu dan evaluasi", "instrumen/", "id", "id",
            "jenis versi# nama dasar sejak# isi aktif# alasan oleh_nama saat revisi#"),
        Buat("jendela_evaluasi", "jadwal evaluasi", "jendela-evaluasi/", "id", "id", "tahun# pihak mulai selesai alasan oleh_nama saat revisi#"),
        Buat("isi_musnah", "isi yang dimusnahkan", "pemusnahan-register/", "berita", "sidik", "saat"),
        Buat("peristiwa_musnah", "catatan riwayat yang disamarkan", "pemusnahan-register/", "berita", "nomor", "sidik"),
    ];

    /// <summary>Tables that are proven otherwise.</summary>
    public static IReadOnlyDictionary<string, string> TerbuktiSendiri { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["peristiwa"] = "mata rantai: setiap sidik memuat sidik sebelumnya",
        ["rantai"] = "kepala rantai: harus sama dengan peristiwa terakhir",
        ["isi"] = "isi: kuncinya adalah sidiknya",
        ["migrasi"] = "nomor, nama, dan sidiknya harus yang dikenal program; saatnya hanya keterangan",
    };

    /// <summary>Tables that are no history: lost, they are made again or missed by nobody.</summary>
    public static IReadOnlyDictionary<string, string> Rutin { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sesi"] = "sesi masuk yang sedang berlaku; hilang berarti masuk lagi",
        ["tautan_sekali"] = "tautan sekali pakai; pemakaiannya peristiwa",
        ["percobaan_masuk"] = "hitungan percobaan masuk yang salah",
        ["kunci_perlindungan"] = "kunci kuki dan formulir; hilang berarti masuk lagi",
        ["draf_isian"] = "isian yang belum disimpan",
        ["titipan"] = "formulir yang menunggu penulisnya masuk lagi",
        ["fakta_kinerja"] = "proyeksi; dibangun ulang dari dokumen",
        ["fakta_anggaran"] = "proyeksi; dibangun ulang dari dokumen",
        ["fakta_sumber"] = "proyeksi; dibangun ulang dari dokumen",
        ["pekerjaan"] = "pekerjaan yang menunggu atau baru selesai",
        ["impor_tertunda"] = "unggahan yang menunggu keputusan",
        ["kolom_impor"] = "arti kolom lembar anggaran yang pernah dicocokkan; hilang berarti mencocokkan lagi",
        ["pengingat"] = "pengingat yang sudah jatuh; hilang berarti yang berlaku sekarang dikirim sekali lagi",
        ["berkas_sementara"] = "berkas pekerjaan dan unggahan",
        ["pemasangan"] = "hanya menyebut pemerintah daerah mana yang dilayani bila data memuat beberapa",
        ["takaran"] = "hitungan permintaan",
        ["tanda_register"] = "tanda keadaan register untuk hitungan yang diingat; hilang berarti dihitung lagi",
        ["ubahan_impor"] = "isi sebelum impor; hilang berarti impor itu tidak dapat dibatalkan bidang demi bidang",
        ["kunci_register"] = "kunci penanda kesamaan bidang tersegel; hilang berarti penandanya dihitung lagi",
        ["kunci_instalasi"] = "sidik kunci instalasi; kunci lain tidak membuka apa pun",
    };

    /// <summary>Columns that the key of the row holds.</summary>
    public IEnumerable<string> Kunci => new[] { "pemda", KolomObjek, KolomKunci }.Distinct();

    private static TabelTerbukti Buat(string nama, string sebutan, string awalan, string objek, string kunci, string kolom, params (string Kolom, string Alasan)[] tanpaBukti) =>
        new(nama, sebutan, awalan, objek, kunci, [.. kolom.Split(' ').Select(KolomTerbukti.Baca)], tanpaBukti.ToDictionary(t => t.Kolom, t => t.Alasan, StringComparer.Ordinal));
}

/// <summary>A column that is proven.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Angka">A number: 0 is empty.</param>
/// <param name="HanyaAda">Only whether there is something: what it says is sealed anew now and then.</param>
internal sealed record KolomTerbukti(string Nama, bool Angka, bool HanyaAda)
{
    /// <summary>Expression that gives its value as text.</summary>
    public string Sql => HanyaAda ? $"CASE WHEN {Nama} = '' THEN '' ELSE 'ada' END" : Angka ? $"CAST({Nama} AS TEXT)" : Nama;

    /// <summary>From its short form: <c>aktif#</c> for a number, <c>kunci_totp?</c> for whether there is something.</summary>
    public static KolomTerbukti Baca(string teks) => new(teks.TrimEnd('#', '?'), teks[^1] == '#', teks[^1] == '?');
}
