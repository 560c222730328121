using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Aturan;

/// <summary>One class of a scale. It reaches from its lower bound up to the class above it, so that no gap is left.</summary>
/// <param name="Kode">Code or ordinal as the regulation gives it: "BB", "(1)".</param>
/// <param name="Label">Word printed: "Sangat Baik".</param>
/// <param name="Bawah">Lower bound in the unit of the scale; <c>null</c> for a lowest class without one.</param>
/// <param name="TermasukBawah">Whether the bound itself belongs to the class (≥) or not (&gt;).</param>
/// <param name="Interval">The interval of the regulation, as a report prints it: "&gt;70–80", "91–100 %".</param>
/// <param name="Warna">Background RRGGBB, light enough for black text (contrast at least 7:1).</param>
public sealed record KelasSkala(string Kode, string Label, decimal? Bawah, bool TermasukBawah, string Interval, string Warna)
{
    /// <summary>The lower bound in words of arithmetic: "&gt; 70", "≥ 91"; empty without one.</summary>
    public string SyaratBawah => Bawah is { } b ? (TermasukBawah ? "≥ " : "> ") + Skala.Ringkas(b) : "";

    /// <summary>Whether a value reaches this class from below.</summary>
    internal bool Memuat(decimal nilai) => Bawah is not { } b || (TermasukBawah ? nilai >= b : nilai > b);
}

/// <summary>A dated scale of classes. It belongs to the table that prints it; one report may use two.</summary>
/// <param name="Kode">Stable code: "akip-aa-d".</param>
/// <param name="Nama">Name for a reader.</param>
/// <param name="Mulai">First day on which it holds.</param>
/// <param name="Akhir">Last day; <c>null</c> while in force.</param>
/// <param name="Dasar">Legal source, with how sure we are of it.</param>
/// <param name="AturanPenutup">How gaps, values above 100 and blanks are treated, in Indonesian; printed below the table.</param>
/// <param name="Kelas">Classes, highest first.</param>
public sealed record Skala(
    string Kode, string Nama, DateOnly Mulai, DateOnly? Akhir, string Dasar, string AturanPenutup, IReadOnlyList<KelasSkala> Kelas)
{
    /// <summary>The word for a value that is not known.</summary>
    public const string BelumDiukur = "belum diukur";

    /// <summary>The word for a value that the scale does not cover.</summary>
    public const string DiLuarSkala = "di luar skala";

    /// <summary>Values above this have no class; <c>null</c> when the highest class is open.</summary>
    public decimal? Maksimum { get; init; }

    /// <summary>Decimal places to which a value is rounded before it is classed; <c>null</c> compares the exact value.</summary>
    /// <remarks>Only for a scale whose regulation prints its bounds with decimals (88,30 and 88,31).</remarks>
    public int? Ketelitian { get; init; }

    /// <summary>The class of a value; <c>null</c> when the scale does not cover it.</summary>
    public KelasSkala? KelasDari(decimal nilai)
    {
        var n = Ketelitian is { } d ? AngkaIndonesia.Bulatkan(nilai, d) : nilai;
        return n > Maksimum ? null : Kelas.FirstOrDefault(k => k.Memuat(n));
    }

    /// <summary>The class of a fact as a word fact; a blank value gets no class but the word <see cref="BelumDiukur"/>.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader: "Kategori capaian …".</param>
    /// <param name="nilai">The value to class, in the unit of the scale (percent or index).</param>
    public Fakta Tentukan(string id, string nama, Fakta nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        var (kata, uraian) = nilai.Besaran.Nilai is { } n
            ? Putuskan(n)
            : (BelumDiukur, $"tidak berkelas: {nilai.Besaran.Alasan}");
        return new Fakta(id, nama, kata, new Penetapan(KatalogAturan.PenentuanKelas, [nilai], uraian));
    }

    /// <summary>The interval that is really applied: "&gt; 75 s.d. 90", "≥ 91", "≤ 50".</summary>
    /// <param name="kelas">A class of this scale.</param>
    public string IntervalBerlaku(KelasSkala kelas)
    {
        ArgumentNullException.ThrowIfNull(kelas);
        var atas = Kelas.TakeWhile(k => k != kelas).LastOrDefault();
        var syaratAtas = atas?.Bawah is { } a ? (atas.TermasukBawah ? "< " : "≤ ") + Ringkas(a)
            : Maksimum is { } m ? "≤ " + Ringkas(m) : "";
        return string.Join(" dan ", new[] { kelas.SyaratBawah, syaratAtas }.Where(s => s.Length > 0));
    }

    /// <summary>A bound without superfluous zeros: 76.60 gives "76,6".</summary>
    internal static string Ringkas(decimal n)
    {
        var d = Enumerable.Range(0, 29).First(i => decimal.Round(n, i) == n);
        return AngkaIndonesia.Cetak(n, d);
    }

    private (string Kata, string Uraian) Putuskan(decimal nilai) => KelasDari(nilai) is { } k
        ? (k.Label, $"{Tulis(nilai)} {(k.Bawah is null ? IntervalBerlaku(k) : k.SyaratBawah)} → {k.Label}")
        : (DiLuarSkala, $"{Tulis(nilai)} tidak tercakup skala {Nama}");

    /// <summary>Two decimals, unless they would make the value look like a bound that it only comes near to.</summary>
    private string Tulis(decimal nilai)
    {
        var n = Ketelitian is { } d ? AngkaIndonesia.Bulatkan(nilai, d) : nilai;
        var dua = AngkaIndonesia.Bulatkan(n, 2);
        return dua == n || Kelas.All(k => k.Bawah != dua) ? AngkaIndonesia.Cetak(n, 2) : Ringkas(n);
    }
}
