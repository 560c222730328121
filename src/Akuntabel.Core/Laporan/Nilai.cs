using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>What a binding of an outline can reach.</summary>
public abstract record Nilai;

/// <summary>A bound fact.</summary>
public sealed record NilaiFakta(Fakta Fakta) : Nilai;

/// <summary>Text of the agency's files, or a name set by the product.</summary>
public sealed record NilaiTeks(string Isi, Asal? Asal = null) : Nilai;

/// <summary>A date.</summary>
public sealed record NilaiTanggal(DateOnly Tanggal, Asal? Asal = null) : Nilai;

/// <summary>A list.</summary>
public sealed record NilaiDaftar(IReadOnlyList<Nilai> Butir) : Nilai;

/// <summary>A piece of outline: a narrative of the agency.</summary>
public sealed record NilaiNarasi(IReadOnlyList<SimpulKerangka> Isi) : Nilai;

/// <summary>Documents that another outline prints, each with its own names: the Perjanjian Kinerja within a report.</summary>
/// <param name="Kerangka">The outline of each.</param>
/// <param name="DaftarAkar">Root names of each, in order.</param>
public sealed record NilaiSalinan(IReadOnlyList<SimpulKerangka> Kerangka, IReadOnlyList<NilaiLingkup> DaftarAkar) : Nilai;

/// <summary>Named values.</summary>
public sealed record NilaiLingkup(IReadOnlyDictionary<string, Nilai> Isi, Asal? Asal = null) : Nilai
{
    /// <summary>The same values with others added or replaced.</summary>
    public NilaiLingkup Dengan(IEnumerable<KeyValuePair<string, Nilai>> tambahan)
    {
        var gabungan = new Dictionary<string, Nilai>(Isi, StringComparer.Ordinal);
        foreach (var (kunci, nilai) in tambahan)
        {
            gabungan[kunci] = nilai;
        }

        return new NilaiLingkup(gabungan, Asal);
    }
}

/// <summary>Names visible at a place of the outline: the loop's own before those around it.</summary>
public sealed class Cakupan(IReadOnlyDictionary<string, Nilai> isi, Cakupan? luar = null)
{
    /// <summary>Finds a name here or further out.</summary>
    public Nilai? Cari(string nama) => isi.TryGetValue(nama, out var n) ? n : luar?.Cari(nama);

    /// <summary>All names, for a helpful message.</summary>
    public IEnumerable<string> DaftarNama() => isi.Keys.Concat(luar?.DaftarNama() ?? []);

    /// <summary>A scope inside this one.</summary>
    public Cakupan Dalam(IReadOnlyDictionary<string, Nilai> baru) => new(baru, this);
}

/// <summary>Runs made by the product: a value that prints as more than one figure.</summary>
public sealed record NilaiRuas(IReadOnlyList<Ruas> Isi) : Nilai;
