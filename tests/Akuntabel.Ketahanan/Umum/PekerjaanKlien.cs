using System.Diagnostics;

namespace Akuntabel.Ketahanan;

/// <summary>How a job ended.</summary>
/// <param name="Berakhir">Whether it ended in time.</param>
/// <param name="Lama">Since the waiting began.</param>
/// <param name="Terakhir">The last page seen.</param>
internal sealed record AkhirPekerjaan(bool Berakhir, TimeSpan Lama, Jawaban Terakhir)
{
    /// <summary>What the page says of it.</summary>
    public string Kata => string.Join(' ',
        string.Join(' ', Terakhir.Html.QuerySelectorAll("main .kotak, main h1").Select(e => e.TextContent))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } t
        ? t[..Math.Min(160, t.Length)] : $"kode {Terakhir.Kode}";
}

/// <summary>Jobs as their owner sees them.</summary>
internal static class PekerjaanKlien
{
    /// <summary>Uploads documents to be checked; a redirect when a job was begun.</summary>
    public static async Task<Jawaban> UjiAsync(this Klien k, params (string Nama, byte[] Isi)[] daftar)
    {
        var f = await k.FormulirAsync("/uji", "Dokumen");
        foreach (var (nama, isi) in daftar)
        {
            f.Lampirkan(nama, isi);
        }

        return await k.KirimAsync(f);
    }

    /// <summary>Waits for the end of a job.</summary>
    public static async Task<AkhirPekerjaan> TungguAsync(this Klien k, string alamat, TimeSpan paling)
    {
        var mulai = Stopwatch.GetTimestamp();
        while (true)
        {
            var jawaban = await k.AmbilAsync(alamat);
            var lama = Stopwatch.GetElapsedTime(mulai);
            if (jawaban.Kode == 302)
            {
                return new AkhirPekerjaan(true, lama, await k.AmbilAsync(jawaban.Tujuan));
            }

            if (jawaban.Kode is not 200 and not 0 || (jawaban.Kode == 200 && Formulir.Bertombol(jawaban.Html, alamat, "Batalkan") is null))
            {
                return new AkhirPekerjaan(true, lama, jawaban);
            }

            if (lama > paling)
            {
                return new AkhirPekerjaan(false, lama, jawaban);
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Asks for a job to be stopped.</summary>
    public static async Task BatalkanAsync(this Klien k, string alamat)
    {
        if (Formulir.Bertombol((await k.AmbilAsync(alamat)).Html, alamat, "Batalkan") is { } f)
        {
            await k.KirimAsync(f);
        }
    }
}
