using Akuntabel.Core.Umum;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Bersama.Riwayat;

/// <summary>Which events somebody wants to see, as typed.</summary>
public sealed class IsianSaringan
{
    /// <summary>Of this perangkat daerah.</summary>
    public string? PerangkatDaerah { get; set; }

    /// <summary>Of this kind.</summary>
    public string? Jenis { get; set; }

    /// <summary>By whom: a part of the name.</summary>
    public string? Pelaku { get; set; }

    /// <summary>From this date on.</summary>
    public string? Dari { get; set; }

    /// <summary>Up to this date.</summary>
    public string? Sampai { get; set; }

    /// <summary>Whether it narrows at all.</summary>
    public bool Ada => new[] { PerangkatDaerah, Jenis, Pelaku, Dari, Sampai }.Any(s => !string.IsNullOrWhiteSpace(s));

    /// <summary>As an address carries it.</summary>
    public string Alamat => string.Concat(new[] { ("Saringan.PerangkatDaerah", PerangkatDaerah), ("Saringan.Jenis", Jenis), ("Saringan.Pelaku", Pelaku), ("Saringan.Dari", Dari), ("Saringan.Sampai", Sampai) }
        .Where(s => !string.IsNullOrWhiteSpace(s.Item2)).Select(s => $"&{s.Item1}={Uri.EscapeDataString(s.Item2 ?? "")}"));

    /// <summary>As the log understands it; messages at the dates that are none.</summary>
    internal SaringanPeristiwa Baca(ModelStateDictionary keadaan, WaktuSetempat waktu) => new()
    {
        PerangkatDaerah = PerangkatDaerah?.Trim() ?? "",
        Jenis = Jenis?.Trim() ?? "",
        Pelaku = Pelaku?.Trim().Replace("\0", "", StringComparison.Ordinal) ?? "",
        Dari = Hari(keadaan, nameof(Dari), Dari) is { } d ? waktu.Saat(d) : null,
        Sebelum = Hari(keadaan, nameof(Sampai), Sampai) is { } s && s < DateOnly.MaxValue ? waktu.Saat(s.AddDays(1)) : null,
    };

    private static DateOnly? Hari(ModelStateDictionary keadaan, string bidang, string? teks)
    {
        if (!TanggalIndonesia.Coba(teks ?? "", out var hari, out var alasan))
        {
            keadaan.AddModelError("Saringan." + bidang, alasan ?? "");
        }

        return hari;
    }
}

/// <summary>Reads a page of the log with the names of what they are about.</summary>
public sealed class PembacaRiwayat(RiwayatStore riwayat, PeristiwaRegister register, WaktuSetempat waktu)
{
    /// <summary>Events on a page.</summary>
    public const int Sehalaman = 50;

    /// <summary>A page of the log.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="saringan">Which.</param>
    /// <param name="sebelum">Only with a smaller number; 0: from the newest.</param>
    /// <param name="alamat">What the addresses of other pages end with.</param>
    /// <param name="denganObjek">Whether the thing it was done to is shown.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<TabelRiwayat> BacaAsync(string pemda, SaringanPeristiwa saringan, long sebelum, string alamat, bool denganObjek, CancellationToken batal)
    {
        var daftar = await riwayat.DaftarAsync(pemda, saringan, Math.Max(0, sebelum), Sehalaman + 1, batal);
        var tampil = daftar.Take(Sehalaman).ToList();
        var boleh = await register.SaringAsync(pemda, tampil, batal);
        var nama = await riwayat.NamaObjekAsync(pemda, tampil.Select(p => p.Objek), batal);
        return new TabelRiwayat(
            [.. boleh.Select(p => new BarisRiwayat(p.Peristiwa, nama.GetValueOrDefault(p.Peristiwa.Objek)) { Register = p.Register })], waktu,
            sebelum > 0 ? "Tidak ada peristiwa yang lebih lama." : "Belum ada peristiwa yang cocok.", denganObjek,
            daftar.Count > Sehalaman ? $"?sebelum={tampil[^1].Nomor}{alamat}" : null, sebelum > 0 ? $"?{alamat.TrimStart('&')}" : null);
    }

    /// <summary>Kinds of events to choose from.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PilihanJenisAsync(string pemda, string perangkatDaerah, CancellationToken batal) =>
        [.. (await riwayat.DaftarJenisAsync(pemda, perangkatDaerah, batal)).Select(j => new SelectListItem(SebutanPeristiwa.Untuk(j), j))];
}
