using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.Fitur.Riwayat;

/// <summary>An event as a list shows it.</summary>
/// <param name="Peristiwa">The event.</param>
/// <param name="Judul">Title of the document it was done to, or <c>null</c>.</param>
public sealed record BarisRiwayat(Peristiwa Peristiwa, string? Judul)
{
    private const string Awalan = "dokumen/";

    /// <summary>In words.</summary>
    public string Sebutan => SebutanPeristiwa.Untuk(Peristiwa.Jenis);

    /// <summary>Address of the document, when it is there.</summary>
    public string? Alamat => Judul is null || !Peristiwa.Objek.StartsWith(Awalan, StringComparison.Ordinal) ? null : $"/pd/{Peristiwa.PerangkatDaerah}/dokumen/{Peristiwa.Objek[Awalan.Length..]}";

    /// <summary>Address of what the event changed, when it changed contents.</summary>
    public string? AlamatBeda => Alamat is { } a && Peristiwa.Baru.Length > 0 && Peristiwa.Lama != Peristiwa.Baru ? $"{a}/banding?ke=p{Peristiwa.Nomor}" : null;

    /// <summary>Values before and after, where they are no digests of contents.</summary>
    public bool BerisiNilai => !Peristiwa.Objek.StartsWith(Awalan, StringComparison.Ordinal) && (Peristiwa.Lama.Length > 0 || Peristiwa.Baru.Length > 0);
}

/// <summary>A part of the log for a list.</summary>
/// <param name="Daftar">Events, newest first.</param>
/// <param name="Waktu">How times are printed.</param>
/// <param name="Kosong">What to say when there is none.</param>
/// <param name="DenganObjek">Whether the thing it was done to is shown.</param>
/// <param name="AlamatLama">Address of older ones; <c>null</c> when there are none.</param>
/// <param name="AlamatBaru">Address of the newest ones; <c>null</c> when these are they.</param>
public sealed record TabelRiwayat(IReadOnlyList<BarisRiwayat> Daftar, WaktuSetempat Waktu, string Kosong, bool DenganObjek, string? AlamatLama, string? AlamatBaru);
