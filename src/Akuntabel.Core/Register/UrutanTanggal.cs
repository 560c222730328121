using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Register;

/// <summary>Two days of a row that stand the wrong way round (<see cref="BidangRegister.TidakSebelum"/>).</summary>
/// <param name="Bidang">Field whose day is too early.</param>
/// <param name="Sebelum">Field that it is not before.</param>
/// <param name="Pesan">What is wrong and what to do, in Indonesian.</param>
public sealed record UrutanSalah(BidangRegister Bidang, BidangRegister Sebelum, string Pesan);

/// <summary>The order of a row's days, as its definition says; a blank day is in no order.</summary>
public static class UrutanTanggal
{
    /// <summary>Every pair that stands the wrong way round, in the order of the fields.</summary>
    /// <param name="definisi">The register.</param>
    /// <param name="isi">What the row holds, as values are kept.</param>
    public static IReadOnlyList<UrutanSalah> Periksa(DefinisiRegister definisi, IReadOnlyDictionary<string, string> isi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(isi);
        var hasil = new List<UrutanSalah>();
        foreach (var b in definisi.Bidang)
        {
            // what is sealed would be told by what is said of it
            if (b is { TidakSebelum.Length: > 0, Tersegel: false } && definisi.Cari(b.TidakSebelum) is { Tersegel: false } dahulu
                && NilaiRegister.Hari(isi.GetValueOrDefault(b.Kode, "")) is { } hari
                && NilaiRegister.Hari(isi.GetValueOrDefault(dahulu.Kode, "")) is { } batas && hari < batas)
            {
                hasil.Add(new UrutanSalah(b, dahulu,
                    $"{TanggalIndonesia.Panjang(hari)} sebelum {dahulu.Nama} ({TanggalIndonesia.Panjang(batas)}). Periksa kedua tanggalnya."));
            }
        }

        return hasil;
    }
}
