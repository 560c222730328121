using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Kelengkapan;

/// <summary>KLK-001: an annual report has the parts that the law asks for.</summary>
internal static class BagianLaporan
{
    public static AturanUji Aturan { get; } = new(
        "KLK-001", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Laporan Kinerja tahunan memuat gambaran umum organisasi, ringkasan perjanjian kinerja, realisasi anggaran, dan penutup dengan langkah perbaikan.",
        "PermenPANRB 53/2014, sistematika Laporan Kinerja",
        "Bab III tidak memuat realisasi anggaran.",
        Periksa);

    private sealed record Bagian(string Nama, int Bab, Func<RagaLaporan, IEnumerable<BlokTerbaca>> Tempat, PolaTeks Pola)
    {
        public TingkatTemuan? Tingkat { get; init; }

        /// <summary>Whether its absence can be told at all.</summary>
        public Predicate<RagaLaporan> Dapat { get; init; } = _ => true;

        /// <summary>Only a text as short as a heading counts.</summary>
        public bool SebagaiJudul { get; init; }
    }

    /// <summary>Every wording by which a part may go; a part is missing only when none of them stands anywhere in its place.</summary>
    private static readonly Bagian[] Daftar =
    [
        new("ikhtisar eksekutif", 1, r => r.Muka, Bunyi.Pola(@"\b(ikhtisar|iktisar|ringkasan|rangkuman|executive summary|abstrak)\b"))
        {
            Tingkat = TingkatTemuan.Editorial, Dapat = r => r.BermukaLengkap, SebagaiJudul = true,
        },
        new("gambaran umum organisasi", 1, r => r.Antara(1, 3),
            Bunyi.Pola(@"\b(tugas|fungsi|tupoksi|struktur|susunan|kedudukan|gambaran umum|profil|organisasi|wilayah kerja|wilker|"
                + @"membawahi)\b")),
        new("perjanjian kinerja", 2, r => r.Muka.Concat(r.Antara(1, 3)).Concat(r.Sejak(3)),
            Bunyi.Pola(@"\b(perjanjian|penetapan|kontrak|komitmen)\s+kinerja\b|\btapkin\b")),
        new("realisasi anggaran", 3, r => r.Sejak(3),
            Bunyi.Pola(@"\b(anggaran|keuangan|belanja|dana|pagu|dpa|apbd|apbn)\b")) { Tingkat = TingkatTemuan.Material },
        new("penutup", 3, r => r.Sejak(3),
            Bunyi.Pola(@"\bp\s?e\s?n\s?u\s?t\s?u\s?p\b|\b(ke)?simpulan\b|\bdisimpulkan\b|\bdemikian(lah)?\b")) { Dapat = r => r.Berakhir },
        new("langkah perbaikan", 3, r => r.Sejak(3),
            Bunyi.Pola(@"\b(langkah|upaya|strategi|rekomendasi|saran|perbaikan|tindak\s?lanjut|solusi|mengatasi|antisipasi|antisipatif|mendatang|ke\s?depan|diharapkan|perlu)\b")),
    ];

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) =>
        RagaLaporan.Baca(d) is { } raga ? Daftar.Where(b => b.Dapat(raga)).Select(b => Satu(raga, b)) : [];

    private static Temuan? Satu(RagaLaporan raga, Bagian b)
    {
        var ada = b.Tempat(raga).SelectMany(RagaLaporan.Teks).Any(t => (!b.SebagaiJudul || t.Length < 60) && b.Pola.IsMatch(t));
        return ada ? null : Aturan.Temukan(
            raga.Judul(b.Bab).Tempat(0), $"tanpa {b.Nama}", $"bagian {b.Nama}", "dicari menurut isi dan padanan katanya, tidak ditemukan",
            $"Laporan tidak memuat {b.Nama}.") with
        { Tingkat = b.Tingkat ?? Aturan.Tingkat };
    }
}
