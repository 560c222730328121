namespace Akuntabel.Core.Alur;

/// <summary>A word by which the file of a procedure names something, and what it means.</summary>
/// <typeparam name="T">What it names.</typeparam>
/// <param name="Kunci">The word in the file.</param>
/// <param name="Nilai">What it means.</param>
/// <param name="Kata">What it is called where it is chosen.</param>
public sealed record KunciSop<T>(string Kunci, T Nilai, string Kata)
    where T : struct, Enum;

/// <summary>The words of the files of procedures: one table for who reads them, who writes them, and the form in which they are
/// chosen.</summary>
public static class KunciSop
{
    /// <summary>What a step is; the first is what a step is that says nothing.</summary>
    public static IReadOnlyList<KunciSop<JenisLangkah>> Jenis { get; } =
    [
        new("kegiatan", JenisLangkah.Proses, "kegiatan"), new("mulai", JenisLangkah.Mulai, "mulai"),
        new("keputusan", JenisLangkah.Keputusan, "keputusan"), new("selesai", JenisLangkah.Selesai, "selesai"),
    ];

    /// <summary>What the product itself knows of a step.</summary>
    public static IReadOnlyList<KunciSop<TindakanLangkah>> Tindakan { get; } =
    [
        new("isi-pengukuran", TindakanLangkah.MengisiPengukuran, "mengisi pengukuran"),
        new("rekap", TindakanLangkah.Merekap, "membaca rekapitulasi"),
        new("tetapkan-triwulan", TindakanLangkah.MenetapkanTriwulan, "menetapkan triwulan"),
        new("susun-laporan", TindakanLangkah.MenyusunLaporan, "menyusun laporan"),
        new("tetapkan-laporan", TindakanLangkah.MenetapkanLaporan, "menetapkan laporan"),
        new("bentuk-tim", TindakanLangkah.MembentukTim, "membentuk tim penyusun"),
        new("periksa-laporan", TindakanLangkah.MemeriksaLaporan, "memeriksa konsep laporan"),
        new("paraf-laporan", TindakanLangkah.MemarafLaporan, "memaraf laporan"),
        new("distribusi-laporan", TindakanLangkah.MendistribusikanLaporan, "menggandakan dan mengirim laporan"),
    ];

    /// <summary>What becomes of late units; the first is what holds where nothing is said.</summary>
    public static IReadOnlyList<KunciSop<AturanGabung>> Gabung { get; } =
        [new("tunggu", AturanGabung.Tunggu, "tunggu semuanya"), new("lanjut", AturanGabung.Lanjut, "lanjutkan sesudah waktunya habis")];

    /// <summary>Who in the application an actor is.</summary>
    public static IReadOnlyList<KunciSop<Peran>> Pelaksana { get; } =
    [
        new("kepala", Peran.Kepala, "kepala perangkat daerah"), new("perencana", Peran.Perencana, "perencana atau sekretariat"),
        new("sub-bidang", Peran.SubBidang, "bidang atau sub bidang"), new("penyusun", Peran.Penyusun, "tim penyusun laporan"),
    ];

    /// <summary>What a word means; <c>null</c>: it is none of the table.</summary>
    public static T? Baca<T>(IReadOnlyList<KunciSop<T>> tabel, string kunci)
        where T : struct, Enum => tabel.FirstOrDefault(k => k.Kunci == kunci)?.Nilai;

    /// <summary>The word for something; empty: the table has none.</summary>
    public static string Tulis<T>(IReadOnlyList<KunciSop<T>> tabel, T nilai)
        where T : struct, Enum => tabel.FirstOrDefault(k => EqualityComparer<T>.Default.Equals(k.Nilai, nilai))?.Kunci ?? "";
}
