using System.Collections.Frozen;
using System.Text.RegularExpressions;

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

    private static string Kalimat(string teks) => teks.Length == 0 ? teks : teks[0] + teks[1..].ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex PolaKata();
}
