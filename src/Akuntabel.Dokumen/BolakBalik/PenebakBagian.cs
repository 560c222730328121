using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.RuangTulis;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Which part an older report says in which of its sections: by the usual headings, and per sasaran by its wording.</summary>
internal static class PenebakBagian
{
    private const int JudulTerpanjang = 160;
    private const double SasaranCukup = 0.6;

    // the words by which offices call a part; the longest that is found decides
    private static readonly (string Nama, string[] Kata)[] Sebutan =
    [
        ("faktor-pendukung", ["faktor pendukung", "faktor pendorong", "faktor keberhasilan", "penyebab keberhasilan", "analisis penyebab", "faktor penyebab"]),
        ("kendala", ["kendala", "hambatan", "permasalahan", "faktor penghambat", "masalah yang dihadapi"]),
        ("solusi", ["solusi", "upaya", "pemecahan masalah", "alternatif pemecahan", "strategi pemecahan", "tindak lanjut", "upaya mengatasi"]),
        ("efisiensi", ["efisiensi", "penggunaan sumber daya"]),
        ("program-penunjang", ["program penunjang", "program/kegiatan yang menunjang", "kegiatan yang menunjang", "program dan kegiatan yang menunjang"]),
        ("perbandingan", ["perbandingan realisasi", "perbandingan capaian", "dibandingkan dengan tahun"]),
        ("data-pendukung", ["data pendukung"]),
        ("kata-pengantar", ["kata pengantar"]),
        ("latar-belakang", ["latar belakang"]),
        ("isu-strategis", ["isu strategis", "isu-isu strategis", "permasalahan utama", "aspek strategis"]),
        ("ruang-lingkup", ["ruang lingkup"]),
        ("strategi", ["strategi dan arah kebijakan", "strategi dan kebijakan"]),
        ("langkah-perbaikan", ["langkah perbaikan", "rekomendasi", "saran", "rencana tindak lanjut", "langkah-langkah perbaikan", "upaya perbaikan"]),
        ("penutup", ["penutup", "kesimpulan", "simpulan"]),
        ("faktor-penyerapan", ["faktor penyerapan", "penyerapan anggaran"]),
        ("penjelasan", ["penjelasan", "analisis capaian", "uraian capaian", "analisis kinerja"]),
    ];

    /// <summary>The text of each part; empty: the report says none.</summary>
    public static IReadOnlyList<(TempatNarasi Tempat, IReadOnlyList<BlokBalik> Blok)> Tebak(BahanTulis bahan, IReadOnlyList<BlokBalik> isi)
    {
        var hasil = bahan.DaftarTempat.ToDictionary(t => t.Kunci, _ => new List<BlokBalik>(), StringComparer.Ordinal);
        var sasaran = Sasaran(bahan);
        var (kode, kini) = ("", default(TempatNarasi));
        foreach (var b in isi)
        {
            var kepala = Kepala(b);
            if (kepala.Length > 0)
            {
                var baru = sasaran.Select(s => (s.Kode, Nilai: Kemiripan.Nilai(s.Uraian, kepala))).OrderByDescending(s => s.Nilai).FirstOrDefault();
                kode = baru.Nilai >= SasaranCukup ? baru.Kode : b.Jenis == JenisBalik.Judul && Bab(kepala) ? "" : kode;
                var tempat = baru.Nilai >= SasaranCukup ? Cari(bahan, kode, "penjelasan") : Cari(bahan, kode, Nama(kepala));
                if (tempat is not null || b.Jenis == JenisBalik.Judul)
                {
                    kini = tempat;
                    continue;
                }
            }

            // tables and pictures of an older report are those of its year
            if (kini is { } t && b.Jenis is JenisBalik.Paragraf or JenisBalik.Daftar or JenisBalik.AnakJudul)
            {
                hasil[t.Kunci].Add(b);
            }
        }

        return [.. bahan.DaftarTempat.Select(t => (t, (IReadOnlyList<BlokBalik>)hasil[t.Kunci]))];
    }

    // a heading, or a short line that only announces what follows: "Kendala yang dihadapi:"
    private static string Kepala(BlokBalik b)
    {
        var teks = b.Teks.Replace("*", "", StringComparison.Ordinal).TrimStart('#', ' ').Trim();
        var pengantar = b.Jenis is JenisBalik.Paragraf or JenisBalik.AnakJudul or JenisBalik.Daftar && teks.Length <= JudulTerpanjang && !teks.Contains('\n')
            && (teks.EndsWith(':') || (b.Teks.Contains("**", StringComparison.Ordinal) && !teks.EndsWith('.')) || b.Jenis == JenisBalik.AnakJudul);
        return b.Jenis == JenisBalik.Judul || pengantar ? teks : "";
    }

    private static bool Bab(string teks) => teks.StartsWith("BAB ", StringComparison.OrdinalIgnoreCase);

    private static string Nama(string kepala)
    {
        var kecil = kepala.ToLowerInvariant();
        return Sebutan.SelectMany(s => s.Kata.Select(k => (s.Nama, Kata: k))).Where(k => kecil.Contains(k.Kata, StringComparison.Ordinal))
            .OrderByDescending(k => k.Kata.Length).Select(k => k.Nama).FirstOrDefault() ?? "";
    }

    private static TempatNarasi? Cari(BahanTulis bahan, string kode, string nama) => nama.Length == 0 ? null
        : bahan.DaftarTempat.FirstOrDefault(t => kode.Length > 0 && t.Bagian == $"sasaran-{kode}" && t.Nama == nama)
            ?? bahan.DaftarTempat.FirstOrDefault(t => !t.Bagian.StartsWith("sasaran-", StringComparison.Ordinal) && t.Nama == nama);

    private static List<(string Kode, string Uraian)> Sasaran(BahanTulis bahan) =>
        [.. ((bahan.Akar.Isi.GetValueOrDefault("sasaran") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [])
            .Select(s => (Kata(s, "kode"), Kata(s, "uraian"))).Where(s => s.Item2.Length > 0)];

    private static string Kata(NilaiLingkup l, string nama) => l.Isi.GetValueOrDefault(nama) is NilaiTeks t ? t.Isi : "";
}
