using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>What must hold of figures that count from January: each once for a quarter, of something that is known, never shrinking, never
/// below zero.</summary>
internal static class SejakJanuari
{
    /// <summary>The first row of each code and quarter.</summary>
    /// <param name="daftar">Rows of the quarters that count.</param>
    /// <param name="dikenal">Codes that the budget knows.</param>
    /// <param name="induk">File in which the codes stand.</param>
    /// <param name="kolom">Column of the code.</param>
    /// <param name="apa">What has the code: "sub kegiatan".</param>
    /// <param name="salah">Receives what does not hold.</param>
    public static Dictionary<(string Kode, int Triwulan), RealisasiTriwulan> Terima(
        IReadOnlyList<RealisasiTriwulan> daftar, IReadOnlySet<string> dikenal, string induk, string kolom, string apa, List<Kesalahan> salah)
    {
        var hasil = new Dictionary<(string Kode, int Triwulan), RealisasiTriwulan>();
        foreach (var r in daftar)
        {
            if (!dikenal.Contains(r.Kode))
            {
                // without any budget there is one thing to say, not one for each figure
                salah.AddRange(dikenal.Count == 0 ? [] : [new Kesalahan(r.Asal with { Kolom = kolom },
                    $"kode \"{r.Kode}\" tidak ada di {induk}.", $"Betulkan kodenya, atau tambahkan {apa}nya di {induk}.")]);
            }
            else if (!hasil.TryAdd((r.Kode, r.Triwulan.Nomor), r))
            {
                salah.Add(new Kesalahan(r.Asal,
                    $"realisasi {r.Kode} triwulan {r.Triwulan} ditulis dua kali; "
                        + $"yang pertama pada {hasil[(r.Kode, r.Triwulan.Nomor)].Asal}.",
                    "Hapus salah satu baris; satu triwulan satu baris."));
            }
        }

        foreach (var kode in hasil.Values.GroupBy(r => r.Kode))
        {
            var urut = kode.OrderBy(r => r.Triwulan.Nomor).ToList();
            Menurun(urut, r => r.Anggaran, "realisasi", salah);
            Menurun(urut, r => r.Fisik, "realisasi_fisik", salah);
        }

        return hasil;
    }

    // figures that are already cumulative cannot shrink
    private static void Menurun(IEnumerable<RealisasiTriwulan> urut, Func<RealisasiTriwulan, Fakta> ambil, string kolom, List<Kesalahan> salah)
    {
        var terisi = urut.Where(r => ambil(r).Besaran.Ada).ToList();
        salah.AddRange(terisi.Zip(terisi.Skip(1)).Where(p => ambil(p.Second).Besaran.Nilai < ambil(p.First).Besaran.Nilai)
            .Select(p => new Kesalahan(p.Second.Asal with { Kolom = kolom },
                $"{ambil(p.Second).Nama} {ambil(p.Second).Cetak()} lebih kecil daripada "
                    + $"s.d. triwulan {p.First.Triwulan} {ambil(p.First).Cetak()} pada {p.First.Asal}.",
                "Realisasi ditulis sebagai jumlah sejak Januari, jadi tidak dapat turun; betulkan salah satunya.")));
        salah.AddRange(terisi.Where(r => ambil(r).Besaran.Nilai < 0).Select(r => new Kesalahan(r.Asal with { Kolom = kolom },
            $"{ambil(r).Nama} {ambil(r).Cetak()} kurang dari nol.",
            "Pengembalian mengurangi jumlahnya, tetapi jumlah sejak Januari tidak kurang dari nol; betulkan angkanya.")));
    }
}
