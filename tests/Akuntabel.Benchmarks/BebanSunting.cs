using System.Net;
using System.Text.RegularExpressions;

namespace Akuntabel.Benchmarks;

/// <summary>What a planner does to correct one figure's note: opens the editing page of the measurement, types into one cell, sends the whole form.</summary>
internal sealed partial class BebanSunting(HttpClient klien, string alamat)
{
    /// <summary>What came of a saving.</summary>
    public enum Hasil
    {
        /// <summary>Stored.</summary>
        Tersimpan,

        /// <summary>Somebody else was quicker: both versions are shown.</summary>
        Bentrok,

        /// <summary>Anything else.</summary>
        Gagal,
    }

    private List<KeyValuePair<string, string>> _isian = [];

    /// <summary>Opens the page.</summary>
    public async Task<HttpStatusCode> BukaAsync()
    {
        using var jawaban = await klien.GetAsync(alamat);
        var html = await jawaban.Content.ReadAsStringAsync();
        var mulai = html.IndexOf("data-simpan-draf", StringComparison.Ordinal);
        var akhir = html.IndexOf("<template", Math.Max(mulai, 0), StringComparison.Ordinal);
        _isian = mulai < 0 || akhir < 0 ? [] : [.. Masukan().Matches(html[mulai..akhir]).Where(m => !m.Value.Contains("checkbox", StringComparison.Ordinal))
            .Select(m => KeyValuePair.Create(Nama().Match(m.Value).Groups[1].Value, WebUtility.HtmlDecode(Nilai().Match(m.Value).Groups[1].Value)))];
        // the token may stand behind the table
        _isian.AddRange(Masukan().Matches(html).Where(m => m.Value.Contains("__RequestVerificationToken", StringComparison.Ordinal)).Take(1)
            .Select(m => KeyValuePair.Create("__RequestVerificationToken", Nilai().Match(m.Value).Groups[1].Value)));
        return jawaban.StatusCode;
    }

    /// <summary>Types into the last column of a row, and sends.</summary>
    public async Task<Hasil> SimpanAsync(int baris, string teks)
    {
        var kolom = _isian.Where(i => i.Key.StartsWith("s-0-", StringComparison.Ordinal)).Select(i => i.Key[4..]).LastOrDefault() ?? "";
        var banyak = Math.Max(1, _isian.Count(i => i.Value.Length > 0 && i.Key.EndsWith("-0", StringComparison.Ordinal)));
        var nama = $"s-{baris % banyak}-{kolom}";
        using var jawaban = await klien.PostAsync(alamat, new FormUrlEncodedContent([.. _isian.Select(i => i.Key == nama ? KeyValuePair.Create(nama, teks) : i).DistinctBy(i => i.Key), new("Aksi", "simpan")]));
        var html = jawaban.StatusCode == HttpStatusCode.OK ? await jawaban.Content.ReadAsStringAsync() : "";
        return jawaban.StatusCode == HttpStatusCode.Found ? Hasil.Tersimpan : html.Contains("Simpan pilihan ini", StringComparison.Ordinal) ? Hasil.Bentrok : Hasil.Gagal;
    }

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Masukan();

    [GeneratedRegex("\\bname=\"([^\"]*)\"")]
    private static partial Regex Nama();

    [GeneratedRegex("\\bvalue=\"([^\"]*)\"")]
    private static partial Regex Nilai();
}
