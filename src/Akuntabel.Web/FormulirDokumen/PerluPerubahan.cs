using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A Perjanjian Kinerja in force that may have to follow a changed budget.</summary>
/// <param name="Temuan">What differs.</param>
/// <param name="Alamat">Where its Perubahan is opened; <c>null</c>: not by this user.</param>
public sealed record PerluPerubahan(TemuanRencana Temuan, string? Alamat)
{
    /// <summary>Looks whether there is one; <c>null</c>: none, or its Perubahan is being written.</summary>
    /// <param name="store">Where the budgets are.</param>
    /// <param name="semua">All documents of the office.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="boleh">Whether the user may open a Perubahan of a document.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<PerluPerubahan?> CariAsync(
        DokumenStore store, IReadOnlyList<VersiDokumen> semua, int tahun, Func<VersiDokumen, bool> boleh, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(boleh);
        var daftar = DokumenStore.Yang(semua, Periode.Tahun(tahun));
        return daftar.FirstOrDefault(d => d.JenisDokumen == JenisDokumen.PerjanjianKinerja) is { Status: VersiDokumen.Ditetapkan } pk
            && daftar.FirstOrDefault(d => d.JenisDokumen == JenisDokumen.Anggaran) is { Versi: > 1 } dpa
            && await store.AnggaranBerubahAsync(pk, dpa, batal) is var (semula, kini)
            && PemeriksaPaguPerjanjian.Periksa(PerProgram(semula), PerProgram(kini)) is { } temuan
            ? new PerluPerubahan(temuan, boleh(pk) ? Umum.Alamat.Dokumen.Satu(pk.PerangkatDaerah, pk.Dokumen) + "/perubahan" : null) : null;
    }

    private static Dictionary<string, decimal> PerProgram(KumpulanBerkas berkas) => SubAnggaran.Baca(berkas)
        .GroupBy(s => s.Program, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(s => s.Pagu ?? 0), StringComparer.Ordinal);
}
