using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Fitur.Bersama.Riwayat;

/// <summary>Events in words.</summary>
internal static partial class SebutanPeristiwa
{
    private static readonly FrozenDictionary<string, string> Daftar = new Dictionary<string, string>
    {
        ["DokumenDibuat"] = "Dokumen dibuat",
        ["DokumenDisimpan"] = "Dokumen disimpan",
        ["DokumenDiajukan"] = "Dokumen diajukan kepada kepala",
        ["PengajuanDitarik"] = "Pengajuan ditarik",
        ["DokumenDikembalikan"] = "Dokumen dikembalikan",
        ["DokumenDitetapkan"] = "Dokumen ditetapkan",
        ["LaporanTerbit"] = "Laporan terbit",
        ["TerbitanTersusun"] = "Laporan yang terbit disusun",
        ["TandaTanganDitambah"] = "Tanda tangan laporan ditambah",
        ["TandaTanganDihapus"] = "Tanda tangan laporan dihapus dari daftar",
        ["DitandatanganiWalauBelumSiap"] = "Ditandatangani walau belum siap",
        ["PenerimaDitambah"] = "Penerima laporan ditambah",
        ["DistribusiDicatat"] = "Penyerahan laporan dicatat",
        ["PenerimaDihapus"] = "Penerima laporan dihapus dari daftar",
        ["BagianDariTahunLalu"] = "Bagian laporan diambil dari tahun lalu",
        ["TanggalPenetapanDikoreksi"] = "Tanggal penetapan dikoreksi",
        ["PerubahanDibuka"] = "Perubahan dibuka",
        ["PerubahanDibuang"] = "Draf perubahan dibuang",
        ["DokumenDihapus"] = "Dokumen dihapus (pembatalan impor)",
        ["ContohDihapus"] = "Kantor contoh dihapus",
        ["PemdaDibuat"] = "Pemerintah daerah didaftarkan",
        ["KeadaanTercatat"] = "Keadaan awal dicatat dalam riwayat",
        ["JamDinyatakanBenar"] = "Jam mesin dinyatakan benar",
        ["KunciKepalaDibuat"] = "Kunci kepala rantai dibuat",
    }.ToFrozenDictionary();

    /// <summary>"Dokumen disimpan"; an event without words of its own is its name, parted.</summary>
    public static string Untuk(string jenis) => Daftar.GetValueOrDefault(jenis) ?? Kalimat(PolaKata().Replace(jenis, " $0").Trim());

    /// <summary>A text of the log with its dates, and spans of dates, as people write them.</summary>
    public static string Bertanggal(string teks) => PolaTanggal().Replace(teks, t =>
        Hari(t.Groups["dari"].Value) is not { } dari ? t.Value
        : t.Groups["awal"].Value + (!t.Groups["rentang"].Success ? dari
            : Hari(t.Groups["sampai"].Value) is { } sampai ? $"{dari} sampai {sampai}" : $"sejak {dari}"));

    private static string? Hari(string teks) => DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture,
        DateTimeStyles.None, out var hari) ? TanggalIndonesia.Panjang(hari) : null;

    private static string Kalimat(string teks) => teks.Length == 0 ? teks : teks[0] + teks[1..].ToLowerInvariant();

    // not within the number of a letter
    [GeneratedRegex(@"(?<awal>^|\s)(?<dari>\d{4}-\d{2}-\d{2})(?<rentang>\.\.(?<sampai>\d{4}-\d{2}-\d{2})?)?",
        RegexOptions.NonBacktracking)]
    private static partial Regex PolaTanggal();

    [GeneratedRegex("[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex PolaKata();
}
