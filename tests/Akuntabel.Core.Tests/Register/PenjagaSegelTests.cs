using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

/// <summary>Who may not open what is sealed opens it by no change of the definition, in one step or in several.</summary>
public sealed class PenjagaSegelTests
{
    private static readonly DefinisiRegister Semula = RegisterUji.Ormas with { Akses = AksesRegister.Tertutup };

    private static readonly BidangRegister Nik = Semula.Bidang[5];

    public static TheoryData<string, DefinisiRegister[], DefinisiRegister> Melonggarkan()
    {
        var tanpa = Semula with { Bidang = [.. Semula.Bidang.Take(5)] };
        var terbuka = Nik with { Kerahasiaan = KerahasiaanBidang.Terbuka };
        return new()
        {
            { "pernah disegel", [Semula], Semula with { Bidang = [.. tanpa.Bidang, terbuka] } },
            // taken out in one version, brought back open in the next
            { "pernah disegel", [tanpa, Semula], tanpa with { Bidang = [.. tanpa.Bidang, terbuka] } },
            { "mengubah siapa", [Semula], Semula with { Akses = Semula.Akses with { Rahasia = [Peran.Kepala, Peran.Perencana] } } },
            { "mengubah siapa", [tanpa, Semula], tanpa with { Akses = Semula.Akses with { Rahasia = [Peran.Perencana] } } },
            { "mengubah siapa", [Semula], Semula with { Akses = Semula.Akses with { Rahasia = [] } } },
            { "tertutup", [Semula], Semula with { Akses = Semula.Akses with { Baca = [.. Semula.Akses.Baca, Peran.Apip] } } },
            { "dapat ditebak", [Semula], Semula with { KunciSama = ["nik_ketua"] } },
        };
    }

    [Theory]
    [MemberData(nameof(Melonggarkan))]
    public void Yang_membuka_segel_ditolak(string sebab, DefinisiRegister[] versi, DefinisiRegister baru) =>
        PenjagaSegel.Keberatan(versi, baru).ShouldNotBeNull().ShouldContain(sebab);

    [Fact]
    public void Yang_tidak_membuka_apa_pun_boleh()
    {
        PenjagaSegel.Keberatan([Semula], Semula with { Nama = "Lain", Bidang = [.. Semula.Bidang, new("x", "X", JenisIsian.Teks)] }).ShouldBeNull();
        PenjagaSegel.Keberatan([Semula], Semula with { Bidang = [.. Semula.Bidang.Take(5)] }).ShouldBeNull();
        PenjagaSegel.Keberatan([], Semula).ShouldBeNull();
    }

    [Fact]
    public void Rumus_dan_tempo_tidak_membaca_yang_disegel()
    {
        var hp = new BidangRegister("hp", "Nomor", JenisIsian.Angka) { Kerahasiaan = KerahasiaanBidang.Rahasia };
        var lahir = new BidangRegister("lahir", "Lahir", JenisIsian.Tanggal) { Kerahasiaan = KerahasiaanBidang.Pribadi };
        PemeriksaDefinisi.Periksa(Semula with { Bidang = [.. Semula.Bidang, hp, new("salinan", "Salinan", JenisIsian.Terhitung) { Rumus = "Nomor + 0" }] })
            .ShouldHaveSingleItem().Pesan.ShouldContain("rumus Salinan");
        PemeriksaDefinisi.Periksa(Semula with
        {
            Bidang = [.. Semula.Bidang, lahir], Tenggat = [new("x", "X", PatokanTempo.Bidang, "lahir", 1, SatuanTempo.Hari)],
        }).ShouldHaveSingleItem().Pesan.ShouldContain("disegel");
        // nor when it was kept before that was refused
        var lama = Semula with { Bidang = [.. Semula.Bidang, lahir], Tenggat = [new("x", "X", PatokanTempo.Bidang, "lahir", 1, SatuanTempo.Hari)] };
        new PenghitungTempo(lama, new KalenderKerja()).Terbuka(RegisterUji.Baris("1", ("nama", "A"), ("lahir", "2000-01-01"))).ShouldBeEmpty();
    }

    [Fact]
    public void Tempo_di_luar_kalender_tidak_ada()
    {
        var jauh = Semula with { Tenggat = [new("x", "X", PatokanTempo.Bidang, "tanggal_skpo", -5000, SatuanTempo.Tahun)] };
        PemeriksaDefinisi.Periksa(jauh).ShouldHaveSingleItem().Pesan.ShouldContain("paling banyak 100");
        new PenghitungTempo(jauh, new KalenderKerja()).Terbuka(RegisterUji.Organisasi("1", "A", skpo: "2023-01-11")).ShouldBeEmpty();
    }
}
