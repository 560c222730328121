using Akuntabel.Storage.Akun;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What the pages of an evaluation work with.</summary>
public sealed class AlatEvaluasi(
    KonteksEvaluasi evaluasi, KertasKerjaStore kertas, RekomendasiStore rekomendasi, LampiranStore lampiran, PeranStore peran, WaktuSetempat waktu)
{
    /// <summary>Who may do what.</summary>
    public KonteksEvaluasi Evaluasi => evaluasi;

    /// <summary>Working papers.</summary>
    public KertasKerjaStore Kertas => kertas;

    /// <summary>Recommendations.</summary>
    public RekomendasiStore Rekomendasi => rekomendasi;

    /// <summary>Evidence.</summary>
    public LampiranStore Lampiran => lampiran;

    /// <summary>Who holds which role.</summary>
    public PeranStore Peran => peran;

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;
}
