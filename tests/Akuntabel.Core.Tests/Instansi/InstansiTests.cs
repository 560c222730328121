using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;
using DokumenInstansi = Akuntabel.Core.Instansi.Instansi;

namespace Akuntabel.Core.Tests.Instansi;

/// <summary>An office and who headed it on a day.</summary>
public class InstansiTests
{
    private static readonly Asal Tempat = new("instansi.yaml", 1);

    // terms "name:first:last" → whom a day finds, or why a term is refused
    [Theory]
    [InlineData("A::", "2023-06-30", "A", 0)]
    [InlineData("A::2023-06-30 B:2023-07-01:", "2023-06-30", "A", 0)]
    [InlineData("A::2023-06-30 B:2023-07-01:", "2023-07-01", "B", 0)]
    [InlineData("A:2023-01-01:2023-06-30 B:2023-08-01:", "2023-07-15", null, 0)]
    // both hold the last of June: the second is refused
    [InlineData("A::2023-06-30 B:2023-06-30:", "2023-08-01", null, 1)]
    [InlineData("A:: B:2023-06-30:", "2023-08-01", "A", 1)]
    public void Kepala_pada_tanggal(string masa, string tanggal, string? kepala, int ditolak)
    {
        var hasil = DokumenInstansi.Buat("Badan", [.. masa.Split(' ').Select(Masa)], Tempat);
        hasil.DaftarKesalahan.Count.ShouldBe(ditolak);
        hasil.Nilai.KepalaPada(DateOnly.Parse(tanggal)).ShouldBe(kepala is null ? null : new Pejabat(kepala));
    }

    [Fact]
    public void Kantor_tanpa_nama_ditolak_beserta_semua_sebabnya()
    {
        var hasil = DokumenInstansi.Buat(" ", [Masa("A::"), Masa("B::")], Tempat);
        hasil.Ada.ShouldBeFalse();
        hasil.DaftarKesalahan.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2023-01-01", "2022-12-31", false)]
    [InlineData("2023-01-01", "2023-01-01", true)]
    public void Masa_jabatan_tidak_berakhir_sebelum_berawal(string mulai, string selesai, bool ada) =>
        MasaJabatan.Buat(new Pejabat("A"), DateOnly.Parse(mulai), DateOnly.Parse(selesai), Tempat).Ada.ShouldBe(ada);

    [Fact]
    public void Pejabat_bernama() => Should.Throw<ArgumentException>(() => new Pejabat(" "));

    private static MasaJabatan Masa(string teks)
    {
        var b = teks.Split(':');
        static DateOnly? Tanggal(string t) => t.Length == 0 ? null : DateOnly.Parse(t);
        return MasaJabatan.Buat(new Pejabat(b[0]), Tanggal(b[1]), Tanggal(b[2]), Tempat).Nilai;
    }
}
