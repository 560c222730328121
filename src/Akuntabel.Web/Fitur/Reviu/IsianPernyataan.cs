using Akuntabel.Core.Reviu;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>What the team types of a statement.</summary>
public sealed class IsianPernyataan
{
    /// <summary>How it stands.</summary>
    public StatusPernyataan Status { get; set; }

    /// <summary>What was found.</summary>
    public string? Kondisi { get; set; }

    /// <summary>Why it is so.</summary>
    public string? Sebab { get; set; }

    /// <summary>The evidence of the cause.</summary>
    public string? BuktiSebab { get; set; }

    /// <summary>What follows from it.</summary>
    public string? Akibat { get; set; }

    /// <summary>What the office should do.</summary>
    public string? Rekomendasi { get; set; }

    /// <summary>Where it can be seen.</summary>
    public string? Bukti { get; set; }

    /// <summary>Part of the report.</summary>
    public string? Tempat { get; set; }

    /// <summary>Whether it points to an irregularity.</summary>
    public bool Penyimpangan { get; set; }

    /// <summary>Whether what was asked for is done: "ya", "tidak", or not said.</summary>
    public string? Tuntas { get; set; }

    /// <summary>Findings that were taken over.</summary>
    public List<string> Temuan { get; set; } = [];

    /// <summary>An answer as it is stored.</summary>
    public static IsianPernyataan Dari(JawabanReviu j)
    {
        ArgumentNullException.ThrowIfNull(j);
        return new IsianPernyataan
        {
            Status = j.Status, Kondisi = j.Kondisi, Sebab = j.Sebab, BuktiSebab = j.BuktiSebab, Akibat = j.Akibat, Rekomendasi = j.Rekomendasi, Bukti = j.Bukti,
            Tempat = j.Tempat, Penyimpangan = j.Penyimpangan, Tuntas = j.Tuntas switch { true => "ya", false => "tidak", _ => "" }, Temuan = [.. j.Temuan],
        };
    }

    /// <summary>The same out of a draft: names of fields with what was typed in them.</summary>
    public static IsianPernyataan Dari(IReadOnlyDictionary<string, IReadOnlyList<string>> draf)
    {
        ArgumentNullException.ThrowIfNull(draf);
        string Teks(string nama) => draf.GetValueOrDefault($"Isian.{nama}") is [var t, ..] ? t : "";
        return new IsianPernyataan
        {
            Status = Enum.TryParse<StatusPernyataan>(Teks(nameof(Status)), out var s) ? s : StatusPernyataan.Belum, Kondisi = Teks(nameof(Kondisi)), Sebab = Teks(nameof(Sebab)),
            BuktiSebab = Teks(nameof(BuktiSebab)), Akibat = Teks(nameof(Akibat)), Rekomendasi = Teks(nameof(Rekomendasi)), Bukti = Teks(nameof(Bukti)),
            Tempat = Teks(nameof(Tempat)), Penyimpangan = Teks(nameof(Penyimpangan)) == "true", Tuntas = Teks(nameof(Tuntas)), Temuan = [.. draf.GetValueOrDefault("Isian.Temuan") ?? []],
        };
    }

    /// <summary>The answer. What a person may not say here stays as it was.</summary>
    /// <param name="lama">The answer as stored.</param>
    /// <param name="memutus">Whether it is judged now whether notes are settled.</param>
    public JawabanReviu Jadi(JawabanReviu lama, bool memutus)
    {
        ArgumentNullException.ThrowIfNull(lama);
        return lama with
        {
            Status = Status is StatusPernyataan.TidakBerlaku ? StatusPernyataan.Belum : Status, Kondisi = Rapi(Kondisi), Sebab = Rapi(Sebab), BuktiSebab = Rapi(BuktiSebab),
            Akibat = Rapi(Akibat), Rekomendasi = Rapi(Rekomendasi), Bukti = Rapi(Bukti), Tempat = Rapi(Tempat), Penyimpangan = Penyimpangan,
            Temuan = [.. Temuan.Where(t => !string.IsNullOrWhiteSpace(t)).Distinct()],
            // a note that was met meanwhile needs no verdict; one that is given again is looked at again
            Tuntas = memutus ? Tuntas switch { "ya" => true, "tidak" => false, _ => null } : lama.Tuntas,
        };
    }

    /// <summary>Adds a line to the condition, once.</summary>
    public void Tambah(string kalimat)
    {
        var ada = Rapi(Kondisi);
        Kondisi = ada.Contains(kalimat, StringComparison.Ordinal) ? ada : ada.Length > 0 ? $"{ada}\n{kalimat}" : kalimat;
    }

    // a browser sends its lines with two characters: the same text is no change
    private static string Rapi(string? teks) => (teks ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
