using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Storage.Instansi;

/// <summary>Who holds which position from when to when.</summary>
public sealed class BarisMasaJabatan
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>The official.</summary>
    public string Pejabat { get; init; } = "";

    /// <summary>The official's name.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Unit, or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Position.</summary>
    public string Jabatan { get; init; } = "";

    /// <summary>Name of the <see cref="Core.Alur.Peran"/> that follows the term, or empty.</summary>
    public string Peran { get; init; } = "";

    /// <summary>Name of the <see cref="StatusJabatan"/>.</summary>
    public string Status { get; init; } = "";

    /// <summary>First day, yyyy-MM-dd.</summary>
    public string Mulai { get; init; } = "";

    /// <summary>Last day, or empty.</summary>
    public string Selesai { get; init; } = "";

    /// <summary>Decision or order that it rests on.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }

    /// <summary>What of it waits for an administrator (<c>ditambah</c>, <c>diubah</c>, <c>diakhiri</c>); empty: nothing.</summary>
    public string Menunggu { get; init; } = "";

    /// <summary>How the position is held.</summary>
    public StatusJabatan StatusJabatan => Enum.TryParse<StatusJabatan>(Status, out var s) ? s : StatusJabatan.Definitif;

    /// <summary>First day.</summary>
    public DateOnly TanggalMulai => DateOnly.ParseExact(Mulai, Bentuk, CultureInfo.InvariantCulture);

    /// <summary>Last day; <c>null</c> while it runs.</summary>
    public DateOnly? TanggalSelesai => Selesai.Length == 0 ? null : DateOnly.ParseExact(Selesai, Bentuk, CultureInfo.InvariantCulture);

    /// <summary>"Plt. Kepala Badan": the position as it is written for this holder.</summary>
    public string Sebutan => SebutanJabatan.Untuk(StatusJabatan, Jabatan);

    /// <summary>"1 Januari 2022 s.d. 31 Desember 2022".</summary>
    public string Rentang => TanggalIndonesia.Panjang(TanggalMulai) + (TanggalSelesai is { } s ? " s.d. " + TanggalIndonesia.Panjang(s) : " s.d. sekarang");

    private const string Bentuk = "yyyy-MM-dd";

    /// <summary>Whether the position is held on a day.</summary>
    public bool Pada(DateOnly tanggal) => TanggalMulai <= tanggal && (TanggalSelesai is not { } s || s >= tanggal);

    internal static string Tulis(DateOnly? tanggal) => tanggal?.ToString(Bentuk, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What is typed about a term.</summary>
/// <param name="Pejabat">The official.</param>
/// <param name="Unit">Unit, or empty.</param>
/// <param name="Jabatan">Position.</param>
/// <param name="Peran">Role that follows the term; <c>null</c>: none.</param>
/// <param name="Status">How it is held.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day, if known.</param>
/// <param name="Dasar">Decision or order; required unless definitif.</param>
public sealed record IsianMasaJabatan(string Pejabat, string Unit, string Jabatan, Peran? Peran, StatusJabatan Status, DateOnly Mulai, DateOnly? Selesai, string Dasar);
