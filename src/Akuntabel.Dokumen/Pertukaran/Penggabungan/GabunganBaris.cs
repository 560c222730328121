using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Penggabungan;

/// <summary>Three-way merge of lines.</summary>
internal static class GabunganBaris
{
    public static List<string> Gabung(IReadOnlyList<string> dasar, IReadOnlyList<string> milik, IReadOnlyList<string> lain, Penengah penengah)
    {
        var keMilik = Penyelaras.Cocok(dasar, milik).ToDictionary(p => p.Lama, p => p.Baru);
        var keLain = Penyelaras.Cocok(dasar, lain).ToDictionary(p => p.Lama, p => p.Baru);
        var hasil = new List<string>();
        var (d, m, l) = (0, 0, 0);
        // lines that all three have hold the rest apart
        foreach (var jangkar in Enumerable.Range(0, dasar.Count).Where(i => keMilik.ContainsKey(i) && keLain.ContainsKey(i)).Append(dasar.Count))
        {
            var (dm, dl) = jangkar < dasar.Count ? (keMilik[jangkar], keLain[jangkar]) : (milik.Count, lain.Count);
            hasil.AddRange(Celah([.. dasar.Take(d..jangkar)], [.. milik.Take(m..dm)], [.. lain.Take(l..dl)], d + 1, penengah));
            if (jangkar < dasar.Count)
            {
                hasil.Add(dasar[jangkar]);
            }

            (d, m, l) = (jangkar + 1, dm + 1, dl + 1);
        }

        return hasil;
    }

    private static List<string> Celah(List<string> dasar, List<string> milik, List<string> lain, int baris, Penengah penengah)
    {
        if (milik.SequenceEqual(lain) || lain.SequenceEqual(dasar))
        {
            return milik;
        }

        if (milik.SequenceEqual(dasar))
        {
            return lain;
        }

        return penengah.Bentrok($"baris {baris}", Teks(dasar), Teks(milik), Teks(lain)) == Pihak.Milik ? milik : lain;
    }

    private static string? Teks(List<string> baris) => baris.Count == 0 ? null : string.Join('\n', baris);
}
