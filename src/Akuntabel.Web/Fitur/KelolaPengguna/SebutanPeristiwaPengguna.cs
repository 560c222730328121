using System.Collections.Frozen;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Fitur.Bersama.Riwayat;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>Events of users in words.</summary>
internal static class SebutanPeristiwaPengguna
{
    private static readonly FrozenDictionary<string, string> Kata = new Dictionary<string, string>
    {
        ["AdministratorPertamaDibuat"] = "Menjadi administrator pertama",
        ["PenggunaDibuat"] = "Pengguna dibuat",
        ["PenggunaDiubah"] = "Data pengguna diubah",
        ["PenggunaMasuk"] = "Masuk",
        ["MasukTerkunci"] = "Terkunci karena percobaan yang salah",
        ["KunciMasukDibuka"] = "Kunci masuk dibuka",
        ["PenggunaDinonaktifkan"] = "Dinonaktifkan",
        ["PenggunaDiaktifkan"] = "Diaktifkan lagi",
        ["PenggunaDipulihkan"] = "Akun dipulihkan",
        ["TautanSandiDibuat"] = "Tautan kata sandi dibuat ulang",
        ["KataSandiDibuat"] = "Kata sandi dibuat dengan tautan",
        ["KataSandiDiubah"] = "Kata sandi diganti",
        ["DuaLangkahDinyalakan"] = "Kode masuk dinyalakan",
        ["DuaLangkahDimatikan"] = "Kode masuk dimatikan",
        ["KodePemulihanDibuat"] = "Kode pemulihan dibuat",
        ["KodePemulihanDipakai"] = "Kode pemulihan dipakai",
        ["KodePemulihanDihapus"] = "Kode pemulihan dihapus",
        ["KunciSandiDitambah"] = "Kunci sandi ditambah",
        ["KunciSandiDinamai"] = "Kunci sandi diberi nama lain",
        ["KunciSandiDipakai"] = "Masuk dengan kunci sandi",
        ["PengamanMasukDiubah"] = "Pengaman masuk diubah",
        ["KunciSandiDihapus"] = "Kunci sandi dihapus",
        ["PeranDiberikan"] = "Peran diberikan",
        ["MasaPeranDiubah"] = "Masa peran diubah",
        ["PeranDicabut"] = "Peran dicabut",
        ["SesiDiakhiri"] = "Semua sesi diakhiri",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A value of an event: a role with its place and its span in words.</summary>
    /// <param name="jenis">The event.</param>
    /// <param name="teks">The value.</param>
    /// <param name="tempat">Names the place of a role.</param>
    public static string Nilai(string jenis, string teks, Func<Penugasan, string> tempat) =>
        jenis.Contains("Peran", StringComparison.Ordinal) && teks.Split(' ') is [var p, .. var di, var masa] && di.Length <= 2
        && Enum.TryParse<Peran>(p, out var peran)
            ? $"{NavigasiPengguna.Sebutan(peran)}, {tempat(new Penugasan
            {
                PerangkatDaerah = di.ElementAtOrDefault(0) ?? "", Unit = di.ElementAtOrDefault(1) ?? "",
            })}, {SebutanPeristiwa.Bertanggal(masa)}"
            : SebutanPeristiwa.Bertanggal(teks);

    public static string Baca(string jenis) => Kata.GetValueOrDefault(jenis, jenis);
}
