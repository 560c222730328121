using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

public sealed class TampilanDanDefinisiTests
{
    private static readonly BarisRegister[] Baris =
    [
        RegisterUji.Organisasi("a", "Karang Taruna", "Manggar", "Terdata", "2023-01-11", "10"),
        RegisterUji.Organisasi("b", "Karang Taruna", "Manggar", "Terdaftar", "2023-02-01", "20"),
        RegisterUji.Organisasi("c", "Pemuda", "Gantung", "Terdaftar", "2023-07-01", "30"),
        RegisterUji.Organisasi("d", "Tani", "", "Terdaftar", "2022-01-01", ""),
    ];

    private static HasilTampilan Susun(TampilanRegister t) =>
        new PenyusunTampilan(RegisterUji.Ormas).Susun(t, new PeriodeKueri(2023, 4), Baris);

    private static string[] Rata(HasilTampilan h) => [.. h.Baris.Select(b => string.Join(" | ", b))];

    [Fact]
    public void Rekap_silang_dengan_jumlahnya()
    {
        var h = Susun(new TampilanRegister("k", "Menurut kecamatan", ["kecamatan"]) { Ukuran = UkuranKueri.Banyak, Silang = "status" });
        h.Kolom.Select(k => k.Kunci).ShouldBe(["kecamatan", "terdaftar", "terdata"]);
        Rata(h).ShouldBe(["Manggar | 1 | 1", "Gantung | 1 | 0", "belum diisi | 1 | 0"]);
        h.Jumlah.ShouldBe(["", "3", "1"]);
    }

    [Fact]
    public void Rekap_dua_bidang_menjumlahkan_dan_tidak_menutupi_yang_kosong()
    {
        var h = Susun(new TampilanRegister("k", "Anggota", ["status", "kecamatan"]) { Ukuran = UkuranKueri.Jumlah, Bidang = ["anggota"] });
        Rata(h).ShouldBe(["Terdaftar | Manggar | 20", "Terdaftar | Gantung | 30", "Terdaftar | belum diisi | –", "Terdata | Manggar | 10"]);
        h.Jumlah[2].ShouldBe("–");
    }

    [Fact]
    public void Rekap_menghitung_yang_berbeda()
    {
        var h = Susun(new TampilanRegister("k", "Nama berbeda", ["kecamatan"]) { Ukuran = UkuranKueri.Beda, Bidang = ["nama"] });
        Rata(h).ShouldBe(["Manggar | 1", "Gantung | 1", "belum diisi | 1"]);
    }

    [Fact]
    public void Daftar_hanya_dalam_masanya_dan_tanpa_data_pribadi()
    {
        var h = Susun(new TampilanRegister("d", "SKPO tahun ini", ["nama", "tanggal_skpo", "nik_ketua", "anggota"])
        {
            Masa = MasaKueri.TahunBerjalan, Hari = "tanggal_skpo",
        });
        h.Kolom.Select(k => k.Kunci).ShouldBe(["nama", "tanggal_skpo", "anggota"]);
        Rata(h).ShouldBe(["Karang Taruna | 11 Januari 2023 | 10", "Karang Taruna | 1 Februari 2023 | 20", "Pemuda | 1 Juli 2023 | 30"]);
        h.Jumlah.ShouldBe(["", "", "60"]);
    }

    [Fact]
    public void Definisi_yang_baik_tidak_ditegur() => PemeriksaDefinisi.Periksa(RegisterUji.Ormas).ShouldBeEmpty();

    public static TheoryData<string, DefinisiRegister> Keliru()
    {
        var d = RegisterUji.Ormas;
        var nik = d.Bidang[5];
        return new()
        {
            { "sebutan baris", d with { Bidang = [nik with { Wajib = true }, .. d.Bidang.Take(5)] } },
            { "bernama sama", d with { Bidang = [.. d.Bidang, new("x", "nama", JenisIsian.Teks)] } },
            { "Daftar pilihannya", d with { Bidang = [.. d.Bidang, new("x", "X", JenisIsian.Pilihan)] } },
            { "kesamaan tidak ada", d with { KunciSama = ["hilang"] } },
            { "ke keadaan ini", d with { Keadaan = [.. d.Keadaan, new("beku", "Beku")] } },
            { "asal atau tujuannya", d with { Perpindahan = [.. d.Perpindahan, new("x", "X", ["hilang"], "terbit")] } },
            { "Patokannya", d with { Tenggat = [new("x", "X", PatokanTempo.Bidang, "nama", 1, SatuanTempo.Hari)] } },
            { "bulan 1–12", d with { Tenggat = [new("x", "X", PatokanTempo.HariTetap, "tanggal_skpo", 1, SatuanTempo.Tahun)] } },
            { "tidak dicetak", d with { Tampilan = [new("x", "X", ["nik_ketua"])] } },
            { "satu bidang angka", d with { Tampilan = [new("x", "X", ["nama"]) { Ukuran = UkuranKueri.Jumlah, Bidang = ["nama"] }] } },
            { "rumus Y", d with { Bidang = [.. d.Bidang, new("y", "Y", JenisIsian.Terhitung) { Rumus = "Anggota × Bobot" }] } },
            { "hasilnya tercetak", d with { Bidang = [.. d.Bidang, new("y", "Y", JenisIsian.Terhitung) { Rumus = "Anggota", Kerahasiaan = KerahasiaanBidang.Pribadi }] } },
            { "boleh mengisi", d with { Akses = new AksesRegister([Peran.Kepala], [Peran.Perencana], []) } },
            { "boleh membuka data pribadi", d with { Akses = new AksesRegister([Peran.Perencana], [Peran.Perencana], [Peran.Kepala]) } },
            { "sejak hari yang sama", d with { Parameter = [new("p", "P", "Rp", [new(RegisterUji.Masuk, 1, ""), new(RegisterUji.Masuk, 2, "")])] } },
        };
    }

    [Theory]
    [MemberData(nameof(Keliru))]
    public void Definisi_yang_keliru_ditegur_di_tempatnya(string sebab, DefinisiRegister definisi) =>
        PemeriksaDefinisi.Periksa(definisi).ShouldHaveSingleItem().Pesan.ShouldContain(sebab);
}
