using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>A tree with another value at one place; the tree itself is not changed.</summary>
internal static class PohonIsian
{
    /// <summary>Sets a value at a place of keys parted by points; an empty place is the thing itself.</summary>
    public static SimpulIsian? Atur(SimpulIsian? pohon, string tempat, SimpulIsian? nilai, bool diDepan = false)
    {
        if (tempat.Length == 0)
        {
            return nilai;
        }

        var titik = tempat.IndexOf('.', StringComparison.Ordinal);
        var kunci = titik < 0 ? tempat : tempat[..titik];
        var peta = pohon as PetaIsian;
        var isi = titik < 0 ? nilai : Atur(peta?.Ambil(kunci), tempat[(titik + 1)..], nilai);
        return ReferenceEquals(isi, peta?.Ambil(kunci)) ? pohon : AturKunci(peta, kunci, isi, diDepan);
    }

    /// <summary>Sets a value by its key; none takes the key out.</summary>
    public static PetaIsian? AturKunci(PetaIsian? peta, string kunci, SimpulIsian? nilai, bool diDepan = false)
    {
        var lama = peta?.Ambil(kunci);
        if (ReferenceEquals(lama, nilai))
        {
            return peta;
        }

        var pasangan = nilai is null ? [] : new[] { new KeyValuePair<string, SimpulIsian>(kunci, nilai) };
        var isi = peta?.Isi ?? [];
        return new PetaIsian(lama is null ? diDepan ? [.. pasangan, .. isi] : [.. isi, .. pasangan]
            : isi.SelectMany(k => k.Key == kunci ? pasangan : [k]));
    }
}
