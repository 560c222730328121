using Akuntabel.Storage.Terbitan;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Those who get a report of an office as a rule: by law its head's superior, and who by practice works with it.</summary>
internal static class PenerimaLazim
{
    /// <summary>How a report goes.</summary>
    public static IReadOnlyList<string> DaftarCara { get; } = ["diantar", "aplikasi naskah dinas", "surel", "unggah ke ESR", "unggah ke laman PPID"];

    /// <summary>All, in the order in which they are proposed.</summary>
    /// <param name="provinsi">Whether the pemerintah daerah is a province.</param>
    public static IReadOnlyList<BarisDistribusi> Untuk(bool provinsi) =>
    [
        new() { Penerima = provinsi ? "Gubernur melalui Biro Organisasi" : "Bupati/Wali Kota melalui Bagian Organisasi", Cara = "diantar", Rangkap = 2, Keterangan = "Perpres 29/2014" },
        new() { Penerima = "Bappeda", Cara = "diantar", Rangkap = 1, Keterangan = "lazim, tidak diatur" },
        new() { Penerima = "Inspektorat", Cara = "diantar", Rangkap = 1, Keterangan = "untuk reviu dan evaluasi" },
        new() { Penerima = "ESR Kementerian PANRB", Cara = "unggah ke ESR", Keterangan = "tenggat pemerintah daerah 31 Maret, [1] belum terverifikasi" },
        new() { Penerima = "PPID", Cara = "unggah ke laman PPID", Keterangan = "informasi berkala, UU 14/2008" },
        new() { Penerima = "Arsip", Cara = "diantar", Rangkap = 1, Keterangan = "lazim, tidak diatur" },
    ];
}
