using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>A reason belongs to the figure that it was given for: once the figure is another one, it is asked for anew.</summary>
public static class SebabAngka
{
    /// <summary>Column of the reason.</summary>
    public const string Kolom = "sebab";

    /// <summary>Column of the figure that it was given for.</summary>
    public const string KolomUntuk = "sebab_untuk";

    // a reason that came before its figure is for none yet
    private const string TanpaAngka = "yang belum ada";

    // a full stop or a blank is no reason
    private const int TandaPaling = 3;

    /// <summary>Whether a text says anything at all.</summary>
    public static bool Berarti(string? teks) => teks is not null && TeksAman.Tampak(teks).Count(char.IsLetterOrDigit) >= TandaPaling;

    /// <summary>Whether a reason explains a figure.</summary>
    /// <param name="sebab">The reason.</param>
    /// <param name="untuk">The figure that it was given for; empty: nobody noted one.</param>
    /// <param name="angka">The figure as it stands.</param>
    public static bool Berlaku(string sebab, string untuk, string angka)
    {
        ArgumentNullException.ThrowIfNull(untuk);
        return Berarti(sebab) && (untuk.Length == 0 || untuk == angka);
    }

    /// <summary>What was typed of an indikator: its figure, else the values of its components.</summary>
    /// <param name="diketik">Its figure as typed.</param>
    /// <param name="komponen">Its components with their values as typed.</param>
    public static string Angka(string diketik, IEnumerable<(string Nama, string Nilai)> komponen)
    {
        var bagian = Gabung(komponen.Where(k => k.Nilai.Length > 0).OrderBy(k => k.Nama.Trim().ToUpperInvariant(), StringComparer.Ordinal)
            .Select(k => k.Nilai));
        return bagian.Length > 0 ? bagian : diketik;
    }

    /// <summary>What was typed of a row of the budget.</summary>
    public static string Angka(string realisasi, string keluaran) => Gabung([realisasi, keluaran]);

    /// <summary>The figure that the reason of a row is for, once the row was written.</summary>
    /// <param name="lama">The row as it was; <c>null</c>: it is new.</param>
    /// <param name="jadi">The row as it is.</param>
    /// <param name="angkaLama">What was typed in it before.</param>
    /// <param name="angkaJadi">What is typed in it now.</param>
    public static string Untuk(ButirTerisi? lama, ButirTerisi jadi, string angkaLama, string angkaJadi)
    {
        ArgumentNullException.ThrowIfNull(jadi);
        return jadi[Kolom].Length == 0 ? ""
            : jadi[Kolom] == (lama?[Kolom] ?? "") && jadi[KolomUntuk] is { Length: > 0 } ada ? ada
            : (jadi[Kolom] == (lama?[Kolom] ?? "") ? angkaLama : angkaJadi) is { Length: > 0 } angka ? angka : TanpaAngka;
    }

    private static string Gabung(IEnumerable<string> nilai) => string.Join("; ", nilai.Where(n => n.Length > 0));
}
