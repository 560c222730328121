using System.Text.RegularExpressions;

namespace Akuntabel.Core.Laporan;

/// <summary>What a figure looks like: digits with their unit, or number words before something that is counted.</summary>
internal static partial class PolaAngka
{
    /// <summary>Things that reports count; the number words before one of them are a figure, and so is what looks like a year.</summary>
    internal const string Benda =
        "(?:sub[ -]?kegiatan|kegiatan|program|sasaran|tujuan|misi|indikator|target|orang|peserta|"
        + "pegawai|personel|anggota|pejabat|aparatur|ASN|PNS|"
        + "partai|organisasi|ormas|lembaga|instansi|perangkat|unit|bidang|"
        + "bagian|seksi|desa|kelurahan|kecamatan|kabupaten|kota|provinsi|negara|"
        + "dokumen|laporan|berkas|buku|surat|peraturan|keputusan|rekomendasi|persen|poin|rupiah|paket|kelompok|forum|tim|kali|"
        + "tahun|bulan|minggu|hari|jam|menit|triwulan|semester|periode|kasus|konflik|kejadian|laporan|pengaduan|permohonan|"
        + "sekolah|siswa|mahasiswa|pemilih|suara|kursi|rumah|keluarga|jiwa|penduduk|lokasi|titik|tempat|ruang|kendaraan|gedung|"
        + "jenis|macam|kategori|aspek|komponen|faktor|kendala|hambatan|upaya|langkah|tahap|tahapan|isu|strategi|kebijakan|prioritas|"
        + "buah|lembar|eksemplar|meter|kilometer|km|hektar|hektare|ha|kg|ton|liter|juta|miliar|triliun|ribu|ratus)";

    private const string Kata =
        "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|"
        + "nol|setengah|belas|puluh|ratus|ribu|juta|miliar|triliun|koma)";

    /// <summary>The figures, in order, with their position.</summary>
    internal static IEnumerable<(int Awal, string Teks)> Cari(string teks)
    {
        var sampai = 0;
        foreach (var m in AngkaKata().Matches(teks).Concat(AngkaDigit().Matches(teks)).OrderBy(m => m.Index))
        {
            // "tiga (3) sasaran" is one figure, not two
            if (m.Index >= sampai)
            {
                sampai = m.Index + m.Length;
                yield return (m.Index, m.Value);
            }
        }
    }

    // the bound on the number of words keeps a long run of them linear; "salah satu" is an article, "satu" alone
    // before something counted is a figure
    [GeneratedRegex(@"(?<!\w)(?<!salah\s)(?<!salah-)" + Kata
        + @"(?:\s" + Kata + @"){0,15}(?:\s\(\d{1,9}\))?\s" + Benda + @"(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AngkaKata();

    [GeneratedRegex(@"(?:Rp\.?\s?)?(?:(?<=^|[^\w])[-−])?\d+(?:[.,]\d+)*(?:\s?%|\s" + Benda + @"(?!\w))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AngkaDigit();
}
