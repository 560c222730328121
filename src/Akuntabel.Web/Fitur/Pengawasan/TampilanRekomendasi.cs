using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>Recommendations as lists show them, on the page and in the workbook.</summary>
/// <param name="Daftar">The recommendations in order.</param>
/// <param name="Hari">Today.</param>
/// <param name="Kantor">Name of an office by its key; <c>null</c>: the list is of one office.</param>
public sealed record TampilanRekomendasi(IReadOnlyList<RekomendasiTersimpan> Daftar, DateOnly Hari, Func<string, string>? Kantor = null)
{
    /// <summary>MIME type of the workbook.</summary>
    public const string MimeXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Days after which one is long overdue.</summary>
    public const int LamaLewat = 90;

    private static readonly (string Kunci, string Kata, Func<RekomendasiTersimpan, DateOnly, bool> Termasuk)[] Semua =
    [
        ("", "Semua", (_, _) => true),
        ("terbuka", "Belum selesai", (r, _) => r.Terbuka),
        ("lewat", "Lewat batas waktu", (r, h) => r.Umur(h) > 0),
        ("lama", $"Lewat lebih dari {LamaLewat} hari", (r, h) => r.Umur(h) > LamaLewat),
        .. Enum.GetValues<KeadaanRekomendasi>().Select(k => (k.ToString().ToLowerInvariant(), RekomendasiTersimpan.Sebutan(k),
            (Func<RekomendasiTersimpan, DateOnly, bool>)((r, _) => r.Keadaan == k))),
    ];

    /// <summary>Filters as choices of a select.</summary>
    public static IEnumerable<SelectListItem> Saringan => Semua.Select(s => new SelectListItem(s.Kata, s.Kunci));

    /// <summary>Those of a filter; all where there is no such filter.</summary>
    /// <param name="daftar">The recommendations.</param>
    /// <param name="kunci">The filter.</param>
    /// <param name="hari">Today.</param>
    public static IReadOnlyList<RekomendasiTersimpan> Saring(IEnumerable<RekomendasiTersimpan> daftar, string? kunci, DateOnly hari)
    {
        var saring = Array.Find(Semua, s => s.Kunci == kunci).Termasuk ?? Semua[0].Termasuk;
        return [.. daftar.Where(r => saring(r, hari))];
    }

    /// <summary>Where one comes from: "Reviu 2025, S3, nomor 2".</summary>
    /// <param name="r">The recommendation.</param>
    public static string Asal(RekomendasiTersimpan r)
    {
        ArgumentNullException.ThrowIfNull(r);
        return $"{r.Jenis} {r.Tahun}{(r.Butir.Length > 0 ? $", {r.Butir}" : "")}, nomor {r.Nomor}";
    }

    /// <summary>Its day beside today: "lewat 12 hari"; empty: it has none, or is settled.</summary>
    /// <param name="r">The recommendation.</param>
    public string Jarak(RekomendasiTersimpan r)
    {
        ArgumentNullException.ThrowIfNull(r);
        return !r.Terbuka || r.Tempo is not { } t ? "" : t < Hari ? $"lewat {r.Umur(Hari)} hari" : t == Hari ? "hari ini" : $"{t.DayNumber - Hari.DayNumber} hari lagi";
    }

    /// <summary>How a state looks.</summary>
    /// <param name="keadaan">The state.</param>
    public static Ragam Rupa(KeadaanRekomendasi keadaan) => keadaan switch
    {
        KeadaanRekomendasi.Tuntas => Ragam.Sukses,
        KeadaanRekomendasi.Diajukan => Ragam.Info,
        KeadaanRekomendasi.TidakDapat => Ragam.Biasa,
        _ => Ragam.Peringatan,
    };

    /// <summary>The workbook.</summary>
    /// <param name="judul">Title.</param>
    public byte[] Xlsx(string judul)
    {
        KolomDaftar[] kantor = Kantor is null ? [] : [new("Perangkat daerah", 34)];
        return BukuDaftar.Tulis("Rekomendasi", judul, $"Keadaan pada {TanggalIndonesia.Panjang(Hari)}",
            [.. kantor, new("Asal", 22), new("Rekomendasi", 50), new("Kondisi", 40), new("Rencana", 34), new("Yang sudah dilakukan", 40), new("Penanggung jawab", 24),
                new("Batas waktu", 18), new("Lewat (hari)", 10), new("Keadaan", 24), new("Selesai", 18)],
            [.. Daftar.Select(r => (IReadOnlyList<object?>)[.. Kantor is null ? Array.Empty<object?>() : [Kantor(r.PerangkatDaerah)], Asal(r), r.Isi.Uraian, r.Isi.Kondisi,
                r.Isi.Rencana, r.Isi.TindakLanjut, r.Penanggung, Cetak(r.Tempo), r.Umur(Hari) is > 0 and var u ? u : null, RekomendasiTersimpan.Sebutan(r.Keadaan), Cetak(r.Tuntas)])]);
    }

    private static string Cetak(DateOnly? hari) => hari is { } h ? TanggalIndonesia.Panjang(h) : "";
}
