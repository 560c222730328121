using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Reviu;

/// <summary>Parts of the reviu of a performance report (PermenPANRB 53/2014, Lampiran III).</summary>
public enum AspekReviu
{
    /// <summary>Whether the report shows what it must.</summary>
    Format,

    /// <summary>How it was made: by whom, of which data.</summary>
    MekanismePenyusunan,

    /// <summary>Whether what it says agrees with plan and agreement.</summary>
    Substansi,
}

/// <summary>How far a program can tell whether a statement holds.</summary>
public enum DayaPeriksa
{
    /// <summary>A person must judge.</summary>
    Orang,

    /// <summary>Data tell a part; a person judges the rest.</summary>
    Sebagian,

    /// <summary>Data tell it.</summary>
    Mesin,
}

/// <summary>A statement that a reviewer answers.</summary>
/// <param name="Kode">Code: "S3".</param>
/// <param name="Aspek">Part.</param>
/// <param name="Uraian">The statement.</param>
/// <param name="Kriteria">What it is held against: law or guideline.</param>
/// <param name="Daya">How far data tell it.</param>
public sealed record PernyataanReviu(string Kode, AspekReviu Aspek, string Uraian, string Kriteria, DayaPeriksa Daya)
{
    /// <summary>Statements of which one at least must be "no" for this one to be asked; empty: it is always asked.</summary>
    public IReadOnlyList<string> BilaTidak { get; init; } = [];

    /// <summary>How sure its wording is, in words; empty: read in the law itself.</summary>
    public string Keyakinan { get; init; } = "";
}

/// <summary>The statements of a reviu, in force for some years; a pemda may word them by its own guideline.</summary>
/// <param name="Kode">Code.</param>
/// <param name="Versi">Version, from 1.</param>
/// <param name="Nama">Name for a reader.</param>
/// <param name="Dasar">Legal source.</param>
/// <param name="Butir">Statements in order.</param>
public sealed partial record InstrumenReviu(string Kode, int Versi, string Nama, string Dasar, IReadOnlyList<PernyataanReviu> Butir)
{
    /// <summary>A statement; <c>null</c>: there is none of that code.</summary>
    /// <param name="kode">Its code.</param>
    public PernyataanReviu? Cari(string kode) => Butir.FirstOrDefault(b => b.Kode == kode);

    /// <summary>What an own instrument must hold to be used: statements with codes, no code twice, conditions on statements that stand before.</summary>
    /// <param name="butir">Statements.</param>
    /// <returns>What is wrong, in Indonesian, each with its place; empty: nothing.</returns>
    public static IReadOnlyList<Kesalahan> Periksa(IReadOnlyList<PernyataanReviu> butir)
    {
        ArgumentNullException.ThrowIfNull(butir);
        var salah = new List<Kesalahan>();
        var sudah = new HashSet<string>(StringComparer.Ordinal);
        if (butir.Count == 0)
        {
            salah.Add(new Kesalahan(new Asal("", 0), "instrumen reviu belum berisi pernyataan.", "Isi sekurangnya satu pernyataan."));
        }

        foreach (var (b, n) in butir.Select((b, i) => (b, i + 1)))
        {
            var asal = new Asal("", n);
            if (string.IsNullOrWhiteSpace(b.Kode) || string.IsNullOrWhiteSpace(b.Uraian))
            {
                salah.Add(new Kesalahan(asal, $"pernyataan ke-{n} belum lengkap.", "Isi kode dan bunyi pernyataannya."));
            }

            // a code names rows of the working paper, and places of its evidence
            if (!string.IsNullOrWhiteSpace(b.Kode) && !PolaKode().IsMatch(b.Kode))
            {
                salah.Add(new Kesalahan(asal, $"kode {b.Kode} tidak dapat dipakai.", "Pakai huruf, angka, dan titik saja, paling panjang 10."));
            }

            foreach (var syarat in b.BilaTidak.Where(s => !sudah.Contains(s)))
            {
                salah.Add(new Kesalahan(asal, $"pernyataan {b.Kode} bergantung pada {syarat}, yang tidak ada sebelum pernyataan itu.",
                    "Sebut kode pernyataan yang berdiri sebelumnya."));
            }

            if (!sudah.Add(b.Kode) && !string.IsNullOrWhiteSpace(b.Kode))
            {
                salah.Add(new Kesalahan(asal, $"kode {b.Kode} dipakai dua kali.", "Beri setiap pernyataan kodenya sendiri."));
            }
        }

        return salah;
    }

    [GeneratedRegex("^[A-Za-z0-9.]{1,10}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKode();
}
