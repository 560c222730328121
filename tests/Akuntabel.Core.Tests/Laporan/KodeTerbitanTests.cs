using Akuntabel.Core.Laporan;

namespace Akuntabel.Core.Tests.Laporan;

public class KodeTerbitanTests
{
    private static readonly KodeTerbitan Kode = KodeTerbitan.Buat(new string('a', 64));

    [Fact]
    public void Sama_untuk_masukan_yang_sama_dan_lain_untuk_yang_lain()
    {
        KodeTerbitan.Buat(new string('a', 64)).ShouldBe(Kode);
        new[] { new string('b', 64), "abaaaaaaaaaaaaaa", "baaaaaaaaaaaaaaa", "aaaaaabaaaaaaaaa" }.Select(KodeTerbitan.Buat)
            .ShouldNotContain(Kode);
    }

    [Fact]
    public void Terbaca_sebagaimana_diketik_orang()
    {
        foreach (var ketikan in new[] { Kode.Tercetak, Kode.Teks.ToLowerInvariant(), $" {Kode.Teks[..4]} {Kode.Teks[4..]} ", Kode.Teks.Replace('0', 'O').Replace('1', 'l') })
        {
            KodeTerbitan.Coba(ketikan, out var terbaca).ShouldBeTrue(ketikan);
            terbaca.ShouldBe(Kode);
        }
    }

    [Fact]
    public void Satu_tanda_yang_salah_selalu_ketahuan()
    {
        const string Abjad = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (var i = 0; i < Kode.Teks.Length; i++)
        {
            foreach (var c in Abjad.Where(c => c != Kode.Teks[i]))
            {
                KodeTerbitan.Coba(Kode.Teks[..i] + c + Kode.Teks[(i + 1)..], out _).ShouldBeFalse();
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCDEFG")]
    [InlineData("ABCDEFGHJ")]
    [InlineData("ABCU-EFGH")]
    public void Yang_bukan_kode_ditolak(string? teks) => KodeTerbitan.Coba(teks, out _).ShouldBeFalse();
}
