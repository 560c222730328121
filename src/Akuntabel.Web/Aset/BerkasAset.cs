using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Aset;

/// <summary>Style sheet, script, font and icons: embedded in the program, compressed once, addressed by their content so that browsers keep them.</summary>
public sealed partial class BerkasAset
{
    private const string Awalan = "aset/wwwroot/";

    private readonly FrozenDictionary<string, Berkas> _menurutNama;

    private readonly FrozenDictionary<string, Berkas> _menurutAlamat;

    /// <summary>Reads the embedded files.</summary>
    public BerkasAset()
    {
        var rakitan = Assembly.GetExecutingAssembly();
        var sumber = rakitan.GetManifestResourceNames().Where(n => n.StartsWith(Awalan, StringComparison.Ordinal)).ToLookup(n => n.EndsWith(".css", StringComparison.Ordinal));
        var lain = sumber[false].Select(n => Jadikan(n, Baca(rakitan, n))).ToDictionary(b => b.Nama, StringComparer.Ordinal);
        _menurutNama = lain.Values.Concat(sumber[true].Select(n => Jadikan(n, Sambungkan(Baca(rakitan, n), lain)))).ToFrozenDictionary(b => b.Nama, StringComparer.Ordinal);
        _menurutAlamat = _menurutNama.Values.ToFrozenDictionary(b => b.Alamat, StringComparer.Ordinal);
    }

    /// <summary>Address of a file: <c>/aset/0123abcd/akuntabel.css</c>; <c>null</c> when the program was built without it.</summary>
    /// <param name="nama">Path below wwwroot.</param>
    public string? Alamat(string nama) => _menurutNama.GetValueOrDefault(nama)?.Alamat;

    /// <summary>The bytes of a file; <c>null</c> when the program was built without it.</summary>
    public ReadOnlyMemory<byte>? Isi(string nama) => _menurutNama.GetValueOrDefault(nama)?.Data;

    internal IResult Jawab(HttpContext konteks)
    {
        if (!_menurutAlamat.TryGetValue(konteks.Request.Path.Value ?? "", out var berkas))
        {
            return Results.NotFound();
        }

        konteks.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        konteks.Response.Headers.Vary = "Accept-Encoding";
        if (berkas.Brotli is { } padat && konteks.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            konteks.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(padat, berkas.Mime);
        }

        return Results.Bytes(berkas.Data, berkas.Mime);
    }

    private static byte[] Baca(Assembly rakitan, string sumber)
    {
        using var aliran = rakitan.GetManifestResourceStream(sumber) ?? Stream.Null;
        using var wadah = new MemoryStream();
        aliran.CopyTo(wadah);
        return wadah.ToArray();
    }

    /// <summary>Puts the addresses of other files into a style sheet: <c>url("aset:lib/inter.woff2")</c>; a font that was not built in is looked for on the machine.</summary>
    private static byte[] Sambungkan(byte[] gaya, Dictionary<string, Berkas> lain) => Encoding.UTF8.GetBytes(PolaAset().Replace(
        Encoding.UTF8.GetString(gaya), m => lain.TryGetValue(m.Groups[1].Value, out var b) ? $"url(\"{b.Alamat}\")" : "local(\"Inter\")"));

    [GeneratedRegex("url\\(\"aset:([^\"]+)\"\\)", RegexOptions.NonBacktracking)]
    private static partial Regex PolaAset();

    private static Berkas Jadikan(string sumber, byte[] data)
    {
        var nama = sumber[Awalan.Length..];
        var mime = new FileExtensionContentTypeProvider().TryGetContentType(nama, out var jenis) ? jenis : "application/octet-stream";
        var alamat = $"/aset/{Convert.ToHexStringLower(SHA256.HashData(data))[..12]}/{nama}";
        var padat = mime.StartsWith("text/", StringComparison.Ordinal) || mime.EndsWith("xml", StringComparison.Ordinal) ? Padatkan(data) : null;
        return new Berkas(nama, alamat, mime.StartsWith("text/", StringComparison.Ordinal) ? mime + "; charset=utf-8" : mime, data, padat);
    }

    private static byte[] Padatkan(byte[] data)
    {
        using var wadah = new MemoryStream();
        using (var brotli = new BrotliStream(wadah, CompressionLevel.Optimal))
        {
            brotli.Write(data);
        }

        return wadah.ToArray();
    }

    private sealed record Berkas(string Nama, string Alamat, string Mime, byte[] Data, byte[]? Brotli);
}

/// <summary>Serves the embedded files.</summary>
public static class RuteAset
{
    /// <summary>Maps <c>/aset/…</c>.</summary>
    public static void MapAset(this WebApplication aplikasi)
    {
        var aset = aplikasi.Services.GetRequiredService<BerkasAset>();
        aplikasi.MapMethods("/aset/{**jalur}", [HttpMethods.Get, HttpMethods.Head], aset.Jawab);
    }
}
