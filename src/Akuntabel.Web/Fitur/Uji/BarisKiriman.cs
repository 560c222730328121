using System.Text.Json;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A document of those that were sent in one go, as its row shows it.</summary>
/// <param name="Pekerjaan">Its job.</param>
/// <param name="Nama">Name of the file.</param>
/// <param name="Folder">Where it came from.</param>
/// <param name="Ringkasan">What was found; <c>null</c>: nothing yet, or it could not be checked.</param>
/// <param name="Kantor">Whose it seems to be.</param>
public sealed record BarisKiriman(BarisPekerjaan Pekerjaan, string Nama, string Folder, RingkasanUji? Ringkasan, TebakanKantor? Kantor)
{
    /// <summary>Why it could not be checked; empty: it was, or is not yet.</summary>
    public string Galat => Pekerjaan.Keadaan is KeadaanPekerjaan.Gagal or KeadaanPekerjaan.Dibatalkan ? Pekerjaan.Pesan
        : Ringkasan?.Galat ?? "";

    /// <summary>Whether it was read and checked.</summary>
    public bool Teruji => Ringkasan is { Galat.Length: 0 };

    /// <summary>The year that it says to report on, else that of its name; 0: unknown.</summary>
    public int Tahun => Ringkasan?.Identitas?.Tahun ?? TahunNama;

    /// <summary>How it stands, in words, as long as it is not over.</summary>
    public string Tahap => Pekerjaan.Keadaan == KeadaanPekerjaan.Berjalan ? "Sedang diuji" : "Menunggu giliran";

    private int TahunNama => Enumerable.Range(0, Math.Max(0, Nama.Length - 3)).Where(i => Nama.AsSpan(i).StartsWith("20")
        && (i == 0 || !char.IsAsciiDigit(Nama[i - 1])) && (i + 4 == Nama.Length || !char.IsAsciiDigit(Nama[i + 4])))
        .Select(i => int.TryParse(Nama.AsSpan(i, 4), out var t) ? t : 0).FirstOrDefault();

    /// <summary>From a job.</summary>
    internal static BarisKiriman Dari(BarisPekerjaan p, PenebakKantor penebak)
    {
        var unggahan = JsonSerializer.Deserialize<IsianUji>(p.Isian)?.Daftar[0] ?? new DokumenUnggahan(p.Judul, "");
        var ringkasan = p is { Keadaan: KeadaanPekerjaan.Selesai, Ringkas: { } r } ? JsonSerializer.Deserialize<RingkasanUji>(r) : null;
        return new BarisKiriman(p, unggahan.Nama, unggahan.Folder, ringkasan, penebak.Tebak(unggahan.Nama,
            ringkasan?.Identitas?.Muka ?? "", unggahan.Folder));
    }

    /// <summary>Heaviest first; what could not be checked, and what is not yet, last.</summary>
    internal static IEnumerable<BarisKiriman> Urutkan(IEnumerable<BarisKiriman> daftar, string urut, Func<BarisKiriman, string> kantor) =>
        urut switch
    {
        "kantor" => daftar.OrderBy(b => kantor(b).Length == 0).ThenBy(kantor, StringComparer.CurrentCultureIgnoreCase).ThenBy(b => b.Nama,
            StringComparer.CurrentCultureIgnoreCase),
        "nama" => daftar.OrderBy(b => b.Nama, StringComparer.CurrentCultureIgnoreCase),
        _ => daftar.OrderBy(b => b.Teruji ? 0 : b.Pekerjaan.Berakhir ? 1 : 2).ThenByDescending(b => b.Ringkasan?.Material ?? 0)
            .ThenByDescending(b => b.Ringkasan?.Minor ?? 0).ThenByDescending(b => b.Ringkasan?.Editorial ?? 0)
            .ThenBy(b => b.Nama, StringComparer.CurrentCultureIgnoreCase),
    };
}
