using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads what was measured of the components of indikator, and computes their realisation of it.</summary>
internal sealed class PembacaKomponen(Renstra renstra, List<Kesalahan> salah)
{
    /// <summary>Values of components that are in the plan; the others are told.</summary>
    /// <param name="baris">Rows that count.</param>
    public List<NilaiKomponen> Baca(IEnumerable<BarisKomponen> baris)
    {
        var indikator = renstra.DaftarIndikator.ToDictionary(i => i.Kode.Isi, StringComparer.Ordinal);
        var hasil = new OrderedDictionary<(KodeIndikator, string, int, int?), NilaiKomponen>();
        foreach (var b in baris.Where(b => indikator.Count > 0))
        {
            if (indikator.GetValueOrDefault(b.Indikator) is not { } i)
            {
                Tolak(b, "indikator", $"indikator \"{b.Indikator}\" tidak ada di perencanaan.yaml.",
                    "Betulkan kodenya, atau tambahkan indikatornya.");
            }
            else if (!i.SemuaKomponen.Any(k => k.Nama.Trim().Equals(b.Komponen.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                Tolak(b, "komponen", $"komponen \"{b.Komponen}\" tidak ada pada indikator {i.Kode}.",
                    "Samakan dengan nama komponen pada lembar indikator.");
            }
            else if (!hasil.TryAdd((i.Kode, b.Komponen.Trim().ToUpperInvariant(), b.Tahun, b.Triwulan), Nilai(b, i.Kode)))
            {
                Tolak(b, "komponen", $"nilai komponen \"{b.Komponen}\" indikator {i.Kode} tahun {b.Tahun} ditulis dua kali.",
                    "Hapus salah satu baris.");
            }
        }

        return [.. hasil.Values];
    }

    /// <summary>Values typed, with those that formulas give in their place; where the two differ, that is told.</summary>
    /// <param name="tertulis">Values of indikator as typed.</param>
    /// <param name="nilai">Values of components.</param>
    public IReadOnlyList<RealisasiKinerja> Gabung(IReadOnlyList<RealisasiKinerja> tertulis, IReadOnlyList<NilaiKomponen> nilai)
    {
        var dihitung = renstra.DaftarIndikator.SelectMany(i => new PenghitungRumus(i, nilai).Hitung())
            .ToDictionary(r => (r.Indikator, r.Tahun, r.Triwulan));
        // what cannot be computed yet leaves the typed value in force
        RealisasiKinerja? Ganti(RealisasiKinerja r) =>
            dihitung.Remove((r.Indikator, r.Tahun, r.Triwulan), out var h) && h.Nilai.Besaran.Ada ? Bandingkan(r, h) : r;
        return [.. tertulis.Select(Ganti).OfType<RealisasiKinerja>(), .. dihitung.Values];
    }

    private RealisasiKinerja Bandingkan(RealisasiKinerja tertulis, RealisasiKinerja dihitung)
    {
        if (tertulis.Nilai.Besaran.Nilai is { } a && dihitung.Nilai.Besaran.Nilai is { } b
            && AngkaIndonesia.Bulatkan(b, tertulis.Nilai.Desimal) != a)
        {
            salah.Add(new Kesalahan(tertulis.Asal with { Kolom = "realisasi" },
                $"realisasi indikator {tertulis.Indikator} ditulis {tertulis.Nilai.Cetak()}, sedangkan rumusnya memberi "
                    + $"{dihitung.Nilai.Cetak()}.",
                "Kosongkan angkanya supaya dihitung dari komponen, atau betulkan nilai komponennya."));
        }

        return dihitung;
    }

    private static NilaiKomponen Nilai(BarisKomponen b, KodeIndikator kode) =>
        new(kode, b.Komponen, b.Tahun, b.Triwulan is { } t ? new TriwulanKe(t) : null, b.Realisasi, b.Asal);

    // what an earlier year measured of what is no longer asked for is no mistake of this one
    private void Tolak(BarisKomponen b, string kolom, string pesan, string saran)
    {
        if (!BerkasPengukuran.KomponenTerdahulu(b.Asal.Berkas))
        {
            salah.Add(new Kesalahan(b.Asal with { Kolom = kolom }, pesan, saran));
        }
    }
}
