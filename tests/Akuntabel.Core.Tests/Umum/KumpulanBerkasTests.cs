using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Umum;

public class KumpulanBerkasTests
{
    [Theory]
    [InlineData("kinerja.csv", true)]
    [InlineData("register/sarana.csv", true)]
    [InlineData("narasi/sasaran 1.md", true)]
    [InlineData("a/b/c.md", true)]
    [InlineData("a/b/c/d.md", false)]
    [InlineData("", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("../luar.csv", false)]
    [InlineData("register/../../luar.csv", false)]
    [InlineData("register//sarana.csv", false)]
    [InlineData(".tersembunyi", false)]
    [InlineData("register/.git", false)]
    [InlineData("register\\sarana.csv", false)]
    [InlineData("C:sarana.csv", false)]
    [InlineData("sarana.csv.", false)]
    [InlineData("sarana.csv ", false)]
    [InlineData("sarana\0.csv", false)]
    [InlineData("sarana\n.csv", false)]
    public void Hanya_jalur_yang_tetap_di_dalam_folder(string jalur, bool sah) => KumpulanBerkas.JalurSah(jalur).ShouldBe(sah);

    [Fact]
    public void Jalur_panjang_ditolak() => KumpulanBerkas.JalurSah(new string('a', 201)).ShouldBeFalse();

    [Fact]
    public void Jalur_buruk_tidak_dapat_masuk_kumpulan() =>
        Should.Throw<ArgumentException>(() => KumpulanBerkas.Kosong.Dengan("../luar.csv", ReadOnlyMemory<byte>.Empty));

    [Fact]
    public void Gabungan_memakai_yang_belakangan()
    {
        var satu = Kumpulan(("a.md", 1), ("b.md", 2));
        var dua = Kumpulan(("b.md", 3), ("c.md", 4));
        var gabung = satu.Gabung(dua);
        gabung.Isi.Select(i => (i.Key, i.Value.Span[0])).ShouldBe([("a.md", (byte)1), ("b.md", (byte)3), ("c.md", (byte)4)]);
        satu.DaftarJalur.ShouldBe(["a.md", "b.md"]);
    }

    private static KumpulanBerkas Kumpulan(params (string Jalur, byte Isi)[] daftar) =>
        new(daftar.Select(d => KeyValuePair.Create(d.Jalur, (ReadOnlyMemory<byte>)new[] { d.Isi })));
}
