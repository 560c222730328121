using System.IO.Hashing;
using System.Text;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What the columns of a sheet hold.</summary>
/// <param name="Lembar">Name of the sheet.</param>
/// <param name="BarisKepala">Row of its headings (the last of them); 0: it has none.</param>
/// <param name="Judul">Headings by column.</param>
/// <param name="Bidang">Fields by column.</param>
/// <param name="Tata">The layout, when it is a known one.</param>
internal sealed record PetaLembar(string Lembar, int BarisKepala, IReadOnlyList<string> Judul, IReadOnlyList<BidangLembar> Bidang,
    TataLetak? Tata)
{
    private const int BulanSetahun = 12;

    /// <summary>Tells sheets of one shape: the mapping of one serves the other.</summary>
    public string Sidik => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(
        string.Join('|', Judul.Select((j, i) => Bidang.ElementAtOrDefault(i) == BidangLembar.Pribadi ? "" : KamusLembar.Rapi(j)))
            .TrimEnd('|'))));

    /// <summary>Whether something can be taken from it.</summary>
    public bool Cukup => (Ada(BidangLembar.Pagu) || Ada(BidangLembar.Realisasi) || Ada(BidangLembar.Bulan))
        && (Ada(BidangLembar.KodeSub) || Ada(BidangLembar.KodeRekening) || Ada(BidangLembar.Uraian) || Ada(BidangLembar.NamaSub));

    /// <summary>The months that its title, or the name of the sheet, tells for all of it; <c>null</c>: none.</summary>
    public MasaAngka? MasaLembar { get; init; }

    /// <summary>Whether codes of a budget were seen in it.</summary>
    public bool Berkode { get; init; }

    /// <summary>Whether it is a plain recap: sub kegiatan by their codes, and no heading that is not understood. Nobody has to be
    /// asked.</summary>
    public bool Rekap { get; init; }

    /// <summary>Whether some column holds it.</summary>
    public bool Ada(BidangLembar bidang) => Bidang.Contains(bidang);

    /// <summary>Positions of the fields, -1 where there is none; of amounts those that name no months.</summary>
    public int[] Kolom()
    {
        var hasil = Enumerable.Repeat(-1, Enum.GetValues<BidangLembar>().Length).ToArray();
        var masa = Masa();
        for (var i = Bidang.Count - 1; i >= 0; i--)
        {
            hasil[(int)Bidang[i]] = masa[i] is null ? i : hasil[(int)Bidang[i]];
        }

        return hasil;
    }

    /// <summary>Months by column, of those that hold amounts of months.</summary>
    public MasaAngka?[] Masa()
    {
        MasaAngka?[] hasil = [.. Bidang.Select((b, i) => b is BidangLembar.Realisasi or BidangLembar.Bulan
            ? MasaAngka.Baca(Judul.ElementAtOrDefault(i) ?? "") : null)];
        int[] kas = [.. Enumerable.Range(0, hasil.Length).Where(i => Bidang[i] == BidangLembar.Bulan)];
        if (kas.Length == BulanSetahun && Array.TrueForAll(kas, i => hasil[i] is null))
        {
            // a layout that is known by where its columns stand
            for (var n = 0; n < kas.Length; n++)
            {
                hasil[kas[n]] = new MasaAngka(n + 1, n + 1, true);
            }
        }

        return hasil;
    }
}
