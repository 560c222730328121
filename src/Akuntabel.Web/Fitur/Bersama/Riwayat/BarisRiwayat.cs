using System.Text.Json;
using System.Text.Json.Nodes;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Bersama.Riwayat;

/// <summary>An event as a list shows it.</summary>
/// <param name="Peristiwa">The event.</param>
/// <param name="Judul">What it was done to is called so now; <c>null</c> when it is gone.</param>
public sealed record BarisRiwayat(Peristiwa Peristiwa, string? Judul)
{
    private static readonly Dictionary<string, string> Macam = new(StringComparer.Ordinal)
    {
        ["dokumen"] = "Dokumen", ["pengguna"] = "Pengguna", ["perangkat-daerah"] = "Perangkat daerah", ["unit-kerja"] = "Unit kerja", ["pejabat"] = "Pejabat",
        ["masa-jabatan"] = "Jabatan", ["lampiran"] = "Lampiran", ["pengujian"] = "Pengujian", ["putusan"] = "Temuan dalam", ["pemda"] = "Pemerintah daerah",
        ["nomenklatur"] = "Nomenklatur",
    };

    private const string Awalan = "dokumen/";

    /// <summary>In words.</summary>
    public string Sebutan => SebutanPeristiwa.Untuk(Peristiwa.Jenis);

    /// <summary>The register that it tells of; <c>null</c>: none. What its rows hold is told in the row alone.</summary>
    public TentangRegister? Register { get; init; }

    /// <summary>What it was done to, in words.</summary>
    public string Objek => Register is { } r ? $"{(r.Baris.Length > 0 ? "Baris register" : "Register")} {r.Nama}" : Tenggat ?? (Macam.TryGetValue(Peristiwa.Objek.Split('/')[0], out var macam)
        ? $"{macam} {Judul ?? "(sudah dihapus)"}" : Peristiwa.Objek);

    // a deadline has its name in the catalogue, and the year from which it was decided at its end
    private string? Tenggat => Peristiwa.Objek.Split('/') is ["tenggat", var id] && id.LastIndexOf('-') is > 0 and var akhir
        ? $"Tenggat {KatalogTenggat.Cari(id[..akhir])?.Nama.Replace("{0}", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim()} sejak {id[(akhir + 1)..]}" : null;

    /// <summary>Value before, in words.</summary>
    public string Lama => SebutanPeristiwa.Bertanggal(Nilai(Peristiwa.Lama));

    /// <summary>Value after, in words.</summary>
    public string Baru => SebutanPeristiwa.Bertanggal(Nilai(Peristiwa.Baru));

    /// <summary>Why, with dates in words.</summary>
    public string Alasan => SebutanPeristiwa.Bertanggal(Peristiwa.Alasan);

    /// <summary>Address of the document, when it is there.</summary>
    public string? Alamat => Register is { } r ? !r.Terlihat ? null : r.Baris.Length > 0 ? Web.Umum.Alamat.Register.Baris(Peristiwa.PerangkatDaerah, r.Kode, r.Baris)
            : Web.Umum.Alamat.Register.Satu(Peristiwa.PerangkatDaerah, r.Kode)
        : Judul is null || !Peristiwa.Objek.StartsWith(Awalan, StringComparison.Ordinal) ? null : Web.Umum.Alamat.Dokumen.Satu(Peristiwa.PerangkatDaerah, Peristiwa.Objek[Awalan.Length..]);

    /// <summary>Address of what the event changed, when it changed contents.</summary>
    public string? AlamatBeda => Register is null && Alamat is { } a && Peristiwa.Baru.Length > 0 && Peristiwa.Lama != Peristiwa.Baru ? $"{a}/banding?ke=p{Peristiwa.Nomor}" : null;

    /// <summary>Values before and after, where they are no digests of contents.</summary>
    public bool BerisiNilai => Register is null && !Peristiwa.Objek.StartsWith(Awalan, StringComparison.Ordinal) && (Peristiwa.Lama.Length > 0 || Peristiwa.Baru.Length > 0);

    // several values are kept as JSON: "Nama: Bidang Politik; Induk: Sekretariat"
    private static string Nilai(string nilai)
    {
        if (nilai.Length == 0)
        {
            return AngkaIndonesia.Kosong;
        }

        try
        {
            return nilai[0] == '{' && JsonNode.Parse(nilai) is JsonObject isi
                ? string.Join("; ", isi.Where(i => i.Value?.ToString() is { Length: > 0 }).Select(i => $"{i.Key}: {i.Value}"))
                : nilai;
        }
        catch (JsonException)
        {
            return nilai;
        }
    }
}

/// <summary>A part of the log for a list.</summary>
/// <param name="Daftar">Events, newest first.</param>
/// <param name="Waktu">How times are printed.</param>
/// <param name="Kosong">What to say when there is none.</param>
/// <param name="DenganObjek">Whether the thing it was done to is shown.</param>
/// <param name="AlamatLama">Address of older ones; <c>null</c> when there are none.</param>
/// <param name="AlamatBaru">Address of the newest ones; <c>null</c> when these are they.</param>
public sealed record TabelRiwayat(IReadOnlyList<BarisRiwayat> Daftar, WaktuSetempat Waktu, string Kosong, bool DenganObjek, string? AlamatLama, string? AlamatBaru);
