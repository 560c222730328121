using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>What an office changes in an outline without copying it: sections left out, moved, and added.</summary>
/// <param name="judul">Name of a heading's section, whatever its number: its id, or its title in the alphabet of anchors.</param>
internal sealed class PenataKerangka(Func<JudulKerangka, string> judul)
{
    private const int TingkatSendiri = 2;

    /// <summary>The outline as the office wants it.</summary>
    /// <param name="kerangka">Nodes in order.</param>
    /// <param name="laporan">Settings of the report: <c>tiadakan</c>, <c>pindahkan</c>, <c>bab-sendiri</c>.</param>
    /// <param name="cetak">Tables of registers that the settings pick; <c>null</c>: none.</param>
    public IReadOnlyList<SimpulKerangka> Terapkan(IReadOnlyList<SimpulKerangka> kerangka, NilaiLingkup laporan, NilaiLingkup? cetak = null)
    {
        var hasil = RegisterDalamLaporan.Terapkan(kerangka, cetak, (s, tingkat) => Judul(s).Any(j => j.Tingkat <= tingkat)).ToList();
        foreach (var kunci in Daftar(laporan, "tiadakan").Select(n => PenilaiIkatan.Polos(n)))
        {
            Ambil(hasil, kunci);
        }

        foreach (var p in Daftar(laporan, "pindahkan").OfType<NilaiLingkup>())
        {
            var (bagian, sesudah) = (BacaNilai.Teks(p, "bagian"), BacaNilai.Teks(p, "sesudah"));
            // a place inside of what is moved is none
            if (Rentang(hasil, sesudah) is { } tujuan && Rentang(hasil, bagian) is { } asal && (tujuan.Awal < asal.Awal || tujuan.Awal >= asal.Akhir))
            {
                var simpul = Ambil(hasil, bagian);
                hasil.InsertRange(Rentang(hasil, sesudah)?.Akhir ?? hasil.Count, simpul);
            }
        }

        foreach (var b in Daftar(laporan, "bab-sendiri").OfType<NilaiLingkup>().Where(b => BacaNilai.Teks(b, "judul").Length > 0))
        {
            hasil.InsertRange(Rentang(hasil, BacaNilai.Teks(b, "sesudah"))?.Akhir ?? SebelumLampiran(hasil), Sendiri(b));
        }

        return hasil;
    }

    private static IReadOnlyList<Nilai> Daftar(NilaiLingkup laporan, string nama) =>
        laporan.Isi.GetValueOrDefault(nama) is NilaiDaftar d ? d.Butir : [];

    private static SimpulKerangka[] Sendiri(NilaiLingkup bab)
    {
        var (tulisan, asal) = (BacaNilai.Teks(bab, "judul"), bab.Asal ?? new Asal("laporan.yaml", 0));
        var nama = Jangkar.Buat(tulisan);
        var tingkat = BacaNilai.Teks(bab, "tingkat") switch { "1" => 1, "3" => 3, _ => TingkatSendiri };
        SetelanPeta Peta(params (string Kunci, string Isi)[] isi) =>
            new(asal, isi.ToDictionary(i => i.Kunci, i => (Setelan)new SetelanTeks(asal, i.Isi), StringComparer.Ordinal));
        var jalur = $"narasi.{TempatNarasi.Sendiri}.{nama}";
        return
        [
            new JudulKerangka(asal, tingkat, [new PotonganTeks(tulisan, GayaTeks.Biasa)], nama, []),
            new ArahanKerangka(asal, "sisip", Peta(("jalur", jalur))),
            new WadahKerangka(asal, $"jika tidak {jalur}",
                [new ArahanKerangka(asal, "celah", Peta(("isi", tulisan), ("berkas", $"narasi/{TempatNarasi.Sendiri}.md")))]),
        ];
    }

    private List<SimpulKerangka> Ambil(List<SimpulKerangka> simpul, string kunci)
    {
        if (Rentang(simpul, kunci) is not { } r)
        {
            return [];
        }

        var hasil = simpul[r.Awal..r.Akhir];
        simpul.RemoveRange(r.Awal, r.Akhir - r.Awal);
        return hasil;
    }

    // from the node that holds the heading to the next one of its level or above
    private (int Awal, int Akhir)? Rentang(List<SimpulKerangka> simpul, string kunci)
    {
        var awal = kunci.Length == 0 ? -1 : simpul.FindIndex(s => Judul(s).Any(j => judul(j) == kunci));
        if (awal < 0)
        {
            return null;
        }

        var tingkat = Judul(simpul[awal]).First(j => judul(j) == kunci).Tingkat;
        var akhir = simpul.FindIndex(awal + 1, s => Judul(s).Any(j => j.Tingkat <= tingkat));
        return (awal, akhir < 0 ? simpul.Count : akhir);
    }

    private static int SebelumLampiran(List<SimpulKerangka> simpul)
    {
        var lampiran = simpul.FindIndex(s => Judul(s).Any(j => j.Golongan.Contains("lampiran")));
        return lampiran < 0 ? simpul.Count : lampiran;
    }

    private static IEnumerable<JudulKerangka> Judul(SimpulKerangka s) => s switch
    {
        JudulKerangka { Tingkat: <= 4 } j => [j],
        WadahKerangka w => w.Isi.SelectMany(Judul),
        _ => [],
    };
}
