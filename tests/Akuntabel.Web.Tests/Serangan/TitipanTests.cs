using System.Net;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>What is kept for people who are not signed in, and drafts, cannot be used to fill the store.</summary>
public sealed class TitipanTests : IAsyncLifetime
{
    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Peramban_pengguna_yang_dinonaktifkan_tidak_menitipkan_apa_pun()
    {
        using var klien = await SesiBerakhirAsync();
        await _pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET aktif = 0"));
        using var jawaban = await KirimAsync(klien, "kata");
        jawaban.Tujuan().ShouldStartWith("/masuk");
        (await BanyakAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Satu_pengguna_menitipkan_paling_banyak_dua_puluh_yang_terbaru()
    {
        using var klien = await SesiBerakhirAsync();
        for (var i = 0; i < 25; i++)
        {
            (await KirimAsync(klien, $"kata {i:D2}")).Dispose();
            _pelayan.Jam.Maju(TimeSpan.FromSeconds(2));
        }

        (await BanyakAsync()).ShouldBe(20);
        (await BanyakAsync("%kata 24%")).ShouldBe(1);
        (await BanyakAsync("%kata 04%")).ShouldBe(0);
    }

    [Fact]
    public async Task Titipan_satu_pengguna_dibatasi_besarnya_dan_yang_terbaru_tetap_ada()
    {
        using var klien = await SesiBerakhirAsync();
        for (var i = 0; i < 4; i++)
        {
            (await KirimAsync(klien, $"kata {i:D2}", 3)).Dispose();
            _pelayan.Jam.Maju(TimeSpan.FromSeconds(2));
        }

        (await BanyakAsync()).ShouldBe(2);
        (await BanyakAsync("%kata 03%")).ShouldBe(1);
        (await KirimAsync(klien, "kata besar", 7)).Dispose();
        (await BanyakAsync()).ShouldBe(1);
        (await BanyakAsync("%kata besar%")).ShouldBe(1);
    }

    [Fact]
    public async Task Draf_yang_tidak_menyebut_panjangnya_ditolak()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var (kepala, kuki) = _pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, "/draf?kunci=/pd/badan/dokumen/1/ubah") { Content = new FormUrlEncodedContent([KeyValuePair.Create("a", new string('x', 1000))]) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        permintaan.Headers.TransferEncodingChunked = true;
        using var jawaban = await klien.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private async Task<HttpClient> SesiBerakhirAsync()
    {
        var klien = await _pelayan.KlienAsync(Peran.Perencana);
        (await klien.GetAsync("/")).EnsureSuccessStatusCode();
        klien.DefaultRequestHeaders.Remove("X-Uji-Pengguna");
        return klien;
    }

    private static Task<HttpResponseMessage> KirimAsync(HttpClient klien, string kata, int kolomTigaMb = 0) => klien.PostAsync(
        "/pd/badan/unit?handler=Tambah",
        new FormUrlEncodedContent([KeyValuePair.Create("Nama", kata), .. Enumerable.Range(0, kolomTigaMb).Select(i => KeyValuePair.Create($"Kolom{i}", new string('x', 3 << 20)))]));

    private Task<long> BanyakAsync(string pola = "%") => _pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM titipan WHERE isi LIKE @pola", new { pola }));
}
