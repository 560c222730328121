using System.Text.Json;
using System.Text.Json.Serialization;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A finding as it is kept.</summary>
/// <param name="Id">Its name, the same in every version of the report that still has it.</param>
/// <param name="Kunci">By what it is known again (see <see cref="SidikTemuan"/>).</param>
/// <param name="Temuan">What was found.</param>
public sealed record TemuanTersimpan(string Id, IReadOnlyList<string> Kunci, Temuan Temuan)
{
    /// <summary>The row or sentence that it is about (see <see cref="KutipanTemuan"/>); <c>null</c>: none was kept.</summary>
    public string? Kutipan { get; init; }
}

/// <summary>The findings of one version of a report, as they are kept.</summary>
/// <param name="Tabel">Tables seen.</param>
/// <param name="Angka">Figures read.</param>
/// <param name="Hubungan">Relations examined.</param>
/// <param name="Catatan">What could not be read or was left out.</param>
/// <param name="Temuan">The findings in the order of the document.</param>
public sealed record HasilTersimpan(int Tabel, int Angka, int Hubungan, IReadOnlyList<string> Catatan,
    IReadOnlyList<TemuanTersimpan> Temuan)
{
    // levels and the like by their names, which outlive their order
    private static readonly JsonSerializerOptions Opsi = new() { Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>As bytes; the same findings give the same.</summary>
    public byte[] Tulis() => JsonSerializer.SerializeToUtf8Bytes(this, Opsi);

    /// <summary>From bytes.</summary>
    /// <exception cref="JsonException">They are not what was written.</exception>
    public static HasilTersimpan Baca(ReadOnlySpan<byte> isi) =>
        JsonSerializer.Deserialize<HasilTersimpan>(isi, Opsi) ?? throw new JsonException("kosong");

    /// <summary>The findings of the next version: one that the version before had too keeps its name.</summary>
    /// <param name="lama">The version before; <c>null</c>: none.</param>
    /// <param name="h">What was found now.</param>
    /// <param name="catatan">What could not be read or was left out.</param>
    /// <param name="kunci">By what each is known again, in the order of the findings.</param>
    /// <param name="kutipan">The row or sentence that each is about, in the same order; <c>null</c>: none are kept.</param>
    public static HasilTersimpan Dari(HasilTersimpan? lama, HasilUji h, IReadOnlyList<string> catatan,
        IReadOnlyList<IReadOnlyList<string>> kunci, IReadOnlyList<string>? kutipan = null)
    {
        ArgumentNullException.ThrowIfNull(h);
        ArgumentNullException.ThrowIfNull(kunci);
        var id = PencocokVersi.Nama(lama?.Temuan ?? [], kunci);
        return new HasilTersimpan(h.Tabel, h.Angka, h.Hubungan, catatan,
            [.. h.Temuan.Select((t, i) => new TemuanTersimpan(id[i], kunci[i], t) { Kutipan = kutipan?[i] })]);
    }
}

/// <summary>Tells which findings of two versions are one.</summary>
internal static class PencocokVersi
{
    /// <summary>The names of the new findings: of the old one that it is, or its own.</summary>
    public static string[] Nama(IReadOnlyList<TemuanTersimpan> lama, IReadOnlyList<IReadOnlyList<string>> baru)
    {
        var hasil = new string[baru.Count];
        var terpakai = new HashSet<int>();
        var terbanyak = baru.Select(k => k.Count).DefaultIfEmpty(0).Max();
        for (var ke = 0; ke < terbanyak; ke++)
        {
            Cocokkan(lama, baru, hasil, terpakai, ke);
        }

        // also of the old ones that were not met: what is new must not go by their names
        var nama = hasil.Where(h => h is not null).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < hasil.Length; i++)
        {
            hasil[i] ??= Tersendiri(baru[i][0], nama);
        }

        return hasil;
    }

    private static void Cocokkan(IReadOnlyList<TemuanTersimpan> lama, IReadOnlyList<IReadOnlyList<string>> baru, string[] hasil,
        HashSet<int> terpakai, int ke)
    {
        var sisa = Enumerable.Range(0, lama.Count)
            .Where(i => !terpakai.Contains(i) && lama[i].Kunci.Count > ke && lama[i].Kunci[ke].Length > 0).ToLookup(i => lama[i].Kunci[ke]);
        foreach (var g in Enumerable.Range(0, baru.Count).Where(i => hasil[i] is null && baru[i].Count > ke && baru[i][ke].Length > 0)
            .GroupBy(i => baru[i][ke]))
        {
            var calon = sisa[g.Key].ToList();
            // a wide key tells something only where it can mean one
            if (ke > 0 && (calon.Count != 1 || g.Count() != 1))
            {
                continue;
            }

            foreach (var (kini, dulu) in g.Zip(calon))
            {
                hasil[kini] = lama[dulu].Id;
                terpakai.Add(dulu);
            }
        }
    }

    private static string Tersendiri(string kunci, HashSet<string> nama)
    {
        var calon = kunci;
        for (var n = 2; !nama.Add(calon); n++)
        {
            calon = $"{kunci}-{n}";
        }

        return calon;
    }
}
