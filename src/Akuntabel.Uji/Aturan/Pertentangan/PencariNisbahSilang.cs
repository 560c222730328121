using Akuntabel.Uji.Hubungan;
using Akuntabel.Uji.Pemahaman.Hal;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>An achievement beside a target, in a table without the realisation: with the realisation of another table it must follow.</summary>
internal sealed class PencariNisbahSilang(IReadOnlyList<HalIndikator> semua, IReadOnlySet<SelHal> salah)
{
    private const int Penjamin = 3;

    private sealed record Hasil(HalIndikator Hal, SelHal Capaian, SelHal Target, SelHal Realisasi, bool Cocok);

    public IEnumerable<NisbahSilang> Cari()
    {
        var hasil = semua.SelectMany(h => h.Sel.Where(s => s.Besaran.Ukuran is UkuranHal.Persen or UkuranHal.Capaian && !salah.Contains(s))
            .Select(s => Periksa(h, s))).OfType<Hasil>().ToList();
        foreach (var kolom in hasil.GroupBy(x => x.Capaian.Letak))
        {
            var beda = kolom.Where(x => !x.Cocok).ToList();
            if (kolom.Count(x => x.Cocok) is var sama && sama >= Penjamin && sama >= beda.Count * 3)
            {
                foreach (var x in beda)
                {
                    yield return new NisbahSilang(x.Capaian, x.Target, x.Realisasi);
                }
            }
        }
    }

    private Hasil? Periksa(HalIndikator h, SelHal s)
    {
        var target = Satu(h, s, UkuranHal.Target, sebaris: true);
        var nyata = Satu(h, s, UkuranHal.Realisasi, sebaris: false);
        return s.Nilai.Angka is not { Nilai: not (0 or 100) } p || target?.Nilai.Angka is not { Nilai: > 0 } t
            || nyata?.Nilai.Angka is not { Nilai: > 0 } r
            ? null : new Hasil(h, s, target, nyata, s.Nilai.Sama(nyata.Nilai) is true || Nisbah.Cocok(r, t, p, kinerja: true));
    }

    /// <summary>The only figure of its kind: in the row of the achievement, or in the tables that agree on it.</summary>
    private SelHal? Satu(HalIndikator h, SelHal s, UkuranHal ukuran, bool sebaris)
    {
        var semuanya = h.Sel.Where(x => x.Besaran == s.Besaran with { Ukuran = ukuran } && !salah.Contains(x)).ToList();
        var sini = semuanya.FindAll(x => x.Letak.Tabel == s.Letak.Tabel);
        return sebaris ? sini.FirstOrDefault()
            : sini.Count > 0 || semuanya.Exists(x => x.Nilai.Sama(semuanya[0].Nilai) is not true) ? null : semuanya.FirstOrDefault();
    }
}

/// <summary>An achievement that does not follow from the target of its row and the realisation of another table.</summary>
internal sealed record NisbahSilang(SelHal Capaian, SelHal Target, SelHal Realisasi);
