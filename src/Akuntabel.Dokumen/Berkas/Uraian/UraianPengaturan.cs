using Akuntabel.Core.Alur;
using static Akuntabel.Dokumen.Berkas.Uraian.KatalogUraian;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>Files that set how the program reads and grades.</summary>
internal static class UraianPengaturan
{
    // columns with a line over them are for the charts that have a path
    private static readonly (string, string)[] Berjalur = [("batang-garis", "batang dengan garis jalur")];

    /// <summary>Places of charts in the built-in outlines, whose kind an office may choose.</summary>
    public static IReadOnlyList<(string Tempat, string Judul, (string Nilai, string Kata)[] Jalur)> Grafik { get; } =
    [
        ("grafik-ikhtisar", "Grafik ikhtisar eksekutif", []), ("grafik-sasaran", "Grafik perkembangan tiap indikator", Berjalur),
        ("grafik-rencana-aksi", "Grafik rencana aksi tiap triwulan", Berjalur), ("grafik-capaian-indikator", "Grafik capaian indikator triwulan", []),
        ("grafik-capaian-sasaran", "Grafik capaian dan serapan tiap sasaran", []),
        ("grafik-program-keuangan", "Grafik anggaran dan realisasi program", []), ("grafik-program", "Grafik capaian dan serapan program", []),
        ("grafik-serapan-program", "Grafik serapan program", []), ("grafik-kegiatan", "Grafik capaian dan serapan kegiatan", []),
        ("grafik-sub-kegiatan", "Grafik capaian dan serapan sub kegiatan", []),
    ];

    public static readonly UraianBerkas Skala = new("skala.yaml", "Skala sendiri", JenisDokumen.Laporan)
    {
        Lanjutan = true,
        Daftar =
        [
            new UraianDaftar("", "Skala", "skala")
            {
                Pengenal = ["kode"],
                Bidang = [Kode("kode", "Kode skala", "sebutan"), Teks("nama", "Nama skala", "Sebutan sasaran"), Panjang("dasar", "Dasar", "Kebiasaan perangkat daerah"), Panjang("penutup", "Kalimat penutup", "Berhasil bila sekurang-kurangnya 90 %")],
                Anak =
                [
                    new UraianDaftar("kelas", "Kelas skala", "kelas skala")
                    {
                        Pengenal = ["kode"],
                        Bidang =
                        [
                            Kode("kode", "Kode kelas", "1"), Teks("label", "Label", "Keberhasilan"), Angka("bawah", "Batas bawah",
                                "90").Bertanda(),
                            Pilihan("termasuk", "Batas bawah termasuk", "", ("ya", "ya"), ("tidak", "tidak")),
                            Teks("interval", "Tulisan interval", "≥90"), Kode("warna", "Warna", "A5D6A7"),
                        ],
                    },
                ],
            },
        ],
    };

    public static readonly UraianBerkas PengaturanRegister = new("register/register.yaml", "Pemeriksaan antartabel",
        JenisDokumen.SumberDaya)
    {
        Lanjutan = true,
        Bidang = [Butir("samakan[]", "Jumlah yang harus sama", "pegawai-struktur.jumlah.2025\npegawai-status.jumlah.2025")],
        Daftar =
        [
            Peta("unik", "Kolom yang dicacah unik", Teks("", "Kolom", "nama_baku")),
            Peta("definisi", "Tabel yang menjadi register", Kode("", "Kode register", "ormas")),
            Peta("keadaan", "Keadaan baris tabel itu", Kode("", "Kode keadaan", "aktif")),
            Peta("banding", "Tahun yang dibandingkan", Teks("kini", "Kolom tahun ini", "2025"), Teks("lalu", "Kolom tahun lalu", "2024")),
            Peta("skala", "Skala register", Kode("kode", "Kode skala", "idi"), Teks("bila", "Kolom syarat", "tingkat"), Butir("berisi", "Isi syarat", "komposit\naspek")),
        ],
    };

    private static UraianDaftar Peta(string kunci, string judul, params UraianBidang[] nilai) =>
        new(kunci, judul, "register") { Bentuk = BentukDaftar.Peta, Bidang = [Kode("register", "Register", "pegawai"), .. nilai] };
}
