using System.Globalization;
using System.Text;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Opc;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>The text of one comment and the paragraph that it stands on.</summary>
/// <param name="Urut">Ordinal of the paragraph.</param>
/// <param name="Baris">Its lines; the first is its heading.</param>
internal sealed record IsiKomentar(int Urut, IReadOnlyList<string> Baris)
{
    /// <summary>The most places besides its own at which one finding is pointed at; the comment at its own place names more.</summary>
    internal const int PenunjukTerbanyak = 10;

    private const int TempatTerbanyak = 30;

    /// <summary>The comments of findings: one at the place of each, and a short one at each other place, so that whoever reads that one sees it too.</summary>
    public static List<IsiKomentar> Dari(IReadOnlyList<Temuan> temuan)
    {
        var hasil = new List<IsiKomentar>();
        foreach (var t in temuan)
        {
            var urut = Nomor(t.Tempat) ?? 1;
            hasil.Add(new IsiKomentar(urut, Lengkap(t)));
            hasil.AddRange(t.Terkait.Select(Nomor).OfType<int>().Where(n => n != urut).Distinct().Take(PenunjukTerbanyak).Select(n => new IsiKomentar(n, Penunjuk(t))));
        }

        return hasil;
    }

    /// <summary>The comment as XML.</summary>
    /// <param name="nomor">Its number.</param>
    /// <param name="waktu">Its date.</param>
    /// <param name="ruang">The attribute that declares the prefix, with a blank before; empty where it is declared.</param>
    public string Xml(int nomor, DateTimeOffset? waktu, string ruang)
    {
        var x = new PenulisXml(1024, deklarasi: false);
        x.Mentah("<w:comment").Mentah(ruang).Tulis($" w:id=\"{nomor}\" w:author=\"Akuntabel\"");
        if (waktu is { } w)
        {
            x.Tulis($" w:date=\"{w.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\"");
        }

        x.Mentah(" w:initials=\"Ak\">");
        for (var i = 0; i < Baris.Count; i++)
        {
            x.Mentah("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr>").Mentah(i == 0 ? "<w:b/>" : "");
            x.Tulis($"<w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">{Baris[i]}</w:t></w:r></w:p>");
        }

        x.Mentah("</w:comment>");
        return Encoding.UTF8.GetString(x.Isi.Span);
    }

    /// <summary>All that is to be said of a finding; the first line is its level and code.</summary>
    internal static List<string> Lengkap(Temuan t)
    {
        var tempat = t.Terkait.Where(x => x != t.Tempat).Select(Letak).Distinct(StringComparer.Ordinal).ToList();
        var sisa = tempat.Count > TempatTerbanyak ? $"; dan {tempat.Count - TempatTerbanyak} tempat lain" : "";
        var baris = new (string Label, string Isi)[]
        {
            ("", $"{t.Tingkat} · {t.Kode}"),
            ("", t.Tempat.Alamat is null && t.Tempat.Blok is not null ? $"{Letak(t.Tempat)}: {t.Pesan}" : t.Pesan),
            ("Tertulis: ", t.Tertulis),
            ("Seharusnya: ", t.Seharusnya),
            ("Hitungan: ", t.Hitungan),
            ("Dasar: ", t.Dasar),
            ("Lihat juga: ", string.Join("; ", tempat.Take(TempatTerbanyak)) + sisa),
        };
        return [.. baris.Where(b => b.Isi.Length > 0).Select(b => b.Label + b.Isi)];
    }

    /// <summary>What stands at another place that a finding concerns.</summary>
    internal static List<string> Penunjuk(Temuan t) =>
        [$"{t.Tingkat} · {t.Kode} (tempat terkait)", t.Pesan, $"Rinciannya pada komentar di {Letak(t.Tempat)}."];

    private static int? Nomor(TempatTemuan t) =>
        t.Alamat is ['p', .. var angka] && int.TryParse(angka, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static string Letak(TempatTemuan t) =>
        string.IsNullOrEmpty(t.Bab) ? LetakTemuan.Uraian(t) : $"{LetakTemuan.Uraian(t)}, bagian \"{t.Bab}\"";
}
