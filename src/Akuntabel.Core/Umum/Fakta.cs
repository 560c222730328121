namespace Akuntabel.Core.Umum;

/// <summary>How a fact came to be.</summary>
public abstract record Turunan;

/// <summary>Typed by a person.</summary>
/// <param name="Asal">File and line.</param>
public sealed record Isian(Asal Asal) : Turunan;

/// <summary>Computed by a rule from other facts; the expression can be evaluated, printed and turned into a worksheet formula.</summary>
/// <param name="Aturan">The rule with its legal or arithmetic source.</param>
/// <param name="Ekspresi">The computation.</param>
public sealed record Hitungan(AturanHitung Aturan, Ekspresi Ekspresi) : Turunan;

/// <summary>Set by a rule that is not arithmetic: a count of rows, a class on a scale, a direction word.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Masukan">The facts that it looked at (may be empty, may be many).</param>
/// <param name="Uraian">What the rule did, for a reader: "99,74 &gt; 90 → Sangat tinggi".</param>
public sealed record Penetapan(AturanHitung Aturan, IReadOnlyList<Fakta> Masukan, string Uraian) : Turunan;

/// <summary>A bound fact: a value with unit, declared precision and the answer to "where from?".</summary>
/// <remarks>The value is exact; it is rounded only where printed, to <see cref="Desimal"/> places, half away from zero.</remarks>
public sealed class Fakta
{
    /// <summary>Makes a fact with a number.</summary>
    public Fakta(string id, string nama, Besaran besaran, Satuan satuan, int desimal, Turunan turunan)
    {
        Id = id;
        Nama = nama;
        Besaran = besaran;
        Satuan = satuan;
        Desimal = desimal;
        Turunan = turunan;
    }

    /// <summary>Makes a fact that is a word (category, direction).</summary>
    public Fakta(string id, string nama, string kata, Turunan turunan)
        : this(id, nama, Besaran.Kosong("berupa kata"), Satuan.Kata, 0, turunan) => Kata = kata;

    /// <summary>Unique within one report, stable between runs: <c>anggaran.sub.24.pagu</c>.</summary>
    public string Id { get; }

    /// <summary>What it is, for a reader: "Pagu sub kegiatan Penyediaan Jasa Surat Menyurat".</summary>
    public string Nama { get; }

    /// <summary>The exact value, or why there is none.</summary>
    public Besaran Besaran { get; }

    /// <summary>Unit.</summary>
    public Satuan Satuan { get; }

    /// <summary>Decimal places when printed.</summary>
    public int Desimal { get; }

    /// <summary>Where from.</summary>
    public Turunan Turunan { get; }

    /// <summary>The word, when <see cref="Satuan"/> is <see cref="JenisSatuan.Kata"/>.</summary>
    public string? Kata { get; }

    /// <summary>The facts that this one was made of, in order; empty for a typed value.</summary>
    public IReadOnlyList<Fakta> Masukan => Turunan switch
    {
        Hitungan h => h.Ekspresi.Daun().Distinct().ToList(),
        Penetapan p => p.Masukan,
        _ => [],
    };

    /// <summary>Printed with its unit, the Indonesian way: "Rp4.016.972.430", "81,64 %", "30 orang".</summary>
    public string Cetak() => AngkaIndonesia.Cetak(this, denganSatuan: true);

    /// <summary>Printed without unit: "4.016.972.430", "81,64".</summary>
    public string CetakAngka() => AngkaIndonesia.Cetak(this, denganSatuan: false);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} = {Cetak()}";
}
