using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Tests;

/// <summary>A clock that was set back is told to whoever works.</summary>
public sealed class JamMesinTests : IAsyncLifetime
{
    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, -30, "")]
    [InlineData(-125, -30, "tertinggal 2 jam 5 menit")]
    [InlineData(-60 * 24 * 400, -30, "tertinggal 400 hari 0 jam")]
    public async Task Jam_yang_mundur_diperingatkan_di_setiap_halaman(int menit, int detik, string pesan)
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        await _pelayan.DokumenAsync(JenisDokumen.Renstra, new Periode(2021, 2026), KumpulanBerkas.Kosong);
        _pelayan.Jam.Maju(TimeSpan.FromMinutes(menit) + TimeSpan.FromSeconds(detik));
        foreach (var alamat in new[] { "/", "/pd/badan/dokumen" })
        {
            var teks = (await klien.BukaAsync(alamat)).QuerySelector("main").ShouldNotBeNull().TextContent;
            teks.Contains("Jam komputer peladen", StringComparison.Ordinal).ShouldBe(pesan.Length > 0, alamat);
            teks.ShouldContain(pesan);
        }
    }
}
