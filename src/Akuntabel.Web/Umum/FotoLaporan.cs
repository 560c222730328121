using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Lampiran;

namespace Akuntabel.Web.Umum;

/// <summary>Photos of activities: kept as attachments, known by their content, and handed to a report as files only when it is made, so that
/// no other page carries them.</summary>
public sealed partial class FotoLaporan(LampiranStore store)
{
    private const string BerkasKegiatan = "kegiatan.yaml";

    // a picture of one point: what is missing of a report does not depend on what its photos show
    private static readonly byte[] Titik = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    /// <summary>Name of a photo among the files of an office.</summary>
    /// <param name="sidik">Digest of its content.</param>
    public static string Berkas(string sidik) => $"foto/{sidik}.jpg";

    /// <summary>The digest that a name was made of; <c>null</c>: it is the name of another file.</summary>
    public static string? Sidik(string berkas) => Pola().Match(berkas) is { Success: true } m && m.Length == berkas.Length ? m.Groups[1].Value : null;

    /// <summary>The files with the photos that their activities name.</summary>
    public async Task<KumpulanBerkas> DenganAsync(KumpulanBerkas berkas, string pemda, string pd, CancellationToken batal)
    {
        var belum = Belum(berkas);
        return belum.Count == 0 ? berkas : berkas.Gabung(new KumpulanBerkas((await store.IsiAsync(pemda, pd, belum, batal))
            .Where(f => GambarBerkas.Kenali(f.Value)?.Mime == "image/jpeg").Select(f => KeyValuePair.Create(Berkas(f.Key), (ReadOnlyMemory<byte>)f.Value))));
    }

    /// <summary>The files with a point in the place of each photo: where it is asked whether a report is complete.</summary>
    public static KumpulanBerkas DenganTitik(KumpulanBerkas berkas)
    {
        var belum = Belum(berkas);
        return belum.Count == 0 ? berkas : berkas.Gabung(new KumpulanBerkas(belum.Select(s =>
            KeyValuePair.Create(Berkas(s), (ReadOnlyMemory<byte>)Titik))));
    }

    private static List<string> Belum(KumpulanBerkas berkas) => !berkas.Coba(BerkasKegiatan, out var data) ? []
        : [.. Pola().Matches(Encoding.UTF8.GetString(data.Span)).Select(m => m.Groups[1].Value).Distinct()
            .Where(s => !berkas.Coba(Berkas(s), out _))];

    [GeneratedRegex(@"foto/([0-9a-f]{64})\.jpg")]
    private static partial Regex Pola();
}
