using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A check in the user's list: of one document, or of all that were sent in one go.</summary>
/// <param name="Daftar">Its jobs.</param>
public sealed record BarisPengujianku(IReadOnlyList<BarisPekerjaan> Daftar)
{
    /// <summary>What it is called.</summary>
    public string Judul => Sekaligus ? $"{Daftar.Count} dokumen sekaligus" : Daftar[0].Judul;

    /// <summary>Where it is shown.</summary>
    public string Tujuan => Sekaligus ? Alamat.Uji.Kiriman(Daftar[0].Kiriman) : Antrean.Alamat(Daftar[0]);

    /// <summary>How it stands, in words.</summary>
    public string Keadaan => Daftar.Count(p => p.Berakhir) switch
    {
        var n when Sekaligus && n == Daftar.Count => "selesai",
        _ when Sekaligus || Daftar[0].Keadaan == KeadaanPekerjaan.Berjalan => "sedang berjalan",
        _ => Daftar[0].Keadaan.ToString().ToLowerInvariant(),
    };

    private bool Sekaligus => Daftar[0].Kiriman.Length > 0;
}
