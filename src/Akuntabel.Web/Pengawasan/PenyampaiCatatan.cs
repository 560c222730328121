using Akuntabel.Core.Alur;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyusunan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Puts the notes of a reviu beside the text that they are about, once each, when the controller has passed them on.</summary>
public sealed class PenyampaiCatatan(PenulisanStore penulisan, KonteksTulis tulis, Pengakses pengakses)
{
    // a comment is shorter than a condition may be; the whole stands in the working paper
    private const int Terpanjang = 1500;

    /// <summary>Puts them there.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> SampaikanAsync(KeadaanReviu k, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        var catatan = k.Catatan.Where(c => c.Terbuka && c.Tempat.Length > 0).ToList();
        if (catatan.Count == 0 || await tulis.BacaAsync(k.Kertas.PerangkatDaerah, Periode.Tahun(k.Kertas.Tahun), batal) is not { } t)
        {
            return 0;
        }

        var (ada, baru) = (t.Komentar.Select(x => (x.Bagian, x.Isi)).ToHashSet(), 0);
        foreach (var c in catatan)
        {
            var isi = $"Reviu {c.Kode}: {c.Kondisi}{(c.Rekomendasi.Length > 0 ? $"\nRekomendasi: {c.Rekomendasi}" : "")}";
            isi = isi.Length > Terpanjang ? isi[..(Terpanjang - 1)].TrimEnd() + "…" : isi;
            if (!ada.Contains((c.Tempat, isi)) && (await penulisan.KatakanAsync(pengakses.Pelaku, t.Versi.Kunci, new KomentarBaru(c.Tempat, isi), batal)).Berhasil)
            {
                baru++;
            }
        }

        return baru;
    }
}
