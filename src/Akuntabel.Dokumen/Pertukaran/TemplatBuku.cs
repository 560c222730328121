using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>The sheets of the empty workbook for a new agency.</summary>
internal static class TemplatBuku
{
    private const int BarisKosong = 15;

    /// <summary>The sheets in the order in which an office fills them.</summary>
    public static IReadOnlyList<LembarTemplat> Daftar { get; } =
    [
        Isian("instansi.yaml", ["nama", "nama-singkat", "nama-lengkap", "pemda", "wilayah", "kepala-daerah", "alamat", "kode-pos", "telepon", "email", "urusan", "kepala.nama", "kepala.jabatan", "kepala.pangkat", "kepala.golongan", "dasar-tugas", "tugas", "fungsi[1]", "fungsi[2]", "fungsi[3]", "susunan[1]", "susunan[2]", "susunan[3]"]),
        Isian("laporan.yaml", ["jenis", "tahun", "label", "judul", "kertas", "tempat", "tanggal", "efisiensi"]),
        Isian("perencanaan.yaml", ["visi", "periode.mulai", "periode.selesai"],
            ("misi[]", ["nomor", "uraian"]), ("tujuan[]", ["kode", "uraian"]),
            ("sasaran[]", ["kode", "tujuan", "uraian", "strategi", "arah-kebijakan[]", "program[]"]),
            ("sasaran[].indikator[]", ["kode", "uraian", "satuan", "polaritas", "rumus-capaian", "agregasi", "definisi", "formula", "sumber-data", "penanggung-jawab", "standar-nasional", "alasan-standar"])),
        Isian("perjanjian-kinerja.yaml", ["tanggal", "tempat", "pihak-pertama.nama", "pihak-pertama.jabatan", "pihak-pertama.pangkat", "pihak-pertama.golongan", "pihak-kedua.nama", "pihak-kedua.jabatan", "keterangan"]),
        Tabel("kinerja.csv", "indikator,tahun,triwulan,satuan,target,realisasi,sumber"),
        Tabel("anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran"),
        Tabel("belanja.csv", "kode,induk,uraian,pagu,realisasi"),
        Isian("kegiatan.yaml", [], ("daftar[]", ["sasaran", "judul", "mulai", "selesai", "tempat", "peserta", "unsur", "ringkasan"])),
        Isian("dasar-hukum.yaml", [], ("daftar[]", ["jenis", "nomor", "tahun", "tentang", "keterangan"])),
        Tabel("register/pegawai.csv", "uraian,jumlah"),
        Tabel("register/sarana.csv", "uraian,jumlah"),
    ];

    private static LembarTemplat Tabel(string jalur, string kepala) =>
        new(jalur, BentukIsi.Tabel, l => LembarTabelCsv.Tulis(l, new IsiTabel(kepala.Split(','), []), BarisKosong));

    private static LembarTemplat Isian(string jalur, string[] kunci, params (string Pola, string[] Kolom)[] tabel) => new(jalur, BentukIsi.Isian, l =>
    {
        var isi = new BentanganIsian();
        isi.Isian.AddRange(kunci.Select(k => (k, new SelBuku(""))));
        isi.Tabel.AddRange(tabel.Select(t => new TabelIsian(t.Pola, [.. t.Kolom], [])));
        LembarIsian.Tulis(l, isi, jalur, BarisKosong);
    });
}

/// <summary>A sheet of the empty workbook.</summary>
internal sealed record LembarTemplat(string Jalur, BentukIsi Bentuk, Action<Lembar> Tulis);
