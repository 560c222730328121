using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Since when a dated document holds, and the later reports that read it.</summary>
/// <param name="Sejak">Its own span.</param>
/// <param name="Sampai">Span of the document that follows it; <c>null</c>: none does yet.</param>
/// <param name="Kelak">Reports of later years that read it, the earliest first.</param>
public sealed record RentangBerlaku(Periode Sejak, Periode? Sampai, IReadOnlyList<Periode> Kelak)
{
    /// <summary>In words: <c>Berlaku sejak 2023</c>.</summary>
    public string Sebutan => $"Berlaku sejak {Sejak}{(Sampai is null ? "" : $", sampai dokumen {Sampai} mulai berlaku")}";

    /// <summary>The years that a change of it concerns, in words.</summary>
    public string Bersama => string.Join(" dan ", Kelak.Select(p => $"{p.Mulai}").Prepend(Sejak.ToString()).Distinct());

    /// <summary>What is known of a document; <c>null</c> when its kind has no date.</summary>
    /// <param name="semua">All documents of the agency.</param>
    /// <param name="versi">The document.</param>
    /// <param name="untuk">Report for which it was opened, or <c>null</c>.</param>
    public static RentangBerlaku? Cari(IReadOnlyList<VersiDokumen> semua, VersiDokumen versi, Periode? untuk)
    {
        if (versi.JenisDokumen.Lingkup != LingkupWaktu.Bertanggal)
        {
            return null;
        }

        var laporan = semua.Where(d => d.Jenis == JenisDokumen.Laporan.Kode).Select(d => d.Periode)
            .Concat(untuk is null ? [] : [untuk]);
        return new RentangBerlaku(
            versi.Periode,
            semua.Where(d => d.Jenis == versi.Jenis && d.Mulai > versi.Selesai).OrderBy(d => d.Mulai).FirstOrDefault()?.Periode,
            [
                .. laporan.Distinct().Where(p => p.Mulai > versi.Selesai && DokumenStore.Yang(semua, p).Any(d => d.Dokumen == versi.Dokumen))
                    .OrderBy(p => p.Mulai).ThenBy(p => p.Triwulan ?? 5),
            ]);
    }

    /// <summary>Where a report takes a document from, in words: <c>Profil perangkat daerah dari 2023</c>.</summary>
    public static string Asal(VersiDokumen d, Periode laporan) =>
        PemilihRentang.Cara(d.JenisDokumen.Lingkup, d.Periode, laporan) is CaraMelayani.Setahun or CaraMelayani.Berlanjut
            ? $"dari {d.Periode}" : $"{d.Periode}";
}
