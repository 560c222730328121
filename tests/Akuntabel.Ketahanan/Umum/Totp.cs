using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Akuntabel.Ketahanan;

/// <summary>An authenticator application (RFC 6238: SHA-1, six digits, thirty seconds).</summary>
internal static class Totp
{
    private const string Huruf = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of now, or of so many steps later.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what authenticator applications compute")]
    public static string Kode(string kunci, int geser = 0)
    {
        var bit = string.Concat(kunci.ToUpperInvariant().Select(c => Huruf.IndexOf(c, StringComparison.Ordinal)).Where(n => n >= 0)
            .Select(n => Convert.ToString(n, 2).PadLeft(5, '0')));
        var rahasia = Enumerable.Range(0, bit.Length / 8).Select(i => Convert.ToByte(bit.Substring(i * 8, 8), 2)).ToArray();
        Span<byte> pesan = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(pesan, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + geser);
        var sidik = HMACSHA1.HashData(rahasia, pesan);
        var angka = BinaryPrimitives.ReadInt32BigEndian(sidik.AsSpan(sidik[19] & 15)) & 0x7fff_ffff;
        return (angka % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Turns the second step on for the owner of a browser.</summary>
    /// <returns>The key, and the recovery codes.</returns>
    public static async Task<(string Kunci, IReadOnlyList<string> DaftarKode)> NyalakanAsync(this Klien k, string sandi)
    {
        var halaman = await k.AmbilAsync("/akun/kode-masuk");
        var kunci = halaman.Html.QuerySelectorAll("main code").Select(c => c.TextContent.Replace(" ", "", StringComparison.Ordinal))
            .First(c => c.Length >= 16);
        var f = Formulir.Cari(halaman.Html, "/akun/kode-masuk",
            "Kode enam angka") ?? throw new InvalidOperationException("tidak ada formulir kode masuk");
        var jawaban = await k.KirimAsync(f.Isi("Kode enam angka", Kode(kunci)).Isi("Kata sandi", sandi));
        // the codes stand on the answer, or on the page that it leads to
        var isi = jawaban.Kode == 302 ? await k.AmbilAsync(jawaban.Tujuan) : jawaban;
        return (kunci, [.. isi.Html.QuerySelectorAll("ol.kode-pemulihan code, .kode-pemulihan code").Select(c => c.TextContent.Trim())]);
    }
}
