namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>A narrative that the built-in outlines print.</summary>
/// <param name="Bagian">Name of its file; <see cref="UraianNarasi.Sasaran"/> for one of each sasaran.</param>
/// <param name="Judul">Heading in the file.</param>
/// <param name="Petunjuk">What belongs there.</param>
public sealed record JudulNarasi(string Bagian, string Judul, string Petunjuk)
{
    /// <summary>Whether a report has a marked gap without it.</summary>
    public bool Wajib { get; init; }
}

/// <summary>The narratives of an office (<c>narasi/*.md</c>).</summary>
public static class UraianNarasi
{
    /// <summary>Stands for the file of each sasaran.</summary>
    public const string Sasaran = "sasaran";

    private const string Folder = "narasi/";
    private const string Akhiran = ".md";

    /// <summary>All that the outlines ask for; those of a sasaran in the order in which they are printed.</summary>
    public static IReadOnlyList<JudulNarasi> Semua { get; } =
    [
        new(Sasaran, "Penjelasan", "Gambaran capaian sasaran ini, di awal uraiannya."),
        new(Sasaran, "Faktor pendukung", "Penyebab keberhasilan atau kegagalan; satu faktor satu baris yang diawali -.") { Wajib = true },
        new(Sasaran, "Kendala", "Kendala yang dihadapi. Wajib bila targetnya tidak tercapai.") { Wajib = true },
        new(Sasaran, "Solusi", "Yang sudah dilakukan untuk mengatasi kendala. Wajib bila ada kendala.") { Wajib = true },
        new(Sasaran, "Data pendukung", "Keterangan dan data lain yang mendukung capaian."),
        new(Sasaran, "Perbandingan", "Keterangan atas perbandingan dengan tahun-tahun sebelumnya."),
        new(Sasaran, "Efisiensi", "Keterangan atas penggunaan sumber daya."),
        new(Sasaran, "Program penunjang", "Keterangan atas program dan kegiatan yang menunjang."),
        new("pengantar", "Langkah perbaikan", "Yang akan dilakukan tahun depan untuk memperbaiki kinerja, pada bab penutup.") { Wajib = true },
        new("keuangan", "Faktor penyerapan", "Yang memengaruhi penyerapan anggaran."),
        new("keuangan", "Program", "Keterangan atas realisasi anggaran tiap program."),
        new("keuangan", "Kegiatan", "Keterangan atas realisasi anggaran tiap kegiatan."),
        new("pengantar", "Kata pengantar", "Mengganti kalimat baku kata pengantar."),
        new("ikhtisar", "Pembuka", "Mengganti kalimat pembuka ikhtisar eksekutif."),
        new("ikhtisar", "Kendala utama", "Kendala utama pada ikhtisar eksekutif."),
        new("pengantar", "Latar belakang", "Mengganti kalimat baku latar belakang."),
        new("pengantar", "Isu strategis", "Uraian isu strategis pada bab pendahuluan."),
        new("pengantar", "Ruang lingkup", "Mengganti kalimat baku ruang lingkup."),
        new("pengantar", "Teknik pengumpulan data", "Mengganti kalimat baku cara mengumpulkan data kinerja."),
        new("perencanaan", "Strategi", "Uraian strategi pada bab perencanaan kinerja."),
        new("pengantar", "Penutup", "Uraian tambahan pada bab penutup."),
        new("permasalahan", "Kendala", "Laporan triwulan: kendala kantor secara umum."),
        new("permasalahan", "Tindak lanjut", "Laporan triwulan: tindak lanjut penyelesaian. Wajib bila tidak ada solusi tiap sasaran."),
        new("pengantar", "Kinerja", "Laporan triwulan: pengantar bab kinerja."),
    ];

    /// <summary>Path of a part.</summary>
    public static string Jalur(string bagian) => Folder + bagian + Akhiran;

    /// <summary>Name of the part that a sasaran has.</summary>
    public static string Untuk(string kodeSasaran) => $"{Sasaran}-{kodeSasaran}";

    /// <summary>The part of a file; <c>null</c> for other files.</summary>
    public static string? Bagian(string jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        return jalur.StartsWith(Folder, StringComparison.Ordinal) && jalur.EndsWith(Akhiran, StringComparison.Ordinal) && jalur.Length > Folder.Length + Akhiran.Length
            ? jalur[Folder.Length..^Akhiran.Length] : null;
    }

    /// <summary>A part as people read it: "Sasaran 1.1.1", "Pengantar".</summary>
    public static string Sebut(string bagian)
    {
        ArgumentException.ThrowIfNullOrEmpty(bagian);
        var kata = bagian.StartsWith(Sasaran + "-", StringComparison.Ordinal) ? $"{Sasaran} {bagian[(Sasaran.Length + 1)..]}" : bagian.Replace('-', ' ');
        return char.ToUpperInvariant(kata[0]) + kata[1..];
    }

    /// <summary>Headings that a part may have.</summary>
    public static IEnumerable<JudulNarasi> Milik(string bagian) =>
        Semua.Where(j => j.Bagian == bagian || (j.Bagian == Sasaran && bagian.StartsWith(Sasaran + "-", StringComparison.Ordinal)));
}
