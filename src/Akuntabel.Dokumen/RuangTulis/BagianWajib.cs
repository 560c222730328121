namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>A section that an annual report must have.</summary>
/// <param name="Kunci">Its name in the annual outline.</param>
/// <param name="Induk">Name of the chapter that it stands in; empty: it is one.</param>
/// <param name="Sebutan">What it is called.</param>
/// <param name="Dasar">Which law asks for it, and for what.</param>
public sealed record BagianWajib(string Kunci, string Induk, string Sebutan, string Dasar)
{
    private const string Sistematika = "PermenPANRB 53/2014, Lampiran II, sistematika Laporan Kinerja";

    /// <summary>All of them, chapters before their sections.</summary>
    public static IReadOnlyList<BagianWajib> Daftar { get; } =
    [
        Bab("bab-pendahuluan", "Bab I Pendahuluan", "penjelasan umum organisasi dengan aspek strategis dan permasalahan utamanya"),
        Isi("gambaran-umum-organisasi", "bab-pendahuluan", "Gambaran Umum Organisasi", "penjelasan umum organisasi"),
        Isi("isu-strategis", "bab-pendahuluan", "Isu Strategis dan Permasalahan Utama", "aspek strategis organisasi dan permasalahan utama"),
        Bab("bab-perencanaan", "Bab II Perencanaan dan Perjanjian Kinerja", "ringkasan perjanjian kinerja tahun laporan"),
        Isi("perjanjian-kinerja", "bab-perencanaan", "Perjanjian Kinerja", "ringkasan perjanjian kinerja tahun laporan"),
        Bab("bab-akuntabilitas", "Bab III Akuntabilitas Kinerja", "capaian kinerja organisasi dan realisasi anggaran"),
        Isi("evaluasi-kinerja", "bab-akuntabilitas", "Evaluasi Kinerja beserta tabel pengukurannya", "perbandingan target dan realisasi kinerja tahun laporan"),
        Isi("analisis-capaian", "bab-akuntabilitas", "Analisis Capaian Kinerja", "analisis capaian setiap pernyataan kinerja sasaran strategis"),
        Isi("akuntabilitas-keuangan", "bab-akuntabilitas", "Akuntabilitas Keuangan", "realisasi anggaran untuk mewujudkan perjanjian kinerja"),
        Bab("bab-penutup", "Bab IV Penutup", "simpulan umum dan langkah perbaikan"),
        Isi("kesimpulan", "bab-penutup", "Kesimpulan", "simpulan umum atas capaian kinerja"),
        Isi("langkah-perbaikan", "bab-penutup", "Langkah Perbaikan", "langkah di masa mendatang untuk meningkatkan kinerja"),
        Bab("lampiran-pk", "Lampiran Perjanjian Kinerja", "perjanjian kinerja sebagai lampiran"),
        Bab("lampiran-pengukuran", "Lampiran Pengukuran Kinerja", "tabel pengukuran kinerja"),
    ];

    /// <summary>Those that an office left out of its annual report and put nothing of that name in the place of; of a chapter, it alone.</summary>
    /// <param name="susunan">What the office changed in the order of its report.</param>
    /// <param name="tercetak">Names of the sections that are printed.</param>
    public static IEnumerable<BagianWajib> Dikeluarkan(SusunanSendiri susunan, IEnumerable<string> tercetak)
    {
        ArgumentNullException.ThrowIfNull(susunan);
        var hilang = susunan.Tiada.Except(tercetak, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return Daftar.Where(b => hilang.Contains(b.Kunci) && !hilang.Contains(b.Induk));
    }

    private static BagianWajib Bab(string kunci, string sebutan, string isi) => Isi(kunci, "", sebutan, isi);

    private static BagianWajib Isi(string kunci, string induk, string sebutan, string isi) => new(kunci, induk, sebutan, $"{Sistematika}: {isi}");
}
