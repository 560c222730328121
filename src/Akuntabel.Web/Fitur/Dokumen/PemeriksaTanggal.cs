using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Looks at a date of setting before it is written: a year is easily mistyped.</summary>
/// <param name="versi">The document.</param>
/// <param name="hariIni">Today.</param>
/// <param name="perintah">What the user does: "tetapkan", "koreksi".</param>
internal sealed class PemeriksaTanggal(VersiDokumen versi, DateOnly hariIni, string perintah)
{
    /// <summary>The day that the document says of itself; <c>null</c>: it says none of its own.</summary>
    public DateOnly? Tertulis { get; init; }

    /// <summary>The day on which the budget of the year was first set, before which nobody agrees to spend it; <c>null</c>: not
    /// known.</summary>
    public DateOnly? Dpa { get; init; }

    // before there was a government to set anything
    private const int TahunPertama = 1945;

    /// <summary>What is to be said of a day on which nothing can have been set; <c>null</c>: it can.</summary>
    public string? Mustahil(DateOnly hari) =>
        hari > hariIni ? $"Tanggal penetapan belum tiba; hari ini {TanggalIndonesia.Panjang(hariIni)}."
        : hari.Year < TahunPertama ? $"Tahun {hari.Year} tidak mungkin. Tulis tahunnya empat angka, misalnya {versi.Mulai}." : null;

    /// <summary>An unusual day is asked about once: what to remember of the question, and its words; <c>null</c>: nothing to ask.</summary>
    /// <param name="hari">The day.</param>
    /// <param name="sudah">What was remembered of the question before.</param>
    public (string Ditanya, string Pesan)? Tanya(DateOnly hari, string? sudah)
    {
        var letak = Janggal(hari).ToList();
        var ditanya = hari.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return letak.Count == 0 || sudah == ditanya ? null
            : (ditanya, $"Tanggal ini {string.Join("; ", letak)}. Benar? Bila benar, {perintah} sekali lagi; bila tidak, ganti "
                + "tanggalnya.");
    }

    private IEnumerable<string> Janggal(DateOnly hari)
    {
        var (awal, akhir) = versi.JenisDokumen.MasaPenetapan(versi.Periode);
        // what is promised of a year is promised in it
        awal = versi.JenisDokumen.Perjanjian ? new DateOnly(versi.Mulai, 1, 1) : awal;
        if (hari < awal || hari > akhir)
        {
            yield return hari < awal ? $"sebelum tahun {awal.Year}" : $"sesudah tahun {akhir.Year} berakhir";
        }

        if (Tertulis is { } tertulis && tertulis != hari)
        {
            yield return $"berbeda dari yang tertulis di dokumennya, {TanggalIndonesia.Panjang(tertulis)}; yang tercetak nanti tanggal ini";
        }

        if (Dpa is { } dpa && hari < dpa)
        {
            yield return $"sebelum DPA-nya ditetapkan, {TanggalIndonesia.Panjang(dpa)}";
        }
    }
}
