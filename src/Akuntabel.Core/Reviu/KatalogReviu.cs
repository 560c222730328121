namespace Akuntabel.Core.Reviu;

/// <summary>The reviu instrument that comes with the product.</summary>
public static class KatalogReviu
{
    private const string Lampiran = "PermenPANRB 53/2014, Lampiran III";
    private const string Ingatan = "Banyaknya 23 dan pembagiannya ditemukan pada satu sumber; bunyinya belum dicocokkan dengan naskah resmi.";

    /// <summary>The 23 statements: 6 of format, 7 of how it was made, 10 of substance.</summary>
    public static InstrumenReviu Pusat { get; } = new("reviu-lkj-53-2014", 1, "Reviu Laporan Kinerja (PermenPANRB 53/2014)",
        "PermenPANRB 53/2014, Lampiran III: tata cara reviu atas laporan kinerja",
    [
        Format("F1", "Laporan Kinerja (LKj) telah menampilkan data penting instansi pemerintah", DayaPeriksa.Sebagian),
        Format("F2", "LKj telah menyajikan informasi target kinerja", DayaPeriksa.Mesin),
        Format("F3", "LKj telah menyajikan capaian kinerja instansi pemerintah yang memadai", DayaPeriksa.Mesin),
        Format("F4", "Telah menyajikan dengan lampiran yang mendukung informasi pada badan laporan", DayaPeriksa.Mesin),
        Format("F5", "Telah menyajikan upaya perbaikan ke depan", DayaPeriksa.Sebagian),
        Format("F6", "Telah menyajikan akuntabilitas keuangan", DayaPeriksa.Mesin),
        Mekanisme("M1", "LKj disusun oleh unit kerja yang memiliki tugas fungsi untuk itu", DayaPeriksa.Sebagian),
        Mekanisme("M2", "Informasi yang disampaikan dalam LKj telah didukung dengan data yang memadai", DayaPeriksa.Sebagian),
        Mekanisme("M3", "Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun LKj", DayaPeriksa.Sebagian),
        Mekanisme("M4", "Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja", DayaPeriksa.Sebagian),
        Mekanisme("M5", "Data/informasi kinerja yang disampaikan dalam LKj telah diyakini keandalannya", DayaPeriksa.Orang),
        Mekanisme("M6", "Analisis/penjelasan dalam LKj telah diketahui oleh unit kerja terkait", DayaPeriksa.Sebagian),
        Mekanisme("M7", "LKj bulanan/berkala merupakan gabungan partisipasi dari bawahnya", DayaPeriksa.Sebagian),
        Substansi("S1", "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam perjanjian kinerja", DayaPeriksa.Mesin),
        Substansi("S2", "Tujuan/sasaran dalam LKj telah selaras dengan rencana strategis", DayaPeriksa.Mesin),
        Substansi("S3", "Jika butir 1 dan 2 jawabannya tidak, terdapat penjelasan yang memadai", DayaPeriksa.Orang, "S1", "S2"),
        Substansi("S4", "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam Indikator Kinerja", DayaPeriksa.Mesin),
        Substansi("S5", "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam Indikator Kinerja Utama", DayaPeriksa.Sebagian),
        Substansi("S6", "Jika butir 4 dan 5 jawabannya tidak, terdapat penjelasan yang memadai", DayaPeriksa.Orang, "S4", "S5"),
        Substansi("S7", "Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional dan sebagainya yang bermanfaat", DayaPeriksa.Sebagian),
        Substansi("S8", "IKU dan IK telah cukup mengukur tujuan/sasaran", DayaPeriksa.Sebagian),
        Substansi("S9", "Jika \"tidak\" telah terdapat penjelasan yang memadai", DayaPeriksa.Orang, "S8"),
        Substansi("S10", "IKU dan IK telah SMART", DayaPeriksa.Orang),
    ]);

    /// <summary>A part in words.</summary>
    /// <param name="aspek">The part.</param>
    public static string Sebutan(AspekReviu aspek) => aspek switch
    {
        AspekReviu.Format => "Format",
        AspekReviu.MekanismePenyusunan => "Mekanisme penyusunan",
        _ => "Substansi",
    };

    private static PernyataanReviu Format(string kode, string uraian, DayaPeriksa daya) => Butir(kode, AspekReviu.Format, uraian, daya, []);

    private static PernyataanReviu Mekanisme(string kode, string uraian, DayaPeriksa daya) =>
        Butir(kode, AspekReviu.MekanismePenyusunan, uraian, daya, []);

    private static PernyataanReviu Substansi(string kode, string uraian, DayaPeriksa daya, params string[] bila) =>
        Butir(kode, AspekReviu.Substansi, uraian, daya, bila);

    private static PernyataanReviu Butir(string kode, AspekReviu aspek, string uraian, DayaPeriksa daya, IReadOnlyList<string> bila) =>
        new(kode, aspek, uraian, $"{Lampiran}, {Sebutan(aspek)}, butir {kode[1..]}", daya) { BilaTidak = bila, Keyakinan = Ingatan };
}
