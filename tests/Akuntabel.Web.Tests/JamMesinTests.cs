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

    [Fact]
    public async Task Administrator_menyatakan_jam_benar_sesudah_pernah_terlalu_maju()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Administrator);
        _pelayan.Jam.Maju(TimeSpan.FromDays(30));
        await _pelayan.DokumenAsync(JenisDokumen.Renstra, new Periode(2021, 2026), KumpulanBerkas.Kosong);
        _pelayan.Jam.Maju(TimeSpan.FromDays(-30));
        using var apip = await _pelayan.KlienAsync(Peran.Apip);
        (await apip.BukaAsync("/riwayat")).QuerySelector("form[action*=Jam]").ShouldBeNull("hanya administrator");
        var halaman = await klien.BukaAsync("/riwayat");
        using var tanpa = await klien.KirimAsync(halaman, "form[action*=Jam]", "/riwayat?handler=Jam", ("alasan", " "));
        (await klien.BukaAsync("/riwayat")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Alasan harus diisi");
        using var jawaban = await klien.KirimAsync(halaman, "form[action*=Jam]", "/riwayat?handler=Jam", ("alasan", "jam sudah dibetulkan"));
        var sesudah = await klien.BukaAsync("/riwayat");
        sesudah.QuerySelector("form[action*=Jam]").ShouldBeNull();
        sesudah.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Jam mesin dinyatakan benar");
    }
}
