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
    private MasaJabatan(Pejabat pejabat, DateOnly? mulai, DateOnly? selesai) => (Pejabat, Mulai, Selesai) = (pejabat, mulai, selesai);

    /// <summary>Who.</summary>
    public Pejabat Pejabat { get; }

    /// <summary>First day; <c>null</c> when not known.</summary>
    public DateOnly? Mulai { get; }

    /// <summary>Last day; <c>null</c> while in office.</summary>
    public DateOnly? Selesai { get; }

    /// <summary>Makes a term.</summary>
    /// <param name="pejabat">Who.</param>
    /// <param name="mulai">First day; <c>null</c> when not known.</param>
    /// <param name="selesai">Last day; <c>null</c> while in office.</param>
    /// <param name="asal">Where it was typed.</param>
    public static Hasil<MasaJabatan> Buat(Pejabat pejabat, DateOnly? mulai, DateOnly? selesai, Asal asal)
    {
        ArgumentNullException.ThrowIfNull(pejabat);
        return Hasil.Bila(
            selesai < mulai ? [new Kesalahan(asal, $"masa jabatan {pejabat.Nama} berakhir sebelum berawal.",
                "Betulkan tanggal mulai atau selesainya.")] : [],
            () => new MasaJabatan(pejabat, mulai, selesai));
    }

    /// <summary>Whether a day belongs to the term.</summary>
    public bool Memuat(DateOnly tanggal) => !(tanggal < Mulai) && !(tanggal > Selesai);

    /// <summary>Whether two terms share a day.</summary>
    internal bool Beririsan(MasaJabatan lain) => !(Selesai < lain.Mulai) && !(lain.Selesai < Mulai);
}
