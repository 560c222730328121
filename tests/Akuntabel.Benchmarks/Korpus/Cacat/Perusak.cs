using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Cacat;

/// <summary>Puts errors into a report and writes down which.</summary>
internal static class Perusak
{
    /// <summary>Puts so many errors, or as many as can be without one touching another.</summary>
    public static void Rusakkan(Laporan l, Acak a, int banyak)
    {
        var peta = new Peta(l);
        var jenis = a.Kocok([.. PencariCalon.Semua(l, peta, a).GroupBy(c => c.Jenis)]);
        for (var i = 0; i < jenis.Count && l.DaftarKesalahan.Count < banyak; i++)
        {
            if (a.Kocok([.. jenis[i]]).FirstOrDefault(c => !peta.Sekitar(c.Cetakan).Concat(c.Cetakan).Any(x => x.Terkunci)
                && c.Lakukan()) is { } calon)
            {
                Catat(l, peta, calon);
            }
        }
    }

    private static void Catat(Laporan l, Peta peta, Calon calon)
    {
        l.DaftarKesalahan.Add(new(calon.Jenis, calon.Tingkat, calon.Cetakan, peta.Akibat(calon.Cetakan), Tempat(l, calon.Cetakan[0])));
        foreach (var c in peta.Sekitar(calon.Cetakan))
        {
            c.Terkunci = true;
        }
    }

    private static string Tempat(Laporan l, Cetakan c)
    {
        var (isi, tempat) = l.DaftarLarik().First(x => x.Isi.DaftarCetakan.Contains(c));
        return c.Kalimat || tempat is "paragraf" or "butir" ? isi.Teks : $"{tempat}: {c.Pokok}";
    }
}
