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
    /// <summary>Tells sheets of one shape: the mapping of one serves the other.</summary>
    public string Sidik => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(
        string.Join('|', Judul.Select((j, i) => Bidang.ElementAtOrDefault(i) == BidangLembar.Pribadi ? "" : KamusLembar.Rapi(j)))
            .TrimEnd('|'))));

    /// <summary>Whether something can be taken from it.</summary>
    public bool Cukup => (Ada(BidangLembar.Pagu) || Ada(BidangLembar.Realisasi))
        && (Ada(BidangLembar.KodeSub) || Ada(BidangLembar.KodeRekening) || Ada(BidangLembar.Uraian));

    /// <summary>Whether codes of a budget were seen in it.</summary>
    public bool Berkode { get; init; }

    /// <summary>Whether it is a plain recap: sub kegiatan by their codes, and no heading that is not understood. Nobody has to be
    /// asked.</summary>
    public bool Rekap { get; init; }

    /// <summary>Whether some column holds it.</summary>
    public bool Ada(BidangLembar bidang) => Bidang.Contains(bidang);

    /// <summary>Positions of the fields, -1 where there is none.</summary>
    public int[] Kolom()
    {
        var hasil = Enumerable.Repeat(-1, Enum.GetValues<BidangLembar>().Length).ToArray();
        for (var i = Bidang.Count - 1; i >= 0; i--)
        {
            hasil[(int)Bidang[i]] = i;
        }

        return hasil;
    }
}
