using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Umum;

public class EjaanKataTests
{
    [Theory]
    [InlineData("kegitan", "kegiatan", true)]
    [InlineData("ketahana", "ketahanan", true)]
    [InlineData("mebaca", "membaca", true)]
    [InlineData("perpustkan", "perpustakaan", true)]
    [InlineData("ketahanan", "ketahananan", true)]
    [InlineData("perpustkaan", "perpustakaannya", true)]
    [InlineData("dana", "dinas", false)]
    [InlineData("arsip", "arsitek", false)]
    [InlineData("tegiatan", "kegiatan", false)]
    [InlineData("ars", "arsip", true)]
    [InlineData("arp", "arsip", false)]
    public void Kata_yang_salah_ketik_dikenali(string ketikan, string kata, bool mirip) =>
        EjaanKata.Mirip(ketikan, kata).ShouldBe(mirip);

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("kucing", "kancil", 4)]
    [InlineData("sama", "sama", 0)]
    public void Jarak_menghitung_huruf_yang_berubah(string a, string b, int jarak) => EjaanKata.Jarak(a, b).ShouldBe(jarak);
}
