using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>What was measured in earlier years, out of the documents of those years: nobody copies it into the document of this one. What
/// this one says itself of an earlier year counts; where the two differ, that is told.</summary>
internal sealed class PengukuranTerdahulu(DataInstansi data, Renstra renstra, List<Kesalahan> salah)
{
    private readonly Dictionary<string, Indikator> _indikator =
        renstra.DaftarIndikator.ToDictionary(i => i.Kode.Isi, StringComparer.Ordinal);

    /// <summary>The rows that count.</summary>
    /// <param name="sendiri">Rows of the document of the reported year.</param>
    public List<BarisKinerja> Gabung(List<BarisKinerja> sendiri)
    {
        var milik = sendiri.ToLookup(Kunci);
        var dipakai = new List<BarisKinerja>();
        foreach (var dulu in Terdekat())
        {
            if (milik[dulu.Key].Any(Terisi))
            {
                Bandingkan(dulu.Value, [.. milik[dulu.Key]]);
            }
            else
            {
                // a row left blank says nothing, and there is one value for one span
                sendiri.RemoveAll(k => Kunci(k) == dulu.Key);
                dipakai.AddRange(dulu.Value);
            }
        }

        return [.. sendiri, .. dipakai];
    }

    private static (string Indikator, int Tahun) Kunci(BarisKinerja k) => (k.Indikator, k.Tahun);

    private static bool Terisi(BarisKinerja k) => k.Realisasi.Besaran.Ada;

    // a year was measured in its own document; one that was kept in none, in that of the next year that speaks of it
    private Dictionary<(string Indikator, int Tahun), List<BarisKinerja>> Terdekat()
    {
        var hasil = new Dictionary<(string, int), List<BarisKinerja>>();
        foreach (var (tahun, baris) in data.KinerjaTerdahulu.Where(d => d.Key < data.Tahun).OrderBy(d => d.Key))
        {
            foreach (var g in baris.Where(k => k.Tahun <= tahun && Sebanding(k)).GroupBy(Kunci).Where(g => g.Any(Terisi)))
            {
                hasil.TryAdd(g.Key, [.. g]);
            }
        }

        return hasil;
    }

    // before the years of the Renstra the same code named another indikator, and another unit is another measure
    private bool Sebanding(BarisKinerja k) => !(k.Tahun < renstra.Masa?.Awal)
        && _indikator.GetValueOrDefault(k.Indikator)?.Satuan.Sama(k.Realisasi.Satuan) == true;

    private void Bandingkan(List<BarisKinerja> dulu, List<BarisKinerja> sendiri)
    {
        var (lama, kini) = (Setahun(dulu), Setahun(sendiri));
        if (lama?.Besaran.Nilai is { } a && kini?.Besaran.Nilai is { } b && a != b)
        {
            var (baris, sumber) = (sendiri.First(Terisi), BerkasPengukuran.TahunDari(dulu[0].Asal.Berkas) ?? dulu[0].Tahun);
            salah.Add(new Kesalahan(baris.Asal with { Kolom = "realisasi" }, $"realisasi indikator {baris.Indikator} tahun "
                + $"{baris.Tahun} di sini {kini.Cetak()}, padahal pada Pengukuran {sumber} {lama.Cetak()}.",
                $"Samakan keduanya, atau hapus barisnya di sini: realisasi tahun lalu diambil dari Pengukuran {sumber}."));
        }
    }

    private Fakta? Setahun(List<BarisKinerja> baris)
    {
        if (baris.Find(k => k.Triwulan is null && Terisi(k)) is { } setahun)
        {
            return setahun.Realisasi;
        }

        IReadOnlyList<Fakta> triwulan = [.. baris.Where(k => k.Triwulan is not null).OrderBy(k => k.Triwulan).Select(k => k.Realisasi)];
        return triwulan.Count == 0 ? null : AgregasiKinerja.Hitung($"kinerja.{baris[0].Indikator}.{baris[0].Tahun}.setahun",
            $"Realisasi indikator {baris[0].Indikator} tahun {baris[0].Tahun}", triwulan, _indikator[baris[0].Indikator].Agregasi);
    }
}
