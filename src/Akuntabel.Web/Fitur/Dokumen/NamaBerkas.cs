using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Names that a user gives to files of a document.</summary>
internal static class NamaBerkas
{
    public const int BerkasTerbanyak = 300;

    /// <summary>What is wrong with a name for a file of a document of a kind; <c>null</c> when it can be used.</summary>
    /// <param name="jenis">Kind of the document.</param>
    /// <param name="nama">As typed, trimmed.</param>
    /// <param name="isi">Files that are there.</param>
    public static string? Salah(JenisDokumen jenis, string nama, KumpulanBerkas isi) => nama switch
    {
        "" => "Tulis nama berkasnya, misalnya " + Contoh(jenis) + ".",
        _ when nama.Any(TeksPendek.TakTampak) || nama.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) =>
            "Nama memuat karakter yang tidak tampak atau tanda gabungan, biasanya terbawa ketika menyalin. Ketik ulang namanya dengan huruf biasa.",
        _ when nama.Length > 120 || !KumpulanBerkas.JalurSah(nama) =>
            "Nama berkas paling panjang 120 huruf, paling dalam dua folder, tanpa .. dan tanpa tanda \\ : * ? \" < > | serta tidak berawal titik.",
        _ when !BentukUbah.JenisTeks(nama) => "Nama berkas berakhir dengan .yaml, .csv, atau .md. Gambar diunggah di bagian bawah halaman ini.",
        _ when JenisDokumen.Untuk(nama) != jenis => $"Berkas dengan nama itu milik {JenisDokumen.Untuk(nama).Nama}; tambahkan di dokumen tersebut. Di sini misalnya {Contoh(jenis)}.",
        _ when isi.DaftarJalur.Contains(nama, StringComparer.OrdinalIgnoreCase) => "Nama itu sudah dipakai di dokumen ini (huruf besar dan kecil dianggap sama).",
        _ when isi.Isi.Count >= BerkasTerbanyak => $"Satu dokumen paling banyak {BerkasTerbanyak} berkas.",
        _ => null,
    };

    /// <summary>A name that would do.</summary>
    public static string Contoh(JenisDokumen jenis) => jenis.DaftarPola.Count == 0 ? "narasi/pengantar.md"
        : string.Join(" atau ", jenis.DaftarPola.Where(p => p != "gambar/").Select(p => p switch { "register/" => "register/sarana.csv", "sop/" => "sop/penyusunan.yaml", _ => p }));
}
