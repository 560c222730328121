using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What the pages of a report say of its reviu.</summary>
/// <param name="Kertas">The working paper.</param>
/// <param name="Hasil">The outcome; <c>null</c>: none was issued.</param>
/// <param name="Berubah">Whether the text is another than the one that was reviewed.</param>
public sealed record KabarReviu(KertasTersimpan Kertas, HasilReviu? Hasil, bool Berubah)
{
    /// <summary>The outcome in words; while it runs, that it does.</summary>
    public string Sebutan => Hasil is { } h ? PenyimpulReviu.Sebutan(h.Simpulan)
        : Kertas.Keadaan == KeadaanKertas.Dihentikan ? PenyimpulReviu.Sebutan(SimpulanReviu.Dihentikan) : "Sedang direviu";

    /// <summary>Day of the report of the reviu; <c>null</c>: not issued.</summary>
    public DateOnly? Tanggal => DateOnly.TryParse(Kertas.Tanggal, out var t) ? t : null;
}

/// <summary>Reads what the pages of a report say of its reviu.</summary>
public sealed class PembacaKabarReviu(KertasKerjaStore kertas, AlatReviu alat, Pengakses pengakses)
{
    /// <summary>Reads it; <c>null</c>: the report is not reviewed.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year of the report.</param>
    /// <param name="naskah">The report as it is now, asked for only where it is compared; <c>null</c>: it is read here.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KabarReviu?> BacaAsync(string pd, int tahun, Func<Naskah?>? naskah, CancellationToken batal)
    {
        if (await kertas.CariAsync(pengakses.Pemda, pd, JenisKertas.Reviu, tahun, batal) is not { } k)
        {
            return null;
        }

        var hasil = KonteksReviu.Hasil(k);
        var sidik = hasil?.Sidik ?? k.Sidik;
        return new KabarReviu(k, hasil, sidik.Length > 0
            && sidik != (naskah is null ? await alat.SidikAsync(pd, tahun, batal) : KonteksReviu.SidikNaskah(naskah())));
    }
}
