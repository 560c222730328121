using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Akuntabel.Benchmarks;

/// <summary>One who fills in the quarter of a unit: opens its page, types a figure of his own into each field, sends the form as a browser
/// does.</summary>
internal sealed partial class PengisiTriwulan(HttpClient klien, int nomor)
{
    public const int Triwulan = 4;

    private List<KeyValuePair<string, string>> _isian = [];

    /// <summary>Figures that were answered as saved, by name of their field.</summary>
    public Dictionary<string, string> Tersimpan { get; } = new(StringComparer.Ordinal);

    /// <summary>Figures of the last saving that was not answered: whether it was done is not known.</summary>
    public Dictionary<string, string> TakTerjawab { get; private set; } = [];

    /// <summary>Address of the page of one who fills in.</summary>
    public static string Alamat(int nomor, int triwulan = Triwulan)
    {
        var (kantor, unit) = DataTriwulan.Tempat(nomor);
        return $"/pd/{kantor}/ukur/{DataTriwulan.Tahun}/{triwulan}?unit=unit-{unit}";
    }

    /// <summary>Opens the page.</summary>
    public async Task BukaAsync()
    {
        var html = await klien.GetStringAsync(Alamat(nomor));
        var formulir = html[Math.Max(0, html.IndexOf("data-simpan-draf", StringComparison.Ordinal))..];
        _isian = [.. Masukan().Matches(formulir).Where(m => !m.Value.Contains("checkbox", StringComparison.Ordinal)
                && !m.Value.Contains("\"file\"", StringComparison.Ordinal))
            .Select(m => KeyValuePair.Create(Nama().Match(m.Value).Groups[1].Value, WebUtility.HtmlDecode(Nilai().Match(m.Value).Groups[1].Value))),
            .. Paragraf().Matches(formulir).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value).Trim()))];
        if (!_isian.Exists(i => Angka(i.Key)))
        {
            throw new InvalidOperationException($"{Alamat(nomor)} tidak memuat isian");
        }
    }

    /// <summary>Types, and sends; gives the wait in ms, and the answer where it was none of being saved.</summary>
    /// <param name="putaran">Which of its savings: each has figures of its own.</param>
    /// <param name="handler">Which act; <c>null</c>: saving.</param>
    public async Task<(double Ms, string Galat)> KirimAsync(int putaran, string? handler = null)
    {
        var ketikan = _isian.Where(i => Angka(i.Key)).Select((i, k) => KeyValuePair.Create(i.Key,
            ((putaran * 1_000_000) + (nomor * 1000) + k + 10_000_000).ToString(CultureInfo.InvariantCulture))).ToDictionary();
        using var kirim = new MultipartFormDataContent();
        foreach (var (nama, isi) in _isian.Where(i => i.Key.Length > 0).Append(new("Aksi", "simpan")))
        {
            kirim.Add(new StringContent(ketikan.GetValueOrDefault(nama, isi)), nama);
        }

        var mulai = Stopwatch.GetTimestamp();
        try
        {
            using var jawaban = await klien.PostAsync(Alamat(nomor) + (handler is null ? "" : "&handler=" + handler), kirim);
            var html = await jawaban.Content.ReadAsStringAsync();
            var ms = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
            if (jawaban.StatusCode != (handler is null ? HttpStatusCode.Found : HttpStatusCode.OK))
            {
                return (ms, html.Contains("Simpan pilihan ini", StringComparison.Ordinal) ? "bentrok" : $"dijawab {(int)jawaban.StatusCode}");
            }

            foreach (var (nama, isi) in handler is null ? ketikan : [])
            {
                Tersimpan[nama] = isi;
            }

            return (ms, "");
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            TakTerjawab = ketikan;
            return (Stopwatch.GetElapsedTime(mulai).TotalMilliseconds, e is HttpRequestException ? e.Message : "tidak dijawab");
        }
    }

    private static bool Angka(string nama) => nama.StartsWith("ukur:", StringComparison.Ordinal)
        && (nama.EndsWith(":realisasi", StringComparison.Ordinal) || nama.EndsWith(":realisasi_fisik", StringComparison.Ordinal));

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Masukan();

    [GeneratedRegex("<textarea[^>]*\\bname=\"([^\"]*)\"[^>]*>([^<]*)</textarea>")]
    private static partial Regex Paragraf();

    [GeneratedRegex("\\bname=\"([^\"]*)\"")]
    private static partial Regex Nama();

    [GeneratedRegex("\\bvalue=\"([^\"]*)\"")]
    private static partial Regex Nilai();
}
