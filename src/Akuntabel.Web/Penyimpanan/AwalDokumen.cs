using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>The files that a new document begins with: short, taken by the reader as they are, with comments that say what to fill in.</summary>
internal static partial class AwalDokumen
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
    public static KumpulanBerkas Baru(JenisDokumen jenis, Periode periode, string nama, string pemda) => new(
        Isi(jenis, periode, nama, pemda).Select(b => KeyValuePair.Create(b.Jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Teks.ReplaceLineEndings("\n")))));

    /// <summary>Files of an earlier span for a new one: what belongs to that year only (realisation, dates, activities) begins blank.</summary>
    public static KumpulanBerkas Salin(JenisDokumen jenis, KumpulanBerkas sumber, Periode dari, Periode ke, string nama, string pemda)
    {
        // a report of the first version holds the legal bases of its year
        if (jenis == JenisDokumen.DasarHukum)
        {
            return Baru(jenis, ke, nama, pemda).Gabung(new KumpulanBerkas(sumber.Isi.Where(b => JenisDokumen.Untuk(b.Key) == jenis)));
        }

        // a copy made for a quarter becomes the document of its year as it is
        if (jenis != JenisDokumen.Laporan && (dari.Mulai, dari.Selesai) == (ke.Mulai, ke.Selesai))
        {
            return sumber;
        }

        if (jenis == JenisDokumen.SumberDaya)
        {
            return TahunBaru.Buat(sumber, dari.Selesai, ke.Selesai, salinAngka: false);
        }

        var awal = Baru(jenis, ke, nama, pemda);
        return new KumpulanBerkas(sumber.Isi.Select(b => KeyValuePair.Create(b.Key, SatuBerkas(b.Key, b.Value, awal, dari, ke))));
    }

    /// <summary>
    /// What a new report takes over from an earlier one: its settings, and the outline from a report of the same sort.
    /// No narrative: it spoke of another span.
    /// </summary>
    public static KumpulanBerkas LaporanBaru(KumpulanBerkas sumber, Periode dari, Periode ke, string nama, string pemda)
    {
        var kerangka = SeragamDengan(dari, ke);
        var diambil = new KumpulanBerkas(sumber.Isi.Where(b =>
            b.Key == "laporan.yaml" || (kerangka && b.Key.StartsWith("kerangka/", StringComparison.Ordinal))));
        return Baru(JenisDokumen.Laporan, ke, nama, pemda).Gabung(Salin(JenisDokumen.Laporan, diambil, dari, ke, nama, pemda));
    }

    /// <summary>Files of an agreement that is to be signed anew: the day of the version before is not its day.</summary>
    public static KumpulanBerkas TanpaTanggal(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return new KumpulanBerkas(berkas.Isi.Select(b => KeyValuePair.Create(b.Key,
            b.Key is RiwayatPerjanjian.BerkasKini or PerjanjianJenjang.Berkas ? Ganti(b.Value, ("tanggal", "")) : b.Value)));
    }

    private static bool SeragamDengan(Periode dari, Periode ke) => dari.Triwulan is null == ke.Triwulan is null;

    private static ReadOnlyMemory<byte> SatuBerkas(string jalur, ReadOnlyMemory<byte> data, KumpulanBerkas awal, Periode dari, Periode ke) => jalur switch
    {
        "kegiatan.yaml" when awal.Coba(jalur, out var kosong) => kosong,
        "anggaran.csv" => Kosongkan(data, "realisasi", "realisasi_fisik"),
        "belanja.csv" => Kosongkan(data, "realisasi"),
        "realisasi-anggaran.csv" when awal.Coba(jalur, out var kosong) => kosong,
        "laporan.yaml" => Setelan(data, dari, ke),
        RiwayatPerjanjian.BerkasKini or PerjanjianJenjang.Berkas => Ganti(data, ("tanggal", "")),
        "perencanaan.yaml" => PolaPeriode().IsMatch(Encoding.UTF8.GetString(data.Span)) ? Ganti(data, ("periode", $"{{mulai: \"{ke.Mulai}\", selesai: \"{ke.Selesai}\"}}")) : data,
        _ => data,
    };

    private static ReadOnlyMemory<byte> Setelan(ReadOnlyMemory<byte> data, Periode dari, Periode ke)
    {
        (string, string)[] sebutan = SeragamDengan(dari, ke) ? [] : [("label", Label(ke)), ("judul", JudulLaporan(ke))];
        var hasil = Ganti(
            data, [("tanggal", ""), ("bulan", ""), ("tahun", $"{ke.Selesai}"), ("triwulan", $"{ke.Triwulan}"), ("jenis", Jenis(ke)), .. sebutan]);
        var teks = Encoding.UTF8.GetString(hasil.Span);
        return ke.Triwulan is null || PolaTriwulan().IsMatch(teks) ? hasil
            : Encoding.UTF8.GetBytes($"{teks.TrimEnd('\n')}\ntriwulan: {ke.Triwulan}\n");
    }

    private static string Jenis(Periode p) => p.Triwulan is null ? "lkj" : "triwulan";

    private static string Label(Periode p) => p.Triwulan is null ? "LKj" : "Laporan Triwulan";

    private static string JudulLaporan(Periode p) => p.Triwulan is null ? "Laporan Kinerja" : "Laporan Kinerja Triwulan";

    private static ReadOnlyMemory<byte> Kosongkan(ReadOnlyMemory<byte> data, params string[] kolom)
    {
        if (TabelCsv.Baca(data) is not { } t)
        {
            return data;
        }

        return t.Dengan(t.Baris.Select(b => (IReadOnlyList<string>)[.. b.Select((s, i) => kolom.Contains(t.Kepala[i], StringComparer.OrdinalIgnoreCase) ? "" : s)]));
    }

    // only keys at the left margin: those of the file itself; a comment after the value stays
    private static ReadOnlyMemory<byte> Ganti(ReadOnlyMemory<byte> data, params (string Kunci, string Isi)[] daftar)
    {
        var baris = Encoding.UTF8.GetString(data.Span).Split('\n').Select(b => PolaKunci().Match(b) is { Success: true } m && daftar.FirstOrDefault(d => d.Kunci == m.Groups["kunci"].Value) is { Kunci: not null } d
            ? $"{d.Kunci}: {d.Isi}".TrimEnd() + m.Groups["sisa"].Value : b);
        return Encoding.UTF8.GetBytes(string.Join('\n', baris));
    }

    private static IEnumerable<(string Jalur, string Teks)> Isi(JenisDokumen jenis, Periode p, string nama, string pemda) => jenis.Kode switch
    {
        "profil" => [("instansi.yaml", Profil(nama, pemda))],
        "sumber-daya" => [("register/pegawai-status.csv", $"uraian,{p.Selesai - 1},{p.Selesai}\nPNS,,\nPPPK,,\n"), ("register/register.yaml", RegisterYaml)],
        "renstra" => [("perencanaan.yaml", Perencanaan(p))],
        "pohon-kinerja" => [("pohon-kinerja.yaml", Pohon)],
        "rencana-kinerja" => [("target.csv", "indikator,tahun,triwulan,dokumen,target,sumber\n")],
        "perjanjian-kinerja" => [("perjanjian-kinerja.yaml", PerjanjianKinerja(nama, pemda))],
        "perjanjian-jenjang" => [(PerjanjianJenjang.Berkas,
            "# Perjanjian Kinerja jabatan di bawah kepala, satu butir satu jabatan.\ntanggal:\nperjanjian: []\n")],
        "anggaran" => [
            ("anggaran.csv", "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"),
            ("belanja.csv", "kode,induk,uraian,pagu,realisasi\n"), ("realisasi-anggaran.csv",
                "kode_sub,triwulan,realisasi,realisasi_fisik\n")],
        "pengukuran" => [("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"), ("kegiatan.yaml", Kegiatan)],
        "sop" => [("sop/penyusunan.yaml", Sop)],
        "dasar-hukum" => [("dasar-hukum.yaml", DasarHukum)],
        _ => [("laporan.yaml", Laporan(p))],
    };

    private static string Q(string teks) => JsonSerializer.Serialize(teks, Kutipan);

    private static string Profil(string nama, string pemda) => $"""
        # Profil perangkat daerah. Baris yang diawali tanda pagar adalah petunjuk dan tidak tercetak.
        nama: {Q(nama)}
        nama-singkat: {Q(nama)}
        nama-lengkap: {Q(nama.Contains(Wilayah(pemda), StringComparison.OrdinalIgnoreCase) ? nama : $"{nama} {Wilayah(pemda)}".TrimEnd())}
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
          jabatan: {{Q("Kepala " + nama)}}
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
        {(p.Triwulan is { } t ? $"triwulan: {t}\n" : "")}label: {Label(p)}
        judul: {JudulLaporan(p)}
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

    private const string Sop = """
        # Satu berkas satu SOP. Tambahkan pelaksana dan langkahnya.
        judul: Penyusunan Laporan Kinerja
        identitas:
          nomor: ""
          tanggal-pembuatan: ""
          disahkan-oleh: ""
          kualifikasi: []
          peralatan: []
          pencatatan: []
          peringatan: ""
          dasar-hukum: []
          keterkaitan: []
        pelaksana: []
        langkah: []
        # - kegiatan: …
        #   pelaksana: [TIM]
        #   jenis: mulai               # mulai, kegiatan, keputusan, selesai
        #   waktu: {lama: 1, satuan: hari}
        #   output: …

        """;

    [GeneratedRegex(@"^(?<kunci>[a-z-]+):([^#\r]*[^#\s])?(?<sisa>\s*(#[^\r]*)?\r?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PolaKunci();

    [GeneratedRegex(@"^triwulan:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PolaTriwulan();

    [GeneratedRegex(@"^periode: *\{[^}\n]*\}", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex PolaPeriode();
}
