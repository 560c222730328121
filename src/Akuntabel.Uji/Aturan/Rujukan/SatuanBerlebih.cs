using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-005: a figure has one unit.</summary>
internal static class SatuanBerlebih
{
    public static AturanUji Aturan { get; } = new(
        "IST-005", TingkatTemuan.Editorial, [KelasTemuan.Istilah],
        "Satu angka memakai satu satuan.",
        "Konsistensi dokumen",
        "\"138 Lembaga %\" memuat dua satuan.",
        Periksa);

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b[0-9]+\s+(lembaga|orang|dokumen|laporan|kegiatan|unit|ormas|buah|desa|kelurahan|kecamatan|sekolah|kelompok|paket|kali|hari|bulan)\s*%\s*([.,;)]|$)");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) =>
        d.SemuaTeks.SelectMany(t => Pola.Matches(t.Teks).Select(m => Temukan(m, t.Tempat(m.Index))));

    private static Temuan Temukan(Match m, TempatTemuan tempat)
    {
        var teks = m.Value.TrimEnd(' ', '.', ',', ';', ')');
        return Aturan.Temukan(tempat, teks, teks.TrimEnd('%', ' '), "dua satuan", $"\"{teks}\" memuat dua satuan.");
    }
}
