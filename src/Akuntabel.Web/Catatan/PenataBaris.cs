using System.Text;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace Akuntabel.Web.Catatan;

/// <summary>One line for each event; under it the stack, when it is its turn. Nothing that a request sent can begin a line of its own.</summary>
internal sealed class PenataBaris : ITextFormatter
{
    // texts without quotes around them
    private static readonly MessageTemplateTextFormatter Polos = new("{Message:lj}");

    private const int PesanTerpanjang = 1_000;

    private const int JejakTerpanjang = 8_000;

    public void Format(LogEvent logEvent, TextWriter output)
    {
        var baris = new StringBuilder().Append(logEvent.Timestamp.ToString("yyyy-MM-dd HH:mm:ss zzz")).Append(' ').Append(Sebut(logEvent.Level)).Append(' ').Append(Pesan(logEvent));
        if (logEvent.Exception is { } e)
        {
            baris.Append(": ").Append(e.GetType().Name).Append(": ").Append(e.Message);
            if (e.InnerException is { } dalam)
            {
                baris.Append(" (").Append(dalam.GetType().Name).Append(": ").Append(dalam.Message).Append(')');
            }
        }

        output.WriteLine(Rapi(baris.ToString(), PesanTerpanjang));
        if (logEvent.Properties.TryGetValue(PenjatahJejak.Jejak, out var jejak) && jejak is ScalarValue { Value: string teks })
        {
            foreach (var b in teks[..Math.Min(teks.Length, JejakTerpanjang)].Split('\n'))
            {
                output.WriteLine("    " + Rapi(b.TrimEnd('\r'), PesanTerpanjang));
            }
        }
    }

    /// <summary>One line of printable characters: others become \uXXXX, also those that only look like the end of a line or turn the direction of writing.</summary>
    public static string Rapi(string teks, int terpanjang)
    {
        var hasil = new StringBuilder();
        foreach (var c in teks)
        {
            if (hasil.Length >= terpanjang)
            {
                return hasil.Append('…').ToString();
            }

            var aneh = char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Surrogate;
            _ = aneh ? hasil.Append($"\\u{(int)c:X4}") : hasil.Append(c);
        }

        return hasil.ToString();
    }

    private static string Pesan(LogEvent logEvent)
    {
        using var teks = new StringWriter();
        Polos.Format(logEvent, teks);
        return teks.ToString();
    }

    private static string Sebut(LogEventLevel tingkat) => tingkat switch
    {
        LogEventLevel.Fatal or LogEventLevel.Error => "GALAT",
        LogEventLevel.Warning => "AWAS",
        _ => "INFO",
    };
}
