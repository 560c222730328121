using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Instansi;

/// <summary>An official as documents print him.</summary>
/// <param name="Nama">Name; never blank.</param>
/// <param name="Jabatan">Position, with Plt., Plh. or Pj.; may be empty.</param>
/// <param name="Pangkat">Rank; may be empty.</param>
/// <param name="Golongan">Grade; may be empty.</param>
/// <param name="Nip">NIP; may be empty.</param>
public sealed record Pejabat(string Nama, string Jabatan = "", string Pangkat = "", string Golongan = "", string Nip = "")
{
    /// <summary>Name.</summary>
    public string Nama { get; } = TeksKode.Wajib(Nama);
}

/// <summary>The days on which an official held an office. It cannot end before it starts.</summary>
public sealed record MasaJabatan
{
    private MasaJabatan(Pejabat pejabat, DateOnly? mulai, DateOnly? selesai, bool pengganti) =>
        (Pejabat, Mulai, Selesai, Pengganti) = (pejabat, mulai, selesai, pengganti);

    /// <summary>Who.</summary>
    public Pejabat Pejabat { get; }

    /// <summary>First day; <c>null</c> when not known.</summary>
    public DateOnly? Mulai { get; }

    /// <summary>Last day; <c>null</c> while in office.</summary>
    public DateOnly? Selesai { get; }

    /// <summary>Whether he stands in for a head (Plt, Plh, Pj), and so beside one who holds the office.</summary>
    public bool Pengganti { get; }

    /// <summary>Makes a term.</summary>
    /// <param name="pejabat">Who.</param>
    /// <param name="mulai">First day; <c>null</c> when not known.</param>
    /// <param name="selesai">Last day; <c>null</c> while in office.</param>
    /// <param name="asal">Where it was typed.</param>
    /// <param name="pengganti">Whether he stands in for a head.</param>
    public static Hasil<MasaJabatan> Buat(Pejabat pejabat, DateOnly? mulai, DateOnly? selesai, Asal asal, bool pengganti = false)
    {
        ArgumentNullException.ThrowIfNull(pejabat);
        return Hasil.Bila(
            selesai < mulai ? [new Kesalahan(asal, $"masa jabatan {pejabat.Nama} berakhir sebelum berawal.",
                "Betulkan tanggal mulai atau selesainya.")] : [],
            () => new MasaJabatan(pejabat, mulai, selesai, pengganti));
    }

    /// <summary>Whether a day belongs to the term.</summary>
    public bool Memuat(DateOnly tanggal) => !(tanggal < Mulai) && !(tanggal > Selesai);

    /// <summary>Who of several heads an office on a day: whoever began last; of two who began together the one who stands in. So a Plt
    /// goes before the head whom he stands in for, and a new head before a Plt whose term nobody ended.</summary>
    /// <param name="daftar">Terms.</param>
    /// <param name="tanggal">The day; <c>null</c>: of all days, as of a document that has no date yet.</param>
    public static MasaJabatan? Berlaku(IEnumerable<MasaJabatan> daftar, DateOnly? tanggal) => daftar
        .Where(m => tanggal is not { } t || m.Memuat(t))
        .OrderByDescending(m => m.Mulai ?? DateOnly.MinValue).ThenByDescending(m => m.Pengganti).FirstOrDefault();

    /// <summary>Whether two terms of one kind share a day.</summary>
    internal bool Beririsan(MasaJabatan lain) =>
        Pengganti == lain.Pengganti && !(Selesai < lain.Mulai) && !(lain.Selesai < Mulai);
}
