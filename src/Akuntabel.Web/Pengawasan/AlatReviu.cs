using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What the pages of a reviu work with.</summary>
public sealed class AlatReviu(
    KonteksReviu reviu, PengumpulBahan pengumpul, KonteksTulis tulis, KertasKerjaStore kertas, LampiranStore lampiran, PeranStore peran, WaktuSetempat waktu)
{
    /// <summary>Who may do what.</summary>
    public KonteksReviu Reviu => reviu;

    /// <summary>What the data tell.</summary>
    public PengumpulBahan Pengumpul => pengumpul;

    /// <summary>The report as it is written.</summary>
    public KonteksTulis Tulis => tulis;

    /// <summary>Working papers.</summary>
    public KertasKerjaStore Kertas => kertas;

    /// <summary>Evidence.</summary>
    public LampiranStore Lampiran => lampiran;

    /// <summary>Who holds which role.</summary>
    public PeranStore Peran => peran;

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Digest of the report's text as it is now; empty: there is none.</summary>
    public async Task<string> SidikAsync(string pd, int tahun, CancellationToken batal) =>
        KonteksReviu.SidikNaskah((await tulis.BacaAsync(pd, Periode.Tahun(tahun), batal))?.Bahan?.Naskah);
}
