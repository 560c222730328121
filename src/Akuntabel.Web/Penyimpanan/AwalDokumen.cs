using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>The files that a new document begins with: short, taken by the reader as they are, with comments that say what to fill in.</summary>
internal static class AwalDokumen
{
    private const string Pemerintah = "Pemerintah ";

    private static readonly (string Daerah, string Kepala)[] SebutanKepala =
        [("Kabupaten ", "Bupati "), ("Kota ", "Wali Kota "), ("Provinsi ", "Gubernur ")];

    private static readonly JsonSerializerOptions Kutipan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Starting files.</summary>
    /// <param name="jenis">Kind.</param>
    /// <param name="periode">Span.</param>
    /// <param name="nama">Name of the perangkat daerah.</param>
    /// <param name="pemda">Name of the pemerintah daerah.</param>
    /// <param name="singkatan">Abbreviation of the perangkat daerah; empty: it has none.</param>
    public static KumpulanBerkas Baru(JenisDokumen jenis, Periode periode, string nama, string pemda, string singkatan = "") => new(
        Isi(jenis, periode, (NamaKantor.TanpaWilayah(nama, pemda), singkatan), pemda).Select(b => KeyValuePair.Create(b.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Teks.ReplaceLineEndings("\n")))));

    internal static string Jenis(Periode p) => p.Triwulan is null ? "lkj" : "triwulan";

    // cover and heads name the quarter behind them
    internal const string Label = "LKj";

    internal const string JudulLaporan = "Laporan Kinerja";

    private static IEnumerable<(string Jalur, string Teks)> Isi(
        JenisDokumen jenis, Periode p, (string Nama, string Singkatan) kantor, string pemda) => jenis.Kode switch
    {
        "profil" => [("instansi.yaml", Profil(kantor.Nama, kantor.Singkatan, pemda))],
        "sumber-daya" => [("register/pegawai-status.csv", $"uraian,{p.Selesai - 1},{p.Selesai}\nPNS,,\nPPPK,,\n"), ("register/register.yaml", RegisterYaml)],
        "renstra" => [("perencanaan.yaml", Perencanaan(p))],
        "pohon-kinerja" => [("pohon-kinerja.yaml", Pohon)],
        "rencana-kinerja" => [("target.csv", "indikator,tahun,triwulan,dokumen,target,sumber\n")],
        "perjanjian-kinerja" => [("perjanjian-kinerja.yaml", PerjanjianKinerja(kantor.Nama, pemda))],
        "perjanjian-jenjang" => [(PerjanjianJenjang.Berkas,
            "# Perjanjian Kinerja jabatan di bawah kepala, satu butir satu jabatan.\ntanggal:\nperjanjian: []\n")],
        "anggaran" => [
            ("anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"),
            ("belanja.csv", "kode,induk,uraian,pagu,realisasi\n")],
        "pengukuran" => [("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"), ("kegiatan.yaml", Kegiatan)],
        // what would run without it is what one changes
        "sop" => KatalogSop.Semua.Select(s => (TulisanSop.Jalur(s), "# Satu berkas satu SOP; yang ditulis di sini menggantikan SOP bawaan.\n" + TulisanSop.Tulis(s))),
        "dasar-hukum" => [("dasar-hukum.yaml", DasarHukum)],
        _ => [("laporan.yaml", Laporan(p))],
    };

    private static string Q(string teks) => JsonSerializer.Serialize(teks, Kutipan);

    private static string Profil(string nama, string singkatan, string pemda) => $"""
        # Profil perangkat daerah. Baris yang diawali tanda pagar adalah petunjuk dan tidak tercetak.
        nama: {Q(nama)}
        nama-singkat: {Q(singkatan)}
        nama-lengkap: {Q($"{nama} {Wilayah(pemda)}".TrimEnd())}
        pemda: {Q(pemda)}
        wilayah: {Q(Wilayah(pemda))}
        kepala-daerah: {Q(KepalaDaerah(pemda))}          # misalnya Bupati atau Gubernur beserta nama daerahnya
        alamat: ""
        telepon: ""
        email: ""
        urusan: ""                 # urusan pemerintahan yang diselenggarakan
        kepala:
          nama: ""
          jabatan: ""
          pangkat: ""
          golongan: ""
        dasar-tugas: ""            # peraturan yang menetapkan susunan organisasi dan tugas
        tugas: ""
        fungsi: []                 # satu baris satu fungsi, diawali tanda hubung
        susunan: []                # bagian organisasi dari yang tertinggi
        struktur:
          nama: ""                 # pimpinan; unit di bawahnya ditulis pada anak
          anak: []

        """;

    private static string Perencanaan(Periode p) => $"""
        # Rencana Strategis. Kode yang ditulis di sini dipakai oleh Perjanjian Kinerja, pengukuran, dan laporan.
        visi: ""
        misi: []                   # - {"{nomor: \"1\", uraian: …}"}
        periode: {"{"}mulai: "{p.Mulai}", selesai: "{p.Selesai}"{"}"}
        tujuan: []
        # - kode: T1
        #   uraian: …
        sasaran: []
        # - kode: "1"
        #   tujuan: T1
        #   uraian: …
        #   indikator:
        #     - kode: "1.1"
        #       uraian: …
        #       satuan: "%"
        #       polaritas: naik          # naik: makin tinggi makin baik; turun: makin rendah makin baik
        #       agregasi: terakhir       # kumulatif, terakhir, atau rata-rata
        #       formula: …
        #       sumber-data: …
        #       penanggung-jawab: …
        #       alasan-standar: …        # bila tidak ada standar nasional

        """;

    // "Pemerintah Kabupaten Belitung Timur" governs Kabupaten Belitung Timur, headed by its Bupati
    private static string Wilayah(string pemda) => pemda.StartsWith(Pemerintah, StringComparison.OrdinalIgnoreCase)
        ? pemda[Pemerintah.Length..] : pemda;

    private static string KepalaDaerah(string pemda)
    {
        var wilayah = Wilayah(pemda);
        var (daerah, kepala) = SebutanKepala.FirstOrDefault(s => wilayah.StartsWith(s.Daerah, StringComparison.OrdinalIgnoreCase));
        return daerah is null ? "" : kepala + wilayah[daerah.Length..];
    }

    private static string PerjanjianKinerja(string nama, string pemda) => $$"""
        # Perjanjian Kinerja. Target memakai kode indikator Renstra; target setiap indikator ditulis hanya di sini.
        tanggal:                   # tanggal penandatanganan, misalnya 2023-01-20
        tempat: ""
        pihak-pertama:
          nama: ""
          jabatan: ""              # nama dan jabatan kepala diambil dari Pejabat dan masa jabatan
          pangkat: ""
          golongan: ""
        pihak-kedua:
          nama: ""
          jabatan: {{Q(KepalaDaerah(pemda))}}
        target: {}                 # {"1.1": 100, "1.2": 60}
        keterangan: APBD

        """;

    private static string Laporan(Periode p) => $"""
        # Pengaturan laporan kinerja.
        jenis: {Jenis(p)}
        tahun: {p.Selesai}
        {(p.Triwulan is { } t ? $"triwulan: {t}\n" : "")}label: {Label}
        judul: {JudulLaporan}
        kertas: A4                 # A4 atau F4
        tempat: ""
        tanggal:                   # diisi ketika laporan ditandatangani
        skala:
          capaian: akip-aa-d
          anggaran: pmdn86-2017-gt
          fisik: pmdn86-2017-gt
        batas-capaian: 100
        efisiensi: sederhana

        """;

    private const string RegisterYaml = """
        # Pemeriksaan silang antarregister, boleh tidak diisi. Contoh: jumlah pegawai menurut status dan menurut pendidikan harus sama.
        # samakan:
        #   - [pegawai-status.jumlah.tahun-ini, pegawai-pendidikan.jumlah.tahun-ini]

        """;

    private const string Kegiatan = """
        # Kegiatan utama tiap sasaran. Hapus tanda pagar, lalu isi; satu kegiatan satu tanda hubung.
        daftar: []
        # - sasaran: "1"             # kode sasaran Renstra
        #   judul: …
        #   mulai: 2023-10-03
        #   tempat: …
        #   peserta: 30
        #   ringkasan: …

        """;

    private const string Pohon = """
        # Pohon kinerja. Susunannya diturunkan dari Renstra dan anggaran; di sini hanya yang ditambahkan atau dipindah.
        kondisi: []
        # - kode: K1
        #   uraian: …
        #   tingkat: hasil-antara
        #   induk: Sasaran 1
        simpul: []
        # - simpul: "1.06.02"
        #   jabatan: …

        """;

    private const string DasarHukum = """
        # Peraturan yang menjadi dasar laporan, dalam urutan tercetak.
        daftar:
          - jenis: Peraturan Presiden
            nomor: "29"
            tahun: 2014
            tentang: Sistem Akuntabilitas Kinerja Instansi Pemerintah

        """;
}
