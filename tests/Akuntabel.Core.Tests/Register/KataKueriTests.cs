using Akuntabel.Core.Register;
using static Akuntabel.Core.Tests.Register.RegisterUji;

namespace Akuntabel.Core.Tests.Register;

/// <summary>A question to a register in words, and why some cannot be asked.</summary>
public class KataKueriTests
{
    [Fact]
    public void Disebut_dengan_kata_orang() => new KataKueri(Ormas).Sebut(new KueriRegister("ormas", UkuranKueri.Beda)
    {
        Bidang = ["nama"], Keadaan = ["terbit", "diajukan"], Masa = MasaKueri.Triwulan, Hari = "tanggal_skpo",
        Syarat = [new("status", PembandingSyarat.SalahSatu, ["Terdaftar"]), new("tanggal_skpo", PembandingSyarat.Mulai, ["2023-01-11"]), new("anggota", PembandingSyarat.Terisi, [])],
    }).ShouldBe("banyaknya organisasi yang berbeda menurut Nama, berkeadaan Terbit atau Diajukan, Status Terdaftar, "
        + "Tanggal SKPO paling sedikit 11 Januari 2023, Anggota terisi, dalam triwulan itu menurut Tanggal SKPO");

    public static TheoryData<string, string> Salah => new()
    {
        { "lain", "register lain" }, { "hilang", "tidak ada lagi" }, { "tersegel", "data pribadi" }, { "jumlah", "bidang angka" },
        { "keadaan", "Keadaan batal tidak ada lagi" }, { "hari", "bukan tanggal atau tahun" }, { "nilai", "syarat tanpa nilai" },
    };

    [Theory]
    [MemberData(nameof(Salah))]
    public void Yang_tidak_dapat_ditanyakan_menyebut_sebabnya(string kasus, string sebab)
    {
        var k = new KueriRegister("ormas", UkuranKueri.Banyak);
        new KataKueri(Ormas).Keberatan(kasus switch
        {
            "lain" => new KueriRegister("orang-asing", UkuranKueri.Banyak),
            "hilang" => k with { Syarat = [new("tidak_ada", PembandingSyarat.Terisi, [])] },
            "tersegel" => k with { Syarat = [new("nik_ketua", PembandingSyarat.Terisi, [])] },
            "jumlah" => k with { Ukuran = UkuranKueri.Jumlah, Bidang = ["nama"] },
            "keadaan" => k with { Keadaan = ["batal"] },
            "hari" => k with { Masa = MasaKueri.Triwulan, Hari = "nama" },
            _ => k with { Syarat = [new("nama", PembandingSyarat.Memuat, [])] },
        }).ShouldNotBeNull().ShouldContain(sebab);
        new KataKueri(Ormas).Keberatan(k).ShouldBeNull();
    }
}
