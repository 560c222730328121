using Akuntabel.Dokumen.Perbandingan;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen.Banding;

/// <summary>
/// Two versions of a table in one: <c>&lt;banding-tabel judul="anggaran.csv" kepala="@k" lama="@a" baru="@b" kunci="0" /&gt;</c>. Each row says
/// whether it was added, removed or changed; a changed cell shows both values; unchanged rows are folded.
/// </summary>
[HtmlTargetElement("banding-tabel", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BandingTabelTagHelper : TagHelper
{
    /// <summary>What is compared.</summary>
    public string Judul { get; set; } = "Perbandingan";

    /// <summary>Heads of the columns.</summary>
    public IReadOnlyList<string> Kepala { get; set; } = [];

    /// <summary>Rows of the old version.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lama { get; set; } = [];

    /// <summary>Rows of the new version.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Baru { get; set; } = [];

    /// <summary>Column (from 0) by which a changed row is known again.</summary>
    public int Kunci { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var langkah = Pasangkan(Beda.Hitung(Lama, Baru, SamaBaris.Satu)).ToList();
        BingkaiBanding.Pasang(output, "banding-" + context.UniqueId, Judul, "banding-tabel", ["Perubahan", .. Kepala], Isi(langkah));
    }

    /// <summary>Within one change a removed and an added row with the same key are one changed row.</summary>
    internal IEnumerable<Langkah<IReadOnlyList<string>>> Pasangkan(IReadOnlyList<Langkah<IReadOnlyList<string>>> langkah)
    {
        var baru = langkah.Where(l => l.Lama is null).ToLookup(l => Nilai(l.Baru, Kunci), StringComparer.Ordinal)
            .ToDictionary(k => k.Key, k => new Queue<Langkah<IReadOnlyList<string>>>(k), StringComparer.Ordinal);
        var terpakai = new HashSet<Langkah<IReadOnlyList<string>>>(ReferenceEqualityComparer.Instance);
        var pasangan = new Dictionary<Langkah<IReadOnlyList<string>>, Langkah<IReadOnlyList<string>>>(ReferenceEqualityComparer.Instance);
        foreach (var l in langkah.Where(l => l.Baru is null))
        {
            if (baru.TryGetValue(Nilai(l.Lama, Kunci), out var antre) && antre.TryDequeue(out var b))
            {
                pasangan[l] = new Langkah<IReadOnlyList<string>>(l.Lama, b.Baru);
                terpakai.Add(b);
            }
        }

        return langkah.Where(l => !terpakai.Contains(l)).Select(l => pasangan.GetValueOrDefault(l, l));
    }

    private IEnumerable<IHtmlContent> Isi(List<Langkah<IReadOnlyList<string>>> langkah)
    {
        var (tetap, tampil) = (0, 0);
        foreach (var l in langkah)
        {
            if (Tetap(l))
            {
                tetap++;
                continue;
            }

            if (tetap > 0)
            {
                yield return BingkaiBanding.Lipatan(tetap, Kepala.Count + 1);
                tetap = 0;
            }

            if (tampil++ == BandingTagHelper.BarisPaling)
            {
                yield return BingkaiBanding.Sisa(langkah.Count(x => !Tetap(x)) - BandingTagHelper.BarisPaling, Kepala.Count + 1);
                yield break;
            }

            yield return Baris(l);
        }

        if (tetap > 0)
        {
            yield return BingkaiBanding.Lipatan(tetap, Kepala.Count + 1);
        }
    }

    private static bool Tetap(Langkah<IReadOnlyList<string>> l) => l is { Lama: not null, Baru: not null } && SamaBaris.Satu.Equals(l.Lama, l.Baru);

    private TagBuilder Baris(Langkah<IReadOnlyList<string>> l)
    {
        var (kata, ragam) = (l.Lama, l.Baru) switch
        {
            (null, _) => ("Ditambah", Ragam.Sukses),
            (_, null) => ("Dihapus", Ragam.Bahaya),
            _ => ("Diubah", Ragam.Info),
        };
        return Unsur.Buat("tr").Isi(
            Unsur.Buat("th").Atribut("scope", "row").Isi(Unsur.Buat("span", "status status-" + ragam.ToString().ToLowerInvariant()).Teks(kata)))
            .Isi(Enumerable.Range(0, Kepala.Count).Select(i => Sel(l, i)));
    }

    private static TagBuilder Sel(Langkah<IReadOnlyList<string>> l, int i)
    {
        var (lama, baru) = (Nilai(l.Lama, i), Nilai(l.Baru, i));
        if (l.Lama is null || l.Baru is null || lama == baru)
        {
            return Unsur.Buat("td").Isi(Unsur.Buat(l.Baru is null ? "s" : "span").Teks(l.Baru is null ? lama : baru));
        }

        return Unsur.Buat("td").Isi(
            lama.Length == 0 ? null : BingkaiBanding.Tanda("del", lama),
            lama.Length == 0 || baru.Length == 0 ? null : new HtmlString(" "),
            baru.Length == 0 ? null : BingkaiBanding.Tanda("ins", baru));
    }

    private static string Nilai(IReadOnlyList<string>? baris, int i) => baris is not null && i < baris.Count ? baris[i] : "";

    private sealed class SamaBaris : IEqualityComparer<IReadOnlyList<string>>
    {
        public static SamaBaris Satu { get; } = new();

        public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) => x is not null && y is not null && x.SequenceEqual(y, StringComparer.Ordinal);

        public int GetHashCode(IReadOnlyList<string> obj) => obj.Count;
    }
}
