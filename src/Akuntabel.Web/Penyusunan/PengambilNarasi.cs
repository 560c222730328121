using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Web.Penyusunan;

/// <summary>Marks the narratives that a report began with as those of the year before, with the figures in them that nothing binds.</summary>
public sealed class PengambilNarasi(KonteksTulis konteks, PenulisanStore penulisan)
{
    private const int AngkaTerbanyak = 40;

    /// <summary>Marks every part that has a text.</summary>
    /// <param name="pelaku">Who began the report.</param>
    /// <param name="pd">Office.</param>
    /// <param name="periode">Its span.</param>
    /// <param name="dari">The span that the narratives spoke of.</param>
    /// <param name="batal">Cancels.</param>
    public async Task TandaiAsync(Pelaku pelaku, string pd, Periode periode, Periode dari, CancellationToken batal)
    {
        if (await konteks.BacaAsync(pd, periode, batal) is not { Bahan: { } bahan } k)
        {
            return;
        }

        var lepas = AngkaTanpaSumber.Cari(bahan.Naskah).ToLookup(a => a.Tempat.Narasi, a => a.Teks);
        foreach (var t in bahan.DaftarTempat.DistinctBy(t => t.Kunci).Where(t => NarasiLaporan.Isi(k.Isi, t).Length > 0))
        {
            var angka = lepas[t.Kunci].Distinct().ToList();
            var catatan = $"Teks ini diambil dari laporan {dari}. Angka yang terikat data sudah mengikuti {periode}; "
                + (angka.Count == 0 ? "tidak ada angka lain di dalamnya." : $"angka ini ditulis langsung dan masih milik {dari}: {string.Join("; ", angka.Take(AngkaTerbanyak))}"
                    + (angka.Count > AngkaTerbanyak ? $"; dan {angka.Count - AngkaTerbanyak} lagi." : "."));
            await penulisan.NilaiAsync(pelaku, k.Versi.Kunci, t.Kunci, BagianTersimpan.DariLalu, KeadaanTulis.Sidik(NarasiLaporan.Isi(k.Isi, t)), catatan, batal);
        }
    }
}
