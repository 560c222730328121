using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>A field of a form with what stands in it.</summary>
/// <param name="Alamat">Its address.</param>
/// <param name="Uraian">What it takes.</param>
/// <param name="Teks">As a person writes it.</param>
/// <param name="Galat">Why what was typed cannot be read; <c>null</c>: nothing is wrong.</param>
public sealed record BidangTerisi(string Alamat, UraianBidang Uraian, string Teks, string? Galat)
{
    /// <summary>Whether it is empty, and only some offices have it, or it is taken from elsewhere.</summary>
    public bool Jarang => (Uraian.Khusus || Uraian.DariPejabat) && Teks.Length == 0 && Galat is null;
}

/// <summary>A thing of a form: the file itself, or one of a list.</summary>
/// <param name="Alamat">Its address; empty for the file.</param>
/// <param name="Id">What names it in its list.</param>
/// <param name="Bidang">Its fields.</param>
/// <param name="Daftar">The lists that it holds.</param>
public sealed record ButirTerisi(string Alamat, string Id, IReadOnlyList<BidangTerisi> Bidang, IReadOnlyList<DaftarTerisi> Daftar)
{
    /// <summary>Whether the file does not have it yet.</summary>
    public bool Baru => Id.StartsWith('+');

    /// <summary>The text of a field; empty when it has none of that key.</summary>
    public string this[string kunci]
    {
        get
        {
            // asked for every cell of long tables
            for (var i = 0; i < Bidang.Count; i++)
            {
                if (Bidang[i].Uraian.Kunci == kunci)
                {
                    return Bidang[i].Teks;
                }
            }

            return "";
        }
    }

    /// <summary>The things from the outermost to the one at an address, each with its list; <c>null</c> when there is none.</summary>
    public IReadOnlyList<(DaftarTerisi Daftar, ButirTerisi Butir)>? Jalan(string alamat)
    {
        foreach (var d in Daftar)
        {
            foreach (var b in d.Butir)
            {
                if (b.Alamat == alamat)
                {
                    return [(d, b)];
                }

                if (alamat.StartsWith(b.Alamat + ".", StringComparison.Ordinal) && b.Jalan(alamat) is { } dalam)
                {
                    return [(d, b), .. dalam];
                }
            }
        }

        return null;
    }

    /// <summary>The list at an address, in this thing or in those that it holds; <c>null</c> when there is none.</summary>
    public DaftarTerisi? CariDaftar(string alamat) => Daftar.FirstOrDefault(d => d.Alamat == alamat)
        ?? Daftar.SelectMany(d => d.Butir).Select(b => b.CariDaftar(alamat)).FirstOrDefault(d => d is not null);
}

/// <summary>A list of a form.</summary>
/// <param name="Alamat">Its address.</param>
/// <param name="Uraian">What it holds.</param>
/// <param name="Butir">Its things, in their order.</param>
public sealed record DaftarTerisi(string Alamat, UraianDaftar Uraian, IReadOnlyList<ButirTerisi> Butir);

/// <summary>A form after what was sent.</summary>
/// <param name="Isi">The form as it reads now.</param>
/// <param name="Berkas">The file as it is to be written; its very bytes when nothing changed.</param>
/// <param name="Galat">What could not be read, by address of its field; there the file keeps what it had.</param>
public sealed record HasilFormulir(ButirTerisi Isi, ReadOnlyMemory<byte> Berkas, IReadOnlyDictionary<string, string> Galat);
