using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Cacat;

/// <summary>Looks for what could go wrong in a report.</summary>
internal static class PencariCalon
{
    /// <summary>All that could.</summary>
    public static IEnumerable<Calon> Semua(Laporan l, Peta peta, Acak a) =>
        Angka(l, peta, a).Concat(Tertukar(l, peta, a)).Concat(Kolom(peta)).Concat(Kata(l, a)).Concat(Bentuk(peta, a));

    private static IEnumerable<Calon> Angka(Laporan l, Peta peta, Acak a)
    {
        var turunan = l.DaftarHubungan.Select(h => h.Hasil).ToHashSet();
        foreach (var h in l.DaftarHubungan)
        {
            yield return new(Nama(h), TingkatTemuan.Material, [h.Hasil], () => Ubah(h.Hasil, h, peta, a));
            foreach (var c in h.Bahan.Where(c => !turunan.Contains(c) && !c.Kalimat
                && h.Jenis is JenisHubungan.Jumlah or JenisHubungan.Jenjang or JenisHubungan.Rasio))
            {
                var jenis = h.Jenis == JenisHubungan.Rasio ? "target atau realisasi salah" : "rincian salah";
                yield return new(jenis, TingkatTemuan.Material, [c], () => Ubah(c, h, peta, a));
            }
        }
    }

    private static string Nama(Hubungan h) => (h.Jenis, h.Hasil.Kalimat) switch
    {
        (JenisHubungan.Jumlah, _) => "jumlah salah",
        (JenisHubungan.Jenjang, _) => "induk tidak sama dengan rincian",
        (JenisHubungan.Rasio, true) => "persen dalam kalimat salah",
        (JenisHubungan.Rasio, _) => "persen salah",
        (JenisHubungan.Selisih, true) => "selisih dalam kalimat salah",
        (JenisHubungan.Selisih, _) => "selisih salah",
        (JenisHubungan.RataRata, _) => "rata-rata salah",
        (JenisHubungan.Sama, true) => "kalimat berbeda dari tabel",
        (JenisHubungan.Sama, _) => "tabel berbeda dari tabel lain",
        _ => "banyaknya salah",
    };

    private static bool Ubah(Cetakan c, Hubungan h, Peta peta, Acak a)
    {
        var lama = c.NilaiTercetak;
        var baru = PengubahAngka.Ubah(c, h, a);
        return baru is { } b && b > 0 && c.Bentuk.Bulat(b) != lama && peta.Nyata(c, b) && Lakukan(() => c.Rusakkan(b));
    }

    private static bool Lakukan(Action kerja)
    {
        kerja();
        return true;
    }

    /// <summary>Two percentages of one column change places.</summary>
    private static IEnumerable<Calon> Tertukar(Laporan l, Peta peta, Acak a)
    {
        foreach (var kolom in peta.KolomRasio.Where(k => k.Count > 1))
        {
            var dua = a.Ambil(kolom, 2);
            if (Math.Abs(dua[0].NilaiTercetak - dua[1].NilaiTercetak) > 0.5m)
            {
                var (x, y) = (dua[0].NilaiTercetak, dua[1].NilaiTercetak);
                yield return new("persen tertukar", TingkatTemuan.Material, dua, () => peta.Nyata(dua[0], y) && peta.Nyata(dua[1], x)
                    && Lakukan(() =>
                {
                    dua[0].Rusakkan(y);
                    dua[1].Rusakkan(x);
                }));
            }
        }
    }

    /// <summary>Most of a column of percentages is wrong: the formula was copied from elsewhere.</summary>
    private static IEnumerable<Calon> Kolom(Peta peta) =>
        peta.KolomRasio.Where(k => k.Count > 2).Select(k => new Calon("kolom persen salah", TingkatTemuan.Material, k, () =>
        {
            var geser = k.Select((_, i) => k[(i + 1) % k.Count].NilaiTercetak).ToList();
            return k.Zip(geser).All(p => peta.Nyata(p.First, p.Second))
                && Lakukan(() => k.Zip(geser).ToList().ForEach(p => p.First.Rusakkan(p.Second)));
        }));

    private static IEnumerable<Calon> Kata(Laporan l, Acak a) =>
        l.DaftarLarik().SelectMany(x => x.Isi.DaftarCetakan).Where(c => c.DaftarPalsu.Count > 0).Select(c =>
        {
            var palsu = a.Pilih(c.DaftarPalsu);
            return new Calon(palsu.Jenis, palsu.Tingkat, [c], () => Lakukan(() => c.Rusakkan(palsu.Teks)));
        });

    private static IEnumerable<Calon> Bentuk(Peta peta, Acak a) => peta.Sel.SelectMany(c => new[]
    {
        new Calon("angka cacat", TingkatTemuan.Minor, [c], () => PengubahAngka.Cacat(c, a) is { } teks && Lakukan(() => c.Rusakkan(teks))),
        new Calon("sel kosong", TingkatTemuan.Minor, [c], () => peta.Berhubungan(c) && Lakukan(() => c.Rusakkan(""))),
    });
}
