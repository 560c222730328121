using Akuntabel.Core.Reviu;

namespace Akuntabel.Core.Tests.Reviu;

/// <summary>What an order and an own instrument must hold.</summary>
public class SuratTugasTests
{
    private static readonly SuratTugas Benar = new("1", null, new DateOnly(2023, 2, 1), new DateOnly(2023, 2, 10),
        [new("a", "Ani", PeranTim.Ketua, 10), new("b", "Budi", PeranTim.Anggota, 1)]);

    [Fact]
    public void Yang_benar_tidak_disanggah() => Benar.Periksa().ShouldBeEmpty();

    /// <summary>An order, and a word of what is said of it.</summary>
    public static TheoryData<SuratTugas, string> Salah { get; } = new(
    [
        (Benar with { Selesai = new DateOnly(2023, 1, 31), Tim = [new("a", "Ani", PeranTim.Ketua, 1)] }, "mendahului"),
        (Benar with { Tim = [] }, "tepat satu ketua"),
        (Benar with { Tim = [.. Benar.Tim, new("c", "Cici", PeranTim.Ketua, 1)] }, "tepat satu ketua"),
        (Benar with { Tim = [.. Benar.Tim, new("c", "Cici", PeranTim.PenanggungJawab, 1), new("d", "Dodi", PeranTim.PenanggungJawab, 1)] }, "hanya satu"),
        (Benar with { Tim = [.. Benar.Tim, new("a", "Ani", PeranTim.PengendaliTeknis, 1)] }, "Ani tercantum dua kali"),
        // ten days are ordered
        (Benar with { Tim = [.. Benar.Tim, new("", "Cici", PeranTim.Anggota, 11)] }, "antara 1 dan 10"),
        (Benar with { Tim = [.. Benar.Tim, new("", "Cici", PeranTim.Anggota, 0)] }, "antara 1 dan 10"),
    ]);

    [Theory]
    [MemberData(nameof(Salah))]
    public void Yang_salah_disebut(SuratTugas tugas, string kata) => tugas.Periksa().ShouldHaveSingleItem().Pesan.ShouldContain(kata);

    [Fact]
    public void Dua_orang_tanpa_akun_bukan_orang_yang_sama()
    {
        var tugas = Benar with { Tim = [.. Benar.Tim, new("", "Cici", PeranTim.Anggota, 1), new("", "Dodi", PeranTim.Anggota, 1)] };
        tugas.Periksa().ShouldBeEmpty();
        tugas.Peran("").ShouldBeNull();
        tugas.Peran("a").ShouldBe(PeranTim.Ketua);
    }

    [Fact]
    public void Instrumen_sendiri_diperiksa()
    {
        static PernyataanReviu B(string kode, params string[] bila) => new(kode, AspekReviu.Format, kode.Length > 0 ? "bunyi" : "", "", DayaPeriksa.Orang) { BilaTidak = bila };
        InstrumenReviu.Periksa(KatalogReviu.Pusat.Butir).ShouldBeEmpty();
        InstrumenReviu.Periksa([]).ShouldHaveSingleItem().Pesan.ShouldContain("belum berisi");
        InstrumenReviu.Periksa([B("A"), B("A")]).ShouldHaveSingleItem().Asal.Baris.ShouldBe(2);
        InstrumenReviu.Periksa([B("A", "B"), B("B")]).ShouldHaveSingleItem().Pesan.ShouldContain("bergantung pada B");
        InstrumenReviu.Periksa([B("A", "A")]).ShouldHaveSingleItem();
        InstrumenReviu.Periksa([B("")]).ShouldHaveSingleItem().Pesan.ShouldContain("ke-1 belum lengkap");
    }

    [Fact]
    public void Dua_puluh_tiga_pernyataan_dalam_tiga_aspek() =>
        KatalogReviu.Pusat.Butir.GroupBy(b => b.Aspek).Select(g => g.Count()).ShouldBe([6, 7, 10]);
}
